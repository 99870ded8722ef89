"""The document that a text is: a source that the register has, or what is known of its publisher and day."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.period import PublicDate
from tracker.domain.register import Declared
from tracker.domain.series import Series, Source
from tracker.domain.text import visible
from tracker.domain.wording import say
from tracker.entry.reading.fact import Article
from tracker.entry.record import Raw, public_in_file
from tracker.entry.scanning.names import folded

_UNKNOWN = "?"
"""Who published a record that is only compared, and never written."""


class Document(Struct, frozen=True):
    """An article beside the sources of a register; ``source`` is the id of the one it is, nothing where it is new."""

    article: Article
    today: date
    source: str = ""
    dated: PublicDate | None = None
    """When that source says it was published."""

    @classmethod
    def of(cls, article: Article, declared: Declared, today: date) -> "Document":
        """The one source that has its address, or its title and no other day."""
        article = replace(article, title=_clean(article.title), publisher=_clean(article.publisher))
        found = next((one for one in declared.sources.items() if _is_it(one[1], article)), None)
        if found is None:
            return cls(article, today)
        return cls(article, today, source=found[0], dated=found[1].published)

    @property
    def published(self) -> PublicDate | None:
        """When it was published, as far as anybody said."""
        return self.article.published or self.dated

    @property
    def public(self) -> PublicDate:
        """The same; today where nobody said it."""
        return self.published or PublicDate.parse(self.today)

    @property
    def known_from(self) -> date:
        """The day from which it was known; today where nobody said it."""
        return self.public.known_from

    def lacks(self, series: Series) -> str:
        """What a record of a series could not be written without; nothing where all is known."""
        if self.published is None:
            return say("nothing says when the text was published")
        is_said = self.source or self.article.publisher or series.usual.is_known
        return "" if is_said else say("nothing says who published the text")

    def keys(self, series: Series) -> Raw:
        """The keys of a record that say where it is from, and since when it is public."""
        is_own = self.dated is not None and self.dated == self.published
        day = {} if is_own else public_in_file(self.public.written)
        return day | (({"source": self.source}) if self.source else dict(self._described(series)))

    def source_of(self, series: Series) -> Source:
        """The document as a record of a series names it."""
        keys = self._described(series)
        publisher = keys.get("publisher", _UNKNOWN)
        return Source(
            self.source or None, publisher, title=keys.get("title"), published=self.dated, url=keys.get("url")
        )

    def _described(self, series: Series) -> Mapping[str, str]:
        """Who published it, by the text or else by the series, with title and address."""
        usual, said = series.usual, self.article
        publisher = said.publisher or usual.publisher or usual.default_publisher or ""
        if not publisher and usual.default_source is not None:
            return {"source": usual.default_source}
        named = {"publisher": publisher or _UNKNOWN, "title": said.title, "url": said.url}
        return {key: one for key, one in named.items() if one}

    @property
    def described(self) -> Mapping[str, str]:
        """The same of a new source: publisher, title and address, those that are known."""
        said = self.article
        named = {"publisher": said.publisher, "title": said.title, "url": said.url}
        return {key: one for key, one in named.items() if one}


def _clean(text: str) -> str:
    """A text on one line, without what acts on a terminal or hides: no file holds such."""
    return " ".join(visible(" ".join(text.split())).replace("\N{REPLACEMENT CHARACTER}", "").split())


def _is_it(source: Source, article: Article) -> bool:
    if article.url and source.url:
        return article.url == source.url
    is_titled = bool(article.title) and source.title is not None and folded(source.title) == folded(article.title)
    is_of_day = article.published is None or source.published is None or source.published.may_be(article.published)
    return is_titled and is_of_day
