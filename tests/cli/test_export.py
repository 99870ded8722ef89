"""`track export`: the whole way out and back, in processes of their own; and what is refused before any work."""

import csv
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.registers import GDP, TARGETS
from tests.helpers.terminal import environment
from tracker.store.loading import load

DAY = "2026-11-22"
ALL_KNOWN = "2026-12-31"  # one figure is dated to the year 2026


@pytest.fixture
def town(folder: Folder) -> Folder:
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP.replace("#:schema x\n", ""))


def run(
    place: Path, *arguments: str, into: int = subprocess.PIPE, **changes: str
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "tracker", *arguments]
    return subprocess.run(
        command, cwd=place, env=environment(**changes), stdout=into, stderr=subprocess.PIPE, check=False, timeout=60
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", ["figures.csv", "figures.sdmx.csv", "figures.xlsx"])
def test_the_repositorys_own_figures_come_back(name: str, tmp_path: Path) -> None:
    shutil.copy(REPOSITORY / "targets.toml", tmp_path)
    told = run(REPOSITORY, "export", "-o", str(tmp_path / name), "--as-of", ALL_KNOWN)
    assert (told.returncode, told.stdout) == (0, b"")
    read = ("import", name, "--as-of", ALL_KNOWN, "--mentions", "--accept", "all", "--yes")
    assert run(tmp_path, *read).returncode == 0
    before, after = load(REPOSITORY).register, load(tmp_path).register
    assert before is not None
    assert after is not None
    assert {id: Counter(some) for id, some in before.actuals.items() if some} == {
        id: Counter(some) for id, some in after.actuals.items()
    }


@pytest.mark.slow
def test_a_workbook_goes_through_a_pipe_and_never_to_a_terminal(town: Folder) -> None:
    told = run(town.path, "export", "-o", "-", "--format", "xlsx")
    assert (told.returncode, told.stdout[:2], told.stderr) == (0, b"PK", b"")
    ours, theirs = os.openpty()
    shown = run(town.path, "export", "-o", "-", "--format", "xlsx", into=theirs)
    os.close(theirs)
    os.close(ours)
    assert (shown.returncode, b"a terminal cannot show this form" in shown.stderr) == (2, True)


def test_without_the_library_it_is_said_what_to_install(town: Folder) -> None:
    code = (
        "import sys; sys.modules['xlsxwriter'] = None; sys.argv = ['track', 'export', '-o', 'x.xlsx']; "
        "from tracker.__main__ import main; main()"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=town.path, env=environment(), capture_output=True, text=True, check=False
    )
    assert told.returncode == 2
    assert "a workbook needs the library xlsxwriter; pip install 'target-tracker[xlsx]'" in " ".join(
        told.stderr.split()
    )
    assert not (town.path / "x.xlsx").exists()


@pytest.mark.slow
@pytest.mark.parametrize("form", ["csv", "sdmx-csv", "badge"])
def test_no_other_form_loads_the_library(town: Folder, form: str) -> None:
    code = (
        f"import sys; sys.argv = ['track', 'export', '-o', '-', '--format', '{form}']; "
        "from tracker.cli.app import run\n"
        "try:\n    run()\nfinally:\n    print('xlsxwriter' in sys.modules, file=sys.stderr)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=town.path, env=environment(), capture_output=True, text=True, check=False
    )
    assert (told.returncode, told.stderr) == (0, "False\n")


@pytest.mark.slow
def test_ids_areas_and_parts_of_names_choose_the_figures(real: Folder) -> None:
    def series(*words: str) -> set[str]:
        told = real.track("export", *words, "-o", "-", "--format", "csv", "--as-of", DAY).out.splitlines()
        return {line.split(",")[0] for line in told[1:] if line.startswith(("hangzhou", "qiantang", "yuhang"))}

    assert series("qiantang-gdp-2027") == {"qiantang-gdp"}
    assert set() < series("qiantang") < series("hangzhou")


def test_the_form_is_that_of_the_option_before_the_ending(town: Folder) -> None:
    town.track("export", "-o", "a.csv", "--format", "sdmx-csv")
    assert (town.path / "a.csv").read_text().startswith("STRUCTURE,")
    town.track("export", "-o", "B.CSV")
    assert (town.path / "B.CSV").read_text().startswith("﻿series,")


@pytest.mark.parametrize(
    ("name", "form", "ending"),
    [("x.csv", "xlsx", ".xlsx"), ("x.xlsx", "csv", ".csv"), ("x.sdmx.csv", "csv", ".csv"), ("x.CSV", "badge", ".svg")],
)
def test_a_name_that_says_another_form_is_wrong_use(town: Folder, name: str, form: str, ending: str) -> None:
    told = town.track("export", "-o", name, "--format", form)
    said = f"{name} does not end as {form} does; end it in {ending}, or leave --format out"
    assert (told.code, said in " ".join(told.err.replace("│", "").split())) == (2, True)
    assert not (town.path / name).exists()


def test_a_name_without_an_ending_of_ours_takes_any_form(town: Folder) -> None:
    assert town.track("export", "-o", "x.txt", "--format", "csv").code == 0


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_the_workbook(tmp_path: Path) -> None:
    assert run(REPOSITORY, "export", "-o", str(tmp_path / "figures.xlsx"), "--as-of", DAY).returncode == 0
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/office", "--convert-to", "pdf"]
    subprocess.run([*command, "figures.xlsx"], cwd=tmp_path, capture_output=True, check=True, timeout=180)
    assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")


def test_pysdmx_reads_the_same_observations(tmp_path: Path) -> None:
    """With pandas and pyarrow it is too large to be asked for by every run: `pip install 'pysdmx[data]'`."""
    pytest.importorskip("pandas", reason="pysdmx[data] is not installed")
    general = pytest.importorskip("pysdmx.io", reason="pysdmx[data] is not installed")
    place = tmp_path / "figures.sdmx.csv"
    assert run(REPOSITORY, "export", "-o", str(place), "--as-of", DAY).returncode == 0
    (data,) = general.read_sdmx(place).data
    register = load(REPOSITORY).register
    assert register is not None
    assert len(data.data) == sum(map(len, register.actuals.values()))
    assert data.short_urn == "Dataflow=TRACK:FIGURES(1.0)"
    told = data.data.fillna("").astype(str)
    read = Counter(
        zip(told["INDICATOR"], told["VINTAGE"], told["RECORD"], told["TIME_PERIOD"], told["OBS_VALUE"], strict=True)
    )
    with place.open(newline="") as file:
        rows = list(csv.DictReader(file))
    keys = ("INDICATOR", "VINTAGE", "RECORD", "TIME_PERIOD", "OBS_VALUE")
    assert read == Counter(tuple(row[key] for key in keys) for row in rows)
