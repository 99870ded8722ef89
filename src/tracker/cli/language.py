"""The language of a run, chosen before the command line is built, because its help is said then. Decided here alone."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from tracker.cli.minus import TEXT_OPTIONS
from tracker.domain.wording import speak

CHINESE, ENGLISH = "zh", "en"
_LOCALES = Path(__file__).parent.parent / "locale"


def speak_as_asked(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Say everything from now on in the language asked for."""
    if language_asked(arguments, environment) == ENGLISH:
        speak(None)
        return
    from gettext import translation

    speak(translation("track", _LOCALES, ["zh_CN"]))


def language_asked(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """'zh' or 'en': the last --lang, else TRACK_LANG, else the locale. A word that is neither is refused elsewhere."""
    named = _word(environment.get("TRACK_LANG", ""))
    return _option(arguments) or named or language_of_locale(environment)


def language_of_locale(environment: Mapping[str, str] = os.environ) -> str:
    """Chinese where the first of LC_ALL, LC_MESSAGES and LANG that is set says so, else English."""
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    first = next((name for name in names if name), "")
    return CHINESE if first.startswith(CHINESE) else ENGLISH


def _option(arguments: Sequence[str]) -> str | None:
    """What the last --lang of a command line says, if it has one that says anything."""
    found = None
    for before, one, after in zip(["", *arguments], arguments, [*arguments[1:], ""], strict=False):
        if before in TEXT_OPTIONS:  # it is a text, whatever it looks like
            continue
        if one == "--":
            break
        name, equals, value = one.partition("=")
        if name == "--lang":
            found = _word(value if equals else after) or found
    return found


def _word(text: str) -> str | None:
    return text.lower() if text.lower() in (CHINESE, ENGLISH) else None
