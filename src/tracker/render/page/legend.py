"""How a page is read: the picture of a line, the verdicts, and how current figures are."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.review import Assessment
from tracker.domain.wording import say
from tracker.render.html import Html, element
from tracker.render.page.report import own
from tracker.render.phrases import flag_words, state_word
from tracker.render.show_sheet import doubt
from tracker.render.verdicts import verdict_word


def key() -> Html:
    """What the picture in a line shows."""
    return element("p", *(element("span", _swatch(name), words) for name, words in _shapes()), class_="key")


def _shapes() -> Iterable[tuple[str, str]]:
    return (
        ("bar", say("certain")),
        ("possible", say("possible: the figure is a bound")),
        ("dot", say("figure, where the axis does not begin at zero")),
        ("goal", say("goal")),
        ("base", say("baseline")),
        ("ahead", say("forecast")),
        ("bands", say("behind it, from dark to light, what would be reversing, off track, behind, on track")),
    )


def _swatch(name: str) -> Html:
    """A small picture of one shape of the drawings."""
    shapes = "".join(f"<{one}/>" for one in _SWATCHES[name])
    return Html(f'<svg viewBox="0 0 24 12" class="bullet" aria-hidden="true">{shapes}</svg>')


_SWATCHES = {
    "bar": ('path class="bar" d="M0 3H24V9H0z"',),
    "possible": ('path class="maybe" d="M1 3H23V9H1z"',),
    "dot": ('circle class="bar" cx="12" cy="6" r="4"',),
    "goal": ('path class="goal" d="M10.5 0H13.5V12H10.5z"',),
    "base": ('path class="base" d="M12 2V10"',),
    "ahead": ('path class="ahead" d="M12 1l5 5-5 5-5-5z"',),
    "bands": tuple(f'path class="b{n}" d="M{6 * n - 6} 0H{6 * n}V12H{6 * n - 6}z"' for n in (1, 2, 3, 4)),
}


def words(assessments: Iterable[Assessment]) -> Html:
    """What the words mean that stand on the page."""
    every = list(assessments)
    verdicts = {one.verdict for one in every} | {answer for one in every for answer in one.judgement.alternatives}
    states = {one.freshness.state for one in every}
    meanings = [(verdict_word(one), verdict_meaning(one)) for one in Verdict if one in verdicts]
    meanings += [(state_word(one), state_meaning(one)) for one in State if one in states]
    meanings += [*_beside(every)]
    rows = [element("div", element("dt", word), element("dd", meaning)) for word, meaning in meanings]
    return element("section", element("h2", say("What the words mean")), element("dl", *rows), id=own("words"))


def _beside(every: Iterable[Assessment]) -> Iterator[tuple[str, str]]:
    """What is said beside a verdict, and the share that is spoken of in reasons."""
    some = [*every]
    flags = {flag for one in some for flag in one.judgement.flags}
    yield from ((flag_words(one), doubt(one)[1]) for one in Flag if one in flags)
    if any(one.judgement.provisional for one in some):
        yield say("provisional"), say("it rests on a figure its publisher calls provisional or estimated")
    yield say("pace"), say("Progress since the baseline as a share of that due by then; 1 is on schedule.")


def verdict_meaning(verdict: Verdict) -> str:  # noqa: C901 - a table
    """What a verdict says, in a sentence."""
    match verdict:
        case Verdict.MET:
            return say("The figure for the due period is in, and it reaches the goal.")
        case Verdict.MISSED:
            return say("The figure for the due period is in, and it does not reach the goal.")
        case Verdict.ACHIEVED:
            return say("The goal is reached before its time.")
        case Verdict.ON_TRACK:
            return say("By its trend, or else by the pace since the baseline, it will reach the goal or nearly so.")
        case Verdict.BEHIND:
            return say("By its trend or its pace it will fall short of the goal, though not by far.")
        case Verdict.OFF_TRACK:
            return say("By its trend or its pace it will miss the goal by far.")
        case Verdict.REVERSING:
            return say("It moves away from the goal.")
        case Verdict.INDETERMINATE:
            return say(
                "What is known leaves more than one answer open: a bound, or a figure that lacks. All are in brackets."
            )
        case Verdict.AWAITING:
            return say("The due period is over, and its figure is not in.")
        case Verdict.PENDING:
            return say("It is not due yet, and there is nothing to judge it by.")
        case Verdict.NO_DATA:
            return say("No figure up to the due period was ever recorded.")
        case Verdict.NOT_JUDGED:
            return say("It is a promise in words, which no figure can judge.")
        case _:
            assert_never(verdict)


def state_meaning(state: State) -> str:  # noqa: C901 - a table
    """How current figures in this state are, in a sentence."""
    match state:
        case State.EXEMPT:
            return say("Nobody waits for its figures: it is said that they are not checked.")
        case State.CONTEXT:
            return say("No target waits for it.")
        case State.PAUSED:
            return say("Its publisher has stopped for a time.")
        case State.DISCONTINUED:
            return say("It is published no more.")
        case State.SETTLED:
            return say("Every figure that its targets wait for is in.")
        case State.FRESH:
            return say("No figure is missing that should be there by now.")
        case State.EMPTY:
            return say("No figure was ever recorded.")
        case State.LATE:
            return say("A figure should have been published lately and is not recorded.")
        case State.STALE:
            return say("A figure should have been published long since and is not recorded.")
        case _:
            assert_never(state)
