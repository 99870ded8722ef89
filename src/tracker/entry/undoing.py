"""Taking back what was written last: what goes, what the register would be without it, and doing it under the lock.

Asks nobody itself: what was found is shown by others, and taken back only if it is still the same then.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from msgspec import Struct

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable
from tracker.domain.wording import later, say
from tracker.entry.faults import new_faults
from tracker.store.files import Files, FilesOnDisk, FilesWith
from tracker.store.hidden import HIDDEN
from tracker.store.links import Links, is_inside, system_words
from tracker.store.loading import Loaded, load_from
from tracker.store.lock import Busy, Waiting
from tracker.store.operations import BadJournal, Changed, Journal, Operation, Progress, Step, TakenBack, at_work


class Why(Enum):
    """What kept an operation from being taken back."""

    NOTHING = "there is none"
    CHANGED = "a file was changed since, or another operation came"
    JOURNAL = "the journal cannot be read"
    BUSY = "another process is at work"
    SYSTEM = "the system refused, or links lead elsewhere"


class NotTakenBack(Exception):
    """Nothing was taken back, and no file changed; the message says why, and what to do."""

    def __init__(self, why: Why, said: str) -> None:
        super().__init__(said)
        self.why = why


class Last(Struct, frozen=True):
    """The last operation, or what is there of one that stopped half-way (``is_rest``), and the files without it.

    ``faults`` are the errors that the files would have then and do not have now: with one it cannot be taken back.
    """

    root: Path
    operation: Operation
    is_rest: bool
    parts: tuple[TakenBack, ...]
    files: Files
    before: Loaded
    after: Loaded
    faults: tuple[Problem, ...]


def last_operation(root: Path, waiting: Waiting | None = None) -> Last:
    """What was written last. Raises NotTakenBack where there is nothing, or its text is not the last of its files."""
    with _refusals():
        if not (root / HIDDEN).is_dir():
            raise _nothing()
        with at_work(root, (), waiting=waiting) as journal:
            return _last(journal)


def take_back(root: Path, shown: Last, at_last: Step, progress: Progress, waiting: Waiting | None = None) -> None:
    """Take back what was shown. Raises NotTakenBack, also where it is not what was written last any more."""
    folders = {Path(os.path.realpath(root / one.name)).parent for one in shown.operation.changes}
    with _refusals(), at_work(root, folders, waiting=waiting) as journal:
        now = _last(journal)
        if (now.operation, now.faults) != (shown.operation, shown.faults):
            said = say("the register was changed meanwhile; nothing is taken back, see track undo again")
            raise NotTakenBack(Why.CHANGED, said)
        journal.take_back(now.operation, at_last, progress)


def _last(journal: Journal) -> Last:
    stopped = journal.stopped()
    operation = stopped or journal.last()
    if operation is None:
        raise _nothing()
    parts = journal.taken_back(operation, is_stopped=stopped is not None)
    every = FilesOnDisk(journal.root)
    before = load_from(every)
    _refuse_ways_out(journal.root, parts, before.links)
    files = FilesWith(every, {one.name: one.after for one in parts})
    after = load_from(files)
    worse = [one for one in new_faults(before.problems, after.problems) if one.severity is Severity.ERROR]
    return Last(
        root=journal.root,
        operation=operation,
        is_rest=stopped is not None,
        parts=parts,
        files=files,
        before=before,
        after=after,
        faults=tuple(worse),
    )


def _refuse_ways_out(root: Path, parts: tuple[TakenBack, ...], links: Links | None) -> None:
    """No file outside the folder is changed unless the register follows links."""
    for one in parts:
        if links is not Links.FOLLOW and not is_inside(root, root / one.name):
            said = say("{file} leads out of the register's folder by a link", file=printable(one.name))
            raise NotTakenBack(Why.SYSTEM, say("{fault}; nothing is taken back", fault=said))


def _nothing() -> NotTakenBack:
    said = say("there is nothing to undo: no journal in {folder} tells of what was written last", folder=f"{HIDDEN}/")
    return NotTakenBack(Why.NOTHING, said)


@contextmanager
def _refusals() -> Iterator[None]:
    """Whatever keeps an operation from being taken back, as the exception of this module."""
    try:
        yield
    except Changed as changed:
        raise NotTakenBack(Why.CHANGED, _changed_since(changed.name)) from changed
    except BadJournal as bad:
        raise NotTakenBack(Why.JOURNAL, bad.told) from bad
    except Busy as busy:
        raise NotTakenBack(Why.BUSY, say("another process is writing to this register; try again")) from busy
    except OSError as error:
        why, file = system_words(error), error.filename
        said = later("nothing is taken back: {why}", why=why)
        if file is not None:
            said = later("nothing is taken back: {why} ({file})", why=why, file=file)
        raise NotTakenBack(Why.SYSTEM, str(said)) from error


def _changed_since(name: str) -> str:
    return say(
        "{file} was changed since, so that what was written is not the last of it; nothing is taken back, and "
        "track edit ID opens it",
        file=printable(name),
    )
