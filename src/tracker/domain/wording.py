"""What is said to a reader, in the language chosen for this run; English until one is.

Every sentence is a literal with named placeholders, so that it can be found and translated. What is put into it comes
after the translation. Other programs are told in English: their forms choose it again before anything is said.

What is found long before it is shown, and often never, is a `Sentence`: its words are looked up when it is read, so
that one finding is told in each language a form asks for, and is the same finding in all of them.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import reduce
from typing import LiteralString, Protocol, TypeAlias

from msgspec import Struct


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


@contextmanager
def speaking(translations: Translations | None) -> Iterator[None]:
    """Choose the language of all that is said meanwhile; None for English."""
    before = _Spoken.translations
    speak(translations)
    try:
        yield
    finally:
        speak(before)


def say(literal: LiteralString, /, **parts: object) -> str:
    """A sentence in the language chosen, with its parts put in.

    >>> say("{file} holds no series", file="targets.toml")
    'targets.toml holds no series'
    """
    return _said(literal, parts)


def _said(literal: str, parts: Mapping[str, object]) -> str:
    spoken = _Spoken.translations
    text = literal if spoken is None else spoken.gettext(literal)
    return text.format_map(parts) if parts else text


def say_of(count: int, one: LiteralString, many: LiteralString, /, **parts: object) -> str:
    """A sentence about so many things; ``{count}`` stands for the number.

    >>> say_of(1, "{count} target", "{count} targets"), say_of(2, "{count} target", "{count} targets")
    ('1 target', '2 targets')
    """
    return _said_of(count, one, many, parts=parts)


def _said_of(count: int, one: str, many: str, *, parts: Mapping[str, object]) -> str:
    spoken = _Spoken.translations
    text = (one if count == 1 else many) if spoken is None else spoken.ngettext(one, many, count)
    return text.format_map({"count": count, **parts})


class Sentence(Struct, frozen=True, eq=False):
    """Words to be said in the language chosen when they are read, and the parts that are put in then.

    Two are the same where they say the same in English, and so are a sentence and a text.
    """

    literal: LiteralString
    parts: tuple[tuple[str, object], ...] = ()
    many: LiteralString | None = None
    count: int = 0

    def filled(self, **parts: object) -> "Sentence":
        """The same with its parts, where they were not known before."""
        return Sentence(literal=self.literal, parts=tuple(parts.items()), many=self.many, count=self.count)

    def __str__(self) -> str:
        parts = dict(self.parts)
        if self.many is None:
            return _said(self.literal, parts)
        return _said_of(self.count, self.literal, self.many, parts=parts)

    def __eq__(self, other: object) -> bool:
        return in_english(self) == in_english(other) if isinstance(other, Sentence | str) else NotImplemented

    def __hash__(self) -> int:
        return hash(in_english(self))


Words: TypeAlias = str | Sentence
"""What a reader is told; a text is the same in every language."""


def later(literal: LiteralString, /, **parts: object) -> Sentence:
    """A sentence that is said when it is read. Its parts are values that do not change, sentences among them.

    >>> str(later("{file} holds no series", file="targets.toml"))
    'targets.toml holds no series'
    """
    return Sentence(literal, tuple(parts.items()))


def later_of(count: int, one: LiteralString, many: LiteralString, /, **parts: object) -> Sentence:
    """The same about so many things; ``{count}`` stands for the number."""
    return Sentence(literal=one, parts=tuple(parts.items()), many=many, count=count)


def in_english(words: Words) -> str:
    """What other programs are told, and what two sentences are compared by."""
    with speaking(None):
        return str(words)


class Listed(Struct, frozen=True):
    """Several things one after the other, put together as the language chosen when they are read does it."""

    items: tuple[object, ...]
    way: Sentence

    def __str__(self) -> str:
        first, *others = map(str, self.items or ("",))
        return reduce(lambda before, one: str(self.way.filled(before=before, one=one)), others, first)


def listed(items: Iterable[object]) -> Listed:
    """'a, b, c'."""
    return Listed(tuple(items), later("{before}, {one}"))


def all_of(items: Iterable[object]) -> Listed:
    """'a and b and c'."""
    return Listed(tuple(items), later("{before} and {one}"))


def any_of(items: Iterable[object]) -> Listed:
    """'a or b or c'."""
    return Listed(tuple(items), later("{before} or {one}"))
