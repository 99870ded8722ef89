"""What is odd about a record that could be written, a sentence each. Nothing here decides whether it is written."""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

from tracker.assess.sums import Recorded
from tracker.domain.actual import Actual
from tracker.domain.figure import Figure, Term
from tracker.domain.notation import grouped
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind, Series
from tracker.domain.target import GoalKind
from tracker.domain.wording import later, say

_JUMP = 5
_SCALES = (12, 8, 6, 4, 3, 2)
_LIKE = 2
_TELLING_DIGITS = 3


def is_recorded(records: Iterable[Actual], record: Actual) -> bool:
    """Whether the same figure of the same period, day, source and status stands there already, whatever its note."""
    return any(_same(one, record) for one in records)


def _same(one: Actual, other: Actual) -> bool:
    mine = (one.period, one.figure, one.published.known_from, one.status, one.is_break)
    theirs = (other.period, other.figure, other.published.known_from, other.status, other.is_break)
    return mine == theirs and (one.source.id, one.source.publisher) == (other.source.id, other.source.publisher)


def doubts(register: Register, series: Series, record: Actual, today: date) -> Iterator[str]:
    """What is odd about a record that could be written, a sentence each."""
    if record.period.end_day > today and not record.is_forecast:
        yield say("{period} ends on {day}, which is still to come", period=record.period, day=record.period.end_day)
    if record.published.known_from > today:
        yield say("it is said to be published {published}, which is still to come", published=record.published)
    yield from _longer_than_usual(series, record.period)
    standing = register.in_force(series.id, date.max)
    if not record.is_forecast and series.kind is not Kind.MILESTONE:
        yield from _said_that_day(register, series, record)
        yield from _out_of_line(register=register, series=series, record=record, standing=standing)
        yield from _apart_from_its_parts(register, series, record)
        yield from _said_of_another(series, record, standing)


def _longer_than_usual(series: Series, period: Period) -> Iterator[str]:
    """A period longer than those the series comes in stands for itself alone."""
    beat = series.calendar.beat
    if beat is None or series.counts_by_end(period):
        return
    own = beat.holding(period.last)
    is_longer = period.days > own.days and not period.is_as_long_as(own)
    if is_longer and not series.is_year_to_date(period) and period != series.as_published(own):
        yield say(
            "{period} is longer than a period of the series ({frequency}): "
            "it stands for itself, and for none inside it",
            period=period,
            frequency=series.calendar.frequency.called,
        )


def _said_that_day(register: Register, series: Series, record: Actual) -> Iterator[str]:
    """The same figure of the same day from the same publisher, in other words than before."""
    for one in register.records(series.id):
        is_same_time = one.period == record.period and one.published.known_from == record.published.known_from
        is_same_word = one.figure.bounds == record.figure.bounds and one.source.publisher == record.source.publisher
        if is_same_time and is_same_word and not _same(one, record):
            if one.status is None:
                yield say("this figure of that day is recorded already: is it another publication?")
            else:
                yield say(
                    "this figure of that day is recorded already, {status}: is it another publication?",
                    status=one.status.called,
                )
            return


def _out_of_line(register: Register, series: Series, record: Actual, standing: dict[Period, Actual]) -> Iterator[str]:
    """One sentence about the number beside its neighbours: a wrong sign, a share of one, a wrong scale, or a jump."""
    near = list(_neighbours(series, record, standing))
    for other in near:
        if _number(record) * _number(other) < 0:
            yield say(
                "it is {figure}, and {period} is {other}: another sign",
                figure=_written(record, series),
                period=other.period,
                other=_written(other, series),
            )
            return
    yardsticks = [
        (_number(other), say("the {figure} of {period}", figure=_written(other, series), period=other.period))
        for other in near
    ]
    yardsticks = yardsticks or _goals(register, series, record)
    share = _as_a_share(series, record, yardsticks)
    if share is not None:
        yield share
        return
    ratios = [(abs(_number(record) / number), name) for number, name in yardsticks if _number(record) * number]
    is_odd = _is_scale if series.kind is Kind.GROWTH or not near else _is_jump
    jumps = [(ratio, name) for ratio, name in ratios if is_odd(ratio)]
    if jumps:
        ratio, name = jumps[0]
        yield _jump(ratio, _written(record, series), name)


def _as_a_share(series: Series, record: Actual, yardsticks: list[tuple[Fraction, str]]) -> str | None:
    """A question where a number in percent would be like those beside it if it were a share of one.

    Growth moves more than a rate, so that of it a hundred times the number has to be nearer. Where one of the others
    is itself no more than one, such numbers are usual.
    """
    number = abs(_number(record))
    if series.unit.name != "%" or not 0 < number <= 1 or any(abs(other) <= 1 for other, _ in yardsticks):
        return None
    near = _LIKE if series.kind is Kind.GROWTH else _JUMP
    alike = (name for other, name in yardsticks if Fraction(1, near) < 100 * number / abs(other) < near)
    name, percent = next(alike, None), record.figure.terms[0].amounts[0].value.scaleb(2)
    if name is None:
        return None
    return say(
        "{figure} beside {other}: is it {percent} %?",
        figure=_written(record, series),
        other=name,
        percent=f"{percent:f}",
    )


def _jump(ratio: Fraction, figure: str, other: str) -> str:
    """How many times another figure it is, or what part of it, to the nearest whole number."""
    times = f"{round(max(ratio, 1 / ratio)):,}"
    odd, askance = _TIMES if ratio > 1 else _PART
    return str((askance if _is_scale(ratio) else odd).filled(figure=figure, times=times, other=other))


# As it is odd alone, and where the scale may be a slip.
_TIMES = (
    later("{figure} is {times} times {other}"),
    later("{figure} is {times} times {other}: is the scale right?"),
)
_PART = (
    later("{figure} is 1/{times} of {other}"),
    later("{figure} is 1/{times} of {other}: is the scale right?"),
)


def _is_jump(ratio: Fraction) -> bool:
    return max(ratio, 1 / ratio) >= _JUMP


def _is_scale(ratio: Fraction) -> bool:
    """Whether a ratio is about a power of ten that people mistake, up or down."""
    return any(_is_like(ratio, power) for power in _SCALES)


def _goals(register: Register, series: Series, record: Actual) -> list[tuple[Fraction, str]]:
    """Where nothing is recorded yet, the goals are what a figure is measured by."""
    targets = [one for one in register.targets.values() if one.series == series.id]
    of_figures = (GoalKind.LEVEL, GoalKind.EVERY_PERIOD)
    alike = [
        one for one in targets if one.measure in of_figures and one.has_number and one.due.is_as_long_as(record.period)
    ]
    return [
        (
            one.goal.lesser_end,
            say("the goal of {target}, {figure}", target=one.id, figure=_figure_text(one.goal.figure, series)),
        )
        for one in alike
    ]


def _apart_from_its_parts(register: Register, series: Series, record: Actual) -> Iterator[str]:
    """A figure that the recorded parts of its period do not add up to."""
    if series.kind is not Kind.FLOW:
        return
    in_force = register.in_force(series.id, date.max)
    recorded = Recorded.of(series, in_force, record.period)
    parts = [one for slot, one in in_force.items() if slot.days < record.period.days]
    cover = recorded.covers(record.period, parts).to(record.period.last)
    whole = None if cover.missing_days or not cover.parts else recorded.added(record.period, cover)
    if whole is None or whole.figure.bounds.overlap(record.figure.bounds) is not None:
        return
    slack = sum(Fraction(one.figure.terms[0].amounts[0].place) for one in (record, *cover.parts))
    low, high = whole.figure.bounds.low, whole.figure.bounds.high
    if low is not None and high is not None and not low - slack <= _number(record) <= high + slack:
        yield say("its recorded parts add up to {figure}", figure=_figure_text(whole.figure, series))


def _neighbours(series: Series, record: Actual, standing: dict[Period, Actual]) -> Iterator[Actual]:
    """The records in force nearest in time: of the period itself, before it, and after it; of the same length."""
    comparable = [
        one for slot, one in standing.items() if series.counts_by_end(slot) or slot.is_as_long_as(record.period)
    ]
    slot = series.slot(record.period)
    same = [one for one in comparable if series.slot(one.period) == slot]
    before = [one for one in comparable if one.period.last < record.period.last]
    after = [one for one in comparable if one.period.last > record.period.last]
    yield from [*same[:1], *before[-1:], *after[:1]]


def _number(record: Actual) -> Fraction:
    """The number a figure is written with; of a range the lower."""
    return Fraction(record.figure.terms[0].amounts[0].value)


def _written(record: Actual, series: Series) -> str:
    return _figure_text(record.figure, series)


def _figure_text(figure: Figure, series: Series) -> str:
    """The number a figure is written with, and its unit."""
    return f"{grouped(f'{figure.terms[0].amounts[0].value:f}')} {series.unit.name}"


def _is_like(ratio: Fraction, power: int) -> bool:
    """Whether a ratio is about a power of ten, up or down."""
    scale: int = 10**power
    factor = max(ratio, 1 / ratio) / scale
    return Fraction(1, _LIKE) <= factor <= _LIKE


def _said_of_another(series: Series, record: Actual, standing: dict[Period, Actual]) -> Iterator[str]:
    """The same figure under another period, if it has digits enough not to recur by chance."""
    if max(_digits(term) for term in record.figure.terms) < _TELLING_DIGITS:
        return
    slot = series.slot(record.period)
    for other_slot, other in standing.items():
        if other_slot != slot and other.figure.bounds == record.figure.bounds:
            yield say("{period} has the same figure: is the period right?", period=other.period)
            return


def _digits(term: Term) -> int:
    """How many digits a number has between its zeros, at most of those given."""
    return max(len(f"{amount.value:f}".replace(".", "").lstrip("+-0").rstrip("0")) for amount in term.amounts)
