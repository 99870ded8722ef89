"""Plain questions on a terminal, one line each: a default where there is one, asked again until the answer will do."""

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from tracker.cli.refusing import answer
from tracker.cli.terminal import emit
from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later, say

_Given = TypeVar("_Given")

QUESTIONS: Mapping[str, Sentence] = {
    "area": later("Place, body or team it is about"),
    "indicator": later("What is counted"),
    "unit": later("Unit, such as %, people, 亿元"),
    "id": later("A short id for it, in Latin letters"),
    "kind": later("flow (over a period), stock (at its end), rate, growth or milestone (done or not)"),
    "series": later("Series, by its id or a part of its name"),
    "goal": later("Goal, such as ≥ 100, at most 3 %, 超1000亿元"),
    "due": later("Due by the end of, such as 2027, 2027-Q2, 2027-06"),
    "frequency": later("How often figures come: annual, quarterly, monthly, weekly …"),
    "source": later("Where it is promised: an id of a source, or who promises it in a new document"),
    "publisher": later("Who promised it"),
    "title": later("In which document"),
    "announced": later("Announced on"),
}
"""What is asked for each part of a series or a target."""

_NEEDED = ("area", "indicator", "unit", "goal")
"""Parts whose question says all there is to say where nothing is answered."""


def answered(
    whole: _Given,
    names: Iterable[str],
    *,
    usual: Callable[[_Given, str], str],
    put: Callable[[_Given, str, str], _Given],
    fault: Callable[[_Given], str | None],
) -> _Given:
    """What is answered about some parts, one after the other, each only where nothing is wrong with all of it then.

    ``whole`` has something in every part, so that the first fault there is comes from the answer. ``usual`` is what is
    taken where nothing is typed, ``put`` puts an answer in. Where the input ends, the command does.
    """
    for name in names:
        whole = _one_answered(whole, name, usual=usual(whole, name), put=put, fault=fault)
    return whole


def _one_answered(
    whole: _Given,
    name: str,
    *,
    usual: str,
    put: Callable[[_Given, str, str], _Given],
    fault: Callable[[_Given], str | None],
) -> _Given:
    question = QUESTIONS[name]
    shown = say("{question} [{usual}]: ", question=question, usual=printable(usual))
    while True:
        text = answer(shown if usual else say("{question}: ", question=question)) or usual
        found = put(whole, name, text)
        wrong = fault(found)
        if wrong is None:
            return found
        wrong = say("this is needed") if not text and name in _NEEDED else wrong
        emit(f"  {printable(wrong)}\n", sys.stderr)
