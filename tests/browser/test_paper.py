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


def printed(viewer: Viewer, page: Path, *, script: bool = True) -> list[str]:
    """The text of each sheet, without blanks."""
    pdf = page.with_suffix(".pdf")
    with viewer.open(page, script=script, scheme="dark") as view:
        view.page.pdf(path=pdf, format="A4", prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return ["".join(one.split()) for one in text.split("\f")[:-1]]


@pytest.mark.parametrize("script", [True, False])
def test_every_card_is_printed_whole(viewer: Viewer, page_of_all: Path, script: bool) -> None:
    sheets = printed(viewer, page_of_all, script=script)
    whole = "".join(sheets)
    cards = [*tree(page_of_all.read_text("utf-8")).all("details", class_="card")]
    assert len(cards) > 70
    for card in cards:
        facts = [one.text for one in card.all("dt")]
        assert facts
        assert f"{''.join((card.attributes['id'] or '').split())}" in whole
    assert whole.count("Measures") >= len(cards)
    assert len(sheets) < 2 * len(cards)
