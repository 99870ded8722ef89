"""Facts beside a register: what is new, what is there, what speaks against it."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.articles import REPORT, TODAY, at, loaded, made, said
from tracker.domain.actual import Status
from tracker.domain.period import PublicDate
from tracker.domain.register import Register
from tracker.domain.series import Usual
from tracker.entry.reading.article import read
from tracker.entry.reading.fact import Article, Aspect, Bound, Fact, Measure
from tracker.entry.scanning.proposal import Proposal, Standing
from tracker.entry.scanning.recognising import judged, recognised

GROWTH = Measure.YEAR_ON_YEAR
OF_REPORT = Article(text="", url="https://example.org/report")


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Register:
    return loaded(made(Path(tmp_path_factory.mktemp("register"))))


def one(register: Register, fact: Fact, article: Article = REPORT) -> Proposal:
    (found,) = recognised(register, [fact], article, TODAY).proposals
    return found


@pytest.mark.parametrize(
    ("fact", "standing", "words"),
    [
        (said("GDP", "10890"), Standing.NEW, "the first figure of 2024"),
        (said("GDP", "10123.4", time=2023), Standing.KNOWN, "recorded already: 10,123.4 亿元 of 2023, 2024-01-20"),
        (said("GDP", "1", "万亿元", time=2023, bound=Bound.MORE_THAN), Standing.MENTIONED, "mention of 10,123.4 亿元"),
        (said("GDP", "1.01", "万亿元", time=2023), Standing.MENTIONED, "mention of 10,123.4 亿元"),
        (said("GDP", "1", "万亿元", time=2023, bound=Bound.NEARLY), Standing.MENTIONED, "mention of 10,123.4 亿元"),
        (said("GDP", "10150", time=2023), Standing.REVISED, "instead of 10,123.4 亿元"),
        (
            said("GDP", "1.1", "万亿元", time=2023, bound=Bound.MORE_THAN),
            Standing.CONTRADICTS,
            "> 11,000 亿元 here, and 10,123.4 亿元 recorded",
        ),
        (said("GDP", "9700", time=2022), Standing.CONTRADICTS, "9700 亿元 here, and 9600 亿元 recorded"),
        (said("数字经济核心产业增加值", "2153.7", time=2023), Standing.REVISED, "more exactly than > 2000 亿元"),
        (
            said("数字经济核心产业增加值", "1900", time=2023),
            Standing.CONTRADICTS,
            "1900 亿元 here, and > 2000 亿元 recorded",
        ),
        (said("GDP", "8100", time="2024-01/2024-12"), Standing.NEW, "the first figure of 2024"),
    ],
)
def test_a_figure_has_its_standing_from_the_records(
    register: Register, fact: Fact, standing: Standing, words: str
) -> None:
    found = one(register, fact)
    assert (found.standing, found.said, found.is_series_sure) == (standing, words, True)
    assert found.is_sure is (standing not in (Standing.REVISED, Standing.CONTRADICTS))
    assert found.adds is (standing in (Standing.NEW, Standing.REVISED, Standing.CONTRADICTS))
    assert found.is_handed_on is (standing in (Standing.NEW, Standing.REVISED))


def test_a_figure_in_another_unit_is_none_of_a_series_that_a_person_chose(register: Register) -> None:
    found = judged(
        register, said("进口额", "185", unit="亿美元", time=2024), article=REPORT, today=TODAY, number=1, series="gdp"
    )
    assert (found.standing, found.raw) == (Standing.UNFIT, None)
    assert found.said == "it is in 亿美元, and gdp is in 亿元"
    found = judged(
        register, said("进口额", "185", unit="", time=2024), article=REPORT, today=TODAY, number=1, series="gdp"
    )
    assert found.said == "it is in no unit, and gdp is in 亿元"


def test_a_number_keeps_the_scale_it_is_written_with(register: Register) -> None:
    raws = [
        one(register, said("GDP", "1.12", "万亿元")).raw,
        one(register, said("GDP", "1", "万亿", bound=Bound.BETWEEN, upper="1.2")).raw,
        one(register, said("未来工厂", "1.2", "千家")).raw,
        one(register, said("GDP", "5.10", "%", measure=GROWTH, is_down=True, bound=Bound.MORE_THAN)).raw,
        one(register, said("GDP", "5", "%", measure=GROWTH, is_down=True, bound=Bound.BETWEEN, upper="6")).raw,
        one(register, said("School budget", "1.5", "£ billion", area="北山区", time=at(2024, label="2023/24"))).raw,
    ]
    figures = [{key: one for key, one in (raw or {}).items() if key in _FIGURES} for raw in raws]
    assert figures == [
        {"value": "1.12万亿元"},
        {"between": ["1万亿元", "1.2万亿元"]},
        {"value": "1.2千家"},
        {"less_than": Decimal("-5.10")},
        {"between": [-6, -5]},
        {"value": "1.5 billion £"},
    ]


_FIGURES = ("value", "more_than", "at_least", "less_than", "between", "about")


def test_what_is_written_says_its_document(register: Register) -> None:
    assert one(register, said("GDP", "10890", status=Status.ESTIMATED)).raw == {
        "period": 2024,
        "value": 10890,
        "published": date(2025, 1, 22),
        "publisher": "西湖日报",
        "title": "经济运行情况",
        "url": "https://example.org/news",
        "status": "estimated",
    }
    same = replace(OF_REPORT, url="", title="政府工作报告", published=PublicDate.parse("2024-01"))
    other = replace(same, published=PublicDate.parse("2025-01"), publisher="西湖市政府")
    for article in (OF_REPORT, same):
        assert (one(register, said("GDP", "10124", time=2023), article).raw or {})["source"] == "report"
    assert "source" not in (one(register, said("GDP", "10124", time=2023), other).raw or {})


def test_what_is_expected_before_the_period_is_over_is_a_forecast(register: Register) -> None:
    found = one(register, said("GDP", "11500", time=2025, status=Status.ESTIMATED))
    assert (found.raw or {})["status"] == "forecast"


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (said("GDP", "1", time=None), "no period is said; give the one it is of"),
        (said("GDP", "1", time=2025), "2025 was not over on 2025-01-22; give the months it is of"),
        (
            said("GDP", "1", time=at(2025, is_to_date=True)),
            "2025 is not over there; give the months it is of, such as 2025-01/2025-01",
        ),
        (
            said("GDP", "1", time=at("2024-12", is_as_of=True)),
            "it is counted as of 2024-12, and the series within periods; give the one",
        ),
        (said("GDP", "1", time="2020/2024"), "it is said of 2020/2024, which is several years"),
        (said("GDP", "1", time=at(2024, label="2024/25")), "'2024/25' is a year that begins later than January"),
        (said("School budget", "1", "£ million", area="北山区", time=2024), "2024 is of the calendar, and the year"),
        (said("GDP", "15", "%", measure=Measure.CHANGE), "it is a change since another period, and no figure of one"),
        (said("失业率", "1", "个百分点", measure=Measure.POINTS), "it is a difference in percentage points"),
        (said("GDP", "5", "%", measure=Measure.MEAN_GROWTH), "it is mean growth over several years"),
        (said("GDP", "5", measure=Measure.PER_YEAR), "it is said of each year, and no figure of one"),
        (said("GDP", None, measure=Measure.RELATIVE), "it is a relation, without a number"),
        (said("GDP", None), "it is a relation, without a number"),
        (said("两地生产总值合计", "5"), "both is made of others and has no records of its own"),
        (said("GDP", "9" * 40), "has too many digits"),
    ],
)
def test_what_cannot_be_a_figure_of_its_series_says_why(register: Register, fact: Fact, words: str) -> None:
    found = one(register, fact)
    assert (found.standing, found.raw, found.is_sure, found.adds) == (Standing.UNFIT, None, False, False)
    assert words in found.said


def test_a_figure_of_a_vague_time_is_known_by_its_day(register: Register) -> None:
    vague = (None, at(2023, is_to_date=True), at("2023-11", is_as_of=True))
    for time in vague:
        found = one(register, said("未来工厂", "78", "家", time=time), OF_REPORT)
        assert (found.standing, (found.raw or {})["period"]) == (Standing.KNOWN, 2023)
    assert one(register, said("未来工厂", "79", "家", time=vague[2]), OF_REPORT).standing is Standing.NEW
    assert one(register, said("未来工厂", "78", "家", time=vague[2])).standing is Standing.NEW
    assert one(register, said("失业率", "5", "%", time=None)).standing is Standing.UNFIT


def test_an_older_figure_stays_behind_the_one_in_force(register: Register) -> None:
    early = replace(REPORT, published=PublicDate.parse("2024-01-05"))
    assert one(register, said("GDP", "10100", time=2023), early).said == (
        "older than 10,123.4 亿元 of 2024-01-20, which stays in force"
    )
    then = replace(REPORT, published=PublicDate.parse("2023-02-01"))
    assert one(register, said("GDP", "9400", time=2022, bound=Bound.MORE_THAN), then).said == "mention of 9600 亿元"
    assert one(register, said("GDP", "9500", time=2022), replace(then, published=PublicDate.parse("2023-01"))).said == (
        "recorded already: 9500 亿元 of 2022, 2023-01-20"
    )


def test_what_is_missing_keeps_new_figures_out_and_known_ones_are_known(register: Register) -> None:
    bare = Article(text="")
    assert one(register, said("GDP", "10890"), bare).said == "nothing says when the text was published"
    undated = replace(REPORT, publisher="")
    assert one(register, said("GDP", "10890"), undated).said == "nothing says who published the text"
    assert one(register, said("GDP", "10123.4", time=2023), bare).standing is Standing.KNOWN
    found = one(register, said("GDP", "900", area="北山区"), undated)
    assert (found.standing, (found.raw or {})["publisher"]) == (Standing.NEW, "北山区统计局")


def test_a_register_can_say_where_figures_are_from(register: Register) -> None:
    from msgspec.structs import replace as changed

    usual = Usual(default_source="report")
    series = changed(register.series["gdp"], usual=usual)
    of_all = replace(register, series={**register.series, "gdp": series})
    found = one(of_all, said("GDP", "10890"), replace(REPORT, publisher=""))
    assert (found.standing, (found.raw or {})["source"]) == (Standing.NEW, "report")


def test_what_is_odd_about_a_new_figure_is_told_and_not_sure(register: Register) -> None:
    found = one(register, said("GDP", "108900"))
    assert (found.standing, found.is_sure) == (Standing.NEW, False)
    assert found.guesses[0].startswith("108,900 亿元 is 11 times the 10,123.4 亿元 of 2023")


def test_what_was_guessed_by_the_reader_is_never_sure(register: Register) -> None:
    found = one(register, said("GDP", "10890", unsure=frozenset({Aspect.PERIOD})))
    assert (found.standing, found.unsure, found.is_sure) == (Standing.NEW, frozenset({Aspect.PERIOD}), False)


def test_a_recorded_figure_tells_which_of_several_series_is_meant(register: Register) -> None:
    weak = said("工厂", "78", "家", time=2023)
    found = one(register, weak)
    assert (found.standing, found.series, found.is_series_sure) == (Standing.KNOWN, "factories", False)
    telling = one(register, said("级专精特新“小巨人”企业", "321", "家", time="2023-12"))
    assert (telling.standing, telling.series, telling.is_sure) == (Standing.KNOWN, "giants", True)


def test_a_series_alike_in_name_alone_is_not_taken_against_its_figures(register: Register) -> None:
    found = one(register, said("示范未来工厂", "1200", "家", time=2023, bound=Bound.AT_LEAST))
    assert (found.standing, found.others) == (Standing.UNKNOWN, ("factories",))
    likely = one(register, said("示范未来工厂", "85", "家"))
    assert (likely.standing, likely.series, likely.is_series_sure) == (Standing.NEW, "factories", False)


# What is said more than once


def test_what_is_said_again_is_one_proposal(register: Register) -> None:
    facts = [
        said("GDP", "1", "万亿", bound=Bound.MORE_THAN, place=0, unsure=frozenset({Aspect.PERIOD})),
        said("GDP", "10890", place=10),
        said("GDP", "10890", place=20),
        said("GDP", "10890", time=None, place=30),
        said("生产总值", "5", "%", measure=GROWTH, place=40),
        said("会议", None, "", measure=Measure.RELATIVE, place=50),
        said("会议", None, "", measure=Measure.RELATIVE, place=60),
    ]
    found = recognised(register, facts, REPORT, TODAY).proposals
    assert [(one.number, one.fact.quantity.span.start, one.said) for one in found] == [
        (1, 10, "the first figure of 2024; 4 times in the text"),
        (2, 40, "the first figure of 2024"),
        (3, 50, "it is no amount of its own, and no series is drafted for it; 2 times in the text"),
    ]


def test_two_numbers_for_one_thing_are_both_in_doubt_but_for_the_known(register: Register) -> None:
    article = replace(REPORT, text="甲乙")
    found = recognised(register, [said("GDP", "10890"), said("GDP", "10950", place=1)], article, TODAY).proposals
    assert [one.guesses for one in found] == [
        ("the text also gives 乙 for the same",),
        ("the text also gives 甲 for the same",),
    ]
    facts = [said("GDP", "10123.4", time=2023), said("GDP", "10150", time=2023, place=1)]
    assert [one.is_sure for one in recognised(register, facts, article, TODAY).proposals] == [True, False]


def test_a_share_of_a_plan_is_no_figure_of_its_series(register: Register) -> None:
    found = one(register, said("数字经济核心产业增加值占GDP比重", "98.5", "%", measure=Measure.RATE, base="计划"))
    assert (found.standing, found.said) == (Standing.UNFIT, "it is a share of a plan, and no figure of its own")


def test_about_a_number_repeats_what_is_near_it_and_nothing_else(register: Register) -> None:
    article = replace(REPORT, text="甲乙")
    for about, is_near in (("11000", True), ("10400", True), ("9000", False), ("12000", False)):
        facts = [said("GDP", about, bound=Bound.ABOUT), said("GDP", "10890", place=1)]
        found = recognised(register, facts, article, TODAY).proposals
        assert [one.fact.quantity.span.start for one in found] == ([1] if is_near else [0, 1]), about


# Whole texts


TEXT = """西湖市2024年经济运行情况

2024年,全市地区生产总值10890亿元,同比增长5.2%。
数字经济核心产业增加值占GDP比重达28.3%。
"""


def test_a_text_is_read_beside_the_register(register: Register) -> None:
    article = replace(REPORT, text=TEXT, title="西湖市2024年经济运行情况", area="西湖市")
    found = recognised(register, read(article), article, TODAY).proposals
    assert [(one.line, one.mark.of(one.sentence), one.series, one.standing) for one in found] == [
        (3, "10890亿元", "gdp", Standing.NEW),
        (3, "5.2%", "gdp-growth", Standing.NEW),
        (4, "28.3%", "digital-share", Standing.NEW),
    ]


def test_one_fact_can_be_judged_again_as_of_a_chosen_series(register: Register) -> None:
    fact = said("工厂", "80", "家")
    again = judged(register, fact, REPORT, TODAY, number=7)
    assert (again.number, again.is_series_sure) == (7, False)
    chosen = judged(register, fact, REPORT, TODAY, number=7, series="factories")
    assert (chosen.series, chosen.is_sure, chosen.standing) == ("factories", True, Standing.NEW)
