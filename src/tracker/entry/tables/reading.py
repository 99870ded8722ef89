"""What kind of table some bytes are, told by what they hold and not by a name, and the table."""

from tracker.domain.exchange import roles_of_our_sdmx, roles_of_ours, unguarded
from tracker.domain.wording import Sentence, later
from tracker.entry.tables.decoding import Decoded, decoded
from tracker.entry.tables.delimited import Rows, exact_rows, rows_of
from tracker.entry.tables.layouts import form_of, with_dimensions_apart
from tracker.entry.tables.table import MAX_BYTES, Form, Table, Untabled, too_large

_NO_TABLES: tuple[tuple[bytes, Sentence, Sentence], ...] = (
    (
        b"\xd0\xcf\x11\xe0",
        later("this is a workbook of the old kind (.xls), or one with a password"),
        later("save it as .xlsx without a password, or as CSV"),
    ),
    (b"%PDF", later("this is a PDF"), later("copy its table into a workbook or a CSV file")),
    (b"\x1f\x8b", later("this is a compressed file"), later("unpack it first")),
    (b"PAR1", later("this is a Parquet file"), later("save it as CSV")),
)


def read_table(content: bytes, *, name: str, encoding: str | None = None, sheet: str | None = None) -> Table:
    """The table that some bytes are: CSV with any delimiter, xlsx, or JSON-stat.

    ``name`` is what the file is called, and tells nothing. ``encoding`` is that of a text, where it is known; ``sheet``
    the one of a workbook. Raises Untabled.
    """
    if len(content) > MAX_BYTES:
        raise too_large(
            later("the file has {size} bytes, more than {most}", size=f"{len(content):,}", most=f"{MAX_BYTES:,}")
        )
    for beginning, said, advice in _NO_TABLES:
        if content.startswith(beginning):
            raise Untabled(said, advice)
    if content.startswith(b"PK\x03\x04"):
        from tracker.entry.tables.workbook import table_of_workbook

        return table_of_workbook(content, name=name, sheet=sheet)
    found = decoded(content, encoding)
    text = found.text
    if text.lstrip()[:1] in ("{", "["):
        from tracker.entry.tables.json_stat import table_of_json

        return table_of_json(text, name=name)
    if text.lstrip()[:1] == "<":
        raise Untabled(
            later("this is a web page or XML"), later("open it in a spreadsheet and save it as .xlsx or CSV")
        )
    return _delimited(found, name=name)


def _delimited(found: Decoded, *, name: str) -> Table:
    rows, delimiter, odd = rows_of(found.text)
    if not any(map(any, rows)):
        raise Untabled(later("the table is empty"), later("export it again, with its figures"))
    ours = _ours(found, rows, delimiter, name=name)
    if ours is not None:
        return ours
    form, columns = form_of(rows, delimiter), tuple[int, ...]()
    if form is Form.EUROSTAT_TSV:
        rows, columns = with_dimensions_apart(rows)
    return Table(rows=rows, form=form, name=name, notes=(*found.notes, *odd), doubts=found.doubts, columns=columns)


def _ours(found: Decoded, rows: Rows, delimiter: str, *, name: str) -> Table | None:
    """The table that an export wrote, with its texts as they were before; None for another."""
    hints, is_sdmx = roles_of_ours(rows[0]), False
    if not hints:
        hints, is_sdmx = roles_of_our_sdmx(rows), True
    if not hints:
        return None
    exact = exact_rows(found.text, delimiter)
    told = exact if is_sdmx else [[unguarded(cell) for cell in row] for row in exact]
    return Table(rows=told, form=Form.TRACK, name=name, notes=found.notes, doubts=found.doubts, hints=hints)
