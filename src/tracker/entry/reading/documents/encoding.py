"""From bytes to the text of a document: as those of tables are decoded, but a web page may name its encoding, and
where no one can be asked, the likeliest is taken.
"""

import re

from tracker.domain.wording import Words, later
from tracker.entry.reading.documents.unread import Unread
from tracker.entry.tables.decoding import decoded
from tracker.entry.tables.table import Untabled

_NAMED = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_NAMED_WITHIN = 8192
_ENCODINGS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "iso-8859-1": "cp1252",
    "us-ascii": "cp1252",
    "windows-1252": "cp1252",
    "iso-8859-15": "iso-8859-15",
    "shift_jis": "cp932",
    "euc-jp": "euc-jp",
    "euc-kr": "cp949",
}
_MOST_BROKEN = 1000
"""One character in so many may be broken."""
_HIDDEN = str.maketrans(dict.fromkeys("\u200b\u2060\ufeff\u00ad"))
_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def text_of(content: bytes) -> str:
    """The text, its lines ended by newlines alone and without characters that take no room. Raises Unread."""
    return _LINE_ENDS.sub("\n", _decoded(content).translate(_HIDDEN))


def _decoded(content: bytes) -> str:
    """The text in the encoding that its mark tells, that fits, that it names, or that is likeliest."""
    try:
        found = decoded(content, None)
        if not found.notes and not found.doubts:
            return found.text
        likely: str | None = found.text if not found.doubts else None
    except Untabled as refused:
        if b"\0" in content:
            raise _unread(refused.said) from refused
        likely = None
    text = _as_named(content) or likely or _as_others(content)
    if text is None:
        raise _unread(later("it cannot be told which encoding the text is in"))
    return text


def _unread(said: Words) -> Unread:
    return Unread(said, later("save it as plain text in UTF-8"))


def _as_named(content: bytes) -> str | None:
    """The text in the encoding that a page names, where it names one and is in it."""
    named = _NAMED.search(content[:_NAMED_WITHIN])
    encoding = _ENCODINGS.get(named[1].decode("ascii", "replace").lower()) if named else None
    return _nearly(content, encoding) if encoding else None


def _as_others(content: bytes) -> str | None:
    """The text in UTF-8 with broken characters in it, in Big5, or in the encoding of Western Windows."""
    broken = _nearly(content, "utf-8")
    if broken is not None:
        return broken
    beyond = sum(one > 0x7F for one in content)
    if beyond * 10 > len(content):
        return _nearly(content, "big5hkscs") or _nearly(content, "gb18030")
    return _nearly(content, "cp1252")


def _nearly(content: bytes, encoding: str) -> str | None:
    """The text in an encoding, where no more than one character in many does not fit."""
    text = content.decode(encoding, "replace")
    return text if text.count("\ufffd") <= 2 + len(text) // _MOST_BROKEN else None
