"""Places in TOML texts: rules by example, each input in its test's docstring or first lines, then laws."""

import re
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC
from inspect import cleandoc
from random import Random
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.replacing import replace
from tracker.domain.problem import KeyPath, Place
from tracker.store.positions import Entry, Span, Standing, keys, line_of, place

BYTE_ORDER_MARK = "\ufeff"


@pytest.fixture
def written(request: pytest.FixtureRequest) -> str:
    """The TOML in the docstring of the test."""
    text = cleandoc(request.function.__doc__)
    tomllib.loads(text)
    return text


def offset(text: str, place: Place) -> int:
    lines = text.removeprefix(BYTE_ORDER_MARK).split("\n")
    before = sum(len(line) + 1 for line in lines[: place.line - 1])
    return text.startswith(BYTE_ORDER_MARK) + before + place.column - 1


def underlined(text: str, place: Place) -> tuple[int, str]:
    start = offset(text, place)
    return place.line, text[start : start + place.width]


def nearest(text: str, path: KeyPath) -> Entry:
    """The best writing of a path, or of the nearest one it goes on from."""
    leading = [entry for entry in keys(text) if entry.path == path[: len(entry.path)]]
    return max(leading, key=lambda entry: (len(entry.path), entry.standing))


def find_key(text: str, path: KeyPath) -> Place:
    """Where the name that defines a path stands."""
    return without_line(text, place(text, nearest(text, path).key))


def find_value(text: str, path: KeyPath) -> Place:
    """Where the value written for a path begins; the name's place for a path that is not written."""
    found = nearest(text, path)
    return without_line(text, place(text, found.value if found.path == path else found.key))


def without_line(text: str, found: Place) -> Place:
    """The place alone, once its line is found to be the text's."""
    lines = text.removeprefix(BYTE_ORDER_MARK).split("\n")
    assert found.source_line == lines[found.line - 1].rstrip("\r") == line_of(text, found.line)
    assert line_of(text, len(lines) + 1) == ""
    return replace(found, source_line="")


def key_of(text: str, *path: str | int) -> tuple[int, str]:
    return underlined(text, find_key(text, path))


def value_of(text: str, *path: str | int) -> tuple[int, str]:
    return underlined(text, find_value(text, path))


# Names


def test_a_bare_key_is_found_with_its_value(written: str) -> None:
    """
    # a comment
    unit = "yuan"

      kind   =   "flow"   # indented
    """
    assert find_key(written, ("kind",)) == Place(line=4, column=3, width=4)
    assert find_value(written, ("kind",)) == Place(line=4, column=14, width=6)


def test_keys_without_blanks_are_found(written: str) -> None:
    """
    a=1
    1-_b=2
    """
    assert key_of(written, "1-_b") == (2, "1-_b")
    assert value_of(written, "1-_b") == (2, "2")


def test_a_quoted_key_is_underlined_with_its_quotes(written: str) -> None:
    """
    "a.b = [#" = 1
    'c\\d"' = 2
    "" = 3
    """
    assert key_of(written, "a.b = [#") == (1, '"a.b = [#"')
    assert key_of(written, 'c\\d"') == (2, "'c\\d\"'")
    assert key_of(written, "") == (3, '""')


def test_escapes_in_a_basic_key_are_decoded_and_those_in_a_literal_key_are_not(written: str) -> None:
    r"""
    "\u4e2d" = 1
    '\u4e2d' = 2
    "say \"=\"" = 3
    "\\" = 4
    """
    assert key_of(written, "中") == (1, r'"\u4e2d"')
    assert key_of(written, r"\u4e2d") == (2, r"'\u4e2d'")
    assert key_of(written, 'say "="') == (3, r'"say \"=\""')
    assert value_of(written, "\\") == (4, "4")


def test_a_dotted_key_is_found_by_its_last_part(written: str) -> None:
    """
    indicator . "unit"	.	'of.it' = "yuan"
    indicator.kind = "flow"
    """
    assert key_of(written, "indicator", "unit", "of.it") == (1, "'of.it'")
    assert key_of(written, "indicator", "kind") == (2, "kind")
    assert value_of(written, "indicator", "kind") == (2, '"flow"')


def test_a_table_that_only_dotted_keys_name_is_found_at_its_part_of_the_first(written: str) -> None:
    """
    a.b.c = 1
    a.b.d = 2
    """
    assert key_of(written, "a", "b") == value_of(written, "a", "b") == (1, "b")
    assert key_of(written, "a", "b", "e") == (1, "b")
    assert key_of(written, "a", "x", "y") == (1, "a")


# Headers


def test_a_table_is_found_at_all_of_its_header_between_the_brackets(written: str) -> None:
    """
    [series.qiantang-gdp]
    unit = "yuan"
    [ series . "中 ]" ]  # a bracket in the name
    unit = "people"
    """
    assert find_key(written, ("series", "qiantang-gdp")) == Place(line=1, column=2, width=19)
    assert key_of(written, "series", "中 ]") == (3, 'series . "中 ]"')
    assert value_of(written, "series", "中 ]") == (3, 'series . "中 ]"')
    assert value_of(written, "series", "中 ]", "unit") == (4, '"people"')


def test_a_header_starts_again_from_the_top(written: str) -> None:
    """
    [a.b]
    [c]
    a = 1
    """
    assert key_of(written, "c", "a") == (3, "a")
    assert key_of(written, "a", "b", "c") == (1, "a.b")


def test_a_table_that_only_longer_headers_name_is_found_at_its_part_of_the_first(written: str) -> None:
    """
    [a.b.c]
    [a.b.d]
    """
    assert key_of(written, "a", "b") == value_of(written, "a", "b") == (1, "b")


def test_a_tables_own_header_is_preferred_to_an_earlier_longer_one(written: str) -> None:
    """
    [a.b]
    [a]
    c.d = 1
    """
    assert key_of(written, "a") == (2, "a")
    assert find_key(written, ("a",)) == find_key(written, ("a", "missing")) == Place(2, 2, 1)


def test_dotted_keys_stand_below_their_header(written: str) -> None:
    """
    [a]
    b.c = 1
    """
    assert value_of(written, "a", "b", "c") == (2, "1")
    assert find_value(written, ("b", "c")) == Place(1, 1, 1)


# Arrays of tables


def test_each_table_of_an_array_is_found_at_its_own_header(written: str) -> None:
    """
    [[actual]]
    value = 1
    [[ actual ]]
    [[actual]] # the third
    value = 3
    """
    assert find_key(written, ("actual", 0)) == Place(line=1, column=3, width=6)
    assert key_of(written, "actual", 1) == (3, "actual")
    assert value_of(written, "actual", 2) == (4, "actual")
    assert value_of(written, "actual", 2, "value") == (5, "3")


def test_an_array_of_tables_is_found_at_its_first_header(written: str) -> None:
    """
    [[actual]]
    [[actual]]
    """
    assert key_of(written, "actual") == value_of(written, "actual") == (1, "actual")
    assert key_of(written, "actual", 2, "value") == (1, "actual")


def test_a_key_missing_from_a_table_of_an_array_is_reported_at_that_tables_header(written: str) -> None:
    """
    [[actual]]
    published = 2024-01-01
    [[actual]]
    published = 2024-04-01
    [[actual]]
    published = 2024-07-01
    [[actual]]
    value = 3
    """
    assert find_key(written, ("actual", 3, "published")) == Place(line=7, column=3, width=6)
    assert find_value(written, ("actual", 3, "published")) == Place(line=7, column=3, width=6)
    assert find_value(written, ("actual", 3, "published", "by")) == Place(line=7, column=3, width=6)


def test_a_sub_table_belongs_to_the_last_table_of_its_array(written: str) -> None:
    """
    [[actual]]
    [actual.source]
    page = 1
    [[actual]]
    [actual.source]
    page = 2
    [actual.deep.er]
    page = 3
    """
    assert key_of(written, "actual", 0, "source") == (2, "actual.source")
    assert key_of(written, "actual", 1, "source") == (5, "actual.source")
    assert value_of(written, "actual", 1, "source", "page") == (6, "2")
    assert key_of(written, "actual", 1, "deep") == (7, "deep")
    assert value_of(written, "actual", 1, "deep", "er", "page") == (8, "3")


def test_arrays_of_tables_inside_arrays_of_tables_count_anew_in_each(written: str) -> None:
    """
    [[a]]
    [[a.b]]
    [[a.b]]
    c = 1
    [[a]]
    [[a.b]]
    c = 2
    [a.b.d]
    [[a.b.e.f]]
    """
    assert value_of(written, "a", 0, "b", 1, "c") == (4, "1")
    assert value_of(written, "a", 1, "b", 0, "c") == (7, "2")
    assert key_of(written, "a", 1, "b", 0, "d") == (8, "a.b.d")
    assert key_of(written, "a", 1, "b", 0, "e", "f", 0) == (9, "a.b.e.f")
    assert key_of(written, "a", 1, "b") == (6, "a.b")
    assert key_of(written, "a", 1, "b", 1, "c") == (6, "a.b")


# Inline values


def test_keys_of_inline_tables_are_found(written: str) -> None:
    """
    paused = { from = 2024-01-01, "to" = {year=2024,quarter.of.it = 3} }
    empty = {}
    """
    assert key_of(written, "paused") == (1, "paused")
    assert value_of(written, "paused") == (1, '{ from = 2024-01-01, "to" = {year=2024,quarter.of.it = 3} }')
    assert key_of(written, "paused", "from") == (1, "from")
    assert value_of(written, "paused", "from") == (1, "2024-01-01")
    assert key_of(written, "paused", "to") == (1, '"to"')
    assert value_of(written, "paused", "to", "year") == (1, "2024")
    assert key_of(written, "paused", "to", "quarter", "of") == (1, "of")
    assert value_of(written, "paused", "to", "quarter", "of", "it") == (1, "3")
    assert value_of(written, "empty") == (2, "{}")


def test_what_is_missing_from_an_inline_table_is_reported_at_its_key(written: str) -> None:
    """
    paused = { from = 2024-01-01 }
    """
    assert key_of(written, "paused", "to") == value_of(written, "paused", "to") == (1, "paused")
    assert value_of(written, "paused", "from", "year") == (1, "from")


def test_elements_of_an_array_are_found_and_are_their_own_keys(written: str) -> None:
    """
    between = [1, "x, ]", [[2], 3], ]
    """
    assert value_of(written, "between") == (1, '[1, "x, ]", [[2], 3], ]')
    assert value_of(written, "between", 1) == key_of(written, "between", 1) == (1, '"x, ]"')
    assert value_of(written, "between", 2) == key_of(written, "between", 2) == (1, "[[2], 3]")
    assert value_of(written, "between", 2, 0, 0) == (1, "2")
    assert value_of(written, "between", 2, 1) == (1, "3")
    assert value_of(written, "between", 3) == (1, "between")


def test_tables_in_an_array_are_found_by_their_index(written: str) -> None:
    """
    actual = [{value = 1}, {value = 2, of = [{}, {is = 3}]}]
    """
    assert key_of(written, "actual", 1, "value") == (1, "value")
    assert find_key(written, ("actual", 1, "value")) == Place(line=1, column=25, width=5)
    assert value_of(written, "actual", 1, "of", 1, "is") == (1, "3")
    assert key_of(written, "actual", 0) == (1, "{value = 1}")
    assert key_of(written, "actual", 0, "published") == (1, "{value = 1}")


def test_a_multi_line_array_is_underlined_on_its_first_line_without_its_comment(written: str) -> None:
    """
    between = [ # the "bounds" ]
      # 'another' [ {
      1, # one
      "two" # 2
      , {three = [
        4]},
    ]
    after = 5
    """
    assert value_of(written, "between") == (1, "[")
    assert value_of(written, "between", 0) == (3, "1")
    assert value_of(written, "between", 1) == (4, '"two"')
    assert value_of(written, "between", 2) == (5, "{three = [")
    assert value_of(written, "between", 2, "three") == (5, "[")
    assert value_of(written, "between", 2, "three", 0) == (6, "4")
    assert value_of(written, "after") == (8, "5")


def test_a_bracket_at_the_start_of_a_line_inside_an_array_is_no_header(written: str) -> None:
    """
    a = [
    [1],
    [[2]],
    ]
    [b]
    """
    assert value_of(written, "a", 1, 0, 0) == (3, "2")
    assert key_of(written, "b") == (5, "b")


# Scalars


@pytest.mark.parametrize(
    "scalar",
    [
        "true",
        "-1_000.5e+3",
        "+inf",
        "0xDEAD_beef",
        "07:32:00.5",
        "1979-05-27",
        "1979-05-27T07:32:00Z",
        "1979-05-27 07:32:00.25-07:00",
        '"a # \\" ] b"',
        "'a # \" ] \\'",
        '""',
        "''",
        '""""""',
        "''''''",
        '"""a""b"""',
        '"""a\\""""',
        '"""a""""',
        '"""a"""""',
        '""""a"""',
        '"""\\\\"""',
        "'''a''b\\'''",
        "'''a''''",
        "'''a'''''",
        "''''a'''",
    ],
)
@pytest.mark.parametrize("around", ["x = {}", "x = {}\n", "x={}# ]", "x\t=\t{}\t# ]", "[a]\nx = {} \n[b]"])
def test_a_scalar_is_underlined_whole_and_nothing_more(scalar: str, around: str) -> None:
    text = around.format(scalar)
    table = ("a",) if "[a]" in around else ()
    assert value_of(text, *table, "x")[1] == scalar
    assert value_of(f"x = [{scalar},{scalar} , {scalar}]", "x", 2) == (1, scalar)
    assert value_of(f"x = {{a={scalar},b = {scalar} }}", "x", "b") == (1, scalar)


def test_a_date_before_a_comment_that_looks_like_a_time_stands_alone(written: str) -> None:
    """
    x = 1979-05-27 #07:32:00
    y = [1979-05-27 , 07:32:00]
    """
    assert value_of(written, "x") == (1, "1979-05-27")
    assert value_of(written, "y", 0) == (2, "1979-05-27")
    assert value_of(written, "y", 1) == (2, "07:32:00")


def test_a_multi_line_basic_string_hides_what_looks_like_keys(written: str) -> None:
    r'''
    note = """first \
      a = 1 # "" \"""
    [b]
    """"
    b = 2
    '''
    assert value_of(written, "note") == (1, '"""first \\')
    assert find_key(written, ("a",)) == Place(1, 1, 1)
    assert key_of(written, "b") == (5, "b")


def test_a_multi_line_literal_string_hides_what_looks_like_keys(written: str) -> None:
    r"""
    note = '''
    a = 1 # '' \
    [b]
    \''''
    b = 2
    """
    assert value_of(written, "note") == (1, "'''")
    assert key_of(written, "b") == (5, "b")


def test_a_number_sign_in_a_string_inside_an_array_starts_no_comment(written: str) -> None:
    '''
    a = ["#", '#', """#
    #""", 1]
    '''
    assert value_of(written, "a") == (1, """["#", '#', \"\"\"#""")
    assert value_of(written, "a", 3) == (2, "1")


def test_comments_may_hold_quotes_and_brackets(written: str) -> None:
    """
    a = 1 # it's "open
    # ''' {, [b]
    e = [ # one, two ]
    3]
    [c] # ]] '
    d = 2
    """
    assert value_of(written, "e", 0) == (4, "3")
    assert value_of(written, "c", "d") == (6, "2")


# Texts and lines


def test_the_empty_path_is_the_start_of_the_text() -> None:
    assert find_key("a = 1", ()) == find_value("a = 1", ()) == Place(1, 1, 1)


@pytest.mark.parametrize("text", ["", "\n", "# only a comment", "a = 1", BYTE_ORDER_MARK, BYTE_ORDER_MARK + "a = 1"])
def test_a_path_of_which_nothing_is_written_is_the_start_of_the_text(text: str) -> None:
    assert find_key(text, ("b", 0)) == find_value(text, ("b", 0)) == Place(1, 1, 1)


def test_a_key_is_no_index_and_an_index_no_key() -> None:
    text = "1 = 2\n[[a]]\n"
    assert find_key(text, (1,)) == Place(1, 1, 1)
    assert find_key(text, ("a", "0")) == find_key(text, ("a",)) == Place(2, 3, 1)


def test_a_byte_order_mark_is_not_counted() -> None:
    text = BYTE_ORDER_MARK + "a = 1\nb = 2"
    assert find_key(text, ("a",)) == Place(line=1, column=1, width=1)
    assert find_value(text, ("a",)) == Place(line=1, column=5, width=1)
    assert find_value(text, ("b",)) == Place(line=2, column=5, width=1)


def test_a_carriage_return_belongs_to_the_end_of_its_line() -> None:
    text = 'a = [\r\n  1,\r\n]\r\n[b]\r\nc = """x\r\n\\\r\n"""\r\n[d]\r\n'
    assert find_value(text, ("a",)) == Place(line=1, column=5, width=1)
    assert find_value(text, ("a", 0)) == Place(line=2, column=3, width=1)
    assert find_key(text, ("b",)) == Place(line=4, column=2, width=1)
    assert find_value(text, ("b", "c")) == Place(line=5, column=5, width=4)
    assert find_key(text, ("d",)) == Place(line=8, column=2, width=1)


def test_only_line_feeds_end_lines_and_every_character_is_one_column() -> None:
    text = "a = '\u2028\x85中🎉' \n\tb\t= 1"
    assert find_value(text, ("a",)) == Place(line=1, column=5, width=6)
    assert find_key(text, ("b",)) == Place(line=2, column=2, width=1)


def test_all_writings_of_a_path_are_told_apart_by_their_standing() -> None:
    start, array, header, element = Span(0, 0), Span(2, 3), Span(2, 5), Span(13, 14)
    assert list(keys("[[a.b]]\nc = [1]")) == [
        Entry((), start, start, Standing.DEFINED),
        Entry(("a",), array, array, Standing.PASSED_THROUGH),
        Entry(("a", "b"), header, header, Standing.DEFINED),
        Entry(("a", "b", 0), header, header, Standing.DEFINED),
        Entry(("a", "b", 0, "c", 0), element, element, Standing.DEFINED),
        Entry(("a", "b", 0, "c"), Span(8, 9), Span(12, 15), Standing.DEFINED),
    ]


def test_brackets_nested_deeper_than_any_stack_are_read() -> None:
    deep = 5_000
    text = "x = " + "[" * deep + "]" * deep + "\ny = 1"
    assert find_value(text, ("x", 0, 0)) == Place(line=1, column=7, width=2 * deep - 4)
    assert value_of(text, "y") == (2, "1")


def test_a_very_long_string_is_read() -> None:
    text = 'x = """' + '\\"" ' * 500_000 + '"""\ny = 1'
    assert value_of(text, "y") == (2, "1")


@pytest.mark.parametrize("text", ["a", "a = ", "a = ]", '"a', "[a", "a = {1}"])
def test_a_text_that_is_not_toml_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not TOML at character \d"):
        find_key(text, ("a",))


# Laws: documents as tomli_w writes them, and in all the spellings that it never chooses

LETTERS = st.sampled_from("ab1-_ .=,#\"'[]{}\\\n\t\r\x7f\x85\u2028中🎉") | st.characters(exclude_categories=["Cs"])
TEXTS = st.text(LETTERS, max_size=6)
SCALARS = (
    TEXTS
    | st.integers(-(10**9), 10**9)
    | st.booleans()
    | st.floats(allow_nan=False)
    | st.dates()
    | st.times()
    | st.datetimes(timezones=st.none() | st.just(UTC))
)


def tables(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(TEXTS, values, max_size=3)


def containers(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(values, max_size=3) | tables(values) | st.lists(tables(values), min_size=1, max_size=3)


DOCUMENTS = tables(st.recursive(SCALARS, containers, max_leaves=10))


class Speller:
    """Writes a document as TOML, choosing at random among the spellings of everything."""

    def __init__(self, random: Random) -> None:
        self.choice = random.choice

    def document(self, table: dict[str, Any]) -> str:
        return self.choice(["", BYTE_ORDER_MARK]) + "".join(self.table(table, []))

    def table(self, table: dict[str, Any], above: list[str]) -> Iterator[str]:
        """The pairs first: what comes after a header belongs to it."""
        by_header = [name for name, held in table.items() if is_headed(held) and self.choice([True, False])]
        for name, held in table.items():
            if name not in by_header:
                yield from self.pair([name], held)
        for name in by_header:
            yield from self.headed([*above, name], table[name])

    def headed(self, path: list[str], held: Any) -> Iterator[str]:
        opening, closing, bodies = ("[", "]", [held]) if isinstance(held, dict) else ("[[", "]]", held)
        for body in bodies:
            yield f"{opening}{self.blank()}{self.dotted(path)}{self.blank()}{closing}{self.line_end()}"
            yield from self.table(body, path)

    def pair(self, names: list[str], held: Any) -> Iterator[str]:
        if isinstance(held, dict) and held and self.choice([True, False]):
            for name, inner in held.items():
                yield from self.pair([*names, name], inner)
        else:
            yield f"{self.dotted(names)}{self.blank()}={self.blank()}{self.value(held)}{self.line_end()}"

    def dotted(self, names: list[str]) -> str:
        return f"{self.blank()}.{self.blank()}".join(map(self.name, names))

    def name(self, name: str) -> str:
        spellings = [basic(name), escaped(name)]
        spellings += [name] if re.fullmatch("[A-Za-z0-9_-]+", name) else []
        return self.choice(spellings + literals(name, "'"))

    def value(self, held: Any) -> str:
        if isinstance(held, dict):
            pairs = (f"{self.dotted([name])}{self.blank()}={self.blank()}{self.value(held[name])}" for name in held)
            return "{" + self.blank() + f"{self.blank()},{self.blank()}".join(pairs) + self.blank() + "}"
        if isinstance(held, list):
            elements = (f"{self.gap()}{self.value(element)}{self.gap()}" for element in held)
            return "[" + ",".join(elements) + self.choice([",", ""] if held else [""]) + self.gap() + "]"
        return self.text(held) if isinstance(held, str) else tomli_w.dumps({"x": held})[4:-1]

    def text(self, text: str) -> str:
        multi_line = '"""' + self.choice(["", "\n", "\r\n", "\\\n "]) + basic(text)[1:-1] + '"""'
        ragged = '"""\n' + basic(text)[1:-1].replace('\\"', '"').replace('"""', '""\\"') + "\\\n\t" + '"""'
        return self.choice(
            [basic(text), escaped(text), multi_line, ragged, *literals(text, "'"), *literals(text, "'''")]
        )

    def blank(self) -> str:
        return self.choice(["", "", " ", "\t "])

    def line_end(self) -> str:
        return self.choice(["", "", " # it's", '#"""[x]']) + self.choice(["\n", "\n", "\r\n", "\n\n  "])

    def gap(self) -> str:
        return self.choice(["", "", " ", "\n", " # ]'\r\n", '#"""{\n\t'])


def is_headed(held: Any) -> bool:
    """Whether headers can write it: a table, or an array of nothing but tables."""
    tables_held = held if isinstance(held, list) else [held]
    return bool(tables_held) and all(isinstance(table, dict) for table in tables_held)


def basic(text: str) -> str:
    return tomli_w.dumps({"x": text})[4:-1]


def escaped(text: str) -> str:
    return '"' + "".join(f"\\U{ord(character):08x}" for character in text) + '"'


def literals(text: str, quotes: str) -> list[str]:
    """The literal spelling, if the text has one."""
    return [] if "'" in text or re.search(r"[\x00-\x08\n-\x1f\x7f]", text) else [quotes + text + quotes]


WRITTEN = (
    DOCUMENTS.map(tomli_w.dumps)
    | DOCUMENTS.map(lambda document: tomli_w.dumps(document, multiline_strings=True))
    | st.builds(lambda document, random: Speller(random).document(document), DOCUMENTS, st.randoms())
)


def parsed(text: str) -> dict[str, Any]:
    return tomllib.loads(text.removeprefix(BYTE_ORDER_MARK))


def all_paths(held: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    yield path
    names = held if isinstance(held, dict) else range(len(held)) if isinstance(held, list) else ()
    for name in names:
        yield from all_paths(held[name], (*path, name))


def reached(held: Any, path: KeyPath) -> Any:
    for name in path:
        held = held[name]
    return held


def leaf_paths(document: dict[str, Any]) -> list[KeyPath]:
    return [path for path in all_paths(document) if not isinstance(reached(document, path), dict | list)]


def replaced(text: str, place: Place, replacement: str) -> str:
    start = offset(text, place)
    return text[:start] + replacement + text[start + place.width :]


def is_written_as(text: str, expected: object) -> bool:
    try:
        return tomllib.loads(f"x = {text}") == {"x": expected}
    except tomllib.TOMLDecodeError:
        return False


@given(WRITTEN)
def test_the_paths_found_are_exactly_those_of_the_parsed_document(text: str) -> None:
    assert {entry.path for entry in keys(text)} == set(all_paths(parsed(text)))


@given(WRITTEN)
def test_every_value_span_parses_to_the_value(text: str) -> None:
    document = parsed(text)
    for entry in keys(text):
        value = reached(document, entry.path)
        if entry.value != entry.key or not isinstance(value, dict | list):
            assert is_written_as(text[entry.value.start : entry.value.end], value)


@given(WRITTEN)
def test_the_text_from_a_leafs_place_onwards_begins_with_the_leaf(text: str) -> None:
    document = parsed(text)
    for path in leaf_paths(document):
        place = find_value(text, path)
        start = offset(text, place)
        ends = range(start + place.width, len(text) + 1)
        assert any(is_written_as(text[start:end], reached(document, path)) for end in ends)


@given(WRITTEN)
def test_replacing_what_is_underlined_replaces_that_leaf_and_nothing_else(text: str) -> None:
    document = parsed(text)
    for path in leaf_paths(document):
        place = find_value(text, path)
        if is_written_as(underlined(text, place)[1], reached(document, path)):
            expected = deepcopy(document)
            reached(expected, path[:-1])[path[-1]] = "replaced"
            assert parsed(replaced(text, place, "'replaced'")) == expected


@given(WRITTEN)
def test_renaming_what_is_underlined_renames_that_leaf_and_nothing_else(text: str) -> None:
    document = parsed(text)
    for path in leaf_paths(document):
        if isinstance(path[-1], str):
            expected = deepcopy(document)
            table = reached(expected, path[:-1])
            table["renamed"] = table.pop(path[-1])
            assert parsed(replaced(text, find_key(text, path), "renamed")) == expected


@given(WRITTEN)
def test_what_is_not_written_has_the_place_of_what_it_is_missing_from(text: str) -> None:
    for path in all_paths(parsed(text)):
        missing = (*path, "not written", 0)
        assert find_key(text, missing) == find_value(text, missing) == find_key(text, path)
