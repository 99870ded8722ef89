"""A sentence with its parts and clauses, asked for what stands before and behind a number."""

from collections.abc import Sequence

from msgspec import Struct

from tracker.entry.reading.english.lexicon import (
    CHANGES,
    COMPARATIVES,
    DOERS,
    HAVE,
    MODALS,
    ORGANISATIONS,
    RELATIVES,
    SHARE_NOUNS,
    STATUSES,
    Does,
)
from tracker.entry.reading.english.moments import Moment
from tracker.entry.reading.english.parts import Part, Tag, clauses
from tracker.entry.reading.english.subjects import (
    NOBODY,
    Name,
    begin_before,
    end_behind,
    end_of_counted,
    is_plural,
    members,
    name_of,
)
from tracker.entry.reading.english.words import Word, those


class Sentence(Struct, frozen=True):
    """A sentence's words and parts, with the number of the clause of each part, and the places of some parts."""

    said: Sequence[Word]
    parts: Sequence[Part]
    clauses: Sequence[int]
    numbers: Sequence[int]
    moments: Sequence[int]
    places: Sequence[int]
    statuses: Sequence[int]
    """The places of the words that say a status of figures."""
    manners: Sequence[int]
    """The places of the words that say how something is counted."""
    first_verb: int | None
    names: dict[tuple[int, int], Name]
    """The names that were read already, by the parts they are of."""

    @classmethod
    def of(cls, said: Sequence[Word], parts: Sequence[Part]) -> "Sentence":
        """A sentence of parts."""
        return cls(
            said=said,
            parts=parts,
            clauses=clauses(parts),
            numbers=[at for at, part in enumerate(parts) if part.number is not None],
            moments=[at for at, part in enumerate(parts) if part.moment is not None],
            places=[at for at, part in enumerate(parts) if part.tag is Tag.PLACE],
            statuses=[at for at, part in enumerate(parts) if part.low in STATUSES],
            manners=[at for at, part in enumerate(parts) if part.manner is not None],
            first_verb=next((at for at, part in enumerate(parts) if part.tag in _VERBS), None),
            names={},
        )

    def moment(self, at: int) -> Moment:
        """The moment that a part is."""
        moment = self.parts[at].moment
        assert moment is not None, "one of the moments' places"  # noqa: S101
        return moment

    def tag(self, at: int) -> Tag | None:
        """What a part is; None where there is none."""
        return self.parts[at].tag if 0 <= at < len(self.parts) else None

    def low(self, at: int) -> str:
        """A part in small letters; nothing where there is none."""
        return self.parts[at].low if 0 <= at < len(self.parts) else ""

    def written(self, at: int) -> str:
        """A part as it is written, with single blanks."""
        part = self.parts[at]
        return " ".join(word.text for word in self.said[part.first : part.last])

    def does(self, at: int) -> Does | None:
        """What the verb there does; None for other parts."""
        verb = self.parts[at].verb if 0 <= at < len(self.parts) else None
        return None if verb is None else verb.does

    def named_before(self, at: int) -> Name:
        """The name that ends before a part."""
        return self._named(begin_before(self.parts, at), at)

    def named_behind(self, at: int, more: Sequence[str] = ("of",)) -> Name:
        """The name that begins at a part, with what it is of."""
        return self._named(at, end_behind(self.parts, at, more))

    def counted_behind(self, at: int) -> Name:
        """What a number counts that stands before a part."""
        begin = at + 3 if self.low(at) == "(" and self.low(at + 2) == ")" else at
        return self._named(begin, end_of_counted(self.parts, begin))

    def _named(self, first: int, last: int) -> Name:
        name = self.names.get((first, last))
        if name is None:
            name = self.names[first, last] = name_of(self.said, self.parts, first=first, last=last)
        return name

    def members(self, name: Name) -> list[Name]:
        """The names that stand in a list whose last is the end of a name: cars, ships and trains."""
        return list(members(self.said, self.parts, name))

    def subject(self, at: int) -> Name:
        """The name that a verb is said of, over the words that help it: is expected to reach, which reached."""
        place = at - 1
        while place >= 0 and self._is_helping(place):
            place -= 1
        if self.low(place) in RELATIVES and place > 0:
            place -= 1 + (self.low(place - 1) == ",")
        return self.named_before(self._before_aside(place) + 1)

    def _before_aside(self, at: int) -> int:
        """The place before what is put between dashes, or commas with a "which" behind the first."""
        mark = self.low(at)
        if self.tag(at) is not Tag.MARK or mark not in (",", "-", "–", "—"):
            return at
        for place in range(at - 1, max(0, at - _LONGEST_ASIDE), -1):
            if self.low(place) == mark:
                is_aside = mark != "," or self.low(place + 1) in _OPENING_ASIDES
                return place - 1 if is_aside else at
        return at

    def _is_helping(self, at: int) -> bool:
        part = self.parts[at]
        if part.tag in (Tag.AUXILIARY, Tag.ADVERB) or part.low in ("to", "not"):
            return True
        if part.tag is Tag.MOMENT:
            return self.low(at - 1) not in ("in", "of", "for", "during", "by")
        is_chained = part.verb is not None and (part.verb.does in (Does.AIM, Does.OTHER) or part.low == "set")
        is_behind = self.low(at + 1) == "to" or self.tag(at - 1) is Tag.AUXILIARY or self.low(at - 1) == "and"
        return (is_chained and is_behind) or (part.low in _LIKELY and self.low(at + 1) == "to")

    def doer(self) -> str:
        """The place, by its capitals, that has or does something: Denholm will have; nothing for others."""
        if self.first_verb is None:
            return ""
        verb = self.first_verb + (self.low(self.first_verb) in MODALS)
        if self.does(verb) not in _DOING and self.low(verb) not in HAVE:
            return ""
        subject = self.named_before(self.first_verb)
        words = subject.text.split()
        is_place = 0 < len(words) <= _LONGEST_PLACE and all(word[0].isupper() and not word.isupper() for word in words)
        is_common = subject.head in DOERS or subject.head in ORGANISATIONS or is_plural(subject.head)
        return subject.text if is_place and not is_common else ""

    def begin_of_name(self, name: Name) -> int:
        """The place of the first part before a name that is no article or adverb of it."""
        at = name.first
        while at > 0 and self.tag(at - 1) in (Tag.DETERMINER, Tag.ADVERB):
            at -= 1
        return at

    def main_subject(self) -> Name:
        """The name that the first verb is said of."""
        return NOBODY if self.first_verb is None else self.named_before(self.first_verb)

    def skipped(self, at: int) -> int:
        """The place of the next part back that says something, over adverbs, moments and places."""
        while at >= 0:
            part = self.parts[at]
            if part.moment is not None:
                at = self.begin_of(at) - 1
            elif part.tag is Tag.PLACE and self.low(at - 1) in ("in", "across", "throughout"):
                at -= 2
            elif part.tag is Tag.ADVERB or part.low in _FILLING:
                at -= 1
            else:
                break
        return at

    def begin_of(self, at: int) -> int:
        """The place of the part that a moment's lead begins with."""
        moment = self.parts[at].moment
        while (
            moment is not None
            and at > 0
            and self.parts[at - 1].first >= moment.begin
            and self.parts[at - 1].amount is None
        ):
            at -= 1
        return at


_VERBS = (Tag.VERB, Tag.AUXILIARY)
_LONGEST_PLACE = 3
_LONGEST_ASIDE = 16
_OPENING_ASIDES = RELATIVES | {"including", "excluding"}
_DOING = (Does.MAKE, Does.ADD, Does.AIM, Does.SPEND, Does.RANK)
_LIKELY = those("due likely ready scheduled slated poised track course planned expected")
_FILLING = those("record total combined historic only estimated the a an its new further staggering mere their our")


class Before(Struct, frozen=True):
    """The part that governs a number from before it, and the small word between."""

    at: int
    link: str = ""


_LINKS = those("to by of at from for in with on into as than like")


def before(sentence: Sentence, at: int) -> Before:
    """What governs a number from before it."""
    place, link = sentence.skipped(at - 1), ""
    if sentence.low(place) in _LINKS and sentence.tag(place) is Tag.PREPOSITION:
        place, link = sentence.skipped(place - 1), sentence.low(place)
    return Before(place, link)


class Behind(Struct, frozen=True):
    """What stands behind a number: what it is of, the noun it goes with, and what change or share that is."""

    of: Name = NOBODY
    noun: Name = NOBODY
    does: Does | None = None
    is_comparison: bool = False
    """Whether it is more or less than something."""


def behind(sentence: Sentence, at: int) -> Behind:
    """What stands behind a number."""
    place = at + 1
    while sentence.tag(place) is Tag.ADVERB and sentence.low(place) not in COMPARATIVES:
        place += 1
    word = sentence.low(place)
    if word in COMPARATIVES:
        noun = sentence.counted_behind(place + 1) if sentence.tag(place + 1) is Tag.NAME else NOBODY
        return Behind(noun=noun, does=COMPARATIVES[word], is_comparison=_has_than(sentence, place + 1))
    begin = _of_number(sentence, place + 1)
    if word == "of" and _is_name_at(sentence, begin):
        return Behind(of=sentence.named_behind(begin, more=("of", "in")))
    return _noun(sentence, place) if _is_name_at(sentence, place) else Behind()


def _of_number(sentence: Sentence, at: int) -> int:
    """The place behind a number that what something is of is counted with: two thirds of the 1,200 schools."""
    number = at + (sentence.tag(at) is Tag.DETERMINER)
    return number + 1 if sentence.tag(number) is Tag.NUMBER else at


def _has_than(sentence: Sentence, at: int) -> bool:
    return any(part.low == "than" for part in sentence.parts[at : at + 3])


def _is_name_at(sentence: Sentence, at: int) -> bool:
    return sentence.tag(at) in (Tag.NAME, Tag.DETERMINER, Tag.PLACE)


def _noun(sentence: Sentence, place: int) -> Behind:
    """5% GDP growth, a 20% cut in emissions, a 30% share of sales, 30% renewable electricity."""
    noun = sentence.named_behind(place)
    end = place
    while sentence.tag(end) in (Tag.NAME, Tag.ADVERB):
        end += 1
    has_more = sentence.low(end) in ("in", "of", "for", "on") and noun.head in SHARE_NOUNS | CHANGES.keys()
    of = sentence.named_behind(end + 1, more=("of", "in")) if has_more else NOBODY
    return Behind(of=of, noun=noun, does=CHANGES.get(noun.head))
