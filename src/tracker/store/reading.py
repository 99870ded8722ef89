"""From a file's bytes to a parsed document, within limits, or to a problem that says why not.

Nothing here trusts the file: its kind, size, encoding, nesting and numbers are checked before anything slow can happen.
"""

import errno
import os
import stat
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.wording import Sentence, later
from tracker.store.links import system_words

Document: TypeAlias = dict[str, object]

MAX_BYTES = 4 * 1024 * 1024
_MAX_NUMBER_LENGTH = 100


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
    from tracker.store.parsing import may_be_dangerous, parsed

    text = written.removeprefix("\ufeff")
    if may_be_dangerous(text):
        from tracker.store.untaken import danger_in

        danger = danger_in(text, name)
        if danger is not None:
            raise Unreadable(danger)
    try:
        return parsed(text, _decimal)
    except RecursionError as error:
        from tracker.store.untaken import too_deep

        raise Unreadable(too_deep(text, name)) from error
    except ValueError as error:  # the parser's only one; its name is not worth loading a parser for
        from tracker.store.untaken import no_toml

        raise Unreadable(*no_toml(error, text, name)) from error


class IsLink(Exception):
    """What was to be read is a link, and a link was not to be followed."""


def read_text(path: Path | str, name: str, *, follows: bool = True) -> str:
    """A file's text, a byte order mark included. Raises Unreadable, and IsLink for a link that is not to be followed.

    What is looked at is what was opened, whatever takes its place meanwhile.
    """
    try:
        file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | (0 if follows else os.O_NOFOLLOW))
    except OSError as error:
        if error.errno == errno.ELOOP and not follows:
            raise IsLink from error
        raise Unreadable(cannot_read(Origin(name), _unopened(path, error))) from error
    try:
        return text_of(_bytes(file, name), name)
    except OSError as error:
        raise Unreadable(cannot_read(Origin(name), _reason(error))) from error
    finally:
        os.close(file)


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


def _bytes(file: int, name: str) -> bytes:
    """What is in an open file, or one byte too many: some files of a system tell no size, and some wait for what comes.

    Raises Unreadable for what is no ordinary file, or has too many bytes.
    """
    status = os.fstat(file)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(cannot_read(Origin(name), _irregular(status.st_mode)))
    size = status.st_size
    refuse_size(size, name)
    data = os.read(file, size + 1)
    more = b"" if size and len(data) == size else data
    while more and len(data) <= MAX_BYTES:
        more = os.read(file, min(_PIECE, MAX_BYTES + 1 - len(data)))
        data += more
    return data


_PIECE = 64 * 1024
"""Bytes that are asked for where a file may have more than it told."""


def _decimal(text: str) -> Decimal | NumberBeyondLimits:
    """A TOML float as written, with all its digits."""
    try:
        return NumberBeyondLimits(text) if len(text) > _MAX_NUMBER_LENGTH else Decimal(text)
    except InvalidOperation:
        return NumberBeyondLimits(text)


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


def _unopened(path: Path | str, error: OSError) -> Sentence:
    """Why a file could not be opened: a socket never can be."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - a Path raises where it may not look
    except OSError:
        return _reason(error)
    return _reason(error) if stat.S_ISREG(mode) else _irregular(mode)


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
