"""Problems in words: whole, with the line and a caret, or one line each."""

from collections.abc import Iterable, Mapping
from typing import assert_never

from rich.cells import cell_len
from rich.text import Text

from tracker.domain.problem import Place, Problem, Severity
from tracker.domain.text import printable, visible
from tracker.domain.wording import say
from tracker.render.counts import counted, where
from tracker.render.words import severity_word

_MOST_CELLS = 100
_MOST_SAID = 400


def full(problem: Problem, severity: Severity | None = None) -> Text:
    """The fault, its place, the line with a caret, and the remedy; of the severity given, else its own."""
    weight, place = severity or problem.severity, problem.place
    style = _style(weight)
    text = Text(f"{severity_word(weight)}[{problem.code.value}]", style=style)
    text.append(f"{say(': ')}{_clipped(problem.message)}\n", style="bold")
    margin = " " * len(str(place.line)) if place else " "
    text.append(f"{margin}--> {where(problem)}\n")
    if place is not None and place.source_line.strip():
        shown, indent, carets = _excerpt(place)
        text.append(f"{margin} |\n{place.line} | {shown}\n{margin} | {' ' * indent}")
        text.append(f"{'^' * carets}\n", style=style)
    return text.append(f"{margin} = {_clipped(problem.remedy)}\n")


def _style(severity: Severity) -> str:
    match severity:
        case Severity.ERROR:
            return "bold red"
        case Severity.WARNING:
            return "bold yellow"
        case _:
            assert_never(severity)


def concise(problem: Problem, severity: Severity | None = None) -> Text:
    """The same on one line: file, line, column, severity, code, fault, remedy."""
    weight = severity or problem.severity
    said = say(
        "{severity}[{code}] {fault}; {remedy}",
        severity=severity_word(weight),
        code=problem.code.value,
        fault=_clipped(problem.message),
        remedy=_clipped(problem.remedy),
    )
    return Text(f"{where(problem)}: {said}")


def unlisted(more: Mapping[str, int]) -> list[Text]:
    """'and 149700 more in actuals/gdp.toml', a line for each file whose problems are not all told."""
    return [Text(say("and {count} more in {file}", count=count, file=printable(file))) for file, count in more.items()]


def tally(problems: Iterable[Problem]) -> str:
    """'2 errors and 1 warning in 2 files'."""
    every = list(problems)
    return counted((one.severity for one in every), (one.origin.file for one in every))


def _clipped(text: str) -> str:
    """A sentence fit for a terminal, however long what it quotes."""
    flat = printable(text)
    return flat if len(flat) <= _MOST_SAID else f"{flat[: _MOST_SAID // 2]} … {flat[-_MOST_SAID // 4 :]}"


def _excerpt(place: Place) -> tuple[str, int, int]:
    """The part of the line around the place, the cells before it, and the cells to underline."""
    line, at = place.source_line.replace("\t", " "), place.column - 1
    start = 0 if len(line) < _MOST_CELLS and cell_len(line) <= _MOST_CELLS else max(0, at - 20)
    before = visible(line[start:at])
    marked = _first_cells(visible(line[at : at + min(place.width, _MOST_CELLS)]), _MOST_CELLS - cell_len(before))
    rest = line[at + len(marked) : at + len(marked) + _MOST_CELLS]
    after = _first_cells(visible(rest), _MOST_CELLS - cell_len(before + marked))
    head, tail = "…" if start else "", "…" if len(line) > start + len(before + marked + after) else ""
    return f"{head}{before}{marked}{after}{tail}", cell_len(head + before), max(1, cell_len(marked))


def _first_cells(text: str, cells: int) -> str:
    """As much of the text as fits."""
    if cell_len(text) <= cells:
        return text
    width = 0
    for index, character in enumerate(text):
        width += cell_len(character)
        if width > cells:
            return text[:index]
    return text
