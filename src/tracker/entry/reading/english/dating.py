"""Which of a sentence's moments a number is about, and what a change is counted from."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from tracker.domain.period import JANUARY, Period
from tracker.entry.reading.english.about import About
from tracker.entry.reading.english.clauses import Sentence
from tracker.entry.reading.english.moments import Moment, Role
from tracker.entry.reading.english.parts import Tag
from tracker.entry.reading.fact import Time


class Dated(Struct, frozen=True):
    """A number's moments, the likeliest first, each with whether it is sure; and what it is compared with."""

    moments: list[tuple[Moment, bool]]
    base: str = ""
    has_since: bool = False


def dated(sentence: Sentence, at: int, about: About) -> Dated:
    """The moments that a number may be about."""
    own = _own_base(sentence, at)
    if own is not None:
        return Dated(list(_compared(sentence, own)))
    since = _since(sentence, at)
    found = [
        (moment, is_sure and not moment.is_guess)
        for moment, is_sure in _candidates(sentence, at, about)
        if moment is not None
    ]
    return Dated(found, base=_base(sentence, at) or since, has_since=bool(since) and not found)


def _candidates(sentence: Sentence, at: int, about: About) -> Iterator[tuple[Moment | None, bool]]:
    """Moments from the nearest on: behind the number, before it, further behind, in other clauses."""
    places = [place for place, part in enumerate(sentence.parts) if part.moment is not None and _is_when(part.moment)]
    clause, numbers = sentence.clauses[at], [p for p, part in enumerate(sentence.parts) if part.amount is not None]
    following = next((place for place in numbers if place > at), len(sentence.parts))
    places = [place for place in places if place < at or not _is_of_another(sentence, place, at)]
    behind = [place for place in places if at < place and sentence.clauses[place] == clause]
    before = [place for place in places if place < at and sentence.clauses[place] == clause]
    before = [place for place in before if not _is_of_start(sentence, place, at)]
    yield _moment(sentence, [place for place in behind if place < following]), True
    yield _moment(sentence, before[::-1]), True
    is_start = about.link == "from"
    yield _moment(sentence, [] if is_start else behind), True
    yield (
        _moment(sentence, [place for place in places[::-1] if place < at and not _is_of_start(sentence, place, at)]),
        True,
    )
    yield _moment(sentence, [] if is_start else [place for place in places if place > at]), False


def _is_label(sentence: Sentence, place: int) -> bool:
    """Whether a moment is about what stands behind it: (2023: $2.9bn)."""
    return sentence.low(place + 1) == ":"


def _is_of_another(sentence: Sentence, place: int, at: int) -> bool:
    """Whether a moment further on belongs to a number between: 12,000, up from 11,000 in 2022."""
    numbers = [number for number in range(at + 1, place) if sentence.parts[number].amount is not None]
    return _is_label(sentence, place) or (
        bool(numbers) and sentence.low(numbers[-1] - 1) in ("from", "with", "than", "against", "to")
        and numbers[-1] >= sentence.begin_of(place) - 3 and sentence.low(numbers[-1] - 1) != "to"
    )  # fmt: skip


def _is_when(moment: Moment) -> bool:
    return moment.role not in (Role.BASE, Role.SINCE) and moment.period is not None


def _moment(sentence: Sentence, places: Sequence[int]) -> Moment | None:
    return sentence.parts[places[0]].moment if places else None


def _is_of_start(sentence: Sentence, place: int, at: int) -> bool:
    """Whether a moment belongs to the number that something came from: from 142 in 2018 to 16."""
    lead = sentence.begin_of(place)
    number = lead - 1
    while number > 0 and sentence.parts[number].amount is None and number > lead - 4:
        number -= 1
    return (
        number >= 1 and number < at and sentence.parts[number].amount is not None and sentence.low(number - 1) == "from"
    )


def _own_base(sentence: Sentence, at: int) -> Moment | None:
    """The year before, right behind a number that was then: from 4.7% a year earlier."""
    if sentence.low(at - 1) not in _COMPARING:
        return None
    place = at + 1
    while place < at + _NEAR and sentence.tag(place) in (Tag.NAME, Tag.PREPOSITION):
        place += 1
    moment = sentence.parts[place].moment if place < len(sentence.parts) else None
    return moment if moment is not None and moment.period is None else None


_COMPARING = ("from", "with", "than", "against")
_NEAR = 4


def _compared(sentence: Sentence, own: Moment) -> Iterator[tuple[Moment, bool]]:
    """The year before the one that the other number of the sentence is about."""
    whens = (part.moment for part in sentence.parts if part.moment is not None and _is_when(part.moment))
    main = next(whens, None)
    before = None if main is None or main.period is None else main.period.year_before
    if main is not None and before is not None:
        moment = Moment(begin=own.begin, first=own.first, last=own.last, role=main.role, period=before)
        yield moment, not main.is_guess


# What is compared with


def _base(sentence: Sentence, at: int) -> str:
    """The words of what a change is counted from, in the clause, behind the number or before it."""
    clause = sentence.clauses[at]
    places = [
        place
        for place, part in enumerate(sentence.parts)
        if part.moment is not None and part.moment.role is Role.BASE and sentence.clauses[place] == clause
    ]
    place = next((place for place in places if place > at), places[-1] if places else None)
    if place is None:
        return ""
    return sentence.written(place)


def _since(sentence: Sentence, at: int) -> str:
    """The moment since when a number is counted."""
    clause = sentence.clauses[at]
    places = (
        place
        for place, part in enumerate(sentence.parts)
        if part.moment is not None and part.moment.role is Role.SINCE and sentence.clauses[place] == clause
    )
    place = next(places, None)
    return "" if place is None else sentence.written(place)


# Times


def time_of(moment: Moment, *, is_target: bool) -> Time | None:
    """The time of a fact by its moment."""
    if moment.period is None:
        return None
    is_as_of = moment.role in (Role.AS_OF, Role.UNTIL) and not is_target and not moment.label
    return Time(period=moment.period, is_as_of=is_as_of, is_to_date=moment.is_to_date, label=moment.label)


def end_of(time: Time) -> Time:
    """The year that a span of years ends in, for what is said of its end."""
    months = time.period.months or 0
    if time.label or months <= _MONTHS or not time.period.is_of_years or time.period.begin_day.month != 1:
        return time
    return Time(period=Period.year(time.period.end_day.year), is_as_of=time.is_as_of)


_MONTHS = 12


def as_of(day: date) -> Time:
    """As far as a day's month."""
    return Time(period=JANUARY.beat(1).holding(day.toordinal()), is_as_of=True)
