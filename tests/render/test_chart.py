"""The small chart: bars from zero, shaded where a bound leaves it open, and the goal's line."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.helpers.making import interval
from tests.helpers.strategies import fractions, intervals
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.render.chart import Row, chart


def drawn(*figures: str, goals: tuple[int, ...] = (), width: int = 24) -> list[str]:
    """The bars of some figures, ten cells wide."""
    rows = [Row(str(place), interval(text), "") for place, text in enumerate(figures)]
    return [line[3:].rstrip() for line in chart(rows, [Fraction(goal) for goal in goals], width - 9)]


def test_a_bar_is_as_long_as_its_figure() -> None:
    assert drawn("[10, 10]", "[5, 5]", "[0, 0]") == ["██████████", "██████", ""]


def test_what_is_possible_is_shaded() -> None:
    assert drawn("[10, 10]", "(5, inf)", "(-inf, 5)", "[3, 7]") == ["██████████", "██████░░░░", "░░░░░░", "████░░░░"]


def test_the_goals_line_is_crossed_only_by_what_reaches_it() -> None:
    below, at, above = drawn("[8, 8]", "[9, 9]", "[20, 20]", goals=(9,))
    assert "┃" not in below
    assert "┃" in at
    assert "┃" in above


def test_below_zero_a_bar_goes_to_the_left() -> None:
    rise, fall = drawn("[5, 5]", "[-5, -5]")
    assert rise.startswith("     ")
    assert fall.startswith("██████")


@given(st.lists(intervals(), min_size=1, max_size=5), st.lists(fractions(), max_size=3), st.integers(20, 120))
def test_any_figures_make_lines_of_one_width_that_fit(
    figures: list[Interval], goals: list[Fraction], width: int
) -> None:
    rows = [Row(f"20{place:02}", figure, "亿元") for place, figure in enumerate(figures)]
    lines = chart([*rows, Row("2027", None, "goal")], goals, width)
    assert len(lines) == len(rows) + 1
    assert {cell_len(line) for line in lines} <= {cell_len(lines[0])}
    assert cell_len(lines[0]) <= width
