"""The glance costs as much for each target, however many there are."""

from tests.helpers.calls import calls
from tests.helpers.making import actual, day, goal, register, series, target
from tracker.assess.review import Review
from tracker.render.glance import Glance
from tracker.render.grouping import ungrouped
from tracker.render.names import Language


def cost(targets: int) -> int:
    """What the glance at so many judged targets costs, half of them without any figure."""
    every = [series(f"s{number}") for number in range(targets)]
    promises = [target(goal(at_least=9), 2027, id=f"t-{one.id}", series=one.id) for one in every]
    records = {one.id: [actual(2024, value=1)] for one in every[: targets // 2]}
    review = Review.of(register(every, promises, records), day("2025-06-30"))
    assessments = review.assessments()
    glance = Glance(
        review=review, groups=ungrouped(assessments), language=Language.EN, names_areas=True, is_on_screen=True
    )
    glance.fitted(100)  # all is judged once
    return calls(lambda: (glance.fits(100), glance.fitted(100)))


def test_twice_as_many_targets_cost_twice_as_much() -> None:
    small, large = cost(40), cost(80)
    assert small < large < 2.2 * small
