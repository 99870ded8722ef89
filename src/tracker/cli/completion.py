"""What the shell completes: ids, tags and names. Runs on every Tab, so it loads next to nothing, and never Rich.

What begins with what is typed is offered. Where nothing does, it is the ids of what has it as a part of its id, name or
label: 城镇化 leads to `hangzhou-urbanisation`, where the shell allows it. Only ids and words are offered: a shell reads
them, and names come from files.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from os.path import commonprefix
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tracker.domain.text import is_id

if TYPE_CHECKING:
    from tracker.domain.picking import Outline
    from tracker.store.reading import Document

_ASKED = "_TRACK_COMPLETE"
LINES = ("COMP_WORDS", "_TYPER_COMPLETE_ARGS")
"""Where shells put the line that is typed."""


def is_asked_by_shell() -> bool:
    """Whether a shell asks what to offer."""
    return _ASKED in os.environ


def prepare_completion() -> None:
    """Let the library load no Rich for the help of options in zsh and fish: there is no markup in it."""
    if is_asked_by_shell():
        sys.modules["rich"] = None  # type: ignore[assignment]


def complete_id(context: typer.Context, incomplete: str) -> list[str]:
    """Targets, series, areas and tags by id, by name, or by a part of one."""
    from tracker.domain.picking import TAG
    from tracker.store.ids import outline_of

    outline = outline_of(_document(context))
    tags = [one.removeprefix(TAG) for one in outline.tagged.names if is_id(one.removeprefix(TAG))]
    typed = _behind_tag(context, incomplete)
    if typed is not None:
        return [_Offered(tag) for tag in tags if tag.startswith(typed)]
    ids, names = [*outline.targets, *outline.series, *outline.areas], outline.names
    words = [*(f"{TAG}{tag}" for tag in tags), *_called_once(names.targets, names.series, names.areas)]
    return _offered(incomplete, outline, ids=ids, words=words)


def complete_series(context: typer.Context, incomplete: str) -> list[str]:
    """Series by id, by name, or by a part of one."""
    from tracker.store.ids import outline_of

    outline = outline_of(_document(context))
    return _offered(incomplete, outline, ids=outline.series, words=_called_once(outline.names.series))


def complete_area(context: typer.Context, incomplete: str) -> list[str]:
    """The ids of areas that begin with what is typed."""
    from tracker.store.ids import ids

    return sorted(id for id in ids(_document(context), ("areas",)) if id.startswith(incomplete))


def complete_source(context: typer.Context, incomplete: str) -> list[str]:
    """The ids of sources that begin with what is typed."""
    from tracker.store.ids import ids

    return sorted(id for id in ids(_document(context), ("sources",)) if id.startswith(incomplete))


def complete_mapping(context: typer.Context, incomplete: str) -> list[str]:
    """The names of mappings under imports/ that begin with what is typed."""
    from tracker.store.folder import IMPORTS

    root = _root(context)
    found = [] if root is None else (root / IMPORTS).glob("*.toml")
    return sorted(one.stem for one in found if is_id(one.stem) and one.stem.startswith(incomplete))


def _document(context: typer.Context) -> "Document":
    """What targets.toml of the register holds; nothing where there is none."""
    from tracker.store.ids import document_or_nothing

    root = _root(context)
    return {} if root is None else document_or_nothing(root)


def _root(context: typer.Context) -> Path | None:
    """The register's folder; None where there is none."""
    from tracker.store.folder import NoRegister, current_folder, find_root

    parent = context.parent.params.get("directory") if context.parent is not None else None
    given = context.params.get("directory") or parent or os.environ.get("TRACK_DIR")
    try:
        return find_root(None if given is None else Path(str(given)), current_folder())
    except NoRegister:
        return None


def _behind_tag(context: typer.Context, incomplete: str) -> str | None:
    """What is typed behind `tag:` in bash, for which a colon is a word of its own; None for anything else."""
    typed = [*(context.params.get("ids") or ()), incomplete]
    if typed[-3:-1] == ["tag", ":"]:
        return incomplete
    return "" if typed[-2:] == ["tag", ":"] else None


def _called_once(*kinds: Mapping[str, Collection[str]]) -> list[str]:
    """The names that are words and one thing alone has."""
    counted = Counter(name for kind in kinds for names in kind.values() for name in set(names))
    return [name for name, count in counted.items() if count == 1 and _WORD.fullmatch(name)]


_WORD = re.compile(r"\w[\w.-]*")


def _offered(incomplete: str, outline: "Outline", *, ids: Iterable[str], words: Iterable[str]) -> list[str]:
    """What begins with what is typed, ids first; where nothing does, the ids of what holds it.

    Some shells put what all that is offered shares in place of what was typed, which must not lead to more than it did:
    where it would, what was typed is offered too, so that nothing is shared.
    """
    every = {id for id in ids if is_id(id)}
    beginning = [
        *sorted(id for id in every if id.startswith(incomplete)),
        *sorted(word for word in words if word.startswith(incomplete)),
    ]
    if beginning or not incomplete:
        return beginning
    found = outline.holding(incomplete)
    held: list[str] = [_Offered(id) for id in sorted(every & {*found.targets, *found.series, *found.areas})]
    shared = commonprefix(held)  # noqa: RUF071 - letters are what a shell compares
    leads_to_more = shared != "" and sum(id.startswith(shared) for id in every) > len(held)
    return [incomplete, *held] if leads_to_more else held


class _Offered(str):
    """A word that need not begin with what was typed, though the library offers no other."""

    __slots__ = ()

    def startswith(self, *_: object) -> bool:
        """Whether it is offered, which it is."""
        return True
