"""A page about one thing, as blocks that a terminal, Markdown or anything else can be made of."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from tracker.render.chart import Row


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with what is said of each."""

    rows: tuple[tuple[str, str], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Documents:
    """Documents with their number, the words about each, and its address where there is one."""

    rows: tuple[tuple[str, str, str | None], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Rows and goals of a chart, drawn to the width there is."""

    rows: tuple[Row, ...]
    goals: tuple[Fraction, ...]
    heading: str = ""


Block: TypeAlias = Facts | Grid | Documents | Drawing


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, a subtitle, and blocks."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...] = field(default_factory=tuple)
