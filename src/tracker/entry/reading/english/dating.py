"""Which of a sentence's moments a number is about, and what a change is counted from."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from tracker.domain.period import Period
from tracker.entry.reading.english.about import About
from tracker.entry.reading.english.clauses import Sentence
from tracker.entry.reading.english.moments import BASES, Moment, Role
from tracker.entry.reading.english.parts import Tag
from tracker.entry.reading.fact import Time


class Dated(Struct, frozen=True):
    """A number's moments, the likeliest first, each with whether it is sure; and what it is compared with."""

    moments: list[tuple[Moment, bool]]
    base: str = ""
    has_since: bool = False


def dated(sentence: Sentence, at: int, about: About) -> Dated:
    """The moments that a number may be about."""
    if not sentence.moments:
        return Dated([])
    own = _own_base(sentence, at)
    if own is not None:
        return Dated(list(_compared(sentence, own)))
    since = _since(sentence, at)
    found = [(moment, is_sure and not moment.is_guess) for moment, is_sure in _candidates(sentence, at, about)]
    return Dated(found, base=_base(sentence, at) or since, has_since=bool(since) and not found)


def _candidates(sentence: Sentence, at: int, about: About) -> Iterator[tuple[Moment, bool]]:
    """Moments from the nearest on: behind the number, before it, further behind, in other clauses."""
    clause, clauses = sentence.clauses[at], sentence.clauses
    following = next((place for place in sentence.numbers if place > at), len(sentence.parts))
    if any(at < place < following and _is_unknown(sentence.moment(place)) for place in sentence.moments):
        return
    whens = [place for place in sentence.moments if _is_when(sentence.moment(place))]
    before = [place for place in reversed(whens) if place < at and not _is_of_start(sentence, place, at)]
    stop = next((place for place in range(at, len(sentence.parts)) if sentence.low(place) == ";"), len(sentence.parts))
    behind = [place for place in whens if at < place < stop and not _is_of_another(sentence, place, at)]
    close = [place for place in behind if place < following and clauses[place] == clause]
    ahead = [] if about.link == "from" else behind
    sure = (
        *close,
        *(place for place in before if clauses[place] == clause),
        *(place for place in ahead if clauses[place] == clause),
        *before,
    )
    yield from ((sentence.moment(place), True) for place in sure)
    yield from ((sentence.moment(place), False) for place in ahead)


def _is_when(moment: Moment) -> bool:
    return moment.role not in BASES and moment.period is not None


def _is_unknown(moment: Moment) -> bool:
    """Whether nobody knows when it is: last year, of a text without a day."""
    return moment.role not in BASES and moment.period is None


def _is_of_another(sentence: Sentence, place: int, at: int) -> bool:
    """Whether a moment further on belongs to a number between: 12,000, up from 11,000 in 2022."""
    if sentence.low(place + 1) == ":":
        return True
    last = next((number for number in reversed(sentence.numbers) if number < place), at)
    is_close = last >= sentence.begin_of(place) - _NEAR + 1
    return last > at and is_close and sentence.low(last - 1) in _COMPARING


def of_others(sentence: Sentence) -> frozenset[int]:
    """The first words of the moments of what a number came from or is compared with: up from 43.8% in 2023."""
    found = set[int]()
    for place in sentence.moments:
        lead = sentence.begin_of(place)
        number = next((number for number in reversed(sentence.numbers) if number < lead), None)
        if sentence.low(lead - 1) == "(" and sentence.low(place + 1) == ":":
            found.add(sentence.moment(place).first)
        if number is not None and number >= lead - _NEAR and sentence.low(number - 1) in _COMPARING:
            found.add(sentence.moment(place).first)
    return frozenset(found)


_COMPARING = ("from", "with", "than", "against")
_NEAR = 4


def _is_of_start(sentence: Sentence, place: int, at: int) -> bool:
    """Whether a moment belongs to the number that something came from: from 142 in 2018 to 16."""
    lead = sentence.begin_of(place)
    number = next((number for number in reversed(sentence.numbers) if number < min(lead, at)), 0)
    return number >= lead - _NEAR and sentence.low(number - 1) == "from"


def _own_base(sentence: Sentence, at: int) -> Moment | None:
    """The year before, right behind a number that was then: from 4.7% a year earlier."""
    if sentence.low(at - 1) not in _COMPARING:
        return None
    place = at + 1
    while place < at + _NEAR and sentence.tag(place) in (Tag.NAME, Tag.PREPOSITION):
        place += 1
    moment = sentence.parts[place].moment if place < len(sentence.parts) else None
    return moment if moment is not None and moment.period is None and moment.role is Role.BASE else None


def _compared(sentence: Sentence, own: Moment) -> Iterator[tuple[Moment, bool]]:
    """The year before the one that the other number of the sentence is about."""
    whens = (moment for moment in map(sentence.moment, sentence.moments) if _is_when(moment))
    main = next(whens, None)
    before = None if main is None or main.period is None else main.period.year_before
    found = [] if main is None or before is None else [main]
    for one in found:
        moment = Moment(begin=own.begin, first=own.first, last=own.last, role=one.role, period=before)
        yield moment, not one.is_guess


# What is compared with


def _base(sentence: Sentence, at: int) -> str:
    """The words of what a change is counted from, in the clause, behind the number or before it."""
    places = _of_role(sentence, at, Role.BASE)
    place = next((place for place in places if place > at), places[-1] if places else None)
    return "" if place is None else sentence.written(place)


def _since(sentence: Sentence, at: int) -> str:
    """The moment since when a number is counted."""
    return next((sentence.written(place) for place in _of_role(sentence, at, Role.SINCE)), "")


def _of_role(sentence: Sentence, at: int, role: Role) -> Sequence[int]:
    """The moments of a role in the clause of a number."""
    clause = sentence.clauses[at]
    return [
        place for place in sentence.moments if sentence.moment(place).role is role and sentence.clauses[place] == clause
    ]


# Times


def time_of(moment: Moment, *, is_target: bool) -> Time | None:
    """The time of a fact by its moment."""
    is_as_of = moment.role in (Role.AS_OF, Role.UNTIL) and not is_target and not moment.label
    period, is_to_date = moment.period, moment.is_to_date
    return None if period is None else Time(period, is_as_of=is_as_of, is_to_date=is_to_date, label=moment.label)


def end_of(time: Time) -> Time:
    """The year that a span of years ends in, for what is said of its end."""
    months = time.period.months or 0
    if time.label or months <= _MONTHS or not time.period.is_of_years or time.period.begin_day.month != 1:
        return time
    return Time(period=Period.year(time.period.end_day.year), is_as_of=time.is_as_of)


_MONTHS = 12


def as_of(day: date) -> Time:
    """As far as a day's month."""
    return Time(Period.month_of(day), is_as_of=True)
