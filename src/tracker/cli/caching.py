"""Whether this run keeps what it reads, and where: said by the command line and by the environment."""

import os
from collections.abc import Sequence
from pathlib import Path

from tracker.cli.ci_log import is_watched
from tracker.cli.minus import TEXT_OPTIONS

NO_CACHE = "--no-cache"


def without_no_cache(arguments: Sequence[str]) -> list[str]:
    """The command line without --no-cache, which may stand anywhere in it but behind `--` and as another's text."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    pairs = enumerate(zip(["", *arguments], arguments, strict=False))
    return [one for at, (before, one) in pairs if one != NO_CACHE or at >= end or before in TEXT_OPTIONS]


def cache_folder(arguments: Sequence[str]) -> Path | None:
    """The folder in the user's cache folder; None where nothing is to be kept, and in the runs of CI."""
    if len(without_no_cache(arguments)) < len(arguments) or os.environ.get("TRACK_NO_CACHE") or is_watched():
        return None
    from platformdirs import user_cache_path

    return user_cache_path("target-tracker", appauthor=False)
