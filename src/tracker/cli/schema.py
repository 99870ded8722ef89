"""`track schema`: the JSON Schemas of both kinds of file, for editors."""

from enum import Enum
from typing import Annotated, assert_never

import typer

from tracker.cli.terminal import hand_over
from tracker.cli.words import how


class Kind(Enum):
    """The two kinds of file."""

    TARGETS = "targets"
    ACTUALS = "actuals"


def schema(
    kind: Annotated[Kind, typer.Argument(help="Of targets.toml, or of the files under actuals/.", **how(Kind))],
) -> None:
    """Print a JSON Schema for editors.

    With it an editor completes keys and marks mistakes. Save it beside the files, and name it in their first line:
    #:schema ./schemas/targets.schema.json
    """
    from tracker.render.json_text import json_text
    from tracker.store.schema import actuals_schema, targets_schema

    match kind:
        case Kind.TARGETS:
            made = targets_schema()
        case Kind.ACTUALS:
            made = actuals_schema()
        case _:
            assert_never(kind)
    hand_over(json_text(made) + "\n")
