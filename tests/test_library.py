"""The library's face: what a program that imports the package gets."""

import pickle
import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal

import pytest

import tracker
from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.making import day
from tests.helpers.registers import TARGETS
from tracker.assess.measures import MEASURES
from tracker.domain.exact import Fraction

AS_OF = day("2026-11-22")


def test_importing_the_package_loads_nothing_else() -> None:
    script = "import sys; before = set(sys.modules); import tracker; print(sorted(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "['tracker']"


def test_the_library_loads_no_command_line() -> None:
    script = "import sys, tracker; tracker.open; print([one for one in ('typer', 'rich') if one in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "[]"


def test_the_face_has_these_names_and_no_other() -> None:
    assert dir(tracker) == ["Added", "NotAdded", "Unusable", "add", "open", "review", "review_rows", "rows"]
    assert all(getattr(tracker, name) for name in dir(tracker))
    with pytest.raises(AttributeError, match="no attribute 'close'"):
        tracker.close  # noqa: B018


def test_a_register_with_faults_is_one_error_with_all_of_them_in_their_order(folder: Folder) -> None:
    folder.write("targets.toml", 'format = 1\n[areas.town]\nnmae = "Town"\ncode = 1\n').write("actuals/a.csv", "1")
    with pytest.raises(tracker.Unusable) as raised:
        tracker.open(folder.path)
    problems = raised.value.problems
    assert [(one.code.value, one.place and one.place.line) for one in problems] == [
        ("TRK201", 3),
        ("TRK203", 4),
        ("TRK107", None),
    ]
    assert str(raised.value).splitlines() == [
        "targets.toml:3:1: TRK201 the key 'nmae' is unknown (a newer track may know it); did you mean \"name\"?",
        "targets.toml:4:8: TRK203 a number where text is needed; put it in quotes",
    ]
    assert pickle.loads(pickle.dumps(raised.value)).problems == problems  # noqa: S301 - our own


def test_of_very_many_faults_the_error_has_all_and_says_the_first(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS).write("actuals/a.toml", "[[actual]]\n" * 400)
    with pytest.raises(tracker.Unusable) as raised:
        tracker.open(folder.path)
    said = str(raised.value).splitlines()
    assert len(raised.value.problems) > 400
    assert len([line for line in said if line.startswith("actuals/a.toml")]) == 300
    assert said[-1] == f"and {len(raised.value.problems) - 300} more in actuals/a.toml"


def test_a_folder_without_a_register_is_the_same_error(folder: Folder) -> None:
    with pytest.raises(tracker.Unusable, match="does not exist"):
        tracker.open(folder.path)


def test_warnings_keep_nothing_back(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS).write("actuals/a.csv", "1")
    assert list(tracker.open(folder.path).series) == ["gdp", "growth", "firms"]


def test_a_row_has_the_exact_ends_of_every_measure() -> None:
    review = tracker.review(tracker.open(REPOSITORY), as_of=AS_OF)
    (row,) = tracker.rows(review, ["qiantang-gdp-2027"])
    assert (row["verdict"], row["progress_low"], row["progress_high"]) == (
        "off_track",
        Fraction(83, 375),
        Fraction(83, 375),
    )
    assert (row["goal_low"], row["goal_low_open"], row["goal_high"], row["goal_high_open"]) == (2000, True, None, True)
    assert (row["missing"], row["released"], row["days_late"]) == (("2025",), day("2026-03-01"), 266)
    for measure in MEASURES:
        assert {f"{measure.name}_{key}" for key in ("low", "high", "low_open", "high_open", "absent")} <= set(row)


def test_rows_have_the_same_columns_and_say_why_something_is_absent() -> None:
    rows = tracker.rows(tracker.review(tracker.open(REPOSITORY), as_of=AS_OF))
    assert len({tuple(row) for row in rows}) == 1
    empty = next(row for row in rows if row["verdict"] == "no_data")
    assert (empty["gap_low"], empty["gap_absent"]) == (None, "no figure to judge: none is recorded")
    assert (empty["actual_period"], empty["actual_low_open"], empty["published"]) == (None, False, None)


def test_a_method_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        tracker.review(tracker.open(REPOSITORY), as_of=AS_OF, method="track/0")


def test_rows_of_what_there_is_not_are_refused() -> None:
    judged = tracker.review(tracker.open(REPOSITORY), as_of=day("2026-11-22"))
    with pytest.raises(KeyError, match="'hangzhou-nothing'"):
        tracker.rows(judged, ["hangzhou-gdp-2025", "hangzhou-nothing"])
    with pytest.raises(TypeError, match=r"several ids: \['hangzhou-gdp-2025'\]"):
        tracker.rows(judged, "hangzhou-gdp-2025")


def test_a_review_is_of_a_day_not_of_a_moment() -> None:
    register = tracker.open(REPOSITORY)
    for wrong in (datetime(2026, 11, 22, tzinfo=UTC), "2026-11-22"):
        with pytest.raises(TypeError, match="as_of is a "):
            tracker.review(register, as_of=wrong)  # type: ignore[arg-type,unused-ignore]


def test_a_figure_is_added_and_read_back(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS)
    added = tracker.add(folder.path, "gdp", Decimal("1416.50"), period=2024, source="bulletin", as_of=day("2025-06-30"))
    assert (added.file, added.line) == (folder.path / "actuals/gdp.toml", 1)
    (record,) = tracker.open(folder.path).records("gdp")
    assert str(record.figure) == "value = 1416.50"
