"""Which series the texts of a table's row stand for: by id, by name, by alias, of an area.

Knows what is declared alone. What fits none or several is said, and never guessed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from unicodedata import normalize

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.mapping import BETWEEN_TEXTS, Role
from tracker.domain.picking import alike, called, question
from tracker.domain.register import Declared
from tracker.domain.series import Area, Series
from tracker.domain.text import printable
from tracker.domain.wording import say

_SHORTEST = 2
_PLACES = ("省", "市", "区", "县")


class Texts(Struct, frozen=True):
    """The texts of a row that say which series it is about, each a code or a name; one kind may have several."""

    series: tuple[str, ...] = ()
    area: tuple[str, ...] = ()
    indicator: tuple[str, ...] = ()
    about: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether none is left empty."""
        return bool(self.joined) and "" not in self.area + self.indicator

    @property
    def joined(self) -> str:
        """As one text, which a mapping takes for a name."""
        return BETWEEN_TEXTS.join(filter(None, self.series + self.area + self.indicator + self.about))


class Unnamed(Struct, frozen=True):
    """Texts that stand for no series, or for several (``fits``): what they are, and a sentence about them."""

    texts: Texts
    fits: tuple[str, ...]
    said: str

    @property
    def is_new(self) -> bool:
        """Whether a series could be declared by them: they name one that is not there."""
        return not self.fits and self.texts.is_whole


class Namer:
    """Finds series by their texts, each kind of texts once."""

    def __init__(self, declared: Declared) -> None:
        self._declared = declared
        self._areas = _index((one.id, _of_area(one)) for one in declared.areas.values())
        self._series = _index((one.id, self._of_series(one)) for one in declared.series.values())
        self._indicators = _index((one.id, one.names) for one in declared.series.values())
        self._found: dict[Texts, Series | Unnamed] = {}

    def named(self, texts: Texts) -> Series | Unnamed:
        """The one series that the texts stand for."""
        if texts not in self._found:
            self._found[texts] = self._one(texts)
        return self._found[texts]

    def _one(self, texts: Texts) -> Series | Unnamed:
        fits = self._fitting(texts)
        if fits and not self._says_what(texts):
            return Unnamed(texts, tuple(fits), self._area_alone(texts))
        if len(fits) == 1:
            return self._declared.series[fits[0]]
        return Unnamed(texts, tuple(fits), self._several(texts, fits) if fits else self._none(texts))

    def _says_what(self, texts: Texts) -> bool:
        """Whether more is said than an area."""
        is_about_it = any(folded(name) in self._indicators for name in texts.about)
        return bool(texts.series or texts.indicator) or is_about_it

    def _area_alone(self, texts: Texts) -> str:
        return say(
            "{texts} is an area, and nothing says what is counted there; say it: --map indicator=COLUMN or "
            "--map indicator:=NAME",
            texts=repr(printable(texts.joined)),
        )

    def _fitting(self, texts: Texts) -> list[str]:
        """The series that all texts fit, in file order."""
        fits = self._of_series_texts(texts.series)
        is_named_by_about = not texts.series and not texts.indicator
        if texts.about and not is_named_by_about:
            return []
        for one in (
            _narrowed(self._indicators, texts.indicator),
            self._of_areas(texts.area),
            *(self._of_about(name) for name in texts.about),
        ):
            fits = one if fits is None else fits if one is None else fits & one
        return [] if fits is None else [id for id in self._declared.series if id in fits]

    def _of_series_texts(self, names: tuple[str, ...]) -> set[str] | None:
        """What is an id is that series, and no other that is called so."""
        ids = {name for name in names if name in self._declared.series}
        others = _narrowed(self._series, tuple(name for name in names if name not in ids))
        if not ids:
            return others
        return (ids if len(ids) == 1 else set()) & (others or ids)

    def _of_about(self, name: str) -> set[str] | None:
        """What an indicator or an area may stand for; None for a code that nobody knows, which a name stands beside."""
        areas = self._areas.get(folded(name), set())
        fits = self._indicators.get(folded(name), set()) | {
            id for id, one in self._declared.series.items() if one.area in areas
        }
        return None if not fits and _CODE.fullmatch(name) else fits

    def _of_areas(self, names: tuple[str, ...]) -> set[str] | None:
        areas = _narrowed(self._areas, names)
        return None if areas is None else {id for id, one in self._declared.series.items() if one.area in areas}

    def _of_series(self, series: Series) -> Iterator[str]:
        """What a series is called alone, and behind its area."""
        yield series.id
        places = [] if series.area not in self._declared.areas else list(_of_area(self._declared.areas[series.area]))
        for name in series.names:
            yield name
            yield from (f"{place}{name}" for place in places)

    def _several(self, texts: Texts, fits: list[str]) -> str:
        named = (
            f'"{id}" ({printable(called(self._declared, self._declared.series[id]))})' for id in fits[:_MOST_LISTED]
        )
        more = " …" if len(fits) > _MOST_LISTED else ""
        return say(
            "{texts} fits {count} series: {listed}",
            texts=repr(printable(texts.joined)),
            count=len(fits),
            listed=", ".join(named) + more,
        )

    def _none(self, texts: Texts) -> str:
        if not texts.joined:
            return say("nothing says which series it is")
        if not texts.is_whole:
            return say(
                "the {role} is left empty beside {texts}; write it in its cell",
                role=Role.AREA.value if "" in texts.area else Role.INDICATOR.value,
                texts=repr(printable(texts.joined)),
            )
        said = say("{texts} is no series here", texts=repr(printable(texts.joined)))
        without = self._fitting(replace(texts, about=())) if texts.about else []
        if len(without) == 1:
            return say(
                '{fault}; without {about} it is "{id}": if it is the same, say --series "{name}={id}"',
                fault=said,
                name=printable(texts.joined),
                about=repr(printable(BETWEEN_TEXTS.join(texts.about))),
                id=without[0],
            )
        word = (texts.series + texts.indicator + texts.about or texts.area)[-1]
        meant = question(self._declared, alike(self._declared, word, most=2))
        return said if meant is None else say("{fault}; {remedy}", fault=said, remedy=meant)


_MOST_LISTED = 3
_CODE = re.compile(r"[A-Z0-9][A-Z0-9._/-]*", re.ASCII)


def _index(named: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, set[str]]:
    """The ids by what they are called."""
    found: dict[str, set[str]] = {}
    for id, names in named:
        for name in names:
            found.setdefault(folded(name), set()).add(id)
    return found


def _narrowed(index: Mapping[str, set[str]], names: tuple[str, ...]) -> set[str] | None:
    """What all names that are known stand for, None where there is no name: of a code and a name one may be unknown."""
    if not names:
        return None
    known = [index[name] for name in map(folded, names) if name in index]
    return set.intersection(*known) if known else set()


def _of_area(area: Area) -> Iterator[str]:
    """What an area is called; in Chinese also without what kind of place it is."""
    yield area.id
    for name in (area.name, area.name_en, area.code, *area.aliases):
        if name is not None:
            yield name
            if len(name) > _SHORTEST and name.endswith(_PLACES):
                yield name[:-1]


def folded(text: str) -> str:
    """For comparing: half-width, without blanks, in small letters."""
    return "".join(normalize("NFKC", text).casefold().split())
