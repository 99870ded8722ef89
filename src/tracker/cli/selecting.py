"""The ids, globs and parts of names of a command line, as what they stand for; what stands for nothing is wrong use."""

import typer

from tracker.domain.picking import TAG, Outline, Picked, Several, alike, areas_called, question, series_called
from tracker.domain.register import Declared
from tracker.domain.text import printable, suggestion
from tracker.domain.wording import say


def selected(declared: Declared, patterns: list[str]) -> frozenset[str] | None:
    """The targets the ids and globs stand for, or None for all. An id of nothing is wrong use."""
    outline = Outline.of(declared)
    refuse_unknown(declared, outline, patterns)
    return outline.targets_of(patterns) if patterns else None


def filtered(declared: Declared, words: list[str]) -> frozenset[str] | None:
    """The targets that ids, globs, and parts of ids, names and labels stand for, or None for all; nothing is wrong use.

    A part lets through all that fits it.
    """
    found = _filtered(declared, words)
    return frozenset(id for one in found for id in one.targets_about) if words else None


def filtered_series(declared: Declared, words: list[str]) -> frozenset[str] | None:
    """The series that the same words stand for, and those they are derived from, or None for all."""
    found = _filtered(declared, words)
    return declared.with_parts(id for one in found for id in one.series_about) if words else None


def _filtered(declared: Declared, words: list[str]) -> list[Picked]:
    outline = Outline.of(declared)
    return [_of_something(declared, outline, word=word, found=outline.filtered(word)) for word in words]


def meant(declared: Declared, words: list[str]) -> list[Picked]:
    """What each of the words stands for: an id, a glob, or a part of the id, the name or the label of one thing.

    A part of none or of several is wrong use.
    """
    outline = Outline.of(declared)
    return [_one(declared, outline, word) for word in words]


def series_meant(outline: Outline, words: list[str]) -> frozenset[str]:
    """The series that what is meant is about; none for a word of nothing or of several."""
    found = [one for one in map(outline.meant, words) if isinstance(one, Picked)]
    return frozenset(id for one in found for id in one.series_about)


def _one(declared: Declared, outline: Outline, word: str) -> Picked:
    found = outline.meant(word)
    if isinstance(found, Several):
        said = say(
            "{word} fits {count} targets, series or areas: {listed}; write more of it, or an id",
            word=repr(printable(word)),
            count=found.count,
            listed=found.listed(declared),
        )
        raise typer.BadParameter(said, param_hint="ID")
    return _of_something(declared, outline, word=word, found=found)


def _of_something(declared: Declared, outline: Outline, *, word: str, found: Picked) -> Picked:
    if found.is_nothing:
        raise _unknown(declared, outline, word)
    return found


def selected_series(declared: Declared, patterns: list[str]) -> frozenset[str] | None:
    """The series named, those of areas named, and those of targets named; None for all."""
    outline = Outline.of(declared)
    refuse_unknown(declared, outline, patterns)
    return outline.series_of(patterns) if patterns else None


def refuse_unknown(declared: Declared, outline: Outline, patterns: list[str]) -> None:
    """Raise BadParameter for the first id or glob of nothing, with what it may have been meant for."""
    for pattern in patterns:
        if outline.picked(pattern).is_nothing:
            raise _unknown(declared, outline, pattern)


def _unknown(declared: Declared, outline: Outline, pattern: str) -> typer.BadParameter:
    said, near = _of_nothing(declared, outline, pattern)
    remedy = near or say("track status --long lists what there is")
    return typer.BadParameter(say("{fault}; {remedy}", fault=said, remedy=remedy), param_hint="ID")


def _of_nothing(declared: Declared, outline: Outline, pattern: str) -> tuple[str, str | None]:
    """That nothing is called so, and what is nearly."""
    if pattern.startswith(TAG):
        said = say("no target or series has the tag {tag!r}", tag=printable(pattern.removeprefix(TAG)))
        return said, suggestion(pattern, outline.tagged.names)
    said = say("no target, series or area is called {word!r}", word=printable(pattern))
    ids = [*declared.targets, *declared.series, *declared.areas]
    return said, _by_name(declared, pattern) or suggestion(pattern, ids)


def _by_name(declared: Declared, word: str) -> str | None:
    """What is called so in Chinese or English, as 'did you mean …?'; None for an id or a word of nothing."""
    called = areas_called(declared, word) or series_called(declared, word)[:_MOST_CALLED]
    return question(declared, called or ([] if word.isascii() else alike(declared, word)))


_MOST_CALLED = 3
