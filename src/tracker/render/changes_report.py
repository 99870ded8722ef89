"""What changed, in words: sections in the order of what matters, each with a line for a target or series.

Every form for readers is made of it. Of one state it says which it was, so that nobody takes one kind of news for
another: what became public, what came into the register, what differs between two states of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from itertools import groupby
from typing import assert_never

from msgspec import Struct

from tracker.assess.changes import (
    Because,
    Changes,
    FigureChange,
    FigureNews,
    FreshnessChange,
    SeriesChange,
    SeriesNews,
    TargetChange,
    TargetNews,
    VerdictChange,
)
from tracker.assess.freshness import Freshness, unsure
from tracker.assess.methods.verdict import called
from tracker.assess.review import Assessment
from tracker.domain.actual import Actual, Status
from tracker.domain.period import Period
from tracker.domain.series import Series
from tracker.domain.target import Target
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of
from tracker.render.ends import in_words
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.phrases import Saying, figure_text, goal_text, period_text, state_word, verdict_text
from tracker.render.words import parts


class Kind(Enum):
    """What was compared."""

    PUBLIC = "public"
    RECORDED = "recorded"
    AGAINST = "against"


class Source(Enum):
    """Where a state is from: the register as it lies, another place, or a time before there was a register."""

    REGISTER = "register"
    COMMIT = "commit"
    FOLDER = "folder"
    NOTHING = "nothing"


class Side(Struct, frozen=True):
    """One of the two states: the day it was judged on, and where it is from.

    ``name`` is a commit or folder as it was asked for, None for the register as it lies; ``commit`` is the commit's id.
    One that ``is_empty`` is of a time when there was no register.
    """

    as_of: date
    name: str | None = None
    commit: str | None = None
    is_empty: bool = False

    @property
    def source(self) -> Source:
        """Where it is from."""
        if self.is_empty:
            return Source.NOTHING
        if self.commit is not None:
            return Source.COMMIT
        return Source.REGISTER if self.name is None else Source.FOLDER


class ChangesReport(Struct, frozen=True):
    """What was compared, and what differs."""

    kind: Kind
    before: Side
    after: Side
    changes: Changes
    language: Language


class Line(Struct, frozen=True):
    """What became of one target or series: in a few words, its name and id, and more of it."""

    lead: str
    name: str
    id: str
    details: tuple[str, ...] = ()


class Section(Struct, frozen=True):
    """Changes of one kind."""

    heading: str
    lines: tuple[Line, ...]


def title(report: ChangesReport) -> str:
    """What was compared."""
    before, after, old, new = _both(report)
    match report.kind:
        case Kind.PUBLIC:
            return say("What changed between {before} and {after}, by what was public", before=before, after=after)
        case Kind.RECORDED:
            return say(
                "What changed between {before} and {after}, by what was in the register: {old}, then {new}",
                before=before,
                after=after,
                old=old,
                new=new,
            )
        case Kind.AGAINST:
            return say("What differs between {old} and {new}, both as of {day}", old=old, new=new, day=after)
        case _:
            assert_never(report.kind)


def nothing(report: ChangesReport) -> str:
    """That nothing differs, on one line."""
    before, after, old, new = _both(report)
    match report.kind:
        case Kind.PUBLIC:
            return say("No change between {before} and {after}, by what was public", before=before, after=after)
        case Kind.RECORDED:
            return say(
                "No change between {before} and {after}, by what was in the register: {old}, then {new}",
                before=before,
                after=after,
                old=old,
                new=new,
            )
        case Kind.AGAINST:
            return say("No difference between {old} and {new}, both as of {day}", old=old, new=new, day=after)
        case _:
            assert_never(report.kind)


def _both(report: ChangesReport) -> tuple[date, date, str, str]:
    """Both days, and both states in words."""
    before, after = report.before, report.after
    return before.as_of, after.as_of, state_text(before), state_text(after)


def state_text(side: Side) -> str:
    """'main (1a2b3c4d)', 'commit 1a2b3c4d', '../copy', 'the register as it lies'."""
    commit = None if side.commit is None else side.commit[:_SHORT]
    if side.name is not None:
        name = printable(side.name)
        return (
            name if commit is None or side.commit == side.name else say("{name} ({commit})", name=name, commit=commit)
        )
    if commit is not None:
        return say("commit {commit}", commit=commit)
    return say("no register yet") if side.is_empty else say("the register as it lies")


_SHORT = 8
"""How much of a commit's id is shown."""


def summary(report: ChangesReport) -> str:
    """How many changes of each kind there are: '1 verdict, 3 figures'."""
    found = report.changes
    counts = [
        (len(found.verdicts), say_of(len(found.verdicts), "{count} verdict", "{count} verdicts")),
        (len(found.figures), say_of(len(found.figures), "{count} figure", "{count} figures")),
        (len(found.targets), say_of(len(found.targets), "{count} target", "{count} targets")),
        (len(found.series), say_of(len(found.series), "{count} series declared", "{count} series declared")),
        (
            len(found.freshness),
            say_of(len(found.freshness), "the freshness of {count} series", "the freshness of {count} series"),
        ),
    ]
    return parts([words for count, words in counts if count])


def sections(report: ChangesReport, word: Saying = called) -> list[Section]:
    """What differs, what matters first; none that is empty. ``word`` is how verdicts are called."""
    found, names = report.changes, _Names(report, word)
    every = [
        Section(say("Verdicts"), tuple(names.verdict(one) for one in found.verdicts)),
        Section(say("Figures"), tuple(names.figures(found.figures))),
        Section(say("Targets"), tuple(names.target(one) for one in found.targets)),
        Section(say("Series"), tuple(names.series(one) for one in found.series)),
        Section(say("Freshness"), tuple(names.freshness(one) for one in found.freshness)),
    ]
    return [one for one in every if one.lines]


class _Names(Struct, frozen=True):
    """Lines with the names of targets and series."""

    report: ChangesReport
    word: Saying

    def verdict(self, change: VerdictChange) -> Line:
        """'behind → on_track', with the figures that did it."""
        before, after = (verdict_text(one, word=self.word) for one in (change.before, change.after))
        lead = say("{before} → {after}", before=before, after=after)
        return self._of_target(lead, change.after, tuple(_causes(change)))

    def figures(self, figures: Sequence[FigureChange]) -> Iterator[Line]:
        """A line for each series, with its figures below."""
        for _, group in groupby(figures, key=lambda one: one.series.id):
            some = list(group)
            yield self._of_series("", some[0].series, tuple(map(_figure_line, some)))

    def target(self, change: TargetChange) -> Line:
        """'new', 'replaced by …' with the goal, and what was declared otherwise."""
        return self._of_target(_target_lead(change), change.target, tuple(_target_details(change, self.word)))

    def series(self, change: SeriesChange) -> Line:
        """'new', 'gone', 'declared otherwise: frequency'."""
        details = () if change.freshness is None else (_state_of_figures(change.freshness, change.series),)
        match change.what:
            case SeriesNews.NEW:
                return self._of_series(say("new"), change.series, details)
            case SeriesNews.GONE:
                return self._of_series(say("taken out"), change.series)
            case SeriesNews.ALTERED:
                return self._of_series(say("declared otherwise: {keys}", keys=parts(change.keys)), change.series)
            case _:
                assert_never(change.what)

    def freshness(self, change: FreshnessChange) -> Line:
        """'fresh → late', with what is missing."""
        before, after = state_word(change.before.state), state_word(change.after.state)
        lead = (
            say("still {state}", state=after)
            if before == after
            else say("{before} → {after}", before=before, after=after)
        )
        return self._of_series(lead, change.series, tuple(_missing(change)))

    def _of_target(self, lead: str, one: Assessment, details: tuple[str, ...]) -> Line:
        label = one.target.label
        name = self._name(one.series) if label is None else printable(label)
        return Line(lead=lead, name=name, id=one.target.id, details=details)

    def _of_series(self, lead: str, series: Series, details: tuple[str, ...] = ()) -> Line:
        return Line(lead=lead, name=self._name(series), id=series.id, details=details)

    def _name(self, series: Series) -> str:
        """'Qiantang: Gross domestic product', as the newer state has the area, else the older."""
        language, changes = self.report.language, self.report.changes
        areas = {**changes.before.register.areas, **changes.after.register.areas}
        return say(
            "{area}: {indicator}",
            area=area_name(areas[series.area], language),
            indicator=indicator_name(series, language),
        )


# Verdicts


def _causes(change: VerdictChange) -> Iterator[str]:
    """What changed a verdict."""
    match change.because:
        case Because.RECORDS:
            yield from (_cause(one) for one in change.figures[:_MOST_CAUSES])
            more = len(change.figures) - _MOST_CAUSES
            if more > 0:
                yield say_of(more, "and by {count} figure more", "and by {count} figures more")
        case Because.DECLARATION:
            yield say("because it is declared otherwise")
        case Because.DAY:
            yield say("by the day alone: no figure changed it")
        case _:
            assert_never(change.because)


_MOST_CAUSES = 5


def _cause(change: FigureChange) -> str:
    """'by 1,416 亿元 for 2024, published 2025-02-20'."""
    line = _figure_line(change)
    if change.series.derived is None and change.record is not None:
        return say("by the figure of {line}", line=line)
    return say("by what became of the figure of {line}", line=line)


# Figures


def _figure_line(change: FigureChange) -> str:
    """'2024: 1,400 亿元 → 1,416 亿元, revision, published 2025-05-01 by the statistics office'."""
    period, what, record = _label(change.series, change.period), _what_became(change), change.record
    if record is None:
        return say("{period}: {what}", period=period, what=what)
    if record.status is not None and (change.what, record.status) not in _SAID:
        what = say("{what}, {status}", what=what, status=record.status.called)
    day = record.published
    if record.is_derived:
        return say("{period}: {what}, derived, known from {day}", period=period, what=what, day=day)
    by = printable(record.source.publisher)
    return say("{period}: {what}, published {day} by {by}", period=period, what=what, day=day, by=by)


_SAID = frozenset({(FigureNews.FORECAST, Status.FORECAST), (FigureNews.REVISION, Status.REVISED)})
"""What a status says that is said already."""


def _what_became(change: FigureChange) -> str:
    """The figures, old and new, and what the new one is."""
    new, old, stands = (_figure(one, change.series) for one in (change.record, change.before, change.stands))
    match change.what:
        case FigureNews.FIRST:
            return new
        case FigureNews.REVISION:
            return say("{old} → {new}, revision", old=old, new=new)
        case FigureNews.CONFIRMATION:
            return say("{new}, confirmation of {old}", new=new, old=old)
        case FigureNews.MENTION:
            return say("{new}, mention; {stands} stands", new=new, stands=stands)
        case FigureNews.FORECAST:
            return (
                say("{new}, forecast", new=new)
                if change.before is None
                else say("{old} → {new}, forecast", old=old, new=new)
            )
        case FigureNews.CORRECTED:
            return _corrected(change, old, new)
        case FigureNews.WITHDRAWN:
            return _withdrawn(change, old, stands)
        case _:
            assert_never(change.what)


def _withdrawn(change: FigureChange, old: str, stands: str) -> str:
    """What does not stand in the files any more, and what stands now."""
    if change.before is not None and change.before.is_forecast:
        return say("{old}, forecast, taken out of the files", old=old)
    if change.stands is None:
        return say("{old} taken out of the files", old=old)
    return say("{old} taken out of the files; {stands} stands", old=old, stands=stands)


def _corrected(change: FigureChange, old: str, new: str) -> str:
    """What stands in the files otherwise of one record."""
    others = parts([key for key in change.keys if key != "figure"])
    if "figure" not in change.keys:
        return say("{new}, corrected in the files: {keys}", new=new, keys=others)
    if not others:
        return say("{old} → {new}, corrected in the files", old=old, new=new)
    return say("{old} → {new}, corrected in the files, with {keys}", old=old, new=new, keys=others)


def _figure(record: Actual | None, series: Series) -> str:
    return "" if record is None else printable(figure_text(record.figure, series.unit.name).strip())


def _label(series: Series, period: Period) -> str:
    return series.calendar.year_starts.label(period)


# Targets


def _target_lead(change: TargetChange) -> str:
    match change.what:
        case TargetNews.NEW:
            return say("new")
        case TargetNews.GONE:
            return say("taken out")
        case TargetNews.REPLACED:
            return say("replaced by {id}", id=change.target.superseded_by)
        case TargetNews.REINSTATED:
            return say("no longer replaced")
        case TargetNews.ALTERED:
            return say("declared otherwise")
        case _:
            assert_never(change.what)


def _target_details(change: TargetChange, word: Saying) -> Iterable[str]:
    """The goal and the verdict; of what is declared otherwise what it was."""
    before, now = change.before, change.target
    if change.what is TargetNews.ALTERED and before is not None:
        old, new = _promise(before), _promise(now)
        others = [key for key in change.keys if key not in _IN_THE_PROMISE]
        if old != new:
            yield say("{before} → {after}", before=old, after=new)
        if others or old == new:
            yield say("keys: {keys}", keys=parts(others or change.keys))
    elif change.what is TargetNews.NEW and now.superseded_by is not None:
        yield say("{promise}, replaced by {id}", promise=_promise(now), id=now.superseded_by)
    elif change.what in (TargetNews.GONE, TargetNews.REPLACED):
        yield _promise(now)
    else:
        yield say("{promise}, {verdict}", promise=_promise(now), verdict=verdict_text(now, word=word))


_IN_THE_PROMISE = frozenset({"goal", "due"})


def _promise(one: Assessment) -> str:
    """'> 2,000 亿元 by 2027'."""
    target: Target = one.target
    return printable(say("{goal} by {due}", goal=goal_text(one), due=period_text(one, target.due)))


# How current series are


def _missing(change: FreshnessChange) -> Iterator[str]:
    """What is missing now, or what is no longer missing."""
    gone = [period for period in change.before.missing if period not in change.after.missing]
    if change.after.missing:
        yield _state_of_figures(change.after, change.series)
    if gone:
        yield say("no longer missing: {periods}", periods=_periods(gone, change.series))


def _state_of_figures(freshness: Freshness, series: Series) -> str:
    """'stale; missing: 2024', without the days that pass."""
    if not freshness.missing:
        return state_word(freshness.state)
    periods = _periods(freshness.missing, series)
    if freshness.released is None:
        return say("missing: {periods}", periods=periods)
    told = say("missing: {periods}; due {day}", periods=periods, day=freshness.released)
    return told if freshness.is_sure else say("{text} ({note})", text=told, note=unsure(freshness.released))


def _periods(periods: Sequence[Period], series: Series) -> str:
    return in_words([_label(series, period) for period in periods], say(", "), most=_MOST_PERIODS)


_MOST_PERIODS = 12
