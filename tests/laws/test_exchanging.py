"""What is exported comes back: the same records, whatever their texts, figures, periods and units."""

import csv
from collections import Counter
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import tomli_w
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.helpers.effort import examples
from tracker.assess.review import Review
from tracker.assess.timeline import recorded
from tracker.domain.exchange import guarded, unguarded
from tracker.domain.register import Register
from tracker.domain.text import forbidden_character
from tracker.entry.importing import Wanted, ready, understanding_of, written
from tracker.entry.tables.table import Form
from tracker.render.export_csv import figures_csv
from tracker.render.export_rows import Exported
from tracker.render.export_sdmx import figures_sdmx
from tracker.render.export_xlsx import Contents, workbook
from tracker.render.names import Language
from tracker.store.loading import load

TODAY = date(2031, 3, 1)
Raw = dict[str, object]

_ODD = (
    "=",
    "+",
    "-",
    "@",
    "'",
    '"',
    ",",
    ";",
    "|",
    "\t",
    "\n",
    " ",
    "　",
    "＝",
    "a",
    "钱",
    "1",
    "_x0041_",
    "👩‍🔬",
    "é",
    "#",
)
_ANY = st.characters(min_codepoint=33, exclude_categories=("C", "Z"), exclude_characters="\ufffe\uffff")
texts = st.one_of(
    st.lists(st.sampled_from(_ODD), min_size=1, max_size=6).map("".join),
    st.sampled_from(["'=1+1", "''-2", "n/a", "-", "value", "series", "\n=cmd|' /C calc'!A0", "  x  ", "2011-12", "﷽"]),
    st.text(_ANY, min_size=1, max_size=8),
).map(lambda text: f"{text}x" if not text.strip() or forbidden_character(text) else text)
texts = texts.filter(lambda text: forbidden_character(text) is None)


@given(st.text(alphabet="=+-@＝＋－＠'\" \t;|a\n", max_size=12))
@examples(500)
def test_the_escape_gives_every_text_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text).lstrip(' \t\n"')[:1] not in ("=", "+", "-", "@", "＝", "＋", "－", "＠")


@given(st.text(alphabet="abc' é.,()", max_size=12))
def test_a_text_that_is_no_formula_keeps_its_apostrophes(text: str) -> None:
    assert guarded(text) == text == unguarded(text)


# Registers

UNITS = ("亿元", "%", "million EUR", "percent", "km", "元", "k", "%", "万人", "1000 people", "USD bn", "百公里")
PERIODS = (
    2019, 2020, 2021, "2020-S1", "2021-Q3", "2011-12", "2010-11", "2009-10", "2020-W53", date(2020, 2, 29), "2016/2020",
    "2020-01/2020-09", "2020-07/2021-06", "2020-04-06/2021-04-05", "2020-01-01/2020-11-25", "2020-W10/2020-W12",
)  # fmt: skip
numbers = st.one_of(
    st.integers(-(10**6), 10**6),
    st.sampled_from([0, 1, 2011, 10**29, Decimal("0E+3"), Decimal("3E+4"), Decimal("1.5E+20"), Decimal("0.10")]),
    st.decimals(-1000, 1000, places=2),
    st.builds(
        lambda digits, exponent: Decimal(digits).scaleb(exponent), st.integers(-(10**17), 10**17), st.integers(-9, 9)
    ),
).map(lambda number: number + 0 if isinstance(number, int) else number)


_sizes = st.one_of(st.integers(0, 10**6), st.sampled_from([Decimal("3E+4"), Decimal("0.10")]))


def _numbers_in_order(pair: tuple[object, object]) -> list[object]:
    return sorted(pair, key=lambda one: Decimal(str(one)))


figures: st.SearchStrategy[Raw] = st.one_of(
    numbers.map(lambda one: {"value": one}),
    st.tuples(st.sampled_from(["at_least", "more_than", "at_most", "less_than", "about"]), numbers).map(
        lambda pair: {pair[0]: pair[1]}
    ),
    st.tuples(numbers, numbers).map(lambda pair: {"between": _numbers_in_order(pair)}),
    st.tuples(numbers, _sizes).map(lambda pair: {"about": pair[0], "tolerance": pair[1]}),
    st.tuples(st.sampled_from(["at_least", "more_than"]), st.sampled_from(["at_most", "less_than"]), numbers).map(
        lambda one: (
            {one[0]: one[2], one[1]: Decimal(str(one[2])) + Decimal("1.50")}
            if abs(Decimal(str(one[2]))) < 10**9
            else {one[0]: one[2]}
        )
    ),
)
sources: st.SearchStrategy[Raw] = st.one_of(
    st.just({"source": "paper"}),
    st.tuples(texts, st.none() | texts, st.none() | texts).map(
        lambda one: {
            key: text for key, text in zip(("publisher", "title", "url"), one, strict=True) if text is not None
        }
    ),
)


@st.composite
def records(draw: st.DrawFn) -> Raw:
    """A record as a file has it."""
    status = draw(st.sampled_from([None, None, "provisional", "revised", "final", "estimated", "forecast"]))
    note = draw(st.none() | texts)
    more: Raw = {} if status is None else {"status": status}
    more |= {} if note is None else {"note": note}
    more |= {"break": True} if draw(st.booleans()) else {}
    return {"period": draw(st.sampled_from(PERIODS))} | draw(sources) | more


@st.composite
def registers(draw: st.DrawFn) -> tuple[Raw, Mapping[str, list[Raw]]]:
    """targets.toml, and the records of some series; each is public since a day, month or year of its own."""
    series: dict[str, Raw] = {}
    every: dict[str, list[Raw]] = {}
    days = iter(range(1, 4000))
    for number in range(draw(st.integers(1, 3))):
        unit, name = draw(st.sampled_from(UNITS)), draw(texts)
        id = f"s{number}"
        series[id] = {"area": "here", "indicator": name, "unit": unit, "kind": "rate", "frequency": "irregular"}
        series[id] |= {"aliases": ["s0", draw(texts)]} if draw(st.booleans()) else {}
        some = draw(st.lists(st.tuples(records(), figures), max_size=4))
        every[id] = [record | figure | {"published": _public(draw, next(days))} for record, figure in some]
    series["done"] = {"area": "here", "indicator": "it is done", "kind": "milestone"}
    every["done"] = [
        {"period": date(2020, 5, day), "done": told, "published": date(2021, 1, day), "publisher": "x"}
        for day, told in draw(
            st.lists(st.tuples(st.integers(1, 28), st.booleans()), max_size=2, unique_by=lambda one: one[0])
        )
    ]
    declared: Raw = {
        "format": 1,
        "defaults": {"decimal_comma": draw(st.booleans())},
        "areas": {"here": {"name": draw(texts)}},
        "sources": {"paper": {"title": draw(texts), "publisher": draw(texts), "published": "2022-03"}},
        "series": series,
        "targets": {},
    }
    return declared, every


def _public(draw: st.DrawFn, number: int) -> object:
    """Days that no other record has: years and months are known from their last day."""
    form = draw(st.sampled_from(["day", "day", "month"]))
    return (
        date(2022 + number // 12, number % 12 + 1, 5)
        if form == "day"
        else f"{2022 + number // 12}-{number % 12 + 1:02}"
    )


def _loaded(root: Path) -> Register | None:
    return load(root).register


def _exported(register: Register) -> list[Exported]:
    return [
        Exported(series, register.areas[series.area], recorded(series, register.records(id), TODAY))
        for id, series in register.series.items()
    ]


def _as(form: str, register: Register) -> bytes:
    every = _exported(register)
    match form:
        case "csv":
            return figures_csv(every).encode()
        case "sdmx-csv":
            return figures_sdmx(every).encode()
        case _:
            language = Language.ZH if form == "xlsx in Chinese" else Language.EN
            return workbook(Contents(Review.of(register, TODAY), [], every, language))


@pytest.mark.parametrize("form", ["csv", "sdmx-csv", "xlsx", "xlsx in Chinese"])
@examples(24)
@given(registers())
def test_what_is_exported_comes_back(form: str, drawn: tuple[Raw, Mapping[str, list[Raw]]]) -> None:
    declared, every = drawn
    with TemporaryDirectory() as name:
        first, second = Path(name, "first"), Path(name, "second")
        for root in (first, second):
            (root / "actuals").mkdir(parents=True)
            (root / "targets.toml").write_text(tomli_w.dumps(declared))
        for id, some in every.items():
            text = "".join(f"[[actual]]\n{tomli_w.dumps(one)}\n" for one in some)
            (first / "actuals" / f"{id}.toml").write_text(text)
        before = _loaded(first)
        assume(before is not None)
        assert before is not None
        wanted = Wanted(_as(form, before), "t", with_mentions=True)
        one = ready(second, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None)
        assert one.understanding.table.form is Form.TRACK or not any(every.values())
        assert (one.batch.faults, one.batch.unknown, one.batch.lacks) == ((), (), {})
        written(second, one, waiting=None, at_last=lambda: None, progress=lambda _: None)
        after = _loaded(second)
        assert after is not None
        assert after.sources == before.sources
        for id in before.series:
            assert Counter(after.records(id)) == Counter(before.records(id))


@examples(24)
@given(registers())
def test_no_two_observations_have_the_same_dimensions(drawn: tuple[Raw, Mapping[str, list[Raw]]]) -> None:
    declared, every = drawn
    with TemporaryDirectory() as name:
        (Path(name) / "actuals").mkdir()
        (Path(name) / "targets.toml").write_text(tomli_w.dumps(declared))
        for id, some in every.items():
            doubled = [*some, *({**one, "note": "again"} for one in some)]
            text = "".join(f"[[actual]]\n{tomli_w.dumps(one)}\n" for one in doubled)
            (Path(name) / "actuals" / f"{id}.toml").write_text(text)
        register = _loaded(Path(name))
        assume(register is not None)
        assert register is not None
        rows = list(csv.DictReader(StringIO(figures_sdmx(_exported(register)), newline="")))
        keys = [
            tuple(row[one] for one in ("REF_AREA", "INDICATOR", "VINTAGE", "RECORD", "TIME_PERIOD")) for row in rows
        ]
        assert len(keys) == len(set(keys)) == sum(map(len, every.values())) * 2
