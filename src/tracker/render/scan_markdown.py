"""What a scan found, for a page: a heading, what is known of the text, a table, each sentence below it."""

from collections.abc import Iterator, Sequence

from tracker.domain.wording import say
from tracker.render.markdown import escaped, table
from tracker.render.scan_page import Quote
from tracker.render.scan_table import Row, heads


def scan_markdown(title: str, above: Sequence[str], rows: Sequence[Row], below: Sequence[str]) -> str:
    """A line a number, then the sentences by number."""
    return "\n".join(
        [
            f"## {escaped(title)}",
            "",
            *(f"{escaped(one)}\n" for one in above),
            *([*table(heads(), map(_row, rows)), "", *_sentences(rows), ""] if rows else []),
            *(f"{escaped(one)}\n" for one in below),
        ]
    )


def _row(row: Row) -> list[str]:
    return [escaped(one) for one in row.cells]


def _sentences(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        yield f"{row.number}. {_quoted(row.quote)}"


def _quoted(quote: Quote) -> str:
    """The sentence with the number in bold."""
    number = quote.number.strip()
    return say(
        "{before}{number}{after}",
        before=_apart(quote.before, quote.number[:1]),
        number=f"**{escaped(number)}**" if number else "",
        after=escaped(quote.after),
    )


def _apart(before: str, first: str) -> str:
    return escaped(before) + (" " if before.endswith(" ") or first == " " else "")
