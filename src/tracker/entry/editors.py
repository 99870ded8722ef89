"""How an editor is told the line to begin at: by its name, as each takes it. An unknown one gets the file alone."""

import shlex
from pathlib import PurePath

_PLUS = frozenset(
    [
        *("vi", "vim", "nvim", "view", "ex", "gvim", "mvim", "elvis", "vile", "nano", "pico", "emacs", "emacsclient"),
        *("xemacs", "mg", "zile", "micro", "kak", "joe", "jmacs", "jstar", "jed", "ne", "mcedit", "gedit"),
    ]
)
"""`+12 FILE`."""
_GOTO = frozenset(("code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"))
"""`--goto FILE:12`."""
_COLON = frozenset(("zed", "zeditor", "subl", "sublime_text"))
"""`FILE:12`, and these come back at once unless they are told to wait, as those of `--goto` do."""
_COLON_ALONE = frozenset(("hx", "helix"))
_IN_FRONT = frozenset(("gvim", "mvim"))
"""These leave the terminal unless they are told to stay in front."""


def editor_command(value: str, file: str, line: int) -> list[str]:
    """The words of a command that opens a file at a line, from what a variable says; arguments may stand there.

    >>> editor_command("nvim -R", "gdp.toml", 12)
    ['nvim', '-R', '+12', 'gdp.toml']
    >>> editor_command("code", "gdp.toml", 12)
    ['code', '--wait', '--goto', 'gdp.toml:12']

    Raises ValueError for a quote that is not closed.
    """
    program, *arguments = shlex.split(value)
    name = PurePath(program).name.lower().removesuffix(".exe")
    return [program, *arguments, *_waiting(name, arguments), *_place(name, file, line)]


def _waiting(name: str, arguments: list[str]) -> list[str]:
    if name in _IN_FRONT and not {"-f", "--nofork"} & {*arguments}:
        return ["-f"]
    is_told = bool({"-w", "--wait"} & {*arguments})
    return ["--wait"] if name in _GOTO | _COLON and not is_told else []


def _place(name: str, file: str, line: int) -> list[str]:
    if name in _PLUS:
        return [f"+{line}", file]
    if name in _GOTO:
        return ["--goto", f"{file}:{line}"]
    return [f"{file}:{line}"] if name in _COLON | _COLON_ALONE else [file]
