"""One of an enumeration's words on the command line, however its letters and hyphens are written."""

from enum import Enum
from typing import Any, TypeVar

import typer

from tracker.domain.text import printable, suggestion
from tracker.domain.wording import listed, say

_Word = TypeVar("_Word", bound=Enum)


def parse_word(text: str, words: type[_Word]) -> _Word:
    """The member meant; wrong use for anything else."""
    known = {word.value: word for word in words}
    meant = text.lower() if text.lower() in known else text.lower().replace("-", "_")
    if meant in known:
        return known[meant]
    near = suggestion(meant, known)
    said = say("{value} is not one of {words}", value=repr(printable(text)), words=listed(known))
    raise typer.BadParameter(say("{fault}; {remedy}", fault=said, remedy=near) if near else said)


def how(words: type[Enum]) -> dict[str, Any]:
    """How an option takes one of the words: named in the help, completed in the shell, anything else refused."""
    values = [word.value for word in words]
    return {
        "parser": lambda text: parse_word(text, words),
        "metavar": "|".join(values),
        "autocompletion": lambda: values,
    }
