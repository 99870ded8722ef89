"""From bytes to text: a byte order mark, then UTF-8, then GB18030, or the encoding that is said.

Bytes of Big5, Shift-JIS or a Western encoding often make valid GB18030, of characters that nobody uses: their share
tells.
"""

import re

from msgspec import Struct

from tracker.domain.text import printable
from tracker.domain.wording import Sentence, Words, any_of, later
from tracker.entry.tables.table import Untabled

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OTHERS = ("big5", "shift_jis", "cp1252")
"""What is tried for an advice where the bytes may be none of those that are guessed."""
_NOT_OF_FILES = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"})
_COMMON_SHARE = 0.9
_LOOKED_AT = 200_000
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_CHINESE_MARKS = frozenset("，。、；：？！“”‘’（）《》〈〉【】—…·～％＋－／　．①②③④⑤⑥⑦⑧⑨⑩℃㎡")


class Decoded(Struct, frozen=True):
    """The text of a table, what is to be said of its encoding, and what makes it doubtful that it was read right."""

    text: str
    notes: tuple[Sentence, ...] = ()
    doubts: tuple[Sentence, ...] = ()


def decoded(content: bytes, encoding: str | None) -> Decoded:
    """The text, without a byte order mark. Raises Untabled."""
    if encoding is not None:
        return Decoded(_as_said(content, encoding))
    for mark, name in _MARKS:
        if content.startswith(mark):
            return Decoded(_marked(content, name))
    if b"\0" in content:
        raise _binary(content)
    try:
        return Decoded(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _guessed(content, error.start)


def _as_said(content: bytes, encoding: str) -> str:
    from codecs import lookup

    try:
        name = lookup(encoding).name
        if name in _NOT_OF_FILES:
            raise LookupError(encoding)
        text = content.decode(name)
    except UnicodeError as error:
        said = later("the bytes are not {encoding}: {place}", encoding=encoding, place=_line(content, _start(error)))
        raise Untabled(said, _advice(content)) from error
    except (LookupError, ValueError) as error:
        said = later("there is no encoding {name!r}", name=printable(encoding))
        raise Untabled(said, later("write gb18030, big5, utf-8, utf-16, cp1252 or shift_jis")) from error
    return _without_nul(text.removeprefix("\ufeff"))


def _start(error: UnicodeError) -> int:
    return error.start if isinstance(error, UnicodeDecodeError) else 0


def _marked(content: bytes, name: str) -> str:
    try:
        return _without_nul(content.decode(name).removeprefix("\ufeff"))
    except UnicodeError as error:
        said = later("the file begins as {encoding} and holds other bytes", encoding=name.upper())
        raise Untabled(said, later("save it again as UTF-8, or say which encoding it is: --encoding")) from error


def _without_nul(text: str) -> str:
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        said = later("there is a zero byte in line {line}: the file is damaged or no text", line=line)
        raise Untabled(said, later("export the table again, as CSV in UTF-8"))
    return text


def _binary(content: bytes) -> Untabled:
    """The refusal of bytes with zeros in them; where every other one is, it is UTF-16 without its mark."""
    sample = content[:4096]
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[start::2].count(0) * 2 > len(sample[start::2]):
            said = later("the file looks like UTF-16, but does not begin with its mark")
            return Untabled(said, later("say so: --encoding {name}", name=name))
    return Untabled(
        later("the file is no text: there is a zero byte in it"),
        later("give a table as CSV, TSV, xlsx or JSON-stat"),
    )


def _guessed(content: bytes, start: int) -> Decoded:
    """The text as GB18030, with the doubt that its characters are rare ones."""
    try:
        text = content.decode("gb18030")
    except UnicodeDecodeError as error:
        said = later("the file is neither UTF-8 ({place}) nor GB18030", place=_line(content, start))
        raise Untabled(said, _advice(content)) from error
    share = common_share(text[:_LOOKED_AT])
    if share >= _COMMON_SHARE:
        return Decoded(_without_nul(text), notes=(later("the text is not UTF-8; it was read as GB18030"),))
    doubt = later(
        "the text is not UTF-8; it was read as GB18030, but only {share} % of its characters are common: {advice}",
        share=int(share * 100),
        advice=_advice(content),
    )
    return Decoded(_without_nul(text), doubts=(doubt,))


def common_share(text: str) -> float:
    """How many of the characters beyond ASCII are among the 3755 most used ones of Chinese, or its punctuation.

    1.0 of ordinary Chinese, below 0.3 of Big5 or Shift-JIS that was read as GB18030.
    """
    beyond = "".join(_BEYOND_ASCII.findall(text))
    common = sum(one in _CHINESE_MARKS or _is_common(one) for one in beyond)
    return common / len(beyond) if beyond else 1.0


def _is_common(character: str) -> bool:
    """Whether it is in the first level of GB 2312, which is ordered by use: rows 16 to 55."""
    encoded = character.encode("gb2312", "replace")
    return len(encoded) > 1 and 0xB0 <= encoded[0] <= 0xD7


def _advice(content: bytes) -> Words:
    """How to say another encoding, with what the first odd line would read like in those that fit."""
    forms = [later("--encoding {name} ({text})", name=name, text=text) for name, text in _readings(content)]
    if not forms:
        return later("save it as UTF-8, or say which encoding it is: --encoding")
    return later("save it as UTF-8, or say which it is: {forms}", forms=any_of(forms))


def _readings(content: bytes) -> list[tuple[str, str]]:
    """The first words beyond ASCII as each of the other encodings has them, where it has them."""
    found: list[tuple[str, str]] = []
    odd = re.search(rb"[^\r\n,;\t]*[\x80-\xff][^\r\n,;\t]*", content)
    piece = odd[0][:60] if odd else b""
    for name in _OTHERS:
        try:
            content[:_LOOKED_AT].decode(name)
        except UnicodeDecodeError as error:
            if error.start < min(len(content), _LOOKED_AT) - 4:
                continue
        found.append((name, printable(piece.decode(name, "ignore"))[:24]))
    return found


def _line(content: bytes, start: int) -> Sentence:
    """The line of a byte that does not fit."""
    line = content.count(b"\n", 0, start) + 1
    return later("line {line}, byte 0x{byte}", line=line, byte=f"{content[start]:02X}" if content else "")
