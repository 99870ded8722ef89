"""A first register, and tables added to one: whatever is said, it is a register in order, or a refusal in words."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.effort import examples
from tests.helpers.replacing import replace
from tracker.cli.declaring_words import fault_text, problem_text
from tracker.domain.figure import Comparison
from tracker.domain.problem import Code
from tracker.domain.register import Register
from tracker.domain.text import is_id
from tracker.entry.declaring import Gap, Meant, SeriesGiven, TargetGiven, first_meant, free_id, series_alone, slug
from tracker.entry.next_figure import next_figure
from tracker.entry.record import Given, meant
from tracker.store.appending import Refused
from tracker.store.declaring import first_register, first_text, proposed
from tracker.store.loading import load

TODAY = date(2026, 11, 29)
words = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["Town", "杭州市", 'a "b"', "a\nb", "\x1b[31m", "a\\b", "'''", "GDP\u202e", "x # y", "]", "[a.b]", "é"]
    ),
)
sound_series = st.builds(
    SeriesGiven,
    area=st.sampled_from(["Town", "杭州市", 'The "Hub"']),
    indicator=st.sampled_from(["Sign-ups", "地区生产总值", "GDP增速", "a\nb"]),
    unit=st.sampled_from(["%", "亿元", "people"]),
    kind=st.sampled_from([None, "flow", "stock", "rate"]),
    frequency=st.sampled_from([None, "annual", "quarterly", "monthly", "weekly", "every 3 years"]),
)
sound_targets = st.builds(
    TargetGiven,
    goal=st.sampled_from(["≥ 100", "at most 3", "5-6", "< 2.50"]),
    due=st.sampled_from(["2026", "2027", "2027-Q2", "2027-06", "2030"]),
    baseline=st.sampled_from([None, "2025", "2020", "2015"]),
    described=st.sampled_from([{}, {"publisher": "Office of 'x'", "title": "A plan"}]),
)
odd_series = st.builds(
    lambda sound, key, word: replace(sound, **{key: word}),
    sound_series,
    st.sampled_from(["area", "area_id", "indicator", "unit", "kind", "frequency", "id"]),
    words,
)
odd_targets = st.builds(
    lambda sound, key, word: replace(sound, **{key: word}),
    sound_targets,
    st.sampled_from(["goal", "statement", "due", "baseline", "announced", "id"]),
    words,
) | st.builds(
    lambda sound, publisher, title: replace(sound, described={"publisher": publisher, "title": title}),
    sound_targets,
    words,
    words,
)


def text(found: Meant) -> str:
    """The first targets.toml of what is meant."""
    return first_text(found.tables, "Head.", {"series": "What is counted."})


@examples(60)
@given(sound_series | odd_series, sound_targets | odd_targets)
def test_whatever_is_said_makes_a_register_or_a_refusal_in_words(series: SeriesGiven, target: TargetGiven) -> None:
    found, faults = first_meant(series, target, today=TODAY, title="Targets")
    if found is None:
        assert faults
        assert all(fault_text(one).strip() for one in faults)
        return
    register, problems = first_register(text(found))
    if register is None:
        assert all(problem_text(one).startswith("--") for one in problems)
        return
    _is_what_was_said(register, series)


def _is_what_was_said(register: Register, series: SeriesGiven) -> None:
    (area,), (one,) = register.areas.values(), register.series.values()
    assert (area.name, one.indicator) == (str(series.area).strip(), str(series.indicator).strip())
    assert all(map(is_id, [*register.areas, *register.sources, *register.series, *register.targets]))


@examples(40)
@given(sound_series, sound_targets)
def test_the_figure_that_comes_next_can_be_added_as_it_is_said(series: SeriesGiven, target: TargetGiven) -> None:
    found, faults = first_meant(series, target, today=TODAY, title="Targets")
    assert found is not None, faults
    register, problems = first_register(text(found))
    if register is None:
        assert target.baseline is not None
        assert [one.code for one in problems] == [Code.BAD_BASELINE]
        return
    (one,), (promise,) = register.series.values(), register.targets.values()
    told = next_figure(register, promise, TODAY)
    assert told is not None
    usual = next((one.filled for one in found.assumed if one.gap is Gap.BASELINE), None)
    assert usual in (None, told[told.index("--period") + 1])
    options = dict(zip(told[4::2], told[5::2], strict=True))
    entered = Given(
        value=told[3],
        period=options["--period"],
        published=options.get("--published"),
        described={"publisher": options["--publisher"]},
    )
    record, wrong = meant(register, one, entered, today=TODAY, is_seen=False)
    assert record is not None, wrong
    assert Comparison.VALUE.value in record.raw


@examples(30)
@given(st.lists(odd_series | sound_series, min_size=1, max_size=3), st.sampled_from(["", "\n", "# end", "\r\n"]))
def test_what_is_added_is_there_and_all_else_is_as_it_was(every: list[SeriesGiven], end: str) -> None:
    with TemporaryDirectory() as name:
        root = Path(name)
        (root / "targets.toml").write_bytes(f"format = 1{end}".encode())
        for one in every:
            _added(root, replace(one, id=None, area_id=None))


def _added(root: Path, series: SeriesGiven) -> None:
    before, register = (root / "targets.toml").read_bytes(), load(root).register
    assert register is not None
    found, _ = series_alone(register, series)
    if found is None:
        return
    try:
        appended = proposed(root, found.tables).appended
    except Refused:
        return
    assert appended.before == before
    (root / "targets.toml").write_bytes(before + appended.tail.encode())
    after = load(root).register
    assert after is not None
    assert {id: one for id, one in after.series.items() if id in register.series} == register.series
    assert [*after.series][len(register.series) :] == [found.tables[-1].id]


@given(st.text(max_size=80))
def test_a_slug_is_an_id_or_nothing(name: str) -> None:
    assert slug(name) == "" or is_id(slug(name))
    assert slug(slug(name)) == slug(name)
    assert len(slug(name)) <= 48


@given(st.sets(st.sampled_from(["a", "a-2", "a-3", "b"])))
def test_a_free_id_is_free(taken: set[str]) -> None:
    assert free_id("a", taken) not in taken
