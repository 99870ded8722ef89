"""Years that run over two, written as months are."""

import pytest

from tests.helpers.tables import figures


def periods(text: str) -> list[str]:
    return [period for _, period, _, _ in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Indicator,2009-10,2010-11\nRevenue,1,2\n", ["FY2009/10", "FY2010/11"]),
        ("Indicator,2012-13,2013-14\nRevenue,1,2\n", ["FY2012/13", "FY2013/14"]),
        ("Indicator,1999-00\nRevenue,1\n", []),
        ("Year,Revenue\n2009-10,1\n2010-11,2\n2011-12,3\n", ["FY2009/10", "FY2010/11", "FY2011/12"]),
        ("Year,Revenue\n2021-22,1\n2022-23,2\n", ["FY2021/22", "FY2022/23"]),
        ("Year,Revenue\n2098-99,1\n2099-00,2\n", ["FY2098/99", "FY2099/00"]),
    ],
)
def test_several_years_that_end_in_the_next_are_no_months(text: str, expected: list[str]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Indicator,2010-11,2010-12\nRevenue,1,2\n", ["2010-11", "2010-12"]),
        ("Indicator,2011-12\nRevenue,1\n", ["2011-12"]),
        ("Period,Revenue\n2010-11,1\n2011-12,2\n", ["2010-11", "2011-12"]),
        ("Period,Published,Revenue\n2009-10,2010-11,1\n2009-11,2010-12,2\n", ["2009-10", "2009-11"]),
        ("Period,Published,Revenue\n2009-10,2010-11,1\n2009-11\n", ["2009-10"]),
    ],
)
def test_what_may_be_months_is(text: str, expected: list[str]) -> None:
    assert [one for one in periods(text) if one] == expected


def test_all_of_a_column_tells() -> None:
    years = "".join(f"{2000 + number}-{number + 1:02},1\n" for number in range(90))
    assert periods(f"Period,Revenue\n{years}")[:2] == ["FY2000/01", "FY2001/02"]
    assert periods(f"Period,Revenue\n{years}2001-05,1\n")[:2] == ["2000-01", "2001-02"]
