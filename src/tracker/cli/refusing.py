"""How a command that writes to the register ends without having written: what is wrong, and what is odd."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import typer

from tracker.cli.exits import ExitCode
from tracker.cli.register import unusable
from tracker.cli.settings import Settings
from tracker.cli.terminal import ask, can_ask, emit, emit_fault
from tracker.domain.problem import Problem
from tracker.domain.text import printable
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.entry.doubts import Doubt
    from tracker.entry.refusal import NotAdded


def say_that_it_waits() -> None:
    """Why nothing happens for a while."""
    emit(f"{say('Waiting for another process that is adding in the same folder.')}\n", sys.stderr)


@contextmanager
def stopped_in_a_line() -> Iterator[None]:
    """Say that nothing is written where a person stops it, which nobody can when it is."""
    try:
        yield
    except KeyboardInterrupt:
        emit(f"\n{say('Stopped: nothing is written.')}\n", sys.stderr)
        raise


def confirmed(doubts: "tuple[Doubt, ...]") -> bool:
    """Whether a person says that what would be written is right in spite of what is odd."""
    warn(doubts)
    return can_ask() and is_yes(answer(say("Write it all the same? [y/N] ")))


def answer(question: str) -> str:
    """What a person answers; where the input ends there is no answer, and nothing is written."""
    with stopped_in_a_line():
        line = ask(question)
    if line is None:
        emit("\n", sys.stderr)
        raise refused([say("nothing is written")])
    return line


def is_yes(text: str) -> bool:
    """Whether an answer is yes."""
    return text.strip().lower() in ("y", "yes", "是")


def ended(
    refusal: "NotAdded",
    root: Path,
    settings: Settings,
    *,
    problem_text: Callable[[Problem], str],
    is_asked: bool | None = None,
) -> typer.Exit:
    """Say why nothing was written, a problem with the option it came by; the end of the command, to be raised.

    Who ``is_asked`` about doubts has said no; others are told how to accept them.
    """
    from tracker.entry.refusal import Why

    match refusal.why:
        case Why.FILES:
            return unusable(refusal.problems, root, settings)
        case Why.GIVEN:
            return refused(refusal.faults)
        case Why.RECORD:
            return refused(map(problem_text, refusal.problems))
        case Why.DOUBTS:
            in_spite = say(
                "nothing is written; --accept {kinds} writes it in spite of this", kinds=",".join(refusal.kinds)
            )
            return refused([say("nothing is written") if (can_ask() if is_asked is None else is_asked) else in_spite])
        case Why.BUSY:
            return refused(refusal.faults, ExitCode.BUSY)
        case Why.SYSTEM | Why.STOPPED:
            return refused(refusal.faults, ExitCode.UNUSABLE)
        case _:
            assert_never(refusal.why)


def refused(faults: Iterable[str], code: ExitCode = ExitCode.WRONG_USE) -> typer.Exit:
    """Say every fault; the end of the command, to be raised."""
    for fault in faults:
        emit_fault(fault)
    return typer.Exit(code)


def warn(doubts: "Iterable[Doubt]") -> None:
    """Say what is odd."""
    emit("".join(f"{say('Warning: {doubt}', doubt=printable(str(one.said)))}\n" for one in doubts), sys.stderr)
