"""CSV for spreadsheets and Markdown for forges: read back by a reader of each."""

import csv
import html
import io
import json
import re
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from tests.helpers.folder import Folder
from tracker.render.csv_text import Cell, csv_text
from tracker.render.markdown import escaped, table

HOSTILE = "a|b `c` <img src=x> [link](http://x) **bold** ~~gone~~ &lt; \\| $x$ #1 @me <!-- -->"


def read(text: str) -> list[list[str]]:
    """The cells of a CSV file, as a spreadsheet splits it."""
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+86", "'+86"),
        ("-0.6 %", "'-0.6 %"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("  =1+1", "'  =1+1"),
        ("\t=1+1", "'=1+1"),
        ("\r=1+1", "'=1+1"),
        ("a\nb", "a b"),
        ("\x1b[31m", "\ufffd[31m"),
        ('say "x", y', 'say "x", y'),
        ("> 5", "> 5"),
        ("x;=1+1", "x;'=1+1"),
        ("x; +1", "x;' +1"),
        ("a;b;@c", "a;b;'@c"),
        ("x|-1", "x|'-1"),
        ('x;"=1"', 'x;\'"=1"'),
        ("'=1+1", "''=1+1"),
        ("x;y", "x;y"),
        (Decimal("-0.60"), "-0.60"),
        (Decimal("1E+3"), "1000"),
        (-3, "-3"),
        (None, ""),
    ],
)
def test_no_text_is_a_formula_and_numbers_stay_numbers(cell: Cell, written: str) -> None:
    assert read(csv_text(["head"], [[cell, "x"]])) == [["head"], [written, "x"]]


@given(st.lists(st.text(), min_size=1))
def test_any_text_is_one_cell_that_begins_no_formula(texts: list[str]) -> None:
    _, row = read(csv_text(["head"], [[*texts, "end"]]))
    assert len(row) == len(texts) + 1
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row)


@given(st.lists(st.text(st.sampled_from("=+-@ab ;|\"',\t\n"), max_size=12), min_size=1, max_size=4))
def test_no_reader_finds_a_formula_whichever_sign_it_splits_at(texts: list[str]) -> None:
    for sign in ",;|\t":
        lines = io.StringIO(csv_text(["head"], [["id", *texts]]), newline="")
        for cell in (cell for row in csv.reader(lines, delimiter=sign) for cell in row):
            assert not cell.lstrip(' "').startswith(("=", "+", "-", "@")), (sign, cell)


@given(st.text(st.sampled_from("=+-@＝ab ;|\"'"), max_size=12))
def test_taking_an_apostrophe_away_before_each_formula_gives_the_text_back(text: str) -> None:
    _, (cell,) = read(csv_text(["head"], [[text]])) if text else ([], [""])
    assert re.sub(r"(^|[;|])'(?=[\s\"']*[=+\-@＝＋－＠])", r"\1", cell) == text


@pytest.mark.parametrize(
    "text",
    [
        *("http://x.y/z", "HTTPS://例子.中国/a", "www.x.de", "www.1x.de", "example.com", "//x.de/y", "ftp://a.b/c"),
        *("a@b.de", "mailto:a@b.de", "xmpp:a@b.de", "read www.x.de, or a.b@c.de"),
        *("1. x", "12) x", "1.", "- x", "+ x", "* x", "# x", "-", "---", "===", "= =", "> x", "~~~", "::group::x"),
        *("| a |", "[^1]: x", "[ ] x", "<b>x</b>", "&lt;", "`x`", "$x$"),
    ],
)
def test_text_on_a_line_of_a_page_is_no_more_than_text(text: str) -> None:
    page = MarkdownIt("gfm-like", {"linkify": True, "html": True}).enable("table")
    alone, after, item = (page.render(f"{before}{escaped(text)}\n") for before in ("", "Before\n\n", "- [1] "))
    shown = html.escape(text, quote=False)
    assert alone == f"<p>{shown}</p>\n"
    assert after == f"<p>Before</p>\n<p>{shown}</p>\n"
    assert item == f"<ul>\n<li>[1] {shown}</li>\n</ul>\n"


@given(st.text(st.sampled_from("a1w.:/@-+=# h\\`_|"), max_size=14).map(str.strip))
def test_any_text_on_a_line_is_one_paragraph_of_text(text: str) -> None:
    page = MarkdownIt("gfm-like", {"linkify": True, "html": True}).enable("table")
    assert page.render(escaped(text)) == (f"<p>{html.escape(text, quote=False)}</p>\n" if text else "")


def cells(lines: list[str]) -> list[str]:
    """The text of each cell of a table, as a reader sees it."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).enable("table").parse("\n".join(lines))
    inlines = [one for before, one in pairwise(tokens) if before.type in ("td_open", "th_open")]
    return ["".join(child.content for child in one.children or []) for one in inlines]


def test_a_cell_shows_its_text_as_it_is() -> None:
    lines = table(["head", "头"], [[escaped(HOSTILE), "1"], ["亿元", "2"]])
    assert cells(lines) == ["head", "头", HOSTILE, "1", "亿元", "2"]


def test_columns_line_up_in_the_source() -> None:
    lines = table(["a", "b"], [["地区生产总值", "1"], ["GDP", "2"]])
    assert lines == [
        "| a            | b   |",
        "| ------------ | --- |",
        "| 地区生产总值 | 1   |",
        "| GDP          | 2   |",
    ]


@given(st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9)), min_size=1, max_size=3))
def test_every_line_of_a_table_is_as_wide_and_has_its_cells(rows: list[tuple[str, str]]) -> None:
    lines = table(["one", "two"], [[escaped(cell) for cell in row] for row in rows])
    assert len({cell_len(line) for line in lines}) == 1
    assert len(cells(lines)) == 2 * len(rows) + 2


# The repository's own data


def test_status_as_csv_has_a_row_a_target_and_numbers_in_the_unit(real: Folder) -> None:
    rows = read(real.track("status", "--format", "csv", "--as-of", "2026-11-22").out)
    by_id = {row[0]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    assert len(by_id) == len(rows) - 1
    gdp = by_id["qiantang-gdp-2027"]
    assert (gdp["actual"], gdp["actual_low"], gdp["attainment_low"]) == ("1416 亿元", "1416", "0.708")
    assert (gdp["schedule_low"], gdp["verdict"], gdp["missing"]) == ("-0.178667", "off_track", "2025")
    whole = json.loads(real.track("status", "--format", "json", "--as-of", "2026-11-22").out)["targets"]
    assert [row[0] for row in rows[1:]] == [one["id"] for one in whole]


def test_status_as_markdown_says_what_the_table_says(real: Folder) -> None:
    page = real.track("status", "qiantang", "--format", "markdown", "--as-of", "2026-11-22").out
    assert page.startswith("## Targets, 2026-11-22\n\n### Qiantang District\n\n| Target ")
    found = cells(page.split("\n\n")[2].split("\n"))
    assert found[8:16] == [
        "Gross domestic product, current prices qiantang-gdp-2027",
        *("2027", "> 2000 亿元", "1416 亿元 in 2024", "70.8 %", "584 亿元 short", "off_track, across a break"),
        "stale, 2025: 266 days late",
    ]
    flat = real.track("status", "--sort", "id", "--format", "markdown", "--as-of", "2026-11-22").out
    assert flat.count("| Target ") == 1
    assert "| Hangzhou: " in flat


def test_nothing_selected_is_an_empty_table_and_a_sentence(real: Folder) -> None:
    assert len(read(real.track("status", "--verdict", "on_track", "--format", "csv").out)) == 1
    page = real.track("status", "--verdict", "on_track", "--format", "markdown", "--as-of", "2026-11-22").out
    assert page == "## Targets, 2026-11-22\n\n0 targets as of 2026-11-22 (rule track/2): none.\n"


def test_pace_is_not_rounded_onto_a_limit_of_its_bands(folder: Folder) -> None:
    folder.write(
        "targets.toml",
        """format = 1
areas.town.name = "Town"
[sources.plan]
title = "T"
publisher = "P"
published = 2022-01-01
[series.gdp]
area = "town"
indicator = "GDP"
unit = "t"
kind = "flow"
frequency = "annual"
[targets.gdp-2026]
series = "gdp"
due = 2026
at_least = 1000000009
baseline = 2022
source = "plan"
""",
    )
    record = "[[actual]]\nperiod = {}\nvalue = {}\npublished = '2025'\npublisher = 'P'\n"
    folder.write("actuals/gdp.toml", record.format(2022, 9) + record.format(2024, 475000008))
    (target,) = json.loads(folder.track("status", "--format", "json", "--as-of", "2026-01-01").out)["targets"]
    assert (target["verdict"], target["pace"]["high"]) == ("behind", 0.949999)
    out = folder.track("status", "--format", "csv", "--as-of", "2026-01-01").out
    assert dict(zip(*read(out), strict=True))["pace_high"] == "0.949999"
