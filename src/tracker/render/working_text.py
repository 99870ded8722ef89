"""Workings in numbers: '(1416 − 1250) / (2000 − 1250) = 22.1 %', or why there is no number."""

from collections.abc import Callable, Mapping
from typing import assert_never

from tracker.assess.arithmetic import Absent
from tracker.assess.measures import ATTAINMENT, FORECAST, GAP, MISS, PACE, REQUIRED_GROWTH, SCHEDULE, Dimension, Measure
from tracker.assess.review import Assessment
from tracker.assess.sums import Sum
from tracker.assess.workings import Working
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.wording import say, say_of
from tracker.render.formula_text import in_numbers
from tracker.render.numbers import Toward, for_people, short
from tracker.render.phrases import attainment_text, gap_text, gap_unit, interval_text, period_text
from tracker.render.words import figure_at

_LONGEST = 12


def working_text(working: Working, assessment: Assessment) -> str:
    """The formula with its numbers, and the result; '–' and the reason where there is none."""
    if isinstance(working.result, Absent) or working.formula is None:
        return f"– {working.result.reason if isinstance(working.result, Absent) else ''}".rstrip()
    formula = in_numbers(working.formula, lambda letter: _put_in(letter, working, assessment))
    return f"{formula} = {_result(working, working.result, assessment)}"


def result_text(working: Working, assessment: Assessment) -> str | None:
    """The result alone; None where there is none."""
    return None if isinstance(working.result, Absent) else _result(working, working.result, assessment)


def _put_in(letter: str, working: Working, assessment: Assessment) -> str:
    """A letter's number, in brackets where it is a set."""
    measured, dimension = working.numbers[letter]
    if letter in _GOALS and measured.low is not None and measured.high is not None:
        ends = dict.fromkeys([_plain(measured.low), _plain(measured.high)])
        return f"{'–'.join(ends)}{' %' if assessment.target.measure.in_percent else ''}"
    text = _number(measured, dimension, assessment, is_rate=letter.startswith("r"))
    is_plain = measured.is_exact and "/" not in text
    return text if is_plain else f"({text})"


_GOALS = ("T", "G")


def _number(measured: Interval, dimension: Dimension, assessment: Assessment, *, is_rate: bool = False) -> str:
    match dimension:
        case Dimension.SHARE:
            return f"{interval_text(measured * 100, 2, (0, 100))} %"
        case Dimension.GROWTH:
            return f"{interval_text(measured * 100, 2, (0,))} %"
        case Dimension.RATIO:
            return interval_text(measured, 2, (0, 1))
        case Dimension.YEARS:
            return _years(measured)
        case Dimension.FIGURE:
            return f"{_recorded(measured)} %" if is_rate else _recorded(measured)
        case Dimension.AMOUNT | Dimension.DIFFERENCE | Dimension.YEARLY:
            return f"{_amount(measured)} %" if assessment.target.measure.in_percent else _amount(measured)
        case _:
            assert_never(dimension)


def _years(measured: Interval) -> str:
    """Whole years, or months as twelfths; where days are counted, to four places."""
    number = measured.low or Fraction(0)
    if number.denominator == 1:
        return str(number.numerator)
    months = number * 12
    return (
        f"{months}/12" if months.denominator == 1 else short(value=number, places=4, toward=Toward.NEAREST, guards=(0,))
    )


def _recorded(measured: Interval) -> str:
    """Recorded numbers with all their digits; sums of many shortened."""
    low, high = measured.low, measured.high
    if low is not None and high is not None:
        return _plain(low) if low == high else say("{low} to {high}", low=_plain(low), high=_plain(high))
    return interval_text(measured, _LONGEST // 2, (0,))


def _plain(number: Fraction) -> str:
    exact = short(value=number, places=_LONGEST // 2, toward=Toward.NEAREST, guards=(0,))
    return for_people(
        exact if len(exact) <= _LONGEST else short(value=number, places=2, toward=Toward.NEAREST, guards=(0,))
    )


def _amount(measured: Interval) -> str:
    """Computed numbers to two places, and to three digits where they are small."""
    ends = [abs(end) for end in (measured.low, measured.high) if end]
    least = min(ends, default=Fraction(1))
    places = next((places for places in range(2, _LONGEST // 2) if least * 10**places >= _THREE_DIGITS), _LONGEST // 2)
    return interval_text(measured, places, (0,))


_THREE_DIGITS = 100


def _result(working: Working, result: Interval, assessment: Assessment) -> str:
    """The result as it is said elsewhere, with its unit."""
    if working.measure is None:
        return _STEPS[working.name](result, assessment)
    said = _RESULTS.get(working.measure)
    return said(result, assessment) if said is not None else _by_dimension(working.dimension, result, assessment)


def _by_dimension(dimension: Dimension, result: Interval, assessment: Assessment) -> str:
    match dimension:
        case Dimension.SHARE:
            return f"{interval_text(result * 100, 1, (0, 100))} %"
        case Dimension.DIFFERENCE:
            return f"{_amount(result)} {gap_unit(assessment)}"
        case Dimension.YEARLY:
            return say("{figure} a year", figure=f"{_amount(result)} {gap_unit(assessment)}")
        case Dimension.GROWTH:
            return say("{figure} a year", figure=_number(result, dimension, assessment))
        case Dimension.AMOUNT | Dimension.FIGURE:
            return f"{_amount(result)} {_unit(assessment)}"
        case Dimension.RATIO | Dimension.YEARS:
            return _number(result, dimension, assessment)
        case _:
            assert_never(dimension)


def _unit(assessment: Assessment) -> str:
    return "%" if assessment.target.measure.in_percent else assessment.series.unit.name


def _gap(result: Interval, assessment: Assessment) -> str:
    """What is left in words; a surplus as the number below zero that it is, and in words."""
    words = gap_text(assessment)
    is_surplus = result.high is not None and result.high <= 0 and not result.contains(0)
    return (
        say("{figure}: {gap}", figure=f"{_amount(result)} {gap_unit(assessment)}", gap=words) if is_surplus else words
    )


def _sum(result: Interval, assessment: Assessment) -> str:
    """The sum of the parts, and whether months or days lie between them that nobody recorded."""
    actual, text = assessment.case.judged, f"{_recorded(result)} {assessment.series.unit.name}"
    if not isinstance(actual, Sum) or not actual.missing_days:
        return text
    months = actual.missing_months
    if months is None:
        return say_of(actual.missing_days, "{sum}: {count} day missing", "{sum}: {count} days missing", sum=text)
    return say_of(months, "{sum}: {count} month missing", "{sum}: {count} months missing", sum=text)


def _change(result: Interval, assessment: Assessment) -> str:
    """Percent of the baseline, or the unit of a difference."""
    unit = "%" if assessment.target.measure.in_percent else assessment.series.unit.of_difference
    return f"{_amount(result)} {unit}"


def _needed(result: Interval, assessment: Assessment) -> str:
    """The growth needed; where the figure may lie any way past the goal, none may be."""
    if result.low == -1 and result.low_open and result.high is not None:
        most = Interval(None, result.high, True, result.high_open)
        return say("{figure}, or none", figure=_by_dimension(Dimension.GROWTH, most, assessment))
    return _by_dimension(Dimension.GROWTH, result, assessment)


def _miss(result: Interval, assessment: Assessment) -> str:
    share = _by_dimension(Dimension.SHARE, result, assessment)
    return say("{share}: past the goal", share=share) if result.high is not None and result.high < 0 else share


_Said = Callable[[Interval, Assessment], str]
_STEPS: Mapping[str, _Said] = {
    "sum": _sum,
    "goal": lambda result, one: f"{_amount(result)} {_unit(one)}",
    "change": _change,
}
_RESULTS: Mapping[Measure, _Said] = {
    ATTAINMENT: lambda _, one: attainment_text(one),
    GAP: _gap,
    PACE: lambda result, one: interval_text(result, 2, one.guards(PACE)),
    SCHEDULE: lambda result, _: f"{interval_text(result * 100, 1, (0, 100))} {say('pp')}",
    REQUIRED_GROWTH: _needed,
    FORECAST: lambda result, one: figure_at(
        f"{_amount(result)} {_unit(one)}", one.target.due, period_text(one, one.target.due)
    ),
    MISS: _miss,
}
"""Results that are said in a way of their own; any other as its dimension has it."""
