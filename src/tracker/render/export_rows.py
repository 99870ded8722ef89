"""The records of some series as rows: what a record holds, each part in a cell of its own.

A figure that is known exactly has a value. One that is known as a bound has its ends instead, so that nobody adds a
bound up as if it were a number.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from tracker.assess.timeline import Vintage
from tracker.domain.figure import Comparison, End, Figure
from tracker.domain.series import Area, Series
from tracker.render.numbers import plain


class Exported(Struct, frozen=True):
    """A series with its area and the records that are handed over, in order."""

    series: Series
    area: Area
    vintages: Sequence[Vintage]


class Parts(Struct, frozen=True):
    """A figure in parts: numbers, the keys of the files that say what they are, and where its digits end.

    ``value`` is that of an exact or approximate figure, or whether a milestone is done. ``comparison`` is empty for an
    exact one. ``rounded_to`` has the value of the last digit, or of each where they differ.
    """

    value: Decimal | bool | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    comparison: str = ""
    tolerance: Decimal | None = None
    rounded_to: str = ""

    @classmethod
    def of(cls, figure: Figure) -> "Parts":
        """The parts of a figure that is recorded."""
        if figure.done is not None:
            return cls(value=figure.done)
        keys = [term.comparison for term in figure.terms]
        amounts = [amount for term in figure.terms for amount in term.amounts]
        tolerance = figure.terms[0].tolerance
        places = [plain(one.place) for one in (*amounts, *(() if tolerance is None else (tolerance,)))]
        lower = next((term.amounts[0] for term in figure.terms if _has_lower(term.comparison)), None)
        upper = next((term.amounts[-1] for term in figure.terms if _has_upper(term.comparison)), None)
        is_bound = lower is not None or upper is not None
        return cls(
            value=None if is_bound else amounts[0].value,
            lower=None if lower is None else lower.value,
            upper=None if upper is None else upper.value,
            comparison="" if keys == [Comparison.VALUE] else " ".join(key.value for key in keys),
            tolerance=None if tolerance is None else tolerance.value,
            rounded_to=places[0] if len(set(places)) == 1 else " ".join(places),
        )


def _has_lower(key: Comparison) -> bool:
    return key.end is End.LOWER or key is Comparison.BETWEEN


def _has_upper(key: Comparison) -> bool:
    return key.end is End.UPPER or key is Comparison.BETWEEN


def rows_of(one: Exported) -> Iterator[list[Decimal | str | None]]:
    """A row a record, with the columns of `exchange.COLUMNS`; texts are as they are recorded."""
    series, area = one.series, one.area
    about = (series.id, area.id, area.name, series.indicator, series.indicator_en, series.unit.name)
    for vintage in one.vintages:
        actual, source, parts = vintage.actual, vintage.actual.source, Parts.of(vintage.actual.figure)
        yield [
            *about,
            str(actual.period),
            _value(parts.value),
            parts.lower,
            parts.upper,
            parts.comparison,
            parts.tolerance,
            parts.rounded_to,
            str(actual.published),
            None if actual.status is None else actual.status.value,
            "true" if actual.is_break else "false",
            vintage.standing.value,
            *(source.id, source.publisher, source.title, source.url),
            actual.note,
        ]


def _value(value: Decimal | bool | None) -> Decimal | str | None:
    if isinstance(value, bool):
        return "done" if value else "not done"
    return value
