"""Goals in the shapes that public trackers write them in, made up and worked out by hand by others than the program's.

Fiscal years and their quarters, cuts, shares, milestones, weeks and days, logs, surveys, ratios, means, baselines of
several years. Each row is a small register, a day, and what holds on it: verdict, measures, freshness, or the problem.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.folder import Folder
from tests.helpers.making import day
from tracker.assess.arithmetic import Absent
from tracker.assess.review import Review
from tracker.domain.exact import Fraction
from tracker.store.loading import load

ROWS = [json.loads(line) for line in (Path(__file__).parent / "tried_rows.jsonl").read_text().splitlines()]
WARNED = {"sign": "TRK522", "range": "TRK524"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_row_is_held_and_judged_as_it_should_be(row: dict[str, Any], folder: Folder) -> None:
    folder.write("targets.toml", row["targets.toml"])
    for id, text in row["actuals"].items():
        folder.write(f"actuals/{id}.toml", text)
    loaded, expected = load(folder.path), row["expect"]
    told = " ".join(f"{one.message} {one.remedy}" for one in loaded.problems)
    if expected.get("refused"):
        assert expected["names"].lower() in told.lower()
        return
    assert loaded.register is not None, told
    if "warns" in expected:
        assert WARNED[expected["warns"]] in [one.code.value for one in loaded.problems]
    found = Review.of(loaded.register, day(row["as_of"])).assessment("t")
    assert found.verdict.value == expected["verdict"]
    for name, written in expected.get("measures", {}).items():
        measured = found.measures[name]
        assert not isinstance(measured, Absent), measured
        assert str(measured).replace(" ", "") == _interval(written)
    current = found.freshness
    shown = {"state": current.state.value, "missing": [str(period) for period in current.missing]}
    assert {key: shown[key] for key in expected.get("freshness", {})} == expected.get("freshness", {})


def _interval(written: str) -> str:
    """A set as it is printed; a number stands for the set of itself."""
    number = written.replace(" ", "")
    return number if number[0] in "[(" else f"[{Fraction(number)},{Fraction(number)}]"


def test_the_rows_are_of_many_shapes() -> None:
    shapes = {row["id"].rpartition("-")[0] for row in ROWS}
    assert (len(ROWS), len(shapes)) == (217, 19)
