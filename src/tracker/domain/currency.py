"""The names of money: signs, ISO codes and words for one currency.

Knows no numbers and no scales. A pound is also a weight, so the word alone is no name here.
"""

import re
from functools import reduce

_NAMES = {
    "CNY": ("元", "人民币", "yuan", "renminbi", "RMB", "CNY", "¥", "￥"),
    "JPY": ("日元", "yen", "JPY", "¥", "￥"),
    "USD": ("美元", "US dollars", "US dollar", "dollars", "dollar", "US$", "USD", "$"),
    "EUR": ("欧元", "euros", "euro", "EUR", "€"),
    "GBP": ("英镑", "pounds sterling", "sterling", "GBP", "£", "￡"),
}


def _alone(name: str) -> str:
    """A pattern for a name that is no part of a longer Latin word."""
    before = "(?<![A-Za-z])" if name[0].isascii() and name[0].isalpha() else ""
    behind = "(?![A-Za-z])" if name[-1].isascii() and name[-1].isalpha() else ""
    return f"{before}{re.escape(name)}{behind}"


_LONGEST_FIRST = sorted({name for names in _NAMES.values() for name in names}, key=lambda name: (-len(name), name))
MONEY = f"(?i:{'|'.join(map(_alone, _LONGEST_FIRST))})"
"""A pattern for one name of any currency, in capitals or not."""

_ONE = f"(?a){MONEY}"
_BETWEEN = re.compile(r"[\s()]*")
_MEANT = {
    written.lower(): frozenset(code for code, names in _NAMES.items() if written in names) for written in _LONGEST_FIRST
}
_LOWER = tuple(_MEANT)


def begins_with_money(text: str) -> bool:
    """Whether a name of money may stand first, with something behind it."""
    return text.lower().startswith(_LOWER) and len(text) > 1


def currencies(text: str) -> frozenset[str]:
    """The codes of what a text may name: none where it is no money, two for ¥, one for several names of one.

    >>> sorted(currencies("¥")), sorted(currencies("元(人民币)")), sorted(currencies("元/人"))
    (['CNY', 'JPY'], ['CNY'], [])
    """
    names = [name.lower() for name in re.findall(_ONE, text)]
    if not names or len(set(names)) < len(names) or _BETWEEN.fullmatch(re.sub(_ONE, "", text)) is None:
        return frozenset()
    return reduce(frozenset.intersection, (_MEANT[name] for name in names))
