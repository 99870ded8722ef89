"""The scripts that judge tables beyond one folder, over few series; what they need is no dependency of the program."""

import shutil
import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.helpers.folder import REPOSITORY

NEEDED = {"over_duckdb.py": ("duckdb", "pyarrow"), "on_spark.py": ("pyspark", "pandas", "pyarrow")}


@pytest.mark.slow
@pytest.mark.parametrize("script", NEEDED)
def test_tables_say_what_status_says(script: str) -> None:
    missing = [one for one in NEEDED[script] if find_spec(one) is None]
    if script == "on_spark.py" and shutil.which("java") is None:
        missing.append("Java")
    if missing:
        pytest.skip(f"{script} needs {', '.join(missing)}")
    command = [sys.executable, str(REPOSITORY / "benchmarks" / "scale" / script), "--series", "27"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (told.returncode, "27 series compared with status, 0 differ" in told.stdout) == (0, True), told.stderr
