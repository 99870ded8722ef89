"""The forms that output can have. Of a new member mypy asks for its branch in each command that has it."""

from enum import Enum


class Format(Enum):
    """The forms of a status and of a page."""

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
