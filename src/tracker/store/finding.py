"""Where the register is: the folder given, or the nearest one upward with a targets.toml."""

import os
from pathlib import Path

TARGETS = "targets.toml"
ACTUALS = "actuals"


class NoRegister(Exception):
    """No targets.toml was found; the message says where it was looked for."""

    remedy = "go to a folder with one, or name it with -C"


def find_root(given: Path | None, here: Path) -> Path:
    """The register's folder. Raises NoRegister."""
    if given is not None:
        if not given.is_dir():
            raise NoRegister(f"there is no folder {given}")
        if not os.path.lexists(given / TARGETS):
            raise NoRegister(f"there is no {TARGETS} in {given}")
        return given
    for folder in (here, *here.parents):
        if os.path.lexists(folder / TARGETS):
            return folder
    raise NoRegister(f"there is no {TARGETS} in {here} or any folder above")
