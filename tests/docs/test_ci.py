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
WITH_ACTIONS = [
    REPOSITORY / one for one in ("action.yml", "docs/ci.md", "docs/changes.md", "src/tracker/store/workflow.py")
]
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
    assert first.startswith("::notice title=track check%2C 2026-11-22::60 series stale; ")
    assert second.startswith("::error file=targets.toml,line=2797,col=2,title=track TRK602::")
    assert (away / "summary.md").read_text().startswith("## track check, 2026-11-22\n")
    assert (real.path / "a report.xml").exists()
    assert (real.path / "report.json").exists()


@pytest.mark.slow
def test_the_action_makes_a_page_and_badges_whatever_the_check_finds(real: Folder, away: Path) -> None:
    for _ in ("new", "again"):
        outcome = act(real, away, **{"as-of": "2026-11-22", "page": "a site/"})
        assert outcome.returncode == 1
        written = [line.rpartition(":")[0] for line in outcome.stderr.splitlines()]
        assert written == [f"Wrote a site/{name}" for name in ("index.html", "met.svg", "stale.svg")]
    assert "targets: 28 of 143 met" in (real.path / "a site/met.svg").read_text()
    assert "figures: stale 25, empty 35" in (real.path / "a site/stale.svg").read_text()
    assert act(real, away, command="validate", page=".").returncode == 0
    assert (real.path / "index.html").exists()


@pytest.mark.slow
@pytest.mark.parametrize("page", ["..", "/", "out", "out/site", "sub/../../site"])
def test_a_page_of_the_action_stays_in_the_workspace(real: Folder, away: Path, page: str) -> None:
    (real.path / "out").symlink_to(away)
    outcome = act(real, away, page=page)
    assert (outcome.returncode, outcome.stdout) == (2, "::error::page is a folder of the workspace\n")
    assert sorted(one.name for one in away.iterdir()) == ["python"]


@pytest.mark.slow
def test_where_no_page_can_be_made_no_empty_folder_is_published(real: Folder, away: Path) -> None:
    real.write("actuals/broken.toml", "[")
    assert act(real, away, page="site").returncode == 3
    assert not (real.path / "site").exists()
    (real.path / "actuals/broken.toml").unlink()
    real.write("site/index.html", "mine")
    outcome = act(real, away, command="validate", page="site")
    assert (outcome.returncode, (real.path / "site/index.html").read_text()) == (2, "mine")


@pytest.mark.slow
def test_the_action_validates(real: Folder, away: Path) -> None:
    outcome = act(real, away, command="validate")
    assert (outcome.returncode, outcome.stdout[:11], outcome.stderr) == (0, "149 targets", "")
    assert (away / "summary.md").read_text().startswith("## track validate\n\n149 targets, ")


@pytest.mark.slow
def test_the_action_runs_the_program_and_not_what_lies_in_the_folder(real: Folder, away: Path) -> None:
    real.write("tracker.py", "raise SystemExit('taken')").write("json.py", "raise SystemExit('taken')")
    assert act(real, away, command="validate").stdout.startswith("149 targets")


@pytest.mark.slow
def test_inputs_of_the_action_never_become_commands(real: Folder, away: Path) -> None:
    assert "${{" not in ACTION["runs"]["steps"][-1]["run"]
    hostile = '"; touch hurt; $(touch hurt) `touch hurt` #'
    for name in ("command", "directory", "as-of", "fail-on", "warn-as-error", "reports", "summary", "page"):
        assert act(real, away, **{"as-of": "2026-11-22", name: hostile}).returncode in (1, 2, 3)
    assert not (real.path / "hurt").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"as-of": "2024-01-10"}, 1),
        ({"as-of": "2024-01-10", "fail-on": "met"}, 1),
        ({"as-of": "2019-10-01"}, 0),
        ({"as-of": "2019-10-01", "warn-as-error": "true"}, 1),
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
    assert len(EXAMPLES) == 7
    for step in (step for example in EXAMPLES for step in steps(example)):
        if step.get("uses", "").startswith("OWNER/"):
            assert set(step.get("with", {})) <= set(ACTION["inputs"])
    (hooks,) = (one for one in EXAMPLES if "repos" in one)
    assert hooks["repos"][0]["hooks"] == [{"id": HOOK["id"]}]
    for name in ACTION["inputs"]:
        assert f"`{name}`" in PAGE


def test_each_action_is_named_by_one_version_everywhere() -> None:
    """Those that were the newest when they were looked up, on 2026-11-29."""
    named = re.findall(r"uses: (actions/[a-z-]+)@(\S+)", "".join(map(Path.read_text, WITH_ACTIONS)))
    assert dict(named) == {
        "actions/checkout": "v7",
        "actions/setup-python": "v7",
        "actions/upload-artifact": "v7",
        "actions/upload-pages-artifact": "v5",
        "actions/deploy-pages": "v5",
    }
    assert len({*named}) == len(dict(named))


def test_what_runs_for_a_pull_request_may_write_nothing_and_what_may_write_runs_nothing_of_it() -> None:
    for example in EXAMPLES:
        if "pull_request" in example.get(True, {}):  # YAML takes "on" for a truth
            assert example["permissions"] == {"contents": "read"}
            assert not any("permissions" in job for job in example["jobs"].values())
    (commenting,) = (one for one in EXAMPLES if "workflow_run" in one.get(True, {}))
    assert commenting["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert [[*step] for step in steps(commenting)] == [["run"], ["run"]]
    assert "pull_request_target" not in PAGE
    assert not any("${{" in step.get("run", "") for example in EXAMPLES for step in steps(example))


def test_a_comment_is_written_once_and_then_edited(folder: Folder) -> None:
    """With a forge that holds one pull request, number 7, whose newest commit is abc."""
    (commenting,) = (one for one in EXAMPLES if "workflow_run" in one.get(True, {}))
    folder.write("number.txt", "7\n").write("bin/gh", FORGE)
    (folder.path / "bin/gh").chmod(0o755)

    def comment(text: str, commit: str = "abc") -> list[str]:
        folder.write("comment.md", text)
        environment = {"PATH": f"{folder.path}/bin:{os.environ['PATH']}", "GH_REPO": "a/b", "COMMIT": commit}
        command = ["bash", "--noprofile", "--norc", "-e", "-c", steps(commenting)[-1]["run"]]
        subprocess.run(command, cwd=folder.path, env=environment, check=True)
        return [one.read_text() for one in folder.path.glob("told-*")]

    assert comment("one verdict\n") == ["<!-- track changes -->\none verdict\n"]
    assert comment("two verdicts\n") == ["<!-- track changes -->\ntwo verdicts\n"]
    assert comment("of an older commit\n", "abd") == ["<!-- track changes -->\ntwo verdicts\n"]
    folder.write("number.txt", "8; touch hurt\n")
    assert comment("for another one\n") == ["<!-- track changes -->\ntwo verdicts\n"]
    assert not (folder.path / "hurt").exists()


FORGE = """#!/bin/sh
case "$*" in
  "api repos/a/b/pulls/7 --jq .head.sha") echo abc ;;
  "api --paginate repos/a/b/issues/7/comments "*) ls | sed -n 's/^told-//p' ;;
  "api --silent repos/a/b/issues/7/comments --field body=@body.md") cp body.md told-41 ;;
  "api --silent --method PATCH repos/a/b/issues/comments/41 --field body=@body.md") cp body.md told-41 ;;
  *) exit 1 ;;
esac
"""


def test_the_commands_of_the_workflows_run(real: Folder) -> None:
    real.patch.setenv("GITHUB_STEP_SUMMARY", str(real.path / "summary.md"))
    scripts = [step["run"] for example in EXAMPLES for step in steps(example) if "run" in step]
    (elsewhere,) = (one["track"]["script"] for one in EXAMPLES if "track" in one)
    commands = [one for one in [*scripts, *elsewhere] if one.startswith("track check ")]
    assert len(commands) == 2
    for command in commands:
        _, *arguments = shlex.split(os.path.expandvars(command))
        assert real.track(*arguments, "--as-of", "2026-11-22").code == 1
    assert (real.path / "summary.md").exists()
    assert (real.path / "track.xml").exists()
