"""The pager: when there is one, what it is told, and how it ends."""

from pathlib import Path

import pytest

from tests.helpers.terminal import ESCAPE, TRACK, piped, run_on_terminal, typed

LONG = [*TRACK, "status", "--long", "--color", "never"]
TOLD = [*TRACK, "status", "--long", "qiantang-gdp-2027", "--color", "never"]
LAST = "143 targets as of 2026-11-22"


def pager(folder: Path, does: str = "cat > /dev/null") -> str:
    """A program that writes down what it is told, and then does something with what it is given."""
    path = folder / "pager"
    path.write_text(f'#!/bin/sh\necho "[LESS=$LESS LV=$LV $*]"\n{does}\n')
    path.chmod(0o755)
    return str(path)


PROMPT = "\n:\x1b[K"


@pytest.mark.parametrize(
    "keys", [[(PROMPT, b"q")], pytest.param([(PROMPT, b"\x03"), (PROMPT, b"q")], marks=pytest.mark.slow)]
)
def test_a_long_table_is_shown_by_screens_and_may_be_left(keys: list[tuple[str, bytes]]) -> None:
    code, screen = typed(LONG, keys, lines=20)
    assert code == 0
    assert "Zhejiang" in screen
    assert LAST not in screen
    assert screen.count("\n") < 70
    assert not any(word in screen for word in ("Traceback", "Broken", "Error"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["status"],
        ["add", "--help"],
        *(
            pytest.param(one, marks=pytest.mark.slow)
            for one in (
                ["status", "--format", "markdown"],
                ["show", "qiantang-gdp-2027"],
                [],
                ["--help"],
                ["check", "-h"],
            )
        ),
    ],
)
def test_what_is_longer_than_the_screen_goes_to_the_pager(arguments: list[str], tmp_path: Path) -> None:
    code, screen = typed([*TRACK, *arguments], lines=10, TRACK_PAGER=pager(tmp_path))
    assert (code, screen) == (0, "[LESS=FRX LV=-c ]\n")


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ["status", "qiantang-gdp-2027"],
        ["--no-pager", "status"],
        ["status", "--no-pager"],
        ["show", "qiantang-gdp-2027", "--no-pager"],
        ["--no-pager", "show", "--help"],
        ["show", "--help", "--no-pager"],
        ["--no-pager", "--help"],
        ["--help", "--no-pager"],
        ["--no-pager"],
        ["status", "--format", "json"],
        ["status", "--format", "csv"],
        ["validate"],
        ["schema", "targets"],
        ["add", "qiantang-gdp", "1500", "--period", "2025", "--publisher", "P", "--published", "2026-03-01", "-n"],
    ],
)
def test_what_fits_is_for_programs_or_never_paged_is_written_at_once(arguments: list[str], tmp_path: Path) -> None:
    code, screen = typed([*TRACK, *arguments], lines=30, TRACK_PAGER=pager(tmp_path))
    assert code == 0
    assert screen
    assert "LESS" not in screen


@pytest.mark.slow
def test_check_is_never_paged(tmp_path: Path) -> None:
    code, screen = typed([*TRACK, "check"], lines=10, TRACK_PAGER=pager(tmp_path))
    assert code == 1
    assert "LESS" not in screen


@pytest.mark.slow
@pytest.mark.parametrize(
    "changes",
    [
        {"TRACK_PAGER": "cat", "PAGER": "false"},
        {"TRACK_PAGER": "", "PAGER": "false"},
        {"PAGER": ""},
        {"PAGER": "cat"},
        {"PAGER": "false", "TERM": "dumb"},
        {"PAGER": "false", "CI": "true"},
        {"PAGER": "a-pager-that-is-missing"},
        {"PAGER": "/dev/null"},
    ],
)
def test_without_a_pager_all_of_it_is_written(changes: dict[str, str]) -> None:
    code, screen = run_on_terminal(LONG, changes=changes, lines=10)
    assert (code, screen.count("qiantang-gdp-2027")) == (0, 1)
    assert LAST in screen


@pytest.mark.slow
def test_a_pager_that_the_shell_cannot_find_does_not_keep_the_text() -> None:
    code, screen = typed(LONG, lines=10, PAGER="a-pager-that-is-missing -S")
    assert code == 0
    assert "not found" in screen
    assert LAST in screen


@pytest.mark.slow
def test_the_value_is_a_line_for_the_shell(tmp_path: Path) -> None:
    shown = pager(tmp_path, "tail -1")
    assert typed(LONG, lines=10, PAGER=f"{shown} -S 'a b' | tr 2 X")[1].startswith("[LESS=FRX LV=-c -S a b]\n")
    code, screen = typed(LONG, lines=10, PAGER=f"{shown} | head -1")
    assert (code, screen) == (0, "[LESS=FRX LV=-c ]\n")


@pytest.mark.slow
def test_what_the_reader_has_set_for_less_is_kept(tmp_path: Path) -> None:
    screen = typed(LONG, lines=10, PAGER=pager(tmp_path), LESS="S", LV="")[1]
    assert screen == "[LESS=S LV= ]\n"


@pytest.mark.slow
def test_the_first_name_wins(tmp_path: Path) -> None:
    assert typed(LONG, lines=10, TRACK_PAGER=pager(tmp_path), PAGER="false")[1].startswith("[LESS")


@pytest.mark.slow
def test_the_pager_gets_every_byte_and_the_colours_of_the_terminal(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    command = [*TRACK, "status", "--lang", "zh"]
    assert typed(command, columns=100, lines=10, PAGER=f"cat > {kept}") == (0, "")
    assert kept.read_text() == typed(command, columns=100, TRACK_PAGER="cat")[1]
    assert ESCAPE.search(kept.read_text())


@pytest.mark.slow
def test_a_pager_that_leaves_early_changes_no_code_and_says_nothing() -> None:
    assert typed(LONG, lines=10, PAGER="true") == (0, "")
    assert typed(LONG, lines=10, PAGER="exec 0<&-; exit 3") == (0, "")


@pytest.mark.slow
def test_less_shows_chinese_in_any_locale() -> None:
    _, screen = typed([*LONG, "--lang", "zh"], [(PROMPT, b"q")], lines=20, LANG="C", LC_ALL="C")
    assert "浙江省" in screen


@pytest.mark.slow
@pytest.mark.parametrize(("lines", "is_paged"), [(13, True), (14, True), (15, False)])
def test_what_fits_is_counted_in_lines_of_the_screen(lines: int, is_paged: bool, tmp_path: Path) -> None:
    screen = typed(TOLD, lines=lines, columns=80, TRACK_PAGER=pager(tmp_path))[1]
    assert ("LESS" in screen) is is_paged
    assert typed(TOLD, lines=50, columns=80)[1].count("\n") == 14


@pytest.mark.slow
def test_a_line_that_is_folded_counts_as_often_as_it_is() -> None:
    link = [*TRACK, "show", "qiantang-gdp-2027", "--color", "never"]
    whole = typed(link, columns=40, lines=500)[1]
    folded = sum(max(1, -(-len(line) // 40)) for line in whole.splitlines() if line.isascii())
    assert folded > sum(line.isascii() for line in whole.splitlines())
    height = whole.count("\n") + 1
    assert typed(link, columns=40, lines=height, TRACK_PAGER="true") == (0, "")


@pytest.mark.slow
def test_a_screen_of_unknown_height_has_the_pager(tmp_path: Path) -> None:
    assert "LESS" in typed(TOLD, lines=0, columns=0, TRACK_PAGER=pager(tmp_path))[1]


@pytest.mark.slow
def test_into_a_pipe_there_is_no_pager(tmp_path: Path) -> None:
    assert b"LESS" not in piped("status", TRACK_PAGER=pager(tmp_path), TERM="xterm").stdout
