"""What the program and its commands have in common: help through the pager, and a command line that loads little.

The library loads Pydantic to make values of what is typed, which takes longer than most commands. What is of a usual
kind and has no fault is made here; the library has the rest, and says what is wrong.
"""

import os
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

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
    """Note what --help must know, which is taken first; in completion leave as text what is typed."""
    if "--no-pager" in arguments:
        context.meta[_UNPAGED] = True
    for one in command.get_params(context):
        if context.resilient_parsing:
            one.process_value = _as_typed  # type: ignore[method-assign, assignment]
        elif isinstance(one, TyperOption | TyperArgument):
            one.get_runtime_param = _Usual  # type: ignore[method-assign, assignment]


def _as_typed(_context: object, value: object) -> object:
    return value


class _Unusual(Exception):
    """A value that the library has to look at."""


class _Usual:
    """Makes values of what is typed for an option or an argument."""

    def coerce(self, value: Any, param: TyperOption | TyperArgument, ctx: typer.Context) -> Any:  # noqa: ANN401
        """The value; the library's where it is of no usual kind."""
        is_several = param.multiple or param.nargs == -1
        if value is None:
            return () if is_several else None
        kind: Any = param.type_descriptor.annotation
        parser = param.type_descriptor.parameter_info.parser
        try:
            if is_several and get_origin(kind) is list:
                return [_made(get_args(kind)[0], parser, one) for one in value]
            return _made(kind, parser, value)
        except _Unusual:
            return type(param).get_runtime_param(param).coerce(value, param=param, ctx=ctx)


def _made(kind: Any, parser: Any, value: Any) -> Any:  # noqa: ANN401 - as the library has them
    """A value of a usual kind. Raises _Unusual for any other, and for one that may be wrong."""
    if not isinstance(value, str):
        raise _Unusual
    if parser is not None:
        try:
            return parser(value)
        except ValueError as fault:
            raise _Unusual from fault
    if kind is str:
        return value
    if kind is Path and (not os.path.lexists(value) or os.access(value, os.R_OK)):
        return Path(value)
    choices = {one.value: one for one in kind} if isinstance(kind, type) and issubclass(kind, Enum) else {}
    if value not in choices:
        raise _Unusual
    return choices[value]


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
