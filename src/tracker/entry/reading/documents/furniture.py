"""What sites put before and behind a text: where one is, tools, labels, copyright, what else there is to read.

Sentences within a text are never taken for it; lines behind its end are.
"""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from tracker.entry.reading.documents import site_words
from tracker.entry.reading.documents.days import day_alone
from tracker.entry.reading.documents.page import Line, Place

_LONGEST = 80
_LONGEST_MARKER = 24
_DRESS = " \t\u3000\xa0【】[]《》<>>»:：*★☆●○◆◇■□▍▌|｜#•·-—+…↓>>"
_DAYS_OF_TEASERS = 2
_LONGEST_DAY = 40
_WHOLE = (
    site_words.TOOLS,
    site_words.PAPER,
    site_words.BYLINE,
    site_words.DATED,
    site_words.PAPER_CITED,
    site_words.PAPER_AND_DAY,
)
MOST_BEFORE = 300
"""So many lines before and behind the sentences of a text are looked at."""
_TEASED = 0.5
"""Of what is behind a marker, whole sentences may be so much; where they are more, the text goes on."""


class Extent(Struct, frozen=True):
    """Where among lines a text begins, its first sentences stand, and the place behind its last line."""

    begin: int
    first: int
    end: int


def extent_of(lines: Sequence[Line]) -> Extent:
    """Where the text is among lines; without sentences, what stands before them is a number of lines."""
    first = _first_prose(lines)
    end = _end(lines, first)
    return Extent(begin=min(_begin(lines, first), end), first=min(first, end), end=end)


def without_furniture(lines: Sequence[Line], found: Extent) -> Sequence[Line]:
    """The lines of the text itself; all of them where nothing would be left."""
    inner = [*_without_labels(lines[found.begin : found.first]), *lines[found.first : found.end]]
    return inner if any(not line.is_blank for line in inner) else lines


@lru_cache(maxsize=4096)  # the lines of menus and lists stand again and again
def is_furniture(text: str) -> bool:
    """Whether a line is none of a text's, where it stands before or behind one.

    >>> is_furniture("字体: 大 中 小 打印"), is_furniture("责编:博杰"), is_furniture("工业投资首次突破千亿元")
    (True, True, False)
    """
    said = text.strip()
    if site_words.STATEMENT.search(said[:400]) or _is_marker(said):
        return True
    is_short = len(said) <= _LONGEST and not _is_sentence(said)
    return is_short and (any(pattern.fullmatch(said) for pattern in _WHOLE) or _begins_so(said) or _is_day(said))


def is_trail(text: str) -> bool:
    """Whether a line says where in a site or paper a text is: what stands before it is none of the text's."""
    said = text.strip()
    return len(said) <= _LONGEST and bool(
        site_words.TRAIL.match(said) or site_words.PAPER.fullmatch(said) or _is_menu_item(said)
    )


def _begins_so(said: str) -> bool:
    return bool(site_words.LABELLED.match(said) or site_words.TRAIL.match(said))


def _is_day(said: str) -> bool:
    return len(said) <= _LONGEST_DAY and day_alone(said) is not None


def _is_menu_item(said: str) -> bool:
    return said[:1] in "•·" and site_words.TOOLS.fullmatch(said) is not None


def _is_sentence(said: str) -> bool:
    return said[-1:] in "。！？"


def _is_marker(said: str) -> bool:
    """Whether what follows a line is no more of the text."""
    if not said:
        return False
    bare = said[:_LONGEST].strip(_DRESS)
    if len(bare) <= _LONGEST_MARKER and site_words.MARKERS.fullmatch(bare):
        return True
    return site_words.STATED.match(said[:_LONGEST]) is not None


def _first_prose(lines: Sequence[Line]) -> int:
    """The place of the first sentences that are no furniture; some lines on where there are none."""
    found = (at for at, line in enumerate(lines) if line.is_prose and not is_furniture(line.text))
    return next(found, min(MOST_BEFORE, len(lines)))


def _end(lines: Sequence[Line], first: int) -> int:
    """The place behind the last line of the text: before a marker that teasers follow, then before furniture."""
    markers = [at for at in range(first + 1, len(lines)) if _is_marker(lines[at].text.strip())]
    return _stripped(lines, first, _before_teasers(lines, markers) if markers else len(lines))


def _before_teasers(lines: Sequence[Line], markers: Sequence[int]) -> int:
    """The first marker behind which there are more parts of sentences than whole ones, or days that stand alone."""
    whole = in_all = days = 0
    found, at = len(lines), len(lines)
    for marker in reversed(markers):
        while at > marker + 1:
            at -= 1
            said = lines[at].text.strip()
            in_all += len(said)
            whole += len(said) if lines[at].is_prose and not is_furniture(said) else 0
            days += len(said) <= _LONGEST_MARKER and day_alone(said) is not None
        found = marker if whole <= _TEASED * in_all or days >= _DAYS_OF_TEASERS else found
    return found


def _stripped(lines: Sequence[Line], first: int, end: int) -> int:
    """The end without the furniture, blank lines and repeated titles before it."""
    heads = {line.text.strip() for line in lines[max(first - MOST_BEFORE, 0) : first]}
    least = max(first + 1, end - MOST_BEFORE)
    while end > least:
        said = lines[end - 1].text.strip()
        if said and said not in heads and not is_furniture(said):
            break
        end -= 1
    return end


def _begin(lines: Sequence[Line], first: int) -> int:
    """The place behind the last line that says where the text is, where a title follows that one."""
    before = range(max(first - MOST_BEFORE, 0), first)
    title = next((at for at in reversed(before) if _can_be_title(lines[at])), 0)
    return next((at + 1 for at in reversed(before) if at < title and is_trail(lines[at].text)), 0)


def _without_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines before the first sentences without furniture, and without the blank lines behind each."""
    kept: list[Line] = []
    is_dropped = False
    for line in lines:
        is_dropped = is_furniture(line.text) if not line.is_blank else is_dropped
        if not is_dropped:
            kept.append(line)
    return kept


def title_of(lines: Sequence[Line], found: Extent) -> str:
    """The line before the first sentences that is the title of a text; nothing where none can be."""
    before = [line for line in lines[found.begin : found.first] if _can_be_title(line)]
    headings = [line for line in before if line.place is Place.HEADING]
    return next((line.text.strip() for line in [*headings, *before]), "")


def _can_be_title(line: Line) -> bool:
    if line.place is Place.HEADING:
        return not line.is_blank and not is_furniture(line.text)
    return is_title(line.text)


_SHORTEST_TITLE, _LONGEST_TITLE = 6, 150


def is_title(text: str) -> bool:
    """Whether a line can be the title of a text: short, no furniture, no names of who wrote it, no day."""
    said = text.strip()
    if not _SHORTEST_TITLE <= len(said) <= _LONGEST_TITLE or said[-1] in "。;；,，:：":
        return False
    return not is_furniture(said) and not site_words.NO_TITLE.search(said) and not site_words.HAS_DAY.search(said)
