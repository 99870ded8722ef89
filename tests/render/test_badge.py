"""Badges say what was counted, are well-formed and as wide as their words, and can be read."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from gettext import translation

import pytest

from tests.helpers.contrast import contrast
from tests.helpers.folder import REPOSITORY
from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Counts
from tracker.domain.wording import speaking
from tracker.render.badge import AMBER, BLUE, GREEN, GREY, INK, RED, BadgeAbout, badge, text_width

CHINESE = translation("track", REPOSITORY / "src/tracker/locale", ["zh_CN"])
SVG = "{http://www.w3.org/2000/svg}"


def counts(verdicts: Mapping[Verdict, int], **overdue: int) -> Counts:
    states = {State(name): count for name, count in overdue.items()}
    return Counts(targets=sum(verdicts.values()), superseded=1, without_number=2, verdicts=verdicts, overdue=states)


SOME = counts({Verdict.MET: 12, Verdict.ACHIEVED: 3, Verdict.MISSED: 60}, stale=3, late=2, empty=1)
NOTHING = counts({})


def read(drawn: str) -> tuple[list[str], str]:
    """The texts of a badge, and the colour behind the second."""
    tree = ET.fromstring(drawn)  # noqa: S314 - it is ours
    texts = ["".join(one.itertext()) for one in tree.iter(f"{SVG}text")]
    _, ground = (one.attrib["fill"] for one in tree.iter(f"{SVG}path"))
    named = tree.findtext(f"{SVG}title")
    assert (tree.attrib["role"], tree.attrib["aria-label"]) == ("img", named)
    assert named is not None
    assert [one.strip() for one in re.split("[:：]", named, maxsplit=1)] == texts
    return texts, ground


@pytest.mark.parametrize(
    ("about", "counted", "value", "colour"),
    [
        (BadgeAbout.MET, SOME, "12 of 75 met", BLUE),
        (BadgeAbout.MET, counts({Verdict.ACHIEVED: 2}), "0 of 2 met", BLUE),
        (BadgeAbout.MET, counts({Verdict.MET: 2}), "2 of 2 met", GREEN),
        (BadgeAbout.MET, NOTHING, "none yet", GREY),
        (BadgeAbout.STALE, SOME, "stale 3, late 2, empty 1", RED),
        (BadgeAbout.STALE, counts({Verdict.MET: 1}, stale=3), "stale 3", RED),
        (BadgeAbout.STALE, counts({Verdict.MET: 1}, late=2), "late 2", AMBER),
        (BadgeAbout.STALE, counts({Verdict.NO_DATA: 1}, empty=1), "empty 1", AMBER),
        (BadgeAbout.STALE, counts({Verdict.MET: 1}), "fresh", GREEN),
        (BadgeAbout.STALE, NOTHING, "fresh", GREY),
    ],
)
def test_a_badge_says_what_was_counted(about: BadgeAbout, counted: Counts, value: str, colour: str) -> None:
    label = {BadgeAbout.MET: "targets", BadgeAbout.STALE: "figures"}[about]
    assert read(badge(counted, about)) == ([label, value], colour)


def test_a_badge_is_said_in_chinese() -> None:
    with speaking(CHINESE):
        assert read(badge(SOME, BadgeAbout.MET)) == (["目标", "75项中12项达标"], BLUE)
        assert read(badge(SOME, BadgeAbout.STALE)) == (["数据", "逾期3、迟报2、从未录入1"], RED)


@pytest.mark.parametrize("ground", [GREY, BLUE, GREEN, AMBER, RED])
def test_its_words_can_be_read(ground: str) -> None:
    assert contrast(INK, ground) >= 4.5


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("targets", 40),  # 807 + 1230 + 874 + 1276 + 1220 + 807 + 1067 = 7281 of 2048 parts of 11 pixels
        ("12 of 75 met", 72),
        ("目标", 22),
        ("é", 7),
    ],
)
def test_a_text_is_as_wide_as_in_its_font(text: str, width: int) -> None:
    assert text_width(text) == width


@pytest.mark.parametrize("about", BadgeAbout)
def test_the_fields_are_as_wide_as_their_texts_and_nothing_is_loaded(about: BadgeAbout) -> None:
    drawn = badge(SOME, about)
    tree = ET.fromstring(drawn)  # noqa: S314 - it is ours
    first, second = (text_width("".join(one.itertext())) for one in tree.iter(f"{SVG}text"))
    assert (tree.attrib["width"], tree.attrib["height"]) == (str(first + second + 24), "20")
    assert {one.tag.removeprefix(SVG) for one in tree.iter()} == {"svg", "title", "path", "g", "text"}
    assert drawn.count("http") == 1
