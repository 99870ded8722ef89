"""The numbers of a text as `track scan` hands them to other programs, and as a page."""

from tracker.cli.scan_words import cautions, counted, document_said, in_order, nothing_found, opening, row
from tracker.domain.wording import say
from tracker.entry.reading.fact import Article, Aspect, Fact
from tracker.entry.scanning.proposal import Proposal, Reading
from tracker.render.scan_json import Document, Item, Said
from tracker.render.scan_markdown import scan_markdown


def markdown(article: Article, reading: Reading) -> str:
    """All of it as a page."""
    title, *about = document_said(article) or [say("The numbers of a text")]
    below = [counted(reading)] if reading.proposals else nothing_found()
    rows = [row(one) for one in in_order(reading.proposals)]
    return scan_markdown(title, above=[*about, *cautions(article)], rows=rows, below=below)


def document(article: Article) -> Document:
    """What is known of the text."""
    return Document(
        title=article.title,
        publisher=article.publisher,
        published=None if article.published is None else str(article.published),
        url=article.url,
        area=article.area,
        rest=opening(article.rest),
    )


def items(reading: Reading) -> list[Item]:
    """Every number in the words of programs."""
    return [_item(one) for one in reading.proposals]


def _item(one: Proposal) -> Item:
    return Item(
        number=one.number,
        line=one.line,
        sentence=one.sentence,
        start=one.mark.start,
        end=one.mark.end,
        said=_said(one.fact),
        unsure=[it.value for it in Aspect if it in one.unsure],
        is_sure=one.is_sure,
        standing=one.standing.value,
        told=one.said,
        series=one.series,
        others=one.others,
        id=one.id,
        record=one.raw,
        declaring=one.declaring,
    )


def _said(fact: Fact) -> Said:
    quantity, time = fact.quantity, fact.time
    numbers = [one for one in (quantity.number, quantity.upper) if one is not None]
    is_below = bool(numbers) and max(numbers) < 0
    return Said(
        kind=fact.kind.value,
        area=fact.area,
        indicator=fact.indicator,
        period=None if time is None else time.label or str(time.period),
        is_as_of=time is not None and time.is_as_of,
        is_to_date=time is not None and time.is_to_date,
        comparison=quantity.bound.comparison.value,
        numbers=[-one for one in reversed(numbers)] if is_below else numbers,
        unit=quantity.unit,
        is_down=quantity.is_down or is_below,
        measure=fact.measure.value,
        base=fact.base,
        aim=fact.aim,
        status=None if fact.status is None else fact.status.value,
    )
