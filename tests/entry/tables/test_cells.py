"""What a cell says besides a number: none, a flag, a scale, a unit; and the periods and roles that texts are."""

import pytest

from tracker.domain.actual import Status
from tracker.domain.mapping import Meaning
from tracker.entry.tables.cells import Cell, CellReader, Said, is_unit, power_of, said_by, unit_apart, unit_called
from tracker.entry.tables.heading import is_figure
from tracker.entry.tables.periods import Headed, headed, is_part, is_period, period_called, periods_in, within
from tracker.entry.when import read_period

READER = CellReader(nothing=frozenset({"k.A.", "0"}), marks=("¹",), has_codes=False)
CODES = CellReader(nothing=frozenset(), marks=(), has_codes=True)


@pytest.mark.parametrize(
    "text",
    [
        "1416",
        "-1.5",
        "924,067.67",
        "13,75",
        "$15,200,000",
        "≤3%",
        "<5",
        "超1000亿元",
        "50% reduction",
        "2020-2021",
        "1.5m",
    ],
)
def test_a_value_stays_as_it_is_written(text: str) -> None:
    assert READER.read(text) == Cell(text)


@pytest.mark.parametrize(
    "text", ["", "-", "–", "…", "..", "N/A", "#N/A", "NaN", "TBD", "Pending", ":", "暂无", "k.A.", "0"]
)
def test_a_cell_may_say_that_there_is_no_figure(text: str) -> None:
    assert READER.read(text) == Cell("")


@pytest.mark.parametrize(
    ("text", "value", "flags"),
    [
        ("12.3 p", "12.3", ("p",)),
        ("12.3(p)", "12.3", ("p",)),
        ("12.3（r）", "12.3", ("r",)),
        ("12.3 [e]", "12.3", ("e",)),
        ("12.3*", "12.3", ("*",)),
        ("12.3% F", "12.3%", ("F",)),
        ("12.3e", "12.3", ("e",)),
        ("12¹", "12", ("¹",)),
        ("¹", "¹", ()),
        ("(26-28)", "26-28", ()),
        ("12.3 b", "12.3 b", ()),
        ("5.1 pp", "5.1 pp", ()),
        ("5.1pp", "5.1pp", ()),
        ("12.3 pe", "12.3", ("p", "e")),
    ],
)
def test_flags_are_split_off_a_value(text: str, value: str, flags: tuple[str, ...]) -> None:
    assert READER.read(text) == Cell(value, flags)


@pytest.mark.parametrize(
    ("text", "value", "flags"),
    [("12.3 bep", "12.3", ("b", "e", "p")), (": c", "", ("c",)), (":c", "", ("c",)), ("5 d", "5", ("d",))],
)
def test_letters_behind_a_blank_are_flags_where_a_form_has_them(text: str, value: str, flags: tuple[str, ...]) -> None:
    assert CODES.read(text) == Cell(value, flags)


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ((), Said()),
        (("A",), Said()),
        (("p", "b"), Said(Status.PROVISIONAL, is_break=True)),
        (("初步核算",), Said(Status.PROVISIONAL)),
        (("P: Provisional value",), Said(Status.PROVISIONAL)),
        (("r", "e"), Said(Status.ESTIMATED)),
        (("最终核实",), Said(Status.FINAL)),
        (("u", "*"), Said(unknown=("u", "*"))),
        (("x",), Said(Status.FORECAST)),
    ],
)
def test_flags_say_a_status_or_a_break_or_are_unknown(flags: tuple[str, ...], said: Said) -> None:
    assert said_by(flags, {"x": Meaning.FORECAST}) == said


@pytest.mark.parametrize(
    ("scale", "power"),
    [
        ("6", 6),
        ("-3", -3),
        ("6: Millions", 6),
        ("Thousands", 3),
        ("万", 4),
        ("亿", 8),
        ("zillions", None),
        ("99", None),
    ],
)
def test_a_scale_is_a_power_of_ten_or_its_name(scale: str, power: int | None) -> None:
    assert power_of(scale) == power


@pytest.mark.parametrize(
    ("name", "apart"),
    [
        ("地区生产总值(亿元)", ("地区生产总值", "亿元")),
        ("常住人口（万人）", ("常住人口", "万人")),
        ("Growth [%]", ("Growth", "%")),
        ("GDP (million EUR)", ("GDP", "million EUR")),
        ("GDP (nominal)", ("GDP (nominal)", "")),
        ("GDP", ("GDP", "")),
    ],
)
def test_a_unit_in_brackets_is_taken_off_a_name(name: str, apart: tuple[str, str]) -> None:
    assert unit_apart(name) == apart


def test_units_are_called_as_series_have_them() -> None:
    names = ["Percent", "％", "PC: Percentage", "CLV10_MEUR", "CP_MEUR", "MIO_EUR", "PC_GDP", " 亿元 "]
    assert list(map(unit_called, names)) == [
        "%",
        "%",
        "%",
        "million EUR",
        "million EUR",
        "million EUR",
        "PC_GDP",
        "亿元",
    ]
    assert is_unit("亿元")
    assert not is_unit("增长")


@pytest.mark.parametrize(
    "text",
    ["1416", "1,300.5", "-5", "≥5", "超1000亿元", "12.3 p", "$15,200,000", "4.7%", "(26-28)", "5%-5.5%", "1000余家"],
)
def test_cells_that_may_be_figures(text: str) -> None:
    assert is_figure(text)


@pytest.mark.parametrize("text", ["GDP", "2020 prices", "p", "亿元", "", "2024-03-01T00:00:00 and more", "9" * 80])
def test_cells_that_are_none(text: str) -> None:
    assert not is_figure(text)


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("2024", "2024"),
        ("2024-A1", "2024"),
        ("2024A", "2024"),
        ("2024.0", "2024"),
        ("2024 [YR2024]", "2024"),
        ("2024-03-31T00:00:00", "2024-03-31"),
        ("2024-03-31 00:00", "2024-03-31"),
        ("2024-D060", "2024-02-29"),
        ("2023-D366", "2023-D366"),
        ("2021-01-01/P5Y", "2021/2025"),
        ("2021-07-01/P2Y", "2021-07/2023-06"),
        ("2021-04-06/P365D", "2021-04-06/2022-04-05"),
        ("2024-03-04/P3W", "2024-W10/2024-W12"),
        ("2021-04-06/P1Y", "2021-04-06/P1Y"),
        ("9999-12-01/P2Y", "9999-12-01/P2Y"),
        ("2021-02-30/P2D", "2021-02-30/P2D"),
        ("2021-03-01/P1M", "2021-03"),
        ("2021-01-01/P3M", "2021-Q1"),
        ("2021-01-01/P0Y", "2021-01-01/P0Y"),
        ("202409", "2024-09"),
        ("20240930", "2024-09-30"),
        ("2024年1-9月", "2024年1-9月"),
    ],
)
def test_periods_of_tables_are_called_as_typed_ones(text: str, called: str) -> None:
    assert period_called(text) == called


@pytest.mark.parametrize(
    "text", ["2024", "2024M03", "2024-M03", "2024Q3", "2024年1-9月", "Mar 2024", "2024-03-31", "FY2024-25", "2024/25"]
)
def test_texts_that_are_periods(text: str) -> None:
    assert is_period(text)
    if "/" not in text and "FY" not in text:
        read_period(period_called(text))


@pytest.mark.parametrize("text", ["1416", "202409", "GDP", "Q1", "2024-13", "a/b2", "2024-T9", "1" * 50])
def test_texts_that_are_none(text: str) -> None:
    assert not is_period(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024p", Headed("2024", "p")),
        ("2024年(初步)", Headed("2024年", "初步")),
        ("2025*", Headed("2025", "*")),
        ("2024年1月¹", Headed("2024年1月", "¹")),
        ("2024-1②", Headed("2024-1", "②")),
        ("2024 1)", Headed("2024", "1)")),
        ("2024", Headed("2024")),
        ("9*", None),
        ("GDP", None),
    ],
)
def test_a_header_may_say_a_period_and_a_flag(text: str, found: Headed | None) -> None:
    assert headed(text) == found


@pytest.mark.parametrize(
    ("year", "part", "kind", "period"),
    [
        ("2024", "3", "month", "2024-03"),
        ("2024年", "3月", "month", "2024-03"),
        ("2024", "Mar", "month", "2024-03"),
        ("2024", "二", "quarter", "2024-Q2"),
        ("2024", "Q4", "quarter", "2024-Q4"),
        ("2024", "上半年", "", "2024-S1"),
        ("2024", "H2", "", "2024-S2"),
        ("2024", "", "month", "2024"),
        ("2024-Q1", "", "", "2024-Q1"),
    ],
)
def test_a_year_and_its_part_in_two_cells_are_one_period(year: str, part: str, kind: str, period: str) -> None:
    assert str(read_period(within(year, part, kind)).period) == period


def test_parts_of_years_need_one() -> None:
    assert [one for one in ("Q1", "上半年", "3月", "Mar", "GDP", "2024", "亿元") if is_part(one)] == [
        "Q1",
        "上半年",
        "3月",
        "Mar",
    ]


def test_the_periods_of_a_title_are_found() -> None:
    assert periods_in("2024年1-9月主要经济指标（2023年上半年）") == ["2024年1-9月", "2023年上半年"]
    assert periods_in("Figures of 2024, in 1990 prices: 2024.5") == ["2024", "1990"]
