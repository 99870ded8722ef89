"""Asking on a terminal that can move its cursor: what is typed is checked, and narrows what there is to choose from.

The only module that loads prompt_toolkit, whose own words nobody sees: what is drawn is made here, as plain fragments
of style and text, in which nothing is markup. A question is taken off the screen when it is answered, and stands there
as a line with its answer, as if it had been printed.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate
from typing import Generic

from msgspec import Struct
from msgspec.structs import replace
from prompt_toolkit.application import Application
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.data_structures import Size
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import ANSI, StyleAndTextTuples, to_formatted_text
from prompt_toolkit.input.vt100 import Vt100Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import AnyContainer, ConditionalContainer, HSplit, Layout, Window
from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl
from prompt_toolkit.layout.processors import BeforeInput
from prompt_toolkit.output.color_depth import ColorDepth
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.styles import Style
from prompt_toolkit.utils import get_cwidth

from tracker.cli.asking import Choice, Key, Line, NoAnswer, Option, Several, Viewed, labelled, told
from tracker.cli.terminal import emit
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of


class LiveAsker(Struct, frozen=True):
    """Draws a question, and draws it again with every key."""

    is_colored: bool

    def line(self, question: Line) -> str:
        """A line that passes its check; what is wrong stands under it, and what was typed stays."""
        emit(told(question.told), sys.stderr)
        typed = ""
        faults: Sequence[str] = ()
        while True:
            typed = _Drawn(question.prompt, typed=typed, faults=faults).typed_by_person(self.is_colored)
            answer, faults = question.taken(typed)
            if not faults:
                return _said(question.prompt, answer)

    def key(self, viewed: Viewed[Choice]) -> Choice:
        """What is shown is taken off the screen when a key is pressed; arrows move it where it is longer."""
        pressed = _Looking(viewed).pressed_by_person(self.is_colored)
        stays = viewed.stays(pressed.choice)
        emit(f"{printable(stays)}\n" if stays else "", sys.stderr)
        return pressed.choice

    def one_of(self, question: Several[Choice]) -> Choice:
        """The choice at the mark, which the arrows move; what is typed narrows what there is to choose from."""
        emit(told(question.told), sys.stderr)
        prompt = labelled(question.label, question.usual)
        faults: Sequence[str] = ()
        drawn = _Narrowing(prompt, question)
        while True:
            drawn = _Narrowing(prompt, question, typed=drawn.typed, chosen=drawn.chosen, faults=faults)
            drawn.typed_by_person(self.is_colored)
            choice = drawn.choice
            faults = (question.nothing,) if choice is None else tuple(question.check(choice))
            if choice is not None and not faults:
                _said(prompt, question.shown(choice).line)
                return choice


def _said(prompt: str, answer: str) -> str:
    """The question with its answer, as it stays on the screen."""
    emit(f"{printable(f'{prompt}{answer}')}\n", sys.stderr)
    return answer


class _Drawn:
    """A line that is typed behind its prompt, and below it what was wrong with it before."""

    def __init__(self, prompt: str, *, typed: str = "", faults: Sequence[str] = ()) -> None:
        self._prompt, self._faults = prompt, faults
        self._buffer = Buffer(document=Document(typed), multiline=False, on_text_changed=lambda _: self._changed())

    @property
    def typed(self) -> str:
        """What stands there."""
        return self._buffer.text

    def typed_by_person(self, is_colored: bool) -> str:
        """What is typed before Enter. Raises NoAnswer for Ctrl-D, KeyboardInterrupt for Ctrl-C."""
        application = _application([self._line(), *self._below()], self._keys(), is_colored)
        try:
            with _ended_in_order():
                application.run()
        except (KeyboardInterrupt, NoAnswer) as stopped:
            ended = "\n" if isinstance(stopped, NoAnswer) else ""
            emit(f"{printable(self._prompt)}{ended}", sys.stderr)  # as where it was printed, and the key shown there
            raise
        return self.typed

    def _line(self) -> Window:
        control = BufferControl(self._buffer, input_processors=[BeforeInput(self._prompt, style="class:prompt")])
        return Window(control, wrap_lines=True, dont_extend_height=True)

    def _below(self) -> list[AnyContainer]:
        faults = _text(lambda: [("class:fault", "\n".join(map(printable, self._faults)))])
        return [ConditionalContainer(faults, Condition(lambda: bool(self._faults)))]

    def _changed(self) -> None:
        """With another answer what was wrong is gone."""
        self._faults = ()

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        keys.add("enter")(lambda event: event.app.exit())
        keys.add("c-c")(_interrupted)
        keys.add("<sigint>")(_interrupted)
        keys.add("c-d")(_ended)
        keys.add("c-z")(lambda event: event.app.suspend_to_background())
        return keys


def _application(parts: Sequence[AnyContainer], keys: KeyBindings, is_colored: bool) -> Application[None]:
    """What is drawn, one part below the other, until a key ends it; then it is taken off the screen."""
    application = Application[None](
        layout=Layout(HSplit(parts)),
        key_bindings=keys,
        style=_STYLE,
        color_depth=ColorDepth.DEPTH_4_BIT if is_colored else ColorDepth.DEPTH_1_BIT,
        erase_when_done=True,
        include_default_pygments_style=False,
        input=Vt100Input(sys.stdin),
        output=Vt100_Output(sys.stderr, _size, term=os.environ.get("TERM"), enable_bell=False, enable_cpr=False),
    )
    application.ttimeoutlen = _ESCAPE_SECONDS
    return application


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Let the signal that asks a program to end leave the terminal as it was, and end it then as ever."""

    def end(*_: object) -> None:
        raise SystemExit(128 + signal.SIGTERM)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupted(event: KeyPressEvent) -> None:
    event.app.exit(exception=KeyboardInterrupt())


def _ended(event: KeyPressEvent) -> None:
    """Nothing more will come, where nothing stands; else the key deletes as ever."""
    if event.current_buffer.text:
        event.current_buffer.delete()
    else:
        event.app.exit(exception=NoAnswer())


class _Narrowing(_Drawn, Generic[Choice]):
    """A line that is typed, and below it the choices that fit it, with a mark at one of them."""

    def __init__(
        self, prompt: str, question: Several[Choice], *, typed: str = "", chosen: int = 0, faults: Sequence[str] = ()
    ) -> None:
        super().__init__(prompt, typed=typed, faults=faults)
        self._question, self._choices, self.chosen = question, question.fitting(typed), chosen

    @property
    def choice(self) -> Choice | None:
        """The one at the mark; None where nothing fits."""
        return self._choices[self.chosen] if self._choices else None

    def _changed(self) -> None:
        super()._changed()
        self._choices, self.chosen = self._question.fitting(self.typed), 0

    def _moved(self, rows: int) -> None:
        """Move the mark, as far as there are choices."""
        self._faults = ()
        self.chosen = max(0, min(self.chosen + rows, len(self._choices) - 1))

    def _keys(self) -> KeyBindings:
        keys = super()._keys()
        for rows, names in _MOVES.items():
            for name in names:
                keys.add(name)(lambda _, rows=rows: self._moved(rows))
        return keys

    def _below(self) -> list[AnyContainer]:
        return [*super()._below(), _text(self._rows)]

    def _rows(self) -> StyleAndTextTuples:
        """The choices that there is room for, a line each; the one at the mark whole."""
        columns, lines = _size().columns, max(1, min(_MOST_ROWS, _size().rows - _OTHER_ROWS))
        if not self._choices:
            return [("class:about", printable(self._question.nothing))]
        first = max(0, min(self.chosen - lines // 2, len(self._choices) - lines))
        shown = range(first, min(first + lines, len(self._choices)))
        rows: StyleAndTextTuples = [self._row(index, columns) for index in shown]
        left = len(self._choices) - len(shown)
        hint = say("Enter takes the one at the mark, arrows move it, typing narrows")
        more = say_of(left, "{count} more", "{count} more")
        return [*rows, ("class:about", _cut(f"  {more}  {hint}" if left else f"  {hint}", columns))]

    def _row(self, index: int, columns: int) -> tuple[str, str]:
        option = self._question.shown(self._choices[index])
        if index == self.chosen:
            return "class:chosen", f"› {option.whole}\n"
        return "", f"  {fitted(option, columns - _MARK)}\n"


class _Looking(Generic[Choice]):
    """Lines to look at, and below them the keys; what is longer than the screen is moved by the arrows."""

    def __init__(self, viewed: Viewed[Choice]) -> None:
        self._viewed, self._first = viewed, 0
        self._pressed: Key[Choice] | None = None
        self._fitted: tuple[int, list[str]] = (0, [])

    def pressed_by_person(self, is_colored: bool) -> Key[Choice]:
        """The key that is pressed. Raises NoAnswer for Ctrl-D, KeyboardInterrupt for Ctrl-C."""
        while self._pressed is None:
            with _ended_in_order():
                _application([_text(self._drawn)], self._keys(), is_colored).run()
        return self._pressed

    def _lines(self, columns: int) -> list[str]:
        """What is shown, made anew only where the screen has become another."""
        if self._fitted[0] != columns:
            self._fitted = columns, self._viewed.shown(columns).rstrip("\n").split("\n")
        return self._fitted[1]

    def _drawn(self) -> StyleAndTextTuples:
        size = _size()
        lines = self._lines(size.columns)
        legend = self._viewed.legend(size.columns)
        room = max(1, size.rows - len(legend) - _OTHER_ROWS)
        self._first = max(0, min(self._first, len(lines) - room))
        left = len(lines) - self._first - room
        more = say_of(left, "{count} line more, arrows show it", "{count} lines more, arrows show them")
        below = [("class:about", f"{_cut(more, size.columns)}\n")] if left > 0 else []
        shown = "\n".join(lines[self._first : self._first + room])
        return [*to_formatted_text(ANSI(f"{shown}\n")), *below, ("class:prompt", "\n".join(["", *legend]))]

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        for rows, names in _MOVES.items():
            for name in names:
                keys.add(name)(lambda _, rows=rows: self._moved(rows))
        keys.add("<any>")(self._typed)
        keys.add("c-c")(_interrupted)
        keys.add("<sigint>")(_interrupted)
        keys.add("c-d")(lambda event: event.app.exit(exception=NoAnswer()))
        keys.add("c-z")(lambda event: event.app.suspend_to_background())
        return keys

    def _moved(self, rows: int) -> None:
        self._first = max(0, self._first + rows)

    def _typed(self, event: KeyPressEvent) -> None:
        self._pressed = self._viewed.meant(event.data)
        if self._pressed is not None:
            event.app.exit()


def fitted(option: Option, columns: int) -> str:
    """An option on one line: what it is gives way to why it is offered, and where little of it would be left stays."""
    room = columns - get_cwidth(replace(option, about="").whole) - _BLANKS
    about = _cut(printable(option.about), room) if room >= _LEAST else ""
    return replace(option, about=about).whole if option.why and about else _cut(option.line, columns)


def _text(fragments: Callable[[], StyleAndTextTuples]) -> Window:
    return Window(FormattedTextControl(fragments), wrap_lines=True, dont_extend_height=True)


def _size() -> Size:
    """Of the screen that is drawn on, whatever COLUMNS says; where it does not tell, the usual one."""
    try:
        columns, rows = os.get_terminal_size(sys.stderr.fileno())
    except OSError:
        columns, rows = 0, 0
    return Size(rows=rows or 24, columns=columns or 80)


def _cut(text: str, columns: int) -> str:
    """As much of the text as fits a line of so many columns."""
    if get_cwidth(text) <= columns:
        return text
    kept = list(accumulate(text))
    return next((one for one in reversed(kept) if get_cwidth(one) < columns), "") + "…"


_STYLE = Style.from_dict({"prompt": "bold", "chosen": "bold", "fault": "ansired", "about": "italic"})
_MOST_ROWS, _OTHER_ROWS = 10, 5
_MARK, _BLANKS, _LEAST = 2, 2, 10
"""Columns: of the mark, between the parts of an option, and fewer than which say nothing."""
_PAGE = 5
_MOVES = {-1: ("up", "c-p"), 1: ("down", "c-n", "tab"), -_PAGE: ("pageup",), _PAGE: ("pagedown",)}
_ESCAPE_SECONDS = 0.05
"""How long after Escape the rest of a key is waited for."""
