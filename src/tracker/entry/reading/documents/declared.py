"""What a web page declares about itself where only programs look: names in its head, linked data, times, scripts."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from tracker.entry.reading.documents.page import Declared
from tracker.entry.reading.documents.tags import Raw, Start, Token, resolved

_TITLES = ("articletitle", "og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "govuk:first-published-at",
    "og:release_date",
    "citation_publication_date",
    "citation_date",
    "ld:datepublished",
    "script:published",
    "time:published",
)
_DATED = ("dc.date", "dcterms.date", "date", "time")
_UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "dcterms.modified",
    "govuk:public-updated-at",
    "ld:datemodified",
)
_SOURCES = ("contentsource", "source")
_PUBLISHERS = ("account", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "ld:publisher")
_SITES = ("og:site_name", "sitename", "application-name")
_URLS = ("canonical", "og:url", "url")
_NO_SITES = ("微信公众平台", "weixin official accounts platform")
_LONGEST = 300
_LINKED_DATA: Mapping[str, re.Pattern[str]] = {
    "ld:datepublished": re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"'),
    "ld:datemodified": re.compile(r'"dateModified"\s{0,9}:\s{0,9}"([^"]{4,40})"'),
    "ld:publisher": re.compile(r'"publisher"\s{0,9}:\s{0,9}\{[^{}]{0,300}?"name"\s{0,9}:\s{0,9}"([^"]{2,80})"'),
}
_PUBLISHED_BY_SCRIPT = re.compile(r"\b(?:ct|create_time|publish_time)\s{0,3}=\s{0,3}[\"']([0-9]{10})[\"']")
"""The second at which an account put its article out, counted from 1970."""
_ACCOUNT = re.compile(r"\bid=[\"']js_name[\"'][^<>]{0,300}>\s{0,200}([^<>]{2,60})<")
_AHEAD_IN_CHINA = 8 * 60 * 60


class Declarations:
    """Takes the tags of a page, one after the other, and keeps what declares something; of two the first."""

    def __init__(self) -> None:
        self._found: dict[str, str] = {}
        self._title = ""

    def take(self, token: Token) -> None:
        """The next tag or text."""
        if isinstance(token, Start) and token.name in ("meta", "link", "time"):
            self._take_start(token.name, token.attributes)
        elif isinstance(token, Raw) and token.name == "title":
            self._title = self._title or " ".join(resolved(token.text).split())[:_LONGEST]
        elif isinstance(token, Raw) and token.name == "script":
            self._take_script(token.text)

    def declared(self, text: str, headings: Sequence[str]) -> Declared:
        """What the page with such a text and such headings declares."""
        account = _ACCOUNT.search(text)
        if account:
            self._keep("account", resolved(account[1]))
        title = self._first(_TITLES) or self._title
        site = self._first(_SITES)
        return Declared(
            title=title,
            heading=_heading(headings, self._title or title),
            published=self._first(_PUBLISHED),
            dated=self._first(_DATED),
            updated=self._first(_UPDATED),
            source=self._first(_SOURCES),
            publisher=self._first(_PUBLISHERS),
            site="" if site.lower() in _NO_SITES else site,
            url=self._first(_URLS),
        )

    def _take_start(self, name: str, given: Mapping[str, str]) -> None:
        if name == "time":
            is_published = "pubdate" in given or given.get("itemprop", "").lower() == "datepublished"
            self._keep("time:published" if is_published else "time", given.get("datetime", ""))
        elif name == "link":
            self._keep(given.get("rel", "").lower(), given.get("href", ""))
        else:
            named = given.get("property") or given.get("name") or given.get("itemprop") or ""
            self._keep(named.lower(), given.get("content", ""))

    def _take_script(self, text: str) -> None:
        for name, pattern in _LINKED_DATA.items():
            if name not in self._found and (found := pattern.search(text)):
                self._keep(name, found[1])
        at = None if "script:published" in self._found else _PUBLISHED_BY_SCRIPT.search(text)
        if at:
            moment = datetime.fromtimestamp(int(at[1]) + _AHEAD_IN_CHINA, UTC)
            self._keep("script:published", moment.date().isoformat())

    def _keep(self, name: str, said: str) -> None:
        if said.strip():
            self._found.setdefault(name, " ".join(said.split())[:_LONGEST])

    def _first(self, names: Iterable[str]) -> str:
        return next((self._found[name] for name in names if name in self._found), "")


def _heading(headings: Sequence[str], title: str) -> str:
    """The heading that a title begins with or holds, else the only one; of several none, as one may be the site's."""
    repeated = [heading for heading in headings if heading in title and not title.strip().endswith(f" {heading}")]
    alone = headings[0] if len(headings) == 1 and not title.strip().endswith(f" {headings[0]}") else ""
    return max(repeated, key=len, default=alone)
