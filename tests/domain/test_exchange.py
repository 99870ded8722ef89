"""Our own table is known by its headings, in either language, whatever was done to its columns."""

import pytest

from tracker.domain.exchange import COLUMNS, SDMX, STRUCTURE, guarded, roles_of_our_sdmx, roles_of_ours, unguarded
from tracker.domain.mapping import Role

NAMES = [column.name for column in COLUMNS]
CHINESE = [column.zh for column in COLUMNS]


@pytest.mark.parametrize("headings", [NAMES, CHINESE])
def test_our_table_is_known_in_either_language(headings: list[str]) -> None:
    assert list(roles_of_ours(headings).values()) == [column.role for column in COLUMNS]


def test_columns_may_be_moved_taken_out_and_added() -> None:
    found = roles_of_ours(["checked by", "rounded_to", "value", "period", "series"])
    assert found == {1: Role.ROUNDED_TO, 2: Role.VALUE, 3: Role.PERIOD, 4: Role.SERIES}


@pytest.mark.parametrize("left_out", ["series", "period", "rounded_to"])
def test_without_what_is_ours_alone_it_is_another_table(left_out: str) -> None:
    assert roles_of_ours([name for name in NAMES if name != left_out]) == {}


def test_no_name_stands_for_two_columns() -> None:
    assert len({*NAMES, *CHINESE}) == 2 * len(COLUMNS)


def test_our_sdmx_is_known_by_its_structure() -> None:
    assert roles_of_our_sdmx([list(SDMX), [*STRUCTURE, "I"]]) == dict(enumerate(SDMX.values()))
    assert roles_of_our_sdmx([list(SDMX), ["dataflow", "ESTAT:NAMA(1.0)", "I"]]) == {}
    assert roles_of_our_sdmx([list(SDMX)]) == {}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        (" \t-5", " \t-5".replace(" \t-5", "' \t'-5")),
        ("＝1", "'＝1"),
        ('"@x', "'\"@x"),
        ("a;=1|+2", "a;'=1|'+2"),
        ("''=1", "'''=1"),
        ("'tis", "'tis"),
        ("5-6", "5-6"),
    ],
)
def test_what_a_spreadsheet_takes_for_a_formula_has_an_apostrophe(text: str, written: str) -> None:
    assert guarded(text) == written
    assert unguarded(written) == text
