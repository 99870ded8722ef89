"""What is odd about one more record."""

from collections.abc import Iterable

import pytest

from tests.helpers.languages import marked, unsaid
from tests.helpers.making import actual, day, figure, goal, register, series, target
from tests.helpers.recording import GDP, TODAY, new
from tests.helpers.replacing import replace
from tracker.domain.actual import Actual, Status
from tracker.domain.series import Kind, Source
from tracker.domain.target import GoalKind, Target
from tracker.domain.unit import Unit
from tracker.entry.doubts import doubts, is_recorded


def odd(record: Actual, records: list[Actual] | None = None, kind: Kind = Kind.FLOW) -> list[str]:
    """What is doubted on the day."""
    whole = register(series(kind=kind), records=GDP if records is None else records)
    return [str(one.said) for one in doubts(whole, whole.series["gdp"], record, day(TODAY))]


@pytest.mark.parametrize(
    ("record", "is_there"),
    [
        (actual(2024, value="1416.25"), True),
        (actual(2024, value="1416.25", status=Status.FINAL), False),
        (actual(2024, value="1416.25", is_break=True), False),
        (actual(2024, value="1416.25", source=Source(None, "Another paper", None, None, None)), False),
        (actual(2024, "2025-03-05", value="1416.25"), False),
        (actual(2023, value="1416.25"), False),
        (actual(2024, more_than="1416.25"), False),
    ],
)
def test_the_same_record_again_is_known(record: Actual, is_there: bool) -> None:
    assert is_recorded(GDP, record) is is_there


def test_nothing_is_odd_about_a_usual_figure() -> None:
    assert odd(new(2024, value=1430)) == []
    assert odd(new(2021, value=1200)) == []
    assert odd(new(2024, value=1430), []) == []


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (new(2025, "2026-02-20", value=1500), "2025 ends on 2025-12-31, which is still to come"),
        (new(2024, "2025-07-01", value=1430), "it is said to be published 2025-07-01, which is still to come"),
        (
            new("2023/2024", "2025-02-20", value=2730),
            "2023/2024 is longer than a period of the series (annual): it stands for itself, and for none inside it",
        ),
        (new(2024, value=-1430), "it is -1430 亿元, and 2024 is 1416.25 亿元: another sign"),
        (new(2024, value=7100), "7100 亿元 is 5 times the 1416.25 亿元 of 2024"),
        (new(2024, value=200), "200 亿元 is 1/7 of the 1416.25 亿元 of 2024"),
        (new(2021, value=200), "200 亿元 is 1/6 of the 1250 亿元 of 2022"),
        (new(2024, value=14300000), "14,300,000 亿元 is 10,097 times the 1416.25 亿元 of 2024: is the scale right?"),
        (new(2024, value="0.143"), "0.143 亿元 is 1/9,904 of the 1416.25 亿元 of 2024: is the scale right?"),
        (new(2021, value="1416.25"), "2024 has the same figure: is the period right?"),
        (new(2021, more_than=1200, less_than=7000), None),
    ],
)
def test_a_doubt_says_its_reason(record: Actual, said: str | None) -> None:
    found = odd(record)
    assert ("; ".join(found) or None) == said or (said is not None and said in found)
    with marked():
        assert {unsaid(text) for text in odd(record)} <= {""}


def test_a_forecast_is_for_a_period_to_come_and_is_not_compared() -> None:
    assert odd(new(2026, value=90000, status=Status.FORECAST)) == []


def test_a_growth_rate_may_jump_but_a_change_of_sign_is_told() -> None:
    rates = [actual(2023, value="0.9"), actual(2024, value="5.2")]
    assert odd(new(2022, value="7.8"), rates, Kind.GROWTH) == []
    assert odd(new(2022, value="-7.8"), rates, Kind.GROWTH) == ["it is -7.8 亿元, and 2023 is 0.9 亿元: another sign"]


def test_a_growth_rate_in_another_scale_is_told() -> None:
    rates = [actual(2023, value="4.7"), actual(2024, value="5.2")]
    for slip, times in (("0.051", "1/102 of"), ("510", "98 times")):
        said = f"{slip} 亿元 is {times} the 5.2 亿元 of 2024: is the scale right?"
        assert odd(new(2025, "2025-06-01", value=slip), rates, Kind.GROWTH)[1:] == [said]


# A share of one for a percentage


def odd_share(value: str, records: list[Actual], kind: Kind = Kind.RATE, promises: Iterable[Target] = ()) -> list[str]:
    """What is doubted about a number in percent, the newest of its series."""
    whole = register(replace(series(kind=kind, signed=True), unit=Unit.parse("%")), promises, records)
    return [str(one.said) for one in doubts(whole, whole.series["gdp"], new(2024, value=value), day(TODAY))]


@pytest.mark.parametrize(
    ("value", "before", "said"),
    [
        ("0.829", "83", ["0.829 % beside the 83 % of 2023: is it 82.9 %?"]),
        ("0.8", "83", ["0.8 % beside the 83 % of 2023: is it 80 %?"]),
        ("1", "98.5", ["1 % beside the 98.5 % of 2023: is it 100 %?"]),
        ("0.05", "5.2", ["0.05 % beside the 5.2 % of 2023: is it 5 %?"]),
        ("0.1", "83", ["0.1 % is 1/830 of the 83 % of 2023: is the scale right?"]),
        ("0.8", "5.5", ["0.8 % is 1/7 of the 5.5 % of 2023"]),
        ("0.8", "0.75", []),
        ("0.82", "0.0082", ["0.82 % is 100 times the 0.0082 % of 2023: is the scale right?"]),
        ("82.9", "83", []),
        ("0", "83", []),
    ],
)
def test_a_rate_that_looks_like_a_share_of_one_is_asked_about(value: str, before: str, said: list[str]) -> None:
    assert odd_share(value, [actual(2023, value=before)]) == said


def test_of_growth_a_share_is_asked_about_only_where_its_hundredfold_is_near() -> None:
    rates = [actual(2023, value="5.2")]
    assert odd_share("0.051", rates, Kind.GROWTH) == ["0.051 % beside the 5.2 % of 2023: is it 5.1 %?"]
    assert odd_share("0.2", rates, Kind.GROWTH) == []
    assert odd_share("-0.051", rates, Kind.GROWTH) == ["it is -0.051 %, and 2023 is 5.2 %: another sign"]
    falls = [actual(2023, value="-5.2")]
    assert odd_share("-0.051", falls, Kind.GROWTH) == ["-0.051 % beside the -5.2 % of 2023: is it -5.1 %?"]


def test_of_the_first_figure_the_goals_tell_a_share() -> None:
    level = target(goal(at_least=90), 2024)
    each = target(goal(at_least=90), 2024, start=2024, measure=GoalKind.EVERY_PERIOD)
    for promise in (level, each):
        said = ["0.829 % beside the goal of gdp-target, 90 %: is it 82.9 %?"]
        assert odd_share("0.829", [], promises=[promise]) == said
        assert odd_share("40", [], promises=[promise]) == []
    assert odd_share("0.829", [], promises=[target(goal(at_most="0.9"), 2024)]) == []
    assert odd_share("0.829", []) == []


def test_the_first_figure_is_held_against_the_goals() -> None:
    promise = target(goal(at_least=90), 2024)
    whole = register(series(kind=Kind.RATE), [promise])
    first = [str(one.said) for one in doubts(whole, whole.series["gdp"], new(2024, value="0.87"), day(TODAY))]
    assert first == ["0.87 亿元 is 1/103 of the goal of gdp-target, 90 亿元: is the scale right?"]
    assert list(doubts(whole, whole.series["gdp"], new(2024, value=14), day(TODAY))) == []


def test_a_figure_that_its_parts_do_not_add_up_to_is_told() -> None:
    quarters = [actual(f"2024-Q{number}", value=100) for number in (1, 2, 3, 4)]
    assert odd(new(2024, value=450), quarters) == ["its recorded parts add up to 400 亿元"]
    assert odd(new(2024, value=402), quarters) == []  # what rounding may make
    assert odd(new(2024, more_than=300), quarters) == []
    assert odd(new(2024, value=450), quarters[1:]) == []
    assert odd(new(2024, value=450), quarters, Kind.STOCK) == []


def test_the_same_figure_of_one_day_in_other_words_is_told() -> None:
    records = [actual(2024, TODAY, value=1416, status=Status.PROVISIONAL)]
    said = "this figure of that day is recorded already, provisional: is it another publication?"
    assert odd(new(2024, value=1416), records) == [said]
    plain = [actual(2024, TODAY, value=1416)]
    said = "this figure of that day is recorded already: is it another publication?"
    assert odd(new(2024, value=1416, status=Status.FINAL), plain) == [said]
    assert odd(replace(new(2024, value=1416), source=Source(None, "Other", None, None, None)), records) == []


def test_nothing_is_a_multiple_of_zero() -> None:
    assert odd(new(2025, "2025-06-01", value=0), [actual(2024, value=100)])[1:] == []
    assert odd(new(2023, value=100), [actual(2024, value=0)]) == []


def test_figures_of_another_length_are_no_neighbours_but_those_of_a_stock_are() -> None:
    quarter = [actual("2024-Q4", value=20)]
    assert odd(new(2024, value=1430), quarter) == []
    assert odd(new(2024, value=1430), quarter, Kind.STOCK) == [
        "1430 亿元 is 72 times the 20 亿元 of 2024-Q4: is the scale right?"
    ]


def test_a_figure_of_few_digits_may_well_recur() -> None:
    assert odd(new(2021, value=1300), [actual(2022, value=1300)]) == []
    assert odd(new(2021, value=1310), [actual(2022, value=1310)]) == ["2022 has the same figure: is the period right?"]
    assert figure(value=1310).bounds == figure(at_least=1310, at_most=1310).bounds
