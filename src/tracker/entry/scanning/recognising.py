"""The facts of an article beside a register: each a proposal, what is said twice one. Reads no file and writes none.

Whatever cannot be told for sure is said to be unsure, with what else may be meant.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.register import Declared, Register
from tracker.domain.series import Series
from tracker.domain.wording import say
from tracker.entry.reading.fact import Article, Bound, Fact, FactKind, Measure, Span
from tracker.entry.scanning.actuals import Judged, Records
from tracker.entry.scanning.documents import Document
from tracker.entry.scanning.matching import Fit, Match, Matcher
from tracker.entry.scanning.proposal import Proposal, Reading, Standing
from tracker.entry.scanning.repeats import Said, once
from tracker.entry.scanning.unfit import OF_PLANS
from tracker.entry.scanning.units import Fitting, fitting

if TYPE_CHECKING:
    from tracker.entry.scanning.drafting import Drafts
    from tracker.entry.scanning.promises import Promised


def recognised(register: Register, facts: Iterable[Fact], article: Article, today: date) -> Reading:
    """What the facts of an article would add to a register, in the order of the text."""
    reader = _Reader(register, article, today)
    kept = once([reader.said(fact, reader.series(fact)) for fact in facts])
    return Reading(tuple(replace(one, number=number) for number, one in enumerate(_apart(kept), 1)))


def judged(
    register: Register, fact: Fact, article: Article, today: date, *, number: int, series: str | None = None
) -> Proposal:
    """One fact again, of which a person said more: its fields, or by its id the ``series`` that it is of."""
    reader = _Reader(register, article, today)
    chosen = reader.series(fact)
    if series is not None:
        others = tuple(one.series.id for one in chosen.match.fits if one.series.id != series)
        chosen = replace(chosen, series=register.series[series], others=others, is_sure=True)
    return replace(reader.said(fact, chosen).proposal, number=number)


def _apart(proposals: Iterable[Proposal]) -> Iterator[Proposal]:
    """The proposals, no two new targets with one id."""
    ids = set[str]()
    for one in proposals:
        if one.id is None:
            yield one
            continue
        id = one.id if one.standing not in _MADE else _free_id(one.id, ids)
        ids.add(id)
        yield replace(one, id=id)


def _free_id(id: str, taken: set[str]) -> str:
    from tracker.entry.declaring import free_id

    return free_id(id, taken)


_MADE = (Standing.NEW, Standing.UNKNOWN)


class _Chosen(Struct, frozen=True):
    """The series a fact is taken for, None for none, and those that could be meant as well."""

    match: Match
    series: Series | None = None
    others: tuple[str, ...] = ()
    is_sure: bool = False


class _Reader:
    """Looks at the facts of one article beside one register."""

    def __init__(self, register: Register, article: Article, today: date) -> None:
        self._register = register
        self._article = article
        self._document = Document.of(article, register, today)
        self._matcher = Matcher(register)
        self._records = Records(register, self._document)
        self._seen: dict[tuple[Fact, str], Judged | Promised] = {}
        self._lines = [at for at, one in enumerate(article.text) if one == "\n"]

    @cached_property
    def _drafts(self) -> "Drafts":
        """What would be declared; loaded where a text has something new."""
        from tracker.entry.scanning.drafting import Drafts

        return Drafts(self._register)

    def series(self, fact: Fact) -> _Chosen:
        """The series a fact is of: by its name, or where that leaves it open by a figure that is recorded."""
        match = self._matcher.match(fact)
        if not match.fits and fact.kind is FactKind.TARGET and fact.measure in _OF_GROWTH:
            of_level = self._matcher.match(replace(fact, measure=Measure.CHANGE))
            match = replace(match, fits=tuple(Fit(one.series, one.likeness) for one in of_level.fits))
        if match.fits and match.fits[0].is_sure:
            return _chosen(match, match.fits[0], is_sure=True)
        held = [one for one in match.fits if self._is_held(fact, one.series)]
        if len(held) == 1:
            return _chosen(match, held[0], is_sure=held[0].is_likely and _is_telling(fact))
        likely = (one for one in match.fits if one.is_likely and not self._is_at_odds(fact, one.series))
        return _chosen(match, next(likely, None), is_sure=False)

    def _is_held(self, fact: Fact, series: Series) -> bool:
        """Whether the register has the very figure or target."""
        return self._standing(fact, series) is Standing.KNOWN

    def _is_at_odds(self, fact: Fact, series: Series) -> bool:
        """Whether a figure speaks against a series that is alike in name alone."""
        return self._standing(fact, series) is Standing.CONTRADICTS

    def _standing(self, fact: Fact, series: Series) -> Standing:
        return self._beside(fact, series, self._register).standing

    def _beside(self, fact: Fact, series: Series, declared: Declared) -> "Judged | Promised":
        """What a fact is to a series; what is said again, wherever it stands, is not looked at again."""
        key = replace(fact, sentence=_ANYWHERE, quantity=replace(fact.quantity, span=_ANYWHERE)), series.id
        if key not in self._seen:
            self._seen[key] = self._judged(fact, series, declared)
        return self._seen[key]

    def _judged(self, fact: Fact, series: Series, declared: Declared) -> "Judged | Promised":
        if fact.base in OF_PLANS:
            return Judged(Standing.UNFIT, say("it is a share of a plan, and no figure of its own"))
        is_amount = fact.quantity.number is not None and fact.measure in _AMOUNTS
        if is_amount and fitting(fact.quantity.unit, fact.measure, series.unit) is Fitting.NOT:
            own = fact.quantity.unit or say("no unit")
            said = say("it is in {unit}, and {series} is in {own}", unit=own, series=series.id, own=series.unit.name)
            return Judged(Standing.UNFIT, said)
        if fact.kind is FactKind.TARGET:
            from tracker.entry.scanning.promises import promised

            return promised(declared, self._document, fact, series=series)
        return self._records.judged(fact, series)

    def said(self, fact: Fact, chosen: _Chosen) -> Said:
        """A fact as a proposal, and what it is compared by with others of the text."""
        if chosen.series is not None:
            return self._of(fact, chosen, chosen.series, declared=self._register)
        draft = self._drafts.draft(fact, chosen.match)
        if isinstance(draft, str):
            return self._without(self._proposal(fact, chosen, standing=Standing.UNKNOWN, said=draft))
        said = self._of(fact, replace(chosen, series=draft.series), draft.series, declared=self._drafts.declared)
        one = said.proposal
        why = one.said if one.raw is None else say("no series here counts {indicator}", indicator=fact.indicator)
        declaring = {**draft.declaring, **one.declaring}
        return replace(said, proposal=replace(one, standing=Standing.UNKNOWN, said=why, declaring=declaring))

    def _of(self, fact: Fact, chosen: _Chosen, series: Series, *, declared: Declared) -> Said:
        """A fact of a series."""
        found = self._beside(fact, series, declared)
        proposal = self._proposal(fact, chosen, standing=found.standing, said=found.said)
        if not isinstance(found, Judged):
            return self._promise(proposal, found)
        proposal = replace(proposal, raw=found.raw, guesses=found.odd)
        if found.record is None:
            return self._without(proposal)
        return Said(proposal, ("actual", series.id, series.slot(found.record.period)), found.record.figure)

    def _promise(self, proposal: Proposal, found: "Promised") -> Said:
        proposal = replace(proposal, raw=found.raw, id=found.id, guesses=found.guesses, declaring=found.declaring)
        target = found.target
        if target is None:
            return self._without(proposal)
        return Said(proposal, ("target", target.series, target.due, target.measure), target.goal.figure)

    def _without(self, proposal: Proposal) -> Said:
        """One that makes no figure; it is said again where the same number is said of the same thing."""
        fact = proposal.fact
        when = None if fact.time is None else fact.time.period
        key = (
            "open",
            fact.kind,
            fact.area,
            fact.indicator,
            fact.measure,
            when,
            fact.quantity.number,
            fact.quantity.unit,
        )
        return Said(proposal, key, None)

    def _proposal(self, fact: Fact, chosen: _Chosen, standing: Standing, said: str) -> Proposal:
        start = fact.sentence.start
        number = fact.quantity.span
        return Proposal(
            number=0,
            fact=fact,
            sentence=fact.sentence.of(self._article.text),
            mark=Span(number.start - start, number.end - start),
            line=bisect_right(self._lines, number.start) + 1,
            standing=standing,
            said=said,
            series=None if chosen.series is None else chosen.series.id,
            others=chosen.others,
            is_series_sure=chosen.is_sure,
        )


_AMOUNTS = (Measure.LEVEL, Measure.CUMULATIVE, Measure.NEW, Measure.PER_YEAR, Measure.SHARE, Measure.RATE)
"""What has the unit of its series; growth of a level is in per cent."""


def _chosen(match: Match, fit: Fit | None, *, is_sure: bool) -> _Chosen:
    series = None if fit is None else fit.series
    others = tuple(one.series.id for one in match.fits if one.series is not series)
    return _Chosen(match, series, others, is_sure=is_sure)


_ANYWHERE = Span(0, 0)
_OF_GROWTH = (Measure.YEAR_ON_YEAR, Measure.MEAN_GROWTH)
_TELLING_DIGITS = 3


def _is_telling(fact: Fact) -> bool:
    """Whether a number has digits enough not to be another figure by chance."""
    number = fact.quantity.number
    digits = "" if number is None else f"{number:f}".replace(".", "").strip("0")
    return len(digits) >= _TELLING_DIGITS and fact.quantity.bound is Bound.EXACT
