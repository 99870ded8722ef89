"""Where a problem is shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """Line and column from 1, how many characters to underline, and the line's text."""

    line: int
    column: int
    width: int
    source_line: str
