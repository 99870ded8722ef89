"""The whole document: it loads nothing, and a policy with hashes lets nothing run but what stands in it."""

from base64 import b64encode
from hashlib import sha256

from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.domain.wording import say
from tracker.render.drawing import DRAWING_STYLE
from tracker.render.html import Html, element
from tracker.render.names import Language, area_name
from tracker.render.page.areas import areas, heads_within
from tracker.render.page.cards import cards
from tracker.render.page.legend import key, words
from tracker.render.page.report import PageReport, own
from tracker.render.page.top import page_title, top
from tracker.render.palette import variables
from tracker.render.phrases import state_word
from tracker.render.verdicts import verdict_word


def document(page: PageReport, style: str, script: str) -> str:
    """The page with its stylesheet and its script, as one file."""
    sheet = f"{_schemes()}{style}{DRAWING_STYLE}{_folded()}"
    return f"<!doctype html>\n{_html(page, sheet, script)}\n"


def _html(page: PageReport, style: str, script: str) -> Html:
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("link", rel="icon", href="data:,"),
        element("title", page_title(page)),
        element("style", Html(style)),
    )
    return element("html", head, _body(page, script), lang=_LANGUAGES[page.language])


_LANGUAGES = {Language.EN: "en", Language.ZH: "zh-CN"}


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _schemes() -> str:
    """The colours; on paper the light ones."""
    return f":root{{{variables('light')}}}@media screen and (prefers-color-scheme:dark){{:root{{{variables('dark')}}}}}"


def _folded() -> str:
    """The heads of the columns within a line, on a screen too narrow for a table."""
    heads = "".join(f'.targets .{name}::before{{content:"{words}"}}' for name, words in heads_within().items())
    return f"@media screen and (max-width:56rem){{{heads}}}"


def _body(page: PageReport, script: str) -> Html:
    main = element(
        "main",
        top(page),
        element("section", element("h2", say("Targets")), _filters(page), key(), areas(page), id=own("targets")),
        element("section", element("h2", say("Each target")), cards(page), id=own("cards")),
        words(page.assessments),
    )
    foot = element(
        "footer",
        element("p", say("Made by track from figures that were published up to {day}.", day=page.review.as_of)),
    )
    return element("body", main, foot, element("script", Html(script)))


# Search and filters


def _filters(page: PageReport) -> Html:
    """Hidden until the script that they need runs."""
    found = page.assessments
    names = {id: area_name(page.review.register.areas[id], page.language) for id in page.areas}
    verdicts = {one.verdict for one in found}
    states = {one.freshness.state for one in found}
    tags = sorted({tag for one in found for tag in (*one.target.tags, *one.series.tags)})
    said = {one.value: verdict_word(one) for one in Verdict if one in verdicts}
    data = {one.value: state_word(one) for one in State if one in states}
    sorts = {
        "": say("what matters first"),
        "name": say("name"),
        "due": say("due"),
        "reached": say("reached"),
        "-reached": say("reached, most first"),
    }
    search = element(
        "label", say("Search"), element("input", type="search", name="q", autocomplete="off", spellcheck="false")
    )
    return element(
        "form",
        search,
        *([_choice("area", say("Area"), {"": say("all"), **names})] if len(names) > 1 else []),
        _choice("verdict", say("Verdict"), {"": say("all"), **said}),
        _choice("fresh", say("Data"), {"": say("all"), **data}),
        *([_choice("tag", say("Tag"), {"": say("all"), **{tag: tag for tag in tags}})] if tags else []),
        _choice("sort", say("Sort by"), sorts),
        element(
            "p",
            element("button", say("Open all"), type="button", id=own("open-all")),
            element("button", say("Close all"), type="button", id=own("close-all")),
            element("button", say("Reset"), type="reset"),
            element("output", data_said=say("{some} of {all} targets", some="{some}", all="{all}")),
        ),
        id=own("filters"),
        role="search",
        hidden=True,
    )


def _choice(name: str, label: str, options: dict[str, str]) -> Html:
    every = [element("option", words, value=value) for value, words in options.items()]
    return element("label", label, element("select", *every, name=name))
