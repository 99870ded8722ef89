"""Strings for everything that reads text: what cannot be read is refused as such, and soon."""

from collections.abc import Callable, Iterable
from functools import partial
from random import Random
from time import process_time

import typer
from fuzz_program import Attempt, Fault, TooLong, crash, limited

from tracker.assess.methods.verdict import Verdict
from tracker.cli.minus import with_signs
from tracker.cli.settings import parse_day
from tracker.cli.words import parse_word
from tracker.domain.notation import DecimalMark
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Malformed
from tracker.domain.text import forbidden_character, printable, suggestion, without_commands
from tracker.domain.unit import Amount, Unit
from tracker.entry.typed import looks_like_a_year, read_figure, read_number
from tracker.entry.when import read_period, read_public_date
from tracker.render.csv_text import csv_text
from tracker.render.markdown import escaped

_SECONDS, _TIMES = 0.5, 3
_NAMES = ("亿元", "%", "家", "billion yuan", "t", "万吨/人", "元", "million EUR", "km")
_UNITS = (*map(Unit.parse, _NAMES), Unit.parse("million €", DecimalMark.COMMA))
READERS: dict[str, Callable[[str], object]] = {
    **{f"read_figure in {unit.name}": partial(read_figure, unit=unit) for unit in _UNITS},
    **{f"read_number in {unit.name}": partial(read_number, unit=unit) for unit in _UNITS[:4]},
    **{f"Amount.read in {unit.name}": partial(Amount.read, unit=unit) for unit in _UNITS[:4]},
    "read_period": read_period,
    "read_public_date": read_public_date,
    "looks_like_a_year": looks_like_a_year,
    "Period.parse": Period.parse,
    "PublicDate.parse": PublicDate.parse,
    "Unit.parse": Unit.parse,
    "parse_day": parse_day,
    "parse_word": partial(parse_word, words=Verdict),
    "with_signs": lambda text: with_signs(["add", text]),
    "printable": printable,
    "forbidden_character": forbidden_character,
    "suggestion": lambda text: suggestion(text, ("gdp-2027", "at_least", "qiantang")),
    "escaped": escaped,
    "csv_text": lambda text: csv_text(["head"], [[text]]),
    "without_commands": without_commands,
}
REFUSALS = (Malformed, typer.BadParameter)

# fmt: off
PIECES = (
    "1416", "1,416", "1 416", "0.5", "5.", ".5", "-", "–", "−", "－", "+", "±", "~", "至", "到", "to", " ", "\u3000",
    "　",
    "亿", "万", "千", "百万", "万亿", "元", "人民币", "RMB", "yuan", "billion", "million ", "%", "％", "‰", "家",
    "亩", "t", "$", "€", "US$", "EUR", "k", "m", "bn", "1.234,5", "1.234", "1,5",
    "¥", "超", "约", "近", "不低于", "以上", "左右", "余", "多", "≥", ">=", "<", "=", "at least ", "more than",
    "同比增长", "一千",
    "2024", "1999", "0000", "9999", "2024年", "年", "月", "日", "Q3", "H1", "S2", "W37", "-09", "-13", "/", "上半年",
    "三季度",
    "前三季度", "第四季度", "1-9月", "-02-30", "T00", "2024-02-29", "10000", "²", "٣", "Ⅷ", "e5", "1e999", "nan",
    "inf", "\x1b",
    "\x00", "\n", "\t", "\u200b", "\u200d", "\ufe0f", "\U000e0041", "\udcff", "\u202e", "::", "##[", ";", "'", '"',
    "9" * 31, "9" * 400, " " * 300, "(" * 50, "-" * 60, "亿" * 40, "1," * 60, "1 " * 60, "人民币" * 40,
    "million " * 20,
)
# fmt: on


def attempts(random: Random, count: int) -> Iterable[Attempt]:
    """So many strings, each for every reader."""
    for _ in range(count):
        text = "".join(random.choice(PIECES) for _ in range(random.choice((1, 2, 3, 4, 5, 8, 20))))
        yield Attempt(tuple(text), _fault_of, lambda parts: {"text.txt": repr(_text(parts)).encode()})


def _text(parts: tuple[object, ...]) -> str:
    return "".join(map(str, parts))


def _fault_of(parts: tuple[object, ...]) -> Fault | None:
    """The first reader that does not read or refuse the text."""
    text = _text(parts)
    faults = (_fault_of_reader(name, reader, text) for name, reader in READERS.items())
    return next((one for one in faults if one is not None), None)


def _fault_of_reader(name: str, reader: Callable[[str], object], text: str) -> Fault | None:
    """What a reader does wrong; slow is what is slow each time, for a machine may be busy once."""
    doing = f"{name}: {text!r}"
    for _ in range(_TIMES):
        begun = process_time()
        try:
            with limited():
                reader(text)
        except REFUSALS:
            pass
        except TooLong:
            return Fault(f"{name} too long", doing)
        except Exception as error:  # noqa: BLE001 - whatever it is
            return crash(error, doing)
        if process_time() - begun <= _SECONDS:
            return None
    return Fault(f"{name} slow", doing)
