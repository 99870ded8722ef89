"""`add` for programs: the command's safety without a terminal, and one exception that says all."""

import os
import pickle
from datetime import date
from decimal import Decimal
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.languages import marked, unsaid
from tracker.domain.actual import Status
from tracker.domain.problem import Code
from tracker.domain.vintages import Role
from tracker.entry.adding import Added, add
from tracker.entry.doubts import Doubt
from tracker.entry.preparing import Prepared, current, found
from tracker.entry.refusal import NotAdded, Why
from tracker.entry.writing import written
from tracker.store.lock import locked
from tracker.store.shapes import ActualShape

TODAY = date(2026, 3, 15)
TARGETS = """
format = 1
areas.town.name = "Town"
[sources.bulletin]
title = "Bulletin"
publisher = "Office"
published = 2025-02-20
[series.gdp]
area = "town"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"
[series.jobs]
area = "town"
indicator = "Jobs"
unit = "人"
kind = "stock"
frequency = "annual"
[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
baseline = 2022
source = "bulletin"
"""
GDP = """[[actual]]
period = 2022   # a comment
value = 1_250
published = 2023-02-03
publisher = "A paper"
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A register with one record."""
    (tmp_path / "targets.toml").write_text(TARGETS)
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "gdp.toml").write_text(GDP)
    return tmp_path


def added(root: Path, *value: Any, series: str = "gdp", **more: Any) -> Added:
    """What comes of one call; 2024 and a publisher where nothing else is said."""
    usual: dict[str, Any] = {"period": 2024, "published": date(2025, 2, 20), "as_of": TODAY}
    usual |= {} if "source" in more else {"publisher": "Office"}
    return add(root, series, *value, **usual | more)


def refused(root: Path, *value: Any, **more: Any) -> NotAdded:
    """What is said instead, and that no byte changed."""
    before = {path: path.read_bytes() for path in root.rglob("*.toml")}
    with pytest.raises(NotAdded) as caught:
        added(root, *value, **more)
    assert {path: path.read_bytes() for path in root.rglob("*.toml")} == before
    return caught.value


def test_a_figure_is_put_at_the_end_of_its_file(root: Path) -> None:
    one = added(root, "超1400亿元", note="by hand")
    text = (
        '[[actual]]\nperiod = 2024\nmore_than = 1400\npublished = 2025-02-20\npublisher = "Office"\nnote = "by hand"\n'
    )
    assert (one.file, one.line, one.text) == (root / "actuals" / "gdp.toml", 7, text)
    assert one.file.read_text() == f"{GDP}\n{text}"
    assert (one.doubts, one.assumed, one.is_recorded) == ((), (), False)
    ((before, after),) = one.effect.targets
    assert one.effect.role is Role.FIRST
    assert before.case.judged != after.case.judged


@pytest.mark.parametrize(
    ("value", "bounds", "line"),
    [
        (1416, {}, "value = 1416\n"),
        (Decimal("1416.50"), {}, "value = 1416.50\n"),
        (None, {"more_than": 1400, "less_than": "1500亿元"}, "more_than = 1400\nless_than = 1500\n"),
        (None, {"between": (1400, Decimal(1500))}, "between = [\n    1400,\n    1500,\n]\n"),
        (None, {"about": "1416", "tolerance": 3}, "about = 1416\ntolerance = 3\n"),
        (None, {"at_least": 1400}, "at_least = 1400\n"),
        (None, {"at_most": 1400}, "at_most = 1400\n"),
    ],
)
def test_a_figure_is_text_or_an_exact_number(root: Path, value: Any, bounds: dict[str, Any], line: str) -> None:
    assert line in added(root, value, **bounds).text


def test_a_judgement_that_fails_does_not_hide_that_it_is_recorded(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tracker.entry.preparing.effect", fail)
    one = added(root, 1416)
    assert (root / "actuals" / "gdp.toml").read_text().endswith(one.text)
    with pytest.raises(ZeroDivisionError):
        _ = one.effect


def test_a_number_is_exact_where_text_has_a_decimal_comma(root: Path) -> None:
    (root / "targets.toml").write_text(TARGETS.replace("format = 1", "format = 1\ndefaults.decimal_comma = true"))
    assert "value = 1416.125\n" in added(root, Decimal("1416.125")).text
    assert "value = 1416.25\n" in added(root, "1.416,25", period="2023").text


@pytest.mark.parametrize("number", [1416.5, True, [1]])
def test_a_float_has_no_exact_digits(root: Path, number: object) -> None:
    with pytest.raises(TypeError, match="a figure is text, an int or a Decimal"):
        added(root, number)


def test_all_keys_of_a_record_can_be_given(root: Path) -> None:
    text = added(root, 1300, period="2023", title="T", url="u", status=Status.FINAL, is_break=True).text
    assert text.endswith('publisher = "Office"\ntitle = "T"\nurl = "u"\nstatus = "final"\nbreak = true\n')
    assert 'status = "provisional"' in added(root, 1310, published="2025-03", status="provisional").text


def test_every_key_of_a_record_is_an_argument() -> None:
    assert set(signature(add).parameters) == {
        "folder",
        "series",
        "as_of",
        "accept_doubts",
        *(one.attribute for one in ActualShape.keys.values()),
    }


def test_what_is_taken_for_granted_is_said(root: Path) -> None:
    assert added(root, 1416, source="bulletin", published=None).assumed == ("published 2025-02-20, as the source",)
    assert added(root, 1500, period=2025, published=None).assumed == ("published 2026-03-15, the day it was added",)


def test_the_first_record_makes_the_file(root: Path) -> None:
    one = added(root, 700, series="jobs")
    assert (one.file, one.line) == (root / "actuals" / "jobs.toml", 1)
    assert one.file.read_text() == one.text


def test_a_record_that_stands_there_is_not_written_again(root: Path) -> None:
    first = added(root, 1416)
    assert added(root, 1416).is_recorded
    assert first.file.read_text() == f"{GDP}\n{first.text}"


def test_a_folder_of_another_place_may_be_named_as_text(root: Path) -> None:
    one = add(os.fspath(root), "gdp", 1416, period=2024, publisher="Office", as_of=TODAY)
    assert one.file.is_file()


# Refused


def test_every_fault_of_what_was_given_is_told(root: Path) -> None:
    one = refused(root, "many", period="some day", source="bulletn", published="once")
    assert one.why is Why.GIVEN
    assert [fault.partition(";")[0] for fault in one.faults] == [
        "'many' cannot be read as a figure",
        "'some day' is not a period",
        "no source is called 'bulletn'",
        "'once' is not a date",
    ]
    assert (one.doubts, one.problems, str(one)) == ((), (), "\n".join(one.faults))
    assert refused(root).faults[0].startswith("there is no figure; write 1416")


@pytest.mark.parametrize(
    ("series", "said"),
    [
        ("gdp-2027", "gdp-2027 is a target; its figures are those of the series gdp"),
        ("gpd", "no series is called 'gpd'; did you mean \"gdp\" (Town GDP)?"),
        ("xyz", "no series is called 'xyz'; for a new one: track add-series"),
    ],
)
def test_a_series_that_is_none(root: Path, series: str, said: str) -> None:
    one = refused(root, 5, series=series)
    assert (one.why, one.faults) == (Why.GIVEN, (said,))


def test_a_record_that_the_files_would_call_an_error_is_refused(root: Path) -> None:
    one = refused(root, 1416, published="2024-02-20", accept_doubts=True)
    assert (one.why, [problem.code for problem in one.problems]) == (Why.RECORD, [Code.TOO_EARLY])
    assert one.faults == ("published 2024-02-20, but 2024 ends on 2024-12-31; " + one.problems[0].remedy,)
    assert refused(root, 1416, status="rumoured").problems[0].code is Code.WRONG_TYPE


def test_a_doubt_keeps_it_out_unless_it_is_accepted(root: Path) -> None:
    one = refused(root, 14160)
    doubt = "14,160 亿元 is 11 times the 1250 亿元 of 2022"
    assert (one.why, one.doubts, one.faults) == (Why.DOUBTS, (doubt,), ())
    assert str(one) == doubt
    assert added(root, 14160, accept_doubts=True).doubts == (doubt,)


def test_files_that_cannot_be_used_are_told_with_their_problems(root: Path, tmp_path: Path) -> None:
    (root / "actuals" / "jobs.toml").write_text("[[actual]\n")
    assert added(root, 1416).line == 7  # another series' file keeps nothing back
    one = refused(root, 700, series="jobs")
    assert (one.why, [problem.code for problem in one.problems]) == (Why.FILES, [Code.SYNTAX])
    assert one.faults[0].startswith("actuals/jobs.toml: not valid TOML")
    (root / "actuals" / "jobs.toml").write_text("[[actual]]\n" * 400)
    many = refused(root, 700, series="jobs")
    assert (len(many.problems), len(many.faults), many.faults[-1]) == (1200, 301, "and 900 more in actuals/jobs.toml")
    for nowhere in (tmp_path / "nothing", tmp_path / "actuals"):
        missing = refused(nowhere, 5)
        assert (missing.why, [problem.code for problem in missing.problems]) == (Why.FILES, [Code.UNREADABLE])


def test_another_process_may_be_adding(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.store.operations.locked", lambda folder, **_: locked(folder, 0.01))
    with locked(root / "actuals"):
        one = refused(root, 1416)
    assert (one.why, one.faults) == (Why.BUSY, ("another process is adding to this register; try again",))


def test_what_the_system_refuses_is_told_by_the_same_exception(root: Path) -> None:
    (root / "actuals" / "gdp.toml").chmod(0o444)
    one = refused(root, 1416)
    assert (one.why, one.faults) == (Why.SYSTEM, ("the figure cannot be written: the file is read-only",))
    assert isinstance(one.__cause__, OSError)


def test_where_the_system_names_a_file_it_is_told(root: Path) -> None:
    place = root / "actuals" / ".track"
    place.write_text("")
    one = refused(root, 1416)
    assert one.faults == (f"the figure cannot be written: a file stands where a folder is needed ({place})",)
    with marked():
        (fault,) = refused(root, 1416).faults
        assert unsaid(fault) == ""


def test_a_refusal_comes_whole_from_another_process(root: Path) -> None:
    one = refused(root, 1416, published="2024-02-20")
    again = pickle.loads(pickle.dumps(one))  # noqa: S301 - our own
    assert (again.why, again.faults, again.problems) == (one.why, one.faults, one.problems)
    assert str(NotAdded(Why.BUSY)) == "another process is adding"


# What happens meanwhile


RAW = {"period": 2024, "value": 14160, "published": "2025-02", "publisher": "Office"}


def under_lock(root: Path, confirm: Any) -> Prepared:
    """A doubtful record, where somebody can be asked."""
    return written(root, current(root, "gdp"), dict(RAW), today=TODAY, accept=(), confirm=confirm)


def test_a_record_is_prepared_again_after_the_question_and_only_new_doubts_are_asked_about(root: Path) -> None:
    file = root / "actuals" / "gdp.toml"
    asked: list[tuple[str, ...]] = []

    def confirm(doubts: tuple[Doubt, ...]) -> bool:
        if not asked:
            file.write_text(f'{GDP}[[actual]]\nperiod = 2023\nvalue = 14160\npublished = "2024-02"\npublisher = "P"\n')
        asked.append(tuple(str(one.said) for one in doubts))
        return True

    one = under_lock(root, confirm)
    assert asked == [
        ("14,160 亿元 is 11 times the 1250 亿元 of 2022",),
        ("2023 has the same figure: is the period right?",),
    ]
    assert file.read_text().endswith(one.addition.appended.text)
    assert not one.is_first
    assert file.read_text().count("[[actual]]") == 3


def test_the_lock_is_let_go_for_a_question(root: Path) -> None:
    def confirm(_: tuple[Doubt, ...]) -> bool:
        with locked(root / "actuals", 0.01):
            return False

    with pytest.raises(NotAdded) as caught:
        under_lock(root, confirm)
    assert caught.value.why is Why.DOUBTS


def test_a_file_that_is_changed_each_time_is_given_up(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tracker.store.operations import Changed

    tries: list[int] = []

    def write(*_: object) -> None:
        tries.append(1)
        raise Changed("actuals/gdp.toml")

    monkeypatch.setattr("tracker.store.operations.Journal.carry_out", write)
    one = refused(root, 1416)
    assert (one.why, len(tries)) == (Why.BUSY, 5)


def test_a_series_is_found_by_a_part_that_no_other_has(root: Path) -> None:
    assert found(root, "GD").series.id == found(root, "gdp").series.id == "gdp"
    with pytest.raises(NotAdded) as refusal:
        found(root, "tow")
    assert refusal.value.why is Why.GIVEN
    assert refusal.value.faults == (
        '\'tow\' fits 2 series: "gdp" (Town GDP), "jobs" (Town Jobs); write more of it, or an id',
    )
    with pytest.raises(NotAdded) as nothing:
        found(root, "weather")
    assert nothing.value.why is Why.GIVEN
