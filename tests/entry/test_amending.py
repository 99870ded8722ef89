"""Adding tables to targets.toml: proved, written under the lock, and nothing where something is wrong."""

from datetime import date
from pathlib import Path

import pytest

from tests.entry.test_declaring import TARGETS
from tracker.domain.register import Declared
from tracker.entry.amending import Meaning, Unmeant, declared_now, prepared, target_of, written
from tracker.entry.declaring import Faults, Meant, SeriesGiven, TargetGiven, series_alone
from tracker.entry.doubts import Doubt, DoubtKind
from tracker.entry.refusal import NotAdded, Why
from tracker.store.operations import Changed, Kind

TODAY = date(2026, 3, 15)
VISITS = SeriesGiven(area="town", indicator="Visits", unit="people", kind="flow", frequency="annual")
NEVER = TargetGiven(goal="≥ -5", due="2027", source="plan", baseline="2025")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A register."""
    (tmp_path / "targets.toml").write_text(TARGETS)
    return tmp_path


def visits(given: SeriesGiven = VISITS) -> Meaning:
    """What is meant by a series."""
    return lambda declared: series_alone(declared, given)


def put(root: Path, meaning: Meaning, *answers: bool) -> list[tuple[Doubt, ...]]:
    """Write what is meant, with these answers to what is asked; what was asked."""
    asked = list[tuple[Doubt, ...]]()
    given = iter(answers)

    def confirm(doubts: tuple[Doubt, ...]) -> bool:
        asked.append(doubts)
        return next(given)

    written(root, Kind.SERIES, meaning, accept=(), confirm=confirm)
    return asked


def test_what_is_meant_stands_at_the_end_and_nothing_else_has_changed(root: Path) -> None:
    before = (root / "targets.toml").read_bytes()
    one = prepared(root, visits())
    assert (root / "targets.toml").read_bytes() == before
    assert put(root, visits()) == []
    after = (root / "targets.toml").read_bytes()
    assert after == before + b"\n" + one.proposed.appended.text.encode()
    assert "town-visits" in declared_now(root).series
    assert one.operation(Kind.SERIES).about == "town-visits"


def test_what_cannot_be_meant_is_told_and_nothing_is_written(root: Path) -> None:
    with pytest.raises(Unmeant) as unmeant:
        put(root, visits(SeriesGiven(area="town", indicator="Visits")))
    assert len(unmeant.value.faults) == 1
    with pytest.raises(NotAdded) as refusal:
        put(root, lambda declared: target_of(declared, "nothing", NEVER, today=TODAY))
    assert refusal.value.why is Why.GIVEN
    assert (root / "targets.toml").read_text() == TARGETS


def test_a_fault_of_the_whole_register_refuses_it(root: Path) -> None:
    with pytest.raises(NotAdded) as refusal:
        put(root, lambda declared: target_of(declared, "sign-ups", NEVER, today=TODAY))
    assert refusal.value.why is Why.RECORD
    assert (root / "targets.toml").read_text() == TARGETS


def test_a_file_that_cannot_be_parsed_is_told(root: Path) -> None:
    (root / "targets.toml").write_text("broken [")
    with pytest.raises(NotAdded) as refusal:
        put(root, visits())
    assert refusal.value.why is Why.FILES
    assert len(refusal.value.problems) == 1


DOUBTFUL = TargetGiven(goal="≤ 5%", due="2027", source="plan", baseline="2025")
"""A change goal that no change at all reaches: odd, but it may be meant."""


def doubtful(declared: Declared) -> tuple[Meant | None, Faults]:
    """What is meant by it."""
    return target_of(declared, "sign-ups", DOUBTFUL, today=TODAY)


def test_what_is_odd_is_asked_once(root: Path) -> None:
    with pytest.raises(NotAdded) as refusal:
        put(root, doubtful, False)
    assert (refusal.value.why, refusal.value.kinds) == (Why.DOUBTS, ("files",))
    assert (root / "targets.toml").read_text() == TARGETS
    ((doubt,),) = put(root, doubtful, True)
    assert doubt.kind is DoubtKind.FILES
    assert (root / "targets.toml").read_text() != TARGETS


def test_what_changed_while_it_was_asked_is_seen(root: Path) -> None:
    def confirm(_: tuple[Doubt, ...]) -> bool:
        (root / "targets.toml").write_text(f"{TARGETS}# a line\n")
        return True

    written(root, Kind.TARGET, doubtful, accept=(), confirm=confirm)
    assert (root / "targets.toml").read_text().startswith(f"{TARGETS}# a line\n\n[targets.sign-ups-2027-2]\n")


def test_a_file_that_is_changed_each_time_is_given_up(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    def carry_out(*_: object) -> None:
        tries.append(1)
        raise Changed("targets.toml")

    monkeypatch.setattr("tracker.store.operations.Journal.carry_out", carry_out)
    with pytest.raises(NotAdded) as refusal:
        put(root, visits())
    assert (refusal.value.why, len(tries)) == (Why.BUSY, 5)
