"""The page for everybody: nothing that axe-core finds, and every word stands out from what is behind it."""

from pathlib import Path
from typing import Literal

import pytest

from tests.helpers.contrast import Colour, contrast
from tests.helpers.viewing import View, Viewer
from tracker.render.palette import TEXT

pytestmark = pytest.mark.slow
Scheme = Literal["light", "dark"]
both = pytest.mark.parametrize("scheme", ["light", "dark"])

_WORDS = """
() => {
  const parse = text => text.match(/[\\d.]+/g).map(Number);
  const behind = element => {
    for (let one = element; one; one = one.parentElement) {
      const [red, green, blue, alpha = 1] = parse(getComputedStyle(one).backgroundColor);
      if (alpha === 1) return [red, green, blue];
      if (alpha > 0) throw new Error(`half seen: ${one.tagName}`);
    }
    throw new Error("nothing behind");
  };
  const found = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility({contentVisibilityAuto: true})) continue;
    const style = getComputedStyle(element);
    if (style.opacity !== "1") throw new Error(`see-through: ${element.tagName}`);
    const colour = element.closest("svg") ? style.fill : style.color;
    found.set(`${colour} on ${behind(element)}`, [parse(colour).slice(0, 3), behind(element)]);
  }
  return [...found.values()];
}
"""


def _pairs(view: View) -> list[tuple[Colour, Colour]]:
    found: list[tuple[Colour, Colour]] = view.runs(_WORDS)
    return found


@both
def test_every_word_stands_out(viewer: Viewer, page_of_all: Path, scheme: Scheme) -> None:
    with viewer.open(page_of_all, scheme=scheme) as view:
        view.page.click("#_open-all")
        pairs = _pairs(view)
    assert len(pairs) >= 6
    assert [pair for pair in pairs if contrast(*pair) < TEXT] == []


def test_a_word_that_does_not_stand_out_would_be_found(viewer: Viewer, page_of_all: Path) -> None:
    with viewer.open(page_of_all, scheme="light") as view:
        view.runs("document.querySelector('.lead').attributeStyleMap.set('color', 'rgb(150, 150, 150)')")
        assert [pair for pair in _pairs(view) if contrast(*pair) < TEXT] != []


@both
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(viewer: Viewer, page_of_all: Path, scheme: Scheme, width: int) -> None:
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="needs axe: pip install '.[test,browser]'"
    )
    with viewer.open(page_of_all, scheme=scheme, width=width) as view:
        view.page.click("#_open-all")
        found = axe.Axe().run(view.page)
    assert found.violations_count == 0, found.generate_report()
