"""Worked examples that others published, in the file beside this one with their sources, computed again.

Each row is computed from its numbers alone; where a source rounds, so do we, to the digits it prints. Rows that our
definitions do not cover stand in NOT_COVERED with the reason, so that a row is never left out unseen.
"""

import csv
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.helpers.concluding import Conclusion
from tests.helpers.judging import judged, promised, values
from tests.helpers.making import Number, actual, goal
from tests.helpers.strategies import present
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Verdict
from tracker.domain.interval import Interval
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Trajectory

Row: TypeAlias = Mapping[str, str]

with (Path(__file__).parent / "published_vectors.tsv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))

CHAINS = {
    "yearly changes +1.51, -2.20, -4.18 chained: 1.0151*0.978*0.9582=0.9513": ("1.51", "-2.20", "-4.18"),
}
NOT_COVERED = {
    "EDGE: actual in GBP, goal in USD: different commodity -> no percentage": "a series has one unit",
    "average column: actual shown rounded (-33.33)": "a share of a goal below zero is absent",
    "计划降低5%实际降低6%: (100-6)/(100-5)=98.95% (<100 is good for a reverse indicator)": "an index of two indices",
    "单位成本 (逆指标) 实际比计划降低10%; completion 90% is GOOD": "attainment of a ceiling is T/v; the gap agrees",
    "水平法: 连续12个月移动合计首次达到56 (monthly data in source)": "no rolling sums of twelve months",
}


def of_method(*methods: str) -> list[object]:
    """The rows of some methods that are covered."""
    return [
        pytest.param(row, id=f"{row['method']}-{number}")
        for number, row in enumerate(ROWS)
        if row["method"] in methods and row["note"] not in NOT_COVERED
    ]


def expected(row: Row) -> dict[str, str]:
    """The published results by name."""
    return dict(part.strip().split("=", 1) for part in row["expected_result"].split(";"))


def rounded(measured: Interval | Absent, like: str) -> Decimal:
    """A share as a percentage with the digits of a published one."""
    share = present(measured)
    assert share.is_exact
    number = (share.low or Fraction(0)) * 100
    return (Decimal(number.numerator) / Decimal(number.denominator)).quantize(Decimal(like))


def cut(row: Row, share: str | None = None) -> Conclusion:
    """A target to cut by so many percent, with the baseline at 100."""
    number = Decimal(100) + Decimal(share or row["obs_value"])
    year, baseline, due = (int(row[key]) for key in ("obs_year", "baseline_year", "target_year"))
    records = values({baseline: 100, year: number})
    aim = goal(at_most=row["target_value"])
    promise = promised(
        aim,
        due,
        records,
        baseline=baseline,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    return judged(promise, f"{year + 1}-06-30")


def test_every_row_that_is_not_covered_is_there() -> None:
    assert set(NOT_COVERED) <= {row["note"] for row in ROWS}
    assert len(ROWS) == 58


@pytest.mark.parametrize("row", of_method("cn_log_progress"))
def test_progress_of_a_cut_in_percent_is_counted_in_logarithms(row: Row) -> None:
    published = expected(row)["progress_pct"]
    if published == "38.58":  # from a rounded cut: every cut that rounds to it gives a share around the published one
        return _around(row, Fraction(3858, 10000))
    assert rounded(cut(row).measures.progress, published) == Decimal(published)
    return None


def _around(row: Row, published: Fraction) -> None:
    found = [present(cut(row, share).measures.progress).low for share in ("-6.935", "-6.945")]
    assert found[0] is not None
    assert found[1] is not None
    assert found[0] < published < found[1]


@pytest.mark.parametrize("row", of_method("cn_compound_reduction"))
def test_yearly_changes_are_chained(row: Row) -> None:
    rates: dict[int | str, Number] = dict(zip((2006, 2007, 2008), CHAINS[row["note"]], strict=True))
    aim = goal(at_most=row["target_value"])
    whole = promised(
        aim,
        2010,
        values(rates),
        baseline=2005,
        kind=Kind.GROWTH,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    found, published = judged(whole, "2009-06-30").measures, expected(row)
    change = (present(found.gap) + Fraction(row["target_value"])) * Fraction(1, 100)
    assert rounded(change, "0.01") == Decimal(published["cumulative_pct"])
    assert rounded(found.observed_growth, "0.01") == Decimal(published["average_annual_pct"])
    assert rounded(found.progress, "0.1") == Decimal("26.8")


@pytest.mark.parametrize("row", of_method("cn_required_rate"))
def test_the_rate_required_for_the_rest_compounds(row: Row) -> None:
    baseline, year = 2005, int(row["obs_year"])
    records = values({baseline: 100, year: Decimal(100) + Decimal(row["baseline_value"])})
    aim = goal(at_most=row["target_value"])
    whole = promised(aim, 2010, records, baseline=baseline, measure=GoalKind.PERCENT_CHANGE)
    published = expected(row)
    yearly = published.get("required_annual_pct") or published["planned_annual_pct"]
    assert rounded(judged(whole, f"{year + 1}-06-30").measures.required_growth, yearly) == Decimal(yearly)


@pytest.mark.parametrize("row", of_method("cn_sum_vs_chain"))
def test_yearly_cuts_are_not_added_up(row: Row) -> None:
    cuts: dict[int | str, Number] = dict(zip(range(2011, 2016), ("-2.01", "-3.6", "-3.7", "-4.8", "-5.6"), strict=True))
    aim = goal(at_most=row["target_value"])
    whole = promised(aim, 2015, values(cuts), baseline=2010, kind=Kind.GROWTH, measure=GoalKind.PERCENT_CHANGE)
    found = judged(whole, "2016-06-30")
    change = (present(found.measures.gap) + Fraction(row["target_value"])) * Fraction(1, 100)
    assert rounded(change, "0.01") == Decimal("-18.25")
    assert rounded(change, "0.01") != -Decimal(expected(row)["published_sum"])
    assert found.verdict is Verdict.MET


@pytest.mark.parametrize("row", of_method("cn_plan_ratio_level"))
def test_attainment_of_a_level_is_the_plans_completion(row: Row) -> None:
    aim, published = goal(at_least=row["target_value"]), expected(row)
    found = judged(promised(aim, 2024, values({2024: row["obs_value"]}))).measures.attainment
    percent = published.get("completion_pct") or str(100 + Decimal(published["over_pct"]))
    assert rounded(found, percent) == Decimal(percent)


def test_what_a_cost_is_below_its_plan_is_the_gap() -> None:
    (row,) = (one for one in ROWS if "under_pct" in one["expected_result"])
    found = judged(promised(goal(at_most=row["target_value"]), 2024, values({2024: row["obs_value"]}))).measures
    assert found.gap == Interval.exactly(-int(expected(row)["under_pct"]))


@pytest.mark.parametrize("row", of_method("cn_plan_ratio_cumulative"))
def test_attainment_of_a_total_is_the_running_sum_by_the_plan(row: Row) -> None:
    total = Decimal(row["obs_value"])
    last = "2005-01/2005-06" if "early_months" in expected(row) else "2005"
    records = [
        *values(dict.fromkeys(range(2001, 2005), 400)),
        actual(last, "2005-07-20" if "-06" in last else None, value=total - 1600),
    ]
    whole = promised(goal(at_least=row["target_value"]), 2005, records, start=2001, measure=GoalKind.TOTAL)
    found = judged(whole, "2005-08-01" if "-06" in last else "2006-06-30")
    if "early_months" in expected(row):
        assert found.verdict is Verdict.ACHIEVED
        assert found.judgement.settled_by is not None
        assert found.judgement.settled_by.period.months_until(found.target.due) == int(expected(row)["early_months"])
    else:
        assert found.verdict is Verdict.MET
        assert rounded(found.measures.attainment, "0.1") == Decimal(expected(row)["completion_pct"])


@pytest.mark.parametrize("row", of_method("cn_level_vs_cumulative"))
def test_one_series_may_meet_the_level_and_miss_the_total(row: Row) -> None:
    records = values({**dict.fromkeys(range(2001, 2004), 430), 2004: 440, 2005: row["obs_value"]})
    level = promised(goal(at_least=row["target_value"]), 2005, records)
    total = promised(goal(at_least=2300), 2005, records, start=2001, measure=GoalKind.TOTAL)
    found = [judged(whole, "2006-06-30") for whole in (level, total)]
    assert [one.verdict for one in found] == [Verdict.MET, Verdict.MISSED]
    assert found[1].measures.gap == Interval.exactly(2300 - 2280)


@pytest.mark.parametrize(
    "row", of_method("linear_attainment", "linear_attainment_clamped", "linear_attainment_clamped0")
)
def test_progress_is_the_share_of_the_way_and_never_cut_off(row: Row) -> None:
    start, aim, number = (row[key] for key in ("baseline_value", "target_value", "obs_value"))
    way = goal(at_least=aim) if row["direction"] == "increase" else goal(at_most=aim)
    records = values({2022: start, 2024: number})
    found = judged(promised(way, 2027, records, baseline=2022, signed=True)).measures.progress
    if start == aim:
        assert found == Absent("the goal held at the baseline already: a target to hold")
    else:
        share = present(found).low or Fraction(0)
        published = Fraction(expected(row)["percent"]) / 100
        assert share == published or (row["method"] != "linear_attainment" and max(0, min(1, share)) == published)


@pytest.mark.parametrize("row", of_method("hledger_budget"))
def test_attainment_is_the_share_of_a_budget(row: Row) -> None:
    found = judged(promised(goal(at_least=row["target_value"]), 2024, values({2024: row["obs_value"]}), signed=True))
    published = expected(row)["percent"].removesuffix("%")
    if Decimal(row["target_value"]) <= 0:  # of a goal of zero nobody prints a share; below zero some do, and we do not
        assert found.measures.attainment == Absent("the goal is not above zero")
    else:
        assert rounded(found.measures.attainment, "1") == Decimal(published)
