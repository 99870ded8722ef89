"""What can be wrong in a user's files or with the state of things, each kind with a stable code.

Knows the catalogue of codes and how a fault is put into words. Knows nothing of files' contents: a problem says which
file and which key, and its line is looked up by others, only when the problem is shown.
"""

from collections.abc import Hashable
from collections.abc import Set as AbstractSet
from enum import Enum
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.alike import Alike
from tracker.domain.wording import Words, in_english

KeyPath: TypeAlias = tuple[str | int, ...]
"""Where a value stands in a parsed document: ``("series", "qiantang-gdp", "kind")``, ``("actual", 3, "period")``."""


class Severity(Enum):
    """An error makes the files unusable; a warning is a doubt that leaves them usable."""

    ERROR = "error"
    WARNING = "warning"


class Code(Enum):
    """The stable name of a kind of problem. A code is never given a second meaning."""

    UNREADABLE = "TRK101"
    TOO_LARGE = "TRK102"
    NOT_UTF8 = "TRK103"
    CONFLICT_MARKER = "TRK104"
    SYNTAX = "TRK105"
    BEYOND_LIMITS = "TRK106"
    NOT_READ = "TRK107"
    LEADS_OUT = "TRK108"
    HALF_WAY = "TRK109"
    UNKNOWN_KEY = "TRK201"
    MISSING_KEY = "TRK202"
    WRONG_TYPE = "TRK203"
    BAD_ID = "TRK204"
    CONTROL_CHARACTER = "TRK205"
    TWO_SOURCES = "TRK206"
    BAD_FIGURE = "TRK301"
    BAD_NUMBER = "TRK302"
    OTHER_UNIT = "TRK303"
    BAD_PERIOD = "TRK304"
    BAD_DATE = "TRK305"
    NEGATIVE = "TRK306"
    BAD_CALENDAR = "TRK307"
    UNKNOWN_REFERENCE = "TRK401"
    DUPLICATE_FILE = "TRK402"
    NO_SUCH_SERIES = "TRK403"
    CYCLE = "TRK404"
    OTHER_SERIES = "TRK405"
    TOO_EARLY = "TRK501"
    SAME_DAY_CONFLICT = "TRK502"
    NO_DATE = "TRK503"
    BAD_BASELINE = "TRK504"
    BAD_MEASURE = "TRK505"
    LATE_FORECAST = "TRK506"
    REPEATED_RECORD = "TRK507"
    OLDER_SOURCE = "TRK508"
    DUE_BEFORE_ANNOUNCED = "TRK509"
    DERIVED = "TRK510"
    YEAR_STARTS = "TRK511"
    HOLIDAYS_UNKNOWN = "TRK512"
    BAD_ACCEPTANCE = "TRK520"
    IDLE_ACCEPTANCE = "TRK521"
    REACHED_BY_NO_CHANGE = "TRK522"
    BASELINE_MISSING = "TRK523"
    FAR_END = "TRK524"
    FIGURE_LATE = "TRK601"
    FIGURE_STALE = "TRK602"
    VERDICT = "TRK701"


class Explanation(Struct, frozen=True):
    """One row of the catalogue of problems, as printed in the documentation.

    ``is_finding`` where it depends on the day and the figures, and is found by `check` in files that can be used.
    """

    title: str
    severity: Severity
    meaning: str
    is_finding: bool = False

    @property
    def can_be_silenced(self) -> bool:
        """Whether the files are usable in spite of it."""
        return self.is_finding or self.severity is Severity.WARNING


def _error(title: str, meaning: str) -> Explanation:
    return Explanation(title, Severity.ERROR, meaning)


def _warning(title: str, meaning: str) -> Explanation:
    return Explanation(title, Severity.WARNING, meaning)


def _finding(title: str, severity: Severity, meaning: str) -> Explanation:
    return Explanation(title, severity, meaning, is_finding=True)


CATALOGUE: dict[Code, Explanation] = {
    Code.UNREADABLE: _error(
        "file cannot be read",
        "The file is missing, may not be opened, or is not a regular file (a folder, a pipe, a loop of links).",
    ),
    Code.TOO_LARGE: _error("file too large", "The file is over the limit of 4 MiB."),
    Code.NOT_UTF8: _error("not UTF-8", "TOML files are UTF-8. This one holds other bytes."),
    Code.CONFLICT_MARKER: _error(
        "unresolved merge conflict", "A line of `<<<<<<<`, `=======` or `>>>>>>>` was left by a merge."
    ),
    Code.SYNTAX: _error("not valid TOML", "The file breaks the rules of TOML. Reading stops at the first such place."),
    Code.BEYOND_LIMITS: _error(
        "beyond the limits",
        "Nesting, a dotted key or a number is far larger than any real register needs. The limits keep a hostile file "
        "from stopping the program.",
    ),
    Code.NOT_READ: _warning(
        "file not read",
        "A file under actuals/ whose name does not end in `.toml` is not read. Notes in `.md` are fine.",
    ),
    Code.LEADS_OUT: _error(
        "link leads out of the folder",
        "A register reads and writes inside its folder. A link out of it is followed only where targets.toml says "
        '`[files] links = "follow"`.',
    ),
    Code.HALF_WAY: _error(
        "stopped half-way",
        "The journal in `.track/` says that a command which writes several files was stopped between them, so that "
        "some are new and some are old; or it cannot be read. The files can be used as they are. A clone has no "
        "journal.",
    ),
    Code.UNKNOWN_KEY: _error("unknown key", "The key is not part of the format. Nothing is ignored in silence."),
    Code.MISSING_KEY: _error("missing key", "A key that is always needed is not there."),
    Code.WRONG_TYPE: _error("wrong kind of value", "The value is of another kind than the key takes."),
    Code.BAD_ID: _error(
        "bad id", "Ids are lower-case ASCII letters, digits and hyphens, and begin and end with a letter or digit."
    ),
    Code.CONTROL_CHARACTER: _error(
        "control character in text",
        "Text is shown to people, so characters that command a terminal or hide are refused.",
    ),
    Code.TWO_SOURCES: _error("two sources", "A record names a source by its id, or describes one; not both."),
    Code.BAD_FIGURE: _error(
        "bad figure", "A figure is one comparison, or one lower with one upper, and must leave something possible."
    ),
    Code.BAD_NUMBER: _error("bad number", "The number cannot be read, is not finite, or has more than 30 digits."),
    Code.OTHER_UNIT: _error("other unit", "The number is written in a unit of another base than its series."),
    Code.BAD_PERIOD: _error("bad period", "The period is not a year, half, quarter, month, or a span of them."),
    Code.BAD_DATE: _error("bad date", "A date is a day, a month or a year."),
    Code.NEGATIVE: _error(
        "negative figure", "Flows and stocks are zero or more, unless the series says `signed = true`."
    ),
    Code.BAD_CALENDAR: _error(
        "bad calendar", "A calendar is that of a country, as `CN`, or of a part of one, as `DE-BY`, by its code."
    ),
    Code.UNKNOWN_REFERENCE: _error("unknown id", "The id is not declared in targets.toml."),
    Code.DUPLICATE_FILE: _error("two files for one series", "A series has one file under actuals/."),
    Code.NO_SUCH_SERIES: _error("file without a series", "A file under actuals/ is named after its series."),
    Code.CYCLE: _error("cycle", "Areas, targets or derived series refer to each other in a circle."),
    Code.OTHER_SERIES: _error(
        "supersedes a target of another series", "A target replaces an earlier one of the same series."
    ),
    Code.TOO_EARLY: _error(
        "published before the period's end",
        "A figure of a period that has not ended is a forecast, or covers a shorter period.",
    ),
    Code.SAME_DAY_CONFLICT: _error(
        "two figures of one day",
        "Two records of one period, published on one day, contradict each other: neither contains the other.",
    ),
    Code.NO_DATE: _error("no date", "Neither the record or target nor its source says when it became public."),
    Code.BAD_BASELINE: _error("bad baseline", "The baseline is a period that ends before the due period."),
    Code.BAD_MEASURE: _error("keys do not fit the measure", "Each measure needs certain keys and excludes others."),
    Code.LATE_FORECAST: _warning(
        "forecast after the period's end",
        "A figure published after the period has ended is not a forecast; `estimated` counts, provisionally.",
    ),
    Code.REPEATED_RECORD: _warning(
        "record repeated", "The same figure of the same period and day stands twice, from one source."
    ),
    Code.OLDER_SOURCE: _warning(
        "source older than the figure", "A document cannot hold a figure that was published after it."
    ),
    Code.DUE_BEFORE_ANNOUNCED: _warning(
        "due before it was announced",
        "The due period had ended when the target was announced: a slip in a year, mostly.",
    ),
    Code.DERIVED: _error(
        "derived series that fits nothing",
        "A series is derived from others whose kinds and units go together, and has no kind and no records of its own.",
    ),
    Code.YEAR_STARTS: _warning(
        "years that end in another month",
        "All recent records of an annual series end in one month that is not December: its years begin later, mostly.",
    ),
    Code.HOLIDAYS_UNKNOWN: _warning(
        "holidays not known",
        "Release days move to working days, and the library that knows the holidays is not installed: weekends alone "
        "are heeded.",
    ),
    Code.BAD_ACCEPTANCE: _error(
        "acceptance of no one finding",
        "`[[check.accepted]]` is about one series or target and one code, once; for what is late it says until when.",
    ),
    Code.IDLE_ACCEPTANCE: _finding(
        "acceptance that meets nothing",
        Severity.WARNING,
        "What `[[check.accepted]]` speaks of is not found any more, or its facts are others than on the day it names.",
    ),
    Code.REACHED_BY_NO_CHANGE: _warning(
        "goal reached by no change",
        "Where nothing changes the goal is reached already: most often the sign is wrong, for a cut is below zero.",
    ),
    Code.BASELINE_MISSING: _finding(
        "baseline without a figure",
        Severity.WARNING,
        "The figure progress is counted from should be public by now, and is not recorded.",
    ),
    Code.FAR_END: _warning(
        "range that a larger cut misses",
        "A range for a cut in percent has an end that is the more ambitious one, and whoever cuts more misses it.",
    ),
    Code.FIGURE_LATE: _finding(
        "figure late",
        Severity.WARNING,
        "A figure should have been published by now; the series' days of grace are not over.",
    ),
    Code.FIGURE_STALE: _finding(
        "figure stale", Severity.ERROR, "A figure should have been published, and the series' days of grace are over."
    ),
    Code.VERDICT: _finding("verdict", Severity.ERROR, "A target has a verdict that `--fail-on` asks for."),
}


class Reason(Enum):
    """Which of the faults with one code it is, where code must tell them apart; sentences are for readers."""

    NO_PERIOD = "the text is no period at all"
    OTHER_YEAR = "a period of other years than those of the series"
    NO_COMBINATION = "comparisons that make no figure together"
    IN_PERCENT = "a percentage for a series in another unit"


class Underlined(Enum):
    """What of a key is meant: its name or its value."""

    KEY = "key"
    VALUE = "value"


class Origin(Struct, frozen=True):
    """The file and key path a value was read from; for a fault of syntax, the line and column instead."""

    file: str
    path: KeyPath = ()
    position: tuple[int, int] | None = None

    def at(self, *keys: str | int) -> "Origin":
        """The origin of something below this one."""
        return Origin(self.file, self.path + keys)


class Place(Struct, frozen=True):
    """A piece of one line of a file; line and column count from 1, in characters, a byte order mark left out.

    ``source_line`` is the whole line; nothing where the file cannot be read or ends before it.
    """

    line: int
    column: int
    width: int
    source_line: str = ""


class Problem(Alike, frozen=True, eq=False):
    """One fault: its code, where it is, what is ``said`` of it, and in ``advice`` the form that would be right.

    ``place`` is None until it was looked up, and stays so for a fault of a file that cannot be shown. ``facts`` are
    what it says that does not change as days pass; None where code and origin say it. ``degree`` is how grave it is
    among those of its code, such as the days a figure is late by: of two the greater comes first.
    """

    apart = frozenset({"place", "reason", "facts", "degree"})

    code: Code
    origin: Origin
    said: Words
    advice: Words
    underlined: Underlined = Underlined.VALUE
    place: Place | None = None
    reason: Reason | None = None
    facts: Hashable = None
    degree: int = 0

    @property
    def message(self) -> str:
        """What is wrong, in the language chosen."""
        return str(self.said)

    @property
    def remedy(self) -> str:
        """The form that would be right, in the language chosen."""
        return str(self.advice)

    @property
    def severity(self) -> Severity:
        """An error or a warning, by the code."""
        return CATALOGUE[self.code].severity

    @property
    def order(self) -> tuple[bool, str, int, int, str, str]:
        """Sort key, as a reader meets them: targets.toml first, then by file, line and column, then code.

        It is the same in every language.
        """
        line, column = (0, 0) if self.place is None else (self.place.line, self.place.column)
        file = self.origin.file
        return "/" in file, file, line, column, self.code.value, in_english(self.said)


class SubjectKind(Enum):
    """What can be looked at."""

    SERIES = "series"
    TARGET = "target"


class Subject(Struct, frozen=True):
    """A series or target that was looked at, and what was found about it: nothing where it is sound.

    A series ``is_context`` where nobody waits for its figures.
    """

    kind: SubjectKind
    id: str
    findings: tuple[Problem, ...] = ()
    is_context: bool = False

    def without(self, codes: AbstractSet[Code]) -> "Subject":
        """The same without the findings of some codes."""
        return replace(self, findings=tuple(one for one in self.findings if one.code not in codes))


class Malformed(ValueError):
    """Text or a number that is not what it should be. Carries what a problem needs except the place.

    ``key`` is the key below that place that is meant, where it is known.
    """

    def __init__(
        self, code: Code, said: Words, advice: Words, key: str | None = None, reason: Reason | None = None
    ) -> None:
        super().__init__(code, said, advice, key, reason)  # what it is made of again when it comes from elsewhere
        self.code = code
        self.said = said
        self.advice = advice
        self.key = key
        self.reason = reason

    @property
    def message(self) -> str:
        """What is wrong, in the language chosen."""
        return str(self.said)

    @property
    def remedy(self) -> str:
        """The form that would be right, in the language chosen."""
        return str(self.advice)

    def __str__(self) -> str:
        return self.message

    def located(self, origin: Origin) -> Problem:
        """The problem this is, at the place where it was found."""
        place = origin if self.key is None else origin.at(self.key)
        return Problem(code=self.code, origin=place, said=self.said, advice=self.advice, reason=self.reason)
