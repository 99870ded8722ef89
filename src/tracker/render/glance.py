"""`track status` at a glance: one line a target, the gravest first, under the headings of areas or of anything else.

Columns have priorities and leave one by one where the screen is narrow. A name is shortened in its middle; a number is
never cut. What does not fit on a line is a letter with a legend. Text from files is data, never markup.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property

from msgspec import Struct
from rich.cells import cell_len

from tracker.assess.arithmetic import Absent
from tracker.assess.freshness import State
from tracker.assess.measures import ATTAINMENT, PROGRESS
from tracker.assess.methods.verdict import Flag, Verdict, called
from tracker.assess.review import Assessment, Counts, Review
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.target import GoalKind
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of
from tracker.render.bar import cells_of, drawn
from tracker.render.fitting import end_cut, folded_words, middle_cut
from tracker.render.grouping import Group, distinct
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.phrases import (
    ABSENT,
    attainment_text,
    attention_text,
    figure_text,
    gap_text,
    goal_alone_text,
    interval_text,
    is_approximate,
    milestone_texts,
    own_words,
    period_text,
    state_word,
    summary_text,
)
from tracker.render.styled import Styled, together
from tracker.render.verdicts import SIGNS

_BETWEEN = 2  # columns of a screen between two of the table
_LEAST_NAME = 12
_FAIR_NAME, _FAIR_NAME_WITH_AREA = 20, 36
"""What a name keeps of a narrow screen at the least, and before most columns may stay."""
_MOST_AREAS = 12
_LEAST_WORDS = 16
_LAST_TO_LEAVE = 2  # these stay while the name has any room at all

_STYLES = {
    Verdict.MET: "green",
    Verdict.MISSED: "bold red",
    Verdict.ACHIEVED: "green",
    Verdict.ON_TRACK: "green",
    Verdict.BEHIND: "bold yellow",
    Verdict.OFF_TRACK: "bold red",
    Verdict.REVERSING: "bold red",
    Verdict.INDETERMINATE: "magenta",
    Verdict.AWAITING: "cyan",
    Verdict.PENDING: "dim",
    Verdict.NO_DATA: "dim",
    Verdict.NOT_JUDGED: "dim",
}


class Glance(Struct, frozen=True, dict=True):
    """What is shown: groups of targets, in order. With ``folds`` those without any figure are counted, not listed.

    ``names_areas`` writes the area before each name, where headings do not. ``is_on_screen`` lets words be shortened,
    ``counts_verdicts`` puts a table of how many there are of each verdict above all. ``considered`` is how many were
    looked at where only those that need attention are shown.
    """

    review: Review
    groups: list[Group]
    language: Language
    names_areas: bool
    counts_verdicts: bool = True
    is_on_screen: bool = False
    folds: bool = False
    considered: int | None = None

    def fitted(self, width: int) -> Styled:
        """In so many columns of a screen."""
        layout = self._layout(width)
        return self._whole(layout.renamed(self._names(layout.room_for_names(width))), width)

    def whole(self, width: int | None) -> Styled:
        """For a file or another program: nothing is shortened or folded; with a width columns leave."""
        return self._whole(self._layout(width), width)

    def fits(self, width: int) -> bool:
        """Whether the columns that never leave have room."""
        return self._of(_COLUMNS_OF_LETTERS).least_width <= width

    def _layout(self, width: int | None) -> "_Layout":
        """Without the columns that leave; where the words for late figures leave, they are told by a letter."""
        found, fair = self._of(_COLUMNS), _FAIR_NAME_WITH_AREA if self.names_areas else _FAIR_NAME
        if width is None:
            return found
        within = found.within(width, fair)
        if _DATA_COLUMN in found.columns and _DATA_COLUMN not in within.columns:
            return self._of(_COLUMNS_OF_LETTERS).within(width, fair)
        return within

    def _of(self, columns: Sequence["_Column"]) -> "_Layout":
        shown = self._shown
        columns = [column for column in columns if column.is_needed is None or any(map(column.is_needed, shown))]
        return _Layout(columns, [self._drawn(column) for column in columns])

    def _drawn(self, column: "_Column") -> "_Drawn":
        """A column with the cells of all that is shown, made once however many layouts it stands in."""
        found = self._columns.get(column)
        if found is None:
            cells = [column.cell(self, one) for one in self._shown]
            found = self._columns[column] = _Drawn.of(column.head(), cells)
        return found

    @cached_property
    def _columns(self) -> dict["_Column", "_Drawn"]:
        return {}

    def _names(self, room: int) -> list[str]:
        """The names in so many columns, of all that is shown."""
        return [self._name_within(one, room) for one in self._shown]

    def _name_within(self, one: Assessment, room: int) -> str:
        """A name shortened in its middle; of an area before it no more than a third of the room is left."""
        whole, name = self.name(one), self._own_name(one)
        area = whole.removesuffix(name)
        if cell_len(whole) <= room or not area:
            return middle_cut(whole, room)
        colon = say(": ")
        short = end_cut(area.removesuffix(colon), max(room // 3, room - cell_len(name) - cell_len(colon))) + colon
        return short + middle_cut(name, room - cell_len(short))

    @cached_property
    def _shown(self) -> list[Assessment]:
        return [one for group in self.groups for one in self._listed(group)]

    def _listed(self, group: Group) -> list[Assessment]:
        """Without those that nothing was ever published for; one alone is no shorter folded."""
        with_figures = [one for one in group.assessments if one.verdict is not Verdict.NO_DATA]
        folds = self.folds and len(group.assessments) - len(with_figures) > 1
        return with_figures if folds else group.assessments

    def _whole(self, layout: "_Layout", width: int | None) -> Styled:
        """All parts, one under another."""
        rows = together([layout.headline(), *self._lines(layout)])
        legend, summary = self._legend(layout, width), folded_words(self._summary, width)
        below = [*legend, *([""] if legend else []), *summary]
        return together([*self._counts(width), rows, Styled(), *map(Styled.of, below)])

    def _lines(self, layout: "_Layout") -> Iterable["_Cell"]:
        """The groups under their headings; cells stand in the same order."""
        rows = layout.rows()
        for group in self.groups:
            if group.heading is not None:
                yield _cell(group.heading, "bold")
            listed = self._listed(group)
            yield from (layout.joined(next(rows), is_dim=one.superseded_by is not None) for one in listed)
            folded = len(group.assessments) - len(listed)
            if folded:
                said = say_of(
                    folded, "{count} without a figure; -a shows it", "{count} without a figure; -a shows them"
                )
                yield _cell(f"  {said}", "dim")

    @property
    def _summary(self) -> str:
        shown = distinct(self.groups)
        summary = summary_text(self.review, shown)
        return (
            summary
            if self.considered is None
            else f"{attention_text(len(shown), self.considered, self.review.as_of)}\n{summary}"
        )

    def _counts(self, width: int | None) -> list[Styled]:
        """How many of each verdict stand under each heading, where there is more than one."""
        if not self.counts_verdicts:
            return []
        headed = [
            (group.heading, Counts.of(group.assessments).verdicts) for group in self.groups if group.heading is not None
        ]
        if not 1 < len(headed) <= _MOST_AREAS:
            return []
        verdicts = [verdict for verdict in Verdict if any(verdict in tally for _, tally in headed)]
        words = [f"{SIGNS[one]} {called(one)}" for one in verdicts]
        table = _table(verdicts, words, headed)
        if width is not None and table[0].width > width:
            table = _table(verdicts, [SIGNS[one] for one in verdicts], headed)
        too_wide = width is not None and max(line.width for line in table) > width
        return [] if too_wide else [*table, Styled()]

    def _legend(self, layout: "_Layout", width: int | None) -> list[str]:
        """What the letters stand for that are there."""
        marks = [drawn for column, drawn in layout.shown if column in (_MARKS_COLUMN, _ALL_MARKS_COLUMN)]
        used = {letter for drawn in marks for cell in drawn.cells for letter in cell.plain}
        words = [f"{letter} {meaning}" for letter, meaning in _meanings().items() if letter in used]
        if self.is_on_screen and _ID_COLUMN not in layout.columns:
            words.append(say("ids with --long"))
        return folded_words(say(", ").join(words), width)

    def name(self, one: Assessment) -> str:
        """The target's label, else what it is about."""
        if not self.names_areas:
            return self._own_name(one)
        area = area_name(self.review.register.areas[one.series.area], self.language)
        return f"{area}{say(': ')}{self._own_name(one)}"

    def _own_name(self, one: Assessment) -> str:
        return indicator_name(one.series, self.language) if one.target.label is None else printable(one.target.label)

    @cached_property
    def most_words(self) -> int:
        """What a goal in words may take on a screen: as much as the widest goal with a number."""
        shown = distinct(self.groups)
        widths = [cell_len(goal_alone_text(one)) for one in shown if one.target.statement is None]
        return max([_LEAST_WORDS, *widths])


def _table(verdicts: list[Verdict], words: list[str], headed: list[tuple[str, Mapping[Verdict, int]]]) -> list[Styled]:
    """A row of counts for each heading, under the words of the verdicts."""
    names = max(cell_len(heading) for heading, _ in headed)
    head = Styled.of(" " * names)
    for verdict, word in zip(verdicts, words, strict=True):
        head.append("  ").append(word, _STYLES[verdict])
    lines = [head]
    for heading, tally in headed:
        line = Styled.of(_padded(heading, names))
        for verdict, word in zip(verdicts, words, strict=True):
            count = tally.get(verdict)
            line.append(f"  {'' if count is None else count:>{cell_len(word)}}", style=_STYLES[verdict])
        line.rstrip()
        lines.append(line)
    return lines


class _Cell(Struct, frozen=True):
    """Text on one line, the columns of a screen that it takes, and which parts of it have which style."""

    plain: str
    width: int
    spans: tuple[tuple[int, int, str], ...] = ()


def _cell(text: str, style: str = "") -> _Cell:
    """Text in one style."""
    width = len(text) if text.isascii() else cell_len(text)
    return _Cell(text, width, ((0, len(text), style),) if style and text else ())


class _Column(Struct, frozen=True, eq=False):
    """One column: its head, what stands in it, and how soon it leaves a narrow screen; 0 never leaves.

    It is left out where ``is_needed`` says so of every target.
    """

    head: Callable[[], str]
    cell: Callable[[Glance, Assessment], _Cell]
    leaves: int = 0
    is_needed: Callable[[Assessment], bool] | None = None


class _Drawn(Struct, frozen=True):
    """A column's head, the cells of all that is shown in its order, and the width of the widest."""

    head: _Cell
    cells: Sequence[_Cell]
    width: int

    @classmethod
    def of(cls, head: str, cells: Sequence[_Cell]) -> "_Drawn":
        """With nothing shortened."""
        first = _cell(head, "dim")
        return cls(first, cells, max([first.width, *[cell.width for cell in cells]]))


class _Layout(Struct, frozen=True):
    """Columns, and what is drawn of each."""

    columns: Sequence[_Column]
    drawn: Sequence[_Drawn]

    @property
    def shown(self) -> Iterable[tuple[_Column, _Drawn]]:
        """Both."""
        return zip(self.columns, self.drawn, strict=True)

    @property
    def full_width(self) -> int:
        """What all take together."""
        return sum(one.width for one in self.drawn) + _BETWEEN * (len(self.columns) - 1)

    @property
    def least_width(self) -> int:
        """The same for the columns that never leave, the name shortened as far as it may be."""
        stay = self._of([at for at, column in enumerate(self.columns) if not column.leaves])
        return stay.full_width - stay.spare(_LEAST_NAME)

    @property
    def _needed_for_names(self) -> int:
        return self.drawn[self.columns.index(_NAME_COLUMN)].width

    def spare(self, least: int) -> int:
        """By how much the name can be shortened to so many columns."""
        return max(0, self._needed_for_names - least)

    def _of(self, places: list[int]) -> "_Layout":
        return _Layout([self.columns[at] for at in places], [self.drawn[at] for at in places])

    def within(self, width: int, fair: int) -> "_Layout":
        """With those columns that leave last, as many as fit once the name is shortened, but for few to ``fair``."""
        staying = {at for at, column in enumerate(self.columns) if not column.leaves}
        leaving = [at for at, column in enumerate(self.columns) if column.leaves]
        for at in sorted(leaving, key=lambda at: self.columns[at].leaves):
            more = self._of(sorted({*staying, at}))
            least = fair if self.columns[at].leaves > _LAST_TO_LEAVE else fair * 3 // 5
            staying |= {at} if more.full_width - more.spare(least) <= width else set()
        return self._of(sorted(staying))

    def room_for_names(self, width: int) -> int:
        """The columns that the others leave to the names, at most those that they need."""
        return self._needed_for_names - max(0, self.full_width - width)

    def renamed(self, names: Iterable[str]) -> "_Layout":
        """With other names."""
        shorter = [_cell(name) for name in names]
        drawn = [_Drawn.of(one.head.plain, shorter) if column is _NAME_COLUMN else one for column, one in self.shown]
        return _Layout(self.columns, drawn)

    def headline(self) -> _Cell:
        """The heads over their columns."""
        return self.joined([one.head for one in self.drawn])

    def rows(self) -> Iterator[tuple[_Cell, ...]]:
        """The cells of one target after another."""
        return zip(*[one.cells for one in self.drawn], strict=True)

    def joined(self, cells: Iterable[_Cell], *, is_dim: bool = False) -> _Cell:
        """A line of cells beside each other, each as wide as its column."""
        pieces: list[str] = []
        spans: list[tuple[int, int, str]] = []
        begin = 0
        for column, cell in zip(self.drawn, cells, strict=True):
            blanks = column.width - cell.width + _BETWEEN
            pieces += (cell.plain, " " * blanks)
            if cell.spans:
                spans += [(begin + start, begin + end, style) for start, end, style in cell.spans]
            begin += len(cell.plain) + blanks
        plain = "".join(pieces).rstrip()
        if is_dim:
            spans.append((0, len(plain), "dim"))
        return _Cell(plain, 0, tuple(spans))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))


def _verdict(_: Glance, one: Assessment) -> _Cell:
    words = own_words(one.judgement)
    verdict = (
        say("{verdict} ({answers})", verdict=called(one.verdict), answers=words[0])
        if len(words) == 1
        else called(one.verdict)
    )
    return _cell(f"{SIGNS[one.verdict]} {verdict}", _STYLES[one.verdict])


def _goal(glance: Glance, one: Assessment) -> _Cell:
    """The goal; one in words is shortened on a screen, as names are."""
    goal, is_cut = printable(goal_alone_text(one)), glance.is_on_screen and one.target.statement is not None
    return _cell(middle_cut(goal, glance.most_words) if is_cut else goal)


def _starts(one: Assessment) -> bool:
    """Whether the goal is counted from something: a window's start, or the baseline of a change."""
    return _start(one) is not None


def _start(one: Assessment) -> Period | None:
    return one.target.start or (one.target.baseline if one.target.measure.of_change else None)


def _from(_: Glance, one: Assessment) -> _Cell:
    start = _start(one)
    return _cell("" if start is None else period_text(one, start))


def _due(_: Glance, one: Assessment) -> _Cell:
    return _cell(period_text(one, one.target.due))


def _actual(_: Glance, one: Assessment) -> _Cell:
    """What came of it, in the terms of the goal: of a change the change."""
    judged, value = one.case.judged, one.case.value
    is_change = one.target.measure in (GoalKind.CHANGE, GoalKind.PERCENT_CHANGE)
    if judged is None:
        return _cell(ABSENT, "dim")
    if not is_change or judged is one.case.baseline:
        return _cell(printable(figure_text(judged.figure, one.series.unit.name)))
    unit = "%" if one.target.measure.in_percent else one.series.unit.of_difference
    return _cell(ABSENT if isinstance(value, Absent) else printable(f"{_signed(value)} {unit}"))


def _signed(change: Interval) -> str:
    text = interval_text(change, 2, (0,))
    return f"+{text}" if change.is_exact and (change.low or 0) > 0 else text


def _period(_: Glance, one: Assessment) -> _Cell:
    judged = one.case.judged
    return _cell("" if judged is None else period_text(one, judged.period))


def _bar(_: Glance, one: Assessment) -> _Cell:
    parts = cells_of(_share(one), is_certain=not is_approximate(one))
    return _cell("") if parts is None else _bar_cell(*parts)


@cache
def _bar_cell(certain: int, possible: int) -> _Cell:
    text = drawn(certain, possible)
    return _Cell(text.plain, text.width, tuple(text.spans))


def _share(one: Assessment) -> Interval | Absent:
    """What the bar shows: attainment, of a change progress, of a goal of every period how many held."""
    held = one.case.held
    return one.measures[PROGRESS if one.target.measure.of_change else ATTAINMENT] if held is None else held.share


def _attained(_: Glance, one: Assessment) -> _Cell:
    held = one.case.held
    if held is not None:
        return _cell(say("{held} of {known}", held=len(held.held), known=held.begun) if held.judged else ABSENT)
    if not one.target.measure.of_change:
        return _cell(attainment_text(one))
    share = _share(one)
    if isinstance(share, Absent):
        return _cell(ABSENT)
    return _cell(f"{'≈ ' if is_approximate(one) else ''}{interval_text(share * 100, 1, (0, 100))} %")


def _gap(_: Glance, one: Assessment) -> _Cell:
    late = milestone_texts(one)
    return _cell(printable(late[0] if late else gap_text(one)))


def _data(_: Glance, one: Assessment) -> _Cell:
    state = one.freshness.state
    return _cell(state_word(state) if state.is_overdue else "", "dim" if state is State.EMPTY else "yellow")


def _is_overdue(one: Assessment) -> bool:
    return one.freshness.state.is_overdue


_LETTERS = {
    Flag.ACROSS_BREAK: "b",
    Flag.ACROSS_REVISION: "r",
    Flag.APPROXIMATE: "a",
    Flag.CONFLICT: "c",
    Flag.OTHER_SEASON: "o",
    Flag.SLIPPING: "s",
}


def _meanings() -> dict[str, str]:
    """The letters and what they stand for."""
    return {
        "p": say("provisional"),
        "b": say("across a break"),
        "r": say("baseline revised since"),
        "a": say("approximate figure"),
        "c": say("trend and schedule disagree"),
        "o": say("another season"),
        "s": say("slipping"),
        "e": say("settled early, by a part of the period"),
        "x": say("superseded"),
        "d": say("figures are overdue"),
    }


def _letters(one: Assessment) -> str:
    judgement = one.judgement
    found = [
        ("p", judgement.provisional),
        *((letter, flag in judgement.flags) for flag, letter in _LETTERS.items()),
        ("e", judgement.settled_by is not None and judgement.settled_by != one.case.judged),
        ("x", one.superseded_by is not None),
    ]
    return "".join(letter for letter, is_so in found if is_so)


def _all_letters(one: Assessment) -> str:
    return f"{_letters(one)}{'d' if _is_overdue(one) else ''}"


def _marks(letters: Callable[[Assessment], str]) -> _Column:
    return _Column(lambda: "", lambda _, one: _cell(letters(one), "dim"), is_needed=lambda one: bool(letters(one)))


def _id(_: Glance, one: Assessment) -> _Cell:
    return _cell(one.target.id, "dim")


_NAME_COLUMN = _Column(lambda: say("Target"), lambda glance, one: _cell(glance.name(one)))
_DATA_COLUMN = _Column(lambda: say("Data"), _data, leaves=6, is_needed=_is_overdue)
_ID_COLUMN = _Column(lambda: say("ID"), _id, leaves=8)
_MARKS_COLUMN, _ALL_MARKS_COLUMN = _marks(_letters), _marks(_all_letters)
_COLUMNS = (
    _Column(lambda: say("Verdict"), _verdict),
    _NAME_COLUMN,
    _Column(lambda: say("Goal"), _goal),
    _Column(lambda: say("From"), _from, leaves=4, is_needed=_starts),
    _Column(lambda: say("Due"), _due, leaves=1),
    _Column(lambda: say("Actual"), _actual),
    _Column(lambda: say("Period"), _period, leaves=3),
    _Column(lambda: "", _bar, leaves=5),
    _Column(lambda: say("Reached"), _attained, leaves=_LAST_TO_LEAVE),
    _Column(lambda: say("Gap"), _gap, leaves=7),
    _MARKS_COLUMN,
    _DATA_COLUMN,
    _ID_COLUMN,
)
"""From left to right."""
_COLUMNS_OF_LETTERS = tuple(
    _ALL_MARKS_COLUMN if one is _MARKS_COLUMN else one for one in _COLUMNS if one is not _DATA_COLUMN
)
"""The same where a letter says that figures are late."""
