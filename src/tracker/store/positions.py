"""Where in the text of a TOML file a key stands: the line, column and width to underline when a fault is shown.

`tomllib` gives values without positions, so this module reads the text a second time, as a scanner that
knows how TOML 1.0 is written: headers, dotted and quoted keys, strings, arrays, inline tables, comments. It
relies on `tomllib` having accepted the text and checks nothing again. It must not know what any key means,
which file the text came from, or what a fault is.

Every search is one pass, linear in the text and without recursion, however deep arrays and tables nest.
"""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Generator, Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import count

from msgspec import Struct, field

from tracker.domain.problem import KeyPath, Place


class Span(Struct, frozen=True):
    """Characters of the text from `start` up to, not including, `end`."""

    start: int
    end: int


class Standing(IntEnum):
    """How a path is written: on its own, or only named on the way to a longer one, like `a` in `[a.b]`."""

    PASSED_THROUGH = 0
    DEFINED = 1


class Entry(Struct, frozen=True):
    """One writing of a path.

    An array element has no name and is its own key; a table without a value of its own has its name there.
    """

    path: KeyPath
    key: Span
    value: Span
    standing: Standing


def keys(text: str) -> Iterator[Entry]:
    """Every writing of every path: first `()`, the whole text; arrays and inline tables after their contents.

    A path can come more than once; the first entry of the highest standing is the one to show.
    """
    start = _start(text)
    yield Entry(path=(), key=Span(start, start), value=Span(start, start), standing=Standing.DEFINED)
    yield from _Scanner(text, start).entries()


def place(text: str, span: Span) -> Place:
    """The line and column of a piece of the text, and how much of it stands on that line."""
    line = bisect_right(_line_ends(text), span.start - 1) + 1
    line_start = text.rfind("\n", 0, span.start) + 1 or _start(text)
    return Place(
        line=line,
        column=span.start - line_start + 1,
        width=max(1, len(_first_line(text, span))),
        source_line=line_of(text, line),
    )


@lru_cache(maxsize=1)
def line_of(text: str, line: int) -> str:
    """A line by its number from 1, without what ends it; nothing beyond the last.

    What is asked for again is not copied again: a thousand faults may stand on one line of megabytes.
    """
    ends = _line_ends(text)
    if line > len(ends):
        return ""
    begin = ends[line - 2] + 1 if line > 1 else _start(text)
    return text[begin : ends[line - 1]].rstrip("\r")


@lru_cache(maxsize=1)
def _line_ends(text: str) -> list[int]:
    """Where each line ends, so that the lines before a place need not be counted again for each place."""
    return [*(found.start() for found in re.finditer("\n", text)), len(text)]


def _start(text: str) -> int:
    return len("\ufeff") if text.startswith("\ufeff") else 0


def _first_line(text: str, span: Span) -> str:
    """What to underline: up to the end of the line, or a comment inside an array, or the span."""
    written = _matched(pattern=_BEFORE_COMMENT, text=text, start=span.start, end=span.end)
    return written.group().partition("\n")[0].rstrip()


# Reading TOML never has to go back, so every repetition is possessive: a long string costs no memory.
# A multi-line string ends at the first three quotes in a row, and takes up to two more quotes with it.
_BASIC = r'"(?:[^"\\]++|\\.)*+"'
_LITERAL = r"'[^']*+'"
_MULTI_LINE_BASIC = r'"""(?:[^"\\]++|\\.|"(?!""))*+"{3,5}+'
_MULTI_LINE_LITERAL = r"'''(?:[^']++|'(?!''))*+'{3,5}+"
_STRING = f"{_MULTI_LINE_BASIC}|{_MULTI_LINE_LITERAL}|{_BASIC}|{_LITERAL}"
_BARE = r"[^\s,\]}#]++(?: [0-9]{2}:[^\s,\]}#]++)?+"  # a date and its time may stand one blank apart

_SCALAR = re.compile(f"{_STRING}|{_BARE}", re.DOTALL)
_NAME = re.compile(rf"({_BASIC}|{_LITERAL}|[A-Za-z0-9_-]++)[ \t]*+([.=]|\]{{1,2}}+)[ \t]*+", re.DOTALL)
_HEADER_OPENING = re.compile(r"(\[{1,2}+)[ \t]*+")
_GAP = re.compile(r"(?:[ \t\r\n,]++|#[^\n]*+)*+")  # commas too: what follows one shows what it is
_BEFORE_COMMENT = re.compile(rf"(?:[^\"'#\n]++|{_STRING})*+", re.DOTALL)


class _Name(Struct, frozen=True):
    """One part of a dotted key, decoded."""

    text: str
    span: Span


class _Opened(Struct):
    """An array or inline table still to be closed; without a name where it is itself an array's element."""

    path: KeyPath
    name: Span | None
    start: int
    indexes: Iterator[int] = field(default_factory=count)


class _Scanner(Struct):
    """Reads the text once, step by step: a header, a key with its value, an element, or a closing bracket."""

    text: str
    at: int
    table: KeyPath = ()
    opened: list[_Opened] = field(default_factory=list)
    array_lengths: dict[KeyPath, int] = field(default_factory=dict)

    def entries(self) -> Iterator[Entry]:
        self.read(_GAP)
        while self.at < len(self.text):
            yield from self.step()
            self.read(_GAP)

    def step(self) -> Iterator[Entry]:
        """The entries of the next header, key, array element or closing bracket."""
        character = self.text[self.at]
        if not self.opened:
            return self.header() if character == "[" else self.pair(self.table)
        holder = self.opened[-1]
        if character in "]}":
            return self.closing()
        if self.text[holder.start] == "[":
            return self.value((*holder.path, next(holder.indexes)), None)
        return self.pair(holder.path)

    def header(self) -> Iterator[Entry]:
        brackets = self.read(_HEADER_OPENING)[1]
        names = self.dotted_key()
        span = Span(names[0].span.start, names[-1].span.end)
        self.table = yield from self.walk((), names)
        yield Entry(path=self.table, key=span, value=span, standing=Standing.DEFINED)
        if brackets == "[[":
            self.table = self.appended(self.table)
            yield Entry(path=self.table, key=span, value=span, standing=Standing.DEFINED)

    def pair(self, table: KeyPath) -> Iterator[Entry]:
        names = self.dotted_key()
        path = yield from self.walk(table, names)
        yield from self.value(path, names[-1].span)

    def value(self, path: KeyPath, name: Span | None) -> Iterator[Entry]:
        start = self.at
        if self.text.startswith(("[", "{"), start):
            self.opened.append(_Opened(path, name, start))
            self.at += 1
        else:
            span = Span(start, self.read(_SCALAR).end())
            yield Entry(path=path, key=name or span, value=span, standing=Standing.DEFINED)

    def closing(self) -> Iterator[Entry]:
        holder = self.opened.pop()
        self.at += 1
        span = Span(holder.start, self.at)
        yield Entry(path=holder.path, key=holder.name or span, value=span, standing=Standing.DEFINED)

    def walk(self, path: KeyPath, names: list[_Name]) -> Generator[Entry, None, KeyPath]:
        """Yields the tables passed through from `path` on; returns the path that all the names lead to."""
        for name in names[:-1]:
            path = self.newest((*path, name.text))
            yield Entry(path=path, key=name.span, value=name.span, standing=Standing.PASSED_THROUGH)
        return (*path, names[-1].text)

    def newest(self, path: KeyPath) -> KeyPath:
        """Where a header through `path` goes: into the last element if it is an array of tables."""
        length = self.array_lengths.get(path, 0)
        return (*path, length - 1) if length else path

    def appended(self, array: KeyPath) -> KeyPath:
        """The path of one more table at the end of an array of tables."""
        self.array_lengths[array] = self.array_lengths.get(array, 0) + 1
        return self.newest(array)

    def dotted_key(self) -> list[_Name]:
        """All parts of a key, read to behind the `=` or `]` that ends it."""
        names = []
        separator = "."
        while separator == ".":
            part = self.read(_NAME)
            names.append(_Name(_decoded(part[1]), Span(*part.span(1))))
            separator = part[2]
        return names

    def read(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = _matched(pattern=pattern, text=self.text, start=self.at, end=len(self.text))
        self.at = found.end()
        return found


def _matched(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str]:
    found = pattern.match(text, start, end)
    if found is None:
        raise ValueError(f"not TOML at character {start}: parse a text with tomllib before locating its keys")
    return found


def _decoded(name: str) -> str:
    """The key that a bare or quoted name stands for."""
    if "\\" in name:
        return str(tomllib.loads(f"name = {name}")["name"])
    return name[1:-1] if name.startswith(('"', "'")) else name
