"""A page of HTML as a tree, read strictly: what is opened is closed, in order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"meta", "link", "input", "br", "hr", "img", "path", "rect"}


@dataclass(slots=True)
class Node:
    """An element, its attributes, and what is in it."""

    name: str
    attributes: dict[str, str | None]
    inside: "list[Node | str]" = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text within."""
        return "".join(one if isinstance(one, str) else one.text for one in self.inside)

    @property
    def texts(self) -> list[str]:
        """Each piece of text within."""
        return [text for one in self.inside for text in ([one] if isinstance(one, str) else one.texts)]

    def all(self, name: str | None = None, /, **wanted: str) -> "Iterator[Node]":
        """Every element within of a name, with attributes; of ``class_`` one of its words."""
        for one in self.inside:
            if isinstance(one, Node):
                if name in (None, one.name) and all(one._has(key, value) for key, value in wanted.items()):  # noqa: SLF001
                    yield one
                yield from one.all(name, **wanted)

    def first(self, name: str | None = None, /, **wanted: str) -> "Node":
        """The first of them."""
        return next(self.all(name, **wanted))

    def _has(self, key: str, value: str) -> bool:
        given = self.attributes.get(key.removesuffix("_").replace("_", "-"))
        return given is not None and (value in given.split() if key == "class_" else value == given)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, names)
        node = Node(tag, dict(attrs))
        self.open[-1].inside.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Node(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def tree(page: str) -> Node:
    """The whole page. An element that is not closed, or closed by another, fails."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert len(reader.open) == 1, reader.open[-1].name
    return reader.open[0]


def read_aloud(page: str) -> str:
    """Everything of a page or picture that a reader meets: text, and what attributes say without what is filled in."""
    whole = tree(page)
    for one in whole.all():
        one.inside = [inner for inner in one.inside if isinstance(inner, str) or inner.name not in ("style", "script")]
    named = (one.attributes.get(key) or "" for one in whole.all() for key in ("aria-label", "data-said"))
    return "\n".join([*whole.texts, *(re.sub(r"\{\w+\}", "", one) for one in named)])
