"""Adding to a file that somebody else changes meanwhile."""

from pathlib import Path

import pytest

from tests.helpers.registers import TARGETS
from tests.helpers.writing import write
from tracker.store.appending import Appended, addition, file_of
from tracker.store.loading import load_part
from tracker.store.operations import Changed

RECORD = {"period": 2024, "value": 5, "published": "2025-02", "publisher": "P"}
BEFORE = '[[actual]]\nperiod = 2023\nvalue = 4\npublished = "2024-02"\npublisher = "P"\n'


@pytest.fixture
def prepared(tmp_path: Path) -> Appended:
    """A record that is ready to be written."""
    (tmp_path / "targets.toml").write_text(TARGETS)
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "gdp.toml").write_text(BEFORE)
    loaded = load_part(tmp_path, lambda _: frozenset({"gdp"}))
    assert loaded.part is not None
    register = loaded.part.register
    series = register.series["gdp"]
    file = file_of(tmp_path, series, loaded.files)
    return addition(tmp_path, register=register, series=series, file=file, raw=RECORD).appended


@pytest.mark.parametrize("meanwhile", [f"{BEFORE}# a remark\n", "", "period = ", "\ufeff"])
def test_what_was_saved_meanwhile_is_not_lost(tmp_path: Path, prepared: Appended, meanwhile: str) -> None:
    file = tmp_path / "actuals" / "gdp.toml"
    file.write_text(meanwhile)
    with pytest.raises(Changed):
        write(tmp_path, prepared)
    assert file.read_text() == meanwhile
    assert sorted(path.name for path in file.parent.rglob("*")) == [".gitignore", ".track", "gdp.toml", "lock"]


def test_a_file_that_vanished_meanwhile_is_not_made_again(tmp_path: Path, prepared: Appended) -> None:
    (tmp_path / "actuals" / "gdp.toml").unlink()
    with pytest.raises(Changed):
        write(tmp_path, prepared)
    assert sorted(path.name for path in (tmp_path / "actuals").rglob("*")) == [".gitignore", ".track", "lock"]


def test_else_it_is_written(tmp_path: Path, prepared: Appended) -> None:
    write(tmp_path, prepared)
    assert (tmp_path / "actuals" / "gdp.toml").read_text() == f"{BEFORE}\n{prepared.text}"
