"""Names of areas and indicators in the reader's language."""

from enum import Enum

from tracker.domain.register import Register
from tracker.domain.series import Area, Series
from tracker.domain.text import printable
from tracker.domain.wording import say


class Language(Enum):
    """Which names are shown; where there is no English one, the name as it is."""

    ZH = "zh"
    EN = "en"


def area_name(area: Area, language: Language) -> str:
    """The area's name, fit for a terminal."""
    return printable(picked(area.name, area.name_en, language))


def indicator_name(series: Series, language: Language) -> str:
    """The indicator's name, fit for a terminal."""
    return printable(picked(series.indicator, series.indicator_en, language))


def picked(name: str, name_en: str | None, language: Language) -> str:
    """One of two names as it is written."""
    return name_en if language is Language.EN and name_en is not None else name


def names(register: Register, series: Series, language: Language | None) -> str:
    """Area and indicator in both languages, or in one."""
    area = register.areas[series.area]
    if language is not None:
        return say("{area}: {indicator}", area=area_name(area, language), indicator=indicator_name(series, language))
    places = " ".join(dict.fromkeys(one for one in (area.name, area.name_en) if one))
    indicators = " ".join(dict.fromkeys(one for one in (series.indicator, series.indicator_en) if one))
    return printable(say("{area}: {indicator}", area=places, indicator=indicators))
