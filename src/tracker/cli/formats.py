"""The forms that output can have, the usual one first. Of a new member mypy asks for its branch in the one command."""

from enum import Enum


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


class ReportFormat(Enum):
    """The forms of what was found."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    JUNIT = "junit"
    MARKDOWN = "markdown"
