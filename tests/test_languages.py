"""What is found does not depend on the language it is told in, and everything that is told is said in it."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.folder import Folder
from tests.helpers.languages import MUTE, marked, unsaid
from tests.helpers.stories import STORIES, laid_out
from tracker.assess.accepting import Accepting
from tracker.assess.arithmetic import Absent
from tracker.assess.findings import Scope, subjects
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.assess.workings import workings
from tracker.domain.listing import Listing
from tracker.domain.problem import Problem
from tracker.domain.wording import Translations, speaking
from tracker.store.loading import Loaded, load
from tracker.store.placing import placed

PATHS = [path for path in sorted(STORIES.glob("**/*.story")) if "--- targets.toml" in path.read_text()]
CHOSEN = [pytest.param(one, marks=pytest.mark.slow) if one.parent.name == "gallery" else one for one in PATHS]
IDS = [str(path.relative_to(STORIES).with_suffix("")) for path in PATHS]


def days(story: str) -> set[date]:
    """The days a story looks at its files on."""
    return {date.fromisoformat(day) for day in re.findall(r"--as-of (\d{4}-\d{2}-\d{2})", story) or ["2026-11-22"]}


def findings(loaded: Loaded, day: date) -> Iterator[Problem]:
    """Everything that is wrong with files, and in them as of a day, as far as it is not accepted."""
    yield from Listing.of(loaded.problems).told
    if loaded.register is None:
        return
    accepting = Accepting(register=loaded.register, every=loaded.accepted, as_of=day)
    for one in subjects(Review.of(loaded.register, day), Scope(), frozenset(Verdict)):
        yield from accepting.sifted(one.findings)[0]
    yield from accepting.idle(Scope())


def told(root: Path, day: date, translations: Translations | None) -> list[Problem]:
    """The same with their places, in the order a reader meets them, found while a language is spoken."""
    with speaking(translations):
        (found,) = placed([findings(load(root), day)], root)
        return sorted(found, key=lambda one: one.order)


def in_full(problem: Problem) -> tuple[object, ...]:
    """All of a problem but its words."""
    one = problem
    return one.code, one.origin, one.place, one.underlined, one.severity, one.reason, one.facts


@pytest.mark.parametrize("path", CHOSEN, ids=IDS)
def test_the_same_is_found_in_every_language_and_all_of_it_is_said_in_it(path: Path, folder: Folder) -> None:
    laid_out(path.read_text(), folder)
    register = load(folder.path).register
    for day in days(path.read_text()):
        english, mute = told(folder.path, day, None), told(folder.path, day, MUTE)
        assert english == mute
        assert list(map(in_full, english)) == list(map(in_full, mute))
        with marked():
            assert [unsaid(text) for one in mute for text in (one.message, one.remedy)] == [""] * 2 * len(mute)
        for one in [] if register is None else Review.of(register, day).assessments():
            with marked():
                assert {unsaid(text) for text in reasons(one)} == {""}


def reasons(one: Assessment) -> Iterator[str]:
    """Every word about an assessment that is not of its files."""
    yield from (measured.reason for measured in one.measures.by_name().values() if isinstance(measured, Absent))
    yield from (working.words for working in workings(one.case, one.measures))
    yield "" if one.reason is None else one.reason.words
    yield one.judgement.pending_because or ""
