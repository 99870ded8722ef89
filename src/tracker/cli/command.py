"""What the program and its commands have in common: help through the pager, completion that loads next to nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from typing import cast

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command, get_command_from_info, get_command_name
from typer.models import CommandInfo

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

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # noqa: ARG002
        """The names of its commands."""
        return list(self.commands)

    def get_help_option(self, ctx: typer.Context) -> TyperOption | None:  # type: ignore[override]
        """The option --help."""
        return _paged(super().get_help_option(ctx))

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """The arguments that are left when the options are taken."""
        _prepare(self, ctx, args)
        return super().parse_args(ctx, args)


class Commands(Mapping[str, TyperCommand]):
    """The commands by their names, each made when it is asked for: to make them all takes a tenth of a run."""

    def __init__(self, declared: Sequence[CommandInfo], told: Callable[[TyperCommand], None]) -> None:
        """What was declared, and what is done with each that is made."""
        self._declared = {one.name or get_command_name(one.callback.__name__): one for one in declared if one.callback}
        self._made = dict[str, TyperCommand]()
        self._told = told

    def __getitem__(self, name: str) -> TyperCommand:
        """The command of a name."""
        if name not in self._made:
            declared = self._declared[name]
            made = get_command_from_info(declared, pretty_exceptions_short=True, rich_markup_mode=None)
            self._made[name] = cast("TyperCommand", made)
            self._told(self._made[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._declared)

    def __len__(self) -> int:
        return len(self._declared)


def program(app: typer.Typer, told: Callable[[TyperCommand | TyperGroup], None]) -> Program:
    """The program as it was declared; `told` is called with it, and with each of its commands that is made."""
    root = copy(app)
    root.registered_commands = []
    made = cast("Program", get_command(root))
    made.commands = Commands(app.registered_commands, told)  # type: ignore[assignment]
    told(made)
    return made


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
