"""The JSON Schemas of what commands print: committed, and held strictly against every document of every story."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # stubs are a package of their own

from tests.helpers.documents import OUTPUTS, SCHEMAS, complaints, keys_named, keys_of, name_of
from tests.helpers.folder import REPOSITORY, Folder, Outcome
from tests.helpers.stories import STORIES, retold
from tracker.cli.schema import Kind
from tracker.render.status_schema import FIGURE

EACH = pytest.mark.parametrize("name", OUTPUTS)
AS_JSON = ("--format", "json")


@dataclass(frozen=True, slots=True)
class Listening(Folder):
    """A folder in which every command that can prints JSON, which is kept."""

    heard: list[str] = field(default_factory=list)

    def track(self, *arguments: str) -> Outcome:
        """Run the program, for JSON where no other form is asked for and the command has it."""
        if "--format" not in arguments and not {*arguments}.isdisjoint((*OUTPUTS, "validate")):
            arguments = (*(one for one in arguments if one != "--long"), *AS_JSON)
        outcome = Folder.track(self, *arguments)
        if outcome.out.startswith('{\n  "schema": '):
            self.heard.append(outcome.out)
        return outcome


def documents(folder: Folder) -> Iterator[tuple[str, Any]]:
    """Whatever the stories ask for, as JSON, each with the story's name."""
    for number, path in enumerate(sorted(STORIES.glob("**/*.story"))):
        place = folder.path / str(number)
        place.mkdir()
        listening = Listening(place, folder.capture, folder.patch)
        retold(path.read_text(), listening)
        yield from ((path.stem, json.loads(heard)) for heard in listening.heard)


# The committed files


@pytest.mark.parametrize("kind", Kind, ids=lambda kind: kind.value)
def test_the_committed_schema_is_what_the_program_prints(
    folder: Folder, kind: Kind, pytestconfig: pytest.Config
) -> None:
    outcome, path = folder.track("schema", kind.value), REPOSITORY / f"schemas/{kind.value}.schema.json"
    if pytestconfig.getoption("--accept"):
        path.write_text(outcome.out)
    assert (outcome.code, outcome.err, outcome.out) == (0, "", path.read_text())


@EACH
def test_a_schema_is_a_schema_and_explains_every_key(name: str) -> None:
    schema = SCHEMAS[name]
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == schema["properties"]["schema"]["const"]
    tables = [schema, *schema["$defs"].values()]
    assert [key for table in tables for key, one in table["properties"].items() if not one.get("description")] == []


@EACH
def test_a_reader_lets_new_keys_pass_and_the_schema_says_so(name: str) -> None:
    schema = SCHEMAS[name]
    assert "keys may be added" in schema["description"]
    assert '"additionalProperties": false' not in json.dumps(schema)


# What is printed

SELDOM = {"unlisted", "chain_unlisted"}
"""Keys beside lists that are longer than any story; the tests of hostile files write them."""


@pytest.mark.slow
def test_every_document_of_every_story_is_as_its_schema_says_and_every_key_of_a_schema_is_written(
    folder: Folder,
) -> None:
    found, written, read = list[tuple[str, str]](), set[str](), dict.fromkeys(OUTPUTS, 0)
    for story, document in documents(folder):
        name = name_of(document)
        read[name] += 1
        found += [(story, one) for one in complaints(document)]
        written |= {once(name, key) for key in keys_of(SCHEMAS[name], SCHEMAS[name], document, "")}
    assert found == []
    named = {once(name, key) for name in OUTPUTS for key in keys_named(SCHEMAS[name])}
    assert sorted(key for key in named - written if key.rpartition(".")[2] not in SELDOM) == []
    assert read["status"] > 250
    assert min(read.values()) >= 5
    assert sum(read.values()) > 300


def once(name: str, key: str) -> str:
    """A key with the output it is of, but for parts that outputs share, and keys of figures: those are alike."""
    part, _, last = key.rpartition(".")
    if last in FIGURE:
        return f"figure.{last}"
    holders = [other for other in OUTPUTS if SCHEMAS[other]["$defs"].get(part) == SCHEMAS[name]["$defs"].get(part)]
    return f"{holders[0] if part in SCHEMAS[name]['$defs'] else name}: {key}"


@EACH
def test_a_key_that_no_schema_names_is_refused_here_and_one_that_lacks_everywhere(real: Folder, name: str) -> None:
    ids = {"show": ["qiantang-gdp-2027"], "scan": ["targets.toml"]}.get(name, [])
    document = json.loads(real.track(name, *ids, *AS_JSON, "--as-of", "2026-11-22").out)
    assert complaints(document) == []
    assert complaints({**document, "new": 1}) == ["$: Additional properties are not allowed ('new' was unexpected)"]
    assert complaints({key: one for key, one in document.items() if key != "as_of"}) == [
        "$: 'as_of' is a required property"
    ]
