"""How drawings are coloured, on a page that holds many or in a file of its own."""

import re

from tracker.render.palette import COLOURS

_BULLET = (
    "svg.bullet{display:block;width:100%;height:auto}"
    ".bullet .frame{fill:none;stroke:var(--rule)}"
    ".bullet .b1{fill:var(--band-1)}.bullet .b2{fill:var(--band-2)}"
    ".bullet .b3{fill:var(--band-3)}.bullet .b4{fill:var(--band-4)}"
    ".bullet .bar{fill:var(--bar)}"
    ".bullet .maybe{fill:var(--possible);stroke:var(--bar)}"
    ".bullet .goal{fill:var(--ink);stroke:var(--paper);stroke-width:1.5;paint-order:stroke}"
    ".bullet .base{stroke:var(--ink);stroke-width:1.5}"
    ".bullet .cut{fill:none;stroke:var(--edge);stroke-width:1.5}"
    ".bullet .range{stroke:var(--ink)}"
    ".bullet .ahead{fill:var(--ink);stroke:var(--paper);paint-order:stroke}"
)
_CHART = (
    ".chart text{font-size:14px;fill:var(--quiet)}"
    ".chart .side text,.chart .aim{text-anchor:end}.chart .time text,.chart .now{text-anchor:middle}"
    ".chart .behind{text-anchor:start}"
    ".chart .aim,.chart .now{fill:var(--ink);font-weight:600;stroke:var(--paper);stroke-width:4;paint-order:stroke}"
    ".chart .grid{stroke:var(--rule)}.chart .axis{stroke:var(--edge)}"
    ".chart .dots{stroke:var(--bar);stroke-width:10;stroke-linecap:round}"
    ".chart .maybe{fill:var(--possible);stroke:var(--bar)}"
    ".chart .line{fill:none;stroke:var(--bar);stroke-width:2}"
    ".chart .old{fill:var(--paper);stroke:var(--edge);stroke-width:1.5}"
    ".chart .other{fill:var(--paper);stroke:var(--bar);stroke-width:1.5}.chart .open{fill:none}"
    ".chart .good{fill:var(--good);fill-opacity:.22}"
    ".chart .goal{fill:none;stroke:var(--ink);stroke-width:2}.chart .gone{stroke:var(--edge)}"
    ".chart .way{fill:none;stroke:var(--ink);stroke-dasharray:6 4}"
    ".chart .lead{fill:none;stroke:var(--bar);stroke-width:1.5;stroke-dasharray:2 4}"
    ".chart .range{stroke:var(--ink);stroke-width:1.5}"
    ".chart .ahead{fill:var(--ink);stroke:var(--paper);paint-order:stroke}"
    ".chart .break{fill:none;stroke:var(--doubt);stroke-width:1.5;stroke-dasharray:4 4}"
)
_WIDE = "svg.chart{display:block;width:100%;height:auto}"
_NARROW = "@media(max-width:34em){.chart text{font-size:20px}}"
"""Letters that can be read where a chart is half as wide."""

DRAWING_STYLE = _BULLET + _WIDE + _CHART + _NARROW
"""The classes of every drawing, in the variables of the palette. A page includes it once."""

_FONTS = (
    'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","PingFang SC","Microsoft YaHei",'
    '"Noto Sans CJK SC","Source Han Sans SC",sans-serif'
)
_ALONE = f"text{{font-family:{_FONTS}}}svg.chart{{max-width:100%;height:auto}}"
_COLOURED = f"{_CHART}.chart .paper{{fill:var(--paper)}}.chart .name{{font-size:17px;font-weight:600;fill:var(--ink)}}"


def style_alone() -> str:
    """The style of a file of its own, with the colours put in: many programs that show such files know no variables."""
    return f"{_ALONE}{_in('light')}@media(prefers-color-scheme:dark){{{_in('dark')}}}{_NARROW}"


def _in(scheme: str) -> str:
    return re.sub(r"var\(--([a-z0-9-]+)\)", lambda one: getattr(COLOURS[one[1]], scheme), _COLOURED)
