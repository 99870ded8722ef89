"""Text that comes from files or people: ids, near misses; what acts on a terminal or a CI runner, or hides."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from tracker.domain.wording import Sentence, later

_LENGTHS_APART = 12
_MOST_COMPARED = 50
_MOST_GUESSES = 100
_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", re.ASCII)


def is_id(text: str) -> bool:
    """Whether the text is lower-case ASCII letters, digits and inner hyphens."""
    return _ID.fullmatch(text) is not None


_WEB = r"(?ai)https?://(?:[^\s/?#@\[\]\\]*@)?[^\s/?#@:\[\]\\]+(?::[0-9]{1,5})?(?:[/?#]\S*)?"


def is_web_address(text: str) -> bool:
    """Whether the text is an address on the web and nothing else: http or https, a host, no blank, nothing hidden.

    >>> is_web_address("HTTPS://example.org/?a=1"), is_web_address("https://"), is_web_address("javascript:alert(1)")
    (True, False, False)
    """
    return re.fullmatch(_WEB, text) is not None and visible(text) == text and text.isprintable()


def suggestion(word: str, known: Iterable[str]) -> str | None:
    """'did you mean …?' with the nearest known word, in the language chosen, or None where nothing is near."""
    found = suggested(word, known)
    return None if found is None else str(found)


def suggested(word: str, known: Iterable[str]) -> Sentence | None:
    """The same to be said later."""
    near = nearest(word, known)
    return None if near is None else later('did you mean "{word}"?', word=near)


class Guesses(Struct, frozen=True):
    """Suggestions for the first of many words: each is compared with all that are known, and nobody reads thousands."""

    left: Iterator[int] = field(default_factory=lambda: iter(range(_MOST_GUESSES)))

    def suggestion(self, word: str, known: Iterable[str]) -> Sentence | None:
        """As that of one word; None for those after the first hundred."""
        return None if next(self.left, None) is None else suggested(word, known)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like a word which is not among them, or None where none is near."""
    from difflib import get_close_matches

    alike = [one for one in known if one != word and abs(len(one) - len(word)) <= _LENGTHS_APART]
    if len(alike) > _MOST_COMPARED:  # comparing takes long: those with the same beginning are likeliest
        alike = sorted(one for one in alike if one[:2] == word[:2])[:_MOST_COMPARED]
    near = get_close_matches(word[:100], sorted(alike), n=1, cutoff=0.6)
    return near[0] if near else None


def forbidden_character(text: str) -> str | None:
    """The first character that acts on a terminal or hides, as U+001B; line breaks and tabs are fine."""
    if text.isascii() and text.isprintable():
        return None
    found = next((one[0] for one in _SUSPECT.finditer(text) if one[0] not in "\n\t" and not _is_needed(one)), None)
    return None if found is None else f"U+{ord(found):04X}"


def printable(text: str) -> str:
    """The text on one line without characters that act on a terminal or hide: they become U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    return visible(" ".join(text.split()) if "\n" in text or "\t" in text or "\r" in text else text)


def visible(text: str) -> str:
    """The text with U+FFFD in place of each character that acts on a terminal or hides, and as long as before."""
    if text.isascii() and text.isprintable():
        return text
    return _SUSPECT.sub(lambda one: one[0] if _is_needed(one) else "\N{REPLACEMENT CHARACTER}", text)


_BLANKS = r"(?:[^\S\n]|\x1b\[[0-9;]*m)*"
_COMMAND_AT_START = rf"(?m)^({_BLANKS}):(?=:)"
_COMMAND_ANYWHERE = r"#(?=#\w*\[)"


def without_commands(text: str) -> str:
    r"""The text with a blank within the signs that begin a command to a CI runner, where the runner looks for them.

    >>> without_commands("  ::add-mask::a\nx ##[stop]")
    '  : :add-mask::a\nx # #[stop]'

    A runner skips blanks before two colons, and finds `##[` and `##name[` wherever they stand. GitHub knows
    `::add-mask::` and `##[group]`, Azure `##vso[…]`, TeamCity `##teamcity[…]`.
    """
    return re.sub(_COMMAND_ANYWHERE, "# ", re.sub(_COMMAND_AT_START, r"\1: ", text))


_ACTING = "\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Control characters, line separators, surrogates, and the overrides that reorder text on screen."""
_HIDDEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
"""What has no width and no shape: Unicode's default ignorable characters, but for joiners and selectors."""
_JOINERS = "\u180e\u200c\u200d"
"""Between two letters, and between the parts of an emoji, these choose shapes."""
_SELECTORS = "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
"""One behind a character chooses among its shapes."""
_SUSPECT = re.compile(f"[{_ACTING}{_HIDDEN}{_JOINERS}{_SELECTORS}]")
_SELECTOR = f"[{_SELECTORS}]"
_UNSHAPED = f"[{_ACTING}{_HIDDEN}{_JOINERS}{_SELECTORS}\\s]"
_SHAPED = ("L", "M", "So", "Sk")
"""The kinds of characters that joiners stand between: letters, marks, and the pictures and skins of emoji."""


def _is_needed(found: re.Match[str]) -> bool:
    """Whether a joiner or selector stands where scripts and emoji need it."""
    text, at = found.string, found.start()
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if re.match(_SELECTOR, found[0]):
        return before != "" and not re.match(_UNSHAPED, before)
    return found[0] in _JOINERS and _is_shaped(before) and _is_shaped(after)


def _is_shaped(character: str) -> bool:
    """Whether it has a shape that a joiner may change."""
    from unicodedata import category

    hides = re.match(f"[{_ACTING}{_HIDDEN}]", character)
    return character != "" and not hides and category(character).startswith(_SHAPED)
