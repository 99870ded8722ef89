"""From targets.toml to what it declares: areas, sources, series, targets, and what `check` leaves out.

The first step of loading. Opens no file of records.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from typing import TypeVar

from tracker.domain.acceptance import About, Acceptance
from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.register import Declared
from tracker.domain.series import Series
from tracker.domain.target import Target
from tracker.domain.text import Guesses
from tracker.domain.wording import later
from tracker.store import building
from tracker.store.building import Names
from tracker.store.checking import (
    checked,
    checked_tables,
    dangling,
    dangling_in,
    dangling_parts,
    format_problems,
    unknown_keys,
)
from tracker.store.declaration import Declaration
from tracker.store.deriving import derivations
from tracker.store.fields import wrong_type
from tracker.store.figures import Faulty
from tracker.store.files import Files
from tracker.store.folder import TARGETS
from tracker.store.ids import outline_of
from tracker.store.links import Links
from tracker.store.reading import Document, Unreadable, parse_text
from tracker.store.salvage import faulty_keys, hidden_faults
from tracker.store.shapes import (
    NO_DEFAULTS,
    AcceptedShape,
    AreaShape,
    CheckShape,
    DefaultsShape,
    FilesShape,
    SeriesShape,
    SourceShape,
    TargetsFile,
    TargetShape,
)
from tracker.store.tables import Shape
from tracker.store.workdays import EXTRA

_AnyShape = TypeVar("_AnyShape", bound=Shape)
_ROOT = Origin(TARGETS)
_KINDS = ("areas", "sources", "series", "targets")


def declaration(files: Files) -> tuple[Declaration | None, list[Problem]]:
    """What targets.toml declares, and its faults; None where it cannot be read."""
    try:
        return declared_in(files.targets())
    except Unreadable as unreadable:
        return None, list(unreadable.problems)


def declared_in(text: str) -> tuple[Declaration | None, list[Problem]]:
    """What a text declares that stands in targets.toml, and its faults; None where it cannot be parsed."""
    try:
        document = parse_text(text, TARGETS)
    except Unreadable as unreadable:
        return None, list(unreadable.problems)
    ids = {kind: frozenset(_raw(document, kind)) for kind in _KINDS if isinstance(document.get(kind, {}), dict)}
    sound, problems = _sound(document)
    disabled, of_check = _disabled(document)
    accepted, of_accepted = _accepted(document, ids)
    links, of_files = _links(document)
    guesses = Guesses()
    undeclared = [
        one
        for kind in ids
        for one in dangling(
            tables=_raw(document, kind), kind=kind, declared=ids, origin=_ROOT.at(kind), guesses=guesses
        )
    ]
    undeclared += dangling_parts(
        tables=_raw(document, "series"), declared=ids.get("series"), origin=_ROOT.at("series"), guesses=guesses
    )
    undeclared += dangling_in(
        table=document.get("defaults"), kind="defaults", declared=ids, origin=_ROOT.at("defaults"), guesses=guesses
    )
    found = Declaration(
        sound=sound, ids=ids, outline=outline_of(document), disabled=disabled, links=links, accepted=accepted
    )
    return found, [*problems, *undeclared, *of_check, *of_accepted, *of_files]


def _sound(document: Document) -> tuple[Declared, list[Problem]]:
    """The tables that can be used, and what is wrong with the others and with what is no table of ids."""
    defaults, problems = _defaults(document)
    areas, of_areas = _tables(AreaShape, document, "areas")
    sources, of_sources = _tables(SourceShape, document, "sources")
    series, of_series = _tables(SeriesShape, document, "series")
    known, of_calendars = _series(series, defaults)
    of_calendars += _without_holidays(series, defaults)
    names = Names(sources={id: building.source(id, one) for id, one in sources.items()}, series=known)
    targets, of_targets = _targets(document, names)
    built = {id: building.area(id, one, _ROOT.at("areas", id)) for id, one in areas.items()}
    sound = Declared(areas=built, sources=names.sources, series=names.series, targets=targets, method=defaults.method)
    return sound, [*problems, *of_areas, *of_sources, *of_series, *of_calendars, *of_targets]


def _series(shapes: Mapping[str, SeriesShape], defaults: DefaultsShape) -> tuple[dict[str, Series], list[Problem]]:
    """The series that can be used, in file order, and what is wrong with the others.

    One derived from others is made when they are there; those that wait for each other are a circle.
    """
    built, problems, waiting = dict[str, Series](), list[Problem](), dict(shapes)
    while ready := [id for id, shape in waiting.items() if _waits_for(shape) <= built.keys()]:
        for id in ready:
            shape, origin = waiting.pop(id), _ROOT.at("series", id)
            try:
                built[id] = building.series(id=id, shape=shape, defaults=defaults, origin=origin, built=built)
            except Faulty as faulty:
                problems += faulty.problems
    return {id: built[id] for id in shapes if id in built}, [*problems, *_circles(waiting)]


def _without_holidays(shapes: Mapping[str, SeriesShape], defaults: DefaultsShape) -> Iterator[Problem]:
    """That nothing is known of holidays which release days should heed: once, where the first calendar is written."""
    places = [(("defaults",), defaults.calendar), *((("series", id), one.calendar) for id, one in shapes.items())]
    unknown = ((at, one) for at, one in places if one is not None and one.known_to is None)
    for at, one in islice(unknown, 1):
        yield Problem(
            code=Code.HOLIDAYS_UNKNOWN,
            origin=_ROOT.at(*at, "calendar"),
            said=later("the holidays of {place} are not known, so that weekends alone are heeded", place=one.place),
            advice=later("{command}, which brings them", command=EXTRA),
        )


def _waits_for(shape: SeriesShape) -> frozenset[str]:
    return frozenset(id for _, parts in derivations(shape) for id in parts)


def _circles(waiting: Mapping[str, SeriesShape]) -> Iterator[Problem]:
    """A problem for each circle among series that wait; the others wait for what is missing or faulty itself."""
    done: set[str] = set()
    for start in waiting:
        path, current = [start], start
        while (following := next((id for id in _waits_for(waiting[current]) if id in waiting), None)) is not None:
            if following in done:
                break
            if following in path:
                circle = path[path.index(following) :]
                by = derivations(waiting[circle[0]])[0][0].value
                yield Problem(
                    code=Code.CYCLE,
                    origin=_ROOT.at("series", circle[0], by),
                    said=later("{circle} is a circle", circle=" → ".join([*circle, circle[0]])),
                    advice=later("derive one of them from others"),
                )
                break
            path.append(following)
            current = following
        done |= set(path)


def _defaults(document: Document) -> tuple[DefaultsShape, list[Problem]]:
    """What holds for every series, and the faults of the file's top level.

    How numbers are written is known beside a fault too, so that it makes no other of every number.
    """
    top = [*unknown_keys(document, list(TargetsFile.keys), _ROOT), *format_problems(document, _ROOT)]
    if "defaults" not in document:
        return NO_DEFAULTS, top
    found, faults = checked(DefaultsShape, document["defaults"], _ROOT.at("defaults"))
    is_comma = _raw(document, "defaults").get("decimal_comma") is True
    return found or DefaultsShape.made(decimal_comma=is_comma), [*top, *faults]


def _disabled(document: Document) -> tuple[frozenset[Code], list[Problem]]:
    """The codes the register does not want reported, and what is wrong with the list."""
    if "check" not in document:
        return frozenset(), []
    table = document["check"]
    rest = {key: one for key, one in table.items() if key != "accepted"} if isinstance(table, dict) else table
    found, faults = checked(CheckShape, rest, _ROOT.at("check"))
    return frozenset() if found is None else found.disable, faults


def _accepted(document: Document, ids: Mapping[str, frozenset[str]]) -> tuple[tuple[Acceptance, ...], list[Problem]]:
    """The findings that are lived with, and what is wrong with the tables that say so."""
    table, origin = document.get("check"), _ROOT.at("check", "accepted")
    entries = table.get("accepted", []) if isinstance(table, dict) else []
    if not isinstance(entries, list):
        advice = later("write [[check.accepted]] above its keys")
        return (), [wrong_type(entries, later("a list of tables"), advice).located(origin)]
    guesses, problems = Guesses(), list[Problem]()
    found: dict[About, Acceptance] = {}
    for number, entry in enumerate(entries):
        one, faults = _acceptance(entry, origin.at(number))
        problems += faults
        problems += dangling_in(table=entry, kind="accepted", declared=ids, origin=origin.at(number), guesses=guesses)
        if one is not None and found.setdefault(one.about, one) is not one:
            problems.append(building.accepted_twice(one))
    return tuple(found.values()), problems


def _acceptance(entry: object, origin: Origin) -> tuple[Acceptance | None, list[Problem]]:
    """One of them, or None with what is wrong."""
    shape, faults = checked(AcceptedShape, entry, origin)
    if shape is None:
        return None, [building.accepting_one(fault) for fault in faults]
    try:
        return building.acceptance(shape, origin), []
    except Faulty as faulty:
        return None, list(faulty.problems)


def _links(document: Document) -> tuple[Links, list[Problem]]:
    """The links the register has followed, and what is wrong with the table that says so."""
    if "files" not in document:
        return Links.INSIDE, []
    found, faults = checked(FilesShape, document["files"], _ROOT.at("files"))
    return Links.INSIDE if found is None else found.links, faults


def _raw(document: Document, kind: str) -> Mapping[str, object]:
    tables = document.get(kind, {})
    return tables if isinstance(tables, dict) else {}


def _tables(shape: type[_AnyShape], document: Document, kind: str) -> tuple[dict[str, _AnyShape], list[Problem]]:
    return checked_tables(shape, document.get(kind, {}), _ROOT.at(kind))


def _targets(document: Document, names: Names) -> tuple[dict[str, Target], list[Problem]]:
    """The targets that can be used. Of a table with a fault the rest is looked at all the same."""
    sound, problems = _tables(TargetShape, document, "targets")
    keys = faulty_keys(problems)
    built: dict[str, Target] = {}
    for id, raw in _raw(document, "targets").items():
        build = partial(building.target, id, names=names, origin=_ROOT.at("targets", id))
        if id not in sound:
            problems += hidden_faults(
                shape=TargetShape, raw=raw, left_out=keys.get(("targets", id), frozenset()), build=build
            )
            continue
        try:
            built[id] = build(sound[id])
        except Faulty as faulty:
            problems += faulty.problems
    return built, problems
