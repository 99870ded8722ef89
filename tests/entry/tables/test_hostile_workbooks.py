"""Workbooks made to fill the memory or to run for ever: each is refused at once, in a sentence."""

import struct

import pytest

from tests.helpers.patience import at_once
from tests.helpers.tables import package, refused

NEEDED = "; take the rows and columns that are needed into a file of their own"
SAVE = "; open it in a spreadsheet and save it again as .xlsx, or as CSV"
SHEET = "xl/worksheets/sheet1.xml"


def test_a_bomb_of_three_million_rows_is_refused_before_a_row_is_read() -> None:
    content = package("<row><c><v>1</v></c></row>" * 3_000_000)
    with at_once():
        assert refused(content) == f"the table has more than 500,000 rows{NEEDED}"


def test_ten_gigabytes_declared_are_not_unpacked() -> None:
    content = bytearray(package())
    entry = content.rfind(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = struct.pack("<I", 0xFFFFFFF0)
    assert refused(bytes(content)) == f"the workbook's part {SHEET} has more than 268,435,456 bytes{NEEDED}"


def test_a_part_is_not_unpacked_beyond_what_it_declares() -> None:
    content = bytearray(package("<row><c><v>1</v></c></row>" * 100_000))
    entry = content.rfind(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = struct.pack("<I", 1000)
    assert refused(bytes(content)) == f"the workbook is damaged: its part {SHEET} cannot be read{SAVE}"


@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels"])
def test_no_part_may_declare_entities(part: str) -> None:
    laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    said = (
        "the workbook declares entities, which no spreadsheet writes; do not open it; ask its author for another file"
    )
    assert refused(package(parts={part: laughs})) == said


@pytest.mark.parametrize("name", ["UTF-16", "cp037", "utf-7"])
def test_no_other_encoding_hides_a_declaration(name: str) -> None:
    text = f'<?xml version="1.0" encoding="{name}"?><worksheet/>'
    said = f"the workbook is not in UTF-8, as every spreadsheet writes it{SAVE}"
    assert refused(package(parts={SHEET: text})) == said


@pytest.mark.parametrize(
    ("sheet", "said"),
    [
        ("<a>" * 200_000, f"the workbook is nested too deep{SAVE}"),
        (
            '<r><row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row></r>',
            f"the rows of the sheet are not in order, at row 2{SAVE}",
        ),
        ("<worksheet><row>", f"the workbook is damaged: its part {SHEET} is no XML{SAVE}"),
        ('<row><c t="str"><v>' + "a" * 40_000 + "</v></c></row>", f"a cell has more than 32,767 characters{NEEDED}"),
        ("<row>" + "<c><v/></c>" * 16_385 + "</row>", f"the sheet has more than 16,384 columns{NEEDED}"),
        ('<row><c r="XFE1"/></row>', f"the sheet has more than 16,384 columns{NEEDED}"),
        ('<row><c r="é1"/></row>', f"the sheet has more than 16,384 columns{NEEDED}"),
        ('<row r="600000"><c><v>1</v></c></row>', f"the table has more than 500,000 rows{NEEDED}"),
    ],
)
def test_a_sheet_beyond_what_spreadsheets_write_is_refused(sheet: str, said: str) -> None:
    assert refused(package(parts={SHEET: sheet})) == said


def test_a_shared_text_is_no_longer_than_a_cell() -> None:
    shared = "<sst><si>" + "<t>aaaaaaaa</t>" * 5_000 + "</si></sst>"
    assert refused(package(parts={"xl/sharedStrings.xml": shared})) == f"a cell has more than 32,767 characters{NEEDED}"


def test_more_styles_than_any_workbook_has_are_refused() -> None:
    styles = "<s><cellXfs>" + "<xf/>" * 70_001 + "</cellXfs></s>"
    said = f"the workbook has more styles or sheets than any spreadsheet writes{SAVE}"
    assert refused(package(parts={"xl/styles.xml": styles})) == said


def test_a_huge_number_of_merged_cells_takes_no_time() -> None:
    from tests.helpers.tables import understanding

    spans = '<mergeCell ref="A1:XFD1048576"/>' * 20_000
    sheet = f"<worksheet><row r='1'><c t='str'><v>x</v></c></row><row><c><v>1</v></c></row><m>{spans}</m></worksheet>"
    with at_once():
        understanding(package(parts={SHEET: sheet}))


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({SHEET: None}, f"the workbook is not whole: its part {SHEET} is missing"),
        ({"_rels/.rels": None}, "this is a zip file, and no workbook"),
        ({"_rels/.rels": None, "mimetype": "x"}, "this is an OpenDocument file (.ods)"),
        ({"_rels/.rels": None, "xl/workbook.bin": "x"}, "this is a binary workbook (.xlsb)"),
    ],
)
def test_what_is_no_workbook_is_named(parts: dict[str, str | bytes | None], said: str) -> None:
    assert refused(package(parts=parts)) == f"{said}{SAVE}"


def test_a_damaged_zip_is_named() -> None:
    assert refused(b"PK\x03\x04junk") == f"the workbook is damaged: it is no whole zip file{SAVE}"
    content = bytearray(package("<row><c><v>1</v></c></row>" * 1000))
    place = content.find(SHEET.encode()) + len(SHEET) + 20
    content[place : place + 8] = b"\xff" * 8
    assert refused(bytes(content)) == f"the workbook is damaged: its part {SHEET} cannot be read{SAVE}"


def test_a_zip_of_thousands_of_parts_is_refused() -> None:
    content = package(parts={f"x/{number}": "" for number in range(5_001)})
    assert refused(content) == f"the workbook has more than 5,000 parts{SAVE}"


def test_another_way_to_pack_is_refused() -> None:
    from io import BytesIO
    from zipfile import ZIP_LZMA, ZipFile

    from tests.helpers.tables import PARTS

    file = BytesIO()
    with ZipFile(file, "w", ZIP_LZMA) as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
    assert refused(file.getvalue()) == f"the workbook is packed in a way that spreadsheets do not use{SAVE}"
