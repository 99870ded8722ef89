"""Units, scales and numbers as written."""

from decimal import Decimal

import pytest

from tracker.domain.notation import DecimalMark
from tracker.domain.problem import Code, Malformed
from tracker.domain.unit import Amount, Unit

YUAN = Unit.parse("亿元")


@pytest.mark.parametrize(
    ("text", "base", "exponent"),
    [
        ("元", "元", 0),
        ("亿元", "元", 8),
        ("万亿元", "元", 12),
        ("千万千瓦", "瓦", 10),
        ("百亿 斤", "斤", 10),
        ("%", "%", 0),
        ("million t", "t", 6),
        ("million", "", 6),
        ("millions", "millions", 0),
        ("thousand million yuan", "yuan", 9),
        (" 万亩 ", "亩", 4),
        ("Million USD", "USD", 6),
        ("USD million", "USD", 6),
        ("US$ bn", "US$", 9),
        ("€m", "€", 6),
        ("k€", "€", 3),
        ("m", "m", 0),
        ("m above sea level", "m above sea level", 0),
        ("bn", "bn", 0),
        ("bn kWh", "kWh", 9),
        ("元/人", "元/人", 0),
    ],
)
def test_a_unit_is_a_base_times_powers_of_ten(text: str, base: str, exponent: int) -> None:
    assert Unit.parse(text) == Unit(text.strip(), base, exponent)


def test_the_longest_scale_wins() -> None:
    assert [Unit.parse(f"{scale}元").exponent for scale in ("百万", "百亿", "千亿", "十亿", "千", "万")] == [
        6,
        10,
        11,
        9,
        3,
        4,
    ]


def test_a_difference_of_percent_is_percentage_points() -> None:
    assert (Unit.parse("%").of_difference, YUAN.of_difference) == ("pp", "亿元")


def test_a_number_in_another_scale_keeps_its_digits() -> None:
    assert Amount.read("3万亿元", YUAN) == Amount(Decimal("30000"), Decimal("1E+4"))
    assert Amount.read("1.20亿元", Unit.parse("万元")) == Amount(Decimal("12000"), Decimal("100"))


def test_a_number_keeps_the_value_of_its_last_digit() -> None:
    assert Amount.read(1250, YUAN).place == Decimal(1)
    assert Amount.read(Decimal("12.30"), YUAN).place == Decimal("0.01")


def test_a_sign_is_part_of_the_number() -> None:
    assert [Amount.read(text, YUAN).value for text in ("-1.5亿元", "+1.5 亿元")] == [Decimal("-1.5"), Decimal("1.5")]


def _fault(written: int | Decimal | str, unit: Unit = YUAN) -> tuple[Code, str, str]:
    with pytest.raises(Malformed) as raised:
        Amount.read(written, unit)
    return raised.value.code, raised.value.message, raised.value.remedy


def test_another_base_is_refused_with_both_named() -> None:
    message = "'3万亩' is in 亩, the series is in 元"
    remedy = "check the figure and the series' unit; only figures in 元 fit"
    assert _fault("3万亩") == (Code.OTHER_UNIT, message, remedy)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("300", 'write 300 without quotes for 300 亿元, or "300亿元"'),
        ("300万", 'write "300万元"'),
        ("300m", 'write "300 million 元"'),
    ],
)
def test_text_without_a_unit_is_refused(text: str, remedy: str) -> None:
    message = f"{text!r} does not name its unit, the series is in 亿元"
    assert _fault(text) == (Code.OTHER_UNIT, message, remedy)


OR_COMMA = ", or say `decimal_comma = true` in `[defaults]` of targets.toml"
NUMBER_ALONE = 'write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record'


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("", NUMBER_ALONE),
        ("很多元", NUMBER_ALONE),
        (".5元", NUMBER_ALONE),
        ("--1元", NUMBER_ALONE),
        ("Infinity元", NUMBER_ALONE),
        ("，５元", NUMBER_ALONE),
        ("３．５元", 'write it in half-width characters: "3.5元"'),
        ("1,000亿元", "write it without separators, and with a point before decimals"),
        ("1，000亿元", "write it without separators, and with a point before decimals"),
        ("１，０００亿元", "write it without separators, and with a point before decimals"),
        ("1,2,3", "write it without separators, and with a point before decimals"),
        ("１２，５", 'write "12.5亿元"' + OR_COMMA),
        ("1,5", 'write "1.5亿元"' + OR_COMMA),
        ("1,5亿元", 'write "1.5亿元"' + OR_COMMA),
        ("1.234,5亿元", 'write "1234.5亿元"' + OR_COMMA),
        ("0,125亿元", 'write "0.125亿元"' + OR_COMMA),
        ("-¥-5亿", NUMBER_ALONE),
        (">5亿元", "the comparison is the key: write more_than = …"),
        ("超1.8万亿元", "the comparison is the key: write more_than = …"),
        ("突破1200亿元", "the comparison is the key: write more_than = …"),
        ("约5亿元", "the comparison is the key: write about = …"),
        ("≥5亿元", "the comparison is the key: write at_least = …"),
        (">=5亿元", "the comparison is the key: write at_least = …"),
        ("<=5亿元", "the comparison is the key: write at_most = …"),
    ],
)
def test_text_that_is_no_number_is_refused_with_the_form_that_would_be_right(text: str, remedy: str) -> None:
    assert _fault(text) == (Code.BAD_NUMBER, f"{text!r} is not a number with a unit", remedy)


# Money


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("2.2M EUR", "EUR", "2200000"),
        ("€2.2 million", "EUR", "2200000"),
        ("2.2 Million euros", "€", "2200000"),
        ("EUR 2.2M", "million €", "2.2"),
        ("15.2 million USD", "USD", "15200000"),
        ("15.2 million USD", "million USD", "15.2"),
        ("US$ 3.1bn", "dollars", "3100000000"),
        ("$3.1B", "million US$", "3100"),
        ("£1.5m", "million GBP", "1.5"),
        ("-£1.5m", "£m", "-1.5"),
        ("£-1.5m", "£m", "-1.5"),
        ("3 tn yen", "JPY", "3000000000000"),
        ("¥100 million", "亿元", "1.00"),
        ("¥100 million", "million yen", "100"),
        ("¥100 million", "million ¥", "100"),
        ("￥1亿", "亿元", "1"),
        ("150 billion yuan", "亿元", "1500"),
        ("人民币5亿元", "亿元", "5"),
        ("5亿元(人民币)", "亿元", "5"),
        ("5 US dollars", "$", "5"),
    ],
)
def test_the_names_of_a_currency_are_one_unit_behind_a_number_or_before_it(text: str, unit: str, value: str) -> None:
    assert Amount.read(text, Unit.parse(unit)).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "unit", "said"),
    [
        ("$5m", "EUR", "'$5m' is in $, the series is in EUR"),
        ("€5", "%", "'€5' is in €, the series is in %"),
        ("€5 t", "EUR", "'€5 t' is in t, the series is in EUR"),
        ("€5 USD", "EUR", "'€5 USD' is in USD, the series is in EUR"),
        ("5 HK$", "USD", "'5 HK$' is in HK$, the series is in USD"),
        ("5 yuan", "¥", "'5 yuan' is in yuan, the series is in ¥"),
        ("5 pounds", "£", "'5 pounds' is in pounds, the series is in £"),
        ("5 t", "million", "'5 t' is in t, the series is in million"),
        ("5 tonnes USD", "USD", "'5 tonnes USD' is in tonnes USD, the series is in USD"),
    ],
)
def test_another_currency_is_another_unit(text: str, unit: str, said: str) -> None:
    code, message, _ = _fault(text, Unit.parse(unit))
    assert (code, message) == (Code.OTHER_UNIT, said)


# Scales in short


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("5m", "m", "5"),
        ("5km", "km", "5"),
        ("5 t", "t", "5"),
        ("5m t", "t", "5000000"),
        ("5 m people", "people", "5000000"),
        ("2 bn kWh", "bn kWh", "2"),
        ("2bn", "bn", "2"),
        ("1.2k", "million", "0.0012"),
    ],
)
def test_a_letter_is_the_unit_of_the_series_or_a_scale_before_it(text: str, unit: str, value: str) -> None:
    assert Amount.read(text, Unit.parse(unit)).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "unit", "remedy"),
    [
        ("5M", "m", 'write "5 m" or "5 million m"'),
        ("15 million", "m", 'write "15 m" or "15 million m"'),
        ("2 billion", "bn", 'write "2 bn" or "2 billion bn"'),
        ("5m", "km", 'write "5 km" or "5 million km"'),
        ("5m", "square metres", 'write "5 square metres" or "5 million square metres"'),
        ("10k", "公里", 'write "10公里" or "10 thousand 公里"'),
        ("5M", "万MW", 'write "5 MW" or "5 million MW"'),
        ("5b", "barrels", 'write "5 barrels" or "5 billion barrels"'),
        ("3 tn", "t", 'write "3 t" or "3 trillion t"'),
        ("€15", "million EUR", 'write "15 EUR" or "15 million EUR"'),
        ("人民币1416", "亿元", 'write "1416元" or "1416亿元"'),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused_with_both(text: str, unit: str, remedy: str) -> None:
    message = f"{text!r} can be read in two ways in a series in {unit}"
    assert _fault(text, Unit.parse(unit)) == (Code.BAD_NUMBER, message, remedy)


def test_a_share_has_no_scale_in_short_and_a_tonne_is_no_trillion() -> None:
    assert _fault("5m", Unit.parse("%"))[1] == "'5m' is in m, the series is in %"
    assert _fault("5t", Unit.parse("USD"))[1] == "'5t' is in t, the series is in USD"


# A decimal comma


EUROS = Unit.parse("million EUR", DecimalMark.COMMA)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,5 million EUR", "1.5"),
        ("1.234,5 million EUR", "1234.5"),
        ("1.234.567 EUR", "1.234567"),
        ("1,234 million EUR", "1.234"),
        ("1.5 million EUR", "1.5"),
        ("0.125 million EUR", "0.125"),
        ("€1,25m", "1.25"),
    ],
)
def test_a_comma_is_decimal_in_text_where_that_was_said(text: str, value: str) -> None:
    assert Amount.read(text, EUROS).value == Decimal(value)
    assert Amount.read(Decimal("1.234"), EUROS).value == Decimal("1.234")


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("1.234 EUR", 'write "1234 EUR" or "1,234 EUR"'),
        ("1.234", 'write "1234 million EUR" or "1,234 million EUR"'),
        ("-€1.234m", 'write "-1234 million EUR" or "-1,234 million EUR"'),
        ("€1.234m", 'write "1234 million EUR" or "1,234 million EUR"'),
        ("1,234.5 EUR", f'write "1234,5 EUR"{", as" + OR_COMMA[8:]} has it'),
        ("1,2,3 EUR", "write it without separators, and with a comma before decimals"),
        ("1,5", 'write 1.5 without quotes for 1.5 million EUR, or "1,5 million EUR"'),
    ],
)
def test_where_a_comma_is_decimal_a_point_before_three_digits_may_be_either(text: str, remedy: str) -> None:
    assert _fault(text, EUROS)[2] == remedy


def test_percent_of_a_series_is_read_with_its_mark() -> None:
    assert Amount.read("1,5%", EUROS.of_percent).value == Decimal("1.5")


def test_a_full_width_percent_sign_is_a_percent_sign() -> None:
    assert Unit.parse("％") == Unit.parse("%")
    assert Amount.read("5.5％", Unit.parse("%")).value == Decimal("5.5")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_a_number_that_is_not_finite_is_refused(number: str) -> None:
    found = _fault(Decimal(number))
    assert found == (Code.BAD_NUMBER, f"{number} is not a number", "write the figure that was published")


@pytest.mark.parametrize(
    "written", [Decimal("1" * 30), Decimal("1E+30"), Decimal("1E-30"), 10**29, "-" + "1" * 29 + ".5元", "1万亿亿亿元"]
)
def test_a_number_of_thirty_digits_is_not_too_long(written: int | Decimal | str) -> None:
    assert Amount.read(written, Unit.parse("元")).value


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (Decimal("1" * 31), "11111111111111111111…"),
        (Decimal("1E+31"), "1E+31"),
        (Decimal("1E-31"), "1E-31"),
        (10**40, "10000000000000000000…"),
        ("1" * 33 + "元", "11111111111111111111…"),
        ("1万亿亿亿亿元", "1万亿亿亿亿元"),
    ],
)
def test_a_number_beyond_thirty_digits_is_refused(written: int | Decimal | str, shown: str) -> None:
    message, remedy = f"the number {shown} has too many digits", "write at most 30 digits, in the series' unit"
    assert _fault(written, Unit.parse("元")) == (Code.BAD_NUMBER, message, remedy)


def test_an_integer_too_long_to_be_shown_is_refused_too() -> None:
    remedy = "write at most 30 digits, in the series' unit"
    assert _fault(10**5000) == (Code.BAD_NUMBER, "the number has too many digits", remedy)


def test_rounding_lets_halves_go_either_way() -> None:
    whole = Amount.read(3, YUAN)
    assert [whole.rounds(Decimal(exact)) for exact in ("2.49", "2.5", "3.5", "3.51")] == [False, True, True, False]


def test_a_text_longer_than_any_figure_is_refused_unread() -> None:
    with pytest.raises(Malformed) as raised:
        Amount.read("1" * 201 + "亿元", Unit.parse("亿元"))
    assert (raised.value.code, raised.value.message) == (
        Code.BAD_NUMBER,
        "the number 11111111111111111111… has too many digits",
    )
