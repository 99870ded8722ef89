"""Workbooks: exact digits, what a format makes of them, merged cells, which sheet, and what is not seen."""

from datetime import date, datetime, time

import pytest
from openpyxl import Workbook

from tests.helpers.tables import PARTS, figures, in_short, package, refused, saved, table, understanding, workbook_of
from tracker.entry.tables.number_formats import GENERAL, Kind, NumberFormat, format_of, shown
from tracker.entry.tables.table import Form

PERCENT = NumberFormat(Kind.PERCENT)


def test_a_workbook_is_rows_of_text_with_places_in_its_sheet() -> None:
    found = table(workbook_of(["指标", "2024年"], ["GDP", 1416.5], [None, None], ["是", True]))
    assert found.rows == [["指标", "2024年"], ["GDP", "1416.5"], [], ["是", "TRUE"]]
    assert (found.form, found.place(1, 1)) == (Form.WORKBOOK, "Figures!B2")


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (0.047, "0.0%", "4.7%"),
        (0.047, "0%", "4.7%"),
        (-0.013, "0.0%;[Red]-0.0%", "-1.3%"),
        (4.7, '0.0"%"', "4.7%"),
        (1234567.891, "#,##0", "1234567.891"),
        (15_200_000, '0.0,,"M"', "15200000"),
        (15_200_000, '"$"#,##0', "$15200000"),
        (-5, '"$"#,##0', "-$5"),
        (-5, '0"亿元"', "-5亿元"),
        (15.2, "[$€-407] #,##0.0", "€15.2"),
        (1416, '#,##0"亿元"', "1416亿元"),
        (1416, "#,##0 €", "1416€"),
        (1416, '0" about"', "1416"),
        (1416, '"n.a."', "1416"),
        (1416, "General", "1416"),
        (1416, '"x" General', "1416"),
        (0.5, "# ?/?", "0.5"),
        (1e21, "0.00E+00", "1000000000000000000000"),
        (1e-7, "General", "0.0000001"),
        (0, "0", "0"),
        (date(2024, 3, 31), "yyyy-mm-dd", "2024-03-31"),
        (date(2024, 3, 1), 'yyyy"年"m"月"', "2024-03"),
        (date(2024, 1, 1), "yyyy", "2024"),
        (date(2024, 1, 1), "mmm", "2024-01"),
        (datetime(2024, 3, 31, 12, 30), "yyyy-mm-dd hh:mm", "2024-03-31 12:30:00"),
        (datetime(2024, 3, 31, 12, 30), "yyyy hh:mm", "2024-03-31 12:30:00"),
        (time(12, 30), "h:mm", "12:30:00"),
        (date(2024, 3, 31), "[$-804]yyyy/m/d;@", "2024-03-31"),
    ],
)
def test_a_cell_is_read_as_its_format_shows_it_with_all_its_digits(value: object, form: str, text: str) -> None:
    assert table(workbook_of(["x", value], formats={"B1": form})).rows[0][1] == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("4.7000000000000002E-2", "4.7%"),
        ("0.047", "4.7%"),
        ("0.29999999999999999", "30%"),
        ("1", "100%"),
        ("x", "x"),
        ("NaN", "NaN"),
        ("1E+999999", "1E+999999"),
        ("9" * 500, "9" * 500),
    ],
)
def test_the_noise_of_a_double_is_no_digit(written: str, text: str) -> None:
    assert shown(written, PERCENT, is_1904=False) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("745.3099999999999", "745.31"),
        ("801.5700000000001", "801.57"),
        ("-745.3099999999999", "-745.31"),
        ("7.4530999999999995E2", "745.31"),
        ("745.310", "745.310"),
        ("123456789012.345", "123456789012.345"),
    ],
)
def test_more_than_fifteen_digits_are_noise_where_fifteen_are_the_same_double(written: str, text: str) -> None:
    assert shown(written, GENERAL, is_1904=False) == text


def test_digits_that_make_another_double_stay() -> None:
    assert shown("745.309999999999", GENERAL, is_1904=False) == "745.309999999999"
    assert shown("745.3099999999997", GENERAL, is_1904=False) == "745.3099999999997"
    assert shown("0.30000000000000004", NumberFormat(), is_1904=False) == "0.30000000000000004"
    assert shown("12345678901234567890", NumberFormat(), is_1904=False) == "12345678901234567890"


@pytest.mark.parametrize(
    ("number", "kind", "is_1904", "text"),
    [
        ("45292", Kind.DATE, False, "2024-01-01"),
        ("43830", Kind.DATE, True, "2024-01-01"),
        ("1", Kind.DATE, False, "1900-01-01"),
        ("59", Kind.DATE, False, "1900-02-28"),
        ("61", Kind.DATE, False, "1900-03-01"),
        ("45292.9999999999", Kind.DATE, False, "2024-01-02"),
        ("-1", Kind.DATE, False, "-1"),
        ("99999999", Kind.DATE, False, "99999999"),
        ("0.75", Kind.TIME, False, "18:00:00"),
    ],
)
def test_days_count_from_the_epoch_of_the_workbook(number: str, kind: Kind, is_1904: bool, text: str) -> None:
    assert shown(number, NumberFormat(kind), is_1904=is_1904) == text


def test_formats_without_a_code_are_known_by_their_number() -> None:
    kinds = [format_of(number, None).kind for number in (0, 9, 10, 14, 17, 21, 57)]
    assert kinds == [Kind.NUMBER, Kind.PERCENT, Kind.PERCENT, Kind.DATE, Kind.MONTH, Kind.TIME, Kind.MONTH]


def test_merged_heads_and_percent_cells_are_one_table() -> None:
    content = workbook_of(
        ["2024年主要指标（单位：亿元）"],
        ["指标", "2023年", None, "2024年", None],
        [None, "绝对量", "同比增长", "绝对量", "同比增长"],
        ["地区生产总值", 1300.5, 0.047, 1416, 0.052],
        ["出口", 900, "…", 950.25, -0.013],
        formats={"C4": "0.0%", "E4": "0.0%", "E5": "0.0%"},
        merged=("A1:E1", "B2:C2", "D2:E2", "A2:A3"),
    )
    assert figures(content) == [
        ("地区生产总值 绝对量", "2023年", "1300.5", "亿元"),
        ("地区生产总值 同比增长", "2023年", "4.7%", "%"),
        ("地区生产总值 绝对量", "2024年", "1416", "亿元"),
        ("地区生产总值 同比增长", "2024年", "5.2%", "%"),
        ("出口 绝对量", "2023年", "900", "亿元"),
        ("出口 绝对量", "2024年", "950.25", "亿元"),
        ("出口 同比增长", "2024年", "-1.3%", "%"),
    ]
    assert understanding(content).nothing() == {"…": 1}


def test_what_is_merged_down_the_rows_is_said_of_each() -> None:
    content = workbook_of(
        ["地区", "指标", "2023", "2024"],
        ["杭州", "GDP", 1, 2],
        [None, "人口", 3, 4],
        ["宁波", "GDP", 5, 6],
        merged=("A2:A3", "C4:D4"),
    )
    assert [one[0] for one in figures(content)] == ["杭州 GDP", "杭州 GDP", "杭州 人口", "杭州 人口", "宁波 GDP"]


def test_a_column_of_days_and_a_column_for_each_series() -> None:
    content = workbook_of(
        ["日期", "杭州", "宁波"],
        [date(2024, 1, 1), 1, 2],
        [date(2024, 2, 1), 3, None],
        formats={"A2": "yyyy-mm", "A3": "yyyy-mm"},
    )
    found = [in_short(one) for one in understanding(content).observations()]
    assert found == [("杭州", "2024-01", "1", ""), ("宁波", "2024-01", "2", ""), ("杭州", "2024-02", "3", "")]


def book(*sheets: tuple[str, str], rows: tuple[list[object], ...] = (["指标", "2024"], ["GDP", 1])) -> bytes:
    """A workbook of sheets with the same table, each shown or not."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, state in sheets:
        sheet = made.create_sheet(name)
        sheet.sheet_state = state
        for row in rows:
            sheet.append(row)
    return saved(made)


def test_the_one_sheet_that_is_shown_and_has_a_table_is_read() -> None:
    made = Workbook()
    made.create_sheet("Figures").append(["指标", "2024"])
    made["Figures"].append(["GDP", 1])
    made.create_sheet("Hidden").append(["a", "b"])
    made["Hidden"].append(["a", "b"])
    made["Hidden"].sheet_state = "hidden"
    assert table(saved(made)).sheet == "Figures"


def test_of_several_sheets_one_is_named() -> None:
    content = book(("One", "visible"), ("Two (2)", "visible"), ("Three", "hidden"))
    assert refused(content) == '2 sheets have a table: One, Two (2); name one: --sheet "One"'
    assert table(content, sheet="Two (2)").sheet == "Two (2)"
    assert table(content, sheet="one").sheet == "One"
    assert list(map(str, table(content, sheet="Three").notes)) == ["the sheet Three is hidden"]
    assert refused(content, sheet="Thre") == "no sheet is called 'Thre'; did you mean \"Three\"?"
    assert refused(content, sheet="zzzzzzzz") == "no sheet is called 'zzzzzzzz'; there are One, Two (2), Three"


def test_of_a_long_sheet_the_beginning_tells_whether_it_has_a_table() -> None:
    content = book(("One", "visible"), ("Two", "visible"), rows=(["a", 1],) * 70)
    assert refused(content).startswith("2 sheets have a table: One, Two; ")


def test_a_workbook_without_a_table_is_refused() -> None:
    assert refused(book(("A", "visible"), ("B", "visible"), rows=(["title"],))).startswith(
        "no sheet of the workbook has a table"
    )
    assert refused(package(parts={"xl/workbook.xml": "<workbook/>"})).startswith(
        "the workbook has no sheet that is shown"
    )


def test_what_is_not_seen_is_said() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    for row in (["指标", "2023", "2024"], ["GDP", 1, "=B2*2"], ["人口", "=B2", 3]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    found = table(saved(made))
    assert list(map(str, found.notes)) == [
        "1 hidden row is read too",
        "hidden columns are read too",
        "2 formulas have no result in the file, the first at C2: open it in a spreadsheet and save it",
    ]
    assert found.rows[1] == ["GDP", "1"]


def test_texts_in_runs_are_joined_and_how_they_are_said_is_left_out() -> None:
    shared = "<sst><si><r><t>地区</t></r><r><t>生产总值</t></r><rPh><t>dì qū</t></rPh></si><si><t>x</t></si></sst>"
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>9</v></c><c t="s"><v>1</v></c></row>'
        '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>'
        '<c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>made</v></c></row>'
    )
    found = table(package(rows, parts={"xl/sharedStrings.xml": shared}))
    assert found.rows == [["地区生产总值", "", "x"], ["ab", "FALSE", "#N/A", "made"]]


def test_a_workbook_may_write_prefixes_and_leave_out_what_is_plain() -> None:
    sheet = (
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c>'
        '<x:c r="A3"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/>'
        '<x:mergeCell ref="A1"/><x:mergeCell ref="a:0"/></x:mergeCells></x:worksheet>'
    )
    found = table(package(parts={"xl/worksheets/sheet1.xml": sheet}))
    assert found.rows == [[], [], ["2", "1"]]
    assert len(found.merged) == 1


def test_a_workbook_may_count_from_1904_and_name_its_styles() -> None:
    parts = {
        "xl/workbook.xml": PARTS["xl/workbook.xml"].replace("<workbookPr/>", '<workbookPr date1904="1"/>'),
        "xl/styles.xml": (
            '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs>'
            '<xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="x"/></cellXfs>'
            "<cellStyles/></styleSheet>"
        ),
    }
    rows = '<row><c s="1"><v>43830</v></c><c s="7"><v>43830</v></c><c s="x"><v>2</v></c><c s="2"><v>3</v></c></row>'
    assert table(package(rows, parts=dict(parts))).rows == [["2024-01-01", "43830", "2", "3"]]
