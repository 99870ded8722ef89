"""The page in a real browser: it asks for nothing, fits a phone, obeys the keyboard, prints whole."""

from pathlib import Path

import pytest

from tests.helpers.folder import Folder
from tests.helpers.viewing import Viewer, made

LONG = "Unbroken" * 40
HOSTILE = f"""
format = 1

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
due = 2030
announced = 2024-01-01
at_least = 100
source = "paper"
note = "<b>{LONG}</b>"

[sources.paper]
publisher = "</script><script>alert(1)</script>"
title = "{LONG}"
url = "https://example.org/{LONG}"
"""


def test_it_asks_for_nothing_and_says_nothing(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all) as view:
        view.page.fill("input[name=q]", "income")
        view.page.select_option("select[name=sort]", "due")
        view.page.click("#_open-all")
        asked, said = view.asked, view.said
    assert [one for one in asked if not one.startswith("data:")] == [page_of_all.as_uri()]
    assert said == []


@pytest.mark.slow
def test_a_phone_does_not_scroll_sideways(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all, width=320) as view:
        view.page.click("#_open-all")
        assert view.runs("document.documentElement.scrollWidth") == 320


@pytest.mark.slow
def test_words_without_end_do_not_widen_a_phone(viewer: Viewer, folder: Folder) -> None:
    with viewer.open(made(folder.write("targets.toml", HOSTILE)), width=320) as view:
        view.page.click("#_open-all")
        assert view.runs("document.documentElement.scrollWidth") == 320
        assert view.said == []


@pytest.mark.slow
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
        again.page.wait_for_selector(f"output:text('{every} of {every}')")
        assert len(again.rows()) == every
        assert again.page.url == f"{page_of_all.as_uri()}#"


@pytest.mark.slow
def test_lines_and_cards_are_sorted_alike(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all, at="#sort=due&area=yuhang") as view:
        rows = view.rows()
        assert rows == view.cards()
        due = view.runs("[...document.querySelectorAll('tr[data-id]:not([hidden])')].map(one => one.dataset.due)")
        assert due == sorted(due)
        assert len(set(due)) > 1


@pytest.mark.slow
def test_a_link_to_a_card_opens_it_though_it_was_filtered_out(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all, at="#verdict=met") as view:
        assert "qiantang-gdp-2027" not in view.cards()
        view.go("qiantang-gdp-2027")
        assert "qiantang-gdp-2027" in view.cards()
        assert view.page.url.endswith("#qiantang-gdp-2027")
        assert view.runs("document.getElementById('qiantang-gdp-2027').open")


@pytest.mark.slow
def test_a_link_to_an_area_leads_there_though_it_was_filtered_out(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all, at="#area=yuhang&verdict=met") as view:
        place = view.page.locator("#_area-qiantang")
        assert not place.is_visible()
        view.page.locator("a[href='#_area-qiantang']").click()
        assert place.is_visible()
        box = place.bounding_box()
        assert box is not None
        assert -1 < box["y"] < 100  # at the top, to a pixel


@pytest.mark.slow
def test_an_address_that_means_nothing_shows_everything(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all) as whole:
        every = whole.rows()
        for at in ("verdict=<script>", "sort=constructor", "%E0%A4%A", "=", "q=", "nothing=1&area="):
            whole.go(at)
            assert whole.rows() == every, at
        whole.go("verdict=met")
        assert len(whole.rows()) < len(every)
        whole.go("")
        assert whole.rows() == every
        assert whole.said == []


@pytest.mark.slow
def test_without_scripts_everything_is_there(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all, script=False) as view:
        assert not view.page.locator("#_filters").is_visible()
        assert view.page.locator("tr[data-id]").count() == view.page.locator(".card").count() > 0
        first = view.page.locator(".card").first
        first.locator("summary").first.click()
        assert first.locator("figure").is_visible()
