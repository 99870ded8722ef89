"""The page on paper: every card is there, open, and on one sheet where it fits on one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.helpers.html import tree
from tests.helpers.viewing import Viewer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext of poppler-utils"),
]


def plain(text: str) -> str:
    """What of a text comes back from a printed sheet whatever fonts there are: no blanks, and ASCII alone."""
    return "".join(one for one in text if one.isascii() and not one.isspace())


def printed(viewer: Viewer, page: Path, *, script: bool = True) -> list[str]:
    """The plain text of each sheet."""
    pdf = page.with_suffix(".pdf")
    with viewer.open(page, script=script, scheme="dark") as view:
        view.page.pdf(path=pdf, format="A4", prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return [plain(one) for one in text.split("\f")[:-1]]


def heights(viewer: Viewer, page: Path) -> dict[str, float]:
    """How high each card is on paper, as a share of a sheet."""
    with viewer.open(page, width=688) as view:
        view.page.click("#_open-all")
        view.runs("for (const one of document.querySelectorAll('.figures')) one.open = true")
        view.page.emulate_media(media="print")
        found: list[tuple[str, float]] = view.runs(
            "[...document.querySelectorAll('.card')].map(one => [one.id, one.offsetHeight])"
        )
    return {id: height / 1000 for id, height in found}


@pytest.mark.parametrize("script", [True, False])
def test_every_card_is_printed_whole(viewer: Viewer, page_of_all: Path, script: bool) -> None:
    sheets = printed(viewer, page_of_all, script=script)
    first = next(number for number, text in enumerate(sheets) if "Eachtarget" in text)
    cards = [*tree(page_of_all.read_text("utf-8")).all("details", class_="card")]
    assert len(cards) > 70
    high = heights(viewer, page_of_all)
    assert sum(one < 0.9 for one in high.values()) > 40
    for card in cards:
        id = card.attributes["id"] or ""
        promise = plain(card.first("span", class_="promise").text)
        begins = {number for number, text in enumerate(sheets) if number >= first and promise in text}
        ends = {number for number, text in enumerate(sheets) if number >= first and id in text}
        assert begins, id
        assert ends, id
        if high[id] < 0.9:
            assert begins & ends, id
    assert "".join(sheets).count("Measures") >= len(cards)
    assert len(sheets) < 1.5 * len(cards)
