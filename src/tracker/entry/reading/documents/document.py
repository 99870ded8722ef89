"""The bytes of a file as an article: a web page, Markdown or plain text, told by what it holds and then by its name."""

import re

from msgspec import Struct

from tracker.domain.period import PublicDate
from tracker.domain.wording import later
from tracker.entry.reading.documents.about import about
from tracker.entry.reading.documents.encoding import text_of
from tracker.entry.reading.documents.furniture import extent_of, without_furniture
from tracker.entry.reading.documents.length import parted
from tracker.entry.reading.documents.page import Line, Page, Place
from tracker.entry.reading.documents.unread import Unread, empty, refuse_other_than_text
from tracker.entry.reading.fact import Article

_LOOKED_AT = 4000
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_ELEMENT = re.compile(
    r"<(?:p|div|span|br|table|tr|td|h[1-6]|ul|li|section|article|meta|a)(?:\s[^<>]{0,400})?/?>", re.IGNORECASE
)
_ELEMENTS_OF_A_PAGE = 3
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,400}>")
_HTML_NAMES = (".html", ".htm", ".xhtml", ".shtml")
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_MARKDOWN_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)


class Told(Struct, frozen=True):
    """What a person said about a document; it wins over what the document says."""

    published: PublicDate | None = None
    publisher: str = ""
    title: str = ""
    url: str = ""
    area: str = ""


NOTHING_TOLD = Told()


def article_of(content: bytes, name: str, told: Told = NOTHING_TOLD) -> Article:
    """The article that some bytes are; ``name`` is what the file is called. Raises Unread."""
    refuse_other_than_text(content)
    written = text_of(content)
    if not written.strip():
        raise empty()
    page = _page(written, name.lower())
    shown = [line for line in page.lines if line.place is not Place.AROUND]
    extent = extent_of(shown)
    text = "\n".join(line.text for line in without_furniture(shown, extent)).strip("\n")
    if not text.strip():
        raise _nothing_shown()
    found = about(page, extent)
    read, rest = parted(text)
    return Article(
        text=read,
        title=told.title or found.title,
        published=told.published or found.published,
        publisher=told.publisher or found.publisher,
        url=told.url or found.url,
        area=told.area,
        rest=rest,
    )


def _page(text: str, name: str) -> Page:
    if _is_html(text, name):
        from tracker.entry.reading.documents.web import page_of_html

        return page_of_html(text)
    is_marked = text.lstrip("\ufeff").startswith(("---", "+++")) or _MARKDOWN_HEADING.search(text) is not None
    if name.endswith(_MARKDOWN_NAMES) or is_marked:
        from tracker.entry.reading.documents.markdown import has_matter, page_of_markdown

        if name.endswith(_MARKDOWN_NAMES) or has_matter(text) or _MARKDOWN_HEADING.search(text) is not None:
            return page_of_markdown(text)
    return Page([Line(line) for line in text.split("\n")])


def _is_html(text: str, name: str) -> bool:
    """Whether a text is a web page or part of one: it begins as one, or is called so and has a tag."""
    head = text[:_LOOKED_AT]
    if _HTML.search(head):
        return True
    if name.endswith(_HTML_NAMES):
        return _TAG.search(text) is not None
    if name.endswith(_MARKDOWN_NAMES):
        return False
    return head.lstrip().startswith("<") and len(_ELEMENT.findall(head)) >= _ELEMENTS_OF_A_PAGE


def _nothing_shown() -> Unread:
    """The refusal of a document whose text is not in it."""
    return Unread(
        later("there is no text in the document: a script may show it"),
        later("open it in a browser, copy the text, and save that as a text file"),
    )
