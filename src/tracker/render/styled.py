"""Text of which parts have a style: what tables are made of. Rich's own text is made of it for colours alone."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct, field
from rich.cells import cell_len

if TYPE_CHECKING:
    from rich.text import Text


class Line(Protocol):
    """Whatever has text and styles."""

    @property
    def plain(self) -> str:
        """The text."""

    @property
    def spans(self) -> Sequence[tuple[int, int, str]]:
        """Where a style begins and ends, and its name."""


class Styled(Struct):
    """Text, and which stretches of it have which of Rich's styles.

    `append`, `joined` and `rstrip` change it and return it, `divided` and `without_indent` make others.
    """

    plain: str = ""
    spans: list[tuple[int, int, str]] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, style: str = "") -> "Styled":
        """Text in one style."""
        return cls().append(text, style)

    @property
    def width(self) -> int:
        """The columns of a screen that it takes."""
        return cell_len(self.plain)

    def append(self, text: str, style: str = "") -> "Styled":
        """Put more behind it."""
        if style and text:
            self.spans.append((len(self.plain), len(self.plain) + len(text), style))
        self.plain += text
        return self

    def rstrip(self) -> "Styled":
        """Take away the blanks behind it."""
        self.plain = self.plain.rstrip()
        end = len(self.plain)
        self.spans = [(start, min(stop, end), style) for start, stop, style in self.spans if start < end]
        return self

    def joined(self, other: "Styled") -> "Styled":
        """Put another behind it."""
        begin = len(self.plain)
        self.spans += [(begin + start, begin + stop, style) for start, stop, style in other.spans]
        self.plain += other.plain
        return self

    def divided(self, places: Iterable[int]) -> list["Styled"]:
        """Its pieces, each but the first from one of these places on, which stand in order."""
        starts = [0, *places]
        return [self._piece(start, stop) for start, stop in zip(starts, [*starts[1:], len(self.plain)], strict=True)]

    def _piece(self, begin: int, end: int) -> "Styled":
        inner = [(max(start, begin) - begin, min(stop, end) - begin, style) for start, stop, style in self.spans]
        return Styled(self.plain[begin:end], [one for one in inner if one[0] < one[1]])

    def without_indent(self) -> "Styled":
        """Another without the blanks before it."""
        return self._piece(len(self.plain) - len(self.plain.lstrip()), len(self.plain))

    def rich(self) -> "Text":
        """The same for a console or a table of Rich's."""
        from rich.text import Span, Text

        return Text(self.plain, spans=[Span(start, end, style) for start, end, style in self.spans])


def together(lines: Iterable[Line]) -> Styled:
    """Lines one under another: one text for all, because a text for each would cost more than all else."""
    plain: list[str] = []
    spans: list[tuple[int, int, str]] = []
    begin = 0
    for line in lines:
        spans += [(begin + start, begin + end, style) for start, end, style in line.spans]
        plain.append(line.plain)
        begin += len(line.plain) + 1
    return Styled("\n".join(plain), spans)
