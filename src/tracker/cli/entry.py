"""What `track add` was told, as a record of the file: figures read, gaps filled aloud, faults gathered."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, TypeVar

import typer

from tracker.assess.entry import awaited
from tracker.cli.exits import ExitCode
from tracker.cli.terminal import ask, can_ask, emit
from tracker.domain.actual import known
from tracker.domain.figure import Comparison
from tracker.domain.period import Period
from tracker.domain.picking import alike, question
from tracker.domain.problem import Malformed
from tracker.domain.register import Declared, Register
from tracker.domain.series import Series
from tracker.domain.text import printable, suggestion
from tracker.domain.unit import Unit
from tracker.domain.wording import (
    FIGURE_FORMS,
    looks_like_a_year,
    read_figure,
    read_number,
    read_period,
    read_public_date,
)

Raw: TypeAlias = dict[str, object]
"""A record as the file holds it."""

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line said, as typed; ``described`` are publisher, title and url, ``extra`` goes in as it is."""

    value: str | None
    bounds: dict[Comparison, tuple[str, ...]]
    tolerance: str | None
    period: str | None
    published: str | None
    source: str | None
    described: dict[str, str]
    extra: Raw


def refuse(*faults: str) -> typer.Exit:
    """Say every fault; the end of the command, to be raised."""
    emit("".join(f"Error: {printable(fault)}\n" for fault in faults), sys.stderr)
    return typer.Exit(ExitCode.WRONG_USE)


def the_series(declared: Declared, word: str) -> Series:
    """The series with this id; else the end of the command, with those it may have been."""
    if word in declared.series:
        return declared.series[word]
    if word in declared.targets:
        id = declared.targets[word].series
        raise refuse(f"{word} is a target; its figures are those of the series {id}")
    meant = question(declared, alike(declared, word)) or "declare it in targets.toml first"
    raise refuse(f"no series is called {word!r}; {meant}")


def record(register: Register, series: Series, given: Given, today: date) -> Raw:
    """The record that is meant; with faults all of them, and the end of the command."""
    faults: list[str] = []
    assumed: list[str] = []
    figure = _gathered(lambda: _figure(given, series.unit), faults)
    period = _gathered(lambda: _period(register, series, given, today, assumed), faults)
    source = _gathered(lambda: _source(register, series, given), faults)
    published = _gathered(lambda: _published(register, given, today, assumed), faults)
    if faults or figure is None or period is None or source is None:
        raise refuse(*faults)
    emit("".join(f"{one}\n" for one in assumed), sys.stderr)
    return {"period": _in_file(period)} | figure | (published or {}) | source | given.extra


class _Fault(Exception):
    """Something that cannot be read or is missing; the message says what and the way out."""


def _gathered(read: Callable[[], _Read], faults: list[str]) -> _Read | None:
    try:
        return read()
    except Malformed as fault:
        faults.append(f"{fault.message}; {fault.remedy}")
    except _Fault as fault:
        faults.append(str(fault))
    return None


def _figure(given: Given, unit: Unit) -> Raw:
    """The comparisons and their numbers."""
    if any(text.startswith("--") for texts in given.bounds.values() for text in texts):
        raise _Fault("--between takes two numbers: --between 1500 1600")
    if given.value is None:
        return _bounded(given, unit)
    if given.bounds:
        raise _Fault("a figure is given and a bound as well; give the one or the other")
    if given.period is None and looks_like_a_year(given.value):
        shell = "if a > stood before the figure, the shell took it and the figure for itself: put them in quotes"
        raise _Fault(f"{given.value} reads as a year; {shell}, or give --period with a figure that is meant so")
    said = read_figure(given.value, unit)
    figure: Raw = {said.comparison.value: said.numbers[0] if len(said.numbers) == 1 else list(said.numbers)}
    if given.tolerance is not None:
        return figure | {"tolerance": read_number(given.tolerance, unit)}
    return figure if said.tolerance is None else figure | {"tolerance": said.tolerance}


def _bounded(given: Given, unit: Unit) -> Raw:
    if not given.bounds:
        raise _Fault(f"there is no figure; {FIGURE_FORMS}, in quotes where there is a < or > (the shell takes them)")
    figure: Raw = {}
    for comparison, texts in given.bounds.items():
        numbers = [read_number(text, unit) for text in texts]
        figure[comparison.value] = numbers[0] if len(numbers) == 1 else numbers
    return figure if given.tolerance is None else figure | {"tolerance": read_number(given.tolerance, unit)}


def _period(register: Register, series: Series, given: Given, today: date, assumed: list[str]) -> Period:
    """The period given; on a terminal else the newest that has ended and has no figure."""
    if given.period is not None:
        return read_period(given.period)
    missing = awaited(register, series, today)
    if missing is None:
        raise _Fault("--period is missing, and every period that has ended has a figure")
    if not can_ask():
        raise _Fault(f"--period is missing; the newest period that has ended and has no figure is {missing}")
    assumed.append(f"period {missing}, the newest that has ended and has no figure; for another give --period")
    return missing


def _source(register: Register, series: Series, given: Given) -> Raw:
    """A source by its id, or described; on a terminal the publisher is asked for."""
    if given.source is not None:
        if given.described:
            raise _Fault(f"--source and --{next(iter(given.described))} are both given; give the one or the other")
        if given.source not in register.sources:
            near = suggestion(given.source, register.sources) or "declare it in targets.toml, or give --publisher"
            raise _Fault(f"no source is called {given.source!r}; {near}")
        return {"source": given.source}
    if "publisher" in given.described:
        return dict(given.described)
    last = max(known(register.records(series.id), date.max), key=lambda one: one.published.known_from, default=None)
    if can_ask():
        usual = "" if last is None else last.source.publisher
        answer = ask(f"Publisher{f' [{printable(usual)}]' if usual else ''}: ") or usual
        if answer:
            return {"publisher": answer, **given.described}
    raise _Fault("who published it is missing; give --source ID, or --publisher NAME with --title and --url")


def _published(register: Register, given: Given, today: date, assumed: list[str]) -> Raw:
    """The date given, else that of the source, else today, said aloud."""
    if given.published is not None:
        date_given = read_public_date(given.published)
        is_day = date_given.written == date_given.known_from.isoformat()
        return {"published": date_given.known_from if is_day else date_given.written}
    source = register.sources.get(given.source or "")
    if source is not None and source.published is not None:
        assumed.append(f"published {source.published}, as the source; for another day give --published")
        return {}
    assumed.append(f"published {today}, today; for another day give --published")
    return {"published": today}


def _in_file(period: Period) -> object:
    """A year as a number, anything else as text."""
    written = str(period)
    return int(written) if written.isdigit() else written
