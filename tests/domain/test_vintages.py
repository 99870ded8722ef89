"""Vintages: which record is in force, and what a later one does."""

import pytest

from tests.helpers.making import actual, day, figure, series
from tracker.domain.actual import Actual, Status
from tracker.domain.period import Period
from tracker.domain.series import Kind
from tracker.domain.vintages import Appearance, Role, by_day, history, in_force, known, leading, standing

FEBRUARY, JUNE, NOVEMBER = "2023-02-03", "2023-06-30", "2023-11-09"


def _roles(*records: Actual) -> list[Role]:
    """The roles of the records in the order given."""
    found = {id(one.actual): one.role for one in history(records)}
    return [found[id(record)] for record in records]


def test_a_later_bound_around_the_figure_in_force_is_a_mention() -> None:
    precise, vague = actual(2022, FEBRUARY, value=1250), actual(2022, NOVEMBER, more_than=1200)
    assert history([vague, precise]) == [
        Appearance(precise, Role.FIRST, precise),
        Appearance(vague, Role.MENTION, precise),
    ]
    assert standing([vague, precise]) is precise


def test_a_precise_figure_replaces_an_earlier_bound() -> None:
    assert _roles(actual(2022, FEBRUARY, more_than=1200), actual(2022, JUNE, value=1250)) == [Role.FIRST, Role.REVISION]


def test_a_revision_replaces_the_value_but_keeps_the_history() -> None:
    first, revised = actual(2022, FEBRUARY, value=1250), actual(2022, JUNE, value=1297)
    assert history([first, revised]) == [
        Appearance(first, Role.FIRST, first),
        Appearance(revised, Role.REVISION, revised),
    ]
    assert standing([first, revised]) is revised


def test_a_rounded_figure_is_a_mention_and_one_with_more_digits_a_revision() -> None:
    exact = actual(2022, FEBRUARY, value="1250.4")
    assert _roles(exact, actual(2022, JUNE, value=1250)) == [Role.FIRST, Role.MENTION]
    assert _roles(exact, actual(2022, JUNE, value="1250.40")) == [Role.FIRST, Role.MENTION]
    assert _roles(exact, actual(2022, JUNE, value="1250.43")) == [Role.FIRST, Role.REVISION]


def test_a_bound_that_the_figure_in_force_does_not_meet_is_a_revision() -> None:
    assert _roles(actual(2022, FEBRUARY, value=1250), actual(2022, JUNE, at_least=1300)) == [Role.FIRST, Role.REVISION]


def test_an_about_without_tolerance_never_replaces_a_figure() -> None:
    assert _roles(actual(2022, FEBRUARY, value=1250), actual(2022, JUNE, about=1400)) == [Role.FIRST, Role.MENTION]


def test_a_precise_figure_replaces_an_about_even_of_the_same_number() -> None:
    for number in (1200, 1250):
        roles = _roles(actual(2022, FEBRUARY, about=1200), actual(2022, JUNE, value=number))
        assert roles == [Role.FIRST, Role.REVISION]


def test_a_range_that_settles_something_replaces_an_about_that_settles_nothing() -> None:
    roles = _roles(actual(2022, FEBRUARY, about=1200), actual(2022, JUNE, about=1200, tolerance=10))
    assert roles == [Role.FIRST, Role.REVISION]


@pytest.mark.parametrize(
    ("before", "after", "role"),
    [
        (Status.PROVISIONAL, Status.FINAL, Role.CONFIRMATION),
        (Status.PROVISIONAL, Status.REVISED, Role.CONFIRMATION),
        (Status.ESTIMATED, None, Role.CONFIRMATION),
        (None, Status.PROVISIONAL, Role.MENTION),
        (Status.PROVISIONAL, None, Role.MENTION),
        (Status.FINAL, Status.FINAL, Role.MENTION),
    ],
)
def test_the_same_figure_with_a_firmer_status_is_a_confirmation(
    before: Status | None, after: Status | None, role: Role
) -> None:
    first = actual(2022, FEBRUARY, value=1250, status=before)
    second = actual(2022, JUNE, value="1250.0", status=after)
    assert _roles(first, second) == [Role.FIRST, role]
    assert standing([first, second]) is (second if role is Role.CONFIRMATION else first)


def test_what_is_said_to_be_revised_revises_also_where_it_looks_like_a_rounding() -> None:
    first = actual(2022, FEBRUARY, value="61.7", status=Status.PROVISIONAL)
    revised = actual(2022, JUNE, value=62, status=Status.REVISED)
    assert _roles(first, revised) == [Role.FIRST, Role.REVISION]
    assert standing([first, revised]) is revised
    assert _roles(first, actual(2022, JUNE, value=62)) == [Role.FIRST, Role.MENTION]


def test_of_one_day_the_narrower_stands_also_beside_one_said_to_be_revised() -> None:
    precise, rounded = actual(2022, JUNE, value="61.7"), actual(2022, JUNE, value=62, status=Status.REVISED)
    assert standing([rounded, precise]) is precise


def test_a_final_figure_that_is_rounded_confirms_the_precise_one() -> None:
    first = actual(2022, FEBRUARY, value="61.7", status=Status.PROVISIONAL)
    final = actual(2022, JUNE, value=62, status=Status.FINAL)
    assert _roles(first, final) == [Role.FIRST, Role.CONFIRMATION]
    found = standing([first, final])
    assert (found.figure, found.status, found.published) == (first.figure, Status.FINAL, final.published)


def test_a_firmer_status_of_a_vaguer_figure_confirms_nothing() -> None:
    first = actual(2022, FEBRUARY, value=1250, status=Status.PROVISIONAL)
    assert _roles(first, actual(2022, JUNE, at_least=1250, status=Status.FINAL)) == [Role.FIRST, Role.MENTION]


def test_of_one_day_the_narrower_stands_whatever_the_order() -> None:
    precise, vague = actual(2022, JUNE, value=1250), actual(2022, JUNE, more_than=1200)
    assert _roles(vague, precise) == [Role.MENTION, Role.FIRST]
    assert leading([vague, precise]) is precise


def test_of_one_day_a_bound_stands_over_an_about() -> None:
    bound, vague = actual(2022, JUNE, at_least=1100), actual(2022, JUNE, about=1200)
    assert (leading([vague, bound]), leading([bound, vague])) == (bound, bound)


def test_an_about_does_not_hide_a_revision_of_the_same_day() -> None:
    first, bound, vague = (
        actual(2022, FEBRUARY, value=1000),
        actual(2022, JUNE, at_least=1100),
        actual(2022, JUNE, about=1200),
    )
    assert standing([first, vague, bound]) is bound
    assert _roles(first, vague, bound) == [Role.FIRST, Role.MENTION, Role.REVISION]


def test_figures_of_one_day_that_contradict_each_other_have_no_lead_and_the_first_stands() -> None:
    one, other = actual(2022, JUNE, value=1250), actual(2022, JUNE, value=1260)
    assert leading([one, other]) is None
    assert standing([one, other]) is one


def test_different_abouts_of_one_day_contradict_each_other() -> None:
    assert leading([actual(2022, JUNE, about=1250), actual(2022, JUNE, about=1300)]) is None


def test_a_forecast_never_competes() -> None:
    forecast = actual(2022, "2022-11-01", value=1300, status=Status.FORECAST)
    figure_in = actual(2022, FEBRUARY, value=1250)
    assert history([forecast, figure_in]) == [
        Appearance(figure_in, Role.FIRST, figure_in),
        Appearance(forecast, Role.FORECAST, figure_in),
    ]
    assert in_force([forecast], series(), day(NOVEMBER)) == {}


def test_provisional_and_estimated_figures_are_expected_to_change() -> None:
    statuses = (Status.PROVISIONAL, Status.ESTIMATED, Status.REVISED, Status.FINAL, None)
    found = [actual(2022, value=1, status=status).is_provisional for status in statuses]
    assert found == [True, True, False, False, False]


def test_as_of_a_day_nothing_later_is_known() -> None:
    first, revised = actual(2022, FEBRUARY, value=1250), actual(2022, JUNE, value=1297)
    later_year = actual(2023, "2024-03-01", value=1300)
    every = [later_year, revised, first]
    assert known(every, day("2023-06-29")) == [first]
    assert in_force(every, series(), day("2023-06-29")) == {Period.year(2022): first}
    assert in_force(every, series(), day("2023-06-30")) == {Period.year(2022): revised}
    assert list(in_force(every, series(), day("2024-03-01"))) == [Period.year(2022), Period.year(2023)]


def test_records_known_only_to_the_month_count_from_its_last_day() -> None:
    record = actual(2022, "2023-06", value=1250)
    assert [in_force([record], series(), day(one)) for one in ("2023-06-29", "2023-06-30")] == [
        {},
        {Period.year(2022): record},
    ]


def test_of_a_stock_records_of_one_end_compete_whatever_their_length() -> None:
    year, month = actual(2022, FEBRUARY, value=980), actual("2022-12", JUNE, value=990)
    december = Period.parse("2022-12-31")
    assert in_force([year, month], series(kind=Kind.STOCK), day(NOVEMBER)) == {december: month}
    assert len(in_force([year, month], series(kind=Kind.FLOW), day(NOVEMBER))) == 2


def test_records_are_grouped_by_the_day_they_became_known() -> None:
    one, two, three = (actual(2022, when, value=1) for when in (NOVEMBER, FEBRUARY, "2023-02-03"))
    assert by_day([one, two, three]) == [[two, three], [one]]


def test_a_figure_within_a_wider_one_repeats_nothing() -> None:
    wide, narrow = figure(between=(1, 5)), figure(between=(2, 3))
    assert (wide.contains(narrow), narrow.contains(wide)) == (True, False)
