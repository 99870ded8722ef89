"""`track status` for machines: schema track.status/2, described in docs/files.md."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from json.encoder import encode_basestring as quoted

from msgspec import Raw

from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.every_period import Held
from tracker.assess.freshness import Freshness
from tracker.assess.measures import MEASURES
from tracker.assess.review import Assessment
from tracker.assess.sums import Observation, Sum
from tracker.assess.year_to_date import YearToDate
from tracker.domain.actual import Actual
from tracker.domain.figure import Figure
from tracker.render.ends import ends, unlisted
from tracker.render.json_text import Json, json_of_words, json_text
from tracker.render.numbers import Guards, six_places_written, written

SCHEMA = "track.status/2"
_MEASURES = [one for one in MEASURES if one.in_status]


def status_json(assessments: Iterable[Assessment], as_of: date) -> str:
    """All targets with figures as written, and measures as intervals to six places."""
    targets = [target_json(assessment) for assessment in assessments]
    return json_of_words({"schema": SCHEMA, "as_of": as_of.isoformat(), "targets": targets}) + "\n"


def target_json(assessment: Assessment) -> dict[str, Json]:
    """One target with its figures, measures, verdict and freshness."""
    case, target, series, judgement = assessment.case, assessment.target, assessment.series, assessment.judgement
    return {
        "id": target.id,
        "series": series.id,
        "area": series.area,
        "indicator": series.indicator,
        "indicator_en": series.indicator_en,
        "unit": series.unit.name or None,
        "measure": target.measure.value,
        "due": str(target.due),
        "goal": _figure(target.goal.figure) if target.has_number else None,
        "statement": target.statement,
        "direction": None if target.heading is None else target.heading.value,
        "commitment": None if target.commitment is None else target.commitment.value,
        "superseded_by": assessment.superseded_by,
        "baseline": _baseline(assessment),
        "actual": None if case.judged is None else _observed(case.judged),
        **{one.name: measure_text(assessment.measures[one], assessment.guards(one)) for one in _MEASURES},
        "basis": None if case.basis is None else case.basis.value,
        "verdict": judgement.verdict.value,
        "alternatives": [answer.value for answer in judgement.alternatives],
        "pending_because": judgement.pending_because,
        "flags": [flag.value for flag in judgement.flags],
        "provisional": judgement.provisional,
        **_chain(assessment),
        "settled_by": None if judgement.settled_by is None else _observed(judgement.settled_by),
        "held": None if case.held is None else _held(case.held),
        "year_to_date": None if case.year_to_date is None else _year_to_date(case.year_to_date),
        "method": assessment.method.name,
        "grades": [grade.code for grade in judgement.grades],
        "numbers": {one.name: measure_text(one.measured, (0, 1, *one.limits)) for one in judgement.numbers},
        "freshness": freshness_json(assessment.freshness),
    }


def _figure(figure: Figure) -> dict[str, Json]:
    """The figure with the keys of the files, in the series' unit."""
    if figure.done is not None:
        return {"done": figure.done}
    written: dict[str, Json] = {}
    for term in figure.terms:
        numbers = [_number(amount.value) for amount in term.amounts]
        written[term.comparison.value] = numbers if len(numbers) > 1 else numbers[0]
        if term.tolerance is not None:
            written["tolerance"] = _number(term.tolerance.value)
    return written


def _number(number: Decimal) -> Raw:
    """A number with its digits, written already: a status has very many. There is no zero below zero."""
    return Raw(written(number if number else abs(number)).encode())


def _baseline(assessment: Assessment) -> Json:
    """The baseline period and its figure, if there is one; null where the target names none."""
    period, record = assessment.target.baseline, assessment.case.baseline
    if period is None:
        return None
    as_of = assessment.target.baseline_as_of
    known = {} if as_of is None else {"as_of": as_of.isoformat(), "now": _now(assessment)}
    if record is None:
        return {"period": str(period), "published": None, **known}
    return {"period": str(period), **_figure(record.figure), "published": str(record.published), **known}


def _now(assessment: Assessment) -> Json:
    """The baseline as it is known now, where that is another figure than counts."""
    now = assessment.case.base_now
    return None if now is None else _figure(now.figure)


def _observed(observation: Observation) -> dict[str, Json]:
    """A record, or a sum with the records it is made of; a sum is as firm as its least firm part."""
    if not isinstance(observation, Sum):
        return actual_json(observation)
    return {
        "period": str(observation.period),
        **_figure(observation.figure),
        "published": str(observation.published),
        "status": "provisional" if observation.is_provisional else None,
        "source": None,
        "parts": [actual_json(part) for part in ends(observation.parts)],
        **_unlisted(observation.parts),
    }


def _unlisted(things: Sequence[object], key: str = "unlisted") -> dict[str, Json]:
    """How many things are left out of a list, where any are."""
    left_out = unlisted(things)
    return {key: left_out} if left_out else {}


def _chain(assessment: Assessment) -> dict[str, Json]:
    """The yearly growth rates that multiply, oldest first; null where there is no such chain."""
    case = assessment.case
    if not case.yardstick.is_chained:
        return {"chain": None}
    return {"chain": [_observed(one) for one in ends(case.used)], **_unlisted(case.used, "chain_unlisted")}


def _held(held: Held) -> Json:
    """The periods of a window by what their figures say."""
    lists = {"held": held.held, "failed": held.failed, "open": held.open, "unknown": held.unknown}
    left_out: dict[str, Json] = {name: unlisted(periods) for name, periods in lists.items() if unlisted(periods)}
    return {
        "periods": held.periods,
        **{name: [str(period) for period in ends(periods)] for name, periods in lists.items()},
        **({"unlisted": left_out} if left_out else {}),
    }


def _year_to_date(so_far: YearToDate) -> Json:
    """The due year so far beside the share of a year that is usual by then."""
    return {**_observed(so_far.observation), "usual_share": measure_text(so_far.share), "flat": so_far.is_flat}


def actual_json(actual: Actual) -> dict[str, Json]:
    """One record with its document."""
    source = actual.source
    return {
        "period": str(actual.period),
        **_figure(actual.figure),
        "published": str(actual.published),
        "status": None if actual.status is None else actual.status.value,
        "source": {"id": source.id, "title": source.title, "publisher": source.publisher, "url": source.url},
    }


def measure_json(measured: Measured, guards: Guards = (0, 1)) -> dict[str, Json]:
    """Always the same five keys; an unbounded end is null and open."""
    if isinstance(measured, Absent):
        return {"low": None, "high": None, "low_open": False, "high_open": False, "absent": measured.reason}
    low, high = six_places_written(measured.low, measured.high, guards)
    return {
        "low": None if low is None else Raw(low.encode()),
        "high": None if high is None else Raw(high.encode()),
        "low_open": measured.low_open,
        "high_open": measured.high_open,
        "absent": None,
    }


def measure_text(measured: Measured, guards: Guards = (0, 1)) -> Raw:
    """The same as text: a status has eleven of each target."""
    if isinstance(measured, Absent):
        return Raw((_MEASURE % ("null", "null", "false", "false", quoted(measured.reason))).encode())
    low, high = six_places_written(measured.low, measured.high, guards)
    if low is not None and low is high:
        return Raw(f"{_LOW}{low}{_HIGH}{low}{_REST}".encode())
    opens = ("true" if measured.low_open else "false", "true" if measured.high_open else "false")
    return Raw((_MEASURE % (low or "null", high or "null", *opens, "null")).encode())


_MEASURE = json_text(dict.fromkeys(measure_json(Absent("")), None)).replace("null", "%s")
_LOW, _HIGH, _REST = (_MEASURE % ("\0", "\0", "false", "false", "null")).split("\0")
"""What stands around one number."""


def freshness_json(freshness: Freshness) -> Json:
    """The state, what is missing, and since when."""
    return {
        "state": freshness.state.value,
        "missing": [str(period) for period in ends(freshness.missing)],
        **_unlisted(freshness.missing),
        "released": None if freshness.released is None else freshness.released.isoformat(),
        "days_late": freshness.days_late,
    }
