"""`track init`: what is made is in order, whole or not there at all, and never over anything."""

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import tracker
from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.terminal import each_typed, environment, run_on_terminal, typed
from tracker.store.examples import Example, example_files
from tracker.store.folder import TARGETS

DAY = ("--as-of", "2026-11-29")
SHOP = ("--area", "Web shop", "--indicator", "Sign-ups", "--unit", "people", "--goal", "≥ 100", "--due", "2027", *DAY)
TRACK = [sys.executable, "-m", "tracker"]


def tree(folder: Path) -> list[str]:
    """All that lies in a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_the_commands_that_come_next_can_be_run_as_they_stand(folder: Folder) -> None:
    outcome = folder.track("init", "a folder", *SHOP)
    assert outcome.code == 0
    lines = [line.strip() for line in outcome.out.split("Next", 1)[1].splitlines()[1:]]
    assert lines[0] == "cd 'a folder'"
    inside = Folder(folder.path / "a folder", folder.capture, folder.patch)
    for line in lines[1:]:
        assert inside.track(*shlex.split(line)[1:], *DAY).code == 0
    assert len(tracker.open(inside.path).records("sign-ups")) == 1


def test_the_schemas_are_those_that_are_printed(folder: Folder) -> None:
    folder.track("init", *SHOP)
    for kind in ("targets", "actuals"):
        assert (folder.path / "schemas" / f"{kind}.schema.json").read_text() == folder.track("schema", kind).out
    first = (folder.path / "targets.toml").read_text().split("\n")[0]
    assert (folder.path / first.removeprefix("#:schema ")).is_file()


def test_in_the_folder_itself_nobody_has_to_go_anywhere(folder: Folder) -> None:
    assert "\n  cd " not in folder.track("init", *SHOP).out
    assert tree(folder.path) == [
        ".gitignore",
        "actuals",
        "actuals/README.md",
        "schemas",
        "schemas/actuals.schema.json",
        "schemas/targets.schema.json",
        "targets.toml",
    ]


def test_the_folder_may_be_named_before_the_command(folder: Folder) -> None:
    assert folder.track("-C", "there", "init", *SHOP).code == 0
    assert (folder.path / "there" / "targets.toml").is_file()


def test_a_dry_run_makes_nothing(folder: Folder) -> None:
    assert folder.track("init", "x", *SHOP, "-n").code == 0
    assert folder.track("init", "x", "--example", "eu", "--dry-run").code == 0
    assert tree(folder.path) == []


@pytest.mark.parametrize("example", list(Example))
def test_each_example_is_a_register_of_its_own(folder: Folder, example: Example) -> None:
    assert folder.track("init", "copy", "--example", example.value).code == 0
    copy, origin = folder.path / "copy", REPOSITORY / "examples" / example.folder
    assert folder.track("-C", "copy", "validate", "--warn-as-error").code == 0
    assert tracker.open(copy).actuals == tracker.open(origin).actuals
    for path in copy.rglob("*.toml"):
        name = path.read_text().split("\n")[0].removeprefix("#:schema ")
        assert (path.parent / name).resolve().is_relative_to(copy.resolve() / "schemas")
    told = (copy / "README.md").read_text()
    for line in (line for line in told.split("\n") if line.startswith(("track ", "$ track "))):
        words = shlex.split(line.removeprefix("$ "))
        assert folder.track("-C", "copy", *words[1:]).code in (0, 1)


def test_the_package_takes_the_examples_from_where_they_lie() -> None:
    import tomllib

    built = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert built["force-include"] == {"examples": "tracker/examples"}
    for example in Example:
        assert [*example_files(example)][-1] == TARGETS


def test_the_workflow_is_the_one_on_the_page_about_ci(folder: Folder) -> None:
    page = (REPOSITORY / "docs" / "ci.md").read_text()
    shown = page.split("```yaml\n")[1].split("```")[0]
    assert folder.track("init", *SHOP, "--workflow", "github").code == 0
    assert (folder.path / ".github" / "workflows" / "track.yml").read_text() == shown


def test_a_workflow_belongs_to_the_top_of_the_repository(folder: Folder) -> None:
    subprocess.run(["git", "init", "-q", folder.path], check=True)
    assert folder.track("init", 'data/the "shop"', *SHOP, "--workflow", "github").code == 0
    text = (folder.path / ".github" / "workflows" / "track.yml").read_text()
    import yaml

    jobs = yaml.safe_load(text)["jobs"]
    assert [jobs[one]["steps"][1]["with"] for one in ("validate", "check")] == [
        {"command": "validate", "directory": 'data/the "shop"'},
        {"fail-on": "stale,missed", "directory": 'data/the "shop"'},
    ]


def test_git_sees_what_was_made_and_not_what_is_hidden(folder: Folder) -> None:
    subprocess.run(["git", "init", "-q", folder.path], check=True)
    folder.track("init", *SHOP)
    folder.track("add", "sign-ups", "90", "--period", "2025", "--publisher", "Board", *DAY)
    told = subprocess.run(
        ["git", "-C", folder.path, "status", "--porcelain", "-uall"], check=True, capture_output=True, text=True
    ).stdout.split()
    assert [one for one in told if ".track" in one] == []


@pytest.mark.parametrize("in_the_way", ["targets.toml", "schemas", "actuals/README.md", "schemas/actuals.schema.json"])
@pytest.mark.parametrize("kind", ["file", "link", "folder"])
def test_nothing_is_written_where_something_stands(folder: Folder, in_the_way: str, kind: str) -> None:
    path = folder.path / in_the_way
    if kind == "file":
        folder.write(in_the_way, "mine")
    elif kind == "link":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to("nowhere")
    else:
        (path / "x").mkdir(parents=True)
        if in_the_way == "schemas":
            (path / "targets.schema.json").mkdir()
    before = tree(folder.path)
    outcome = folder.track("init", *SHOP)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"Error: {in_the_way}" in outcome.err
    assert tree(folder.path) == before


def test_a_register_among_the_figures_of_another_is_refused(folder: Folder) -> None:
    folder.track("init", *SHOP)
    outcome = folder.track("init", "actuals/more", *SHOP)
    assert (outcome.code, outcome.out) == (2, "")
    assert "lies among the figures of the register in" in outcome.err
    assert folder.track("init", "another", *SHOP).code == 0


def test_a_fault_half_way_leaves_nothing(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder.path / "there").mkdir()
    made: list[int] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        made.append(handle)
        if len(made) == 4:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    outcome = folder.track("init", "there/deep/down", *SHOP)
    assert (outcome.code, outcome.out) == (3, "")
    assert "no space left on device" in outcome.err
    assert tree(folder.path) == ["there"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "question"), [(["init"], "Place"), (["add-series"], "Place"), (["add-target"], "Series")]
)
def test_who_stops_at_a_question_is_told_that_nothing_is_written(
    folder: Folder, words: list[str], question: str
) -> None:
    if words != ["init"]:
        folder.track("init", *SHOP)
    before = tree(folder.path)
    command = [sys.executable, "-m", "tracker", "-C", str(folder.path), *words]
    code, shown = run_on_terminal(command, [(question, b"\x03")], {"TERM": "dumb"}, columns=80)
    assert (code, shown.endswith("\nStopped: nothing is written.\n")) == (130, True)
    assert tree(folder.path) == before


def test_an_interruption_half_way_leaves_nothing(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.chdir(folder.path)
    monkeypatch.setattr("sys.argv", ["track", "init", "x", *SHOP])
    from tracker.__main__ import main

    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130
    assert tree(folder.path) == []


ANSWERS = [
    ("Place, body or team", b"Team A\n"),
    ("What is counted", "客户满意度\n".encode()),
    ("A short id", b"happy\n"),
    ("Unit", b"\n"),
    ("flow (over", b"\n"),
    ("Goal", b"90\n"),
    ("Goal", b"> 90\n"),
    ("Due", b"2027Q2\n"),
    ("How often", b"often\n"),
    ("How often", b"\n"),
    ("Who promised", b"Board\n"),
    ("In which document", b"Plan\n"),
]


def asked(root: Path, *keys: tuple[str, bytes]) -> tuple[int, str]:
    """`track init x` on a terminal with what is typed."""
    command = [*TRACK, "-C", str(root / "x"), "--as-of", "2026-11-29", "init"]
    return typed(command, keys, columns=60)


def test_on_a_terminal_it_asks_with_a_default_and_a_check_each(folder: Folder) -> None:
    code, told = asked(folder.path, *ANSWERS)
    assert code == 0, told
    assert "does not say which way is good" in told
    assert "is not how often figures come" in told
    register = tracker.open(folder.path / "x")
    (series,) = register.series.values()
    assert (series.id, series.indicator, series.calendar.frequency.value) == ("happy", "客户满意度", "quarterly")
    (target,) = register.targets.values()
    assert (str(target.due), str(target.goal.figure.terms[0])) == ("2027-Q2", "more_than = 90")
    assert register.sources[target.source].publisher == "Board"


@pytest.mark.slow
def test_the_defaults_alone_are_a_register(folder: Folder) -> None:
    questions = [question for question, _ in ANSWERS if question not in ("A short id",)]
    code, told = asked(folder.path, *((one, b"\n") for one in dict.fromkeys(questions)))
    assert code == 0, told
    assert "Team A" not in told
    assert list(tracker.open(folder.path / "x").targets) == ["satisfied-customers-2027"]


@pytest.mark.slow
def test_a_milestone_has_neither_unit_nor_goal_nor_frequency(folder: Folder) -> None:
    keys = (
        ("Place", b"\n"),
        ("counted", b"New bridge\n"),
        ("Unit", b"\n"),
        ("flow (", b"milestone\n"),
        ("Due", b"2028-06\n"),
        ("Who", b"\n"),
        ("In which", b"\n"),
    )
    code, told = asked(folder.path, *keys)
    assert code == 0, told
    (target,) = tracker.open(folder.path / "x").targets.values()
    assert (target.id, target.goal.figure.done) == ("new-bridge-2028-06", True)


@pytest.mark.slow
def test_ctrl_c_in_a_question_or_the_end_of_the_input_leaves_nothing(folder: Folder) -> None:
    begin = ["-C", str(folder.path / "x"), *DAY, "init"]
    stops = [(begin, [*ANSWERS[:last], (ANSWERS[last][0], b"\x03")]) for last in range(0, len(ANSWERS), 3)]
    *stopped, (code, told) = each_typed([*stops, (begin, [("Place", b"\x04")])], {})
    assert [one for one, _ in stopped] == [130] * len(stops), stopped
    assert (code, "nothing is written" in told) == (2, True)
    assert tree(folder.path) == []


@pytest.mark.slow
def test_what_is_wrong_or_stands_there_is_said_before_anything_is_asked(folder: Folder) -> None:
    folder.write("y/targets.toml", "format = 1\n")
    begin = ["-C", str(folder.path / "x"), "init", "--goal", "90"]
    wrong, there = each_typed([(begin, ()), (["-C", str(folder.path / "y"), "init"], ())], {})
    assert (wrong[0], "which way is good" in wrong[1], "Place, body" in wrong[1]) == (2, True, False)
    assert (there[0], "is there already" in there[1], "Place, body" in there[1]) == (2, True, False)


@pytest.mark.slow
def test_a_kill_leaves_no_register_that_is_not_whole(folder: Folder) -> None:
    for wait in range(40):
        root = folder.path / f"x{wait}"
        process = subprocess.Popen([*TRACK, "init", str(root), *SHOP], env=environment(), stdout=subprocess.DEVNULL)
        time.sleep(0.25 + wait / 100)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if (root / "targets.toml").exists() and (root / "targets.toml").stat().st_size:
            assert len(tracker.open(root).targets) == 1


def test_on_windows_it_says_in_one_line_that_it_does_not_run() -> None:
    asking = "import sys; sys.platform = 'win32'\nfrom tracker.__main__ import main\nmain()"
    for language, said in (("en", "does not run on Windows; in WSL"), ("zh", "不能在Windows上运行")):
        outcome = subprocess.run(
            [sys.executable, "-c", asking], env=environment(TRACK_LANG=language), capture_output=True, check=False
        )
        assert (outcome.returncode, outcome.stdout) == (2, b"")
        (line,) = outcome.stderr.decode().splitlines()
        assert said in line
