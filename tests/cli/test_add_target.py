"""`track add-target` and `track add-series`: text at the end of targets.toml, proved, in one step or not at all."""

import shlex
import sys
from pathlib import Path

import pytest

import tracker
from tests.helpers.folder import Folder
from tests.helpers.terminal import each_typed, typed
from tracker.domain.series import Frequency, Kind
from tracker.store.shapes import SeriesShape, TargetShape

DAY = ("--as-of", "2026-11-29")
TRACK = [sys.executable, "-m", "tracker"]
TARGETS = """\
format = 1

[areas.town]
name = "Town"

[sources.plan]
title = "Plan"
publisher = "Council"
published = 2026-01-09

[series.homes]
area = "town"
indicator = "Homes"
unit = "homes"
kind = "flow"
frequency = "annual"

[targets.homes-2027]
series = "homes"
due = 2027
at_least = 400
source = "plan"
"""
SERIES = ("add-series", "--area", "town", "--indicator", "Flats", "--unit", "flats", *DAY)
TARGET = ("add-target", "homes", "--goal", "≥ 500", "--due", "2028", "--source", "plan", *DAY)


@pytest.fixture
def register(folder: Folder) -> Folder:
    """A register."""
    return folder.write("targets.toml", TARGETS)


def text(folder: Folder) -> bytes:
    """The file as it is."""
    return (folder.path / "targets.toml").read_bytes()


@pytest.mark.parametrize("arguments", [SERIES, TARGET], ids=lambda one: str(one[0]))
@pytest.mark.parametrize(
    ("before", "lead"),
    [
        (TARGETS, "\n"),
        (f"{TARGETS}\n", ""),
        (TARGETS.rstrip(), "\n\n"),
        (f"{TARGETS}# the end", "\n\n"),
        (f"\ufeff{TARGETS}", "\n"),
        (TARGETS.replace("\n", "\r\n"), "\r\n"),
        (TARGETS.replace("\n", "\r\n").rstrip(), "\r\n\r\n"),
    ],
)
def test_the_text_is_put_at_the_end_and_no_byte_before_it_moves(
    folder: Folder, arguments: tuple[str, ...], before: str, lead: str
) -> None:
    folder.write("targets.toml", before)
    outcome = folder.track(*arguments)
    assert outcome.code == 0, outcome.err
    shown = outcome.out.split("\n\n", 1)[1].split("\n\nNext:")[0] + "\n"
    newline = "\r\n" if "\r\n" in before else "\n"
    assert text(folder) == (before + lead + shown.replace("\n", newline)).encode()
    line = int(outcome.out.split("line ")[1].split(":")[0])
    assert text(folder).decode().split("\n")[line - 1].startswith("[")


@pytest.mark.parametrize("arguments", [SERIES, TARGET], ids=lambda one: str(one[0]))
@pytest.mark.parametrize("before", [f"{TARGETS}[series.flats]\n", TARGETS.replace("400", "4 00"), f"{TARGETS}x ="])
def test_a_file_with_faults_is_told_or_left_as_it_is(folder: Folder, arguments: tuple[str, ...], before: str) -> None:
    folder.write("targets.toml", before)
    outcome = folder.track(*arguments)
    if outcome.code:
        assert text(folder) == before.encode()
    else:
        assert text(folder).startswith(before.encode())


@pytest.mark.parametrize(
    "written",
    ["targets = { a = 1 }\n", "[targets]\nhomes-2028 = {}\n", "targets.homes-2028.due = 1\n", "[[targets]]\n"],
)
def test_where_nothing_can_follow_nothing_is_written(folder: Folder, written: str) -> None:
    before = TARGETS.split("[targets")[0]
    before = f"{written}{before}" if written.startswith("targets") else f"{before}{written}"
    folder.write("targets.toml", before)
    outcome = folder.track(*TARGET, "--id", "homes-2028")
    assert outcome.code in (2, 3)
    assert text(folder) == before.encode()


def test_a_fault_that_was_there_before_keeps_nothing_back(register: Folder) -> None:
    register.write("actuals/homes.toml", "broken [")
    assert register.track(*TARGET).code == 0
    assert register.track("validate").code == 3


def test_a_fault_that_only_the_whole_register_shows_keeps_it_back(register: Folder) -> None:
    record = '[[actual]]\nperiod = 2024\nvalue = {}\npublished = 2025-02-01\npublisher = "Council"\n'
    register.write("actuals/flats.toml", record.format(-5))
    outcome = register.track(*SERIES)
    assert (outcome.code, outcome.out) == (2, "")
    assert "below zero" in outcome.err
    assert text(register) == TARGETS.encode()
    register.write("actuals/flats.toml", record.format(5))
    assert register.track("validate").code == 3
    assert register.track(*SERIES).code == 0
    assert register.track("validate").code == 0


def test_the_commands_that_come_next_can_be_run_as_they_stand(register: Folder) -> None:
    outcome = register.track(*SERIES)
    for _ in range(2):
        line = outcome.out.rsplit("Next: ", 1)[1].strip()
        outcome = register.track(*shlex.split(line)[1:], *DAY)
        assert outcome.code == 0, (line, outcome.err)
    assert outcome.out.startswith("added to actuals/flats.toml")


def test_what_is_written_can_be_read_only(register: Folder) -> None:
    (register.path / "targets.toml").chmod(0o400)
    outcome = register.track(*TARGET)
    assert outcome.code == 3
    assert "read-only" in outcome.err
    assert text(register) == TARGETS.encode()


def test_a_link_is_followed_and_stays_one(folder: Folder) -> None:
    folder.write("real/list.toml", f'{TARGETS}[files]\nlinks = "follow"\n')
    register = folder.path / "register"
    register.mkdir()
    (register / "targets.toml").symlink_to("../real/list.toml")
    assert folder.track("-C", "register", *TARGET).code == 0
    assert (register / "targets.toml").is_symlink()
    assert "[targets.homes-2028]" in (folder.path / "real" / "list.toml").read_text()


def test_outside_a_register_it_says_how_to_begin_one(folder: Folder) -> None:
    for command in (SERIES, TARGET):
        outcome = folder.track(*command)
        assert outcome.code == 3
        assert "begin one with track init" in outcome.err


_BY_HAND = {
    SeriesShape: {"sum", "difference", "ratio", "projection", "reporting", "unrecorded", "skips", "releases", "paused"}
    | {"discontinued", "freshness", "context", "calendar", "limit"},
    TargetShape: {"baseline_as_of", "direction", "path", "trajectory", "method"},
}
"""Keys that are written by hand."""
_CALLED = {
    "release_lag_days": "lag",
    "grace_days": "grace",
    "aliases": "alias",
    "tags": "tag",
    "start": "from",
    **dict.fromkeys(
        ("at_least", "more_than", "at_most", "less_than", "between", "about", "tolerance", "value"), "goal"
    ),
}


@pytest.mark.parametrize(("command", "shape"), [("add-series", SeriesShape), ("add-target", TargetShape)])
def test_every_key_is_an_option_or_written_by_hand(
    folder: Folder, command: str, shape: type[SeriesShape] | type[TargetShape]
) -> None:
    help_text = folder.track(command, "--help").out
    for key in (one.attribute for one in shape.keys.values()):
        option = f"--{_CALLED.get(key, key).replace('_', '-')}"
        is_named = f"{option} " in help_text or (key == "series" and "[SERIES]" in help_text)
        assert is_named is not (key in _BY_HAND[shape]), key


def test_all_options_of_a_series_stand_in_its_table(register: Folder) -> None:
    many = ("--kind", "stock", "--frequency", "every 2 years", "--id", "flat", "--lag", "20", "--grace", "5")
    more = (
        "--year-starts",
        "07",
        "--signed",
        "--publisher",
        "Office",
        "--url",
        "https://example.org",
        "--owner",
        "Ann",
    )
    names = ("--alias", "Wohnungen", "--alias", "公寓", "--tag", "flagship", "--indicator-en", "Flats")
    assert register.track(*SERIES, *many, *more, *names).code == 0
    series = tracker.open(register.path).series["flat"]
    assert (series.kind, series.calendar.frequency) == (Kind.STOCK, Frequency.EVERY_2_YEARS)
    assert (series.calendar.release_lag_days, series.calendar.grace_days) == (20, 5)
    assert (series.aliases, series.tags, series.owner) == (("Wohnungen", "公寓"), ("flagship",), "Ann")
    assert (series.usual.publisher, series.usual.url, series.signed) == ("Office", "https://example.org", True)


# On a terminal


def asked(root: Path, command: str, *keys: tuple[str, bytes], given: tuple[str, ...] = ()) -> tuple[int, str]:
    """A command on a terminal with what is typed."""
    return typed([*TRACK, "-C", str(root), *DAY, command, *given], keys, columns=60)


OF_TARGET = [
    ("Series, by", b"nothing\n"),
    ("Series, by", b"home\n"),
    ("Goal", b"500\n"),
    ("Goal", b"at least 500\n"),
    ("Due", b"\n"),
    ("Where it is promised", "镇政府\n".encode()),
    ("In which", b"Minutes\n"),
    ("Announced", b"someday\n"),
    ("Announced", b"2026-10\n"),
]
OF_SERIES = [
    ("Place, body", b"Twon\n"),
    ("Place, body", b"\n"),
    ("What is", "就业人数\n".encode()),
    ("A short id", b"Jobs!\n"),
    ("A short id", b"jobs\n"),
    ("Unit", "万人\n".encode()),
    ("flow (", b"stock\n"),
    ("How often", b"monthly\n"),
]


def test_a_target_is_asked_for(register: Folder) -> None:
    code, told = asked(register.path, "add-target", *OF_TARGET)
    assert code == 0, told
    target = tracker.open(register.path).targets["homes-2027-2"]
    assert (str(target.goal.figure.terms[0]), str(target.announced)) == ("at_least = 500", "2026-10")
    assert tracker.open(register.path).sources[target.source].publisher == "镇政府"


@pytest.mark.slow
def test_a_known_source_is_all_that_is_asked_of_it(register: Folder) -> None:
    keys = [("Goal", b"at least 500\n"), ("Where it is promised", b"\n")]
    code, told = asked(register.path, "add-target", *keys, given=("homes", "--due", "2030"))
    assert code == 0, told
    assert tracker.open(register.path).targets["homes-2030"].source == "plan"


def test_a_series_is_asked_for(register: Folder) -> None:
    code, told = asked(register.path, "add-series", *OF_SERIES)
    assert code == 0, told
    series = tracker.open(register.path).series["jobs"]
    assert (series.area, series.indicator, series.unit.name) == ("town", "就业人数", "万人")
    assert (series.kind, series.calendar.frequency) == (Kind.STOCK, Frequency.MONTHLY)


@pytest.mark.slow
def test_a_milestone_is_asked_for_less(register: Folder) -> None:
    keys = [("Place, body", b"\n"), ("What is", b"Bridge\n")]
    code, told = asked(register.path, "add-series", *keys, given=("--kind", "milestone"))
    assert code == 0, told
    keys = [("Due", b"2028\n"), ("Where it is", b"plan\n")]
    code, told = asked(register.path, "add-target", *keys, given=("bridge",))
    assert code == 0, told
    assert tracker.open(register.path).targets["bridge-2028"].goal.figure.done


def test_what_was_given_and_is_wrong_is_said_before_anything_is_asked(register: Folder) -> None:
    wrong = {
        "which way is good": ("add-target", "homes", "--goal", "500"),
        "no series is called": ("add-target", "nothing", "--goal", ">500"),
        "a milestone is done or not": ("add-series", "--kind", "milestone", "--frequency", "annual"),
    }
    runs = [(["-C", str(register.path), *DAY, *given], ()) for given in wrong.values()]
    for said, (code, told) in zip(wrong, each_typed(runs, {}), strict=True):
        assert (code, said in told) == (2, True), told
    assert text(register) == TARGETS.encode()


@pytest.mark.slow
def test_ctrl_c_in_a_question_leaves_everything_as_it_was(register: Folder) -> None:
    stopped = [
        *(("add-target", OF_TARGET[:last]) for last in (1, 3, 5, 6, 7, 8)),
        *(("add-series", OF_SERIES[:last]) for last in (1, 3, 5, 7)),
    ]
    runs = [
        (["-C", str(register.path), *DAY, command], [*keys[:-1], (keys[-1][0], b"\x03")]) for command, keys in stopped
    ]
    for code, told in each_typed(runs, {}):
        assert code == 130, told
    assert text(register) == TARGETS.encode()
    assert [path.name for path in register.path.iterdir()] == ["targets.toml"]


@pytest.mark.slow
def test_what_is_odd_is_asked_about(register: Folder) -> None:
    given = ("homes", "--goal", "≤ 5%", "--baseline", "2025", "--due", "2028", "--source", "plan")
    code, told = asked(register.path, "add-target", ("all the same", b"n\n"), given=given)
    assert (code, text(register)) == (2, TARGETS.encode()), told
    code, told = asked(register.path, "add-target", ("all the same", b"y\n"), given=given)
    assert code == 0, told
