"""Every story is run, and the stories are as their format says."""

import re
from enum import Enum
from pathlib import Path

import pytest

from tests.helpers.folder import Folder
from tests.helpers.stories import BASES, GALLERY, STORIES, retold
from tracker.cli.formats import (
    ChangesFormat,
    CompareFormat,
    DueFormat,
    ExportFormat,
    ReportFormat,
    ScanFormat,
    ShowFormat,
    StatusFormat,
)
from tracker.domain.problem import Code

PATHS = sorted(STORIES.glob("**/*.story"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: str(path.relative_to(STORIES).with_suffix("")))
def test_the_program_prints_what_the_story_says(path: Path, folder: Folder, pytestconfig: pytest.Config) -> None:
    told = path.read_text()
    found = retold(told, folder)
    if pytestconfig.getoption("--accept"):
        path.write_text(found)
    assert found == told


@pytest.mark.parametrize("code", Code, ids=lambda code: code.value)
def test_every_code_has_a_story_that_provokes_it_alone(code: Code) -> None:
    told = (GALLERY / f"{code.value}.story").read_text()
    assert set(re.findall(r"^(?:error|warning)\[(TRK\d+)\]", told, re.MULTILINE)) == {code.value}


def test_every_story_begins_with_what_it_is_about() -> None:
    for path in PATHS:
        about = re.split(r"\n\n(?:--- |\$ )", path.read_text())[0]
        assert not about.startswith(("---", "$")), path
        assert about.endswith((".", "?")), path


def test_every_base_is_the_beginning_of_some_story() -> None:
    named = {name for path in PATHS for name in re.findall(r"^--- .* \[after (.*)\]$", path.read_text(), re.MULTILINE)}
    assert sorted(path.name for path in BASES.iterdir()) == sorted(f"{name}.toml" for name in named)


def test_a_story_that_points_into_a_file_shows_the_whole_file() -> None:
    for path in PATHS:
        told = path.read_text()
        for name in re.findall(r"^--- (.*) \[after .*\]$", told, re.MULTILINE):
            assert not re.search(rf"^.*\b{name}(?::\d|\",$)", told, re.MULTILINE), path


_VERSIONS = {"status": 2, "show": 2, "changes": 1, "check": 1, "compare": 1, "due": 1, "scan": 1}


@pytest.mark.parametrize("command", _VERSIONS)
def test_one_story_shows_the_whole_document_of_each_schema(command: str) -> None:
    told = (STORIES / "machines" / f"the_whole_document_of_{command}.story").read_text()
    assert re.search(
        rf'^\$ track {command} .*--format json\n{{\n  "schema": "track\.{command}/{_VERSIONS[command]}",\n',
        told,
        re.MULTILINE,
    )


FORMS = {
    "status": StatusFormat,
    "show": ShowFormat,
    "changes": ChangesFormat,
    "compare": CompareFormat,
    "due": DueFormat,
    "export": ExportFormat,
    "scan": ScanFormat,
    "check|validate": ReportFormat,
}


@pytest.mark.parametrize(("command", "form"), [(name, form) for name, some in FORMS.items() for form in [*some][1:]])
def test_every_form_but_the_usual_has_a_story(command: str, form: Enum) -> None:
    asked = re.compile(rf"^\$ track ({command}) .*--format {form.value}\b", re.MULTILINE)
    assert any(asked.search(path.read_text()) for path in PATHS)
