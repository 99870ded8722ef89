"""`track validate`: whether the files can be used. The part of `check` that does not depend on the day."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from msgspec.structs import replace

from tracker.assess.failing import failing_codes
from tracker.cli import reports
from tracker.cli.reports import FormatOption, Reports, WarnAsError
from tracker.cli.settings import ColorChoice, Directory, Lang, Settings
from tracker.domain.problem import Problem, Subject, SubjectKind
from tracker.domain.wording import Sentence, later, later_of

if TYPE_CHECKING:
    from tracker.assess.accepting import Accepted
    from tracker.domain.register import Register
    from tracker.store.loading import Loaded


def validate(
    context: typer.Context,
    warn_as_error: WarnAsError = False,
    report: Reports = None,
    directory: Directory = None,
    format: FormatOption = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """List every problem in the files, with its place and remedy."""
    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, format=chosen, color=color, language=lang
    )
    reports.form_among(settings)
    root, loaded = reports.loaded_or_missing(settings)
    reports.refuse_reports_over_the_register(report, root, loaded.links)
    register = loaded.register
    told, accepted = _sifted(loaded)
    told = (*told, *_of_mappings(root, loaded))
    result = reports.report_of(
        replace(loaded, problems=told),
        root,
        command="validate",
        day=None,
        about="" if register is None else _counted(register),
        subjects=[] if register is None else _looked_at(register),
        failing=failing_codes(warn_as_error=warn_as_error),
        accepted=accepted,
    )
    reports.end(result, settings, root=root, files=report, is_usable=register is not None, exit_zero=False)


def _of_mappings(root: Path, loaded: "Loaded") -> "list[Problem]":
    """What is wrong with the files under imports/, which only an import reads."""
    from tracker.store.folder import IMPORTS
    from tracker.store.links import Links

    if not os.path.lexists(root / IMPORTS):
        return []
    from tracker.store.mappings import mapping_problems

    declared = None if loaded.register is None else loaded.register.series.keys()
    return mapping_problems(root, links=loaded.links or Links.INSIDE, declared=declared)


def _sifted(loaded: "Loaded") -> "tuple[tuple[Problem, ...], tuple[Accepted, ...]]":
    """What is told and what is not: the day does not matter here, so only what is accepted for good is left out."""
    from tracker.assess.accepting import Accepting

    if loaded.register is None:
        return loaded.problems, ()
    for_good = [one for one in loaded.accepted if one.until is None]
    return Accepting(loaded.register, for_good, date.max).sifted(loaded.problems)


def _looked_at(register: "Register") -> list[Subject]:
    """Everything that is declared; what is wrong with it is told as the files' fault."""
    series = [Subject(SubjectKind.SERIES, id) for id in register.series]
    return series + [Subject(SubjectKind.TARGET, id) for id in register.targets]


def _counted(register: "Register") -> Sentence:
    """What can be used."""
    records = sum(len(found) for found in register.actuals.values())
    said = later_of(
        records,
        "{targets}, {series} series and {count} record can be used",
        "{targets}, {series} series and {count} records can be used",
        targets=later_of(len(register.targets), "{count} target", "{count} targets"),
        series=len(register.series),
    )
    without = sum(one.derived is None and not register.records(one.id) for one in register.series.values())
    return later("{said}, {count} series without a record", said=said, count=without) if without else said
