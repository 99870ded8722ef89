"""The log of a CI run takes some lines for commands: GitHub `::add-mask::` and `##[group]`, Azure `##vso[…]`, TeamCity.

Knows how such commands begin, and how to write them so that people still read them and the runner does not.
"""

import os
import re

_WATCHED = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION")
_OFF = ("", "0", "false")
_BLANKS = r"(?:[^\S\n]|\x1b\[[0-9;]*m)*"
_AT_START = re.compile(rf"^({_BLANKS}):(?=:)", re.MULTILINE)
_ANYWHERE = re.compile(r"#(?=#\w*\[)")


def is_watched() -> bool:
    """Whether what is printed goes to the log of a CI run, going by the variables that runners set."""
    return any(os.environ.get(name, "").lower() not in _OFF for name in _WATCHED)


def without_commands(text: str) -> str:
    r"""The text with a blank within the signs that begin a command, where the runner looks for them.

    >>> without_commands("  ::add-mask::a\nx ##[stop]")
    '  : :add-mask::a\nx # #[stop]'

    A runner skips blanks before two colons, and finds `##[` and `##name[` wherever they stand.
    """
    return _ANYWHERE.sub("# ", _AT_START.sub(r"\1: ", text))
