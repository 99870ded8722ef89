"""The page of tables says what the program knows: roles and their names, flags, cells without a figure."""

from tests.helpers.folder import REPOSITORY
from tracker.domain.mapping import Meaning, Role
from tracker.entry.tables.cells import FLAGS, NOTHING
from tracker.entry.tables.roles import DOUBTFUL, NAMES
from tracker.entry.tables.understanding import Shape

PAGE = (REPOSITORY / "docs" / "tables.md").read_text()


def coded(words: list[str]) -> str:
    """Words as code."""
    return " ".join(f"`{word}`" for word in words)


def test_every_role_is_there_with_all_its_names() -> None:
    assert set(NAMES) == set(Role)
    for role, names in NAMES.items():
        assert f"| `{role.value}` | {coded(list(names))} |" in PAGE.splitlines()


def test_names_that_may_mean_two_things_are_there() -> None:
    said = "; ".join(f"`{name}` ({' or '.join(one.value for one in roles)})" for name, roles in DOUBTFUL.items())
    assert f"A name that may mean two things is never guessed: {said}." in PAGE


def test_every_flag_is_there() -> None:
    for meaning in Meaning:
        words = [word for word, one in FLAGS.items() if one is meaning]
        assert f"| {coded(words)} | `{meaning.value}` |" in PAGE.splitlines()


def test_every_cell_without_a_figure_is_there() -> None:
    assert coded(sorted(NOTHING - {""})) in PAGE


def test_every_shape_is_there() -> None:
    assert [one for one in Shape if f"| {one.value} |" not in PAGE] == []
