r"""What is expected, for a calendar: an event a figure, all day, as RFC 5545 has it.

An event keeps its UID, which is the series and the period, so that a calendar that takes the file again moves what has
moved. Lines end with CR LF and have 75 octets at most; text is escaped, so that names come through as they are written.
"""

from collections.abc import Iterable, Iterator, Mapping

from tracker.assess.expected import Expectation, Expectations
from tracker.assess.findings import entry_line
from tracker.assess.freshness import unsure
from tracker.domain.series import Area
from tracker.domain.wording import say_of
from tracker.render.names import Language, picked

_MOST_OCTETS = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def due_ics(found: Expectations, areas: Mapping[str, Area], language: Language) -> str:
    """A calendar of all that is expected. The day it was asked for is that of its stamps, so it is the same again."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//target-tracker//track due//EN",
        "CALSCALE:GREGORIAN",
        *(line for one in found.every for line in _event(one, found, area=areas[one.series.area], language=language)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _event(one: Expectation, found: Expectations, *, area: Area, language: Language) -> Iterator[str]:
    """One figure: that it is expected takes nobody's time."""
    series, release = one.series, one.release
    indicator = picked(series.indicator, series.indicator_en, language)
    place, period = picked(area.name, area.name_en, language), series.as_published(release.period)
    yield "BEGIN:VEVENT"
    yield f"UID:{series.id}/{release.period}@target-tracker"
    yield f"DTSTAMP:{found.as_of:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{release.day:%Y%m%d}"
    yield f"SUMMARY:{escaped(f'{place}: {indicator}, {period}')}"
    yield f"DESCRIPTION:{escaped(_described(one, found))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _described(one: Expectation, found: Expectations) -> str:
    """How late it is, how it is recorded, who publishes it, and whether the day is sure."""
    series, release = one.series, one.release
    late = say_of(-one.days, "{count} day late on {day}", "{count} days late on {day}", day=found.as_of)
    lines: Iterable[str | None] = (
        late if one.is_overdue else None,
        entry_line(series, release.period, found.as_of),
        series.usual.publisher,
        series.usual.url,
        None if release.is_sure else str(unsure(release.day)),
    )
    return "\n".join(line for line in lines if line is not None)


def escaped(text: str) -> str:
    r"""Text as the value of a property.

    >>> escaped("a, b; c" + chr(10) + "d")
    'a\\, b\\; c\\nd'
    """
    return text.translate(_ESCAPES)


def folded(line: str) -> str:
    """A line in pieces of 75 octets at most, none of which ends within a character; all but the first are indented."""
    octets, pieces, begin, room = line.encode(), list[bytes](), 0, _MOST_OCTETS
    while len(octets) - begin > room:
        end = begin + room
        while _is_within_character(octets[end]):
            end -= 1
        pieces.append(octets[begin:end])
        begin, room = end, _MOST_OCTETS - 1
    return b"\r\n ".join([*pieces, octets[begin:]]).decode()


def _is_within_character(octet: int) -> bool:
    """Whether it continues a character that began before it, in UTF-8."""
    return octet & 0b1100_0000 == 0b1000_0000
