"""The values a file may hold, each with its check and its JSON Schema.

One value is one fault at most, in words that name the right form. Knows nothing of tables, units or references.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import TypeVar

from tracker.domain.acceptance import ACCEPTABLE
from tracker.domain.actual import Status
from tracker.domain.period import PublicDate, Written, YearStart, read_written
from tracker.domain.problem import CATALOGUE, Code, Malformed
from tracker.domain.series import Frequency, Kind, Reporting
from tracker.domain.target import Commitment, GoalKind, Heading, MethodName, Trajectory
from tracker.domain.text import forbidden_character, is_id, suggested
from tracker.domain.wording import Sentence, Words, later, listed
from tracker.domain.workdays import Workdays
from tracker.store.links import Links
from tracker.store.reading import NumberBeyondLimits
from tracker.store.tables import JsonSchema, Value
from tracker.store.workdays import PLACE_PATTERN, workdays_of

_Choice = TypeVar("_Choice", bound=Enum)
_Read = TypeVar("_Read")


class Unrecorded(Enum):
    """What days without a record are."""

    ZERO = "zero"


DISABLEABLE = [code.value for code, one in CATALOGUE.items() if one.can_be_silenced]
"""The codes a register may silence: those that leave the files usable."""
ACCEPTED = sorted(code.value for code in ACCEPTABLE)
"""The codes of which one finding may be accepted."""


def wrong_type(value: object, wanted: Words, advice: Words) -> Malformed:
    """The fault of a value of another kind than is needed."""
    return Malformed(
        Code.WRONG_TYPE, later("{given} where {wanted} is needed", given=_named(value), wanted=wanted), advice
    )


def _named(value: object) -> Words:
    """What a value of a file or a row is, in a reader's words."""
    if isinstance(value, bool):
        return str(value).lower()
    for kinds, word in _KINDS:
        if isinstance(value, kinds):
            return word
    return later("a value of the kind {kind}", kind=type(value).__name__)


_KINDS: tuple[tuple[tuple[type, ...], Words], ...] = (
    ((NumberBeyondLimits, int, Decimal), later("a number")),
    ((str,), later("text")),
    ((datetime, time), later("a time")),
    ((date,), later("a date")),
    ((list,), later("a list")),
    ((dict,), later("a table")),
    ((float,), later("a float")),
)
"""What values are called; those of a file are of the first six, a float comes from a row of a program."""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise wrong_type(value, later("text"), later("put it in quotes"))
    if not value.strip():
        raise Malformed(Code.WRONG_TYPE, later("the text is empty"), later("write the text, or take the key out"))
    return sound_text(value)


def sound_text(text: str) -> str:
    """A text without characters that act on a terminal or hide. Raises Malformed."""
    character = forbidden_character(text)
    if character is not None:
        said = later("the text holds the control character {character}", character=character)
        raise Malformed(Code.CONTROL_CHARACTER, said, later("remove it"))
    return text


def parse_id(value: object) -> str:
    """An id as it must be written. Raises Malformed."""
    text = "" if value == "" else _text(value)
    if not is_id(text):
        near = "-".join("".join(one if one.isalnum() and one.isascii() else " " for one in text.lower()).split())
        rule = later("use lower-case ASCII letters, digits and hyphens")
        advice = later('write "{form}"', form=near) if near else rule
        raise Malformed(Code.BAD_ID, later("{text!r} is not an id", text=text), advice)
    return text


def _ids(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise wrong_type(value, later("a list of ids"), later('write them in brackets: ["flagship"]'))
    return tuple(dict.fromkeys(map(parse_id, value)))


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise wrong_type(value, later("a list of texts"), later('write them in brackets: ["GDP"]'))
    return tuple(dict.fromkeys(map(_text, value)))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise wrong_type(value, later("true or false"), later("write true or false, without quotes"))
    return value


def _days(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise wrong_type(value, later("a number of days"), later("write a whole number, without quotes"))
    if not 0 <= value <= 3660:
        said = later("the number of days is not from 0 to 3660")
        raise Malformed(Code.BAD_NUMBER, said, later("write 60 for two months"))
    return value


def parse_format(value: object) -> int:
    """The version of the format, which is 1. Raises Malformed."""
    if value != 1 or isinstance(value, bool):
        said = later("this version reads format 1 alone")
        raise Malformed(Code.WRONG_TYPE, said, later("write format = 1, or update track"))
    return 1


def _day(value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise wrong_type(value, later("a day"), later("write 2027-03-01, without quotes"))
    return value


def _written(value: object) -> Written:
    if isinstance(value, date) and not isinstance(value, datetime):
        return read_written(value.isoformat())
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise wrong_type(value, later("a period"), _PERIOD_FORMS)
    if isinstance(value, int) and not 0 <= value <= _LAST_YEAR:
        raise Malformed(Code.BAD_PERIOD, later("{value} is not a period", value=_shown(value)), _PERIOD_FORMS)
    return read_written(value)


def _year_start(value: object) -> YearStart:
    if not isinstance(value, str):
        advice = later('write a month "07", or a month and a day "04-06", in quotes')
        raise wrong_type(value, later("text"), advice)
    return YearStart.parse(value)


def _workdays(value: object) -> Workdays:
    if not isinstance(value, str):
        raise wrong_type(value, later("text"), later('write the code of a country in quotes: "CN"'))
    return workdays_of(value)


def _public_date(value: object) -> PublicDate:
    if isinstance(value, bool | datetime) or not isinstance(value, date | int | str):
        raise wrong_type(value, later("a date"), _DATE_FORMS)
    if isinstance(value, int) and not 0 <= value <= _LAST_YEAR:
        raise Malformed(Code.BAD_DATE, later("{value} is not a date", value=_shown(value)), _DATE_FORMS)
    return PublicDate.parse(value)


_PERIOD_FORMS = later('write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"')
_DATE_FORMS = later('write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")')
_LAST_YEAR = 9999


def _shown(number: int) -> Words:
    """A number for a message; one of thousands of digits cannot even be written out."""
    return str(number) if abs(number) < 10**12 else later("a number of many digits")


def _number(value: object) -> int | Decimal | str:
    if isinstance(value, NumberBeyondLimits):
        said = later("the number {number} is beyond any figure", number=value.written[:24])
        raise Malformed(Code.BAD_NUMBER, said, later("write the published figure"))
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise wrong_type(value, later("a number"), later('write 1250 or "3万亿元"'))
    return value


def _pair(value: object) -> tuple[int | Decimal | str, int | Decimal | str]:
    if not isinstance(value, list) or len(value) != 2:
        raise Malformed(Code.BAD_FIGURE, later("between takes two numbers"), later("write between = [5, 5.5]"))
    return _number(value[0]), _number(value[1])


def _skipped(value: object) -> frozenset[int]:
    months = [f"{month:02}" for month in range(1, 13)]
    if not isinstance(value, list) or not all(month in months for month in value):
        advice = later('write two-digit months in quotes: skips = ["01"]')
        raise Malformed(Code.BAD_PERIOD, later("skips takes months"), advice)
    return frozenset(int(month) for month in value)


def _releases(value: object) -> dict[Written, date]:
    twice = later("{period} has two release days")
    return _by_period(value, read=_day, example='releases = { "2026" = 2027-03-01 }', twice=twice)


def _path(value: object) -> dict[Written, int | Decimal | str]:
    twice = later("{period} has two values")
    return _by_period(value, read=_number, example='path = { "2025" = 12, "2027" = 20 }', twice=twice)


def _by_period(value: object, read: Callable[[object], _Read], example: str, twice: Sentence) -> dict[Written, _Read]:
    """A table whose keys are periods, each of them once; ``twice`` is what is wrong with one that is there again."""
    if not isinstance(value, dict):
        raise wrong_type(value, later("a table"), later("write {form}", form=example))
    found: dict[Written, _Read] = {}
    for written, one in value.items():
        try:
            period, content = _written(written), read(one)
        except Malformed as fault:
            raise Malformed(
                code=fault.code, said=fault.said, advice=fault.advice, key=written, reason=fault.reason
            ) from fault
        if period in found:
            raise Malformed(
                code=Code.BAD_PERIOD, said=twice.filled(period=period), advice=later("keep one of them"), key=written
            )
        found[period] = content
    return found


_MEANT = {
    "yearly": "annual",
    "biannual": "half-yearly",
    "semi-annual": "half-yearly",
    "biennial": "every 2 years",
    "triennial": "every 3 years",
    "quinquennial": "every 5 years",
    "约束性": "binding",
    "预期性": "expected",
    "确保": "ensure",
    "力争": "strive",
    "初步": "provisional",
    "预计": "estimated",
}
"""Words people write for ours."""


def _parts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise wrong_type(value, later("a list of ids"), later('write ["one", "other"]'))
    return tuple(parse_id(one) for one in value)


def _codes(value: object) -> frozenset[Code]:
    if not isinstance(value, list):
        raise wrong_type(value, later("a list of codes"), later('write disable = ["TRK601"]'))
    return frozenset(_code(code, DISABLEABLE, later("{code} is not a code that can be disabled")) for code in value)


def _accepted_code(value: object) -> Code:
    return _code(value, ACCEPTED, later("{code} is not a code that can be accepted"))


def _code(value: object, allowed: list[str], otherwise: Sentence) -> Code:
    """One of some codes; ``otherwise`` is what is wrong with another."""
    if not isinstance(value, str) or value not in allowed:
        shown = f'"{value}"' if isinstance(value, str) else _named(value)
        advice = later("these can: {codes}", codes=listed(allowed))
        raise Malformed(Code.WRONG_TYPE, otherwise.filled(code=shown), advice)
    return Code(value)


def _choice(choices: type[_Choice]) -> Callable[[object], _Choice]:
    """A validator that takes one of an enumeration's words."""
    words = [choice.value for choice in choices]

    def choose(value: object) -> _Choice:
        if value in words:
            return choices(value)
        every = listed(f'"{word}"' for word in words)
        meant = _MEANT.get(value) if isinstance(value, str) else None
        near = suggested(value, words) if isinstance(value, str) else None
        advice = near or later("write one of {words}", words=every)
        if meant in words:
            advice = later('write "{form}"', form=meant)
        shown = repr(value) if isinstance(value, str) else _named(value)
        raise Malformed(Code.WRONG_TYPE, later("{value} is not one of {words}", value=shown, words=every), advice)

    return choose


def _one_of(choices: type[Enum]) -> JsonSchema:
    return {"enum": [choice.value for choice in choices]}


_ID_PATTERN = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"
_MONTH_PATTERN = "(0[1-9]|1[0-2])"
_DAY_PATTERN = "(0[1-9]|[12][0-9]|3[01])"
_PERIOD_PATTERN = rf"\d{{4}}(-(S[12]|Q[1-4]|W(0[1-9]|[1-4][0-9]|5[0-3])|{_MONTH_PATTERN}(-{_DAY_PATTERN})?))?"
_WRITTEN_PATTERN = rf"^(\d{{4}}/\d{{2}}|{_PERIOD_PATTERN}(/{_PERIOD_PATTERN})?)$"
_PERIOD_SCHEMA: JsonSchema = {
    "anyOf": [
        {"type": "integer", "minimum": 1000, "maximum": 2999},
        {"type": "string", "pattern": _WRITTEN_PATTERN},
    ]
}
_DAY_SCHEMA: JsonSchema = {"type": "string", "format": "date"}
_PUBLIC_DATE_SCHEMA: JsonSchema = {
    "anyOf": [
        _DAY_SCHEMA,
        {"type": "integer", "minimum": 1000, "maximum": 2999},
        {"type": "string", "pattern": r"^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$"},
    ]
}
_WITH_A_UNIT = r"[+-]?\d[\d.,]*\s*[^\s\d.,+-][^-]*"
_AFTER_ITS_CURRENCY = r"[+-]?[A-Za-z¥￥$€£￡人民币美欧日元英镑 ]+[+-]?\d[\d.,]*[^-]*"
_NUMBER_SCHEMA: JsonSchema = {
    "anyOf": [
        {"type": "number"},
        {"type": "string", "pattern": rf"^\s*({_WITH_A_UNIT}|{_AFTER_ITS_CURRENCY})$"},
    ]
}


def _remembered(read: Callable[[object], _Read]) -> Callable[[object], _Read]:
    """The same for values that stand in many records, as periods, days and ids do: each is read once."""
    known = lru_cache(maxsize=4096, typed=True)(read)

    def reading(value: object) -> _Read:
        return known(value) if type(value) in _PLAIN else read(value)

    return reading


_PLAIN = frozenset({str, int, date})

TEXT = Value(_text, {"type": "string", "minLength": 1})
_ID_SCHEMA: JsonSchema = {"type": "string", "pattern": _ID_PATTERN}
ID = Value(_remembered(parse_id), _ID_SCHEMA)
IDS = Value(_ids, {"type": "array", "items": _ID_SCHEMA})
TEXTS = Value(_texts, {"type": "array", "items": {"type": "string", "minLength": 1}})
FLAG = Value(_flag, {"type": "boolean"})
DAYS = Value(_days, {"type": "integer", "minimum": 0, "maximum": 3660})
FORMAT = Value(parse_format, {"const": 1})
DAY = Value(_day, _DAY_SCHEMA)
PERIOD = Value(_remembered(_written), _PERIOD_SCHEMA)
YEAR_START = Value(_year_start, {"type": "string", "pattern": rf"^{_MONTH_PATTERN}(-(0[1-9]|1[0-9]|2[0-8]))?$"})
WORKDAYS = Value(_workdays, {"type": "string", "pattern": f"^{PLACE_PATTERN}$"})
PUBLIC_DATE = Value(_remembered(_public_date), _PUBLIC_DATE_SCHEMA)
NUMBER = Value(_number, _NUMBER_SCHEMA)
PAIR = Value(_pair, {"type": "array", "items": _NUMBER_SCHEMA, "minItems": 2, "maxItems": 2})
SKIPPED = Value(_skipped, {"type": "array", "items": {"type": "string", "pattern": "^(0[1-9]|1[0-2])$"}})
RELEASES = Value(
    _releases,
    {
        "type": "object",
        "propertyNames": {"pattern": _WRITTEN_PATTERN},
        "additionalProperties": _DAY_SCHEMA,
    },
)
CODES = Value(_codes, {"type": "array", "items": {"enum": DISABLEABLE}})
CODE = Value(_accepted_code, {"enum": ACCEPTED})
KIND = Value(_choice(Kind), _one_of(Kind))
FREQUENCY = Value(_choice(Frequency), _one_of(Frequency))
GOAL_KIND = Value(_choice(GoalKind), _one_of(GoalKind))
COMMITMENT = Value(_choice(Commitment), _one_of(Commitment))
TRAJECTORY = Value(_choice(Trajectory), _one_of(Trajectory))
HEADING = Value(_choice(Heading), _one_of(Heading))
PARTS = Value(_parts, {"type": "array", "items": {"type": "string", "pattern": _ID_PATTERN}, "minItems": 2})
PATH = Value(
    _path, {"type": "object", "propertyNames": {"pattern": _WRITTEN_PATTERN}, "additionalProperties": _NUMBER_SCHEMA}
)
METHOD = Value(_choice(MethodName), _one_of(MethodName))
STATUS = Value(_choice(Status), _one_of(Status))
LINKS = Value(_choice(Links), _one_of(Links))
UNRECORDED = Value(_choice(Unrecorded), _one_of(Unrecorded))
REPORTING = Value(_choice(Reporting), _one_of(Reporting))
