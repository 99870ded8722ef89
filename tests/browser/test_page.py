"""The page in a real browser: it asks for nothing, fits a phone, obeys the keyboard, prints whole."""

from pathlib import Path

import pytest

from tests.browser.conftest import made
from tests.browser.viewing import Viewer
from tests.helpers.folder import REPOSITORY, Folder

LONG = "Unbroken" * 40
HOSTILE = f"""
[areas.place]
name = "{LONG}"

[series.thing]
area = "place"
indicator = "<img src=x onerror=alert(1)> {LONG}"
kind = "stock"
unit = "{LONG[:60]}"
frequency = "annual"

[targets.thing-2030]
series = "thing"
due = "2030"
goal.at_least = 100
announced = "2024-01-01"
source.publisher = "</script><script>alert(1)</script>"
source.title = "{LONG}"
source.url = "https://example.org/{LONG}"
note = "<b>{LONG}</b>"
"""


def test_it_asks_for_nothing_and_says_nothing(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all) as view:
        view.page.fill("input[name=q]", "income")
        view.page.select_option("select[name=sort]", "due")
        view.page.click("#open-all")
        asked, said = view.asked, view.said
    assert [one for one in asked if not one.startswith("data:")] == [page_of_all.as_uri()]
    assert said == []


@pytest.mark.parametrize("script", [True, False])
def test_a_phone_does_not_scroll_sideways(viewer: Viewer, page_of_all: Path, script: bool) -> None:
    with viewer.open(page_of_all, width=320, script=script) as view:
        if script:
            view.page.click("#open-all")
            assert view.runs("document.documentElement.scrollWidth") == 320
        else:
            view.page.click(".card > summary >> nth=0")
            assert view.page.locator("html").bounding_box() == {"x": 0, "y": 0, "width": 320, "height": pytest.approx(view.page.locator("html").bounding_box()["height"])}  # type: ignore[index]
            

def test_words_without_end_do_not_widen_a_phone(viewer: Viewer, folder: Folder) -> None:
    with viewer.open(made(folder.write("targets.toml", HOSTILE)), width=320) as view:
        view.page.click("#open-all")
        assert view.runs("document.documentElement.scrollWidth") == 320
        assert view.said == []


def test_search_and_filters_obey_the_keyboard(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all) as view:
        every = len(view.rows())
        view.page.focus("input[name=q]")
        view.page.keyboard.type("gross domestic")
        found = view.rows()
        assert 0 < len(found) < every
        assert view.cards() == found
        assert all("gdp" in one for one in found)
        view.press("Tab", "Tab", "Tab")
        assert view.runs("document.activeElement.name") == "fresh"
        view.press("Shift+Tab", "ArrowDown")
        narrowed = view.rows()
        assert 0 < len(narrowed) < len(found)
        address = view.page.url
        assert "q=gross" in address
        assert "verdict=met" in address
    with viewer.open(page_of_all, at=address.removeprefix(page_of_all.as_uri())) as again:
        assert again.rows() == narrowed
        again.page.focus("button[type=reset]")
        again.press("Enter")
        again.page.wait_for_function(f"document.querySelectorAll('tr[data-id]:not([hidden])').length === {every}")
        assert again.page.url == f"{page_of_all.as_uri()}#"
