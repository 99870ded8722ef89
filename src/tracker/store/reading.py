"""From a file's bytes to a parsed document, within limits, or to a problem that says why not.

Nothing here trusts the file: its kind, size, encoding, nesting and numbers are checked before anything slow can happen.
"""

import errno
import os
import re
import stat
from decimal import Decimal, InvalidOperation
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.wording import Sentence, Words, later
from tracker.store.links import system_words
from tracker.store.parsing import parsed

Document: TypeAlias = dict[str, object]

MAX_BYTES = 4 * 1024 * 1024
MAX_KEY_PARTS = 16
_MAX_RUN_OF_DIGITS = 1000
_MAX_NUMBER_LENGTH = 100

# Every pattern here reads a character a fixed number of times at the most: no repetition gives back what it took, a run
# of digits or of letters is looked at from its start alone, and behind a text without an end nobody looks any further.
_BASIC = r'''"(?:[^"\\\n]++|\\.)*+"'''
_LITERAL = r"'[^'\n]*+'"
_MULTI_LINE = r""""{3}(?:[^"\\]++|\\.|"(?!""))*+"{3,5}+|'{3}(?:[^']++|'(?!''))*+'{3,5}+"""
_PART_OF_KEY = rf"(?:[A-Za-z0-9_-]++|{_BASIC}|{_LITERAL})[ \t]*+"
_TEXT = rf"""{_MULTI_LINE}|(?!"{{3}}|'{{3}})(?:{_BASIC}|{_LITERAL})"""
_DANGER = re.compile(
    rf"(?P<key>(?<![A-Za-z0-9_-]){_PART_OF_KEY}(?:\.[ \t]*+{_PART_OF_KEY}){{{MAX_KEY_PARTS}}})"
    rf"|(?P<digits>(?<![0-9_])[0-9_]{{{_MAX_RUN_OF_DIGITS},}})"
    rf"""|{_TEXT}|\#[^\n]*+|(?P<unending>["'])""",
    re.DOTALL,
)
"""What the parser would choke on; besides texts and comments, which are passed over, and a text without an end."""
_BRACKET = re.compile(r"""\"[^\"\n]*+\"|'[^'\n]*+'|\#[^\n]*+|([\[{])|([\]}])""")
_DEEP = 40
_LONGEST_LINE = 1000
_CONFLICT_MARKER = re.compile(r"^(?:<{7}|={7}|>{7})(?: .*)?\r?$", re.MULTILINE)
_PLACE = re.compile(r"(?<!\s)\s*+\(at (?:line (\d+), column (\d+)|end of document)\)$")


class Unreadable(Exception):
    """The file cannot be read or parsed; carries the problems that say why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems


class NumberBeyondLimits(Struct, frozen=True):
    """A number too long or too large to turn into a decimal, kept as written."""

    written: str


def parse(path: Path, name: str) -> Document:
    """The document in a file. Raises Unreadable; ``name`` is what problems call the file."""
    return parse_text(read_text(path, name), name)


def parse_text(written: str, name: str) -> Document:
    """The document in a file's text, which may begin with a byte order mark. Raises Unreadable."""
    text = written.removeprefix("\ufeff")
    if _may_be_dangerous(text):
        _refuse_dangers(text, name)
    try:
        return parsed(text, _decimal)
    except RecursionError as error:
        too_deep = _beyond(name, _position(text, _deep_place(text)), later("the nesting is too deep"))
        raise Unreadable(too_deep) from error
    except ValueError as error:  # the parser's only one; its name is not worth loading a parser for
        raise Unreadable(*(_conflicts(text, name) or [_syntax_problem(error, text, name)])) from error


def read_text(path: Path, name: str) -> str:
    """A file's text, a byte order mark included. Raises Unreadable."""
    origin = Origin(name)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable(cannot_read(origin, _irregular(status.st_mode)))
        refuse_size(status.st_size, name)
        data = _bytes(path)
    except OSError as error:
        raise Unreadable(cannot_read(origin, _reason(error))) from error
    return text_of(data, name)


def refuse_size(size: int, name: str) -> None:
    """Raises Unreadable for more bytes than a file may have."""
    if size > MAX_BYTES:
        raise Unreadable(_too_large(Origin(name), size))


def text_of(data: bytes, name: str) -> str:
    """What the bytes of a file say, a byte order mark included. Raises Unreadable."""
    refuse_size(len(data), name)
    origin = Origin(name)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data.count(0) * 4 > len(data):
        raise Unreadable(_utf16(origin))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(_not_utf8(origin, data, error.start)) from error


def _bytes(path: Path) -> bytes:
    """What is in a file, or one byte too many: some files of a system tell no size, and some wait for what comes."""
    flags = os.O_RDONLY | os.O_NONBLOCK
    with os.fdopen(os.open(path, flags), "rb") as file:
        return file.read(MAX_BYTES + 1) or b""


def _decimal(text: str) -> Decimal | NumberBeyondLimits:
    """A TOML float as written, with all its digits."""
    try:
        return NumberBeyondLimits(text) if len(text) > _MAX_NUMBER_LENGTH else Decimal(text)
    except InvalidOperation:
        return NumberBeyondLimits(text)


def _may_be_dangerous(text: str) -> bool:
    """Whether a text may hold what the parser would choke on: in one pass, without taking it apart as that does."""
    is_long = max(map(len, text.split("\n"))) >= _MAX_RUN_OF_DIGITS
    return is_long or "\\\n" in text or _MANY_POINTS.search(text) is not None


_MANY_POINTS = re.compile(rf"\.(?:[^.\n]*+\.){{{MAX_KEY_PARTS - 1}}}")
"""As many on one line as a key has of too many parts; a key goes on only behind a backslash at the end of a line."""


def _refuse_dangers(text: str, name: str) -> None:
    """Refuse what the parser would choke on, before it gets there; at a text without an end it stops by itself."""
    for found in _DANGER.finditer(text):
        if found.lastgroup is not None:
            danger = _DANGERS.get(found.lastgroup)
            if danger is None:
                return
            raise Unreadable(_beyond(name, _position(text, found.start()), danger))


_DANGERS = {
    "key": later("a dotted key of more than {count} parts", count=MAX_KEY_PARTS),
    "digits": later("a number of more than {count} digits", count=_MAX_RUN_OF_DIGITS),
}


def _conflicts(text: str, name: str) -> list[Problem]:
    """The places of an unresolved merge, one for each block; the parser would explain them badly."""
    markers = list(_CONFLICT_MARKER.finditer(text))
    begun = [one for one in markers if one[0].startswith("<")] or markers[:1]
    starts = [one.start() for one in begun]
    lines = accumulate(text.count("\n", before, start) for before, start in pairwise([0, *starts]))
    return [_conflict(name, (line + 1, 1)) for line in lines]


def _deep_place(text: str) -> int:
    """Where the outermost bracket stands of those open to a depth that no real file has."""
    depth = 0
    outermost = 0
    for bracket in _BRACKET.finditer(text):
        outermost = bracket.start() if bracket[1] and depth == 0 else outermost
        depth = max(0, depth + bool(bracket[1]) - bool(bracket[2]))
        if depth > _DEEP:
            break
    return outermost


def _position(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def cannot_read(origin: Origin, said: Sentence) -> Problem:
    """The problem of a file that is none, or may not be read."""
    return Problem(code=Code.UNREADABLE, origin=origin, said=said, advice=later("put a readable TOML file there"))


def _too_large(origin: Origin, size: int) -> Problem:
    return Problem(
        code=Code.TOO_LARGE,
        origin=origin,
        said=later("the file has {size} bytes, more than {most}", size=f"{size:,}", most=f"{MAX_BYTES:,}"),
        advice=later("a file holds one series; look for what does not belong there"),
    )


def _conflict(name: str, where: tuple[int, int]) -> Problem:
    origin = Origin(name, position=where)
    return Problem(
        code=Code.CONFLICT_MARKER,
        origin=origin,
        said=later("a merge conflict is not resolved"),
        advice=later("choose the lines that hold"),
    )


def _beyond(name: str, where: tuple[int, int], said: Sentence) -> Problem:
    return Problem(
        code=Code.BEYOND_LIMITS,
        origin=Origin(name, position=where),
        said=said,
        advice=later("look for what does not belong there"),
    )


def _utf16(origin: Origin) -> Problem:
    """A file in UTF-16 begins with its mark, or is full of zero bytes."""
    return Problem(
        code=Code.NOT_UTF8,
        origin=origin,
        said=later("the file is UTF-16, not UTF-8"),
        advice=later("save it as UTF-8"),
    )


def _not_utf8(origin: Origin, data: bytes, index: int) -> Problem:
    line = data.count(b"\n", 0, index) + 1
    column = len(data[data.rfind(b"\n", 0, index) + 1 : index].decode("utf-8")) + 1
    where = Origin(origin.file, position=(line, column))
    byte = f"0x{data[index]:02X}"
    said, advice = later("byte {byte} is not UTF-8", byte=byte), later("save the file as UTF-8")
    if _is_gb2312(data):
        said = later("byte {byte} is not UTF-8; the file looks like GBK", byte=byte)
        advice = later("convert it: iconv -f GB18030 -t UTF-8")
    return Problem(code=Code.NOT_UTF8, origin=where, said=said, advice=advice)


def _is_gb2312(data: bytes) -> bool:
    """Whether it may be Chinese text of an older encoding; the stricter one, which Latin letters seldom fit."""
    try:
        data.decode("gb2312")
    except UnicodeDecodeError:
        return False
    return True


def _irregular(mode: int) -> Sentence:
    kinds = {
        stat.S_ISDIR: later("the file is a folder, not a regular file"),
        stat.S_ISFIFO: later("the file is a pipe, not a regular file"),
        stat.S_ISSOCK: later("the file is a socket, not a regular file"),
    }
    device = later("the file is a device, not a regular file")
    return next((said for test, said in kinds.items() if test(mode)), device)


def _reason(error: OSError) -> Sentence:
    match error.errno:
        case errno.ENOENT:
            return later("the file does not exist")
        case errno.ELOOP:
            return later("the file is a loop of symbolic links")
        case errno.EACCES | errno.EPERM:
            return later("the file may not be read")
        case _:
            return later("the file cannot be read: {why}", why=system_words(error))


def _syntax_problem(error: ValueError, text: str, name: str) -> Problem:
    """The parser's own sentence, with the place it names; at the end of the document, the last line."""
    sentence = str(error)
    place = _PLACE.search(sentence)
    where = (int(place[1]), int(place[2])) if place and place[1] else _position(text, len(text.rstrip()))
    message = _TABLE_NAME.sub(lambda name: ".".join(re.findall(r"'([^']*)'", name[0])), _PLACE.sub("", sentence))
    lines = text.split("\n")
    line = lines[where[0] - 1][:_LONGEST_LINE] if where[0] <= len(lines) else ""
    return Problem(
        code=Code.SYNTAX,
        origin=Origin(name, position=where),
        said=later("not valid TOML: {why}", why=_parsers_words(message)),
        advice=_syntax_remedy(message, line),
    )


def _parsers_words(sentence: str) -> Words:
    """What the parser says, so that it can be said in another language too; what it does not say today as it is."""
    for known in _PARSERS_SENTENCES:
        head, has_part, tail = known.literal.partition("{what}")
        if sentence == known.literal:
            return known
        if has_part and sentence.startswith(head) and sentence.endswith(tail):
            return known.filled(what=sentence[len(head) : len(sentence) - len(tail)])
    return sentence


_PARSERS_SENTENCES = (
    later("Invalid statement"),
    later("Invalid value"),
    later("Expected newline or end of document after a statement"),
    later("Expected '=' after a key in a key/value pair"),
    later("Expected ']' at the end of a table declaration"),
    later("Expected ']]' at the end of an array declaration"),
    later("Invalid initial character for a key part"),
    later("Cannot overwrite a value"),
    later("Cannot declare {what} twice"),
    later("Cannot mutate immutable namespace {what}"),
    later("Cannot redefine namespace {what}"),
    later("Duplicate inline table key {what}"),
    later("Unclosed array"),
    later("Unclosed inline table"),
    later("Unterminated string"),
    later("Unescaped '\\' in a string"),
    later("Escaped character is not a Unicode scalar value"),
    later("Invalid hex value"),
    later("Invalid date or datetime"),
    later("Found invalid character {what}"),
    later("Illegal character {what}"),
    later("Expected {what}"),
)
"""The standard library's, as of Python 3.11 to 3.14."""


def _syntax_remedy(message: str, line: str) -> Sentence:
    """The slip that the line looks like, else the rule that the parser's sentence is about."""
    bare = _QUOTED.sub("", line)
    wide = next((one for one in bare.partition("#")[0] if one in _FULL_WIDTH), None)
    if wide is not None:
        half = later("a space") if wide == "\u3000" else _FULL_WIDTH[wide]
        return later("{character!r} is a full-width character: type {half}", character=wide, half=half)
    if "Invalid date" in message:
        return later("there is no such day")
    for slip, remedy in _SLIPS:
        if slip.search(bare):
            return remedy
    if "declare" in message or "overwrite" in message or "mutate" in message:
        return later(
            "a table or key may stand once: rename or remove the second; records begin with [[actual]], two brackets"
        )
    return later('one key = value a line; text goes in quotes: name = "…"')


_TABLE_NAME = re.compile(r"\(('[^']*',? ?)+\)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_FULL_WIDTH = dict(
    zip(
        "＝：，＃“”‘’【】［］（）　０１２３４５６７８９",
        ("=", ":", ",", "#", '"', '"', "'", "'", "[", "]", "[", "]", "(", ")", " ", *"0123456789"),
        strict=True,
    )
)
_SLIPS = (
    (re.compile(r"^\s*\[{1,2}[^\]]*$"), later("close the bracket")),
    (re.compile(r"^\s*\[\[[^\]]*\]$"), later("close both brackets")),
    (re.compile(r"=\s*\[[^\]]*$"), later("close the bracket")),
    (re.compile(r"=\s*(?!\d{4}-\d{2}-\d{2}\b)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"), later("a day is written 2023-02-10")),
    (
        re.compile(r"=\s*(?!\d{4}-\d{2}-\d{2}\b)\d{4}-(\d{1,2}|[QS]\d)"),
        later('a month, quarter or half goes in quotes: "2024-01", "2024-Q4"'),
    ),
    (re.compile(r"=\s*(True|False|TRUE|FALSE)\b"), later("write true or false")),
    (
        re.compile(r"=\s*[+-]?\d[\d.]*,\d"),
        later("write the number without separators, and with a point before decimals"),
    ),
    (
        re.compile(r"=\s*[+-]?\d[\d.]*\s*[^\s\d.,#_eE\]}:-]"),
        later('a number with a unit goes in quotes: "2.2万亿元"'),
    ),
    (
        re.compile(r"^\s*\[{1,2}[^\]]*[^\x00-\x7f]"),
        later('ids are lower-case ASCII: [areas.ningbo] with name = "宁波"'),
    ),
    (re.compile(r"=\s*[\"'][^\"']*$"), later("the text does not end: add the closing quote")),
)
