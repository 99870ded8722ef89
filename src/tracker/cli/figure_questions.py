"""The questions of `track add` in words, and the command line that would have needed none."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from shlex import quote
from typing import assert_never

from msgspec.structs import replace

from tracker.assess.review import Review
from tracker.cli.asker import Asking
from tracker.cli.asking import Asker, Line, Option, Several, labelled
from tracker.cli.entry_words import fault_text
from tracker.cli.register import unusable
from tracker.cli.settings import Settings
from tracker.domain.actual import Actual
from tracker.domain.picking import Outline
from tracker.domain.problem import Problem
from tracker.domain.register import Declared
from tracker.domain.series import Kind, Series, Source
from tracker.domain.text import visible
from tracker.domain.wording import say
from tracker.entry.preparing import Current, misfits
from tracker.entry.questions import (
    Answered,
    Candidate,
    Inquiry,
    Topic,
    Waiting,
    candidates,
    fitting,
    newest,
    sources,
)
from tracker.entry.record import Fault, Given, Slip
from tracker.entry.typed import figure_forms
from tracker.entry.when import DAY_FORMS, PERIOD_FORMS
from tracker.render.names import area_name, indicator_name
from tracker.render.phrases import figure_text
from tracker.store.loading import load, load_part

# Which series


def series_asked(root: Path, settings: Settings, asking: Asking) -> str:
    """The id of the series that a person chooses; what is overdue is offered first."""
    declared, every, is_reviewed = _offered(root, settings)
    outline = Outline.of(declared)
    chosen = asking.asker.one_of(
        Several(
            label=say("Series"),
            fitting=lambda typed: fitting(outline, every, typed),
            shown=lambda one: Option(one.id, _about(declared, one, settings), _why(one.waiting)),
            check=lambda _: (),
            nothing=say("no series is called so; type a part of an id or name"),
            told=()
            if is_reviewed
            else [say("What is overdue is not known: some files have errors, see track validate.")],
        )
    )
    return chosen.id


def _offered(root: Path, settings: Settings) -> tuple[Declared, Sequence[Candidate], bool]:
    """What is declared, its series, and whether it is known what is overdue: not where some file cannot be used."""
    loaded = load(root)
    if loaded.register is not None:
        return loaded.register, candidates(loaded.register, Review.of(loaded.register, settings.day)), True
    part = load_part(root, lambda _: ()).part
    if part is None:
        raise unusable(loaded.problems, root, settings)
    return part.declared, candidates(part.declared), False


def _about(declared: Declared, one: Candidate, settings: Settings) -> str:
    """'钱塘区 地区生产总值'."""
    series = declared.series[one.id]
    return f"{area_name(declared.areas[series.area], settings.names)} {indicator_name(series, settings.names)}"


def _why(waiting: Waiting | None) -> str:
    """'2025 expected since 2026-03-01', where something is overdue."""
    if waiting is None:
        return ""
    if waiting.count == 1:
        return say("{period} expected since {day}", period=waiting.period, day=waiting.since)
    return say(
        "{period} and {count} more expected since {day}",
        period=waiting.period,
        count=waiting.count - 1,
        day=waiting.since,
    )


# What else a figure needs


def inquiry(root: Path, now: Current, topics: Sequence[Topic], today: date) -> Inquiry:
    """The questions about a figure of a series, whose answers are held against its file."""
    return Inquiry(
        register=now.register,
        series=now.series,
        today=today,
        topics=tuple(topics),
        fits=lambda raw: misfits(root, now, raw),
    )


def inquired(inquiry: Inquiry, given: Given, asking: Asking) -> Given:
    """What is given, with an answer to every question. Raises NoAnswer."""
    for topic in inquiry.topics:
        asked = _with_source if topic is Topic.SOURCE else _with_line
        given = asked(inquiry=inquiry, topic=topic, given=given, asker=asking.asker)
    return given


def _with_line(inquiry: Inquiry, topic: Topic, given: Given, asker: Asker) -> Given:
    is_done = topic is Topic.FIGURE and inquiry.series.kind is Kind.MILESTONE
    usual = say("done") if is_done else inquiry.usual(topic, given)
    question = Line(
        prompt=labelled(_label(topic, inquiry.series), usual),
        check=lambda typed: _faults(inquiry, topic, inquiry.answered(topic, given, typed)),
        usual=usual,
        told=_known(inquiry, given) if topic is Topic.FIGURE else (),
        lacks=_lack(topic, inquiry.series),
    )
    return inquiry.answered(topic, given, asker.line(question))


def _label(topic: Topic, series: Series) -> str:
    match topic:
        case Topic.PERIOD:
            return say("Period")
        case Topic.FIGURE if series.kind is Kind.MILESTONE:
            return say("Done, or not done")
        case Topic.FIGURE:
            return say("Figure in {unit}", unit=series.unit.name)
        case Topic.SOURCE:
            return say("Source or publisher")
        case Topic.PUBLISHED:
            return say("First public on")
        case _:
            assert_never(topic)


def _lack(topic: Topic, series: Series) -> str:
    """What to write where nothing is, and nothing is usual."""
    match topic:
        case Topic.PERIOD:
            return str(PERIOD_FORMS)
        case Topic.FIGURE:
            return str(figure_forms(series.unit))
        case Topic.SOURCE:
            return say("type who published it")
        case Topic.PUBLISHED:
            return say("the period ended long ago; {forms}", forms=DAY_FORMS)
        case _:
            assert_never(topic)


def _known(inquiry: Inquiry, given: Given) -> Sequence[str]:
    """The figure that stands for the period already, or the last one there is."""
    period = inquiry.period(given)
    last = newest(inquiry.register, inquiry.series, period)
    if last is None:
        return [say("nothing is recorded yet")]
    if period is not None and inquiry.series.slot(last.period) == inquiry.series.slot(period):
        return [say("recorded for it so far: {record}", record=_record_text(last, inquiry.series))]
    return [say("the last one: {record}", record=_record_text(last, inquiry.series))]


def _record_text(record: Actual, series: Series) -> str:
    return say(
        "{period}: {figure}, published {day}",
        period=record.period,
        figure=figure_text(record.figure, series.unit.name),
        day=record.published,
    )


def _faults(inquiry: Inquiry, topic: Topic, given: Given) -> list[str]:
    return [_fault_text(one) for one in inquiry.wrong(topic, given)]


def _fault_text(fault: Answered) -> str:
    if isinstance(fault, Problem):
        return say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)
    if isinstance(fault, Fault) and fault.slip is Slip.NOT_SAID_DONE:
        return say("write done or not done")
    return fault_text(fault)


# Where it is from


def _with_source(inquiry: Inquiry, topic: Topic, given: Given, asker: Asker) -> Given:
    known = sources(inquiry.register, inquiry.series, given=given, period=inquiry.period(given))
    chosen = asker.one_of(
        Several(
            label=_label(topic, inquiry.series),
            fitting=known.fitting,
            shown=lambda one: _source_shown(one, is_new=not known.knows(one)),
            check=lambda one: _faults(inquiry, topic, inquiry.chosen(given, one)),
            nothing=_lack(topic, inquiry.series),
            usual=None if known.usual is None else _source_shown(known.usual, is_new=False).name,
        )
    )
    given = inquiry.chosen(given, chosen)
    return given if known.knows(chosen) else _described(inquiry, given, asker)


def _source_shown(source: Source, *, is_new: bool) -> Option:
    """A declared source by its id, with what it is; a publisher by its name."""
    if is_new:
        return Option(source.publisher, say("a new publisher"))
    if source.id is None:
        return Option(source.publisher)
    told = [source.title, source.publisher, source.published]
    return Option(source.id, ", ".join(str(one) for one in told if one is not None))


def _described(inquiry: Inquiry, given: Given, asker: Asker) -> Given:
    """With the title and address of the document, each of which may be left out."""
    asked = {"title": say("Title of the document (may be empty): "), "url": say("Address, https://… (may be empty): ")}
    for key, prompt in asked.items():
        if key in given.described:
            continue
        before = given

        def described(text: str, key: str = key, before: Given = before) -> Given:
            return replace(before, described={**before.described, key: text}) if text else before

        question = Line(prompt, check=lambda text: _faults(inquiry, Topic.SOURCE, described(text)), usual="")
        given = described(asker.line(question))
    return given


# At the end


def command_line(series: str, given: Given, settings: Settings) -> str:
    """The command that does the same without a question, to be copied into a shell."""
    where = [] if settings.directory is None else ["-C", str(settings.directory)]
    day = [] if settings.as_of is None else ["--as-of", str(settings.as_of)]
    words = ["track", *where, *day, "add", series, *_figure_words(given), *_other_words(given)]
    return "\n".join(map(visible, " ".join(map(quote, words)).split("\n")))


def _figure_words(given: Given) -> list[str]:
    bounds = [word for key, numbers in given.bounds.items() for word in (_option(key.value), *map(str, numbers))]
    done = [] if given.done is None else ["--done" if given.done else "--not-done"]
    value = [] if given.value is None else [str(given.value)]
    return [*value, *bounds, *done, *_worded({"tolerance": given.tolerance})]


def _other_words(given: Given) -> list[str]:
    said = {"period": given.period, "source": given.source, **given.described, "published": given.published}
    rest = {key: one for key, one in given.extra.items() if key != "break"}
    return [*_worded({**said, **rest}), *(["--break"] if "break" in given.extra else [])]


def _worded(options: dict[str, object]) -> list[str]:
    """Options with their values; one that begins with a minus is joined to its option."""
    said = {_option(key): str(one) for key, one in options.items() if one is not None}
    pairs = ([f"{name}={one}"] if one.startswith("-") else [name, one] for name, one in said.items())
    return [word for pair in pairs for word in pair]


def _option(key: str) -> str:
    return f"--{key.replace('_', '-')}"
