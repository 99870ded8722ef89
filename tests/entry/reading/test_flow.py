"""Text that was broken at a width: joined where words and numbers were cut, and traced back to its places."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.entry.reading.blocks import blocks
from tracker.entry.reading.fact import Span
from tracker.entry.reading.flow import flow

BROKEN = """The council completed four hundred and twelve homes in the
year, and it aims to deliver at least two thousand five hund-
red of them by the end of the decade, more than it ever has
done before in the whole of its history as a borough council
of the county."""


def test_lines_of_words_are_joined_with_a_blank_between_them() -> None:
    joined = flow(BROKEN)
    assert len(joined.blocks) == 1
    assert "in the year, and it" in joined.text
    assert "\n" not in joined.text


def test_a_number_that_a_line_cuts_is_one_number() -> None:
    text = (
        "2023年全市生产总值达到一万亿元的规模,其中工业增加值45\n"
        "6.7亿元,比上年增长了百分之五点三左右,服务业增加值也有\n"
        "明显的增长,达到了四千亿元左右,占到全部增加值的比重也有了\n"
        "比较大的提高,这在近年来还是第一次出现的可喜的变化和进步\n"
        "应当继续保持。"
    )
    assert "456.7亿元" in flow(text).text


@given(st.text(alphabet=st.sampled_from("产值增长5.3%,。 \n\u3000ab"), max_size=300))
def test_places_of_the_joined_text_are_those_of_the_text(text: str) -> None:
    joined = flow(text)
    for place, character in enumerate(joined.text):
        origin = joined.traced(Span(place, place + 1)).of(text)
        assert origin == character or (character == " " and origin.isspace())
    assert [block.span.of(joined.text) for block in joined.blocks if not block.span.of(joined.text).strip()] == []


@given(st.text(max_size=300))
def test_blocks_are_in_order_and_hold_all_that_is_no_blank(text: str) -> None:
    found = blocks(text)
    ends = [0, *(one.span.end for one in found)]
    assert all(one.span.start >= end for one, end in zip(found, ends, strict=False))
    assert all(not text[end : one.span.start].strip("\n \t\u3000") for one, end in zip(found, ends, strict=False))
