"""What the program and its commands have in common: help through the pager, completion that loads next to nothing."""

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from tracker.cli.pager import emit_paged
from tracker.cli.terminal import emit


class Command(TyperCommand):
    """A command."""

    def get_help_option(self, ctx: typer.Context) -> TyperOption | None:  # type: ignore[override]
        """The option --help."""
        return _paged(super().get_help_option(ctx))

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """The arguments that are left when the options are taken."""
        _prepare(self, ctx, args)
        return super().parse_args(ctx, args)


class Program(TyperGroup):
    """The program, whose commands are named by its first argument."""

    def get_help_option(self, ctx: typer.Context) -> TyperOption | None:  # type: ignore[override]
        """The option --help."""
        return _paged(super().get_help_option(ctx))

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """The arguments that are left when the options are taken."""
        _prepare(self, ctx, args)
        return super().parse_args(ctx, args)


def _prepare(command: Command | Program, context: typer.Context, arguments: list[str]) -> None:
    """Note what --help must know, which is taken first; in completion leave as text what is typed.

    The library loads Pydantic to turn it into anything else.
    """
    if "--no-pager" in arguments:
        context.meta[_UNPAGED] = True
    if context.resilient_parsing:
        for one in command.get_params(context):
            one.process_value = _as_typed  # type: ignore[method-assign, assignment]


def _as_typed(_context: object, value: object) -> object:
    return value


def _paged(option: TyperOption | None) -> TyperOption | None:
    if option is not None:
        option.callback = _show_help  # type: ignore[assignment]
    return option


def _show_help(context: typer.Context, _option: object, is_wanted: bool) -> None:
    if is_wanted and not context.resilient_parsing:
        show_help(context)
        raise typer.Exit


def show_help(context: typer.Context, more: str = "") -> None:
    """The help of a command, and more below it; without the pager where --no-pager stands anywhere."""
    (emit if _UNPAGED in context.meta else emit_paged)(f"{context.get_help()}\n{more}")


_UNPAGED = "tracker.cli.command.unpaged"
