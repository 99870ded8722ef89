"""`track check`: for CI. All problems in the files, late and stale series, and verdicts on request."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.failing import USUAL_REASONS, Reason, failing_codes
from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.cli import reports
from tracker.cli.completion import complete_id
from tracker.cli.reports import FormatOption, Reports, WarnAsError
from tracker.cli.selecting import selected, selected_series
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, MethodOption, Settings
from tracker.domain.problem import Problem, Subject, SubjectKind
from tracker.domain.target import MethodName
from tracker.domain.text import printable, suggestion
from tracker.domain.wording import Sentence, later_of, listed, say

if TYPE_CHECKING:
    from tracker.assess.accepting import Accepted
    from tracker.assess.findings import Scope
    from tracker.assess.news import Known
    from tracker.assess.review import Review
    from tracker.store.loading import Loaded

_REASONS: dict[str, Reason] = {one.value: one for one in (State.LATE, State.STALE, *Verdict)}


def _parse_reasons(text: str) -> frozenset[Reason]:
    """Words separated by commas: late, stale, and verdicts."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not words:
        raise typer.BadParameter(
            say("no reason is given; write --fail-on stale, or --exit-zero where nothing should fail")
        )
    for word in words:
        if word not in _REASONS:
            fault = say("{word!r} is no reason to fail", word=printable(word))
            near = suggestion(word, _REASONS) or say("write some of {words}", words=listed(_REASONS))
            raise typer.BadParameter(say("{fault}; {remedy}", fault=fault, remedy=near))
    return frozenset(_REASONS[word] for word in words)


Ids = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ID", help=say("Only these targets, series or areas, or tag:NAME."), autocompletion=complete_id
    ),
]
FailOn = Annotated[
    frozenset[Reason] | None,
    typer.Option(
        "--fail-on",
        metavar="REASONS",
        parser=_parse_reasons,
        autocompletion=lambda: list(_REASONS),
        help=say("What fails besides errors in the files: late (and stale), stale, verdicts, with commas; else stale."),
    ),
]


Against = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar="REV|DIR",
        help=say("Fail only for what is found here and not in this commit, branch or tag, or this folder (./OTHER)."),
    ),
]


def check(
    context: typer.Context,
    ids: Ids = None,
    fail_on: FailOn = None,
    warn_as_error: WarnAsError = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help=say("Findings do not fail."))] = False,
    against: Against = None,
    report: Reports = None,
    directory: Directory = None,
    as_of: AsOf = None,
    method: MethodOption = None,
    format: FormatOption = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Fail when figures have gone stale or the files are broken."""
    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang
    )
    reports.form_among(settings)
    day, reasons = settings.day, USUAL_REASONS if fail_on is None else fail_on
    root, loaded = reports.loaded_or_missing(settings)
    reports.refuse_reports_over_the_register(report, root, loaded.links)
    told = _told(loaded=loaded, ids=ids or [], reasons=reasons, day=day, method=method)
    is_usable = loaded.register is not None
    known = _known(against, settings, reasons=reasons, day=day, method=method) if against and is_usable else None
    result = reports.report_of(
        replace(loaded, problems=told.in_files),
        root,
        command="check",
        day=day,
        about=_counted(told.subjects, day) if is_usable else "",
        subjects=told.subjects,
        failing=failing_codes(reasons, warn_as_error=warn_as_error),
        accepted=told.accepted,
        known=known,
        against=printable(against or ""),
    )
    reports.end(result, settings, root=root, files=report, is_usable=is_usable, exit_zero=exit_zero)


class _Told(Struct, frozen=True):
    """What is told: problems in the files, and what was looked at; and what is accepted instead."""

    in_files: tuple[Problem, ...]
    subjects: list[Subject]
    accepted: "tuple[Accepted, ...]"


def _told(
    loaded: "Loaded",
    ids: list[str],
    reasons: frozenset[Reason],
    day: date,
    method: MethodName | None,
    *,
    may_be_nothing: bool = False,
) -> _Told:
    """What was found, without codes not to be reported and without what is accepted."""
    from tracker.assess.accepting import Accepting
    from tracker.assess.methods.registry import method_called
    from tracker.assess.review import Review

    if loaded.register is None:
        return _Told(loaded.problems, [], ())
    review = Review.of(loaded.register, day, method_called(method))
    scope, looked_at = _looked_at(loaded=loaded, review=review, ids=ids, reasons=reasons)
    if not looked_at and not may_be_nothing:
        raise typer.BadParameter(say("nothing to check by {day}: no series and no announced target", day=review.as_of))
    accepting = Accepting(register=loaded.register, every=loaded.accepted, as_of=day, method=review.method)
    in_files, accepted = accepting.sifted(loaded.problems)
    idle = [one for one in accepting.idle(scope) if one.code not in loaded.disabled]
    subjects: list[Subject] = []
    for one in looked_at:
        findings, its = accepting.sifted(one.findings)
        subjects.append(replace(one, findings=findings))
        accepted += its
    return _Told((*in_files, *idle), subjects, accepted)


def _known(
    against: str, settings: Settings, *, reasons: frozenset[Reason], day: date, method: MethodName | None
) -> "Known":
    """What would be told of another state on the same day, so that nothing is news that only time brought."""
    from tracker.assess.news import Known
    from tracker.cli.states import in_git, other

    state = in_git(lambda: other(against, settings, day))
    told = _told(loaded=state.loaded, ids=[], reasons=reasons, day=day, method=method, may_be_nothing=True)
    return Known.of([*told.in_files, *(one for subject in told.subjects for one in subject.findings)])


def _looked_at(
    loaded: "Loaded", review: "Review", ids: list[str], reasons: frozenset[Reason]
) -> "tuple[Scope, list[Subject]]":
    """What was looked at in usable files, without codes not to be reported."""
    from tracker.assess.findings import Scope, subjects

    scope = Scope(selected(review.register, ids), selected_series(review.register, ids))
    found = subjects(review, scope, frozenset(Verdict) & reasons)
    return scope, [one.without(loaded.disabled) for one in found]


def _counted(looked_at: list[Subject], day: date) -> Sentence:
    """What was looked at."""
    series = sum(one.kind is SubjectKind.SERIES for one in looked_at)
    targets, context = len(looked_at) - series, sum(one.is_context for one in looked_at)
    said = later_of(
        targets,
        "{series} series and {count} target checked as of {day}",
        "{series} series and {count} targets checked as of {day}",
        series=series,
        day=day,
    )
    if not context:
        return said
    return later_of(context, "{said}, {count} series is context", "{said}, {count} series are context", said=said)
