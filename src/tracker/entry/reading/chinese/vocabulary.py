"""Sets of words, asked which of them a text has at a place. Quicker to make than a pattern of them all."""

from collections.abc import Iterable

HAN = r"[^\W\dA-Za-z_]"
"""A pattern for a character of a Chinese word; a range of all of them takes fifty times as long to compile."""
NO_HAN = r"[\W\dA-Za-z_]"
"""Any other character."""


class Vocabulary:
    """Words of at least one character; the longest that fits is found."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._lengths = sorted({len(one) for one in self._words}, reverse=True)

    def at(self, text: str, start: int, end: int | None = None) -> int:
        """The length of the longest word that stands at a place; 0 for none.

        >>> Vocabulary(["平方", "平方公里"]).at("5平方公里", 1)
        4
        """
        room = (len(text) if end is None else end) - start
        return next(
            (one for one in self._lengths if one <= room and text[start : start + one] in self._words),
            0,
        )

    def before(self, text: str) -> int:
        """The length of the longest word that a text ends with; 0 for none."""
        return next((one for one in self._lengths if one <= len(text) and text[-one:] in self._words), 0)


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written with blanks and line ends between them."""
    return tuple(text.split())
