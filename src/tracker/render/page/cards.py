"""A card for each target: its history drawn and written down, each measure with its numbers, why, the sources."""

from collections.abc import Iterator
from typing import assert_never

from tracker.assess.review import Assessment
from tracker.assess.views import TargetView
from tracker.domain.wording import say, say_of
from tracker.render.ends import ends, unlisted
from tracker.render.history_chart import history_chart
from tracker.render.html import Html, element, joined, link
from tracker.render.page.report import PageReport, chip
from tracker.render.phrases import goal_text, period_text
from tracker.render.sheet import Block, Documents, Drawing, Facts, Grid
from tracker.render.show_sheet import target_sheet


def cards(page: PageReport) -> Html:
    """The cards in the order of the lines; open where there are few, and it is said where some are left out."""
    shown = [one for some in page.by_area.values() for one in some if one.target.id in page.carded]
    left_out = len(page.assessments) - len(shown)
    is_open = len(shown) <= _MOST_OPEN
    said = say_of(
        left_out,
        "{count} target has no card on this page: track report ID makes one for it.",
        "{count} targets have no card on this page: track report ID makes one for what is named.",
    )
    return joined(
        [
            *([element("p", said, class_="left-out")] if left_out else []),
            *(_card(page, one, is_open=is_open) for one in shown),
        ]
    )


_MOST_OPEN = 8


def _card(page: PageReport, one: Assessment, *, is_open: bool) -> Html:
    id, due = one.target.id, period_text(one, one.target.due)
    promise = say("{area}: {goal} by {due}", area=page.area(one), goal=goal_text(one), due=due)
    head = element(
        "summary",
        element("h3", page.name(one)),
        chip(one),
        element("span", promise, class_="promise"),
    )
    return element("details", head, *_inside(page, one), id=id, class_="card", open=is_open)


def _inside(page: PageReport, one: Assessment) -> Iterator[Html]:
    view, target = page.views[one.series.id], TargetView.of(one)
    sheet = target_sheet(
        register=page.review.register,
        target=target,
        view=view,
        as_of=page.review.as_of,
        language=page.language,
        is_on_page=True,
    )
    drawn = history_chart(view, [one], one.target.id)
    label = say("Chart of {name}", name=page.name(one))
    chart = [element("figure", Html(drawn), tabindex="0", role="group", aria_label=label)] if drawn else []
    promise, *rest = (one for one in sheet.blocks if not isinstance(one, Drawing))
    yield element("div", *chart, element("div", _block(promise), _block(rest[0])), class_="first")
    yield from map(_block, rest[1:])
    yield element("p", one.target.id, class_="id")


def _block(block: Block) -> Html:
    heading = [element("h4", block.heading)] if block.heading else []
    match block:
        case Facts():
            facts = [element("div", element("dt", label), element("dd", said)) for label, said in block.rows]
            return joined([*heading, element("dl", *facts)])
        case Grid():
            return _grid(block)
        case Documents():
            return joined([*heading, element("ul", *(_document(*row) for row in block.rows), class_="sources")])
        case Drawing():
            return Html("")
        case _:
            assert_never(block)


def _grid(block: Grid) -> Html:
    """The table behind the chart; of very many rows the first and the last."""
    heads = element("tr", *(element("th", head, scope="col") for head in block.heads))
    rows = [element("tr", *(element("td", cell) for cell in row)) for row in ends(block.rows)]
    table = element("table", element("thead", heads), element("tbody", *rows))
    box = element("div", table, class_="wide", tabindex="0", role="region", aria_label=block.heading)
    left_out = unlisted(block.rows)
    said = say_of(
        left_out,
        "{count} figure in the middle is left out here; track show has it.",
        "{count} figures in the middle are left out here; track show has them.",
    )
    more = [element("p", said)] if left_out else []
    return element("details", element("summary", block.heading), box, *more, class_="figures")


def _document(number: str, words: str, address: str | None) -> Html:
    """Its words lead to it; an address that leads nowhere on the web stands behind them."""
    linked = link(address, words)
    plain = address is not None and not linked.startswith("<a")
    return element("li", number, " ", linked, *([" ", address] if plain and address else []))
