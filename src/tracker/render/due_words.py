"""What is expected, in words: when, of what, how many, and how the first of them is written down."""

from collections.abc import Sequence

from msgspec import Struct

from tracker.assess.expected import Expectation, Expectations
from tracker.assess.findings import entry_line
from tracker.assess.freshness import unsure
from tracker.domain.period import Period
from tracker.domain.series import Series
from tracker.domain.wording import say, say_of
from tracker.render.phrases import state_word

DOUBT = "?"
"""Beside a day that is not sure."""


class Line(Struct, frozen=True):
    """What is told in one line: a figure that comes, or all of a series that is overdue, the oldest first."""

    every: tuple[Expectation, ...]

    @property
    def first(self) -> Expectation:
        """The one whose day is told."""
        return self.every[0]

    @property
    def series(self) -> Series:
        """What it is about."""
        return self.first.series

    @property
    def day(self) -> str:
        """The release day, with a sign where it is not sure."""
        release = self.first.release
        return f"{release.day}{'' if release.is_sure else f' {DOUBT}'}"

    @property
    def when(self) -> str:
        """'12 days late', 'today', 'in 3 days'."""
        days = self.first.days
        if days < 0:
            return say_of(-days, "{count} day late", "{count} days late")
        return say_of(days, "in {count} day", "in {count} days") if days else say("today")

    @property
    def periods(self) -> str:
        """'2024', '2021, 2022', '2021 … 2024 (4)', as the series is published."""
        written = [_written(self.series, one.release.period) for one in self.every]
        if len(written) <= _MOST_LISTED:
            return say(", ").join(written)
        return say("{first} … {last} ({count})", first=written[0], last=written[-1], count=len(written))


_MOST_LISTED = 2


def _written(series: Series, period: Period) -> str:
    return series.calendar.year_starts.label(series.as_published(period))


def lines(found: Expectations) -> list[Line]:
    """What is overdue of one series is one line, where its oldest figure stands; each figure that comes has its own."""
    overdue: dict[str, list[Expectation]] = {}
    for one in found.every:
        overdue.setdefault(one.series.id, []).extend([one] if one.is_overdue else [])
    told: list[Line] = []
    for one in found.every:
        late = overdue[one.series.id]
        if not one.is_overdue:
            told.append(Line((one,)))
        elif one is late[0]:
            told.append(Line(tuple(late)))
    return told


def heads() -> tuple[str, ...]:
    """When, the release day, what, the period, the id."""
    return say("When"), say("By"), say("Series"), say("Period"), say("ID")


def summary(found: Expectations) -> str:
    """How many figures are expected, how many of them late, and how many series nobody waits for."""
    return say("; ").join([_counted(found), *_late(found), *_left_out(found)])


def _counted(found: Expectations) -> str:
    count = len(found.every)
    if not count and found.until is None:
        return say("nothing is expected as of {day}", day=found.as_of)
    if not count:
        return say("nothing is expected from {day} to {until}", day=found.as_of, until=found.until)
    if found.until is None:
        return say_of(
            count, "{count} figure expected as of {day}", "{count} figures expected as of {day}", day=found.as_of
        )
    return say_of(
        count,
        "{count} figure expected as of {day}, by {until}",
        "{count} figures expected as of {day}, by {until}",
        day=found.as_of,
        until=found.until,
    )


def _late(found: Expectations) -> list[str]:
    return [say("{count} overdue", count=found.overdue)] if found.overdue else []


def _left_out(found: Expectations) -> list[str]:
    """Series that nobody waits for, by the word for why."""
    if not found.left_out:
        return []
    words = (say("{count} {word}", count=count, word=state_word(state)) for state, count in found.left_out.items())
    series = sum(found.left_out.values())
    return [say("{count} series left out: {counts}", count=series, counts=say(", ").join(words))]


def notes(found: Expectations) -> list[str]:
    """What the sign beside days means, where there is one."""
    days = [one.release.day for one in found.every if not one.release.is_sure]
    return [f"{DOUBT} {unsure(*days)}"] if days else []


def hint(told: Sequence[Line], found: Expectations) -> str | None:
    """The command that writes down the first figure, on a line of its own; None where none is expected."""
    if not told:
        return None
    first = told[0]
    command = entry_line(first.series, first.first.release.period, found.as_of)
    return f"{say('To record the first:')}\n  {command}"
