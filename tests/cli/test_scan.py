"""`track scan` on a terminal: gone through live and plain, ended at each key; what it writes, and what never."""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.stories import BASES
from tests.helpers.terminal import each_typed, run_on_terminal
from tracker.cli.scan_words import cautions
from tracker.domain.period import PublicDate
from tracker.entry.reading.documents.length import MOST_NUMBERS
from tracker.entry.reading.fact import Article

PLAIN, LIVE = {"TERM": "dumb"}, {"TERM": "xterm-256color"}
ARTICLE = """东湖区交出2023年成绩单

来源：江城日报 发布时间：2024-01-26

2023年，东湖区实现地区生产总值1390.6亿元，同比增长6.8%。2022年，全区地区生产总值突破1200亿元。
2023年，全区新建口袋公园12个，高新企业突破1000家。
到2027年，力争地区生产总值达到2000亿元以上。
"""
GDP = """[[actual]]
period = 2022
value = 1250
published = 2023-02-10
publisher = "东湖区统计局"
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A register, and an article beside it."""
    (tmp_path / "actuals").mkdir()
    (tmp_path / "targets.toml").write_text((BASES / "district.toml").read_text())
    (tmp_path / "actuals" / "gdp.toml").write_text(GDP)
    (tmp_path / "article.txt").write_text(ARTICLE)
    return tmp_path


def arguments(place: Path, *more: str) -> list[str]:
    """The command line of a scan."""
    return ["-C", str(place), "--as-of", "2024-03-01", "scan", str(place / "article.txt"), *more]


def gone_through(
    place: Path, keys: list[tuple[str, bytes]], *more: str, columns: int = 80, lines: int = 50, **changes: str
) -> tuple[int, str]:
    """The exit code of a scan on a terminal, and what it writes there."""
    command = [sys.executable, "-m", "tracker", *arguments(place, *more)]
    return run_on_terminal(command, keys, {**LIVE, **changes}, lines=lines, columns=columns)


def is_end(shown: str, line: str) -> bool:
    """Whether a line is the last on a screen; behind it is what was drawn before and taken away."""
    return shown.endswith(f"{line}\n")


def records(place: Path, series: str) -> list[dict[str, Any]]:
    """The records of a file; none where there is none."""
    file = place / "actuals" / f"{series}.toml"
    found: list[dict[str, Any]] = tomllib.loads(file.read_text())["actual"] if file.exists() else []
    return found


def declared(place: Path) -> dict[str, Any]:
    """What targets.toml holds."""
    return tomllib.loads((place / "targets.toml").read_text())


def test_accepted_edited_and_skipped_in_chinese_and_written_in_one_step(place: Path) -> None:
    keys = [
        ("第1条，共5条", b"a"),
        ("第2条，共5条", b"s"),
        ("第3条，共5条", b"e"),
        ("要修改哪一项", "数值\r".encode()),
        ("数值（亿元）", "2100亿元以上\r".encode()),
        ("≥ 2100 亿元", b"a"),
        ("口袋公园", b"x"),
        ("其余全部", "其余\r".encode()),
        ("确定写入2个文件？[y/N]", "是\r".encode()),
    ]
    code, shown = gone_through(place, keys, "--lang", "zh")
    assert code == 0, shown
    assert [one["period"] for one in records(place, "gdp")] == [2022, 2023]
    assert records(place, "gdp")[-1]["value"] == 1390.6
    (target,) = (one for id, one in declared(place)["targets"].items() if id != "gdp-2025")
    assert (target["due"], target["at_least"]) == (2027, 2100)
    assert records(place, "gdp-growth") == []
    assert is_end(shown, "已录入2条，写入2个文件；可用track undo撤销。"), shown
    assert "»1390.6亿元«" in shown


def test_quitting_half_way_writes_the_accepted_as_it_says(place: Path) -> None:
    keys = [("1 of 5", b"a"), ("2 of 5", b"q"), ("Write to 1 file? [y/N]", b"y\r")]
    code, shown = gone_through(place, keys)
    assert (code, len(records(place, "gdp"))) == (0, 2)
    assert "4 numbers were not looked at." in shown
    assert shown.endswith("1 proposal is recorded, in 1 file; track undo takes it back.\n")


def test_quitting_half_way_and_saying_no_or_with_nothing_accepted_writes_nothing(place: Path) -> None:
    keys = [("1 of 5", b"a"), ("2 of 5", b"q"), ("Write to 1 file? [y/N]", b"\r")]
    (refused, nothing) = each_typed([(arguments(place), keys), (arguments(place), [("1 of 5", b"q")])], LIVE)
    assert (refused[0], is_end(refused[1], "Error: nothing is written")) == (2, True)
    assert (nothing[0], is_end(nothing[1], "Nothing was accepted; nothing is written.")) == (0, True)
    assert (place / "actuals" / "gdp.toml").read_text() == GDP


STOPPED: list[list[tuple[str, bytes]]] = [
    [("1 of 5", b"")],
    [("1 of 5", b"e"), ("What is to be changed", b"")],
    [("1 of 5", b"e"), ("What is to be changed", b"Figure\r"), ("Figure in", b"")],
    [("1 of 5", b"x"), ("Skip", b"")],
    [("1 of 5", b"a"), ("2 of 5", b"q"), ("Write to 1 file?", b"")],
]
"""What is typed on the way to where a person may stop."""


@pytest.mark.slow
@pytest.mark.parametrize("terminal", [LIVE, PLAIN], ids=["live", "plain"])
def test_ctrl_c_and_ctrl_d_write_nothing_wherever_they_are_pressed(place: Path, terminal: dict[str, str]) -> None:
    enter = b"" if terminal is LIVE else b"\r"
    ends = [(b"\x03", 130, "Stopped: nothing is written."), (b"\x04", 2, "Error: nothing is written")]
    ways = [
        [*((text, key + enter if len(key) == 1 else key) for text, key in way[:-1]), (way[-1][0], end)]
        for end, _, _ in ends
        for way in STOPPED
    ]
    outcomes = each_typed([(arguments(place), way) for way in ways], terminal)
    expected = [(code, said) for _, code, said in ends for _ in STOPPED]
    for (code, shown), (wanted, said) in zip(outcomes, expected, strict=True):
        assert (code, is_end(shown, said)) == (wanted, True), shown
        assert "Traceback" not in shown
    assert (place / "actuals" / "gdp.toml").read_text() == GDP


@pytest.mark.slow
def test_a_series_chosen_by_hand_is_kept_under_its_name_where_a_person_says_so(place: Path) -> None:
    keys = [
        ("1 of 5", b"x"),
        ("Skip", b"all that are: new\r"),
        ("口袋公园", b"s"),
        ("高新企业", b"e"),
        ("What is to be changed", b"\r"),
        ("Series:", b"firms\r"),
        ("High-tech firms", b"a"),
        ("another name of firms", b"y\r"),
        ("'高新企业' becomes another name of firms.", b"y\r"),
    ]
    code, shown = gone_through(place, keys)
    assert code == 0, shown
    assert declared(place)["series"]["firms"]["aliases"] == ["高新企业"]
    assert records(place, "firms")[0]["more_than"] == 1000


@pytest.mark.slow
def test_a_new_series_is_asked_for_its_id(place: Path) -> None:
    keys = [
        ("1 of 5", b"x"),
        ("Skip", b"all that are: new\r"),
        ("口袋公园", b"a"),
        ("Id of the new series", b"GDP?\r"),
        ("no id", b"\x15firms\r"),
        ("already", b"\x15pocket-parks\r"),
        ("高新企业", b"q"),
        ("[y/N]", b"y\r"),
    ]
    code, shown = gone_through(place, keys)
    assert code == 0, shown
    assert declared(place)["series"]["pocket-parks"]["indicator"].endswith("口袋公园")
    assert records(place, "pocket-parks")[0]["value"] == 12


@pytest.mark.slow
def test_back_takes_an_answer_back_and_what_is_known_can_be_shown(place: Path) -> None:
    keys = [("1 of 5", b"a"), ("2 of 5", b"b"), ("1 of 5", b"k"), ("1 of 6", b"s"), ("2 of 6", b"q")]
    ((code, shown),) = each_typed([(arguments(place), keys)], LIVE)
    assert (code, is_end(shown, "Nothing was accepted; nothing is written.")) == (0, True), shown
    assert "show 1 known" in shown


@pytest.mark.slow
def test_plainly_a_page_is_printed_and_a_letter_typed(place: Path) -> None:
    keys = [("> ", b"z\r"), ("type one of the letters: a, e, s, x, k, q", "Ａ\r".encode()), ("> ", b"q\r")]
    code, shown = gone_through(place, [*keys, ("[y/N]", b"y\r")], columns=50, TERM="dumb")
    assert (code, "\x1b" in shown, len(records(place, "gdp"))) == (0, False, 2)
    pages = [line for line in shown.split("\n") if not line.startswith(("accepted: ", "1 proposal"))]
    assert max(map(cell_len, pages)) <= 50, shown


@pytest.mark.slow
@pytest.mark.parametrize(("columns", "lines"), [(80, 24), (50, 20)])
def test_a_page_that_is_longer_than_the_screen_is_moved_and_its_keys_stay(
    place: Path, columns: int, lines: int
) -> None:
    keys = [("more, arrows show", b"\x1b[6~"), ("", b"\x1b[5~"), ("", b"q")]
    code, shown = gone_through(place, keys, columns=columns, lines=lines)
    assert code == 0
    assert "arrows show" in shown
    assert "q finish" in shown


@pytest.mark.slow
def test_what_the_text_does_not_say_is_asked_before(place: Path) -> None:
    (place / "article.txt").write_text("东湖区成绩单\n\n去年，东湖区实现地区生产总值1390.6亿元。\n")
    keys = [
        ("First public on", b"soon\r"),
        ("is not a date", "\x152024年1月26日\r".encode()),
        ("Published by", "江城日报\r".encode()),
        ("1 of 1", b"a"),
        ("[y/N]", b"y\r"),
    ]
    code, shown = gone_through(place, keys)
    record = records(place, "gdp")[-1]
    assert (code, record["period"], str(record["published"]), record["publisher"]) == (
        0,
        2023,
        "2024-01-26",
        "江城日报",
    )
    assert "does not say when it was first public" in shown


GOLDEN = REPOSITORY / "tests" / "golden" / "scan.md"
_SESSIONS: dict[str, tuple[int, list[tuple[str, bytes]]]] = {
    "zh": (
        80,
        [
            ("> ", b"a\r"),
            ("\n> ", b"s\r"),
            ("\n> ", b"e\r"),
            ("要修改哪一项：", b"3\r"),
            ("时期 [2027]：", "2028年\r".encode()),
            ("\n> ", b"b\r"),
            ("\n> ", b"k\r"),
            ("\n> ", b"q\r"),
            ("[y/N]", b"n\r"),
        ],
    ),
    "en": (
        50,
        [
            ("> ", b"x\r"),
            ("Skip: ", b"1\r"),
            ("\n> ", b"a\r"),
            ("Id of the new series", b"parks\r"),
            ("\n> ", b"e\r"),
            ("What is to be changed: ", b"1\r"),
            ("Series: ", b"firms\r"),
            ("\n> ", b"a\r"),
            ("[y/N]", b"y\r"),
            ("[y/N]", b"n\r"),
        ],
    ),
}
"""What is typed in each language, and how wide the screen is: a page is printed whole where nothing is drawn."""


def test_the_screens_are_the_golden_ones(place: Path, pytestconfig: pytest.Config) -> None:
    told = ["Every screen of two ways through an article. Written by pytest --accept.\n"]
    for language, (columns, keys) in _SESSIONS.items():
        code, shown = gone_through(place, keys, "--lang", language, columns=columns, TERM="dumb")
        assert code == 2, shown
        lines = [line.rstrip() for line in shown.split("\n")]
        told.append("\n".join([f"```text {language}, {columns} columns", *lines, "```", ""]))
    if pytestconfig.getoption("--accept"):
        GOLDEN.write_text("\n".join(told))
    assert GOLDEN.read_text() == "\n".join(told)


HOSTILE = "[red]\x1b[31m\u202e[/]\x07东湖区::add-mask::x" + "长" * 3000


@pytest.mark.slow
@pytest.mark.parametrize("terminal", [LIVE, PLAIN], ids=["live", "plain"])
def test_hostile_text_is_text_on_a_screen(place: Path, terminal: dict[str, str]) -> None:
    (place / "article.txt").write_text(
        f"{HOSTILE[:40]}\n\n2024-01-26\n\n{HOSTILE}，2023年，东湖区实现地区生产总值1390.6亿元{HOSTILE}。\n"
    )
    enter = b"" if terminal is LIVE else b"\r"
    ((code, shown),) = each_typed(
        [(arguments(place, "--publisher", HOSTILE[:40]), [("q finish", b"q" + enter)])], terminal
    )
    assert (code, is_end(shown, "Nothing was accepted; nothing is written.")) == (0, True), shown
    for sign in ("\x1b", "\u202e", "\x07"):
        assert sign not in shown
    assert "»1390.6亿元«" in shown


def test_without_a_terminal_nothing_is_asked_and_nothing_is_written(place: Path, folder: Folder) -> None:
    before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    outcome = folder.track(*arguments(place))
    assert (outcome.code, outcome.err) == (0, "")
    assert "track scan FILE on a terminal" in outcome.out
    assert {path: path.read_bytes() for path in place.rglob("*") if path.is_file()} == before


def test_with_a_form_nothing_is_asked_on_a_terminal_either(place: Path) -> None:
    ((code, shown),) = each_typed([(arguments(place, "--format", "table"), [])], LIVE)
    assert code == 0
    assert "track scan FILE on a terminal" in shown.replace("\n", " ")


def test_the_table_for_an_import_brings_the_same_figures_in(place: Path, folder: Folder) -> None:
    table = folder.track(*arguments(place, "--format", "csv", "--sure")).out
    (place / "figures.csv").write_text(table)
    outcome = folder.track("-C", str(place), "--as-of", "2024-03-01", "import", str(place / "figures.csv"), "--yes")
    assert outcome.code == 0, outcome.err
    assert [one["value"] for one in records(place, "gdp")] == [1250, 1390.6]
    assert [one["value"] for one in records(place, "gdp-growth")] == [6.8]
    again = folder.track(*arguments(place, "--format", "json")).out
    assert [one["standing"] for one in json.loads(again)["proposals"]][:3] == ["known", "known", "mentioned"]


def test_what_was_written_is_taken_back_by_undo(place: Path, folder: Folder) -> None:
    before = {path: path.read_bytes() for path in place.rglob("*.toml")}
    code, _ = gone_through(place, [("1 of 5", b"a"), ("2 of 5", b"q"), ("[y/N]", b"y\r")])
    outcome = folder.track("-C", str(place), "undo", "--yes")
    assert (code, outcome.code) == (0, 0)
    assert {path: path.read_bytes() for path in place.rglob("*.toml")} == before


def test_what_is_not_read_of_a_very_long_text_is_said(place: Path, folder: Folder) -> None:
    text = "东湖区出口增长5%。\n" * MOST_NUMBERS + "2023年，东湖区高新企业突破900家。\n"
    (place / "article.txt").write_text(text)
    found = folder.track(*arguments(place, "--format", "json"))
    written = json.loads(found.out)
    rest = "2023年，东湖区高新企业突破900家。"
    assert (found.code, written["document"]["rest"]) == (0, rest)
    assert [one["indicator"] for one in written["proposals"]] == ["出口"]
    assert found.err == (
        f"Only the first part of this long text is read. Scan the rest as a text of its own; it begins: {rest}\n"
    )
    assert cautions(Article(text="", publisher="江城日报", published=PublicDate.parse("2024"), rest=rest)) == [
        found.err.rstrip()
    ]
