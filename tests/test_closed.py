"""Closed is closed: who adds a member to an enumeration is told every place that must think of it.

A `match` ends in `assert_never`, so that the type checker names it. A table over members has them all, or is listed
here with the reason why it need not. A call of many arguments names them, so that a new one in between moves none.
"""

import ast
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path

import pytest

from tests.helpers.methods import METHODS
from tests.helpers.source import SOURCE, nodes, trees

OPEN_MATCHES = {
    "tracker/assess/failing.py:gravity": "an error or a warning like any other",
    "tracker/domain/acceptance.py:of": "a problem may be about any part of any file",
    "tracker/store/reading.py:_reason": "the system has more reasons than are named",
}
PARTIAL_TABLES = {
    "tracker/domain/vintages.py:_FIRMNESS": "a forecast never competes",
    "tracker/assess/methods/rows.py:_MEANINGS": "the other verdicts are explained by the number that decided",
    "tracker/entry/typed.py:_AFTER": "only some comparisons are said behind a figure",
    "tracker/domain/series.py:_SHORT": "what comes monthly or less often is late by the same days",
    "tracker/store/salvage.py:_FOLLOWS": "most faults follow from no other",
    "tracker/cli/scan_editing.py:_ASPECTS": "a series is no part of what a text says",
    "tracker/entry/reading/english/lexicon.py:_IRREGULAR": "most verbs are regular in what they do",
    "tracker/entry/reading/english/about.py:_READERS": "behind most parts a number is about what was said before",
    "tracker/render/bullet.py:_GRADES": "a band has a definite verdict",
    "tracker/render/status_table.py:<table>": "states that need no attention look alike",
}
NOTATION = frozenset({"Interval", "Space", "box", "cls", "element", "tag"})
"""Two ends and whether each is open, the four sides of a rectangle, what is in an element: as short as on paper."""
HOT = frozenset({"json_text.py", "numbers.py", "rows.py"})
"""Called for each number that is written, or made of a row: names would cost a tenth of the time."""


def _ends_in_assert_never(match: ast.Match) -> bool:
    return "assert_never" in ast.unparse(match.cases[-1])


def test_every_match_ends_in_assert_never() -> None:
    found = {
        f"{path}:{function.name}"
        for path, function in nodes()
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Match) and not _ends_in_assert_never(node)
    }
    assert found == set(OPEN_MATCHES)


def _enums(path: str, tree: ast.Module) -> dict[str, type[Enum]]:
    """The enumerations a module knows, by the name it has for them."""
    module = import_module(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    imported = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module is not None]
    names = {
        one.asname or one.name: getattr(import_module(node.module or ""), one.name, None)
        for node in imported
        for one in node.names
    }
    every = {**vars(module), **names}
    return {name: one for name, one in every.items() if isinstance(one, type) and issubclass(one, Enum)}


def _members(table: ast.Dict) -> set[tuple[str, str]]:
    """Enumeration and member of each key."""
    keys = [key for key in table.keys if isinstance(key, ast.Attribute) and isinstance(key.value, ast.Name)]
    return {(key.value.id, key.attr) for key in keys if isinstance(key.value, ast.Name)}


def _tables(tree: ast.Module) -> Iterator[tuple[str, ast.Dict]]:
    """Every table that is written out, by the name it is given."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict() as table):
                yield name, table
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict() as table):
                yield name, table
            case ast.Call(func=ast.Attribute(value=ast.Dict() as table)) | ast.Subscript(value=ast.Dict() as table):
                yield "<table>", table
            case _:
                pass


def test_every_table_over_an_enumeration_has_all_its_members() -> None:
    short: set[str] = set()
    for path, tree in trees():
        enums = _enums(path, tree)
        for name, table in _tables(tree):
            for enum in {one for one, _ in _members(table)} & enums.keys():
                told = {member for one, member in _members(table) if one == enum}
                short |= {f"{path}:{name}"} if told != set(enums[enum].__members__) else set()
    assert short == set(PARTIAL_TABLES)


def test_calls_of_more_than_three_arguments_name_them() -> None:
    walls = [
        f"{path}:{node.lineno} {ast.unparse(node.func)}"
        for path, node in nodes()
        if isinstance(node, ast.Call) and Path(path).name not in HOT and _is_wall(node)
    ]
    assert walls == []


def _is_wall(call: ast.Call) -> bool:
    is_long = len(call.args) > 3 and not any(isinstance(argument, ast.Starred) for argument in call.args)
    return is_long and ast.unparse(call.func) not in NOTATION | {"super().__init__"}


@pytest.mark.parametrize(
    ("source", "is_wall"),
    [("f(1, 2, 3)", False), ("f(1, 2, 3, 4)", True), ("f(*some)", False), ("Interval(a, b, c, d)", False)],
)
def test_a_wall_of_arguments_is_found(source: str, is_wall: bool) -> None:
    (call,) = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    assert _is_wall(call) is is_wall


def test_no_code_looks_into_a_sentence() -> None:
    """What a fault says is for readers; code asks for its reason."""
    looking = [
        f"{path}:{node.lineno}"
        for path, node in nodes()
        if isinstance(node, ast.Compare | ast.Call) and _looks_into_a_sentence(node)
    ]
    assert looking == []


def _looks_into_a_sentence(node: ast.Compare | ast.Call) -> bool:
    """A comparison with, or a search in, a message or remedy."""
    sentences = ("message", "remedy")
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Attribute(attr=name), attr=method)):
            return name in sentences and method in ("endswith", "startswith", "find", "index", "removesuffix")
        case ast.Compare():
            parts = [node.left, *node.comparators]
            return any(isinstance(one, ast.Attribute) and one.attr in sentences for one in parts)
        case _:
            return False


CALENDAR = "tracker/domain/period.py"
COUNTED_IN_TWELFTHS = {"tracker/render/working_text.py": "a fraction of a year is shown as months"}
_DATES = frozenset({"timedelta", "monthrange", "isocalendar", "fromisocalendar", "relativedelta"})


def _calendar_arithmetic(tree: ast.Module) -> Iterator[str]:
    """What counts in months, weeks or days of the calendar: a twelve in a sum, and what dates are reckoned with."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.BinOp)
            and not isinstance(node.op, ast.Pow)
            and any(isinstance(one, ast.Constant) and one.value == 12 for one in (node.left, node.right))
        ):
            yield ast.unparse(node)
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        is_replaced = (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "replace"
            and any(one.arg in ("year", "month", "day") for one in node.keywords)
        )
        if name in _DATES or is_replaced:
            yield ast.unparse(node)


@pytest.mark.parametrize(
    "source", ["later = month + 12", "divmod(month, 1) * 12", "day + timedelta(1)", "day.replace(year=2024)"]
)
def test_calendar_arithmetic_is_found(source: str) -> None:
    assert list(_calendar_arithmetic(ast.parse(source)))


def test_one_module_alone_reckons_with_the_calendar() -> None:
    found = {path for path, tree in trees() if path != CALENDAR and any(_calendar_arithmetic(tree))}
    assert found == set(COUNTED_IN_TWELFTHS)


def test_every_method_there_is_can_be_asked_for() -> None:
    modules = {path.stem for path in (SOURCE / "tracker/assess/methods/conventions").glob("*.py")} - {"__init__"}
    assert {name.replace("/", "_").replace(".", "_") for name in METHODS} == modules
