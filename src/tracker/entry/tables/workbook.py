"""From the bytes of an xlsx workbook to a table: the sheet that is asked for, or the only one that has one."""

from collections.abc import Iterable, Iterator
from posixpath import join, normpath

from msgspec import Struct

from tracker.domain.text import printable, suggested
from tracker.domain.wording import Listed, Sentence, later, later_of, listed
from tracker.entry.tables.number_formats import NumberFormat, format_of
from tracker.entry.tables.package import Package, damaged, parse, refuse_many_in
from tracker.entry.tables.sheets import Attributes, SheetReader, Texts
from tracker.entry.tables.table import Form, Table, Untabled

_RELATIONS = "_rels/.rels"
_MAX_ELEMENTS = 70_000
_LOOKED_AT = 60


class Sheet(Struct, frozen=True):
    """A sheet of a workbook: its name, the part it is in, and whether it is shown."""

    name: str
    part: str
    is_shown: bool


class Workbook(Struct, frozen=True):
    """What all sheets of a workbook share."""

    package: Package
    sheets: tuple[Sheet, ...]
    texts: list[str]
    formats: list[NumberFormat]
    is_1904: bool

    def read(self, sheet: Sheet, most_rows: int | None = None) -> SheetReader:
        """The cells of a sheet, or of its first rows. Raises Untabled."""
        reader = SheetReader(self.texts, self.formats, is_1904=self.is_1904, most_rows=most_rows)
        parse(self.package, sheet.part, reader)
        return reader


def table_of_workbook(content: bytes, *, name: str, sheet: str | None) -> Table:
    """The table in a workbook. Raises Untabled."""
    book = _workbook(Package(content))
    chosen = _only(book) if sheet is None else _called(book, sheet)
    refuse_many_in(book.package, chosen.part)
    reader = book.read(chosen)
    return Table(
        rows=reader.rows,
        form=Form.TRACK if reader.hints else Form.WORKBOOK,
        name=name,
        sheet=chosen.name,
        notes=tuple(_notes(reader, chosen)),
        merged=tuple(reader.merged),
        hints=reader.hints,
    )


# The parts


class _Elements:
    """The elements of some names, in the order they begin, with their attributes."""

    def __init__(self, wanted: frozenset[str]) -> None:
        self.depth = 0
        self.found: list[tuple[str, Attributes]] = []
        self._wanted = wanted

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        self.depth += 1
        local = name.rpartition(":")[2]
        if local in self._wanted:
            self.found.append((local, attributes))
            if len(self.found) > _MAX_ELEMENTS:
                raise damaged(later("the workbook has more styles or sheets than any spreadsheet writes"))

    def end(self, _: str) -> None:
        """An element ends."""
        self.depth -= 1

    def text(self, _: str) -> None:
        """Text goes on."""


def _elements(package: Package, part: str, wanted: str) -> list[tuple[str, Attributes]]:
    """The elements of some names, which stand with blanks between them, with their attributes."""
    handler = _Elements(frozenset(wanted.split()))
    parse(package, part, handler)
    return handler.found


def _workbook(package: Package) -> Workbook:
    root = next((part for kind, part in _related(package, _RELATIONS, "") if kind == "officeDocument"), None)
    if root is None or not root.endswith(".xml"):
        raise _no_workbook(package)
    folder, _, own = root.rpartition("/")
    relations = f"{folder}/_rels/{own}.rels"
    described = _elements(package, root, "sheet workbookPr")
    related = {id: (kind, part) for id, kind, part in _relations(package, relations, folder)}
    parts = dict(related.values())
    return Workbook(
        package=package,
        sheets=tuple(_sheets(described, related)),
        texts=_texts(package, parts.get("sharedStrings")),
        formats=_formats(package, parts.get("styles")),
        is_1904=any(one.get("date1904") in ("1", "true") for local, one in described if local == "workbookPr"),
    )


def _no_workbook(package: Package) -> Untabled:
    """The refusal of a zip file that is something else."""
    if "xl/workbook.bin" in package:
        return damaged(later("this is a binary workbook (.xlsb)"))
    if "mimetype" in package or "content.xml" in package:
        return damaged(later("this is an OpenDocument file (.ods)"))
    return damaged(later("this is a zip file, and no workbook"))


def _related(package: Package, part: str, folder: str) -> Iterator[tuple[str, str]]:
    return ((kind, target) for _, kind, target in _relations(package, part, folder))


def _relations(package: Package, part: str, folder: str) -> Iterator[tuple[str, str, str]]:
    """What a part refers to: by which id, of which kind, and where it is."""
    for _, one in _elements(package, part, "Relationship") if part in package else ():
        target = one.get("Target", "")
        where = target.removeprefix("/") if target.startswith("/") else normpath(join(folder, target))
        yield one.get("Id", ""), one.get("Type", "").rpartition("/")[2], where


def _sheets(described: list[tuple[str, Attributes]], related: dict[str, tuple[str, str]]) -> Iterator[Sheet]:
    """The sheets of cells; those of charts are none."""
    for local, one in described:
        id = next((text for key, text in one.items() if key.endswith(":id")), "")
        kind, part = related.get(id, ("", ""))
        if local == "sheet" and kind == "worksheet":
            yield Sheet(one.get("name", ""), part, is_shown=one.get("state", "visible") == "visible")


def _texts(package: Package, part: str | None) -> list[str]:
    if part is None or part not in package:
        return []
    texts = Texts()
    parse(package, part, texts)
    return texts.every


def _formats(package: Package, part: str | None) -> list[NumberFormat]:
    """The format of each style of cells."""
    if part is None or part not in package:
        return []
    codes: dict[str, str] = {}
    formats: list[NumberFormat] = []
    is_of_cells = False
    for local, one in _elements(package, part, "numFmt cellStyleXfs cellXfs xf cellStyles dxfs"):
        if local == "numFmt":
            codes.setdefault(one.get("numFmtId", ""), one.get("formatCode", ""))
        elif local == "xf" and is_of_cells:
            id = one.get("numFmtId", "0")
            formats.append(format_of(int(id) if id.isdecimal() and len(id) < _DIGITS else 0, codes.get(id)))
        elif local != "xf":
            is_of_cells = local == "cellXfs"
    return formats


_DIGITS = 9


# Which sheet


def _called(book: Workbook, name: str) -> Sheet:
    exact = [one for one in book.sheets if one.name == name]
    alike = exact or [one for one in book.sheets if one.name.strip().casefold() == name.strip().casefold()]
    if len(alike) == 1:
        return alike[0]
    names = [one.name for one in book.sheets]
    advice = suggested(name, names) or later("there are {names}", names=_listed(book.sheets))
    raise Untabled(later("no sheet is called {name!r}", name=printable(name)), advice)


def _only(book: Workbook) -> Sheet:
    """The one sheet that is shown and has a table. Raises Untabled where there are none or several."""
    shown = [one for one in book.sheets if one.is_shown]
    if not shown:
        raise Untabled(later("the workbook has no sheet that is shown"), later("name one: --sheet NAME"))
    if len(shown) == 1:
        return shown[0]
    read = [(one, book.read(one, _LOOKED_AT)) for one in shown]
    having, ours = [one for one, its in read if _has_table(its.rows)], [one for one, its in read if its.hints]
    if len(ours) == 1 or len(having) == 1:
        return (ours if len(ours) == 1 else having)[0]
    if not having:
        raise Untabled(later("no sheet of the workbook has a table"), later("give a workbook with one"))
    said = later("{count} sheets have a table: {names}", count=len(having), names=_listed(having))
    raise Untabled(said, later('name one: --sheet "{name}"', name=printable(having[0].name)))


def _has_table(rows: list[list[str]]) -> bool:
    """Whether two rows have two cells each."""
    return sum(sum(map(bool, row)) > 1 for row in rows) > 1


def _listed(sheets: Iterable[Sheet]) -> Listed:
    return listed(printable(one.name) for one in sheets)


def _notes(reader: SheetReader, sheet: Sheet) -> Iterator[Sentence]:
    """What a reader of the workbook may not see, or not see as it is."""
    if not sheet.is_shown:
        yield later("the sheet {name} is hidden", name=printable(sheet.name))
    if reader.hidden_rows:
        yield later_of(reader.hidden_rows, "{count} hidden row is read too", "{count} hidden rows are read too")
    if reader.has_hidden_columns:
        yield later("hidden columns are read too")
    if reader.unworked:
        yield later_of(
            reader.unworked,
            "{count} formula has no result in the file, at {place}: open it in a spreadsheet and save it",
            "{count} formulas have no result in the file, the first at {place}: open it in a spreadsheet and save it",
            place=reader.first_unworked,
        )
