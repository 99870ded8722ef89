"""Rows of tables as declarations and records: what each column takes, and every fault with its row."""

import pickle
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

import pytest

import tracker
from tracker.domain.exact import Fraction
from tracker.library import Cell

Row: TypeAlias = dict[str, object]
DAY = date(2026, 11, 22)
TARGET: Row = {
    "id": "t",
    "series": "s",
    "due": "2027",
    "comparison": "at_least",
    "lower": 2000,
    "baseline": "2022",
    "announced": date(2023, 1, 1),
    "area": "town",
    "indicator": "Output",
    "unit": "亿元",
    "kind": "flow",
    "frequency": "annual",
}
ACTUAL: Row = {"series": "s", "period": "2022", "value": Decimal("1000.0"), "published": date(2023, 2, 1)}
ACTUALS: list[Row] = [ACTUAL, {**ACTUAL, "period": 2024, "value": "1400.50", "published": "2025-02"}]


def judged(targets: list[Row], actuals: list[Row], day: date = DAY) -> list[dict[str, Cell]]:
    return list(tracker.review_rows(targets, actuals, day))


def refused(targets: list[Row], actuals: list[Row]) -> str:
    with pytest.raises(tracker.Unusable) as raised:
        judged(targets, actuals)
    return str(raised.value)


def test_a_target_is_judged_by_the_rows_of_its_series() -> None:
    (row,) = judged([TARGET], ACTUALS)
    assert (row["id"], row["verdict"], row["progress_low"]) == ("t", "on_track", Fraction(801, 2000))
    assert (row["area_name"], row["actual_period"], row["published"]) == ("town", "2024", date(2025, 2, 28))


@pytest.mark.parametrize("word", [True, "true"])
def test_a_break_is_said_as_a_word_or_as_such(word: object) -> None:
    (row,) = judged([TARGET], [ACTUAL, {**ACTUALS[1], "break": word}])
    assert row["flags"] == ("across_break",)


def test_what_says_nothing_is_none_no_text_or_nan() -> None:
    empty: Row = {"lower": None, "upper": float("nan"), "comparison": "", "tolerance": "", "status": float("nan")}
    assert judged([TARGET], [{**one, **empty, "unit": "", "break": None} for one in ACTUALS]) == judged(
        [TARGET], ACTUALS
    )


def test_a_series_without_rows_comes_last_and_one_without_targets_is_passed_over() -> None:
    other = {**TARGET, "id": "u", "series": "z"}
    rows = judged([other, TARGET], [{**ACTUAL, "series": "a", "value": "?"}, *ACTUALS])
    assert [(row["id"], row["verdict"]) for row in rows] == [("t", "on_track"), ("u", "no_data")]


def test_one_series_is_held_at_a_time() -> None:
    taken: list[object] = []

    def every() -> Iterator[Row]:
        for id in ("s", "z", "z"):
            taken.append(id)
            yield {**ACTUAL, "series": id, "period": str(2020 + len(taken))}

    found = tracker.review_rows([TARGET, {**TARGET, "id": "u", "series": "z"}], every(), DAY)
    assert next(found)["id"] == "t"
    assert taken == ["s", "z"]


def test_it_can_be_handed_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(tracker.review_rows)) is tracker.review_rows  # noqa: S301 - our own


def test_the_day_and_the_method_are_looked_at_before_any_row() -> None:
    with pytest.raises(TypeError, match="as_of is a "):
        tracker.review_rows([], [], datetime(2026, 11, 22))
    with pytest.raises(KeyError):
        tracker.review_rows([], [], DAY, method="track/0")
    (row,) = tracker.review_rows([TARGET], ACTUALS, DAY, method="track/1")
    assert row["method"] == "track/1"


@pytest.mark.parametrize(
    ("parts", "low", "high"),
    [
        ({"value": 1400}, 1400, 1400),
        ({"value": "1400.50", "rounded_to": "0.01"}, Fraction(2801, 2), Fraction(2801, 2)),
        ({"value": 1400, "comparison": "about", "tolerance": 5, "rounded_to": "100 1"}, 1395, 1405),
        ({"value": None, "lower": "1400", "comparison": "more_than"}, 1400, None),
        ({"value": None, "upper": 1500, "comparison": "less_than"}, 0, 1500),
        ({"value": None, "lower": 1400, "upper": 1500, "comparison": "between"}, 1400, 1500),
        ({"value": None, "lower": 1400, "upper": 1500, "comparison": "at_least at_most"}, 1400, 1500),
    ],
)
def test_a_figure_stands_in_the_columns_of_export(parts: Row, low: Fraction, high: Fraction | None) -> None:
    (row,) = judged([TARGET], [{**ACTUAL, "period": "2024", "published": "2025", **parts}])
    assert (row["actual_low"], row["actual_high"]) == (low, high)


def test_a_milestone_is_done_or_not() -> None:
    aim = {
        key: one for key, one in TARGET.items() if key not in ("comparison", "lower", "baseline", "unit", "frequency")
    }
    told: Row = {"series": "s", "period": "2024", "value": "done", "published": "2024-12-31", "break": "true"}
    (row,) = judged([{**aim, "kind": "milestone"}], [told])
    assert row["verdict"] == "met"
    assert refused([{**aim, "kind": "milestone"}], [{**told, "value": "yes"}]).endswith(
        "value is yes, of the kind str; write done or not done"
    )


def test_what_a_projection_calls_a_forecast_is_its_figure() -> None:
    ahead: Row = {**ACTUAL, "period": "2026", "published": "2025-02-01", "status": "forecast"}
    (row,) = judged([{**TARGET, "projection": True}], [ahead])
    assert row["actual_period"] == "2026"
    (row,) = judged([TARGET], [ahead])
    assert row["verdict"] == "no_data"


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"series": None}, "MISSING there is no series; fill the column in each row"),
        ({"series": 7}, "TRK203 series is 7, of the kind int; fill the column in each row"),
        ({"periode": "2022"}, "TRK201 the column 'periode' is unknown; did you mean \"period\"?"),
        ({"zzz": 1}, "TRK201 the column 'zzz' is unknown; leave it out"),
        ({"period": None}, "TRK202 there is no period; write text, such as 2024 or 2024-Q3"),
        ({"period": 2022.0}, "TRK203 period is 2022.0, of the kind float; write text, such as 2024 or 2024-Q3"),
        ({"period": "22"}, "TRK304 '22' is not a period; write 2024, 2024-S1"),
        ({"period": 10**5000}, "TRK203 period is a number of many digits, of the kind int; write text, such as 2024"),
        ({"unit": 10**5000}, "TRK203 unit is a number of many digits, of the kind int; write text"),
        ({"published": ""}, "TRK202 there is no published; write a day, a month or a year"),
        ({"published": 2023}, "TRK203 published is 2023, of the kind int; write a day, a month or a year"),
        ({"published": "soon"}, "TRK305 'soon' is not a date; write a day"),
        ({"published": "2021-01-01"}, "TRK501 published 2021-01-01, but 2022 ends on 2022-12-31; "),
        ({"unit": "元"}, "TRK303 the unit is 元, and that of the series 亿元; hand over figures in the unit of the"),
        ({"status": "final?"}, "TRK203 status is final?, of the kind str; write one of provisional, revised, final"),
        ({"status": 1}, "TRK203 status is 1, of the kind int; write text"),
        ({"break": "yes"}, "TRK203 break is yes, of the kind str; write true or false"),
        ({"value": None}, "TRK301 there is no value, and the comparison is value; fill the columns as `track export`"),
        ({"value": 1.5}, "TRK203 value is a float, which is seldom the number that was published; hand over a Decimal"),
        ({"value": "1.400,5"}, "TRK203 value is 1.400,5, of the kind str; hand over a Decimal, or the digits as text"),
        ({"value": True}, "TRK203 value is True, of the kind bool; hand over a Decimal, or the digits as text"),
        ({"value": -1}, "TRK306 value = -1 is below zero; check the figure"),
        ({"lower": 0}, "TRK301 there is a lower, and the comparison is value; fill the columns as `track export` does"),
        ({"tolerance": 1}, "TRK301 there is a tolerance, and the comparison is value; fill the columns"),
        ({"comparison": "≥"}, "TRK301 '≥' is no comparison; write one of value, at_least"),
        ({"comparison": "at_least value"}, "TRK301 there is no lower, and the comparison is at_least value; fill"),
        ({"rounded_to": "0.1 1"}, "TRK302 rounded_to has 2 numbers, and the figure another number; fill the columns"),
        ({"rounded_to": "ten"}, "TRK302 'ten' is not the value of a digit; write the value of the last digit"),
    ],
    ids=lambda one: None if isinstance(one, dict) else one[:24],
)
def test_a_bad_row_is_told_with_its_number(cells: Row, said: str) -> None:
    wanted = f"row 2 of actuals: {said.replace('MISSING', 'TRK202')}"
    assert wanted in refused([TARGET], [ACTUALS[1], {**ACTUAL, **cells}])


def test_every_bad_row_of_a_series_is_told_and_no_other_series_is_read() -> None:
    bad = [{**ACTUAL, "value": "?"}, ACTUAL, {**ACTUAL, "period": "?"}, {**ACTUAL, "series": "z", "value": "?"}]
    said = refused([TARGET, {**TARGET, "id": "u", "series": "z"}], bad).splitlines()
    assert [line[:16] for line in said] == ["row 1 of actuals", "row 3 of actuals"]


def test_the_rows_of_a_series_stand_together() -> None:
    said = refused([TARGET], [ACTUAL, {**ACTUAL, "series": "z"}, ACTUAL])
    assert said == "row 3 of actuals: TRK402 the rows of s do not stand together; sort the rows by series"


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"id": None}, "TRK202 there is no id; fill the column in each row"),
        ({"id": ["t"]}, "TRK203 a list where text is needed; put it in quotes"),
        ({"id": "Bad Id"}, "TRK204 'Bad Id' is not an id; write \"bad-id\""),
        ({"announced": None}, "TRK202 there is no announced; fill the column in each row"),
        ({"series": "z", "release_lag_days": 30.0}, "TRK203 a float where a number of days is needed; "),
        ({"path": {"2025": 0.5}}, "TRK203 a float where a number is needed; "),
        ({"path": {"2025": {1}}}, "TRK203 a value of the kind set where a number is needed; "),
        ({"id": "t"}, "TRK204 't' is the id of row 1 of targets; give each target an id of its own"),
        ({"series": None}, "TRK202 the key series is missing; "),
        ({"baselin": "2022"}, "TRK201 the column 'baselin' is unknown; did you mean \"baseline\"?"),
        ({"sum": ["a", "b"]}, "TRK201 the column 'sum' is unknown; "),
        ({"kind": "stock"}, "TRK405 s has another kind in row 1 of targets; say the same of a series in each row"),
        ({"series": "z", "kind": "flo"}, "TRK203 "),
        ({"series": "z", "unit": None}, "TRK202 the key unit is missing; "),
        ({"due": "27"}, "TRK304 '27' is not a period; "),
        ({"lower": 2000.5}, "TRK203 lower is a float, which is seldom the number that was published; "),
        ({"comparison": "value", "value": 1, "lower": None}, "TRK301 a goal needs a direction, and value has none; "),
        ({"supersedes": "v"}, "TRK401 there is no target 'v'; hand over its row as well, or leave supersedes empty"),
        ({"measure": "total"}, "TRK505 "),
    ],
    ids=lambda one: None if isinstance(one, dict) else one[:24],
)
def test_a_bad_target_is_told_with_its_number(cells: Row, said: str) -> None:
    assert f"row 2 of targets: {said}" in refused([TARGET, {**TARGET, "id": "u", **cells}], [])
