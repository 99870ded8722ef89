"""A real target from first to last: "by 2027 the district's GDP will exceed 200 billion yuan"."""

from tests.helpers.concluding import Judgement, Measures
from tests.helpers.judging import judged, promised
from tests.helpers.making import actual, goal, interval
from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.freshness import Freshness, State
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.trend import Basis
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.period import Period

RECORDS = [
    actual(2021, "2022-02-10", value="1218.2"),
    actual(2022, "2023-02-03", value=1250),
    actual(2022, "2023-11-09", more_than=1200),
    actual(2024, "2025-06-19", value=1416, is_break=True),
]
QIANTANG = promised(goal(more_than=2000), 2027, RECORDS, baseline=2022, announced="2023-11-09")


def test_every_measure_of_the_target_in_november_2026() -> None:
    found = judged(QIANTANG, "2026-11-22").measures
    assert found == Measures(
        attainment=interval("[177/250, 177/250]"),
        gap=Interval.exactly(584),
        progress=interval("[83/375, 83/375]"),
        time_share=interval("[2/5, 2/5]"),
        pace=interval("[83/150, 83/150]"),
        schedule=interval("[-67/375, -67/375]"),
        required_change=interval("[584/3, 584/3]"),
        required_growth=found.required_growth,
        observed_change=Interval.exactly(83),
        observed_growth=found.observed_growth,
        forecast=Interval.exactly(1665),
        miss=interval("[335/584, 335/584]"),
    )
    assert _compounds(found.required_growth, years=3, ratio=Fraction(2000, 1416))
    assert _compounds(found.observed_growth, years=2, ratio=Fraction(1416, 1250))
    assert isinstance(found.required_growth, Interval)
    assert found.required_growth.within(interval("[0.121989, 0.121990]"))


def _compounds(rate: Measured, years: int, ratio: Fraction) -> bool:
    """Whether a rate makes the ratio in so many years, to 35 digits."""
    assert isinstance(rate, Interval)
    assert rate.is_exact
    assert rate.low is not None
    return abs((1 + rate.low) ** years - ratio) < Fraction(1, 10**35)


def test_it_is_off_track_by_the_schedule_and_counted_across_a_break() -> None:
    found = judged(QIANTANG, "2026-11-22")
    assert found.judgement == Judgement(Verdict.OFF_TRACK, (), Basis.SCHEDULE, (Flag.ACROSS_BREAK,), False)
    assert (found.baseline, found.actual, found.superseded_by) == (RECORDS[1], RECORDS[3], None)


def test_the_figure_of_2025_is_266_days_late() -> None:
    released = Period.year(2025).end_day.replace(year=2026, month=3, day=1)
    stale = Freshness(State.STALE, (Period.year(2025),), released, 266)
    assert judged(QIANTANG, "2026-11-22").freshness == stale


def test_before_the_figure_of_2024_there_is_nothing_to_judge_it_by() -> None:
    found = judged(QIANTANG, "2025-06-18")
    assert found.judgement == Judgement(Verdict.PENDING)
    assert (found.actual, found.measures.gap) == (RECORDS[1], Interval.exactly(750))
    assert found.measures.pace == Absent("no time has passed since the baseline")


def test_after_2027_its_figure_is_awaited_and_then_settles() -> None:
    assert judged(QIANTANG, "2027-12-31").verdict is Verdict.OFF_TRACK
    assert judged(QIANTANG, "2028-01-01").verdict is Verdict.AWAITING
    for number, verdict in ((2000, Verdict.MISSED), ("2000.1", Verdict.MET)):
        last = QIANTANG.with_actual("gdp", actual(2027, "2028-02-20", value=number))
        assert judged(last, "2028-02-20").verdict is verdict
