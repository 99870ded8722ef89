"""The page: its numbers are those of `status`, text stays text, nothing is loaded, and only the web is linked to."""

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.folder import Folder, Outcome
from tests.helpers.html import Node, tree
from tracker.domain.text import is_id

DAY = ("--as-of", "2026-11-25", "--lang", "en")
_NO_NUMBERS = re.compile(
    r"\d{4}(/\d\d)?(-(\d\d|[A-Z]\d+))*(/\d{4}(-(\d\d|[A-Z]\d+))*)?(?!\.?\d)|\d+ days? late|held \d+ of \d+"
)
"""Periods, and what is counted."""
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def page_of(folder: Folder, *arguments: str) -> Node:
    made = folder.track("report", "-o", "-", *DAY, *arguments)
    assert (made.code, made.err.partition(":")[0]) in ((0, ""), (0, "1 warning")), made.err
    return tree(made.out)


def numbers_in(value: Any) -> Iterator[Decimal]:
    """Every number in a document of JSON."""
    if isinstance(value, Decimal):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from numbers_in(one)


def document(outcome: Outcome) -> Any:
    """What was printed as JSON, numbers with all their digits."""
    return json.loads(outcome.out, parse_float=Decimal, parse_int=Decimal)


def strangers(text: str, known: set[Decimal]) -> list[str]:
    """The numbers of a text that are no rounding of a known one, up or down, as a share or in percent."""
    found = []
    for written in _NUMBER.findall(_NO_NUMBERS.sub(" ", text)):
        number, unit = Decimal(written.replace(",", "")), Decimal(1).scaleb(-len(written.partition(".")[2]))
        if not any(abs(abs(one) - number) < unit for one in known):
            found.append(written)
    return found


@pytest.fixture(scope="module")
def whole(page_of_all: Path) -> Node:
    return tree(page_of_all.read_text("utf-8"))


@pytest.mark.slow
def test_every_number_of_the_page_is_one_of_the_status(real: Folder, whole: Node) -> None:
    page = whole
    targets = document(real.track("status", "--format", "json", *DAY))["targets"]
    steps = {
        one["id"]: one["workings"] for one in document(real.track("show", "*", "--format", "json", *DAY))["targets"]
    }
    rows = {row.attributes["data-id"]: row for row in page.all("tr") if "data-id" in row.attributes}
    assert {one["id"] for one in targets} == rows.keys()
    told = 0
    for one in targets:
        known = {number * scale for number in numbers_in([one, steps[one["id"]]]) for scale in (1, 100)}
        row, card = rows[one["id"]], page.first("details", id=one["id"])
        cells = [cell.text for cell in row.all("td")]
        results = [fact.text.rpartition(" = ")[2] for fact in card.all("dd") if " = " in fact.text]
        told += len(results)
        assert [strangers(text, known) for text in (*cells, *results)] == [[]] * (len(cells) + len(results)), one["id"]
        assert row.attributes["data-verdict"] == one["verdict"]
        assert row.first("b").text.split(" (")[0].endswith(one["verdict"].replace("_", " "))
        assert row.attributes["data-fresh"] == one["freshness"]["state"]
    assert told > 100


def test_a_number_that_is_none_of_them_would_be_found() -> None:
    known = {Decimal("0.9214"), Decimal("92.14"), Decimal(-584)}
    assert strangers("> 92.1 % in 2024/2025, 584 short, stale, 2025: 269 days late", known) == []
    assert strangers("> 92.3 %", known) == ["92.3"]


def test_the_counts_are_those_of_the_targets(real: Folder, whole: Node) -> None:
    page = whole
    targets = document(real.track("status", "--format", "json", *DAY))["targets"]
    apart = {one["id"] for one in targets if one["superseded_by"] or one["verdict"] == "not_judged"}
    rows = [row.attributes for row in page.all("tr") if "data-id" in row.attributes]
    verdicts = Counter(row["data-verdict"] for row in rows if row["data-id"] not in apart)
    assert len(rows) == len(targets) > sum(verdicts.values())
    table = page.first("section", id="_glance")
    heads = [head.text.split(maxsplit=1)[1].replace(" ", "_") for head in [*table.first("thead").all("th")][1:-1]]
    total = [cell.text for cell in table.first("tfoot").all("td")][:-1]
    assert dict(zip(heads, map(int, total), strict=True)) == dict(verdicts)


def test_nothing_is_loaded_and_only_what_stands_in_it_may_run(whole: Node) -> None:
    page = whole
    policy = page.first("meta", http_equiv="Content-Security-Policy").attributes["content"]
    for name in ("style", "script"):
        (one,) = page.all(name)
        hashed = base64.b64encode(hashlib.sha256(one.text.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{hashed}'" in (policy or "")
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    for one in page.all():
        given = one.attributes.keys()
        assert not given & {"src", "srcset", "style", "action", "data", "poster"}, one.name
        assert not [key for key in given if key.startswith("on")], one.name
        if one.name == "link":
            assert one.attributes == {"rel": "icon", "href": "data:,"}


def test_every_anchor_leads_somewhere_and_no_id_is_there_twice(whole: Node) -> None:
    page = whole
    ids = [one.attributes["id"] for one in page.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    anchors = {(one.attributes["href"] or "").removeprefix("#") for one in page.all("a")}
    inner = {one for one in anchors if not one.startswith("http")}
    assert len(inner) > 70
    assert inner <= set(ids)


HOSTILE = '''
format = 1

[areas.place]
name = "</title><script>alert(1)</script>"

[sources.paper]
publisher = "</style><img src=x onerror=alert(2)>"
title = """javascript:alert(3)
" onmouseover="alert(4)"""
url = "https://example.org/?a=1&b='><script>alert(5)</script>"

[sources.other]
publisher = "Office"
title = "An archive"
url = "ftp://example.org/data"

[series.thing]
area = "place"
indicator = "<b>Bold</b> & 'quoted'"
kind = "stock"
unit = "<i>t</i>"
frequency = "annual"

[targets.thing-2030]
series = "thing"
due = 2030
announced = 2024-01-01
at_least = 100
source = "paper"
note = "]]> --> <!-- <script>"
label = "<svg/onload=alert(6)>"
'''
RECORDS = """
[[actual]]
period = 2024
value = 90
published = 2025-02-01
source = "other"
note = "{{constructor}} </details>"
"""


@pytest.fixture
def hostile(folder: Folder) -> Folder:
    return folder.write("targets.toml", HOSTILE).write("actuals/thing.toml", RECORDS)


def test_text_stays_text(hostile: Folder) -> None:
    page = page_of(hostile, "--title", "<script>alert(0)</script>")
    assert [one.name for one in page.all("script")] == ["script"]
    assert page.first("title").text == page.first("h1").text == "<script>alert(0)</script>"
    assert not [*page.all("img"), *page.all("i", onload="alert(6)")]
    text = page.text
    for said in ("<svg/onload=alert(6)>", "]]> --> <!-- <script>", "{{constructor}} </details>", "<i>t</i>"):
        assert said in text


@pytest.mark.parametrize("title", ["", " \n"])
def test_a_title_that_says_nothing_is_none(hostile: Folder, title: str) -> None:
    page = page_of(hostile, "--title", title)
    assert page.first("title").text == page.first("h1").text == page_of(hostile).first("h1").text != ""


def test_only_the_web_is_linked_to(hostile: Folder) -> None:
    page = page_of(hostile)
    card = page.first("details", id="thing-2030")
    assert [one.attributes["href"] for one in card.all("a")] == [
        "https://example.org/?a=1&b='><script>alert(5)</script>"
    ]
    assert "ftp://example.org/data" in card.text


def test_no_part_of_the_page_has_an_anchor_that_a_target_could_have(whole: Node, real: Folder) -> None:
    """However a target is called, its id leads to its card and to nothing else."""
    changed = page_of(real, "--since", "2025-01-01", "hangzhou-gdp")
    for page in (whole, changed):
        anchors = {one.attributes["id"] or "" for one in page.all() if "id" in one.attributes}
        cards = {one.attributes["id"] or "" for one in page.all("details", class_="card")}
        assert {one for one in anchors if is_id(one)} == cards
        assert len(anchors - cards) > 8


@pytest.mark.slow
def test_two_runs_make_the_same_page(real: Folder) -> None:
    first, second = (real.track("report", "qiantang", "-o", "-", *DAY, "--since", "2026-01-01") for _ in range(2))
    assert first == second
    assert "2026-01-01" in first.out


def test_the_page_is_small_enough_for_a_mail(page_of_all: Path) -> None:
    assert 100_000 < page_of_all.stat().st_size < 1_000_000


def test_only_what_is_named_is_on_the_page(real: Folder) -> None:
    page = page_of(real, "yuhang", "hangzhou-gdp-2026")
    areas = {row.attributes["data-area"] for row in page.all("tr") if "data-id" in row.attributes}
    assert areas == {"yuhang", "hangzhou"}
    assert len([*page.all("details", class_="card")]) == len(
        [row for row in page.all("tr") if "data-id" in row.attributes]
    )


def test_what_changed_is_told_where_it_is_asked(real: Folder, whole: Node) -> None:
    assert not [*whole.all("section", id="_changes")]
    changed = page_of(real, "--since", "2025-01-01", "hangzhou-gdp").first("section", id="_changes").text
    asked = real.track("changes", "--since", "2025-01-01", "hangzhou-gdp", *DAY).out
    assert asked.splitlines()[0] in changed
    assert "met" in changed


def _refused(outcome: Outcome) -> str:
    assert (outcome.code, outcome.out) == (2, "")
    return outcome.err


def test_wrong_use_is_said(real: Folder) -> None:
    assert "-o report.html" in _refused(real.track("report"))
    assert "name a file" in _refused(real.track("report", "-o", "-", "--open"))
    assert "no-such" in _refused(real.track("report", "no-such", "-o", "page.html"))
    assert not (real.path / "page.html").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("browser", "shown", "told"),
    [
        ("/bin/echo %s", "/a%20b%23.html\n", ""),
        ("/no/such/browser", "", "no browser can be started here; open a b#.html yourself\n"),
    ],
)
def test_the_page_is_shown_where_there_is_a_browser(folder: Folder, browser: str, shown: str, told: str) -> None:
    folder.write("targets.toml", "format = 1\n")
    track = [sys.executable, "-m", "tracker", "report", "--lang", "en", "-o", "a b#.html", "--open"]
    environment = {**os.environ, "BROWSER": browser, "PATH": str(folder.path)}
    ran = subprocess.run(track, cwd=folder.path, env=environment, check=True, capture_output=True, text=True)
    assert ran.stdout == (folder.path.as_uri() + shown if shown else "")
    assert ran.stderr.partition("kB\n")[2] == told


def test_a_register_without_targets_makes_a_page_all_the_same(folder: Folder) -> None:
    page = page_of(folder.write("targets.toml", "format = 1\n"))
    assert page.first("h1").text == "Targets"
