"""What users' repositories take from here: the hook, the action, and the workflows in docs/ci.md."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.helpers.folder import REPOSITORY, Folder

ACTION = yaml.safe_load((REPOSITORY / "action.yml").read_text())
(HOOK,) = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text())
PAGE = (REPOSITORY / "docs" / "ci.md").read_text()
EXAMPLES = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]


def steps(example: Any) -> list[dict[str, Any]]:
    """All steps of a workflow."""
    return [step for job in example.get("jobs", {}).values() for step in job["steps"]]


def act(real: Folder, tmp_path: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the action's script, with a Python that has the program already."""
    python = tmp_path / "python"
    python.write_text(
        '#!/bin/sh\nif [ "$2" = pip ]; then exit 0; fi\n'
        f'PYTHONPATH={shlex.quote(str(REPOSITORY / "src"))} exec {shlex.quote(sys.executable)} "$@"\n'
    )
    python.chmod(0o755)
    step = ACTION["runs"]["steps"][-1]
    given = {name: str(one["default"]) for name, one in ACTION["inputs"].items()} | inputs
    variables = {
        name: given[found[1]]
        for name, value in step["env"].items()
        if (found := re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", value))
    }
    runner = {
        "PATH": os.environ["PATH"],
        "PYTHON": str(python),
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "GITHUB_ACTION_PATH": str(REPOSITORY),
        "GITHUB_ACTIONS": "true",
        "GITHUB_WORKSPACE": str(real.path),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
    }
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
    return subprocess.run(
        command, cwd=real.path, env={**runner, **variables}, capture_output=True, text=True, check=False
    )


@pytest.fixture
def away(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder beside the register's."""
    return tmp_path_factory.mktemp("runner")


@pytest.mark.slow
def test_the_action_checks_and_fills_the_summary(real: Folder, away: Path) -> None:
    outcome = act(real, away, **{"as-of": "2026-11-22", "reports": "junit=a report.xml\njson=report.json\n"})
    assert (outcome.returncode, outcome.stderr) == (1, "")
    first, second, *_ = outcome.stdout.splitlines()
    assert first.startswith("::notice title=track check%2C 2026-11-22::37 series stale; ")
    assert second.startswith("::error file=targets.toml,line=489,col=2,title=track TRK602::")
    assert (away / "summary.md").read_text().startswith("## track check, 2026-11-22\n")
    assert (real.path / "a report.xml").exists()
    assert (real.path / "report.json").exists()


@pytest.mark.slow
def test_the_action_validates(real: Folder, away: Path) -> None:
    outcome = act(real, away, command="validate")
    assert (outcome.returncode, outcome.stdout[:10], outcome.stderr) == (0, "75 targets", "")
    assert (away / "summary.md").read_text().startswith("## track validate\n\n75 targets, ")


@pytest.mark.slow
def test_the_action_runs_the_program_and_not_what_lies_in_the_folder(real: Folder, away: Path) -> None:
    real.write("tracker.py", "raise SystemExit('taken')").write("json.py", "raise SystemExit('taken')")
    assert act(real, away, command="validate").stdout.startswith("75 targets")


@pytest.mark.slow
def test_inputs_of_the_action_never_become_commands(real: Folder, away: Path) -> None:
    assert "${{" not in ACTION["runs"]["steps"][-1]["run"]
    hostile = '"; touch hurt; $(touch hurt) `touch hurt` #'
    for name in ("command", "directory", "as-of", "fail-on", "warn-as-error", "reports", "summary"):
        assert act(real, away, **{"as-of": "2026-11-22", name: hostile}).returncode in (1, 2, 3)
    assert not (real.path / "hurt").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"as-of": "2024-01-10"}, 1),
        ({"as-of": "2024-01-10", "fail-on": "met"}, 1),
        ({"as-of": "2022-03-01"}, 0),
        ({"as-of": "2022-03-02", "warn-as-error": "true"}, 1),
        ({"command": "chekc"}, 2),
        ({"directory": "actuals"}, 3),
    ],
)
def test_the_action_ends_as_the_program_does(real: Folder, away: Path, inputs: dict[str, str], code: int) -> None:
    outcome = act(real, away, **inputs)
    assert outcome.returncode == code, outcome.stdout


def test_the_hook_runs_when_the_files_change(real: Folder) -> None:
    program, *arguments = shlex.split(HOOK["entry"])
    assert (program, HOOK["pass_filenames"]) == ("track", False)
    assert real.track(*arguments).code == 0
    wanted = re.compile(HOOK["files"])
    assert all(map(wanted.search, ("targets.toml", "data/targets.toml", "actuals/a/b.toml", "data/actuals/x.toml")))
    assert not any(map(wanted.search, ("pyproject.toml", "my-targets.toml", "targets.toml.bak", "README.md")))


def test_the_workflows_name_what_exists() -> None:
    assert len(EXAMPLES) == 4
    for step in (step for example in EXAMPLES for step in steps(example)):
        if step.get("uses", "").startswith("OWNER/"):
            assert set(step.get("with", {})) <= set(ACTION["inputs"])
    assert EXAMPLES[2]["repos"][0]["hooks"] == [{"id": HOOK["id"]}]
    for name in ACTION["inputs"]:
        assert f"`{name}`" in PAGE


def test_the_commands_of_the_workflows_run(real: Folder) -> None:
    real.patch.setenv("GITHUB_STEP_SUMMARY", str(real.path / "summary.md"))
    scripts = [step["run"] for example in EXAMPLES for step in steps(example) if "run" in step]
    commands = [one for one in [*scripts, *EXAMPLES[3]["track"]["script"]] if one.startswith("track ")]
    assert len(commands) == 2
    for command in commands:
        _, *arguments = shlex.split(os.path.expandvars(command))
        assert real.track(*arguments, "--as-of", "2026-11-22").code == 1
    assert (real.path / "summary.md").exists()
    assert (real.path / "track.xml").exists()
