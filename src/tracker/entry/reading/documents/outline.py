"""A web page as its blocks of text, each in the boxes that its elements are; no element is too deep, and none that is
not closed loses text.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from tracker.entry.reading.documents.tags import End, Start, Token, names

_BOXES = names(
    "html body div section article main nav header footer aside form dialog center fieldset figure blockquote"
    " table tr td th ul ol li dl details menu"
)
_BOUNDS = names("p h1 h2 h3 h4 h5 h6 hr pre dt dd address option legend caption summary thead tbody tfoot figcaption")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})
_CLOSED_BY = {"li": ({"li"}, {"ul", "ol", "menu"}), "tr": ({"tr"}, {"table"})} | dict.fromkeys(
    _CELLS, (_CELLS, {"tr", "table"})
)
"""What the start of one ends, and what it does not look beyond."""
_OF_TABLES = _CELLS | {"table", "tr"}
_FARTHEST = 200
"""So many boxes are looked through for the one that an end tag closes."""
_LONGEST_LINK = 400
"""A link longer than this was not closed."""
_MOST_OF_A_ROW = 100
_LONGEST_ROW = 2000
_LONGEST_OF_SEVERAL = 60
_BLANKS = re.compile(r"[^\S\n]+|[^\S\n]*\n\s*")
_CHINESE = "\u3000-\u303f\u3400-\u9fff\uff00-\uffef"
BROKEN_LINE = re.compile(rf"(?<=[{_CHINESE}])(?<![^\S\n])[^\S\n]*\n\s*|(?<![^\S\n])[^\S\n]*\n\s*(?=[{_CHINESE}])")
"""The end of a line before or behind Chinese, which is no blank."""
_WITHIN_CHINESE = re.compile(rf"(?<=[{_CHINESE}])(?<![^\S\n])[^\S\n]*\n\s*(?=[{_CHINESE}])")
_NOTE = re.compile(r"[\[［(（]?\s*[0-9*†‡]{1,3}\s*[\]］)）]?")
_POWERS = {"2": "²", "3": "³"}


class Box(Struct, frozen=True, gc=False):
    """An element that holds blocks; ``parent`` is the place of the one around it, before its own."""

    parent: int
    name: str
    mark: str = ""
    """Its class and id, in lower case."""
    role: str = ""
    is_hidden: bool = False


class Block(Struct, gc=False):
    """A paragraph, heading, row of a table or line of one of these, in the box at a place."""

    text: str
    box: int
    level: int = 0
    """1 to 6 of a heading, else 0."""
    linked: int = 0
    """How many of its characters are a link's."""
    joins: bool = False
    """Whether it stands right under the one before."""
    is_row: bool = False

    @property
    def is_link(self) -> bool:
        """Whether more than half of it is links."""
        return self.linked * 2 > len(_BLANKS.sub("", self.text))


class Outline(Struct, frozen=True):
    """All of a page's blocks and boxes, in order; the first box holds the others."""

    boxes: Sequence[Box]
    blocks: Sequence[Block]


class Outliner:
    """Takes the tags and texts of a page, one after the other."""

    def __init__(self) -> None:
        self._boxes = [Box(parent=0, name="")]
        self._blocks: list[Block] = []
        self._open = [0]
        self._rows: dict[int, list[int]] = {}
        """For the rows that are open, how many blocks there were when each cell began."""
        self._pieces: list[str] = []
        self._linked = self._level = 0
        self._link_depth: int | None = None
        self._link_from = self._link_length = 0
        """How many blocks there were when the link began that is open, and how long it is."""
        self._joins = self._is_raised = self._is_kept_as_typed = False

    def outline(self) -> Outline:
        """What was taken, all that is open closed."""
        self._flush()
        while len(self._open) > 1:
            self._close()
        return Outline(self._boxes, self._blocks)

    def take(self, token: Token) -> None:
        """The next tag or text; raw text is none of the page's."""
        if isinstance(token, str):
            self._say(token)
        elif isinstance(token, Start):
            self._start(token)
        elif isinstance(token, End):
            self._end(token.name)

    def _say(self, text: str) -> None:
        said = self._raised(text) if self._is_raised else _WITHIN_CHINESE.sub("", text)
        if self._is_kept_as_typed and "\n" in text:
            for line in text.split("\n"):
                self._add(line)
                self._break()
        else:
            self._add(said)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        if self._link_depth is not None:
            length = len(_BLANKS.sub("", text))
            self._linked += length
            self._link_length += length
            if self._link_length > _LONGEST_LINK:
                self._unlink()

    def _unlink(self) -> None:
        """Take back that all since the start of a link is one: it was not closed."""
        for block in self._blocks[self._link_from :]:
            block.linked = 0
        self._linked, self._link_depth = 0, None

    def _raised(self, text: str) -> str:
        """What is set higher: a power stays one, the number of a note is left out, words stay."""
        before = self._pieces[-1][-1:] if self._pieces else ""
        if text.strip() in _POWERS and (before == "米" or (before.isascii() and before.isalpha())):
            return _POWERS[text.strip()]
        return "" if _NOTE.fullmatch(text.strip()) else text

    def _start(self, tag: Start) -> None:
        name = tag.name
        if name == "br":
            self._break()
        elif name == "a" and "href" in tag.written.lower():
            self._link_depth, self._link_from, self._link_length = len(self._open), len(self._blocks), 0
        elif name == "sup":
            self._is_raised = True
        elif name in _BOXES:
            self._bound()
            self._open_box(tag)
        elif name in _BOUNDS:
            self._bound_paragraph(name)
            self._level = int(name[1]) if name in _HEADINGS else 0
            self._is_kept_as_typed = name == "pre"

    def _end(self, name: str) -> None:
        if name == "a":
            self._link_depth = None
        elif name == "sup":
            self._is_raised = False
        elif name in _BOXES:
            self._bound()
            self._close_named({name}, beyond=frozenset() if name in _OF_TABLES else _OF_TABLES)
        elif name in _BOUNDS:
            self._bound_paragraph(name)
            self._is_kept_as_typed = False

    def _break(self) -> None:
        """The end of a line; a second one right after it is that of a paragraph."""
        self._joins = self._flush()

    def _bound(self) -> None:
        """The end of a paragraph."""
        self._flush()
        self._level = 0
        self._joins = self._is_raised = False

    def _bound_paragraph(self, name: str) -> None:
        """The end of a paragraph that no link goes beyond; links hold headings."""
        self._bound()
        if name == "p" and self._link_depth == len(self._open):
            self._link_depth = None

    def _flush(self) -> bool:
        """Make what was said a block; whether there was anything."""
        text = _tidy("".join(self._pieces))
        if text:
            block = Block(text=text, box=self._open[-1], level=self._level, linked=self._linked)
            block.joins = self._joins or self._is_of_the_list_before()
            self._blocks.append(block)
        self._pieces, self._linked = [], 0
        return text != ""

    def _is_of_the_list_before(self) -> bool:
        """Whether the block before is in an item of the same list."""
        last = self._boxes[self._blocks[-1].box] if self._blocks else None
        here = self._boxes[self._open[-1]]
        return last is not None and last.name == here.name == "li" and last.parent == here.parent

    def _open_box(self, tag: Start) -> None:
        if tag.name in _CLOSED_BY:
            ended, beyond = _CLOSED_BY[tag.name]
            self._close_named(ended, beyond=beyond)
        given = tag.attributes if tag.written.strip(" /") else {}
        box = Box(
            parent=self._open[-1],
            name=tag.name,
            mark=f"{given.get('class', '')} {given.get('id', '')}".lower(),
            role=given.get("role", given.get("itemprop", "")).lower(),
            is_hidden="hidden" in given or given.get("aria-hidden") == "true",
        )
        self._boxes.append(box)
        self._open.append(len(self._boxes) - 1)
        self._begin(box)

    def _begin(self, box: Box) -> None:
        if box.name == "tr":
            self._rows[self._open[-1]] = []
        elif box.name in _CELLS and box.parent in self._rows:
            self._rows[box.parent].append(len(self._blocks))

    def _close_named(self, names: "set[str] | frozenset[str]", *, beyond: "set[str] | frozenset[str]") -> None:
        """Close the innermost box of such a name, and all within; none where another kind stands before it."""
        for back, place in enumerate(reversed(self._open[-_FARTHEST:])):
            name = self._boxes[place].name
            if name in names:
                for _ in range(back + 1):
                    self._close()
                return
            if name in beyond:
                return

    def _close(self) -> None:
        place = self._open.pop()
        if self._link_depth is not None and self._link_depth > len(self._open):
            self._link_depth = None
        cells = self._rows.pop(place, None)
        if cells:
            self._join_row(place, cells)

    def _join_row(self, place: int, cells: Sequence[int]) -> None:
        """Make the blocks of a row one, where its cells hold no more than a few words or a paragraph each."""
        if not 1 < len(self._blocks) - cells[0] <= _MOST_OF_A_ROW:
            return
        ends = [*cells[1:], len(self._blocks)]
        held = [self._blocks[start:end] for start, end in zip(cells, ends, strict=True)]
        texts = [BROKEN_LINE.sub("", "\n".join(block.text for block in cell)).replace("\n", " ") for cell in held]
        if len(texts) < 2 or not all(map(_is_cell, held)) or sum(map(len, texts)) > _LONGEST_ROW:
            return
        above = self._blocks[cells[0] - 1] if cells[0] else None
        is_next = above is not None and above.is_row and self._table(above.box) == self._table(place)
        linked = sum(block.linked for cell in held for block in cell)
        row = Block(text=" | ".join(texts), box=place, linked=linked, joins=is_next, is_row=True)
        self._blocks[cells[0] :] = [row]

    def _table(self, row: int) -> int:
        return self._boxes[row].parent


def _is_cell(blocks: Sequence[Block]) -> bool:
    """Whether this is what a cell of figures holds, and not a part of a page that is laid out as a table."""
    if len(blocks) <= 1:
        return not any(block.is_row for block in blocks)
    is_plain = not any(block.is_row or block.level for block in blocks)
    return is_plain and sum(len(block.text) for block in blocks) <= _LONGEST_OF_SEVERAL


def _tidy(text: str) -> str:
    """The text on one line."""
    return _BLANKS.sub(" ", text).strip()
