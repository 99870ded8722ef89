"""Tables as text, and what is understood of them, in short."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from tracker.domain.mapping import NO_MAPPING, Mapping, Role
from tracker.entry.tables.mapping import mapping_of
from tracker.entry.tables.observation import Observation
from tracker.entry.tables.reading import read_table
from tracker.entry.tables.table import Table, Untabled
from tracker.entry.tables.understanding import Understanding, understood


def table(content: str | bytes, *, encoding: str | None = None, sheet: str | None = None) -> Table:
    """The table that some text or bytes are."""
    data = content.encode() if isinstance(content, str) else content
    return read_table(data, name="figures", encoding=encoding, sheet=sheet)


def refused(content: str | bytes, *, encoding: str | None = None, sheet: str | None = None) -> str:
    """What is said of bytes that are no table: the fault and the way out."""
    with pytest.raises(Untabled) as raised:
        table(content, encoding=encoding, sheet=sheet)
    return f"{raised.value}; {raised.value.remedy}"


def understanding(content: str | bytes, *words: str, mapping: Mapping = NO_MAPPING) -> Understanding:
    """What is understood of a table, with some words about it."""
    said, faults = mapping_of(words, mapping)
    assert faults == ()
    return understood(table(content), said)


def figures(content: str | bytes, *words: str, mapping: Mapping = NO_MAPPING) -> list[tuple[str, str, str, str]]:
    """The texts that say which series, the period, the value and the unit of each figure."""
    return [in_short(one) for one in understanding(content, *words, mapping=mapping).observations()]


def in_short(one: Observation) -> tuple[str, str, str, str]:
    """An observation without what is seldom said."""
    return " ".join(one.texts), one.period, one.value, one.unit


def first(content: str | bytes, *words: str, mapping: Mapping = NO_MAPPING) -> Observation:
    """The first figure of a table."""
    return next(understanding(content, *words, mapping=mapping).observations())


def roles(content: str | bytes, *words: str) -> dict[str, Role]:
    """The role of each column by its header."""
    return {one.header: one.role for one in understanding(content, *words).columns}


def missing(content: str | bytes, *words: str) -> list[str]:
    """What is missing: the fault and the way out."""
    return [f"{one.said}; {one.advice}" for one in understanding(content, *words).missing]


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def workbook_of(*rows: list[object], formats: dict[str, str] | None = None, merged: tuple[str, ...] = ()) -> bytes:
    """A workbook of one sheet, with the number formats of some cells, and merged ones."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Figures"
    for row in rows:
        sheet.append(row)
    for place, form in (formats or {}).items():
        sheet[place].number_format = form
    for span in merged:
        sheet.merge_cells(span)
    return saved(book)


RELATIONS = (
    "<Relationships>"
    '<Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>'
    '<Relationship Id="r2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    '<Relationship Id="r3" Type="http://x/styles" Target="styles.xml"/>'
    '<Relationship Id="r4" Type="http://x/chartsheet" Target="chart.xml"/>'
    "</Relationships>"
)
PARTS = {
    "_rels/.rels": '<x><Relationship Type="http://x/officeDocument" Target="xl/workbook.xml"/></x>',
    "xl/_rels/workbook.xml.rels": RELATIONS,
    "xl/workbook.xml": (
        '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Chart" r:id="r4"/>'
        '<sheet name="A" r:id="r1"/></sheets></workbook>'
    ),
}


def package(rows: str = "", *, parts: dict[str, str | bytes | None] | None = None) -> bytes:
    """A workbook by its parts, of which some are others or, for None, left out; ``rows`` are those of its sheet."""
    sheet = f"<worksheet><sheetData>{rows}</sheetData></worksheet>"
    every = {**PARTS, "xl/worksheets/sheet1.xml": sheet, **(parts or {})}
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in every.items():
            if content is not None:
                archive.writestr(name, content)
    return file.getvalue()
