"""Reads an article: each block by the language it is in, the facts in the order of the text."""

import re

from msgspec.structs import replace

from tracker.entry.reading.fact import Article, Fact
from tracker.entry.reading.flow import Flow, flow

_LETTER = re.compile(r"[^\W\d_]")


def read(article: Article) -> list[Fact]:
    """What a text says, in the order in which it says it; places are those of the text."""
    flowed = flow(article.text)
    facts = _read(replace(article, text=flowed.text), flowed)
    if flowed.is_moved:
        facts = [_traced(one, flowed) for one in facts]
    return sorted(facts, key=lambda one: one.quantity.span)


def _read(article: Article, flowed: Flow) -> list[Fact]:
    """The facts of a joined text; a language is loaded where something is written in it, and no number alone."""
    facts: list[Fact] = []
    chinese = [one for one in flowed.blocks if one.is_chinese]
    english = [one for one in flowed.blocks if not one.is_chinese]
    is_spoken = any(_LETTER.search(article.text, one.span.start, one.span.end) for one in english)
    if chinese:
        from tracker.entry.reading.chinese import reader as chinese_reader

        facts += chinese_reader.facts(article, chinese)
    if is_spoken:
        from tracker.entry.reading.english import reader as english_reader

        facts += english_reader.facts(article, english)
    return facts


def _traced(fact: Fact, flowed: Flow) -> Fact:
    quantity = replace(fact.quantity, span=flowed.traced(fact.quantity.span))
    return replace(fact, quantity=quantity, sentence=flowed.traced(fact.sentence))
