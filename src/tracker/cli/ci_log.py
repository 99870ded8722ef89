"""Whether what is printed goes to the log of a CI run, which takes some lines for commands."""

import os

_WATCHED = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION")
_OFF = ("", "0", "false")


def is_watched() -> bool:
    """Whether what is printed goes to the log of a CI run, going by the variables that runners set."""
    return any(os.environ.get(name, "").lower() not in _OFF for name in _WATCHED)
