"""Problems in words: whole, with the line and a caret, or one line each."""

from collections.abc import Iterable
from dataclasses import dataclass

from rich.cells import cell_len
from rich.text import Text

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable

_MOST_CELLS = 100


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a problem is shown: line and column from 1, how many characters to underline, and the line's text."""

    line: int
    column: int
    width: int
    source_line: str


def full(problem: Problem, spot: Spot | None) -> Text:
    """The fault, its place, the line with a caret, and the remedy."""
    style = "bold red" if problem.severity is Severity.ERROR else "bold yellow"
    text = Text(f"{problem.severity.value}[{problem.code.value}]", style=style)
    text.append(f": {printable(problem.message)}\n", style="bold")
    margin = " " * len(str(spot.line)) if spot else " "
    text.append(f"{margin}--> {_place(problem, spot)}\n")
    if spot is not None and spot.source_line.strip():
        shown, indent, carets = _excerpt(spot)
        text.append(f"{margin} |\n{spot.line} | {shown}\n{margin} | {' ' * indent}")
        text.append(f"{'^' * carets}\n", style=style)
    return text.append(f"{margin} = {printable(problem.remedy)}\n")


def concise(problem: Problem, spot: Spot | None) -> Text:
    """The same on one line: file, line, column, severity, code, fault, remedy."""
    parts = f"{problem.severity.value}[{problem.code.value}] {printable(problem.message)}; {printable(problem.remedy)}"
    return Text(f"{_place(problem, spot)}: {parts}")


def tally(problems: Iterable[Problem]) -> str:
    """'2 errors and 1 warning in 2 files'."""
    every = list(problems)
    counts = [(sum(one.severity is severity for one in every), severity.value) for severity in Severity]
    said = [f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts if count]
    files = len({one.origin.file for one in every})
    return f"{' and '.join(said)} in {files} file{'' if files == 1 else 's'}"


def _place(problem: Problem, spot: Spot | None) -> str:
    file = printable(problem.origin.file)
    return file if spot is None else f"{file}:{spot.line}:{spot.column}"


def _excerpt(spot: Spot) -> tuple[str, int, int]:
    """The part of the line around the place, the cells before it, and the cells to underline."""
    line = spot.source_line.replace("\t", " ")
    start = 0 if cell_len(line[: spot.column + spot.width]) <= _MOST_CELLS else max(0, spot.column - 20)
    before = _visible(line[start : spot.column - 1])
    marked = _visible(line[spot.column - 1 : spot.column - 1 + spot.width])[:_MOST_CELLS]
    after = _visible(line[spot.column - 1 + spot.width :])[: max(0, _MOST_CELLS - len(before) - len(marked))]
    head, tail = "…" if start else "", "…" if len(line) > start + len(before + marked + after) else ""
    return f"{head}{before}{marked}{after}{tail}", cell_len(head + before), max(1, cell_len(marked))


def _visible(text: str) -> str:
    """Each character on its own: runs of blanks stay, so that columns do."""
    return "".join(printable(character) for character in text)
