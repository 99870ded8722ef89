"""What a browser shows of a page, and everything it complains of or asks for on the way."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.helpers.folder import Folder

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@dataclass(frozen=True, slots=True)
class View:
    """A page that is open, what was said on its console, and what it asked for besides itself."""

    page: "Page"
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def rows(self) -> list[str]:
        """The ids of the targets whose lines are shown, in order."""
        found: list[str] = self.page.eval_on_selector_all(
            "tr[data-id]", "rows => rows.filter(one => one.offsetParent).map(one => one.dataset.id)"
        )
        return found

    def cards(self) -> list[str]:
        """The ids of the targets whose cards are shown."""
        found: list[str] = self.page.eval_on_selector_all(
            ".card", "cards => cards.filter(one => one.offsetParent).map(one => one.id)"
        )
        return found

    def runs(self, script: str) -> Any:
        """What a piece of script says of the page."""
        return self.page.evaluate(script)

    def go(self, at: str) -> None:
        """Another address within the page, once the page has heeded it."""
        heeded = "new Promise(done => addEventListener('hashchange', () => done(), {once: true}))"
        self.page.evaluate(f"at => {{ const heeded = {heeded}; location.hash = at; return heeded }}", at)

    def press(self, *keys: str) -> None:
        """Keys, one after the other, wherever the focus is."""
        for one in keys:
            self.page.keyboard.press(one)


@dataclass(frozen=True, slots=True)
class Viewer:
    """A browser that opens pages."""

    browser: "Browser"

    @contextmanager
    def open(
        self, path: Path, *, width: int = 1280, scheme: Any = "light", script: bool = True, at: str = ""
    ) -> Iterator[View]:
        """A page at a width, in a scheme, with or without scripts."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script
        )
        page = context.new_page()
        view, address = View(page), path.as_uri()
        page.on("console", lambda message: view.said.append(message.text))
        page.on("pageerror", lambda error: view.said.append(str(error)))
        page.on("request", lambda request: view.asked.append(request.url))
        page.goto(f"{address}{at}")
        yield view
        context.close()


DAY = "2026-11-25"


def made(folder: Folder, *arguments: str) -> Path:
    """A page made of a register."""
    done = folder.track("report", "-o", "page.html", "--as-of", DAY, *arguments)
    assert done.code == 0, done.err
    return folder.path / "page.html"
