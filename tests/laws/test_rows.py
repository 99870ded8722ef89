"""Tables judged series by series say what `status` says of the same register."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

import tracker
from tests.helpers.effort import examples
from tests.helpers.folder import REPOSITORY
from tests.helpers.replacing import replace
from tests.helpers.strategies import days, many_series
from tests.helpers.tabulating import actual_rows, target_rows
from tracker.domain.consistency import inconsistencies
from tracker.domain.problem import Severity
from tracker.domain.register import Register


def _judged(register: Register, day: date) -> dict[object, object]:
    rows = tracker.rows(tracker.review(register, as_of=day))
    return {row["id"]: row for row in rows if register.series[str(row["series"])].derived is None}


def _from_tables(register: Register, day: date) -> dict[object, object]:
    return {row["id"]: row for row in tracker.review_rows(target_rows(register), actual_rows(register), day)}


def _of_countries(register: Register) -> Register:
    """Without working days that no country has, and without series that no target is about."""
    wanted = {target.series for target in register.targets.values()}
    series = {id: one for id, one in register.series.items() if id in wanted}
    plain = {id: replace(one, calendar=replace(one.calendar, workdays=None)) for id, one in series.items()}
    return replace(register, series=plain)


@examples(100)
@given(many_series().map(_of_countries), days())
def test_rows_of_tables_are_those_of_the_register(register: Register, day: date) -> None:
    if any(one.severity is Severity.ERROR for one in inconsistencies(register)):
        with pytest.raises(tracker.Unusable):
            _from_tables(register, day)
    else:
        assert _from_tables(register, day) == _judged(register, day)


FOLDERS = [REPOSITORY, *sorted(one.parent for one in (REPOSITORY / "examples").rglob("targets.toml"))]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_rows_of_a_whole_register_are_those_of_its_tables(folder: Path) -> None:
    register = tracker.open(folder)
    for day in (date(2024, 3, 3), date(2026, 11, 25)):
        assert _from_tables(register, day) == _judged(register, day)
