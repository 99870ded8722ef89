"""What the words and columns of a workbook mean, for its last sheet."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.timeline import Standing
from tracker.domain.actual import Status
from tracker.domain.exchange import COLUMNS, Column
from tracker.domain.figure import Comparison
from tracker.domain.wording import Sentence, later, say
from tracker.render.names import Language
from tracker.render.page.legend import state_meaning, verdict_meaning
from tracker.render.phrases import flag_words, state_word
from tracker.render.verdicts import Tone, tone, verdict_word


class Meaning(Struct, frozen=True):
    """A word, where it stands, and what it says; with the tone it is said in."""

    where: str
    word: str
    meaning: str
    tone: Tone | None = None


def heading(column: Column, language: Language) -> str:
    """What a column is called; an import knows it in either language."""
    return column.zh if language is Language.ZH else column.name


def meanings(language: Language) -> Iterator[Meaning]:
    """All of them, in the order of the sheets."""
    for verdict in Verdict:
        yield Meaning(say("Verdict"), verdict_word(verdict), verdict_meaning(verdict), tone=tone(verdict))
    for state in State:
        yield Meaning(say("Freshness"), state_word(state), state_meaning(state))
    for flag in Flag:
        yield Meaning(say("Remarks"), flag_words(flag), str(FLAGS[flag]))
    for called, means in _TARGETS:
        yield Meaning(say("Targets"), str(called), str(means))
    for column in COLUMNS:
        yield Meaning(say("Figures, column"), heading(column, language), str(HEADINGS[column.name]))
    for name, words in _machine_words():
        where = next(heading(column, language) for column in COLUMNS if column.name == name)
        for word, meaning in words:
            yield Meaning(say("Figures, {column}", column=where), word, str(meaning))


def _machine_words() -> Iterator[tuple[str, list[tuple[str, Sentence]]]]:
    """The words in cells of some columns, which are the same in every language."""
    yield "comparison", [(key.value, COMPARISONS[key]) for key in Comparison]
    yield "status", [(status.value, STATUSES[status]) for status in Status]
    yield "standing", [(standing.value, STANDINGS[standing]) for standing in Standing]


FLAGS: Mapping[Flag, Sentence] = {
    Flag.ACROSS_BREAK: later("The figures compared are not comparable: the series breaks between them."),
    Flag.ACROSS_REVISION: later("The baseline was revised since the promise; it counts as it was known then."),
    Flag.APPROXIMATE: later("The figure is only about that number, and settles nothing."),
    Flag.CONFLICT: later("The trend and the schedule give different verdicts; the trend decides."),
    Flag.OTHER_SEASON: later("The figures compared are of different seasons."),
    Flag.SLIPPING: later("The goal is reached, and the last change went the wrong way."),
}
_TARGETS: tuple[tuple[Sentence, Sentence], ...] = (
    (
        later("Reached"),
        later(
            "How much of the goal the actual is. A number where it is one; a text such as > 90.9 % where a bound "
            "leaves more than one open."
        ),
    ),
    (
        later("Gap"),
        later("How far the actual is from the goal, in the unit of the series; pp are percentage points."),
    ),
    (
        later("at least, at most"),
        later(
            "The ends of all values that a measure may have by the bounds of the figures; equal where it is one "
            "number, empty where it has no end or no meaning. Shares are fractions of one."
        ),
    ),
)
HEADINGS: Mapping[str, Sentence] = {
    "series": later("The id of the series."),
    "area": later("The id of its area."),
    "area_name": later("The name of its area."),
    "indicator": later("What is counted."),
    "indicator_en": later("The same in English."),
    "unit": later("What numbers are counted in, with its scale."),
    "period": later("The time the figure is about."),
    "value": later("The figure, where it is one number. A bound has none, so that nobody adds it up."),
    "lower": later("The lower bound, where the figure is known only as one."),
    "upper": later("The upper bound, where the figure is known only as one."),
    "comparison": later("How the numbers are meant; empty for an exact figure."),
    "tolerance": later("How far from an approximate figure the number may be."),
    "rounded_to": later(
        "The value of the last digit that was published: 0.01 for 24.10. Of several numbers with different ones each, "
        "with blanks between."
    ),
    "published": later("When it became public: a day, a month or a year."),
    "status": later("What the publisher says of the figure."),
    "break": later("Whether it is not comparable with earlier periods."),
    "standing": later("What the record is among those of its period on the day of the workbook."),
    "source": later("The id of the document, where it has one."),
    "publisher": later("Who published it."),
    "title": later("The document's title."),
    "url": later("Where it can be read."),
    "note": later("Anything a reader should know."),
}
COMPARISONS: Mapping[Comparison, Sentence] = {
    Comparison.VALUE: later("Exactly the value; the cell is left empty."),
    Comparison.AT_LEAST: later("The lower bound or more."),
    Comparison.MORE_THAN: later("More than the lower bound."),
    Comparison.AT_MOST: later("The upper bound or less."),
    Comparison.LESS_THAN: later("Less than the upper bound."),
    Comparison.BETWEEN: later("From the lower bound to the upper, both included."),
    Comparison.ABOUT: later("About the value, within the tolerance where there is one."),
}
STATUSES: Mapping[Status, Sentence] = {
    Status.PROVISIONAL: later("The publisher expects to change it."),
    Status.REVISED: later("The publisher says that it replaces an earlier figure."),
    Status.FINAL: later("The publisher will not change it."),
    Status.ESTIMATED: later("The publisher estimated it."),
    Status.FORECAST: later("It was said before the period ended, and never counts as an actual."),
}
STANDINGS: Mapping[Standing, Sentence] = {
    Standing.IN_FORCE: later("It is the figure that counts."),
    Standing.REPLACED: later("A later record has taken its place."),
    Standing.MENTION: later("It only repeats the figure in force, or gives it less precisely."),
    Standing.FORECAST: later("It is a forecast."),
}
