"""What is expected, for a page: a heading, a table, and how much it is."""

from collections.abc import Mapping

from tracker.assess.expected import Expectations
from tracker.domain.series import Area
from tracker.domain.wording import say
from tracker.render.due_words import Line, heads, lines, notes, summary
from tracker.render.markdown import escaped, table
from tracker.render.names import Language, area_name, indicator_name


def due_markdown(found: Expectations, areas: Mapping[str, Area], language: Language) -> str:
    """A line a figure, as on the screen."""
    rows = [_row(one, areas[one.series.area], language) for one in lines(found)]
    return "\n".join(
        [
            f"## {say('Expected, {day}', day=found.as_of)}",
            "",
            *([*table(heads(), rows), ""] if rows else []),
            *(f"{escaped(note)}\n" for note in notes(found)),
            say("{sentence}.", sentence=escaped(summary(found))),
            "",
        ]
    )


def _row(one: Line, area: Area, language: Language) -> list[str]:
    name = say("{area}: {indicator}", area=area_name(area, language), indicator=indicator_name(one.series, language))
    return [escaped(one.when), escaped(one.day), escaped(name), escaped(one.periods), f"`{one.series.id}`"]
