"""Adding tables to targets.toml: their text, and the proof that they fit; and the text of a first register.

Earlier bytes are never touched: a table is text put at the end. It is proved that the file would hold exactly what was
there and the new tables, and that the whole register would have no fault that it has not now.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from tracker.domain.problem import Problem, Severity
from tracker.domain.register import Register
from tracker.store.appending import Appended, Refused, lead_of, newline_of, not_added, prove
from tracker.store.committed import CommittedFiles
from tracker.store.files import FilesOnDisk, FilesWith
from tracker.store.folder import TARGETS
from tracker.store.loading import load, load_from
from tracker.store.reading import Document, Unreadable, parse_text, read_text

FORMAT = 1
_SCHEMA_LINE = "#:schema ./schemas/targets.schema.json\n"


class Table(Struct, frozen=True):
    """One table of targets.toml: its kind (``series``), its id and its keys in order."""

    kind: str
    id: str
    keys: Mapping[str, object]


class Proposed(Struct, frozen=True):
    """Tables, the text that would be put at the end of targets.toml, and the warnings that are new with it."""

    tables: tuple[Table, ...]
    appended: Appended
    doubts: tuple[Problem, ...]


def proposed(root: Path, tables: Sequence[Table]) -> Proposed:
    """The tables as they would be added, and the proof that the register would hold them. Raises Refused."""
    before, earlier = declarations(root)
    text, lead = text_of(tables), lead_of(before)
    tail = (lead + text).replace("\n", newline_of(before))
    expected = with_tables(earlier, tables)
    prove(name=TARGETS, after=before + tail, expected=expected, otherwise=not_added(TARGETS))
    appended = Appended(
        name=TARGETS,
        target=Path(os.path.realpath(root / TARGETS)),
        text=text,
        line=(before + lead).count("\n") + 1,
        before=before.encode(),
        tail=tail,
    )
    return Proposed(tuple(tables), appended, _doubts(root, before + tail))


def declarations(root: Path) -> tuple[str, Document]:
    """The text of targets.toml and what it says. Raises Refused."""
    try:
        text = read_text(root / TARGETS, TARGETS)
        return text, parse_text(text, TARGETS)
    except Unreadable as unreadable:
        raise Refused(*unreadable.problems) from unreadable


def with_tables(earlier: Document, tables: Sequence[Table]) -> Document:
    """The document that must come out. Raises Refused where a table cannot be put beside what is there."""
    found = dict(earlier)
    for one in tables:
        there = found.get(one.kind, {})
        if not isinstance(there, dict) or one.id in there:
            raise Refused(not_added(TARGETS))
        found[one.kind] = {**there, one.id: dict(one.keys)}
    return found


def _doubts(root: Path, text: str) -> tuple[Problem, ...]:
    """The warnings that the register would have and has not now. Raises Refused with the errors of that kind."""
    found = load_from(FilesWith(FilesOnDisk(root), {TARGETS: text.encode()})).problems
    before = frozenset(load(root).problems if found else ())
    new = [one for one in found if one not in before]
    errors = [one for one in new if one.severity is Severity.ERROR]
    if errors:
        raise Refused(*errors)
    return tuple(new)


# The text


def text_of(tables: Iterable[Table], above: Mapping[str, str] = MappingProxyType({})) -> str:
    """The tables as text, an empty line between them; ``above`` is a comment for the first of a kind."""
    said, parts = set[str](), list[str]()
    for one in tables:
        comment = "" if one.kind in said or one.kind not in above else f"# {above[one.kind]}\n"
        said.add(one.kind)
        body = "".join(f"{key} = {_value(value)}\n" for key, value in one.keys.items())
        parts.append(f"{comment}[{one.kind}.{one.id}]\n{body}")
    return "\n".join(parts)


def _value(value: object) -> str:
    """A value as TOML has it, a list in one line."""
    import tomli_w

    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return tomli_w.dumps({"key": value}).removeprefix("key = ").removesuffix("\n")


def first_text(tables: Iterable[Table], head: str, above: Mapping[str, str]) -> str:
    """The text of a first targets.toml, with a comment at its head and one above each kind of table."""
    return f"{_SCHEMA_LINE}format = {FORMAT}\n\n# {head}\n\n\n{text_of(tables, above)}"


def first_register(text: str) -> tuple[Register | None, tuple[Problem, ...]]:
    """The register that has this targets.toml and no figures yet, None where it cannot be used; and what is wrong."""
    loaded = load_from(FilesWith(CommittedFiles({}, {}, {}), {TARGETS: text.encode()}))
    return loaded.register, loaded.problems
