"""What a table is about: where its header is, what its columns say, what is missing; and its figures."""

import pytest

from tests.helpers.tables import figures, first, missing, roles, table, understanding, workbook_of
from tracker.domain.actual import Status
from tracker.domain.mapping import Mapping, Meaning, Role
from tracker.entry.tables.understanding import Shape, understood

LONG = (
    "series,period,value,unit,status,published,publisher,note\n"
    "gdp,2024,1416,亿元,p,2025-03-01,Office,first\n"
    'gdp,2023,"1,300.5",亿元,,2024-03-01,Office,\n'
    "gdp,2025,-,亿元,,,,\n"
)


def test_a_row_a_figure() -> None:
    found = understanding(LONG)
    assert (found.shape, found.header, found.is_complete) == (Shape.ROWS, (0, 1), True)
    one, two = found.observations()
    assert (one.row, one.column, one.series, one.period, one.value, one.unit) == (
        1,
        2,
        ("gdp",),
        "2024",
        "1416",
        "亿元",
    )
    assert (one.status, one.published, one.publisher, one.note) == (Status.PROVISIONAL, "2025-03-01", "Office", "first")
    assert (two.value, two.status, two.note) == ("1,300.5", None, "")
    assert found.nothing() == {"-": 1}


def test_the_three_shapes_say_the_same() -> None:
    expected = {
        ("gdp", "2023", "1", ""),
        ("gdp", "2024", "2", ""),
        ("people", "2023", "3", ""),
        ("people", "2024", "4", ""),
    }
    rows = "series,period,value\ngdp,2023,1\ngdp,2024,2\npeople,2023,3\npeople,2024,4\n"
    periods = "series,2023,2024\ngdp,1,2\npeople,3,4\n"
    series = "period,gdp,people\n2023,1,3\n2024,2,4\n"
    assert [understanding(one).shape for one in (rows, periods, series)] == [Shape.ROWS, Shape.PERIODS, Shape.SERIES]
    assert set(figures(rows)) == set(figures(periods)) == set(figures(series)) == expected


@pytest.mark.parametrize(
    ("content", "words", "expected"),
    [
        ("Year,Jan,Feb\n2023,1,2\n", ("series:=x",), ["Jan 2023", "Feb 2023"]),
        ("年份,1月,2月\n2023年,1,2\n", ("series:=x",), ["2023年1月", "2023年2月"]),
        (",Q1,Q2\n2023,1,2\n2024,3,4\n", ("series:=x",), ["2023-Q1", "2023-Q2", "2024-Q1", "2024-Q2"]),
        ("City,Period,Q1,Q2\na,2023,1,2\n", (), ["2023-Q1", "2023-Q2"]),
        ("2024年3月主要指标,,\n指标,3月,1-3月\nGDP,1,2\n", (), ["2024年3月", "2024年1-3月"]),
        ("指标,1-3月,1-6月\nGDP,1,2\n", ("period:=2024",), ["2024年1-3月", "2024年1-6月"]),
    ],
)
def test_parts_of_a_year_at_the_head_take_their_year_from_elsewhere(
    content: str, words: tuple[str, ...], expected: list[str]
) -> None:
    found = understanding(content, *words)
    assert (found.shape, found.is_complete) == (Shape.PERIODS, True)
    assert [one.period for one in found.observations()] == expected


def test_parts_of_a_year_that_nothing_says_are_no_period() -> None:
    assert missing("2023年和2024年\n指标,1-3月,1-6月\nGDP,1,2\n") == [
        "no column says the year of 1-3月; say it for all: --map period:=2024"
    ]


def test_a_second_table_below_the_first_is_not_read_under_its_header() -> None:
    assert missing("series,2023,2024\ngdp,5,6\n\nseries,2021,2022\npeople,3,4\n") == [
        "row 4, column A is another header: a second table begins there; give each table as a file of its own"
    ]
    assert missing("series,2023,2024\ngdp,5,6\nseries,2023,2024\nseries,7,8\n") == []


def test_headers_like_parts_beside_whole_periods_are_series() -> None:
    assert figures("period,S1,S2\n2023-01,1,2\n") == [("S1", "2023-01", "1", ""), ("S2", "2023-01", "2", "")]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("指标,时间,数值", (Role.INDICATOR, Role.PERIOD, Role.VALUE)),
        ("Indicator name,Time period,OBS_VALUE", (Role.INDICATOR, Role.PERIOD, Role.VALUE)),
        ("地区,报告期,数值（亿元）", (Role.AREA, Role.PERIOD, Role.VALUE)),
        ("Name,Year,Value", (Role.ABOUT, Role.YEAR, Role.VALUE)),
        ("Date,Period,Value", (Role.PUBLISHED, Role.PERIOD, Role.VALUE)),
        ("Date,Year,Value", (Role.PUBLISHED, Role.YEAR, Role.VALUE)),
    ],
)
def test_columns_are_known_by_their_names(header: str, expected: tuple[Role, ...]) -> None:
    assert tuple(roles(f"{header}\na,2024,1\n").values()) == expected


def test_a_name_that_fits_two_roles_leaves_it_open() -> None:
    assert missing("date,series,value\n2024-01-01,a,5\n") == [
        "the column 'date' may be period or published; say which: --map period=\"date\""
    ]
    assert missing("date,series,value\n2024-01-01,a,5\n", "period=date") == []


def test_two_columns_of_one_name_leave_it_open() -> None:
    text = "series,period,value,数值,status,title,document\na,2024,1,2,p,x,y\n"
    assert missing(text) == [
        'value or 数值 may each be the value; say which: --map value="value"',
        'title or document may each be the title; say which: --map title="title"',
    ]
    assert [one.is_needed for one in understanding(text).missing] == [True, False]
    assert missing(text, "value=数值", "title=title") == []
    assert first(text, "value=数值", "title=title").value == "2"


def test_what_is_missing_is_said_with_how_to_give_it() -> None:
    assert missing("foo,bar\nx,1\n") == [
        'no column says the value; name one: --map value="foo"',
        'no column says the period; name one, or say it for all: --map period="foo" or --map period:=2024',
        'no column says the series; name one, or say it for all: --map series="foo" or --map series:=ID',
    ]
    assert not understanding("foo,bar\nx,1\n").is_complete


def test_the_period_of_the_title_is_proposed() -> None:
    text = "杭州市2024年1-9月主要指标\n指标,单位,绝对量,同比增长(%)\n地区生产总值,亿元,1416,5.2\n"
    (said,) = missing(text)
    assert said.endswith("--map period:=2024年1-9月")
    assert figures(text, "period:=2024年1-9月") == [("地区生产总值", "2024年1-9月", "1416", "亿元")]


def test_columns_are_named_by_header_letter_or_number() -> None:
    text = "foo,bar,baz\ngdp,2024,1416\n"
    expected = [("gdp", "2024", "1416", "")]
    assert figures(text, "series=FOO", "period=bar", "value=baz") == expected
    assert figures(text, "series=A", "period=B", "value=C") == expected
    assert figures(text, "series=1", "period=2", "value=3") == expected


def test_a_table_without_a_header_has_its_columns_named() -> None:
    assert figures("gdp,2024,1416\ngdp,2023,1300\n", "series=A", "period=B", "value=C") == [
        ("gdp", "2024", "1416", ""),
        ("gdp", "2023", "1300", ""),
    ]
    assert len(missing("gdp,2024,1416\n")) == 3


def test_a_name_of_no_column_is_said_with_a_near_one() -> None:
    text = "series,period,value,value\na,2024,1,2\n"
    assert missing("series,period,figures\na,2024,1\n", "value=figure s")[0] == (
        "no column is called 'figure s'; did you mean \"figures\"?"
    )
    assert missing(text, "value=zzzzzzzzz")[0] == (
        "no column is called 'zzzzzzzzz'; name it by its header, its letter (C) or its number (3)"
    )
    assert missing(text, "value=value")[0] == "2 columns are called 'value'; name one by its letter: C or D"
    assert missing(text, "value=XFD")[0].startswith("no column is called 'XFD'")
    assert first(text, "value=D").value == "2"


def test_the_row_of_the_header_may_be_said() -> None:
    text = "series,period,value\nseries,period,value\ngdp,2024,1\n"
    assert figures(text, "header=2") == [("gdp", "2024", "1", "")]
    assert figures(text, "header=99") == []


def test_headers_that_are_named_are_looked_for() -> None:
    text = "indicator,unit,value\n\nWhat is it,When was it,How much\ngdp,2024,1\n"
    said = ("series=What is it", "period=When was it", "value=How much")
    assert figures(text, *said) == [("gdp", "2024", "1", "")]


def test_constants_hold_for_all_figures() -> None:
    one = first(
        "period,value\n2024,1\n", "series:=gdp", "unit:=亿元", "published:=2025-03-01", "status:=final", "note:=x"
    )
    assert (one.series, one.unit, one.published, one.status, one.note) == (
        ("gdp",),
        "亿元",
        "2025-03-01",
        Status.FINAL,
        "x",
    )
    assert first("series,value\na,1\n", "period:=2024").period == "2024"
    assert first("series,period,value\na,2024,1\n", "scale:=6").power == 6


def test_a_scale_nobody_can_read_makes_a_unit_that_fits_nothing() -> None:
    text = "series,period,value,unit,scale\na,2024,1,EUR,Zillions\na,2023,1,EUR,6\n"
    assert [(one.unit, one.power) for one in understanding(text).observations()] == [("Zillions EUR", None), ("EUR", 6)]


def test_bounds_stand_in_columns_of_their_own() -> None:
    text = "series,period,lower,upper\na,2024,1,2\na,2023,-,3\na,2022,-,\n"
    found = understanding(text)
    assert [(one.value, one.lower, one.upper) for one in found.observations()] == [("", "1", "2"), ("", "", "3")]
    assert found.nothing() == {"-": 1}
    beside = understanding("series,period,value,lower,upper\na,2024,1.5,1,2\n")
    assert [(one.value, one.lower, one.upper) for one in beside.observations()] == [("1.5", "1", "2")]


def test_a_comparison_a_break_and_a_source_are_said_beside_a_figure() -> None:
    text = "series,period,comparison,value,break,source,title,url\na,2024,≥,5,yes,paper,Report,http://x\n"
    one = first(text)
    assert (one.comparison, one.is_break, one.source, one.title, one.url) == ("≥", True, "paper", "Report", "http://x")


def test_years_and_their_parts_stand_in_two_columns() -> None:
    text = "地区,年份,季度,GDP（亿元）,备注\n杭州,2024,1,5,\n宁波,2024,2,6,快报\n宁波,2024,,7,\n"
    assert figures(text) == [
        ("杭州 GDP（亿元） GDP", "2024-Q1", "5", "亿元"),
        ("宁波 GDP（亿元） GDP", "2024-Q2", "6", "亿元"),
        ("宁波 GDP（亿元） GDP", "2024", "7", "亿元"),
    ]


def test_a_year_that_is_left_empty_before_its_parts_is_the_one_above() -> None:
    found = understanding("Year,Quarter,GDP\n,Q4,0\n2023,Q1,1\n,Q2,2\n,,3\n2024,Q1,4\n,Q2,5\n")
    assert [one.period for one in found.observations()] == ["", "2023-Q1", "2023-Q2", "", "2024-Q1", "2024-Q2"]
    assert list(map(str, found.notes)) == ["2 rows leave their year empty: it is read as the one above"]


def test_a_year_of_merged_cells_is_none_that_was_left_empty() -> None:
    rows: list[list[object]] = [["Year", "Quarter", "GDP"], [2023, "Q1", 1], [None, "Q2", 2]]
    found = understanding(workbook_of(*rows, merged=("A2:A3",)))
    assert ([one.period for one in found.observations()], found.notes) == (["2023-Q1", "2023-Q2"], ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("年份,杭州,宁波\n2024,1,2\n", [("杭州", "2024", "1", ""), ("宁波", "2024", "2", "")]),
        ("指标,年份,杭州\nGDP,2024,1\n", [("杭州 GDP", "2024", "1", "")]),
        ("Date,GDP\n2024-01-01,1\n", [("GDP", "2024-01-01", "1", "")]),
        (",GDP\n2024,1\n", [("GDP", "2024", "1", "")]),
        ("series,period,first,second\na,2024,1,2\n", [("a first", "2024", "1", ""), ("a second", "2024", "2", "")]),
        ("Month,x\nQ1 2024,1\n", []),
    ],
)
def test_a_column_a_series(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert figures(text) == expected


def test_a_column_of_codes_with_zeros_first_holds_no_figures() -> None:
    assert figures("period,code no,GDP\n2024,0301,1\n2024,0302,2\n") == [
        ("GDP 0301", "2024", "1", ""),
        ("GDP 0302", "2024", "2", ""),
    ]


def test_periods_stand_above_parts_of_years() -> None:
    assert figures("指标,2024,,,\n,一季度,上半年,前三季度,全年\nGDP,1,2,3,4\n") == [
        ("GDP", "2024年一季度", "1", ""),
        ("GDP", "2024年上半年", "2", ""),
        ("GDP", "2024年前三季度", "3", ""),
        ("GDP", "2024年全年", "4", ""),
    ]


def test_names_stand_above_periods() -> None:
    text = "地区,生产总值,,人口,\n,2022,2023,2022,2023\n,亿元,亿元,万人,万人\n杭州,1,2,3,4\n"
    assert figures(text) == [
        ("杭州 生产总值", "2022", "1", "亿元"),
        ("杭州 生产总值", "2023", "2", "亿元"),
        ("杭州 人口", "2022", "3", "万人"),
        ("杭州 人口", "2023", "4", "万人"),
    ]


def test_periods_stand_above_names_or_below_them() -> None:
    above = ",,2023,2024\n地区,指标,绝对量,绝对量\n杭州,GDP,1,2\n"
    assert figures(above) == [("杭州 GDP 绝对量", "2023", "1", ""), ("杭州 GDP 绝对量", "2024", "2", "")]
    below = "地区,指标,单位,数值,\n,,,2023,2024\n杭州,GDP,亿元,1,2\n"
    assert figures(below) == [("杭州 GDP 数值", "2023", "1", "亿元"), ("杭州 GDP 数值", "2024", "2", "亿元")]


def test_titles_above_a_header_are_no_part_of_it() -> None:
    text = "Source,World Development,,,\n2024 figures\nindicator,unit,2023,2024\nGDP,EUR,1,2\n"
    assert understanding(text).header == (2, 3)
    assert figures(text) == [("GDP", "2023", "1", "EUR"), ("GDP", "2024", "2", "EUR")]


def test_a_row_of_units_in_brackets_is_part_of_the_header() -> None:
    assert figures("指标,2023,2024\n,(亿元),(亿元)\n\nGDP,1,2\n") == [
        ("GDP", "2023", "1", "亿元"),
        ("GDP", "2024", "2", "亿元"),
    ]
    assert figures("指标,2023\n,亿元\nGDP,1\n") == [("GDP", "2023", "1", "亿元")]


def test_a_row_of_words_alone_is_a_figure_of_none() -> None:
    found = understanding("指标,2023,2024\n一、综合,,\nGDP,1,2\n数据来源：统计局\n")
    assert found.header == (0, 1)
    assert [one.row for one in found.observations()] == [2, 2]
    assert found.nothing() == {}


@pytest.mark.parametrize(
    ("title", "unit"),
    [("单位：亿元", "亿元"), ("Unit: %", "%"), ("单位：亿元、万人", ""), ("单位：亿元；单位：万人", ""), ("GDP", "")],
)
def test_the_unit_of_the_title_holds_for_all(title: str, unit: str) -> None:
    assert figures(f"{title}\nindicator,2023,2024\nGDP,1,2\n")[0][3] == unit


def test_a_flag_at_the_head_of_a_column_is_about_all_its_figures() -> None:
    found = list(understanding("指标,2023年,2024年(p)\nGDP,1,2\n").observations())
    assert [one.status for one in found] == [None, Status.PROVISIONAL]


def test_columns_that_vary_say_which_series_it_is_where_nothing_else_does() -> None:
    text = "area,sex,constant,period,value,count\na,m,x,2024,1,7\na,f,x,2024,2,8\n"
    assert [one.about for one in understanding(text).observations()] == [("m",), ("f",)]
    named = "series,area,sex,period,value\ns,a,m,2024,1\nt,a,f,2024,2\n"
    assert [one.about for one in understanding(named).observations()] == [(), ()]
    assert [one.about for one in understanding(named, "about=sex").observations()] == [("m",), ("f",)]


def test_a_column_of_figures_that_is_left_out_is_told() -> None:
    text = "项目,2024年,比上年增长（%）,序号\n地区生产总值（亿元）,1416,5.2,1\n"
    assert list(map(str, understanding(text).notes)) == ["the column '比上年增长（%）' has figures and is left out"]
    assert understanding(text, "nothing=C").notes == ()


def test_a_mapping_says_what_means_nothing_and_what_flags_mean() -> None:
    mapping = Mapping(nothing=frozenset({"0"}), flags={"u": Meaning.ESTIMATED, "¹": Meaning.BREAK})
    found = understanding("series,period,value\na,2024,5 u\na,2023,6¹\na,2022,0\n", mapping=mapping)
    one, two = found.observations()
    assert (one.value, one.status, two.value, two.is_break) == ("5", Status.ESTIMATED, "6", True)
    assert found.nothing() == {"0": 1}


def test_a_role_that_is_said_is_not_looked_for_any_more() -> None:
    text = "series,period,value,figure\na,2024,1,2\n"
    assert first(text, "value=figure").value == "2"
    assert roles(text, "value=figure")["value"] is Role.NOTHING
    assert first("series,2023,2024\na,1,2\n", "value=2024", "period:=2024").value == "2"


def test_a_table_of_a_header_alone_has_no_figures() -> None:
    assert figures("series,period,value\n") == []
    assert figures("series,2023,2024\n") == []
    assert understanding("a\n").missing != ()


def test_a_single_column_is_no_table_of_figures_but_is_understood() -> None:
    assert roles("value\n1\n2\n") == {"value": Role.VALUE}
    assert figures("value\n1\n", "series:=a", "period:=2024") == [("a", "2024", "1", "")]


def test_periods_in_the_rows_make_no_header_of_a_row() -> None:
    text = "what,from,to,how much\na,2023,2024,1\nb,2021,2022,2\n"
    assert understanding(text).header == (0, 1)


def test_headers_are_shown_without_what_acts_on_a_terminal() -> None:
    assert [one.header for one in understanding("series,2024,\x1b[31mred\na,1,\n").columns] == [
        "series",
        "2024",
        "\ufffd[31mred",
    ]


def test_every_place_can_be_named_in_a_workbook() -> None:
    found = understood(table(workbook_of(["series", "2023", "2024"], ["gdp", 1, 2])))
    assert [found.table.place(one.row, one.column) for one in found.observations()] == ["Figures!B2", "Figures!C2"]


def test_a_head_over_several_columns_may_be_merged_beside_others() -> None:
    content = workbook_of(
        ["Report of the office"],
        [None, "GDP", None, "People", None],
        ["area", "2022", "2023", "2022", "2023"],
        ["a", 1, 2, 3, 4],
        merged=("A1:E1", "B2:C2", "D2:E2"),
    )
    assert [one[0] for one in figures(content)] == ["a GDP", "a GDP", "a People", "a People"]
