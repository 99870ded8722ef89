"""What about an indicator a number is: its level, growth on the year before, a share, a count added."""

from collections.abc import Iterator

from msgspec import Struct

from tracker.entry.reading.english.about import About, Nearness
from tracker.entry.reading.english.clauses import Sentence
from tracker.entry.reading.english.lexicon import CHANGES, RATE_NOUNS, SHARE_NOUNS, Does, Manner
from tracker.entry.reading.english.moments import BASES, Moment, Role
from tracker.entry.reading.english.numbers import Amount
from tracker.entry.reading.english.parts import Tag
from tracker.entry.reading.english.units import BASIS_POINTS, PERCENT, POINTS, RANK, TIMES
from tracker.entry.reading.english.words import those
from tracker.entry.reading.fact import FactKind, Measure

_NEAR = 6


class Told(Struct, frozen=True):
    """A number with its moment and kind."""

    amount: Amount
    moment: Moment | None
    kind: FactKind


def measure(sentence: Sentence, at: int, about: About, *, told: Told) -> Measure:
    """The measure of a number."""
    amount = told.amount
    if amount.unit in _BY_UNIT:
        return _BY_UNIT[amount.unit]
    manners = frozenset(_manners(sentence, at)) if sentence.manners else _NO_MANNERS
    if amount.unit in (PERCENT, "‰"):
        if _is_growth(about):
            return _growth(sentence, at, manners=manners, kind=told.kind)
        return Measure.SHARE if amount.is_in_words else _of_percent(sentence, at, about)
    if about.is_change:
        return Measure.CHANGE
    if amount.unit.startswith("per 1"):
        return Measure.RATE
    return _of_level(sentence, at, about, level=_Level(manners, told.moment))


_NO_MANNERS: frozenset[Manner] = frozenset()


class _Level(Struct, frozen=True):
    manners: frozenset[Manner]
    moment: Moment | None


_BY_UNIT = {RANK: Measure.RANK, TIMES: Measure.MULTIPLE, POINTS: Measure.POINTS, BASIS_POINTS: Measure.POINTS}


def _manners(sentence: Sentence, at: int) -> Iterator[Manner]:
    """How the words around a number in its clause say it is counted."""
    clause = sentence.clauses[at]
    for place in sentence.manners:
        manner, is_near = sentence.parts[place].manner, at - _NEAR <= place < at + _NEAR or place == 0
        if manner is not None and is_near and sentence.clauses[place] == clause:
            yield from () if place and _is_of_another(sentence, place, at) else (manner,)


def _is_of_another(sentence: Sentence, place: int, at: int) -> bool:
    """Whether another number stands between, so that the words are its own."""
    clause = sentence.clauses[place]
    is_behind_one = any(number < place < at and sentence.clauses[number] == clause for number in sentence.numbers)
    return is_behind_one or any(min(place, at) < number < max(place, at) for number in sentence.numbers)


def _is_growth(about: About) -> bool:
    """Whether a percentage is the size of a change, or the level of what is a change itself: GDP growth was 5%."""
    words = about.name.text.lower().split()
    return about.is_change or about.name.head in CHANGES or (words[-1:] == ["rate"] and "growth" in words)


def _growth(sentence: Sentence, at: int, *, manners: frozenset[Manner], kind: FactKind) -> Measure:
    if Manner.MEAN in manners or Manner.A_YEAR in manners:
        return Measure.MEAN_GROWTH
    if Manner.ON_OTHER in manners:
        return Measure.CHANGE
    if Manner.YEAR_ON_YEAR in manners or not sentence.moments:
        return Measure.YEAR_ON_YEAR
    bases = _bases(sentence, at)
    if any(moment.period is not None for moment in bases):
        return Measure.CHANGE if not _is_year_before(sentence, at, bases) else Measure.YEAR_ON_YEAR
    if bases:
        return Measure.YEAR_ON_YEAR
    spans = [moment for moment in _moments(sentence, at) if moment.is_span or moment.role is Role.UNTIL]
    is_cut_by = kind is FactKind.TARGET and any(moment.role is Role.UNTIL for moment in spans)
    is_long = any(moment.is_span and moment.period is not None and (moment.period.months or 0) > 12 for moment in spans)
    return Measure.CHANGE if is_cut_by or is_long else Measure.YEAR_ON_YEAR


def _moments(sentence: Sentence, at: int) -> Iterator[Moment]:
    """The moments of a number's clause and the one before."""
    clause = sentence.clauses[at]
    return (sentence.moment(place) for place in sentence.moments if 0 <= clause - sentence.clauses[place] <= 1)


def _bases(sentence: Sentence, at: int) -> list[Moment]:
    """What a number is compared with: behind it before the next number, else before it."""
    clause = sentence.clauses[at]
    places = [place for place in sentence.moments if sentence.moment(place).role in BASES]
    places = [place for place in places if sentence.clauses[place] == clause]
    behind = [place for place in places if place > at and not _is_of_another(sentence, place, at)]
    return [sentence.moment(place) for place in behind or places if place in behind or place < at]


def _is_year_before(sentence: Sentence, at: int, bases: list[Moment]) -> bool:
    """Whether what is compared with is the year before the year that is spoken of."""
    whens = [
        moment.period for moment in _moments(sentence, at) if moment.role in (Role.WHEN, Role.AS_OF) and moment.period
    ]
    before = {period.year_before for period in whens}
    periods = [moment.period for moment in bases if moment.role is Role.BASE and moment.period is not None]
    is_before = [any(period.holds(one) for one in before if one is not None) for period in periods]
    return len(periods) == len(bases) and all(is_before)


def _of_percent(sentence: Sentence, at: int, about: About) -> Measure:
    words = set(about.name.text.lower().split())
    is_of = sentence.low(at + 1) == "of" and sentence.tag(at + 2) is not Tag.NUMBER
    if about.does is Does.SHARE or about.whole or is_of or words & SHARE_NOUNS or about.name.head in SHARE_NOUNS:
        return Measure.SHARE
    if words & RATE_NOUNS:
        return Measure.RATE
    return Measure.SHARE if sentence.low(at + 1) == "share" else Measure.RATE


_OPENED = those("opened open opening added add adding new additional extra inaugurated created create creating")


def _of_level(sentence: Sentence, at: int, about: About, *, level: _Level) -> Measure:
    manners = level.manners
    if Manner.A_YEAR in manners or (Manner.MEAN in manners and _is_yearly(sentence, at)):
        return Measure.PER_YEAR
    if Manner.CUMULATIVE in manners or _is_to_date(sentence, at, about, moment=level.moment):
        return Measure.CUMULATIVE
    is_new = about.does is Does.ADD or sentence.low(at + 1) in _OPENED or _is_opened(sentence, at)
    return Measure.NEW if is_new else Measure.LEVEL


def _is_yearly(sentence: Sentence, at: int) -> bool:
    """Whether an average before a number is one of years: an average annual 300 homes."""
    before = sentence.parts[max(0, at - 3) : at]
    words = (word.low for part in before for word in sentence.said[part.first : part.last])
    return not _YEARLY.isdisjoint(words)


_YEARLY = those("annual yearly")


def _is_to_date(sentence: Sentence, at: int, about: About, *, moment: Moment | None) -> bool:
    """Whether what was made is counted up to now, or since long ago."""
    since = bool(sentence.moments) and any(one.role is Role.SINCE for one in _moments(sentence, at))
    if moment is not None and moment.is_to_date_word:
        return about.does is not Does.REACH or about.nearness is not Nearness.TIED or about.link == "of" or since
    is_made = about.does in (Does.MAKE, Does.ADD, Does.SPEND, Does.OTHER)
    return is_made and (since or (moment is not None and _is_long(moment)))


def _is_long(moment: Moment) -> bool:
    """Whether a moment lasts for years, so that what was made in it was made bit by bit."""
    months = 0 if moment.period is None or moment.period.months is None else moment.period.months
    return moment.is_span and months > _MONTHS


_MONTHS = 12


def _is_opened(sentence: Sentence, at: int) -> bool:
    """Whether what is counted is said to be opened behind it: 12 schools were opened, 300 jobs created."""
    place = at + 1
    while sentence.tag(place) in (Tag.NAME, Tag.AUXILIARY, Tag.ADVERB):
        place += 1
    return sentence.does(place) is Does.ADD
