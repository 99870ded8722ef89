"""Text that comes from files or people: ids, near misses, characters that must not reach a terminal."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_LENGTHS_APART = 12
_MOST_COMPARED = 50
_MOST_GUESSES = 100
_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", re.ASCII)


def is_id(text: str) -> bool:
    """Whether the text is lower-case ASCII letters, digits and inner hyphens."""
    return _ID.fullmatch(text) is not None


def suggestion(word: str, known: Iterable[str]) -> str | None:
    """'did you mean …?' with the nearest known word, or None where nothing is near."""
    near = nearest(word, known)
    return None if near is None else f'did you mean "{near}"?'


@dataclass(frozen=True, slots=True)
class Guesses:
    """Suggestions for the first of many words: each is compared with all that are known, and nobody reads thousands."""

    left: Iterator[int] = field(default_factory=lambda: iter(range(_MOST_GUESSES)))

    def suggestion(self, word: str, known: Iterable[str]) -> str | None:
        """As that of one word; None for those after the first hundred."""
        return None if next(self.left, None) is None else suggestion(word, known)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like a word which is not among them, or None where none is near."""
    from difflib import get_close_matches

    alike = [one for one in known if one != word and abs(len(one) - len(word)) <= _LENGTHS_APART]
    if len(alike) > _MOST_COMPARED:  # comparing takes long: those with the same beginning are likeliest
        alike = sorted(one for one in alike if one[:2] == word[:2])[:_MOST_COMPARED]
    near = get_close_matches(word[:100], sorted(alike), n=1, cutoff=0.6)
    return near[0] if near else None


def forbidden_character(text: str) -> str | None:
    """The first control or bidirectional-override character, as U+001B; line breaks and tabs are fine."""
    if text.isprintable():
        return None
    for character in text:
        if character not in "\n\t" and _acts_on_a_terminal(character):
            return f"U+{ord(character):04X}"
    return None


def printable(text: str) -> str:
    """The text on one line without characters that act on a terminal: they become U+FFFD."""
    flat = " ".join(text.split()) if any(space in text for space in "\n\t\r") else text
    if flat.isprintable():
        return flat
    return "".join("\N{REPLACEMENT CHARACTER}" if _acts_on_a_terminal(one) else one for one in flat)


def _acts_on_a_terminal(character: str) -> bool:
    """Control characters, line separators, surrogates, and the overrides that reorder text on screen."""
    from unicodedata import category

    return category(character) in ("Cc", "Cs", "Zl", "Zp") or character in _BIDI


_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
