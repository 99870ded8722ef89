"""The ids and globs of a command line, as the targets and series they stand for; one of nothing is wrong use."""

import typer

from tracker.domain.picking import TAG, Outline, alike, areas_called, question, series_called
from tracker.domain.register import Declared
from tracker.domain.text import printable, suggestion


def selected(declared: Declared, patterns: list[str]) -> frozenset[str] | None:
    """The targets the ids and globs stand for, or None for all. An id of nothing is wrong use."""
    outline = Outline.of(declared)
    refuse_unknown(declared, outline, patterns)
    return outline.targets_of(patterns) if patterns else None


def selected_series(declared: Declared, patterns: list[str]) -> frozenset[str] | None:
    """The series named, those of areas named, and those of targets named; None for all."""
    outline = Outline.of(declared)
    refuse_unknown(declared, outline, patterns)
    return outline.series_of(patterns) if patterns else None


def refuse_unknown(declared: Declared, outline: Outline, patterns: list[str]) -> None:
    """Raise BadParameter for the first id or glob of nothing, with what it may have been meant for."""
    for pattern in patterns:
        if outline.picked(pattern).is_nothing:
            said, near = _of_nothing(declared, outline, pattern)
            raise typer.BadParameter(f"{said}; {near}" if near else said, param_hint="ID")


def _of_nothing(declared: Declared, outline: Outline, pattern: str) -> tuple[str, str | None]:
    """That nothing is called so, and what is nearly."""
    if pattern.startswith(TAG):
        said = f"no target or series has the tag {printable(pattern.removeprefix(TAG))!r}"
        return said, suggestion(pattern, outline.tagged.names)
    said = f"no target, series or area is called {printable(pattern)!r}"
    ids = [*declared.targets, *declared.series, *declared.areas]
    return said, _by_name(declared, pattern) or suggestion(pattern, ids)


def _by_name(declared: Declared, word: str) -> str | None:
    """What is called so in Chinese or English, as 'did you mean …?'; None for an id or a word of nothing."""
    called = areas_called(declared, word) or series_called(declared, word)[:_MOST_CALLED]
    return question(declared, called or ([] if word.isascii() else alike(declared, word)))


_MOST_CALLED = 3
