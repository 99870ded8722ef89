"""What a page is made of, and what several of its parts say."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from tracker.assess.attention import Attention
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.assess.views import SeriesView
from tracker.domain.text import printable
from tracker.render.changes_report import ChangesReport
from tracker.render.html import Html, element
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.phrases import verdict_text
from tracker.render.verdicts import MARKS, tone, verdict_word


class PageReport(Struct, frozen=True, eq=False, dict=True):
    """The targets of a page by area, in the order of what matters first, and everything concluded about them.

    ``carded`` are the ids of those that have a card, ``views`` their series. ``title`` is what was asked for instead of
    the usual one. ``changes`` is what changed since a day, where that was asked.
    """

    review: Review
    attention: Attention
    assessments: Sequence[Assessment]
    views: Mapping[str, SeriesView]
    carded: frozenset[str]
    language: Language
    title: str | None = None
    changes: ChangesReport | None = None

    def area(self, one: Assessment) -> str:
        """The name of its area."""
        return area_name(self.review.register.areas[one.series.area], self.language)

    def name(self, one: Assessment) -> str:
        """Its label, else what is counted."""
        label = one.target.label
        return indicator_name(one.series, self.language) if label is None else printable(label)

    def linked(self, one: Assessment) -> Html:
        """Its name, which leads to its card where it has one."""
        id = one.target.id
        return element("a", self.name(one), href=f"#{id}") if id in self.carded else element("span", self.name(one))

    @property
    def areas(self) -> list[str]:
        """The ids of the areas that have targets here, in the order of the register."""
        return [*self.by_area]

    @cached_property
    def by_area(self) -> Mapping[str, Sequence[Assessment]]:
        """The targets of each area that has any, areas in the order of the register."""
        found: dict[str, list[Assessment]] = {id: [] for id in self.review.register.areas}
        for one in self.assessments:
            found[one.series.area].append(one)
        return {id: some for id, some in found.items() if some}


def own(name: str) -> str:
    """The anchor of a part of the page. No id of a target begins so: those are anchors as they are."""
    return f"_{name}"


def own_of_area(id: str) -> str:
    """The anchor of an area's targets."""
    return own(f"area-{id}")


def verdict_words(one: Assessment) -> str:
    """The verdict and the answers it leaves open, as people write them."""
    return verdict_text(one, word=verdict_word)


def chip(one: Assessment) -> Html:
    """The verdict with its sign, in the colour of its tone."""
    return element("b", sign(one.verdict), " ", verdict_words(one), class_=tone(one.verdict).value)


def sign(verdict: Verdict) -> Html:
    """Its sign, which nobody needs to hear."""
    return element("i", MARKS[verdict], aria_hidden="true") if MARKS[verdict] else Html("")
