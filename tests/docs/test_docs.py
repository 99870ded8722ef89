"""The documentation says what the program does: screens, codes and commands in it are compared with the program."""

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.test_terminal import ESCAPE, on_terminal
from tests.conftest import Folder
from tracker.domain.problem import CATALOGUE, Code

REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENTS = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").glob("*.md"))]
_SCREEN = re.compile(r"```console\n\$ track (.*)\n((?:.*\n)*?)```\n")


def screens() -> list[tuple[Path, str, str]]:
    """Every command shown with its output: the document, the arguments, the output."""
    found = [(path, match) for path in DOCUMENTS for match in _SCREEN.finditer(path.read_text())]
    return [(path, match[1], match[2]) for path, match in found]


def error_page() -> str:
    """docs/errors.md as the catalogue of codes makes it."""
    rows = [
        f"| `{code.value}` | {one.severity.value} | {one.title} | {one.meaning.replace('|', chr(92) + '|')} |"
        for code, one in sorted(CATALOGUE.items(), key=lambda item: item[0].value)
    ]
    return "\n".join([*_ERRORS_HEAD, *rows, ""])


_ERRORS_HEAD = [
    "# What can be wrong in the files",
    "",
    "`track validate` lists every fault at once, each with its code, file, line and column, the line with a",
    "caret, and a remedy. `--format concise` gives one line each. A code never gets another meaning. An error",
    "makes the files unusable: exit code 3. A warning does not.",
    "",
    "| code | severity | title | meaning |",
    "|---|---|---|---|",
]


def test_every_screen_in_the_documents_is_the_real_one(pytestconfig: pytest.Config) -> None:
    assert screens()
    for path, arguments, output in screens():
        screen = ESCAPE.sub("", on_terminal(100, *shlex.split(arguments)))
        shown = "\n".join(line.rstrip() for line in screen.split("\n"))
        if pytestconfig.getoption("--accept"):
            told = path.read_text()
            path.write_text(told.replace(f"$ track {arguments}\n{output}```", f"$ track {arguments}\n{shown}```"))
        assert output == shown


def test_the_page_of_errors_is_made_from_the_catalogue(pytestconfig: pytest.Config) -> None:
    page = REPOSITORY / "docs" / "errors.md"
    if pytestconfig.getoption("--accept"):
        page.write_text(error_page())
    assert page.read_text() == error_page()


def test_every_code_is_explained_and_means_one_thing() -> None:
    assert set(CATALOGUE) == set(Code)
    assert len({one.title for one in CATALOGUE.values()}) == len(Code)


def test_links_between_documents_lead_somewhere() -> None:
    for path in [*DOCUMENTS, REPOSITORY / "CONTRIBUTING.md"]:
        for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text()):
            assert link.startswith("http") or (path.parent / link).exists(), (path, link)


def test_every_command_and_option_named_in_the_readme_exists(folder: Folder) -> None:
    usage = {command: folder.track(*command.split(), "--help").out for command in ("", "status", "validate", "schema")}
    for line in re.findall(r"^track (\w+)(.*?)(?:#.*)?$", (REPOSITORY / "README.md").read_text(), re.MULTILINE):
        command, arguments = line
        assert command in usage
        for option in re.findall(r"--[a-z-]+", arguments):
            assert option in usage[command], (command, option)
