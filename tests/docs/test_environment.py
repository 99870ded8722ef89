"""The page of the environment names every variable that the program heeds, and every key of `[defaults]`; no others."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.source import trees
from tracker.store.shapes import DefaultsShape

PAGE = (REPOSITORY / "docs" / "environment.md").read_text()
VARIABLE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
BY_OTHERS = {"today": {"TZ"}, "timestamp": {"TZ"}, "run": {"PATH"}, "user_cache_path": {"XDG_CACHE_HOME"}}
"""Functions of libraries that look into the environment, and what they look at."""
NO_VARIABLES = frozenset(
    {"C", "COMP_WORDS", "FRX", "HEAD", "WF", "GIT_ALLOW_PROTOCOL", "GIT_NO_LAZY_FETCH", "GIT_TERMINAL_PROMPT"}
)
"""Words in capitals that a module which reads the environment has for something else, sets for git, or has from the
shell that asks it to complete."""


def reads_environment(tree: ast.Module) -> bool:
    """Whether a module has to do with the environment, its own or one that is handed to it."""
    return any(
        name in ("environ", "environment", "getenv")
        for node in ast.walk(tree)
        for name in (getattr(node, "id", None), getattr(node, "attr", None), getattr(node, "arg", None))
    )


def heeded(tree: ast.Module) -> Iterator[str]:
    """The variables that a module heeds: those it names, those of its options, and those of functions it calls."""
    named = reads_environment(tree)
    nodes = list(ast.walk(tree))
    in_help = {id(node.value) for node in nodes if isinstance(node, ast.keyword) and node.arg == "metavar"}
    telling = (
        one for one in nodes if isinstance(one, ast.keyword | ast.Constant | ast.Call) and id(one) not in in_help
    )
    for node in telling:
        match node:
            case ast.keyword(arg="envvar", value=ast.Constant(value=str(name))):
                yield name
            case ast.Constant(value=str(name)) if named and VARIABLE.fullmatch(name) and name not in NO_VARIABLES:
                yield name
            case ast.Call(func=ast.Name(id=function) | ast.Attribute(attr=function)) if function in BY_OTHERS:
                yield from BY_OTHERS[function]


def section(title: str) -> str:
    """The page from a heading to the next."""
    return PAGE.partition(f"## {title}\n")[2].partition("\n## ")[0]


def named_in(text: str) -> list[str]:
    """What the first cells of its tables name."""
    cells = re.findall(r"^\| (`.*?) \|", text, re.MULTILINE)
    return [word for cell in cells for word in re.findall(r"`([^`]+)`", cell)]


@pytest.mark.slow
def test_every_variable_that_the_program_heeds_is_on_the_page_and_no_other() -> None:
    found = {name for _, tree in trees() for name in heeded(tree)}
    assert found > {"TRACK_DIR", "TRACK_DEBUG", "CI", "COLUMNS", "LC_ALL", "TZ", "NO_COLOR"}
    of_variables = PAGE.partition("## `[defaults]`")[0]
    assert sorted(set(named_in(of_variables))) == sorted(found)


@pytest.mark.parametrize(
    ("module", "found"),
    [
        ('import os\nx = os.environ.get("A_B")', {"A_B"}),
        ('import os\nx = any(os.environ.get(one) for one in ("CI", "TF_BUILD"))', {"CI", "TF_BUILD"}),
        ('from os import getenv\nx = getenv("A")', {"A"}),
        ('def f(environment): return environment["A"]', {"A"}),
        ('Option("--dir", envvar="A")', {"A"}),
        ('x = environ.get("A")\nOption("--dir", metavar="DIR", envvar="B")', {"A", "B"}),
        ("from datetime import date\nx = date.today()", {"TZ"}),
        ('x = "A"', set()),
    ],
)
def test_however_a_variable_is_read_it_is_found(module: str, found: set[str]) -> None:
    assert set(heeded(ast.parse(module))) == found


def test_every_key_of_the_defaults_is_on_the_page_and_no_other() -> None:
    keys = list(DefaultsShape.keys)
    assert sorted(named_in(section("`[defaults]` in targets.toml"))) == sorted(keys)


def test_the_page_says_that_there_is_no_user_configuration_file(real: Folder) -> None:
    assert "There is **no user configuration file**." in PAGE
    before = real.track("status", "--as-of", "2026-11-22").out
    for name in (".trackrc", "track.toml", ".config/track/config.toml", ".config/track.toml"):
        real.write(f"home/{name}", '[defaults]\nmethod = "track/1"\n')
    real.patch.setenv("HOME", str(real.path / "home"))
    real.patch.setenv("XDG_CONFIG_HOME", str(real.path / "home/.config"))
    assert real.track("status", "--as-of", "2026-11-22").out == before
