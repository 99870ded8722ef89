"""`track schema`: the JSON Schemas of the kinds of file, for editors, and of the outputs, for programs."""

from enum import Enum
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from tracker.cli.settings import Lang
from tracker.cli.terminal import hand_over
from tracker.cli.words import how
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.render.json_text import Json


class Kind(Enum):
    """What has a schema: the kinds of file, and what commands print as JSON."""

    TARGETS = "targets"
    ACTUALS = "actuals"
    IMPORT = "import"
    STATUS = "status"
    SHOW = "show"
    CHANGES = "changes"
    CHECK = "check"
    COMPARE = "compare"
    DUE = "due"
    SCAN = "scan"


OF_FILES = frozenset({Kind.TARGETS, Kind.ACTUALS, Kind.IMPORT})


def schema(
    kind: Annotated[
        Kind,
        typer.Argument(
            help=say("Of targets.toml, of the files under actuals/ or imports/, or of the JSON a command prints."),
            **how(Kind),
        ),
    ],
    _lang: Lang = None,
) -> None:
    """Print a JSON Schema."""
    from tracker.render.json_text import json_text

    hand_over(json_text(_made(kind)) + "\n")


def _made(kind: Kind) -> "Json":  # noqa: C901 - a table
    """The schema. What a kind needs is imported for it alone."""
    match kind:
        case Kind.TARGETS:
            from tracker.store.schema import targets_schema

            return targets_schema()
        case Kind.ACTUALS:
            from tracker.store.schema import actuals_schema

            return actuals_schema()
        case Kind.IMPORT:
            from tracker.store.schema import import_schema

            return import_schema()
        case Kind.STATUS:
            from tracker.render.status_schema import status_schema

            return status_schema()
        case Kind.SHOW:
            from tracker.render.show_schema import show_schema

            return show_schema()
        case Kind.CHANGES:
            from tracker.render.changes_schema import changes_schema

            return changes_schema()
        case Kind.CHECK:
            from tracker.render.check_schema import check_schema

            return check_schema()
        case Kind.COMPARE:
            from tracker.render.compare_schema import compare_schema

            return compare_schema()
        case Kind.DUE:
            from tracker.render.due_schema import due_schema

            return due_schema()
        case Kind.SCAN:
            from tracker.entry.reading.fact import Aspect, Measure
            from tracker.entry.scanning.proposal import Standing
            from tracker.render.scan_schema import scan_schema

            return scan_schema(*([one.value for one in words] for words in (Standing, Measure, Aspect)))
        case _:
            assert_never(kind)
