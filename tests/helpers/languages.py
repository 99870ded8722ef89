"""Languages that nobody speaks, to see what is said, what depends on it, and what is left unsaid."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct

from tracker.domain.wording import speaking


class Made(Struct, frozen=True):
    """A language that makes every sentence of the English one, put in at ``{}``, without a form for one."""

    way: str

    def gettext(self, message: str) -> str:
        """The sentence."""
        return self.way.replace("{}", message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002 - the language has one form
        """The sentence for many."""
        return self.gettext(msgid2)


MARKED = Made("«{}»")
"""Every sentence in marks: what stands outside of them was not said."""
MUTE = Made("…")
"""Every sentence is the same: nothing can be told from words."""


@contextmanager
def marked() -> Iterator[None]:
    """Say every sentence in marks meanwhile."""
    with speaking(MARKED):
        yield


def unsaid(text: str) -> str:
    """What is left of a marked text without its sentences and what is put into them."""
    while (less := re.sub("«[^«»]*»", "", text)) != text:
        text = less
    return text
