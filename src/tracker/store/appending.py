"""Adding a record to a series' file: the text of the record, the proof that it fits, and the write.

Earlier bytes are never touched: a record is text put at the end. The new file takes the old one's place in one step,
and only after it has been read back and holds exactly what was there and the record.
"""

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
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
from tracker.store.atomic import mode_of, own_alike, replace_whole, sweep
from tracker.store.building import Names
from tracker.store.checking import checked
from tracker.store.figures import Faulty
from tracker.store.folder import ACTUALS
from tracker.store.hidden import hidden_folder
from tracker.store.reading import MAX_BYTES, Document, Unreadable, parse_text
from tracker.store.records import RecordsFile
from tracker.store.shapes import ActualShape

_SCHEMA = "schemas/actuals.schema.json"
_LEFT = re.compile(r"\.track-add-(.+-)?[a-z0-9_]{8}\.tmp")
"""What a run that was killed left beside a file, where there was no place in the hidden folder."""


class Refused(Exception):
    """A record that cannot be added; carries the problems that say why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems


class Changed(Exception):
    """The file is no longer what the record was prepared for."""


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


class Addition(Struct, frozen=True):
    """A record and the text that would be put at the end of its file; ``line`` is where its first line will stand.

    ``target`` is the file itself, when every link is followed.
    """

    name: str
    target: Path
    record: Actual
    text: str
    line: int
    doubts: tuple[Problem, ...]
    before: bytes | None
    after: bytes


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
    index = len(register.records(series.id))
    record = _record(register=register, series=series, raw=raw, origin=Origin(file.name, ("actual", index)))
    doubts = _disagreements(register, series, record)
    before = file.text or ""
    text, lead = _rendered(raw), lead_of(before) or _head(root, file.name, before)
    after = before + (lead + text).replace("\n", newline_of(before))
    _prove(name=file.name, old=before, after=after, raw=raw)
    return Addition(
        name=file.name,
        target=file.target,
        record=record,
        text=text,
        line=(before + lead).count("\n") + 1,
        doubts=doubts,
        before=None if file.text is None else file.text.encode(),
        after=after.encode(),
    )


def write(added: Addition, at_last: Callable[[], None] = lambda: None) -> None:
    """Put the new file in the place of the old one. Raises OSError and Changed, and then the old one is whole.

    For whoever holds the lock on the folder. ``at_last`` is called when nothing is left to do but that.
    """
    target = added.target
    mode = mode_of(target)
    sweep(target.parent, _LEFT)

    def ready(new: Path) -> None:
        own_alike(new, target, mode)
        if _bytes(target) != added.before:
            raise Changed
        at_last()

    replace_whole(target=target, content=added.after, mark="add", hidden=hidden_folder(target.parent), ready=ready)
    settle(target.parent)


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if os.path.lexists(path) else None


def settle(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can. What is new is there whatever happens here."""
    with suppress(OSError, KeyboardInterrupt):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _record(register: Register, series: Series, raw: Mapping[str, object], origin: Origin) -> Actual:
    """The record as it will be read. Raises Refused."""
    shape, faults = checked(ActualShape, dict(raw), origin)
    if shape is None:
        raise Refused(*faults)
    try:
        return building.actual(shape=shape, about=series, names=Names(register.sources, register.series), origin=origin)
    except Faulty as faulty:
        raise Refused(*faulty.problems) from faulty


def _disagreements(register: Register, series: Series, record: Actual) -> tuple[Problem, ...]:
    """What the record would make inconsistent: warnings are doubts. Raises Refused with the errors."""
    alone = replace(register, series={series.id: series}, targets={}, areas={})
    before = set(inconsistencies(alone))
    new = [one for one in inconsistencies(alone.with_actual(series.id, record)) if one not in before]
    errors = [one for one in new if one.severity is Severity.ERROR]
    if errors:
        raise Refused(*errors)
    return tuple(new)


def _rendered(raw: Mapping[str, object]) -> str:
    """The record as text. The body alone is left to the library, which would write a list as one value."""
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


def _prove(name: str, old: str, after: str, raw: Mapping[str, object]) -> None:
    """The new text is not too long, and holds exactly what the old one did and the record. Raises Refused."""
    earlier = parse_text(old, name)
    expected = {**earlier, "actual": [*_records(earlier), dict(raw)]}
    proved(name=name, after=after, expected=expected, otherwise=_not_a_list_of_tables(name, earlier, old))


def proved(name: str, after: str, expected: Document, otherwise: Problem) -> None:
    """That a new text is not too long, and holds exactly what it should. Raises Refused, with what to say if not."""
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
    """That a file ends in a way that nothing can follow."""
    return Problem(
        code=Code.SYNTAX,
        origin=Origin(name),
        said=later("nothing can be added at the end of this file"),
        advice=later("look at its last lines"),
    )
