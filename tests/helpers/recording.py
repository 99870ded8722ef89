"""Three yearly records, a day, and a record that is to be added to them."""

from tests.helpers.making import Number, actual
from tests.helpers.replacing import replace
from tracker.domain.actual import Actual, Status

TODAY = "2025-06-30"
GDP = [actual(2022, value=1250), actual(2023, value=1270), actual(2024, value="1416.25")]


def new(period: int | str = 2025, published: str = TODAY, status: Status | None = None, **written: Number) -> Actual:
    """A record that is to be added."""
    return replace(actual(period, published, **written), status=status)  # type: ignore[arg-type]
