"""The forms that output can have, the usual one first. Of a new member mypy asks for its branch in the one command."""

from enum import Enum
from typing import assert_never


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

    @property
    def is_for_people(self) -> bool:
        """Whether people read it as it is."""
        match self:
            case Format.TABLE | Format.MARKDOWN:
                return True
            case Format.JSON | Format.CSV:
                return False
            case _:
                assert_never(self)


class ReportFormat(Enum):
    """The forms of what was found."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    JUNIT = "junit"
    MARKDOWN = "markdown"

    @property
    def is_for_people(self) -> bool:
        """Whether people read it as it is."""
        match self:
            case ReportFormat.FULL | ReportFormat.CONCISE | ReportFormat.MARKDOWN:
                return True
            case ReportFormat.JSON | ReportFormat.GITHUB | ReportFormat.JUNIT:
                return False
            case _:
                assert_never(self)
