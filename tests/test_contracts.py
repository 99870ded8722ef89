"""The import contracts do fail: each is broken on purpose in a copy of the source. Tests have a contract too."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.folder import REPOSITORY

LINT = Path(sys.executable).parent / "lint-imports"


def lint(copy: Path) -> subprocess.CompletedProcess[str]:
    """A run of the contracts on a copy of the source."""
    environment = {"PYTHONPATH": str(copy / "src"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    command = [str(LINT), "--no-cache"]
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The source and the contracts, to be broken."""
    shutil.copytree(REPOSITORY / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / ".importlinter", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy: Path) -> None:
    outcome = lint(copy)
    assert outcome.returncode == 0, outcome.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain/period.py", "from tracker.assess import case", "Imports point down"),
        ("render/names.py", "from tracker.entry import typed", "Imports point down"),
        ("entry/typed.py", "from tracker.cli import words", "Imports point down"),
        ("entry/typed.py", "from tracker.render import names", "Imports point down"),
        ("render/names.py", "from tracker.store import reading", "What is shown is not read"),
        ("entry/record.py", "import typer", "Entry asks and prints nothing"),
        ("entry/adding.py", "import sys", "Entry asks and prints nothing"),
        ("store/reading.py", "from tracker.assess import case", "The store does not judge"),
        ("assess/case.py", "import os", "Domain and assess are pure"),
        ("domain/unit.py", "import pydantic", "Domain and assess are pure"),
        ("render/phrases.py", "import time", "Render opens no files"),
        ("domain/unit.py", "from tracker.domain import figure", "The domain is a ladder"),
        ("store/fields.py", "from tracker.store import checking", "The store is a ladder"),
        ("store/declared.py", "from tracker.store import records", "The store is a ladder"),
        ("entry/typed.py", "from tracker.entry import record", "Entry is a ladder"),
        ("render/numbers.py", "from tracker.render import phrases", "No cycles anywhere"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(copy: Path, module: str, line: str, contract: str) -> None:
    broken = copy / "src" / "tracker" / module
    broken.write_text(f"{broken.read_text()}\n{line}\n")
    outcome = lint(copy)
    assert outcome.returncode == 1
    assert any(contract in said and "BROKEN" in said for said in outcome.stdout.splitlines()), outcome.stdout


@pytest.mark.slow
@pytest.mark.parametrize("module", [f"{room}helpers.py" for room in ("", "domain/", "assess/", "store/", "entry/")])
def test_a_module_without_a_place_breaks_the_build(copy: Path, module: str) -> None:
    (copy / "src" / "tracker" / module).write_text('"""Nowhere."""\n')
    assert lint(copy).returncode == 1


def strays(source: str) -> list[str]:
    """What a test imports from other tests, where only helpers may be."""
    return [
        module
        for module in re.findall(r"^ *(?:import|from) ([\w.]+)", source, re.MULTILINE)
        if module.split(".")[0] in ("", "tests") and module.split(".")[:2] != ["tests", "helpers"]
    ]


def test_what_tests_share_is_in_helpers() -> None:
    found = {str(path): strays(path.read_text()) for path in (REPOSITORY / "tests").glob("**/*.py")}
    assert {path: modules for path, modules in found.items() if modules} == {}


@pytest.mark.parametrize(
    ("line", "module"),
    [
        ("from tests.cli.test_add import GDP", "tests.cli.test_add"),
        ("from tests.conftest import folder", "tests.conftest"),
        ("import tests.domain.making", "tests.domain.making"),
        ("from .strategies import cases", ".strategies"),
        ("from tests import cli", "tests"),
    ],
)
def test_an_import_from_another_test_is_found(line: str, module: str) -> None:
    assert strays(f"from tests.helpers.making import goal\n{line}\n") == [module]
