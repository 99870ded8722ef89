"""Periods and days as people type and paste them."""

from datetime import date

import pytest

from tracker.domain.period import Period, YearStart
from tracker.domain.problem import Malformed
from tracker.entry.when import TypedPeriod, read_period, read_public_date


@pytest.mark.parametrize(
    ("texts", "period"),
    [
        (["2024", "2024年", "2024年度", "2024年全年", "2024年1-12月", " 2024 "], "2024"),
        (["2024Q3", "2024-Q3", "2024q3", "2024年三季度", "2024年第三季度", "2024年3季度"], "2024-Q3"),
        (["2024-09", "2024-9", "2024M09", "2024-M9", "2024年9月", "2024年09月份"], "2024-09"),
        (["2024H1", "2024-S1", "2024s1", "2024-H1", "2024年上半年", "2024年1-6月", "2024年前两季度"], "2024-S1"),
        (["2024H2", "2024年下半年"], "2024-S2"),
        (
            ["2024-01/2024-09", "2024-1/2024-9", "2024年前三季度", "2024年1-9月", "2024年1—9月", "2024Q1/2024Q3"],
            "2024-01/2024-09",
        ),
        (
            ["2024年1月至9月", "2024年前9个月"],
            "2024-01/2024-09",
        ),
        (["2021/2025", "2021-2025", "2021—2025年", "2021年至2025年"], "2021/2025"),
        (["2024年1-3月", "2024年一季度", "Q1 2024"], "2024-Q1"),
        (["2026-W45", "2026w45", "2026-W45", "W45 2026", "week 45 2026"], "2026-W45"),
        (
            [
                "2026-11-15",
                "2026/11/15",
                "2026.11.15",
                "2026年11月15日",
                "15 Nov 2026",
                "Nov 15, 2026",
                "15th november 2026",
            ],
            "2026-11-15",
        ),
        (["Nov 2026", "november 2026"], "2026-11"),
        (["2026-01-01/2026-11-25", "2026-1-1/2026-11-25"], "2026-01-01/2026-11-25"),
    ],
)
def test_a_period_is_read(texts: list[str], period: str) -> None:
    assert [str(read_period(text).period) for text in texts] == [period] * len(texts)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24",
        "202409",
        "2024.9",
        "2024年13月",
        "2024Q5",
        "2024-00",
        "2024年1-13月",
        "2024年春",
        "FY2024/26",
        "2024年1月²",
        "2024-1²",
    ],
)
def test_a_period_that_cannot_be_read_is_refused_with_the_forms_that_can(text: str) -> None:
    with pytest.raises(Malformed) as refused:
        read_period(text)
    assert (refused.value.message, refused.value.remedy[:16]) == (f"{text!r} is not a period", "write 2024, 2024")


SATURDAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("texts", "period"),
    [
        (["today", "Today", "今天"], "2026-11-28"),
        (["yesterday", "昨天"], "2026-11-27"),
        (["this week", "本周"], "2026-W48"),
        (["last week", "上周"], "2026-W47"),
        (["last month", "上月"], "2026-10"),
        (["last quarter", "上季度"], "2026-Q3"),
        (["last year", "去年"], "2025"),
    ],
)
def test_words_say_when_by_the_day_they_are_read_on(texts: list[str], period: str) -> None:
    assert [read_period(text, SATURDAY) for text in texts] == [TypedPeriod(Period.parse(period))] * len(texts)


@pytest.mark.parametrize(
    ("texts", "period"),
    [
        (["W45", "w45", "week 45", "第45周"], "2026-W45"),
        (["W48"], "2025-W48"),
        (["W53"], "2020-W53"),
        (["11月15日", "15 Nov", "Nov 15"], "2026-11-15"),
        (["11月28日"], "2026-11-28"),
        (["11月29日", "29 Nov"], "2025-11-29"),
        (["2月29日"], "2024-02-29"),
        (["10月", "Oct"], "2026-10"),
        (["12月", "Dec."], "2025-12"),
        (["Q3", "三季度", "第三季度"], "2026-Q3"),
        (["H2"], "2025-S2"),
    ],
)
def test_a_year_left_out_is_the_nearest_past_one(texts: list[str], period: str) -> None:
    expected = TypedPeriod(Period.parse(period), has_year=False)
    assert [read_period(text, SATURDAY) for text in texts] == [expected] * len(texts)


@pytest.mark.parametrize("text", ["W54", "2月30日", "W0", "0月", "13月1日", "nov 31"])
def test_what_no_year_has_is_refused(text: str) -> None:
    with pytest.raises(Malformed, match="is not a period"):
        read_period(text, SATURDAY)


@pytest.mark.parametrize("text", ["today", "W45", "11月15日", "Q3", "9月", "三季度"])
def test_without_a_day_nothing_is_read_that_depends_on_it(text: str) -> None:
    with pytest.raises(Malformed, match="is not a period"):
        read_period(text)


@pytest.mark.parametrize("text", ["FY2024/25", "fy 2024/25", "FY2024-25", "2024/25"])
def test_a_year_of_two_years_is_that_of_the_series(text: str) -> None:
    assert str(read_period(text, SATURDAY, YearStart(7)).period) == "2024-07/2025-06"
    assert str(read_period(text, SATURDAY, YearStart(4, 6)).period) == "2024-04-06/2025-04-05"
    with pytest.raises(Malformed, match="that of the series does not"):
        read_period(text, SATURDAY)


def test_a_year_of_the_calendar_is_refused_where_years_begin_later() -> None:
    with pytest.raises(Malformed) as refused:
        read_period("2024", SATURDAY, YearStart(7))
    assert refused.value.remedy == 'write "2023/24" or "2024/25", whichever is meant'


def test_a_period_that_runs_backwards_is_refused() -> None:
    with pytest.raises(Malformed, match="ends before it begins"):
        read_period("2025-2021")
    with pytest.raises(Malformed, match="ends before it begins"):
        read_period("2024-09/2024-01")


@pytest.mark.parametrize(
    ("texts", "written"),
    [
        (["2026-02-20", "2026年2月20日", "2026/2/20", "2026.2.20", "２０２６-02-20"], "2026-02-20"),
        (["2026-02", "2026年2月", "2026/2"], "2026-02"),
        (["2026", "2026年"], "2026"),
    ],
)
def test_a_day_is_read(texts: list[str], written: str) -> None:
    assert [read_public_date(text).written for text in texts] == [written] * len(texts)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-02-30", "is not a day of the calendar"),
        ("2026-13", "is not a date"),
        ("20.2.2026", "is not a date"),
        ("yesterday", "is not a date"),
    ],
)
def test_a_day_that_cannot_be_read_is_refused_with_the_forms_that_can(text: str, said: str) -> None:
    with pytest.raises(Malformed) as refused:
        read_public_date(text)
    assert refused.value.message == f"{text!r} {said}"
    assert "2026年2月20日" in refused.value.remedy
