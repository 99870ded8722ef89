"""Whether a number is promised or has come about, by the words of its clause and by its period."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from typing import assert_never

from msgspec import Struct

from tracker.domain.actual import Status
from tracker.entry.reading.english.about import About
from tracker.entry.reading.english.clauses import Sentence
from tracker.entry.reading.english.lexicon import (
    AIM_ADJECTIVES,
    AIM_NOUNS,
    FORECAST,
    GOAL_NOUNS,
    HAVE,
    MODALS,
    STATUSES,
    Does,
    Form,
)
from tracker.entry.reading.english.parts import Part, Tag
from tracker.entry.reading.english.subjects import is_plural
from tracker.entry.reading.english.words import Word
from tracker.entry.reading.fact import FactKind, Time


class Sign(Enum):
    """What words of a clause make of a number."""

    AIM = "aim"
    FORECAST = "forecast"
    DONE = "done"
    PRESENT = "present"
    INFINITIVE = "infinitive"


class Marked(Struct, frozen=True):
    """A sign that the words of a clause give of a number, and the word of aim."""

    sign: Sign
    aim: str = ""

    @property
    def is_done(self) -> bool:
        """Whether it has come about."""
        return self.sign in (Sign.DONE, Sign.PRESENT)

    @property
    def is_aimed(self) -> bool:
        """Whether it is aimed at."""
        return self.sign in (Sign.AIM, Sign.INFINITIVE)


class Kind(Struct, frozen=True):
    """A kind with the word that makes it one, the status of an actual, and whether it is sure."""

    kind: FactKind
    aim: str = ""
    status: Status | None = None
    is_sure: bool = True


class When(Struct, frozen=True):
    """The time of a number, the day its text was published, and whether a heading above it speaks of aims."""

    time: Time | None
    day: date | None
    is_under_aims: bool = False


def speaks_of_aims(said: Sequence[Word]) -> bool:
    """Whether a heading, or a line that ends with a colon, says that what follows is aimed at."""
    return any(word.low in GOAL_NOUNS for word in said)


def kind(sentence: Sentence, at: int, about: About, *, marked: Marked | None, when: When) -> Kind:
    """The kind of a number whose clause has a sign, or none."""
    goal = _called_goal(sentence, at)
    if about.is_goal or goal:
        return Kind(FactKind.TARGET, aim=goal or _aim_noun(sentence))
    tense = tense_of(when.time, when.day)
    if marked is None and when.is_under_aims:
        return Kind(FactKind.TARGET, is_sure=tense is not Tense.OVER)
    status = _status(sentence, at)
    if about.link == "from" and _goes_on_to(sentence, at):
        return Kind(FactKind.ACTUAL, status=status, is_sure=marked is not None and marked.sign is Sign.DONE)
    if about.link == "from" and tense is Tense.OVER:
        return Kind(FactKind.ACTUAL, status=status)
    return _judged(marked, status, tense)


class Tense(Enum):
    """How a period lies to the day of publication."""

    OVER = "over"
    ENDING = "ending"
    RUNNING = "running"
    AHEAD = "ahead"
    UNKNOWN = "unknown"


def tense_of(time: Time | None, day: date | None) -> Tense:
    """How a time lies to a day."""
    if time is None or day is None:
        return Tense.UNKNOWN
    if time.is_as_of or time.is_to_date:
        is_begun = time.period.first <= day.toordinal()
        is_near = time.is_to_date or time.period.months == 1
        return Tense.OVER if is_begun and (is_near or time.period.last <= day.toordinal()) else Tense.AHEAD
    if time.period.last <= day.toordinal():
        return Tense.OVER
    if time.period.first <= day.toordinal() and time.period.last - day.toordinal() < _ENDING:
        return Tense.ENDING
    return Tense.RUNNING if time.period.first <= day.toordinal() else Tense.AHEAD


_ENDING = 92
"""Days before its end when what is expected of a year is an estimate of it, and no target."""


def _judged(marked: Marked | None, status: Status | None, tense: Tense) -> Kind:
    is_ahead = tense is Tense.AHEAD
    sign = None if marked is None else marked.sign
    match sign:
        case Sign.AIM:
            return Kind(FactKind.TARGET, aim=marked.aim if marked else "")
        case Sign.FORECAST:
            if tense in (Tense.OVER, Tense.ENDING):
                return Kind(FactKind.ACTUAL, status=Status.ESTIMATED, is_sure=tense is Tense.OVER)
            return Kind(FactKind.TARGET, aim=marked.aim if marked else "")
        case Sign.INFINITIVE:
            return Kind(FactKind.TARGET, is_sure=is_ahead)
        case Sign.DONE:
            return Kind(FactKind.TARGET if is_ahead else FactKind.ACTUAL, status=status, is_sure=not is_ahead)
        case Sign.PRESENT:
            kind = FactKind.TARGET if is_ahead else FactKind.ACTUAL
            return Kind(kind, status=None if is_ahead else status, is_sure=tense not in (Tense.RUNNING, Tense.ENDING))
        case None:
            kind = FactKind.TARGET if is_ahead else FactKind.ACTUAL
            return Kind(kind, status=None if is_ahead else status, is_sure=tense in (Tense.OVER, Tense.AHEAD))
        case _:
            assert_never(sign)


# Words


def _called_goal(sentence: Sentence, at: int) -> str:
    """The word that calls the number itself a target: its 40% target, the 300-home goal."""
    place = at + 1
    while sentence.tag(place) is Tag.NAME and place < at + 6:
        if sentence.low(place) in GOAL_NOUNS:
            return sentence.low(place)
        place += 1
    return ""


def _told_as_goal(sentence: Sentence, at: int) -> str:
    """The noun that a number is said to be: our goal is a 50% cut, the target remains 2%."""
    clause = sentence.clauses[at]
    for place in range(at - 1, max(0, at - _CLOSE), -1):
        if sentence.clauses[place] != clause or sentence.parts[place].amount is not None:
            return ""
        if sentence.low(place) in _IS:
            near = range(place - 1, max(-1, place - _CLOSE), -1)
            return next((sentence.low(one) for one in near if sentence.low(one) in GOAL_NOUNS), "")
    return ""


_CLOSE = 5
_IS = ("is", "are", "remains", "remain", "stays", "stay")


def _aim_noun(sentence: Sentence) -> str:
    """The noun that a sentence calls its number by."""
    return next((part.low for part in sentence.parts if part.low in AIM_NOUNS), "")


def _goes_on_to(sentence: Sentence, at: int) -> bool:
    """Whether from this number something goes to another."""
    ahead = sentence.parts[at + 1 : at + 9]
    ends = (place for place, part in enumerate(ahead) if part.low == "to" and part.tag is Tag.PREPOSITION)
    return any(other.amount is not None for place in ends for other in ahead[place + 1 : place + 4])


def marked_at(sentence: Sentence, at: int) -> Marked | None:
    """The sign of a number's clause: what stands before it, else behind it, else what the clause before says."""
    clause = sentence.clauses[at]
    goal = _told_as_goal(sentence, at)
    if goal:
        return Marked(Sign.AIM, goal)
    before = _before(sentence, at, clause)
    if before is not None:
        return before
    behind = next(_signs_behind(sentence, at, clause), None)
    if behind is not None or clause == 0:
        return behind
    first = sentence.clauses.index(clause)
    return _before(sentence, first, clause - 1)


def _before(sentence: Sentence, at: int, clause: int) -> Marked | None:
    has_infinitive = False
    place = at - 1
    while place >= max(0, at - _FAR) and sentence.clauses[place] == clause:
        marked = _sign(sentence, place)
        if marked is not None and marked.sign is Sign.INFINITIVE:
            has_infinitive = True
        elif marked is not None:
            return _with_infinitive(marked, has_infinitive=has_infinitive)
        place -= 1
    return Marked(Sign.INFINITIVE) if has_infinitive else None


def _with_infinitive(marked: Marked, *, has_infinitive: bool) -> Marked:
    """Rose 5% to reach 3bn is done; need to reduce by 20% is not."""
    if not has_infinitive or marked.sign in (Sign.AIM, Sign.FORECAST):
        return marked
    return marked if marked.sign is Sign.DONE else Marked(Sign.INFINITIVE)


def _sign(sentence: Sentence, at: int) -> Marked | None:
    """What a part before a number says of it."""
    part = sentence.parts[at]
    match part.tag:
        case Tag.AUXILIARY:
            return _of_auxiliary(sentence, at)
        case Tag.VERB:
            return _of_verb(sentence, at)
        case Tag.NAME | Tag.PREPOSITION | Tag.ADVERB:
            return _of_word(sentence, part, at)
        case Tag.NUMBER | Tag.MOMENT | Tag.PLACE | Tag.DETERMINER | Tag.CONJUNCTION | Tag.PRONOUN | Tag.MARK:
            return None
        case _:
            assert_never(part.tag)


def _of_auxiliary(sentence: Sentence, at: int) -> Marked | None:
    """Will, must; is to; the plan is for; was, has."""
    word, before, follows = sentence.low(at), sentence.low(at - 1), sentence.low(_next(sentence, at))
    if word in MODALS:
        return Marked(Sign.FORECAST if word in _PERHAPS else Sign.AIM, word)
    if follows == "to" and word in ("is", "are", "was", "were"):
        return Marked(Sign.AIM, f"{word} to")
    if word in ("be", "being", "'s") or before in MODALS:
        return None
    if before in AIM_NOUNS and word in ("is", "was") and follows in ("for", "that"):
        return Marked(Sign.AIM, before)
    return Marked(Sign.PRESENT if word in ("is", "are", "do", "does", "am") else Sign.DONE)


_PERHAPS = ("can", "could", "may", "might")


def _next(sentence: Sentence, at: int) -> int:
    """The place of the next part that is no adverb."""
    at += 1
    while sentence.tag(at) is Tag.ADVERB or sentence.low(at) in ("been", "be"):
        at += 1
    return at


def _of_verb(sentence: Sentence, at: int) -> Marked | None:
    verb, word = sentence.parts[at].verb, sentence.low(at)
    if verb is None or word in _NO_SIGNS or verb.form is Form.ING:
        return None if verb is None or verb.does is not Does.AIM else Marked(Sign.AIM, word)
    if verb.does is Does.AIM:
        return Marked(Sign.FORECAST if word in FORECAST else Sign.AIM, word)
    if verb.form is Form.PAST:
        return None if sentence.low(at - 1) in ("be", "being", "not") else Marked(Sign.DONE)
    return Marked(Sign.PRESENT) if verb.form is Form.PRESENT else _of_plain(sentence, at)


_NO_SIGNS = ("compared", "based", "related", "including")


def _of_plain(sentence: Sentence, at: int) -> Marked | None:
    """To build; Build 300 homes, which begins a line; they build."""
    before = at - 1
    while sentence.tag(before) is Tag.ADVERB:
        before -= 1
    if sentence.low(before) == "to":
        return Marked(Sign.INFINITIVE)
    if before < 0 or sentence.tag(before) is Tag.MARK:
        return Marked(Sign.INFINITIVE)
    return Marked(Sign.PRESENT) if is_plural(sentence.low(before)) or sentence.tag(before) is Tag.PRONOUN else None


def _of_word(sentence: Sentence, part: Part, at: int) -> Marked | None:
    if part.low in AIM_NOUNS:
        return Marked(Sign.AIM, part.low)
    is_adjective = part.low in AIM_ADJECTIVES and sentence.low(at + 1) == "to"
    if is_adjective or (part.low in FORECAST and sentence.low(at - 1) != "an"):
        return Marked(Sign.FORECAST if part.low in FORECAST else Sign.AIM, part.low)
    if part.low in ("track", "course") and sentence.low(at - 1) == "on":
        return Marked(Sign.AIM, f"on {part.low}")
    return Marked(Sign.DONE) if part.low in ("already",) else None


def _signs_behind(sentence: Sentence, at: int, clause: int) -> Iterator[Marked]:
    """What verbs behind a number say of it: 300 homes were built, will be built, are planned."""
    for place in range(at + 1, min(len(sentence.parts), at + _FAR)):
        part = sentence.parts[place]
        if sentence.clauses[place] != clause or part.amount is not None:
            return
        if part.tag in (Tag.AUXILIARY, Tag.VERB):
            marked = _of_passive(sentence, place) or _sign(sentence, place)
            yield from () if marked is None else (marked,)


def _of_passive(sentence: Sentence, at: int) -> Marked | None:
    """Are planned, are expected, were due."""
    ahead = _next(sentence, at)
    word = sentence.low(ahead)
    if sentence.low(at) in ("is", "was", "are") and sentence.low(ahead) in ("the", "our", "its", "a"):
        return Marked(Sign.AIM, sentence.low(ahead + 1)) if sentence.low(ahead + 1) in GOAL_NOUNS else None
    is_aim = sentence.tag(at) is Tag.AUXILIARY and sentence.low(at) not in HAVE and sentence.low(at) not in MODALS
    if is_aim and (word in AIM_ADJECTIVES or sentence.does(ahead) is Does.AIM):
        return Marked(Sign.FORECAST if word in FORECAST else Sign.AIM, word)
    return None


# Statuses


_FAR = 60
"""Parts that are looked at before and behind a number."""


def _status(sentence: Sentence, at: int) -> Status | None:
    """What the clause says of its figures."""
    if not sentence.statuses:
        return None
    clause = sentence.clauses[at]
    near = (place for place in sentence.statuses if at - _FAR <= place < at + _FAR)
    return next((STATUSES[sentence.low(place)] for place in near if sentence.clauses[place] == clause), None)
