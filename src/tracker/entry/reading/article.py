"""Reads an article: each block by the language it is in, the facts in the order of the text."""

from tracker.entry.reading.blocks import blocks
from tracker.entry.reading.chinese import reader as chinese
from tracker.entry.reading.english import reader as english
from tracker.entry.reading.fact import Article, Fact


def read(article: Article) -> list[Fact]:
    """What a text says, in the order in which it says it."""
    found = blocks(article.text)
    facts = [
        *chinese.facts(article, [one for one in found if one.is_chinese]),
        *english.facts(article, [one for one in found if not one.is_chinese]),
    ]
    return sorted(facts, key=lambda one: one.quantity.span)
