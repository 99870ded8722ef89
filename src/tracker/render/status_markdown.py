"""`track status` for a page: a heading, a table of targets for each area, and what they add up to."""

from tracker.assess.review import Assessment, Review
from tracker.domain.register import Register
from tracker.domain.wording import say
from tracker.render.grouping import Group, distinct
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


def status_markdown(review: Review, groups: list[Group], language: Language, *, names_areas: bool) -> str:
    """A table for each group under its heading; ``names_areas`` writes the area before each name."""
    register = review.register
    lines = [f"## {say('Targets, {day}', day=review.as_of)}", ""]
    for group in groups:
        lines += [] if group.heading is None else [f"### {escaped(group.heading)}", ""]
        rows = [_row(register, one, language, names_areas=names_areas) for one in group.assessments]
        lines += [*table(_heads(), rows), ""] if rows else []
    return "\n".join([*lines, say("{sentence}.", sentence=escaped(summary_text(review, distinct(groups)))), ""])


def _row(register: Register, assessment: Assessment, language: Language, *, names_areas: bool) -> list[str]:
    series = assessment.series
    name = indicator_name(series, language)
    if names_areas:
        name = say("{area}: {indicator}", area=area_name(register.areas[series.area], language), indicator=name)
    verdict = say(", ").join([verdict_text(assessment), *remarks(assessment)])
    cells = [goal_text(assessment), actual_text(assessment), attainment_text(assessment), gap_text(assessment), verdict]
    target = f"{escaped(name)} `{assessment.target.id}`"
    return [
        target,
        period_text(assessment, assessment.target.due),
        *map(escaped, cells),
        escaped(freshness_text(assessment.freshness)),
    ]
