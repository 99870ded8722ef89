"""What each number of a sentence is of: its own noun, the one behind it, or that of the number or clause before."""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.chinese.measures import grows
from tracker.entry.reading.chinese.subjects import (
    Scene,
    Stretch,
    behind,
    evaluated,
    is_of_its_own,
    members,
    named_later,
    only_makes,
    stretch,
    with_shared_head,
)
from tracker.entry.reading.chinese.timing import is_end
from tracker.entry.reading.chinese.units import base_of, counts_things
from tracker.entry.reading.chinese.vocabulary import words
from tracker.entry.reading.chinese.words import head, tells_one_by_one
from tracker.entry.reading.fact import Quantity, Span


class Subject(Struct, frozen=True):
    """What a number is of: said of it, or of a number before; far is what a sentence before said."""

    name: str
    stretch: Stretch
    is_own: bool = True
    is_far: bool = False


def subjects(scene: Scene, carried: str) -> list[Subject]:
    """What the numbers of a sentence are of; ``carried`` is what the sentence before was about."""
    found: list[Subject] = []
    shared: list[Subject] = []
    for index in range(len(scene.numbers)):
        one = _subject(scene, index, before=found, carried=carried)
        if not shared and tells_one_by_one(one.stretch.words):
            shared = _one_by_one(scene, index, one, before=found)
        found.append(shared.pop(0) if shared else one)
    return found


def _subject(scene: Scene, index: int, *, before: Sequence[Subject], carried: str) -> Subject:
    number, own = scene.numbers[index], stretch(scene, index)
    if is_end(scene, index, own):
        return _inherited(scene, own, before=before, carried=carried, is_rank=False)
    is_rank = number.unit == "位"
    right = "" if is_rank or number.number is None else behind(scene, index)
    if right and (not is_of_its_own(own) or only_makes(own) or _wants_right(scene, number, own)):
        return Subject(f"{own.name}{right}" if only_makes(own) else right, own)
    if is_of_its_own(own):
        return Subject(_per_head(scene, own, before) or _with_owner(own.name, before), own)
    afterwards = named_later(scene, index)
    if afterwards is not None:
        return Subject(afterwards.name, replace(afterwards, words=own.words))
    is_won = is_rank or number.unit == "分"
    return _inherited(scene, own, before=before, carried=carried, is_rank=is_won)


def _inherited(scene: Scene, own: Stretch, *, before: Sequence[Subject], carried: str, is_rank: bool) -> Subject:
    """What the clause before is about, or what the number before is of."""
    named = evaluated(scene, own.start) if is_rank else None
    clause = named or _clause_before(scene, own, len(before))
    if clause is not None:
        return Subject(clause.name, replace(own, place=own.place or clause.place))
    if not before:
        return Subject(carried, own, is_own=False, is_far=True)
    chosen = _first_of_list(scene, before) if is_rank and _OF_ALL.search(own.words) else before[-1]
    share = own.share_of if own.share_of is not None else _kept_share(scene, own, before)
    kept = replace(own, place=own.place or chosen.stretch.place, share_of=share)
    return replace(chosen, stretch=kept, is_own=False)


_OF_ALL = re.compile("均|都")
_CLAUSES = 3
_LONGEST_CLAUSE = 16
_CLAUSE = re.compile("[^,;:。!?]+")


def _clause_before(scene: Scene, own: Stretch, count: int) -> Stretch | None:
    """The clause without a number that stands right before: 数字经济核心产业增加值,占….

    Behind ``count`` numbers it has to end as names do.
    """
    first = scene.numbers[count - 1].span.end if count else scene.sentence.start
    if first >= own.start:
        return None
    for part in reversed(list(_CLAUSE.finditer(scene.plain, first, own.start))[-_CLAUSES:]):
        begin, end = part.span()
        found = stretch(replace(scene, sentence=Span(begin, end), numbers=(_at(scene.numbers[0], end),)), 0)
        is_name = not count or head(found.name) > 0 or found.name.endswith("业")
        if is_of_its_own(found) and len(found.name) <= _LONGEST_CLAUSE and is_name:
            return found
    return None


def _at(number: Quantity, place: int) -> Quantity:
    """The number as if it stood at a place."""
    return replace(number, span=Span(place, place), unit="")


def _one_by_one(scene: Scene, index: int, subject: Subject, *, before: Sequence[Subject]) -> list[Subject]:
    """The subjects of several numbers that are said of as many things, one by one; none where they are of one."""
    count = scene.lists[index].stop - index
    if not subject.is_own and 1 < count <= len(before):
        return [replace(subject, name=one.name) for one in before[-count:]]
    names = members(subject.name, count) or _over_commas(scene, subject, count) if count > 1 else None
    return [replace(subject, name=name) for name in names or ()]


_LONGEST_MEMBER = 24


def _over_commas(scene: Scene, subject: Subject, count: int) -> list[str] | None:
    """The things that are listed with commas before several numbers: 通用设备制造业,汽车制造业分别完成产值….

    None where another number, a time or a place stands between them.
    """
    start = subject.stretch.start
    begin = max(scene.plain.rfind(one, scene.sentence.start, start) for one in ";:。") + 1
    begin = max([begin, scene.sentence.start, *(one.span.end for one in scene.numbers if one.span.end <= start)])
    parts = scene.plain[begin:start].rstrip(",").split(",")[1 - count :]
    is_list = len(parts) == count - 1 and all(1 < len(one) <= _LONGEST_MEMBER for one in parts)
    begin = start - sum(len(one) + 1 for one in parts)
    named = [*(one.span for one in scene.times), *(one.span for one in scene.places)]
    if not is_list or any(begin <= one.start < start for one in named):
        return None
    return with_shared_head([*(one.strip() for one in parts), subject.name])


def _first_of_list(scene: Scene, before: Sequence[Subject]) -> Subject:
    """The first of the numbers that stand in one list up to the last: what 均 is said of."""
    place = len(before) - 1
    while place and _LISTED.fullmatch(_between(scene, place)) is not None:
        place -= 1
    return before[place]


_LISTED = re.compile("[、和及][^,;。]*")


def _between(scene: Scene, place: int) -> str:
    return scene.plain[scene.numbers[place - 1].span.end : scene.numbers[place].span.start]


def _kept_share(scene: Scene, own: Stretch, before: Sequence[Subject]) -> str | None:
    """What a share is of goes on where a number is what another came to: 占比从27%提高到36%."""
    return before[-1].stretch.share_of if is_end(scene, len(before), own) else None


_OWNED = frozenset(
    words(
        """
        投资 总投资 计划总投资 投资额 总投资额 协议投资 协议投资额 协议总投资 年度投资 年度计划投资 计划投资 合同金额
        总金额 总面积 建筑面积 总建筑面积 总产值
        """
    )
)


_BUILT = re.compile("项目|工程|企业|园区|基地")


_HEADS = re.compile(r"每[百千万](?:名|个)?(?:常住|户籍)?(?:人口|人)")


def _per_head(scene: Scene, own: Stretch, before: Sequence[Subject]) -> str:
    """What is counted among so many people, as the thing before it in a list is: 每千人口床位8张、医师4人."""
    found = _HEADS.match(before[-1].name) if before else None
    between = scene.plain[scene.numbers[len(before) - 1].span.end : own.start + 1] if before else ""
    is_listed = own.words.startswith(("、", "和", "及")) or between.endswith("、")
    return f"{found[0]}{own.name}" if found is not None and is_listed else ""


def _with_owner(name: str, before: Sequence[Subject]) -> str:
    """The money of the things counted right before: 重大招商项目总投资."""
    if name not in _OWNED or not before or not _BUILT.search(before[-1].name):
        return name
    return f"{before[-1].name}{name}"


def _wants_right(scene: Scene, number: Quantity, own: Stretch) -> bool:
    """Whether a number that has words before it is of what stands behind: 形成4个产业集群, 40%以上的财政收入."""
    rest = scene.plain[number.span.end : number.span.end + 1]
    if counts_things(number.unit):
        return True
    is_scale = base_of(number.unit) == "" and rest not in ("", ",")
    return (rest == "的" or is_scale) and not grows(own.words)
