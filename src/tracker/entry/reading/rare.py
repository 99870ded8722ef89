"""Patterns that are compiled when they are first asked: all of them at once would make every start wait."""

import re
from collections.abc import Iterator
from functools import cached_property


class Rare:
    """A pattern that is made ready where a text is first held against it."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, ready to be looked for."""
        return re.compile(self._pattern, self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Where it first stands in a text, or a stretch of it."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Where a text, or a stretch of it, begins with it."""
        return self.compiled.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Where it is all of a text, or of a stretch of it."""
        return self.compiled.fullmatch(text, start, len(text) if end is None else end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Each place where it stands in a text, or a stretch of it."""
        return self.compiled.finditer(text, start, len(text) if end is None else end)

    def sub(self, by: str, text: str) -> str:
        """A text with something else where it stands."""
        return self.compiled.sub(by, text)

    def split(self, text: str) -> list[str]:
        """What stands before, between and behind it."""
        return self.compiled.split(text)
