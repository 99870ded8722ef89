"""Records that are read in one pass are those that the parser and the checks make of the same text."""

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.helpers.folder import REPOSITORY
from tracker.domain.actual import Actual
from tracker.domain.problem import Problem
from tracker.store.declaration import Declaration
from tracker.store.declared import declared_in
from tracker.store.gathering import RecordsFile
from tracker.store.ordinary import Ordinary
from tracker.store.reading import Unreadable
from tracker.store.records import Reader

DECLARED = """format = 1
[areas.lake]
name = "东湖区"
[sources.bulletin]
publisher = "东湖区统计局"
title = "2024年统计公报"
published = 2025-03-01
[sources.undated]
publisher = "东湖区统计局"
title = "数据"
[series.gdp]
area = "lake"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"
[series.change]
area = "lake"
indicator = "GDP增速"
unit = "%"
kind = "growth"
frequency = "annual"
[series.years]
area = "lake"
indicator = "Sales"
unit = "CNY"
kind = "flow"
frequency = "annual"
year_starts = "04"
[series.path]
area = "lake"
indicator = "Path"
unit = "CNY"
kind = "flow"
frequency = "annual"
projection = true
[series.opened]
area = "lake"
indicator = "Bridge"
kind = "milestone"
"""
ORDINARY = """#:schema ../schemas/actuals.schema.json

[[actual]]
period = 2023
value = 1250
published = 2024-02-01
source = "bulletin"

# 初步核算
[[actual]]
period = "2024-Q1"
more_than = 300.50
published = 2024-04-20
publisher = "江城日报"
title = "一季度 [GDP]"
url = "https://example.org/a?b=c#d"
status = "provisional"
note = "第3页 = 表1"

[[actual]]
period = 2024-09-15
about = 0.0
source = "bulletin"
"""


def declaration() -> Declaration:
    """What the register declares."""
    found, problems = declared_in(DECLARED)
    assert found is not None
    assert not problems
    return found


FOUND = declaration()


def read(text: str, series: str) -> tuple[list[Actual], list[Problem]] | list[Problem]:
    """The records of a text and what is wrong, or why it cannot be read."""
    try:
        return Reader(FOUND).read(RecordsFile(f"actuals/{series}.toml", series, text))
    except Unreadable as fault:
        return list(fault.problems)


def by_the_parser(text: str, series: str) -> tuple[list[Actual], list[Problem]] | list[Problem]:
    """The same of a text that says the same and is no ordinary one."""
    return read(text.replace("[[actual]]\n", "[[actual]] \n"), series)


def ordinary(text: str, series: str = "gdp") -> list[Actual] | None:
    """The records where all of a text is ordinary."""
    file = RecordsFile(f"actuals/{series}.toml", series, text)
    return Ordinary(FOUND.sound.sources).records(file, FOUND.sound.series[series])


def all_of(records: list[Actual]) -> list[tuple[object, ...]]:
    """Every field of records, where they stand too, and their digits, of which 1.0 and 1.00 differ."""
    return [(*(getattr(one, name) for name in one.__struct_fields__), str(one)) for one in records]


def same(text: str, series: str) -> None:
    """Both ways say the same."""
    one, other = read(text, series), by_the_parser(text, series)
    if isinstance(one, list) or isinstance(other, list):
        assert one == other
        return
    assert all_of(one[0]) == all_of(other[0])
    assert one[1] == other[1]


def test_what_the_program_writes_is_ordinary() -> None:
    found = ordinary(ORDINARY)
    assert found is not None
    assert [str(one.figure) for one in found] == ["value = 1250", "more_than = 300.50", "about = 0.0"]
    assert (found[2].published.written, str(found[2].period)) == ("2025-03-01", "2024-09-15")
    assert found[1].note == "第3页 = 表1"
    same(ORDINARY, "gdp")


@pytest.mark.parametrize(
    "changed",
    [
        ("value = 1250", "value = 1250 # of the yearbook"),
        ("value = 1250", 'value = "1250亿元"'),
        ("value = 1250", "value = -1250"),
        ("value = 1250", "value = -0"),
        ("value = 1250", "value = 01250"),
        ("value = 1250", "value = 1_250"),
        ("value = 1250", "value = 1250."),
        ("value = 1250", "value = 1e3"),
        ("value = 1250", "between = [1, 2]"),
        ("value = 1250", "value = 1250\nvalue = 1250"),
        ("value = 1250", "value = 1250\nat_most = 1250"),
        ("value = 1250", "value = 12345678901234567890123456789012"),
        ("period = 2023", 'period = "2023/24"'),
        ("period = 2023", "period = 0023"),
        ("period = 2023", 'period = "2023-13"'),
        ("period = 2023", "period = 2023-02-30"),
        ("published = 2024-02-01", "published = 2024-02-30"),
        ("published = 2024-02-01", 'published = "2024-02"'),
        ('source = "bulletin"', 'source = "bulletins"'),
        ('source = "bulletin"', 'source = "-bulletin"'),
        ('published = 2024-02-01\nsource = "bulletin"', 'source = "undated"'),
        ('publisher = "江城日报"', 'publisher = ""'),
        ('publisher = "江城日报"', 'publisher = " "'),
        ('publisher = "江城日报"', 'publisher = "a\u202eb"'),
        ('publisher = "江城日报"', 'publisher = "a\\nb"'),
        ('publisher = "江城日报"', 'publisher = "a\tb"'),
        ('publisher = "江城日报"', f'publisher = "{"9" * 2000}"'),
        ('status = "provisional"', 'status = "preliminary"'),
        ('status = "provisional"', "break = true"),
        ("# 初步核算", "# 初步\u0001"),
        ("# 初步核算", "  "),
        ("[[actual]]\nperiod = 2023", "[actual]\nperiod = 2023"),
        ("#:schema", "\ufeff#:schema"),
        ("\n", "\r\n"),
    ],
)
def test_whatever_differs_or_is_at_fault_is_left_to_the_parser(changed: tuple[str, str]) -> None:
    text = ORDINARY.replace(*changed)
    assert text != ORDINARY
    assert ordinary(text) is None
    same(text, "gdp")


def test_a_fault_of_one_record_leaves_all_of_the_file_to_what_looks_for_faults() -> None:
    found = read(ORDINARY.replace("about = 0.0", "about = -1"), "gdp")
    assert isinstance(found, tuple)
    assert len(found[0]) == 2
    assert [one.code.value for one in found[1]] == ["TRK306"]


def test_a_source_whose_id_is_none_is_told_of_where_it_is_referred_to() -> None:
    found, problems = declared_in(DECLARED.replace("[sources.bulletin]", "[sources.b-]"))
    assert found is not None
    assert [one.code.value for one in problems] == ["TRK204"]
    text = ORDINARY.replace('source = "bulletin"', 'source = "b-"')
    _, told = Reader(found).read(RecordsFile("actuals/gdp.toml", "gdp", text))
    assert {one.code.value for one in told} == {"TRK204"}


def test_very_many_lines_without_a_record_are_gone_over_once() -> None:
    text = ORDINARY + "\n" * 10**6 + "# said\n" * 10**5
    tracemalloc.start()
    found = ordinary(text)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found is not None
    assert (len(found), most < 10 * len(text)) == (3, True)


def test_of_a_milestone_nothing_is_ordinary() -> None:
    assert ordinary(ORDINARY, "opened") is None
    same(ORDINARY, "opened")


LINES = {
    "period": ["2023", '"2023"', '"2024-Q1"', '"2024-W03"', '"2024/25"', '"2024-01/2024-03"', "2024-09-15", '"x"'],
    "figure": [
        *("value = 12", "value = -3.40", "value = 0", "value = -0.0", "at_least = 1.5", "more_than = 900"),
        *("at_most = 7", "less_than = 0", "about = 12.0", 'value = "3万亿元"', "between = [1, 2]", "value = true"),
    ],
    "published": ["published = 2024-03-01", "published = 2025-02-29", 'published = "2024"', ""],
    "source": [
        *('source = "bulletin"', 'source = "undated"', 'source = "unknown"', 'publisher = "甲"', ""),
        'publisher = "甲"\ntitle = "乙"\nurl = "https://example.org"',
        'source = "bulletin"\ntitle = "乙"',
    ],
    "more": [
        *("", 'status = "estimated"', 'status = "forecast"', 'note = "丙 # 丁"', "break = true", "# more"),
        *('note = ""', "colour = 1", 'status = "final"\nnote = "x"'),
    ],
    "behind": ["", "\n", "\n# said\n\n", " \n"],
}


def usual_first(words: list[str]) -> some.SearchStrategy[str]:
    """One of them, the first more often than any other."""
    return some.sampled_from([words[0]] * len(words) + words)


RECORD = some.tuples(*(usual_first(words) for words in LINES.values())).map(
    lambda said: f"[[actual]]\nperiod = {said[0]}\n" + "".join(f"{line}\n" for line in said[1:5] if line) + said[5]
)


SERIES = some.sampled_from(["gdp", "change", "years", "path", "opened", "no"])


@settings(max_examples=600, deadline=None)
@given(some.lists(RECORD, max_size=4).map("".join), SERIES)
def test_both_ways_say_the_same_of_any_text(text: str, series: str) -> None:
    same(text, series)


def test_most_files_of_the_repository_are_ordinary() -> None:
    found, _ = declared_in((REPOSITORY / "targets.toml").read_text())
    assert found is not None
    reader = Ordinary(found.sound.sources)
    files = [
        RecordsFile(path.name, path.stem, path.read_text())
        for path in sorted((REPOSITORY / "actuals").rglob("*.toml"))
        if path.stem in found.sound.series
    ]
    known = [reader.records(one, found.sound.series[one.series]) for one in files]
    assert sum(one is not None for one in known) > len(files) / 2
