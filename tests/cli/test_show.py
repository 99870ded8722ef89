"""`track show`: one thing whole, in every form and at every width, from the files it needs alone."""

import csv
import io
import json
import re
import sys
from collections import Counter
from datetime import date
from types import FrameType

import pytest
from markdown_it import MarkdownIt
from rich.cells import cell_len

import tracker
from tests.helpers.drawings import parsed, said, texts
from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.registers import GDP, TARGETS
from tests.helpers.terminal import ESCAPE, each_on_terminal
from tracker.assess.case import Case
from tracker.assess.views import SeriesView
from tracker.render.bullet import bullet
from tracker.render.history_chart import history_chart

DAY = ("--as-of", "2026-11-22")


def test_a_target_is_shown_whole(real: Folder) -> None:
    outcome = real.track("show", "qiantang-gdp-2027", *DAY)
    assert (outcome.code, outcome.err) == (0, "")
    for told in (
        "goal           > 2000 亿元 by 2027, strive (力争), announced 2023-11-09 [1]\n",
        "verdict       off_track: pace 0.55 (on track from 0.95, behind from 0.80)\n",
        "across break  the figures compared lie on both sides of a break",
        "attainment       1416 / 2000 = 70.8 %\n",
        "progress         (1416 − 1250) / (2000 − 1250) = 22.1 %\n",
        "forecast         1416 + (1416 − 1250) × 3 / 2 = 1665 亿元 in 2027\n",
        "2022     > 1200          2023-11-09   mention                           [1]\n",
        "2024     1416            2025-06-19   revision, in force, break         [9]\n",
        "state         stale, 2025: 266 days late\n",
        "next release  2026, by 2027-03-01\n",
        "to mend it    track add qiantang-gdp FIGURE --period 2025 --publisher NAME\n",
        "https://www.qiantang.gov.cn/art/2025/6/19/art_1229607477_4364168.html",
    ):
        assert told in outcome.out, told


def test_a_series_is_shown_with_its_targets(real: Folder) -> None:
    out = real.track("show", "qiantang-gdp", *DAY).out
    assert out.startswith(
        "qiantang-gdp\n钱塘区 Qiantang District: 地区生产总值 Gross domestic product, current prices\n"
    )
    assert "published  annual, 60 days after the period\n" in out
    assert "qiantang-gdp-2027   > 2000 亿元   2027   off_track" in out
    assert "Measures" not in out


def test_an_area_is_shown_by_its_targets_one_after_another(real: Folder) -> None:
    out = real.track("show", "qiantang", *DAY).out
    shown = re.findall(r"^((?:qiantang|science-city)-[a-z0-9-]+)$", out, re.MULTILINE)
    listed = [
        one["id"] for one in json.loads(real.track("status", "qiantang", "--format", "json", *DAY).out)["targets"]
    ]
    assert shown == listed


def test_what_was_known_then_is_shown(real: Folder) -> None:
    out = real.track("show", "qiantang-gdp-2027", "--as-of", "2024-01-01").out
    assert "1416" not in out
    assert "2022     1250            2023-02-03   in force" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["qiantang-gpd"], "no target, series or area is called 'qiantang-gpd'; did you mean \"qiantang-gdp\"?"),
        (
            ["qiantang-gdp-2027", "--as-of", "2020-01-01"],
            "nothing to show by 2020-01-01: no target was announced by then",
        ),
        ([], "Missing argument 'ID'"),
        (["qiantang-gdp", "--format", "xml"], "'xml' is not one of"),
    ],
)
def test_wrong_use_is_exit_2(real: Folder, arguments: list[str], said: str) -> None:
    outcome = real.track("show", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


# Every target there is


@pytest.mark.slow
def test_no_number_without_its_inputs_and_no_gap_without_its_reason(real: Folder) -> None:
    targets = json.loads(real.track("show", "*", "--format", "json", *DAY).out)["targets"]
    assert len(targets) > 70
    for target in targets:
        assert len({one["name"] for one in target["workings"]} & set(target)) >= 11
        for working in target["workings"]:
            absent = working["result"]["absent"]
            assert bool(absent) is not bool(working["formula"] and working["inputs"]), (target["id"], working)
            if working["name"] in target and working["name"] != "goal":
                assert working["result"] == target[working["name"]]


@pytest.mark.slow
def test_every_measure_on_the_screen_has_its_numbers_or_its_reason(real: Folder) -> None:
    out = real.track("show", "*", *DAY).out
    measures = re.findall(r"^Measures\n((?:  .*\n)+)", out, re.MULTILINE)
    assert len(measures) > 70
    for line in (line for block in measures for line in block.splitlines() if re.match(r"  [a-z]", line)):
        text = re.split(r"  +", line.strip(), maxsplit=1)[1]
        assert " = " in text or re.match(r"– \w+|no figure to judge: |the promise has no number$|.* =$", text), line


# Forms


def test_json_has_the_targets_as_status_has_them_and_every_record(real: Folder) -> None:
    document = json.loads(real.track("show", "qiantang-gdp-2027", "--format", "json", *DAY).out)
    assert (document["schema"], document["as_of"]) == ("track.show/2", "2026-11-22")
    (target,) = document["targets"]
    (status,) = json.loads(real.track("status", "qiantang-gdp-2027", "--format", "json", *DAY).out)["targets"]
    assert {key: target[key] for key in status} == status
    (series,) = document["series"]
    assert series["next_release"] == {"period": "2026", "day": "2027-03-01", "sure": True}
    assert [(one["period"], one["role"], one["standing"]) for one in series["records"]] == [
        ("2018", "first", "in force"),
        ("2020", "first", "in force"),
        ("2021", "first", "replaced"),
        ("2021", "revision", "in force"),
        ("2022", "first", "in force"),
        ("2022", "mention", "mention"),
        ("2023", "first", "in force"),
        ("2024", "first", "replaced"),
        ("2024", "revision", "in force"),
    ]


def test_csv_has_a_row_a_record(real: Folder) -> None:
    out = real.track("show", "qiantang-gdp", "qiantang-output-2027", "--format", "csv", *DAY).out
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"), newline="")))
    assert {row["series"] for row in rows} == {"qiantang-gdp", "qiantang-output"}
    assert [(row["low"], row["high"], row["standing"]) for row in rows][2:4] == [
        ("1200", "", "replaced"),
        ("1218.2", "1218.2", "in force"),
    ]


def test_markdown_is_rendered_with_tables_chart_and_links(real: Folder) -> None:
    page = real.track("show", "qiantang-gdp-2027", "--format", "markdown", *DAY).out
    html = MarkdownIt("gfm-like", {"linkify": False}).enable("table").render(page)
    assert html.count("<table>") == 6
    assert '<a href="https://www.qiantang.gov.cn/art/2025/6/19/art_1229607477_4364168.html">' in html
    assert "<td>1416 / 2000 = 70.8 %</td>" in html
    assert "\n2022  █" in html


def test_hostile_text_is_text_in_every_form(folder: Folder) -> None:
    hostile = "[red]=1+1[/] |<b>`*"
    folder.write(
        "targets.toml",
        f"""format = 1
areas.town.name = '{hostile}'
[series.gdp]
area = "town"
indicator = '{hostile}'
unit = "亿元\\nverdict  met"
kind = "flow"
frequency = "annual"
""",
    ).write(
        "actuals/gdp.toml",
        f"""[[actual]]
period = 2024
value = 5
published = 2025-02-01
publisher = '{hostile}'
url = 'javascript:alert(1)'
note = '{hostile}'
""",
    )
    shown = folder.track("show", "gdp", *DAY).out
    assert f"{hostile}: {hostile}" in shown
    assert "\nverdict" not in shown
    colored = folder.track("show", "gdp", *DAY, "--color", "always").out
    assert hostile in ESCAPE.sub("", colored)
    assert "\x1b]8" not in colored
    page = folder.track("show", "gdp", "--format", "markdown", *DAY).out
    html = MarkdownIt("gfm-like", {"linkify": False}).enable("table").render(page)
    assert "<b>" not in html
    assert "javascript:alert(1)" not in re.findall(r'href="([^"]*)"', html)
    rows = list(csv.reader(io.StringIO(folder.track("show", "gdp", "--format", "csv", *DAY).out)))
    assert hostile in rows[1]


# On a terminal


PAGES = [
    ["show", "qiantang-gdp-2027", "--color", "never"],
    ["show", "hangzhou-industrial-investment-2023", "--color", "never"],
    ["show", "hangzhou-gdp-growth-2024", "--color", "never"],
    ["show", "hangzhou-gdp-growth", "--color", "never"],
    ["-C", str(REPOSITORY / "examples" / "team-goals"), "show", "sign-ups-2026", "--color", "never"],
]


@pytest.mark.slow
def test_a_page_fits_its_terminal_and_loses_nothing() -> None:
    widths = (60, 120, 400)
    screens = each_on_terminal([(columns, page) for page in PAGES for columns in widths])
    for page, *folded, whole in zip(PAGES, *(screens[n :: len(widths)] for n in range(len(widths))), strict=True):
        for columns, screen in zip(widths, folded, strict=False):
            lines = [line for line in screen.split("\n") if not line.lstrip().startswith("http")]
            assert max(cell_len(line) for line in lines) <= columns, (page, columns)
            assert "…" not in screen
            assert letters(screen) == letters(whole), (page, columns)


def letters(screen: str) -> Counter[str]:
    """What a page is written with, however it is folded; bars and lines, as long as there is room, left out."""
    return Counter("".join(re.sub(r"[─█░┊┃│]", "", screen).split()))


@pytest.mark.slow
def test_addresses_can_be_opened_where_colour_is_shown() -> None:
    page = ["show", "qiantang-gdp-2027"]
    coloured, plain = each_on_terminal([(100, page), (100, [*page, "--color", "never"])])
    assert ("\x1b]8;" in coloured, "\x1b]8;" in plain) == (True, False)


# Files


@pytest.mark.slow
def test_only_the_files_that_are_needed_are_read(real: Folder) -> None:
    real.write("actuals/hangzhou/hangzhou-gdp.toml", "broken")
    for id in ("qiantang-gdp", "qiantang-gdp-2027", "qiantang", "qiantang-*"):
        assert real.track("show", id, *DAY).code == 0
    for id in ("hangzhou-gdp", "hangzhou-gdp-2025", "hangzhou"):
        outcome = real.track("show", id, *DAY)
        assert (outcome.code, outcome.out) == (3, "")
        assert "--> actuals/hangzhou/hangzhou-gdp.toml:1:7" in outcome.err


def test_names_are_in_one_language_where_that_is_asked_for(real: Folder) -> None:
    assert real.track("show", "qiantang-gdp", "--lang", "zh").out.split("\n")[1] == "钱塘区：地区生产总值"
    english = real.track("--lang", "en", "show", "qiantang-gdp").out.split("\n")[1]
    assert english == "Qiantang District: Gross domestic product, current prices"


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("钱塘区", 'did you mean "qiantang" (钱塘区)?'),
        ("钱塘", 'did you mean "qiantang" (钱塘区)?'),
        ("Hangzhou", 'did you mean "hangzhou" (杭州市)?'),
        ("钱塘区地区生产总值", 'did you mean "qiantang-gdp" (钱塘区 地区生产总值)'),
    ],
)
def test_in_ci_a_name_in_place_of_an_id_leads_to_the_id_and_is_not_taken(real: Folder, word: str, said: str) -> None:
    outcome = real.track("check", word)
    assert outcome.code == 2
    assert said in outcome.err


@pytest.mark.slow
@pytest.mark.parametrize(
    ("word", "id"), [("钱塘区", "qiantang"), ("钱塘", "qiantang"), ("Hangzhou", "hangzhou"), ("qiantang-gpd", None)]
)
@pytest.mark.parametrize("command", ["status", "show"])
def test_a_name_is_as_good_as_its_id(real: Folder, command: str, word: str, id: str | None) -> None:
    outcome = real.track(command, word, *DAY)
    assert outcome.code == (0 if id else 2)
    if id:
        assert outcome == real.track(command, id, *DAY)


def test_gaps_before_the_newest_figure_are_shown(real: Folder) -> None:
    out = real.track("show", "qiantang-output", *DAY).out
    assert "  gaps          2023: no figure, though later ones are there\n" in out
    assert "  gaps " not in real.track("show", "hangzhou-gdp", *DAY).out


@pytest.mark.slow
@pytest.mark.parametrize("day", ["0001-01-01", "0003-12-31", "9999-12-31"])
def test_the_ends_of_the_calendar_are_days_like_others(real: Folder, day: str) -> None:
    for command in ("show", "status", "check"):
        assert real.track(command, "qiantang-gdp", "hangzhou-gdp-growth", "--as-of", day).code in (0, 1)


@pytest.mark.slow
def test_a_goal_beyond_all_measure_is_shown_in_every_form(folder: Folder) -> None:
    folder.write(
        "targets.toml",
        """format = 1
areas.town.name = "Town"
[sources.book]
title = "B"
publisher = "P"
[series.st]
area = "town"
indicator = "I"
unit = "t"
kind = "stock"
frequency = "annual"
[targets.g]
series = "st"
measure = "average_growth"
baseline = 2000
due = 2300
at_least = 1e30
announced = 2001-01-01
source = "book"
""",
    )
    record = "[[actual]]\nperiod = {}\nvalue = {}\npublished = {}\npublisher = 'P'\n"
    folder.write("actuals/st.toml", record.format(2000, 50, "2001-02-03") + record.format(2001, 60, "2002-02-03"))
    limit = "(1 + 1,000,000,000,000,000,000,000,000,000,000 %)^300 − 1 = 1.0000000E+8402 %"
    assert limit in " ".join(folder.track("show", "g", *DAY).out.split())
    for command in ("show", "status"):
        for form in ("table", "json", "csv", "markdown"):
            outcome = folder.track(command, "g", "--format", form, *DAY)
            assert (outcome.code, outcome.err) == (0, "")
    json.loads(folder.track("status", "--format", "json", *DAY).out)


@pytest.mark.parametrize(
    ("command", "made"),
    [
        (("show", "qiantang-gdp-2027"), 2),  # with the other target of its series
        (("show", "hangzhou-gdp"), 3),
        (("status", "qiantang-gdp-2027"), 1),
        (("check",), 85),  # those that something is missing for, or of whose baseline no figure is recorded as such
        (("validate",), 0),
    ],
)
def test_only_what_is_shown_is_judged(real: Folder, command: tuple[str, ...], made: int) -> None:
    seen: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is Case.of.__func__.__code__:  # type: ignore[attr-defined]
            seen["cases"] += 1

    sys.setprofile(count)
    try:
        real.track(*command, "--as-of", "2026-11-22") if command != ("validate",) else real.track(*command)
    finally:
        sys.setprofile(None)
    assert seen["cases"] == made


def test_thousands_are_set_apart_for_people_and_for_no_program(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP.replace("1300.50", "20059.50"))
    said = {
        form: folder.track("show", "gdp", "--format", form, *DAY).out for form in ("table", "markdown", "csv", "json")
    }
    assert [form for form, text in said.items() if "20,059.50" in text] == ["table", "markdown"]
    assert [form for form, text in said.items() if "20059.50" in text] == ["csv", "json"]


# In few lines


def test_a_target_in_few_lines(real: Folder) -> None:
    out = real.track("show", "qiantang-gdp-2027", "--brief", *DAY).out
    assert out == (
        "qiantang-gdp-2027\n"
        "钱塘区 Qiantang District: 地区生产总值 Gross domestic product, current prices\n"
        "\n"
        "goal       > 2000 亿元 by 2027, announced 2023-11-09\n"
        "baseline   1250 亿元 in 2022\n"
        "verdict    off_track: pace 0.55 (on track from 0.95, behind from 0.80); across a break\n"
        "measures   attainment 70.8 %; gap 584 亿元 short; progress 22.1 %; time gone 40 %; pace 0.55;\n"
        "           schedule −17.9 pp; required change 194.67 亿元 a year; required growth 12.2 % a year;\n"
        "           observed change 83 亿元 a year; observed growth 6.43 % a year; forecast 1665 亿元 in\n"
        "           2027; miss 57.4 %\n"
        "figures    2022: 1250 亿元, published 2023-02-03\n"
        "           2023: 1270.39 亿元, published 2024, provisional\n"
        "           2024: 1416 亿元, published 2025-06-19, break\n"
        "freshness  stale, 2025: 266 days late\n"
    )


def test_a_series_in_few_lines_has_its_targets(real: Folder) -> None:
    out = real.track("show", "-b", "qiantang-gdp", *DAY).out
    assert "qiantang-gdp-2027   > 2000 亿元   2027   off_track\n" in out
    assert "\nfigures    2022: 1250 亿元, published 2023-02-03\n" in out
    assert out.endswith("freshness  stale, 2025: 266 days late\n")


@pytest.mark.slow
def test_no_target_takes_much_more_than_half_a_screen(real: Folder) -> None:
    pages = real.track("show", "*", "--brief", *DAY).out.split("\n\n")
    bodies = [page for page in pages if page.startswith(("goal ", "label "))]
    assert len(bodies) == 149
    assert max(body.count("\n") for body in bodies) <= 12
    assert all("\nverdict " in body and "\nfreshness " in body and "\nfigures " in body for body in bodies)


def test_every_number_in_few_lines_stands_on_the_whole_page_too(real: Folder) -> None:
    pages = [real.track("show", "*-2027", *one, "--format", "markdown", *DAY).out for one in (["--brief"], [])]
    brief, whole = (re.findall(r"^\| ([a-z ]*?) *\| (.*?) *\|$", page, re.MULTILINE) for page in pages)
    measures = [one for label, text in brief if label == "measures" for one in text.split("; ")]
    assert len(measures) > 20
    for one in measures:
        assert any(one.startswith(f"{label} ") and text.endswith(one[len(label) :]) for label, text in whole), one


def test_the_judged_figure_is_told_where_it_is_none_of_the_last(real: Folder) -> None:
    team = str(REPOSITORY / "examples" / "team-goals")
    out = real.track("-C", team, "show", "sign-ups-2026", "--brief", *DAY).out
    assert "latest figure  10,064 people in 2026-01/2026-10, published 2026-11-02\n" in out
    assert "figures        2026-08: 1064 people, published 2026-09-02\n" in out


@pytest.mark.parametrize("form", ["json", "csv"])
def test_few_lines_are_not_for_programs(real: Folder, form: str) -> None:
    outcome = real.track("show", "qiantang-gdp", "--brief", "--format", form)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"Invalid value for --brief: {form} is for programs and has everything; leave --brief out" in outcome.err


# Pictures


def test_one_target_is_drawn_and_says_in_words_what_it_shows(real: Folder) -> None:
    outcome = real.track("show", "qiantang-gdp-2027", "--format", "svg", "--lang", "en", *DAY)
    assert (outcome.code, outcome.err) == (0, "")
    assert said(outcome.out, "title") == "Qiantang District: Gross domestic product, current prices"
    assert said(outcome.out, "desc") == "1416 亿元 in 2024; goal > 2000 亿元 in 2027: off track"
    heading = [one.text for one in parsed(outcome.out).iter() if one.get("class") == "name"]
    assert " ".join(map(str, heading)) == said(outcome.out, "title")


def test_a_series_is_drawn_with_the_goals_on_it(real: Folder) -> None:
    out = real.track("show", "hangzhou-gdp", "--format", "svg", "--lang", "zh", *DAY).out
    assert said(out, "title") == "杭州市：地区生产总值"
    assert {"≥ 30,000 亿元", "≥ 25,000 亿元"} <= {one.text for one in texts(out)}


@pytest.mark.parametrize(
    ("name", "first"), [("a.svg", "<svg "), ("a.JSON", "{"), ("a.csv", "\ufeffseries"), ("a.md", "## ")]
)
def test_the_ending_of_a_file_says_its_form(real: Folder, name: str, first: str) -> None:
    outcome = real.track("show", "qiantang-gdp-2027", "-o", name, *DAY)
    assert (outcome.code, outcome.out) == (0, "")
    assert (real.path / name).read_text("utf-8").startswith(first)


def test_a_table_in_a_file_has_no_colours_and_is_as_wide_as_in_a_pipe(real: Folder) -> None:
    printed = real.track("show", "qiantang-gdp-2027", *DAY).out
    real.track("show", "qiantang-gdp-2027", "-o", "a.txt", "--color", "always", *DAY)
    assert (real.path / "a.txt").read_text("utf-8") == printed


def test_a_format_that_is_said_comes_before_the_ending(real: Folder) -> None:
    real.track("show", "qiantang-gdp-2027", "-o", "a.svg", "--format", "csv", *DAY)
    assert "\nqiantang-gdp,qiantang," in (real.path / "a.svg").read_text("utf-8")


@pytest.mark.parametrize("ids", [["hangzhou"], ["qiantang-gdp-2027", "qiantang-gdp"]])
def test_several_make_no_chart(real: Folder, ids: list[str]) -> None:
    outcome = real.track("show", *ids, "--format", "svg", *DAY)
    assert (outcome.code, outcome.out) == (2, "")
    assert "a chart is of one target or series, and these are" in outcome.err


def test_a_target_that_is_called_as_its_series_and_its_area_are_has_a_chart(real: Folder) -> None:
    targets = (real.path / "targets.toml").read_text("utf-8")
    for old in ("areas.qiantang", "series.qiantang-gdp", "targets.qiantang-gdp-2027"):
        targets = targets.replace(f"[{old}]", f"[{old.partition('.')[0]}.same]")
    targets = targets.replace('"qiantang"', '"same"').replace('"qiantang-gdp"', '"same"')
    real.write("targets.toml", targets)
    folder = real.path / "actuals" / "qiantang"
    (folder / "qiantang-gdp.toml").rename(folder / "same.toml")
    outcome = real.track("show", "same", "--format", "svg", "--lang", "en", *DAY)
    assert (outcome.code, outcome.err) == (0, "")
    assert said(outcome.out, "desc") == "1416 亿元 in 2024; goal > 2000 亿元 in 2027: off track"


def test_what_has_no_number_makes_no_chart(real: Folder) -> None:
    council = str(REPOSITORY / "examples" / "council")
    outcome = real.track("-C", council, "show", "library-2026", "--format", "svg", *DAY)
    assert (outcome.code, outcome.out) == (2, "")
    assert "there is nothing to draw" in outcome.err


@pytest.mark.parametrize("folder_of", [".", "examples/council", "examples/eu-2030", "examples/runner"])
def test_no_drawing_of_real_data_is_heavy(folder_of: str) -> None:
    review = tracker.review(tracker.open(REPOSITORY / folder_of), as_of=date(2026, 11, 22))
    for one in review.assessments():
        chart = history_chart(SeriesView.of(review, one.series.id), [one], one.target.id)
        assert len(bullet(one).encode()) < 1100, one.target.id
        assert len(chart.encode()) < 4000, one.target.id


# Documents


RECORD = '[[actual]]\nperiod = {}\nvalue = 5\npublished = {}\npublisher = "{}"\n'


def sources(folder: Folder, *records: tuple[int, str, str, str]) -> str:
    """History and sources of a series with these records: period, day, publisher, more."""
    folder.write("targets.toml", TARGETS.partition("[targets")[0])
    folder.write("actuals/gdp.toml", "".join(RECORD.format(*record) + more + "\n" for *record, more in records))
    out = folder.track("show", "gdp", *DAY).out
    return out[out.index("History") :].partition("Freshness")[0] + out[out.index("\nSources") + 1 :]


def test_a_document_of_many_days_is_said_once(folder: Folder) -> None:
    told = sources(
        folder,
        (2021, "2022-02-01", "The office", 'title = "Bulletin"'),
        (2022, "2023-02-02", "The office", 'title = "Bulletin"'),
        (2023, "2024-02-03", "The office", 'title = "Bulletin"'),
    )
    assert told.startswith("History, all of it from [1]\n  Period   Figure (亿元)   Published    What it is\n")
    assert "  2022     5               2023-02-02   in force\n" in told
    assert told.endswith("Sources\n  [1]  2022-02-01 to 2024-02-03 (3 dates), The office: Bulletin\n")


def test_a_publisher_of_all_documents_is_said_once(folder: Folder) -> None:
    told = sources(
        folder,
        (2021, "2022-02-01", "The office", 'title = "Bulletin"'),
        (2022, "2023-02-02", "The office", 'title = "Yearbook"'),
        (2023, "2024-02-03", "The office", 'title = "Yearbook"'),
    )
    assert "What it is   Source\n" in told
    assert "  2023     5               2024-02-03   in force     [2]\n" in told
    assert told.endswith(
        "Sources: The office\n  [1]  2022-02-01: Bulletin\n  [2]  2023-02-02 to 2024-02-03 (2 dates): Yearbook\n"
    )


def test_documents_of_several_publishers_or_without_a_title_are_each_said_whole(folder: Folder) -> None:
    told = sources(folder, (2021, "2022-02-01", "A", 'title = "T"'), (2022, "2023-02-02", "B", 'title = "T"'))
    assert told.endswith("Sources\n  [1]  2022-02-01, A: T\n  [2]  2023-02-02, B: T\n")
    told = sources(folder, (2021, "2022-02-01", "A", 'title = "T"'), (2022, "2023-02-02", "A", ""))
    assert told.endswith("Sources\n  [1]  2022-02-01, A: T\n  [2]  2023-02-02, A\n")
    told = sources(
        folder,
        (2021, "2022-02-01", "A", 'url = "https://example.org/1"'),
        (2022, "2023-02-02", "A", 'url = "https://example.org/2"'),
    )
    assert [line.strip() for line in told.splitlines() if "example" in line] == [
        "https://example.org/1",
        "https://example.org/2",
    ]


# A part of an id, a name or a label


@pytest.mark.slow
def test_a_part_that_fits_one_thing_is_taken(real: Folder) -> None:
    whole = real.track("show", "yuhang-low-altitude-2027", *DAY)
    for part in ("余杭低空", "yuhang-low-altitude-2", "YUHANG-LOW-ALT", "余杭区 低空经济产业规模"):
        assert real.track("show", part, *DAY) == whole


def test_a_part_that_fits_several_is_refused_with_what_it_fits(real: Folder) -> None:
    outcome = real.track("show", "增加值增速", *DAY)
    assert (outcome.code, outcome.out) == (2, "")
    said = outcome.err.partition("Invalid value for ID: ")[2]
    assert re.match(r"'增加值增速' fits \d+ targets, series or areas: \"[a-z-]+\" \([^ )]+ [^)]*增速\), ", said)
    assert said.endswith("; write more of it, or an id\n")


def test_a_part_reads_no_more_files_than_its_id(real: Folder) -> None:
    real.write("actuals/hangzhou/hangzhou-gdp.toml", "broken")
    assert real.track("show", "余杭低空", *DAY).code == 0
    assert real.track("show", "增加值增速", *DAY).code == 2


def test_a_note_that_several_records_have_is_said_once(folder: Folder) -> None:
    day, note = "2025-02-01", 'title = "T"\nnote = "{}"'
    told = sources(
        folder,
        (2020, day, "A", note.format("Rounded.")),
        (2021, day, "A", note.format("Found late.")),
        (2022, day, "A", note.format("Rounded.")),
    )
    notes = told[told.index("Notes") :].partition("\n\n")[0]
    assert notes == "Notes\n  2020 [1], 2022 [1]  Rounded.\n  2021 [1]            Found late."
    told = sources(folder, *((year, day, "A", note.format("Rounded.")) for year in range(2018, 2023)))
    assert "\n  2018 [1] … 2022 [1]  Rounded.\n" in told
