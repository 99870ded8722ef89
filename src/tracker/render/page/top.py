"""The top of a page: what it is about, how many targets stand how, what needs attention, what changed."""

from collections.abc import Iterator

from tracker.assess.attention import DAYS_OF_NEWS, Concern
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Counts
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of
from tracker.render.changes_report import Line, Section, nothing, sections, summary
from tracker.render.changes_report import title as title_of
from tracker.render.html import Html, element, joined
from tracker.render.names import area_name
from tracker.render.page.report import PageReport, chip, own, own_of_area, sign
from tracker.render.phrases import freshness_text, goal_text, period_text, reason_text, summary_text
from tracker.render.verdicts import tone, verdict_word
from tracker.render.words import parts

_MOST_AREAS = 3
_MOST_NEEDING = 10
_MOST_LINES, _MOST_DETAILS = 12, 4


def page_title(page: PageReport) -> str:
    """What was asked for, else the areas that are parts of none of the others."""
    if page.title is not None:
        return printable(page.title)
    areas, here = page.review.register.areas, page.areas
    roots = [id for id in here if areas[id].part_of not in here]
    names = [area_name(areas[id], page.language) for id in roots]
    more = len(names) - _MOST_AREAS
    if more > 0:
        said = parts(names[:_MOST_AREAS])
        return say_of(
            more, "Targets of {areas} and {count} other area", "Targets of {areas} and {count} other areas", areas=said
        )
    return say("Targets of {areas}", areas=parts(names)) if names else say("Targets")


def top(page: PageReport) -> Html:
    """Everything above the tables of targets."""
    counts = Counts.of(page.assessments)
    head = element(
        "header",
        element("h1", page_title(page)),
        element(
            "p",
            say("{sentence}.", sentence=summary_text(page.review, [*page.assessments], verdict_word)),
            class_="lead",
        ),
    )
    return joined([head, _counts(page, counts), _needing(page), _changed(page)])


# Counts


def _counts(page: PageReport, counts: Counts) -> Html:
    """How many targets of each area have each verdict."""
    verdicts = list(counts.verdicts)
    if not verdicts:
        return Html("")
    heads = [element("th", say("Area"), scope="col"), *(_verdict_head(one) for one in verdicts)]
    overdue = [element("th", say("Overdue series"), scope="col")] if counts.overdue else []
    rows = [_counts_row(_to_area(page, id), Counts.of(some), counts) for id, some in page.by_area.items()]
    total = [_counts_row(Html(say("All")), counts, counts)] if len(rows) > 1 else []
    table = element(
        "table",
        element("caption", say("Targets by area and verdict"), class_="unseen"),
        element("thead", element("tr", *heads, *overdue)),
        element("tbody", *rows),
        *([element("tfoot", *total)] if total else []),
    )
    return _section(
        say("At a glance"),
        element(
            "div",
            table,
            class_="wide counts",
            tabindex="0",
            role="region",
            aria_label=say("Targets by area and verdict"),
        ),
        id=own("glance"),
    )


def _verdict_head(verdict: Verdict) -> Html:
    return element("th", sign(verdict), " ", verdict_word(verdict), scope="col", class_=tone(verdict).value)


def _to_area(page: PageReport, id: str) -> Html:
    return element("a", area_name(page.review.register.areas[id], page.language), href=f"#{own_of_area(id)}")


def _counts_row(name: Html, counts: Counts, every: Counts) -> Html:
    cells = [element("td", _number(counts.verdicts.get(one, 0)), class_=tone(one).value) for one in every.verdicts]
    late = [element("td", _number(sum(counts.overdue.values())))] if every.overdue else []
    return element("tr", element("th", name, scope="row"), *cells, *late)


def _number(count: int) -> str:
    return str(count) if count else ""


# Attention


def _needing(page: PageReport) -> Html:
    """The targets that somebody should do something about, the gravest first."""
    some = page.attention.only([*page.assessments])
    if not some:
        said = element("p", say("No target needs attention."))
        return _section(say("Needs attention"), said, *_long_missed(page), id=own("attention"))
    items = [element("li", *_need(page, one)) for one in some[:_MOST_NEEDING]]
    more = len(some) - _MOST_NEEDING
    rest = (
        [element("p", say_of(more, "and {count} target more, below", "and {count} targets more, below"))]
        if more > 0
        else []
    )
    return _section(
        say("Needs attention"), element("ol", *items, class_="needs"), *rest, *_long_missed(page), id=own("attention")
    )


def _long_missed(page: PageReport) -> Iterator[Html]:
    """That what was missed long ago is not listed here."""
    count = sum(page.attention.concern(one) is Concern.LONG_MISSED for one in page.assessments)
    if count:
        said = say_of(
            count,
            "{count} target that was missed more than {days} days ago is not listed here.",
            "{count} targets that were missed more than {days} days ago are not listed here.",
            days=DAYS_OF_NEWS,
        )
        yield element("p", said)


def _need(page: PageReport, one: Assessment) -> Iterator[Html]:
    where = say(
        "{area}: {goal} by {due}", area=page.area(one), goal=goal_text(one), due=period_text(one, one.target.due)
    )
    why = reason_text(one)
    late = (
        [" ", element("span", freshness_text(one.freshness), class_="late")] if one.freshness.state.is_overdue else []
    )
    said = where if not why else say("{text}; {reason}", text=where, reason=why)
    yield chip(one)
    yield element("div", element("strong", page.linked(one)), *late, element("span", said, class_="small"))


# Changes


def _changed(page: PageReport) -> Html:
    if page.changes is None:
        return Html("")
    if page.changes.changes.are_none:
        return _section(nothing(page.changes), id=own("changes"))
    blocks = [_lines(page, one) for one in sections(page.changes, verdict_word)]
    return _section(
        title_of(page.changes),
        element("p", say("{sentence}.", sentence=summary(page.changes))),
        element("div", *blocks, class_="changes"),
        id=own("changes"),
    )


def _lines(page: PageReport, section: Section) -> Html:
    items = [element("li", *_line(page, one)) for one in section.lines[:_MOST_LINES]]
    more = len(section.lines) - _MOST_LINES
    rest = [element("li", say_of(more, "and {count} more", "and {count} more"))] if more > 0 else []
    return element("section", element("h3", section.heading), element("ul", *items, *rest))


def _line(page: PageReport, line: Line) -> Iterator[Html]:
    """What became of it, its name, and more of it."""
    if line.lead:
        yield element("strong", line.lead)
        yield Html(" ")
    yield element("a", line.name, href=f"#{line.id}") if line.id in page.carded else joined([line.name])
    yield element("span", line.id, class_="id")
    yield from (element("span", one, class_="small") for one in line.details[:_MOST_DETAILS])
    more = len(line.details) - _MOST_DETAILS
    if more > 0:
        yield element("span", say_of(more, "and {count} more", "and {count} more"), class_="small")


def _section(heading: str, *inside: Html, id: str) -> Html:
    return element("section", element("h2", heading), *inside, id=id)
