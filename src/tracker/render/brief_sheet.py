"""`track show --brief`: the promise, the verdict, what could be measured and the last figures, on half a screen."""

from collections.abc import Iterable, Sequence

from tracker.assess.review import Assessment, Review
from tracker.assess.views import SeriesView, TargetView
from tracker.domain.actual import Actual
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.names import Language, names
from tracker.render.phrases import (
    actual_text,
    figure_text,
    freshness_text,
    goal_text,
    period_text,
    reason_text,
    remarks,
    verdict_text,
)
from tracker.render.series_blocks import label
from tracker.render.sheet import Block, Facts, Grid, Sheet
from tracker.render.show_sheet import baseline, published
from tracker.render.words import parts
from tracker.render.working_text import result_text

_LAST = 3
"""How many figures are shown."""


def brief_target(register: Register, target: TargetView, view: SeriesView, language: Language | None = None) -> Sheet:
    """One target in few lines."""
    one = target.assessment
    rows = [
        *_promise(one),
        (say("verdict"), printable(say("; ").join([_verdict(one), *remarks(one)]))),
        *_measures(target),
        *_figures(view, one),
        (say("freshness"), printable(freshness_text(one.freshness))),
    ]
    return Sheet(one.target.id, names(register, one.series, language), (Facts(tuple(rows)),))


def brief_series(review: Review, view: SeriesView, language: Language | None = None) -> Sheet:
    """One series in few lines: its targets and its last figures."""
    assessments = review.assessments(id for id, one in review.targets.items() if one.series == view.series.id)
    targets = tuple(
        (one.target.id, goal_text(one), period_text(one, one.target.due), verdict_text(one)) for one in assessments
    )
    heads = (say("Target"), say("Goal"), say("Due"), say("Verdict"))
    freshness = (say("freshness"), printable(freshness_text(view.freshness)))
    last = (view.comparable(assessments) or view.in_force)[-_LAST:]
    blocks: list[Block] = [Grid(heads, targets), Facts((*_listed(view.series, last, is_all=True), freshness))]
    title = names(review.register, view.series, language)
    return Sheet(view.series.id, title, tuple(block for block in blocks if block.rows))


def _promise(one: Assessment) -> Iterable[tuple[str, str]]:
    """What is to be reached, and where it began."""
    if one.target.label is not None:
        yield say("label"), printable(one.target.label)
    goal, due, day = goal_text(one), period_text(one, one.target.due), one.target.announced
    yield say("goal"), printable(say("{goal} by {due}, announced {day}", goal=goal, due=due, day=day))
    if one.target.baseline is not None:
        yield say("baseline"), printable(baseline(one))


def _verdict(one: Assessment) -> str:
    reason = reason_text(one)
    return say("{verdict}: {reason}", verdict=verdict_text(one), reason=reason) if reason else verdict_text(one)


def _measures(target: TargetView) -> Iterable[tuple[str, str]]:
    """Each that has a number, one behind the other, without the numbers it came from."""
    results = [(one.words, result_text(one, target.assessment)) for one in target.workings]
    told = say("; ").join(f"{words} {result}" for words, result in results if result is not None)
    if told:
        yield say("measures"), printable(told)


def _figures(view: SeriesView, one: Assessment) -> Iterable[tuple[str, str]]:
    """The last figures that compare with the due one, and the judged one where it is none of them."""
    last = view.comparable([one])[-_LAST:]
    if one.case.judged is not None and one.case.judged not in last:
        yield say("latest figure"), printable(parts([actual_text(one), *published(one.case.judged)]))
    yield from _listed(view.series, last, is_all=one.case.judged is None)


def _listed(series: Series, figures: Sequence[Actual], *, is_all: bool) -> Iterable[tuple[str, str]]:
    """Figures with the label before the first; that there are none where nothing else is told."""
    labels = [say("figures"), *[""] * _LAST]
    yield from ((heading, _figure(series, one)) for heading, one in zip(labels, figures, strict=False))
    if is_all and not figures:
        yield say("figures"), say("none")


def _figure(series: Series, one: Actual) -> str:
    """'2024: 1416 亿元, published 2025-06-19, break'."""
    figure = figure_text(one.figure, series.unit.name)
    first = say("{period}: {figure}", period=label(series, one.period), figure=figure)
    return printable(parts([first, *published(one), *([say("break")] if one.is_break else [])]))
