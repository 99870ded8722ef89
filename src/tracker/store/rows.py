"""What was read as rows, and back: plain data without a fault, of which the same values are made again.

Figures are written down with what was read of them, and made anew as they are from a file: numbers stay decimals.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import Raw, Struct, structs

from tracker.domain.acceptance import Acceptance
from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Code, Malformed, Origin
from tracker.domain.register import Declared
from tracker.domain.series import Series, Source
from tracker.domain.unit import Amount
from tracker.store.declaration import Declaration
from tracker.store.links import Links
from tracker.store.workdays import workdays_of

_MANY = 8192


class Unlike(Exception):
    """The rows cannot be made into what they were."""


class _Declared(Struct, array_like=True, frozen=True):
    """What is kept of a declaration; the rest follows from it."""

    sound: Declared
    disabled: frozenset[Code]
    links: Links
    accepted: tuple[Acceptance, ...]


class _Row(Struct, array_like=True, frozen=True):
    """A record. ``value`` is its one number, with the power of ten of the last digit and how it is compared.

    Without a number ``figure`` is what is written: the terms, or of a milestone whether it is done.
    ``source`` is its id, or publisher, title and URL as the record has them.
    """

    first: int
    last: int
    published: str
    source: str | tuple[str, str | None, str | None]
    value: Decimal | None
    power: int
    comparison: Comparison | None
    figure: bool | list[tuple[Comparison, list[tuple[Decimal, Decimal]], tuple[Decimal, Decimal] | None]] | None = None
    status: Status | None = None
    is_break: bool = False
    note: str | None = None


def of_declaration(found: Declaration) -> bytes:
    """The rows of what is declared."""
    kept = _Declared(sound=found.sound, disabled=found.disabled, links=found.links, accepted=found.accepted)
    return _ENCODER.encode(kept)


def declaration(kept: Raw) -> Declaration:
    """What is declared. Raises MsgspecError and Unlike."""
    found = _DECLARED.decode(kept)
    series = {id: _with_workdays(one) for id, one in found.sound.series.items()}
    return Declaration.of(
        structs.replace(found.sound, series=series),
        disabled=found.disabled,
        links=found.links,
        accepted=found.accepted,
    )


def _with_workdays(series: Series) -> Series:
    """With the days off as the library has them. Raises Unlike where less or more of them is known than before."""
    kept = series.calendar.workdays
    if kept is None:
        return series
    try:
        found = workdays_of(kept.place)
    except Malformed as fault:
        raise Unlike from fault
    if found.known_to != kept.known_to:
        raise Unlike
    return structs.replace(series, calendar=structs.replace(series.calendar, workdays=found))


def of_records(records: tuple[Actual, ...]) -> bytes:
    """The rows of a file's records."""
    return _ENCODER.encode([_row(one) for one in records])


def _row(record: Actual) -> _Row:
    source, figure = record.source, record.figure
    value, power, comparison = _number(figure)
    return _Row(
        first=record.period.first,
        last=record.period.last,
        published=record.published.written,
        source=source.id if source.id is not None else (source.publisher, source.title, source.url),
        value=value,
        power=power,
        comparison=comparison,
        figure=None if value is not None else figure.done if figure.done is not None else _terms(figure),
        status=record.status,
        is_break=record.is_break,
        note=record.note,
    )


def _number(figure: Figure) -> tuple[Decimal | None, int, Comparison | None]:
    """The one number of a figure that has no more, the power of ten of its last digit, and how it is compared."""
    if figure.done is not None or len(figure.terms) != 1:
        return None, 0, None
    (term,) = figure.terms
    if len(term.amounts) != 1 or term.tolerance is not None:
        return None, 0, None
    (amount,) = term.amounts
    power = int(amount.place.as_tuple().exponent)
    return (amount.value, power, term.comparison) if amount.place == _place(power) else (None, 0, None)


@lru_cache(_MANY)
def _place(power: int) -> Decimal:
    return Decimal((0, (1,), power))


def _terms(figure: Figure) -> list[tuple[Comparison, list[tuple[Decimal, Decimal]], tuple[Decimal, Decimal] | None]]:
    return [_written(term) for term in figure.terms]


def _written(term: Term) -> tuple[Comparison, list[tuple[Decimal, Decimal]], tuple[Decimal, Decimal] | None]:
    tolerance = None if term.tolerance is None else (term.tolerance.value, term.tolerance.place)
    return term.comparison, [(one.value, one.place) for one in term.amounts], tolerance


def records(kept: Raw, *, file: str, about: Series, sources: Mapping[str, Source]) -> tuple[Actual, ...]:
    """The records of a file. Raises MsgspecError and Unlike."""
    signed = about.signed
    try:
        return tuple(
            Actual(
                _period(row.first, row.last),
                _figure(row, signed),
                _published(row.published),
                sources[row.source] if isinstance(row.source, str) else _inline(row.source),
                Origin(file, ("actual", number)),
                row.status,
                row.is_break,
                row.note,
            )
            for number, row in enumerate(_ROWS.decode(kept))
        )
    except (Malformed, KeyError) as fault:
        raise Unlike from fault


def _figure(row: _Row, signed: bool) -> Figure:
    """The figure again. Raises Malformed and Unlike."""
    if row.value is not None and row.comparison is not None:
        return Figure.of((Term(row.comparison, (Amount(row.value, _place(row.power)),)),), signed)
    if isinstance(row.figure, bool):
        return Figure.milestone(done=row.figure)
    if row.figure is None:
        raise Unlike
    return Figure.of(
        tuple(
            Term(
                comparison,
                tuple(Amount(*one) for one in amounts),
                None if tolerance is None else Amount(*tolerance),
            )
            for comparison, amounts, tolerance in row.figure
        ),
        signed,
    )


@lru_cache(_MANY)
def _period(first: int, last: int) -> Period:
    return Period(first, last)


@lru_cache(_MANY)
def _published(written: str) -> PublicDate:
    return PublicDate.parse(written)


@lru_cache(_MANY)
def _inline(source: tuple[str, str | None, str | None]) -> Source:
    """The source that a record describes itself."""
    publisher, title, url = source
    return Source(id=None, publisher=publisher, title=title, published=None, url=url)


def _plain(value: object) -> object:
    """What a value of another kind is written as."""
    if isinstance(value, Fraction):
        return [str(value.numerator), str(value.denominator)]
    if callable(value):  # which days are off, that the library tells again
        return None
    raise TypeError(type(value).__name__)


def _made(kind: object, plain: Any) -> object:  # noqa: ANN401 - whatever the rows hold
    """The value again."""
    if kind is Fraction:
        numerator, denominator = plain
        return Fraction(int(numerator), int(denominator))
    return _untold


def _untold(_year: int) -> frozenset[int]:
    """In place of the days off, until they are asked of the library."""
    raise Unlike


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_plain)
_DECLARED = msgspec.msgpack.Decoder(_Declared, dec_hook=_made)
_ROWS = msgspec.msgpack.Decoder(list[_Row])
