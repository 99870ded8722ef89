"""The registers that come with the program, to be copied: in the package, else in the checkout it runs from."""

from enum import Enum
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from tracker.store.folder import TARGETS

_SCHEMAS = "#:schema ../../"
"""How the files of an example begin, where the schemas lie beside all examples."""
_FROM_THE_ROOT = "From the repository's root:"


class Example(Enum):
    """A register to copy."""

    TEAM = "team"
    COUNCIL = "council"
    EU = "eu"
    TRAINING = "training"
    NATIONAL_PLAN = "national-plan"

    @property
    def folder(self) -> str:
        """The name of its folder."""
        return _FOLDERS[self]


_FOLDERS = {
    Example.TEAM: "team-goals",
    Example.COUNCIL: "council",
    Example.EU: "eu-2030",
    Example.TRAINING: "runner",
    Example.NATIONAL_PLAN: "national-plan",
}


def example_files(example: Example, home: Traversable | None = None) -> dict[str, str]:
    """The texts of an example by name, as they stand in a register of their own; targets.toml last.

    ``home`` has the folders of all examples. What is hidden in one is no part of it: a run on it may have left that.
    """
    texts = dict(_read((home or _examples()).joinpath(example.folder)))
    alone = {name: _alone(name, text, example) for name, text in sorted(texts.items())}
    return {**{name: text for name, text in alone.items() if name != TARGETS}, TARGETS: alone[TARGETS]}


def _alone(name: str, text: str, example: Example) -> str:
    """A text as it stands in a register of its own, with the schemas inside and not beside it."""
    if name.endswith(".md"):
        return text.replace(f" -C examples/{example.folder}", "").replace(_FROM_THE_ROOT, "In this folder:")
    return text.replace(_SCHEMAS, "#:schema ./" if name == TARGETS else "#:schema ", 1)


def _read(folder: Traversable, above: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for one in folder.iterdir():
        if one.name.startswith("."):
            continue
        name = f"{above}{one.name}"
        found += _read(one, f"{name}/") if one.is_dir() else [(name, one.read_text(encoding="utf-8"))]
    return found


def _examples() -> Traversable:
    inside = files("tracker").joinpath("examples")
    return inside if inside.is_dir() else Path(__file__).parents[3] / "examples"
