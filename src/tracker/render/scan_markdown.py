"""What a scan found, for a page: a heading, what is known of the text, a table, each sentence below it."""

from collections.abc import Iterator, Sequence

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
        yield f"- ({row.number}) {_quoted(row.quote)}"


def _quoted(quote: Quote) -> str:
    """The sentence with the number in bold; Markdown wants no blank within the signs, and none is lost."""
    number = quote.number.strip()
    bold = f"**{escaped(number)}**" if number else ""
    ahead = " " if quote.before.endswith(" ") or quote.number.startswith(" ") else ""
    behind = " " if quote.after.startswith(" ") or quote.number.endswith(" ") else ""
    return f"{escaped(quote.before).rstrip()}{ahead}{bold}{behind}{escaped(quote.after).lstrip()}"
