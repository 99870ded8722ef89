"""What the ids, globs and words that people write stand for, among what is declared: which targets and which series.

Knows ids, what they hang from, and names. Never looks at a record, a goal or a verdict.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from fnmatch import fnmatchcase

from msgspec import Struct, field

from tracker.domain.register import Declared
from tracker.domain.series import Area, Series
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


class Outline(Struct, frozen=True):
    """The ids that are declared, in file order, each with the one it hangs from.

    An area hangs from the one it is part of, a series from its area, a target from its series. It may be of a file with
    faults: what hangs from nothing, and areas in a circle, do no harm. Series and targets with tags are ``tagged``, by
    their ids.
    """

    areas: Mapping[str, str | None]
    series: Mapping[str, str | None]
    targets: Mapping[str, str | None]
    tagged: Tagged = field(default_factory=Tagged)

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
    named = [say('"{id}" ({name})', id=one.id, name=_name(declared, one)) for one in meant]
    return say("did you mean {names}?", names=any_of(named)) if named else None


def _name(declared: Declared, one: Area | Series) -> str:
    return one.name if isinstance(one, Area) else f"{declared.areas[one.area].name} {one.indicator}"
