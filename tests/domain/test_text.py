"""Text from files or people."""

from unicodedata import category, name

import pytest

from tracker.domain.text import (
    Guesses,
    forbidden_character,
    is_id,
    is_web_address,
    nearest,
    printable,
    suggestion,
    without_commands,
)


@pytest.mark.parametrize("text", ["gdp", "qiantang-gdp-2027", "a", "7", "a--b"])
def test_an_id_is_lower_case_letters_digits_and_inner_hyphens(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize("text", ["", "GDP", "-gdp", "gdp-", "gdp_2027", "钱塘", "g d p", "gdp\n", "gdp２"])
def test_anything_else_is_no_id(text: str) -> None:
    assert not is_id(text)


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org",
        "HTTPS://Example.org:8443/a?b='<c>'&d=1#e",
        "https://reader@example.org/",
        "https://example.org?a",
        "https://数据.example/统计",
    ],
)
def test_an_address_on_the_web_has_a_host(address: str) -> None:
    assert is_web_address(address)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "https://",
            "http://?",
            "https:///a",
            "https://:80/",
            "https://[bad",
            "https://[::1]/",
            "https://reader@/",
        ),
        *("javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org", "https:\\\\example.org"),
        *("https://example.org\\a", "https://example.org:port/", " https://example.org", "https://example.org/\n"),
        *("https://example.org/a b", "https://example.org/\xa0", "https://example\u202e.org", "https://e.org/\u200b"),
    ],
)
def test_nothing_else_is_an_address_on_the_web(text: str) -> None:
    assert not is_web_address(text)


def test_a_near_miss_is_suggested() -> None:
    known = ["baseline", "announced", "at_least"]
    assert suggestion("basline", known) == 'did you mean "baseline"?'
    assert suggestion("colour", known) is None
    assert (nearest("basline", known), nearest("colour", known)) == ("baseline", None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("钱塘区", None),
        ("two lines\nand\ta tab", None),
        ("\x1b[31mred", "U+001B"),
        ("a\r", "U+000D"),
        ("a\u202eb", "U+202E"),
        ("a\u2028b", "U+2028"),
        ("a\ud800b", "U+D800"),
        ("no-break\u00a0space", None),
        ("a\u200bb", "U+200B"),
        ("a\u2060b", "U+2060"),
        ("soft\u00adhyphen", "U+00AD"),
        ("a\ufeffb", "U+FEFF"),
        ("flag\U000e0041", "U+E0041"),
        ("a\u034fb", "U+034F"),
        ("\u3164", "U+3164"),
        ("\u200c", "U+200C"),
        ("a\u200d", "U+200D"),
        ("\u200da", "U+200D"),
        ("a\u200c\u200cb", "U+200C"),
        ("\ufe0fa", "U+FE0F"),
        ("a\ufe0f\ufe0f", "U+FE0F"),
        ("می\u200cخواهم", None),
        ("ශ්\u200dරී", None),
        ("👩🏽\u200d💻", None),
        ("❤\ufe0f\u200d🔥", None),
        ("葛\U000e0100", None),
        ("1\ufe0f\u20e3", None),
    ],
)
def test_characters_that_act_on_a_terminal_or_hide_are_found(text: str, found: str | None) -> None:
    assert forbidden_character(text) == found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("钱塘区", "钱塘区"),
        ("two lines\nand\ta tab", "two lines and a tab"),
        ("\x1b[31mred", "\N{REPLACEMENT CHARACTER}[31mred"),
        ("a\u202eb\u00a0c", "a\N{REPLACEMENT CHARACTER}b\u00a0c"),
        ("  spaces  stay  ", "  spaces  stay  "),
        ("a\u200bb\U000e0041", "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_text_is_shown_on_one_line_without_them(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_among_very_many_words_those_with_the_same_beginning_are_compared() -> None:
    many = [f"series-{number}" for number in range(200)] + ["hangzhou-gdp"]
    assert suggestion("hangzhou-gpd", many) == 'did you mean "hangzhou-gdp"?'
    assert suggestion("angzhou-gdp", many) is None


def test_for_very_many_words_nobody_guesses() -> None:
    guesses = Guesses()
    found = [guesses.suggestion("basline", ["baseline"]) for _ in range(500)]
    assert found == ['did you mean "baseline"?'] * 100 + [None] * 400


def test_of_all_characters_without_a_shape_only_joiners_and_selectors_can_stay() -> None:
    every = [chr(code) for code in range(0x110000) if category(chr(code)) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    kept = {one for one in every if forbidden_character(f"a{one}b") is None and one not in "\n\t"}
    seen = {one for one in kept if name(one).startswith(("ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN"))}
    assert kept - seen == {"\u180e", "\u200c", "\u200d"}


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("::group::a", ": :group::a"),
        (" \u3000::group::a", " \u3000: :group::a"),
        ("\x1b[1m::group::a", "\x1b[1m: :group::a"),
        ("a\n\t::b", "a\n\t: :b"),
        ("a ::b", "a ::b"),
        ("a ##[b]", "a # #[b]"),
        ("###[b]", "## #[b]"),
        ("##vso[b]", "# #vso[b]"),
        ("## [b]", "## [b]"),
        ("# b", "# b"),
    ],
)
def test_a_command_is_broken_by_a_blank(text: str, broken: str) -> None:
    assert without_commands(text) == broken
    assert without_commands(broken) == broken
