"""Series that are sums, differences and ratios of others."""

from collections.abc import Iterable, Mapping

import pytest

from tests.helpers.making import ANNUAL, actual, day, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.assess.accepting import Accepting
from tracker.assess.derived import with_derived
from tracker.assess.findings import Scope
from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Review
from tracker.domain.acceptance import About, Acceptance
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.period import Period
from tracker.domain.problem import Code, Origin, SubjectKind
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Derivation, Derived, Frequency, Kind, Series
from tracker.domain.target import Target


def derived(by: Derivation, *parts: str, id: str = "d", kind: Kind = Kind.RATE, calendar: Calendar = ANNUAL) -> Series:
    """A series made of others in one scale."""
    made = Derived(by, parts, tuple(Fraction(1) for _ in parts))
    return replace(series(id, kind, calendar, signed=by is Derivation.DIFFERENCE), derived=made)


def whole(
    *others: Series,
    records: Mapping[str, Iterable[Actual]],
    targets: Iterable[Target] = (),
    kinds: tuple[Kind, Kind] = (Kind.FLOW, Kind.FLOW),
    calendar: Calendar = ANNUAL,
) -> Register:
    """A register of two series, `a` and `b`, and others."""
    parts = [
        replace(series(id, kind, calendar), origin=Origin("targets.toml", ("series", id)))
        for id, kind in zip("ab", kinds, strict=True)
    ]
    return register([*parts, *others], targets, records)


def told(found: Register, id: str = "d") -> list[tuple[str, str, str]]:
    """Period, figure and day of each record of a series."""
    return [(str(one.period), str(one.figure.bounds), str(one.published)) for one in found.records(id)]


@pytest.mark.parametrize(
    ("by", "bounds"),
    [
        (Derivation.SUM, "[30, 30]"),
        (Derivation.DIFFERENCE, "[10, 10]"),
        (Derivation.RATIO, "[2, 2]"),
    ],
)
def test_a_derived_figure_is_known_from_the_latest_day_of_its_parts(by: Derivation, bounds: str) -> None:
    records = {"a": [actual(2024, "2025-02-01", value=20)], "b": [actual(2024, "2025-03-01", value=10)]}
    assert told(with_derived(whole(derived(by, "a", "b"), records=records))) == [("2024", bounds, "2025-03-01")]


def test_every_part_varies_by_itself() -> None:
    records = {"a": [actual(2024, "2025-02-01", between=(20, 30))], "b": [actual(2024, "2025-02-01", more_than=10)]}
    found = with_derived(whole(derived(Derivation.RATIO, "a", "b"), records=records))
    assert told(found) == [("2024", "(0, 3)", "2025-02-01")]
    less = with_derived(whole(derived(Derivation.DIFFERENCE, "a", "b"), records=records))
    assert told(less) == [("2024", "(-inf, 20)", "2025-02-01")]


def test_a_part_that_is_missing_or_may_be_zero_below_gives_no_figure() -> None:
    records = {
        "a": [actual(2023, value=20), actual(2024, value=20)],
        "b": [actual(2024, at_most=10, signed=False)],
    }
    assert told(with_derived(whole(derived(Derivation.RATIO, "a", "b"), records=records))) == []
    without = register([series("a"), derived(Derivation.RATIO, "a", "gone")], records={"a": records["a"]})
    assert told(with_derived(without)) == []


def test_each_revision_of_a_part_makes_a_vintage_and_a_mere_mention_none() -> None:
    records = {
        "a": [
            actual(2024, "2025-02-01", value=20),
            actual(2024, "2025-06-01", about=20),
            actual(2024, "2026-02-01", value=22, is_break=True),
        ],
        "b": [actual(2024, "2025-03-01", value=10)],
    }
    found = with_derived(whole(derived(Derivation.RATIO, "a", "b"), records=records))
    assert told(found) == [("2024", "[2, 2]", "2025-03-01"), ("2024", "[11/5, 11/5]", "2026-02-01")]
    assert [one.is_break for one in found.records("d")] == [False, True]


def test_a_stock_counts_by_the_same_end_and_a_flow_by_its_parts() -> None:
    records = {
        "a": [actual("2024-12-31", "2025-02-01", value=30), actual("2024-06-30", "2024-08-01", value=99)],
        "b": [actual("2024-S1", "2024-08-01", value=4), actual("2024-S2", "2025-02-01", value=6)],
    }
    found = whole(derived(Derivation.RATIO, "a", "b"), records=records, kinds=(Kind.STOCK, Kind.FLOW))
    assert told(with_derived(found)) == [("2024", "[3, 3]", "2025-02-01")]


def test_flows_share_their_years_to_date_and_irregular_ones_whatever_they_both_have() -> None:
    monthly = Calendar(Frequency.MONTHLY, 30, 30)
    records = {
        "a": [actual("2024-01/2024-10", "2024-11-10", value=20)],
        "b": [actual("2024-01/2024-10", "2024-11-10", value=5)],
    }
    found = whole(derived(Derivation.DIFFERENCE, "a", "b", kind=Kind.FLOW), records=records, calendar=monthly)
    assert told(with_derived(found)) == [("2024-01/2024-10", "[15, 15]", "2024-11-10")]
    irregular = derived(Derivation.SUM, "a", "b", kind=Kind.FLOW, calendar=Calendar(Frequency.IRREGULAR, 0, 0))
    assert told(with_derived(whole(irregular, records=records)))[0][:2] == ("2024-01/2024-10", "[25, 25]")


def test_series_may_be_derived_from_derived_ones_and_those_in_a_circle_have_no_records() -> None:
    records = {"a": [actual(2024, "2025-02-01", value=20)], "b": [actual(2024, "2025-02-01", value=10)]}
    outer = derived(Derivation.RATIO, "d", "a", id="e")
    found = with_derived(whole(outer, derived(Derivation.SUM, "a", "b"), records=records))
    assert told(found, "e") == [("2024", "[3/2, 3/2]", "2025-02-01")]
    circle = (derived(Derivation.SUM, "a", "e"), derived(Derivation.SUM, "d", "b", id="e"))
    assert told(with_derived(whole(*circle, records=records))) == []


def test_the_targets_of_a_derived_series_make_its_parts_awaited_and_it_is_as_late_as_the_latest() -> None:
    records = {"a": [actual(2024, "2025-02-01", value=20)], "b": [actual(2023, "2024-02-01", value=10)]}
    promises = [target(goal(at_least=3), 2027, series="e", id="t"), target(goal(at_least=3), 2026, series="e", id="u")]
    outer = derived(Derivation.RATIO, "d", "a", id="e")
    review = Review.of(
        whole(outer, derived(Derivation.SUM, "a", "b"), records=records, targets=promises), day("2025-06-30")
    )
    assert [review.freshness(id).state for id in "abde"] == [State.FRESH, State.STALE, State.STALE, State.STALE]
    own = review.assessment("t").freshness
    assert (own.state, [str(one) for one in own.missing]) == (State.STALE, ["2024"])


def test_what_is_accepted_of_a_derived_series_is_looked_at_with_its_parts() -> None:
    records = {"a": [actual(2023, "2024-02-01", value=20)], "b": [actual(2023, "2024-02-01", value=10)]}
    promise = target(goal(at_least=3), 2027, series="d", id="t")
    about = with_derived(whole(derived(Derivation.RATIO, "a", "b"), records=records, targets=[promise]))
    origin = Origin("targets.toml", ("check", "accepted", 0))
    entries = [
        Acceptance(
            about=About(SubjectKind.SERIES, id, Code.FIGURE_STALE),
            reason="known",
            on=day("2025-06-30"),
            until=day("2026-01-01"),
            origin=origin,
        )
        for id in ("a", "b")
    ]
    assert list(Accepting(about, entries, day("2025-07-30")).idle(Scope())) == []


def test_a_verdict_on_a_derived_series_is_that_of_its_figures() -> None:
    records = {"a": [actual(2024, "2025-02-01", value=20)], "b": [actual(2024, "2025-02-01", value=10)]}
    promise = target(goal(at_least=2), 2024, series="d", id="t")
    found = Review.of(whole(derived(Derivation.RATIO, "a", "b"), records=records, targets=[promise]), day("2025-06-30"))
    judged = found.assessment("t").case.judged
    assert found.assessment("t").verdict is Verdict.MET
    assert judged is not None
    assert judged.period == Period.year(2024)
