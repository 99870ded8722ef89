"""One proposal on a screen, and a table of them: on every width, and with text that would be markup or a command."""

import re

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.helpers.proposals import fact, proposal
from tracker.cli.scan_words import quote_of, table
from tracker.cli.terminal import rendered
from tracker.domain.period import PublicDate
from tracker.domain.text import visible
from tracker.entry.reading.fact import Article, Aspect, Span
from tracker.entry.scanning.proposal import Reading
from tracker.render.fitting import wrapped
from tracker.render.scan_markdown import scan_markdown
from tracker.render.scan_page import Field, Page, Part, Quote, Tone, on_page, quoted
from tracker.render.scan_table import Row
from tracker.render.styled import Styled, together

HOSTILE = "[/bold][red]\x1b[31m\x1b]8;;x\x07\u202e\u2066a\r\x00\t\n::add-mask::x](javascript:1)<b>$(x)`y`|\u200b"
ANY = st.text(st.sampled_from("[/]abc 12亿元，。（»«\x1b\u202e\n\t\x00钱塘é😀\u0301\u200d"), max_size=300)


def plain(lines: list[Styled]) -> list[str]:
    """What stands on each line."""
    return [line.plain for line in lines]


@given(st.text("ab 地区生产总值，。（）«»12,.😀é\u3000", max_size=200), st.integers(24, 90), st.sampled_from([0, 2, 6]))
def test_a_text_is_broken_so_that_no_line_is_too_wide_and_nothing_is_lost(text: str, width: int, indent: int) -> None:
    lines = plain(wrapped(Styled(text), width, indent))
    assert max((cell_len(line) for line in lines), default=0) <= width
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_line_breaks_between_characters_and_never_before_a_mark() -> None:
    assert plain(wrapped(Styled("全区实现地区生产总值，»1416亿元«，增长6%。"), 20)) == [
        "全区实现地区生产总",
        "值，»1416亿元«，增长",
        "6%。",
    ]


def test_an_endless_word_is_broken_where_the_line_ends() -> None:
    assert {len(line) for line in plain(wrapped(Styled("1" * 5000), 40))[:-1]} == {38}


def test_the_number_is_marked_and_what_is_far_from_it_left_out() -> None:
    (line,) = quoted(Quote("GDP came to ", "1,416", " million."), 80)
    assert line.plain == "  GDP came to »1,416« million."
    assert [(style, line.plain[start:end]) for start, end, style in line.spans] == [("bold reverse", "»1,416«")]
    long = quote_of(proposal(sentence="甲" * 9000 + "1416" + "乙" * 9000, mark=Span(9000, 9004)))
    shown = "".join(plain(quoted(long, 80)))
    assert shown.lstrip().startswith("…甲")
    assert shown.endswith("乙…")
    assert len(shown) < 500


@given(ANY, ANY, st.integers(40, 120))
def test_a_page_is_never_wider_than_the_screen_and_holds_no_command_or_markup(one: str, two: str, width: int) -> None:
    page = Page(
        place=one,
        standing=two,
        tone=Tone.OPEN,
        quote=Quote(one, two, one),
        said=two,
        fields=[Field("Area", one), Field("地区", two, is_sure=False)],
        parts=[Part(one, [two, one]), Part(two, two.split("\n"), is_literal=True)],
        warnings=[one],
    )
    lines = on_page(page, width)
    assert max(cell_len(line.plain) for line in lines) <= width
    assert all(visible(line.plain) == line.plain for line in lines)
    shown = rendered(together(lines).rich(), None, colored=False)
    assert [line.rstrip() for line in plain(lines)] == shown.removesuffix("\n").split("\n")


def test_of_very_much_that_would_be_written_the_first_lines_are_shown() -> None:
    part = Part("Would be written", [str(one) for one in range(40)], is_literal=True)
    page = Page(
        place="1",
        standing="new",
        tone=Tone.FRESH,
        quote=Quote("", "1", ""),
        said="",
        fields=[Field("A", "")],
        parts=[part],
    )
    assert plain(on_page(page, 60))[-2:] == ["  23", "  and 16 lines more"]


def hostile() -> Reading:
    """A number whose every text is hostile."""
    about = fact(HOSTILE, area=HOSTILE, unsure=frozenset({Aspect.PERIOD}))
    return Reading((proposal(about=about, sentence=HOSTILE * 2, mark=Span(0, 5)),))


def test_in_a_table_hostile_text_is_text() -> None:
    article = Article(text="", title=HOSTILE, publisher=HOSTILE)
    for width in (None, 50, 80, 200):
        for is_long in (False, True):
            made = table(article, hostile(), is_long=is_long)
            text = made.whole() if width is None else made.fitted(width)
            assert all(visible(line) == line for line in text.plain.split("\n"))
            assert "[red]" in text.plain or width == 50
            assert {style for _, _, style in text.spans} <= {
                *(one.value for one in Tone),
                "yellow",
                "dim",
                "bold reverse",
                "",
            }


def test_in_markdown_hostile_text_is_text() -> None:
    row = Row(
        *(1, 1, "new", Tone.FRESH, HOSTILE, "2025", HOSTILE, "gdp", "", Quote(HOSTILE, "1 416 ", "|**x**"), "said")
    )
    text = scan_markdown(HOSTILE, [HOSTILE], [row], [HOSTILE])
    assert "**1 416** \\|\\*\\*x\\*\\*" in text
    assert re.findall(r"(?<!\\)[\[\]<>`$]", text) == []
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_on_a_narrow_screen_columns_leave_before_names_become_too_short() -> None:
    article = Article(text="", published=PublicDate.parse("2026-02"), publisher="统计局")
    made = table(article, Reading((proposal(),)), is_long=False)
    heads = [made.fitted(width).plain.split("\n")[2] for width in (100, 60, 50, 40)]
    assert [one.split("  ")[-1].strip() for one in heads] == ["Look at", "Series", "Figure", "Figure"]
    assert heads[-1] == "#  Area and indicator  Period  Figure"
