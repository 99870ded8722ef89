"""The lines of a text in Markdown without its marks: a heading, item or row of a table is one line, links are their
words, code is left out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tracker.entry.reading.documents.outline import BROKEN_LINE
from tracker.entry.reading.documents.page import Declared, Line, Page, Place
from tracker.entry.reading.documents.tags import resolved

_KEY = re.compile(r"([A-Za-z_-]{2,30})\s{0,9}[:=]\s{0,9}(\S.*)?")
_FENCES = {"---": "---", "+++": "+++"}
_LONGEST_MATTER = 100
_ADDRESSES = ("url", "link", "canonical", "source_url", "source")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)(.*)")
_UNDERLINE = re.compile(r" {0,3}(?:={3,}|-{3,})\s*")
_CODE = re.compile(r"\s{0,12}(`{3,}|~{3,})")
_RULE = re.compile(r"\s{0,3}(?:[-*_]\s{0,3}){3,}")
_BULLETS = re.compile(r"(?:\s*(?:>|[-*+](?=\s))\s*+(?:\[[ xX]\]\s+)?)++")
_DELIMITERS = re.compile(r"\s*+\|?\s*+:?-{2,}+:?\s*+(?:\|\s*+:?-{2,}+:?\s*+)*+\|?\s*+")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:\s")
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,300})\](?:\([^()\n]{0,1000}\)|\[[^\[\]\n]{0,100}\])")
_LINK = re.compile(r"(?<!\\)\[([^\[\]\n]{0,500})\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|\[[^\[\]\n]{0,100}\])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\n]{1,40}\]:?")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,500})>")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,300}>|<!--[^<>]{0,500}-->")
_STRONG = re.compile(r"(\*{1,3}|~~|`{1,2})(?=\S)([^*~`\n]{1,1000}?)(?<=\S)\1")
_UNDERSCORED = re.compile(r"(?<!\w)(_{1,3})(?=\S)([^_\n]{1,1000}?)(?<=\S)\1(?!\w)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKED = re.compile(r"[\[\]<>*_`~\\&+-]")
_ENDS = "。！？!?.;；:：|"
_FULL_LINE = 30
"""A line as short as this was ended on purpose."""


def page_of_markdown(text: str) -> Page:
    """The lines of a text in Markdown, and what is declared before them."""
    lines = text.split("\n")
    matter, rest = _matter(lines)
    return Page(list(_wrapped_joined(_lines(rest))), _declared(matter, rest))


def has_matter(text: str) -> bool:
    """Whether a text begins with declarations between two lines of dashes or plus signs."""
    return bool(_matter(text[:20_000].split("\n"))[0])


def _matter(lines: Sequence[str]) -> tuple[Mapping[str, str], Sequence[str]]:
    """The declarations before a text, and the lines of the text."""
    closing = _FENCES.get(lines[0].strip())
    end = next((at for at in range(1, min(len(lines), _LONGEST_MATTER)) if lines[at].strip() == closing), None)
    found = [_KEY.fullmatch(line.strip()) for line in lines[1:end]] if end else []
    matter = {one[1].lower(): (one[2] or "").strip("\"' ") for one in found if one}
    return (matter, lines[(end or 0) + 1 :]) if matter else ({}, lines)


def _declared(matter: Mapping[str, str], lines: Sequence[str]) -> Declared:
    heading = next((found for found in map(_HEADING.fullmatch, lines) if found), None)
    return Declared(
        title=matter.get("title", ""),
        heading=_plain(heading[2].strip("# ")) if heading else "",
        published=_first(matter, ("published", "date", "pubdate", "publish_date", "published_at")),
        updated=_first(matter, ("updated", "lastmod", "modified")),
        source=_first(matter, ("source", "from")) if "://" not in matter.get("source", "") else "",
        publisher=_first(matter, ("publisher", "site", "author")),
        url=_first({key: said for key, said in matter.items() if "://" in said}, _ADDRESSES),
    )


def _first(matter: Mapping[str, str], keys: Sequence[str]) -> str:
    return next((matter[key] for key in keys if matter.get(key)), "")


def _lines(lines: Sequence[str]) -> Iterator[Line]:
    """The lines without their marks, those of code left out; a heading stands alone."""
    fence = ""
    for at, line in enumerate(lines):
        mark = _CODE.match(line)
        if fence or mark:
            fence = _fence(fence, mark)
        elif _DELIMITERS.fullmatch(line) and "|" in line:
            continue
        elif _RULE.fullmatch(line) or _UNDERLINE.fullmatch(line) or _DEFINITION.match(line):
            yield Line("")
        elif found := _HEADING.fullmatch(line):
            yield from (Line(""), Line(_plain(found[2].strip().rstrip("#").strip()), Place.HEADING), Line(""))
        elif line.strip() and at + 1 < len(lines) and _is_underlined(line, lines[at + 1]):
            yield Line(_plain(line), Place.HEADING)
        else:
            yield Line(_row(line) if line.strip().startswith("|") else _plain(line))


def _fence(fence: str, mark: re.Match[str] | None) -> str:
    """The fence of code that is open behind a line; nothing where none is."""
    if not fence:
        return mark[1] if mark else ""
    return "" if mark and mark[1].startswith(fence) else fence


def _is_underlined(line: str, following: str) -> bool:
    return bool(_UNDERLINE.fullmatch(following)) and not _BULLETS.match(line) and "|" not in line


def _row(line: str) -> str:
    """A row of a table, its cells apart."""
    cells = line.strip().strip("|").replace("\\|", "\uffff").split("|")
    return " | ".join(_plain(cell).replace("\uffff", "|").strip() for cell in cells)


def _plain(line: str) -> str:
    """A line without marks of emphasis, links and items; numbers of items stay."""
    if not _MARKED.search(line):
        return line.strip()
    bullets = _BULLETS.match(line)
    said = line[bullets.end() :] if bullets else line
    for pattern, words in ((_IMAGE, ""), (_FOOTNOTE, ""), (_LINK, r"\1"), (_ADDRESS, r"\1"), (_TAG, "")):
        said = pattern.sub(words, said)
    for pattern in (_STRONG, _STRONG, _UNDERSCORED):
        said = pattern.sub(r"\2", said)
    return resolved(_ESCAPED.sub(r"\1", said)).rstrip("\\").strip()


def _wrapped_joined(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, those joined that were broken at a width: the first is long and does not end a sentence."""
    begun: list[Line] = []
    for line in lines:
        if begun and not _goes_on(begun[-1], line):
            yield _joined(begun)
            begun = []
        begun.append(line)
    if begun:
        yield _joined(begun)


def _goes_on(line: Line, following: Line) -> bool:
    is_text = line.place is following.place is Place.TEXT and not line.is_blank and not following.is_blank
    is_row = " | " in line.text or " | " in following.text
    return is_text and not is_row and len(line.text) >= _FULL_LINE and line.text.rstrip()[-1] not in _ENDS


def _joined(lines: Sequence[Line]) -> Line:
    """One line of several; between Chinese nothing is put."""
    if len(lines) == 1:
        return lines[0]
    return Line(BROKEN_LINE.sub("", "\n".join(line.text.strip() for line in lines)).replace("\n", " "))
