"""Chinese remedies work: what is to be written in a file or a command stands in them as it does in the English ones."""

import re
from pathlib import Path

from babel.messages.pofile import read_po

import tracker

CATALOGUE = Path(tracker.__file__).parent / "locale" / "zh_CN" / "LC_MESSAGES" / "track.po"
VERBATIM = re.compile(
    r'"[^" ]+"|`[^`]+`|\[\[.+?\]\]|(?<![A-Za-z0-9-])--?[A-Za-z][a-z-]*'
    r'|[a-z_]+ = (?:\[[^\]]*\d\]|"[^"]*"|\d+|true|false|\{\w+\})'
)
"""Text in quotes, code, tables of files, options, and keys with what is to be written there."""


def sentences() -> list[tuple[str, str]]:
    """Each sentence, and its translation."""
    with CATALOGUE.open("rb") as file:
        return [(str(one.id), str(one.string)) for one in read_po(file, locale="zh_CN") if isinstance(one.id, str)]


def test_what_is_to_be_written_stands_in_a_translation_as_it_is() -> None:
    tried = [one for one in sentences() if VERBATIM.search(one[0])]
    assert tried
    for english, chinese in tried:
        assert set(VERBATIM.findall(english)) == set(VERBATIM.findall(chinese)), english
