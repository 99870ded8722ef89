"""What is left in English in a Chinese text: words that no register, command line or notation accounts for.

A word is two Latin letters or more. What may stand in a Chinese text are ids, codes, units and names, all of which are
in the register's files; names of files, and lines of TOML; what is typed at a command line: commands, options, values,
and the letters in capitals that stand for a value; and what is written the same everywhere, listed in `NOTATION`.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NOTATION = frozenset(
    {
        "track",
        "git",
        "less",
        "shell",
        "TOML",
        "JSON",
        "CSV",
        "XML",
        "JUnit",
        "Markdown",
        "GitHub",
        "Actions",
        "ln",
        "http",
    }
)
"""Programs, forms of files, and signs of formulas."""

_WORD = re.compile(r"[A-Za-z][A-Za-z'’]+")
_WRITTEN = (
    re.compile(r"https?://\S+"),
    re.compile(
        r"[\w./-]+\\?\.(?:toml|json|csv|xml|md|gitignore)\b(?::\d+:\d+)?", re.ASCII
    ),  # a file, and a place in it
    re.compile(r"(?<!\w)\.{0,2}/\w[\w./-]*", re.ASCII),  # a path
    re.compile(r"^(?:\[\[\w+\]\]|\[\w+\.[\w-]+\]|\w+ = .*)$", re.MULTILINE | re.ASCII),  # a line to be written in one
    re.compile(r"\[(?:areas|sources|series|targets)\.[\w-]+\]", re.ASCII),  # the heading of a table
)
_TYPED = (
    re.compile(r"\[?TRK\d+\]?"),
    re.compile(r"--?[a-z][a-z-]*"),  # an option
    re.compile(r"\btag:[A-Z]+|#:schema|JSON Schema|<(?:str|list\[str\])>", re.ASCII),
    re.compile(r"\bactuals/"),
    re.compile(r"[a-z_0-9]+(?:\|[a-z_0-9]+)+"),  # the words that one takes
    re.compile(r"\b[A-Z][A-Z_0-9]*(?:=[A-Z]+)?\b", re.ASCII),  # what stands for a value, a variable
    re.compile(r"“[^”]*”|'[^']*'|`[^`]+`"),  # what is to be typed, or was
    re.compile(r"track/\d"),
    re.compile(r"^\s*\d+ \| .*$", re.MULTILINE),  # a line of a file
    re.compile(r"track (?:status|show|add|check|validate|schema|changes|due|scan|init)\b[^。；）\n]*"),  # to be copied
)


def english_in(text: str, register: Path, *also: str) -> list[str]:
    """The words of a text that should have been said in Chinese; ``also`` are words that may stand in it."""
    for pattern in _WRITTEN:
        text = pattern.sub(" ", text)
    for one in sorted(_texts_of(register), key=len, reverse=True):
        text = text.replace(one, " ")
    for one in sorted(also, key=len, reverse=True):
        text = re.sub(rf"(?<![A-Za-z]){re.escape(one)}(?![A-Za-z])", " ", text)
    for pattern in _TYPED:
        text = pattern.sub(" ", text)
    return [word for word in _WORD.findall(text) if word not in NOTATION]


def _texts_of(register: Path) -> Iterator[str]:
    """What the files of a register call things, and what they quote; not the words of the format, such as kinds."""
    for path in sorted(register.glob("**/*.toml")):
        table = tomllib.loads(path.read_text())
        yield from _texts(table)
        for kind in ("areas", "sources", "series", "targets"):
            yield from table.get(kind, {})


def _texts(value: Any, key: str = "") -> Iterator[str]:
    match value:
        case dict():
            for name, one in value.items():
                yield from _texts(one, name)
        case list():
            for one in value:
                yield from _texts(one, key)
        case str() if key in _OF_ITS_OWN:
            yield value
        case _:
            pass


_OF_ITS_OWN = frozenset(
    {
        *("name", "name_en", "indicator", "indicator_en", "unit", "publisher", "title", "url", "note", "label"),
        *("owner", "reason", "statement", "tags", "aliases", "code"),
    }
)
