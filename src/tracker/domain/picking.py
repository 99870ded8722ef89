"""What the ids, globs and words that people write stand for, among what is declared: which targets and which series.

Knows ids, what they hang from, and names. Never looks at a record, a goal or a verdict. An id, a glob or `tag:` always
wins; a word that is none of them is looked for in ids, names and labels (`Outline.holding`).
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import assert_never

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.domain.register import Declared
from tracker.domain.series import Area, Series
from tracker.domain.target import Target
from tracker.domain.text import printable
from tracker.domain.wording import any_of, say

TAG = "tag:"
"""What stands before a tag where ids are taken, none of which holds a colon."""


class Tagged(Struct, frozen=True):
    """The tags of series and targets, by the id of each that has any."""

    series: Mapping[str, Collection[str]] = field(default_factory=dict)
    targets: Mapping[str, Collection[str]] = field(default_factory=dict)

    def picked(self, outline: "Outline", pattern: str) -> "Picked":
        """The series and targets with a tag, or with one that a glob fits."""
        return Picked(
            outline=outline,
            areas=frozenset(),
            series=frozenset(id for id, tags in self.series.items() if _fits(tags, pattern)),
            targets=frozenset(id for id, tags in self.targets.items() if _fits(tags, pattern)),
        )

    @property
    def names(self) -> list[str]:
        """Every tag as it is asked for, `tag:flagship`, in the order of the alphabet."""
        every = [*self.series.values(), *self.targets.values()]
        return sorted({f"{TAG}{tag}" for tags in every for tag in tags})


def _fits(tags: Collection[str], pattern: str) -> bool:
    return any(fnmatchcase(tag, pattern) for tag in tags)


class Names(Struct, frozen=True):
    """What areas, series and targets are called besides their ids, as it is written: names, other names and labels."""

    areas: Mapping[str, Collection[str]] = field(default_factory=dict)
    series: Mapping[str, Collection[str]] = field(default_factory=dict)
    targets: Mapping[str, Collection[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, declared: Declared) -> "Names":
        """The names of what is sound."""
        return cls(
            areas={id: _said(one.name, one.name_en, *one.aliases) for id, one in declared.areas.items()},
            series={id: _said(one.indicator, one.indicator_en, *one.aliases) for id, one in declared.series.items()},
            targets={id: _said(one.label) for id, one in declared.targets.items() if one.label is not None},
        )


def _said(*names: str | None) -> tuple[str, ...]:
    return tuple(name for name in names if name is not None)


class Outline(Struct, frozen=True):
    """The ids that are declared, in file order, each with the one it hangs from.

    An area hangs from the one it is part of, a series from its area, a target from its series. It may be of a file with
    faults: what hangs from nothing, and areas in a circle, do no harm. Series and targets with tags are ``tagged``, by
    their ids, and so are ``names``.
    """

    areas: Mapping[str, str | None]
    series: Mapping[str, str | None]
    targets: Mapping[str, str | None]
    tagged: Tagged = field(default_factory=Tagged)
    names: Names = field(default_factory=Names)

    @classmethod
    def of(cls, declared: Declared) -> "Outline":
        """The outline of what is sound."""
        return cls(
            areas={id: one.part_of for id, one in declared.areas.items()},
            series={id: one.area for id, one in declared.series.items()},
            targets={id: one.series for id, one in declared.targets.items()},
            tagged=Tagged(
                series={id: one.tags for id, one in declared.series.items() if one.tags},
                targets={id: one.tags for id, one in declared.targets.items() if one.tags},
            ),
            names=Names.of(declared),
        )

    def within(self, named: Collection[str]) -> frozenset[str]:
        """These areas and all their parts."""
        is_within: dict[str, bool] = {}
        for area in self.areas:
            way: list[str] = []
            current: str | None = area
            while current is not None and current in self.areas and current not in is_within:
                is_within[current] = current in named  # for now, which also ends a circle
                way.append(current)
                current = None if is_within[current] else self.areas[current]
            if way:
                is_within |= dict.fromkeys(way, is_within.get(way[-1] if current is None else current, False))
        return frozenset(area for area, is_in in is_within.items() if is_in)

    def picked(self, pattern: str) -> "Picked":
        """What an id or glob stands for, or `tag:` with that of a tag."""
        if pattern.startswith(TAG):
            return self.tagged.picked(self, pattern.removeprefix(TAG))
        return Picked(
            outline=self,
            areas=self.within(frozenset(id for id in self.areas if fnmatchcase(id, pattern))),
            series=frozenset(id for id in self.series if fnmatchcase(id, pattern)),
            targets=frozenset(id for id in self.targets if fnmatchcase(id, pattern)),
        )

    def holding(self, word: str) -> "Picked":
        """All that is called so: by its id, a name or a label, in capitals or not, with blanks or without.

        What is wholly called so wins; where nothing is, it is all that has the word as a part of one of them. A series
        is also called by its area and what it counts, in one.
        """
        part = _folded(word)
        wholly = self._called(lambda name: name == part)
        return wholly if not wholly.is_nothing or not part or word.startswith(TAG) else self.containing(word)

    def containing(self, word: str) -> "Picked":
        """All that has the word as a part of its id, a name or a label; of nothing all there is."""
        part = _folded(word)
        return self._called(lambda name: part in name)

    def _called(self, fits: Callable[[str], bool]) -> "Picked":
        areas = frozenset(id for id in self.areas if any(map(fits, self._of_area(id))))
        return Picked(
            outline=self,
            areas=self.within(areas),
            series=frozenset(id for id in self.series if any(map(fits, self._of_series(id)))),
            targets=frozenset(
                id for id in self.targets if any(map(fits, map(_folded, (id, *self.names.targets.get(id, ())))))
            ),
        )

    def _of_area(self, id: str) -> Iterator[str]:
        """What an area is called, for comparing; in Chinese also without what kind of place it is: 杭州 for 杭州市."""
        yield id
        for name in map(_folded, self.names.areas.get(id, ())):
            yield name
            if len(name) > _SHORTEST and name.endswith(_PLACES):
                yield name[:-1]

    def _of_series(self, id: str) -> Iterator[str]:
        """What a series is called, for comparing, alone and behind its area."""
        yield id
        area = self.series[id]
        places = [] if area is None or area not in self.areas else list(self._of_area(area))[1:]
        for name in map(_folded, self.names.series.get(id, ())):
            yield name
            yield from (f"{place}{name}" for place in places)

    def meant(self, word: str) -> "Picked | Several":
        """What one word stands for: an id, a glob or `tag:`, else the one thing that is called so.

        Where a single target is called so, or is of what is, it is that one: its page holds its series. Else, of what
        hangs from each other, it is the thing that the rest hangs from, so an area rather than its series.
        """
        exact = self.picked(word)
        if not exact.is_nothing:
            return exact
        holding = self.holding(word)
        found, about = Several.of(holding), frozenset(holding.targets_about)
        if found.count > 1 and len(about) != 1:
            return found
        nothing = frozenset[str]()
        if len(about) == 1:
            return Picked(outline=self, areas=nothing, series=nothing, targets=about)
        areas, series, targets = self.within(found.areas), frozenset(found.series), frozenset(found.targets)
        return Picked(outline=self, areas=areas, series=series, targets=targets)

    def filtered(self, word: str) -> "Picked":
        """What a word lets through: an id, a glob or `tag:`, else all that is called so."""
        exact = self.picked(word)
        return self.holding(word) if exact.is_nothing else exact

    def series_meant(self, word: str) -> list[str]:
        """The series one word may stand for: the one with this id, else those that what is called so is about.

        The whole id of something else stands for none.
        """
        if not self.picked(word).is_nothing:
            return [word] if word in self.series else []
        return self.holding(word).series_about

    def series_of(self, patterns: Iterable[str]) -> frozenset[str]:
        """The series that several ids or globs are about."""
        return frozenset(id for pattern in patterns for id in self.picked(pattern).series_about)

    def targets_of(self, patterns: Iterable[str]) -> frozenset[str]:
        """The targets that several ids or globs are about."""
        return frozenset(id for pattern in patterns for id in self.picked(pattern).targets_about)


class Picked(Struct, frozen=True):
    """What one id or glob is the name of: series, targets, and areas with all their parts."""

    outline: Outline
    areas: frozenset[str]
    series: frozenset[str]
    targets: frozenset[str]

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is called so, which is not the same as an area without targets."""
        return not (self.areas or self.series or self.targets)

    @property
    def series_about(self) -> list[str]:
        """The series called so, those of areas called so, and those of targets called so; in file order."""
        of_targets = {self.outline.targets[id] for id in self.targets}
        every = self.outline.series.items()
        return [id for id, area in every if id in self.series or area in self.areas or id in of_targets]

    @property
    def targets_about(self) -> list[str]:
        """The targets called so, those of series called so, and those of areas called so; in file order."""
        within = set(self.targets_within)
        return [id for id, series in self.outline.targets.items() if id in within or series in self.series]

    @property
    def targets_within(self) -> list[str]:
        """The targets called so and those of areas called so; those of a series are part of its own page."""
        areas = self.outline.series
        every = self.outline.targets.items()
        return [id for id, series in every if id in self.targets or areas.get(series or "") in self.areas]

    def alone(self, id: str) -> "Picked":
        """The target called so, else the series, else all of it: a target may be called as its series is."""
        nothing = frozenset[str]()
        if id in self.targets:
            return replace(self, areas=nothing, series=nothing, targets=frozenset({id}))
        return replace(self, areas=nothing, series=frozenset({id}), targets=nothing) if id in self.series else self


class Several(Struct, frozen=True):
    """Things of one name that do not hang from each other, in file order, series with targets first."""

    areas: tuple[str, ...]
    series: tuple[str, ...]
    targets: tuple[str, ...]

    @classmethod
    def of(cls, picked: Picked) -> "Several":
        """What was picked and hangs from nothing else that was."""
        outline = picked.outline
        areas, series, promised = outline.areas, outline.series, frozenset(outline.targets.values())
        of_series = [id for id, area in series.items() if id in picked.series and area not in picked.areas]
        return cls(
            areas=tuple(id for id, whole in areas.items() if id in picked.areas and whole not in picked.areas),
            series=tuple(sorted(of_series, key=lambda one: one not in promised)),
            targets=tuple(
                id
                for id, of in outline.targets.items()
                if id in picked.targets and of not in picked.series and series.get(of or "") not in picked.areas
            ),
        )

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.areas) + len(self.series) + len(self.targets)

    def listed(self, declared: Declared) -> str:
        """'"qiantang" (钱塘区), "qiantang-gdp" (钱塘区 地区生产总值) …': the first of them, each id with its name."""
        named = [
            *((id, declared.areas[id].name) for id in self.areas),
            *((id, called(declared, declared.series[id])) for id in self.series),
            *((id, called(declared, declared.targets[id])) for id in self.targets),
        ]
        told = ", ".join(f'"{id}" ({printable(name)})' for id, name in named[:_MOST_LISTED])
        return told if len(named) <= _MOST_LISTED else f"{told} …"


_MOST_LISTED = 5
_SHORTEST = 2
_PLACES = ("省", "市", "区", "县")
"""What kind of place a Chinese name ends with."""


def _folded(text: str) -> str:
    """For comparing: without blanks, and in small letters."""
    return "".join(text.casefold().split())


def areas_called(declared: Declared, word: str) -> list[Area]:
    """The areas with this name, in Chinese with or without 市, 区 or 县 at its end, in English or by an alias."""
    areas = declared.areas.values()
    return [one for one in areas if word in (one.name, one.name[:-1], one.name_en, *one.aliases)]


def series_called(declared: Declared, word: str) -> list[Series]:
    """The series with this word among their other names, in capitals or not."""
    meant = word.casefold()
    return [one for one in declared.series.values() if meant in map(str.casefold, one.aliases)]


def alike(declared: Declared, word: str, most: int = 3) -> list[Series]:
    """The series whose id or name, in Chinese or English, is most like a word, the likest first; maybe none."""
    scored = [(_likeness(word.casefold(), _names(declared, series)), series) for series in declared.series.values()]
    near = sorted((one for one in scored if one[0] >= _ALIKE), key=lambda one: -one[0])
    return [series for _, series in near[:most]]


_ALIKE = 0.6
_CONTAINED = 0.9


def _names(declared: Declared, series: Series) -> list[str]:
    area = declared.areas[series.area]
    names = [series.id]
    for called in (series.indicator, *series.aliases):
        names += [
            called,
            *(f"{place}{between}{called}" for place in (area.name, *area.aliases) for between in ("", " ")),
        ]
    if series.indicator_en is not None:
        names += [series.indicator_en, f"{area.name_en or area.name} {series.indicator_en}"]
    return [name.casefold() for name in names]


def _likeness(word: str, names: list[str]) -> float:
    """From 0 to 1; only for ordering suggestions."""
    from difflib import SequenceMatcher

    parts = re.findall(r"[a-z0-9]+|[^\W\da-z_]+", word)
    if len(word) > 1 and parts and all(any(part in name for name in names) for part in parts):
        return _CONTAINED
    return max(SequenceMatcher(None, word[:100], name[:100]).ratio() for name in names)


def question(declared: Declared, meant: Iterable[Area | Series]) -> str | None:
    """'did you mean "hangzhou" (杭州市) or …?', each id with its name; None where there is nothing to ask."""
    named = [say('"{id}" ({name})', id=one.id, name=called(declared, one)) for one in meant]
    return say("did you mean {names}?", names=any_of(named)) if named else None


def called(declared: Declared, one: Area | Series | Target) -> str:
    """The name of an area, what a series counts where, the label of a target or what its series counts where."""
    match one:
        case Area():
            return one.name
        case Series():
            return f"{declared.areas[one.area].name} {one.indicator}"
        case Target():
            return one.label or called(declared, declared.series[one.series])
        case _:
            assert_never(one)
