"""How well articles are read: against facts that were marked by hand, field by field.

A file has one JSON object a line: `text`, `title`, `doc_date` and `facts`, each with `quote` (and `occ`, which of its
occurrences), `kind`, `area`, `indicator`, `period`, `value`, `unit`, `qualifier`, `measure`; what is marked `ignore`
counts neither way. A number is found where a reading has it at the same place with the same value. Run as
`python benchmarks/reading.py FILE [--errors FIELD]`,
or with `--time` for what hostile texts take as they grow.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, product
from pathlib import Path
from time import process_time
from typing import Any

from tracker.domain.period import Period, PublicDate
from tracker.entry.reading.article import read
from tracker.entry.reading.chinese.plain import plain
from tracker.entry.reading.documents.document import article_of
from tracker.entry.reading.fact import Article, Bound, Fact, Measure, Span, Time

FIELDS = ("kind", "comparison", "period", "indicator", "measure", "unit", "area")
LIMITS = {
    "precision": 0.98,
    "recall": 0.98,
    "kind": 0.95,
    "comparison": 0.98,
    "period": 0.92,
    "indicator": 0.88,
    "all": 0.80,
}
_BOUNDS = {
    Bound.EXACT: "exact",
    Bound.AT_LEAST: "ge",
    Bound.MORE_THAN: "gt",
    Bound.AT_MOST: "le",
    Bound.LESS_THAN: "le",
    Bound.ABOUT: "approx",
    Bound.NEARLY: "near",
    Bound.BETWEEN: "range",
}
_MEASURES = {
    Measure.LEVEL: "level",
    Measure.YEAR_ON_YEAR: "yoy",
    Measure.CHANGE: "growth",
    Measure.MEAN_GROWTH: "cagr",
    Measure.SHARE: "share",
    Measure.RATE: "rate",
    Measure.POINTS: "pp",
    Measure.CUMULATIVE: "cumulative",
    Measure.NEW: "new",
    Measure.PER_YEAR: "per_year",
    Measure.RANK: "rank",
    Measure.MULTIPLE: "multiple",
    Measure.RELATIVE: "relative",
}
LENGTHS = (30_000, 120_000)
PIECES = (
    *(
        "1",
        "1亿",
        "增长5%、",
        "从5%到6%",
        "甲、乙分别增长1%、2%。",
        "居全省第一",
        "2023年",
        "比",
        "“”",
        "（",
        "区",
        "中\n",
        "增长5%\n\n",
        "1 2 3 ",
    ),
    *(
        "5% ",
        "a ",
        "5\n",
        ". ",
        "the ",
        "A and B ",
        "up 5% on the year, ",
        "Homes rose 5% to 300. ",
        "Homes: 300\n\n",
        " ",
    ),
    *("<a ", "<a b='", "<!--", "<div>", "<table><tr><td>x", "&#1", "> ", "[", "[a](b)", "| a |\n", "```\n", "*"),
)
_SCALES = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_SYNONYMS = {
    "国内生产总值": "gdp",
    "地区生产总值": "gdp",
    "生产总值": "gdp",
    "经济总量": "gdp",
    "经济": "gdp",
    "规模以上": "规上",
    "固定资产投资总额": "固定资产投资",
    "固定资产投资总量": "固定资产投资",
    "r&d": "",
    "(gdp)": "",
}


class Score:
    """Counts of what was found, and of what of it is right; and where it is not."""

    def __init__(self) -> None:
        self.marked = self.found = self.read = self.whole = 0
        self.right: Counter[str] = Counter()
        self.errors: dict[str, list[str]] = {}

    def take(self, record: dict[str, Any]) -> None:
        """Read one text and compare."""
        article = Article(
            text=record["text"],
            title=record["title"],
            published=PublicDate.parse(record["doc_date"]) if record["doc_date"] else None,
        )
        facts = read(article)
        marked = [(one, _quote(record["text"], one)) for one in record["facts"]]
        used: set[int] = set()
        for one, span in sorted(marked, key=lambda pair: (pair[1].end - pair[1].start, pair[1])):
            at = _match(facts, one, span, used)
            if one.get("ignore"):
                used |= {number for number, fact in enumerate(facts) if span.holds(fact.quantity.span) and at == number}
                continue
            self.marked += 1
            if at is None:
                self._tell("recall", record, f"{one['quote']!r}: {one['value']} {one['unit']}")
                continue
            used.add(at)
            self.found += 1
            self._compare(record, one, facts[at])
        ignored = [span for one, span in marked if one.get("ignore")]
        for number, fact in enumerate(facts):
            if number in used or any(_touches(span, fact.quantity.span) for span in ignored):
                continue
            self.read += 1
            around = record["text"][max(0, fact.quantity.span.start - 14) : fact.quantity.span.end + 8]
            self._tell("precision", record, f"{fact.quantity.number} {fact.quantity.unit} in {around!r}")

    def _compare(self, record: dict[str, Any], one: dict[str, Any], fact: Fact) -> None:
        got, wanted = readings(fact), marks(one)
        wrong = [field for field in FIELDS if not _is_same(field, got[field], wanted[field])]
        for field in FIELDS:
            if field in wrong:
                self._tell(field, record, f"{one['quote']!r}: {got[field]!r}, marked {wanted[field]!r}")
            else:
                self.right[field] += 1
        self.whole += not [one for one in wrong if one not in ("area",)]

    def _tell(self, field: str, record: dict[str, Any], text: str) -> None:
        self.errors.setdefault(field, []).append(f"{record['id']} {text}")

    def shares(self) -> Iterator[tuple[str, float, str]]:
        """Each share with its name and the counts it is made of."""
        all_read = self.found + self.read
        yield "precision", self.found / max(1, all_read), f"{self.found} of {all_read} read"
        yield "recall", self.found / max(1, self.marked), f"{self.found} of {self.marked} marked"
        for field in FIELDS:
            yield field, self.right[field] / max(1, self.found), f"{self.right[field]} of {self.found}"
        yield (
            "all",
            self.whole / max(1, self.marked),
            f"{self.whole} of {self.marked}: number, kind, comparison, period, indicator, measure, unit",
        )


def readings(fact: Fact) -> dict[str, str]:
    """A fact in the words that facts are marked in."""
    return {
        "kind": fact.kind.value,
        "comparison": _BOUNDS[fact.quantity.bound],
        "period": period_text(fact.time),
        "indicator": fact.indicator,
        "measure": _MEASURES[fact.measure],
        "unit": fact.quantity.unit,
        "area": fact.area,
    }


def marks(one: dict[str, Any]) -> dict[str, str]:
    """What was marked, with the same names."""
    comparison = {"lt": "le"}.get(one["qualifier"], one["qualifier"])
    return {**{field: one.get(field) or "" for field in FIELDS}, "comparison": comparison}


def period_text(time: Time | None) -> str:
    """A time as it is marked: 2023, 2023H1, 2023Q1, 2023-01..2023-09, 2016..2020, @2023-11, 2023YTD."""
    if time is None:
        return ""
    if time.label:
        return time.label
    text = str(time.period)
    if time.is_to_date:
        return f"{text[:4]}YTD"
    if time.is_as_of:
        return f"@{str(time.period.last_day)[:7]}"
    text = re.sub(r"-S([12])", r"H\1", text)
    text = re.sub(r"-Q(\d)", r"Q\1", text)
    return text.replace("/", "..")


def _is_same(field: str, got: str, wanted: str) -> bool:
    if field == "indicator":
        return _is_same_indicator(got, wanted)
    if field == "unit":
        return _base(got) == _base(wanted) or not _base(wanted) or not _base(got)
    if field == "area":
        return _area(got) == _area(wanted)
    if field == "period":
        return _period(got) == _period(wanted)
    return got == wanted


def _period(text: str) -> str:
    both = re.fullmatch(r"(\d{4}-\d{2})\.\.(\d{4}-\d{2})", text)
    if both is None:
        return text
    period = Period.parse(f"{both[1]}/{both[2]}")
    return period_text(Time(period))


def _area(text: str) -> str:
    return re.sub(r"(?<=..)[省市区县]$|\(园区\)", "", text.removeprefix("the ").casefold())


def folded(text: str) -> str:
    """An indicator for comparing: no marks, no small words, common names for one thing alike."""
    text = plain(text)
    text = re.sub(r"[\s“”‘’\"'《》、,]|的|^(?:the|an?) ", "", text.casefold())
    for one, other in _SYNONYMS.items():
        text = text.replace(one, other)
    return re.sub(r"[()]", "", text)


def _is_same_indicator(got: str, wanted: str) -> bool:
    """Whether two names are alike: equal, or one within the other and not much shorter."""
    one, other = sorted((folded(got), folded(wanted)), key=len)
    if not one:
        return one == other
    return one == other or (one in other and len(one) >= 0.5 * len(other)) or _overlap(one, other) >= 0.75


def _overlap(one: str, other: str) -> float:
    """The share of pairs of characters that two names have in common."""
    pairs = [Counter(pairwise(text)) for text in (one, other)]
    common = sum((pairs[0] & pairs[1]).values())
    return 2 * common / max(1, sum(pairs[0].values()) + sum(pairs[1].values()))


def _base(unit: str) -> str:
    unit = plain(unit)
    unit = re.sub(r"\b(?:thousand|million|billion|trillion)\b", "", unit).strip()
    unit = {"£": "gbp", "€": "eur", "$": "usd", "¥": "jpy", "rank": ""}.get(unit, unit)
    return unit.lstrip("十百千万亿").replace("百分点", "个百分点").replace("个个", "个").casefold()


def _amount(number: Decimal | str | None, unit: str) -> Decimal | None:
    if number is None or number == "":
        return None
    power, unit = 0, plain(unit)
    for found in re.finditer("[十百千万亿]|thousand|million|billion|trillion", re.split("[元个吨人户家/]", unit)[0]):
        power += _SCALES[found[0]]
    return Decimal(number).scaleb(power)


def _quote(text: str, one: dict[str, Any]) -> Span:
    start = -1
    for _ in range(one.get("occ", 1)):
        start = text.index(one["quote"], start + 1)
    return Span(start, start + len(one["quote"]))


def _touches(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _match(facts: Sequence[Fact], one: dict[str, Any], span: Span, used: set[int]) -> int | None:
    """The reading of a marked fact: at its place, with its number."""
    wanted = _amount(one["value"], one["unit"] or "")
    fits = []
    for number, fact in enumerate(facts):
        if number in used or not _touches(span, fact.quantity.span):
            continue
        read_as = fact.quantity.number
        got = _amount(None if read_as is None else abs(read_as), fact.quantity.unit)
        if got == wanted or (
            got is not None
            and wanted is not None
            and abs(got - wanted) <= abs(wanted) / 100
            and "%" in fact.quantity.unit
        ):
            fits.append(
                (
                    readings(fact)["measure"] != one["measure"],
                    not _is_same_indicator(fact.indicator, one["indicator"]),
                    number,
                )
            )
    return min(fits)[2] if fits else None


def score(path: Path) -> Score:
    """The score over a file."""
    found = Score()
    for line in path.read_text(encoding="utf-8").splitlines():
        found.take(json.loads(line))
    return found


def seconds(text: str, name: str) -> float:
    """The processor time that a text of this name takes, from its bytes to its facts."""
    begin = process_time()
    read(article_of(text.encode(), name))
    return process_time() - begin


def print_times() -> None:
    """Print what texts of one piece over and over take, short and four times as long: where all is linear, 4 times."""
    for piece, name in product(PIECES, ("a.txt", "a.md", "a.html")):
        start = "<html><p>中文" if name == "a.html" else "中文\n\n"
        short, long = (seconds(start + piece * (length // len(piece)), name) for length in LENGTHS)
        print(f"  {piece!r:<28}{name:<8}{short:6.2f} s {long:6.2f} s  {long / short:5.1f} times")


def main() -> None:
    """Print the shares, and the errors that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--errors", action="append", default=[])
    parser.add_argument("--time", action="store_true")
    options = parser.parse_args()
    if options.time:
        print_times()
    for path in options.files:
        found = score(path)
        print(path.name)
        for name, share, counts in found.shares():
            limit = LIMITS.get(name)
            mark = "" if limit is None else "  ok" if share >= limit else f"  below {limit}"
            print(f"  {name:<11}{share:7.3f}  {counts}{mark}")
        for field in options.errors:
            print(f"  {field}:")
            for text in found.errors.get(field, []):
                print(f"    {text}")


if __name__ == "__main__":
    main()
