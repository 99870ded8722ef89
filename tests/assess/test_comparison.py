"""What changed between two reviews, and what changed a verdict."""

from msgspec import structs

from tests.helpers.judging import promised, values
from tests.helpers.making import PAPER, actual, day, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.assess.changes import Because, Changes, FigureNews, SeriesNews, TargetNews, changes
from tracker.assess.findings import Scope
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Review
from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.register import Register
from tracker.domain.series import Derivation, Derived, Kind

FLOOR = goal(at_least=100)


def between(register: Register, earlier: str, later: str) -> Changes:
    return changes(Review.of(register, day(earlier)), Review.of(register, day(later)))


def against(old: Register, new: Register, on: str = "2025-06-30") -> Changes:
    return changes(Review.of(old, day(on)), Review.of(new, day(on)))


def verdicts(found: Changes) -> list[tuple[Verdict, Verdict, Because]]:
    return [(one.before.verdict, one.after.verdict, one.because) for one in found.verdicts]


def causes(found: Changes) -> list[int | str]:
    """The periods of the figures that changed the one verdict."""
    (one,) = found.verdicts
    return [str(figure.period) for figure in one.figures]


def news(found: Changes) -> list[FigureNews]:
    return [one.what for one in found.figures]


# What changed a verdict


def test_of_many_new_figures_those_changed_the_verdict_without_which_it_would_be_another() -> None:
    records = [*values({2020: 10, 2021: 20, 2022: 30}), actual(2024, "2025-03-01", value=100)]
    whole = promised(FLOOR, 2024, records)
    found = between(whole, "2021-01-01", "2025-06-30")
    assert verdicts(found) == [(Verdict.NO_DATA, Verdict.MET, Because.RECORDS)]
    assert causes(found) == ["2024"]
    assert len(found.figures) == 4


def test_a_baseline_may_change_a_verdict() -> None:
    records = [*values({2020: 10, 2022: 60}), actual(2020, "2024-03-01", value=55, status=Status.REVISED)]
    found = between(promised(FLOOR, 2026, records, baseline=2020), "2024-02-28", "2024-03-01")
    assert causes(found) == ["2020"]


def test_where_each_of_two_figures_would_do_it_is_the_one_judged() -> None:
    """A ceiling is broken by each of two months; the newest of a running total is not needed for it."""
    records = [actual("2024-Q1", "2024-05-01", value=60), actual("2024-Q2", "2024-08-01", value=60)]
    whole = promised(goal(at_most=50), 2024, records)
    found = between(whole, "2024-04-30", "2024-08-01")
    assert verdicts(found)[0][1:] == (Verdict.MISSED, Because.RECORDS)
    assert set(causes(found)) <= {"2024-Q1", "2024-Q2"}
    assert causes(found)


def test_the_day_alone_may_change_a_verdict() -> None:
    whole = promised(FLOOR, 2024, values({2022: 10}))
    found = between(whole, "2024-12-31", "2025-01-01")
    assert verdicts(found)[0][1:] == (Verdict.AWAITING, Because.DAY)
    assert found.verdicts[0].figures == ()


def test_a_goal_declared_otherwise_changes_a_verdict() -> None:
    old, new = (promised(goal(at_least=floor), 2024, values({2024: 100})) for floor in (100, 101))
    found = against(old, new)
    assert verdicts(found) == [(Verdict.MET, Verdict.MISSED, Because.DECLARATION)]
    assert [(one.what, one.keys) for one in found.targets] == [(TargetNews.ALTERED, ("goal",))]


def test_of_a_derived_series_a_figure_of_a_part_changes_the_verdict() -> None:
    part, other = series("part"), series("other")
    whole = structs.replace(
        series("whole"),
        derived=Derived(Derivation.SUM, ("part", "other"), (Fraction(1), Fraction(1))),
    )
    promise = target(FLOOR, 2024, series="whole")
    records = {
        "part": [actual(2024, "2025-03-01", value=60)],
        "other": [actual(2024, "2025-02-01", value=40), actual(2024, "2025-05-01", value=30)],
    }
    found = between(register([part, other, whole], [promise], records), "2025-04-30", "2025-05-01")
    assert verdicts(found) == [(Verdict.MET, Verdict.MISSED, Because.RECORDS)]
    assert [(one.series.id, one.what) for one in found.verdicts[0].figures] == [("other", FigureNews.REVISION)]
    assert [one.series.id for one in found.figures] == ["other", "whole"]


def test_another_set_of_answers_is_a_change_of_an_open_verdict() -> None:
    records = [*values({2020: 50}), actual(2023, "2024-03-01", between=(50, 110))]
    records.append(actual(2024, "2025-03-01", between=(99, 110)))
    whole = promised(FLOOR, 2030, records, baseline=2020)
    found = between(whole, "2024-03-01", "2025-03-01")
    assert verdicts(found)[0][:2] == (Verdict.INDETERMINATE, Verdict.INDETERMINATE)
    before, after = found.verdicts[0].before.judgement, found.verdicts[0].after.judgement
    assert before.alternatives != after.alternatives


def test_of_very_many_figures_the_one_judged_is_told() -> None:
    records = [actual(f"{1900 + year}", "2024-03-01", value=1) for year in range(120)]
    whole = promised(FLOOR, 2019, records)
    found = between(whole, "2024-02-28", "2024-03-01")
    assert causes(found) == ["2019"]


# Figures


def corrected(old: list[Actual], new: list[Actual]) -> list[tuple[FigureNews, tuple[str, ...]]]:
    one, other = (promised(FLOOR, 2030, records) for records in (old, new))
    return [(change.what, change.keys) for change in against(one, other).figures]


def test_what_stands_in_the_files_otherwise_is_corrected_and_it_is_said_in_what() -> None:
    old = actual(2022, "2023-02-20", value=10)
    for new, keys in (
        (actual(2022, "2023-02-20", value=11), ("figure",)),
        (actual(2022, "2023-02-21", value=10), ("published",)),
        (actual(2022, "2023-02-21", value=11), ("figure", "published")),
        (actual(2022, "2023-02-20", value=10, is_break=True), ("break",)),
        (structs.replace(old, note="Page 3."), ("note",)),
    ):
        assert corrected([old], [new]) == [(FigureNews.CORRECTED, keys)]


def test_a_document_is_known_by_its_id_and_one_without_by_what_is_said_of_it() -> None:
    old, renamed = actual(2022, value=10), replace(PAPER, title="Another title")
    assert corrected([old], [structs.replace(old, source=renamed)]) == []
    bare, barer = (replace(PAPER, id=None, title=title) for title in ("One", "Another"))
    pair = [[structs.replace(old, source=source)] for source in (bare, barer)]
    assert corrected(*pair) == [(FigureNews.CORRECTED, ("source",))]


def test_the_same_record_twice_is_one_more() -> None:
    one = actual(2022, value=10)
    assert corrected([one], [one, structs.replace(one)]) == [(FigureNews.MENTION, ())]
    assert corrected([one, one], [one]) == [(FigureNews.WITHDRAWN, ())]
    assert corrected([one], []) == [(FigureNews.WITHDRAWN, ())]


def test_a_period_written_otherwise_is_another_figure() -> None:
    old, new = actual(2022, "2024-02-20", value=10), actual(2023, "2024-02-20", value=10)
    assert corrected([old], [new]) == [(FigureNews.WITHDRAWN, ()), (FigureNews.FIRST, ())]


def test_each_of_two_revisions_has_the_figure_it_replaced() -> None:
    records = [actual(2022, f"2023-0{month}-01", value=10 + month) for month in (2, 3, 4)]
    found = between(promised(FLOOR, 2030, records), "2023-02-01", "2023-04-01").figures
    told = [(one.what, one.record, one.before, one.stands) for one in found]
    assert told == [
        (FigureNews.REVISION, records[1], records[0], records[2]),
        (FigureNews.REVISION, records[2], records[1], records[2]),
    ]


# What is asked for, and what is no change


def test_days_that_pass_are_no_change() -> None:
    whole = promised(FLOOR, 2030, values({2022: 10}))
    assert whole.targets
    assert between(whole, "2024-05-01", "2024-12-31").are_none
    assert not between(whole, "2024-12-31", "2025-06-30").are_none


def test_only_what_is_asked_for_is_told() -> None:
    every = [series("one"), series("two", kind=Kind.STOCK)]
    promises = [target(FLOOR, 2024, id=f"t-{one.id}", series=one.id) for one in every]
    records = {one.id: [actual(2024, value=100)] for one in every}
    before, after = (Review.of(register(every, promises, records), day(on)) for on in ("2024-06-30", "2025-06-30"))
    found = changes(before, after, Scope(frozenset({"t-two"}), frozenset({"two"})))
    assert [one.after.target.id for one in found.verdicts] == ["t-two"]
    assert [one.series.id for one in found.figures] == ["two"]
    assert {one.series.id for one in found.freshness} <= {"two"}


def test_a_replaced_target_is_told_of_as_such_alone() -> None:
    one = target(FLOOR, 2024, id="one")
    other = target(FLOOR, 2026, id="other", supersedes="one", announced="2025-01-01")
    whole = register(series(), [one, other], values({2024: 100}))
    forth, back = between(whole, "2024-12-31", "2025-06-30"), between(whole, "2025-06-30", "2024-12-31")
    assert [one.what for one in forth.targets] == [TargetNews.REPLACED, TargetNews.NEW]
    assert [one.what for one in back.targets] == [TargetNews.REINSTATED, TargetNews.GONE]
    assert (forth.verdicts, back.verdicts) == ((), ())


def test_what_a_series_says_otherwise_is_told_by_its_keys_and_of_its_calendar_by_each_part() -> None:
    old = register(series(), [target(FLOOR, 2024)])
    for changed, keys in [
        (replace(series(), kind=Kind.STOCK), ("kind",)),
        (replace(series(), calendar=replace(series().calendar, grace_days=99)), ("grace_days",)),
    ]:
        found = against(old, register(changed, [target(FLOOR, 2024)]))
        assert [(one.what, one.keys) for one in found.series] == [(SeriesNews.ALTERED, keys)]
    assert against(old, old).are_none


def test_a_target_that_is_announced_later_than_both_days_is_no_change() -> None:
    whole = register(series(), [target(FLOOR, 2030, announced="2026-01-01")])
    assert between(whole, "2024-01-01", "2025-01-01").are_none
