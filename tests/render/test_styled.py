"""Text with styles: nothing of it is lost where it is put together, taken apart, and handed to Rich."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.render.styled import Styled, together

PIECES = st.lists(st.tuples(st.text("ab 中[/]\n", max_size=5), st.sampled_from(["", "dim", "red"])), max_size=6)


def made(pieces: list[tuple[str, str]]) -> Styled:
    """One text of pieces."""
    text = Styled()
    for plain, style in pieces:
        text.append(plain, style)
    return text


def letters(text: Styled) -> list[tuple[str, str]]:
    """Each character with its style."""
    styles = [""] * len(text.plain)
    for start, end, style in text.spans:
        styles[start:end] = [style] * (end - start)
    return list(zip(text.plain, styles, strict=True))


@given(PIECES, st.lists(st.integers(0, 30), max_size=4))
def test_the_pieces_of_a_text_are_all_of_it(pieces: list[tuple[str, str]], places: list[int]) -> None:
    text = made(pieces)
    inner = sorted(place for place in places if place <= len(text.plain))
    parts = text.divided(inner)
    assert len(parts) == len(inner) + 1
    assert [one for part in parts for one in letters(part)] == letters(text)
    whole = Styled()
    for part in parts:
        whole.joined(part)
    assert letters(whole) == letters(text)


@given(PIECES)
def test_blanks_at_its_ends_are_left_out_and_their_styles_with_them(pieces: list[tuple[str, str]]) -> None:
    text = made(pieces)
    kept = made(pieces).rstrip().without_indent()
    assert kept.plain == text.plain.strip()
    begin = len(text.plain) - len(text.plain.lstrip())
    assert letters(kept) == letters(text)[begin : begin + len(kept.plain)]


@given(st.lists(PIECES, max_size=4))
def test_rich_has_every_line_with_its_styles_and_no_markup(lines: list[list[tuple[str, str]]]) -> None:
    text = together(map(made, lines))
    assert text.plain == "\n".join("".join(plain for plain, _ in line) for line in lines)
    each = [one for line in lines for one in [("\n", ""), *letters(made(line))]][1:]
    assert letters(text) == each
    rich = text.rich()
    assert letters(Styled(rich.plain, [(one.start, one.end, str(one.style)) for one in rich.spans])) == each
