"""Worked examples that others published, in the file beside this one with their sources, computed again.

Each row is computed from its numbers alone; where a source rounds, so do we, to the digits it prints. Rows that a
register cannot hold, and those that come out otherwise, stand here with the reason, so that none is left out unseen.
"""

import csv
import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.helpers.concluding import Conclusion
from tests.helpers.folder import REPOSITORY
from tests.helpers.judging import judged, promised, values
from tests.helpers.making import Number, actual, goal
from tests.helpers.scoring import benchmark
from tests.helpers.strategies import present
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Verdict
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Trajectory

Row: TypeAlias = Mapping[str, str]

with (Path(__file__).parent / "published_vectors.tsv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))

CHAINS = {
    "yearly changes +1.51, -2.20, -4.18 chained: 1.0151*0.978*0.9582=0.9513": ("1.51", "-2.20", "-4.18"),
}
NOT_JUDGED = {
    "EDGE: actual in GBP, goal in USD: different commodity -> no percentage": "a series has one unit",
    "计划降低5%实际降低6%: (100-6)/(100-5)=98.95% (<100 is good for a reverse indicator)": "an index of two indices",
    "水平法: 连续12个月移动合计首次达到56 (monthly data in source)": "no rolling sums of twelve months",
}
NOT_REPRODUCED = {
    "hledger_budget": (3, "a share of a budget below zero is not printed"),
    "ledger_budget": (1, "a share of a budget below zero is not printed"),
    "linear_attainment": (1, "a goal that holds at the baseline is one to hold, and no share"),
    "linear_attainment_clamped": (3, "the same"),
    "bright_line_piecewise": (1, "on the first day nothing can be judged"),
    "cn_log_progress": (1, "published of a cut that is printed rounded"),
    "destatis_weather_vintage": (18, "published on figures that were revised since"),
}
"""How many rows of a kind come out otherwise, and why; of all other kinds every row comes out."""
VECTORS = benchmark("vectors")


@pytest.fixture(scope="module")
def outcomes() -> list[Any]:
    """Every row that a register can hold, as the program judges it."""
    return list(VECTORS.outcomes(ROWS))


def test_all_rows_come_out_but_those_with_a_reason(outcomes: list[Any]) -> None:
    differing = Counter(one.row["method"] for one in outcomes if not one.agrees)
    assert differing == {name: count for name, (count, _) in NOT_REPRODUCED.items()}
    assert len(outcomes) == 588


def test_symbols_on_older_data_are_not_counted_among_the_others(outcomes: list[Any]) -> None:
    soft = [one for one in outcomes if one.row["method"] == "destatis_weather_vintage"]
    for one in soft:
        assert re.search(rf"on the current data vintage gives {one.said};", one.row["note"])


def test_what_comes_out_stands_on_the_page_of_the_methods(outcomes: list[Any], pytestconfig: pytest.Config) -> None:
    page, judged = REPOSITORY / "docs" / "methods.md", {one.row["method"] for one in outcomes}
    table = "\n" + VECTORS.table(outcomes, [row for row in ROWS if row["method"] in judged]) + "\n"
    place = re.compile(r"(?<=<!-- reproduced -->\n).*?(?=<!-- end of reproduced -->)", re.DOTALL)
    if pytestconfig.getoption("--accept"):
        page.write_text(place.sub(lambda _: table, page.read_text()))
    found = place.search(page.read_text())
    assert found is not None
    assert found[0] == table


def of_method(*methods: str) -> list[object]:
    """The rows of some methods that are covered."""
    return [
        pytest.param(row, id=f"{row['method']}-{number}")
        for number, row in enumerate(ROWS)
        if row["method"] in methods and row["note"] not in NOT_JUDGED
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


def test_every_row_that_is_not_judged_is_there() -> None:
    assert set(NOT_JUDGED) <= {row["note"] for row in ROWS}
    assert len(ROWS) == 598


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
