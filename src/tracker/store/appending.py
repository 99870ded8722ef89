"""Adding records to a series' file: their text, and the proof that they fit.

Earlier bytes are never touched: a record is text put at the end, and only after the whole has been read back and holds
exactly what was there and the new records.
"""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.actual import Actual
from tracker.domain.consistency import inconsistencies
from tracker.domain.problem import Code, Origin, Problem, Severity
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.wording import later
from tracker.store import building
from tracker.store.building import Names
from tracker.store.checking import checked
from tracker.store.figures import Faulty
from tracker.store.folder import ACTUALS
from tracker.store.gathering import RecordsFile
from tracker.store.operations import Change
from tracker.store.reading import MAX_BYTES, Document, Unreadable, parse_text
from tracker.store.shapes import ActualShape

_SCHEMA = "schemas/actuals.schema.json"


class Refused(Exception):
    """A record that cannot be added; carries the problems that say why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems


class SeriesFile(Struct, frozen=True):
    """Where the records of a series are, and the text that was read there; None where there is no file yet.

    ``target`` is the file itself, when every link is followed.
    """

    name: str
    target: Path
    text: str | None

    @property
    def folder(self) -> Path:
        """What really holds the file: the same for every register and by every name."""
        return self.target.parent


class Appended(Struct, frozen=True):
    """Text that would be put at the end of a file, which was proved to hold the old and the new records then.

    ``text`` is of the records alone, and ``line`` where its first line will stand; ``tail`` is all that is put there.
    """

    name: str
    target: Path
    text: str
    line: int
    before: bytes | None
    tail: str

    @property
    def change(self) -> Change:
        """As a part of an operation."""
        return Change.of(self.name, self.before, self.tail)


class Addition(Struct, frozen=True):
    """A record that fits, what it would make inconsistent that is no error, and the text of it."""

    record: Actual
    doubts: tuple[Problem, ...]
    appended: Appended


def file_of(root: Path, series: Series, files: Mapping[str, RecordsFile]) -> SeriesFile:
    """The file of a series among those that were read.

    For the first record a new file, in the folder of the series' area where there is one.
    """
    file = files.get(series.id)
    area = f"{series.area}/" if (root / ACTUALS / series.area).is_dir() else ""
    name = f"{ACTUALS}/{area}{series.id}.toml" if file is None else file.name
    return SeriesFile(name, Path(os.path.realpath(root / name)), None if file is None else file.text)


def addition(
    root: Path, *, register: Register, series: Series, file: SeriesFile, raw: Mapping[str, object]
) -> Addition:
    """The record as it would be added, and the proof that the file would hold it. Raises Refused.

    The register holds the records of the series as the file's text says them.
    """
    (record,), faults = built(register=register, series=series, file=file, raws=[raw])
    if record is None:
        raise Refused(*faults)
    problems = disagreements(register, series, [record])
    errors = [one for one in problems if one.severity is Severity.ERROR]
    if errors:
        raise Refused(*errors)
    return Addition(record, tuple(problems), appended(root, file, [raw]))


def built(
    register: Register, series: Series, file: SeriesFile, raws: Sequence[Mapping[str, object]]
) -> tuple[list[Actual | None], list[Problem]]:
    """The records as they will be read, None for a faulty one, and what is wrong with those.

    The place of a record is that in the file, which begins with those that are there.
    """
    origin, names = Origin(file.name), Names(register.sources, register.series)
    records, problems = list[Actual | None](), list[Problem]()
    for index, raw in enumerate(raws, start=len(register.records(series.id))):
        record, faults = _record(series=series, raw=raw, names=names, origin=origin.at("actual", index))
        records.append(record)
        problems += faults
    return records, problems


def appended(root: Path, file: SeriesFile, raws: Sequence[Mapping[str, object]]) -> Appended:
    """The text of records at the end of their file, and the proof that it would hold them. Raises Refused."""
    before = file.text or ""
    text, lead = "\n".join(map(record_text, raws)), lead_of(before) or _head(root, file.name, before)
    tail = (lead + text).replace("\n", newline_of(before))
    _prove(name=file.name, old=before, after=before + tail, raws=raws)
    return Appended(
        name=file.name,
        target=file.target,
        text=text,
        line=(before + lead).count("\n") + 1,
        before=None if file.text is None else file.text.encode(),
        tail=tail,
    )


def disagreements(register: Register, series: Series, records: Iterable[Actual]) -> list[Problem]:
    """What more records of a series would make inconsistent that was not before."""
    alone = replace(register, series={series.id: series}, targets={}, areas={})
    before = set(inconsistencies(alone))
    more = replace(alone, actuals={series.id: (*register.records(series.id), *records)})
    return [one for one in inconsistencies(more) if one not in before]


def _record(
    series: Series, raw: Mapping[str, object], names: Names, origin: Origin
) -> tuple[Actual | None, Iterable[Problem]]:
    """The record as it will be read, or None with what is wrong."""
    shape, faults = checked(ActualShape, dict(raw), origin)
    if shape is None:
        return None, faults
    try:
        return building.actual(shape=shape, about=series, names=names, origin=origin), ()
    except Faulty as faulty:
        return None, faulty.problems


def record_text(raw: Mapping[str, object]) -> str:
    """The record as its file holds it. The body alone is left to the library, which would write a list as one value."""
    import tomli_w

    return f"[[actual]]\n{tomli_w.dumps(dict(raw))}"


def newline_of(old: str) -> str:
    """How the file ends its lines; of both kinds the last one used."""
    last = old.rfind("\n")
    return "\r\n" if last > 0 and old[last - 1] == "\r" else "\n"


def lead_of(old: str) -> str:
    """What comes between the old text and what is added: the end of an unfinished line, and one empty line."""
    flat = old.removeprefix("\ufeff").replace("\r\n", "\n")
    if flat and not flat.endswith("\n"):
        return "\n\n"
    return "" if flat.endswith("\n\n") or not flat.strip() else "\n"


def _head(root: Path, name: str, old: str) -> str:
    """In a file without text the line that tells editors the schema, where the register keeps one."""
    if old.removeprefix("\ufeff") or not (root / _SCHEMA).is_file():
        return ""
    return f"#:schema {'../' * name.count('/')}{_SCHEMA}\n\n"


def _prove(name: str, old: str, after: str, raws: Sequence[Mapping[str, object]]) -> None:
    """The new text is not too long, and holds exactly what the old one did and the records. Raises Refused."""
    earlier = parse_text(old, name)
    expected = {**earlier, "actual": [*_records(earlier), *map(dict, raws)]}
    prove(name=name, after=after, expected=expected, otherwise=_not_a_list_of_tables(name, earlier, old))


def prove(name: str, after: str, expected: Document, otherwise: Problem) -> None:
    """A new text is not too long, and holds exactly what it should. Raises Refused, ``otherwise`` with that problem."""
    if len(after.encode()) > MAX_BYTES:
        raise Refused(
            Problem(
                code=Code.TOO_LARGE,
                origin=Origin(name),
                said=later("with this the file would have more than {count} bytes", count=f"{MAX_BYTES:,}"),
                advice=later("look for what does not belong there"),
            )
        )
    try:
        found = parse_text(after, name)
    except Unreadable as error:
        raise Refused(otherwise) from error
    if found != expected:
        raise Refused(otherwise)


def _records(document: Document) -> list[object]:
    records = document.get("actual", [])
    return records if isinstance(records, list) else []


def _not_a_list_of_tables(name: str, earlier: Document, old: str) -> Problem:
    """Why nothing can be put at the end of this file."""
    if "actual" in earlier and not re.search(r"^[ \t]*\[\[[ \t]*[\"']?actual[\"']?[ \t]*\]\]", old, re.MULTILINE):
        return Problem(
            code=Code.WRONG_TYPE,
            origin=Origin(name, ("actual",)),
            said=later("the records are written as actual = […], to which nothing can be added"),
            advice=later("begin each with a line [[actual]]"),
        )
    return not_added(name)


def not_added(name: str) -> Problem:
    """The fault of a file that ends in a way that nothing can follow."""
    return Problem(
        code=Code.SYNTAX,
        origin=Origin(name),
        said=later("nothing can be added at the end of this file"),
        advice=later("look at its last lines"),
    )
