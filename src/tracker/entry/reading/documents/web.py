"""The lines of a web page: those of its text apart from those around it, told by elements, links and where sentences
are.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from tracker.entry.reading.documents.declared import Declarations
from tracker.entry.reading.documents.outline import Block, Box, Outline, Outliner
from tracker.entry.reading.documents.page import Declared, Line, Page, Place, is_prose
from tracker.entry.reading.documents.tags import tokens

_AROUND = frozenset({"nav", "footer", "aside", "form", "dialog", "menu"})
_ROLES_AROUND = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog"})
_TEXTS = frozenset({"article", "main"})
_ROLES_OF_TEXTS = frozenset({"main", "article", "articlebody"})
_MARKS_AROUND = frozenset(
    "comment comments sidebar related recommend recommended share sharing social breadcrumb breadcrumbs crumb crumbs"
    " footer nav navbar navigation menu copyright cookie cookies popup pagination toolbar qrcode advert advertisement"
    " ads newsletter subscribe skip".split()
)
_BETWEEN_WORDS = str.maketrans("-_.:/", "     ")
_MOST_LEFT_OUT = 0.4
"""Of the sentences of a page; what holds more is its text, whatever it is called."""
_MOST_IN_ONE = 0.85
"""Of the sentences of a text; what holds less is a part of it."""


def page_of_html(text: str) -> Page:
    """The lines and declarations of a web page."""
    outliner, declarations = Outliner(), Declarations()
    for token in tokens(text):
        outliner.take(token)
        declarations.take(token)
    outline = outliner.outline()
    headings = [block.text for block in outline.blocks if block.level == 1]
    declared = declarations.declared(text, headings)
    return Page(list(_lines(outline, declared)), declared)


def _lines(outline: Outline, declared: Declared) -> Iterator[Line]:
    """The blocks as lines, a blank one between those that do not follow directly."""
    places = _places(outline, declared)
    for block, place in zip(outline.blocks, places, strict=True):
        if not block.joins:
            yield Line("")
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
    return block.is_link and not (block.linked < 0.9 * len(block.text) and is_prose(block.text))


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
    is_named = box.name in _AROUND or box.role in _ROLES_AROUND or box.is_hidden
    return is_named or not _MARKS_AROUND.isdisjoint(box.mark.translate(_BETWEEN_WORDS).split())


class _Heaviest(Struct):
    """Of the boxes right in one: the heaviest, and whether another is of the same kind and holds sentences too."""

    place: int = -1
    has_twin: bool = False


def _main_box(boxes: Sequence[Box], weights: Sequence[int]) -> int:
    """The innermost box that holds nearly all sentences of an article that is marked as one, or of the page."""
    marked = [place for place, box in enumerate(boxes) if _is_text(box) and weights[place] * 2 > weights[0]]
    start = here = marked[-1] if marked else 0
    heaviest = _heaviest(boxes, weights)
    while True:
        within = heaviest[here]
        if within.place < 0 or within.has_twin or weights[within.place] < _MOST_IN_ONE * weights[start]:
            return here
        here = within.place


def _heaviest(boxes: Sequence[Box], weights: Sequence[int]) -> list[_Heaviest]:
    found = [_Heaviest() for _ in boxes]
    kinds: set[tuple[int, str, str]] = set()
    for place in range(1, len(boxes)):
        box, best = boxes[place], found[boxes[place].parent]
        if not weights[place]:
            continue
        kind = (box.parent, box.name, box.mark)
        best.has_twin = best.has_twin or kind in kinds
        kinds.add(kind)
        if best.place < 0 or weights[place] > weights[best.place]:
            best.place = place
    return found


def _within(boxes: Sequence[Box], main: int) -> list[bool]:
    """Whether each box is the one, or in it."""
    found = [place == main for place in range(len(boxes))]
    for place in range(1, len(boxes)):
        found[place] = found[place] or found[boxes[place].parent]
    return found


_SHORTEST_TITLE = 6


def _title_at(blocks: Sequence[Block], declared: Declared, end: int) -> int | None:
    """The place of the title before the text, where it is not part of it."""
    for at in range(end - 1, -1, -1):
        text = blocks[at].text
        if text == declared.heading or (len(text) >= _SHORTEST_TITLE and text in declared.title):
            return at
    return None
