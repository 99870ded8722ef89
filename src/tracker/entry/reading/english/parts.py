"""A sentence as parts: its numbers and moments each one part, other words by what they do in it; and its clauses."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.english.bounds import Bounded
from tracker.entry.reading.english.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BREAKS,
    CHANGES,
    CONJUNCTIONS,
    COUNTRIES,
    DETERMINERS,
    MANNERS,
    NOT_VERBS,
    PHRASAL,
    PREPOSITIONS,
    PRONOUNS,
    SAME_FORMS,
    SURELY_AIM,
    THE_AREA,
    VERBS,
    Does,
    Form,
    Manner,
    Verb,
)
from tracker.entry.reading.english.moments import Moment
from tracker.entry.reading.english.numbers import Amount
from tracker.entry.reading.english.words import Word, are_joined, low, those


class Tag(Enum):
    """What a part is."""

    NUMBER = "number"
    MOMENT = "moment"
    PLACE = "place"
    VERB = "verb"
    AUXILIARY = "auxiliary"
    NAME = "name"
    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    PRONOUN = "pronoun"
    ADVERB = "adverb"
    MARK = "mark"


class Number(Struct, frozen=True):
    """A number with its bound."""

    amount: Amount
    bounded: Bounded


class Part(Struct, frozen=True):
    """The words from ``first`` to before ``last`` of a sentence, ``low`` as one of them or all."""

    tag: Tag
    first: int
    last: int
    low: str
    verb: Verb | None = None
    number: Number | None = None
    moment: Moment | None = None
    manner: Manner | None = None
    is_capital: bool = False

    @property
    def amount(self) -> Amount | None:
        """The number that it is."""
        return None if self.number is None else self.number.amount


class Masks(Struct, frozen=True):
    """What words are taken by, by the place of the first."""

    numbers: Mapping[int, Number]
    moments: Mapping[int, Moment]


def parts(said: Sequence[Word], masks: Masks) -> list[Part]:
    """The parts of a sentence in order."""
    found = list(_tagged(said, masks))
    for at, part in enumerate(found):
        if part.verb is not None:
            found[at] = _settled(found, at, part.verb)
    return found


def _tagged(said: Sequence[Word], masks: Masks) -> Iterator[Part]:
    at = 0
    while at < len(said):
        number = masks.numbers.get(at)
        if number is not None and number.amount.is_verb:
            first = number.amount.first
            yield _part(said, Tag.VERB, first=first, last=first + 1, verb=VERBS[said[first].low])
        part = _of_several(said, at, masks) or _of_one(said, at)
        yield part
        at = part.last


def _is_free(masks: Masks, first: int, last: int) -> bool:
    """Whether no number or moment begins at these words: in "made up to 300 grants" the number has the "up"."""
    return not any(at in masks.numbers or at in masks.moments for at in range(first, last))


def _of_several(said: Sequence[Word], at: int, masks: Masks) -> Part | None:
    number, moment = masks.numbers.get(at), masks.moments.get(at)
    if number is not None:
        return _part(said, Tag.NUMBER, first=at, last=number.bounded.inner_last, number=number)
    if moment is not None:
        return _part(said, Tag.MOMENT, first=at, last=moment.last, moment=moment)
    word = said[at].low
    if word not in _BEGINNINGS and not said[at].is_capital:
        return None
    phrasal = PHRASAL.at(said, at) if word in PHRASAL.beginnings else None
    if phrasal is not None and _is_free(masks, at + 1, at + phrasal[0]):
        return _part(said, Tag.VERB, first=at, last=at + phrasal[0], verb=phrasal[1])
    manner = MANNERS.at(said, at) if word in MANNERS.beginnings else None
    is_manner = manner is not None and _is_free(masks, at + 1, at + manner[0])
    if manner is not None and is_manner and not (manner[1] is Manner.NOTHING and _is_adjective(said, at + manner[0])):
        return _part(said, Tag.ADVERB, first=at, last=at + manner[0], manner=manner[1])
    place = _place(said, at) if said[at].is_capital else _own_place(said, at)
    return None if place is None else _part(said, Tag.PLACE, first=at, last=place)


_BEGINNINGS = PHRASAL.beginnings.keys() | MANNERS.beginnings.keys() | THE_AREA
"""Small words that a part of several may begin with."""


def _is_adjective(said: Sequence[Word], at: int) -> bool:
    """Whether what ends before a word goes with it as its adjective: in total consumption."""
    word = low(said, at)
    return (
        low(said, at - 1) in ("total", "all", "overall")
        and word[:1].isalpha()
        and _tag(said, at) is Tag.NAME
        and word not in VERBS
    )


def _part(
    said: Sequence[Word],
    tag: Tag,
    *,
    first: int,
    last: int,
    verb: Verb | None = None,
    number: Number | None = None,
    moment: Moment | None = None,
    manner: Manner | None = None,
) -> Part:
    return Part(
        tag=tag,
        first=first,
        last=last,
        low=said[first].low,
        verb=verb,
        number=number,
        moment=moment,
        manner=manner,
        is_capital=said[first].is_capital,
    )


_BEFORE_PLACES = those("in across throughout")
_NO_PLACES = those(
    """gdp ai co2 r&d ict it sme smes english maths stem ngo pisa nhs esg covid q1 q2 q3 q4 h1 h2 phase scope article
    table figure appendix annex chapter section part january february march april may june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday cumulative total"""
)


def _place(said: Sequence[Word], at: int) -> int | None:
    """The place behind a name with capitals behind "in", or of a country."""
    word = said[at]
    if word.low in _NO_PLACES:
        return None
    before = low(said, at - 1)
    if before == "the" and low(said, at - 2) in _BEFORE_PLACES:
        before = "in"
    if before not in _BEFORE_PLACES and not _is_of_place(said, at):
        return at + 1 if word.low in COUNTRIES and _is_country(said, at, before) else None
    if word.text.isupper() and word.low not in COUNTRIES:
        return None
    last = _behind_capitals(said, at)
    if last < len(said) and said[last].is_number and len(said[last].text) < _YEAR:
        return None  # a label: 94 % of Category 1 potholes
    is_adjective = last < len(said) and said[last].text[0].islower() and _tag(said, last) is Tag.NAME
    is_adjective = is_adjective and said[last].low not in VERBS
    return None if is_adjective and said[last - 1].low not in COUNTRIES else last


_YEAR = 4
"""Digits of a year, which may stand behind a place."""


def _own_place(said: Sequence[Word], at: int) -> int | None:
    """The place behind what an article's own area is called: in the city."""
    is_own = said[at].low in THE_AREA and low(said, at - 1) in ("the", "our") and low(said, at - 2) in _BEFORE_PLACES
    return at + 1 if is_own else None


def _behind_capitals(said: Sequence[Word], at: int) -> int:
    """The place behind a name of words with capitals: New York City, England and Wales."""
    last, end = at + 1, min(len(said), at + _LONGEST_PLACE)
    while last < end and said[last].is_capital and said[last].low not in _NO_PLACES:
        last += 1
    while last + 1 < end and low(said, last) in ("and", "of", "upon") and said[last + 1].is_capital:
        last += 2
    return last


_LONGEST_PLACE = 5


def _is_of_place(said: Sequence[Word], at: int) -> bool:
    """Whether a capital behind "of", "at" or "on" begins a place: residents of Millbrook, but Bank of England."""
    before, noun = low(said, at - 1), said[at - 2] if at > 1 else None
    return (
        before in ("of", "at", "on", "near")
        and noun is not None
        and noun.text[0].islower()
        and noun.low not in _NO_OWNERS
    )


_NO_OWNERS = those(
    "department ministry university office bank institute because think top basis part use member members"
)


def _is_country(said: Sequence[Word], at: int, before: str) -> bool:
    """Whether a country is the one spoken of, and not the one that something goes to."""
    if (before, low(said, at - 2)) == ("of", "bank"):
        return False
    return before in ("", "of", "for", "the", "within", ",") or low(said, at + 1) == "'s" or not before[:1].isalpha()


def _of_one(said: Sequence[Word], at: int) -> Part:
    word = said[at]
    verb = None if word.low in NOT_VERBS else VERBS.get(word.low)
    if verb is not None and verb.form is not Form.PAST and word.is_capital and not _opens_line(said, at):
        verb = None
    return _part(said, Tag.VERB if verb is not None else _tag(said, at), first=at, last=at + 1, verb=verb)


def _opens_line(said: Sequence[Word], at: int) -> bool:
    return at == 0 or said[at - 1].text[-1] in "•*-.:–"


def _tag(said: Sequence[Word], at: int) -> Tag:
    word = said[at].low
    if word == "per" and low(said, at + 1) == "capita":
        return Tag.NAME
    if said[at].is_sign and word != "'s":
        return Tag.NAME if _is_within_ages(said, at) else Tag.MARK
    if word == "'s":
        return Tag.DETERMINER
    if word in AUXILIARIES and not (word in ("may", "march") and said[at].is_capital and at > 0):
        return Tag.AUXILIARY
    if word in PRONOUNS and _stands_alone(said, at):
        return Tag.PRONOUN
    tag = _TAGS.get(word)
    if tag is not None:
        return tag
    return Tag.ADVERB if word.endswith("ly") and word not in _LY_NAMES else Tag.NAME


def _is_within_ages(said: Sequence[Word], at: int) -> bool:
    """Whether a dash joins two numbers of a name: people aged 15–64."""
    are_tied = 0 < at < len(said) - 1 and are_joined(said, at) and are_joined(said, at + 1)
    return are_tied and low(said, at) in ("-", "–") and said[at - 1].is_number and said[at + 1].is_number


_TAGS: Mapping[str, Tag] = {
    **dict.fromkeys(ADVERBS, Tag.ADVERB),
    **dict.fromkeys(PREPOSITIONS, Tag.PREPOSITION),
    **dict.fromkeys(CONJUNCTIONS - {"as"}, Tag.CONJUNCTION),
    **dict.fromkeys(DETERMINERS - {"that"}, Tag.DETERMINER),
}
_LY_NAMES = those(
    """family assembly supply early monthly weekly daily quarterly hourly elderly friendly environmentally july italy
    fly"""
)
_SURELY_ALONE = those("it they we he she i you there them us")


def _stands_alone(said: Sequence[Word], at: int) -> bool:
    """Whether a word such as "this" stands for a noun, and before none."""
    behind = low(said, at + 1)
    return said[at].low in _SURELY_ALONE or (said[at].low != "that" and (behind in AUXILIARIES or behind in VERBS))


# Verbs that may be nouns, and participles that may be adjectives


def _settled(found: Sequence[Part], at: int, verb: Verb) -> Part:
    part = found[at]
    if part.last > part.first + 1 or part.low in SURELY_AIM:
        return part
    before = found[at - 1] if at else None
    if before is not None and before.tag is Tag.NUMBER and part.low in CHANGES:
        return replace(part, tag=Tag.NAME, verb=None)
    if verb.form is Form.PAST and part.low in SAME_FORMS and _is_plain_verb(found, at):
        return replace(part, verb=Verb(verb.does, Form.PLAIN))
    return part if _is_verb(found, at, verb.form) else replace(part, tag=Tag.NAME, verb=None)


def _is_verb(found: Sequence[Part], at: int, form: Form) -> bool:
    before, behind = found[at - 1] if at else None, found[at + 1] if at + 1 < len(found) else None
    match form:
        case Form.PLAIN:
            return _is_plain_verb(found, at)
        case Form.PRESENT:
            return _is_present_verb(found[at], before, behind)
        case Form.PAST:
            return _is_past_verb(found[at], before, behind)
        case Form.ING:
            return _is_command(found, at) if before is None else _is_ing_verb(found[at], before, behind)
        case _:
            assert_never(form)


def _is_plain_verb(found: Sequence[Part], at: int) -> bool:
    """To rise, will rise, we rise, and rise the …; Raise the …; exports rise by."""
    before, behind = found[at - 1] if at else None, found[at + 1] if at + 1 < len(found) else None
    if before is None or before.tag is Tag.MARK:
        return _is_command(found, at)
    if before.low == "to" or before.low in ("we", "they", "not", "also", "further"):
        return True
    if before.tag is Tag.AUXILIARY:
        return before.low not in ("is", "are", "was", "were")
    if before.tag is Tag.NAME:
        is_said = behind is not None and (behind.tag is Tag.NUMBER or behind.low in ("to", "by", "for", "at"))
        return is_said and (before.low.endswith("s") or found[at].verb in _MOVING)
    is_object_behind = behind is not None and behind.tag in (Tag.DETERMINER, Tag.NUMBER)
    is_at = behind is not None and behind.low in ("at", "to", "by")
    if before.tag in (Tag.ADVERB, Tag.MOMENT):
        return is_object_behind or is_at
    is_name_behind = behind is not None and (behind.tag is Tag.NAME or _is_plain(behind))
    return before.low in ("and", "or") and (is_object_behind or is_at or is_name_behind)


def _is_plain(part: Part) -> bool:
    return part.verb is not None and part.verb.form is Form.PLAIN


_MOVING = (Verb(Does.UP, Form.PLAIN), Verb(Does.DOWN, Form.PLAIN))
_LOOKED_AT = 8


def _is_command(found: Sequence[Part], at: int) -> bool:
    """Whether a verb opens a line that has no other: Raise exports to 5bn, but House prices rose."""
    if at + 1 == len(found) or found[at + 1].tag not in (Tag.DETERMINER, Tag.NUMBER, Tag.NAME, Tag.ADVERB, Tag.PLACE):
        return False
    ahead = found[at + 1 : at + _LOOKED_AT]
    telling = (part for part in ahead if part.tag in _TELLING or part.low == "to" or _is_finite(part))
    first = next(telling, None)
    return first is None or not _is_finite(first)


_TELLING = (Tag.NUMBER, Tag.MARK)


def _is_finite(part: Part) -> bool:
    return part.tag is Tag.AUXILIARY or (part.verb is not None and part.verb.form in (Form.PAST, Form.PRESENT))


def _is_present_verb(part: Part, before: Part | None, behind: Part | None) -> bool:
    if before is None or behind is None:
        return False
    if before.tag not in (Tag.NAME, Tag.PRONOUN, Tag.PLACE, Tag.CONJUNCTION, Tag.ADVERB, Tag.MOMENT):
        return False
    if before.tag is Tag.PRONOUN:
        return True
    return (
        behind.tag in (Tag.DETERMINER, Tag.NUMBER, Tag.ADVERB)
        or behind.low in ("to", "by", "at", "above", "below", "from", "for")
        or (behind.low == "in" and part.verb is not None and part.verb.does is Does.OTHER)
    )


def _is_past_verb(part: Part, before: Part | None, behind: Part | None) -> bool:
    """A participle before a noun, behind an article or nothing, is an adjective."""
    if part.verb is not None and part.verb.is_finite:
        return True
    if before is not None and (before.low, part.low) == ("value", "added"):
        return False
    is_before_noun = behind is not None and behind.tag in (Tag.NAME, Tag.PLACE)
    if not is_before_noun:
        return before is None or before.tag is not Tag.DETERMINER or before.low in ("that", "this", "'s")
    opens = before is None or before.tag in (
        Tag.DETERMINER,
        Tag.PREPOSITION,
        Tag.NUMBER,
        Tag.MARK,
        Tag.CONJUNCTION,
        Tag.VERB,
    )
    return not opens or (
        before is not None and before.low in ("and", "which", "who", "that") and part.low not in _ADJECTIVES
    )


_ADJECTIVES = those(
    """installed registered planned increased reduced combined reported recorded recycled protected improved"""
)


def _is_ing_verb(part: Part, before: Part | None, behind: Part | None) -> bool:
    opens = (
        before is None
        or before.tag in (Tag.MARK, Tag.CONJUNCTION, Tag.AUXILIARY, Tag.ADVERB)
        or before.low in ("by", "at", "of", "from", "to", "for", "before", "after")
    )
    if behind is None:
        return False
    is_amount_behind = behind.tag is Tag.NUMBER or behind.low in ("to", "by")
    if (
        before is not None
        and before.tag is Tag.NAME
        and part.verb is not None
        and part.verb.does in (Does.UP, Does.DOWN)
    ):
        return is_amount_behind
    has_thing = behind.tag in (Tag.DETERMINER, Tag.ADVERB, Tag.NAME) or behind.low in ("from", "at", "for")
    return opens and (is_amount_behind or has_thing)


# Clauses


_LOOKED_AHEAD = 25


def clauses(found: Sequence[Part]) -> list[int]:
    """The number of the clause that each part stands in. A clause has a subject and a verb of its own."""
    numbers, current, is_full = [], 0, False
    for at, part in enumerate(found):
        if is_full and _begins(found, at):
            current, is_full = current + 1, False
        numbers.append(current)
        is_full = is_full or part.tag is Tag.NUMBER or part.tag in (Tag.VERB, Tag.AUXILIARY)
    return numbers


def _begins(found: Sequence[Part], at: int) -> bool:
    """Whether a clause begins at a part, where the one before it has its verb or number."""
    part = found[at]
    if part.low == ";" or part.low in BREAKS:
        return True
    before = found[at - 1]
    is_joint = part.low in ("and", "or", ",") or (part.tag is Tag.MARK and part.low in "–—:")
    if not is_joint or before.low in (",", "and") or part.low == "or":
        return False
    return _has_own_subject(found, at + 1)


def _has_own_subject(found: Sequence[Part], at: int) -> bool:
    """Whether a name and its verb follow, or a number that something is done with."""
    has_name = False
    for place in range(at, min(len(found), at + _LOOKED_AHEAD)):
        part = found[place]
        if part.tag in (Tag.VERB, Tag.AUXILIARY):
            return has_name and (part.verb is None or part.verb.form is not Form.ING)
        if part.tag is Tag.NUMBER:
            return not has_name and _is_counted_subject(found, place)
        if (part.tag is Tag.MARK and part.low in ",;.()") or part.low in ("which", "who", "to"):
            return False
        has_name = has_name or part.tag in (Tag.NAME, Tag.PLACE, Tag.PRONOUN)
    return False


def _is_counted_subject(found: Sequence[Part], at: int) -> bool:
    """Whether a number begins a clause: and 3,200 homes were built."""
    return any(part.tag is Tag.AUXILIARY for part in found[at + 1 : at + 4])
