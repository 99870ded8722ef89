"""A page costs as much for each target, however many there are; where there are very many, most have no card."""

import re

from tests.helpers.calls import calls
from tests.helpers.making import actual, day, goal, register, series, target
from tracker.assess.attention import Attention
from tracker.assess.review import Review
from tracker.assess.views import SeriesView
from tracker.render.names import Language
from tracker.render.page.document import document
from tracker.render.page.report import PageReport


def page(targets: int, cards: int) -> PageReport:
    """A page about so many targets, half of them without any figure, the first of them with cards."""
    every = [series(f"s{number}") for number in range(targets)]
    promises = [target(goal(at_least=9), 2027, id=f"t-{one.id}", series=one.id) for one in every]
    records = {one.id: [actual(2024, value=1)] for one in every[: targets // 2]}
    review = Review.of(register(every, promises, records), day("2025-06-30"))
    assessments = review.assessments()
    made = PageReport(
        review=review,
        attention=Attention(review),
        assessments=assessments,
        views={one.series.id: SeriesView.of(review, one.series.id) for one in assessments[:cards]},
        carded=frozenset(one.target.id for one in assessments[:cards]),
        language=Language.EN,
    )
    document(made, style="", script="")  # all is judged once
    return made


def cost(targets: int, cards: int) -> int:
    """What it costs to write."""
    made = page(targets, cards)
    return calls(lambda: document(made, style="", script=""))


def test_twice_as_many_targets_cost_twice_as_much() -> None:
    small, large = cost(20, cards=20), cost(40, cards=40)
    assert small < large < 2.1 * small


def test_where_cards_are_left_out_it_is_said_and_nothing_leads_to_them() -> None:
    text = document(page(12, cards=5), style="", script="")
    assert "7 targets have no card on this page" in text
    assert text.count('class="card"') == 5
    assert set(re.findall('href="#(t-[^"]+)"', text)) == set(re.findall('id="(t-[^"]+)" class="card"', text))
    assert "have no card" not in document(page(5, cards=5), style="", script="")
