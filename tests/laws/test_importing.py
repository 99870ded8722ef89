"""A table of figures: what is odd does not depend on how many come at once, and what is written is what was read."""

import csv
from datetime import date
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.effort import examples
from tests.helpers.making import actual, register, series
from tests.helpers.registers import TARGETS
from tracker.domain.actual import Actual, Status
from tracker.domain.series import Kind
from tracker.entry.batch import State
from tracker.entry.doubts import Company, doubts, is_recorded
from tracker.entry.importing import Wanted, ready, understanding_of, written
from tracker.entry.proposing import Common
from tracker.store.loading import load

TODAY = date(2026, 3, 1)
periods = st.sampled_from(
    ["2020", "2021", "2022", "2021-Q1", "2021-Q2", "2021-S1", "2021-03", "2021-02", "2021-W05/2021-W08", "2021-05-12",
     "2021-02-03/2021-03-02", "2021-01/2021-09", "2016/2020"]
)  # fmt: skip
figures = st.sampled_from([1, 10, 12, 100, 104, 1416, 14160, "0.5"])


@st.composite
def drawn(draw: st.DrawFn) -> Actual:
    """A record of any period, with a figure that is often like others."""
    status = draw(st.sampled_from([None, None, Status.REVISED, Status.FORECAST]))
    key = draw(st.sampled_from(["value", "value", "more_than"]))
    day = draw(st.sampled_from(["2022-01-15", "2023-01-15", "2024"]))
    return actual(draw(periods), day, status=status, **{key: draw(figures)})  # type: ignore[arg-type]


@examples(200)
@given(st.sampled_from(list(Kind)[:4]), st.lists(drawn(), max_size=4), st.lists(drawn(), max_size=6))
def test_a_company_that_grows_doubts_as_one_that_knew_all_from_the_start(
    kind: Kind, there: list[Actual], coming: list[Actual]
) -> None:
    about = series(kind=kind)
    grown = Company(register(about, records=there), about)
    for number, record in enumerate(coming):
        whole = register(about, records=[*there, *coming[:number]])
        assert list(grown.doubts(record, TODAY)) == list(doubts(whole, about, record, TODAY))
        assert grown.holds(record) is is_recorded(whole.records("gdp"), record)
        grown.join(record)


@examples(60)
@given(
    st.dictionaries(st.integers(1990, 2024), st.decimals(0, 10**6, allow_nan=False, places=2), min_size=1, max_size=8),
    st.sampled_from(",;\t|"),
)
def test_a_table_comes_in_whole_and_once(numbers: dict[int, object], delimiter: str) -> None:
    table = StringIO()
    writer = csv.writer(table, delimiter=delimiter)
    writer.writerows([["series", "period", "value"], *(["gdp", year, number] for year, number in numbers.items())])
    wanted = Wanted(table.getvalue().encode(), "t.csv", common=Common(published="2025-06-01", publisher="Office"))
    with TemporaryDirectory() as name:
        root = Path(name)
        (root / "targets.toml").write_text(TARGETS)
        one = ready(root, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None)
        assert one.batch.is_sound
        written(root, one, waiting=None, at_last=lambda: None, progress=lambda _: None)
        found = load(root).register
        assert found is not None
        recorded = {one.period.end_day.year: one.figure.terms[0].amounts[0].value for one in found.records("gdp")}
        assert recorded == numbers
        again = ready(root, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None)
        assert (again.batch.counts, again.batch.appended) == ({State.KNOWN: len(numbers)}, ())


_CELLS = st.tuples(
    st.sampled_from(["gdp", "firms", "wealth"]),
    st.sampled_from(["2023", "2024", "2024-Q1", "2030", "soon", ""]),
    st.sampled_from(["1", "12", "1300.50", "many", "-5"]),
    st.sampled_from(["2025-02-01", "2024", "Jan-26", ""]),
    st.sampled_from(["Office", ""]),
)


@examples(60)
@given(st.lists(_CELLS, min_size=1, max_size=8))
def test_the_counts_sum_up_to_the_figures_of_the_table(rows: list[tuple[str, ...]]) -> None:
    lines = [("series", "period", "value", "published", "publisher"), *rows]
    wanted = Wanted("".join(f"{','.join(one)}\n" for one in lines).encode(), "t.csv")
    with TemporaryDirectory() as name:
        (Path(name) / "targets.toml").write_text(TARGETS)
        found = ready(Path(name), wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None).batch
    unknown = sum(len(one.rows) for one in found.unknown)
    assert sum(found.counts.values()) + found.faulty + unknown == found.total == len(rows)
