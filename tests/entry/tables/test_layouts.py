"""The layouts of statistics offices, typed from what they publish: each is recognised by what it holds."""

import json

import pytest

from tests.helpers.tables import figures, first, missing, refused, roles, table, understanding
from tracker.domain.actual import Status
from tracker.domain.mapping import Mapping, Meant, Role
from tracker.entry.tables.table import Form
from tracker.entry.tables.understanding import Shape

EUROSTAT_TSV = (
    "freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \n"
    "A,CLV10_MEUR,DE\t12.3 p\t: \t13.0 bp\n"
    "A,CP_MEUR,DE\t: c\t5 u\t6 e\n"
)
EUROSTAT_CSV = (
    "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    "ESTAT:TEC00001(1.0),14/08/24 23:00:00,A,CP_MEUR,DE,2023,4185550,p,\n"
    "ESTAT:TEC00001(1.0),14/08/24 23:00:00,A,CP_MEUR,FR,2023,,c,C\n"
)
SDMX_2 = (
    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,COMMENT_OBS\n"
    "dataflow,ESTAT:POP(1.0),I,A,DE,M,2023,41.2,P,PS,6,first count\n"
    "dataflow,ESTAT:POP(1.0),I,A,DE,F,2023,NaN,A,PS,6,\n"
    "dataflow,ESTAT:POP(1.0),D,A,DE,F,2022,42.9,A,PS,6,\n"
)
SDMX_1 = "DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\nESTAT:POP(1.0),A,DE,2023,84.4\nESTAT:POP(1.0),A,FR,2023,68.2\n"
SDMX_BOTH = (
    "STRUCTURE;STRUCTURE_ID;FREQ: Frequency;REF_AREA: Reference area;TIME_PERIOD: Time period;OBS_VALUE: Value;"
    "OBS_STATUS: Status;UNIT_MULT: Multiplier\n"
    "dataflow;A:B(1.0);Q: Quarterly;DE: Germany;2023-Q1;66.1;P: Provisional value;6: Millions\n"
    "dataflow;A:B(1.0);A: Annual;FR: France;2023;66.2;B: Break;6: Millions\n"
)
OECD = (
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,ADJUSTMENT,Adjustment,MEASURE,Measure,"
    "UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,"
    "UNIT_MULT,Unit multiplier\n"
    "DATAFLOW,OECD:X(1.0),Annual GDP,I,AUS,Australia,N,Neither adjusted,B1GQ,Gross domestic product,"
    "USD,US dollar,2023,,1.5,,E,Estimated value,9,Billions\n"
    "DATAFLOW,OECD:X(1.0),Annual GDP,I,AUS,Australia,Y,Adjusted,B1GQ,Gross domestic product,"
    "USD,US dollar,2023,,1.6,,A,Normal value,9,Billions\n"
)
WORLD_BANK = (
    '"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-09-19",\n\n'
    '"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022","2023",\n'
    '"Aruba","ABW","GDP (current US$)","NY.GDP.MKTP.CD","3103184101.7","3544707788.1","",\n'
)
STATS_GOV_CN = (
    "数据库：年度数据\n时间：最近10年\n指标,2024年,2023年\n国民总收入(亿元),1339672,1251297.3\n"
    "人均国内生产总值(元),95749,\n注：2024年数据为初步核算数。\n数据来源：国家统计局\n"
)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (EUROSTAT_TSV, Form.EUROSTAT_TSV),
        (EUROSTAT_CSV, Form.EUROSTAT_CSV),
        (SDMX_1, Form.SDMX_CSV),
        (SDMX_2, Form.SDMX_CSV),
        (SDMX_BOTH, Form.SDMX_CSV),
        (OECD, Form.SDMX_CSV),
        (WORLD_BANK, Form.WORLD_BANK),
        (STATS_GOV_CN, Form.STATS_GOV_CN),
        ("a,b\n1,2\n", Form.CSV),
        ("a\tb\n1\t2\n", Form.TSV),
    ],
)
def test_a_layout_is_recognised_by_what_it_holds(text: str, form: Form) -> None:
    assert table(text).form is form


def test_eurostats_tsv_has_its_dimensions_in_one_cell_and_flags_behind_values() -> None:
    found = understanding(EUROSTAT_TSV)
    assert [
        (one.texts, one.period, one.value, one.unit, one.status, one.is_break, one.note) for one in found.observations()
    ] == [
        (("DE", "CLV10_MEUR"), "2021", "12.3", "million EUR", Status.PROVISIONAL, False, ""),
        (("DE", "CLV10_MEUR"), "2023", "13.0", "million EUR", Status.PROVISIONAL, True, ""),
        (("DE", "CP_MEUR"), "2022", "5", "million EUR", None, False, "flag u"),
        (("DE", "CP_MEUR"), "2023", "6", "million EUR", Status.ESTIMATED, False, ""),
    ]
    assert found.nothing() == {":": 1, ": c": 1}
    assert [one.letter for one in found.columns] == ["A", "A", "A", "B", "C", "D"]
    assert found.table.place(1, 4) == "row 2, column C"


def test_eurostats_tsv_may_have_rows_of_fewer_codes() -> None:
    text = "freq,geo\\time\t2021\n\nA\t1\nA,DE\t2\n"
    assert figures(text) == [("", "2021", "1", ""), ("DE", "2021", "2", "")]


def test_eurostats_csv_has_flags_in_a_column() -> None:
    found = understanding(EUROSTAT_CSV)
    (one,) = found.observations()
    assert (one.area, one.period, one.value, one.unit) == (("DE",), "2023", "4185550", "million EUR")
    assert one.status is Status.PROVISIONAL
    assert found.nothing() == {"": 1}


def test_sdmx_csv_tells_series_apart_by_the_dimensions_that_vary_and_leaves_out_deleted_rows() -> None:
    found = understanding(SDMX_2)
    (one,) = found.observations()
    assert (one.area, one.about, one.period, one.value, one.unit, one.power) == (
        ("DE",),
        ("M",),
        "2023",
        "41.2",
        "PS",
        6,
    )
    assert (one.status, one.note) == (Status.PROVISIONAL, "first count")
    assert found.nothing() == {"NaN": 1}


def test_sdmx_csv_1_has_its_dataflow_first() -> None:
    assert figures(SDMX_1) == [("DE", "2023", "84.4", ""), ("FR", "2023", "68.2", "")]


def test_codes_and_names_may_stand_in_one_cell() -> None:
    one, two = understanding(SDMX_BOTH).observations()
    assert (one.area, one.about, one.period, one.power) == (("DE", "Germany"), ("Q", "Quarterly"), "2023-Q1", 6)
    assert (one.status, two.is_break) == (Status.PROVISIONAL, True)


def test_codes_and_names_may_stand_in_columns_of_their_own() -> None:
    one, two = understanding(OECD).observations()
    assert one.area == ("AUS", "Australia")
    assert one.indicator == ("B1GQ", "Gross domestic product")
    assert (one.about, two.about) == (("N", "Neither adjusted"), ("Y", "Adjusted"))
    assert (one.unit, one.power, one.status) == ("USD", 9, Status.ESTIMATED)


def test_the_world_bank_has_lines_before_its_header_and_a_column_a_year() -> None:
    found = understanding(WORLD_BANK)
    assert (found.shape, found.header) == (Shape.PERIODS, (4, 5))
    assert [(one.texts, one.period, one.value) for one in found.observations()] == [
        (("Aruba", "ABW", "GDP (current US$)", "NY.GDP.MKTP.CD"), "2021", "3103184101.7"),
        (("Aruba", "ABW", "GDP (current US$)", "NY.GDP.MKTP.CD"), "2022", "3544707788.1"),
    ]


def test_the_databank_has_years_with_codes() -> None:
    text = "Series Name,Series Code,Country Name,Country Code,2022 [YR2022]\nGDP,NY.GDP,Aruba,ABW,3\n"
    assert figures(text) == [("GDP NY.GDP Aruba ABW", "2022", "3", "")]


def test_stats_gov_cn_has_units_in_its_names_and_notes_behind_its_figures() -> None:
    found = understanding(STATS_GOV_CN)
    assert [(one.indicator, one.period, one.value, one.unit) for one in found.observations()] == [
        (("国民总收入(亿元)", "国民总收入"), "2024年", "1339672", "亿元"),
        (("国民总收入(亿元)", "国民总收入"), "2023年", "1251297.3", "亿元"),
        (("人均国内生产总值(元)", "人均国内生产总值"), "2024年", "95749", "元"),
    ]
    assert found.nothing() == {"": 1}


def test_the_dictionary_of_a_mapping_names_series_by_the_most_texts() -> None:
    mapping = Mapping(
        series={
            "DE": Meant("de-gdp"),
            "DE | CLV10_MEUR": Meant("de-gdp-real", unit="€ million"),
            "CP_MEUR | de": Meant("de-gdp-nominal", unit="EUR", scale=6),
        }
    )
    found = list(understanding(EUROSTAT_TSV, mapping=mapping).observations())
    assert {one.texts for one in found} == {("de-gdp-real",), ("de-gdp-nominal",)}
    assert (found[0].unit, found[0].power, found[-1].unit, found[-1].power) == ("€ million", None, "EUR", 6)


def test_a_dictionary_that_names_two_series_at_once_names_none() -> None:
    mapping = Mapping(series={"DE": Meant("a"), "CP_MEUR": Meant("b")})
    found = list(understanding(EUROSTAT_TSV, mapping=mapping).observations())
    assert [one.texts for one in found][::2] == [("a",), ("DE", "CP_MEUR")]


def test_codes_of_units_may_be_said() -> None:
    assert first(SDMX_2, mapping=Mapping(units={"PS": "人"})).unit == "人"


def test_a_structure_without_figures_lacks_them() -> None:
    assert roles("STRUCTURE,STRUCTURE_ID,FREQ\na,b,c\n")["FREQ"] is Role.NOTHING
    assert missing("DATAFLOW,REF_AREA,TIME_PERIOD\na,b,2024\n") == [
        'no column says the value; name one: --map value="DATAFLOW"'
    ]


JSON_STAT_2 = """{"version": "2.0", "class": "dataset", "id": ["geo", "time", "sex", "unit"], "size": [2, 2, 2, 1],
 "role": {"time": ["time"], "geo": ["geo"]},
 "dimension": {
  "geo": {"label": "Country", "category": {"index": {"FR": 1, "DE": 0}, "label": {"DE": "Germany", "FR": "France"}}},
  "time": {"category": {"index": ["2022", "2023"]}},
  "sex": {"category": {"index": ["M", "F"], "label": {"M": "Men", "F": "F"}}},
  "unit": {"category": {"label": {"PC": "Percent"}}}},
 "value": {"0": 1.50, "1": 2, "6": 4, "7": null}, "status": {"1": "p"}}"""
JSON_STAT_1 = """{"oecd": {"value": [5.943826289, null, 5.10], "status": "e", "dimension": {
 "id": ["concept", "area", "year"], "size": [1, 1, 3],
 "role": {"time": ["year"], "geo": ["area"], "metric": ["concept"], "other": ["x"]},
 "concept": {"category": {"index": {"UNR": 0}, "label": {"UNR": "unemployment rate"},
  "unit": {"UNR": {"label": "%", "multiplier": 0}}}},
 "area": {"category": {"label": {"AU": "Australia"}}},
 "year": {"category": {"index": {"2003": 0, "2004": 1, "2005": 2}}}}}}"""


def test_json_stat_2_has_a_row_for_each_value_with_codes_and_names() -> None:
    found = understanding(JSON_STAT_2)
    assert found.table.form is Form.JSON_STAT
    assert [(one.texts, one.period, one.value, one.unit, one.status) for one in found.observations()] == [
        (("DE", "Germany", "M", "Men"), "2022", "1.50", "%", None),
        (("DE", "Germany", "F"), "2022", "2", "%", Status.PROVISIONAL),
        (("FR", "France", "M", "Men"), "2023", "4", "%", None),
    ]
    assert found.table.place(1, 0) == "value 1"


def test_json_stat_1_has_its_dataset_one_step_further_in() -> None:
    assert [
        (one.texts, one.period, one.value, one.unit, one.power, one.status)
        for one in understanding(JSON_STAT_1).observations()
    ] == [
        (("AU", "Australia", "UNR", "unemployment rate"), "2003", "5.943826289", "%", 0, Status.ESTIMATED),
        (("AU", "Australia", "UNR", "unemployment rate"), "2005", "5.10", "%", 0, Status.ESTIMATED),
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[1]", "it is no dataset"),
        ('{"a": 1}', "it is no dataset"),
        ('{"a": {"value": [], "dimension": {}}, "b": {"value": [], "dimension": {}}}', "it has 2 datasets"),
        ('{"value": [], "dimension": []}', "it does not describe its dimensions"),
        ('{"value": [], "dimension": {}}', "its dimensions have no order, or no sizes"),
        (
            '{"value": [], "dimension": {}, "id": ["a"], "size": [2]}',
            "the dimension a has not as many categories as it says",
        ),
        (
            '{"value": [], "dimension": {"a": {"category": {"index": ["x"]}}}, "id": ["a"], "size": [1]}',
            "it has no values",
        ),
        (
            '{"value": [1, 2], "dimension": {"a": {"category": {"index": {"x": {}}}}}, "id": ["a"], "size": [1]}',
            "it has more values than its dimensions have places",
        ),
    ],
)
def test_other_json_is_refused_with_the_reason(text: str, why: str) -> None:
    assert refused(text) == f"the JSON is no JSON-stat that can be read: {why}; export it again, or as CSV"


def test_json_that_breaks_off_or_is_nested_without_end_is_refused() -> None:
    assert refused('{"a":') == "the JSON breaks off in line 1, column 6; export it again"
    assert refused("[" * 100_000) == "the JSON is nested too deep; export it again, as JSON-stat"


def test_a_dataset_of_millions_of_cells_is_refused() -> None:
    count, others = 25_000, [f"d{number}" for number in range(99)]
    dimensions: dict[str, object] = {one: {"category": {"index": ["x"]}} for one in others}
    dimensions["a"] = {"category": {"index": [str(number) for number in range(count)]}}
    document = {
        "value": [1] * count,
        "id": ["a", *others],
        "size": [count, *(1 for _ in others)],
        "dimension": dimensions,
    }
    assert refused(json.dumps(document)).startswith("the dataset has 25,000 values; ")
