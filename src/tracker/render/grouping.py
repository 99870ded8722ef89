"""Targets under headings: by area, or by anything else that a reader asks for. Only what is shown is counted."""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import assert_never

from msgspec import Struct

from tracker.assess.methods.verdict import Verdict, called
from tracker.assess.review import Assessment
from tracker.domain.series import Area
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.names import Language, area_name
from tracker.render.phrases import period_text


class By(Enum):
    """What a report is grouped by."""

    AREA = "area"
    TAG = "tag"
    OWNER = "owner"
    DUE = "due"
    VERDICT = "verdict"


class Group(Struct, frozen=True):
    """Targets under a heading; without one nothing is said above them."""

    heading: str | None
    assessments: list[Assessment]


def grouped(assessments: list[Assessment], by: By, *, areas: Mapping[str, Area], language: Language) -> list[Group]:
    """Groups in the order of areas, of time, of verdicts, or of the alphabet; what has no owner or tag comes last.

    A target with several tags stands under each of them. Within a group the order stays.
    """
    match by:
        case By.AREA:
            found = _by(assessments, lambda one: (one.series.area,))
            return _under((area_name(areas[id], language), found.get(id, [])) for id in areas)
        case By.TAG:
            found = _by(assessments, _tags)
            named = [(printable(tag), found[tag]) for tag in sorted(found)]
            return _under([*named, (say("without a tag"), [one for one in assessments if not _tags(one)])])
        case By.OWNER:
            found = _by(assessments, _owners)
            named = [(printable(name), found[name]) for name in sorted(found)]
            return _under([*named, (say("without an owner"), [one for one in assessments if not _owners(one)])])
        case By.DUE:
            return _by_due(assessments)
        case By.VERDICT:
            found = _by(assessments, lambda one: (one.verdict.value,))
            return _under((str(called(one)), found.get(one.value, [])) for one in Verdict)
        case _:
            assert_never(by)


def ungrouped(assessments: list[Assessment]) -> list[Group]:
    """All under no heading."""
    return [Group(None, assessments)]


def _under(groups: Iterable[tuple[str, list[Assessment]]]) -> list[Group]:
    """Those groups that have any."""
    return [Group(heading, some) for heading, some in groups if some]


def _by(assessments: list[Assessment], keys: Callable[[Assessment], Iterable[str]]) -> dict[str, list[Assessment]]:
    """The targets by each of their keys, in one pass however many keys there are."""
    found: dict[str, list[Assessment]] = {}
    for one in assessments:
        for key in keys(one):
            found.setdefault(key, []).append(one)
    return found


def _tags(one: Assessment) -> tuple[str, ...]:
    """A target's own, and those of its series."""
    return tuple(dict.fromkeys((*one.target.tags, *one.series.tags)))


def _owners(one: Assessment) -> tuple[str, ...]:
    """One or none: the target's own, else that of its series."""
    owner = one.target.owner or one.series.owner
    return () if owner is None else (owner,)


def _by_due(assessments: list[Assessment]) -> list[Group]:
    """Years and other periods as they are written, in order of time."""
    found: dict[str, list[Assessment]] = {}
    for one in sorted(assessments, key=lambda one: one.target.due.order):
        found.setdefault(period_text(one, one.target.due), []).append(one)
    return [Group(heading, some) for heading, some in found.items()]


def distinct(groups: Iterable[Group]) -> list[Assessment]:
    """All that are shown, each once."""
    return list({one.target.id: one for group in groups for one in group.assessments}.values())
