"""The targets of each area in a table: a line each, with a picture of where the figure stands."""

from collections.abc import Iterator, Mapping

from tracker.assess.arithmetic import Absent
from tracker.assess.freshness import State
from tracker.assess.measures import ATTAINMENT
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment
from tracker.domain.wording import say
from tracker.render.bullet import bullet
from tracker.render.html import Html, element, joined
from tracker.render.names import area_name
from tracker.render.numbers import six_places
from tracker.render.page.report import PageReport, chip, own_of_area
from tracker.render.phrases import (
    actual_text,
    attainment_text,
    freshness_text,
    gap_text,
    goal_text,
    period_text,
    remarks,
)


def areas(page: PageReport) -> Html:
    """A table for each area that has targets here."""
    numbers = {one.target.id: number for number, one in enumerate(page.assessments)}
    return joined(_area(page, id, numbers) for id in page.areas)


def _area(page: PageReport, id: str, numbers: Mapping[str, int]) -> Html:
    name = area_name(page.review.register.areas[id], page.language)
    heads = [element("th", head, scope="col") for head in _heads()]
    rows = [_row(page, numbers[one.target.id], one) for one in page.by_area[id]]
    table = element(
        "table",
        element("caption", say("Targets of {area}", area=name), class_="unseen"),
        element("thead", element("tr", *heads)),
        element("tbody", *rows),
        class_="targets",
    )
    return element("section", element("h3", name), table, id=own_of_area(id), class_="area")


def _heads() -> tuple[str, ...]:
    return (
        *(say("Target"), say("Goal"), say("Actual"), say("Figure and goal"), say("Reached")),
        *(say("Gap"), say("Verdict"), say("Data")),
    )


def heads_within() -> dict[str, str]:
    """What stands above a number where a line is folded and its table has no head, by the class of the cell."""
    return {
        "goal": say("Goal"),
        "actual": say("Actual"),
        "reached": say("Reached"),
        "gap": say("Gap"),
        "data": say("Data"),
    }


def _row(page: PageReport, number: int, one: Assessment) -> Html:
    target, cells = one.target, _cells(page, one)
    return element(
        "tr",
        *cells,
        data_id=target.id,
        data_n=str(number),
        data_area=one.series.area,
        data_verdict=one.verdict.value,
        data_fresh=one.freshness.state.value,
        data_due=str(target.due.end_day),
        data_reached=_reached(one),
        data_tags=" ".join(dict.fromkeys((*target.tags, *one.series.tags))) or None,
        data_words=_words(page, one),
    )


def _cells(page: PageReport, one: Assessment) -> Iterator[Html]:
    goal = say("{goal} by {due}", goal=goal_text(one), due=period_text(one, one.target.due))
    said = [element("span", remark, class_="small") for remark in remarks(one)]
    yield element("th", page.linked(one), element("span", one.target.id, class_="id"), scope="row")
    yield element("td", goal, class_="goal")
    yield element("td", actual_text(one), class_="actual")
    yield element("td", Html(bullet(one)), class_="bullet")
    yield element("td", attainment_text(one), class_="reached")
    yield element("td", gap_text(one), class_="gap")
    yield element("td", chip(one), *said, class_="judged")
    late = " late" if one.freshness.state.is_overdue else ""
    yield element("td", _data(one), class_=f"data{late}")


def _data(one: Assessment) -> str:
    """How current its figures are; where there is none, and none is missing, that none is due."""
    if one.verdict is Verdict.NO_DATA and one.freshness.state is State.FRESH:
        return say("none due yet")
    return freshness_text(one.freshness)


def _reached(one: Assessment) -> str | None:
    """What is certainly reached, to sort by."""
    measured = one.measures[ATTAINMENT]
    if isinstance(measured, Absent):
        return None
    low, high = six_places(measured.low, measured.high)
    number = low if low is not None else high
    return None if number is None else f"{number:f}"


def _words(page: PageReport, one: Assessment) -> str:
    """What it can be found by besides what its line says."""
    area, series = page.review.register.areas[one.series.area], one.series
    names = (area.name, area.name_en, series.indicator, series.indicator_en, series.id, *series.aliases)
    return " ".join(dict.fromkeys(name for name in names if name))
