"""What is said to a reader, in the language chosen for this run; English until one is.

Every sentence is a literal with named placeholders, so that it can be found and translated. What is put into it comes
after the translation. Other programs are told in English: their forms choose it again before anything is said.
"""

from typing import LiteralString, Protocol


class Translations(Protocol):
    """A language, as the standard library's gettext has them."""

    def gettext(self, message: str) -> str:
        """The words for a literal; the literal where there are none."""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The words for one or for many."""


class _Spoken:
    """The language of this run; of English none is needed."""

    translations: Translations | None = None


def speak(translations: Translations | None) -> None:
    """Choose the language of all that is said from now on; None for English."""
    _Spoken.translations = translations


def say(literal: LiteralString, /, **parts: object) -> str:
    """A sentence in the language chosen, with its parts put in.

    >>> say("{file} holds no series", file="targets.toml")
    'targets.toml holds no series'
    """
    spoken = _Spoken.translations
    text = literal if spoken is None else spoken.gettext(literal)
    return text.format_map(parts) if parts else text


def say_of(count: int, one: LiteralString, many: LiteralString, /, **parts: object) -> str:
    """A sentence about so many things; ``{count}`` stands for the number.

    >>> say_of(1, "{count} target", "{count} targets"), say_of(2, "{count} target", "{count} targets")
    ('1 target', '2 targets')
    """
    spoken = _Spoken.translations
    text = (one if count == 1 else many) if spoken is None else spoken.ngettext(one, many, count)
    return text.format_map({"count": count, **parts})
