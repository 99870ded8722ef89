"""Units, scales and numbers as written."""

from decimal import Decimal

import pytest

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
    ],
)
def test_text_without_a_unit_is_refused(text: str, remedy: str) -> None:
    message = f"{text!r} does not name its unit, the series is in 亿元"
    assert _fault(text) == (Code.OTHER_UNIT, message, remedy)


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
        ("1,5", "write it without separators, and with a point before decimals"),
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
