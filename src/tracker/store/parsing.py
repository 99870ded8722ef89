"""Parsing TOML: as the standard library does it, by the compiled parser of its author where that says the same.

The compiled one takes less than half of the time. It also reads a newer TOML than Python's, and tells some faults in
other words: so a text in which one might differ from the other, or that it refuses, is left to the standard library's,
and what is TOML depends on no version of any library. Where it is not installed all texts are.
"""

import re
from collections.abc import Callable
from typing import Any

_Number = Callable[[str], Any]


MAX_KEY_PARTS = 16
MAX_RUN_OF_DIGITS = 1000


def may_be_dangerous(text: str) -> bool:
    """Whether a text may hold what the parser would choke on: in one pass, without taking it apart as that does."""
    is_long = max(map(len, text.split("\n"))) >= MAX_RUN_OF_DIGITS
    return is_long or "\\\n" in text or _MANY_POINTS.search(text) is not None


_MANY_POINTS = re.compile(rf"\.(?:[^.\n]*+\.){{{MAX_KEY_PARTS - 1}}}")
"""As many on one line as a key has of too many parts; a key goes on only behind a backslash at the end of a line."""


def parsed(text: str, number: _Number) -> dict[str, Any]:
    """The document that a text says; ``number`` makes what is written with a point or an exponent.

    Raises TOMLDecodeError of the standard library, and RecursionError for too deep a nesting.
    """
    found = None if _may_differ(text) else _compiled(text, number)
    if found is not None:
        return found
    from tomllib import loads

    return loads(text, parse_float=number)


def _compiled(text: str, number: _Number) -> dict[str, Any] | None:
    """The same from the compiled parser; None where it is not there or refuses the text."""
    try:
        from tomli import TOMLDecodeError, loads
    except ImportError:
        return None
    try:
        return loads(text, parse_float=number)
    except (TOMLDecodeError, RecursionError):
        return None


def _may_differ(text: str) -> bool:
    """Whether a text may hold what TOML 1.1 allows and 1.0 does not, or nest as deep as one of the two can take.

    That is an escape, a time without seconds, an inline table of several lines or with a comma at its end: some texts
    and comments look like one of them, too.
    """
    is_newer = (
        ("\\" in text and _ESCAPE.search(text))
        or (":" in text and _TIME.search(text))
        or ("{" in text and _BRACE.search(_INLINE_TABLE.sub("", text)))
    )
    if is_newer:
        return True
    return text.count("[") > _MANY and _HEADER.sub("", text).count("[") > _MANY


_ESCAPE = re.compile(r"\\[ex]")
_TIME = re.compile(r":[0-9][0-9](?!:)")
_INLINE_TABLE = re.compile(r"""\{(?:[^{}"'\n,\\#]|"[^"\\\n{}]*+"|'[^'\n{}]*+'|,(?!\s*\}))*+\}""")
_BRACE = re.compile(r"[{}]")
_HEADER = re.compile(r"^[ \t]*+\[\[?[^\[\]\n]++\]\]?", re.MULTILINE)
_MANY = 200
"""Brackets that are surely not too many within each other."""
