"""What `track add` says: the lines, where they stand, and what they change."""

from typing import assert_never

from tracker.assess.arithmetic import Absent
from tracker.assess.effect import Effect
from tracker.assess.measures import ATTAINMENT
from tracker.assess.review import Assessment
from tracker.domain.actual import Actual
from tracker.domain.series import Series
from tracker.domain.vintages import Role
from tracker.domain.wording import say
from tracker.render.phrases import attainment_text, figure_text, freshness_text, verdict_text


def entry_text(effect: Effect, record: Actual, series: Series) -> list[str]:
    """What the record is among those of its period, and a line for each thing it changes."""
    before, after = effect.freshness
    fresh = (
        []
        if before == after
        else [say("freshness: {before} → {after}", before=freshness_text(before), after=freshness_text(after))]
    )
    changes = [line for one, other in effect.targets if (line := _change_text(one, other))]
    untouched = say("no target of the series changes") if effect.targets else say("the series has no target")
    what = say("{period}: {what}", period=record.period, what=_role_text(effect, record, series))
    return [what, *(changes or [untouched]), *fresh]


def _role_text(effect: Effect, record: Actual, series: Series) -> str:
    """New, a revision, a mention and so on, with the record it stands beside."""
    figure = figure_text(record.figure, series.unit.name)
    kept = None if effect.stays is None else _record_text(effect.stays, series)
    match effect.role:
        case Role.FORECAST:
            return say(
                "a forecast, {figure}; it is kept beside the recorded figures and settles nothing", figure=figure
            )
        case Role.MENTION:
            return say("a mention, {figure}; {record} stays", figure=figure, record=kept)
        case Role.FIRST | Role.REVISION | Role.CONFIRMATION if kept is not None:
            return say("{figure}; {record} replaces it", figure=figure, record=kept)
        case Role.FIRST | Role.REVISION | Role.CONFIRMATION:
            return _standing_text(effect, record, series)
        case _:
            assert_never(effect.role)


def _standing_text(effect: Effect, record: Actual, series: Series) -> str:
    """A record that is in force now, and the one whose place it takes."""
    figure = figure_text(record.figure, series.unit.name)
    if effect.replaced is None:
        return say("a new figure, {figure}", figure=figure)
    replaced = _record_text(effect.replaced, series)
    if effect.role is Role.CONFIRMATION:
        return say("a confirmation of {record}", record=replaced)
    if effect.replaced.figure.bounds == record.figure.bounds:
        return say("{figure} as before, in place of {record}", figure=figure, record=replaced)
    return say("a revision, {figure} in place of {record}", figure=figure, record=replaced)


def _record_text(record: Actual, series: Series) -> str:
    return say("{figure} published {day}", figure=figure_text(record.figure, series.unit.name), day=record.published)


def _change_text(before: Assessment, after: Assessment) -> str | None:
    """'gdp-2027: off_track → behind, attainment 70.8 % → 75 %'; None where nothing shows."""
    verdicts, attainments = (
        (verdict_text(before), verdict_text(after)),
        (attainment_text(before), attainment_text(after)),
    )
    if before.case.judged == after.case.judged and verdicts[0] == verdicts[1] and attainments[0] == attainments[1]:
        return None
    has_none = all(isinstance(one.measures[ATTAINMENT], Absent) for one in (before, after))
    verdict = say("still {verdict}", verdict=verdicts[1]) if verdicts[0] == verdicts[1] else _arrow(*verdicts)
    if has_none:
        return say("{id}: {verdict}", id=after.target.id, verdict=verdict)
    return say(
        "{id}: {verdict}, attainment {attainment}",
        id=after.target.id,
        verdict=verdict,
        attainment=_arrow(*attainments),
    )


def _arrow(before: str, after: str) -> str:
    return after if before == after else f"{before} → {after}"
