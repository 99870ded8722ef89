"""Values that are equal wherever in the files they stand."""

from tests.helpers.making import actual
from tests.helpers.replacing import replace
from tracker.domain.problem import Origin


def test_two_are_equal_whatever_is_apart_and_differ_in_anything_else() -> None:
    one = actual(2024, value=1)
    elsewhere, other = replace(one, origin=Origin("elsewhere.toml")), replace(one, note="Page 3.")
    assert one == elsewhere
    assert not one != elsewhere  # noqa: SIM202 - both signs are asked
    assert {one: 1}[elsewhere] == 1
    assert one != other
    assert not one == other  # noqa: SIM201
    assert "origin" not in one.compared()
    assert "note" in one.compared()


def test_a_value_is_never_equal_to_one_of_another_class() -> None:
    one = actual(2024, value=1)
    assert one != one.figure
    assert one != 1
