"""Nothing yet."""

from collections.abc import Iterator, Sequence
from tracker.entry.reading.blocks import Block
from tracker.entry.reading.fact import Article, Fact


def facts(article: Article, blocks: Sequence[Block]) -> Iterator[Fact]:
    """The facts of English blocks of an article, in order."""
    yield from ()
