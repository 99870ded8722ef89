"""The Chinese catalogue: finds every sentence in the program, keeps what is translated, and compiles it.

Run it after sentences or translations have changed: `.venv/bin/python -m tools.catalogue`. It prints what still lacks a
translation, and ends with 1 where anything does. `--take OTHER.po` takes over translations from another catalogue where
this one has none, so that two that grew apart become one: keep either file, and take the other.
"""

import argparse
import ast
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

REPOSITORY = Path(__file__).resolve().parent.parent
SOURCE = REPOSITORY / "src" / "tracker"
CATALOGUE = SOURCE / "locale" / "zh_CN" / "LC_MESSAGES" / "track.po"
COMPILED = CATALOGUE.with_suffix(".mo")
KEYWORDS: Mapping[str, tuple[int, ...]] = {"say": (1,), "say_of": (2, 3), "later": (1,), "later_of": (2, 3)}
"""The functions that say a sentence, now or when it is read, and which of their arguments it is."""

_NOT_WRITTEN = ("python-format", "python-brace-format", "fuzzy")
"""Flags that depend on who reads the file, or say that a translation is a guess: there are none of those."""


class Compiled(Catalog):
    """A catalogue with no more in its head than what reading it needs, so that the same words give the same bytes."""

    mime_headers = property(
        lambda self: [("Plural-Forms", self.plural_forms), ("Content-Type", "text/plain; charset=utf-8")]
    )


@cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call in the program that says a sentence, in f-strings too, and where it stands; looked for once."""
    return tuple(
        (f"{path.relative_to(SOURCE).as_posix()}:{node.lineno}", node)
        for path in sorted(SOURCE.glob("**/*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KEYWORDS
    )


def literals(call: ast.Call) -> list[ast.expr]:
    """What is said by a call: one sentence, or one for one thing and one for many."""
    return [argument for at, argument in enumerate(call.args, 1) if at in KEYWORDS[ast.unparse(call.func)]]


def sentences() -> Iterator[str | tuple[str, ...]]:
    """Every sentence in the program; one about a number is a pair, for one and for many."""
    for _, call in calls():
        said = tuple(
            one.value for one in literals(call) if isinstance(one, ast.Constant) and isinstance(one.value, str)
        )
        if said:
            yield said if len(said) > 1 else said[0]


def updated(text: str, *others: str) -> str:
    """A catalogue with every sentence of the program and no other, in the order of the alphabet.

    Its head stays as it is, and so do its translations; what lacks one is looked for in other catalogues.
    """
    known = [_read(one) for one in (text, *others)]
    catalogue = Catalog(locale="zh_CN", charset="utf-8")
    for sentence in sentences():
        found = next((one for one in (_entry(each, sentence) for each in known) if one is not None), None)
        catalogue.add(
            sentence, "" if found is None else found.string, user_comments=[] if found is None else found.user_comments
        )
    for message in catalogue:
        message.flags.difference_update(_NOT_WRITTEN)
    written = BytesIO()
    write_po(written, catalogue, width=0, no_location=True, omit_header=True, sort_output=True)
    return f"{head(text)}\n\n{written.getvalue().decode().strip()}\n"


def head(text: str) -> str:
    """What stands before the first sentence: the terms that translators keep to, and how the language counts."""
    return text.partition("\n\n")[0].strip()


def compiled(text: str) -> bytes:
    """A catalogue as the program reads it."""
    catalogue = Compiled(locale="zh_CN", charset="utf-8")
    for message in entries(text):
        catalogue.add(message.id, message.string)
    written = BytesIO()
    write_mo(written, catalogue)
    return written.getvalue()


def entries(text: str) -> list[Message]:
    """The sentences of a catalogue with their translations, without its head."""
    return [message for message in _read(text) if message.id]


def untranslated(text: str) -> list[str]:
    """Sentences that have no translation yet."""
    return [str(message.id) for message in entries(text) if not all(translations_of(message))]


def sentence_of(message: Message) -> tuple[str, ...]:
    """The sentence of an entry, or the pair of those for one and for many."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def translations_of(message: Message) -> list[str]:
    """Its translation, a form for each that the language has; an empty text where there is none."""
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


def _read(text: str) -> Catalog:
    return read_po(BytesIO(text.encode()), locale="zh_CN", ignore_obsolete=True, abort_invalid=True)


def _entry(catalogue: Catalog, sentence: str | tuple[str, ...]) -> Message | None:
    """The entry of a sentence where it is translated; one whose form for many is another sentence is none."""
    wanted = (sentence,) if isinstance(sentence, str) else sentence
    found = catalogue.get(wanted[0])
    if found is None or sentence_of(found) != wanted or not all(translations_of(found)):
        return None
    return found


def main() -> int:
    """Write both files; 1 where a translation is missing."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--take", metavar="OTHER.po", type=Path, action="append", default=[])
    others = [path.read_text() for path in parser.parse_args().take]
    text = updated(CATALOGUE.read_text(), *others)
    CATALOGUE.write_text(text)
    COMPILED.write_bytes(compiled(text))
    missing = untranslated(text)
    sys.stdout.write("".join(f"not translated: {sentence}\n" for sentence in missing))
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(main())
