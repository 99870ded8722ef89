"""Files in any order, and nothing later than the day."""

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.concluding import Conclusion, concluded
from tests.helpers.effort import examples
from tests.helpers.replacing import replace
from tests.helpers.strategies import days, many_series
from tracker.domain.register import Register
from tracker.domain.vintages import known

Table = TypeVar("Table")


def _by_id(register: Register, day: date) -> dict[str, Conclusion]:
    return {one.target.id: one for one in concluded(register, day)}


@examples(60)
@given(many_series(), days(), st.integers(0, 4))
def test_shuffling_the_order_of_tables_changes_no_assessment(register: Register, day: date, by: int) -> None:
    shuffled = Register(
        _turned(register.areas, by),
        _turned(register.sources, by),
        _turned(register.series, by),
        _turned(register.targets, by),
        actuals=_turned(register.actuals, by),
    )
    assert _by_id(shuffled, day) == _by_id(register, day)


def _turned(tables: Mapping[str, Table], by: int) -> dict[str, Table]:
    """The tables backwards, beginning somewhere else."""
    items = list(tables.items())[::-1]
    return dict(items[by:] + items[:by])


@examples(60)
@given(many_series(), days())
def test_nothing_published_or_promised_later_shows(register: Register, day: date) -> None:
    then = replace(
        register,
        targets={target.id: target for target in register.announced(day)},
        actuals={id: tuple(known(some, day)) for id, some in register.actuals.items()},
    )
    assert concluded(register, day) == concluded(then, day)
