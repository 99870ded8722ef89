"""The names in a sentence: what stands before a verb, between a verb and a number, and behind a number."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.english.lexicon import (
    AGENTS,
    BREAKS,
    DOERS,
    GENERIC,
    MORE,
    PARTICLES,
    PLURALS,
    RELATIVES,
    THE_AREA,
    Form,
)
from tracker.entry.reading.english.parts import Part, Tag
from tracker.entry.reading.english.words import Word, each, those

_LONGEST = 18
_INSIDE = frozenset(each("( ) - ‑ / & “ ” \" ' ‘ ’ +"))


class Name(Struct, frozen=True):
    """What a noun phrase says, without articles, places and moments; ``head`` is its noun.

    ``first`` is the part it begins with. ``place`` is a place named in it, ``is_own`` that it names the article's own
    area (the city's).
    """

    text: str
    head: str
    first: int
    last: int
    place: str = ""
    is_own: bool = False
    noun: str = ""
    """The head as it is written, and the part that it is."""
    noun_at: int = 0

    @property
    def is_agent(self) -> bool:
        """Whether it does something, and nothing is counted of it."""
        return not self.text or self.head in AGENTS

    @property
    def is_doer(self) -> bool:
        """Whether it does something where something else is counted."""
        return not self.text or self.head in DOERS

    @property
    def is_generic(self) -> bool:
        """Whether it says nothing of what is counted: the total, an increase."""
        return _SAYING_NOTHING.issuperset(self.text.lower().split())


_VAGUE = those(
    """annual year-on-year sharp slight steady further strong small big large significant record net overall new total
    and modest average yearly rapid robust marginal real initial first national ambitious final original long-term
    interim current existing of the a actual mean official previous medium-term minimum maximum year-end upper lower
    latest low high binding statutory basis monthly quarterly year-to-date real-terms track course"""
)


_SAYING_NOTHING = GENERIC | _VAGUE
NOBODY = Name(text="", head="", first=0, last=0)


def begin_before(parts: Sequence[Part], at: int) -> int:
    """Where the name begins that ends right before a part; the part where none does."""
    first = at
    while first > 0 and at - first < _LONGEST and _belongs_before(parts, first - 1, at):
        first -= 1
    return first


def _belongs_before(parts: Sequence[Part], at: int, end: int) -> bool:
    part = parts[at]
    match part.tag:
        case Tag.VERB:
            return _is_behind_noun(parts, at) and at == end - 1
        case Tag.MARK:
            return part.low in _INSIDE
        case Tag.CONJUNCTION:
            return part.low not in BREAKS and part.low not in RELATIVES
        case Tag.PREPOSITION:
            return part.low not in PARTICLES or parts[at - 1].low in ("and", "or")
        case Tag.NUMBER | Tag.AUXILIARY:
            return False
        case Tag.PRONOUN:
            return at == end - 1
        case Tag.MOMENT | Tag.PLACE | Tag.NAME | Tag.DETERMINER | Tag.ADVERB:
            return part.low not in RELATIVES
        case _:
            assert_never(part.tag)


def _is_behind_noun(parts: Sequence[Part], at: int) -> bool:
    """Whether a participle belongs to the noun before it: homes built."""
    verb = parts[at].verb
    is_participle = verb is not None and verb.form is Form.PAST and not verb.is_finite
    return is_participle and at > 0 and parts[at - 1].tag is Tag.NAME


def end_behind(parts: Sequence[Part], at: int, more: Sequence[str] = ("of",)) -> int:
    """Where the name ends that begins at a part, with what it is of; the part where none does."""
    last = at
    while last < len(parts) and last - at < _LONGEST and _belongs_behind(parts, last, more):
        last += 1
    return last


def end_of_counted(parts: Sequence[Part], at: int) -> int:
    """Where what a number counts that stands before a part ends, at its last plural: firms, of "firms employ"."""
    last = at
    while last < len(parts) and last - at < _LONGEST_NOUN and _is_of_noun(parts, last):
        last += 1
    plurals = [place for place in range(at, last) if is_plural(parts[place].low)]
    is_cut = bool(plurals) and plurals[-1] < last - 1
    last = plurals[-1] + 1 if plurals else last
    if is_cut or last == at:
        return last
    return end_behind(parts, at) if _goes_on(parts, last) else last


_LONGEST_NOUN = 8


def _is_of_noun(parts: Sequence[Part], at: int) -> bool:
    part = parts[at]
    is_before_name = at + 1 < len(parts) and parts[at + 1].tag is Tag.NAME
    return (
        part.tag is Tag.NAME
        or (part.tag is Tag.ADVERB and is_before_name and part.manner is None)
        or (part.low in ("-", "‑", "/") and is_before_name)
    )


def _goes_on(parts: Sequence[Part], at: int) -> bool:
    return at < len(parts) and parts[at].low in ("of", "and")


def is_plural(word: str) -> bool:
    """Whether a word looks as if it were of several."""
    return word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is", "ous")) and len(word) > 3)


def _belongs_behind(parts: Sequence[Part], at: int, more: Sequence[str]) -> bool:
    part = parts[at]
    behind = parts[at + 1].tag if at + 1 < len(parts) else Tag.MARK
    is_before_name = behind in (Tag.NAME, Tag.DETERMINER, Tag.PLACE)
    match part.tag:
        case Tag.NAME | Tag.DETERMINER:
            return True
        case Tag.PREPOSITION:
            return (part.low in more or part.low == "per") and is_before_name
        case Tag.ADVERB:
            return part.manner is None and behind is Tag.NAME
        case Tag.CONJUNCTION:
            return part.low == "and" and _is_one_name_behind(parts, at + 1)
        case Tag.MARK:
            return part.low in ("-", "‑", "/", "&") and is_before_name
        case Tag.PLACE:
            return behind in (Tag.NAME, Tag.DETERMINER)
        case Tag.NUMBER | Tag.MOMENT | Tag.VERB | Tag.AUXILIARY | Tag.PRONOUN:
            return False
        case _:
            assert_never(part.tag)


def _is_one_name_behind(parts: Sequence[Part], at: int) -> bool:
    """Whether behind "and" a name follows that no verb has for its own."""
    while at < len(parts) and parts[at].tag is Tag.NAME:
        at += 1
    return parts[at - 1].tag is Tag.NAME and (at == len(parts) or parts[at].tag not in (Tag.VERB, Tag.AUXILIARY))


def members(said: Sequence[Word], parts: Sequence[Part], name: Name) -> Iterator[Name]:
    """The names of a list whose last is in a name: cars, ships and trains; urban and rural incomes."""
    first = name.first
    while (
        first > 0
        and name.first - first < _LONGEST_LIST
        and (
            parts[first - 1].tag in (Tag.NAME, Tag.DETERMINER, Tag.CONJUNCTION)
            or parts[first - 1].low in (",", "of", "in")
        )
    ):
        first -= 1
    ends = [at for at in range(first, name.last) if parts[at].low in (",", "and")]
    starts = [first, *(at + 1 for at in ends)]
    named = [name_of(said, parts, first=one, last=other) for one, other in zip(starts, [*ends, name.last], strict=True)]
    named = [one for one in named if one.text]
    tail = named[-1].text.partition(" ")[2] if named else ""
    for one in named:
        is_half = (
            one is not named[-1] and tail and " " not in one.text and one.text[1:].islower() and not is_plural(one.text)
        )
        yield replace(one, text=f"{one.text} {tail}", place=name.place) if is_half else replace(one, place=name.place)


_LONGEST_LIST = 24


# What is left of a stretch of parts


def name_of(said: Sequence[Word], parts: Sequence[Part], *, first: int, last: int) -> Name:
    """The name that parts make; one without text where there are none."""
    if first == last:
        return Name(text="", head="", first=first, last=last)
    kept = list(_kept(parts, first, last))
    owner = _owner(parts, kept)
    place, is_own = _owning(said, parts, owner)
    kept = _without_ends(parts, kept[len(owner) :])
    named = next((_text(said, [parts[at]]) for at in range(first, last) if parts[at].tag is Tag.PLACE), "")
    begin = kept[0] if kept else first
    kept = _without_count(parts, kept)
    head = _head(parts, kept)
    return Name(
        text=_text(said, [parts[at] for at in kept]),
        head="" if head is None else parts[head].low,
        noun="" if head is None else _noun(said, parts, kept=kept, head=head),
        noun_at=head or 0,
        first=begin,
        last=last,
        place=named or place,
        is_own=is_own,
    )


def _kept(parts: Sequence[Part], first: int, last: int) -> Iterator[int]:
    """The places of the parts without moments, places, what is in brackets, and the small words before them."""
    depth = 0
    for at in range(first, last):
        depth += parts[at].low == "("
        is_kept = depth == 0 and not _is_aside(parts, at) and not _leads_aside(parts, at, last)
        depth -= parts[at].low == ")" and depth > 0
        if is_kept and parts[at].low != ")":
            yield at


def _is_aside(parts: Sequence[Part], at: int) -> bool:
    part = parts[at]
    return part.tag in (Tag.MOMENT, Tag.PLACE) or (part.tag is Tag.ADVERB and part.manner is not None)


def _leads_aside(parts: Sequence[Part], at: int, last: int) -> bool:
    """Whether a small word belongs to a moment or place behind it: in the UK, by the end of 2030."""
    while at < last and (
        parts[at].tag in (Tag.PREPOSITION, Tag.DETERMINER) or parts[at].low in ("end", "start", "whole")
    ):
        at += 1
        if at < last and parts[at].tag in (Tag.MOMENT, Tag.PLACE):
            return True
    return False


def _owner(parts: Sequence[Part], kept: Sequence[int]) -> list[int]:
    """The parts of whose the rest is, where that is no part of its name: the city's GDP, but women's employment."""
    end = next((at for at, place in enumerate(kept[:_LONGEST_OWNER]) if parts[place].low == "'s"), None)
    if not end:
        return []
    words = [parts[place] for place in kept[:end] if parts[place].tag is not Tag.DETERMINER]
    is_owner = bool(words) and (words[-1].low in AGENTS | THE_AREA or all(word.is_capital for word in words))
    return list(kept[: end + 1]) if is_owner else []


_LONGEST_OWNER = 7


def _owning(said: Sequence[Word], parts: Sequence[Part], owner: Sequence[int]) -> tuple[str, bool]:
    """The place of an owner, or that it is the article's own."""
    words = [parts[at] for at in owner if parts[at].tag is not Tag.DETERMINER]
    if not words:
        return "", False
    is_own = words[-1].low in THE_AREA and not words[-1].is_capital
    is_place = all(word.is_capital for word in words)
    return (_text(said, words) if is_place else "", is_own)


def _without_ends(parts: Sequence[Part], kept: Sequence[int]) -> list[int]:
    """Without small words, signs and adverbs at both ends."""
    first, last = 0, len(kept)
    while first < last and (parts[kept[first]].tag not in _OPENING or parts[kept[first]].low in MORE):
        first += 1
    is_open = (
        last - first > 2 and parts[kept[last - 1]].low in _OPEN_ENDS and parts[kept[last - 2]].low in ("and", "or")
    )
    while last > first and parts[kept[last - 1]].tag not in (Tag.NAME, Tag.VERB) and not is_open:
        last -= 1
    return list(kept[first:last])


def _without_count(parts: Sequence[Part], kept: Sequence[int]) -> list[int]:
    """Without what says that things are counted: the number of visitors."""
    at = next((at for at, place in enumerate(kept[:3]) if parts[place].low == "number"), None)
    is_count = at is not None and len(kept) > at + 2 and parts[kept[at + 1]].low == "of"
    is_plain = is_count and all(parts[place].low in ("total", "overall") for place in kept[:at])
    return list(kept[at + 2 :]) if at is not None and is_plain else list(kept)


_OPEN_ENDS = those("over above older under below younger")
_OPENING = (Tag.NAME, Tag.VERB)


def _head(parts: Sequence[Part], kept: Sequence[int]) -> int | None:
    """The noun of a name: its last word before what it is of, or before a participle at its end."""
    head = None
    for at in kept:
        if parts[at].tag in (Tag.PREPOSITION, Tag.CONJUNCTION) and head is not None:
            break
        if parts[at].tag is Tag.NAME:
            head = at
    return head


def _noun(said: Sequence[Word], parts: Sequence[Part], *, kept: Sequence[int], head: int) -> str:
    """The noun as it is written, with the word before it where it alone may be something else: charging points."""
    is_vague = parts[head].low in ("points", "times", "places", "units")
    first = head - 1 if is_vague and head - 1 in kept and parts[head - 1].tag is Tag.NAME else head
    return _text(said, parts[first : head + 1])


def _text(said: Sequence[Word], those: Sequence[Part]) -> str:
    """Parts as they are written, with a blank between them where there is one or something was left out."""
    words = [word for part in those for word in said[part.first : part.last]]
    text = "".join(
        f"{'' if at == 0 or words[at - 1].end == word.start else ' '}{word.text}" for at, word in enumerate(words)
    )
    return text.strip("\"“”'‘’ ")
