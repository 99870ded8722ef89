"""One of an enumeration's words on the command line, however its letters and hyphens are written."""

from enum import Enum
from typing import TypeVar

import typer

from tracker.domain.text import printable, suggestion

_Word = TypeVar("_Word", bound=Enum)


def parse_word(text: str, words: type[_Word]) -> _Word:
    """The member meant; wrong use for anything else."""
    known = {word.value: word for word in words}
    meant = text.lower().replace("-", "_")
    if meant not in known:
        near = suggestion(meant, known) or f"write one of {', '.join(known)}"
        raise typer.BadParameter(f"{printable(text)!r} is none of them; {near}")
    return known[meant]
