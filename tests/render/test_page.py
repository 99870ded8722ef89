"""A page costs as much for each target, however many there are; where there are very many, most have no card."""

import re

from tests.helpers.calls import calls
from tests.helpers.making import ANNUAL, actual, day, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.assess.attention import Attention
from tracker.assess.review import Review
from tracker.assess.views import SeriesView
from tracker.domain.series import Frequency
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


def test_of_very_many_figures_a_card_lists_the_first_and_the_last() -> None:
    daily = series("s0", calendar=replace(ANNUAL, frequency=Frequency.DAILY))
    records = [
        actual(f"2024-{month:02}-{number:02}", value=number) for month in range(1, 11) for number in range(1, 29)
    ]
    review = Review.of(
        register([daily], [target(goal(at_least=9), 2027, id="t", series="s0")], {"s0": records}), day("2025-06-30")
    )
    made = PageReport(
        review=review,
        attention=Attention(review),
        assessments=review.assessments(),
        views={"s0": SeriesView.of(review, "s0")},
        carded=frozenset({"t"}),
        language=Language.EN,
    )
    text = document(made, style="", script="")
    assert "40 figures in the middle are left out here" in text
    listed = re.findall("<tr><td>(2024-[^<]+)</td>", text)
    assert (len(listed), listed[0], listed[-1]) == (240, "2024-01-01", "2024-10-28")
