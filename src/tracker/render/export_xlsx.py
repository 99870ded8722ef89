"""Targets, figures, sources and words as a workbook: described in docs/export.md.

The sheet of figures is the table of `export_rows`, which an import reads back. Two runs over the same register on the
same day give the same bytes.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

from msgspec import Struct
from xlsxwriter import Workbook

from tracker.assess.arithmetic import Absent
from tracker.assess.freshness import State
from tracker.assess.measures import ATTAINMENT, MEASURES, Measure
from tracker.assess.review import Assessment, Review
from tracker.assess.sums import parts_of
from tracker.domain.exchange import COLUMNS
from tracker.domain.period import PublicDate
from tracker.domain.series import Source
from tracker.domain.wording import say
from tracker.render.export_rows import Exported, rows_of
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.numbers import six_places
from tracker.render.phrases import (
    actual_text,
    attainment_text,
    figure_text,
    freshness_text,
    gap_text,
    goal_text,
    is_approximate,
    period_text,
    remarks,
    summary_text,
    verdict_text,
)
from tracker.render.verdicts import Tone, tone, verdict_word
from tracker.render.xlsx_paper import (
    HEADING,
    QUIET,
    RIGHT,
    RULED,
    WRAPPED,
    Cell,
    Formats,
    Paper,
    Style,
    colour,
    refuse_many_rows,
    tint,
)
from tracker.render.xlsx_words import Meaning, heading, meanings

_MEASURES = [one for one in MEASURES if one.in_status]
_HEADING_ROW = 3


class Contents(Struct, frozen=True):
    """What a workbook is about: targets that were judged, and series with their records."""

    review: Review
    assessments: Sequence[Assessment]
    exported: Sequence[Exported]
    language: Language


def workbook(contents: Contents) -> bytes:
    """The file. Raises Unfit where a workbook cannot hold what is recorded."""
    refuse_many_rows(1 + sum(len(one.vintages) for one in contents.exported))
    refuse_many_rows(_HEADING_ROW + 1 + len(contents.assessments))
    file = BytesIO()
    book = Workbook(file, {"in_memory": True})
    day = contents.review.as_of
    title = say("Targets and actuals as of {day}", day=day)
    book.set_properties({"title": title, "created": datetime(day.year, day.month, day.day)})  # noqa: DTZ001 - a day
    formats = Formats(book)
    _targets(Paper(book.add_worksheet(say("Targets")), formats), contents, title)
    _figures(Paper(book.add_worksheet(say("Figures")), formats), contents)
    _sources(Paper(book.add_worksheet(say("Sources")), formats), contents)
    _words(Paper(book.add_worksheet(say("Words")), formats), contents.language)
    book.close()
    return file.getvalue()


def _headed(paper: Paper, row: int, headings: Sequence[str], *, frozen: int, limits: dict[int, int]) -> None:
    """The headings of a table, which stay in sight, above columns as wide as they need."""
    for column, called in enumerate(headings):
        paper.sheet.write_string(row, column, called, cell_format=paper.formats.of(HEADING))
    paper.sheet.freeze_panes(row + 1, frozen)
    paper.fit(headings, limits)


# Targets


def _targets(paper: Paper, contents: Contents, title: str) -> None:
    """A row a target: what was promised, what came of it, and to the right of that every measure as two numbers."""
    assessments, review = list(contents.assessments), contents.review
    paper.sheet.write_string(0, 0, title, cell_format=paper.formats.of((("bold", True), ("font_size", 14))))
    paper.sheet.write_string(1, 0, summary_text(review, assessments, verdict_word), cell_format=paper.formats.of(QUIET))
    main = _main_headings()
    for row, one in enumerate(assessments, _HEADING_ROW + 1):
        for column, (cell, style) in enumerate([*_main_cells(contents, one), *_measure_cells(one)]):
            paper.put(
                row, column, cell, style=(*RULED, *style), form=_share_format(one) if column == _REACHED else None
            )
    last = _HEADING_ROW + len(assessments)
    ends = [(say("at least"), say("at most"))] * len(_MEASURES)
    measured = [f"{one.words}, {end}" for one, both in zip(_MEASURES, ends, strict=True) for end in both]
    limits = {0: 18, 1: 36, 2: 22, 4: 22, 6: 14, 7: 28, 8: 28, 9: 26, 10: 24, 11: 26, 12: 34}
    _headed(paper, _HEADING_ROW, [*main, *measured], frozen=2, limits=limits)
    paper.filter(_HEADING_ROW, last, columns=len(main) + len(measured))
    paper.print_set_up(heading=_HEADING_ROW, columns=len(main), rows=max(last, _HEADING_ROW))
    if assessments:
        _bars(paper, last)


_REACHED = 6


def _main_headings() -> list[str]:
    return [
        say("Area"),
        say("Target"),
        say("Goal"),
        say("Due"),
        say("Actual"),
        say("Period"),
        say("Reached"),
        say("Gap"),
        say("Verdict"),
        say("Freshness"),
        say("Remarks"),
        say("Source"),
        say("ID"),
    ]


def _main_cells(contents: Contents, one: Assessment) -> list[tuple[Cell, Style]]:
    """What a reader looks at first, in words but for a share that is one exact number."""
    review, language, judged = contents.review, contents.language, one.case.judged
    area = review.register.areas[one.series.area]
    name = one.target.label or indicator_name(one.series, language)
    publishers = {} if judged is None else {part.source.publisher: None for part in parts_of(judged)}
    return [
        (area_name(area, language), WRAPPED),
        (name, WRAPPED),
        (goal_text(one), WRAPPED),
        (period_text(one, one.target.due), ()),
        (actual_text(one) if judged is None else figure_text(judged.figure, one.series.unit.name), WRAPPED),
        (None if judged is None else period_text(one, judged.period), ()),
        (_reached(one), (*RIGHT, ("indent", 1))),
        (gap_text(one), (*WRAPPED, ("indent", 1))),
        (verdict_text(one, word=verdict_word), (*WRAPPED, ("bold", True), *_toned(one))),
        (freshness_text(one.freshness), (*WRAPPED, *_urgent(one))),
        (say(", ").join(remarks(one)), (*WRAPPED, *QUIET)),
        (say(", ").join(publishers), WRAPPED),
        (one.target.id, QUIET),
    ]


def _reached(one: Assessment) -> Cell:
    """The share as a number where it is one number and says all; else as text, which nobody adds up."""
    text = attainment_text(one)
    measured = one.measures[ATTAINMENT]
    is_number = not isinstance(measured, Absent) and measured.is_exact and not is_approximate(one)
    if isinstance(measured, Absent) or not is_number or not text.endswith(" %"):
        return text
    return six_places(measured.low, measured.high, one.guards(ATTAINMENT))[0]


def _share_format(one: Assessment) -> str | None:
    """As many places as the text has, so that no rounding on the screen reaches what was not reached."""
    places = len(attainment_text(one).removesuffix(" %").partition(".")[2])
    return "#,##0" + ("." + "0" * places if places else "") + "%"


def _toned(one: Assessment) -> Style:
    if one.superseded_by is not None:
        return QUIET
    found = tone(one.verdict)
    if found is Tone.QUIET:
        return QUIET
    return (("font_color", colour(found.value)), ("bg_color", tint(found.value)))


def _urgent(one: Assessment) -> Style:
    if one.freshness.state in (State.STALE, State.EMPTY):
        return (("font_color", colour("bad")),)
    return (("font_color", colour("doubt")),) if one.freshness.state is State.LATE else ()


def _measure_cells(one: Assessment) -> list[tuple[Cell, Style]]:
    """Every measure as the ends of its set, as JSON has them; equal for one number, empty where it has no end."""
    cells: list[tuple[Cell, Style]] = []
    for measure in _MEASURES:
        cells += [(end, ()) for end in _ends(one, measure)]
    return cells


def _ends(one: Assessment, measure: Measure) -> tuple[Cell, Cell]:
    measured = one.measures[measure]
    if isinstance(measured, Absent):
        return None, None
    return six_places(measured.low, measured.high, one.guards(measure))


def _bars(paper: Paper, last: int) -> None:
    """A bar behind each share, full at the goal."""
    bar: dict[str, Any] = {
        "type": "data_bar",
        "bar_color": colour("possible"),
        "bar_border_color": colour("bar"),
        "bar_solid": True,
        "data_bar_2010": True,
        "min_type": "num",
        "min_value": 0,
        "max_type": "num",
        "max_value": 1,
    }
    paper.sheet.conditional_format(*(_HEADING_ROW + 1, _REACHED, last, _REACHED), bar)


# Figures


def _figures(paper: Paper, contents: Contents) -> None:
    """The records, a row each, with the headings that an import knows in either language."""
    headings = [heading(column, contents.language) for column in COLUMNS]
    row = 0
    for one in contents.exported:
        for cells in rows_of(one):
            row += 1
            _figure(paper, row, cells)
    _headed(paper, 0, headings, frozen=1, limits={_NAMES[name]: wide for name, wide in _FIGURE_LIMITS.items()})
    paper.filter(0, row, columns=len(headings))
    paper.sheet.ignore_errors({"number_stored_as_text": f"A1:{_LAST_CELL}"})
    paper.print_set_up(heading=0, columns=_NAMES["title"], rows=max(row, 1))


_NAMES = {column.name: at for at, column in enumerate(COLUMNS)}
_FIGURE_LIMITS = {
    "indicator": 24,
    "indicator_en": 20,
    "publisher": 24,
    "title": 40,
    "url": 30,
    "note": 40,
    "source": 20,
}
_LAST_CELL = "XFD1048576"


def _figure(paper: Paper, row: int, cells: Sequence[Decimal | str | None]) -> None:
    """One record; only what there is, because most cells of most records are empty."""
    for column, cell in enumerate(cells):
        if cell is None or cell == "":
            continue
        if column == _NAMES["published"]:
            paper.put(row, column, _day(PublicDate.parse(cell)))
        elif column == _NAMES["url"] and isinstance(cell, str):
            paper.put_link(row, column, cell)
        else:
            paper.put(row, column, cell)


def _day(public: PublicDate | None) -> Cell:
    """A day as one; a month or year as it is written."""
    if public is None:
        return None
    is_day = public.written == public.known_from.isoformat()
    return date.fromisoformat(public.written) if is_day else public.written


# Sources


def _sources(paper: Paper, contents: Contents) -> None:
    """The documents that figures and targets are from, with how many of each."""
    figures = Counter(one.actual.source for every in contents.exported for one in every.vintages)
    declared = contents.review.register.sources
    targets = Counter(declared[one.target.source] for one in contents.assessments)
    every = sorted({*figures, *targets}, key=lambda one: (one.publisher, one.title or "", one.id or "", one.url or ""))
    headings = [say("Publisher"), say("Title"), say("Published"), say("Address"), say("Figures"), say("Targets"), "ID"]
    for row, source in enumerate(every, 1):
        _source(paper, row, source, counts=(figures[source], targets[source]))
    _headed(paper, 0, headings, frozen=0, limits={0: 30, 1: 60, 3: 50, 6: 34})
    paper.filter(0, len(every), columns=len(headings))
    paper.print_set_up(heading=0)


def _source(paper: Paper, row: int, source: Source, *, counts: tuple[int, int]) -> None:
    cells: list[Cell] = [source.publisher, source.title, _day(source.published)]
    for column, cell in enumerate(cells):
        paper.put(row, column, cell, style=(*RULED, *WRAPPED))
    paper.put_link(row, len(cells), source.url or "", style=(*RULED, *WRAPPED))
    for column, cell in enumerate([*counts, source.id], len(cells) + 1):
        paper.put(row, column, cell, style=(*RULED, *QUIET, ("indent", 1)) if isinstance(cell, str) else RULED)


# Words


def _words(paper: Paper, language: Language) -> None:
    """What the words and columns of the other sheets mean."""
    headings = [say("Where"), say("Word"), say("Meaning")]
    for row, one in enumerate(meanings(language), 1):
        _meaning(paper, row, one)
    _headed(paper, 0, headings, frozen=0, limits={0: 24, 1: 30, 2: 100})
    paper.print_set_up(heading=0)


def _meaning(paper: Paper, row: int, one: Meaning) -> None:
    ground: Style = () if one.tone in (None, Tone.QUIET) else (("bg_color", tint(one.tone.value)),)
    ink: Style = () if one.tone is None else (("font_color", colour(one.tone.value)),)
    paper.put(row, 0, one.where, style=(*RULED, *QUIET))
    paper.put(row, 1, one.word, style=(*RULED, *WRAPPED, ("bold", True), *ink, *ground))
    paper.put(row, 2, one.meaning, style=(*RULED, *WRAPPED))
