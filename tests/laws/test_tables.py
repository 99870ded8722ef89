"""Laws of tables: however they are written they are read back the same, and say the same in every shape."""

import csv
from collections.abc import Callable
from contextlib import suppress
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.tables import in_short, package, refused, table
from tracker.domain.mapping import CONSTANT, Mapping, Meaning, Meant, Role
from tracker.entry.tables.cells import power_of
from tracker.entry.tables.delimited import DELIMITERS
from tracker.entry.tables.mapping import mapping_text
from tracker.entry.tables.reading import read_table
from tracker.entry.tables.table import Untabled
from tracker.entry.tables.understanding import understood
from tracker.store.mappings import mapping_in

WORDS = st.text(st.sampled_from("abc 人口\n\"'."), max_size=8).map(str.strip)
FIGURES = st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-10_000, max_value=10_000).map(str)


@st.composite
def written(draw: st.DrawFn) -> tuple[list[list[str]], str]:
    """A table of two columns or more, of which cells hold the sign that stands between them, and how it is written."""
    delimiter, width = draw(st.sampled_from(DELIMITERS)), draw(st.integers(2, 4))
    cell = st.one_of(WORDS, FIGURES, WORDS.map(lambda word: f"a{delimiter}{word}"))
    rows = draw(st.lists(st.lists(cell, min_size=width, max_size=width), min_size=2, max_size=6))
    file = StringIO()
    end = draw(st.sampled_from(("\n", "\r\n")))
    if draw(st.booleans()):
        csv.writer(file, delimiter=delimiter, lineterminator=end).writerows(rows)
    else:
        csv.writer(file, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(rows)
    return rows, file.getvalue()


@given(written(), st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))
def test_a_table_is_read_back_however_it_was_written(one: tuple[list[list[str]], str], encoding: str) -> None:
    rows, text = one
    if any(map(any, rows)):
        assert table(text.encode(encoding)).rows == [[cell.strip() for cell in row] for row in rows]
    else:
        assert refused(text.encode(encoding)).startswith("the table is empty")


NAMES = st.lists(st.sampled_from(("gdp", "人口", "exports", "进口", "births")), min_size=1, unique=True)
YEARS = st.lists(st.integers(1950, 2050).map(str), min_size=1, unique=True, max_size=5)


def _rows(names: list[str], years: list[str], at: Callable[[str, str], str]) -> list[list[str]]:
    return [["series", "period", "value"], *([name, year, at(name, year)] for name in names for year in years)]


def _periods(names: list[str], years: list[str], at: Callable[[str, str], str]) -> list[list[str]]:
    return [["series", *years], *([name, *(at(name, year) for year in years)] for name in names)]


def _series(names: list[str], years: list[str], at: Callable[[str, str], str]) -> list[list[str]]:
    return [["period", *names], *([year, *(at(name, year) for name in names)] for year in years)]


@given(NAMES, YEARS)
def test_the_same_figures_are_the_same_in_every_shape(names: list[str], years: list[str]) -> None:
    values = {(name, year): f"{len(name) * int(year)}.5" for name in names for year in years}
    shapes = (_rows, _periods, _series)
    made = [shape(names, years, lambda name, year: values[name, year]) for shape in shapes]
    texts = ["\n".join(map(",".join, rows)) for rows in made]
    found = [{in_short(one) for one in understood(table(text)).observations()} for text in texts]
    assert found[0] == found[1] == found[2] == {(name, year, value, "") for (name, year), value in values.items()}


@given(st.binary(max_size=200))
def test_bytes_are_a_table_or_none_and_never_anything_else(content: bytes) -> None:
    for data in (content, b"PK\x03\x04" + content, b"{" + content):
        try:
            found = understood(read_table(data, name="x"))
        except Untabled:
            continue
        assert all(one.value for one in found.observations() if not one.lower and not one.upper)


XML = st.lists(
    st.sampled_from(
        (
            "<row>",
            "</row>",
            "<c>",
            '<c r="B2">',
            "</c>",
            "<v>1</v>",
            "<f/>",
            "<v>x",
            "</v>",
            "&amp;",
            "&lol;",
            "<t>",
            "</t>",
        )
    ),
    max_size=12,
)


@given(XML.map("".join))
def test_a_sheet_of_any_elements_is_a_table_or_none(rows: str) -> None:
    with suppress(Untabled):
        assert table(package(rows)).width < 100


TEXTS = st.text(st.sampled_from('abc 人口.|"\\='), min_size=1, max_size=8).map(str.strip).filter(bool)
IDS = st.sampled_from(("gdp", "births-2", "a"))
CONSTANTS = {
    Role.SCALE: st.integers(-30, 30).map(str),
    Role.STATUS: st.sampled_from(("provisional", "final")),
    Role.PUBLISHED: st.sampled_from(("2024-03-01", "2024-03", "2024")),
}
MAPPINGS = st.builds(
    Mapping,
    columns=st.dictionaries(st.sampled_from(Role), TEXTS.map(lambda name: (name,)), max_size=4)
    | st.lists(TEXTS, min_size=1, unique=True).map(lambda names: {Role.ABOUT: tuple(names)}),
    constants=st.fixed_dictionaries({}, optional={role: CONSTANTS.get(role, TEXTS) for role in CONSTANT}),
    series=st.dictionaries(
        TEXTS, st.builds(Meant, IDS, st.none() | TEXTS, st.none() | st.integers(-30, 30)), max_size=3
    ),
    units=st.dictionaries(TEXTS, TEXTS, max_size=3),
    nothing=st.frozensets(TEXTS, max_size=3),
    flags=st.dictionaries(TEXTS, st.sampled_from(Meaning), max_size=3),
    sheet=st.none() | TEXTS,
    encoding=st.none() | TEXTS,
    header=st.none() | st.integers(1, 1000),
    decimal_comma=st.booleans(),
)


@given(MAPPINGS)
def test_a_mapping_that_is_written_says_the_same_when_it_is_read(mapping: Mapping) -> None:
    found = mapping_in(mapping_text(mapping), "imports/x.toml")
    assert found.problems == ()
    assert found.mapping == mapping


@given(st.integers(-30, 30))
def test_a_power_of_ten_is_read_as_it_is_written(power: int) -> None:
    assert power_of(str(power)) == power_of(f"{power}: so many") == power
