"""The working days of countries, from the library `holidays`, which is an extra and loaded only where it is needed.

The library tells days off by the law of a country. Where a government says year by year which weekends are worked, it
knows that up to some year, and gives the law alone for later ones without saying so: how far it is announced is looked
up here.
"""

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.domain.problem import Code, Malformed
from tracker.domain.text import nearest
from tracker.domain.wording import Words, later, listed
from tracker.domain.workdays import Workdays

if TYPE_CHECKING:
    from holidays import HolidayBase

ANNOUNCED_TO = {"CN": 2026}
"""Where the days are announced year by year: the last year that was when this was written.

2026 by the notice of the State Council's General Office of 4 November 2025, gov.cn content_7047090. A newer library may
know later years, an older one fewer.
"""
PLACE_PATTERN = r"[A-Z]{2,3}(?:-\w[\w -]*)?"
EXTRA = "pip install 'target-tracker[calendar]'"
_FORMS = later('write the code of a country, as "CN", or of a part of one, as "DE-BY"')


def workdays_of(place: str) -> Workdays:
    """The working days of a place; without the library nothing is known of them. Raises Malformed for no such place."""
    try:
        import holidays  # noqa: F401 - whether it is there
    except ImportError:
        if not re.fullmatch(PLACE_PATTERN, place):
            raise _no_such(place, _FORMS) from None
        return Workdays(place, None, _nothing)
    return _known(place)


def _nothing(_year: int) -> frozenset[int]:
    return frozenset()


@lru_cache
def _known(place: str) -> Workdays:
    """The working days of a place that the library knows."""
    from holidays import country_holidays, list_supported_countries

    country, _, part = place.partition("-")
    parts = list_supported_countries().get(country)
    if parts is None:
        raise _no_such(place, _meant(country, part))
    if part not in ("", *parts):
        raise _no_such(place, _part_meant(country, part))
    every = country_holidays(country, subdiv=part or None)
    return Workdays(place, _known_to(every), lru_cache(lambda year: _days_off(every, year)))


def _meant(country: str, part: str) -> Words:
    """The code of a country that is written in small letters or by its name; else how a code is written."""
    from holidays.registry import COUNTRIES

    codes = {alias.casefold(): names[1] for names in COUNTRIES.values() for alias in names}
    folded = "".join(country.split()).casefold()
    code = codes.get(folded) or codes.get(nearest(folded, codes) or "" if len(folded) > _LONGEST_CODE else "")
    return _FORMS if code is None else later('write "{form}"', form="-".join(filter(None, (code, part.upper()))))


_LONGEST_CODE = 3


def _part_meant(country: str, part: str) -> Words:
    """The part of a country that is written in small letters or by its name; else all that it has."""
    from holidays import country_holidays

    whole = country_holidays(country)
    codes = {one.casefold(): one for one in whole.subdivisions}
    codes |= {name.casefold(): code for name, code in whole.subdivisions_aliases.items()}
    code = codes.get(part.casefold())
    if code is not None or not codes:
        return later('write "{form}"', form=country if code is None else f"{country}-{code}")
    return later("write one of {words}", words=listed(f'"{country}-{one}"' for one in whole.subdivisions))


def _no_such(place: str, advice: Words) -> Malformed:
    return Malformed(Code.BAD_CALENDAR, later("{text!r} is no country whose holidays are known", text=place), advice)


def _known_to(every: "HolidayBase") -> int:
    """The last year that days off are known for: where they are announced, the last with a weekend that is worked."""
    announced = ANNOUNCED_TO.get(every.country)
    if announced is None:
        return every.end_year
    while announced > every.start_year and not _makes_up(every, announced):
        announced -= 1
    while _makes_up(every, announced + 1):
        announced += 1
    return announced


def _makes_up(every: "HolidayBase", year: int) -> bool:
    """Whether some weekend of a year is worked."""
    every.get(date(year, 1, 1))
    return any(day.year == year for day in every.weekend_workdays)


def _days_off(every: "HolidayBase", year: int) -> frozenset[int]:
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    days = map(date.fromordinal, range(first, last + 1))
    return frozenset(day.toordinal() for day in days if not every.is_working_day(day))
