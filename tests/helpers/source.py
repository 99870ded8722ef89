"""The modules of the program as syntax trees, read once."""

import ast
from functools import cache

from tests.helpers.folder import REPOSITORY

SOURCE = REPOSITORY / "src"


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    """Every module of the program, by its path."""
    paths = sorted(SOURCE.glob("tracker/**/*.py"))
    return tuple((path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text())) for path in paths)


@cache
def nodes() -> tuple[tuple[str, ast.AST], ...]:
    """Every node of every module, and where the module lies."""
    return tuple((path, node) for path, tree in trees() for node in ast.walk(tree))
