"""Files that are handed over: their cells, what they say beside the JSON, and what they refuse."""

import csv
import json
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.helpers.folder import REPOSITORY
from tests.helpers.making import actual, register, series
from tests.helpers.replacing import replace
from tracker.assess.freshness import State
from tracker.assess.measures import MEASURES
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Review
from tracker.assess.timeline import recorded
from tracker.domain.actual import Actual, Status
from tracker.domain.exchange import COLUMNS, SDMX
from tracker.domain.figure import Figure
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Source
from tracker.render.export_csv import figures_csv
from tracker.render.export_rows import Exported, Parts
from tracker.render.export_sdmx import figures_sdmx, frequency_code, observation_status, time_period
from tracker.render.export_xlsx import Contents, workbook
from tracker.render.names import Language
from tracker.render.status_json import status_json
from tracker.render.verdicts import Tone, verdict_word
from tracker.render.xlsx_paper import MAX_ROWS, Unfit, colour, is_kept, number_format, refuse_many_rows, tint
from tracker.render.xlsx_words import HEADINGS, meanings
from tracker.store.loading import load

pytestmark = pytest.mark.filterwarnings(
    "ignore:.*xtension is not supported"
)  # openpyxl knows no data bars but the old ones
DAY = date(2026, 11, 22)
HOSTILE = Source(None, "=cmd|' /C calc'!A0", "@SUM(1)\n+2", None, "javascript:alert(1)")


def exported(register: Register) -> list[Exported]:
    return [
        Exported(one, register.areas[one.area], recorded(one, register.records(id), DAY))
        for id, one in register.series.items()
        if one.derived is None
    ]


def of_records(*records: Actual) -> list[Exported]:
    return exported(register(series(signed=True), records=records))


def opened(content: bytes) -> dict[str, Worksheet]:
    book = openpyxl.load_workbook(BytesIO(content))
    return {name: book[name] for name in book.sheetnames}


def rows_of(sheet: Worksheet, heading: int) -> list[dict[str, Any]]:
    """The cells of a table by their headings."""
    every = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=heading)]
    return [dict(zip(map(str, every[0]), row, strict=True)) for row in every[1:]]


@pytest.fixture(scope="module")
def own() -> Register:
    found = load(REPOSITORY).register
    assert found is not None
    return found


@pytest.fixture(scope="module")
def review(own: Register) -> Review:
    return Review.of(own, DAY)


@pytest.fixture(scope="module")
def book(review: Review) -> bytes:
    return made(review)


def made(review: Review, language: Language = Language.EN) -> bytes:
    return workbook(Contents(review, list(review.assessments()), exported(review.register), language))


# Figures in parts


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ({"value": "24.10"}, Parts(value=Decimal("24.10"), rounded_to="0.01")),
        ({"at_least": 5}, Parts(lower=Decimal(5), comparison="at_least", rounded_to="1")),
        ({"less_than": "5.5"}, Parts(upper=Decimal("5.5"), comparison="less_than", rounded_to="0.1")),
        (
            {"more_than": 5, "at_most": "6.0"},
            Parts(lower=Decimal(5), upper=Decimal("6.0"), comparison="more_than at_most", rounded_to="1 0.1"),
        ),
        ({"between": (5, 6)}, Parts(lower=Decimal(5), upper=Decimal(6), comparison="between", rounded_to="1")),
        ({"about": 5}, Parts(value=Decimal(5), comparison="about", rounded_to="1")),
        (
            {"about": Decimal("3E+4"), "tolerance": 500},
            Parts(value=Decimal("3E+4"), comparison="about", tolerance=Decimal(500), rounded_to="10000 1"),
        ),
    ],
)
def test_a_bound_is_no_value(written: dict[str, Any], parts: Parts) -> None:
    assert Parts.of(actual(2022, **written).figure) == parts


def test_a_milestone_is_done_or_not() -> None:
    assert Parts.of(Figure.milestone(done=True)) == Parts(value=True)


# CSV and SDMX-CSV


def test_text_that_is_a_formula_is_text_and_numbers_are_numbers() -> None:
    told = figures_csv(of_records(replace(actual(2022, value="-24.10"), source=HOSTILE, note="'=1")))
    assert told.startswith("﻿series,")
    (row,) = csv.DictReader(StringIO(told.removeprefix("﻿"), newline=""))
    assert (row["value"], row["publisher"], row["title"], row["note"]) == (
        "-24.10",
        "'=cmd|' /C calc'!A0",
        "'@SUM(1)\n+2",
        "''=1",
    )
    assert list(row) == [column.name for column in COLUMNS]


def test_sdmx_is_raw() -> None:
    told = figures_sdmx(of_records(replace(actual(2022, more_than=24), source=HOSTILE, note="'=1")))
    (row,) = csv.DictReader(StringIO(told, newline=""))
    assert (row["OBS_VALUE"], row["LOWER_BOUND"], row["PUBLISHER"]) == ("", "24", HOSTILE.publisher)
    assert list(row) == list(SDMX)


def test_each_vintage_is_an_observation() -> None:
    records = [
        actual(2022, "2023-02-01", value=10, status=Status.PROVISIONAL),
        actual(2022, "2024-02-01", value=12, status=Status.REVISED, is_break=True),
        replace(actual(2022, "2024-02-01", about=12), note="again"),
    ]
    told = csv.DictReader(StringIO(figures_sdmx(of_records(*records)), newline=""))
    assert [(row["VINTAGE"], row["RECORD"], row["OBS_VALUE"], row["OBS_STATUS"], row["STATUS"]) for row in told] == [
        ("2023-02-01", "1", "10", "P", "provisional"),
        ("2024-02-01", "1", "12", "B", "revised"),
        ("2024-02-01", "2", "12", "A", ""),
    ]


def test_what_was_not_known_yet_is_not_there() -> None:
    late = actual(2025, "2026-12-01", value=1)
    assert len(figures_csv(of_records(late, actual(2024, value=1))).splitlines()) == 2


@pytest.mark.parametrize(
    ("status", "is_break", "code"),
    [
        (None, False, "A"), (None, True, "B"), (Status.FINAL, False, "A"), (Status.REVISED, True, "B"),
        (Status.PROVISIONAL, True, "P"), (Status.ESTIMATED, False, "E"), (Status.FORECAST, False, "F"),
    ],
)  # fmt: skip
def test_a_status_is_a_code(status: Status | None, is_break: bool, code: str) -> None:
    assert observation_status(actual(2022, value=1, status=status, is_break=is_break)) == code


@pytest.mark.parametrize(
    ("period", "written"),
    [
        ("2024", "2024"), ("2024-S1", "2024-S1"), ("2024-Q3", "2024-Q3"), ("2024-09", "2024-09"),
        ("2024-W37", "2024-W37"), ("2024-09-15", "2024-09-15"), ("2021/2025", "2021-01-01/P5Y"),
        ("2024-01/2024-09", "2024-01-01/P9M"), ("2024-07/2025-06", "2024-07-01/P1Y"),
        ("2026-01-01/2026-11-25", "2026-01-01/P329D"),
    ],
)  # fmt: skip
def test_a_period_is_written_as_sdmx_has_it(period: str, written: str) -> None:
    assert time_period(Period.parse(period)) == written


@pytest.mark.parametrize(
    ("period", "code"),
    [
        ("2024", "A"), ("2024-01/2024-12", "A"), ("2024-S1", "S"), ("2024-01/2024-06", "S"), ("2024-Q3", "Q"),
        ("2024-09", "M"), ("2024-W37", "W"), ("2024-09-15", "D"), ("2024-01/2024-09", "_O"), ("2021/2025", "_O"),
        ("2024-07/2025-06", "_O"), ("2024-W10/2024-W12", "_O"), ("2024-02-01/2024-02-29", "M"),
    ],
)  # fmt: skip
def test_a_frequency_is_that_of_the_period(period: str, code: str) -> None:
    assert frequency_code(Period.parse(period)) == code


# The workbook


def test_every_number_of_a_measure_is_that_of_the_json(review: Review, book: bytes) -> None:
    told = json.loads(status_json(review.assessments(), DAY), parse_float=Decimal)["targets"]
    rows = rows_of(opened(book)["Targets"], heading=4)
    assert [row["ID"] for row in rows] == [one["id"] for one in told]
    seen = 0
    for row, one in zip(rows, told, strict=True):
        for measure in (one for one in MEASURES if one.in_status):
            for end, key in (("at least", "low"), ("at most", "high")):
                cell, number = row[f"{measure.words}, {end}"], one[measure.name][key]
                assert (None if cell is None else Decimal(str(cell))) == number
                seen += cell is not None
    assert seen > 100


def test_the_figures_are_those_of_the_csv(own: Register, book: bytes) -> None:
    rows = rows_of(opened(book)["Figures"], heading=1)
    told = list(csv.DictReader(StringIO(figures_csv(exported(own)).removeprefix("﻿"), newline="")))
    known = [one for id in own.series for one in own.records(id) if one.published.known_from <= DAY]
    assert len(rows) == len(told) == len(known) > 500
    for row, one in zip(rows, told, strict=True):
        for name in ("value", "lower", "upper", "tolerance"):
            assert isinstance(row[name], int | float | None)
            assert (None if row[name] is None else Decimal(str(row[name]))) == (
                Decimal(one[name]) if one[name] else None
            )
        for name in ("series", "period", "comparison", "title", "note", "standing"):
            assert (row[name] or "") == one[name]


def test_days_are_dates_and_addresses_of_the_web_are_links(book: bytes) -> None:
    sheets = opened(book)
    days = [row["published"] for row in rows_of(sheets["Figures"], heading=1)]
    assert {type(one) for one in days} == {datetime, str}
    links = [cell.hyperlink for row in sheets["Sources"].iter_rows(min_row=2) for cell in row]
    told = [str(one.target) for one in links if one is not None]
    assert told
    assert all(one.startswith(("http://", "https://")) for one in told)


def test_nothing_is_a_formula_and_no_other_address_a_link() -> None:
    records = [replace(actual(2022, value=1), source=HOSTILE, note="=HYPERLINK(1)")]
    about = register(series(), records=records)
    review = Review.of(about, DAY)
    sheets = opened(workbook(Contents(review, [], exported(about), Language.EN)))
    cells = [cell for sheet in sheets.values() for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink is not None]
    (row,) = rows_of(sheets["Figures"], heading=1)
    assert (row["publisher"], row["note"], row["url"]) == ("'=cmd|' /C calc'!A0", "'=HYPERLINK(1)", HOSTILE.url)


def test_headings_stay_in_sight_and_can_be_filtered(book: bytes) -> None:
    sheets = opened(book)
    assert [(name, sheet.freeze_panes) for name, sheet in sheets.items()] == [
        ("Targets", "C5"),
        ("Figures", "B2"),
        ("Sources", "A2"),
        ("Words", "A2"),
    ]
    assert sheets["Figures"].auto_filter.ref.startswith("A1:V")
    assert all(sheet.page_setup.orientation == "landscape" for sheet in sheets.values())
    assert [sheet.print_title_rows for sheet in sheets.values()] == ["$4:$4", "$1:$1", "$1:$1", "$1:$1"]


def test_a_share_of_what_is_not_reached_is_never_shown_as_all_of_it(book: bytes) -> None:
    sheet = opened(book)["Targets"]
    shares = [
        cell
        for row in sheet.iter_rows(min_row=5, min_col=7, max_col=7)
        for cell in row
        if not isinstance(cell.value, str)
    ]
    assert shares
    for cell in shares:
        places = len(cell.number_format.removesuffix("%").partition(".")[2])
        share = Decimal(str(cell.value))
        assert round(share * 100, places) < 100 or share >= 1


def test_two_runs_give_the_same_bytes(review: Review, book: bytes) -> None:
    assert made(review) == book


def test_in_chinese_headings_and_words_are_chinese(review: Review) -> None:
    sheets = opened(made(review, Language.ZH))
    assert [cell.value for cell in next(sheets["Figures"].iter_rows())] == [column.zh for column in COLUMNS]


@pytest.mark.parametrize(
    ("number", "is_number"),
    [
        ("24.10", True),
        ("123456789012345", True),
        ("1234567890123456", False),
        ("0.1234567890123456", False),
        ("3E+20", True),
    ],
)
def test_a_number_that_a_workbook_would_round_is_text(number: str, is_number: bool) -> None:
    assert is_kept(Decimal(number)) is is_number
    about = register(series(), records=[actual(2022, value=Decimal(number))])
    sheets = opened(workbook(Contents(Review.of(about, DAY), [], exported(about), Language.EN)))
    (row,) = rows_of(sheets["Figures"], heading=1)
    assert isinstance(row["value"], str) is not is_number
    assert Decimal(str(row["value"])) == Decimal(number)


def test_a_format_shows_the_digits_that_were_published() -> None:
    assert [number_format(Decimal(one)) for one in ("24.10", "5", "3E+4")] == ["#,##0.00", "#,##0", "#,##0"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x" * 32_768, "a cell of a workbook holds 32,767 characters, and the text 'xxxxx"),
        ("a\uffffb", "has a character that no workbook can hold"),
    ],
)
def test_what_a_workbook_cannot_hold_is_refused(text: str, said: str) -> None:
    about = register(series(), records=[replace(actual(2022, value=1), note=text)])
    with pytest.raises(Unfit) as raised:
        workbook(Contents(Review.of(about, DAY), [], exported(about), Language.EN))
    assert said in str(raised.value.said)


def test_more_rows_than_a_sheet_has_are_refused() -> None:
    refuse_many_rows(MAX_ROWS)
    with pytest.raises(Unfit) as raised:
        refuse_many_rows(MAX_ROWS + 1)
    assert "a sheet has 1,048,576 rows, and there are 1,048,577" in str(raised.value.said)


# Words


def test_every_column_is_explained_and_every_verdict_and_state() -> None:
    assert list(HEADINGS) == [column.name for column in COLUMNS]
    told = {(one.where, one.word) for one in meanings(Language.EN)}
    assert {("Verdict", verdict_word(one)) for one in Verdict} <= told
    assert {("Freshness", one.value) for one in State} <= told


@pytest.mark.parametrize("tone", [Tone.GOOD, Tone.BAD, Tone.DOUBT])
def test_a_verdict_is_read_on_its_ground(tone: Tone) -> None:
    assert contrast(colour(tone.value), tint(tone.value)) >= 4.5


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, by WCAG."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_workbook_of_nothing_is_one() -> None:
    about = register(series())
    sheets = opened(workbook(Contents(Review.of(about, DAY), [], exported(about), Language.EN)))
    assert list(sheets) == ["Targets", "Figures", "Sources", "Words"]


def test_one_module_alone_loads_the_library() -> None:
    found = [path.name for path in (REPOSITORY / "src").rglob("*.py") if "from xlsxwriter import" in path.read_text()]
    assert found == ["export_xlsx.py"]
