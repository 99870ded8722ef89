"""Operations that put text within a file besides that at its end: made, taken back, gone on with, refused."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.store.aliases import inserts
from tracker.store.operations import Change, Changed, Insert, Kind, Operation, at_work, stopped_in

BEFORE = 'format = 1\n\n[series.a]\nunit = "个"\n\n[series.b]\naliases = ["x"] # a list\n'


def nothing(*_: object) -> None:
    """Neither a step nor progress matters."""


def naming(before: str = BEFORE, tail: str = "\n[series.c]\n") -> Change:
    found = inserts(before, {"a": ["甲", 'q"'], "b": ["乙"], "gone": ["z"]}, "\n")
    return Change.of("targets.toml", before.encode(), tail, found)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "actuals").mkdir()
    (tmp_path / "targets.toml").write_text(BEFORE, encoding="utf-8")
    return tmp_path


def carry_out(place: Path, *more: Change) -> Operation:
    operation = Operation(Kind.SCAN, "a text", (naming(), *more))
    with at_work(place, ()) as journal:
        journal.carry_out(operation, nothing, nothing)
    return operation


def text(place: Path) -> str:
    return (place / "targets.toml").read_text(encoding="utf-8")


AFTER = (
    'format = 1\n\n[series.a]\naliases = ["甲", "q\\""]\nunit = "个"\n\n'
    '[series.b]\naliases = ["乙", "x"] # a list\n\n[series.c]\n'
)


def test_other_names_stand_in_their_lists_or_below_a_header(place: Path) -> None:
    carry_out(place)
    assert text(place) == AFTER
    with at_work(place, ()) as journal:
        last = journal.last()
        assert last is not None
        (part,) = journal.taken_back(last, is_stopped=False)
        assert part.text == 'aliases = ["甲", "q\\""]\n"乙", \n\n[series.c]\n'
        journal.take_back(last, nothing, nothing)
    assert text(place) == BEFORE


def test_a_header_at_the_very_end_has_its_names_behind_it() -> None:
    (one,) = inserts("[series.a]", {"a": ["x"]}, "\n")
    assert one.at == len("[series.a]")


def test_one_that_stopped_half_way_is_gone_on_with_or_taken_back(place: Path) -> None:
    new = Change.of("actuals/c.toml", None, "[[actual]]\n")
    for go_on in (True, False):
        operation = msgspec.structs.replace(carry_out(place, new), number=1)
        (place / "actuals" / "c.toml").unlink()
        (place / ".track" / "pending.json").write_bytes(msgspec.json.encode(operation))
        (place / ".track" / "done" / "000001.json").unlink()
        assert stopped_in(place) == operation
        with at_work(place, ()) as journal:
            journal.go_on(operation, nothing, nothing) if go_on else journal.take_back(operation, nothing, nothing)
            found = journal.last()
            if found is not None:
                assert text(place) == AFTER
                journal.take_back(found, nothing, nothing)
        assert text(place) == BEFORE
        assert not (place / "actuals" / "c.toml").exists()


def test_of_a_file_that_was_changed_anywhere_since_nothing_is_taken_back(place: Path) -> None:
    carry_out(place)
    (place / "targets.toml").write_text(text(place).replace("format = 1", "format = 1 # one"), encoding="utf-8")
    with at_work(place, ()) as journal:
        last = journal.last()
        assert last is not None
        with pytest.raises(Changed):
            journal.taken_back(last, is_stopped=False)
    assert msgspec.structs.replace(naming()).is_there(text(place).encode())
    assert not naming().without_text.is_there(text(place).encode())


def test_a_name_that_was_changed_since_is_not_taken_back(place: Path) -> None:
    carry_out(place)
    (place / "targets.toml").write_text(text(place).replace("甲", "丙"), encoding="utf-8")
    assert not naming().is_last((place / "targets.toml").read_bytes())


@given(
    st.binary(max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.text(min_size=1, max_size=5)), max_size=4),
    st.text(max_size=9),
)
def test_what_is_put_in_comes_out_and_leaves_what_was_there(
    before: bytes, texts: list[tuple[int, str]], tail: str
) -> None:
    placed = tuple(Insert.of(min(at, len(before)), text) for at, text in sorted(texts))
    change = Change.of("targets.toml", before, tail, placed)
    found = change.made(before)
    assert len(found) == len(before) + sum(len(text.encode()) for _, text in texts) + len(tail.encode())
    kept = msgspec.json.decode(msgspec.json.encode(change.without_text), type=Change)
    assert (kept.before(found), kept.is_last(found) or not (texts or tail)) == (before, True)
    if texts or tail:
        part = kept.taken_from(found)
        assert (part.after, part.change.text, [one.text for one in part.change.inserts]) == (
            before,
            tail,
            [text for _, text in sorted(texts)],
        )


@given(st.binary(max_size=40), st.integers(0, 99), st.integers(1, 99))
def test_a_false_journal_takes_nothing(found: bytes, at: int, length: int) -> None:
    false = Insert(at=at, length=length, text_digest="0", text=None)
    change = Change.of("targets.toml", b"something else that was there", "", (false,))
    assert not change.is_last(found)
