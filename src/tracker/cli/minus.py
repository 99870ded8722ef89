"""A minus before a figure or a currency is no option: `track add growth -1.5%` says a figure, not options."""

import re

_NEGATIVE = re.compile(r"-(?:[\d.¥￥$€£￡]|US\$)")
TEXT_OPTIONS = frozenset({"--note", "--title", "--publisher", "--url", "--directory", "-C"})
"""Options that take any text, also one that begins with a minus."""


def with_signs(arguments: list[str]) -> list[str]:
    """The command line with a minus before a figure that is not taken for an option.

    The value of an option that takes any text is left as it is.
    """
    if "add" not in arguments:
        return arguments
    pairs = zip(["", *arguments], arguments, strict=False)
    return [
        f"\N{MINUS SIGN}{one[1:]}" if _NEGATIVE.match(one) and before not in TEXT_OPTIONS else one
        for before, one in pairs
    ]
