"""A table beside a register: what each row would do, what is odd and what is wrong; and the writing of it."""

from collections.abc import Callable
from collections.abc import Mapping as Lookup
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.helpers.registers import GDP, TARGETS
from tests.helpers.tables import saved, workbook_of
from tracker.domain.mapping import NO_MAPPING, Mapping, Meant, Role
from tracker.entry.batch import Batch, Place, State
from tracker.entry.doubts import DoubtKind
from tracker.entry.importing import Ready, Wanted, gone_on, ready, stopped, understanding_of, written
from tracker.entry.inferring import drafts
from tracker.entry.proposing import Common
from tracker.entry.refusal import NotAdded, Why
from tracker.store.declaring import text_of
from tracker.store.loading import load
from tracker.store.operations import Operation, at_work

TODAY = date(2026, 3, 1)
MORE = """
[defaults]
release_lag_days = 45

[sources.plan]
title = "The plan"
publisher = "Town hall"

[series.law]
area = "town"
indicator = "Law passed"
kind = "milestone"

[series.trade]
area = "town"
indicator = "Exports"
unit = "million EUR"
kind = "flow"
frequency = "annual"
publisher = "Customs"
url = "https://example.org"

[series.rate]
area = "town"
indicator = "Share"
unit = "%"
kind = "rate"
frequency = "annual"
"""
OFFICE = Common(publisher="Office", published="2026-02-01")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "targets.toml").write_text(TARGETS + MORE)
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "gdp.toml").write_text(GDP)
    return tmp_path


def looked_at(
    root: Path,
    table: str,
    common: Common = OFFICE,
    mapping: Mapping = NO_MAPPING,
    *,
    only_known: bool = False,
    with_mentions: bool = False,
) -> Ready:
    wanted = Wanted(
        table.encode(), "t.csv", mapping=mapping, common=common, only_known=only_known, with_mentions=with_mentions
    )
    return ready(root, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None)


def batch(root: Path, table: str, common: Common = OFFICE, mapping: Mapping = NO_MAPPING) -> Batch:
    return looked_at(root, table, common, mapping).batch


def put(root: Path, one: Ready) -> Operation:
    return written(root, one, waiting=None, at_last=lambda: None, progress=lambda _: None)


def records(root: Path, id: str) -> list[tuple[str, str, str, str]]:
    """Period, figure, day and source of every record of a series, when the register was read again."""
    register = load(root).register
    assert register is not None
    return [
        (
            str(one.period),
            str(one.figure).removeprefix("value = "),
            str(one.published),
            one.source.id or one.source.publisher,
        )
        for one in register.records(id)
    ]


def test_every_row_is_counted_by_what_it_does(root: Path) -> None:
    found = batch(
        root,
        "series,period,value,published,publisher,status\n"
        "gdp,2024,1416,2025-02-01,Office,\n"
        "gdp,2023,1310,2025-02-01,Office,revised\n"
        "gdp,2022,>1200,2025-02-01,Office,\n"
        "gdp,2023,1300.50,2024-02-03,A paper,\n"
        "gdp,2026,1700,2026-01-01,Office,forecast\n"
        "gdp,2022,1250,2025-03-01,Office,final\n",
    )
    assert found.counts == {
        State.NEW: 1, State.REVISED: 1, State.CONFIRMED: 1, State.MENTIONED: 1, State.KNOWN: 1, State.FORECAST: 1,
    }  # fmt: skip
    assert (found.is_sound, found.faults, found.lacks, found.unknown) == (True, (), {}, ())
    (one,) = found.revised
    assert (one.place, str(one.before.figure), str(one.after.figure)) == (
        Place(2, 2),
        "value = 1300.50",
        "value = 1310",
    )
    assert [seen.place.row for seen in found.first] == [1, 2, 3, 4, 5]


def test_what_only_says_again_what_is_in_force_is_written_where_it_is_wanted(root: Path) -> None:
    table = "series,period,value\ngdp,2022,1250\ngdp,2023,>1300\n"
    left, kept = looked_at(root, table), looked_at(root, table, with_mentions=True)
    assert left.batch.counts == kept.batch.counts == {State.MENTIONED: 2}
    assert (left.batch.appended, len(kept.batch.appended)) == ((), 1)
    assert left.wanted.fingerprint != kept.wanted.fingerprint


def test_what_is_written_is_what_was_read(root: Path) -> None:
    done = put(
        root,
        looked_at(
            root,
            "指标,2024年,2025年\n地区生产总值(亿元),1416,超1500\n规上企业,,1300余家\n",
            Common(publisher="统计局", published="usual", note="bulletin"),
        ),
    )
    assert records(root, "gdp")[2:] == [
        ("2024", "1416", "2025-03-01", "统计局"),
        ("2025", "more_than = 1500", "2026-03-01", "统计局"),
    ]
    assert records(root, "firms") == [("2025", "more_than = 1300", "2026-02-14", "统计局")]
    assert [one.name for one in done.changes] == ["actuals/gdp.toml", "actuals/firms.toml"]
    text = (root / "actuals" / "gdp.toml").read_text()
    assert text.startswith(GDP)
    assert text.endswith('publisher = "统计局"\nnote = "bulletin"\n')


def test_the_same_table_again_writes_nothing(root: Path) -> None:
    table = "series,period,value\ngdp,2024,1416\ngdp,2024,1416\n"
    one = looked_at(root, table)
    assert one.batch.counts == {State.NEW: 1, State.KNOWN: 1}
    put(root, one)
    again = looked_at(root, table).batch
    assert (again.counts, again.appended) == ({State.KNOWN: 2}, ())


def test_rows_that_are_odd_are_told_by_what_is_odd(root: Path) -> None:
    found = batch(root, "series,period,value\ngdp,2024,14160\ngdp,2025,1300.50\nrate,2024,0.5\nrate,2025,61\n")
    kinds = {kind: [one.place.row for one in odd] for kind, odd in found.doubts(()).items()}
    assert kinds == {DoubtKind.JUMP: [1, 2, 4], DoubtKind.SAME_FIGURE: [2]}
    assert set(found.doubts({DoubtKind.JUMP})) == {DoubtKind.SAME_FIGURE}
    assert found.is_sound


def test_what_validate_would_warn_of_is_odd(root: Path) -> None:
    found = batch(root, "series,period,value,published\ngdp,2024,1416,2025-03-01\n", Common(source="bulletin"))
    ((kind, (one,)),) = found.doubts(()).items()
    assert (kind, one.series, one.period) == (DoubtKind.FILES, "gdp", "2024")
    assert str(one.doubt.said) == "published 2025-03-01, but its source is of 2025-02-20"


def test_a_table_that_may_be_in_another_encoding_is_odd_as_a_whole(root: Path) -> None:
    wanted = Wanted("指標,2024\n國內生產毛額,1234\n".encode("big5"), "t.csv", common=OFFICE)
    (one, *_) = ready(root, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None).batch.odd
    assert (one.place, one.series, one.doubt.kind) == (Place(0, 0), "", DoubtKind.ENCODING)


def test_what_is_odd_about_a_whole_series_stands_at_its_latest_row(root: Path) -> None:
    table = "series,period,value\ntrade,2023-04/2024-03,2\ntrade,2022-04/2023-03,2\n"
    found = [(one.place.row, one.doubt.kind) for one in batch(root, table, Common("usual", publisher="Office")).odd]
    assert found == [(1, DoubtKind.FILES)]


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [
        ("gdp,abc,1416,", 1, "'abc' is not a period; write 2024, "),
        ("gdp,,1416,", 1, "the period is missing"),
        ("gdp,2024,soon,", 2, "'soon' cannot be read as a figure; "),
        ("gdp,2024,-5,", 2, "value = -5 is below zero"),
        ("gdp,2024,1416万吨,", 2, "'1416万吨' is in 吨, the series is in 元; "),
        ("gdp,2024,5,USD", 2, "'5 USD' is in USD, the series is in 元; "),
        ("gdp,2027,5,", 2, "published 2026-02-01, but 2027 ends on 2027-12-31; "),
        ("law,2024,maybe,", 2, "'maybe' does not say whether it is done; write done or not done"),
    ],
)
def test_a_fault_is_told_with_its_cell_and_nothing_is_written(root: Path, row: str, column: int, said: str) -> None:
    found = batch(root, f"series,period,value,unit\ngdp,2025,1500,\n{row}\n")
    (fault,) = found.faults
    assert (fault.place, fault.figure, fault.said[: len(said)]) == (Place(2, column), Place(2, 2), said)
    assert not found.is_sound


@pytest.mark.parametrize(
    ("cells", "column", "said"),
    [
        ("5,,Jan-26,,,Office,", "published", "'Jan-26' is not a date"),
        ("5,,2026-01,,no-such,,", "source", "no source is called 'no-such'"),
        (",some,2026-01,,,Office,", "lower", "'some' cannot be read as a figure"),
        ("5,,2026-01,,,Office,a\x07b", "note", ""),
        ("5,,2024-01,,,Office,", "published", "published 2024-01, but 2024 ends on 2024-12-31"),
    ],
)
def test_a_fault_stands_in_the_column_that_says_it(root: Path, cells: str, column: str, said: str) -> None:
    heads = "series,period,value,lower,published,status,source,publisher,note"
    (fault,) = batch(root, f"{heads}\ngdp,2024,{cells}\n", Common()).faults
    assert (heads.split(",")[fault.place.column], fault.said[: len(said)]) == (column, said)


def test_a_fault_of_a_year_in_a_column_of_its_own_stands_there(root: Path) -> None:
    (fault,) = batch(root, "series,value,year,month\ngdp,1416,2024,13\n").faults
    assert fault.place == Place(1, 2)


def test_figures_that_contradict_what_is_recorded_are_faulty_and_nothing_else(root: Path) -> None:
    table = "series,period,value,published,publisher\ngdp,2023,1300.50,2024-02-03,A paper\ngdp,2024,1416,2025-02-01,X\n"
    put(root, looked_at(root, table))
    found = batch(root, table.replace("1416", "1516") + "gdp,2025,1600,2026-02-01,X\n")
    (fault,) = found.faults
    assert (fault.figure, found.counts, found.faulty, found.total) == (
        Place(2, 2),
        {State.KNOWN: 1, State.NEW: 1},
        1,
        3,
    )
    assert (found.revised, found.odd) == ((), ())


def test_rows_that_matter_are_shown_before_those_that_change_nothing(root: Path) -> None:
    table = (
        "series,period,value\n"
        + "".join(f"rate,{year},{year - 1940}\n" for year in range(2015, 2021))
        + "gdp,2022,1250\nrate,2012,-60\n"
    )
    put(root, looked_at(root, table))
    more = "gdp,2023,1310\nrate,2022,75\n"
    shown = batch(root, table + more).first
    assert [(one.place.row, one.state) for one in shown[:3]] == [
        (10, State.NEW),
        (9, State.REVISED),
        (1, State.KNOWN),
    ]
    assert len(shown) == 5
    wanted = Wanted((table + more).encode(), "t.csv", common=OFFICE)
    every = ready(
        root, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None, has_every_row=True
    ).batch.first
    assert [one.place.row for one in every] == [10, 9, *range(1, 9)]


def test_what_is_odd_is_shown_before_the_rest(root: Path) -> None:
    heads = "series,period,value,published,status,source,publisher\n"
    table = f"{heads}gdp,2027,1700,2025-03-01,forecast,,Office\ngdp,2028,1800,2025-03-01,forecast,bulletin,\n"
    assert [(one.place.row, one.is_odd) for one in batch(root, table).first] == [(2, True), (1, False)]


def test_every_fault_of_a_row_is_told(root: Path) -> None:
    found = batch(root, "series,period,value,published,source\ngdp,abc,soon,never,no-such\n", Common())
    assert [one.said.split(";")[0] for one in found.faults] == [
        "'abc' is not a period",
        "'soon' cannot be read as a figure",
        "'never' is not a date",
        "no source is called 'no-such'",
    ]
    assert (found.faulty, found.total) == (1, 1)


def test_two_figures_of_one_day_are_a_fault(root: Path) -> None:
    found = batch(root, "series,period,value\ngdp,2024,1416\ngdp,2024,1516\n")
    (fault,) = found.faults
    assert fault.said.startswith(
        "value = 1416 and value = 1516 for 2024, all published 2026-02-01, contradict each other; "
    )


def test_a_figure_that_only_says_again_what_is_in_force_contradicts_another_of_its_day(root: Path) -> None:
    found = batch(root, "series,period,value\ngdp,2022,1250\ngdp,2022,1350\n")
    (fault,) = found.faults
    assert fault.said.startswith(
        "value = 1250 and value = 1350 for 2022, all published 2026-02-01, contradict each other; "
    )


def test_a_file_that_would_be_too_large_is_a_fault(root: Path) -> None:
    (root / "actuals" / "gdp.toml").write_text(GDP + "#" * (4 * 1024 * 1024 - len(GDP) - 10))
    (fault,) = batch(root, "series,period,value\ngdp,2024,1416\n").faults
    assert fault.said.startswith("actuals/gdp.toml: with this the file would have more than ")


# What nobody said


def test_without_a_day_or_a_publisher_nothing_is_taken_for_granted(root: Path) -> None:
    found = batch(root, "series,period,value\ngdp,2024,1416\ngdp,2025,1500\ntrade,2025,7\n", Common())
    assert {key: len(places) for key, places in found.lacks.items()} == {"published": 3, "publisher": 2}
    assert not found.is_sound


@pytest.mark.parametrize(
    ("common", "row", "source", "day"),
    [
        (Common(source="bulletin"), "gdp,2024,1416,,,", "bulletin", "2025-02-20"),
        (Common(source="Bulletin"), "gdp,2024,1416,,,", "bulletin", "2025-02-20"),
        (Common(source="plan", published="2025-01-31"), "gdp,2024,1416,,,", "plan", "2025-01-31"),
        (Common(source="plan"), "gdp,2024,1416,bulletin,,", "bulletin", "2025-02-20"),
        (Common(source="plan"), "gdp,2024,1416,,Post,2025-02", "Post", "2025-02"),
        (Common(publisher="Post", published="2025-02-11"), "gdp,2024,1416,,,2025-03-11", "Post", "2025-03-11"),
        (Common(published="2025-02-11"), "trade,2024,1416,,,", "Customs", "2025-02-11"),
        (Common(published="2025-02-11"), "trade,2024,1416,,Post,", "Post", "2025-02-11"),
        (Common(published="usual", publisher="Post"), "gdp,2025,1416,,,", "Post", "2026-03-01"),
        (Common(published="usual", publisher="Post"), "rate,2025,14,,,", "Post", "2026-02-14"),
    ],
)
def test_a_row_says_it_itself_else_what_was_said_of_all_else_the_usual(
    root: Path, common: Common, row: str, source: str, day: str
) -> None:
    put(root, looked_at(root, f"series,period,value,source,publisher,published\n{row}\n", common))
    assert records(root, row.split(",")[0])[-1][2:] == (day, source)


def test_a_usual_day_that_is_still_to_come_is_none(root: Path) -> None:
    (fault,) = batch(root, "series,period,value\ngdp,2025,1416\ngdp,2026,1500\n", Common("usual", publisher="P")).faults
    assert (fault.place, fault.said) == (
        Place(2, 2),
        "the usual day of 2026 is 2027-03-01, which is still to come; give the day of this figure, or --published DATE",
    )


def test_the_defaults_say_who_publishes(root: Path) -> None:
    (root / "targets.toml").write_text((TARGETS + MORE).replace("[defaults]", '[defaults]\npublisher = "Town"'))
    put(root, looked_at(root, "series,period,value\ngdp,2024,1416\n", Common(published="2025-02", title="Yearbook")))
    assert records(root, "gdp")[-1][2:] == ("2025-02", "Town")
    (root / "targets.toml").write_text((TARGETS + MORE).replace("[defaults]", '[defaults]\nsource = "bulletin"'))
    put(root, looked_at(root, "series,period,value\ngdp,2021,1416\n", Common()))
    assert records(root, "gdp")[-1][2:] == ("2025-02-20", "bulletin")


# Units and numbers


@pytest.mark.parametrize(
    ("series", "cells", "figure"),
    [
        ("gdp", "1416,,", "1416"),
        ("gdp", "1416.50,亿元,", "1416.50"),
        ("gdp", "1.2,万亿元,", '"1.2万亿元"'),
        ("gdp", "14,,10", "1400"),
        ("gdp", "14.10,元,8", "14.10"),
        ("gdp", "14,元,9", '"14十亿元"'),
        ("gdp", "1410,元,6", "14.10"),
        ("trade", "15.20,EUR,6", "15.20"),
        ("trade", "15,EUR,9", '"15 billion EUR"'),
        ("trade", "1520,EUR,3", "1.520"),
        ("trade", ">15,million EUR,", "15"),
        ("trade", "15200000,EUR,0", "15.200000"),
        ("rate", "4.7%,,", "4.7"),
        ("rate", "4.7,%,0", "4.7"),
        ("rate", "47,%,-1", "4.7"),
        ("rate", "4.7±0.2,,", "4.7"),
        ("trade", "15.2,m,", "15.2"),
        ("trade", "15.2,bn,", '"15.2 billion EUR"'),
        ("trade", ">15,M,", "15"),
        ("firms", "5,k,", '"5 thousand 家"'),
    ],
)
def test_a_number_keeps_its_digits_in_the_unit_of_its_series(root: Path, series: str, cells: str, figure: str) -> None:
    one = looked_at(root, f"series,period,value,unit,unit_mult\n{series},2024,{cells}\n")
    assert one.batch.faults == ()
    (added,) = one.batch.appended
    keys = dict(line.split(" = ", 1) for line in added.text.splitlines() if " = " in line)
    assert keys.get("value", keys.get("more_than", keys.get("about"))) == figure


def test_bounds_may_stand_in_columns_of_their_own(root: Path) -> None:
    table = "series,period,lower,upper\nrate,2023,4.5,5\nrate,2024,4.5,\nrate,2025,,5\n"
    put(root, looked_at(root, table))
    assert [one[1] for one in records(root, "rate")] == ["between = 4.5, 5", "at_least = 4.5", "at_most = 5"]


def test_bounds_have_the_unit_of_their_row(root: Path) -> None:
    table = "series,period,lower,upper,unit\ntrade,2023,4,5,bn\ntrade,2024,4,5,USD\n"
    found = batch(root, table)
    assert [str(one.record.figure) for one in found.first] == ["between = 4000, 5000"]
    assert [one.said.split("; ")[0] for one in found.faults] == ["'4 USD' is in USD, the series is in EUR"]


def test_a_scale_beside_a_unit_that_is_one_is_not_guessed(root: Path) -> None:
    (fault,) = batch(root, "series,period,value,unit,unit_mult\ntrade,2024,5,m,3\n").faults
    assert fault.said == "the unit 'm' and a scale besides cannot be read; say the unit of all rows: --map unit:=UNIT"


def test_a_fault_of_the_unit_is_told_where_commas_are_decimal(root: Path) -> None:
    (fault,) = batch(root, "series;period;value;unit\ntrade;2024;1,5;Mrd\n", mapping=Mapping(decimal_comma=True)).faults
    assert fault.said.startswith("'1,5 Mrd' is in Mrd, the series is in EUR; ")


def test_a_comma_is_decimal_where_the_mapping_says_so(root: Path) -> None:
    mapping = Mapping(decimal_comma=True)
    put(root, looked_at(root, "series;period;value\ngdp;2024;1.416,50\n", mapping=mapping))
    assert records(root, "gdp")[-1][1] == "1416.50"


def test_a_comma_that_may_be_decimal_is_told_with_how_to_say_so(root: Path) -> None:
    faults = batch(root, "series;period;value\ngdp;2024;1.416,5\ngdp;2025;1,2,3\n").faults
    assert [one.said.split("; ")[0] for one in faults] == [
        "'1.416,5' has commas that do not separate thousands",
        "'1,2,3' has commas that do not separate thousands",
    ]
    assert [one.said.endswith("say that commas are decimal in this table: --map decimal=,") for one in faults] == [
        True,
        False,
    ]


WITH_COMMAS = TARGETS.replace("format = 1", "format = 1\ndefaults.decimal_comma = true")
WORLD_BANK = "Country Name,Country Code,Indicator Name,Indicator Code,2025\n钱塘区,QT,地区生产总值,GDP,1.416\n"


def test_a_register_with_decimal_commas_reads_a_table_as_it_reads_what_is_typed(root: Path) -> None:
    (root / "targets.toml").write_text(WITH_COMMAS)
    found = batch(root, "series;period;value\ngdp;2024;1.416,50\ngdp;2025;1.416\n")
    assert [str(one.record.figure) for one in found.first] == ["value = 1416.50"]
    assert [one.said.split(";")[0] for one in found.faults] == ["'1.416' can be read in two ways in a series in 亿元"]


@pytest.mark.parametrize("comma", [None, True, False])
def test_a_programs_numbers_have_points_whatever_is_said(root: Path, comma: bool | None) -> None:
    (root / "targets.toml").write_text(WITH_COMMAS)
    content = workbook_of(
        ["series", "period", "value", "unit"], ["gdp", 2024, 1.416, "万元"], ["gdp", 2025, 1.416, None]
    )
    wanted = Wanted(content, "t.xlsx", mapping=Mapping(decimal_comma=comma), common=OFFICE)
    found = ready(root, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None).batch
    assert [str(one.record.figure) for one in found.first] == ["value = 0.0001416", "value = 1.416"]


def test_forms_with_points_have_them_unless_it_is_said(root: Path) -> None:
    (root / "targets.toml").write_text(WITH_COMMAS)
    (one,) = batch(root, WORLD_BANK).first
    assert str(one.record.figure) == "value = 1.416"
    assert batch(root, WORLD_BANK, mapping=Mapping(decimal_comma=True)).faults


def test_a_scale_in_words_is_turned_where_commas_differ(root: Path) -> None:
    mapping = Mapping(decimal_comma=True)
    put(root, looked_at(root, "series;period;value\ngdp;2024;1,4万亿元\n", mapping=mapping))
    assert records(root, "gdp")[-1][1] == "14000"


def test_a_milestone_is_done_or_not(root: Path) -> None:
    put(root, looked_at(root, "series,period,value\nlaw,2024-06-12,done\nlaw,2023,no\n"))
    assert [one[0] for one in records(root, "law")] == ["2023", "2024-06-12"]


def test_a_break_and_a_status_come_along(root: Path) -> None:
    (added,) = batch(root, "series,period,value,status,break\ngdp,2024,1416,p,yes\n").appended
    assert 'status = "provisional"\nbreak = true\n' in added.text


# Names that are no series


UNKNOWN = "area,indicator,unit,2023,2024\n钱塘区,地区生产总值,亿元,1300,1416\n钱塘区,人口,万人,60,61.5\n"


def test_names_that_are_no_series_keep_the_rest_back(root: Path) -> None:
    found = batch(root, UNKNOWN)
    (one,) = found.unknown
    assert (one.name.texts.joined, len(one.rows), found.is_sound) == ("钱塘区 | 人口", 2, False)


def test_they_may_be_left_out(root: Path) -> None:
    found = looked_at(root, UNKNOWN, only_known=True).batch
    assert (found.is_sound, found.left_out, found.counts) == (True, 2, {State.MENTIONED: 1, State.NEW: 1})


def test_what_fits_several_series_is_never_left_out(root: Path) -> None:
    (root / "targets.toml").write_text(TARGETS + MORE.replace('"Exports"', '"地区生产总值"'))
    found = looked_at(root, "indicator,2024\n地区生产总值,1416\n", only_known=True).batch
    assert (found.is_sound, found.left_out) == (False, 0)


def test_an_area_or_an_indicator_that_is_left_empty_is_not_guessed(root: Path) -> None:
    found = batch(root, "area,indicator,2024\n钱塘区,地区生产总值,1416\n,规上企业,5\n钱塘区,,7\n,,9\n")
    assert found.counts == {State.NEW: 1}
    assert [one.name.said for one in found.unknown] == [
        "the area is left empty beside '规上企业'; write it in its cell",
        "the indicator is left empty beside '钱塘区'; write it in its cell",
        "nothing says which series it is",
    ]


def test_a_series_or_a_mapping_says_it_beside_an_empty_cell(root: Path) -> None:
    assert batch(root, "series,area,2024\ngdp,,1416\nfirms,钱塘区,5\n").counts == {State.NEW: 2}
    mapping = Mapping(series={"规上企业": Meant("firms")})
    assert batch(root, "area,indicator,2024\n,规上企业,5\n钱塘区,地区生产总值,1416\n", mapping=mapping).is_sound
    assert batch(root, "area,indicator,2024\n,地区生产总值,1416\n").is_sound


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("省,市,指标,2024\n钱塘区,新区,规上企业,5\n", "'钱塘区 | 规上企业 | 新区' is no series here; without "),
        ("指标,项目,2024\n规上企业,国有,5\n", "'规上企业 | 国有' is no series here; without '国有' it is \"firms\": "),
        ("时间,新区,新区\n,规上企业,地区生产总值\n2024,5,6\n", "'新区 | 规上企业' is no series here; "),
        ("city,2024\n钱塘区,5\n", "'钱塘区' is an area, and nothing says what is counted there; "),
        (
            "place,what,2024,2025\n钱塘区,规上企业,5,6\n新区,规上企业,6,7\n",
            "'钱塘区' is an area, and nothing says what is counted there; ",
        ),
    ],
)
def test_a_part_of_what_a_series_is_about_is_not_taken_for_the_series(root: Path, table: str, said: str) -> None:
    found = batch(root, table)
    assert (found.counts, found.unknown[0].name.said[: len(said)]) == ({}, said)


def test_an_area_and_an_indicator_may_stand_in_two_rows_of_the_header(root: Path) -> None:
    found = batch(root, "时间,钱塘区,\n,规上企业,地区生产总值(亿元)\n2024,5,1416\n")
    assert [(one.series.id, str(one.record.figure)) for one in found.first] == [
        ("firms", "value = 5"),
        ("gdp", "value = 1416"),
    ]


def test_a_code_beside_a_name_may_be_unknown(root: Path) -> None:
    table = "Country Name,Country Code,Indicator Name,Indicator Code,2024\n钱塘区,QT,规上企业,X.1,5\n"
    assert [one.series.id for one in batch(root, table).first] == ["firms"]
    assert [one.series.id for one in batch(root, "code,name,2024\nX.1,规上企业,5\nX.2,地区生产总值,5\n").first] == [
        "firms",
        "gdp",
    ]


def test_a_mapping_says_which_series_a_name_is(root: Path) -> None:
    mapping = Mapping(series={"钱塘区 | 人口": Meant("rate", unit="%")})
    put(root, looked_at(root, UNKNOWN, mapping=mapping))
    assert [one[1] for one in records(root, "rate")] == ["60", "61.5"]


@pytest.mark.parametrize(
    ("table", "declared"),
    [
        (
            "area,indicator,unit,2023,2024\n钱塘区,人口,万人,60,61.5\n新区,GDP,亿元,1,2\n",
            {"kind": "stock", "frequency": "annual", "unit": "万人"},
        ),
        ("indicator,period,value\nRents,2024-01,5%\nRents,2024-02,-6%\n", {"kind": "rate", "frequency": "monthly"}),
        (
            "indicator,unit,2024年1-2月,2024年1-3月\nSales,亿元,5,7\n",
            {"frequency": "monthly", "reporting": "year_to_date"},
        ),
        (
            "indicator,unit,2024年1-3月,2024年1-6月\nSales,亿元,-5,7\n",
            {"frequency": "quarterly", "reporting": "year_to_date", "signed": True},
        ),
        ("indicator,unit,period,value\nRuns,km,2024-W01,5\nRuns,km,soon,5\n", {"frequency": "weekly"}),
        ("indicator,unit,period,value\nRuns,km,2024/2025,5\n", {"frequency": "annual"}),
    ],
)
def test_a_name_that_is_no_series_is_drafted_by_what_its_figures_tell(
    root: Path, table: str, declared: Lookup[str, object]
) -> None:
    one = looked_at(root, table)
    found = drafts(one.declared, one.batch.unknown)
    assert found.lacking == ()
    keys = next(table.keys for table in found.tables if table.kind == "series")
    assert {key: keys.get(key) for key in declared} == dict(declared)
    (root / "targets.toml").write_text(f"{TARGETS}{MORE}\n{text_of(found.tables)}")
    assert load(root).register is not None


def test_drafts_have_ids_of_their_own(root: Path) -> None:
    one = looked_at(root, "area,indicator,unit,2024\n钱塘区,人口,人,5\n钱塘区,户数,户,5\nA,Rents,%,1\nA,Rents!,%,1\n")
    found = drafts(one.declared, one.batch.unknown)
    assert [(table.kind, table.id) for table in found.tables] == [
        ("areas", "a"), ("series", "series-1"), ("series", "series-2"), ("series", "a-rents"), ("series", "a-rents-2"),
    ]  # fmt: skip


def test_what_a_draft_cannot_do_without_is_told(root: Path) -> None:
    one = looked_at(root, "indicator,period,value\nSales,2024,5\n")
    ((name, faults),) = drafts(one.declared, one.batch.unknown).lacking
    assert (name, len(faults)) == ("Sales", 1)


def test_why_a_name_has_no_draft_is_told(root: Path) -> None:
    one = looked_at(root, "area,indicator,2024\n钱塘区,,7\n钱塘区,地区生产总值,1416\n")
    found = drafts(one.declared, one.batch.unknown)
    assert (found.tables, found.lacking) == ((), ())
    assert found.open == ("the indicator is left empty beside '钱塘区'; write it in its cell",)


def test_a_name_that_fits_several_is_no_draft(root: Path) -> None:
    (root / "targets.toml").write_text(TARGETS + MORE.replace('"Exports"', '"地区生产总值"'))
    one = looked_at(root, "indicator,2024\n地区生产总值,1416\n")
    assert drafts(one.declared, one.batch.unknown).tables == ()


def test_a_code_and_a_name_become_a_name_and_an_alias(root: Path) -> None:
    one = looked_at(root, "series,series,unit,period,value\nX1,Sales,亿元,2024,5\n")
    (table,) = drafts(one.declared, one.batch.unknown).tables
    assert (table.keys["indicator"], table.keys["aliases"]) == ("Sales", ["X1"])


# Writing


def test_a_register_with_faults_takes_no_table(root: Path) -> None:
    (root / "actuals" / "gdp.toml").write_text("period =")
    with pytest.raises(NotAdded) as caught:
        looked_at(root, "series,period,value\ngdp,2024,1416\n")
    assert caught.value.why is Why.FILES
    (root / "targets.toml").write_text("format =")
    with pytest.raises(NotAdded):
        looked_at(root, "series,period,value\ngdp,2024,1416\n")


@pytest.mark.parametrize("name", ["targets.toml", "actuals/gdp.toml"])
def test_what_was_changed_meanwhile_is_not_written_over(root: Path, name: str) -> None:
    one = looked_at(root, "series,period,value\ngdp,2024,1416\nrate,2024,5\n")
    with (root / name).open("a") as file:
        file.write('\n[areas.other]\nname = "Other"\n' if name == "targets.toml" else "\n# a remark\n")
    with pytest.raises(NotAdded) as caught:
        put(root, one)
    assert caught.value.why is Why.BUSY
    assert not (root / "actuals" / "rate.toml").exists()


TWO = "series,period,value\ngdp,2024,1416\nrate,2024,5\n"


def half_way(root: Path) -> Wanted:
    """An import of two files that stopped between them."""
    one = looked_at(root, TWO)
    before = (root / "actuals" / "gdp.toml").read_bytes()
    put(root, one)
    done = next((root / ".track" / "done").iterdir())
    (root / ".track" / "pending.json").write_bytes(_whole(one, done))
    done.unlink()
    (root / "actuals" / "gdp.toml").write_bytes(before)
    return one.wanted


def _whole(one: Ready, done: Path) -> bytes:
    import msgspec

    from tests.helpers.replacing import replace

    kept = msgspec.json.decode(done.read_bytes(), type=Operation)
    return msgspec.json.encode(replace(one.operation, number=kept.number))


def test_the_same_import_goes_on_where_it_stopped(root: Path) -> None:
    wanted = half_way(root)
    operation = stopped(root, wanted)
    assert operation is not None
    gone_on(root, operation, waiting=None, at_last=lambda: None, progress=lambda _: None)
    assert (len(records(root, "gdp")), len(records(root, "rate")), stopped(root, wanted)) == (3, 1, None)
    with at_work(root, ()) as journal:
        last = journal.last()
    assert last is not None
    assert len(last.changes) == 2


def test_what_was_killed_at_its_very_end_is_brought_to_it(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = half_way(root)
    operation = stopped(root, wanted)
    assert operation is not None

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tracker.store.operations.Journal._finish", killed)
    with pytest.raises(KeyboardInterrupt):
        gone_on(root, operation, waiting=None, at_last=lambda: None, progress=lambda _: None)
    monkeypatch.undo()
    pending = root / ".track" / "pending.json"
    assert pending.exists()
    assert (stopped(root, wanted), pending.exists()) == (None, False)
    assert (len(records(root, "gdp")), len(records(root, "rate"))) == (3, 1)


def test_another_import_waits_for_what_stopped(root: Path) -> None:
    half_way(root)
    other = looked_at(root, TWO.replace("1416", "1417"))
    acts: list[Callable[[], object]] = [lambda: stopped(root, other.wanted), lambda: put(root, other)]
    for act in acts:
        with pytest.raises(NotAdded) as caught:
            act()
        assert caught.value.why is Why.STOPPED
        (fault,) = caught.value.faults
        assert fault.startswith("an import of t.csv stopped half-way; run the same import again, or take back ")


def test_a_journal_that_is_not_ours_is_told_and_nothing_written(root: Path) -> None:
    one = looked_at(root, TWO)
    (root / ".track").mkdir()
    (root / ".track" / "pending.json").write_text("{")
    with pytest.raises(NotAdded) as caught:
        put(root, one)
    (fault,) = caught.value.faults
    assert (caught.value.why, fault.startswith(".track/pending.json: it ")) == (Why.STOPPED, True)
    assert (root / "actuals" / "gdp.toml").read_text() == GDP


_CHANGED_SINCE = (
    "actuals/gdp.toml was changed since the import stopped; take back what is there with track undo, and import again"
)


def test_what_was_changed_since_it_stopped_is_told(root: Path) -> None:
    operation = stopped(root, half_way(root))
    assert operation is not None
    (root / "actuals" / "gdp.toml").write_text("# another")
    with pytest.raises(NotAdded) as caught:
        gone_on(root, operation, waiting=None, at_last=lambda: None, progress=lambda _: None)
    assert caught.value.faults == (_CHANGED_SINCE,)


def test_the_mapping_is_kept_with_the_figures(root: Path) -> None:
    from tests.helpers.replacing import replace

    one = looked_at(root, TWO)
    kept = replace(one, wanted=replace(one.wanted, kept=("imports/mine.toml", "decimal_comma = true\n")))
    assert put(root, kept).changes[-1].name == "imports/mine.toml"
    assert (root / "imports" / "mine.toml").read_text() == "decimal_comma = true\n"


def test_a_mapping_names_constants(root: Path) -> None:
    mapping = Mapping(constants={Role.SERIES: "gdp", Role.PERIOD: "2024"})
    put(root, looked_at(root, "value\n1416\n", mapping=mapping))
    assert records(root, "gdp")[-1][:2] == ("2024", "1416")


def test_long_tables_tell_how_far_they_are(root: Path) -> None:
    rows = "".join(f"firms,{1900 + n // 12}-{n % 12 + 1:02},{100 + n},2026-02-01\n" for n in range(1500))
    ticks: list[int] = []
    wanted = Wanted(f"series,period,value,published\n{rows}".encode(), "t.csv", common=OFFICE)
    one = ready(root, wanted, understanding_of(wanted), today=TODAY, ticked=ticks.append)
    assert (ticks, one.batch.counts) == ([1000, 1500], {State.NEW: 1500})


def test_the_register_with_what_would_be_written_is_known_unless_it_is_very_much(root: Path) -> None:
    one = looked_at(root, "series,period,value\ngdp,2024,1416\n")
    assert one.after is not None
    assert len(one.after.records("gdp")) == len(one.register.records("gdp")) + 1
    rows = "".join(f"firms,{1850 + n // 12}-{n % 12 + 1:02},{1000 + n}\n" for n in range(2001))
    many = looked_at(root, f"series,period,value\n{rows}rate,2024,5\n")
    assert (many.batch.counts, many.after) == ({State.NEW: 2002}, None)


# Figures in parts: a comparison of its own, a tolerance, where the digits end


@pytest.mark.parametrize(
    ("head", "cells", "figure"),
    [
        ("comparison,lower", "at_least,100", "at_least = 100"),
        ("comparison,value", "more_than,100", "more_than = 100"),
        ("comparison,upper", "less_than,100.5", "less_than = 100.5"),
        ("comparison,lower,upper", "between,5,6", "between = 5, 6"),
        ("comparison,lower,upper", "more_than less_than,5,6", "more_than = 5, less_than = 6"),
        ("comparison,value,tolerance", "about,1400,50", "about = 1400, tolerance = 50"),
        ("value,tolerance", "1400,50", "about = 1400, tolerance = 50"),
        ("comparison,value", "value,7", "7"),
        ("comparison,value", "≥,7", "at_least = 7"),
        ("value,rounded_to", "24.1,0.01", "24.10"),
        ("value,rounded_to", "≥24.1,0.01", "at_least = 24.10"),
        ("value,rounded_to", "1400±50,1 10", "about = 1400, tolerance = 50"),
        ("lower,upper,rounded_to", "5,6,0.1 0.01", "between = 5.0, 6.00"),
        ("comparison,lower,rounded_to", "at_least,30000,10000", "at_least = 30000"),
        ("value,unit,rounded_to", "3万亿元,亿元,1", "30000"),
    ],
)
def test_a_figure_may_stand_in_parts(root: Path, head: str, cells: str, figure: str) -> None:
    one = looked_at(root, f"series,period,{head}\ngdp,2020,{cells}\n")
    assert one.batch.faults == ()
    put(root, one)
    assert records(root, "gdp")[-1][1] == figure


def test_the_place_of_the_last_digit_is_recorded(root: Path) -> None:
    put(root, looked_at(root, "series,period,value,rounded_to\ngdp,2020,30000,10000\ngdp,2019,0,100\n"))
    assert "value = 3e+4\n" in (root / "actuals" / "gdp.toml").read_text()
    assert "value = 0e+2\n" in (root / "actuals" / "gdp.toml").read_text()


@pytest.mark.parametrize(
    ("head", "cells", "said"),
    [
        ("value,rounded_to", "24.125,0.01", "24.125 has more digits than rounded_to says"),
        ("value,rounded_to", "24,cents", "'cents' is not the value of a digit"),
        ("value,rounded_to", "24,0.5", "'0.5' is not the value of a digit"),
        ("value,rounded_to", "24,1 10", "rounded_to has 2 numbers, and the figure another number"),
        ("comparison,lower,upper", "between,5,", "between says another number than the columns have"),
        ("comparison,lower,upper", "about,5,6", "about says another number than the columns have"),
        ("comparison,lower,upper", "at_least between,5,6", "a figure cannot be at_least and between at once"),
    ],
)
def test_parts_that_make_no_figure_are_told(root: Path, head: str, cells: str, said: str) -> None:
    (fault,) = batch(root, f"series,period,{head}\ngdp,2020,{cells}\n").faults
    assert said in fault.said


def test_what_is_an_id_is_that_series_also_where_another_is_called_so(root: Path) -> None:
    text = (root / "targets.toml").read_text()
    (root / "targets.toml").write_text(text.replace('indicator = "Share"', 'indicator = "gdp"\naliases = ["Share"]'))
    assert batch(root, "series,period,value\ngdp,2020,1\n").counts == {State.NEW: 1}
    (unknown,) = batch(root, "series,series name,period,value\ngdp,rate,2020,1\n").unknown
    assert unknown.name.fits == ()
    (unknown,) = batch(root, "series,series name,period,value\ngdp,Share,2020,1\n").unknown
    assert unknown.name.fits == ()


# Our own table


def test_our_own_table_is_read_as_it_was_written(root: Path) -> None:
    table = (
        "﻿series,indicator,period,value,rounded_to,published,publisher,note\r\n"
        "gdp,An old name (km),2020,24.1,0.01,2021-01-05,'=Office,\"'  =1\n\"\r\n"
    )
    one = looked_at(root, table)
    assert (one.understanding.table.form.value, one.batch.faults) == ("track export", ())
    put(root, one)
    register = load(root).register
    assert register is not None
    record = register.records("gdp")[-1]
    assert (record.source.publisher, record.note) == ("=Office", "  =1\n")


def test_a_table_of_others_keeps_its_apostrophes(root: Path) -> None:
    one = looked_at(root, "series,period,value,published,publisher,note\ngdp,2020,24.1,2021-01-05,'=Office,'tis\n")
    put(root, one)
    register = load(root).register
    assert register is not None
    assert register.records("gdp")[-1].source.publisher == "'=Office"


def test_our_numbers_have_points_where_commas_are_decimal(root: Path) -> None:
    text = (root / "targets.toml").read_text()
    (root / "targets.toml").write_text(text.replace("release_lag_days = 45", "decimal_comma = true"))
    ours = "series,period,value,rounded_to\ngdp,2020,1.234,0.001\n"
    assert batch(root, ours).faults == ()
    (fault,) = batch(root, ours.replace("rounded_to", "tolerance").replace("0.001", "")).faults
    assert "can be read in two ways" in fault.said


def test_the_sheet_of_figures_is_found_among_others(root: Path) -> None:
    book = Workbook()
    for name, rows in (
        ("Targets", [["Area", "Value"], ["a", 1]]),
        ("数据", [["序列", "时期", "数值", "修约到", "备注"], ["gdp", "2020", 24.1, "0.01", "' =a_x005F_x0041_ "]]),
    ):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    del book["Sheet"]
    wanted = Wanted(saved(book), "t.xlsx", common=OFFICE)
    one = ready(root, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None)
    put(root, one)
    register = load(root).register
    assert register is not None
    record = register.records("gdp")[-1]
    assert (str(record.figure), record.note) == ("value = 24.10", " =a_x0041_ ")
