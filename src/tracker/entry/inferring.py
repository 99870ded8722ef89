"""How the names of a table that are no series would be declared: what their figures tell of unit, frequency and kind.

A draft for a person to read and correct. Nothing of it is written.
"""

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.period import JANUARY, Period
from tracker.domain.problem import Malformed
from tracker.domain.register import Declared
from tracker.domain.series import Frequency, Reporting
from tracker.entry.batch import Unknown
from tracker.entry.declaring import Fault, SeriesGiven, free_id, next_free, series_alone
from tracker.entry.tables.observation import Observation
from tracker.entry.when import read_period
from tracker.store.declaring import Table


class Drafts(Struct, frozen=True):
    """Tables for targets.toml, and the names of which something is not known, each with what.

    ``open`` says of the other names why none can be drafted: they fit several series, or are not whole.
    """

    tables: tuple[Table, ...]
    lacking: tuple[tuple[str, tuple[Fault | Malformed, ...]], ...]
    open: tuple[str, ...]


def drafts(declared: Declared, unknown: Iterable[Unknown]) -> Drafts:
    """A series for each name that none has, with its area where that is new too."""
    tables: dict[tuple[str, str], Table] = {}
    lacking: list[tuple[str, tuple[Fault | Malformed, ...]]] = []
    every = list(unknown)
    names = [one for one in every if one.name.is_new]
    for one in names:
        given = _free(declared, _given(declared, one), taken=[id for kind, id in tables if kind == "series"])
        found, faults = series_alone(declared, given)
        if found is None:
            lacking.append((one.name.texts.joined, faults))
        else:
            tables |= {(table.kind, table.id): table for table in found.tables}
    return Drafts(
        tables=tuple(sorted(tables.values(), key=lambda table: table.kind)),
        lacking=tuple(lacking),
        open=tuple(one.name.said for one in every if not one.name.is_new),
    )


def _free(declared: Declared, given: SeriesGiven, taken: list[str]) -> SeriesGiven:
    """With an id that no other draft has: the number behind a name goes on."""
    found, _ = series_alone(declared, given)
    id = "" if found is None else found.ids[-1]
    stem, _, number = id.rpartition("-")
    if id not in taken:
        return given
    return replace(given, id=next_free(stem, [*taken, *declared.series]) if number.isdecimal() else free_id(id, taken))


def _given(declared: Declared, one: Unknown) -> SeriesGiven:
    """What the texts and the figures tell."""
    texts = one.name.texts
    names = texts.indicator or texts.series or texts.about
    areas = texts.area or tuple(declared.areas if len(declared.areas) == 1 else ())
    periods = list(_periods(one.rows))
    extra: dict[str, object] = {}
    if _is_to_date(periods):
        extra["reporting"] = Reporting.YEAR_TO_DATE.value
    if any(row.value.lstrip().startswith(("-", "−")) for row in one.rows):
        extra["signed"] = True
    if len(names) > 1:
        extra["aliases"] = list(names[:-1])
    return SeriesGiven(
        area=areas[-1] if areas else None,
        indicator=names[-1] if names else None,
        unit=_unit(one.rows),
        frequency=_frequency(periods).value,
        extra=extra,
    )


def _unit(rows: Iterable[Observation]) -> str | None:
    """The unit most rows have, of their own or as a sign of percent."""
    said = Counter(row.unit or ("%" if row.value.rstrip().endswith(("%", "％")) else "") for row in rows)
    unit, _ = said.most_common(1)[0]
    return unit or None


def _periods(rows: Iterable[Observation]) -> Iterable[Period]:
    """The periods that can be read."""
    for text in dict.fromkeys(row.period for row in rows):
        try:
            yield read_period(text).period
        except Malformed:
            continue


def _is_to_date(periods: list[Period]) -> bool:
    """Whether figures are of January to n, of several lengths within the year."""
    within = {one.months for one in periods if one.months is not None and one.months < _YEAR}
    return len(within) > 1 and all(_is_from_january(one) for one in periods)


def _is_from_january(period: Period) -> bool:
    return JANUARY.beat(_YEAR).holding(period.first).first == period.first


_YEAR = 12
_OF_MONTHS = {
    1: Frequency.MONTHLY,
    3: Frequency.QUARTERLY,
    6: Frequency.HALF_YEARLY,
    12: Frequency.ANNUAL,
}
_OF_DAYS = {1: Frequency.DAILY, 7: Frequency.WEEKLY}


def _frequency(periods: list[Period]) -> Frequency:
    """How often figures come: by what most periods are; to date, by the steps there are within the year."""
    if _is_to_date(periods):
        is_by_quarter = all((one.months or 1) % 3 == 0 for one in periods)
        return Frequency.QUARTERLY if is_by_quarter else Frequency.MONTHLY
    lengths = Counter(_OF_MONTHS.get(one.months or 0) or _OF_DAYS.get(one.days) for one in periods)
    known = [one for one, _ in lengths.most_common() if one is not None]
    return known[0] if known else Frequency.ANNUAL
