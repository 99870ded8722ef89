"""What is offered instead of a number that is refused is itself taken, and means the number that was written."""

import re
from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from tracker.domain.exact import Fraction
from tracker.domain.notation import DecimalMark
from tracker.domain.problem import Malformed
from tracker.domain.unit import Amount, Unit
from tracker.entry.typed import Number, read_figure

SCALES = ("", "k", "m", "M", "mn", "B", "bn", "tn", "million", "Billion", "thousand ", "千", "万", "亿", "万亿", " ")
BASES = (
    "",
    "元",
    "亿元",
    "EUR",
    "€",
    "US$",
    "yen",
    "¥",
    "%",
    "t",
    "m",
    "km",
    "people",
    "家",
    "CO2 t",
    "HK$",
    "元/人",
)
NAMES = st.builds("{}{}".format, st.sampled_from(SCALES), st.sampled_from(BASES)).filter(
    lambda name: name.strip() != ""
)
UNITS = st.builds(Unit.parse, st.one_of(NAMES, st.just("2015元")), st.sampled_from(DecimalMark))
NUMERALS = st.sampled_from(
    (
        "5",
        "0.5",
        "12.50",
        "1,5",
        "1.234",
        "1,234",
        "1.234,5",
        "1,234.5",
        "1.234.567",
        "1,234,567",
        "0,125",
        "1 234,5",
        "５，５",
    )
)
PREFIXES = st.sampled_from(("", "", "", "-", "€", "$", "US$ ", "¥", "人民币", "超", "约", "over ", "同比增长", "1-"))
TEXTS = st.builds("{}{}{}{}".format, PREFIXES, NUMERALS, st.sampled_from(("", " ")), st.one_of(st.just(""), NAMES))


def offered(remedy: str) -> list[str]:
    """The forms in quotes; the forms for any figure stand without."""
    quoted = re.findall(r'"([^"]*)"', remedy)
    is_list = not quoted and re.match(r"write \S+, ", remedy) is not None
    return re.split(r", | or ", remedy.removeprefix("write ")) if is_list else quoted


def value(number: Number, unit: Unit) -> Fraction:
    """A number as a file holds it, in the unit."""
    return Fraction(Amount.read(number, unit).value)


def meanings(text: str) -> set[Fraction]:
    """Every number that the numerals of a text can stand for, in any scale: what is left of powers of ten."""
    half = text.translate({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)})
    plain = [one.replace(" ", "").rstrip(".,") for one in re.findall(r"\d[\d., ]*", half)]
    read = {turned for one in plain for turned in (one.replace(".", "").replace(",", "."), one.replace(",", ""))}
    return {_mantissa(Fraction(Decimal(one))) for one in read if re.fullmatch(r"\d+(\.\d+)?", one)}


def _mantissa(number: Fraction) -> Fraction:
    while number >= 10:
        number /= 10
    while 0 < number < 1:
        number *= 10
    return number


@given(TEXTS, UNITS)
@example("15.2 million", Unit.parse("USD"))
@example("5m", Unit.parse("km"))
@example("1.234", Unit.parse("million EUR", DecimalMark.COMMA))
def test_every_form_that_add_offers_is_read_by_add(text: str, unit: Unit) -> None:
    try:
        read_figure(text, unit)
    except Malformed as refused:
        for form in offered(refused.remedy):
            numbers = read_figure(form, unit).numbers
            if '"' in refused.remedy and "such as" not in refused.remedy:
                assert _mantissa(abs(value(numbers[0], unit))) in meanings(text)
                assert (value(numbers[0], unit) < 0) == text.startswith("-")


@given(TEXTS, UNITS)
@example("15.2 million", Unit.parse("USD"))
@example("300", Unit.parse("2015元"))
def test_every_form_that_is_offered_for_a_file_is_read_in_a_file(text: str, unit: Unit) -> None:
    try:
        Amount.read(text, unit)
    except Malformed as refused:
        for form in re.findall(r'"([^"]*)"', refused.remedy):
            number = value(form, unit)
            if "such as" not in refused.remedy:
                assert _mantissa(abs(number)) in meanings(text)
                assert (number < 0) == text.strip().startswith("-")


@given(TEXTS, UNITS)
def test_without_quotes_stands_the_number_that_is_meant_with_them(text: str, unit: Unit) -> None:
    try:
        Amount.read(text, unit)
    except Malformed as refused:
        bare = re.fullmatch(r'write (\S+) without quotes for .*, or "(.*)"', refused.remedy)
        assert bare is None or value(Decimal(bare[1]), unit) == value(bare[2], unit)


@given(TEXTS, UNITS)
def test_what_add_writes_is_what_it_read(text: str, unit: Unit) -> None:
    try:
        said = read_figure(text, unit)
    except Malformed:
        return
    for number in said.numbers:
        assert value(number, unit) == value(read_figure(number, unit).numbers[0], unit)


@given(TEXTS, UNITS)
def test_what_is_read_in_a_file_is_read_the_same_when_it_is_typed(text: str, unit: Unit) -> None:
    try:
        in_a_file = value(text, unit)
    except Malformed:
        return
    (number,) = read_figure(text, unit).numbers
    assert value(number, unit) == in_a_file
