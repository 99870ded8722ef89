"""The register: the ways from one thing to another."""

from tests.helpers.making import actual, day, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.domain.exact import Fraction
from tracker.domain.period import Period
from tracker.domain.register import Declared, Part
from tracker.domain.series import Derivation, Derived

FLOOR = goal(at_least=2000)


def test_a_series_without_a_file_has_no_records() -> None:
    assert register([series("gdp"), series("trade")], records={"gdp": [actual(2022, value=1)]}).records("trade") == ()


def test_the_records_in_force_are_those_of_the_day() -> None:
    record = actual(2022, "2023-02-03", value=1250)
    whole = register(series(), records=[record])
    assert whole.in_force("gdp", day("2023-02-02")) == {}
    assert whole.in_force("gdp", day("2023-02-03")) == {Period.year(2022): record}


def test_one_more_record_leaves_the_register_before_as_it_was() -> None:
    before = register(series(), records=[actual(2022, value=1250)])
    added = actual(2023, value=1300)
    after = before.with_actual("gdp", added)
    assert (len(before.records("gdp")), after.records("gdp")) == (1, (*before.records("gdp"), added))


def test_a_target_exists_from_the_day_it_was_announced() -> None:
    promise = target(FLOOR, 2027, announced="2023-11-09")
    whole = register(series(), [promise])
    assert (whole.announced(day("2023-11-08")), whole.announced(day("2023-11-09"))) == ([], [promise])


def test_a_target_is_replaced_from_the_day_its_successor_was_announced() -> None:
    old = target(FLOOR, 2027, id="old", announced="2021-01-01")
    new = target(FLOOR, 2028, id="new", announced="2023-01-01", supersedes="old")
    whole = register(series(), [new, old])
    assert (whole.successors(day("2022-12-31")), whole.successors(day("2023-01-01"))) == ({}, {"old": "new"})


def test_of_several_successors_the_earliest_counts() -> None:
    late = target(FLOOR, 2028, id="late", announced="2024-01-01", supersedes="old")
    early = target(FLOOR, 2028, id="early", announced="2023-01-01", supersedes="old")
    old = target(FLOOR, 2027, id="old")
    for promises in ([old, late, early], [early, late, old]):
        assert register(series(), promises).successors(day("2025-01-01")) == {"old": "early"}


def test_of_two_successors_announced_on_one_day_one_counts_whatever_their_order_in_the_file() -> None:
    promises = [target(FLOOR, 2028, id=id, announced="2023-01-01", supersedes="old") for id in ("one", "two")]
    found = [register(series(), order).successors(day("2025-01-01")) for order in (promises, promises[::-1])]
    assert found[0] == found[1]


def test_narrowed_to_some_series_only_their_targets_and_records_are_left() -> None:
    promises = [target(FLOOR, 2027, id=id, series=id) for id in ("gdp", "trade")]
    record = actual(2022, value=1)
    whole = register([series("gdp"), series("trade")], promises, {"gdp": [record], "trade": [record]})
    alone = whole.narrowed({"trade", "nothing"})
    assert (list(alone.series), list(alone.targets), alone.actuals) == (["trade"], ["trade"], {"trade": (record,)})
    assert (alone.areas, alone.sources) == (whole.areas, whole.sources)


def test_in_a_part_nothing_can_be_judged_by_records_that_were_not_read() -> None:
    promises = [target(FLOOR, 2027, id=id, series=id) for id in ("gdp", "trade", "jobs")]
    whole = register([series("gdp"), series("trade"), series("jobs")], promises)
    declared = Declared(whole.areas, whole.sources, whole.series, whole.targets)
    record = actual(2022, value=1)
    part = Part.of(declared, {"gdp": (record,)}, {"gdp", "jobs"})
    assert (list(part.register.series), list(part.register.targets)) == (["gdp", "jobs"], ["gdp", "jobs"])
    assert (part.register.records("gdp"), part.register.records("jobs")) == ((record,), ())
    assert list(part.declared.targets) == ["gdp", "trade", "jobs"]
    assert not hasattr(part.declared, "records")


def test_a_derived_series_goes_with_what_it_is_made_of_however_deep() -> None:
    inner = replace(series("d"), derived=Derived(Derivation.SUM, ("a", "b"), (Fraction(1), Fraction(1))))
    outer = replace(series("e"), derived=Derived(Derivation.RATIO, ("d", "c"), (Fraction(1), Fraction(1))))
    whole = register([series("a"), series("b"), series("c"), inner, outer])
    assert whole.with_parts(["e"]) == {"a", "b", "c", "d", "e"}
    assert whole.with_parts(["d", "gone"]) == {"a", "b", "d", "gone"}
    assert whole.users() == {"a": ["d"], "b": ["d"], "d": ["e"], "c": ["e"]}
