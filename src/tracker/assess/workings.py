"""How each measure of a target came about: its formula in letters, the numbers put in, and what came out.

The letters are those of docs/arithmetic.md: v the figure judged, b the baseline's, T the goal; x and G the same in the
goal's terms where it is about a change; w where the trend starts; e the progress expected; n the years left, m those
since the baseline, N those in all, k those of the trend; p, f, g and h progress, forecast and what is and was left.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from tracker.assess.evidence import Evidence
from tracker.assess.measured import Absent, Measured
from tracker.assess.measures import Measures, expected, measures, uses_up
from tracker.assess.observed import Observation, parts_of
from tracker.domain.goal import Direction
from tracker.domain.interval import Interval, hull
from tracker.domain.target import Measure


class Dimension(Enum):
    """What a number is: in the series' unit, in the goal's, a difference of that, a share of one, growth, years."""

    FIGURE = "figure"
    AMOUNT = "amount"
    DIFFERENCE = "difference"
    YEARLY = "difference a year"
    SHARE = "share"
    GROWTH = "growth a year"
    YEARS = "years"
    RATIO = "ratio"


Letter: TypeAlias = tuple[str, tuple[Interval, Dimension]]
Letters: TypeAlias = Mapping[str, tuple[Interval, Dimension]]
"""The numbers that stand for the letters of a formula."""


@dataclass(frozen=True, slots=True)
class Working:
    """One measure, or a step to it: the formula, its letters with their numbers, and the result or why there is none.

    The words of a formula are parted by blanks, so that letters can be told from words.
    """

    name: str
    dimension: Dimension
    result: Measured
    formula: str = ""
    inputs: Letters = field(default_factory=dict)


_DIMENSIONS = {
    "attainment": Dimension.SHARE,
    "gap": Dimension.DIFFERENCE,
    "progress": Dimension.SHARE,
    "time_share": Dimension.SHARE,
    "pace": Dimension.RATIO,
    "schedule": Dimension.SHARE,
    "required_change": Dimension.YEARLY,
    "required_growth": Dimension.GROWTH,
    "observed_change": Dimension.YEARLY,
    "observed_growth": Dimension.GROWTH,
    "forecast": Dimension.AMOUNT,
    "miss": Dimension.SHARE,
}


def workings(evidence: Evidence) -> list[Working]:
    """The steps from recorded figures to the goal's terms, then every measure in the order of a report."""
    found, judged = measures(evidence), evidence.judged
    if judged is None:
        return [Working(name, one, getattr(found, name)) for name, one in _DIMENSIONS.items()]
    letters, formulas = dict(_letters(evidence, judged, found)), _formulas(evidence)
    results = [(name, getattr(found, name), dimension) for name, dimension in _DIMENSIONS.items()]
    return [
        *_steps(evidence, judged),
        *[_working(name, result, dimension, formulas[name], letters) for name, result, dimension in results],
    ]


def _working(name: str, result: Measured, dimension: Dimension, formula: str, letters: Letters) -> Working:
    if isinstance(result, Absent):
        return Working(name, dimension, result)
    return Working(name, dimension, result, formula, {one: letters[one] for one in formula.split() if one in letters})


def _letters(evidence: Evidence, judged: Observation, found: Measures) -> Iterator[Letter]:
    """Every letter that has a number here."""
    yield "v", (judged.figure.bounds, Dimension.FIGURE)
    yield "T", (_numbers(evidence.target.goal.bounds), Dimension.AMOUNT)
    yield "G", (_numbers(evidence.goal.bounds), Dimension.AMOUNT)
    if evidence.baseline is not None:
        yield "b", (evidence.baseline.figure.bounds, Dimension.FIGURE)
    yield from _in_the_goals_terms(evidence, judged)
    yield from _times(evidence, judged)
    yield from _schedule(evidence, judged, found)


def _schedule(evidence: Evidence, judged: Observation, found: Measures) -> Iterator[Letter]:
    """Progress, that expected by now, and the forecast; a target to hold has no way to go, and nothing is expected."""
    by_now = expected(evidence, judged) if isinstance(found.progress, Interval) else None
    if isinstance(by_now, Fraction):
        yield "e", (Interval.exactly(by_now), Dimension.SHARE)
    for letter, measured, dimension in (
        ("p", found.progress, Dimension.SHARE),
        ("f", found.forecast, Dimension.AMOUNT),
    ):
        if isinstance(measured, Interval):
            yield letter, (measured, dimension)


def _in_the_goals_terms(evidence: Evidence, judged: Observation) -> Iterator[Letter]:
    """The figures as the goal counts them, and what is and was left."""
    actual, start, run = evidence.value(judged), evidence.terms.start, evidence.trend or evidence.since_baseline
    if isinstance(actual, Interval):
        yield "x", (actual, Dimension.AMOUNT)
        yield "t", (_aims(evidence, actual), Dimension.AMOUNT)
        yield "g", (evidence.goal.gap(actual), Dimension.DIFFERENCE)
    if isinstance(start, Interval):
        yield "h", (evidence.goal.gap(start), Dimension.DIFFERENCE)
    if run is not None:
        yield "w", (run.start, Dimension.AMOUNT)
        yield "k", (Interval.exactly(run.years), Dimension.YEARS)


def _times(evidence: Evidence, judged: Observation) -> Iterator[Letter]:
    """Years gone, left and in all."""
    origin = evidence.terms.origin
    yield "n", (Interval.exactly(evidence.years_left(judged)), Dimension.YEARS)
    if origin is not None:
        yield "m", (Interval.exactly(origin.years_until(judged.period)), Dimension.YEARS)
        yield "N", (Interval.exactly(origin.years_until(evidence.target.due)), Dimension.YEARS)


def _numbers(goal: Interval) -> Interval:
    """The number of a floor or ceiling, or both of a range."""
    ends = [end for end in (goal.low, goal.high) if end is not None]
    return Interval.of(ends[0], ends[-1])


def _aims(evidence: Evidence, actual: Interval) -> Interval:
    """The numbers to go for: the end of the goal, of a range the nearer for each number."""
    sides = [side.end for side in evidence.goal.sides]
    low = sides[0] if actual.low is None else evidence.goal.aim(actual.low)
    high = sides[-1] if actual.high is None else evidence.goal.aim(actual.high)
    return hull([(low, False), (high, False)])


def _steps(evidence: Evidence, judged: Observation) -> Iterator[Working]:
    """A sum of parts, the change that a goal is about, and the whole change that mean growth makes."""
    parts, measure = parts_of(judged), evidence.target.measure
    if len(parts) > 1:
        letters = {f"v{number}": (part.figure.bounds, Dimension.FIGURE) for number, part in enumerate(parts, 1)}
        yield Working("sum", Dimension.FIGURE, judged.figure.bounds, " + ".join(letters), letters)
    if measure is Measure.AVERAGE_GROWTH:
        goal = {
            "T": (_numbers(evidence.target.goal.bounds), Dimension.AMOUNT),
            "N": (Interval.exactly(evidence.terms.years), Dimension.YEARS),
        }
        yield Working("goal", Dimension.AMOUNT, _numbers(evidence.goal.bounds), "( 1 + T ) ^ N − 1", goal)
    if measure.of_change:
        yield _change(evidence, judged)


def _change(evidence: Evidence, judged: Observation) -> Working:
    """The figure judged in the goal's terms."""
    value, used = evidence.value(judged), evidence.terms.used(judged)
    if isinstance(value, Absent):
        return Working("change", Dimension.AMOUNT, value)
    if evidence.terms.is_chained:
        letters = {f"r{number}": (one.figure.bounds, Dimension.FIGURE) for number, one in enumerate(used, 1)}
        chain = " × ".join(f"( 1 + {letter} )" for letter in letters)
        return Working("change", Dimension.AMOUNT, value, f"{chain} − 1", letters)
    figures = {"v": (judged.figure.bounds, Dimension.FIGURE), "b": (used[0].figure.bounds, Dimension.FIGURE)}
    return Working(
        "change", Dimension.AMOUNT, value, "v / b − 1" if evidence.target.measure.in_percent else "v − b", figures
    )


def _formulas(evidence: Evidence) -> dict[str, str]:
    """The formula of each measure, by what the goal is about and which way is good."""
    x, goal = ("x", "G") if evidence.target.measure.of_change else ("v", "T")
    direction = evidence.goal.direction
    is_floor, is_range = direction is Direction.FLOOR, direction is Direction.RANGE
    return {
        "attainment": "v / T" if is_floor else "T / v",
        "gap": f"from {x} to {goal}" if is_range else f"{goal} − {x}" if is_floor else f"{x} − {goal}",
        "progress": _progress(evidence, is_range=is_range),
        "time_share": "m / N",
        "pace": "e / p" if uses_up(evidence) else "p / e",
        "schedule": "e − p" if uses_up(evidence) else "p − e",
        "required_change": f"( {'t' if is_range else goal} − {x} ) / n",
        **_growths(evidence, "t" if is_range else goal),
        "observed_change": _observed(evidence, x),
        "forecast": _forecast(evidence, x),
        "miss": f"from f to {goal} / from {x} to {goal}" if is_range else _miss(x, goal, is_floor=is_floor),
    }


def _miss(x: str, goal: str, *, is_floor: bool) -> str:
    return f"( {goal} − f ) / ( {goal} − {x} )" if is_floor else f"( f − {goal} ) / ( {x} − {goal} )"


def _progress(evidence: Evidence, *, is_range: bool) -> str:
    match evidence.target.measure:
        case Measure.TOTAL:
            return "1 − g / h" if is_range else "v / T"
        case Measure.PERCENT_CHANGE | Measure.AVERAGE_GROWTH:
            return "1 − ln ( ( 1 + x ) / ( 1 + t ) ) / ln ( 1 + G )" if is_range else "ln ( 1 + x ) / ln ( 1 + G )"
        case Measure.CHANGE:
            return "1 − g / h" if is_range else "x / T"
        case _:
            return "1 − g / h" if is_range else "( v − b ) / ( T − b )"


def _growths(evidence: Evidence, goal: str) -> dict[str, str]:
    """Required and observed growth."""
    if evidence.target.measure.in_percent:
        required = f"( ( 1 + {goal} ) / ( 1 + x ) ) ^ ( 1 / n ) − 1"
        return {"required_growth": required, "observed_growth": "( 1 + x ) ^ ( 1 / m ) − 1"}
    return {
        "required_growth": f"( {goal} / v ) ^ ( 1 / n ) − 1",
        "observed_growth": "( v / b ) ^ ( 1 / m ) − 1",
    }


def _observed(evidence: Evidence, x: str) -> str:
    return "( v − b ) / m" if evidence.target.measure is Measure.LEVEL else f"{x} / m"


def _forecast(evidence: Evidence, x: str) -> str:
    """From the trend, else from what the time since the baseline has brought."""
    has_start = evidence.trend is not None or evidence.target.measure is Measure.LEVEL
    return f"{x} + ( {x} − w ) × n / k" if has_start else f"{x} + {x} × n / k"
