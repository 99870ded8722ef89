"""Sets of words, asked which of them a text has at a place; made so that a start does not wait."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

HAN = r"[^\W\dA-Za-z_]"
"""A pattern for a character of a Chinese word; a range of all of them takes fifty times as long to compile."""
NO_HAN = r"[\W\dA-Za-z_]"
"""Any other character."""


class Vocabulary:
    """Words of at least one character; the longest that fits is found."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)

    @cached_property
    def _first(self) -> Mapping[str, Sequence[int]]:
        return _lengths(self._words, 0)

    @cached_property
    def _last(self) -> Mapping[str, Sequence[int]]:
        return _lengths(self._words, -1)

    def at(self, text: str, start: int, end: int | None = None) -> int:
        """The length of the longest word that stands at a place; 0 for none.

        >>> Vocabulary(["平方", "平方公里"]).at("5平方公里", 1)
        4
        """
        room = (len(text) if end is None else end) - start
        for one in self._first.get(text[start : start + 1], ()):
            if one <= room and text[start : start + one] in self._words:
                return one
        return 0

    def before(self, text: str) -> int:
        """The length of the longest word that a text ends with; 0 for none."""
        for one in self._last.get(text[-1:], ()):
            if one <= len(text) and text[-one:] in self._words:
                return one
        return 0


def _lengths(words: Iterable[str], place: int) -> Mapping[str, Sequence[int]]:
    """How long the words are that have a character at a place, the longest first."""
    found: dict[str, set[int]] = {}
    for one in words:
        found.setdefault(one[place], set()).add(len(one))
    return {first: sorted(lengths, reverse=True) for first, lengths in found.items()}


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written with blanks and line ends between them."""
    return tuple(text.split())
