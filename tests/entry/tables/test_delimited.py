"""Delimited text: any sign between cells, quotes and line breaks in them, and what is no table."""

import pytest

from tests.helpers.tables import refused, table
from tracker.entry.tables.delimited import DELIMITERS, delimiter_of
from tracker.entry.tables.table import MAX_BYTES, Form, column_of, letters


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_any_sign_may_stand_between_cells(delimiter: str) -> None:
    rows = [["series", "period", "value"], ["gdp", "2024", "1416"], ["", "2023", "1250.5"]]
    assert table("\n".join(map(delimiter.join, rows))).rows == rows


def test_a_comma_that_is_decimal_stands_between_no_cells() -> None:
    assert table("DE;1,5;2,5\nFR;3,25;4\n").rows == [["DE", "1,5", "2,5"], ["FR", "3,25", "4"]]


def test_words_before_a_table_do_not_hide_what_stands_between_its_cells() -> None:
    found = table("Figures; of the office\n\nseries,period,value\ngdp,2024,1\ngdp,2023,2\n")
    assert found.rows[2] == ["series", "period", "value"]
    assert found.rows[1] == []


def test_a_quoted_cell_holds_signs_quotes_and_line_breaks() -> None:
    assert table('series,note\ngdp,"one, ""two""\nthree"\n').rows[1] == ["gdp", 'one, "two"\nthree']


def test_blanks_around_cells_and_quotes_are_no_part_of_them() -> None:
    assert table('series, note\n gdp ,  "a, b"\n').rows == [["series", "note"], ["gdp", "a, b"]]


def test_a_table_of_one_column_has_no_sign_between_cells() -> None:
    assert table("value\n1\n").rows == [["value"], ["1"]]


def test_a_quote_behind_a_first_piece_of_the_file_is_no_fault_of_the_delimiter() -> None:
    cell = "x" * 100_000
    text = "\n".join(f'{number};"{cell}\n"' for number in range(6))
    assert delimiter_of(text) == ";"


def test_a_quote_without_an_end_is_named_by_its_row() -> None:
    said = 'a quote that opens in row 3 or behind it does not end; close it, or write "" for a quote within quotes'
    assert refused('series,value\ngdp,1\n"gdp,2\ngdp,3\n') == said


def test_text_behind_a_closing_quote_is_taken_and_said() -> None:
    found = table('series,value\n"gdp"s,1\n')
    assert found.rows[1] == ["gdps", "1"]
    assert list(map(str, found.notes)) == ["row 2 has text behind a closing quote; it was taken for a part of the cell"]


def test_a_cell_as_long_as_a_book_is_a_quote_without_an_end() -> None:
    said = "a cell in row 2 has more than 131,072 characters; look there for a quote that does not end"
    assert refused("series,value\n" + "x" * 140_000 + ",1\n") == said


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("\n" * 500_001, "the table has more than 500,000 rows"),
        (("," * 500 + "\n") * 10_000, "the table has more than 5,000,000 cells"),
        ("," * 20_000 + "\n", "row 1 has more than 16,384 columns"),
    ],
)
def test_more_than_anyone_takes_figures_from_is_refused(text: str, what: str) -> None:
    assert refused(text) == f"{what}; take the rows and columns that are needed into a file of their own"


def test_a_file_of_more_than_64_mib_is_not_looked_into() -> None:
    assert refused(b" " * (MAX_BYTES + 1)).startswith("the file has 67,108,865 bytes, more than 67,108,864; ")


@pytest.mark.parametrize("text", ["", "\n\n", ",,\n,,\n"])
def test_an_empty_table_is_none(text: str) -> None:
    assert refused(text) == "the table is empty; export it again, with its figures"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "this is a workbook of the old kind (.xls), or one with a password"),
        (b"%PDF-1.7", "this is a PDF"),
        (b"\x1f\x8b\x08", "this is a compressed file"),
        (b"PAR1\x15", "this is a Parquet file"),
        (b"  <!DOCTYPE html><table>", "this is a web page or XML"),
    ],
)
def test_other_files_are_named_by_what_they_are(content: bytes, said: str) -> None:
    assert refused(content).partition(";")[0] == said


def test_a_place_is_named_as_people_name_it() -> None:
    found = table("series,value\ngdp,1\n")
    assert (found.form, found.place(1, 1)) == (Form.CSV, "row 2, column B")
    assert [letters(one) for one in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert [column_of(one) for one in ("A", "Z", "AA", "ZZ", "AAA")] == [0, 25, 26, 701, 702]


def test_a_row_may_end_early() -> None:
    found = table("series,value\ngdp\n")
    assert (found.width, found.cell(1, 0), found.cell(1, 1)) == (2, "gdp", "")
