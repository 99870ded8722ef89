"""Markup made of parts: what is no markup yet is text, and becomes text. Nothing else writes an angle bracket."""

from collections.abc import Iterable

from tracker.domain.text import is_web_address
from tracker.render.svg import escaped


class Html(str):
    """Markup that is ready to stand in a page."""

    __slots__ = ()


_VOID = frozenset({"input", "link", "meta"})


def text(said: str) -> Html:
    """Text as it is, without characters that hide or reorder it."""
    return Html(escaped(said))


def element(name: str, /, *inside: str, **attributes: str | bool | None) -> Html:
    """An element with what is in it; strings that are no `Html` are text.

    ``class_`` is the attribute class and ``data_due`` is data-due. True is an attribute without a value, None and False
    none at all.

    >>> element("p", "a < b", element("b", "c"), class_="x", hidden=True, title=None)
    '<p class="x" hidden>a &lt; b<b>c</b></p>'
    """
    opening = "".join(_attribute(key, value) for key, value in attributes.items())
    closing = "" if name in _VOID else f"</{name}>"
    return Html(f"<{name}{opening}>{joined(inside)}{closing}")


def _attribute(key: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.removesuffix("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escaped(value)}"'


def joined(parts: Iterable[str]) -> Html:
    """Parts one after the other."""
    return Html("".join(one if isinstance(one, Html) else text(one) for one in parts))


def link(address: str | None, words: str, **attributes: str) -> Html:
    """Words that lead to an address on the web; to any other kind of address nothing leads, and it stands as text.

    >>> link("javascript:alert(1)", "here")
    'here'
    """
    if address is None or not is_web_address(address):
        return joined([words])
    return element("a", words, href=address, **attributes)
