"""What each number of a sentence is about: the name it is said of, and how: a level, a change, a share."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.english.clauses import Before, Behind, Sentence, before, behind
from tracker.entry.reading.english.lexicon import AIM_NOUNS, BE, CHANGES, DEEDS, GOAL_NOUNS, PARTICLES, Does, Form
from tracker.entry.reading.english.numbers import Amount
from tracker.entry.reading.english.parts import Tag
from tracker.entry.reading.english.subjects import NOBODY, Name
from tracker.entry.reading.english.units import BASIS_POINTS, PERCENT, POINTS, RANK, TIMES
from tracker.entry.reading.english.words import those


class Nearness(Enum):
    """Where a name was found."""

    TIED = "its verb or noun says the number of it"
    COUNTED = "the number counts it"
    BESIDE = "it stands beside the number"
    SENTENCE = "it is said of another number of the sentence"
    NOWHERE = "it is not in the sentence"


class About(Struct, frozen=True):
    """The name a number is said of, and how it is said.

    ``does`` is what the verb or noun does, ``is_change`` that the number is the size of it, ``whole`` what a share is
    of, ``is_goal`` that the number itself is called a target.
    """

    name: Name
    nearness: Nearness
    does: Does | None = None
    is_change: bool = False
    link: str = ""
    whole: str = ""
    is_goal: bool = False
    noun: str = ""
    """What is counted, as a unit."""


class Told(Struct, frozen=True):
    """What was read before a number: the numbers before it, and what the sentence before spoke of."""

    found: Mapping[int, About]
    carried: Name

    @property
    def last(self) -> About | None:
        """What the number before is about."""
        return self.found[max(self.found)] if self.found else None


class _Place(Struct, frozen=True):
    """A number in its sentence, with what is before and behind it."""

    sentence: Sentence
    at: int
    amount: Amount
    before: Before
    behind: Behind
    told: Told

    @property
    def counted(self) -> Name:
        """What the number counts or is of."""
        if self.amount.is_bare:
            return self.sentence.counted_behind(self.at + 1)
        return self.behind.of if self.behind.of.text else self.behind.noun

    @property
    def is_size(self) -> bool:
        """Whether behind a verb of change the number is its size: rose 5%, rose by 300, but rose to 300."""
        return self.before.link in ("", "by")

    @property
    def is_relative(self) -> bool:
        """Whether the number is one of comparing: percent, points, times."""
        return self.amount.unit in (PERCENT, POINTS, BASIS_POINTS, TIMES)

    def inherited(self, does: Does | None = None, *, is_change: bool = False) -> About:
        """Said of what the number before is about, or the sentence, or the sentence before."""
        name, nearness = self._nearest()
        last = self.told.last
        noun = last.noun if last is not None and self.amount.is_bare and nearness is Nearness.SENTENCE else ""
        if last is not None and last.does in _HANDED_ON and does is None and not is_change:
            does = last.does
        return About(name=name, nearness=nearness, does=does, is_change=is_change, link=self.before.link, noun=noun)

    def _nearest(self) -> tuple[Name, Nearness]:
        last = self.told.last
        if last is not None and last.name.text:
            return last.name, Nearness.SENTENCE
        main = self.sentence.main_subject()
        if not main.is_agent and not main.is_generic and main.last <= self.at:
            return main, Nearness.SENTENCE
        return self.told.carried, Nearness.NOWHERE

    def of(self, name: Name, does: Does | None, *, is_change: bool = False, is_goal: bool = False) -> About:
        """Said of a name that a verb or noun ties to it; inherited where that says nothing."""
        if name.is_generic:
            does, is_change = (CHANGES[name.head], True) if name.head in CHANGES else (does, is_change)
            return replace(self.inherited(does, is_change=is_change), is_goal=is_goal)
        return About(
            name=name,
            nearness=Nearness.TIED,
            does=does,
            is_change=is_change,
            link=self.before.link,
            whole="" if is_change or not self.is_relative else self.behind.of.text,
            is_goal=is_goal,
        )

    def counting(self, does: Does | None, *, is_change: bool = False, is_goal: bool = False) -> About | None:
        """Said of what is counted; None where nothing is."""
        name = self.counted
        if name.is_generic:
            return None
        return About(
            name=name,
            nearness=Nearness.COUNTED,
            does=does,
            is_change=is_change,
            link=self.before.link,
            is_goal=is_goal,
            noun=name.noun if self.amount.is_bare else "",
        )


_HANDED_ON = (Does.SHARE, Does.MAKE, Does.ADD)


def abouts(sentence: Sentence, carried: Name) -> dict[int, About]:
    """What each number is about, by the place of its part; ``carried`` is what the sentence before spoke of."""
    found: dict[int, About] = {}
    amounts = [(at, sentence.parts[at].amount) for at in sentence.numbers]
    for at, amount in [(at, one) for at, one in amounts if one is not None]:
        found[at] = _about(sentence, at, amount, told=Told(found, carried))
    for numbers in _listed(sentence, list(found)):
        found.update(_distributed(sentence, numbers, found))
    return found


# Lists: A and B grew by 5% and 6%


def _listed(sentence: Sentence, places: Sequence[int]) -> Iterator[list[int]]:
    """Numbers that stand in a list of two or more."""
    group = list(places[:1])
    for before_it, at in pairwise(places):
        if _is_list_between(sentence, before_it, at):
            group = [*group, at]
            continue
        if len(group) > 1:
            yield group
        group = [at]
    if len(group) > 1:
        yield group


def _is_list_between(sentence: Sentence, one: int, other: int) -> bool:
    between = [part.low for part in sentence.parts[one + 1 : other]]
    return bool({",", "and", "or"} & set(between)) and set(between) <= {",", "and", "or", "by", "to", "of", "at", "a"}


def _distributed(sentence: Sentence, numbers: Sequence[int], found: Mapping[int, About]) -> Iterator[tuple[int, About]]:
    """Each number of a list with its own member of the names before the verb, where they are as many."""
    first = found[numbers[0]]
    if any(sentence.low(at) == "or" for at in range(numbers[0], numbers[-1])):
        yield from ((at, replace(first, nearness=Nearness.SENTENCE)) for at in numbers[1:])
        return
    names = sentence.members(first.name) if first.nearness is Nearness.TIED else []
    if len(names) == len(numbers):
        for at, name in zip(numbers, names, strict=True):
            yield at, replace(first, name=name)
        return
    for at in numbers[1:]:
        if first.is_change and found[at].nearness is Nearness.SENTENCE:
            yield at, replace(first, nearness=Nearness.SENTENCE)


def _about(sentence: Sentence, at: int, amount: Amount, *, told: Told) -> About:
    place = _Place(
        sentence=sentence,
        at=at,
        amount=amount,
        before=before(sentence, at),
        behind=behind(sentence, at),
        told=told,
    )
    if amount.is_verb:
        return _multiplied(place)
    if amount.unit == RANK:
        return _ranked(place)
    start = told.last if place.before.link == "to" else None
    if start is not None and start.link == "from" and sentence.clauses[max(told.found)] == sentence.clauses[at]:
        return replace(start, link="to", nearness=Nearness.SENTENCE)
    return _governed(place) or _alone(place)


def _governed(place: _Place) -> About | None:
    """By a verb, a noun with "of", or what stands between; None where nothing before the number says it."""
    sentence, at = place.sentence, place.before.at
    if place.behind.does is not None and (place.is_relative or place.behind.is_comparison):
        return _changing(place)
    if sentence.low(at) in PARTICLES:
        return _up_or_down(place)
    tag = sentence.tag(at)
    reader = None if tag is None else _READERS.get(tag)
    return None if reader is None else reader(place)


def _multiplied(place: _Place) -> About:
    """Exports doubled; to double exports; doubling the number of visitors."""
    verb = place.at - 1
    thing = place.sentence.named_behind(place.at + 1, more=("of", "in", "for"))
    subject = place.sentence.subject(verb)
    is_done = place.sentence.tag(place.at + 1) in (Tag.NAME, Tag.DETERMINER)
    name = thing if is_done and not thing.is_generic else subject
    return place.of(NOBODY if name.is_agent else name, Does.UP, is_change=True)


def _ranked(place: _Place) -> About:
    """Ranked third for exports; exports ranked third."""
    sentence, verb = place.sentence, place.at - 1
    while verb > 0 and sentence.tag(verb) is not Tag.VERB:
        verb -= 1
    name = _ranked_in(sentence, place.at) or sentence.subject(verb)
    return place.of(NOBODY if name.is_agent or name.text == sentence.doer() else name, Does.RANK)


def _ranked_in(sentence: Sentence, at: int) -> Name | None:
    """What a place was taken in: third for exports, sixth by GDP, second in the skills index."""
    for place in range(at + 1, min(at + 7, len(sentence.parts))):
        name = sentence.named_behind(place + 1, more=("of", "in"))
        if (sentence.low(place) in ("for", "by") and name.head != "time") or (
            sentence.low(place) == "in" and name.head in _ORDERS
        ):
            return name
    return None


_ORDERS = those("index ranking rankings league table list survey")


def _changing(place: _Place) -> About:
    """A 5% rise in exports; 5% GDP growth; 5% more homes; was 5% higher."""
    behind_it, does = place.behind, place.behind.does
    if not behind_it.of.is_generic:
        return place.of(behind_it.of, does, is_change=True)
    if not behind_it.noun.is_generic:
        return place.of(behind_it.noun, does, is_change=True)
    return place.of(_subject_of(place, place.before.at), does, is_change=True)


def _up_or_down(place: _Place) -> About:
    """Up 5%; is down by 300; up from 4%; was up to 5%."""
    sentence, at = place.sentence, place.before.at
    does = PARTICLES[sentence.low(at)]
    return place.of(_subject_of(place, sentence.skipped(at - 1)), does, is_change=place.is_size)


def _doing(place: _Place) -> About | None:
    """Behind a verb."""
    verb = place.sentence.parts[place.before.at].verb
    does = None if verb is None else verb.does
    if verb is None or does in (Does.MAKE, Does.ADD, Does.SPEND, Does.OTHER, Does.AIM):
        return _made(place, does)
    if does is Does.SHARE and not place.is_relative:
        return _made(place, does)
    is_change = does in (Does.UP, Does.DOWN) and place.is_size
    subject = place.sentence.subject(place.before.at)
    is_thing = verb.form in (Form.PLAIN, Form.ING) and not place.before.link and not place.is_relative
    is_doer = subject.is_doer and (not place.is_relative or (bool(subject.place) and not subject.text))
    if is_doer or (is_thing and does in (Does.UP, Does.DOWN)):
        counting = place.counting(does, is_change=is_change)
        if counting is not None:
            return counting
    return place.of(NOBODY if subject.is_agent else subject, does, is_change=is_change)


def _made(place: _Place, does: Does | None) -> About | None:
    """Built 300 homes; invested £3bn in rail; aims for 5% growth; came to 300."""
    if does is Does.SPEND and place.amount.money:
        spent = _spent(place)
        if spent is not None:
            return spent
    counting = place.counting(does)
    if counting is not None and place.before.link not in ("to", "at", "from"):
        return counting
    subject = place.sentence.subject(place.before.at)
    if not subject.is_agent:
        return place.of(subject, does)
    return counting or place.inherited(does)


_SPENDING: Mapping[str, str] = {
    **dict.fromkeys(("invest", "invests", "invested", "investing"), "investment"),
    **dict.fromkeys(("spend", "spends", "spent", "spending"), "spending"),
    **dict.fromkeys(("lend", "lends", "lent", "lending"), "lending"),
}


def _spent(place: _Place, verb: str = "") -> About | None:
    """Invested £3bn in rail, £3bn was spent on roads: investment in rail, spending on roads."""
    noun = _SPENDING.get(verb or place.sentence.low(place.before.at))
    sentence = place.sentence
    for at in range(place.at + 1, min(place.at + 6, len(sentence.parts))):
        if noun and sentence.low(at) in ("in", "on", "to"):
            thing = sentence.named_behind(at + 1, more=("of", "in"))
            said = replace(thing, text=f"{noun} {sentence.low(at)} {thing.text}", head=noun)
            return place.of(said, Does.SPEND) if thing.text else None
    return None


def _being(place: _Place) -> About | None:
    """Behind is, was, has."""
    sentence, at = place.sentence, place.before.at
    if sentence.low(at) not in BE:
        return place.counting(Does.REACH)
    subject = sentence.subject(at)
    if subject.head in GOAL_NOUNS | AIM_NOUNS:
        return _goal(place, subject)
    is_doing = subject.is_doer or sentence.tag(at - 1) is Tag.PRONOUN
    counting = place.counting(Does.REACH) if is_doing else None
    return place.of(NOBODY if subject.is_agent else subject, Does.REACH) if counting is None else counting


def _goal(place: _Place, name: Name) -> About:
    """The target for exports was 5%; a target of 300 homes; an emissions target of 40%."""
    sentence = place.sentence
    inner = next((at for at in range(name.first, name.last) if sentence.low(at) in ("for", "on", "of")), None)
    if inner is not None:
        return place.of(sentence.named_behind(inner + 1, more=("of", "in", "for")), None, is_goal=True)
    counting = place.counting(None, is_goal=True)
    if counting is not None:
        return counting
    words = [word for word in name.text.split() if word.lower() not in GOAL_NOUNS]
    return place.of(replace(name, text=" ".join(words)), None, is_goal=True)


def _noun(place: _Place) -> About | None:
    """Behind a name: a target of 5%; raise exports to 5bn; exports of £5bn; exports at 5bn."""
    sentence, link = place.sentence, place.before.link
    if link == "than":
        return place.inherited(Does.REACH)
    name = sentence.named_before(place.before.at + 1)
    gap = _in_the_gap(place, name)
    if gap is not None:
        return gap
    if link == "of":
        return _of_noun(place, name)
    if name.head in GOAL_NOUNS and link in ("", "to", "at", "for"):
        return _goal(place, name)
    verb = sentence.skipped(name.first - 1)
    does = sentence.does(verb)
    is_moved = does in (Does.UP, Does.DOWN, Does.HOLD, Does.OTHER, Does.REACH, Does.AIM) and link in (
        "to",
        "by",
        "at",
        "from",
        "",
    )
    counting = place.counting(does)
    if counting is not None and (name.is_generic or name.is_agent or not (is_moved or link == "at")):
        return counting
    if link in ("with", "in", "as", "into", "like", "on"):
        return None
    is_change = (does in (Does.UP, Does.DOWN) or name.head in CHANGES) and link in ("by", "")
    return place.of(
        NOBODY if name.is_agent else name, does or CHANGES.get(name.head), is_change=is_change and does is not None
    )


def _in_the_gap(place: _Place, name: Name) -> About | None:
    """With the verb of the number before, which is left out: output rose 5.8% and sales 3.3%."""
    last, sentence = place.told.last, place.sentence
    if last is None or place.before.link or name.is_generic or not place.is_relative:
        return None
    before_it = sentence.begin_of_name(name) - 1
    number = max(place.told.found)
    is_joined = sentence.low(before_it) in ("and", ",") and before_it - number <= _GAP
    other = sentence.parts[number].amount
    is_alike = other is not None and other.unit == place.amount.unit
    return replace(last, name=name, nearness=Nearness.TIED) if is_joined and is_alike else None


_GAP = 6


def _of_noun(place: _Place, name: Name) -> About:
    """Behind a name with "of": an increase of 5% in exports, a total of 300 homes, a population of 3 million."""
    if name.head in GOAL_NOUNS:
        return _goal(place, name)
    is_of_those = place.sentence.low(place.at - 1) == "the"
    counting = place.counting(Does.MAKE) if name.head in DEEDS or is_of_those else None
    if counting is not None and place.amount.is_bare:
        return counting
    does = CHANGES.get(name.head)
    if does is not None:
        return _change_of(place, name, does)
    if not name.is_generic:
        return place.of(name, Does.REACH)
    counting = None if place.is_relative else place.counting(Does.REACH)
    if counting is not None:
        return counting
    if place.sentence.low(place.at + 1) in ("in", "for"):
        is_growth = "growth" in name.text.lower().split()
        thing = place.sentence.named_behind(place.at + 2, more=("of", "in"))
        return place.of(thing, Does.UP if is_growth else Does.REACH, is_change=is_growth)
    verb = place.sentence.skipped(place.sentence.begin_of_name(name) - 1)
    verb -= place.sentence.low(verb) in _LINKING
    does = place.sentence.does(verb) or Does.REACH
    is_rate = does in (Does.UP, Does.DOWN) and place.is_relative
    return place.of(_subject_of(place, verb), does, is_change=is_rate)


_LINKING = frozenset(("at", "by", "with", "to"))


def _subject_of(place: _Place, at: int) -> Name:
    """The name that the verb there is said of, where it does nothing itself; nobody where no verb is there."""
    if place.sentence.tag(at) not in (Tag.VERB, Tag.AUXILIARY):
        return NOBODY
    subject = place.sentence.subject(at)
    return NOBODY if subject.is_agent else subject


def _change_of(place: _Place, name: Name, does: Does) -> About:
    """An increase of 5% in exports; an increase in exports of 5%; GDP growth of 5%."""
    sentence = place.sentence
    inner = next((at for at in range(name.first, name.last) if sentence.low(at) in ("in", "of")), None)
    if inner is not None:
        return place.of(sentence.named_behind(inner + 1, more=("of", "in")), does, is_change=True)
    if not name.is_generic:
        return place.of(name, does, is_change=True)
    if sentence.low(place.at + 1) in ("in", "for"):
        return place.of(sentence.named_behind(place.at + 2, more=("of", "in")), does, is_change=True)
    return place.of(_subject_of(place, sentence.skipped(name.first - 1)), does, is_change=True)


def _behind_number(place: _Place) -> About | None:
    """Behind another number: rose 5% to 3bn; from 142 to 16; 5.2% and 4.1%."""
    link, other = place.before.link, place.told.found.get(place.before.at)
    if other is None or link not in ("to", "from", "by"):
        return None
    is_change = other.does in (Does.UP, Does.DOWN) and link == "by"
    return replace(other, link=link, is_change=is_change, whole="")


def _behind_mark(place: _Place) -> About | None:
    """Homes built: 300; exports (£5bn)."""
    mark = place.sentence.low(place.before.at)
    counting = place.counting(None)
    if counting is not None and place.amount.is_bare:
        return counting
    if mark not in (":", "(", "–", "—", "|", "="):
        return None
    name = place.sentence.named_before(place.before.at)
    if name.is_generic or name.is_agent:
        return None
    return About(name=name, nearness=Nearness.BESIDE, link=mark)


_READERS: Mapping[Tag, Callable[[_Place], About | None]] = {
    Tag.VERB: _doing,
    Tag.AUXILIARY: _being,
    Tag.NAME: _noun,
    Tag.PLACE: _noun,
    Tag.NUMBER: _behind_number,
    Tag.MARK: _behind_mark,
}


_AHEAD = 11


def _alone(place: _Place) -> About:
    """What nothing before it governs: 300 homes were built, 85% of waste is recycled, £3bn was invested in rail."""
    sentence = place.sentence
    ahead = range(place.at + 1, min(place.at + _AHEAD, len(sentence.parts)))
    verb = next((at for at in ahead if sentence.tag(at) is Tag.VERB), None)
    is_spent = verb is not None and place.amount.money and sentence.does(verb) is Does.SPEND
    spent = _spent(place, sentence.low(verb)) if verb is not None and is_spent else None
    if spent is not None:
        return spent
    does = None if verb is None else sentence.does(verb)
    counting = place.counting(does)
    if counting is None:
        return place.inherited(does)
    if place.is_relative and place.behind.of.text:
        return replace(counting, does=Does.SHARE)
    return counting
