"""What every `-o FILE` does, one row a command: whole or not there, never over the register, and over no other file."""

import os
import shlex
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from tests.helpers.folder import Folder, Outcome
from tests.helpers.registers import TARGETS
from tracker.cli.output import Force, OutputFile, refuse_output, write_output
from tracker.store.made import sealed

ACTUAL = """
[[actual]]
period = 2024
value = 900
published = 2025-01-10
publisher = "Statistics office"
"""
PAGE = "<!doctype html>\n<p>Figures\n</html>"


def made(output: OutputFile = Path("-"), force: Force = False, table: bool = False) -> None:
    """A command that has nothing but what is shared: a page with a seal, or bytes without."""
    here, content = Path.cwd(), b"\x00\x01figures" if table else sealed(PAGE)
    refuse_output(output or Path("-"), root=here, is_forced=force, is_binary=table)
    write_output(output or Path("-"), content, root=here, is_forced=force)


def _made(folder: Folder, *arguments: str) -> Outcome:
    program = typer.Typer(rich_markup_mode=None)
    program.command()(made)
    folder.patch.chdir(folder.path)
    outcome = CliRunner().invoke(program, arguments)
    return Outcome(outcome.exit_code, outcome.stdout, outcome.stderr)


Command = Callable[..., Outcome]


def _of_program(*words: str) -> Command:
    """A command of the program with so many words before those of the test."""
    return lambda folder, *arguments: folder.track(*words, "--as-of", "2026-01-15", *arguments)


SEALED: dict[str, Command] = {
    "page": _made,
    "report": _of_program("report"),
    "show svg": _of_program("show", "gdp-2027", "--format", "svg"),
    "export badge": _of_program("export", "--format", "badge"),
}
"""What makes a page or a picture, which is known by its seal."""
COMMANDS: dict[str, Command] = {
    **SEALED,
    "table": lambda folder, *arguments: _made(folder, "--table", *arguments),
    "show": _of_program("show", "gdp-2027", "--format", "json"),
    "export csv": _of_program("export", "--format", "csv"),
    "export sdmx-csv": _of_program("export", "--format", "sdmx-csv"),
}
"""What makes a file, a row a command."""

PLACES = [
    "targets.toml",
    "link",
    "second name",
    "actuals/new.html",
    "actuals/new/new.html",
    "linked/new.html",
    "imports/office.toml",
    "imports/new.html",
    "kept.toml",
    "other/targets.toml",
    ".track/pending.json",
]
every_command = pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
every_sealing = pytest.mark.parametrize("command", SEALED.values(), ids=SEALED)


@pytest.fixture
def town(folder: Folder) -> Folder:
    """A small register, with a file that somebody wrote beside it."""
    folder.write("targets.toml", TARGETS).write("imports/office.toml", 'format = "track.import/1"\n')
    folder.write("notes.txt", "mine\n")
    return folder.write("actuals/gdp.toml", ACTUAL)


def contents(folder: Folder) -> dict[str, bytes]:
    """Every file there but for those of the hidden folder, with its bytes."""
    files = [one for one in folder.path.rglob("*") if one.is_file() and ".track" not in one.parts]
    return {one.relative_to(folder.path).as_posix(): one.read_bytes() for one in files}


@every_command
def test_a_file_is_written_and_written_again(town: Folder, command: Command) -> None:
    before = contents(town)
    outcome = command(town, "-o", "out.file")
    assert (outcome.code, outcome.out) == (0, "")
    content = (town.path / "out.file").read_bytes()
    assert outcome.err.startswith("Wrote out.file: ")
    assert command(town, "--output", "out.file").code == 0
    assert contents(town) == before | {"out.file": content}
    assert sorted(one.name for one in (town.path / ".track").iterdir()) == [".gitignore", "made"]


@pytest.mark.parametrize(
    ("command", "place"),
    [
        *((command, "actuals/gdp.toml") for command in COMMANDS.values()),
        *((command, ".track/made/x") for command in COMMANDS.values()),
        *((_made, place) for place in PLACES),
    ],
)
def test_it_is_never_one_of_the_register_even_where_it_is_forced(town: Folder, command: Command, place: str) -> None:
    (town.path / "link").symlink_to("targets.toml")
    (town.path / "linked").symlink_to("actuals")
    town.write("kept.toml", "").write("other/notes.txt", "")
    (town.path / "imports/linked.toml").symlink_to("../kept.toml")
    os.link(town.path / "actuals/gdp.toml", town.path / "second name")
    before = contents(town)
    for forced in ([], ["--force"]):
        outcome = command(town, "-o", place, *forced)
        assert (outcome.code, outcome.out) == (2, "")
        assert f"'{place}' is " in outcome.err.replace("\n", " ")
    assert contents(town) == before


def test_it_is_nothing_that_records_are_read_from_by_a_link(town: Folder) -> None:
    shutil.move(town.path / "actuals", town.path / "kept")
    (town.path / "actuals").symlink_to("kept")
    for place in ("kept/gdp.toml", "kept/new.html"):
        assert "is a file of the register" in _made(town, "--force", "-o", place).err
    assert [one.name for one in (town.path / "kept").iterdir()] == ["gdp.toml"]


@every_command
def test_a_file_of_somebody_else_is_replaced_only_where_that_is_forced(town: Folder, command: Command) -> None:
    outcome = command(town, "-o", "notes.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert "'notes.txt' is there already, and not as track made it; name another file, or replace it with --force" in (
        " ".join(outcome.err.split())
    )
    assert (town.path / "notes.txt").read_text() == "mine\n"
    assert command(town, "-o", "notes.txt", "--force").code == 0
    assert (town.path / "notes.txt").read_bytes() != b"mine\n"
    assert command(town, "-o", "notes.txt").code == 0


@every_command
def test_what_was_changed_since_is_not_lost(town: Folder, command: Command) -> None:
    command(town, "-o", "out.file")
    file = town.path / "out.file"
    for changed in (file.read_bytes() + b"\n", b" " + file.read_bytes(), file.read_bytes()[:-1], b""):
        file.write_bytes(changed)
        assert command(town, "-o", "out.file").code == 2
        assert file.read_bytes() == changed


@every_command
def test_where_nothing_can_be_kept_it_is_written_all_the_same(town: Folder, command: Command) -> None:
    town.write(".track", "a file where a folder is needed")
    assert command(town, "-o", "out.file").code == 0
    assert (town.path / ".track").read_text() == "a file where a folder is needed"


@every_sealing
def test_a_page_or_picture_is_known_where_nothing_was_kept(town: Folder, command: Command) -> None:
    """As in a fresh clone."""
    command(town, "-o", "out.file")
    shutil.rmtree(town.path / ".track")
    assert command(town, "-o", "out.file").code == 0
    page = town.path / "out.file"
    changed = page.read_text().replace("</", "ours</", 1)
    page.write_text(changed)
    shutil.rmtree(town.path / ".track")
    outcome = command(town, "-o", "out.file")
    assert "'out.file' was changed after track made it" in " ".join(outcome.err.split())
    assert page.read_text() == changed


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("folder", "Error: folder cannot be written: it is a folder; name a file in it"),
        ("missing/x.html", "Error: missing/x.html cannot be written: there is no folder {0}/missing; make it first"),
        ("notes.txt/x.html", "Error: notes.txt/x.html cannot be written: not a directory"),
        ("read-only", "Error: read-only cannot be written: the file is read-only"),
        ("circle", "Error: circle cannot be written: too many levels of symbolic links"),
        ("x" * 300, f"Error: {'x' * 300} cannot be written: file name too long"),
        ("/dev/full", "Error: /dev/full cannot be written: no space left on device"),
    ],
)
def test_what_the_system_refuses_is_said(town: Folder, place: str, said: str) -> None:
    town.write("folder/x", "").write("read-only", "mine")
    (town.path / "read-only").chmod(0o444)
    (town.path / "circle").symlink_to("circle")
    outcome = _made(town, "--force", "-o", place)
    assert (outcome.code, outcome.out, outcome.err) == (3, "", said.format(town.path) + "\n")
    assert (town.path / "read-only").read_text() == "mine"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("", "name a file, or - for standard output"),
        ("new/", "'new/' is a folder; name a file in it"),
        ("--force", "'--force' looks like an option; a file of that name is './--force'"),
        ("--", "'--' looks like an option; a file of that name is './--'"),
    ],
)
def test_a_file_needs_a_name(town: Folder, place: str, said: str) -> None:
    before = contents(town)
    outcome = _made(town, "-o", place)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert contents(town) == before


@every_command
def test_each_says_what_the_system_refuses(town: Folder, command: Command) -> None:
    outcome = command(town, "-o", "missing/x.html")
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.startswith("Error: missing/x.html cannot be written: there is no folder ")
    assert command(town, "-o", "/dev/full").err == "Error: /dev/full cannot be written: no space left on device\n"


@every_command
def test_standard_output_gets_the_same_and_nothing_is_said(town: Folder, command: Command) -> None:
    command(town, "-o", "out.file")
    for name in ("-", "/dev/stdout"):
        outcome = command(town, "-o", name)
        assert (outcome.code, outcome.err) == (0, "")
        assert outcome.out.encode() == (town.path / "out.file").read_bytes()
    assert command(town, "-o", "./-").out == ""
    assert (town.path / "-").read_bytes() == (town.path / "out.file").read_bytes()


@every_command
def test_a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own(town: Folder, command: Command) -> None:
    file = town.path / "out.file"
    command(town, "-o", "out.file")
    assert stat.S_IMODE(file.stat().st_mode) == 0o666 & ~_umask()
    file.chmod(0o640)
    command(town, "-o", "out.file")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_where_there_is_no_room_the_old_page_stays(town: Folder) -> None:
    """A limit of the size of files stops the writing half-way, as a full disk does."""
    page = "report -o page.html --as-of 2026-01-15"
    assert town.track(*page.split()).code == 0
    before = contents(town)
    limited = f"ulimit -f 1; exec {shlex.quote(sys.executable)} -B -m tracker --lang zh {page}"
    outcome = subprocess.run(["bash", "-c", limited], cwd=town.path, capture_output=True, text=True, check=False)
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (3, "", "错误：无法写入page.html：文件过大\n")
    assert contents(town) == before
    assert sorted(one.name for one in (town.path / ".track").iterdir()) == [".gitignore", "made"]


def test_many_runs_at_once_write_the_same_file_and_none_is_refused(town: Folder) -> None:
    contents_of = [f"{one}".encode() * 9999 for one in range(60)]

    def write(content: bytes) -> None:
        write_output(town.path / "table.xlsx", content, root=town.path, is_forced=False)

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(write, contents_of))
    assert (town.path / "table.xlsx").read_bytes() in contents_of
    assert {one.name for one in town.path.iterdir()} == {
        *(".track", "actuals", "imports", "notes.txt", "table.xlsx", "targets.toml")
    }


def test_the_last_thousand_are_known(town: Folder) -> None:
    made = town.path / ".track/made"
    _made(town, "--table", "-o", "first.xlsx")
    (first,) = made.iterdir()
    for number in range(999):
        (made / f"{number:064x}").touch()
    os.utime(first, (0, 0))
    assert _made(town, "--table", "-o", "first.xlsx").code == 0
    assert len(list(made.iterdir())) == 1000
    os.utime(first, (0, 0))
    write_output(town.path / "second.xlsx", b"second", root=town.path, is_forced=False)
    assert (len(list(made.iterdir())), first.exists()) == (1000, False)
    assert _made(town, "--table", "-o", "first.xlsx").code == 2
