"""The words of a sentence: numerals, words with their hyphens, signs; and phrases made of them."""

import re
from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from tracker.entry.reading.fact import Span

_WORD = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])|[0-9]+(?:\.[0-9]+)?"
    r"|(?:US|HK|NT|NZ|AU|CA|[ACRS])?\$|['’]s\b"
    r"|(?:[A-Za-z]\.){2,}"
    r"|[^\W\d_]\w*(?:\.[0-9]+)?(?:(?:[-‑&]|['’](?!s\b))\w+)*"
    r"|[<>]=|\S"
)


class Word(Struct, frozen=True, gc=False):
    """A word, a numeral or a sign; ``low`` is in small letters. ``start`` and ``end`` are places in the text."""

    start: int
    end: int
    text: str
    low: str
    is_number: bool
    """Whether it is written in digits."""

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_sign(self) -> bool:
        """Whether it is neither letters nor digits."""
        return not self.text[0].isalnum()


def each(text: str) -> list[str]:
    """The words of a list of words, one after the other."""
    return text.split()


def those(text: str) -> frozenset[str]:
    """A set of words."""
    return frozenset(text.split())


def phrases(text: str) -> list[str]:
    """The phrases of a list with commas."""
    return [" ".join(one.split()) for one in text.split(",")]


def words(text: str, span: Span) -> list[Word]:
    """The words of a sentence in order."""
    return [
        Word(
            start=one.start(),
            end=one.end(),
            text=(word := one[0]),
            low=word.lower().replace("’", "'"),
            is_number="0" <= word[0] <= "9",
        )
        for one in _WORD.finditer(text, span.start, span.end)
    ]


def low(said: Sequence[Word], at: int) -> str:
    """A word in small letters; nothing where there is none."""
    try:
        return said[at].low if at >= 0 else ""
    except IndexError:
        return ""


def are_joined(said: Sequence[Word], at: int) -> bool:
    """Whether a word follows the one before it without a blank."""
    return 0 < at < len(said) and said[at - 1].end == said[at].start


T = TypeVar("T")


class Phrases(Generic[T]):
    """Meanings of phrases of some words. The longest phrase wins."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self._meanings = {tuple(phrase.split()): meaning for phrase, meaning in meanings.items()}
        self._longest = max(map(len, self._meanings))
        self._first: dict[str, int] = {}
        for phrase in self._meanings:
            self._first[phrase[0]] = max(len(phrase), self._first.get(phrase[0], 0))
        self._last = frozenset(phrase[-1] for phrase in self._meanings)

    @property
    def beginnings(self) -> Mapping[str, int]:
        """The words they begin with, and how many words the longest of those has."""
        return self._first

    def at(self, said: Sequence[Word], at: int) -> tuple[int, T] | None:
        """How many words the phrase that begins at a place has, and its meaning."""
        longest = self._first.get(low(said, at))
        if longest is None:
            return None
        if longest == 1:
            return 1, self._meanings[(said[at].low,)]
        lows = tuple([word.low for word in said[at : at + longest]])
        for count in range(len(lows), 0, -1):
            if lows[:count] in self._meanings:
                return count, self._meanings[lows[:count]]
        return None

    def before(self, said: Sequence[Word], at: int) -> tuple[int, T] | None:
        """How many words the phrase that ends before a place has, and its meaning."""
        if at < 1 or said[at - 1].low not in self._last:
            return None
        lows = tuple([word.low for word in said[max(0, at - self._longest) : at]])
        for start in range(len(lows)):
            if lows[start:] in self._meanings:
                return len(lows) - start, self._meanings[lows[start:]]
        return None
