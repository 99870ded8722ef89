"""What is read in a text, a line each, so that a test can say what it expects on one line."""

from tracker.domain.period import PublicDate
from tracker.entry.reading.article import read
from tracker.entry.reading.fact import Article, Bound, Fact, Time

_SIGNS = {
    Bound.EXACT: "",
    Bound.AT_LEAST: "≥ ",
    Bound.MORE_THAN: "> ",
    Bound.AT_MOST: "≤ ",
    Bound.LESS_THAN: "< ",
    Bound.ABOUT: "≈ ",
    Bound.NEARLY: "near ",
    Bound.BETWEEN: "",
}


def lines_of(text: str, published: str = "", title: str = "", area: str = "") -> list[str]:
    """What is read in a text that was published on a day."""
    day = PublicDate.parse(published) if published else None
    return [line(one) for one in read(Article(text=text, title=title, published=day, area=area))]


def line(fact: Fact) -> str:
    """A fact on a line: kind, area, indicator, time, number, measure."""
    return " | ".join((fact.kind.value, fact.area, fact.indicator, when(fact.time), amount(fact), fact.measure.value))


def when(time: Time | None) -> str:
    """A period, behind "as of" or "so far" where it is one; nothing where none is known."""
    if time is None:
        return ""
    return f"{'as of ' if time.is_as_of else ''}{time.label or time.period}{' so far' if time.is_to_date else ''}"


def amount(fact: Fact) -> str:
    """A number with its bound and unit, behind a minus where it is one of a fall."""
    one = fact.quantity
    number = "" if one.number is None else f"{one.number:f}"
    upper = "" if one.upper is None else f"–{one.upper:f}"
    return f"{_SIGNS[one.bound]}{'-' if one.is_down else ''}{number}{upper} {one.unit}".strip()
