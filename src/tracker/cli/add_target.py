"""`track add-target`: one more promise in targets.toml, with its source where that is new."""

import shlex
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.accepting import Accept
from tracker.cli.amending import DryRun, NewId, amend, extra, said, say_series
from tracker.cli.completion import complete_series, complete_source
from tracker.cli.questions import answered
from tracker.cli.refusing import refused
from tracker.cli.register import root_folder
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, Settings
from tracker.cli.terminal import can_ask
from tracker.cli.words import how
from tracker.domain.register import Declared
from tracker.domain.series import Kind
from tracker.domain.target import Commitment, GoalKind
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.entry.amending import Amended, Meaning
    from tracker.entry.declaring import About, TargetGiven


class _Given(Struct, frozen=True):
    """The series that was named, and what was said of the target."""

    series: str | None
    target: "TargetGiven"


def add_target(
    context: typer.Context,
    series: Annotated[
        str | None,
        typer.Argument(
            metavar="SERIES",
            help=say("Its series: an id, or a part of an id or name that fits no other."),
            autocompletion=complete_series,
        ),
    ] = None,
    goal: Annotated[
        str | None, typer.Option(metavar="G", help=say("The figure to reach: '≥ 100', 'at most 3 %', 超1000亿元."))
    ] = None,
    due: Annotated[
        str | None, typer.Option(metavar="P", help=say("By the end of which period: 2027, 2027-Q2, 2027-06."))
    ] = None,
    baseline: Annotated[
        str | None, typer.Option(metavar="P", help=say("The period progress is counted from: 2024."))
    ] = None,
    measure: Annotated[
        GoalKind | None,
        typer.Option(help=say("How the goal relates to the series; level where nothing is said."), **how(GoalKind)),
    ] = None,
    start: Annotated[
        str | None,
        typer.Option("--from", metavar="P", help=say("The first period, of a total, an average or every_period.")),
    ] = None,
    statement: Annotated[
        str | None, typer.Option(metavar="TEXT", help=say("Instead of a goal: the promise in words."))
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(metavar="ID", help=say("The source it is promised in."), autocompletion=complete_source),
    ] = None,
    publisher: Annotated[
        str | None, typer.Option(metavar="NAME", help=say("Who promises it, in a source that is new."))
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="T", help=say("The title of the new source."))] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help=say("Where the new source can be read."))] = None,
    announced: Annotated[
        str | None, typer.Option(metavar="DATE", help=say("When it was announced; else the source's date, else today."))
    ] = None,
    commitment: Annotated[
        Commitment | None, typer.Option(help=say("How firmly it is promised."), **how(Commitment))
    ] = None,
    supersedes: Annotated[str | None, typer.Option(metavar="ID", help=say("The target it replaces."))] = None,
    label: Annotated[str | None, typer.Option(metavar="TEXT", help=say("A short name of its own."))] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help=say("Anything a reader should know."))] = None,
    tag: Annotated[
        list[str] | None, typer.Option(metavar="TAG", help=say("A word to choose it by; as often as needed."))
    ] = None,
    owner: Annotated[str | None, typer.Option(metavar="NAME", help=say("Who answers for it."))] = None,
    id: NewId = None,
    dry_run: DryRun = False,
    accept: Accept = None,
    directory: Directory = None,
    as_of: AsOf = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Add a target to targets.toml."""
    from tracker.entry.declaring import TargetGiven
    from tracker.store.operations import Kind as Operated

    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, color=color, language=lang)
    given = TargetGiven(
        goal=goal,
        statement=statement,
        due=due,
        measure=measure,
        baseline=baseline,
        start=start,
        source=source,
        described=said(publisher=publisher, title=title, url=url),
        announced=announced,
        id=id,
        extra=extra(
            commitment=None if commitment is None else commitment.value,
            supersedes=supersedes,
            label=label,
            tags=tag,
            owner=owner,
            note=note,
        ),
    )
    amend(
        root_folder(settings),
        settings,
        asking=lambda declared: _meaning(
            _Asking(declared, _Given(series, given), settings.day).answers(), settings.day
        ),
        following=lambda root, one: _following(root, one, settings.day),
        kind=Operated.TARGET,
        dry_run=dry_run,
        accept=accept,
    )


def _meaning(given: _Given, today: date) -> "Meaning":
    from tracker.entry.amending import target_of

    return lambda now: target_of(now, given.series, given.target, today=today)


def _following(root: Path, one: "Amended", today: date) -> str:
    """The figure that it waits for, where one can be written down, else its page."""
    from tracker.entry.next_figure import next_figure
    from tracker.store.loading import load_part

    table = one.proposed.tables[-1]
    part = load_part(root, lambda _: {str(table.keys["series"])}).part
    target = None if part is None else part.register.targets.get(table.id)
    words = None if part is None or target is None else next_figure(part.register, target, today)
    return shlex.join(words or ["track", "show", table.id])


# The questions


class _Asking(Struct, frozen=True):
    """What was given beside what is declared, and the day it is asked on."""

    declared: Declared
    given: _Given
    today: date

    def answers(self) -> _Given:
        """What was given, and the answers to what was not, where it is not enough and a person can be asked.

        Raises Exit where what was given is wrong whatever is answered.
        """
        self._say_series(self.given)
        if not can_ask() or not self.declared.series or self._is_enough:
            return self.given
        whole = self._whole
        if self.given.series is None:
            whole = answered(whole, ["series"], usual=self._usual, put=self._put, fault=self._no_series)
            self._say_series(whole)
        whole = self._of_series(whole)
        fault = self._fault(whole)
        if fault is not None:
            raise refused([fault])
        for name in ("goal", "due", "source", "title", "announced"):
            if self._is_asked(whole, name):
                whole = answered(whole, [name], usual=self._usual, put=self._put, fault=self._fault)
        return whole

    def _say_series(self, given: _Given) -> None:
        """Which series it is, where one is called so."""
        about = None if given.series is None else self._about(given)
        if about is not None:
            say_series(self.declared, self.declared.series[about.id], given.series or "")

    @property
    def _is_enough(self) -> bool:
        is_named = self.given.series is not None and self.given.target.due is not None
        return is_named and self._is_promised and not self._lacks_goal(self.given)

    def _is_asked(self, whole: _Given, name: str) -> bool:
        """Whether a part is neither given nor needless."""
        given, is_new = self.given.target, whole.target.source is None
        needed = {
            "goal": self._lacks_goal(whole),
            "due": given.due is None,
            "source": not self._is_promised,
            "title": is_new and "title" not in given.described,
            "announced": is_new and given.announced is None,
        }
        return needed[name]

    @property
    def _is_promised(self) -> bool:
        """Whether it is said where it is promised."""
        return self.given.target.source is not None or "publisher" in self.given.target.described

    def _lacks_goal(self, whole: _Given) -> bool:
        """Whether a goal is needed and was not given."""
        about = self._about(whole)
        is_milestone = about is not None and about.kind is Kind.MILESTONE
        return self.given.target.goal is None and self.given.target.statement is None and not is_milestone

    @property
    def _whole(self) -> _Given:
        """What was given, and something in every part that is asked for."""
        target = self.given.target
        if not self._is_promised:
            target = replace(target, described={"publisher": "…", **target.described})
        return replace(self.given, target=target)

    def _usual(self, whole: _Given, name: str) -> str:
        """The answer that is taken where none is typed; nothing where one is needed."""
        from tracker.entry.declaring import next_year

        about = self._about(whole)
        only = list(self.declared.series) if len(self.declared.series) == 1 else [""]
        told = {
            "series": only[0],
            "due": "" if about is None else next_year(about.starts, self.today),
            "source": ["" if about is None else about.area, *self.declared.sources][-1],
            "title": say("Targets"),
            "announced": str(self.today),
        }
        return told.get(name, "")

    def _put(self, whole: _Given, name: str, text: str) -> _Given:
        """With an answer: a source that is declared, or who promises it in a new one."""
        if name == "series":
            return replace(whole, series=text)
        target = whole.target
        if name == "source" and text in self.declared.sources:
            return replace(whole, target=replace(target, source=text, described={}))
        if name in ("source", "title"):
            key = "publisher" if name == "source" else "title"
            return replace(whole, target=replace(target, source=None, described={**target.described, key: text}))
        return replace(whole, target=replace(target, **{name: text}))

    def _of_series(self, whole: _Given) -> _Given:
        """With a goal and a due period that its series may have, where none are given, so that they are no fault."""
        from tracker.entry.declaring import next_year

        about = self._about(whole)
        if about is None:
            return whole
        goal = "≥ 1" if self._lacks_goal(whole) else self.given.target.goal
        due = self.given.target.due or next_year(about.starts, self.today)
        return replace(whole, target=replace(whole.target, goal=goal, due=due))

    def _about(self, whole: _Given) -> "About | None":
        """What is known of the series; None where no single one is called so."""
        from tracker.entry.amending import about_called
        from tracker.entry.refusal import NotAdded

        try:
            return about_called(self.declared, whole.series or "")
        except NotAdded:
            return None

    def _no_series(self, whole: _Given) -> str | None:
        """Why no single series is called so; None where one is."""
        from tracker.entry.amending import about_called
        from tracker.entry.refusal import NotAdded

        if not whole.series:
            return say("type its id or a part of its name; for a new one: track add-series")
        try:
            about_called(self.declared, whole.series)
        except NotAdded as refusal:
            return refusal.faults[0]
        return None

    def _fault(self, whole: _Given) -> str | None:
        """The first thing that is wrong; None where nothing is."""
        from tracker.cli.declaring_words import fault_text

        unnamed = self._no_series(whole)
        if unnamed is not None:
            return unnamed
        _, faults = _meaning(whole, self.today)(self.declared)
        return fault_text(faults[0]) if faults else None
