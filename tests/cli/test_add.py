"""`track add`: every way to say a figure, what is printed, what is doubted, and that a refusal changes no byte."""

import fcntl
import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import filelock  # noqa: F401 - loaded before rights are given up
import pytest

from tests.helpers.folder import Folder
from tests.helpers.registers import GDP, TARGETS
from tracker.store.shapes import ActualShape

DAY = "2026-03-15"
REST = ("--period", "2024", "--published", "2025-02-20", "--publisher", "Office")


@pytest.fixture
def town(folder: Folder) -> Folder:
    """A register with one file of two records."""
    folder.patch.setenv("TRACK_AS_OF", DAY)
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP)


def last(folder: Folder, series: str = "gdp") -> dict[str, Any]:
    """The record at the end of a file, as a reader of TOML sees it."""
    text = (folder.path / "actuals" / f"{series}.toml").read_bytes().decode()
    record = tomllib.loads(text, parse_float=Decimal)["actual"][-1]
    assert isinstance(record, dict)
    return record


def everything(folder: Folder) -> dict[str, bytes]:
    """Every file below the register's folder but for those of the lock."""
    files = (path for path in folder.path.rglob("*") if path.is_file() and ".track" not in path.parts)
    return {str(path.relative_to(folder.path)): path.read_bytes() for path in files}


def test_every_key_of_a_record_is_an_option(town: Folder) -> None:
    help_text = town.track("add", "--help").out
    keys = list(ActualShape.keys)
    assert "value" in keys
    assert [key for key in keys if key != "value" and f"--{key.replace('_', '-')} " not in help_text] == []


# The exit code


@pytest.mark.parametrize("wrong", [ZeroDivisionError("of nothing"), OSError("gone"), KeyboardInterrupt()])
def test_a_figure_that_is_recorded_is_exit_0_whatever_its_judgement_comes_to(
    town: Folder, wrong: BaseException
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise wrong

    town.patch.setattr("tracker.entry.preparing.effect", fail)
    outcome = town.track("add", "gdp", "1416", *REST)
    assert (outcome.code, last(town)["value"]) == (0, 1416)
    assert outcome.out.startswith("added to actuals/gdp.toml, line 16:\n\n[[actual]]\nperiod = 2024\nvalue = 1416\n")
    said = "The figure is recorded in actuals/gdp.toml, line 16, but not all of it could be told"
    assert outcome.err == f"{said} ({type(wrong).__name__}: {wrong}).\n"
    assert town.track("add", "gdp", "1500", "--period", "2025", *REST[2:], "--dry-run").code != 0


# The figure


@pytest.mark.parametrize(
    ("series", "arguments", "record"),
    [
        ("gdp", ["1416"], {"value": 1416}),
        ("gdp", ["1416亿元"], {"value": 1416}),
        ("gdp", ["0.1416万亿元"], {"value": "0.1416万亿元"}),
        ("gdp", ["≥1000"], {"at_least": 1000}),
        ("gdp", [">1000"], {"more_than": 1000}),
        ("gdp", ["1000+"], {"at_least": 1000}),
        ("gdp", ["超1000亿元"], {"more_than": 1000}),
        ("gdp", ["突破1000亿元"], {"more_than": 1000}),
        ("gdp", ["1000亿元以上"], {"at_least": 1000}),
        ("gdp", ["1,416.25"], {"value": Decimal("1416.25")}),
        ("gdp", ["１４１６.50"], {"value": Decimal("1416.50")}),
        ("gdp", ["1400亿元-1500亿元"], {"between": [1400, 1500]}),
        ("gdp", ["1400±50"], {"about": 1400, "tolerance": 50}),
        ("gdp", ["--more-than", "1000"], {"more_than": 1000}),
        ("gdp", ["--at-least", "0.1万亿元"], {"at_least": "0.1万亿元"}),
        ("gdp", ["--at-most", "1500"], {"at_most": 1500}),
        ("gdp", ["--less-than", "1500亿元"], {"less_than": 1500}),
        ("gdp", ["--about", "1500"], {"about": 1500}),
        ("gdp", ["--about", "1500", "--tolerance", "20"], {"about": 1500, "tolerance": 20}),
        ("gdp", ["--between", "1400", "1500"], {"between": [1400, 1500]}),
        ("gdp", ["约1500", "--tolerance", "20"], {"about": 1500, "tolerance": 20}),
        ("gdp", ["150 billion yuan"], {"value": "150 billion 元"}),
        ("gdp", ["--more-than", "1400", "--less-than", "1500"], {"more_than": 1400, "less_than": 1500}),
        ("growth", ["约5.5%"], {"about": Decimal("5.5")}),
        ("growth", ["5%-5.5%"], {"between": [5, Decimal("5.5")]}),
        ("growth", ["-1.5%"], {"value": Decimal("-1.5")}),
        ("growth", ["-1.5"], {"value": Decimal("-1.5")}),
        ("growth", ["--at-most", "-1.5"], {"at_most": Decimal("-1.5")}),
        ("growth", ["--between", "-1.5", "-0.5"], {"between": [Decimal("-1.5"), Decimal("-0.5")]}),
        ("firms", ["1000余家"], {"more_than": 1000}),
        ("firms", ["近700家"], {"about": 700}),
        ("firms", ["1.2万家"], {"value": "1.2万家"}),
        ("firms", ["1.2k"], {"value": "1.2 thousand 家"}),
        ("gdp", ["¥150 billion"], {"value": "150 billion 元"}),
        ("gdp", ["1416亿"], {"value": 1416}),
    ],
)
def test_a_figure_as_people_type_it_becomes_a_record(
    town: Folder, series: str, arguments: list[str], record: dict[str, object]
) -> None:
    outcome = town.track("add", series, *arguments, *REST)
    assert (outcome.code, outcome.err) == (0, "")
    written = last(town, series)
    rest = {"period": 2024, "publisher": "Office"}
    assert {key: one for key, one in written.items() if key != "published"} == {**rest, **record}
    assert [str(one) for one in written.values()][1] == str(next(iter(record.values())))
    assert town.track("validate").code == 0


@pytest.mark.parametrize(
    ("period", "written"),
    [
        ("2024", 2024),
        ("2024Q3", "2024-Q3"),
        ("2024-09", "2024-09"),
        ("2024H1", "2024-S1"),
        ("2024-01/2024-09", "2024-01/2024-09"),
        ("2024年", 2024),
        ("2024年前三季度", "2024-01/2024-09"),
        ("2024年1-9月", "2024-01/2024-09"),
        ("2024年上半年", "2024-S1"),
    ],
)
def test_a_period_as_people_type_it(town: Folder, period: str, written: object) -> None:
    outcome = town.track("add", "gdp", "1416", "--period", period, "--published", "2026-02-20", "--publisher", "Office")
    assert outcome.code == 0
    assert last(town)["period"] == written


def test_whatever_else_is_said_is_written_as_said(town: Folder) -> None:
    town.track(
        *("add", "gdp", "1416", "--period", "2024", "--published", "2025年2月", "--publisher", "统计局 [red]x[/]"),
        *("--title", 'A "title"', "--url", "https://x.y/z?a=1&b=2", "--status", "Provisional", "--break"),
        *("--note", "-5 lines\nof 'text' \\ %"),
    )
    assert last(town) == {
        "period": 2024,
        "value": 1416,
        "published": "2025-02",
        "publisher": "统计局 [red]x[/]",
        "title": 'A "title"',
        "url": "https://x.y/z?a=1&b=2",
        "status": "provisional",
        "break": True,
        "note": "-5 lines\nof 'text' \\ %",
    }


# What is said


def test_the_very_lines_are_printed_with_what_they_change(town: Folder) -> None:
    outcome = town.track("add", "gdp", "1900亿元", "--period", "2025", "--published", "2026-02-20", *REST[4:])
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == (
        "added to actuals/gdp.toml, line 16:\n\n"
        '[[actual]]\nperiod = 2025\nvalue = 1900\npublished = 2026-02-20\npublisher = "Office"\n\n'
        "2025: a new figure, 1900 亿元\n"
        "gdp-2027: off_track → on_track, attainment 65 % → 95 %\n"
        "freshness: stale, 2024: 379 days late → fresh\n"
    )
    added = (town.path / "actuals/gdp.toml").read_text().splitlines()[15:]
    assert added == outcome.out.splitlines()[2:7]
    status = town.track("status", "gdp-2027", "--format", "json").out
    assert '"verdict": "on_track"' in status


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["1300", "--period", "2023"], "2023: a mention, 1300 亿元; 1300.50 亿元 published 2024-02-03 stays\n"),
        (["超1200", "--period", "2023"], "2023: a mention, > 1200 亿元; 1300.50 亿元 published 2024-02-03 stays\n"),
        (["1350", "--period", "2023"], "2023: a revision, 1350 亿元 in place of 1300.50 亿元 published 2024-02-03\n"),
        (
            ["1300.50", "--period", "2023", "--status", "final"],
            "2023: a confirmation of 1300.50 亿元 published 2024-02-03\n",
        ),
        (["1416", "--period", "2024"], "2024: a new figure, 1416 亿元\n"),
        (
            ["1600", "--period", "2028", "--status", "forecast"],
            "2028: a forecast, 1600 亿元; it is kept beside the recorded figures and settles nothing\n",
        ),
        (["1250.1", "--period", "2022"], "2022: a revision, 1250.1 亿元 in place of 1250 亿元 published 2023-02-03\n"),
    ],
)
def test_what_the_record_is_among_the_others_is_said(town: Folder, arguments: list[str], said: str) -> None:
    assert said in town.track("add", "gdp", *arguments, "--published", "2026-03-01", *REST[4:]).out


def test_a_figure_older_than_the_one_in_force_is_said_to_be_replaced(town: Folder) -> None:
    outcome = town.track("add", "gdp", "1290", "--period", "2023", "--published", "2024-01-10", *REST[4:])
    assert "2023: 1290 亿元; 1300.50 亿元 published 2024-02-03 replaces it\n" in outcome.out
    assert "no target of the series changes\n" in outcome.out


def test_a_series_without_a_target_says_so(town: Folder) -> None:
    assert "the series has no target\n" in town.track("add", "growth", "5.2%", *REST).out


def test_a_dry_run_says_the_same_and_writes_nothing(town: Folder) -> None:
    before = everything(town)
    dry = town.track("add", "gdp", "1416", *REST, "--dry-run")
    assert everything(town) == before
    assert not (town.path / ".track").exists()
    real = town.track("add", "gdp", "1416", *REST)
    assert dry.out == real.out.replace("added to", "would be added to")


def test_what_is_assumed_is_said(town: Folder) -> None:
    today = town.track("add", "gdp", "1416", "--period", "2024", "--publisher", "Office")
    assert (today.code, today.err) == (0, f"published {DAY}, today; for another day give --published\n")
    assert str(last(town)["published"]) == DAY
    source = town.track("add", "gdp", "1417", "--period", "2024", "--source", "bulletin")
    assert (source.code, source.err) == (0, "published 2025-02-20, as the source; for another day give --published\n")
    assert "published" not in last(town)


# The same again


def test_the_same_record_again_is_already_recorded(town: Folder) -> None:
    assert town.track("add", "gdp", "1416", *REST).code == 0
    before = everything(town)
    again = town.track("add", "gdp", "1416亿元", *REST, "--note", "another note")
    assert (again.code, again.out) == (0, "already recorded in actuals/gdp.toml; nothing is written\n")
    assert everything(town) == before


def test_doubts_do_not_stand_in_the_way_of_a_record_that_is_there(town: Folder) -> None:
    assert town.track("add", "gdp", "9999", *REST, "--accept", "jump").code == 0
    assert town.track("add", "gdp", "9999", *REST).code == 0


# Refusals


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gpd", "1416", *REST], "no series is called 'gpd'; did you mean \"gdp\" (钱塘区 地区生产总值)?"),
        (["钱塘区GDP", "1416", *REST], 'did you mean "gdp" (钱塘区 地区生产总值)?'),
        (
            ["钱塘", "1416", *REST],
            'fits 3 series: "gdp" (钱塘区 地区生产总值), "growth" (钱塘区 增速), "firms" (钱塘区 规上企业); write more',
        ),
        (["zzzzzz", "1416", *REST], "no series is called 'zzzzzz'; for a new one: track add-series"),
        (["../../x", "1416", *REST], "no series is called '../../x'"),
        (["/etc/passwd", "1416", *REST], "no series is called '/etc/passwd'"),
        (["gdp-2027", "1416", *REST], "gdp-2027 is a target; its figures are those of the series gdp"),
        (["gdp", "3亩", *REST], "'3亩' is in 亩, the series is in 元"),
        (["gdp", "lots", *REST], "'lots' cannot be read as a figure; write 1416, 1416亿元"),
        (["gdp", "1416", "--period", "24", *REST[2:]], "'24' is not a period; write 2024, 2024H1"),
        (["gdp", "1416", "--period", "2024", "--published", "soon", *REST[4:]], "'soon' is not a date; write a day"),
        (["gdp", "1416", "--published", "2025-02-20", *REST[4:]], "has no figure is 2025"),
        (["gdp", "2027", *REST[2:]], "2027 reads as a year; if a > stood before the figure, the shell took it"),
        (["gdp", *REST], "there is no figure; write 1416"),
        (["gdp", "1416", "--about", "1416", *REST], "a figure is given and a bound as well"),
        (["gdp", "--between", "1400-1500", *REST], "--between takes two numbers: --between 1500 1600"),
        (["gdp", "1416", "--tolerance", "5", *REST], "a tolerance belongs to about"),
        (["gdp", "--at-least", "5", "--more-than", "5", *REST], "a figure cannot be at_least and more_than at once"),
        (["gdp", "--about", "1416", "--at-least", "5", *REST], "a figure cannot be at_least and about at once"),
        (["gdp", "--at-least", "1416", "--tolerance", "5", *REST], "a tolerance belongs to about"),
        (["gdp", "1500-1400", *REST], "between has its greater number first"),
        (["gdp", "-5", *REST], "value = -5 is below zero"),
        (["gdp", "1416", *REST[:4]], "who published it is missing; give --source ID, or --publisher NAME"),
        (["gdp", "1416", *REST[:4], "--url", "https://x"], "who published it is missing"),
        (["gdp", "1416", *REST, "--source", "bulletin"], "--source and --publisher are both given"),
        (
            ["gdp", "1416", *REST[:4], "--source", "bulletn"],
            "no source is called 'bulletn'; did you mean \"bulletin\"?",
        ),
        (["gdp", "1416", *REST[:4], "--publisher", "\x1b[31m"], "control character"),
        (["gdp", "1416", *REST[:4], "--publisher", ""], "--publisher: the text is empty"),
        (["gdp", "1416", *REST, "--status", "预计"], "is not one of provisional"),
        (["gdp", "1416", *REST, "--perod", "2024"], "No such option: --perod"),
        (["gdp", "-¥1.5bn", *REST], "value = -15 is below zero"),
        (["gdp", "-US$5m", *REST], "is in US$, the series is in 元"),
        (["gdp", "1416", "1417", *REST], "unexpected extra argument"),
        (["gdp", "1299", "--period", "2023", "--published", "2024-02-03", *REST[4:]], "contradict each other"),
        (["gdp", "1416", "--period", "2026", "--published", "2026-03-01", *REST[4:]], "but 2026 ends on 2026-12-31"),
    ],
)
def test_a_refusal_says_why_and_changes_no_byte(town: Folder, arguments: list[str], said: str) -> None:
    before = everything(town)
    outcome = town.track("add", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert "\x1b" not in outcome.err
    assert everything(town) == before


@pytest.mark.parametrize("word", ["生产总值", "gross domestic product", "钱塘区地区", "GDP", "dp-20"])
def test_a_part_of_a_name_is_taken_and_it_is_said_which_series_it_is(town: Folder, word: str) -> None:
    outcome = town.track("add", word, "1416", *REST)
    assert (outcome.code, outcome.err) == (0, f"series gdp (钱塘区 地区生产总值), the one that {word!r} stands for\n")
    assert outcome.out.startswith("added to actuals/gdp.toml, line ")


def test_all_faults_are_told_at_once(town: Folder) -> None:
    outcome = town.track("add", "gdp", "lots", "--period", "24", "--published", "soon", "--source", "none")
    assert [line.partition(";")[0] for line in outcome.err.splitlines()] == [
        "Error: 'lots' cannot be read as a figure",
        "Error: '24' is not a period",
        "Error: no source is called 'none'",
        "Error: 'soon' is not a date",
    ]


def test_the_same_figure_is_refused_or_read_as_the_register_says_of_commas(town: Folder) -> None:
    outcome = town.track("add", "gdp", "1.416,25", *REST)
    said = "Error: '1.416,25' has commas that do not separate thousands; "
    form = 'write "1416.25", or say `decimal_comma = true` in `[defaults]` of targets.toml\n'
    assert (outcome.code, outcome.err) == (2, f"{said}{form}")
    town.write("targets.toml", TARGETS.replace("[sources.", "[defaults]\ndecimal_comma = true\n\n[sources.", 1))
    assert town.track("add", "gdp", "1.416,25", *REST).code == 0
    assert last(town)["value"] == Decimal("1416.25")
    assert town.track("add", "gdp", "0,141万亿元", "--period", "2022-01/2022-09", *REST[2:]).code == 0
    assert last(town)["value"] == "0,141万亿元"
    assert town.track("validate").code == 0


# Doubts


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["9000", *REST], "9000 亿元 is 7 times the 1300.50 亿元 of 2023"),
        (["13000000", *REST], "13,000,000 亿元 is 9,996 times the 1300.50 亿元 of 2023: is the scale right?"),
        (["1300.50", *REST], "2023 has the same figure: is the period right?"),
        (["400", "--period", "2026Q1", "--published", "2026-04-01", *REST[4:]], "2026-Q1 ends on 2026-03-31, which is"),
        (["1416", "--period", "2024", "--published", "2027", *REST[4:]], "it is said to be published 2027"),
        (["1416", *REST, "--status", "forecast"], "a forecast of 2024 published 2025-02-20, when the period had ended"),
        (
            ["1416", "--period", "2024", "--published", "2025-03-01", "--source", "bulletin"],
            "published 2025-03-01, but its source is of 2025-02-20",
        ),
    ],
)
def test_a_doubt_is_accepted_by_its_kind_where_nobody_can_be_asked(
    town: Folder, arguments: list[str], said: str
) -> None:
    before = everything(town)
    refused = town.track("add", "gdp", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert f"Warning: {said}" in refused.err
    assert re.search(r"\nError: nothing is written; --accept [a-z,-]+ writes it in spite of this\n$", refused.err)
    assert everything(town) == before
    written = town.track("add", "gdp", *arguments, "--accept", "all")
    assert (written.code, written.err) == (0, "".join(refused.err.splitlines(keepends=True)[:-1]))
    assert town.track("validate").code == 0


# The file


@pytest.mark.parametrize(
    ("before", "between"),
    [
        (GDP, "\n"),
        (GDP.rstrip("\n"), "\n\n"),
        (GDP + "\n", ""),
        (GDP + "# the end\n", "\n"),
        ("\ufeff" + GDP, "\n"),
        ("# nothing yet\n", "\n"),
        ("", ""),
        ("\ufeff", ""),
        ("\n", ""),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_earlier_bytes_are_a_prefix_of_the_new_file(town: Folder, before: str, between: str, newline: str) -> None:
    old = before.replace("\n", newline).encode()
    town.write("actuals/gdp.toml", old)
    assert town.track("add", "gdp", "1416", *REST).code == 0
    new = (town.path / "actuals/gdp.toml").read_bytes()
    ending = newline if newline.encode() in old else "\n"
    record = '[[actual]]\nperiod = 2024\nvalue = 1416\npublished = 2025-02-20\npublisher = "Office"\n'
    assert new == old + (between + record).replace("\n", ending).encode()
    assert town.track("validate").code == 0


def test_the_first_record_makes_the_file_beside_those_of_its_area(town: Folder) -> None:
    town.write("actuals/town/.keep", "").write("schemas/actuals.schema.json", "{}")
    outcome = town.track("add", "growth", "5.2%", *REST)
    assert outcome.out.startswith("added to actuals/town/growth.toml, line 3, a new file:\n")
    text = (town.path / "actuals/town/growth.toml").read_text()
    assert text.startswith("#:schema ../../schemas/actuals.schema.json\n\n[[actual]]\nperiod = 2024\n")


def test_the_first_record_of_a_register_makes_the_folder(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS)
    assert folder.track("add", "growth", "5.2%", *REST).code == 0
    assert (folder.path / "actuals/growth.toml").read_text().startswith("[[actual]]\n")


def test_permissions_stay_and_links_are_followed(town: Folder) -> None:
    file, link = town.path / "kept" / "data.toml", town.path / "actuals" / "gdp.toml"
    town.write("kept/data.toml", GDP)
    file.chmod(0o640)
    link.unlink()
    link.symlink_to("../kept/data.toml")
    assert town.track("add", "gdp", "1416", *REST).code == 0
    assert link.is_symlink()
    assert file.read_text().startswith(GDP + "\n[[actual]]\n")
    assert file.stat().st_mode & 0o777 == 0o640
    assert seen(file.parent) == ["data.toml"]


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="needs attributes of files")
def test_attributes_stay(town: Folder) -> None:
    file = town.path / "actuals" / "gdp.toml"
    town.write("actuals/gdp.toml", GDP)
    try:
        os.setxattr(file, "user.note", b"kept")
    except OSError:
        pytest.skip("this file system has none")
    assert town.track("add", "gdp", "1416", *REST).code == 0
    assert os.getxattr(file, "user.note") == b"kept"


def test_an_owner_that_may_not_be_kept_is_no_reason_to_write_nothing(town: Folder) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "not permitted")

    town.patch.setattr("os.chown", refuse)
    assert town.track("add", "gdp", "1416", *REST).code == 0


def test_what_a_killed_run_left_is_swept_away(town: Folder) -> None:
    names = (".track-add-gdp.toml-ab3_xyz9.tmp", ".track-add-ab3_xyz9.tmp", ".track/.track-add-ab3_xyz9.tmp")
    for name in (*names, ".track-add-firms.toml-ab3_xyz9.tmp", ".track/.track-report-12345678-ab3_xyz9.tmp"):
        town.write(f"actuals/{name}", "half a fi")
    town.write("actuals/.gdp.toml.mine.new", "precious")
    (town.path / "actuals/.track-add-link.toml-ab3_xyz9.tmp").symlink_to(".gdp.toml.mine.new")
    assert town.track("add", "gdp", "1416", *REST).code == 0
    assert seen(town.path / "actuals") == [".gdp.toml.mine.new", ".track-add-link.toml-ab3_xyz9.tmp", "gdp.toml"]
    assert seen(town.path / "actuals/.track") == [".gitignore", "lock"]


def test_what_another_run_is_writing_is_left_to_it(town: Folder) -> None:
    file = town.write("actuals/.track/.track-add-ab3_xyz9.tmp", "").path / "actuals/.track/.track-add-ab3_xyz9.tmp"
    with file.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert town.track("add", "gdp", "1416", *REST).code == 0
        assert file.exists()
    assert town.track("add", "gdp", "1416.1", *REST[:2], "--published", "2025-02-21", *REST[4:]).code == 0
    assert not file.exists()


def seen(folder: Path) -> list[str]:
    """What lies in a folder, but for the hidden one of the lock."""
    return sorted(path.name for path in folder.iterdir() if path.name != ".track")


def test_where_the_hidden_folder_is_not_ours_the_new_file_is_written_beside_the_old_one(town: Folder) -> None:
    with TemporaryDirectory() as name:
        elsewhere = Folder(Path(name), town.capture, town.patch)
        elsewhere.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP).write("actuals/.track/lock", "")
        with nobody(elsewhere.path):
            (elsewhere.path / "actuals/.track").chmod(0o555)
            assert elsewhere.track("add", "gdp", "1416", *REST).code == 0
        town.patch.chdir(town.path)
        assert seen(elsewhere.path / "actuals") == ["gdp.toml"]


def test_a_file_is_never_made_larger_than_can_be_read(town: Folder) -> None:
    limit = 4 * 1024 * 1024
    town.write("actuals/gdp.toml", GDP + "#" * (limit - len(GDP.encode()) - 20) + "\n")
    before = everything(town)
    outcome = town.track("add", "gdp", "1416", *REST)
    assert (outcome.code, everything(town)) == (2, before)
    assert "with this the file would have more than 4,194,304 bytes" in outcome.err


def test_a_hidden_folder_that_is_something_else_is_left_alone(town: Folder) -> None:
    town.write("elsewhere", "")
    (town.path / "actuals/.track").mkdir()
    (town.path / "actuals/.track/.gitignore").symlink_to("../../elsewhere")
    assert town.track("add", "gdp", "1416", *REST).code == 0
    assert (town.path / "elsewhere").read_text() == ""


@pytest.mark.parametrize("name", [".track", ".track/lock"])
def test_a_hidden_folder_that_leads_elsewhere_is_refused(town: Folder, name: str) -> None:
    place = town.write("elsewhere/mine", "precious").path / "actuals" / name
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(town.path / ("elsewhere/mine" if name.endswith("lock") else "elsewhere"))
    before = everything(town)
    outcome = town.track("add", "gdp", "1416", *REST)
    assert (outcome.code, everything(town)) == (3, before)
    assert outcome.err == f"Error: the figure cannot be written: a link stands where none is followed ({place})\n"


def test_git_does_not_see_the_lock(town: Folder) -> None:
    town.track("add", "gdp", "1416", *REST)
    assert (town.path / "actuals/.track/.gitignore").read_text() == "*\n"


@pytest.mark.parametrize("list_of_records", ["[]", '[{ period = 2022, value = 5, published = 2023, publisher = "x" }]'])
def test_records_in_a_list_are_refused_with_the_form_to_use(town: Folder, list_of_records: str) -> None:
    town.write("actuals/gdp.toml", f"actual = {list_of_records}\n".replace("= 2023,", '= "2023",'))
    before = everything(town)
    outcome = town.track("add", "gdp", "1416", *REST, "--accept", "all")
    assert (outcome.code, everything(town)) == (2, before)
    assert "written as actual = […], to which nothing can be added; begin each with a line [[actual]]" in outcome.err


def test_a_file_that_ends_inside_another_table_is_refused(town: Folder) -> None:
    before = everything(town.write("actuals/gdp.toml", 'actual = [] # [[actual]]\n"x" = """\n[[actual]]\n"""\n'))
    assert town.track("add", "gdp", "1416", *REST).code == 3
    assert everything(town) == before


@pytest.mark.parametrize("name", ["targets.toml", "actuals/gdp.toml"])
def test_a_broken_file_blocks_it(town: Folder, name: str) -> None:
    before = everything(town.write(name, (town.path / name).read_text() + "\nbroken"))
    outcome = town.track("add", "gdp", "1416", *REST)
    assert (outcome.code, outcome.out, everything(town)) == (3, "", before)
    assert f"--> {name}:" in outcome.err


def test_a_second_file_of_the_series_blocks_it(town: Folder) -> None:
    before = everything(town.write("actuals/more/gdp.toml", ""))
    outcome = town.track("add", "gdp", "1416", *REST)
    assert (outcome.code, everything(town)) == (3, before)
    assert "TRK402" in outcome.err


def test_problems_of_other_series_do_not_block_it(town: Folder) -> None:
    town.write("actuals/growth.toml", "broken").write("actuals/unknown.toml", "").write("actuals/notes.csv", "")
    assert town.track("add", "gdp", "1416", *REST).code == 0


def test_a_read_only_file_is_left_alone(town: Folder) -> None:
    (town.path / "actuals/gdp.toml").chmod(0o444)
    before = everything(town)
    outcome = town.track("add", "gdp", "1416", *REST)
    assert (outcome.code, everything(town)) == (3, before)
    assert outcome.err == "Error: the figure cannot be written: the file is read-only\n"


def test_a_read_only_folder_is_left_alone(town: Folder) -> None:
    assert town.track("add", "gdp", "1416", *REST, "--dry-run").code == 0
    with TemporaryDirectory() as name:
        elsewhere = Folder(Path(name), town.capture, town.patch)
        elsewhere.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP)
        before = everything(elsewhere)
        with nobody(elsewhere.path):
            (elsewhere.path / "actuals").chmod(0o555)
            outcome = elsewhere.track("add", "gdp", "1416", *REST)
            (elsewhere.path / "actuals").chmod(0o755)
        town.patch.chdir(town.path)
        assert (outcome.code, everything(elsewhere)) == (3, before)
        assert "permission denied" in outcome.err


def test_what_may_not_be_looked_at_is_a_problem_of_that_file(town: Folder) -> None:
    with TemporaryDirectory() as name:
        elsewhere = Folder(Path(name), town.capture, town.patch)
        elsewhere.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP).write("actuals/more/growth.toml", "")
        with nobody(elsewhere.path):
            (elsewhere.path / "actuals/more").chmod(0o444)
            outcome = elsewhere.track("validate")
            inside = elsewhere.track("status", "-C", "actuals/more/register")
            (elsewhere.path / "actuals/more").chmod(0o755)
        town.patch.chdir(town.path)
    assert (outcome.code, outcome.err) == (3, "")
    assert "error[TRK101]: the file may not be read\n --> actuals/more/growth.toml\n" in outcome.out
    assert inside.err.startswith("Error: there is no folder actuals/more/register; ")


@contextmanager
def nobody(root: Path) -> Iterator[None]:
    """As a user without rights of its own, whom the folder belongs to: the administrator may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    for path in (root, *root.rglob("*")):
        os.chown(path, _NOBODY, _NOBODY)
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


_NOBODY = 65534


def test_no_register_is_exit_3(folder: Folder) -> None:
    assert folder.track("add", "gdp", "1416", *REST).code == 3


# The repository's own data


def test_a_figure_changes_a_verdict_and_one_file(real: Folder) -> None:
    before = everything(real)
    outcome = real.track(
        *("add", "qiantang-gdp", "1900亿元", "--period", "2025", "--published", "2026-02-20"),
        *("--url", "https://example.org/2025", "--publisher", "钱塘区统计局", "--as-of", "2026-11-22"),
    )
    assert outcome.code == 0
    assert "qiantang-gdp-2027: off_track → on_track, attainment 70.8 % → 95 %\n" in outcome.out
    after = everything(real)
    assert [name for name in after if after[name] != before.get(name)] == [
        str(Path("actuals/qiantang/qiantang-gdp.toml"))
    ]
    status = real.track("status", "qiantang-gdp-2027", "--as-of", "2026-11-22").out
    assert "1900 亿元  2025" in status
    assert "on_track" in status


def test_git_sees_added_lines_and_nothing_else(real: Folder) -> None:
    def git(*arguments: str) -> str:
        names = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        return subprocess.run(
            ["git", *names, *arguments], cwd=real.path, capture_output=True, text=True, check=True
        ).stdout

    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "--message", "the register")
    real.track("add", "qiantang-gdp", "1900亿元", *("--period", "2025", "--published", "2026-02-20"), *REST[4:])
    assert git("status", "--porcelain") == " M actuals/qiantang/qiantang-gdp.toml\n"
    changed = [line[0] for line in git("diff", "--unified=0").splitlines() if not line.startswith(("+++", "---", "@@"))]
    assert set(changed[2:]) == {"+"}
