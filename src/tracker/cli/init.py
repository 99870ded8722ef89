"""`track init`: a first register in the reader's own words, or a copy of one that comes with the program."""

import os
import shlex
import sys
from collections.abc import Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.exits import ExitCode
from tracker.cli.questions import answered
from tracker.cli.refusing import refused
from tracker.cli.settings import AsOf, Lang, Settings
from tracker.cli.terminal import can_ask, emit
from tracker.cli.words import how
from tracker.domain.problem import Severity
from tracker.domain.series import Kind
from tracker.domain.text import printable, visible
from tracker.domain.wording import say
from tracker.store.examples import Example
from tracker.store.folder import ACTUALS, TARGETS, NoRegister, current_folder, find_root

if TYPE_CHECKING:
    from tracker.domain.problem import Malformed
    from tracker.entry.declaring import Fault, Meant, SeriesGiven, TargetGiven


class Workflow(Enum):
    """Where CI watches the register."""

    GITHUB = "github"


class _Given(Struct, frozen=True):
    """What was said of the first series and target, as typed or answered; None where nothing was."""

    area: str | None
    indicator: str | None
    unit: str | None
    kind: str | None
    goal: str | None
    due: str | None
    baseline: str | None
    frequency: str | None
    publisher: str | None
    title: str | None
    announced: str | None
    id: str | None

    @property
    def series(self) -> "SeriesGiven":
        """What was said of the series."""
        from tracker.entry.declaring import SeriesGiven

        return SeriesGiven(
            area=self.area,
            indicator=self.indicator,
            unit=self.unit,
            kind=self.kind,
            frequency=self.frequency,
            id=self.id,
        )

    @property
    def target(self) -> "TargetGiven":
        """What was said of the target."""
        from tracker.entry.declaring import TargetGiven

        described = {key: one for key in ("publisher", "title") if (one := getattr(self, key)) is not None}
        return TargetGiven(
            goal=self.goal, due=self.due, baseline=self.baseline, described=described, announced=self.announced
        )

    @property
    def is_milestone(self) -> bool:
        """Whether it is done or not, so that it has no unit and no goal."""
        return self.series.is_milestone

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing that cannot be taken for granted."""
        return self.series.is_whole and self.due is not None and (self.is_milestone or self.goal is not None)

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was said at all."""
        return all(getattr(self, name) is None for name in self.__struct_fields__)


def init(
    context: typer.Context,
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help=say("The folder to make it in; else the one this runs in."))
    ] = None,
    area: Annotated[str | None, typer.Option(metavar="NAME", help=say("The place, body or team it is about."))] = None,
    indicator: Annotated[str | None, typer.Option(metavar="NAME", help=say("What is counted: Sign-ups."))] = None,
    unit: Annotated[str | None, typer.Option(metavar="U", help=say("What it is counted in: %, people, 亿元."))] = None,
    goal: Annotated[
        str | None, typer.Option(metavar="G", help=say("The figure to reach: '≥ 100', 'at most 3 %', 超1000亿元."))
    ] = None,
    due: Annotated[
        str | None, typer.Option(metavar="P", help=say("By the end of which period: 2027, 2027-Q2, 2027-06."))
    ] = None,
    kind: Annotated[
        Kind | None,
        typer.Option(help=say("A rate where the unit is %, else a flow, where nothing is said."), **how(Kind)),
    ] = None,
    frequency: Annotated[
        str | None,
        typer.Option(metavar="F", help=say("How often figures come: annual, monthly …; else as long as --due.")),
    ] = None,
    baseline: Annotated[
        str | None, typer.Option(metavar="P", help=say("The period progress is counted from: 2024."))
    ] = None,
    publisher: Annotated[str | None, typer.Option(metavar="NAME", help=say("Who promised it; else the area."))] = None,
    title: Annotated[str | None, typer.Option(metavar="T", help=say("The document it is promised in."))] = None,
    announced: Annotated[
        str | None, typer.Option(metavar="DATE", help=say("When it was promised; else today."))
    ] = None,
    id: Annotated[
        str | None, typer.Option(metavar="ID", help=say("The id of the series; else made of the indicator."))
    ] = None,
    example: Annotated[
        Example | None, typer.Option(help=say("Copy a register that comes with track instead."), **how(Example))
    ] = None,
    workflow: Annotated[
        Workflow | None, typer.Option(help=say("Also a workflow that checks it every day."), **how(Workflow))
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help=say("Only show what would be written."))] = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> None:
    """Begin a register."""
    settings = context.ensure_object(Settings).overridden(as_of=as_of, language=lang)
    root = folder or settings.directory or Path()
    given = _Given(
        area=area,
        indicator=indicator,
        unit=unit,
        kind=None if kind is None else kind.value,
        goal=goal,
        due=due,
        baseline=baseline,
        frequency=frequency,
        publisher=publisher,
        title=title,
        announced=announced,
        id=id,
    )
    if example is not None and not given.is_nothing:
        raise refused([say("--example copies a register as it is; leave the other options out")])
    _refuse_inside_another(root)
    if example is not None:
        made = _example(example)
    else:
        _refuse_standing(_files(root, _NOTHING_YET, workflow))
        made = _first(given, root, settings.day)
    _make(root, made, workflow, dry_run=dry_run)


class _Made(Struct, frozen=True):
    """The texts of a register by name, targets.toml last, and the commands that come next."""

    texts: Mapping[str, str]
    following: tuple[str, ...]
    is_example: bool = False


_NOTHING_YET = _Made({TARGETS: ""}, ())


def _example(example: Example) -> _Made:
    from tracker.store.examples import example_files

    return _Made(example_files(example), ("track",), is_example=True)


def _first(given: _Given, root: Path, today: date) -> _Made:
    """The register of what was given and answered."""
    from tracker.cli.declaring_words import assumption_text, fault_text, problem_text
    from tracker.store.declaring import first_register

    if not given.is_whole and can_ask():
        given = _answered(given, root, today)
    meant, faults = _meant(given, today)
    if meant is None:
        raise refused(map(fault_text, faults))
    text = _text(meant)
    register, problems = first_register(text)
    if register is None:
        raise refused(map(problem_text, problems))
    emit("".join(f"{printable(assumption_text(one))}\n" for one in meant.assumed), sys.stderr)
    from tracker.entry.next_figure import next_figure

    (target,) = register.targets.values()
    line = next_figure(register, target, today)
    following = ("track",) if line is None else (shlex.join(line), "track")
    return _Made({f"{ACTUALS}/README.md": _about_actuals(), TARGETS: text}, following)


def _meant(given: _Given, today: date) -> "tuple[Meant | None, tuple[Fault | Malformed, ...]]":
    from tracker.entry.declaring import first_meant

    return first_meant(given.series, given.target, today=today, title=say("Targets"))


def _text(meant: "Meant") -> str:
    from tracker.store.declaring import first_text

    head = say("What is tracked here. `track validate` says whether this file is in order.")
    above = {
        "areas": say("The place, body or team that figures are about."),
        "sources": say("Where the target is promised."),
        "series": say("What is counted. One more: `track add-series`."),
        "targets": say("What is promised of it, by the end of which period. One more: `track add-target`."),
    }
    return first_text(meant.tables, head, above)


def _about_actuals() -> str:
    said = say("The published figures: a file for each series, named by its id. `track add` writes them.")
    return f"# {say('Figures')}\n\n{said}\n"


# The questions

_ASKED = ("area", "indicator", "id", "unit", "kind", "goal", "due", "frequency", "publisher", "title")
_NOT_OF_MILESTONES = ("unit", "goal", "frequency")


def _answered(given: _Given, root: Path, today: date) -> _Given:
    """What was given, and the answers to what was not. Raises Exit where what was given is wrong whatever follows."""
    whole = _whole(given, root, today)
    fault = _fault(whole, today)
    if fault is not None:
        raise refused([fault])
    for name in _ASKED:
        if getattr(given, name) is None and _is_needed(whole, name):
            whole = answered(whole, [name], usual=_usual, put=_put, fault=lambda one: _fault(one, today))
    return whole


def _is_needed(whole: _Given, name: str) -> bool:
    """Whether a part is asked for at all: an id only where none can be made."""
    if name == "id":
        return whole.series.is_without_letters
    return not (whole.is_milestone and name in _NOT_OF_MILESTONES)


def _whole(given: _Given, root: Path, today: date) -> _Given:
    """What was given, and where nothing was what is usual: together a register."""
    area = given.area or root.resolve().name or say("Team")
    return replace(
        given,
        area=area,
        indicator=given.indicator or (say("Launch") if given.is_milestone else say("Satisfied customers")),
        unit=given.unit or (None if given.is_milestone else "%"),
        goal=given.goal or (None if given.is_milestone else "≥ 90"),
        due=given.due or str(today.year + 1),
        publisher=given.publisher or area,
        title=given.title or say("Targets"),
    )


def _usual(whole: _Given, name: str) -> str:
    """The answer that is taken where none is typed."""
    from tracker.entry.declaring import NOTHING, usual_frequency, usual_id, usual_kind

    told = {
        "id": usual_id(NOTHING, whole.series),
        "kind": usual_kind(whole.unit or "", whole.indicator or "").value,
        "frequency": usual_frequency(whole.due).value,
    }
    return told.get(name) or str(getattr(whole, name))


def _put(whole: _Given, name: str, text: str) -> _Given:
    """With an answer; the publisher that is the area follows it, and a milestone has neither unit nor number."""
    follows = {"publisher": text} if name == "area" and whole.publisher == whole.area else {}
    put = replace(whole, **{name: text, **follows})
    return replace(put, unit=None, goal=None) if put.is_milestone else put


def _fault(given: _Given, today: date) -> str | None:
    """The first fault of a register."""
    from tracker.cli.declaring_words import fault_text, problem_text
    from tracker.store.declaring import first_register

    meant, faults = _meant(given, today)
    if meant is None:
        return fault_text(faults[0])
    _, problems = first_register(_text(meant))
    errors = [one for one in problems if one.severity is Severity.ERROR]
    return problem_text(errors[0]) if errors else None


# The files

_IGNORE = ".gitignore"


def _make(root: Path, made: _Made, workflow: Workflow | None, *, dry_run: bool) -> None:
    """Put all files where they belong, or show them, and say what comes next."""
    from tracker.store.founding import put_all
    from tracker.store.links import system_words

    files = _files(root, made, workflow)
    _refuse_standing(files)
    if dry_run:
        _show(files, made)
        return
    is_ignore_left = root / _IGNORE not in files
    try:
        put_all({path: text.encode() for path, text in files.items()})
    except OSError as error:
        said = say("nothing is written: {why}", why=system_words(error))
        place = "" if error.filename is None else f" ({error.filename})"
        raise refused([f"{said}{place}"], ExitCode.UNUSABLE) from error
    _tell(root, files, made, is_ignore_left=is_ignore_left)


def _refuse_inside_another(root: Path) -> None:
    """Ends the command where a register above would take the files for its own."""
    try:
        above = find_root(None, root.resolve().parent)
    except NoRegister:
        return
    if root.resolve().is_relative_to(above / ACTUALS):
        said = say("{folder} lies among the figures of the register in {above}", folder=root, above=above)
        raise refused([say("{fault}; {remedy}", fault=said, remedy=say("name another folder: track init DIR"))])


def _refuse_standing(files: Mapping[Path, str]) -> None:
    """Ends the command where something stands in the way of a file."""
    from tracker.store.founding import in_the_way

    standing = in_the_way({path: text.encode() for path, text in files.items()})
    if standing:
        there = [say("{file} is there already", file=one) for one in standing]
        raise refused([*there, say("nothing is written; name another folder: track init DIR")])


def _files(root: Path, made: _Made, workflow: Workflow | None) -> dict[Path, str]:
    """The texts of all files; targets.toml last, so that nothing is a register before it is whole.

    A .gitignore that is there is left alone.
    """
    from tracker.render.json_text import json_text
    from tracker.store.schema import actuals_schema, targets_schema
    from tracker.store.workflow import workflow_of

    texts = dict(made.texts)
    targets = texts.pop(TARGETS)
    ignored = {} if os.path.lexists(root / _IGNORE) else {_IGNORE: ".track/\n"}
    texts |= {
        "schemas/targets.schema.json": json_text(targets_schema()) + "\n",
        "schemas/actuals.schema.json": json_text(actuals_schema()) + "\n",
        **ignored,
    }
    files = {root / name: text for name, text in texts.items()}
    return files | (dict([workflow_of(root)]) if workflow is not None else {}) | {root / TARGETS: targets}


def _show(files: Mapping[Path, str], made: _Made) -> None:
    """What would be written; the texts that nobody reads by their names alone."""
    for path, text in files.items():
        is_long = made.is_example or path.suffix == ".json"
        shown = "" if is_long else "\n".join(["", *map(visible, text.split("\n"))])
        emit(f"{say('would make {file}', file=printable(str(path)))}\n{shown}\n")


def _tell(root: Path, files: Mapping[Path, str], made: _Made, *, is_ignore_left: bool) -> None:
    """What was made, and what comes next."""
    emit("".join(f"{say('made {file}', file=printable(str(one)))}\n" for one in files))
    if is_ignore_left:
        emit(f"{say('left {file} as it is', file=printable(str(root / _IGNORE)))}\n")
    if any(path.name == "track.yml" for path in files):
        emit(f"{say('In the workflow, put where you have track from in place of OWNER/track.')}\n")
    following = [] if root.resolve() == current_folder() else [shlex.join(["cd", str(root)])]
    lines = "".join(f"  {printable(one)}\n" for one in (*following, *made.following))
    emit(f"\n{say('Next (the figure is an example):') if len(made.following) > 1 else say('Next:')}\n{lines}")
