"""What ids, globs and words stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.making import area, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.domain.picking import Outline, Picked, Several, alike, areas_called, question, series_called
from tracker.domain.series import Series

AREAS = [area("zhejiang"), area("hangzhou", "zhejiang"), area("qiantang", "hangzhou"), area("ningbo", "zhejiang")]
WHOLE = register(
    [series("gdp"), series("trade", area="hangzhou"), series("people", area="zhejiang")],
    [
        target(goal(at_least=2000), 2027, id="gdp-2027", series="gdp", baseline=2022),
        target(goal(at_least=3000), 2030, id="gdp-2030", series="gdp", baseline=2022),
        target(goal(at_most=50), 2025, id="trade-2025", series="trade"),
        target(goal(at_least=10), 2024, id="people-2024", series="people"),
    ],
    areas=AREAS,
)
OUTLINE = Outline.of(WHOLE)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("gdp-2027", {"gdp-2027"}),
        ("gdp-*", {"gdp-2027", "gdp-2030"}),
        ("gdp", {"gdp-2027", "gdp-2030"}),
        ("hangzhou", {"gdp-2027", "gdp-2030", "trade-2025"}),
        ("zhejiang", {"gdp-2027", "gdp-2030", "trade-2025", "people-2024"}),
        ("[pt]*", {"trade-2025", "people-2024"}),
        ("ningbo", set()),
        ("GDP", None),
        ("shanghai", None),
    ],
)
def test_a_pattern_stands_for_targets_series_and_areas_with_their_parts(pattern: str, found: set[str] | None) -> None:
    picked = OUTLINE.picked(pattern)
    assert (None if picked.is_nothing else set(picked.targets_about)) == found


@pytest.mark.parametrize(
    ("patterns", "found"),
    [
        (["gdp"], {"gdp"}),
        (["*a*", "gdp"], {"gdp", "trade", "people"}),
        (["hangzhou"], {"gdp", "trade"}),
        (["zhejiang"], {"gdp", "trade", "people"}),
        (["gdp-2027"], {"gdp"}),
        (["people-*", "trade"], {"people", "trade"}),
        (["ningbo"], set()),
        ([], set()),
    ],
)
def test_series_are_those_called_so_those_of_areas_and_those_of_targets(patterns: list[str], found: set[str]) -> None:
    assert OUTLINE.series_of(patterns) == found


def test_several_patterns_stand_for_all_their_targets() -> None:
    assert OUTLINE.targets_of(["people", "gdp-2030"]) == {"people-2024", "gdp-2030"}
    assert OUTLINE.targets_of([]) == frozenset()


def test_the_targets_of_a_series_are_part_of_its_page_but_those_of_an_area_have_their_own() -> None:
    assert OUTLINE.picked("gdp").targets_within == []
    assert OUTLINE.picked("hangzhou").targets_within == ["gdp-2027", "gdp-2030", "trade-2025"]
    assert OUTLINE.picked("gdp*").targets_within == ["gdp-2027", "gdp-2030"]


def test_alone_is_the_target_called_so_else_the_series_else_all() -> None:
    same = Outline.of(register(series("a"), [target(goal(at_least=1), 2030, id="a", series="a")], areas=AREAS))
    alone = [same.picked("a").alone("a"), OUTLINE.picked("gdp").alone("gdp"), OUTLINE.picked("gdp*").alone("gdp*")]
    assert [(set(one.series), set(one.targets)) for one in alone] == [
        (set(), {"a"}),
        ({"gdp"}, set()),
        ({"gdp"}, {"gdp-2027", "gdp-2030"}),
    ]


def test_the_order_is_that_of_the_file() -> None:
    picked = Outline({}, {"b": None, "a": None}, {"z": "a", "y": "b"}).picked("*")
    assert (picked.series_about, picked.targets_about, picked.targets_within) == (["b", "a"], ["z", "y"], ["z", "y"])


def test_a_file_with_faults_has_an_outline_too() -> None:
    areas = {"a": "b", "b": "a", "c": "nowhere", "d": None}
    outline = Outline(areas, {"one": "a", "two": "nowhere", "three": None}, {"t": "gone", "u": None, "v": "two"})
    assert outline.series_of(["b"]) == {"one"}
    assert outline.series_of(["v"]) == {"two"}
    assert outline.picked("nowhere").is_nothing
    assert outline.targets_of(["t"]) == {"t"}
    assert outline.targets_of(["*"]) == {"t", "u", "v"}


# Tags


TAGGED = Outline.of(
    register(
        [replace(series("gdp"), tags=("flagship",)), series("trade"), series("people")],
        [
            target(goal(at_least=2000), 2027, id="gdp-2027", series="gdp"),
            replace(target(goal(at_most=50), 2025, id="trade-2025", series="trade"), tags=("flagship", "plan-14")),
            target(goal(at_most=60), 2030, id="trade-2030", series="trade"),
        ],
    )
)


@pytest.mark.parametrize(
    ("pattern", "targets", "series"),
    [
        ("tag:flagship", ["gdp-2027", "trade-2025"], ["gdp", "trade"]),
        ("tag:plan-14", ["trade-2025"], ["trade"]),
        ("tag:plan-*", ["trade-2025"], ["trade"]),
        ("tag:*", ["gdp-2027", "trade-2025"], ["gdp", "trade"]),
    ],
)
def test_a_tag_stands_for_its_targets_and_for_those_of_its_series(
    pattern: str, targets: list[str], series: list[str]
) -> None:
    picked = TAGGED.picked(pattern)
    assert (picked.targets_about, picked.series_about) == (targets, series)


def test_a_tagged_series_has_a_page_with_its_targets_and_a_tagged_target_has_its_own() -> None:
    picked = TAGGED.picked("tag:flagship")
    assert (sorted(picked.series), picked.targets_within) == (["gdp"], ["trade-2025"])


@pytest.mark.parametrize("pattern", ["tag:none", "tag:", "flagship", "tag:gdp-2027", "TAG:flagship"])
def test_a_tag_that_nothing_has_stands_for_nothing(pattern: str) -> None:
    assert TAGGED.picked(pattern).is_nothing


def test_tags_are_named_as_they_are_asked_for() -> None:
    assert TAGGED.tagged.names == ["tag:flagship", "tag:plan-14"]


# Near misses of names


def named(id: str, area: str, indicator: str, indicator_en: str | None) -> Series:
    """A series with names."""
    return replace(series(id, area=area), indicator=indicator, indicator_en=indicator_en)


@pytest.mark.parametrize(
    ("word", "ids"),
    [
        ("gpd", ["gdp"]),
        ("生产总值", ["gdp"]),
        ("qiantang地区", ["gdp", "jobs"]),
        ("Gross Domestic", ["gdp"]),
        ("qiantang", ["gdp", "jobs"]),
        ("employment", ["employment"]),
        ("就业", ["jobs"]),
        ("x", []),
        ("???", []),
        ("something else altogether", []),
    ],
)
def test_series_are_found_by_what_looks_like_their_id_or_name(word: str, ids: list[str]) -> None:
    every = [
        named("gdp", "qiantang", "地区生产总值", "Gross domestic product"),
        named("jobs", "qiantang", "就业人数", None),
        named("employment", "yuhang", "从业", None),
    ]
    whole = register(every)
    assert [one.id for one in alike(whole, word)] == ids


def test_an_area_is_called_by_its_name_with_or_without_what_kind_of_place_it_is() -> None:
    places = [replace(area("hangzhou"), name="杭州市", name_en="Hangzhou"), replace(area("town"), name="钱塘区")]
    whole = register(series(area="town"), areas=places)
    assert [one.id for word in ("杭州", "钱塘区", "Hangzhou") for one in areas_called(whole, word)] == [
        "hangzhou",
        "town",
        "hangzhou",
    ]
    assert areas_called(whole, "hangzhou") == []


def test_aliases_are_names_too() -> None:
    town = replace(area("town"), name="钱塘区", aliases=("钱塘新区",))
    gdp = replace(named("output", "town", "增加值", None), aliases=("GDP", "生产总值"))
    whole = register([gdp, named("jobs", "town", "就业人数", None)], areas=[town])
    assert areas_called(whole, "钱塘新区") == [town]
    assert [series_called(whole, word) for word in ("gdp", "GDP", "GD")] == [[gdp], [gdp], []]
    assert [one.id for one in alike(whole, "生产总值")] == ["output"]
    assert [one.id for one in alike(whole, "钱塘新区生产总值")] == ["output"]


def test_what_may_have_been_meant_is_asked_with_names() -> None:
    whole = register(named("gdp", "qiantang", "地区生产总值", None))
    assert question(whole, whole.series.values()) == 'did you mean "gdp" (qiantang 地区生产总值)?'
    both = [area("hangzhou"), area("ningbo")]
    assert question(whole, both) == 'did you mean "hangzhou" (hangzhou) or "ningbo" (ningbo)?'
    assert question(whole, []) is None


# A part of an id, a name or a label


NAMED = register(
    [
        replace(series("gdp", area="hangzhou"), indicator="地区生产总值", indicator_en="Gross domestic product"),
        replace(series("gdp-growth", area="hangzhou"), indicator="地区生产总值增速", aliases=("GDP growth",)),
        replace(series("tax", area="yuhang"), indicator="财政总收入"),
        replace(series("tax-growth", area="yuhang"), indicator="财政总收入增速"),
        replace(series("people", area="zhejiang"), indicator="常住人口"),
    ],
    [
        target(goal(at_least=2000), 2027, id="gdp-2027", series="gdp", baseline=2022),
        replace(target(goal(at_least=3000), 2030, id="gdp-2030", series="gdp", baseline=2022), label="三万亿 GDP"),
        target(goal(at_least=1000), 2030, id="tax-2030", series="tax", baseline=2022),
    ],
    areas=[
        replace(area("zhejiang"), name="浙江省"),
        replace(area("hangzhou", "zhejiang"), name="杭州市", name_en="Hangzhou"),
        replace(area("yuhang", "hangzhou"), name="余杭区", aliases=("Yuhang District",)),
    ],
)
NAMES = Outline.of(NAMED)


def shown(word: str) -> tuple[set[str], ...] | list[str]:
    """The areas, series and targets a word stands for, or the ids of several it may."""
    match NAMES.meant(word):
        case Picked() as one:
            return set(one.areas), set(one.series), set(one.targets)
        case Several() as several:
            return [*several.areas, *several.series, *several.targets]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("gdp", (set(), {"gdp"}, set())),  # an id wins over the names that hold it
        ("gdp*", (set(), {"gdp", "gdp-growth"}, {"gdp-2027", "gdp-2030"})),  # and so does a glob
        ("2027", (set(), set(), {"gdp-2027"})),
        ("DP-2027", (set(), set(), {"gdp-2027"})),
        ("2030", ["gdp-2030", "tax-2030"]),
        ("三万亿", (set(), set(), {"gdp-2030"})),
        ("三万亿gdp", (set(), set(), {"gdp-2030"})),
        ("余杭财政", (set(), set(), {"tax-2030"})),  # its series and another fit, but there is one target
        ("余杭区 财政总收入", (set(), set(), {"tax-2030"})),  # the whole name of one, a part of another
        ("财政总收入增速", (set(), {"tax-growth"}, set())),
        ("地区生产总值", (set(), {"gdp"}, set())),
        ("生产总", ["gdp", "gdp-growth"]),
        ("domestic  PRODUCT", (set(), {"gdp"}, set())),
        ("gdp growth", (set(), {"gdp-growth"}, set())),
        ("杭州", ({"hangzhou", "yuhang"}, set(), set())),
        ("余杭", (set(), set(), {"tax-2030"})),  # an area with one target
        ("Zhejiang", ({"zhejiang", "hangzhou", "yuhang"}, set(), set())),
        ("常住", (set(), {"people"}, set())),
        ("growth", ["gdp-growth", "tax-growth"]),
        ("nothing", (set(), set(), set())),
        ("tag:gdp", (set(), set(), set())),
        ("", (set(), set(), set())),
        ("  ", (set(), set(), set())),
    ],
)
def test_one_word_stands_for_an_id_or_the_one_thing_it_fits(word: str, meant: object) -> None:
    assert shown(word) == meant


@pytest.mark.parametrize(
    ("word", "let_through"),
    [
        ("gdp", {"gdp-2027", "gdp-2030"}),
        ("2030", {"gdp-2030", "tax-2030"}),
        ("生产总", {"gdp-2027", "gdp-2030"}),
        ("杭", {"gdp-2027", "gdp-2030", "tax-2030"}),
        ("growth", set()),
    ],
)
def test_a_filter_lets_all_through_that_a_word_fits(word: str, let_through: set[str]) -> None:
    assert set(NAMES.filtered(word).targets_about) == let_through


@pytest.mark.parametrize(
    ("word", "ids"),
    [
        ("gdp", ["gdp"]),
        ("gdp-2027", []),  # the whole id of a target is no series
        ("yuhang", []),
        ("dp-2027", ["gdp"]),
        ("三万亿", ["gdp"]),
        ("财政", ["tax", "tax-growth"]),
        ("余杭", ["tax", "tax-growth"]),  # those of an area
        ("财政总收入", ["tax"]),
        ("gdp*", []),
        ("", []),
    ],
)
def test_a_series_to_write_to_is_the_one_a_word_fits(word: str, ids: list[str]) -> None:
    assert NAMES.series_meant(word) == ids


@given(st.sampled_from([*NAMED.areas, *NAMED.series, *NAMED.targets]))
def test_an_id_always_stands_for_itself(id: str) -> None:
    assert NAMES.meant(id) == NAMES.filtered(id) == NAMES.picked(id)


@given(st.text("gdp-taxr杭州市财政总收入 0237", max_size=6))
def test_what_is_shown_for_a_word_is_part_of_what_it_lets_through(word: str) -> None:
    one = NAMES.meant(word)
    if isinstance(one, Picked):
        assert set(one.targets_about) <= set(NAMES.filtered(word).targets_about)
    else:
        assert one.count > 1


def test_of_several_the_first_are_listed_with_their_names() -> None:
    several = NAMES.meant("2030")
    assert isinstance(several, Several)
    assert several.listed(NAMED) == '"gdp-2030" (三万亿 GDP), "tax-2030" (余杭区 财政总收入)'
    many = Several.of(NAMES.picked("*"))
    assert many.listed(NAMED) == '"zhejiang" (浙江省)'
    assert Several((), tuple(NAMED.series), ("gdp-2027",)).listed(NAMED).endswith('"people" (浙江省 常住人口) …')
