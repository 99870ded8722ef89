"""The lines of a web page: those of its text apart from those around it, told by elements, links and where sentences
are.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from tracker.entry.reading.documents.declared import Declarations
from tracker.entry.reading.documents.outline import Block, Box, Outline, Outliner
from tracker.entry.reading.documents.page import Declared, Line, Page, Place, is_prose
from tracker.entry.reading.documents.tags import names, tokens

_AROUND = frozenset({"nav", "footer", "aside", "form", "dialog", "menu"})
_ROLES_AROUND = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog"})
_TEXTS = frozenset({"article", "main"})
_ROLES_OF_TEXTS = frozenset({"main", "article", "articlebody"})
_MARKS_AROUND = names(
    "comment comments sidebar related recommend recommended share sharing social breadcrumb breadcrumbs crumb crumbs"
    " footer nav navbar navigation menu copyright cookie cookies popup pagination toolbar qrcode advert advertisement"
    " ads newsletter subscribe skip"
)
_BETWEEN_WORDS = str.maketrans("-_.:/", "     ")
_MOST_WORDS = 3
"""A mark of more words is the name of a section of the text."""
_MOST_LEFT_OUT = 0.4
"""Of the sentences of a page; what holds more is its text, whatever it is called."""
_MOST_IN_ONE = 0.85
"""Of the sentences of a text; what holds less is a part of it."""


_LONG = 40
_ALL = 0.9


def page_of_html(text: str) -> Page:
    """The lines and declarations of a web page."""
    outliner, declarations = Outliner(), Declarations()
    for token in tokens(text):
        outliner.take(token)
        declarations.take(token)
    outline = outliner.outline()
    highest = min((block.level for block in outline.blocks if block.level), default=0)
    headings = [block.text for block in outline.blocks if block.level and block.level == highest]
    declared = declarations.declared(text, headings)
    return Page(list(_lines(outline, declared)), declared)


def _lines(outline: Outline, declared: Declared) -> Iterator[Line]:
    """The blocks as lines, a blank one between those that do not follow directly."""
    places = _places(outline, declared)
    for block, place in zip(outline.blocks, places, strict=True):
        if not block.joins:
            yield Line("", Place.AROUND if place is Place.AROUND else Place.TEXT)
        yield Line(block.text, place)


def _places(outline: Outline, declared: Declared) -> Sequence[Place]:
    """Where each block stands: in the text of the page or around it."""
    prose = [_prose(block) for block in outline.blocks]
    whole = _weights(outline, prose)
    is_out = _left_out(outline.boxes, whole)
    kept = [0 if is_out[block.box] else weight for block, weight in zip(outline.blocks, prose, strict=True)]
    within = _within(outline.boxes, _main_box(outline.boxes, _weights(outline, kept)))
    chosen = [within[block.box] and not is_out[block.box] for block in outline.blocks]
    title = _title_at(outline.blocks, declared, chosen.index(True) if any(chosen) else len(chosen))
    first = chosen.index(True) if any(chosen) else 0
    for at in range(first if title is None else title, first):
        chosen[at] = at == title or not is_out[outline.blocks[at].box]
    return [_place(block, is_chosen) for block, is_chosen in zip(outline.blocks, chosen, strict=True)]


def _place(block: Block, is_chosen: bool) -> Place:
    if block.level and is_chosen:
        return Place.HEADING
    return Place.TEXT if is_chosen and not _is_pointer(block) else Place.AROUND


def _is_pointer(block: Block) -> bool:
    """Whether a block is there for its links: all of it, or most of one that is no sentence."""
    is_long = is_prose(block.text) or len(block.text) >= _LONG
    return block.is_link and not (is_long and block.linked < _ALL * len(block.text))


def _prose(block: Block) -> int:
    """The length of a block that is sentences and not links, as those of a text are."""
    is_text = not block.level and not block.is_link and is_prose(block.text)
    return len(block.text) if is_text else 0


def _weights(outline: Outline, prose: Sequence[int]) -> list[int]:
    """How much there is in each box, in those within it too."""
    weights = [0] * len(outline.boxes)
    for block, weight in zip(outline.blocks, prose, strict=True):
        weights[block.box] += weight
    for place in range(len(weights) - 1, 0, -1):
        weights[outline.boxes[place].parent] += weights[place]
    return weights


def _left_out(boxes: Sequence[Box], weights: Sequence[int]) -> list[bool]:
    """Whether each box, or one around it, is called what stands around a text, and does not hold most of it."""
    found = [False] * len(boxes)
    in_text = [False] * len(boxes)
    for place in range(1, len(boxes)):
        box = boxes[place]
        in_text[place] = in_text[box.parent] or _is_text(box)
        is_around = _is_around(box) or (box.name == "header" and not in_text[place])
        found[place] = found[box.parent] or (is_around and weights[place] <= _MOST_LEFT_OUT * weights[0])
    return found


def _is_text(box: Box) -> bool:
    return box.name in _TEXTS or box.role in _ROLES_OF_TEXTS


def _is_around(box: Box) -> bool:
    if box.name in _AROUND or box.role in _ROLES_AROUND or box.is_hidden:
        return True
    words = [mark.translate(_BETWEEN_WORDS).split() for mark in box.mark.split()]
    return any(len(mark) <= _MOST_WORDS and not _MARKS_AROUND.isdisjoint(mark) for mark in words)


def _main_box(boxes: Sequence[Box], weights: Sequence[int]) -> int:
    """The innermost box that holds nearly all sentences of an article that is marked as one, or of the page."""
    marked = [place for place, box in enumerate(boxes) if _is_text(box) and weights[place] * 2 > weights[0]]
    start = here = marked[-1] if marked else 0
    heaviest, kinds = _heaviest(boxes, weights), Counter(_kinds(boxes, weights))
    while (within := heaviest[here]) and weights[within] >= _MOST_IN_ONE * weights[start]:
        if kinds[_kind(boxes[within])] > 1:
            break
        here = within
    return here


def _kind(box: Box) -> tuple[int, str, str]:
    """What parts of one text have in common: what they are in, and what they are called."""
    return box.parent, box.name, box.mark


def _kinds(boxes: Sequence[Box], weights: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """The kinds of the boxes that hold sentences."""
    yield from (_kind(box) for box, weight in zip(boxes, weights, strict=True) if weight)


def _heaviest(boxes: Sequence[Box], weights: Sequence[int]) -> list[int]:
    """For each box the place of the one right in it that holds most; 0 where none holds anything."""
    found = [0] * len(boxes)
    for place in range(1, len(boxes)):
        best = found[boxes[place].parent]
        if weights[place] > (weights[best] if best else 0):
            found[boxes[place].parent] = place
    return found


def _within(boxes: Sequence[Box], main: int) -> list[bool]:
    """Whether each box is the one, or in it."""
    found = [place == main for place in range(len(boxes))]
    for place in range(1, len(boxes)):
        found[place] = found[place] or found[boxes[place].parent]
    return found


_SHORTEST_TITLE = 6
_NEAR = 8


def _title_at(blocks: Sequence[Block], declared: Declared, end: int) -> int | None:
    """The place of the title before the text, where it is not part of it."""
    for at in range(end - 1, -1, -1):
        text = blocks[at].text
        if text == declared.heading or (len(text) >= _SHORTEST_TITLE and text in declared.title):
            return at
    headings = (at for at in range(end - 1, max(end - _NEAR, 0) - 1, -1) if blocks[at].level and not blocks[at].is_link)
    return next(headings, None)
