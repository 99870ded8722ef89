"""The accepted proposals as what is to be written: their tables each once, and no two things under one id.

Proposals may come from several readings of one text, where a person changed a field: each counts its new ids anew.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.register import Declared
from tracker.entry.declaring import free_id
from tracker.entry.record import Raw
from tracker.entry.scanning.proposal import Proposal
from tracker.store.declaring import Table

_REFERS = {"area": "areas", "series": "series", "source": "sources"}
"""Which keys of tables name others, and of what kind."""


class Settled(Struct, frozen=True):
    """The proposals with the ids they are written under, and the tables in the order of the file."""

    proposals: tuple[Proposal, ...]
    tables: tuple[Table, ...]

    @property
    def series(self) -> Mapping[str, Mapping[str, object]]:
        """The keys of new series, by id."""
        return {one.id: one.keys for one in self.tables if one.kind == "series"}


class _Ids:
    """The tables that are new, as they grow: the same keys are one table, other keys get an id that is free."""

    def __init__(self, declared: Declared) -> None:
        self._declared = declared
        self.tables: dict[tuple[str, str], Raw] = {}

    def place(self, kind: str, id: str, keys: Raw) -> str:
        """The id that a table has."""
        same = next((key for key, one in self.tables.items() if key[0] == kind and one == keys), None)
        if same is not None:
            return same[1]
        taken = {*getattr(self._declared, kind), *(known for one, known in self.tables if one == kind)}
        free = free_id(id, taken)
        self.tables[kind, free] = keys
        return free


def settle(declared: Declared, proposals: Iterable[Proposal]) -> Settled:
    """What is to be written of proposals that were accepted."""
    ids, kept = _Ids(declared), list[Proposal]()
    for one in proposals:
        names: dict[tuple[str, str], str] = {}
        for (kind, id), keys in sorted(one.declaring.items(), key=lambda item: _ORDER.index(item[0][0])):
            names[kind, id] = ids.place(kind, id, _renamed(keys, names))
        raw = _renamed(one.raw or {}, names)
        series = names.get(("series", one.series or ""), one.series)
        target = ids.place("targets", one.id or "target", raw) if one.is_target else None
        kept.append(replace(one, raw=raw, series=series, id=target))
    tables = (Table(kind, id, keys) for (kind, id), keys in ids.tables.items())
    return Settled(tuple(kept), tuple(sorted(tables, key=lambda one: _ORDER.index(one.kind))))


_ORDER = ("areas", "sources", "series", "targets")


def _renamed(keys: Raw, names: Mapping[tuple[str, str], str]) -> Raw:
    """The keys of a table with the ids that others have now."""
    return {
        key: names.get((_REFERS[key], str(value)), value) if key in _REFERS else value for key, value in keys.items()
    }
