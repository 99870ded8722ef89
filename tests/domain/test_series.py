"""Series: what may be negative, what competes, how often figures come."""

import pytest

from tests.helpers.making import series
from tracker.domain.period import Period
from tracker.domain.series import Frequency, Kind


def test_rates_and_growth_may_be_negative_and_flows_and_stocks_only_if_they_say_so() -> None:
    assert {kind: series(kind=kind).signed for kind in Kind} == {
        Kind.FLOW: False,
        Kind.STOCK: False,
        Kind.RATE: True,
        Kind.GROWTH: True,
    }
    assert all(series(kind=kind, signed=True).signed for kind in Kind)


def test_a_period_has_the_months_of_its_frequency() -> None:
    assert [frequency.months for frequency in Frequency] == [12, 6, 3, 1, None]


def test_of_a_stock_only_the_last_month_counts() -> None:
    year = Period.year(2024)
    assert [str(series(kind=kind).slot(year)) for kind in Kind] == ["2024", "2024-12", "2024", "2024"]


@pytest.mark.parametrize("kind", Kind)
def test_flows_and_growth_are_counted_from_january(kind: Kind) -> None:
    found = [series(kind=kind).is_year_to_date(Period.parse(text)) for text in ("2024-Q1", "2024-Q2", "2024")]
    assert found == [kind in (Kind.FLOW, Kind.GROWTH), False, False]
