"""A page about one thing, as blocks that a terminal, Markdown or anything else can be made of."""

from typing import TypeAlias

from msgspec import Struct, field

from tracker.domain.exact import Fraction
from tracker.render.chart import Row


class Facts(Struct, frozen=True):
    """Labels with what is said of each."""

    rows: tuple[tuple[str, str], ...]
    heading: str = ""


class Grid(Struct, frozen=True):
    """A table."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    heading: str = ""


class Documents(Struct, frozen=True):
    """Documents with their number, the words about each, and its address where there is one."""

    rows: tuple[tuple[str, str, str | None], ...]
    heading: str = ""


class Drawing(Struct, frozen=True):
    """Rows and goals of a chart, drawn to the width there is."""

    rows: tuple[Row, ...]
    goals: tuple[Fraction, ...]
    heading: str = ""


Block: TypeAlias = Facts | Grid | Documents | Drawing


class Sheet(Struct, frozen=True):
    """A title, a subtitle, and blocks."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...] = field(default_factory=tuple)
