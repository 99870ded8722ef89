"""Figures, periods and days as people type and paste them, and what is refused because it could mean two things."""

from decimal import Decimal

import pytest

from tracker.domain.notation import DecimalMark
from tracker.domain.problem import Code, Malformed
from tracker.domain.unit import Unit
from tracker.entry.typed import (
    Number,
    looks_like_a_year,
    read_figure,
    read_number,
)

MONEY, SHARE, FIRMS = Unit.parse("亿元"), Unit.parse("%"), Unit.parse("家")
YUAN, DOLLARS = Unit.parse("billion yuan"), Unit.parse("亿美元")
USD, MILLIONS, EUROS = Unit.parse("USD"), Unit.parse("million USD"), Unit.parse("EUR")
METRES, COMMAS = Unit.parse("m"), Unit.parse("million EUR", DecimalMark.COMMA)


@pytest.mark.parametrize(
    ("text", "unit", "comparison", "numbers"),
    [
        ("1416", MONEY, "value", [1416]),
        (" 1416 亿元 ", MONEY, "value", [1416]),
        ("1416亿元。", MONEY, "value", [1416]),
        ("0.1416万亿元", MONEY, "value", ["0.1416万亿元"]),
        ("1416 billion 元", MONEY, "value", ["1416 billion 元"]),
        ("1,416.25", MONEY, "value", [Decimal("1416.25")]),
        ("1,234,567", MONEY, "value", [1234567]),
        ("1 234 567", MONEY, "value", [1234567]),
        ("150 billion yuan", MONEY, "value", ["150 billion 元"]),
        ("1416亿 RMB", MONEY, "value", [1416]),
        ("1416亿元人民币", MONEY, "value", [1416]),
        ("人民币1416亿元", MONEY, "value", [1416]),
        ("1416亿人民币元", MONEY, "value", [1416]),
        ("1416亿元（人民币）", MONEY, "value", [1416]),
        ("RMB 1416亿", MONEY, "value", [1416]),
        ("CNY 141.6 billion", MONEY, "value", ["141.6 billion 元"]),
        ("超人民币1000亿元", MONEY, "more_than", [1000]),
        ("人民币超1000亿元", MONEY, "more_than", [1000]),
        ("人民币-5亿元", MONEY, "value", [-5]),
        ("RMB 5-6亿", MONEY, "between", [5, 6]),
        ("141.6 billion RMB", YUAN, "value", [Decimal("141.6")]),
        ("1416亿元人民币", YUAN, "value", ["1416亿yuan"]),
        ("1416亿", MONEY, "value", [1416]),
        ("1.8万亿", MONEY, "value", ["1.8万亿元"]),
        ("1.2 万家", FIRMS, "value", ["1.2万家"]),
        ("1.2k", FIRMS, "value", ["1.2 thousand 家"]),
        ("2.2M EUR", EUROS, "value", ["2.2 million EUR"]),
        ("€2.2 million", EUROS, "value", ["2.2 million EUR"]),
        ("€2,200,000", EUROS, "value", [2200000]),
        ("2.9bn", EUROS, "value", ["2.9 billion EUR"]),
        ("15.2 million USD", USD, "value", ["15.2 million USD"]),
        ("15.2 million", USD, "value", ["15.2 million USD"]),
        ("15.2 million", MILLIONS, "value", [Decimal("15.2")]),
        ("15.2", MILLIONS, "value", [Decimal("15.2")]),
        ("US$ 3.1bn", MILLIONS, "value", ["3.1 billion USD"]),
        ("EUR 2.2M", EUROS, "value", ["2.2 million EUR"]),
        ("¥100 million", MONEY, "value", ["100 million 元"]),
        ("3 tn", USD, "value", ["3 trillion USD"]),
        ("5 thousand million", USD, "value", ["5 billion USD"]),
        ("5 thousand trillion", USD, "value", ["5 thousand trillion USD"]),
        ("over $3.1bn", MILLIONS, "more_than", ["3.1 billion USD"]),
        ("-$5m", MILLIONS, "value", [-5]),
        ("$1,000+", USD, "at_least", [1000]),
        ("$1-2bn", USD, "between", ["1 billion USD", "2 billion USD"]),
        ("$1.5m to $2m", MILLIONS, "between", [Decimal("1.5"), 2]),
        ("5m", METRES, "value", [5]),
        ("1416 2015元", Unit.parse("2015元"), "value", [1416]),
        ("１，４１６．５０亿元", MONEY, "value", [Decimal("1416.50")]),
        ("+5", MONEY, "value", [5]),
        ("=5", MONEY, "value", [5]),
        ("-1.5%", SHARE, "value", [Decimal("-1.5")]),
        ("−1.5％", SHARE, "value", [Decimal("-1.5")]),
        ("–1.5", SHARE, "value", [Decimal("-1.5")]),
        ("－1.5", SHARE, "value", [Decimal("-1.5")]),
        ("≥1000", MONEY, "at_least", [1000]),
        (">=1000", MONEY, "at_least", [1000]),
        ("1000+", MONEY, "at_least", [1000]),
        ("1000+亿元", MONEY, "at_least", [1000]),
        ("1000亿元+", MONEY, "at_least", [1000]),
        ("1000亿元以上", MONEY, "at_least", [1000]),
        ("不低于1000亿元", MONEY, "at_least", [1000]),
        ("至少1000亿元以上", MONEY, "at_least", [1000]),
        ("达到1000亿元", MONEY, "at_least", [1000]),
        ("At least 1000", MONEY, "at_least", [1000]),
        (">1000", MONEY, "more_than", [1000]),
        ("＞1000", MONEY, "more_than", [1000]),
        ("超1000亿元", MONEY, "more_than", [1000]),
        ("超过1000亿元", MONEY, "more_than", [1000]),
        ("突破1000亿元", MONEY, "more_than", [1000]),
        ("逾1.8万亿元", MONEY, "more_than", ["1.8万亿元"]),
        ("1000余家", FIRMS, "more_than", [1000]),
        ("1000余", FIRMS, "more_than", [1000]),
        ("1.2万多家", FIRMS, "more_than", ["1.2万家"]),
        ("more than 1000", MONEY, "more_than", [1000]),
        ("≤5", MONEY, "at_most", [5]),
        ("不超过5亿元", MONEY, "at_most", [5]),
        ("5亿元以内", MONEY, "at_most", [5]),
        ("up to 5", MONEY, "at_most", [5]),
        ("<5", MONEY, "less_than", [5]),
        ("不到5亿元", MONEY, "less_than", [5]),
        ("约5.5%", SHARE, "about", [Decimal("5.5")]),
        ("近700家", FIRMS, "about", [700]),
        ("6%左右", SHARE, "about", [6]),
        ("≈-1.5%", SHARE, "about", [Decimal("-1.5")]),
        ("5%-5.5%", SHARE, "between", [5, Decimal("5.5")]),
        ("5—5.5%", SHARE, "between", [5, Decimal("5.5")]),
        ("5%至5.5%", SHARE, "between", [5, Decimal("5.5")]),
        ("-1.5%--0.5%", SHARE, "between", [Decimal("-1.5"), Decimal("-0.5")]),
        ("1-1.2万亿元", MONEY, "between", ["1万亿元", "1.2万亿元"]),
        ("1000亿元~1.2万亿元", MONEY, "between", [1000, "1.2万亿元"]),
        ("5 to 6", MONEY, "between", [5, 6]),
    ],
)
def test_a_figure_is_read(text: str, unit: Unit, comparison: str, numbers: list[Number]) -> None:
    statement = read_figure(text, unit)
    assert (statement.comparison.value, list(statement.numbers), statement.tolerance) == (comparison, numbers, None)
    assert list(map(str, statement.numbers)) == list(map(str, numbers))


@pytest.mark.parametrize(
    ("text", "unit", "said"),
    [
        ("1416亿元人民币", DOLLARS, "'1416亿元人民币' is in 元人民币, the series is in 美元"),
        ("150 billion yuan", DOLLARS, "'150 billion yuan' is in yuan, the series is in 美元"),
        ("人民币1416亿元", DOLLARS, "'人民币1416亿元' is in 元, the series is in 美元"),
        ("人民币1416亿美元", MONEY, "'人民币1416亿美元' is in 美元, the series is in 元"),
        ("1416亿美元人民币", MONEY, "'1416亿美元人民币' is in 美元人民币, the series is in 元"),
        ("1416亿元元", MONEY, "'1416亿元元' is in 元元, the series is in 元"),
        ("5 yuan 600", MONEY, "'5 yuan 600' is in yuan 600, the series is in 元"),
        ("RMB 5%", SHARE, "'RMB 5%' is in RMB, the series is in %"),
        ("€5m", MILLIONS, "'€5m' is in €, the series is in USD"),
    ],
)
def test_another_currency_is_refused_in_the_words_that_were_typed(text: str, unit: Unit, said: str) -> None:
    with pytest.raises(Malformed) as refused:
        read_figure(text, unit)
    assert refused.value.message == said


def test_a_tolerance_is_read() -> None:
    statement = read_figure("1000±10亿元", MONEY)
    assert (statement.comparison.value, statement.numbers, statement.tolerance) == ("about", (1000,), 10)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "cannot be read as a figure"),
        ("many", "cannot be read as a figure"),
        (".5", "cannot be read as a figure"),
        ("1416.", "cannot be read as a figure"),
        ("1 41", "cannot be read as a figure"),
        ("同比增长5.2%", "says how it changed"),
        ("1,2,3", "has commas that do not separate thousands"),
        ("一千亿元", "is written in words, not digits"),
        ("逾千亿元", "is written in words, not digits"),
        ("超1000亿元左右", "says two things at once"),
        ("超1000亿元以上", "says two things at once"),
        ("约1000余亿元", "says two things at once"),
        ("x" * 100, "… cannot be read as a figure"),
        ("5" + " " * 20_000 + "x", "is too long for a figure"),
        ("9" * 5000, "is too long for a figure"),
        ("5+5", "cannot be read as a figure"),
        ("1000+500亿元", "cannot be read as a figure"),
    ],
)
def test_a_figure_that_cannot_be_read_is_refused_with_the_forms_that_can(text: str, said: str) -> None:
    with pytest.raises(Malformed) as refused:
        read_figure(text, MONEY)
    assert said in refused.value.message.replace("'", "")
    assert "write 1416, 1416亿元" in refused.value.remedy


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3亩", "'3亩' is in 亩, the series is in 元"),
        ("10多5亿元", "'10多5亿元' is in 多5亿元, the series is in 元"),
        ("5-6%", "'5%' is in %, the series is in 元"),
        ("1416 billion dollars", "'1416 billion dollars' is in dollars, the series is in 元"),
    ],
)
def test_another_unit_is_refused_with_both_named(text: str, said: str) -> None:
    with pytest.raises(Malformed) as refused:
        read_figure(text, MONEY)
    assert (refused.value.code, refused.value.message) == (Code.OTHER_UNIT, said)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("14,16", "14.16"),
        ("1.416,25", "1416.25"),
        ("0,125亿元", "0.125亿元"),
        ("约1,5", "约1.5"),
        ("1 416,5", "1 416.5"),
    ],
)
def test_a_decimal_comma_is_refused_with_a_point_and_the_key_that_says_it(text: str, form: str) -> None:
    with pytest.raises(Malformed) as refused:
        read_figure(text, MONEY)
    assert refused.value.message == f"{text!r} has commas that do not separate thousands"
    assert refused.value.remedy == f'write "{form}", or say `decimal_comma = true` in `[defaults]` of targets.toml'


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1.234,5", [Decimal("1234.5")]),
        ("1,5", [Decimal("1.5")]),
        ("1.5", [Decimal("1.5")]),
        ("1,234", [Decimal("1.234")]),
        ("1.234.567", [1234567]),
        ("1 234,5", [Decimal("1234.5")]),
        ("超1,5", [Decimal("1.5")]),
        ("1,5-2,5", [Decimal("1.5"), Decimal("2.5")]),
        ("1,125 thousand", ["1,125 thousand EUR"]),
    ],
)
def test_a_comma_is_decimal_where_that_was_said(text: str, numbers: list[Number]) -> None:
    assert list(read_figure(text, COMMAS).numbers) == numbers


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("1.234", 'write "1234 million EUR" or "1,234 million EUR"'),
        ("1.234 thousand", 'write "1234 thousand EUR" or "1,234 thousand EUR"'),
        ("€1.5", 'write "1,5 EUR" or "1,5 million EUR"'),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused_with_both(text: str, remedy: str) -> None:
    with pytest.raises(Malformed) as refused:
        read_figure(text, COMMAS)
    assert refused.value.message == f"{text!r} can be read in two ways in a series in million EUR"
    assert refused.value.remedy == remedy


def test_a_scale_of_a_share_needs_its_sign() -> None:
    with pytest.raises(Malformed, match=r"'1\.2万' does not name its unit, the series is in %"):
        read_figure("1.2万", SHARE)


def test_a_number_that_is_no_text_is_one_of_the_unit_whatever_stands_before_decimals() -> None:
    assert read_figure(Decimal("1.234"), COMMAS).numbers == (Decimal("1.234"),)
    assert [str(read_number(one, COMMAS)) for one in (7, Decimal("1E+3"), Decimal("1.50"))] == ["7", "1000", "1.50"]
    with pytest.raises(Malformed, match="NaN is not a number"):
        read_number(Decimal("NaN"), COMMAS)


def test_how_a_rate_changed_is_no_figure_of_anything_else() -> None:
    with pytest.raises(Malformed, match=r"write the rate alone, -1\.5% for a fall"):
        read_figure("同比下降1.5%", SHARE)


def test_a_bound_is_a_number_without_a_comparison() -> None:
    assert read_number("1,000亿元", MONEY) == 1000
    with pytest.raises(Malformed):
        read_number("超1000亿元", MONEY)
    for too_long in ("9" * 31, "9" * 5000):
        with pytest.raises(Malformed):
            read_number(too_long, MONEY)


@pytest.mark.parametrize(
    ("text", "is_year"),
    [
        *[("1900", True), ("2027", True), ("２０２７", True), ("2199", True)],
        *[("1899", False), ("2200", False), ("2027亿元", False), ("2,027", False), ("2027.0", False), ("-2027", False)],
    ],
)
def test_a_bare_number_may_read_as_a_year(text: str, is_year: bool) -> None:
    assert looks_like_a_year(text) is is_year
