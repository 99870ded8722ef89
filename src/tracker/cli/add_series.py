"""`track add-series`: one more series in targets.toml, with its area where that is new."""

import shlex
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import replace

from tracker.cli.accepting import Accept
from tracker.cli.amending import DryRun, NewId, amend, extra
from tracker.cli.completion import complete_area
from tracker.cli.questions import answered
from tracker.cli.refusing import refused
from tracker.cli.register import root_folder
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, Settings
from tracker.cli.terminal import can_ask
from tracker.cli.words import how
from tracker.domain.register import Declared
from tracker.domain.series import Kind
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.entry.amending import Amended, Meaning
    from tracker.entry.declaring import SeriesGiven


def add_series(
    context: typer.Context,
    area: Annotated[
        str | None,
        typer.Option(
            metavar="A", help=say("Its area: an id, a name, or the name of a new one."), autocompletion=complete_area
        ),
    ] = None,
    area_id: Annotated[
        str | None, typer.Option(metavar="ID", help=say("The id of a new area; else made of its name."))
    ] = None,
    indicator: Annotated[str | None, typer.Option(metavar="NAME", help=say("What is counted: Sign-ups."))] = None,
    indicator_en: Annotated[str | None, typer.Option(metavar="NAME", help=say("The indicator in English."))] = None,
    unit: Annotated[str | None, typer.Option(metavar="U", help=say("What it is counted in: %, people, 亿元."))] = None,
    kind: Annotated[
        Kind | None,
        typer.Option(help=say("A rate where the unit is %, else a flow, where nothing is said."), **how(Kind)),
    ] = None,
    frequency: Annotated[
        str | None, typer.Option(metavar="F", help=say("How often figures come: annual, monthly …; else annual."))
    ] = None,
    id: NewId = None,
    lag: Annotated[
        int | None, typer.Option(metavar="DAYS", help=say("Usual days from a period's end to publication."))
    ] = None,
    grace: Annotated[int | None, typer.Option(metavar="DAYS", help=say("Late for so many days, then stale."))] = None,
    year_starts: Annotated[
        str | None, typer.Option(metavar="MM", help=say("The month, or month and day, its years start on: 07, 04-06."))
    ] = None,
    signed: Annotated[bool, typer.Option("--signed", help=say("A flow or stock that may be below zero."))] = False,
    publisher: Annotated[str | None, typer.Option(metavar="NAME", help=say("Who publishes its figures."))] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help=say("Where they can be read."))] = None,
    alias: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help=say("Another name; as often as needed."))
    ] = None,
    tag: Annotated[
        list[str] | None, typer.Option(metavar="TAG", help=say("A word to choose it by; as often as needed."))
    ] = None,
    owner: Annotated[str | None, typer.Option(metavar="NAME", help=say("Who answers for it."))] = None,
    dry_run: DryRun = False,
    accept: Accept = None,
    directory: Directory = None,
    as_of: AsOf = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Add a series to targets.toml."""
    from tracker.entry.declaring import SeriesGiven
    from tracker.store.operations import Kind as Operated

    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, color=color, language=lang)
    given = SeriesGiven(
        area=area,
        area_id=area_id,
        indicator=indicator,
        unit=unit,
        kind=None if kind is None else kind.value,
        frequency=frequency,
        id=id,
        extra=extra(
            indicator_en=indicator_en,
            year_starts=year_starts,
            release_lag_days=lag,
            grace_days=grace,
            signed=signed,
            aliases=alias,
            tags=tag,
            owner=owner,
            publisher=publisher,
            url=url,
        ),
    )

    amend(
        root_folder(settings),
        settings,
        asking=lambda declared: _meaning(_answered(declared, given)),
        following=lambda root, one: _following(root, one, settings.day),
        kind=Operated.SERIES,
        dry_run=dry_run,
        accept=accept,
    )


def _meaning(given: "SeriesGiven") -> "Meaning":
    from tracker.entry.declaring import series_alone

    return lambda now: series_alone(now, given)


def _following(root: Path, one: "Amended", today: date) -> str:
    """A target for it, promised by its area, as a command that can be run as it stands."""
    from tracker.entry.amending import declared_now
    from tracker.entry.declaring import next_year

    declared, id = declared_now(root), one.proposed.tables[-1].id
    series = declared.series[id]
    goal = [] if series.kind is Kind.MILESTONE else ["--goal", "≥ 100"]
    usual = series.usual.default_source
    source = ["--publisher", declared.areas[series.area].name] if usual is None else ["--source", usual]
    due = next_year(series.calendar.year_starts, today)
    return shlex.join(["track", "add-target", id, *goal, "--due", due, *source])


# The questions

_ASKED = ("area", "indicator", "id", "unit", "kind", "frequency")


def _answered(declared: Declared, given: "SeriesGiven") -> "SeriesGiven":
    """What was given, and the answers to what was not, where it is not enough and a person can be asked.

    Raises Exit where what was given is wrong whatever is answered.
    """
    if given.is_whole or not can_ask():
        return given
    whole = replace(
        given,
        area=given.area or ["…", *declared.areas][-1],
        indicator=given.indicator or "…",
        unit=given.unit or (None if given.is_milestone else "%"),
    )
    fault = _fault(declared, whole)
    if fault is not None:
        raise refused([fault])
    for name in _ASKED:
        if getattr(given, name) is None and _is_needed(whole, name):
            whole = answered(
                whole,
                [name],
                usual=lambda one, of: _usual(declared, one, of),
                put=_put,
                fault=lambda one: _fault(declared, one),
            )
    return whole


def _is_needed(whole: "SeriesGiven", name: str) -> bool:
    """Whether a part is asked for at all: an id only where none can be made."""
    if name == "id":
        return whole.is_without_letters
    return not (whole.is_milestone and name in ("unit", "frequency"))


def _usual(declared: Declared, whole: "SeriesGiven", name: str) -> str:
    """The answer that is taken where none is typed; nothing where one is needed."""
    from tracker.entry.declaring import usual_frequency, usual_id, usual_kind

    told = {
        "id": usual_id(declared, whole),
        "area": ["", *declared.areas][-1],
        "kind": usual_kind(whole.unit or "", whole.indicator or "").value,
        "frequency": usual_frequency(None).value,
    }
    return told.get(name, "")


def _put(whole: "SeriesGiven", name: str, text: str) -> "SeriesGiven":
    """With an answer; a milestone has no unit."""
    put = replace(whole, **{name: text})
    return replace(put, unit=None) if put.is_milestone else put


def _fault(declared: Declared, given: "SeriesGiven") -> str | None:
    from tracker.cli.declaring_words import fault_text
    from tracker.entry.declaring import series_alone

    _, faults = series_alone(declared, given)
    return fault_text(faults[0]) if faults else None
