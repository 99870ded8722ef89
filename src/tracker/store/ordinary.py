"""Records in the form that this program writes them, read in one pass over the text, without a table for each.

Of such a text it is known what TOML makes of it. Whatever differs in anything (a comment beside a value, a figure in
words, a key seldom used), and whatever has a fault, is left to the parser and to what looks for faults: this here says
the same as they do, or nothing. It knows no milestones, no faults, and not where a key stands.
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from tracker.domain.actual import Actual, Status
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.period import Period, PublicDate, YearStart
from tracker.domain.problem import Malformed, Origin
from tracker.domain.series import Kind, Series, Source
from tracker.domain.unit import Amount
from tracker.store.fields import PERIOD, PUBLIC_DATE, STATUS, TEXT
from tracker.store.gathering import RecordsFile

_TEXT = r'"([^"\\\x00-\x1f\x7f]{0,900})"'  # no line is then so long that it is looked at before it is parsed
_GAP = r"(?:\n++|#[^\x00-\x08\x0a-\x1f\x7f]*+\n)*+"  # nothing is tried twice, nor remembered
_REST = re.compile(_GAP)
_RECORD = re.compile(
    rf"{_GAP}\[\[actual\]\]\n"
    r'period = (?:"([0-9SQW/-]+)"|([1-9][0-9]{3})|([0-9]{4}-[0-9]{2}-[0-9]{2}))\n'
    # fewer digits than a figure may have
    r"(value|at_least|more_than|at_most|less_than|about) = (-?(?:0|[1-9][0-9]{0,15})(?:\.([0-9]{1,10}))?)\n"
    r"(?:published = ([0-9]{4}-[0-9]{2}-[0-9]{2})\n)?"
    r'(?:source = "([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)"\n'
    rf"|publisher = {_TEXT}\n(?:title = {_TEXT}\n)?(?:url = {_TEXT}\n)?)"
    rf'(?:status = "([a-z]+)"\n)?(?:note = {_TEXT}\n)?'
)
_PLACES = tuple(Decimal((0, (1,), -digits)) for digits in range(11))
_COMPARISONS = {one.value: one for one in Comparison}


class Ordinary:
    """Reads files of records, each of its series, beside the sources declared; what stands in many is read once."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._periods: dict[YearStart, dict[str, Period]] = {}
        self._days: dict[str, PublicDate] = {}
        self._inline: dict[tuple[str, str | None, str | None], Source] = {}

    def records(self, file: RecordsFile, about: Series) -> list[Actual] | None:
        """The records of a file about a series; None where they are not all of this form and without a fault."""
        if about.kind is Kind.MILESTONE:
            return None
        try:
            return self._records(file, about)
        except (Malformed, ValueError):  # what the parser of dates raises is among the latter
            return None

    def _records(self, file: RecordsFile, about: Series) -> list[Actual] | None:
        text, name, signed, found = file.text, file.name, about.signed, list[Actual]()
        periods = self._periods.setdefault(about.calendar.year_starts, {})
        days, record, at = self._days, _RECORD.match, 0
        while (read := record(text, at)) is not None:
            at = read.end()
            label, year, day, key, number, decimals, published, source, publisher, title, url, status, note = (
                read.groups()
            )
            when = label or year or day
            period = periods.get(when)
            if period is None:
                value = date.fromisoformat(day) if day is not None else label or int(year)
                period = periods[when] = about.calendar.year_starts.period(PERIOD.read(value))
            document = self._sources.get(source) if source is not None else self._document(publisher, title, url)
            figure = _figure(key, number, decimals, signed=signed)
            if document is None or figure is None:
                return None
            public = document.published if published is None else days.get(published) or self._day(published)
            if public is None:
                return None
            found.append(
                Actual(
                    period=period,
                    figure=figure,
                    published=public,
                    source=document,
                    origin=Origin(name, ("actual", len(found))),
                    status=None if status is None else _status(status, about),
                    note=None if note is None else TEXT.read(note),
                )
            )
        return found if _REST.fullmatch(text, at) is not None else None

    def _day(self, written: str) -> PublicDate:
        day = self._days[written] = PUBLIC_DATE.read(date.fromisoformat(written))
        return day

    def _document(self, publisher: str, title: str | None, url: str | None) -> Source:
        key = publisher, title, url
        found = self._inline.get(key)
        if found is None:
            said = [one if one is None else TEXT.read(one) for one in (title, url)]
            found = Source(id=None, publisher=TEXT.read(publisher), title=said[0], published=None, url=said[1])
            self._inline[key] = found
        return found


def _figure(key: str, number: str, decimals: str | None, *, signed: bool) -> Figure | None:
    """A number, or a bound with one; None for one below zero where there are none. Raises Malformed."""
    if number[0] == "-" and (not signed or number == "-0"):
        return None
    amount = Amount(Decimal(number), _PLACES[0 if decimals is None else len(decimals)])
    return Figure.of((Term(_COMPARISONS[key], (amount,)),), signed)


def _status(written: str, about: Series) -> Status | None:
    status = STATUS.read(written)
    return None if about.is_projection and status is Status.FORECAST else status
