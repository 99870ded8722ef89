"""`track status --long`: everything about each target, in one of three layouts by the width there is.

The widest has one line a target and every column; the next has four columns of a few lines each; the narrowest has two.
Nothing is ever cut: what does not fit is folded. Text from files is data, never markup.
"""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from rich import box
from rich.cells import cell_len
from rich.console import Group as Stack
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from tracker.assess.freshness import Freshness, State
from tracker.assess.measures import ATTAINMENT
from tracker.assess.review import Assessment, Review
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.bar import bar
from tracker.render.grouping import Group, distinct
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.phrases import (
    ABSENT,
    actual_text,
    attainment_text,
    freshness_text,
    gap_text,
    goal_text,
    is_approximate,
    pace_text,
    period_text,
    remarks,
    summary_text,
    verdict_text,
)
from tracker.render.verdicts import STYLES

_BETWEEN = 3  # columns of a screen between two of the table
_LEAST_NAME_WIDTH = 24
_UNFOLDED = 1000


class StatusTable(Struct, frozen=True):
    """What a table is made from. ``names_areas`` writes the area before each name, where headings do not."""

    review: Review
    groups: list[Group]
    language: Language
    names_areas: bool

    def fitted(self, width: int) -> RenderableType:
        """The widest layout that fits so many columns."""
        one_line, four_columns = self._one_line(), self._four_columns()
        if one_line.least_width <= width:
            return self._with_summary(one_line)
        if four_columns.least_width <= width:
            return self._with_summary(self._four_columns(four_columns.name_width_at(width)))
        return self._with_summary(self._stacked(width // 2))

    def whole(self) -> tuple[RenderableType, int]:
        """One line a target, and the width at which nothing is folded."""
        layout = self._one_line()
        return self._with_summary(layout), max(layout.full_width, cell_len(self._summary))

    def plain(self) -> str:
        """The same without colour: text needs no library to be put under headings."""
        return "\n".join([*self._one_line().lines(), "", self._summary, ""])

    def _with_summary(self, layout: "_Layout") -> RenderableType:
        return Stack(layout.table(), Text(), Text(self._summary))

    @property
    def _summary(self) -> str:
        return summary_text(self.review, distinct(self.groups))

    def _one_line(self) -> "_Layout":
        heads = (
            *(say("Indicator"), say("Target"), say("Due"), say("Goal"), say("Actual"), say("Attainment"), say("Gap")),
            *(say("Pace"), say("Verdict"), say("Data")),
        )
        return _Layout(heads, self._rows(self._one_line_cells), leading=0)

    def _four_columns(self, id_width: int = _UNFOLDED) -> "_Layout":
        heads = (say("Target"), say("Goal, actual"), say("Attainment, gap"), say("Verdict, data"))
        return _Layout(heads, self._rows(partial(self._four_column_cells, id_width)), leading=1)

    def _stacked(self, id_width: int) -> "_Layout":
        heads = (say("Target, goal, actual"), say("Attainment, verdict, data"))
        return _Layout(heads, self._rows(partial(self._stacked_cells, id_width)), leading=1)

    def _rows(self, cells: Callable[[Assessment], list[Text]]) -> list[list[Text]]:
        """The cells of each target; a heading is a row of one cell."""
        rows: list[list[Text]] = []
        for group in self.groups:
            rows += [[Text(group.heading, style="bold")]] if group.heading is not None else []
            rows += [cells(assessment) for assessment in group.assessments]
        return rows

    def _name(self, assessment: Assessment) -> str:
        name = indicator_name(assessment.series, self.language)
        area = self.review.register.areas[assessment.series.area]
        if not self.names_areas:
            return name
        return say("{area}: {indicator}", area=area_name(area, self.language), indicator=name)

    def _one_line_cells(self, assessment: Assessment) -> list[Text]:
        return [
            Text(("  " if self.groups[0].heading is not None else "") + self._name(assessment)),
            Text(assessment.target.id, style="dim"),
            Text(period_text(assessment, assessment.target.due)),
            Text(printable(goal_text(assessment))),
            _actual(assessment),
            _attainment(assessment),
            Text(printable(gap_text(assessment))),
            Text(pace_text(assessment)),
            _verdict(assessment),
            _freshness(assessment.freshness),
        ]

    def _four_column_cells(self, id_width: int, assessment: Assessment) -> list[Text]:
        figures = _lines(_goal(assessment), _actual(assessment))
        return [self._heading(assessment, id_width), figures, _reached(assessment), _conclusion(assessment)]

    def _stacked_cells(self, id_width: int, assessment: Assessment) -> list[Text]:
        left = _lines(self._heading(assessment, id_width), _goal(assessment), _actual(assessment))
        return [left, _lines(_reached(assessment), _conclusion(assessment))]

    def _heading(self, assessment: Assessment, id_width: int) -> Text:
        folded = "\n".join(folded_at_hyphens(assessment.target.id, id_width))
        return _lines(Text(self._name(assessment)), Text(folded, style="dim"))


class _Layout(Struct, frozen=True):
    """Cells under headings; the first column may be folded, the others only where there are no more than two."""

    heads: tuple[str, ...]
    rows: list[list[Text]]
    leading: int

    @property
    def full_width(self) -> int:
        """The columns of a screen it takes with nothing folded."""
        return sum(self._widths) + _BETWEEN * (len(self.heads) - 1)

    @property
    def least_width(self) -> int:
        """The same with the first column folded as far as it may be."""
        return self.full_width - max(0, self._widths[0] - _LEAST_NAME_WIDTH)

    def name_width_at(self, width: int) -> int:
        """What the first column gets of a screen of that width."""
        return width - (self.full_width - self._widths[0])

    @property
    def _widths(self) -> list[int]:
        return [max(_width(Text(head)), *self._column_widths(index)) for index, head in enumerate(self.heads)]

    def _column_widths(self, index: int) -> list[int]:
        return [_width(row[index]) for row in self.rows if index < len(row)]

    def lines(self) -> list[str]:
        """The cells under their headings, each row a line; nothing is folded."""
        widths = self._widths
        rows = [list(self.heads), *([cell.plain for cell in row] for row in self.rows)]
        head, *body = [_line(row, widths) for row in rows]
        return [head, "─" * self.full_width, *body]

    def table(self) -> Table:
        """The cells as a Rich table."""
        table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, leading=self.leading, header_style="bold")
        for index, head in enumerate(self.heads):
            table.add_column(head, no_wrap=index > 0 and len(self.heads) > 2, overflow="fold")
        for row in self.rows:
            table.add_row(*row)
        return table


def folded_at_hyphens(id: str, width: int) -> list[str]:
    """An id on as many lines as it needs, broken only after hyphens.

    >>> folded_at_hyphens("hangzhou-industrial-investment-2023", 24)
    ['hangzhou-industrial-', 'investment-2023']
    """
    lines = [""]
    for part in id.split("-"):
        piece = f"{part}-"
        lines = [*lines[:-1], lines[-1] + piece] if len(lines[-1] + piece) <= width + 1 else [*lines, piece]
    return [line for line in [*lines[:-1], lines[-1].removesuffix("-")] if line]


def _line(cells: list[str], widths: list[int]) -> str:
    """Cells padded to the widths of their columns; wide characters count as two."""
    padded = [cell + " " * (width - cell_len(cell)) for cell, width in zip(cells, widths, strict=False)]
    return (" " * _BETWEEN).join(padded).rstrip()


def _width(cell: Text) -> int:
    return max(cell_len(line) for line in cell.plain.split("\n"))


def _lines(*lines: Text) -> Text:
    return Text("\n").join(lines)


def _goal(assessment: Assessment) -> Text:
    due = period_text(assessment, assessment.target.due)
    return Text(printable(say("{goal} by {due}", goal=goal_text(assessment), due=due)))


def _actual(assessment: Assessment) -> Text:
    return Text(printable(actual_text(assessment)), style="dim" if assessment.case.judged is None else "")


def _reached(assessment: Assessment) -> Text:
    """Attainment and gap on lines of their own, those that there are."""
    gap = Text(printable(gap_text(assessment)))
    lines = [one for one in (_attainment(assessment), gap) if one.plain != ABSENT]
    return _lines(*lines) if lines else Text(ABSENT)


def _conclusion(assessment: Assessment) -> Text:
    """Verdict, pace and freshness on lines of their own."""
    pace = pace_text(assessment, on_two_lines=True)
    paces = [] if pace == ABSENT else [Text(say("pace {pace}", pace=pace))]
    verdict, freshness = (
        _verdict(assessment, on_two_lines=True),
        _freshness(assessment.freshness, on_two_lines=True),
    )
    return _lines(verdict, *paces, freshness)


def _attainment(assessment: Assessment) -> Text:
    drawn = bar(assessment.measures[ATTAINMENT], is_certain=not is_approximate(assessment))
    return Text(ABSENT) if drawn is None else drawn.append(f" {attainment_text(assessment)}", "default").rich()


def _verdict(assessment: Assessment, *, on_two_lines: bool = False) -> Text:
    """The verdict and what belongs beside it; where there are several lines, each on its own."""
    style = "dim" if assessment.superseded_by else STYLES[assessment.verdict]
    text = Text()
    text.append(verdict_text(assessment, on_two_lines=on_two_lines), style=f"bold {style}")
    between = "\n" if on_two_lines else say(", ")
    for remark in remarks(assessment):
        text.append(f"{between}{remark}", style="dim")
    return text


def _freshness(freshness: Freshness, *, on_two_lines: bool = False) -> Text:
    style = {State.LATE: "yellow", State.STALE: "red", State.EMPTY: "red"}.get(freshness.state, "dim")
    return Text(freshness_text(freshness, on_two_lines=on_two_lines), style=style)
