"""Adding a figure from a program, with the whole safety of the command and no terminal.

The words for what is wrong name arguments here, where the command names options.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from tracker.assess.effect import Effect
from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
from tracker.domain.problem import Code, Malformed, Origin, Problem
from tracker.domain.wording import Sentence, later, say
from tracker.entry.doubts import DoubtKind
from tracker.entry.preparing import Prepared, current, refusals
from tracker.entry.record import Fault, Gap, Given, Slip, meant
from tracker.entry.refusal import NotAdded, Why
from tracker.entry.writing import written
from tracker.store.folder import TARGETS, NoRegister, find_root

Number: TypeAlias = int | Decimal | str
"""A figure as text, as published (超1000亿元, 5%-5.5%), or as an exact number in the unit of the series."""


class Added(Struct, frozen=True):
    """A figure that is in the register now.

    ``file`` and ``line`` say where the record begins, ``text`` how it is written. ``doubts`` were accepted,
    ``assumed`` was taken for granted. With ``is_recorded`` it stood there already and nothing was written: then
    ``line`` is where it would have been put.
    """

    file: Path
    line: int
    text: str
    doubts: tuple[str, ...]
    assumed: tuple[str, ...]
    is_recorded: bool
    _prepared: Prepared
    _as_of: date

    @property
    def effect(self) -> Effect:
        """What it changes: its role among the records of its period, the targets of its series before and after, and
        the freshness. Judged when it is read, so that nothing hides that the figure is recorded.
        """
        return self._prepared.effect(self._as_of)


def add(
    folder: str | PathLike[str],
    series: str,
    value: Number | None = None,
    *,
    period: str | int,
    as_of: date,
    published: str | date | None = None,
    source: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
    url: str | None = None,
    status: Status | str | None = None,
    is_break: bool = False,
    note: str | None = None,
    at_least: Number | None = None,
    more_than: Number | None = None,
    at_most: Number | None = None,
    less_than: Number | None = None,
    between: tuple[Number, Number] | None = None,
    about: Number | None = None,
    tolerance: Number | None = None,
    done: bool | None = None,
    accept_doubts: bool = False,
) -> Added:
    """Write down a published figure of a series in a register's folder.

    The figure is ``value``, read as `track add` reads it, one of the bounds, or ``done`` of a milestone. ``period`` is
    the time it is about.
    Either ``source`` (an id) or ``publisher`` says who published it; where neither is given, what the series or the
    defaults say, which is then ``assumed``. Without ``published`` the day is the source's, or
    ``as_of``, which is today for this call: what lies after it is odd, and effects are told as of that day.

    The file is locked, the new text is proved to hold the old records and this one, and it takes the old one's place in
    one step. Raises NotAdded with all that is wrong, and for a record that is odd unless ``accept_doubts`` says that it
    is right; then no file was changed. Raises TypeError for a float, which has no exact digits.
    """
    bounds = _bounds(at_least=at_least, more_than=more_than, at_most=at_most, less_than=less_than, about=about)
    given = Given(
        value=None if value is None else _figure(value),
        bounds=bounds | ({} if between is None else {Comparison.BETWEEN: tuple(map(_figure, between))}),
        tolerance=None if tolerance is None else _figure(tolerance),
        done=done,
        period=str(period),
        published=None if published is None else str(published),
        source=source,
        described=_said(publisher=publisher, title=title, url=url),
        extra=_extra(status, is_break=is_break, note=note),
    )
    return _added(root=_root(folder), id=series, given=given, as_of=as_of, accept_doubts=accept_doubts)


def _added(root: Path, id: str, given: Given, as_of: date, *, accept_doubts: bool) -> Added:
    with refusals():
        now = current(root, id)
    wanted, faults = meant(now.register, now.series, given, today=as_of, is_seen=False)
    if wanted is None:
        raise NotAdded(Why.GIVEN, map(_sentence, faults))
    accept = frozenset(DoubtKind if accept_doubts else ())
    one = written(root, now, wanted.raw, today=as_of, accept=accept, confirm=lambda _: False)
    return Added(
        file=root / one.addition.appended.name,
        line=one.addition.appended.line,
        text=one.addition.appended.text,
        doubts=tuple(str(it.said) for it in one.doubts),
        assumed=tuple(str(ASSUMPTIONS[one.gap].filled(filled=one.filled)) for one in wanted.assumed),
        is_recorded=one.is_recorded,
        _prepared=one,
        _as_of=as_of,
    )


def _root(folder: str | PathLike[str]) -> Path:
    """The register's folder. Raises NotAdded where there is none."""
    root = Path(folder)
    try:
        return find_root(root, root)
    except NoRegister as missing:
        problem = Problem(
            code=Code.UNREADABLE, origin=Origin(TARGETS), said=missing.said, advice=later("name a folder with one")
        )
        raise NotAdded(Why.FILES, [str(missing)], problems=[problem]) from missing


def _bounds(**numbers: Number | None) -> dict[Comparison, tuple[Number, ...]]:
    return {Comparison(key): (_figure(number),) for key, number in numbers.items() if number is not None}


def _extra(status: Status | str | None, *, is_break: bool, note: str | None) -> dict[str, object]:
    """What goes into the record as it is."""
    extra: dict[str, object] = dict(_said(status=status.value if isinstance(status, Status) else status))
    return extra | ({"break": True} if is_break else {}) | _said(note=note)


def _said(**texts: str | None) -> dict[str, str]:
    return {key: text for key, text in texts.items() if text is not None}


def _figure(number: Number) -> Number:
    """What was given, where it is text or has exact digits."""
    if isinstance(number, bool) or not isinstance(number, int | Decimal | str):
        raise TypeError(f"a figure is text, an int or a Decimal, not {number!r}")
    return number


def _sentence(fault: Fault | Malformed) -> str:
    """A fault and the way out, with the names of arguments."""
    if isinstance(fault, Malformed):
        return say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)
    return str(SENTENCES[fault.slip].filled(about=fault.about, near=fault.near))


SENTENCES: Mapping[Slip, Sentence] = {
    Slip.OPTION_FOR_NUMBER: later("a bound is a number"),
    Slip.FIGURE_AND_BOUND: later("a figure is given and a bound as well; give the one or the other"),
    Slip.YEAR_FOR_FIGURE: later("{about} reads as a year; give period with a figure that is meant so"),
    Slip.NO_FIGURE: later("there is no figure; {about}"),
    Slip.NO_MILESTONE: later("{about} is no milestone; give a figure, without done"),
    Slip.NOT_SAID_DONE: later("a milestone is done or not; give done=True or done=False, and no figure"),
    Slip.NO_PERIOD: later("period is missing; the newest period that has ended and has no figure is {about}"),
    Slip.NO_DAY: later("period is missing; for the stock of today give {about}"),
    Slip.NO_YEAR: later("period {about} leaves the year out; write {near}, or with another year"),
    Slip.NO_PERIOD_AWAITED: later("period is missing, and every period that has ended has a figure"),
    Slip.LONG_AGO: later("{about} ended long ago: since when is the figure public? give published, such as {near}"),
    Slip.SOURCE_AND_DESCRIPTION: later("source and {about} are both given; give the one or the other"),
    Slip.NO_SUCH_SOURCE: later("no source is called {about!r}; declare it in targets.toml, or give publisher"),
    Slip.NEARLY_A_SOURCE: later('no source is called {about!r}; did you mean "{near}"?'),
    Slip.NO_PUBLISHER: later("who published it is missing; give source, or publisher with title and url"),
}
"""Every slip in the words of a call."""

ASSUMPTIONS: Mapping[Gap, Sentence] = {
    Gap.YEAR: later("period {filled}, the nearest past one"),
    Gap.PUBLISHER_OF_SERIES: later("publisher {filled}, as the series says"),
    Gap.DEFAULT_SOURCE: later("source {filled}, as the defaults say"),
    Gap.DEFAULT_PUBLISHER: later("publisher {filled}, as the defaults say"),
    Gap.DAY_OF_SOURCE: later("published {filled}, as the source"),
    Gap.DAY: later("published {filled}, the day it was added"),
}
"""Every gap in the words of a call."""
