"""`track status` for a page: a heading, a table of targets for each area, and what they add up to."""

from itertools import groupby

from tracker.assess.review import Assessment, Review
from tracker.domain.register import Register
from tracker.domain.wording import say
from tracker.render.markdown import escaped, table
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.phrases import (
    actual_text,
    attainment_text,
    freshness_text,
    gap_text,
    goal_text,
    period_text,
    remarks,
    summary_text,
    verdict_text,
)


def _heads() -> tuple[str, ...]:
    return (
        *(say("Target"), say("Due"), say("Goal"), say("Actual"), say("Attainment"), say("Gap")),
        *(say("Verdict"), say("Data")),
    )


def status_markdown(review: Review, assessments: list[Assessment], language: Language, *, grouped: bool) -> str:
    """All targets under the names of their areas, or where they are ordered otherwise in one table."""
    register = review.register
    lines = [f"## {say('Targets, {day}', day=review.as_of)}", ""]
    for area, group in _groups(register, assessments, grouped):
        lines += [] if area is None else [f"### {escaped(area_name(register.areas[area], language))}", ""]
        lines += [
            *table(
                _heads(), [_row(register=register, assessment=one, language=language, grouped=grouped) for one in group]
            ),
            "",
        ]
    return "\n".join([*lines, say("{sentence}.", sentence=escaped(summary_text(review, assessments))), ""])


def _groups(
    register: Register, assessments: list[Assessment], grouped: bool
) -> list[tuple[str | None, list[Assessment]]]:
    if not grouped:
        return [(None, assessments)] if assessments else []
    order = {id: place for place, id in enumerate(register.areas)}
    by_area = sorted(assessments, key=lambda one: order[one.series.area])
    return [(id, list(group)) for id, group in groupby(by_area, key=lambda one: one.series.area)]


def _row(register: Register, assessment: Assessment, language: Language, grouped: bool) -> list[str]:
    series = assessment.series
    name = indicator_name(series, language)
    name = (
        name
        if grouped
        else say("{area}: {indicator}", area=area_name(register.areas[series.area], language), indicator=name)
    )
    verdict = say(", ").join([verdict_text(assessment), *remarks(assessment)])
    cells = [goal_text(assessment), actual_text(assessment), attainment_text(assessment), gap_text(assessment), verdict]
    target = f"{escaped(name)} `{assessment.target.id}`"
    return [
        target,
        period_text(assessment, assessment.target.due),
        *map(escaped, cells),
        escaped(freshness_text(assessment.freshness)),
    ]
