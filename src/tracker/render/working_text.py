"""Workings in numbers: '(1416 − 1250) / (2000 − 1250) = 22.1 %', or why there is no number."""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction

from tracker.assess.assessment import Assessment
from tracker.assess.measured import Absent
from tracker.assess.workings import Dimension, Working
from tracker.domain.interval import Interval
from tracker.render.numbers import Guards, Toward, short
from tracker.render.phrases import BANDS, attainment_text, gap_text, gap_unit, interval_text

NAMES = {
    "sum": "sum of parts",
    "goal": "goal by the due date",
    "change": "change",
    "attainment": "attainment",
    "gap": "gap",
    "progress": "progress",
    "time_share": "time gone",
    "pace": "pace",
    "schedule": "schedule",
    "required_change": "required change",
    "required_growth": "required growth",
    "observed_change": "observed change",
    "observed_growth": "observed growth",
    "forecast": "forecast",
    "miss": "miss",
}
_LONGEST = 12


def working_text(working: Working, assessment: Assessment) -> str:
    """The formula with its numbers, and the result; '–' and the reason where there is none."""
    if isinstance(working.result, Absent):
        return f"– {working.result.reason}"
    words = [_put_in(word, working, assessment) for word in working.formula.split()]
    formula = re.sub(r"\( | \)", lambda match: match[0].strip(), " ".join(words))
    formula = formula.replace("ln (", "ln(").replace("+ −", "− ").replace(" ^ ", "^")
    return f"{formula} = {_result(working, working.result, assessment)}"


def _put_in(word: str, working: Working, assessment: Assessment) -> str:
    """A letter's number, in brackets where it is a set; any other word as it is."""
    if word not in working.inputs:
        return word
    measured, dimension = working.inputs[word]
    if word in _GOALS and measured.low is not None and measured.high is not None:
        ends = dict.fromkeys([_plain(measured.low), _plain(measured.high)])
        return f"{'–'.join(ends)}{' %' if assessment.target.measure.in_percent else ''}"
    text = _number(measured, dimension, assessment, is_rate=word.startswith("r"))
    is_plain = measured.is_exact and "/" not in text
    return text if is_plain else f"({text})"


_GOALS = ("T", "G")


def _number(measured: Interval, dimension: Dimension, assessment: Assessment, *, is_rate: bool = False) -> str:
    match dimension:
        case Dimension.SHARE:
            return f"{_shown(measured * 100, 1, (0, 100))} %"
        case Dimension.GROWTH:
            return f"{_shown(measured * 100, 2, (0,))} %"
        case Dimension.RATIO:
            return _shown(measured, 2, BANDS)
        case Dimension.YEARS:
            return _years(measured)
        case _:
            in_percent = assessment.target.measure.in_percent and dimension is not Dimension.FIGURE
            return f"{_recorded(measured)} %" if in_percent or is_rate else _recorded(measured)


def _shown(measured: Interval, places: int, guards: Guards) -> str:
    """With minus signs as wide as a digit."""
    return _spaced(interval_text(measured, places, guards))


def _years(measured: Interval) -> str:
    """Whole years, or months as twelfths."""
    number = measured.low or Fraction(0)
    return str(number.numerator) if number.denominator == 1 else f"{number * 12}/12"


def _recorded(measured: Interval) -> str:
    """Recorded numbers with all their digits, computed ones shortened."""
    low, high = measured.low, measured.high
    if low is not None and high is not None:
        return _plain(low) if low == high else f"{_plain(low)} to {_plain(high)}"
    return _shown(measured, 4, (0,))


def _plain(number: Fraction) -> str:
    exact = short(number, _LONGEST // 2, Toward.NEAREST, (0,))
    return _spaced(exact if len(exact) <= _LONGEST else short(number, 2, Toward.NEAREST, (0,)))


def _spaced(text: str) -> str:
    return re.sub(r"-(?=\d)", "−", text)


def _result(working: Working, result: Interval, assessment: Assessment) -> str:
    """The result as it is said elsewhere, with its unit."""
    said = _RESULTS.get(working.name)
    return _number(result, working.dimension, assessment) if said is None else said(result, assessment)


def _unit(assessment: Assessment) -> str:
    return "%" if assessment.target.measure.in_percent else assessment.series.unit.name


def _gap(result: Interval, assessment: Assessment) -> str:
    """What is left in words; a surplus as the number below zero that it is, and in words."""
    words = gap_text(assessment)
    is_surplus = result.high is not None and result.high <= 0 and not result.contains(0)
    return f"{_shown(result, 2, (0,))} {gap_unit(assessment)}: {words}" if is_surplus else words


def _change(result: Interval, assessment: Assessment) -> str:
    """Percent of the baseline, or the unit of a difference."""
    unit = "%" if assessment.target.measure.in_percent else assessment.series.unit.of_difference
    return f"{_shown(result, 2, (0,))} {unit}"


def _yearly(result: Interval, assessment: Assessment) -> str:
    return f"{_shown(result, 2, (0,))} {gap_unit(assessment)} a year"


def _growth(result: Interval, assessment: Assessment) -> str:
    return f"{_number(result, Dimension.GROWTH, assessment)} a year"


_RESULTS: Mapping[str, Callable[[Interval, Assessment], str]] = {
    "sum": lambda result, assessment: f"{_recorded(result)} {assessment.series.unit.name}",
    "goal": lambda result, assessment: f"{_shown(result, 2, (0,))} {_unit(assessment)}",
    "change": _change,
    "attainment": lambda _, assessment: attainment_text(assessment),
    "gap": _gap,
    "schedule": lambda result, _: f"{_shown(result * 100, 1, (0, 100))} pp",
    "required_change": _yearly,
    "required_growth": _growth,
    "observed_change": _yearly,
    "observed_growth": _growth,
    "forecast": lambda result, one: f"{_shown(result, 2, (0,))} {_unit(one)} in {one.target.due}",
}
