"""Asking a person on a terminal, one question after the other: a line that is checked, one of several, yes or no.

There are two ways to ask, behind one protocol: live, where what is typed narrows what there is to choose from
(`asking_live`), and plain, where each question is printed once and choices have numbers: for terminals that cannot move
the cursor, and for screen readers. Everything goes to standard error. Texts are data: nothing in them is markup.
"""

import sys
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeAlias, TypeVar
from unicodedata import normalize

from msgspec import Struct

from tracker.cli.terminal import ask, emit, terminal_width
from tracker.domain.text import printable
from tracker.domain.wording import listed, say

Choice = TypeVar("Choice")

Check: TypeAlias = Callable[[str], Sequence[str]]
"""What is wrong with an answer, a sentence each; nothing where it is fine."""


class NoAnswer(Exception):
    """The input ended where an answer was expected."""


class Line(Struct, frozen=True):
    """A question for a line of text: what stands before the answer, what is told above, and what is usually answered.

    ``usual`` stands for an answer that is left empty; of nothing at all it may stay so. None wants an answer, and then
    ``lacks`` is said where there is none.
    """

    prompt: str
    check: Check
    usual: str | None = None
    told: Sequence[str] = ()
    lacks: str = ""

    def taken(self, typed: str) -> tuple[str, Sequence[str]]:
        """The answer that is meant, and what is wrong with it."""
        answer = " ".join(typed.split()) or self.usual
        if answer is None:
            return "", [self.lacks]
        return answer, self.check(answer) if answer else []


class Option(Struct, frozen=True):
    """How one of several is shown: a short name, behind it what it is, and why it is offered; fit for a terminal."""

    name: str
    about: str = ""
    why: str = ""

    @property
    def line(self) -> str:
        """Its name and what it is."""
        return printable(_joined(self.name, self.about))

    @property
    def whole(self) -> str:
        """All of it on one line."""
        return printable(_joined(self.name, self.about, self.why))


def _joined(*parts: str) -> str:
    return "  ".join(part for part in parts if part)


class Several(Struct, Generic[Choice], frozen=True):
    """A question with answers to choose from: those that fit what is typed, in order, and how each is shown.

    ``usual`` is the name of the first of all where that is what an answer usually is; ``nothing`` is said where none
    fits.
    """

    label: str
    fitting: Callable[[str], Sequence[Choice]]
    shown: Callable[[Choice], Option]
    check: Callable[[Choice], Sequence[str]]
    nothing: str
    usual: str | None = None
    told: Sequence[str] = ()


class Key(Struct, Generic[Choice], frozen=True):
    """A letter that is pressed, what it does in a word or two, and the answer it stands for."""

    letter: str
    label: str
    choice: Choice


class Viewed(Struct, Generic[Choice], frozen=True):
    """Something to look at, in lines for a width, and the keys of which one says what becomes of it.

    The text is fit for a terminal, with colours or without. ``stays`` is what is left of it on a screen when it is
    answered.
    """

    shown: Callable[[int], str]
    keys: Sequence[Key[Choice]]
    stays: Callable[[Choice], str]

    def meant(self, typed: str) -> Key[Choice] | None:
        """The key that is meant, in either case and in letters of either width; None for what is none."""
        letter = normalize("NFKC", typed.strip()).lower()
        return next((one for one in self.keys if one.letter == letter), None)

    def legend(self, width: int) -> list[str]:
        """'a accept   s skip', on as many lines as the keys need."""
        from rich.cells import cell_len

        lines = [""]
        for one in self.keys:
            said = printable(f"{one.letter} {one.label}")
            longer = f"{lines[-1]}   {said}" if lines[-1] else said
            lines = [*lines[:-1], longer] if cell_len(longer) < width else [*lines, said]
        return lines


class Asker(Protocol):
    """A way to ask. Each raises NoAnswer where the input ends; Ctrl-C raises KeyboardInterrupt as everywhere."""

    def key(self, viewed: Viewed[Choice]) -> Choice:
        """What the key stands for that is pressed."""

    def line(self, question: Line) -> str:
        """A line that passes its check."""

    def one_of(self, question: Several[Choice]) -> Choice:
        """One of the choices, that passes the check."""


def is_agreed(asker: Asker, prompt: str, *, usually: bool) -> bool:
    """Whether a person says yes; where nothing is said it is what it usually is. Raises NoAnswer."""
    answer = asker.line(Line(prompt, check=lambda _: (), usual=""))
    return answer.lower() in _YES if answer else usually


_YES = ("y", "yes", "是")


def labelled(label: str, usual: str | None) -> str:
    """'Period [2025]: ': a question as it stands before the answer."""
    shown = printable(label)
    return say("{label} [{usual}]: ", label=shown, usual=printable(usual)) if usual else say("{label}: ", label=shown)


def told(lines: Sequence[str]) -> str:
    """What is told, a line each."""
    return "".join(f"{printable(line)}\n" for line in lines)


class PlainAsker:
    """Prints a question once, and reads a line."""

    def line(self, question: Line) -> str:
        """A line that passes its check; what is wrong is said, and it is asked again."""
        emit(told(question.told), sys.stderr)
        while True:
            answer, faults = question.taken(_typed(question.prompt))
            if not faults:
                return answer
            emit(told(faults), sys.stderr)

    def key(self, viewed: Viewed[Choice]) -> Choice:
        """What is shown stays; the letter is typed, with Enter behind it."""
        width = terminal_width()
        emit(f"\n{viewed.shown(width)}\n{told(viewed.legend(width))}", sys.stderr)
        letters = listed(one.letter for one in viewed.keys)
        while True:
            key = viewed.meant(_typed("> "))
            if key is not None:
                stays = viewed.stays(key.choice)
                emit(told([stays] if stays else []), sys.stderr)
                return key.choice
            emit(told([say("type one of the letters: {letters}", letters=letters)]), sys.stderr)

    def one_of(self, question: Several[Choice]) -> Choice:
        """One of the choices by its number. What else is typed narrows them; where one is left, or called so, it is it.

        What is wrong with it is said, and it is asked again.
        """
        emit(told(question.told), sys.stderr)
        usual = None if question.usual is None else "1"
        choices = _narrowed(question, "")
        while True:
            typed = _typed(labelled(question.label, usual)) or usual or ""
            number = _number(typed, len(choices))
            if number is None:
                choices = _narrowed(question, typed)
                number = 1 if _is_one(question, choices, typed) else None
            if number is not None:
                chosen = choices[number - 1]
                faults = question.check(chosen)
                emit(told(faults or [question.shown(chosen).line]), sys.stderr)
                if not faults:
                    return chosen


def _narrowed(question: Several[Choice], typed: str) -> Sequence[Choice]:
    """The choices that fit what is typed, listed where they are several; where none does, all there are."""
    choices = question.fitting(typed)
    if not choices:
        emit(told([question.nothing]), sys.stderr)
        choices = question.fitting("")
    elif _is_one(question, choices, typed):
        return choices
    emit(_listed([question.shown(one).whole for one in choices]), sys.stderr)
    return choices


def _is_one(question: Several[Choice], choices: Sequence[Choice], typed: str) -> bool:
    """Whether what is typed means the first of the choices: no other fits, or it is called just so."""
    return typed != "" and len(choices) > 0 and (len(choices) == 1 or question.shown(choices[0]).name == typed)


_MOST_LISTED = 9


def _listed(lines: Sequence[str]) -> str:
    rows = [f"{number:>3}  {line}\n" for number, line in enumerate(lines[:_MOST_LISTED], 1)]
    left = len(lines) - len(rows)
    more = f"     {say('and {count} more: type a part of a name', count=left)}\n" if left else ""
    return "".join([*rows, more])


def _number(typed: str, count: int) -> int | None:
    is_one = typed.isascii() and typed.isdecimal() and 0 < int(typed[:4]) <= min(count, _MOST_LISTED)
    return int(typed) if is_one else None


def _typed(question: str) -> str:
    answer = ask(question)
    if answer is None:
        emit("\n", sys.stderr)
        raise NoAnswer
    return answer
