"""Operations on several files: whole or not at all, past kills, hand changes, links, full disks and false journals.

A register here is three series with a file of records each but one; an operation adds a record to all three, so that
one file is new, and so is the mapping it keeps.
"""

import hashlib
import os
import resource
import signal
import stat
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import filelock  # noqa: F401 - loaded before anything is killed
import msgspec
import pytest

from tests.helpers.folder import Folder
from tracker.store.hidden import is_something_under_way
from tracker.store.lock import Busy, locked
from tracker.store.operations import (
    BadJournal,
    Change,
    Changed,
    HalfWay,
    Journal,
    Kind,
    Operation,
    at_work,
    stopped_in,
)

Files: TypeAlias = dict[str, bytes]

OLD = {"actuals/a.toml": b"# a\n[[actual]]\nvalue = 1\n", "actuals/town/b.toml": b"# b\r\n[[actual]]\r\nvalue = 1\r\n"}
NEW = {
    "actuals/a.toml": "\n[[actual]]\nvalue = 2\n",
    "actuals/town/b.toml": "\r\n[[actual]]\r\nvalue = 2\r\n",
    "actuals/town/c.toml": "[[actual]]\nvalue = 2\n",
    "imports/office.toml": 'series = "代码"\n',
}


def nothing(*_: object) -> None:
    """Neither a step nor progress matters."""


@pytest.fixture
def place(folder: Folder) -> Path:
    """The register's folder."""
    lay_out(folder.path)
    return folder.path


def lay_out(place: Path) -> None:
    for name, content in {"targets.toml": b"format = 1\n", **OLD}.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)


def importing(new: dict[str, str] = NEW, old: Files = OLD, about: str = "figures.csv") -> Operation:
    changes = tuple(Change.of(name, old.get(name), text) for name, text in new.items())
    return Operation(Kind.IMPORT, about, changes, fingerprint="1")


def after(new: dict[str, str] = NEW, old: Files = OLD) -> Files:
    return {**old, **{name: old.get(name, b"") + text.encode() for name, text in new.items()}}


def files(place: Path) -> Files:
    """Every file of records and mapping by its name."""
    paths = (one for one in place.rglob("*.toml") if ".track" not in one.parts and one.name != "targets.toml")
    return {one.relative_to(place).as_posix(): one.read_bytes() for one in paths}


def folders(place: Path) -> list[Path]:
    return [place / "actuals", place / "actuals" / "town", place / "imports"]


@contextmanager
def working(place: Path) -> Iterator[Journal]:
    with at_work(place, folders(place)) as journal:
        yield journal


def carry_out(place: Path, operation: Operation | None = None) -> None:
    with working(place) as journal:
        journal.carry_out(operation or importing(), nothing, nothing)


def take_back(place: Path) -> Operation | None:
    """The last operation, or what stopped half-way, which is taken back."""
    with working(place) as journal:
        found = journal.stopped() or journal.last()
        if found is not None:
            journal.take_back(found, nothing, nothing)
        return found


def hidden(place: Path) -> list[str]:
    """What is left in hidden folders, but for locks and what keeps git out."""
    found = (one for one in place.rglob("*") if ".track" in one.parts[:-1] and one.is_file())
    return sorted(
        one.relative_to(place).as_posix() for one in found if one.name not in ("lock", ".gitignore") or one.is_symlink()
    )


# Whole


def test_an_operation_is_done_and_taken_back_and_the_one_before_it(place: Path) -> None:
    carry_out(place)
    assert files(place) == after()
    assert hidden(place) == [".track/done/000001.json"]
    more = {"actuals/a.toml": "\n[[actual]]\nvalue = 3\n"}
    carry_out(place, importing(more, after(), "more.csv"))
    assert files(place) == after(more, after())
    assert [take_back(place), take_back(place), take_back(place)] == [
        msgspec.structs.replace(shortened(importing(more, after(), "more.csv")), number=2),
        msgspec.structs.replace(shortened(importing()), number=1),
        None,
    ]
    assert (files(place), hidden(place)) == (OLD, [])


def shortened(operation: Operation) -> Operation:
    """As it is kept once it is done: the text stands in the files alone."""
    return msgspec.structs.replace(
        operation, changes=tuple(msgspec.structs.replace(one, text=None) for one in operation.changes)
    )


def test_it_is_told_what_was_done_and_when_the_first_file_is_about_to_take_its_place(place: Path) -> None:
    told = list[object]()
    with working(place) as journal:
        journal.carry_out(importing(), lambda: told.append(files(place)), told.append)
    assert told == [OLD, 1, 2, 3, 4]


def test_what_goes_is_told_with_its_place_and_what_is_left(place: Path) -> None:
    carry_out(place)
    with working(place) as journal:
        last = journal.last()
        assert last is not None
        parts = journal.taken_back(last, is_stopped=False)
    assert [(one.name, one.text, one.line, one.after) for one in parts] == [
        ("actuals/a.toml", NEW["actuals/a.toml"], 5, OLD["actuals/a.toml"]),
        ("actuals/town/b.toml", NEW["actuals/town/b.toml"], 5, OLD["actuals/town/b.toml"]),
        ("actuals/town/c.toml", NEW["actuals/town/c.toml"], 1, None),
        ("imports/office.toml", NEW["imports/office.toml"], 1, None),
    ]


def test_only_the_newest_hundred_are_kept(place: Path) -> None:
    carry_out(place)
    first = place / ".track" / "done" / "000001.json"
    for number in range(2, 103):
        first.with_name(f"{number:06}.json").write_bytes(first.read_bytes())
    carry_out(place, importing({"actuals/a.toml": "\n[[actual]]\nvalue = 3\n"}, after()))
    kept = hidden(place)
    assert (len(kept), kept[0], kept[-1]) == (100, ".track/done/000004.json", ".track/done/000103.json")


# Killed

KILLED = 9


def events_survived(work: Callable[[], object], events: int) -> bool:
    """Let another process work that dies when it would do more to the files than so many things; whether it lived.

    What a program does to files, the interpreter tells: opening, renaming, removing, making folders, rights.
    """
    child = os.fork()
    if child == 0:
        left = iter(range(events))

        def die_in_time(event: str, _: tuple[object, ...]) -> None:
            is_of_files = event in ("open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "fcntl.flock")
            if is_of_files and next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(die_in_time)
        try:
            work()
        finally:
            os._exit(0)
    status = os.waitpid(child, 0)[1]
    return not os.WIFSIGNALED(status)


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is such: hundreds of runs each make sure that all is written."""
    memory = Path("/dev/shm")  # noqa: S108 - only a name of its own is made there
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path) as name:
        yield Path(name)


def fresh(folder: Path, number: int) -> Path:
    place = folder / f"register-{number}"
    lay_out(place)
    return place


Way: TypeAlias = Callable[[Path], Files]


def go_on(place: Path) -> Files:
    """The same import again, whatever became of the first run; what must be there then."""
    with working(place) as journal:
        stopped = journal.stopped()
        if stopped is not None:
            assert stopped.fingerprint == importing().fingerprint
            journal.go_on(stopped, nothing, nothing)
        elif files(place) == OLD:
            journal.carry_out(importing(), nothing, nothing)
    return after()


def go_back(place: Path) -> Files:
    take_back(place)
    return OLD


@pytest.mark.parametrize(
    ("way", "step"),
    [pytest.param(go_on, 1, marks=pytest.mark.slow), pytest.param(go_back, 1, marks=pytest.mark.slow), (go_back, 6)],
)
def test_killed_at_any_moment_every_file_is_old_or_new_and_both_ways_on_lead_to_the_end(
    quick: Path, way: Way, step: int
) -> None:
    for events in count(step=step):
        place = fresh(quick, events)
        survived = events_survived(lambda: carry_out(place), events)  # noqa: B023 - it runs at once
        look_at_what_is_left(place, way)
        if survived:
            break
    assert events > 40


def look_at_what_is_left(place: Path, way: Way) -> None:
    """After a kill, and when one of the ways on was gone."""
    found = files(place)
    assert all(found.get(name) in (content, OLD.get(name)) for name, content in after().items())
    assert (stopped_in(place) is not None) is (found not in (OLD, after()))
    assert files(place) == found
    wanted = way(place)
    assert files(place) == wanted
    assert hidden(place) == ([".track/done/000001.json"] if wanted != OLD else [])
    assert stopped_in(place) is None


@pytest.mark.slow
@pytest.mark.parametrize("way", [go_on, go_back])
def test_taking_back_that_was_killed_at_any_moment_can_be_brought_to_either_end(quick: Path, way: Way) -> None:
    for events in count():
        place = fresh(quick, events)
        carry_out(place)
        survived = events_survived(lambda: take_back(place), events)  # noqa: B023 - it runs at once
        look_at_what_is_left(place, way)
        if survived:
            break
    assert events > 40


# Changed by hand in between


def half_way(place: Path, done: int = 2) -> Operation:
    """An import that stopped after so many files, as a kill leaves it."""
    with working(place) as journal:
        journal.carry_out(importing(), nothing, nothing)
    for name in list(NEW)[done:]:
        if name in OLD:
            (place / name).write_bytes(OLD[name])
        else:
            (place / name).unlink()
    kept = (place / ".track" / "done" / "000001.json").read_bytes()
    operation = msgspec.structs.replace(importing(), number=1)
    assert msgspec.json.decode(kept, type=Operation) == shortened(operation)
    (place / ".track" / "pending.json").write_bytes(msgspec.json.encode(operation))
    (place / ".track" / "done" / "000001.json").unlink()
    assert stopped_in(place) == operation
    return operation


def test_nothing_else_is_written_before_one_of_the_ways_on_is_gone(place: Path) -> None:
    operation = half_way(place)
    before = files(place)
    with pytest.raises(HalfWay) as refused:
        carry_out(place, importing({"actuals/d.toml": "[[actual]]\n"}, about="other.csv"))
    assert (refused.value.operation, files(place), stopped_in(place)) == (operation, before, operation)
    assert [str(one) for one in operation.half_way] == [
        "an import of figures.csv stopped half-way",
        "run the same import again, or take back what is there with track undo",
    ]
    back = msgspec.structs.replace(operation, is_back=True)
    assert [str(one) for one in back.half_way] == [
        "taking back an import of figures.csv stopped half-way",
        "take back the rest with track undo, or run the same import again",
    ]
    declaring = msgspec.structs.replace(operation, kind=Kind.SERIES, about="gdp")
    assert [str(one) for one in declaring.half_way] == [
        "track add-series of gdp stopped half-way",
        "take back what is there with track undo",
    ]


@pytest.mark.parametrize("name", ["actuals/town/c.toml", "imports/office.toml"])
def test_a_file_that_was_to_come_and_is_changed_keeps_the_import_from_going_on_but_not_from_being_taken_back(
    place: Path, name: str
) -> None:
    operation = half_way(place)
    (place / name).parent.mkdir(exist_ok=True)
    (place / name).write_bytes(b"# by hand\n")
    before = files(place)
    with working(place) as journal, pytest.raises(Changed) as refused:
        journal.go_on(operation, nothing, nothing)
    assert (refused.value.name, files(place), stopped_in(place)) == (name, before, operation)
    take_back(place)
    assert (files(place), stopped_in(place)) == ({**OLD, name: b"# by hand\n"}, None)


def test_a_file_that_was_written_and_then_changed_lets_the_import_go_on_but_not_be_taken_back(place: Path) -> None:
    operation = half_way(place)
    file = place / "actuals/a.toml"
    file.write_bytes(file.read_bytes() + b"\n# by hand\n")
    before = files(place)
    assert stopped_in(place) == operation
    with pytest.raises(Changed) as refused:
        take_back(place)
    assert (refused.value.name, files(place), stopped_in(place)) == ("actuals/a.toml", before, operation)
    go_on(place)
    assert (files(place), stopped_in(place)) == ({**after(), "actuals/a.toml": before["actuals/a.toml"]}, None)


def test_a_text_that_was_taken_out_by_hand_need_not_be_taken_back(place: Path) -> None:
    half_way(place)
    (place / "actuals/a.toml").write_bytes(b"# mine\n")
    take_back(place)
    assert (files(place), stopped_in(place)) == ({**OLD, "actuals/a.toml": b"# mine\n"}, None)


def test_earlier_lines_may_be_changed_by_hand(place: Path) -> None:
    carry_out(place)
    file = place / "actuals/a.toml"
    file.write_bytes(file.read_bytes().replace(b"# a", b"# a series, mended"))
    take_back(place)
    assert files(place) == {**OLD, "actuals/a.toml": OLD["actuals/a.toml"].replace(b"# a", b"# a series, mended")}


@pytest.mark.parametrize("name", NEW)
@pytest.mark.parametrize("hand", [b"x", None])
def test_what_is_not_the_last_of_its_file_any_more_is_not_taken_back(
    place: Path, name: str, hand: bytes | None
) -> None:
    carry_out(place)
    if hand is None:
        (place / name).unlink()
    else:
        (place / name).write_bytes((place / name).read_bytes() + hand)
    before = files(place)
    with pytest.raises(Changed) as refused:
        take_back(place)
    assert (refused.value.name, files(place), stopped_in(place)) == (name, before, None)


def test_files_brought_back_by_other_means_leave_the_operation_before_as_the_last(place: Path) -> None:
    carry_out(place)
    more = {"actuals/a.toml": "\n[[actual]]\nvalue = 3\n"}
    carry_out(place, importing(more, after(), "more.csv"))
    (place / "actuals/a.toml").write_bytes(after()["actuals/a.toml"])
    take_back(place)
    assert files(place) == OLD


def test_an_add_that_was_killed_and_whose_file_was_changed_since_is_not_half_way(place: Path) -> None:
    one = importing({"actuals/a.toml": NEW["actuals/a.toml"]})
    for content, kept in ((b"# other\n", []), (after()["actuals/a.toml"] + b"# mine\n", [".track/done/000001.json"])):
        carry_out(place, one)
        take_back(place)
        pending = msgspec.structs.replace(one, number=1)
        (place / ".track" / "pending.json").write_bytes(msgspec.json.encode(pending))
        (place / "actuals/a.toml").write_bytes(content)
        with working(place) as journal:
            assert (stopped_in(place), journal.stopped()) == (None, None)
        assert (hidden(place), files(place)["actuals/a.toml"]) == (kept, content)
        lay_out(place)


# What the system refuses


class Refused(Exception):
    """What goes wrong in a test."""


@pytest.mark.parametrize("after_files", [1, 2, 3, 4])
@pytest.mark.parametrize("wrong", [Refused(), KeyboardInterrupt(), SystemExit(3)])
def test_whatever_goes_wrong_between_two_files_leaves_all_as_they_were(
    place: Path, after_files: int, wrong: BaseException
) -> None:
    def fail(count: int) -> None:
        if count == after_files:
            raise wrong

    with working(place) as journal, pytest.raises(type(wrong)):
        journal.carry_out(importing(), nothing, fail)
    assert (files(place), hidden(place)) == (OLD, [])
    carry_out(place)
    last = journal_last(place)
    with working(place) as journal, pytest.raises(type(wrong)):
        journal.take_back(last, nothing, fail)
    assert (files(place), hidden(place)) == (after(), [".track/done/000001.json"])


def journal_last(place: Path) -> Operation:
    with working(place) as journal:
        found = journal.last()
        assert found is not None
        return found


def test_going_on_that_fails_is_half_way_as_before(place: Path) -> None:
    operation = half_way(place)
    before = files(place)

    def fail(_: int) -> None:
        raise Refused

    for way in ("go_on", "take_back"):
        with working(place) as journal, pytest.raises(Refused):
            getattr(journal, way)(operation, nothing, fail)
        assert (files(place), stopped_in(place)) == (before, operation)


def test_a_file_changed_at_the_last_moment_is_not_overwritten(place: Path) -> None:
    file = place / "actuals/town/b.toml"

    def by_hand(done: int) -> None:
        if done == 1:
            file.write_bytes(b"# by hand\n")

    with working(place) as journal, pytest.raises(Changed):
        journal.carry_out(importing(), nothing, by_hand)
    assert (files(place), hidden(place)) == ({**OLD, "actuals/town/b.toml": b"# by hand\n"}, [])


def test_a_full_disk_leaves_every_file_as_it_was(place: Path) -> None:
    """A limit on the size of files is the nearest thing to one: the third file is too large."""
    large = "# " + "x" * 40_000 + "\n"
    operation = importing({**NEW, "actuals/town/c.toml": large, "actuals/town/b.toml": large})

    def work() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
        with pytest.raises(OSError, match="File too large"):
            carry_out(place, operation)

    assert in_another_process(work)
    assert (files(place), hidden(place)) == (OLD, [])


def in_another_process(work: Callable[[], None]) -> bool:
    """Whether some work came to its end."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitpid(child, 0)[1] == 0


def test_a_file_that_is_read_only_keeps_all_of_it_out(place: Path) -> None:
    (place / "actuals/town/b.toml").chmod(0o444)
    with pytest.raises(PermissionError):
        carry_out(place)
    assert (files(place), hidden(place)) == (OLD, [])


def test_what_is_done_is_no_failure_because_the_journal_cannot_be_closed(place: Path) -> None:
    (place / ".track").mkdir()
    (place / ".track" / "done").write_text("a file where the folder should be")
    carry_out(place)
    assert (files(place), stopped_in(place)) == (after(), None)
    with working(place) as journal, pytest.raises(OSError, match="Not a directory"):
        journal.stopped()
    (place / ".track" / "done").unlink()
    take_back(place)
    assert files(place) == OLD


def test_without_a_journal_one_file_is_written_and_several_are_not(place: Path) -> None:
    """Where nobody may write in the register's own folder, though in those below."""
    journal = Journal(place, None)
    with pytest.raises(PermissionError):
        journal.carry_out(importing(), nothing, nothing)
    journal.carry_out(importing({"actuals/a.toml": NEW["actuals/a.toml"]}), nothing, nothing)
    assert files(place) == {**OLD, "actuals/a.toml": after()["actuals/a.toml"]}
    assert hidden(place) == []


def test_rights_and_owners_of_files_stay_and_the_journal_is_for_all_who_may_write(place: Path) -> None:
    (place / "actuals/a.toml").chmod(0o640)
    (place / ".track").mkdir()
    (place / ".track").chmod(0o770)
    old = os.umask(0o007)
    try:
        carry_out(place)
    finally:
        os.umask(old)
    wanted = {"actuals/a.toml": 0o640, ".track/done": 0o770, ".track/done/000001.json": 0o660}
    assert {name: stat.S_IMODE((place / name).stat().st_mode) for name in wanted} == wanted
    take_back(place)
    assert stat.S_IMODE((place / "actuals/a.toml").stat().st_mode) == 0o640


# Links


def test_a_link_stays_one_and_the_file_it_leads_to_is_written(
    place: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away = tmp_path_factory.mktemp("away") / "a.toml"
    away.write_bytes(OLD["actuals/a.toml"])
    (place / "actuals/a.toml").unlink()
    (place / "actuals/a.toml").symlink_to(away)
    with at_work(place, [*folders(place), away.parent]) as journal:
        journal.carry_out(importing(), nothing, nothing)
    assert (away.read_bytes(), (place / "actuals/a.toml").is_symlink()) == (after()["actuals/a.toml"], True)
    take_back(place)
    assert (away.read_bytes(), (place / "actuals/a.toml").is_symlink()) == (OLD["actuals/a.toml"], True)


@pytest.mark.parametrize("name", [".track", ".track/pending.json", ".track/done"])
def test_no_link_is_followed_where_the_journal_should_be(
    place: Path, tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    away = tmp_path_factory.mktemp("away")
    (place / name).parent.mkdir(exist_ok=True)
    (place / name).symlink_to(away if name != ".track/pending.json" else away / "pending.json")
    (away / "pending.json").write_text("not ours")
    refusals = list[Exception]()
    for _ in range(2):
        try:
            carry_out(place)
        except (OSError, BadJournal) as refusal:
            refusals.append(refusal)
    assert refusals
    assert sorted(one.name for one in away.iterdir()) == ["pending.json"]
    assert (away / "pending.json").read_text() == "not ours"


# A journal that is not ours


FALSE = msgspec.json.decode(msgspec.json.encode(importing()))


def false(**changes: object) -> bytes:
    """A journal whose first change says something else."""
    first, *rest = FALSE["changes"]
    return msgspec.json.encode({**FALSE, "changes": [{**first, **changes}, *rest]})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b"[" * 100_000,
        b"null",
        msgspec.json.encode({**FALSE, "more": 1}),
        false(length=-5),
        false(size=-5),
        false(text="\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), name=""),
        *(
            false(name=name)
            for name in (
                *("../a.toml", "/etc/passwd", "actuals/../../a.toml", "actuals//a.toml", "./targets.toml", "."),
                *("actuals", "actuals.toml", "imports", "actuals/a.json", ".track/lock.toml", "actuals/.git/a.toml"),
                *("schemas/a.toml", "actuals/a\0.toml", "README.md", "actuals/./a.toml"),
            )
        ),
    ],
)
@pytest.mark.parametrize("name", ["pending.json", "done/000007.json"])
def test_a_journal_that_says_anything_else_is_refused_and_no_file_touched(
    place: Path, name: str, content: bytes
) -> None:
    (place / ".track" / "done").mkdir(parents=True)
    (place / ".track" / name).write_bytes(content)
    with pytest.raises(BadJournal) as refused:
        take_back(place)
    assert refused.value.told.startswith(f".track/{name}: it ")
    assert refused.value.told.endswith("; remove it, and look at the newest records yourself")
    if name == "pending.json":
        with pytest.raises(BadJournal):
            stopped_in(place)
        with pytest.raises(BadJournal):
            carry_out(place)
    assert files(place) == OLD
    (place / ".track" / name).unlink()
    carry_out(place)


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_is_not_waited_for(place: Path, make: Callable[[Path], None]) -> None:
    (place / ".track").mkdir()
    make(place / ".track" / "pending.json")
    with pytest.raises(BadJournal, match="pending"):
        stopped_in(place)
    (place / ".track" / "pending.json").rename(place / "actuals/town/c.toml")
    (place / ".track" / "pending.json").write_bytes(msgspec.json.encode(importing()))
    assert stopped_in(place) is None
    with pytest.raises(OSError, match=r"regular|directory"):
        carry_out(place)


def test_a_journal_that_would_cut_a_letter_in_two_is_not_followed(place: Path) -> None:
    content = "# 市".encode()
    (place / "actuals/a.toml").write_bytes(content)
    change = Change.of("actuals/a.toml", content[:-1], "x")
    false_digest = msgspec.structs.replace(change, text_digest=hashlib.sha256(content[-1:]).hexdigest(), text=None)
    (place / ".track" / "done").mkdir(parents=True)
    operation = Operation(Kind.ADD, "a", (false_digest,))
    (place / ".track" / "done" / "000001.json").write_bytes(msgspec.json.encode(operation))
    with pytest.raises(Changed):
        take_back(place)
    assert files(place)["actuals/a.toml"] == content


def test_other_names_in_the_folder_of_the_done_are_nobodys(place: Path) -> None:
    carry_out(place)
    done = place / ".track" / "done"
    for name in ("9.json", "000009.txt", "٣٣٣٣٣٣.json", f"{'9' * 5000}"[:200] + ".json", "000009.json.tmp", "notes"):
        (done / name).write_bytes(b"{}")
    assert take_back(place) is not None
    assert (files(place), take_back(place)) == (OLD, None)


# Several at once


def test_one_that_is_under_way_is_not_half_way_for_who_looks(place: Path) -> None:
    seen = list[object]()
    with working(place) as journal:
        journal.carry_out(importing(), nothing, lambda _: seen.append(stopped_in(place)))
    assert seen == [None] * 4
    take_back(place)
    half_way(place)
    with locked(place):
        assert stopped_in(place) is None
    assert stopped_in(place) is not None


def test_nobody_else_writes_meanwhile(place: Path) -> None:
    with working(place):
        for folder in (place, *folders(place)):
            with pytest.raises(Busy), locked(folder, patience=0.01):
                pass


@pytest.mark.slow
def test_two_registers_that_share_a_folder_in_any_order_do_not_wait_for_each_other_for_ever(tmp_path: Path) -> None:
    """Each adds and takes back twenty times at once, to files in two folders that both have by links."""
    one, two = tmp_path / "one", tmp_path / "two"
    for name in ("left", "right"):
        (tmp_path / name).mkdir()
    for place, order in ((one, ("left", "right")), (two, ("right", "left"))):
        (place / "actuals").mkdir(parents=True)
        for number, name in enumerate(order):
            (place / "actuals" / str(number)).symlink_to(tmp_path / name)

    def work(place: Path) -> None:
        own = f"{place.name}.toml"
        new = {f"actuals/{number}/{own}": "[[actual]]\n" for number in range(2)}
        for _ in range(20):
            with at_work(place, [tmp_path / "left", tmp_path / "right"]) as journal:
                journal.carry_out(importing(new, {}), nothing, nothing)
            with at_work(place, [tmp_path / "right", tmp_path / "left"]) as journal:
                last = journal.last()
                assert last is not None
                journal.take_back(last, nothing, nothing)

    with ThreadPoolExecutor() as pool:
        assert all(pool.map(lambda place: in_another_process(lambda: work(place)), (one, two)))
    assert files(one) == files(two) == {}


def test_what_is_under_way_is_only_looked_for_where_a_journal_says_so(place: Path) -> None:
    assert not is_something_under_way(place)
    half_way(place)
    assert is_something_under_way(place)
