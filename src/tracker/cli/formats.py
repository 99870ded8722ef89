"""The forms that output can have, the usual one first. Of a new member mypy asks for its branch in the one command."""

from contextlib import AbstractContextManager, nullcontext
from enum import Enum
from typing import TypeAlias, assert_never, get_args

from tracker.domain.wording import speaking


class StatusFormat(Enum):
    """The forms of a status."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


class ShowFormat(Enum):
    """The forms of a page."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"
    SVG = "svg"


class ChangesFormat(Enum):
    """The forms of what changed."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


class CompareFormat(Enum):
    """The forms of methods side by side."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


class DueFormat(Enum):
    """The forms of what is expected."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"
    ICS = "ics"


class ExportFormat(Enum):
    """The forms of a file that is handed over."""

    XLSX = "xlsx"
    SDMX_CSV = "sdmx-csv"
    CSV = "csv"
    BADGE = "badge"


class ScanFormat(Enum):
    """The forms of what a text says."""

    TABLE = "table"
    TOML = "toml"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


class ReportFormat(Enum):
    """The forms of what was found."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    JUNIT = "junit"
    MARKDOWN = "markdown"


Form: TypeAlias = (
    StatusFormat | ShowFormat | ChangesFormat | CompareFormat | DueFormat | ExportFormat | ScanFormat | ReportFormat
)


def is_for_people(form: Form) -> bool:  # noqa: C901 - a table
    """Whether people read it as it is; the others are for programs, and have escapes of their own."""
    match form:
        case StatusFormat.TABLE | StatusFormat.MARKDOWN | ShowFormat.TABLE | ShowFormat.MARKDOWN | ShowFormat.SVG:
            return True
        case ChangesFormat.TABLE | ChangesFormat.MARKDOWN | DueFormat.TABLE | DueFormat.MARKDOWN:
            return True
        case ReportFormat.FULL | ReportFormat.CONCISE | ReportFormat.MARKDOWN:
            return True
        case ScanFormat.TABLE | ScanFormat.MARKDOWN | CompareFormat.TABLE | CompareFormat.MARKDOWN:
            return True
        case ScanFormat.TOML | ScanFormat.JSON | ScanFormat.CSV | CompareFormat.JSON | CompareFormat.CSV:
            return False
        case StatusFormat.JSON | StatusFormat.CSV | ShowFormat.JSON | ShowFormat.CSV:
            return False
        case ChangesFormat.JSON | DueFormat.JSON | DueFormat.CSV | DueFormat.ICS:
            return False
        case ExportFormat.XLSX | ExportFormat.SDMX_CSV | ExportFormat.CSV | ExportFormat.BADGE:
            return False
        case ReportFormat.JSON | ReportFormat.GITHUB | ReportFormat.JUNIT:
            return False
        case _:
            assert_never(form)


def every_format() -> list[str]:
    """The name of every form there is, the usual ones first."""
    return list(dict.fromkeys(one.value for kind in get_args(Form) for one in kind))


def language_of(form: Form) -> AbstractContextManager[None]:
    """What is said meanwhile is in the language of a form: the reader's own, or English where programs read it."""
    return nullcontext() if follows_language(form) else speaking(None)


def follows_language(form: Form) -> bool:  # noqa: C901 - a table
    """Whether it is said in the reader's language; documents and tables for programs are the same in every language."""
    match form:
        case StatusFormat.JSON | StatusFormat.CSV | ShowFormat.JSON | ShowFormat.CSV | ReportFormat.JSON:
            return False
        case StatusFormat.TABLE | StatusFormat.MARKDOWN | ShowFormat.TABLE | ShowFormat.MARKDOWN | ShowFormat.SVG:
            return True
        case (
            ReportFormat.FULL | ReportFormat.CONCISE | ReportFormat.MARKDOWN | ReportFormat.GITHUB | ReportFormat.JUNIT
        ):
            return True
        case ChangesFormat.JSON | DueFormat.JSON | DueFormat.CSV | DueFormat.ICS:
            return False
        case ExportFormat.SDMX_CSV | ExportFormat.CSV:
            return False
        case ExportFormat.XLSX | ExportFormat.BADGE:
            return True
        case ChangesFormat.TABLE | ChangesFormat.MARKDOWN | DueFormat.TABLE | DueFormat.MARKDOWN:
            return True
        case ScanFormat.TABLE | ScanFormat.MARKDOWN | CompareFormat.TABLE | CompareFormat.MARKDOWN:
            return True
        case ScanFormat.TOML | ScanFormat.JSON | ScanFormat.CSV | CompareFormat.JSON | CompareFormat.CSV:
            return False
        case _:
            assert_never(form)
