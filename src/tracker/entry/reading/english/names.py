"""Which numbers of a sentence are none of ours: in names and references, ages, thresholds, times of day, durations."""

from collections.abc import Sequence

from tracker.entry.reading.english.numbers import Amount
from tracker.entry.reading.english.units import DIGIT_WORDS, MONEY_BEFORE
from tracker.entry.reading.english.words import Word, are_joined, each, low, those

_NUMBERED = those(
    """article articles section sections chapter page pages p pp p. pp. no no. nos nos. number figure figures fig fig.
    table tables box annex appendix version v phase tier grade class category type group scope goal goals item line
    lines route highway flight gate room channel paragraph paragraphs para paras clause rule regulation resolution
    directive decree iso step stage level volume vol vol. issue chapter part unit zone district area block lot act
    bill order law target note footnote question exhibit schedule form tel tel. telephone phone fax box po
    recommendation recommendations action priority objective mission option slide day week lane terminal platform
    building suite floor pillar building windows euro sdg sdgs goal's protocol principle cop boeing airbus case
    notice announcement document top g agenda horizon vision formula apollo iphone android century season episode
    round edition model formation fortune code postcode pier berth apartment track grade bus bus service wave cohort
    strand ref ref. reference isbn issn doi §"""
)
_MAY_COUNT = those("level target area number figure unit service class order group day action goal goals bill floor")
"""Words of these behind which a number with a unit is one of ours: a target 3.2%."""
_AGED = those("aged age ages over-")
_AGE_NOUNS = those(
    """people adults children women men those persons residents workers women girls boys population pensioners"""
)
_THRESHOLD = frozenset(
    each(
        """firms companies enterprises businesses projects employers buildings households cities towns ships vessels
        families organisations organizations factories plants farms sites schemes developments homes villages
        properties vehicles installations contracts settlements schools counties investments deals loans
        municipalities"""
    )
)
_RESTRICTING = those("with worth employing earning costing exceeding valued of above over containing")
_LIMITS = those("over above more at below under fewer less exceeding up between")
_LASTING = those(
    """life expectancy time times wait waits waiting duration age delay delays length leave stay period tenure lifespan
    hours days response turnaround"""
)
_LIST_NOUNS = those(
    """ways areas pillars priorities themes stages phases types kinds main key major parts steps factors reasons
    aspects points categories groups sections dimensions principles strands goals sides fronts things options forms
    scenarios measures questions pathways levels tiers times pieces occasions consecutive straight successive others
    further objectives actions recommendations chapters"""
)
_CARDINAL_LISTS = frozenset(
    ("the", "these", "those", "both", "our", "its", "their", "all", "following", "other", "his", "her")
)


def is_ours(said: Sequence[Word], amount: Amount) -> bool:
    """Whether a number says something of an indicator."""
    if amount.is_verb or amount.unit == "rank":
        return True
    if amount.is_time:
        return _is_lasting(said, amount) and not _is_hyphened(said, amount)
    is_plain = amount.is_bare and not amount.scale
    return not (
        _is_joined(said, amount)
        or _is_numbered(said, amount, is_plain=is_plain)
        or _is_age(said, amount)
        or _is_threshold(said, amount)
        or (is_plain and (_is_named(said, amount) or _is_list(said, amount) or _is_clock(said, amount)))
    )


def _is_lasting(said: Sequence[Word], amount: Amount) -> bool:
    """Whether a time is what an indicator measures: life expectancy, waiting times."""
    before = {word.low for word in said[max(0, amount.first - _FURTHEST) : amount.first]}
    return bool(before & _LASTING)


_FURTHEST = 9


def _is_joined(said: Sequence[Word], amount: Amount) -> bool:
    """Part of a word or a chain of signs: COVID-19, 2.1.3, 10-year, 10:30, [12], +44 20 7946, a 500-bed hospital."""
    before, behind = low(said, amount.first - 1), low(said, amount.last)
    is_tied = are_joined(said, amount.first) and before not in _OPENINGS and before not in MONEY_BEFORE
    if is_tied and not (before in _SIGNS_BEFORE and not are_joined(said, amount.first - 1)):
        return True
    if before == ":" and is_joined_to_digits(said, amount.first - 1):
        return True
    if not are_joined(said, amount.last):
        return before == "[" or _is_phone(said, amount)
    if behind in (
        ":",
        "/",
        "@",
        "_",
        "=",
        "^",
        "st",
        "nd",
        "rd",
        "th",
        "]",
        "s",
        "am",
        "pm",
        "'",
        "’",
        "g",
        "d",
        "\\",
        "#",
    ):
        return True
    if behind in ("-", "‑", "–"):
        return amount.last + 1 < len(said) and are_joined(said, amount.last + 1) and not amount.money
    is_letters = behind[:1].isalpha() and amount.is_bare
    is_chain = (
        behind == "."
        and amount.last + 1 < len(said)
        and are_joined(said, amount.last + 1)
        and low(said, amount.last + 1)[:1].isdecimal()
    )
    return is_letters or is_chain


_OPENINGS = frozenset(each("( \" “ ' ‘ ~ ≈ ≥ ≤ < > >= <= + : = — – / *")) | {"|", ",", ";"}
_SIGNS_BEFORE = those("- − –")


def is_joined_to_digits(said: Sequence[Word], at: int) -> bool:
    """Whether a sign stands right behind digits and before something: 10:30."""
    return are_joined(said, at) and are_joined(said, at + 1) and said[at - 1].is_number


def _is_hyphened(said: Sequence[Word], amount: Amount) -> bool:
    return any(word.low in ("-", "‑", "–") for word in said[amount.first : amount.last])


def _is_phone(said: Sequence[Word], amount: Amount) -> bool:
    """Groups of digits without a word between them."""
    word, behind = said[amount.first].text, low(said, amount.last)
    is_group = word.isdecimal() and behind.isdecimal() and amount.last == amount.first + 1
    before = low(said, amount.first - 1)
    return (
        is_group or (before.isdecimal() and word.isdecimal()) or (len(word) > 1 and word[0] == "0" and word.isdecimal())
    )


def _is_numbered(said: Sequence[Word], amount: Amount, *, is_plain: bool) -> bool:
    """Behind a word that numbers: Article 6, Phase 2, page 12, Top 500."""
    before = low(said, amount.first - 1)
    if low(said, amount.first - 1) == "." and amount.first > 1:
        before = low(said, amount.first - 2) + "."
    if before not in _NUMBERED:
        return False
    return is_plain and not (before in _MAY_COUNT and "," in said[amount.first].text)


def _is_age(said: Sequence[Word], amount: Amount) -> bool:
    """Aged 16 to 64, people over 65, under 18s, 16-24 year olds, at age 5."""
    if not amount.is_bare or amount.scale or amount.number > 110:
        return False
    before = [low(said, amount.first - back) for back in (1, 2, 3, 4)]
    if set(before[:3]) & _AGED or low(said, amount.last) in ("year-olds", "year-old"):
        return True
    is_limit = before[0] in ("over", "under", "above", "below")
    return is_limit and (before[1] in _AGE_NOUNS or low(said, amount.last) == "s")


def _is_threshold(said: Sequence[Word], amount: Amount) -> bool:
    """What makes something counted: firms with more than 250 employees, projects worth over £1bn."""
    at = amount.first - 1
    while (
        at >= 0
        and amount.first - at < 5
        and low(said, at) in _LIMITS | {"than", "least", "to", "no", "a", "value", "at"}
    ):
        at -= 1
    is_limited = at < amount.first - 1
    if low(said, at) in _RESTRICTING and low(said, at - 1) in _THRESHOLD:
        return is_limited or low(said, at) in ("worth", "employing", "exceeding", "earning", "above", "over")
    return (
        is_limited
        and low(said, at) in _THRESHOLD
        and low(said, at + 1) in ("above", "over", "exceeding")
        and bool(amount.money)
    )


def _is_named(said: Sequence[Word], amount: Amount) -> bool:
    """Behind a word with a capital that begins no sentence and is no place: Boeing 737, Fortune 500, Vision 2030."""
    at = amount.first - 1
    if at < 1 or "," in said[amount.first].text or "." in said[amount.first].text or amount.is_in_words:
        return False
    is_close = low(said, amount.first - 2) in ("in", "across", "by", "of", "throughout", ".", ":", "“", "that")
    return (
        said[at].is_capital
        and said[at].text[-1].isalnum()
        and not is_close
        and not low(said, amount.last)[:1].isalpha()
    )


def _is_list(said: Sequence[Word], amount: Amount) -> bool:
    """A count of what follows, no result: the three pillars, two of the largest, five key areas."""
    behind = low(said, amount.last)
    if amount.number > 12 or "." in said[amount.first].text:
        return False
    if behind in _LIST_NOUNS or low(said, amount.last + 1) in _LIST_NOUNS or behind == "of":
        return True
    if low(said, amount.first - 1) in _CARDINAL_LISTS:
        return True
    is_last = not behind or not behind[0].isalpha()
    return amount.is_in_words and (is_last or low(said, amount.first - 1) in DIGIT_WORDS)


def _is_clock(said: Sequence[Word], amount: Amount) -> bool:
    """A time of the day, or a counter at the start of a line: 9 am, 1) Homes, 2. Jobs."""
    behind = low(said, amount.last)
    if behind in ("am", "pm", "a.m.", "p.m.", "o'clock"):
        return True
    is_counter = amount.first == 0 or (amount.first == 1 and low(said, 0) in ("(", "-", "•", "*", "#"))
    return is_counter and behind in (")", ".", "]") and "," not in said[amount.first].text
