"""What the shell completes: ids. Runs on every Tab, so it loads next to nothing."""

import os
from pathlib import Path

import typer


def complete_id(context: typer.Context, incomplete: str) -> list[str]:
    """The ids of targets, series and areas that begin with what is typed."""
    return _beginning_with(incomplete, context, ("targets", "series", "areas"))


def complete_series(context: typer.Context, incomplete: str) -> list[str]:
    """The ids of series that begin with what is typed."""
    return _beginning_with(incomplete, context, ("series",))


def complete_source(context: typer.Context, incomplete: str) -> list[str]:
    """The ids of sources that begin with what is typed."""
    return _beginning_with(incomplete, context, ("sources",))


def _beginning_with(incomplete: str, context: typer.Context, kinds: tuple[str, ...]) -> list[str]:
    from tracker.store.folder import NoRegister, current_folder, find_root
    from tracker.store.ids import ids

    parent = context.parent.params.get("directory") if context.parent is not None else None
    given = context.params.get("directory") or parent or os.environ.get("TRACK_DIR")
    try:
        root = find_root(None if given is None else Path(str(given)), current_folder())
    except NoRegister:
        return []
    return sorted({id for id in ids(root, kinds) if id.startswith(incomplete)})
