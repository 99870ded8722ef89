"""Files that are not what they should be: bytes, kinds of file, links, sizes, hostile values, and a fuzz.

What can be written down as text is in tests/stories/broken. Here a whole refusal is `refused`: exit code 3, nothing
changed, nothing raw on the screen, within a second.
"""

import os
import re
import socket
import tempfile
import tomllib
from collections.abc import Callable
from contextlib import chdir, suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.helpers.effort import examples
from tests.helpers.folder import Folder
from tests.helpers.patience import at_once
from tracker.domain.problem import Place, Problem, Severity
from tracker.render.problems import concise, full
from tracker.store.loading import load
from tracker.store.parsing import MAX_KEY_PARTS
from tracker.store.placing import placed
from tracker.store.reading import Unreadable, parse_text

TARGETS = """\
format = 1

[areas.city]
name = "城市"

[areas.district]
name = "District"
part_of = "city"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.gdp-2027]
series = "gdp"
due = 2027
at_least = 2000
source = "paper"
"""
RECORDS = """\
[[actual]]
period = 2022
value = 1250
source = "paper"
"""
GOAL_LINE = TARGETS[: TARGETS.index("at_least")].count("\n") + 1
NEXT_LINE = TARGETS.count("\n") + 1
MEBIBYTE = 1024 * 1024
BYTE_ORDER_MARK = "\ufeff"
ACTS_ON_A_TERMINAL = re.compile(r"[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@pytest.fixture
def register(folder: Folder) -> Folder:
    """A usable register of one target and one record."""
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", RECORDS)


def said(root: Path) -> list[str]:
    """What is said of a folder, one line a problem."""
    return [concise(problem).plain for problem in shown(root)]


def shown(root: Path) -> list[Problem]:
    """The problems of a folder in the order of their places, each with the line it is shown at."""
    (found,) = placed([load(root).problems], root)
    return sorted(found, key=lambda one: one.order)


def state(root: Path) -> list[tuple[str, int, int, int]]:
    """Every file and folder below, with its mode, size and time of change."""
    found = [Path(folder) / name for folder, folders, files in os.walk(root) for name in (*folders, *files)]
    stats = [(str(path), path.lstat()) for path in sorted(found)]
    return [(path, stat.st_mode, stat.st_size, stat.st_mtime_ns) for path, stat in stats]


def judged(folder: Folder) -> list[str]:
    """What is said of the files; they stay as they are, and so does the terminal, and it takes no time."""
    before = state(folder.path)
    with at_once():
        outcome = folder.track("validate")
    assert outcome.err == ""
    assert ACTS_ON_A_TERMINAL.findall(outcome.out) == []
    assert state(folder.path) == before
    lines = said(folder.path)
    assert outcome.code == (3 if any(": error[" in line for line in lines) else 0)
    return lines


def refused(folder: Folder) -> list[str]:
    """What is said of files that cannot be used."""
    lines = judged(folder)
    assert any(": error[" in line for line in lines)
    return lines


def codes(lines: list[str]) -> list[str]:
    """The code of each problem."""
    return re.findall(r"(?:error|warning)\[(TRK\d+)\]", "\n".join(lines))


def with_goal(goal: str) -> str:
    """The targets, with other keys for the goal."""
    return TARGETS.replace("at_least = 2000", goal)


# Bytes


@pytest.mark.parametrize("name", ["targets.toml", "actuals/gdp.toml"])
def test_gbk_is_recognized(register: Folder, name: str) -> None:
    text = f"# 钱塘区\n{(register.path / name).read_text()}"
    [line] = refused(register.write(name, text.encode("gbk")))
    assert line.startswith(name)
    assert line.endswith("is not UTF-8; the file looks like GBK; convert it: iconv -f GB18030 -t UTF-8")


def test_the_place_of_a_byte_that_is_not_utf_8_is_said(register: Folder) -> None:
    refused(register.write("targets.toml", TARGETS.encode() + b"# caf\xe9\n"))
    assert said(register.path) == [
        f"targets.toml:{NEXT_LINE}:6: error[TRK103] byte 0xE9 is not UTF-8; save the file as UTF-8"
    ]


@pytest.mark.parametrize("broken", [b"# \xe4\xba", "# 地区生产".encode() + b"\xff\n", b"# caf\xe9\n"])
def test_utf_8_with_a_bad_byte_is_not_taken_for_gbk(register: Folder, broken: bytes) -> None:
    [line] = refused(register.write("targets.toml", TARGETS.encode() + broken))
    assert "GBK" not in line


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_recognized(register: Folder, encoding: str) -> None:
    [line] = refused(register.write("targets.toml", TARGETS.encode(encoding)))
    assert line.startswith("targets.toml: error[TRK103] ")
    assert "UTF-16" in line
    assert "GBK" not in line


@pytest.mark.parametrize("surrogate", [b"\xed\xa0\x80", b"\xc0\xaf", b"\xf5\x80\x80\x80"])
def test_bytes_that_only_look_like_utf_8_are_refused(register: Folder, surrogate: bytes) -> None:
    assert codes(refused(register.write("actuals/gdp.toml", b"# " + surrogate))) == ["TRK103"]


def test_a_byte_order_mark_is_read_and_counts_in_no_column(register: Folder) -> None:
    register.write("targets.toml", BYTE_ORDER_MARK + TARGETS).write("actuals/gdp.toml", BYTE_ORDER_MARK + RECORDS)
    assert judged(register) == []
    register.write("targets.toml", BYTE_ORDER_MARK + TARGETS.replace("format = 1", "format = 2"))
    assert refused(register)[0].startswith("targets.toml:1:10: ")
    register.write("targets.toml", BYTE_ORDER_MARK + TARGETS.replace("format = 1", "format 1"))
    assert refused(register)[0].startswith("targets.toml:1:8: ")


@pytest.mark.parametrize(
    ("first_line", "place"),
    [
        ("<<<<<<< HEAD", "targets.toml:1:1: error[TRK104]"),
        (f"x = {'9' * 1500}", "targets.toml:1:5: error[TRK106]"),
        (f"{'.'.join('a' * 30)} = 1", "targets.toml:1:1: error[TRK106]"),
    ],
)
def test_after_a_byte_order_mark_dangers_have_their_places_too(register: Folder, first_line: str, place: str) -> None:
    assert refused(register.write("targets.toml", f"{BYTE_ORDER_MARK}{first_line}\n{TARGETS}"))[0].startswith(place)


def test_a_file_of_a_byte_order_mark_alone_is_empty(register: Folder) -> None:
    assert judged(register.write("actuals/gdp.toml", BYTE_ORDER_MARK)) == []
    assert codes(refused(register.write("targets.toml", BYTE_ORDER_MARK)))[0] == "TRK202"


def test_an_empty_file_of_no_bytes_is_an_empty_file(register: Folder) -> None:
    assert judged(register.write("actuals/gdp.toml", b"")) == []
    assert codes(refused(register.write("targets.toml", b"")))[0] == "TRK202"


def test_lines_may_end_as_in_windows(register: Folder) -> None:
    register.write("targets.toml", TARGETS.replace("\n", "\r\n"))
    assert judged(register.write("actuals/gdp.toml", RECORDS.replace("\n", "\r\n"))) == []
    refused(register.write("targets.toml", with_goal('at_least = "x"').replace("\n", "\r\n")))
    [problem] = shown(register.path)
    assert problem.place == Place(GOAL_LINE, 12, 3, 'at_least = "x"')
    assert "\r" not in full(problem).plain


@pytest.mark.parametrize("character", ["\a", "\b", "\r", "\x0b", "\x1b[31m", "\x7f"])
def test_raw_control_characters_are_not_toml(register: Folder, character: str) -> None:
    [line] = refused(register.write("targets.toml", TARGETS.replace("Press", f"Pr{character}ess")))
    assert line.startswith("targets.toml:12:16: error[TRK105]")


@pytest.mark.parametrize("place", [0, 10, len(TARGETS)])
def test_nor_is_a_zero_byte(register: Folder, place: int) -> None:
    [line] = refused(register.write("targets.toml", f"{TARGETS[:place]}\0{TARGETS[place:]}"))
    assert set(codes([line])) <= {"TRK103", "TRK105"}


@pytest.mark.parametrize("character", ["\x85", "\x9b31m", "\u2028", "\u2029", "\u202e", "\u2066", "\u200f", "\u061c"])
def test_raw_characters_that_act_on_a_terminal_are_refused_in_text(register: Folder, character: str) -> None:
    [line] = refused(register.write("targets.toml", TARGETS.replace("Press", f"Pr{character}ess")))
    code = f"U+{ord(character[0]):04X}"
    assert line == f"targets.toml:12:13: error[TRK205] the text holds the control character {code}; remove it"


@pytest.mark.parametrize("character", ["\x85", "\x9b31m", "\u2028", "\u202e", "\u2066", "\u200f"])
def test_they_do_not_reach_the_screen_with_the_line_of_another_fault(register: Folder, character: str) -> None:
    [line] = refused(register.write("targets.toml", with_goal(f'at_least = "x" # {character}')))
    assert line.startswith(f"targets.toml:{GOAL_LINE}:12: error[TRK302]")


def test_nor_do_they_with_the_name_of_a_file(register: Folder) -> None:
    register.write("actuals/\x1b[31mred.toml", RECORDS)
    for stem in ("two\nlines", "right\u202eleft", os.fsdecode(b"\xff\x9b")):
        register.write(f"actuals/{stem}.toml", "=")
    assert sorted(codes(refused(register))) == ["TRK105", "TRK105", "TRK105", "TRK403"]


def test_nor_do_they_with_the_name_of_the_folder(folder: Folder) -> None:
    (folder.path / "\x1b[31mred").mkdir()
    outcome = folder.track("validate", "-C", "\x1b[31mred")
    assert (outcome.code, outcome.err) == (3, "")
    assert "\x1b" not in outcome.out


# Kinds of file


def pipe(path: Path) -> None:
    os.mkfifo(path)


def bound_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one, chdir(path.parent):  # a socket's path may have 107 bytes
        one.bind(path.name)


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def long_loop(path: Path) -> None:
    path.symlink_to(".other")
    path.with_name(".other").symlink_to(path.name)


def leads_nowhere(path: Path) -> None:
    path.symlink_to("nowhere")


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


OUT = (
    "error[TRK108] the link leads out of the register's folder, to {}; put there what it leads to, or allow such links "
    'in targets.toml: [files] and links = "follow"'
)


IN_PLACE_OF_A_FILE: list[tuple[Callable[[Path], None], str]] = [
    (pipe, "the file is a pipe, not a regular file"),
    (Path.mkdir, "the file is a folder, not a regular file"),
    (bound_socket, "the file is a socket, not a regular file"),
    (loop, "the file is a loop of symbolic links"),
    (long_loop, "the file is a loop of symbolic links"),
    (leads_nowhere, "the file does not exist"),
]


@pytest.mark.parametrize("name", ["targets.toml", "actuals/gdp.toml"])
@pytest.mark.parametrize(("put", "message"), IN_PLACE_OF_A_FILE)
def test_something_else_in_place_of_a_file(
    register: Folder, name: str, put: Callable[[Path], None], message: str
) -> None:
    (register.path / name).unlink()
    put(register.path / name)
    assert refused(register) == [f"{name}: error[TRK101] {message}; put a readable TOML file there"]


@pytest.mark.parametrize("name", ["targets.toml", "actuals/gdp.toml", "actuals"])
def test_a_link_out_of_the_folder_is_named_and_not_followed(register: Folder, name: str) -> None:
    place = register.path / name
    place.rename(register.path / "aside")
    for to in ("/dev/zero", "/proc/self/environ", "/", "/nowhere"):
        place.symlink_to(to)
        assert refused(register) == [f"{name}: {OUT.format(to)}"]
        place.unlink()


@pytest.mark.parametrize("put", [pipe, Path.touch])
def test_something_else_in_place_of_the_folder_of_actuals(folder: Folder, put: Callable[[Path], None]) -> None:
    put(folder.write("targets.toml", TARGETS).path / "actuals")
    [line] = refused(folder)
    assert line == (
        "actuals: error[TRK101] the folder cannot be read: not a directory; make it a folder that may be read"
    )


@pytest.mark.parametrize("put", [loop, leads_nowhere])
def test_a_folder_of_actuals_that_leads_nowhere_is_not_passed_over(folder: Folder, put: Callable[[Path], None]) -> None:
    put(folder.write("targets.toml", TARGETS).path / "actuals")
    assert codes(refused(folder)) == ["TRK101"]


def test_without_targets_there_is_no_register(folder: Folder) -> None:
    folder.write("actuals/gdp.toml", RECORDS)
    outcome = folder.track("validate", "--format", "concise", "-C", ".")
    way = "go to a folder with one, name it with -C, or begin one with track init"
    told = f"targets.toml: error[TRK101] there is no targets.toml in .; {way}"
    assert (outcome.code, outcome.out, outcome.err) == (3, f"{told}\n1 error in 1 file\n", "")


@pytest.mark.parametrize("name", ["nowhere", "actuals/gdp.toml"])
def test_a_register_is_in_a_folder(register: Folder, name: str) -> None:
    outcome = register.track("validate", "-C", name)
    assert (outcome.code, outcome.err) == (3, "")
    assert outcome.out.startswith(f"error[TRK101]: there is no folder {name}\n")


def test_links_to_files_and_folders_are_followed(folder: Folder) -> None:
    folder.write("elsewhere/targets", TARGETS).write("elsewhere/all/gdp.toml", RECORDS)
    (folder.path / "targets.toml").symlink_to("elsewhere/targets")
    (folder.path / "actuals").symlink_to("elsewhere/all")
    assert folder.track("validate").out == "1 target, 1 series and 1 record can be used: nothing found\n"


@pytest.mark.parametrize("to", [".", "../actuals", "deeper/.."])
def test_a_loop_of_folders_is_followed_once(register: Folder, to: str) -> None:
    register.write("actuals/deeper/.keep", "")
    (register.path / "actuals" / "again").symlink_to(to)
    (register.path / "actuals" / "deeper" / "up").symlink_to("..")
    assert [line for line in judged(register) if "TRK402" not in line and "TRK403" not in line] == []


def test_a_web_of_folders_is_followed_once(register: Folder) -> None:
    names = "abcdefg"
    for name in names:
        (register.path / "actuals" / name).mkdir()
        for other in names:
            (register.path / "actuals" / name / f"to-{other}").symlink_to(f"../{other}")
    assert judged(register) == []


def test_folders_a_thousand_deep_are_no_bug(register: Folder) -> None:
    deepest = register.path / "actuals"
    for _ in range(1000):
        deepest = deepest / "d"
        deepest.mkdir()
    outcome = register.track("validate")
    while deepest.name == "d":
        deepest.rmdir()
        deepest = deepest.parent
    assert (outcome.code, outcome.err) in ((0, ""), (3, ""))


def test_hidden_files_and_notes_are_left_alone(register: Folder) -> None:
    for name in (".gdp.toml.swp", ".hidden.toml", "README.md", ".git/x.toml", "deeper/.keep"):
        register.write(f"actuals/{name}", b"\xff = [")
    assert judged(register) == []


@pytest.mark.parametrize("name", ["gdp.toml~", "gdp.toml.orig", "GDP.TOML", "gdp.csv", "gdp", "deeper/gdp.txt"])
def test_of_any_other_file_it_is_said_that_it_is_not_read(register: Folder, name: str) -> None:
    [line] = judged(register.write(f"actuals/{name}", b"\xff = ["))
    assert line.startswith(f"actuals/{name}: warning[TRK107]")


@pytest.mark.parametrize("name", ["targets.toml", "actuals/gdp.toml"])
def test_a_file_that_may_not_be_read(register: Folder, name: str) -> None:
    (register.path / name).chmod(0)
    if os.access(register.path / name, os.R_OK):
        pytest.skip("this user may read every file")
    assert refused(register) == [f"{name}: error[TRK101] the file may not be read; put a readable TOML file there"]


@pytest.mark.parametrize("mode", [0o000, 0o111, 0o444])
def test_a_folder_that_may_not_be_read(register: Folder, mode: int) -> None:
    closed = register.write("actuals/closed/deeper/population.toml", "").path / "actuals/closed"
    closed.chmod(mode)
    is_open = os.access(closed, os.R_OK | os.X_OK)
    outcome = register.track("validate")
    closed.chmod(0o755)
    if is_open:
        pytest.skip("this user may read every folder")
    assert (outcome.code, outcome.err) == (3, "")
    assert " --> actuals/closed" in outcome.out


# Sizes


@pytest.mark.parametrize("name", ["targets.toml", "actuals/gdp.toml"])
def test_fifty_megabytes_are_not_read(register: Folder, name: str) -> None:
    too_large = f"{name}: error[TRK102] the file has 52,428,800 bytes, more than 4,194,304; "
    os.truncate(register.path / name, 50 * MEBIBYTE)
    assert [line.startswith(too_large) for line in refused(register)] == [True]
    register.write(name, b"# a comment of 32 characters...\n" * (50 * MEBIBYTE // 32))
    assert [line.startswith(too_large) for line in refused(register)] == [True]


def test_four_mebibytes_are_read_and_a_byte_more_is_not(register: Folder) -> None:
    padded = f"{TARGETS}# {'x' * 4 * MEBIBYTE}".encode()
    assert judged(register.write("targets.toml", padded[: 4 * MEBIBYTE])) == []
    assert codes(refused(register.write("targets.toml", padded[: 4 * MEBIBYTE + 1]))) == ["TRK102"]


# What would stop the parser


@pytest.mark.parametrize(
    ("opening", "closing", "code"),
    [
        ("[", "", "TRK106"),
        ("[", "]", "TRK106"),
        ("[ ", " ]", "TRK106"),
        ("[1, ", "]", "TRK106"),
        ("{", "", "TRK105"),
        ("{ a = ", " }", "TRK106"),
        ("[{ a = ", " }]", "TRK106"),
        ("[[", "]]", "TRK106"),
    ],
)
@pytest.mark.parametrize("name", ["targets.toml", "actuals/gdp.toml"])
def test_nesting_is_refused(register: Folder, name: str, opening: str, closing: str, code: str) -> None:
    text = (register.path / name).read_text()
    lines = refused(register.write(name, f"{text}x = {opening * 5000}{closing * 5000}\n"))
    assert codes(lines) == [code]


@pytest.mark.parametrize("opening", ["[", "[ ", "[1, ", "{ a = ", "[{ a = "])
def test_nesting_is_shown_where_it_is(register: Folder, opening: str) -> None:
    [line] = refused(register.write("targets.toml", f"{TARGETS}x = {opening * 5000}\n"))
    assert line.startswith(f"targets.toml:{NEXT_LINE}:")


PARTS = ["a", '"a"', "'a'", '""', "a-b_c", '"一"', r'"\u0061"', r'"a\"b"', r'"\\"']


FORMS = ["{key} = 1\n", "[{key}]\n", "[[{key}]]\n", "x = {{ {key} = 1 }}\n", "x = [{{ {key} = 1 }}]\n"]


@pytest.mark.slow
@pytest.mark.parametrize("separator", [".", " . ", "\t.\t"])
@pytest.mark.parametrize("part", PARTS)
def test_a_dotted_key_of_many_parts_is_refused(register: Folder, part: str, separator: str) -> None:
    for form in FORMS:
        text = TARGETS + form.format(key=separator.join([part] * 500))
        [line] = refused(register.write("targets.toml", text))
        assert re.match(rf"targets.toml:{NEXT_LINE}:\d: error\[TRK106\] a dotted key of more than 16 parts;", line)


@pytest.mark.parametrize(
    ("part", "form"), [("a", "{key} = 1\n"), ('"a"', "[{key}]\n"), ("''", "x = {{ {key} = 1 }}\n"), ("a", "{key}")]
)
def test_four_megabytes_of_a_dotted_key_are_refused_within_a_second(register: Folder, part: str, form: str) -> None:
    for length in (500, 4_000_000):  # a short one first: if that were let through, the long one would never end
        key = ".".join([part] * (length // (len(part) + 1)))
        assert codes(refused(register.write("targets.toml", TARGETS + form.format(key=key)))) == ["TRK106"]


@pytest.mark.parametrize(
    "text",
    [
        f"# {'_' * 1200}\n",
        f"# {'.'.join('abcdefghijklmnopqrst')}\n",
        f'note = "{"1" * 1200}"\n',
        'note = "1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18"\n',
    ],
)
def test_comments_and_texts_are_no_dotted_keys_or_numbers(register: Folder, text: str) -> None:
    assert judged(register.write("targets.toml", TARGETS + text)) == []


NUMBERS = {
    "5000 digits": "9" * 5000,
    "5000 digits with underscores": "9_" * 5000 + "9",
    "5000 digits before the point": "9" * 5000 + ".5",
    "5000 digits after the point": "1." + "9" * 5000,
    "an exponent of 5000 digits": "1e" + "9" * 5000,
    "an exponent of 900 digits": "1e" + "9" * 900,
    "an exponent of 19 digits": "1e9999999999999999999",
    "a tiny exponent": "1e-9999999999999999999",
    "thirty million zeros": "1e30000000",
    "999 digits": "9" * 999,
    "31 digits": "9" * 31,
    "5000 binary digits": "0b" + "1" * 5000,
    "5000 octal digits": "0o" + "7" * 5000,
    "5000 hexadecimal digits": "0x" + "f" * 5000,
    "hexadecimal digits, mixed": "0x" + "f1" * 3000,
    "hexadecimal digits with underscores": "0x" + "a_b_" * 2000 + "1",
    "not a number": "nan",
    "infinity": "-inf",
    "text of 5000 digits": '"' + "9" * 5000 + '元"',
    "text of 900 digits": '"' + "9" * 900 + '元"',
    "text of 900 zeros": '"' + "0" * 900 + '1元"',
}


@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
def test_numbers_beyond_any_figure_are_refused_as_goals(register: Folder, number: str) -> None:
    [line] = refused(register.write("targets.toml", with_goal(f"at_least = {number}")))
    assert re.match(rf"targets.toml:{GOAL_LINE}:1\d: error\[(TRK106|TRK302)\]", line)


@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
def test_and_so_they_are_as_actuals(register: Folder, number: str) -> None:
    [line] = refused(register.write("actuals/gdp.toml", RECORDS.replace("1250", number)))
    assert re.match(r"actuals/gdp.toml:3:\d+: error\[(TRK106|TRK302)\]", line)


@pytest.mark.parametrize(
    ("key", "codes_in_place"),
    [
        ("due", "TRK304"),
        ("baseline", "TRK304"),
        ("announced", "TRK305|TRK203"),
        ("series", "TRK203"),
        ("measure", "TRK203"),
        ("note", "TRK203"),
    ],
)
def test_a_huge_integer_in_place_of_anything_else(register: Folder, key: str, codes_in_place: str) -> None:
    text = re.sub(rf"^{key} = .*\n", "", TARGETS[TARGETS.index("[targets") :], flags=re.MULTILINE)
    targets = TARGETS[: TARGETS.index("[targets")] + text + f"{key} = 0x{'f' * 5000}\n"
    [line] = refused(register.write("targets.toml", targets))
    assert re.match(rf"targets.toml:2\d:\d+: error\[({codes_in_place})\]", line)
    assert " a table" not in line


@pytest.mark.parametrize("key", ["published", "title", "url", "nonsense"])
@pytest.mark.parametrize("levels", [5, 100])
def test_tables_in_tables_in_place_of_a_value(register: Folder, key: str, levels: int) -> None:
    nest = ("{ " + ".".join("a" * 16) + " = ") * levels + "1" + " }" * levels
    targets = re.sub(rf"^{key} = .*\n", "", TARGETS, count=1, flags=re.MULTILINE)
    lines = refused(register.write("targets.toml", targets.replace('"Press"', f'"Press"\n{key} = {nest}')))
    assert len(lines) == 1


# Many faults, long lines


def many(line: str, count: int) -> str:
    """A line so many times, numbered."""
    return "".join(line.format(number) for number in range(count))


A_TARGET = '[targets.t{0}]\nseries = "gdp"\ndue = 2027\nat_least = 1\nsource = "paper"\n'
HOSTILE = {
    "faults on lines of their own": (TARGETS + many("key-{} = 1\n", 2000), ""),
    "faults on one line": (
        TARGETS.replace("[areas.city]", f"[areas]\nx = {{ {many('k{} = 1, ', 1000)}name = 1 }}\n[areas.city]"),
        "",
    ),
    "records on one line": (TARGETS, f"actual = [{'{}, ' * 1500}]\n"),
    "ids that lead nowhere": (TARGETS + many('[areas.a{0}]\nname = "A"\npart_of = "b{0}"\n', 4000), ""),
    "replaced targets that lead nowhere": (TARGETS + many(f'{A_TARGET}supersedes = "u{{0}}"\n', 4000), ""),
    "sources that lead nowhere": (
        TARGETS,
        many('[[actual]]\nperiod = 2022\nvalue = 1\npublished = 2023-01-01\nsource = "papr-{}"\n', 4000),
    ),
    "records of nothing": (TARGETS, "[[actual]]\n" * 4000),
    "tables of one unknown key": (TARGETS + many("[targets.t{0}]\nx{0} = 1\n", 1000), ""),
    "figures of one day": (TARGETS, many('[[actual]]\nperiod = 2022\nvalue = {}\nsource = "paper"\n', 1500)),
    "bounds of one day": (TARGETS, many('[[actual]]\nperiod = 2022\nmore_than = {}\nsource = "paper"\n', 1500)),
    "one figure over and over": (TARGETS, many('[[actual]]\nperiod = 2022\nvalue = 1\nsource = "paper" # {}\n', 2000)),
    "a circle of areas": (
        TARGETS + many('[areas.a{}]\nname = "A"\npart_of = "city"\n', 2000).replace('"city"', '"a0"'),
        "",
    ),
    "scales upon scales": (with_goal(f'at_least = "3{"万亿" * 200_000}元"'), ""),
    "quotes": (TARGETS + "# " + "\"'" * 500_000 + "\n", ""),
    "dots": (TARGETS + "# " + "." * 1_000_000 + "\n", ""),
    "brackets in a comment": (TARGETS + "# " + "[" * 1_000_000 + "\n", ""),
    "brackets in a text": (TARGETS.replace('"Press"', f'"{"[" * 1_000_000}"'), ""),
    "escapes in a text": (TARGETS.replace('"Press"', '"' + r"\u0041" * 100_000 + '"'), ""),
    "hyphens in an id": (TARGETS.replace('part_of = "city"', f'part_of = "a{"-" * 300_000}"'), ""),
    "a long id": (TARGETS.replace('part_of = "city"', f'part_of = "{"city-" * 20_000}x"'), ""),
}


@pytest.mark.slow
@pytest.mark.parametrize(("targets", "records"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_judged_within_seconds(register: Folder, targets: str, records: str) -> None:
    judged(register.write("targets.toml", targets).write("actuals/gdp.toml", records))


# What stands before, what fills the file, and what stands after: every shape that a guard before the parser could be
# slow over. Each is linear in its length for `tomllib` too, or refused.
SLOW_FOR_A_GUARD: dict[str, tuple[str, str, str]] = {
    "escaped quotes in a text": ('x = "', r"\"", '"\n'),
    "escaped backslashes in a text": ('x = "', r"\\", '"\n'),
    "escaped quotes in a literal text": ("x = '", r"\"", "'\n"),
    "escaped quotes in a text of many lines": ('x = """', r"\"", '"""\n'),
    "quotes in a text of many lines": ('x = """', '""x', '"""\n'),
    "quotes in a literal text of many lines": ("x = '''", "''x", "'''\n"),
    "escaped quotes in a comment": ("# ", r"\"", "\n"),
    "quotes of both kinds in comments": ("", '# "\' "\n', ""),
    "a text without an end": ('x = "', r"\"", "\n"),
    "a text of many lines without an end": ('x = """', r"\"", "\n"),
    "texts without an end": ("", 'x = "\n', ""),
    "quotes alone": ("", "\"'", ""),
    "brackets": ("x = ", "[", ""),
    "brackets in a comment": ("# ", "[", ""),
    "tables half open": ("", "[a\n", ""),
    "lists of tables half open": ("", "[[", ""),
    "braces": ("x = ", "{a=", ""),
    "dots": ("x = 1", ".", ""),
    "a dotted key": ("", "a . ", "a = 1\n"),
    "keys of as many parts as a key may have": ("", '"a".' * (MAX_KEY_PARTS - 1) + '"a"\n', ""),
    "long parts of a key": ("", '"' + "x" * 100_000 + '".', "x = 1\n"),
    "digits": ("x = ", "1", "\n"),
    "digits just short of too many": ("x = [", "1" * 999 + ",", "]\n"),
    "hexadecimal digits": ("x = 0x", "f", "\n"),
    "underscores": ("x = ", "_", "\n"),
    "equals signs": ("", "=", ""),
    "unresolved merges": ("", f"<<<<<<< {'x' * 90}\n", ""),
    "carriage returns": ("", "\r", ""),
    "line ends of Windows": ("", "\r\n", ""),
    "blanks before a fault": ("x", " ", "y"),
    "a key of blanks that may not stand here": ('x = 1\n[x."', " ", '"]\n'),
    "a name of blanks that stands twice": ('x = { "y" = 1, "', " ", '" }\n'),
}


def filled(unit: str, size: int) -> str:
    """The unit again and again, in so many characters."""
    return unit * (size // len(unit))


@pytest.mark.slow
@pytest.mark.parametrize(("before", "unit", "after"), SLOW_FOR_A_GUARD.values(), ids=SLOW_FOR_A_GUARD)
def test_no_guard_takes_longer_over_a_hostile_file_than_over_another(before: str, unit: str, after: str) -> None:
    """Guards and parser together take less than a second for each; what is quadratic takes minutes for the first."""
    for size in (MEBIBYTE // 4, MEBIBYTE, 4 * MEBIBYTE):
        with at_once(), suppress(Unreadable):
            parse_text(f"{before}{filled(unit, size)}{after}", "targets.toml")


LONG = 100_000


@pytest.mark.slow
@pytest.mark.parametrize("filling", ["x", "钱", "😀", " ", "\t"])
@pytest.mark.parametrize("where", ["before", "after", "before and after"])
def test_a_very_long_line_is_cut_round_its_fault(register: Folder, filling: str, where: str) -> None:
    before = f'name = "x{filling * LONG}x", ' if "before" in where else 'name = "x", '
    after = f', code = "x{filling * LONG}x"' if "after" in where else ""
    inline = f"{{ {before}nmae = 3{after} }}"
    lines = refused(
        register.write("targets.toml", TARGETS.replace("[areas.city]", f"[areas]\nx = {inline}\n[areas.city]"))
    )
    assert [line.partition("[")[2] for line in lines] == [
        "TRK201] the key 'nmae' is unknown (a newer track may know it); did you mean \"name\"?"
    ]
    excerpt, carets = register.track("validate").out.split("\n")[3:5]
    place = excerpt.index("nmae")
    assert carets == f"  |{' ' * (cell_len(excerpt[:place]) - 3)}^^^^"
    assert cell_len(excerpt) < 140


@pytest.mark.slow
@pytest.mark.parametrize(
    "hostile",
    [
        f'"{"k" * LONG}" = 1\n',
        f'supersedes = "{"k" * LONG}"\n',
        f'supersedes = "{"钱" * LONG}"\n',
        f'trajectory = "{"k" * LONG}"\n',
        f'baseline = "{"2-" * (LONG // 2)}"\n',
        f'announced = "{"k" * LONG}"\n',
        f"announced = [{'1, ' * LONG}]\n",
    ],
    ids=["key", "id", "bad id", "choice", "period", "date", "list"],
)
def test_a_very_long_key_or_value_is_not_repeated_whole(register: Folder, hostile: str) -> None:
    [line] = refused(register.write("targets.toml", TARGETS + hostile))
    assert len(line) < 1000
    assert max(map(cell_len, register.track("validate").out.split("\n"))) < 1000


@pytest.mark.slow
def test_nor_is_a_very_long_figure(register: Folder) -> None:
    [line] = refused(register.write("targets.toml", with_goal(f'at_least = "3{"x" * LONG}"')))
    assert len(line) < 1000


# One fault, said once, at its place, with a remedy that works


@pytest.mark.parametrize(
    ("goal", "place"),
    [
        ("about = 2000\ntolerance = -1", "1:13: error[TRK301]"),
        ('about = 2000\ntolerance = "1亩"', "1:13: error[TRK303]"),
        ("about = 2000\ntolerance = nan", "1:13: error[TRK302]"),
        ('about = "2000亩"\ntolerance = 1', "0:9: error[TRK303]"),
        ("at_least = -1\nat_most = 2000", "0:12: error[TRK306]"),
        ("tolerance = 1\nat_least = 2000", "0:13: error[TRK301]"),
    ],
)
def test_a_fault_of_a_goal_is_said_once_and_shown_where_it_is(register: Folder, goal: str, place: str) -> None:
    lines = refused(register.write("targets.toml", with_goal(goal)))
    line, _, rest = place.partition(":")
    expected = f"targets.toml:{GOAL_LINE + int(line)}:{rest}"
    assert [line[: len(expected)] for line in lines] == [expected]


@pytest.mark.parametrize(
    "goal", ["", "at_least = 1\nmore_than = 2", "at_least = 1\nbetween = [1, 2]", "a-key = 1\nat_least = 2"]
)
def test_advice_for_a_goal_does_not_offer_the_key_it_may_not_have(register: Folder, goal: str) -> None:
    [line] = refused(register.write("targets.toml", with_goal(goal)))
    assert " value," not in line


@pytest.mark.parametrize(("goal", "advice"), [('at_least = "2000"', "2000亿元"), ('between = ["2", 3]', "2亿元")])
def test_a_number_in_quotes_is_taken_to_be_in_the_unit_of_its_series(register: Folder, goal: str, advice: str) -> None:
    [line] = refused(register.write("targets.toml", with_goal(goal)))
    assert advice in line.rpartition(";")[2]


@pytest.mark.parametrize("text", ["3,000亿元", "3，000亿元", "1/2亿元", "3e5亿元", "2000-3000亿元"])
def test_a_number_written_in_another_way_is_a_bad_number_not_another_unit(register: Folder, text: str) -> None:
    assert codes(refused(register.write("targets.toml", with_goal(f'at_least = "{text}"')))) == ["TRK302"]


@pytest.mark.parametrize("goal", ['value = "3万亿元"', 'more_than = "3万亿元"\nless_than = 5', 'at_least = "-3元"'])
def test_numbers_are_said_in_figures_not_in_powers_of_ten(register: Folder, goal: str) -> None:
    [line] = refused(register.write("targets.toml", with_goal(goal)))
    assert re.search(r"\dE[+-]", line) is None


@pytest.mark.parametrize(
    "key", ["name", "title", "publisher", "area", "indicator", "unit", "kind", "frequency", "series", "due", "source"]
)
def test_advice_for_a_missing_key_is_valid_toml(register: Folder, key: str) -> None:
    [line] = refused(
        register.write("targets.toml", re.sub(rf"^{key} = .*\n", "", TARGETS, count=1, flags=re.MULTILINE))
    )
    assert key in tomllib.loads(line.rpartition("; add it, such as ")[2])


@pytest.mark.parametrize(
    "value",
    [
        "[2024-02-01]",
        "{ on = 2024-02-01 }",
        "2024-02-01T00:00:00",
        "07:30:00",
        "2024.5",
        "nan",
        "1e9999999999999999999",
    ],
)
def test_a_date_of_another_kind_is_named_as_toml_names_it(register: Folder, value: str) -> None:
    [line] = refused(register.write("targets.toml", TARGETS.replace("published = 2024-02-01", f"published = {value}")))
    assert re.match(r"targets.toml:13:13: error\[TRK(203|305)\] (a list|a table|a time|a number) ", line)


def test_a_release_given_twice_is_not_passed_over(register: Folder) -> None:
    releases = 'releases = { "2026" = 2027-03-01, "2026-01/2026-12" = 2027-04-01 }'
    assert len(refused(register.write("targets.toml", TARGETS.replace("frequency =", f"{releases}\nfrequency =")))) == 1


def test_a_pause_that_ends_before_it_begins_is_refused(register: Folder) -> None:
    pause = 'paused = { from = 2025-06-30, until = 2025-01-01, reason = "x" }'
    assert len(refused(register.write("targets.toml", TARGETS.replace("frequency =", f"{pause}\nfrequency =")))) == 1


def test_an_empty_id_is_a_bad_id(register: Folder) -> None:
    lines = refused(register.write("targets.toml", f'{TARGETS}\n[areas.""]\nname = "X"\n'))
    assert codes(lines) == ["TRK204"]


@pytest.mark.parametrize("keys", ["publisher", "title", "url", "publisher title url"])
def test_a_source_is_named_or_described_not_both(register: Folder, keys: str) -> None:
    inline = "".join(f'{key} = "x"\n' for key in keys.split())
    [line] = refused(register.write("actuals/gdp.toml", RECORDS + inline))
    assert line.startswith("actuals/gdp.toml:5:1: error")
    assert "source and" in line


def test_what_stands_in_the_list_of_records_is_named_by_its_brackets(register: Folder) -> None:
    [line] = refused(register.write("actuals/gdp.toml", "actual = [1]\n"))
    assert line.startswith("actuals/gdp.toml:1:11: error[TRK203] a number where a table is needed")
    assert "[[actual]]" in line
    assert "actual.0" not in line


@pytest.mark.parametrize("name", ["[bold]x[]", "a b", "钱塘", "gdp.2024"])
def test_a_file_whose_name_is_no_id_is_to_be_renamed(register: Folder, name: str) -> None:
    [line] = refused(register.write(f"actuals/{name}.toml", ""))
    assert "rename" in line
    assert f"[series.{name}]" not in line


@pytest.mark.parametrize("left", ["=======\n", ">>>>>>> theirs\n", "=======\nvalue = 1251\n>>>>>>> theirs\n"])
def test_what_is_left_of_a_half_resolved_merge_is_found(register: Folder, left: str) -> None:
    assert set(codes(refused(register.write("actuals/gdp.toml", RECORDS + left)))) == {"TRK104"}


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("announced = 2024-02-01\nannounced = 2024-02-01", "stand once"),
        ("announced = 2024-02-30", "there is no such day"),
        ("announced = 2024-2-1", "a day is written"),
        ("baseline = 2022-12", "in quotes"),
        ('announced = 2024-02-01 note = "x"', "one key = value a line"),
        ("at_most = ３０００", "width"),
        ("at_most = 3,000", "without separators"),
        ("at_most = 3000亿元", "in quotes"),
        ('note = "x', "closing quote"),
        ("note ＝ 1", "full-width"),
        ("[areas.城镇]", "lower-case ASCII"),
    ],
)
def test_advice_about_syntax_fits_the_slip(register: Folder, line: str, advice: str) -> None:
    [said_of_it] = refused(register.write("targets.toml", f"{TARGETS}{line}\n"))
    assert "error[TRK105]" in said_of_it
    assert advice in said_of_it


@pytest.mark.parametrize("line", ["[areas.town", "[[actual]", "x = [1, 2"])
def test_an_unclosed_bracket_is_not_mended_with_quotes(register: Folder, line: str) -> None:
    [said_of_it] = refused(register.write("targets.toml", f"{TARGETS}{line}\n"))
    assert "text goes in quotes" not in said_of_it


def test_one_misspelt_key_is_one_fault(register: Folder) -> None:
    [line] = refused(register.write("targets.toml", TARGETS.replace("frequency", "frequancy")))
    said = "the key 'frequancy' is unknown (a newer track may know it); did you mean \"frequency\"?"
    assert line == f"targets.toml:20:1: error[TRK201] {said}"


# All faults at once, and no others


@pytest.mark.parametrize(
    ("targets", "records", "expected"),
    [
        (
            TARGETS.replace('"GDP"', "1").replace('"Press"', "2"),
            RECORDS.replace("2022", "22"),
            ["TRK203", "TRK203", "TRK304"],
        ),
    ],
    ids=[
        "tables",
    ],
)
def test_faults_do_not_hide_each_other(register: Folder, targets: str, records: str, expected: list[str]) -> None:
    register.write("targets.toml", targets).write("actuals/gdp.toml", records)
    assert sorted(codes(refused(register))) == sorted(expected)


def test_a_second_file_of_a_series_is_read_all_the_same(register: Folder) -> None:
    lines = refused(register.write("actuals/older/gdp.toml", RECORDS.replace("2022", "22")))
    assert codes(lines) == ["TRK402", "TRK304"]


def test_without_targets_nothing_that_depends_on_them_is_said(register: Folder) -> None:
    register.write("targets.toml", "=").write("actuals/unheard-of.toml", RECORDS.replace('"paper"', '"unheard-of"'))
    register.write("actuals/gdp.toml", RECORDS.replace("1250", '"3亩"').replace("2022", "2030") * 2)
    assert codes(refused(register)) == ["TRK105"]


@pytest.mark.parametrize("kind", ["areas", "sources", "series"])
def test_when_a_kind_of_table_cannot_be_read_its_ids_are_not_missed(register: Folder, kind: str) -> None:
    tables = re.split(r"^(?=\[)", TARGETS, flags=re.MULTILINE)
    kept = "".join(table for table in tables[1:] if not table.startswith(f"[{kind}."))
    lines = refused(register.write("targets.toml", f"format = 1\n{kind} = 3\n{kept}"))
    place = f"targets.toml:2:{len(kind) + 4}"
    assert lines == [
        f"{place}: error[TRK203] a number where a table is needed; write [{kind}.some-id] and its keys below"
    ]


# Anything at all

MORE_TARGETS = f"""\
{TARGETS}baseline = 2022
commitment = "strive"

[defaults]
release_lag_days = 60

[series.population]
area = "district"
indicator = "人口"
unit = "万人"
kind = "stock"
frequency = "monthly"
reporting = "year_to_date"
skips = ["01"]
releases = {{ "2026-12" = 2027-03-01 }}
paused = {{ from = 2025-01-01, until = 2025-12-31, reason = "boundary change" }}
discontinued = {{ last = 2030, announced = 2031-01-01, reason = "replaced" }}

[targets.population-2027]
series = "population"
due = "2027-12"
between = [1, "200万人"]
measure = "change"
baseline = "2022-12"
announced = "2024"
trajectory = "geometric"
source = "paper"

[targets.gdp-2028]
series = "gdp"
due = 2028
about = 3000
tolerance = 5
measure = "total"
from = 2026
supersedes = "gdp-2027"
source = "paper"
"""
MORE_RECORDS = f"""\
{RECORDS}
[[actual]]
period = 2022
more_than = "1200亿元"
status = "provisional"
source = "paper"

[[actual]]
period = "2023-01/2023-09"
at_least = 5.50
less_than = 9
published = "2023-11"
publisher = "Press"
break = true
"""
VALUES = [
    "1",
    "-1",
    "0",
    "-0.0",
    "1e30",
    "1e31",
    "1e-30",
    "1e400",
    "1e9999999999999999999",
    "nan",
    "-inf",
    "true",
    "9" * 40,
    "9" * 1200,
    "0x7E8",
    "1000",
    "2022",
    "2027",
    "9999",
    "0001-01-01",
    "2024-01-01",
    "9999-12-31",
    "07:30:00",
    "2024-01-01T00:00:00Z",
    '""',
    '" "',
    '"x"',
    '"paper"',
    '"gdp"',
    '"gdp-2027"',
    '"population"',
    '"city"',
    '"district"',
    '"3亩"',
    '"3元"',
    '"万亿"',
    '"%"',
    '"2022"',
    '"2022-12"',
    '"1000-01"',
    '"2024-13"',
    '"growth"',
    '"rate"',
    '"forecast"',
    '"total"',
    '"average_growth"',
    '"every_period"',
    r'"\u001b[31m"',
    r'"\u202e"',
    r'"\n"',
    '"[/]"',
    '"😀"',
    "'''x\ny'''",
    "[]",
    "[1, 2]",
    "[2, 1]",
    "[[[[[]]]]]",
    '["01"]',
    "{}",
    "{ a = 1 }",
    "{ a = { b = { c = 1 } } }",
    "{ a.b.c = 1 }",
]
BYTES = [
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\r",
    b"\r\n",
    b"\n",
    b'"',
    b"'",
    b'"""',
    b"[",
    b"]",
    b"[[",
    b"]]",
    b"{",
    b"}",
    b"=",
    b".",
    b",",
    b"#",
    b"\\",
    b"\x1b",
    b"\xc2\x9b",
    b"\xe2\x80\xae",
    "钱".encode(),
    b"1",
    b"-",
    b"_",
    b"e",
    b" ",
    b"\t",
]


@st.composite
def mutated(draw: st.DrawFn, text: str) -> bytes:
    """A text after a few changes of bytes, lines or values."""
    written = text.encode()
    for _ in range(draw(st.integers(1, 4))):
        written = draw(st.sampled_from([_with_bytes, _with_lines, _with_value, _with_value]))(draw, written)
    return written


def _with_bytes(draw: st.DrawFn, written: bytes) -> bytes:
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(written))] * 2)))
    return written[:start] + draw(st.sampled_from([b"", *BYTES])) + written[draw(st.sampled_from([start, end])) :]


def _with_lines(draw: st.DrawFn, written: bytes) -> bytes:
    lines = written.split(b"\n")
    place = st.integers(0, len(lines) - 1)
    moved = lines[draw(place)]
    del lines[draw(place) :][: draw(st.integers(0, 3))]
    lines.insert(draw(st.integers(0, len(lines))), moved)
    return b"\n".join(lines)


def _with_value(draw: st.DrawFn, written: bytes) -> bytes:
    lines = written.split(b"\n")
    place = draw(st.integers(0, len(lines) - 1))
    key, is_pair, _ = lines[place].partition(b"=")
    if is_pair:
        lines[place] = key + b"= " + draw(st.sampled_from(VALUES)).encode()
    return b"\n".join(lines)


@pytest.mark.slow
@given(mutated(MORE_TARGETS), mutated(MORE_RECORDS))
@examples(250)
def test_whatever_the_files_hold_is_judged_and_can_be_shown(targets: bytes, records: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "actuals").mkdir()
        (root / "targets.toml").write_bytes(targets)
        (root / "actuals" / "gdp.toml").write_bytes(records)
        with at_once():
            loaded = load(root)
            problems = shown(root)
            texts = [form(problem).plain for problem in problems for form in (full, concise)]
    is_broken = any(problem.severity is Severity.ERROR for problem in loaded.problems)
    assert (loaded.register is None) == is_broken
    assert (
        len(problems) == len(loaded.problems) == len({(one.origin, one.code, one.message) for one in loaded.problems})
    )
    assert all(one.message and one.remedy for one in loaded.problems)
    assert ACTS_ON_A_TERMINAL.findall("".join(texts)) == []
    assert all("\n" not in text for text in texts[1::2])


def test_the_register_that_is_mutated_is_usable(folder: Folder) -> None:
    folder.write("targets.toml", MORE_TARGETS).write("actuals/gdp.toml", MORE_RECORDS)
    assert judged(folder) == []
