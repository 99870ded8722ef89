"""The lock: it belongs to the folder that holds what is written; waiting is in vain only where nobody has a turn."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock

from tests.helpers.registers import GDP, TARGETS
from tracker.entry.preparing import current
from tracker.store.hidden import hidden_folder, touch
from tracker.store.lock import Busy, locked


@contextmanager
def held(folder: Path, seconds: float, *, by_many: bool) -> Iterator[None]:
    """The lock in other hands for some time: in those of one, or of many who show that they had a turn."""
    hidden, begun = hidden_folder(folder), threading.Event()

    def hold() -> None:
        with FileLock(hidden / "lock"):
            begun.set()
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                time.sleep(0.02)
                if by_many:
                    touch(hidden)

    thread = threading.Thread(target=hold)
    thread.start()
    begun.wait()
    yield
    thread.join()


@pytest.mark.slow
def test_one_who_holds_it_for_too_long_is_not_waited_for(tmp_path: Path) -> None:
    waits: list[str] = []
    with held(tmp_path, 1.0, by_many=False), pytest.raises(Busy), locked(tmp_path, 0.2, lambda: waits.append("waits")):
        pass
    assert waits == []


@pytest.mark.slow
def test_while_it_goes_from_hand_to_hand_there_is_no_hurry(tmp_path: Path) -> None:
    waits: list[str] = []
    with held(tmp_path, 1.5, by_many=True), locked(tmp_path, 0.2, lambda: waits.append("waits")):
        pass
    assert waits == ["waits"]


def test_who_gets_it_has_a_turn(tmp_path: Path) -> None:
    hidden = hidden_folder(tmp_path)
    before = hidden.stat().st_mtime_ns
    time.sleep(0.02)
    with locked(tmp_path):
        assert hidden.stat().st_mtime_ns > before


@pytest.mark.slow
def test_it_goes_on_from_hand_to_hand_after_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path):
        raise ZeroDivisionError
    with locked(tmp_path, 0.1):
        pass


@pytest.mark.parametrize("shared", ["actuals", "actuals/town", "actuals/gdp.toml"])
def test_registers_that_share_what_is_written_share_the_lock(tmp_path: Path, shared: str) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    file = first / ("actuals/town/gdp.toml" if shared.endswith("town") else "actuals/gdp.toml")
    file.parent.mkdir(parents=True)
    file.write_text(GDP)
    (second / shared).parent.mkdir(parents=True)
    (second / shared).symlink_to(first / shared)
    for root in (first, second):
        (root / "targets.toml").write_text(f'{TARGETS}\n[files]\nlinks = "follow"\n')
    assert {current(root, "gdp").file.folder for root in (first, second)} == {file.parent}
