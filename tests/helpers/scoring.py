"""The scorer of benchmarks/reading.py, for tests."""

import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.helpers.folder import REPOSITORY


@cache
def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reading_scorer", REPOSITORY / "benchmarks" / "reading.py")
    if spec is None or spec.loader is None:
        raise ImportError("benchmarks/reading.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score(path: Path) -> Any:
    """The score over a file of marked texts."""
    return _scorer().score(path)
