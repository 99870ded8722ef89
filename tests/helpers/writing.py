"""Writing what was prepared, as commands do."""

from pathlib import Path

from tracker.store.appending import Appended
from tracker.store.operations import Kind, Operation, at_work


def write(root: Path, appended: Appended) -> None:
    """Put the text in its file, as one operation."""
    with at_work(root, [appended.target.parent]) as journal:
        journal.carry_out(Operation(Kind.ADD, "gdp", (appended.change,)), lambda: None, lambda _: None)
