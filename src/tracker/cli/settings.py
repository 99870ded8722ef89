"""The options that every command takes, before or after its name; after wins."""

from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.completion import complete_id
from tracker.cli.formats import every_format
from tracker.cli.language import language_of_locale
from tracker.cli.words import how
from tracker.domain.target import MethodName
from tracker.domain.wording import listed, say
from tracker.render.names import Language

_Format = TypeVar("_Format", bound=Enum)


class Color(Enum):
    """Whether output is coloured."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def parse_day(text: str) -> date:
    """A day as given on the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            say("{text!r} is not a day; write year-month-day, such as 2024-06-30", text=text)
        ) from None


_DIRECTORY = say("The register's folder; else the nearest one upward with a targets.toml.")
_AS_OF = say("Judge by what was known and promised on this day; else today.")
_COLOR = say("Colour the output; NO_COLOR and FORCE_COLOR are heeded in auto.")
_LANG = say("The language of words and names; else Chinese in a Chinese locale and English elsewhere.")
_FORMAT = say("The form of the output; each command lists its own.")
_NO_PAGER = say("Print long output at once; else $TRACK_PAGER, $PAGER or less shows it by screens on a terminal.")

RootDirectory = Annotated[
    Path | None, typer.Option("--directory", "-C", metavar="DIR", envvar="TRACK_DIR", help=_DIRECTORY)
]
RootAsOf = Annotated[
    date | None, typer.Option("--as-of", metavar="DATE", envvar="TRACK_AS_OF", parser=parse_day, help=_AS_OF)
]
RootFormat = Annotated[
    str | None, typer.Option("--format", metavar="FORMAT", help=_FORMAT, autocompletion=every_format)
]
RootLang = Annotated[Language | None, typer.Option("--lang", envvar="TRACK_LANG", help=_LANG, **how(Language))]
Ids = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ID",
        help=say(
            "Ids, globs, or parts of ids, names and labels, of targets, series or areas, or tag:NAME;"
            " an area includes its parts."
        ),
        autocompletion=complete_id,
    ),
]
Directory = Annotated[Path | None, typer.Option("--directory", "-C", metavar="DIR", help=_DIRECTORY)]
AsOf = Annotated[date | None, typer.Option("--as-of", metavar="DATE", parser=parse_day, help=_AS_OF)]
ColorChoice = Annotated[Color | None, typer.Option("--color", help=_COLOR, **how(Color))]
MethodOption = Annotated[
    MethodName | None,
    typer.Option("--method", help=say("Judge every target by this method; else by its own."), **how(MethodName)),
]
Lang = Annotated[Language | None, typer.Option("--lang", help=_LANG, **how(Language))]
NoPager = Annotated[bool, typer.Option("--no-pager", help=_NO_PAGER)]


class Settings(Struct, frozen=True):
    """What was asked for; None where nothing was."""

    directory: Path | None = None
    as_of: date | None = None
    format: str | None = None
    color: Color | None = None
    language: Language | None = None
    no_pager: bool = False

    def overridden(self, **after: object) -> "Settings":
        """With what was given after the command's name."""
        return replace(self, **{key: value for key, value in after.items() if value is not None})

    @property
    def day(self) -> date:
        """The day to judge by: the one asked for, else the machine's local date. Ask once: it may pass midnight."""
        return self.as_of or date.today()

    @property
    def names(self) -> Language:
        """The language asked for, else that of the locale."""
        return self.language or Language(language_of_locale())

    def format_among(self, formats: type[_Format]) -> _Format:
        """The format asked for, else the command's first; one the command does not have is wrong use."""
        choices = {choice.value: choice for choice in formats}
        if self.format is None:
            return next(iter(formats))
        if self.format not in choices:
            raise typer.BadParameter(
                say("{value} is not one of {words}", value=repr(self.format), words=listed(choices)),
                param_hint="--format",
            )
        return choices[self.format]
