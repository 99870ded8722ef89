"""The registers that come with the program."""

import shutil
from pathlib import Path

from tests.helpers.folder import REPOSITORY
from tracker.store.examples import Example, example_files


def test_what_a_run_left_in_an_example_is_no_part_of_it(tmp_path: Path) -> None:
    example = tmp_path / Example.TRAINING.folder
    shutil.copytree(REPOSITORY / "examples" / example.name, example, ignore=shutil.ignore_patterns(".*"))
    clean = example_files(Example.TRAINING, tmp_path)
    (example / ".track" / "made").mkdir(parents=True)
    (example / ".track" / "made" / "0").touch()
    (example / "actuals" / ".DS_Store").write_bytes(b"\xff")
    assert example_files(Example.TRAINING, tmp_path) == clean == example_files(Example.TRAINING)
