"""Which area a name in a text stands for: as it is declared, without what kind of place it is, or by an alias."""

import re
from collections.abc import Iterator, Mapping

from tracker.domain.register import Declared
from tracker.domain.series import Area
from tracker.entry.scanning.names import folded, without_asides

_KIND = re.compile(r"(?<=..)(?:特别行政区|自治[区州县]|地区|[省市区县州])$")
_KIND_IN_ENGLISH = re.compile(r" (?:city|district|province|county|municipality|borough|region)$")
_SHORTEST = 2


def place_key(name: str) -> str:
    """A name of a place for comparing, without what kind of place it is.

    >>> place_key("余杭区"), place_key("Yuhang District")
    ('余杭', 'yuhang')
    """
    return _KIND_IN_ENGLISH.sub("", _KIND.sub("", folded(name)))


class Places:
    """The areas of a register by what they are called."""

    def __init__(self, declared: Declared) -> None:
        self._declared = declared
        self._by_key: dict[str, list[Area]] = {}
        for area in declared.areas.values():
            for key in dict.fromkeys(_keys(area, declared.areas)):
                self._by_key.setdefault(key, []).append(area)
        self._short = sorted((key for key in self._by_key if len(key) >= _SHORTEST), key=len, reverse=True)

    def called(self, name: str) -> list[Area]:
        """The areas with this name; without a name the one there is, where there is only one."""
        if not name:
            every = list(self._declared.areas.values())
            return every if len(every) == 1 else []
        exact = self._by_key.get(place_key(name))
        return self._by_key.get(place_key(without_asides(name)), []) if exact is None else exact

    def ahead(self, indicator: str) -> tuple[Area, str] | None:
        """The area that a name of an indicator begins with, and the rest: 钱塘 and 高新技术产业投资."""
        for key in self._short:
            if indicator.startswith(key) and len(self._by_key[key]) == 1 and len(indicator) > len(key) + 1:
                rest = re.sub(r"^(?:[省市区县](?=..)|新区|['’]s)?\s*的?", "", indicator[len(key) :])
                return self._by_key[key][0], rest
        return None


def _keys(area: Area, areas: Mapping[str, Area]) -> Iterator[str]:
    """What an area is called, also with the short name of the area it is part of."""
    yield folded(area.id)
    for name in (area.name, area.name_en, area.code, *area.aliases):
        if name is None:
            continue
        yield place_key(name)
        yield place_key(without_asides(name))
        whole = areas.get(area.part_of or "")
        if whole is not None and folded(name).startswith(folded(whole.name)):
            rest = folded(name).removeprefix(folded(whole.name))
            yield _KIND.sub("", f"{place_key(whole.name)}{rest}")
