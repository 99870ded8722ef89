"""What is TOML is what the standard library takes for it, whichever parser reads it and whatever else that knows."""

import subprocess
import sys
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.store.parsing import parsed

REPOSITORY = Path(__file__).resolve().parents[2]
PIECES = (
    *('a = "b"\n', "a.b = 1\n", "[c]\n", "[[d]]\n", "e = 24.10\n", "f = 2024-02-30\n", "g = 07:30:00\n", "# {\n"),
    *(
        "h = {i = 1, j = [2, 3]}\n",
        'k = """\nl\\\n m"""\n',
        "n = '''\\e'''\n",
        "o = [\n1,\n]\n",
        'p = "{q}"\n',
        "r = inf\n",
    ),
    *(
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "\\",
        "\n",
        "\r",
        ",",
        "=",
        ".",
        "#",
        "\\e",
        "\\x41",
        ":30",
        ",}",
        "\x01",
        "é",
        " ",
    ),
)
NEWER = (
    "a = {b = 1,}",
    "a = {b = 1,\nc = 2}",
    "a = {\nb = 1}",
    'a = "\\e"',
    'a = "\\x41"',
    "a = 07:30",
    "a = 2024-01-01 07:30Z",
)


def outcome(text: str, *, is_ours: bool) -> str:
    try:
        return repr(parsed(text, Decimal) if is_ours else tomllib.loads(text, parse_float=Decimal))
    except (ValueError, RecursionError) as fault:
        return f"{type(fault).__name__}: {fault}"


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_any_text_says_what_it_says_to_the_standard_library(text: str) -> None:
    assert outcome(text, is_ours=True) == outcome(text, is_ours=False)


@pytest.mark.parametrize("text", [*NEWER, "a = " + "[" * 250 + "]" * 250, "a = " + "[" * 9999])
def test_what_a_newer_parser_takes_is_judged_by_pythons(text: str) -> None:
    assert outcome(text, is_ours=True) == outcome(text, is_ours=False)


def test_without_the_compiled_parser_a_document_is_the_same() -> None:
    path = REPOSITORY / "targets.toml"
    program = (
        "import sys; sys.modules['tomli'] = None\n"
        "from decimal import Decimal; from pathlib import Path; from tracker.store.parsing import parsed\n"
        "print(parsed(Path(sys.argv[1]).read_text(), Decimal), 'tomllib' in sys.modules)"
    )
    outcome = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True)
    assert outcome.stdout == f"{parsed(path.read_text(), Decimal)} True\n"
