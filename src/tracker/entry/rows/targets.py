"""From rows to what is declared: the targets, and of each its series; they are few and are read whole.

Every fault names its row, counted from 1, and its column.
"""

from collections.abc import Iterable, Mapping

from tracker.domain.problem import Code, Malformed, Origin, Problem, Underlined
from tracker.domain.register import Declared
from tracker.domain.series import Area, Series
from tracker.domain.target import Target
from tracker.domain.wording import later, listed
from tracker.entry.rows.cells import FIGURE, Row, is_blank, numbers_of, of_column, unknown
from tracker.store.building import Names, series, target
from tracker.store.checking import checked
from tracker.store.fields import parse_id
from tracker.store.figures import Faulty
from tracker.store.shapes import NO_DEFAULTS, SeriesShape, TargetShape

_OF_SERIES = (
    *("area", "indicator", "indicator_en", "unit", "kind", "frequency", "release_lag_days", "grace_days", "reporting"),
    *("year_starts", "unrecorded", "projection", "skips", "releases", "calendar", "paused", "discontinued"),
    *("freshness", "signed", "context"),
)
_OF_TARGET = (
    *("series", "due", "measure", "baseline", "baseline_as_of", "from", "announced", "commitment", "supersedes"),
    *("trajectory", "method", "path", "statement", "direction"),
)
_TOLD_ALONE = ("area_name", "label", "note", "owner", "source", "tags")
TARGET_COLUMNS = ("id", *_OF_TARGET, *FIGURE, *_OF_SERIES, *_TOLD_ALONE)
"""What a row of a target may have: its keys and those of its series, as in targets.toml, and its goal in parts."""
_ANY_SOURCE = "rows"
"""A target needs the id of a source; of one from a row nobody asks for it."""


def declarations(rows: Iterable[Row]) -> tuple[dict[str, Declared], list[Problem]]:
    """What is declared of each series that has a target, by its id in the order of the rows; and what is wrong."""
    problems: list[Problem] = []
    about: dict[str, tuple[Origin, dict[str, object]]] = {}
    built: dict[str, Series] = {}
    areas: dict[str, Area] = {}
    targets: dict[str, Target] = {}
    own: dict[str, dict[str, Target]] = {}
    for number, row in enumerate(rows, start=1):
        origin = Origin(f"row {number} of targets")
        cells = {name: cell for name, cell in row.items() if not is_blank(cell)}
        faults = unknown(cells, TARGET_COLUMNS, origin)
        id, of = str(cells.get("series", "")), {key: cells[key] for key in _OF_SERIES if key in cells}
        first, said = about.setdefault(id, (origin, of))
        if first is origin:
            faults += _series(id, keys=of, origin=origin, built=built)
            name = str(cells.get("area_name", of.get("area", "")))
            areas[id] = Area(
                id=str(of.get("area", "")), name=name, name_en=None, code=None, part_of=None, origin=origin
            )
        elif said != of:
            columns = [key for key in _OF_SERIES if said.get(key) != of.get(key)]
            faults.append(_other_series(id, first=first, origin=origin, columns=columns))
        found, more = _target(cells, origin, built)
        if found is not None and targets.setdefault(found.id, found) is not found:
            more = [_twice(found.id, targets[found.id].origin, origin)]
        elif found is not None:
            own.setdefault(id, {})[found.id] = found
        problems += [*faults, *more]
    problems += _dangling(targets)
    declared = {
        id: Declared(areas={areas[id].id: areas[id]}, sources={}, series={id: one}, targets=own.get(id, {}))
        for id, one in built.items()
    }
    return declared, problems


def _series(id: str, keys: dict[str, object], origin: Origin, built: dict[str, Series]) -> list[Problem]:
    """Put a series where it is sound; else say what is wrong with it."""
    shape, faults = checked(SeriesShape, keys, origin)
    if shape is not None and id:
        try:
            built[id] = series(id=id, shape=shape, defaults=NO_DEFAULTS, origin=origin, built={})
        except Faulty as faulty:
            faults += faulty.problems
    return faults


def _target(cells: Row, origin: Origin, built: Mapping[str, Series]) -> tuple[Target | None, list[Problem]]:
    keys = {key: cells[key] for key in _OF_TARGET if key in cells}
    try:
        numbers, tolerance = numbers_of(cells) if any(key in cells for key in FIGURE) else ((), None)
    except Malformed as fault:
        return None, [fault.located(origin)]
    keys |= {one.value: of[0] if len(of) == 1 else list(of) for one, of in numbers}
    keys |= {"source": _ANY_SOURCE} | ({} if tolerance is None else {"tolerance": tolerance})
    shape, faults = checked(TargetShape, keys, origin)
    id, wrong_id = _id(cells, origin)
    faults += wrong_id
    if "announced" not in cells:
        faults.append(_missing("announced", origin))
    if shape is None or faults or shape.series not in built:
        return None, faults
    try:
        return target(id, shape, names=Names(sources={}, series=built), origin=origin), []
    except Faulty as faulty:
        return None, list(faulty.problems)


def _id(cells: Row, origin: Origin) -> tuple[str, list[Problem]]:
    """The id of a target, or what is wrong with it."""
    if "id" not in cells:
        return "", [_missing("id", origin)]
    try:
        return of_column("id", lambda: parse_id(cells["id"])), []
    except Malformed as fault:
        return "", [fault.located(origin)]


def _dangling(targets: Mapping[str, Target]) -> Iterable[Problem]:
    """A target that replaces one must stand beside it, else both would be counted."""
    for one in targets.values():
        if one.supersedes is not None and one.supersedes not in targets:
            said = later("there is no target {id!r}", id=one.supersedes)
            advice = later("hand over its row as well, or leave supersedes empty")
            origin = one.origin.at("supersedes")
            yield Problem(code=Code.UNKNOWN_REFERENCE, origin=origin, said=said, advice=advice)


def _other_series(id: str, first: Origin, origin: Origin, columns: list[str]) -> Problem:
    said = later("{series} has another {columns} in {row}", series=id, columns=listed(columns), row=first.file)
    advice = later("say the same of a series in each row")
    return Problem(code=Code.OTHER_SERIES, origin=origin.at(columns[0]), said=said, advice=advice)


def _twice(id: str, first: Origin, origin: Origin) -> Problem:
    said, advice = later("{id!r} is the id of {row}", id=id, row=first.file), later("give each target an id of its own")
    return Problem(code=Code.BAD_ID, origin=origin.at("id"), said=said, advice=advice)


def _missing(column: str, origin: Origin) -> Problem:
    said, advice = later("there is no {column}", column=column), later("fill the column in each row")
    return Problem(code=Code.MISSING_KEY, origin=origin.at(column), said=said, advice=advice, underlined=Underlined.KEY)
