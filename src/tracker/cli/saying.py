"""What can be said of a figure whichever command records it."""

from typing import Annotated

import typer

from tracker.cli.words import parse_word
from tracker.domain.actual import Status
from tracker.domain.wording import listed, say

StatusOption = Annotated[
    Status | None,
    typer.Option(
        metavar="S",
        parser=lambda text: parse_word(text, Status),
        autocompletion=lambda: [one.value for one in Status],
        help=say("What the publisher says of it: {words}.", words=listed(one.value for one in Status)),
    ),
]
