"""The help of the program and of its commands, through the pager like any long text."""

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from tracker.cli.pager import emit_paged
from tracker.cli.terminal import emit


class PagedCommand(TyperCommand):
    """A command whose help goes through the pager."""

    def get_help_option(self, ctx: typer.Context) -> TyperOption | None:  # type: ignore[override]
        """The option --help."""
        return _paged(super().get_help_option(ctx))


class PagedGroup(TyperGroup):
    """A program whose help goes through the pager."""

    def get_help_option(self, ctx: typer.Context) -> TyperOption | None:  # type: ignore[override]
        """The option --help."""
        return _paged(super().get_help_option(ctx))


def _paged(option: TyperOption | None) -> TyperOption | None:
    if option is not None:
        option.callback = _show_help  # type: ignore[assignment]
    return option


def _show_help(context: typer.Context, _option: object, is_wanted: bool) -> None:
    if is_wanted and not context.resilient_parsing:
        show_help(context)
        raise typer.Exit


def show_help(context: typer.Context, more: str = "") -> None:
    """The help of a command, and more below it; without the pager where --no-pager stands before --help."""
    root = context.find_root()
    is_unpaged = context.params.get("no_pager") or root.params.get("no_pager")
    (emit if is_unpaged else emit_paged)(f"{context.get_help()}\n{more}")
