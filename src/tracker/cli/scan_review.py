"""Going through the numbers of a text on a terminal, one a screen, and writing those that a person accepted.

Nothing is written before the last question is answered, whatever ends it before.
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.asker import Asking
from tracker.cli.asking import Key, Line, NoAnswer, Option, Several, Viewed, is_agreed, labelled
from tracker.cli.difference import difference
from tracker.cli.entry_words import problem_text
from tracker.cli.exits import stay
from tracker.cli.import_words import written_text
from tracker.cli.refusing import ended, refused, say_that_it_waits, stopped_in_a_line
from tracker.cli.scan_course import Course, Like, Verdict
from tracker.cli.scan_editing import Editing, id_faults, renamed
from tracker.cli.scan_page_words import Beside, Trial, page
from tracker.cli.scan_words import brief, cautions, counted, document_said, nothing_found, standing_word
from tracker.cli.settings import Settings
from tracker.cli.terminal import emit, is_colored, is_terminal, laid_out, terminal_width
from tracker.domain.problem import Malformed
from tracker.domain.register import Register
from tracker.domain.text import printable, visible
from tracker.domain.wording import say, say_of
from tracker.entry.reading.fact import Article, Measure
from tracker.entry.refusal import NotAdded
from tracker.entry.scanning.proposal import Proposal, Reading
from tracker.entry.scanning.recognising import judged
from tracker.entry.scanning.writing import Ready, ready, written
from tracker.entry.when import read_public_date
from tracker.render.fitting import wrapped
from tracker.render.scan_page import on_page
from tracker.render.styled import Styled, together


class Scanned(Struct, frozen=True):
    """What is gone through: a text called so, beside the register of a folder."""

    root: Path
    register: Register
    name: str


class Act(Enum):
    """What becomes of the number that is looked at."""

    ACCEPT = "accept"
    EDIT = "edit"
    SKIP = "skip"
    ALIKE = "alike"
    BACK = "back"
    SHOW = "show"
    QUIT = "quit"


def reviewed(
    scanned: Scanned, article: Article, read: Callable[[Article], Reading], *, settings: Settings, is_long: bool
) -> None:
    """Go through a text and write what was accepted; what keeps it from being written ends the command."""
    asking = Asking(settings)
    try:
        with stopped_in_a_line():
            article = _completed(article, asking)
            found = read(article)
            _print(_head(article, found), settings)
            review = _Review(scanned, article, found, asking=asking, is_long=is_long)
            one = review.accepted()
        if one is not None:
            review.write(one)
    except NotAdded as refusal:
        raise ended(refusal, scanned.root, settings, problem_text=problem_text) from refusal
    except NoAnswer as no_answer:
        raise refused([say("nothing is written")]) from no_answer


def _completed(article: Article, asking: Asking) -> Article:
    """With what a person says of its publication, where the text does not."""
    if article.published is None:
        told = [*document_said(article), say("The text does not say when it was first public: a day, month or year?")]
        question = Line(say("First public on (may be empty): "), check=_day_faults, usual="", told=told)
        typed = asking.asker.line(question)
        article = replace(article, published=read_public_date(typed) if typed else None)
    if not article.publisher:
        question = Line(say("Published by (may be empty): "), check=lambda _: (), usual="")
        article = replace(article, publisher=asking.asker.line(question))
    return article


def _day_faults(text: str) -> Sequence[str]:
    try:
        read_public_date(text)
    except Malformed as fault:
        return [say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)]
    return []


def _head(article: Article, found: Reading) -> list[str]:
    """What is known of the text, and how many numbers are what."""
    told = [counted(found)] if found.proposals else nothing_found()
    return [*document_said(article), *cautions(article), *told]


def _print(lines: Sequence[str], settings: Settings) -> None:
    """Lines of words, folded to the screen."""
    width = terminal_width() if is_terminal(sys.stdout) else None
    shown = [part for line in lines for part in _folded(visible(line), width)]
    emit(laid_out(together(shown), is_colored(settings.color, sys.stdout)))


def _folded(line: str, width: int | None) -> Sequence[Styled]:
    """On as many lines as it needs, those after the first indented more."""
    own = len(line) - len(line.lstrip())
    return [Styled(line)] if width is None else wrapped(Styled(line), width, indent=min(own, _DEEPEST) + 2)


_DEEPEST = 8


class _Review:
    """One going through."""

    def __init__(self, scanned: Scanned, article: Article, found: Reading, *, asking: Asking, is_long: bool) -> None:
        self._scanned, self._article, self._asking = scanned, article, asking
        self._settings, self._day = asking.settings, asking.settings.day
        self._course = Course(found.proposals, is_all=is_long)
        self._chosen: dict[int, str] = {}
        self._meant: dict[tuple[str, str, Measure], str] = {}
        self._kept: dict[tuple[str, str], bool] = {}
        self._state, self._judged_in = 0, dict[int, int]()
        self._before: Ready | None = None
        self._last: tuple[object, Ready] | None = None

    # From the first number to the last question

    def accepted(self) -> Ready | None:
        """What is to be written, when a person has said so at the end; None for nothing."""
        while (one := self._next()) is not None:
            act = self._asking.asker.key(self._viewed(one))
            if act is Act.QUIT:
                break
            self._done(act, one)
        if not self._course.accepted:
            emit(f"{say('Nothing was accepted; nothing is written.')}\n")
            return None
        last = self._ready(self._course.accepted)
        self._tell(last)
        return last if self._is_wanted(last) else None

    def write(self, one: Ready) -> None:
        """Write it in one step, and say what takes it back. Raises NotAdded."""
        operation = written(self._scanned.root, one, waiting=say_that_it_waits, at_last=stay, progress=lambda _: None)
        count = len(self._course.accepted)
        said = say_of(count, "{count} proposal is recorded", "{count} proposals are recorded")
        emit(f"{written_text(operation, said)}\n")

    def _next(self) -> Proposal | None:
        """The next one to look at, beside what was accepted before it."""
        while (one := self._course.current) is not None:
            if self._judged_in.get(one.number, 0) == self._state:
                return one
            self._judged_in[one.number] = self._state
            self._course.judge(self._judge(one))
        return None

    def _judge(self, one: Proposal) -> Proposal:
        series = self._chosen.get(one.number) or self._meant.get(_key(one))
        return judged(
            self._register, one.fact, article=self._article, today=self._day, number=one.number, series=series
        )

    @property
    def _register(self) -> Register:
        """With what was accepted so far."""
        if not self._course.accepted:
            return self._scanned.register
        if self._before is None:
            self._before = self._ready(self._course.accepted)
        return self._before.after

    def _ready(self, proposals: Sequence[Proposal]) -> Ready:
        """What would be written of some, which takes a while: the last is kept. Raises NotAdded."""
        wanted, names = sorted(proposals, key=lambda one: one.number), self._names(proposals)
        if self._last is None or self._last[0] != (wanted, names):
            root, register = self._scanned.root, self._scanned.register
            found = ready(root, register, proposals=wanted, article=self._article, today=self._day, aliases=names)
            self._last = (wanted, names), found
        return self._last[1]

    def _names(self, proposals: Sequence[Proposal]) -> Mapping[str, tuple[str, ...]]:
        """Other names that are kept for the series of some proposals."""
        names: dict[str, tuple[str, ...]] = {}
        about = {one.series for one in proposals}
        for (series, name), is_kept in self._kept.items():
            if is_kept and series in about:
                names[series] = (*names.get(series, ()), name)
        return names

    def _moved(self) -> None:
        """Something was accepted, or is no longer: what is left is judged again when it is looked at."""
        self._state += 1
        self._before = None

    # One number

    def _viewed(self, one: Proposal) -> Viewed[Act]:
        trial = self._tried(one)
        beside = Beside(self._register, self._day, self._settings.names)
        at, total = self._course.place
        place = say("{at} of {total}, line {line}", at=at, total=total, line=one.line)
        shown = page(one, place=place, beside=beside, trial=trial)
        is_coloured = is_colored(self._settings.color, sys.stderr)
        return Viewed(
            shown=lambda width: laid_out(together(on_page(shown, width)), is_coloured),
            keys=list(self._keys(can_be=trial.can_be)),
            stays=lambda act: say("skipped: {figure}", figure=brief(one)) if act is Act.SKIP else "",
        )

    def _tried(self, one: Proposal) -> Trial:
        """What writing it beside the others would come to."""
        if not one.can_be_written:
            return Trial()
        try:
            found = self._ready([*self._course.accepted, one])
        except NotAdded as refusal:
            return Trial(faults=refusal.faults)
        odd = dict.fromkeys([*one.guesses, *(str(it.said) for it in found.doubts)])
        return Trial(changes=self._changes(found, one), warnings=tuple(odd), can_be=True)

    def _changes(self, found: Ready, one: Proposal) -> Sequence[str]:
        """The verdicts and the freshness with it, of its series and those made of it."""
        about = found.after.with_parts([one.series or "", *found.after.users().get(one.series or "", ())])
        return self._difference(self._register.narrowed(about), found.after.narrowed(about))

    def _difference(self, before: Register, after: Register) -> Sequence[str]:
        heading = say("With it written:")
        nothing = say("With it written no verdict changes, and nothing is more or less late.")
        return difference(before, after, self._settings, heading=heading, nothing=nothing, has_figures=False)

    def _keys(self, *, can_be: bool) -> Iterator[Key[Act]]:
        if can_be:
            yield Key("a", say("accept"), Act.ACCEPT)
        yield Key("e", say("edit"), Act.EDIT)
        yield Key("s", say("skip"), Act.SKIP)
        if len(self._course.left) > 1:
            yield Key("x", say("skip alike"), Act.ALIKE)
        if self._course.can_go_back:
            yield Key("b", say("back"), Act.BACK)
        if self._course.folded:
            yield Key("k", say("show {count} known", count=self._course.folded), Act.SHOW)
        yield Key("q", say("finish"), Act.QUIT)

    def _done(self, act: Act, one: Proposal) -> None:
        match act:
            case Act.ACCEPT:
                self._accept(one)
            case Act.EDIT:
                self._edit(one)
            case Act.SKIP:
                self._course.say(Verdict.SKIPPED, [one.number])
            case Act.ALIKE:
                self._skip_alike(one)
            case Act.BACK:
                self._course.back()
                self._moved()
                emit(f"{say('What was said last is taken back.')}\n", sys.stderr)
            case Act.SHOW:
                self._course.show_all()
            case Act.QUIT:  # pragma: no cover - ends before
                return
            case _:
                assert_never(act)

    def _accept(self, one: Proposal) -> None:
        self._ask_for_name(one)
        if ("series", one.series) in one.declaring:
            one = self._named(one)
            self._course.put(one)
        self._course.say(Verdict.ACCEPTED, [one.number])
        self._moved()
        said = say("accepted: {figure} → {series}", figure=brief(one), series=one.id or one.series)
        emit(f"{printable(said)}\n", sys.stderr)

    def _named(self, one: Proposal) -> Proposal:
        """A proposal of a new series, with an id that a person gives it."""
        usual = one.series or ""
        question = Line(
            labelled(say("Id of the new series"), usual),
            check=lambda typed: id_faults(typed, usual, self._register),
            usual=usual,
        )
        return renamed(one, self._asking.asker.line(question))

    def _ask_for_name(self, one: Proposal) -> None:
        """Of a series that was chosen by hand, once: whether it is called so from now on."""
        series = self._scanned.register.series.get(self._chosen.get(one.number, ""))
        name = one.fact.indicator
        if series is None or (series.id, name) in self._kept:
            return
        if name in series.names:
            return
        question = say(
            "Keep '{name}' as another name of {series}, so that it is known next time? [y/N] ",
            name=printable(name),
            series=series.id,
        )
        self._kept[series.id, name] = is_agreed(self._asking.asker, question, usually=False)

    def _edit(self, one: Proposal) -> None:
        """Change a part of it, and judge it again."""
        editing = Editing(
            one=one,
            register=self._scanned.register,
            asker=self._asking.asker,
            day=self._day,
            language=self._settings.names,
        )
        edited = editing.done()
        if edited.series is not None:
            self._chosen[one.number] = edited.series
            self._meant[_key(one)] = edited.series
            self._state += 1
        again = self._judge(replace(one, fact=edited.fact))
        self._judged_in[one.number] = self._state
        self._course.put(again)

    def _skip_alike(self, one: Proposal) -> None:
        """Skip those that are like it in what a person says."""
        alike = self._course.alike(one)
        chosen = self._asking.asker.one_of(
            Several(
                label=say("Skip"),
                fitting=lambda typed: [like for like in alike if typed.lower() in _alike_text(like, one).lower()],
                shown=lambda like: Option(_alike_text(like, one), str(len(alike[like]))),
                check=lambda _: (),
                nothing=say("nothing is called so"),
            )
        )
        self._course.say(Verdict.SKIPPED, alike[chosen])

    # At the end

    def _tell(self, last: Ready) -> None:
        """All that would be written, what it changes, and what was not looked at."""
        lines = [say("Accepted:"), *(f"  {brief(one)} → {one.id or one.series}" for one in self._course.accepted)]
        lines += [
            say("'{name}' becomes another name of {series}.", name=printable(name), series=series)
            for (series, name), is_kept in self._kept.items()
            if is_kept and series in {one.series for one in self._course.accepted}
        ]
        lines += self._difference(self._scanned.register, last.after)
        left = len(self._course.left)
        if left:
            lines.append(say_of(left, "{count} number was not looked at.", "{count} numbers were not looked at."))
        _print(lines, self._settings)

    def _is_wanted(self, last: Ready) -> bool:
        files = say_of(len(last.operation.changes), "Write to {count} file", "Write to {count} files")
        if is_agreed(self._asking.asker, say("{files}? [y/N] ", files=files), usually=False):
            return True
        raise refused([say("nothing is written")])


def _key(one: Proposal) -> tuple[str, str, Measure]:
    """What numbers of one series have in common, as a text has it."""
    return one.fact.area, one.fact.indicator, one.fact.measure


def _alike_text(like: Like, one: Proposal) -> str:
    match like:
        case Like.STANDING:
            return say("all that are: {standing}", standing=standing_word(one.standing))
        case Like.INDICATOR:
            return say("all of {name}", name=printable(one.fact.indicator))
        case Like.AREA:
            return say("all of {name}", name=printable(one.fact.area) or say("no area"))
        case Like.LEFT:
            return say("all that are left")
        case Like.ONE:
            return say("this one alone")
        case _:
            assert_never(like)
