"""How a problem looks: whole with a caret, or on one line; never more than plain text."""

import pytest
from rich.cells import cell_len

from tests.helpers.replacing import replace
from tracker.domain.problem import Code, Origin, Place, Problem
from tracker.render.problems import concise, full, tally

BAD_UNIT = Problem(
    Code.OTHER_UNIT, Origin("actuals/x.toml"), "'3亩' is in 亩, the series is in 元", "convert it to 亿元"
)
LATE = Problem(Code.LATE_FORECAST, Origin("actuals/y.toml"), "a forecast", "say so")


def at(problem: Problem, line: int, column: int, width: int, source_line: str) -> Problem:
    """The problem where it is shown."""
    return replace(problem, place=Place(line, column, width, source_line))


def test_a_problem_in_full() -> None:
    assert full(at(BAD_UNIT, 12, 9, 5, 'value = "3亩"')).plain == (
        "error[TRK303]: '3亩' is in 亩, the series is in 元\n"
        "  --> actuals/x.toml:12:9\n"
        "   |\n"
        '12 | value = "3亩"\n'
        "   |         ^^^^^\n"
        "   = convert it to 亿元\n"
    )


def test_a_problem_on_one_line() -> None:
    assert concise(at(BAD_UNIT, 12, 9, 5, 'value = "3亩"')).plain == (
        "actuals/x.toml:12:9: error[TRK303] '3亩' is in 亩, the series is in 元; convert it to 亿元"
    )


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    assert full(BAD_UNIT).plain == (
        "error[TRK303]: '3亩' is in 亩, the series is in 元\n --> actuals/x.toml\n  = convert it to 亿元\n"
    )
    assert concise(BAD_UNIT).plain.startswith("actuals/x.toml: error[TRK303]")


@pytest.mark.parametrize(
    ("line", "column", "width", "under"),
    [
        ("value = 亿", 9, 1, "亿"),
        ('a = "钱塘区", b = 3', 16, 1, "3"),
        ("\tvalue = x", 10, 1, "x"),
        ("名 = 值", 5, 1, "值"),
    ],
)
def test_the_caret_stands_under_the_place(line: str, column: int, width: int, under: str) -> None:
    rows = full(at(BAD_UNIT, 1, column, width, line)).plain.split("\n")
    shown, carets = rows[3].removeprefix("1 | "), rows[4].removeprefix("  | ")
    before = shown[: shown.rindex(under)]
    assert (len(carets) - len(carets.lstrip()), carets.count("^")) == (cell_len(before), cell_len(under))


@pytest.mark.parametrize("column", [1, 50_000, 99_990])
def test_a_long_line_is_cut_round_the_place(column: int) -> None:
    line = "x" * (column - 1) + "!!!" + "y" * (100_000 - column - 2)
    rows = full(at(BAD_UNIT, 1, column, 3, line)).plain.split("\n")
    assert max(cell_len(row) for row in rows) < 140
    start = rows[4].index("^")
    assert rows[3][start : start + 3] == "!!!"


def test_control_characters_never_reach_the_terminal() -> None:
    hostile = Problem(Code.SYNTAX, Origin("a\x1b[31m.toml"), "bad \x1b]0;title\x07", "mend \x9b2J it")
    for text in (full(at(hostile, 1, 1, 1, "\x1b[2J\u202e")).plain, concise(hostile).plain):
        assert not any(one in text for one in ("\x1b", "\x07", "\x9b", "\u202e"))


def test_markup_is_shown_as_it_is() -> None:
    markup = Problem(Code.BAD_ID, Origin("x.toml"), "'[bold]x[/]' is not an id", "[/] write x")
    assert "'[bold]x[/]' is not an id" in full(markup).plain


def test_problems_are_counted_by_severity_and_file() -> None:
    assert tally([BAD_UNIT]) == "1 error in 1 file"
    assert tally([BAD_UNIT, BAD_UNIT, LATE]) == "2 errors and 1 warning in 2 files"
    assert tally([LATE]) == "1 warning in 1 file"
