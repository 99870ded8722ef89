"""`--accept`: which kinds of doubts are no reason to ask."""

from typing import TYPE_CHECKING, Annotated

import typer

from tracker.domain.wording import listed, say

if TYPE_CHECKING:
    from tracker.entry.doubts import DoubtKind

_ALL = "all"
KINDS = (
    *("jump", "share", "sign", "parts", "same-figure", "same-day", "longer", "to-come", "files", "encoding"),
    _ALL,
)
"""The words, here so that help needs nothing that judges a record."""

Accept = Annotated[
    str | None,
    typer.Option(
        "--accept",
        metavar="KINDS",
        autocompletion=lambda: list(KINDS),
        help=say("Write in spite of doubts of these kinds, with commas between: {words}.", words=listed(KINDS)),
    ),
]


def accepted_kinds(given: str | None, *, all_kinds: bool = False) -> "frozenset[DoubtKind]":
    """The kinds that are accepted; a word that is none is wrong use."""
    from tracker.entry.doubts import DoubtKind

    words = [] if given is None else [one.strip() for one in given.split(",") if one.strip()]
    unknown = [one for one in words if one not in KINDS]
    if unknown:
        raise typer.BadParameter(
            say("{value} is not one of {words}", value=repr(unknown[0]), words=listed(KINDS)), param_hint="--accept"
        )
    return frozenset(DoubtKind if all_kinds or _ALL in words else map(DoubtKind, words))
