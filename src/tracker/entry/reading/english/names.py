"""Which numbers of a sentence are none of ours: in names and references, ages, thresholds, times of day, durations."""

from collections.abc import Sequence

from tracker.entry.reading.english.moments import MONTHS
from tracker.entry.reading.english.numbers import Amount
from tracker.entry.reading.english.units import DIGIT_WORDS, MONEY_BEFORE, TIME_UNITS
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
    strand chart dial call ring gri esrs ward notes ref ref. reference isbn issn doi §"""
)
_MAY_COUNT = those("level target area number figure unit service class order group day action goal goals bill floor")
"""Words of these behind which a number with a unit is one of ours: a target 3.2%."""
_AGED = those("aged age ages over-")
_PERSONS = those("who he she")
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
_LEADING_TO_LIMITS = those("over above more at below under fewer less exceeding up between than least to no a value")
_LASTING = those(
    """life expectancy time times wait waits waiting duration age delay delays length leave stay period tenure lifespan
    response turnaround"""
)
_LIST_NOUNS = those(
    """ways areas pillars priorities themes stages phases types kinds main key major parts steps factors reasons
    aspects points categories groups sections dimensions principles strands goals sides fronts things options forms
    scenarios measures questions pathways levels tiers times pieces occasions consecutive straight successive others
    further objectives actions recommendations chapters"""
)
_LISTED = _LIST_NOUNS | TIME_UNITS
_CARDINAL_LISTS = frozenset(
    ("the", "these", "those", "both", "our", "its", "their", "all", "following", "other", "his", "her")
)


def is_ours(said: Sequence[Word], amount: Amount) -> bool:
    """Whether a number says something of an indicator."""
    if amount.is_verb or amount.unit == "rank":
        return True
    if amount.is_time:
        return _is_lasting(said, amount) and not _is_hyphened(said, amount) and not _is_in_label(said, amount)
    is_plain = amount.is_bare and not amount.scale
    if _is_joined(said, amount) or _is_phone(said, amount) or _is_age(said, amount) or _is_threshold(said, amount):
        return False
    return not (_is_other(said, amount) if is_plain else _is_model(said, amount))


def _is_in_label(said: Sequence[Word], amount: Amount) -> bool:
    """Whether it stands in what a figure is of: Patients waiting over 52 weeks: 214."""
    ahead = said[amount.last + 1 : amount.last + 3]
    return low(said, amount.last) == ":" and any(word.is_number for word in ahead)


def _is_model(said: Sequence[Word], amount: Amount) -> bool:
    """Whether a thing with a capital is called so: the Volta 12M bus."""
    first = amount.first
    is_tied = amount.is_bare and first > 1 and said[amount.last - 1].text.isupper() and are_joined(said, first + 1)
    return is_tied and said[first - 1].is_capital and said[first - 1].text[1:].islower()


def _is_other(said: Sequence[Word], amount: Amount) -> bool:
    """Whether a number without a unit counts nothing."""
    return (
        _is_numbered(said, amount)
        or _is_named(said, amount)
        or _is_list(said, amount)
        or _is_clock(said, amount)
        or _is_address(said, amount)
    )


def _is_lasting(said: Sequence[Word], amount: Amount) -> bool:
    """Whether a time is what an indicator measures: life expectancy, waiting times."""
    before = {word.low for word in said[max(0, amount.first - _FURTHEST) : amount.first]}
    return bool(before & _LASTING)


_FURTHEST = 9


def _is_joined(said: Sequence[Word], amount: Amount) -> bool:
    """Part of a word, a chain of signs or a base: COVID-19, 2.1.3, 10-year, 10:30, [12], 2023/1804, for every 1,000."""
    return _is_joined_before(said, amount.first) or _is_joined_behind(said, amount)


def _is_joined_before(said: Sequence[Word], at: int) -> bool:
    before = low(said, at - 1)
    if before in ("[", "per", "every"):
        return True
    if not are_joined(said, at):
        return False
    if before in (":", "/") and are_joined(said, at - 1) and said[at - 2].is_number:
        return True
    is_minus = before in _SIGNS_BEFORE and not are_joined(said, at - 1)
    return before not in _OPENINGS and before not in MONEY_BEFORE and not is_minus


def _is_joined_behind(said: Sequence[Word], amount: Amount) -> bool:
    at = amount.last
    behind = low(said, at)
    if not are_joined(said, at):
        return False
    if behind in ("-", "‑", "–"):
        return are_joined(said, at + 1) and not amount.money
    if behind in (".", "+"):
        return are_joined(said, at + 1) and (said[at + 1].is_number or behind == "+")
    return behind in _TIES or (behind[:1].isalpha() and amount.is_bare)


_TIES = frozenset(each(": / @ _ = ^ ] ' ’ # s st nd rd th am pm"))
_OPENINGS = frozenset(each("( \" “ ' ‘ ~ ≈ ≥ ≤ < > >= <= + : = — – / *")) | {"|", ",", ";"}
_SIGNS_BEFORE = those("- − –")


def _is_hyphened(said: Sequence[Word], amount: Amount) -> bool:
    return any(word.low in ("-", "‑", "–") for word in said[amount.first : amount.last])


def _is_phone(said: Sequence[Word], amount: Amount) -> bool:
    """Groups of digits without a word between them."""
    word, behind = said[amount.first].text, low(said, amount.last)
    if not word.isdecimal():
        return False
    is_alone = amount.last == amount.first + 1
    is_coded = len(word) > 1 and word[0] == "0"
    return (is_alone and behind.isdecimal()) or low(said, amount.first - 1).isdecimal() or is_coded


def _is_numbered(said: Sequence[Word], amount: Amount) -> bool:
    """Behind a word that numbers: Article 6, Phase 2, page 12, notes 3, 7 and 12."""
    at = amount.first - 1
    while at > 0 and amount.first - at < _FURTHEST and (low(said, at) in _LISTING or said[at].text.isdecimal()):
        at -= 1
    before = low(said, at)
    if before == "." and at > 0:
        before = low(said, at - 1) + "."
    is_counted = before in _MAY_COUNT and ("," in said[amount.first].text or at < amount.first - 1)
    return (before in _NUMBERED and not is_counted) or (before, low(said, at - 1)) == ("of", "group")


_LISTING = those(", and or to - – &")


def _is_age(said: Sequence[Word], amount: Amount) -> bool:
    """Aged 16 to 64, people over 65, under 18s, 16-24 year olds, at age 5."""
    if not amount.is_bare or amount.scale or amount.number > 110:
        return False
    before = [low(said, amount.first - back) for back in (1, 2, 3)]
    if before[0] == "between" and amount.upper is not None and before[1] in _AGE_NOUNS:
        return True
    if before[0] in ("is", "was") and not _PERSONS.isdisjoint(before[1:]):
        return True
    if not _AGED.isdisjoint(before) or low(said, amount.last) in ("year-olds", "year-old"):
        return True
    is_limit = before[0] in ("over", "under", "above", "below")
    return is_limit and (before[1] in _AGE_NOUNS or low(said, amount.last) == "s")


def _is_threshold(said: Sequence[Word], amount: Amount) -> bool:
    """What makes something counted: firms with more than 250 employees, projects worth over £1bn."""
    at = amount.first - 1
    while at >= 0 and amount.first - at < 5 and low(said, at) in _LEADING_TO_LIMITS:
        at -= 1
    is_limited = at < amount.first - 1
    if low(said, at) in _RESTRICTING and low(said, at - 1) in _THRESHOLD | {"each"}:
        return is_limited or low(said, at) in ("worth", "employing", "exceeding", "earning", "above", "over")
    return (
        is_limited
        and low(said, at) in _THRESHOLD
        and low(said, at + 1) in ("above", "over", "exceeding")
        and bool(amount.money)
    )


def _is_named(said: Sequence[Word], amount: Amount) -> bool:
    """Behind a word with a capital that begins no sentence, and before no noun: Boeing 737, Fortune 500."""
    at = amount.first - 1
    if at < 1 or "," in said[amount.first].text or "." in said[amount.first].text or amount.is_in_words:
        return False
    if not (said[at].is_capital and said[at].text[-1].isalnum()):
        return False
    is_ranking = said[at - 1].is_capital and amount.number in _RANKINGS
    behind = low(said, amount.last)
    return is_ranking or not behind[:1].isalpha() or (said[at].text.isupper() and behind in ("and", "or"))


_RANKINGS = (40, 50, 100, 200, 250, 300, 500, 1000, 2000)
"""How many are named in lists of the largest: Fortune Global 500."""


def _is_list(said: Sequence[Word], amount: Amount) -> bool:
    """A count of what follows, no result: the three pillars, two of the largest, five key areas."""
    behind = low(said, amount.last)
    is_of_names = low(said, amount.first - 1) == "the" and amount.last < len(said) and said[amount.last].is_capital
    if is_of_names and not amount.is_in_words:
        return True
    if amount.number > 12 or "." in said[amount.first].text:
        return False
    if behind == "of" or behind in _LISTED or low(said, amount.last + 1) in _LISTED:
        return True
    if low(said, amount.first - 1) in _CARDINAL_LISTS:
        return True
    is_last = not behind or not behind[0].isalpha()
    return amount.is_in_words and (is_last or low(said, amount.first - 1) in DIGIT_WORDS)


def _is_address(said: Sequence[Word], amount: Amount) -> bool:
    """A house in a street: 45 Station Road."""
    names = [word for word in said[amount.last : amount.last + 4] if word.is_capital]
    return bool(names) and names[0] == said[amount.last] and any(word.low in _STREETS for word in names)


_STREETS = those("street road avenue lane square drive way boulevard st rd ave")


def _is_clock(said: Sequence[Word], amount: Amount) -> bool:
    """A time of the day, or a counter at the start of a line: 9 am, 1) Homes, 2. Jobs."""
    behind = low(said, amount.last)
    if behind in ("am", "pm", "a.m.", "p.m.", "o'clock") or (behind in MONTHS and said[amount.last].is_capital):
        return True
    is_counter = amount.first == 0 or (amount.first == 1 and low(said, 0) in ("(", "-", "•", "*", "#"))
    return is_counter and behind in (")", ".", "]") and "," not in said[amount.first].text
