"""What is promised beside the targets of its series."""

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.articles import REPORT, TODAY, at, loaded, made, said
from tracker.domain.period import PublicDate
from tracker.domain.register import Register
from tracker.entry.reading.fact import Article, Aspect, Bound, Fact, FactKind, Measure
from tracker.entry.scanning.proposal import Proposal, Standing
from tracker.entry.scanning.recognising import judged, recognised

GROWTH = Measure.YEAR_ON_YEAR
EARLY = replace(REPORT, published=PublicDate.parse("2023-01-10"), title="", url="")


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Register:
    return loaded(made(Path(tmp_path_factory.mktemp("register"))))


def aimed(fact: Fact, aim: str = "") -> Fact:
    return replace(fact, kind=FactKind.TARGET, aim=aim)


def one(register: Register, fact: Fact, article: Article = REPORT, aim: str = "") -> Proposal:
    (found,) = recognised(register, [aimed(fact, aim)], article, TODAY).proposals
    return found


def goal(proposal: Proposal) -> dict[str, object]:
    """The keys of a target that say what is to be reached."""
    rest = ("series", "due", "source", "announced")
    return {key: one for key, one in (proposal.raw or {}).items() if key not in rest}


@pytest.mark.parametrize(
    ("fact", "standing", "words", "id"),
    [
        (said("GDP", "5", "%", measure=GROWTH), Standing.KNOWN, "it is gdp-growth-2024 already", "gdp-growth-2024"),
        (
            said("GDP", "5", "%", measure=GROWTH, bound=Bound.AT_LEAST),
            Standing.KNOWN,
            "it is gdp-growth-2024 already",
            "gdp-growth-2024",
        ),
        (
            said("GDP", "5", "%", measure=GROWTH, bound=Bound.MORE_THAN),
            Standing.MENTIONED,
            "gdp-growth-2024 has the same number",
            "gdp-growth-2024",
        ),
        (
            said("GDP", "1.5", "万亿元", time=2027, bound=Bound.MORE_THAN),
            Standing.KNOWN,
            "it is gdp-2027 already",
            "gdp-2027",
        ),
        (
            said("失业率", "5.5", "%", measure=Measure.RATE, bound=Bound.ABOUT),
            Standing.KNOWN,
            "it is unemployment-2024 already",
            "unemployment-2024",
        ),
    ],
)
def test_a_promise_that_is_there_is_known(
    register: Register, fact: Fact, standing: Standing, words: str, id: str
) -> None:
    found = one(register, fact)
    assert (found.standing, found.said, found.id, found.is_series_sure) == (standing, words, id, True)
    assert found.adds is False


def test_another_goal_is_at_odds_or_supersedes_by_the_day(register: Register) -> None:
    higher = said("GDP", "5.5", "%", measure=GROWTH, bound=Bound.AT_LEAST)
    before = one(register, higher, EARLY)
    assert (before.standing, before.said, before.id) == (
        Standing.CONTRADICTS,
        "≥ 5.5 % here, and ≥ 5 % in gdp-growth-2024",
        "gdp-growth-2024",
    )
    later = one(register, higher)
    assert (later.standing, later.id, later.is_sure) == (Standing.NEW, "gdp-growth-2024-2", False)
    assert (later.raw or {})["supersedes"] == "gdp-growth-2024"
    assert later.guesses == ("it would supersede gdp-growth-2024, ≥ 5 %",)
    lower = one(register, said("城镇调查失业率", "5", "%", measure=Measure.RATE, bound=Bound.AT_MOST))
    assert lower.guesses == ("it would supersede unemployment-2024, 5.5 ± 0.5 %",)
    same = Article(text="", url="https://example.org/report", published=PublicDate.parse("2024-02-01"))
    found = one(register, higher, same)
    assert (found.standing, (found.raw or {})["announced"]) == (Standing.CONTRADICTS, date(2024, 2, 1))


def test_a_promise_whose_table_could_not_be_read_does_not_fit(register: Register) -> None:
    found = one(register, said("GDP", "3", "万亿元", time=2031), replace(REPORT, url="https://example.org/\u202e"))
    assert (found.standing, found.said) == (Standing.UNFIT, "the text holds the control character U+202E")


def test_a_new_promise_is_a_table_with_its_source(register: Register) -> None:
    found = one(register, said("GDP", "3", "万亿元", time=2030), aim="力争")
    assert (found.standing, found.id, found.said) == (Standing.NEW, "gdp-2030", "gdp has no such target for 2030")
    assert found.is_sure
    assert found.raw == {
        "series": "gdp",
        "due": 2030,
        "at_least": "3万亿元",
        "baseline": 2024,
        "source": "source-1",
        "commitment": "strive",
    }
    assert found.declaring == {
        ("sources", "source-1"): {
            "title": "经济运行情况",
            "publisher": "西湖日报",
            "published": date(2025, 1, 22),
            "url": "https://example.org/news",
        }
    }
    of_source = one(register, said("GDP", "3", "万亿元", time=2030), Article(text="", url="https://example.org/report"))
    assert ((of_source.raw or {})["source"], of_source.declaring) == ("report", {})


@pytest.mark.parametrize(
    ("fact", "keys"),
    [
        (said("失业率", "5", "%", time=2026, measure=Measure.RATE), {"at_most": 5, "baseline": 2024}),
        (said("GDP", "2", "%", time=2026, measure=GROWTH, is_down=True), {"at_most": -2}),
        (said("GDP", "5", "%", time=2026, measure=GROWTH, bound=Bound.BETWEEN, upper="5.5"), {"between": None}),
        (
            said("城乡居民收入倍差", "1.7", "倍", time=2026, bound=Bound.LESS_THAN),
            {"less_than": None, "baseline": 2024},
        ),
        (
            said("GDP", "6", "%", time="2026/2030", measure=Measure.MEAN_GROWTH, bound=Bound.AT_LEAST),
            {"measure": "average_growth", "at_least": 6, "baseline": 2025},
        ),
        (
            said("GDP", "15", "%", time=2027, measure=Measure.CHANGE, base="2022年底", bound=Bound.AT_LEAST),
            {"measure": "percent_change", "at_least": 15, "baseline": 2022},
        ),
        (
            said("GDP", "15", "%", time=2027, measure=Measure.CHANGE, base="上年"),
            {"measure": "percent_change", "at_least": 15, "baseline": 2026},
        ),
        (
            said("GDP", "2", "倍", time=2030, measure=Measure.MULTIPLE, base="2020年"),
            {"measure": "percent_change", "at_least": 100, "baseline": 2020},
        ),
        (
            said("“小巨人”企业", "300", "家", time="2026/2030", measure=Measure.NEW),
            {"measure": "total", "at_least": 300, "from": 2026},
        ),
        (said("“小巨人”企业", "60", "家", time=2026, measure=Measure.NEW), {"at_least": 60}),
        (
            said("“小巨人”企业", "600", "家", time="2026/2030", measure=Measure.CUMULATIVE),
            {"at_least": 600},
        ),
        (
            said("新增“小巨人”企业", "60", "家", time="2026/2030", measure=Measure.PER_YEAR),
            {"measure": "every_period", "at_least": 60, "from": 2026},
        ),
    ],
)
def test_a_goal_is_measured_as_the_text_means_it(register: Register, fact: Fact, keys: dict[str, object]) -> None:
    found = one(register, fact)
    assert (found.standing, found.guesses) == (Standing.NEW, ())
    assert goal(found).keys() == keys.keys()
    assert {key: one for key, one in goal(found).items() if keys[key] is not None} == {
        key: one for key, one in keys.items() if one is not None
    }


@pytest.mark.parametrize(
    ("fact", "keys", "guess"),
    [
        (
            said("GDP", "5.5", "%", time=2026, measure=GROWTH, bound=Bound.ABOUT),
            {"about", "tolerance"},
            "how near it has to come is not said: 0.5% is taken",
        ),
        (
            said("GDP", "2.0", "万亿元", time=2030, bound=Bound.ABOUT),
            {"about", "tolerance", "baseline"},
            "how near it has to come is not said: 0.05万亿元 is taken",
        ),
        (
            said("GDP", "5", "%", time=2027, measure=Measure.MEAN_GROWTH),
            {"measure", "at_least", "baseline"},
            "it does not say which period it is counted from: 2024 is taken",
        ),
        (
            said("失业率", "0.2", "个百分点", time=2026, measure=Measure.POINTS, is_down=True),
            {"measure", "at_most", "baseline"},
            "it does not say which period it is counted from: 2025 is taken",
        ),
        (
            said("数字经济核心产业增加值", "10", "%", time=2026, measure=GROWTH),
            {"measure", "at_least", "baseline"},
            "digital is no series of growth: read as a change of the level",
        ),
        (
            said("新增“小巨人”企业", "60", "家", time=2027, measure=Measure.PER_YEAR),
            {"measure", "at_least", "from"},
            "it does not say which year is the first: 2025 is taken",
        ),
        (
            said("新增“小巨人”企业", "200", "家", time=2027, measure=Measure.CUMULATIVE),
            {"measure", "at_least", "from"},
            "it does not say which year is the first: 2025 is taken",
        ),
    ],
)
def test_what_the_text_does_not_say_is_taken_told_and_not_sure(
    register: Register, fact: Fact, keys: set[str], guess: str
) -> None:
    found = one(register, fact)
    assert (found.standing, found.guesses, set(goal(found)), found.is_sure) == (Standing.NEW, (guess,), keys, False)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (said("GDP", "1", time=None), "no period is said that it is due in"),
        (said("GDP", "1", time=at("2025-01", is_as_of=True)), "no period is said that it is due in"),
        (said("GDP", "1", time=at(2025, is_to_date=True)), "no period is said that it is due in"),
        (said("GDP", None, time=2027, measure=Measure.RELATIVE), "it is a relation, without a number"),
        (said("GDP", "2", "倍", time=2027, measure=Measure.MULTIPLE), "it does not say which period it is counted"),
        (said("GDP", "2", "%", time=2027, measure=Measure.CHANGE, base="全国平均"), "it does not say which period"),
        (said("GDP", "1", time=at(2027, label="2027/28")), "'2027/28' is a year that begins later than January"),
        (said("GDP", "9" * 40, time=2027), "has too many digits"),
        (said("GDP", "3", "%", time=2027, measure=GROWTH, bound=Bound.BETWEEN, upper="2"), "greater number first"),
    ],
)
def test_what_cannot_be_a_target_says_why(register: Register, fact: Fact, words: str) -> None:
    found = one(register, fact)
    assert (found.standing, found.raw, found.is_sure) == (Standing.UNFIT, None, False)
    assert words in found.said


@pytest.mark.parametrize(
    ("aim", "commitment"),
    [
        ("确保", "ensure"),
        ("力争", "strive"),
        ("aims to", "strive"),
        ("预期", "expected"),
        ("约束性", "binding"),
        ("拟", None),
    ],
)
def test_how_firmly_it_is_promised_is_told_by_its_word(register: Register, aim: str, commitment: str | None) -> None:
    found = one(register, said("GDP", "3", "万亿元", time=2030), aim=aim)
    assert (found.raw or {}).get("commitment") == commitment


def test_years_of_a_series_that_start_in_april_keep_their_label(register: Register) -> None:
    fact = said("School budget", "12", "£ million", area="北山区", time=at(2026, label="2026/27"), bound=Bound.AT_MOST)
    assert (one(register, fact).raw or {})["due"] == "2026/27"


def test_what_is_missing_keeps_a_new_promise_out_and_a_known_one_is_known(register: Register) -> None:
    bare = Article(text="")
    new = one(register, said("GDP", "3", "万亿元", time=2030), bare)
    assert (new.standing, new.said) == (Standing.UNFIT, "nothing says when the text was published")
    assert one(register, said("GDP", "5", "%", measure=GROWTH), bare).standing is Standing.KNOWN


def test_a_promise_said_twice_is_one_and_two_goals_have_two_ids(register: Register) -> None:
    facts = [
        aimed(said("GDP", "3", "万亿元", time=2030, place=0, unsure=frozenset({Aspect.KIND}))),
        aimed(said("GDP", "3", "万亿元", time=2030, bound=Bound.AT_LEAST, place=1)),
        aimed(said("GDP", "3.5", "万亿元", time=2030, place=2)),
    ]
    found = recognised(register, facts, replace(REPORT, text="甲乙丙"), TODAY).proposals
    assert [(one.id, one.fact.quantity.span.start, one.guesses) for one in found] == [
        ("gdp-2030", 1, ("the text also gives 丙 for the same",)),
        ("gdp-2030-2", 2, ("the text also gives 乙 for the same",)),
    ]


def test_a_promise_can_be_judged_again_as_of_a_chosen_series(register: Register) -> None:
    found = judged(register, aimed(said("产值", "3", "万亿元", time=2030)), REPORT, TODAY, number=2, series="gdp")
    assert (found.number, found.id, found.standing, found.is_series_sure) == (2, "gdp-2030", Standing.NEW, True)


def test_a_target_alike_in_name_is_told_by_its_number(register: Register) -> None:
    found = one(register, said("专精特新", "500", "家", time=2027))
    assert (found.standing, found.id, found.is_sure) == (Standing.KNOWN, "giants-2027", False)
