"""Adding a record: what is loaded afterwards is what was there and the record, and the old bytes begin the new file."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.effort import examples
from tests.helpers.registers import TARGETS
from tests.helpers.writing import write
from tracker.domain.actual import Actual
from tracker.domain.text import forbidden_character
from tracker.store.appending import Refused, addition, file_of
from tracker.store.loading import load, load_part

texts = st.text(min_size=1, max_size=40).filter(lambda text: text.strip() != "" and forbidden_character(text) is None)
numbers = st.one_of(
    st.integers(0, 10**20),
    st.decimals(0, 10**9, allow_nan=False, places=3),
    st.integers(1, 999).map(lambda number: f"{number}.50万亿元"),
)
figures = st.one_of(
    st.builds(lambda key, number: {key: number}, st.sampled_from(["value", "at_least", "more_than", "about"]), numbers),
    st.integers(0, 999).map(lambda low: {"between": [low, Decimal(f"{low + 1}.5")]}),
)
periods = st.sampled_from([2020, 2021, 2022, "2021-Q1", "2021-S2", "2021-03", "2021-01/2021-09", "2016/2020"])
days = st.integers(0, 2000).map(lambda number: date(2023, 1, 1) + timedelta(days=number))
extras = st.fixed_dictionaries(
    {}, optional={"note": texts, "title": texts, "url": texts, "break": st.just(True), "status": st.just("final")}
)


@st.composite
def entries(draw: st.DrawFn) -> dict[str, object]:
    """A record as `track add` makes it."""
    what = {"period": draw(periods), **draw(figures), "published": draw(days), "publisher": draw(texts)}
    return what | draw(extras)


beginnings = st.sampled_from(["", "\ufeff", "# kept by hand", "# kept\n\n", "#:schema x\r\n", "\n"])


@examples(150)
@given(beginnings, st.lists(entries(), min_size=1, max_size=4))
def test_load_of_add_is_load_and_the_record(beginning: str, entered: list[dict[str, object]]) -> None:
    with TemporaryDirectory() as name:
        root = Path(name)
        (root / "targets.toml").write_text(TARGETS)
        (root / "actuals").mkdir()
        (root / "actuals" / "gdp.toml").write_bytes(beginning.encode())
        for raw in entered:
            before, bytes_before = records(root), (root / "actuals" / "gdp.toml").read_bytes()
            record = added(root, raw)
            assert records(root) == (*before, *([] if record is None else [record]))
            new = (root / "actuals" / "gdp.toml").read_bytes()
            assert new.startswith(bytes_before)
            assert (new == bytes_before) is (record is None)


def added(root: Path, raw: Mapping[str, object]) -> Actual | None:
    """The record that was written; None where it contradicts one of the same day."""
    loaded = load_part(root, lambda _: frozenset({"gdp"}))
    assert loaded.part is not None
    register = loaded.part.register
    series = register.series["gdp"]
    try:
        prepared = addition(root, register=register, series=series, file=file_of(root, series, loaded.files), raw=raw)
    except Refused as refused:
        if {one.code.value for one in refused.problems} == {"TRK502"}:
            return None
        raise
    write(root, prepared.appended)
    return prepared.record


def records(root: Path) -> tuple[Actual, ...]:
    """What the whole folder holds."""
    register = load(root).register
    assert register is not None
    return register.records("gdp")
