"""Finds places in an order: 居全省第一, 第9位, 稳居榜首."""

import re
from collections.abc import Iterator
from decimal import Decimal

from tracker.entry.reading.chinese.numerals import DIGITS, number_of
from tracker.entry.reading.fact import Bound, Quantity, Span
from tracker.entry.reading.rare import Rare

_PLACED = Rare(
    rf"(?:(?P<among>前)(?P<best>\d{{1,3}}|[{DIGITS}十百]{{1,4}})(?P<named>位|名)?|第(?P<place>\d{{1,3}}|[{DIGITS}十百]{{1,4}})(?P<counted>位次|位|名)?|(?P<first>首位|榜首|之首|第一位))"
)
_SIGN = re.compile("[前第首]")
"""A character that each of them has."""
_WITHIN = Rare(
    r"(?:全国|全省|全市|全区|全县|全州|全球|世界|国内|省内|市内|行业|同类|同期|省会|副省级|计划单列市|城市|地区|县域|县[市、]?区?|区县|区市县"
    r"|浙江|亚洲|亚太|长三角|中西部|西部|中部|东部|百强县?|设区市|地级市|园区|开发区|保税区|新区|国家级|各\w{1,4}|\d+个\w{1,6}|总量|规模|数量|中)"
    r"(?:的|中|里|上|地级|地区|城市|总排名|排名|排|位居|位列|列)*$"
)
_VERB = Rare(
    r"(?:位居|位列|位于|居于|居|位次|列|排名|排在|排|跃居|跃升至?|升至|升到|上升至|上升到|前移至|稳居|保持|重回|回到|占据|名列|荣登|登上|进入|跻身|挤进|迈进|连续\w{1,3}年|获得?|夺得|为|是|位)"
    r"(?:在|至|到|了)?(?P<scope>\w{0,14})$"
)
_NO_PLACE = re.compile(r"[^\W\d_]")
_MARK = re.compile(r"[,。;:、!?()“”\"]")
_NEAR = 22
_COUNTED = Rare(r"\d(?:项|个)\w{0,5}$")


def ranks_in(text: str, sentence: Span) -> Iterator[Quantity]:
    """The places that a sentence says, in order; ``text`` is the whole plain text."""
    if _SIGN.search(text, sentence.start, sentence.end) is None:
        return
    for found in _PLACED.compiled.finditer(text, sentence.start, sentence.end):
        ahead = text[max(sentence.start, found.start() - _NEAR) : found.start()]
        ahead = _MARK.split(ahead)[-1]
        behind = text[found.end() : min(sentence.end, found.end() + 1)]
        is_told = _VERB.compiled.search(ahead) is not None or _WITHIN.compiled.search(ahead) is not None
        is_word = (
            found["counted"] is None
            and found["first"] is None
            and found["named"] is None
            and _NO_PLACE.match(behind) is not None
        )
        if not is_told or is_word or _COUNTED.compiled.search(ahead) is not None:
            continue
        place = _place(found)
        if place is not None:
            span = Span(found.start(), found.end())
            bound = Bound.EXACT if found["among"] is None else Bound.AT_MOST
            yield Quantity(span=span, number=Decimal(place), unit="位", bound=bound)


def _place(found: re.Match[str]) -> int | None:
    if found["first"] is not None:
        return 1
    said = found["place"] or found["best"]
    return int(said) if said.isascii() else number_of(said)
