"""The glance: one line a target on every screen, what matters first, and nothing that is not said."""

import re

import pytest
from rich.cells import cell_len

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.terminal import ESCAPE, each_on_terminal

FROZEN = ["-C", str(REPOSITORY / "tests" / "golden" / "register"), "status"]
DAY = ("--as-of", "2026-11-22")


def _lines(screen: str) -> list[str]:
    return ESCAPE.sub("", screen).removesuffix("\n").split("\n")


@pytest.mark.slow
@pytest.mark.parametrize("widths", [(80, 100, 120, 160, 250)])
def test_seventy_five_targets_are_a_line_each_at_every_width(widths: tuple[int, ...]) -> None:
    usual = [(width, 90, ["--lang", language]) for width in widths for language in ("en", "zh")]
    others = [(width, most, [more]) for width in widths for more, most in (("-a", 130), ("--attention", 90))]
    tried = [*usual, *others]
    screens = each_on_terminal([(width, [*FROZEN, *more]) for width, _, more in tried], TRACK_PAGER="cat")
    for (width, most, _), screen in zip(tried, screens, strict=True):
        lines = _lines(screen)
        assert len(lines) <= most
        assert max(map(cell_len, lines)) <= width


@pytest.mark.slow
def test_no_figure_is_cut_on_a_screen_and_a_name_is_in_its_middle() -> None:
    (screen,) = each_on_terminal([(80, [*FROZEN, "hangzhou-gdp-2026", "hangzhou-digital-2025"])], NO_COLOR="1")
    assert "≥ 25,000 亿元  2026  > 23,000 亿元  > 92 %" in screen
    assert re.search(r": awaiting +Value.*…\w+ +> 7000 亿元 +2025", screen)


@pytest.mark.slow
def test_targets_without_any_figure_are_one_line_an_area_until_they_are_asked_for() -> None:
    usual, every, asked = each_on_terminal(
        [(120, [*FROZEN, *more]) for more in ([], ["--all"], ["--verdict", "no_data"])], NO_COLOR="1"
    )
    assert "  15 without a figure; -a shows them\n" in usual
    assert usual.count("no_data") == 2  # one in an area of its own, which is no shorter folded, and the sum
    assert every.count("no_data") == 37
    assert "without a figure" not in every + asked


def test_into_a_pipe_goes_every_column_and_every_target(folder: Folder) -> None:
    lines = folder.track(*DAY, *FROZEN).out.splitlines()
    rows = [line for line in lines if re.search(r"  [a-z0-9]+(-[a-z0-9]+)+$", line)]
    assert len(rows) == 75
    assert "…" not in "".join(lines)


@pytest.mark.parametrize("columns", ["80", "120"])
def test_with_columns_into_a_pipe_columns_leave_and_no_text_is_cut(folder: Folder, columns: str) -> None:
    folder.patch.setenv("COLUMNS", columns)
    out = folder.track(*DAY, *FROZEN).out
    assert "Gross domestic product, growth at constant prices" in out
    assert "hangzhou-gdp-2026" not in out
    assert "…" not in out


@pytest.mark.slow
@pytest.mark.parametrize("columns", ["0", "²"])
def test_columns_that_are_no_number_are_none(folder: Folder, columns: str) -> None:
    without = folder.track(*DAY, *FROZEN)
    folder.patch.setenv("COLUMNS", columns)
    assert folder.track(*DAY, *FROZEN) == without


@pytest.mark.parametrize("changes", [{"TERM": "dumb"}, pytest.param({"NO_COLOR": "1"}, marks=pytest.mark.slow)])
def test_without_colour_the_signs_say_it(changes: dict[str, str]) -> None:
    (screen,) = each_on_terminal([(100, [*FROZEN, "qiantang-gdp-2027"])], TRACK_PAGER="cat", **changes)
    assert "\x1b" not in screen
    assert "\n! off_track" in screen


def test_a_form_for_programs_has_no_groups_and_only_a_table_has_a_long_form(real: Folder) -> None:
    for form in ("json", "csv"):
        outcome = real.track("status", "--by", "due", "--format", form)
        assert (outcome.code, outcome.out) == (2, "")
        assert "it says area, due period and verdict of each target" in outcome.err
    outcome = real.track("status", "--long", "--format", "markdown")
    assert (outcome.code, outcome.out) == (2, "")
