"""What `track scan` says of the numbers of a text: standings, fields, what would be written, and how to go on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later, say, say_of
from tracker.entry.reading.fact import Article, Aspect, Fact, FactKind, Measure, Quantity, Time
from tracker.entry.scanning.proposal import THERE, Proposal, Reading, Standing
from tracker.entry.scanning.saying import SIGNS
from tracker.render.numbers import for_people, plain
from tracker.render.scan_page import Quote, Tone
from tracker.render.scan_table import Row, ScanTable

_STANDINGS: Mapping[Standing, Sentence] = {
    Standing.NEW: later("new"),
    Standing.REVISED: later("revised"),
    Standing.MENTIONED: later("mentioned again"),
    Standing.KNOWN: later("recorded already"),
    Standing.CONTRADICTS: later("contradicts"),
    Standing.UNKNOWN: later("no series"),
    Standing.UNFIT: later("does not fit"),
}
TONES: Mapping[Standing, Tone] = {
    Standing.NEW: Tone.FRESH,
    Standing.REVISED: Tone.FRESH,
    Standing.MENTIONED: Tone.SETTLED,
    Standing.KNOWN: Tone.SETTLED,
    Standing.CONTRADICTS: Tone.WRONG,
    Standing.UNKNOWN: Tone.OPEN,
    Standing.UNFIT: Tone.WRONG,
}
_COUNTED: Mapping[Standing, Sentence] = {
    Standing.NEW: later("{count} new"),
    Standing.REVISED: later("{count} revised"),
    Standing.CONTRADICTS: later("{count} in contradiction"),
    Standing.UNKNOWN: later("{count} of no series here"),
    Standing.UNFIT: later("{count} not fitting"),
    Standing.MENTIONED: later("{count} mentioned again"),
    Standing.KNOWN: later("{count} recorded already"),
}
KINDS: Mapping[FactKind, Sentence] = {FactKind.TARGET: later("target"), FactKind.ACTUAL: later("actual")}
MEASURES: Mapping[Measure, Sentence] = {
    Measure.LEVEL: later("its amount"),
    Measure.YEAR_ON_YEAR: later("growth on the year before"),
    Measure.CHANGE: later("change since a base"),
    Measure.MEAN_GROWTH: later("mean growth a year"),
    Measure.SHARE: later("share"),
    Measure.RATE: later("rate"),
    Measure.POINTS: later("change in percentage points"),
    Measure.CUMULATIVE: later("in all to date"),
    Measure.NEW: later("added in the period"),
    Measure.PER_YEAR: later("each year"),
    Measure.RANK: later("rank"),
    Measure.MULTIPLE: later("multiple"),
    Measure.RELATIVE: later("beside something else"),
}
ASPECTS: Mapping[Aspect, Sentence] = {
    Aspect.KIND: later("Kind"),
    Aspect.AREA: later("Area"),
    Aspect.INDICATOR: later("Indicator"),
    Aspect.PERIOD: later("Period"),
    Aspect.VALUE: later("Figure"),
    Aspect.UNIT: later("Unit"),
    Aspect.MEASURE: later("What of it"),
}


def standing_word(standing: Standing) -> str:
    """What a number is to the register."""
    return str(_STANDINGS[standing])


# What a text says


def figure_said(quantity: Quantity) -> str:
    """The number as the text has it: '> 1,000 亿元', 'down 3.2 %'."""
    if quantity.number is None:
        return say("without a number")
    ends = [quantity.number] if quantity.upper is None else [quantity.number, quantity.upper]
    numbers = "–".join(for_people(plain(one)) for one in ends)
    said = " ".join(one for one in (f"{SIGNS[quantity.bound.comparison]}{numbers}", quantity.unit) if one)
    return say("down {figure}", figure=said) if quantity.is_down else said


def period_said(time: Time | None) -> str:
    """When it is about, as the files write a period; nothing where nobody says it."""
    if time is None:
        return ""
    if time.label:
        return time.label
    if time.is_to_date:
        return say("{period} so far", period=time.period)
    return str(time.period)


def name_said(fact: Fact) -> str:
    """'杭州市：地区生产总值', with what of it where that is not its amount."""
    name = say("{area}: {indicator}", area=fact.area, indicator=fact.indicator) if fact.area else fact.indicator
    return name if fact.measure is Measure.LEVEL else say("{name} ({what})", name=name, what=MEASURES[fact.measure])


def quote_of(proposal: Proposal) -> Quote:
    """The sentence around the number, without what is far from it."""
    text, mark = proposal.sentence, proposal.mark
    before, after = text[max(0, mark.start - _FAR) : mark.start], text[mark.end : mark.end + _FAR]
    return Quote(before, text[mark.start : min(mark.end, mark.start + _FAR)], after)


_FAR = 400


# Rows and counts


def in_order(proposals: Iterable[Proposal]) -> list[Proposal]:
    """What is of a series before what is of none, each as in the text."""
    return sorted(proposals, key=lambda one: (one.standing is Standing.UNKNOWN, one.number))


def counts(reading: Reading) -> Mapping[Standing, int]:
    """How many numbers are what, in the order in which they are told."""
    found = Counter(one.standing for one in reading.proposals)
    return {standing: found[standing] for standing in _COUNTED if found[standing]}


def counted(reading: Reading) -> str:
    """'12 numbers: 3 new, 9 recorded already'."""
    total = len(reading.proposals)
    said = say_of(total, "{count} number", "{count} numbers")
    parts = [str(_COUNTED[standing].filled(count=count)) for standing, count in counts(reading).items()]
    return say("{said}: {parts}", said=said, parts=say(", ").join(parts)) if parts else said


def document_said(article: Article) -> list[str]:
    """What is known of the text: its title, and who published it when."""
    published = None if article.published is None else str(article.published)
    about = [one for one in (article.publisher, published, article.area) if one]
    return [*([article.title] if article.title else []), *([say(", ").join(about)] if about else [])]


def cautions(article: Article) -> list[str]:
    """What to know before the numbers: which cannot be recorded, what was not read, and the way out."""
    rest = unread(article)
    return [*_undated(article), *([] if rest is None else [rest])]


def unread(article: Article) -> str | None:
    """From where on a long text was not read; None where all of it was."""
    if not article.rest:
        return None
    return say(
        "Only the first part of this long text is read. Scan the rest as a text of its own; it begins: {words}",
        words=printable(opening(article.rest)),
    )


def opening(text: str) -> str:
    """The first words of a text, on one line, with a sign where it goes on."""
    words = " ".join(text[: 2 * _OPENING].split())
    if len(words) <= _OPENING:
        return words
    return f"{words[: max(words.rfind(' ', 0, _OPENING), _OPENING // 2)].rstrip()}…"


_OPENING = 60


def _undated(article: Article) -> list[str]:
    """What cannot be recorded of a text that does not say when it was published, or by whom, and the way out."""
    if article.published is not None:
        nobody = say("It is not known who published this; where a series does not say it, give --publisher NAME.")
        return [] if article.publisher else [nobody]
    return [
        say(
            "It is not known when this was published: what 'this year' and the like are stays open, and no figure can "
            "be recorded; give --published DATE."
        )
    ]


def nothing_found() -> list[str]:
    """What was looked for in vain."""
    return [
        say("No number was found that says what it is of."),
        say(
            "Looked for: numbers in Chinese or English sentences with a unit or a percent sign, said of an indicator, "
            "promised or come about. Of a table in a text nothing is read: for tables there is track import."
        ),
    ]


def table(article: Article, reading: Reading, *, is_long: bool) -> ScanTable:
    """All of it, or but for what is recorded already."""
    shown = in_order(one for one in reading.proposals if is_long or one.standing not in THERE)
    left = len(reading.proposals) - len(shown)
    below = [counted(reading)]
    if left:
        below.append(
            say_of(
                left,
                "{count} that is recorded already or mentioned again is left out; --long lists it.",
                "{count} that are recorded already or mentioned again are left out; --long lists them.",
            )
        )
    rows = [row(one) for one in shown]
    if any(one.doubts for one in rows):
        below.append(say("?: guessed, look at it"))
    above = [*document_said(article), *cautions(article)]
    if not reading.proposals:
        return ScanTable(above, [], nothing_found())
    return ScanTable(above, rows, [*below, *_ways_on(shown)], is_long=is_long)


def _ways_on(shown: Sequence[Proposal]) -> Iterator[str]:
    """How to go on where something can be written."""
    if any(one.adds for one in shown):
        yield say(
            "Nothing is written. To go through it and write what is right: track scan FILE on a terminal; or figures "
            "alone: track scan FILE --format csv | track import -"
        )


def row(one: Proposal) -> Row:
    """A line about it."""
    return Row(
        number=one.number,
        line=one.line,
        standing=standing_word(one.standing),
        tone=TONES[one.standing],
        name=name_said(one.fact),
        period=period_said(one.fact.time),
        figure=figure_said(one.fact.quantity),
        series=one.series or "",
        doubts=say(", ").join(str(ASPECTS[it]).lower() for it in Aspect if it in one.unsure) or _of_series(one),
        quote=quote_of(one),
        said=one.said,
    )


def _of_series(one: Proposal) -> str:
    """That its series, or what else would be written, is a guess."""
    is_guess = one.series is not None and not one.is_series_sure and one.standing is not Standing.UNKNOWN
    return say("series") if is_guess else say("what is written") if one.guesses else ""


def brief(one: Proposal) -> str:
    """On one line: '2023  20,059 亿元  杭州市：地区生产总值'."""
    parts = (period_said(one.fact.time), figure_said(one.fact.quantity), name_said(one.fact))
    return printable("  ".join(part for part in parts if part))
