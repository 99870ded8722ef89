"""Finds the numbers of a sentence: digits or words, with scale, unit, range and bound.

Works on plain text (`plain.plain`). Knows nothing of what a number is of.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.chinese.names import is_no_quantity
from tracker.entry.reading.chinese.numerals import DIGITS, NUMERAL, decimal_of, number_of, percent_of
from tracker.entry.reading.chinese.units import base_of, counts_things, is_money, unit_at
from tracker.entry.reading.fact import Bound, Quantity, Span
from tracker.entry.reading.rare import Rare


class Token(Struct, frozen=True):
    """Digits with what stands right beside them, from the place ``start`` to before ``end``."""

    start: int
    end: int
    number: Decimal
    unit: str
    has_more: bool = False
    """Whether 余 or 多 says that it is more."""
    upper: Decimal | None = None
    is_scale_alone: bool = False
    """Whether it is 百, 千 or 亿 alone, which is a number only with a bound."""
    is_word: bool = False
    is_least: bool = False
    """Whether it says itself that it may be more: 两位数."""
    is_lived: bool = False
    """Whether it counts years of something that is counted in years."""

    @property
    def is_bare(self) -> bool:
        """Whether no unit says what is counted, nor a scale that it is money."""
        return self.unit == ""


_SCALE = "万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百"
_GAP = r"[ \n]{0,2}"
_DIGITS = re.compile(
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?){_GAP}"
    rf"(?:(?P<split>亿(?P<thousands>\d{{1,4}})(?P<power>[千百])?(?P<over>[多余])?万)"
    rf"|(?P<more>[余多])?(?P<scale>{_SCALE})?(?P<more2>[余多])?{_GAP})",
    re.ASCII,
)
_WORDS = re.compile(rf"(?P<word>{NUMERAL}{{1,24}})(?P<more>[余多])?(?P<scale>亿|万)?")
_SHARES = Rare(
    rf"百分之(?:{NUMERAL}{{1,12}}(?:点[{DIGITS}]{{1,6}})?|\d+(?:\.\d+)?)|[{DIGITS}]{{1,2}}成(?![立为功果效员本交绩长都品熟就套分批人])(?:半|[{DIGITS}](?![{DIGITS}十百千万亿个家户项年]))?(?P<more>[多余])?"
    rf"|{NUMERAL}{{1,4}}分之{NUMERAL}{{1,4}}"
)
_SLASHED = Rare(r"(?<![\d/.])(\d{1,2})/(\d{1,2})(?![\d/年月日.万元人-])", re.ASCII)
_DOUBLED = Rare(r"翻(?:了)?(?P<times>[一两二三四])?番(?P<more>[多余])?|(?<=[实增]现)倍增|倍增(?=[,。;、)]|$)")
_COVERED = Rare(r"全覆盖(?=[,。;、:!)\n ]|$)")
_PER_HEADS = Rare(r"(?P<number>\d+(?:\.\d+)?)(?P<unit>/\d{1,2}万)(?!\d)", re.ASCII)
_TWO_DIGITS = Rare(r"两位数(?:以上)?(?=的?(?:增|的|左右|[,;。、]|$))")
_HALF = Rare(
    r"(?<=不低于|不少于|至少占|超过了)(?P<plain>一半)|(?<!双)(?P<over>[超过])半(?:数)?(?![年月天小日径岛导])|(?P<above>一半|半数)以上"
)
_WHOLE = 100
_DOUBLINGS = {"": 2, "一": 2, "两": 4, "二": 4, "三": 8, "四": 16}

_BEFORE = re.compile(
    r"(?P<most>不超过|不高于|不多于|不大于|不突破|不超|控制在|压减在|限制在|最多|至多)了?(?:为)?$"
    r"|(?P<least>至少[^,;。\d]{1,6}|不低于|不少于|不小于|不下于|不下|至少|最少|起码|最低)(?:为|达到|达)?$"
    r"|(?P<more>超过|超出|超|(?:首|冲|突)?破|逾|多于|大于|高于|越过|跨过|迈过|跨越|跃上|迈上|站上|跨上|登上|迈入|跃升至|跨入|站稳|[刚已将]过)了?$"
    r"|(?P<less>低于|少于|小于|不到|不足)了?$"
    r"|(?P<about>大约|大概|约为|约占|约达|约有|约)$"
    r"|(?P<near>接近于|接近|将近|逼近|临近|(?<![最附靠远临贴亲])近)$"
)
_AFTER = re.compile(
    r"[ ]?(?:(?P<least>及以上|以上)|(?P<most>及以下|以下|以内|之内)|(?P<about>左右|上下)"
    r"|(?P<more>大关|(?:的)?(?:新|大)?台阶)|(?P<within>内)|(?P<between>之间|区间))"
)
_BEFORE_LENGTH = 9


def quantities_in(text: str, sentence: Span) -> Iterator[Quantity]:
    """The numbers of a sentence in order, each with its bound; ``text`` is the whole plain text."""
    tokens = _without_overlaps(text, sentence, sorted(_tokens(text, sentence), key=_order))
    ranged = _with_shared_units(text, list(_ranged(text, tokens)))
    before = sentence.start
    for one in ranged:
        is_below = _is_minus(text, before, one.start)
        before = one.end
        if one.is_bare and not _is_of_index(text, one):
            continue
        if one.is_lived or not is_no_quantity(text, sentence, start=one.start, end=one.end):
            found = _bounded(text, sentence, one)
            if found is not None:
                yield replace(found, number=-one.number) if is_below and one.upper is None else found


_SIGN_AHEAD = re.compile(r"[^\dA-Za-z%\n.)-]-[ ]?$")


def _is_minus(text: str, begin: int, end: int) -> bool:
    """Whether a sign stands before a number, and no dash between two numbers, of a code or of a list."""
    return end - 1 > begin and _SIGN_AHEAD.search(text, max(begin, end - 3), end) is not None


def _order(token: Token) -> tuple[int, int]:
    """Of two that begin at one place the longer comes first."""
    return token.start, -token.end


def _without_overlaps(text: str, sentence: Span, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, and the numerals in words between them: what begins within another is none."""
    kept, last, place = list[Token](), sentence.start, 0
    for found in _WORDS.finditer(text, sentence.start, sentence.end):
        begin = found.start()
        while place < len(tokens) and tokens[place].start < begin:
            last = _kept(tokens[place], kept, last)
            place += 1
        word = _of_words(text, found, sentence.end) if begin >= last else None
        if word is not None:
            while place < len(tokens) and _order(tokens[place]) <= _order(word):
                last = _kept(tokens[place], kept, last)
                place += 1
            last = _kept(word, kept, last)
    for one in tokens[place:]:
        last = _kept(one, kept, last)
    return kept


def _kept(token: Token, kept: list[Token], last: int) -> int:
    """Where the last of those ends that are kept, this one with them if it begins behind it."""
    if token.start < last:
        return last
    kept.append(token)
    return token.end


def _tokens(text: str, sentence: Span) -> Iterator[Token]:
    """The numbers that are not numerals in words alone; what no sign of it is there for is not looked for."""
    within, said = (sentence.start, sentence.end), sentence.of(text)
    for found in _DIGITS.finditer(text, *within):
        yield _of_digits(text, found, sentence.end)
    if "成" in said or "分之" in said:
        yield from _of_shares(text, within)
    if "/" in said:
        yield from _of_slashes(text, within)
        yield from _per_heads(text, within)
    if "番" in said or "倍增" in said:
        yield from _of_doubling(text, within)
    if "半" in said or "全覆盖" in said or "两位数" in said:
        yield from _of_phrases(text, within)
    if "点" in said:
        yield from _of_decimals(text, within)
    if any(unit in said for unit in _YEARS):
        yield from _of_years(text, within)


_YEARS = ("年", "岁", "个月", "分钟")
"""Units that years and other times are counted in."""


def _of_shares(text: str, within: tuple[int, int]) -> Iterator[Token]:
    for found in _SHARES.compiled.finditer(text, *within):
        share = percent_of(found[0].rstrip("多余"))
        if share is not None:
            has_more = found["more"] is not None
            yield Token(*found.span(), number=share[0], unit="%", upper=share[1], has_more=has_more, is_word=True)


def _of_slashes(text: str, within: tuple[int, int]) -> Iterator[Token]:
    """Shares that are written with a slash: 3/4."""
    for found in _SLASHED.compiled.finditer(text, *within):
        share = percent_of(found[0])
        if share is not None and 0 < share[0] < _WHOLE:
            yield Token(*found.span(), number=share[0], unit="%", is_word=True)


def _per_heads(text: str, within: tuple[int, int]) -> Iterator[Token]:
    """What is counted among so many people: 9.1/10万."""
    for found in _PER_HEADS.finditer(text, *within):
        yield Token(*found.span(), number=Decimal(found["number"]), unit=found["unit"])


def _of_doubling(text: str, within: tuple[int, int]) -> Iterator[Token]:
    """Multiples that are said without a number: 翻一番, 倍增."""
    for found in _DOUBLED.compiled.finditer(text, *within):
        times = found.groupdict().get("times") or ""
        has_more = found["more"] is not None
        yield Token(*found.span(), number=Decimal(_DOUBLINGS[times]), unit="倍", has_more=has_more, is_word=True)


def _of_phrases(text: str, within: tuple[int, int]) -> Iterator[Token]:
    """Shares that are said without a number: 全覆盖, 过半."""
    for found in _COVERED.compiled.finditer(text, *within):
        yield Token(*found.span(), number=Decimal(100), unit="%", is_word=True)
    for found in _HALF.compiled.finditer(text, *within):
        has_more = found["over"] is not None
        end = found.end() - (2 if found["above"] is not None else 0)
        yield Token(found.start(), end, number=Decimal(50), unit="%", has_more=has_more, is_word=True)
    for found in _TWO_DIGITS.finditer(text, *within):
        yield Token(*found.span(), number=Decimal(10), unit="%", is_word=True, is_least=True)


_SPANS_OF_LIFE = ("寿命", "年限", "平均年龄", "时间", "周期")
_LIVED = Rare(
    rf"(?:{'|'.join(_SPANS_OF_LIFE)})[^,。;、]{{0,14}}?(?P<number>\d{{1,3}}(?:\.\d+)?)(?P<unit>{'|'.join(_YEARS)})",
    re.ASCII,
)
_DECIMAL = Rare(rf"(?P<number>{NUMERAL}{{1,4}}点[{DIGITS}]{{1,4}})")


def _of_years(text: str, within: tuple[int, int]) -> Iterator[Token]:
    """Years where they are what is counted: 预期寿命79岁."""
    if all(text.find(word, *within) < 0 for word in _SPANS_OF_LIFE):
        return
    for found in _LIVED.compiled.finditer(text, *within):
        yield Token(
            found.start("number"), found.end(), number=Decimal(found["number"]), unit=found["unit"], is_lived=True
        )


def _of_decimals(text: str, within: tuple[int, int]) -> Iterator[Token]:
    """Decimals in words: 零点六个百分点."""
    for found in _DECIMAL.compiled.finditer(text, *within):
        number, end = decimal_of(found["number"]), unit_at(text, found.end(), within[1])
        if number is not None and end > found.end():
            yield Token(found.start(), end, number=number, unit=text[found.end() : end])


def _of_digits(text: str, found: re.Match[str], limit: int) -> Token:
    number = Decimal(found["number"].replace(",", ""))
    end = unit_at(text, found.end(), limit)
    unit = text[found.end() : end].removeprefix("高")
    if found["split"] is not None:
        thousands = int(found["thousands"]) * {"千": 1000, "百": 100, None: 1}[found["power"]]
        whole = number + Decimal(thousands) / 10_000
        return Token(found.start(), end, number=whole, unit=f"亿{unit}", has_more=found["over"] is not None)
    scaled = f"{found['scale'] or ''}{unit}"
    has_more = found["more"] is not None or found["more2"] is not None
    return Token(found.start(), end if unit else _stripped(text, found), number=number, unit=scaled, has_more=has_more)


def _stripped(text: str, found: re.Match[str]) -> int:
    """Where digits without a unit end: before blanks that were left for one."""
    return found.start() + len(text[found.start() : found.end()].rstrip(" \n"))


def _of_words(text: str, found: re.Match[str], limit: int) -> Token | None:
    """What a numeral in words is, if it is one: its scale goes to the unit, as it does with digits."""
    end = unit_at(text, found.end(), limit)
    word, unit = f"{found['word']}{found['scale'] or ''}", text[found.end() : end]
    scale = "万亿" if word.endswith("万亿") else word[-1] if word[-1] in "亿万" else ""
    rest = word.removesuffix(scale)
    number = 1 if not rest else number_of(rest)
    if number is None or (found["more"] is None and found["scale"] is not None):
        return None
    return Token(
        found.start(),
        end,
        number=Decimal(number),
        unit=f"{scale}{unit}",
        has_more=found["more"] is not None,
        is_scale_alone=_DIGIT.search(word) is None,
        is_word=True,
    )


_DIGIT = re.compile(f"[{DIGITS}]")
_BETWEEN = re.compile(r"[ ]?(?:-|~|—|–|－|至|到)+[ ]?")
_FROM = re.compile(r"[从由自]")


def _ranged(text: str, tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, two with a dash between them as one of a range."""
    left = list(reversed(tokens))
    while left:
        one = left.pop()
        other = left[-1] if left else None
        if other is not None and _is_range(text, one, other):
            left.pop()
            yield replace(one, end=other.end, unit=other.unit, upper=other.number, has_more=False)
        else:
            yield one


def _is_range(text: str, one: Token, other: Token) -> bool:
    between = text[one.end : other.start]
    if _BETWEEN.fullmatch(between) is None or other.is_bare or one.upper is not None or other.upper is not None:
        return False
    is_scale = one.unit != "" and not base_of(one.unit) and other.unit.startswith(one.unit)
    if one.unit not in ("", other.unit) and base_of(one.unit) != base_of(other.unit) and not is_scale:
        return False
    is_walk = between.strip() in ("至", "到") and _FROM.search(text[max(0, one.start - 3) : one.start]) is not None
    return not is_walk and (one.unit != "" or one.number < other.number)


_LISTED = re.compile(r"[ ]?(?:、|,|和|与|及|以及)[ ]?")


def _with_shared_units(text: str, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, a bare one in a list with the unit of the next: the 4.2 of 分别增长4.2和0.7个百分点."""
    shared: list[Token] = []
    for one in reversed(tokens):
        other = shared[-1] if shared else None
        is_listed = other is not None and one.is_bare and _LISTED.fullmatch(text[one.end : other.start]) is not None
        shared.append(replace(one, unit=other.unit) if is_listed and other is not None else one)
    return shared[::-1]


def _bounded(text: str, sentence: Span, token: Token) -> Quantity | None:
    """The token with the words of bound around it; None where without them it is no number."""
    begin = max(sentence.start, token.start - _BEFORE_LENGTH)
    before = _BEFORE.search(text[begin : token.start].rstrip(" "))
    after = _AFTER.match(text, token.end, sentence.end)
    bound = _bound(token, before, after)
    if not _is_one(text, token, has_bound=bound is not Bound.EXACT or before is not None):
        return None
    start = token.start if before is None else begin + before.start()
    is_used = after is not None and (after["within"] is None or (before is not None and before["most"] is not None))
    end = after.end() if after is not None and is_used else token.end
    return Quantity(span=Span(start, end), number=token.number, unit=token.unit, bound=bound, upper=token.upper)


def _bound(token: Token, before: re.Match[str] | None, after: re.Match[str] | None) -> Bound:
    if token.upper is not None:
        return Bound.BETWEEN
    if token.is_least:
        return Bound.AT_LEAST
    ahead = before.lastgroup if before is not None else None
    behind = after.lastgroup if after is not None else None
    if ahead == "most" and behind == "about":
        return Bound.ABOUT
    if ahead is not None:
        return _BOUNDS[ahead]
    if token.has_more:
        return Bound.MORE_THAN
    return _BOUNDS.get(behind or "", Bound.EXACT)


_BOUNDS = {
    "most": Bound.AT_MOST,
    "least": Bound.AT_LEAST,
    "more": Bound.MORE_THAN,
    "less": Bound.LESS_THAN,
    "about": Bound.ABOUT,
    "near": Bound.NEARLY,
}


_REACHES = re.compile(r"(?:的|由|从|达到?|到|至|为|是|在|得分|指数|系数|倍差|之比|比)$")
_INDEX = re.compile(r"(?:指数|系数|倍差|得分|之比|比值|收入比|强度|PUE值?)[^,。;、]{0,14}$")
_AHEAD = 20
_SMALLEST_IN_WORDS = 11


_NAMED_BY_SIZE = re.compile(r"产业|企业|项目|集群|园区|乡镇|县")


def _is_of_index(text: str, token: Token) -> bool:
    """Whether digits that count nothing may be those of an index: 指数为104.2."""
    return not token.is_word and _INDEX.search(text, max(0, token.start - _AHEAD), token.start) is not None


def _is_one(text: str, token: Token, *, has_bound: bool) -> bool:
    """Whether a token is a number of something, and not a word with digits in it."""
    behind = text[token.end : token.end + 1]
    if token.is_bare:
        is_told = has_bound or _REACHES.search(text[max(0, token.start - _AHEAD) : token.start]) is not None
        stands_alone = not behind.isalnum() or _AFTER.match(text, token.end) is not None
        is_decimal = token.number != token.number.to_integral_value() and not behind.isascii()
        return is_told and (stands_alone or is_decimal)
    if token.is_scale_alone:
        is_name = is_money(token.unit) and _NAMED_BY_SIZE.match(text, token.end) is not None
        return (has_bound or token.has_more) and not is_name and _is_of_something(token, text, behind)
    if token.is_word and token.unit not in ("%", "倍"):
        return token.number * _scale_of(token.unit) >= _SMALLEST_IN_WORDS and _is_of_something(token, text, behind)
    return True


def _is_of_something(token: Token, text: str, behind: str) -> bool:
    """Whether a number in words has a unit, or stands as an amount of money."""
    if base_of(token.unit):
        return True
    return is_money(token.unit) and (
        not behind.isalnum() or text.startswith(("大关", "以上", "以内", "左右", "台阶"), token.end)
    )


def _scale_of(unit: str) -> int:
    return 10_000 if unit.startswith(("万", "亿", "十", "百", "千")) and not counts_things(unit[:1]) else 1
