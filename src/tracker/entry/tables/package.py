"""The parts of a workbook's file, read within limits: it is a zip of XML, and either can be made to fill the memory.

No part is unpacked beyond the size it declares, and none may declare much. None may declare a document type, which only
entities need. Only UTF-8 is read, so that no other encoding hides one.
"""

import re
import zlib
from collections.abc import Collection, Iterator
from io import BytesIO
from typing import Protocol
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later
from tracker.entry.tables.table import Untabled, refuse_many, too_large

MAX_PART = 256 * 1024 * 1024
_MAX_PARTS = 5_000
_CHUNK = 64 * 1024
_DEEPEST = 100
_ENTRY = b"PK\x01\x02"
_FAULTS = (BadZipFile, EOFError, zlib.error, RuntimeError, NotImplementedError, OSError, ValueError, KeyError)
"""What the standard library raises for a zip that is damaged, encrypted, or packed in a way nobody uses."""


def damaged(said: Sentence) -> Untabled:
    """The refusal of a workbook that is none, or not whole."""
    return Untabled(said, later("open it in a spreadsheet and save it again as .xlsx, or as CSV"))


class Package:
    """The parts of a workbook by name."""

    def __init__(self, content: bytes) -> None:
        if content.count(_ENTRY) > _MAX_PARTS:
            raise damaged(later("the workbook has more than {most} parts", most=f"{_MAX_PARTS:,}"))
        try:
            self._zip = ZipFile(BytesIO(content))
        except _FAULTS as error:
            raise damaged(later("the workbook is damaged: it is no whole zip file")) from error
        self._parts = {info.filename: info for info in self._zip.infolist()}

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    @property
    def names(self) -> Collection[str]:
        """What its parts are called."""
        return self._parts.keys()

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part piece by piece, of which no more is unpacked than it declares. Raises Untabled."""
        info = self._sound(name)
        try:
            with self._zip.open(info) as part:
                while chunk := part.read(_CHUNK):
                    yield chunk
        except _FAULTS as error:
            raise damaged(
                later("the workbook is damaged: its part {name} cannot be read", name=printable(name))
            ) from error

    def _sound(self, name: str) -> ZipInfo:
        info = self._parts.get(name)
        if info is None:
            raise damaged(later("the workbook is not whole: its part {name} is missing", name=printable(name)))
        if info.file_size > MAX_PART:
            said = later(
                "the workbook's part {name} has more than {most} bytes", name=printable(name), most=f"{MAX_PART:,}"
            )
            raise too_large(said)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise damaged(later("the workbook is packed in a way that spreadsheets do not use"))
        return info


class Handler(Protocol):
    """What is told of a part: names as they are written, with prefixes. It counts how deep it is."""

    depth: int

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text inside the element that began last, or one that goes on."""


class Enough(Exception):
    """A handler has seen all that it wanted."""


_DECLARED = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([^\"']*)[\"']")


def parse(package: Package, name: str, handler: Handler) -> None:
    """Tell a handler what is in a part. Raises Untabled."""
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
    try:
        for at, chunk in enumerate(package.chunks(name)):
            if at == 0:
                _refuse_encoding(chunk[:200])
            parser.Parse(chunk, False)
            if handler.depth > _DEEPEST:
                raise damaged(later("the workbook is nested too deep"))
        parser.Parse(b"", True)
    except Enough:
        return
    except expat.ExpatError as error:
        raise damaged(later("the workbook is damaged: its part {name} is no XML", name=printable(name))) from error


def _refuse_doctype(*_: object) -> None:
    raise Untabled(
        later("the workbook declares entities, which no spreadsheet writes"),
        later("do not open it; ask its author for another file"),
    )


def _refuse_encoding(beginning: bytes) -> None:
    declared = _DECLARED.match(beginning.removeprefix(b"\xef\xbb\xbf"))
    if declared is not None and declared[1].lower() not in (b"utf-8", b"utf8", b"us-ascii"):
        raise damaged(later("the workbook is not in UTF-8, as every spreadsheet writes it"))


def refuse_many_in(package: Package, name: str) -> None:
    """Raise Untabled for a sheet with more rows or cells than a table may have, before any is read.

    A few that stand across two pieces are not counted; rows and cells are counted again when they are read.
    """
    rows = cells = 0
    for chunk in package.chunks(name):
        rows += chunk.count(b"<row") + chunk.count(b":row ")
        cells += chunk.count(b"<c ") + chunk.count(b"<c>") + chunk.count(b":c ")
        refuse_many(rows, cells)
