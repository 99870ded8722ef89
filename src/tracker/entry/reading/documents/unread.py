"""The refusal of what is no text, with a name for what it is and the way to a text."""

from tracker.domain.wording import Sentence, later
from tracker.entry.refusal import NotRead

MAX_BYTES = 20 * 1024 * 1024


class Unread(NotRead):
    """Bytes that are no text that can be read."""


COPY = later("open it, copy its text and save that as a text file")
_PHOTOGRAPH = later("write or copy its text into a text file")
_UNPACK = later("unpack it first")
_IMAGE = later("this is an image")
_PACKED = later("this is a compressed file")
_SOUND = later("this is sound or video")

_BEGINNINGS: tuple[tuple[bytes, Sentence, Sentence], ...] = (
    (b"%PDF", later("this is a PDF"), later("make it text first: pdftotext FILE, or open it and copy its text")),
    (b"\xd0\xcf\x11\xe0", later("this is a document of old Office or WPS (.doc, .xls, .ppt)"), COPY),
    (b"{\\rtf", later("this is a document in RTF"), later("save it as plain text in UTF-8")),
    (b"\x89PNG", _IMAGE, _PHOTOGRAPH),
    (b"\xff\xd8\xff", _IMAGE, _PHOTOGRAPH),
    (b"GIF8", _IMAGE, _PHOTOGRAPH),
    (b"II*\0", _IMAGE, _PHOTOGRAPH),
    (b"MM\0*", _IMAGE, _PHOTOGRAPH),
    (b"\x1f\x8b", _PACKED, _UNPACK),
    (b"BZh", _PACKED, _UNPACK),
    (b"\xfd7zXZ", _PACKED, _UNPACK),
    (b"7z\xbc\xaf", _PACKED, _UNPACK),
    (b"Rar!", _PACKED, _UNPACK),
    (b"\x28\xb5\x2f\xfd", _PACKED, _UNPACK),
    (b"ID3", _SOUND, COPY),
    (b"OggS", _SOUND, COPY),
)
_WITHIN_ZIP: tuple[tuple[str, Sentence, Sentence], ...] = (
    ("word/", later("this is a Word document (.docx)"), later("save it as plain text in UTF-8, or copy its text")),
    ("xl/", later("this is a workbook (.xlsx)"), later("read its figures with: track import FILE")),
    ("ppt/", later("these are slides (.pptx)"), COPY),
    ("content.xml", later("this is a document of LibreOffice"), later("save it as plain text in UTF-8")),
    ("OFD.xml", later("this is an OFD document"), COPY),
    ("META-INF/container.xml", later("this is an electronic book (.epub)"), COPY),
)
_ONE_FILE = (b"MIME-Version:", b"From: <Saved by ", b"Content-Type: multipart/")


def refuse_other_than_text(content: bytes) -> None:
    """Raise Unread for what its first bytes, or its size, tell to be no text that is read."""
    if len(content) > MAX_BYTES:
        raise Unread(
            later("the file has {size} bytes, more than {most}", size=f"{len(content):,}", most=f"{MAX_BYTES:,}"),
            later("save the text of the article alone"),
        )
    if not content.strip():
        raise empty()
    for beginning, said, advice in _BEGINNINGS:
        if content.startswith(beginning):
            raise Unread(said, advice)
    if content.startswith(b"PK\x03\x04"):
        raise _zipped(content)
    _refuse_by_what_follows(content)


def empty() -> Unread:
    """The refusal of a file without text."""
    return Unread(later("the file holds no text"), later("save the text of an article in it"))


def _zipped(content: bytes) -> Unread:
    """The refusal of a zip archive, by the names of what it holds."""
    from tracker.entry.tables.package import Package
    from tracker.entry.tables.table import Untabled

    try:
        names = Package(content).names
    except Untabled:
        names = ()  # damaged, or of far too many parts: a zip by its first bytes, and no more is known
    for beginning, said, advice in _WITHIN_ZIP:
        if any(name.startswith(beginning) for name in names):
            return Unread(said, advice)
    return Unread(later("this is a zip archive"), _UNPACK)


def _refuse_by_what_follows(content: bytes) -> None:
    """Raise Unread for kinds that are told by bytes further on."""
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        raise Unread(_IMAGE, _PHOTOGRAPH)
    if content[4:8] == b"ftyp":
        is_image = content[8:12] in (b"heic", b"heix", b"mif1", b"avif")
        raise Unread(*((_IMAGE, _PHOTOGRAPH) if is_image else (_SOUND, COPY)))
    head = content[:4096]
    if any(head.startswith(mark) for mark in _ONE_FILE) and b"multipart/" in head:
        raise Unread(
            later("this is a web page or mail in one file (MHTML)"), later("save it as HTML, or copy its text")
        )
    if head.lstrip().startswith(b"<svg") or (b"<svg" in head and b"<html" not in head and b"<!DOCTYPE svg" in head):
        raise Unread(_IMAGE, _PHOTOGRAPH)
