"""What `track add` says: the lines, where they stand, and what they change."""

from typing import assert_never

from tracker.assess.arithmetic import Absent
from tracker.assess.effect import Effect
from tracker.assess.measures import ATTAINMENT
from tracker.assess.review import Assessment
from tracker.domain.actual import Actual
from tracker.domain.series import Series
from tracker.domain.vintages import Role
from tracker.render.phrases import attainment_text, figure_text, freshness_text, verdict_text


def entry_text(effect: Effect, record: Actual, series: Series) -> list[str]:
    """What the record is among those of its period, and a line for each thing it changes."""
    before, after = effect.freshness
    fresh = [] if before == after else [f"freshness: {freshness_text(before)} → {freshness_text(after)}"]
    changes = [line for one, other in effect.targets if (line := _change_text(one, other))]
    untouched = "no target of the series changes" if effect.targets else "the series has no target"
    return [f"{record.period}: {_role_text(effect, record, series)}", *(changes or [untouched]), *fresh]


def _role_text(effect: Effect, record: Actual, series: Series) -> str:
    """New, a revision, a mention and so on, with the record it stands beside."""
    figure = figure_text(record.figure, series.unit.name)
    kept = None if effect.stays is None else _record_text(effect.stays, series)
    match effect.role:
        case Role.FORECAST:
            return f"a forecast, {figure}; it is kept beside the recorded figures and settles nothing"
        case Role.MENTION:
            return f"a mention, {figure}; {kept} stays"
        case Role.FIRST | Role.REVISION | Role.CONFIRMATION if kept is not None:
            return f"{figure}; {kept} replaces it"
        case Role.FIRST | Role.REVISION | Role.CONFIRMATION:
            return _standing_text(effect, record, series)
        case _:
            assert_never(effect.role)


def _standing_text(effect: Effect, record: Actual, series: Series) -> str:
    """A record that is in force now, and the one whose place it takes."""
    figure = figure_text(record.figure, series.unit.name)
    if effect.replaced is None:
        return f"a new figure, {figure}"
    replaced = _record_text(effect.replaced, series)
    if effect.role is Role.CONFIRMATION:
        return f"a confirmation of {replaced}"
    if effect.replaced.figure.bounds == record.figure.bounds:
        return f"{figure} as before, in place of {replaced}"
    return f"a revision, {figure} in place of {replaced}"


def _record_text(record: Actual, series: Series) -> str:
    return f"{figure_text(record.figure, series.unit.name)} published {record.published}"


def _change_text(before: Assessment, after: Assessment) -> str | None:
    """'gdp-2027: off_track → behind, attainment 70.8 % → 75 %'; None where nothing shows."""
    verdicts, attainments = (
        (verdict_text(before), verdict_text(after)),
        (attainment_text(before), attainment_text(after)),
    )
    if before.case.judged == after.case.judged and verdicts[0] == verdicts[1] and attainments[0] == attainments[1]:
        return None
    has_none = all(isinstance(one.measures[ATTAINMENT], Absent) for one in (before, after))
    attainment = "" if has_none else f", attainment {_arrow(*attainments, '')}"
    return f"{after.target.id}: {_arrow(*verdicts, 'still ')}{attainment}"


def _arrow(before: str, after: str, unchanged: str) -> str:
    return f"{unchanged}{after}" if before == after else f"{before} → {after}"
