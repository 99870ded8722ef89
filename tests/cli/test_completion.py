"""What the shell completes: every option, ids, tags and names, by what they begin with or by a part, and how fast."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.terminal import environment
from tracker.cli.app import COMMANDS, program

REGISTER = """format = 1
[areas.town]
name = "杭州市"
name_en = "Hangzhou"
aliases = ["Hangchow"]
[sources.plan]
title = "Plan"
publisher = "P"
published = 2021-01-01
[series.gdp]
area = "town"
indicator = "地区生产总值"
aliases = ["output"]
unit = "亿元"
kind = "flow"
frequency = "annual"
tags = ["main"]
[series.gdp-growth]
area = "town"
indicator = "地区生产总值增速"
unit = "%"
kind = "growth"
frequency = "annual"
[targets.gdp-2027]
series = "gdp"
label = "两万亿"
due = 2027
at_least = 2000
announced = 2021-01-01
source = "plan"
tags = ["flagship", "main"]
"""


@pytest.fixture
def register(folder: Folder) -> Folder:
    return folder.write("targets.toml", REGISTER)


def completed(folder: Path, words: list[str], shell: str = "bash") -> list[str]:
    """What a shell is offered for the last of some words."""
    typed = " ".join(["track", *words])
    asked = environment(
        _TRACK_COMPLETE=f"complete_{shell}",
        COMP_WORDS=typed,
        COMP_CWORD=str(len(words)),
        _TYPER_COMPLETE_ARGS=typed,
        _TYPER_COMPLETE_FISH_ACTION="get-args",
    )
    outcome = subprocess.run(
        [sys.executable, "-m", "tracker"], env=asked, cwd=folder, capture_output=True, text=True, check=False
    )
    assert outcome.stderr == ""
    return outcome.stdout.splitlines() if outcome.stdout.strip() else []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("gdp", ["gdp", "gdp-2027", "gdp-growth"]),
        ("to", ["town"]),
        ("ta", ["tag:flagship", "tag:main"]),
        ("tag : m", ["main"]),
        ("tag :", ["flagship", "main"]),
        ("杭", ["杭州市"]),
        ("Hang", ["Hangchow", "Hangzhou"]),
        ("out", ["output"]),
        ("两", ["两万亿"]),
        ("万亿", ["gdp-2027"]),
        ("增速", ["gdp-growth"]),
        ("生产总值", ["生产总值", "gdp", "gdp-growth"]),
        ("2027", ["gdp-2027"]),
        ("HANGC", ["town", "gdp", "gdp-growth"]),
        ("nothing", []),
    ],
)
@pytest.mark.parametrize("command", ["status", "show", "check"])
def test_ids_tags_and_names_are_completed(register: Folder, command: str, typed: str, offered: list[str]) -> None:
    assert sorted(completed(register.path, [command, *typed.split()])) == sorted(offered)


@pytest.mark.slow
def test_what_begins_so_comes_first_and_a_part_only_where_nothing_does(register: Folder) -> None:
    assert completed(register.path, ["show", "g"]) == ["gdp", "gdp-2027", "gdp-growth"]


@pytest.mark.slow
def test_a_series_to_add_to_is_completed_by_its_names_too(register: Folder) -> None:
    assert completed(register.path, ["add", "gdp"]) == ["gdp", "gdp-growth"]
    assert completed(register.path, ["add", "增速"]) == ["gdp-growth"]
    assert completed(register.path, ["add", "outp"]) == ["output"]
    assert completed(register.path, ["add", "gdp", "5", "--source", "p"]) == ["plan"]


@pytest.mark.slow
def test_what_the_shell_puts_in_place_of_a_part_never_leads_to_more() -> None:
    offered = completed(REPOSITORY, ["show", "urbanisation"])
    assert offered == [
        *("hangzhou-urbanisation", "hangzhou-urbanisation-2025", "hangzhou-urbanisation-2030"),
        *("qiantang-urbanisation", "qiantang-urbanisation-2025"),
    ]
    offered = completed(REPOSITORY, ["show", "investment-2023"])
    assert offered[0] == "investment-2023"
    assert {one[0] for one in offered[1:]} == {"h"}


@pytest.mark.slow
def test_every_option_of_every_command_is_completed(tmp_path: Path) -> None:
    import typer

    commands = typer.main.get_command(program(COMMANDS)).commands  # type: ignore[attr-defined]
    assert len(commands) >= 6
    for name, command in commands.items():
        options = {one for param in command.params if param.param_type_name == "option" for one in param.opts}
        assert options - set(completed(tmp_path, [name, "-"])) == set(), name


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["status", "--verdict", "on"], ["on_track"]),
        (["status", "--freshness", "st"], ["stale"]),
        (["status", "--sort", "pa"], ["pace"]),
        (["status", "--format", "m"], ["markdown"]),
        (["--format", "ju"], ["junit"]),
        (["add", "x", "--status", "rev"], ["revised"]),
        (["check", "--fail-on", "mis"], ["missed"]),
        (["check", "--report", "js"], ["json="]),
        (["show", "x", "--method", "track/2"], ["track/2"]),
    ],
)
def test_what_an_option_takes_is_completed(words: list[str], offered: list[str], tmp_path: Path) -> None:
    assert completed(tmp_path, words) == offered


_TELLING = """
import atexit, sys
atexit.register(lambda: print(*sys.modules, file=sys.stderr))
import tracker.__main__
tracker.__main__.main()
"""


@pytest.mark.slow
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("words", [["show", "生产"], ["show", "--f"], ["s"]])
def test_completing_loads_neither_pydantic_nor_rich(register: Folder, shell: str, words: list[str]) -> None:
    assert completed(register.path, words, shell)
    typed = " ".join(["track", *words])
    asked = environment(
        _TRACK_COMPLETE=f"complete_{shell}",
        COMP_WORDS=typed,
        COMP_CWORD=str(len(words)),
        _TYPER_COMPLETE_ARGS=typed,
        _TYPER_COMPLETE_FISH_ACTION="get-args",
    )
    outcome = subprocess.run(
        [sys.executable, "-c", _TELLING], env=asked, cwd=register.path, capture_output=True, text=True, check=False
    )
    loaded = {one.partition(".")[0] for one in outcome.stderr.split() if one != "rich"}
    assert "tracker" in loaded
    assert not loaded & {"pydantic", "pydantic_core"}
    assert not any(one.startswith("rich.") for one in outcome.stderr.split())


@pytest.mark.slow
def test_what_names_hold_never_reaches_the_shell(folder: Folder) -> None:
    names = ("x$(reboot)", "x y", "x`id`", "x;id", "x'", 'x\\"', "x\\u001b[2J", "x\\nid", "xok")
    areas = "".join(f'[areas.a{number}]\nname = "{name}"\n' for number, name in enumerate(names))
    folder.write("targets.toml", areas)
    for shell in ("bash", "fish"):
        assert completed(folder.path, ["show", "x"], shell) == ["xok"]
    assert completed(folder.path, ["show", "x"], "zsh") == ["_arguments '*: :((\"xok\"))'"]
