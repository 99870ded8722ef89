"""How much of a text is read: as much as anyone may look at, and no more, so that every text is read soon."""

import re
from itertools import islice

from tracker.entry.reading.rare import Rare

MOST_NUMBERS = 20_000
"""In digits or in words. A long annual report has some thousands; what has more is a collection, or no article."""
MOST_CHARACTERS = 1_000_000
"""A book of a thousand pages."""
_NUMBER = Rare(
    r"\d[\d.,]*[百千万亿]*|[〇零一二两三四五六七八九十百千万亿半番倍]+"
    r"|\b(?:half|halv|doubl|trebl|tripl|quadrupl|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|twent|thirt|fort|fift|third|quarter|an? (?:dozen|hundred|thousand|million|billion|trillion))",
    re.IGNORECASE,
)
_ENDS = Rare(r"[。！？；\n]|[.!?](?=\s)")
_LONGEST_SENTENCE = 1500
"""Characters that are looked through for the end of a sentence; no sentence that can be read is longer."""


def parted(text: str, most: int = MOST_NUMBERS) -> tuple[str, str]:
    """A text in two: what holds so many numbers at most and no more characters than are read, and the rest.

    The rest is mostly nothing. They part behind a sentence; where none ends near, before the first number, or the first
    character, that is too many.
    """
    if len(text) <= most:
        return text, ""
    beyond = next(islice(_NUMBER.finditer(text, 0, MOST_CHARACTERS), most, None), None)
    if beyond is None and len(text) <= MOST_CHARACTERS:
        return text, ""
    place = MOST_CHARACTERS if beyond is None else beyond.start()
    ends = _ENDS.finditer(text, max(0, place - _LONGEST_SENTENCE), place)
    cut = max((found.end() for found in ends), default=place)
    return text[:cut].rstrip(), text[cut:].strip()
