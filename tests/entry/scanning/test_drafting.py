"""Facts that no series counts: the series, and areas, that would have to be declared first."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.articles import REPORT, TODAY, at, loaded, made, said
from tracker.domain.register import Register
from tracker.entry.reading.fact import Fact, FactKind, Measure
from tracker.entry.scanning.drafting import MOST_DRAFTS, drafted
from tracker.entry.scanning.proposal import Proposal, Standing
from tracker.entry.scanning.recognising import recognised
from tracker.store.appending import Refused

GROWTH = Measure.YEAR_ON_YEAR


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Register:
    return loaded(made(Path(tmp_path_factory.mktemp("register"))))


def all_of(register: Register, *facts: Fact) -> tuple[Proposal, ...]:
    spread = [
        replace(one, quantity=replace(one.quantity, span=replace(one.quantity.span, start=at_, end=at_ + 1)))
        for at_, one in enumerate(facts)
    ]
    return recognised(register, spread, REPORT, TODAY).proposals


def declared(proposal: Proposal) -> dict[str, object]:
    """The series that would be declared, with its id."""
    (found,) = [(id, keys) for (kind, id), keys in proposal.declaring.items() if kind == "series"]
    return {"id": found[0], **found[1]}


@pytest.mark.parametrize(
    ("fact", "keys"),
    [
        (
            said("进出口总额", "1.2", "万亿元"),
            {"id": "west-trade", "indicator": "进出口总额", "unit": "亿元", "kind": "flow", "frequency": "annual"},
        ),
        (
            said("进出口总额", "4.5", "%", measure=GROWTH, time="2024-01/2024-09"),
            {
                "id": "west-trade-growth",
                "indicator": "进出口总额增速",
                "unit": "%",
                "kind": "growth",
                "frequency": "annual",
                "reporting": "year_to_date",
            },
        ),
        (
            said("出口", "12", "%", measure=Measure.SHARE, base="GDP"),
            {
                "id": "west-exports-share",
                "indicator": "出口占GDP比重",
                "unit": "%",
                "kind": "rate",
                "frequency": "annual",
            },
        ),
        (
            said("上市公司", "12", "家", measure=Measure.NEW),
            {
                "id": "west-new-listed-firms",
                "indicator": "新增上市公司",
                "unit": "家",
                "kind": "flow",
                "frequency": "annual",
            },
        ),
        (
            said("城镇就业", "12", "万人", measure=Measure.NEW),
            {"id": "west-new-jobs", "indicator": "新增城镇就业", "unit": "万人", "kind": "flow", "frequency": "annual"},
        ),
        (
            said("公共书屋", "12", "个", measure=Measure.CUMULATIVE),
            {"id": "series-1", "indicator": "公共书屋", "unit": "个", "kind": "stock", "frequency": "irregular"},
        ),
        (
            said("公共书屋", "12", "个", measure=Measure.PER_YEAR),
            {"id": "series-1", "indicator": "公共书屋", "unit": "个", "kind": "flow", "frequency": "irregular"},
        ),
        (
            said("人口自然增长率", "-1.79", "‰", measure=Measure.RATE),
            {"id": "series-1", "indicator": "人口自然增长率", "unit": "‰", "kind": "rate", "frequency": "irregular"},
        ),
        (
            said("基金规模", "66", "亿"),
            {"id": "series-1", "indicator": "基金规模", "unit": "亿元", "kind": "flow", "frequency": "irregular"},
        ),
        (
            said("进出口总额", "66", "亿"),
            {"id": "west-trade", "indicator": "进出口总额", "unit": "亿元", "kind": "flow", "frequency": "annual"},
        ),
        (
            said("进出口总额", "66", "亿美元"),
            {"id": "west-trade", "indicator": "进出口总额", "unit": "亿美元", "kind": "flow", "frequency": "annual"},
        ),
        (
            said("Library visits", "1.2", "million visits"),
            {
                "id": "west-library-visits",
                "indicator": "Library visits",
                "unit": "million visits",
                "kind": "flow",
                "frequency": "irregular",
            },
        ),
        (
            said("Library visits", "4", "%", measure=GROWTH),
            {
                "id": "west-library-visits-growth",
                "indicator": "Library visits, growth",
                "unit": "%",
                "kind": "growth",
                "frequency": "irregular",
            },
        ),
        (
            said("Bus travel", "4", "%", measure=Measure.SHARE, base="all travel"),
            {
                "id": "west-bus-travel-as-a-share-of-all-travel",
                "indicator": "Bus travel as a share of all travel",
                "unit": "%",
                "kind": "rate",
                "frequency": "irregular",
            },
        ),
        (
            said("Bus travel", "4", "%", measure=Measure.SHARE),
            {
                "id": "west-bus-travel-share",
                "indicator": "Bus travel, share",
                "unit": "%",
                "kind": "rate",
                "frequency": "irregular",
            },
        ),
        (
            said("Playgrounds", "4", "playgrounds", measure=Measure.NEW),
            {
                "id": "west-playgrounds-added",
                "indicator": "Playgrounds, added",
                "unit": "playgrounds",
                "kind": "flow",
                "frequency": "irregular",
            },
        ),
        (
            said("进出口总额增速", "4.5", "%", measure=Measure.RATE),
            {
                "id": "west-trade-growth",
                "indicator": "进出口总额增速",
                "unit": "%",
                "kind": "growth",
                "frequency": "annual",
            },
        ),
        (
            said("120 bus stops", "4", "stops", area="北山区"),
            {
                "id": "north-120-bus-stops",
                "indicator": "120 bus stops",
                "unit": "stops",
                "kind": "flow",
                "frequency": "irregular",
            },
        ),
    ],
)
def test_a_series_is_drafted_for_what_none_counts(register: Register, fact: Fact, keys: dict[str, object]) -> None:
    (found,) = all_of(register, fact)
    assert (found.standing, found.series, found.is_sure) == (Standing.UNKNOWN, keys["id"], False)
    area = "north" if fact.area == "北山区" else "west"
    assert declared(found) == {**keys, "area": area}


def test_an_area_that_is_not_there_is_drafted_once(register: Register) -> None:
    first, again, second, nearly = all_of(
        register,
        said("地区生产总值", "900", area="南河县"),
        said("进出口总额", "90", area="南河县"),
        said("Bus stops", "90", "stops", area="Southtown"),
        said("地区生产总值", "900", area="西湖市开发大区"),
    )
    assert list(first.declaring) == [("areas", "area-1"), ("series", "area-1-gdp")]
    assert first.declaring["areas", "area-1"] == {"name": "南河县"}
    assert list(again.declaring) == [("areas", "area-1"), ("series", "area-1-trade")]
    assert list(second.declaring) == [("areas", "southtown"), ("series", "southtown-bus-stops")]
    assert next(iter(nearly.declaring)) == ("areas", "area-2")


def test_of_two_areas_with_one_name_none_is_taken_and_none_drafted(register: Register) -> None:
    from msgspec.structs import replace as changed

    twin = changed(register.areas["north"], id="twin")
    twins = replace(register, areas={**register.areas, "twin": twin})
    (found,) = recognised(twins, [said("地区生产总值", "900", area="北山区")], REPORT, TODAY).proposals
    assert (found.standing, found.said) == (Standing.UNKNOWN, "several areas are called 北山区")


def test_facts_about_one_new_thing_share_its_series(register: Register) -> None:
    found = all_of(
        register,
        said("公共书屋", "12", "个", time=2023),
        said("公共书屋数", "15", "个", time=2024),
        said("公共书屋", "15", "个", time=2024),
        said("阅读亭", "15", "个", time=2024),
        replace(said("公共书屋", "20", "个", time=2026), kind=FactKind.TARGET),
    )
    assert [(one.series, one.id, one.said) for one in found] == [
        ("series-1", None, "no series here counts 公共书屋"),
        ("series-1", None, "no series here counts 公共书屋数; 2 times in the text"),
        ("series-2", None, "no series here counts 阅读亭"),
        ("series-1", "series-1-2026", "no series here counts 公共书屋"),
    ]
    assert [one.raw is not None for one in found] == [True] * 4
    assert [kind for kind, _ in found[-1].declaring] == ["series", "sources"]


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (said("排名", "3", "位", measure=Measure.RANK), "it is no amount of its own, and no series is drafted for it"),
        (
            said("收入", None, "", measure=Measure.RELATIVE),
            "it is no amount of its own, and no series is drafted for it",
        ),
        (said("收入差距", None, "元"), "it is no amount of its own, and no series is drafted for it"),
        (
            said("公共书屋收入", "98.5", "%", measure=Measure.RATE, base="预算"),
            "it is a share of a plan, and no figure of",
        ),
        (said(" ", "3", "个"), "nothing says what is counted"),
        (said("幸福指数", "3", ""), "nothing says what it is counted in"),
        (said("公共书屋", "3", "个", area=" "), "nothing says which place it is about"),
        (said("公共\u202e书屋", "3", "个"), "U+202E"),
    ],
)
def test_where_no_series_can_be_drafted_it_says_why(register: Register, fact: Fact, words: str) -> None:
    (found,) = all_of(register, fact)
    assert (found.standing, found.series, found.raw, dict(found.declaring)) == (Standing.UNKNOWN, None, None, {})
    assert words in found.said


def test_an_id_that_is_there_is_not_given_again(register: Register) -> None:
    from msgspec.structs import replace as changed

    taken = {id: changed(register.series["gdp"], id=id) for id in ("series-1", "west-trade", "120")}
    more = replace(register, series={**register.series, **taken}, areas={"west": register.areas["west"]})
    facts = [said("公共书屋", "12", "个"), said("进出口总额", "12", place=1), said("120", "12", "stops", place=2)]
    found = recognised(more, facts, REPORT, TODAY).proposals
    assert [one.series for one in found] == ["series-2", "trade", "series-120"]


def test_keys_that_declare_no_series_are_refused() -> None:
    with pytest.raises(Refused):
        drafted("x", {"area": "west"})


def test_of_a_new_series_it_is_told_why_a_figure_cannot_be_written(register: Register) -> None:
    (found,) = all_of(register, said("公共书屋", "12", "个", time=at(2024, is_to_date=True), measure=Measure.NEW))
    assert (found.standing, found.raw) == (Standing.UNKNOWN, None)
    assert found.said.startswith("2024 is not over there")


def test_a_text_about_very_many_new_things_gets_no_end_of_drafts(register: Register) -> None:
    found = all_of(
        register, *(said(f"公共设施{chr(0x4E00 + number)}", "12", "个") for number in range(MOST_DRAFTS + 2))
    )
    assert [one.series is None for one in found[-3:]] == [False, True, True]
    assert found[-1].said == "the text is about more things that no series counts than are drafted at once"
