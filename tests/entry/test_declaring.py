"""What was said of a new series or target, as the tables that are meant: every fault at once, every gap said."""

from pathlib import Path

import pytest

from tests.helpers.declaring import TARGETS
from tests.helpers.making import day
from tests.helpers.replacing import replace
from tracker.cli import declaring_words
from tracker.domain.period import JANUARY, YearStart
from tracker.domain.problem import Malformed
from tracker.domain.register import Declared
from tracker.domain.series import Frequency, Kind
from tracker.domain.target import GoalKind
from tracker.domain.unit import Unit
from tracker.entry.amending import about_called, declared_now, target_of
from tracker.entry.declaring import (
    NOTHING,
    About,
    Assumption,
    Fault,
    Gap,
    Meant,
    SeriesGiven,
    Slip,
    TargetGiven,
    first_meant,
    free_id,
    next_year,
    series_alone,
    series_meant,
    slug,
    target_meant,
    usual_frequency,
    usual_id,
)

TODAY = day("2026-03-15")
TOWN = SeriesGiven(area="Town", indicator="Sign-ups", unit="people")
PLAN = TargetGiven(goal="≥ 100", due="2027", described={"publisher": "Council", "title": "Plan 2026"})
PEOPLE = About(id="sign-ups", unit=Unit.parse("people"), kind=Kind.FLOW, starts=JANUARY, area="Town")


@pytest.fixture
def declared(tmp_path: Path) -> Declared:
    """What a register declares."""
    (tmp_path / "targets.toml").write_text(TARGETS)
    return declared_now(tmp_path)


def tables(found: Meant | None) -> dict[str, dict[str, object]]:
    """The tables by kind and id."""
    assert found is not None
    return {f"{one.kind}.{one.id}": dict(one.keys) for one in found.tables}


def test_a_first_register_is_an_area_a_source_a_series_and_a_target() -> None:
    found, faults = first_meant(TOWN, TargetGiven(goal="≥ 100", due="2027"), today=TODAY, title="Targets")
    assert faults == ()
    assert tables(found) == {
        "areas.town": {"name": "Town"},
        "sources.targets": {"title": "Targets", "publisher": "Town", "published": TODAY},
        "series.sign-ups": {
            "area": "town",
            "indicator": "Sign-ups",
            "unit": "people",
            "kind": "flow",
            "frequency": "annual",
        },
        "targets.sign-ups-2027": {
            "series": "sign-ups",
            "due": 2027,
            "at_least": 100,
            "baseline": 2025,
            "source": "targets",
        },
    }
    assert found is not None
    assert found.assumed == (
        Assumption(Gap.KIND, "flow"),
        Assumption(Gap.FREQUENCY, "annual"),
        Assumption(Gap.PUBLISHER, "Town"),
        Assumption(Gap.ANNOUNCED, "2026-03-15"),
        Assumption(Gap.BASELINE, "2025"),
    )


def test_a_first_register_lacks_everything_at_once() -> None:
    found, faults = first_meant(SeriesGiven(), TargetGiven(), today=TODAY, title="Targets")
    assert found is None
    assert faults == tuple(map(Fault, (Slip.NO_AREA, Slip.NO_INDICATOR, Slip.NO_UNIT, Slip.NO_DUE, Slip.NO_GOAL)))
    _, faults = first_meant(SeriesGiven(kind="milestone"), TargetGiven(due="2027"), today=TODAY, title="Targets")
    assert faults == (Fault(Slip.NO_AREA), Fault(Slip.NO_INDICATOR))
    _, (fault,) = first_meant(TOWN, TargetGiven(goal="100", due="2027"), today=TODAY, title="Targets")
    assert fault == Fault(Slip.NO_DIRECTION, "100", "100")


@pytest.mark.parametrize(
    ("unit", "indicator", "kind"),
    [
        ("people", "Growth", "flow"),
        ("%", "Satisfied", "rate"),
        ("％", "GDP增速", "growth"),
        ("%", "Growth of sales", "growth"),
        ("‰", "Births", "rate"),
    ],
)
def test_the_unit_says_what_sort_of_quantity_it_is(unit: str, indicator: str, kind: str) -> None:
    found, _ = series_alone(NOTHING, replace(TOWN, unit=unit, indicator=indicator))
    assert found is not None
    assert found.tables[-1].keys["kind"] == kind


@pytest.mark.parametrize(
    ("due", "frequency"),
    [
        (None, "annual"),
        ("2027", "annual"),
        ("2025/2027", "annual"),
        ("2027H1", "half-yearly"),
        ("2027-Q2", "quarterly"),
        ("2027年6月", "monthly"),
        ("2027-W10", "weekly"),
        ("2027-06-05", "irregular"),
        ("2027-01/2027-02", "irregular"),
        ("when it is ready", "annual"),
    ],
)
def test_figures_come_as_often_as_the_first_target_is_long(due: str | None, frequency: str) -> None:
    assert usual_frequency(due).value == frequency


def test_what_is_said_of_a_series_stands_in_its_table(declared: Declared) -> None:
    given = SeriesGiven(
        area="杭州",
        indicator="地区生产总值",
        unit="亿元",
        kind="FLOW",
        frequency="Half_Yearly",
        id="gdp",
        extra={"tags": ["x"]},
    )
    meant, faults = series_meant(declared, given)
    assert meant is not None
    found, about = meant
    assert (faults, found.assumed) == ((), ())
    assert tables(found) == {
        "series.gdp": {
            "area": "hangzhou",
            "indicator": "地区生产总值",
            "unit": "亿元",
            "kind": "flow",
            "frequency": "half-yearly",
            "tags": ["x"],
        }
    }
    assert about == About(
        id="gdp",
        unit=Unit.parse("亿元"),
        kind=Kind.FLOW,
        starts=JANUARY,
        area="杭州市",
        frequency=Frequency.HALF_YEARLY,
    )


def test_a_milestone_is_done_or_not(declared: Declared) -> None:
    given = SeriesGiven(area="town", indicator="Launch", kind="Milestone", extra={"year_starts": "04"})
    meant, _ = series_meant(declared, given)
    assert meant is not None
    found, about = meant
    assert tables(found) == {
        "series.town-launch": {"area": "town", "indicator": "Launch", "kind": "milestone", "year_starts": "04"}
    }
    assert about.starts == YearStart.parse("04")
    promise, _ = target_meant(declared, about, TargetGiven(due="2027/28", source="plan"), today=TODAY)
    assert tables(promise) == {
        "targets.town-launch-2027-28": {"series": "town-launch", "due": "2027/28", "source": "plan"}
    }
    _, faults = series_alone(declared, replace(given, unit="%"))
    assert faults == (Fault(Slip.UNIT_OF_MILESTONE),)
    _, faults = target_meant(declared, about, TargetGiven(goal="≥ 1", due="2027/28", source="plan"), today=TODAY)
    assert faults == (Fault(Slip.GOAL_OF_MILESTONE, "≥ 1"),)


@pytest.mark.parametrize(
    ("area", "id"),
    [("town", "town"), ("Town", "town"), ("The town", "town"), ("杭州市", "hangzhou"), ("杭州", "hangzhou")],
)
def test_an_area_is_known_by_its_id_and_its_names(declared: Declared, area: str, id: str) -> None:
    found, _ = series_alone(declared, replace(TOWN, area=area, indicator="Visits"))
    assert found is not None
    assert found.ids == (f"{id}-visits",)
    assert found.tables[0].keys["area"] == id


@pytest.mark.parametrize(
    ("given", "faults"),
    [
        (replace(TOWN, area="Twon"), (Fault(Slip.NEARLY_AN_AREA, "Twon", "Town"),)),
        (replace(TOWN, area="West"), (Fault(Slip.SEVERAL_AREAS, "West", "west, west-2"),)),
        (replace(TOWN, area="Spa", area_id="Spa!"), (Fault(Slip.NO_ID, "Spa!", "spa"),)),
        (replace(TOWN, area="Spa", area_id="!"), (Fault(Slip.NO_ID, "!", "area-1"),)),
        (replace(TOWN, area="Spa", area_id="town"), (Fault(Slip.TAKEN, "town", "town-2"),)),
        (replace(TOWN, id="sign-ups"), (Fault(Slip.TAKEN, "sign-ups", "sign-ups-2"),)),
        (
            replace(TOWN, area="", indicator=" ", unit=None),
            tuple(map(Fault, (Slip.NO_AREA, Slip.NO_INDICATOR, Slip.NO_UNIT))),
        ),
        (replace(TOWN, kind="flows"), (Fault(Slip.NO_KIND, "flows", "flow, stock, rate, growth, milestone"),)),
    ],
)
def test_what_is_wrong_with_a_series_is_said(declared: Declared, given: SeriesGiven, faults: tuple[Fault, ...]) -> None:
    assert series_alone(declared, given) == (None, faults)


def test_texts_that_cannot_be_read_are_faults_too(declared: Declared) -> None:
    given = SeriesGiven(area="A\x1b", indicator="B\u202e", unit="%\x07", frequency="often", extra={"year_starts": "13"})
    _, faults = series_alone(declared, given)
    assert [type(one) for one in faults] == [Malformed] * 4
    _, (fault,) = series_alone(declared, replace(TOWN, frequency="often"))
    assert isinstance(fault, Fault)
    assert (fault.slip, fault.about) == (Slip.NO_FREQUENCY, "often")
    assert fault.near.startswith("annual, half-yearly, quarterly")


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Sign-ups, per Café", "sign-ups-per-cafe"),
        ("Children's  rooms", "childrens-rooms"),
        ("5G基站数", "5g"),
        ("杭州市", ""),
        ("ＧＤＰ", "gdp"),
        ("x" * 60, ""),
        ("one " * 30, "one-one-one-one-one-one-one-one-one-one-one-one"),
    ],
)
def test_an_id_is_made_of_the_latin_letters_and_digits_of_a_name(name: str, id: str) -> None:
    assert slug(name) == id


def test_where_no_id_can_be_made_it_is_a_number(declared: Declared) -> None:
    found, _ = first_meant(
        SeriesGiven(area="杭州市", indicator="地区生产总值", unit="亿元"),
        TargetGiven(goal="超23000亿元", due="2027年", described={"publisher": "市政府"}),
        today=TODAY,
        title="目标",
    )
    assert found is not None
    assert found.ids == ("area-1", "source-1", "series-1", "series-1-2027")
    assert found.tables[1].keys["title"] == "目标"
    found, _ = series_alone(declared, SeriesGiven(area="town", indicator="2030年就业", unit="人", area_id="a"))
    assert found is not None
    assert found.ids == ("a", "a-2030")
    found, _ = target_of(
        declared, "sign-ups", replace(PLAN, described={"publisher": "市政府", "title": "2027年目标"}), today=TODAY
    )
    assert found is not None
    assert found.ids[0] == "source-2027"
    jobs = SeriesGiven(area="town", indicator="就业", unit="人", kind="stock", frequency="annual")
    found, _ = series_alone(declared, jobs)
    assert found is not None
    assert (found.ids, found.assumed) == (("series-1",), (Assumption(Gap.ID, "series-1"),))
    assert (usual_id(declared, replace(jobs, id="jobs")), usual_id(declared, SeriesGiven())) == ("series-1", "")
    found, _ = series_alone(declared, SeriesGiven(area="town", indicator="Sign-ups", unit="人"))
    assert found is not None
    assert found.ids == ("town-sign-ups",)


@pytest.mark.parametrize(
    ("changed", "keys"),
    [
        ({"goal": "超1000 people"}, {"more_than": 1000}),
        ({"goal": "at most 3"}, {"at_most": 3}),
        ({"goal": "3-5"}, {"between": [3, 5]}),
        ({"goal": "100±5"}, {"about": 100, "tolerance": 5}),
        ({"goal": "-18%", "baseline": "2020"}, {"measure": "percent_change", "at_most": -18, "baseline": 2020}),
        ({"goal": "≥ 18%", "baseline": "2020"}, {"measure": "percent_change", "at_least": 18, "baseline": 2020}),
        (
            {"goal": "-5", "measure": GoalKind.CHANGE, "baseline": "2020"},
            {"measure": "change", "at_most": -5, "baseline": 2020},
        ),
        (
            {"goal": "≥ 5", "measure": GoalKind.AVERAGE_GROWTH, "baseline": "2020"},
            {"measure": "average_growth", "at_least": 5, "baseline": 2020},
        ),
        (
            {"goal": "≥ 50", "measure": GoalKind.TOTAL, "start": "2025"},
            {"measure": "total", "at_least": 50, "from": 2025},
        ),
        ({"goal": None, "statement": "withdrawn"}, {"statement": "withdrawn"}),
    ],
)
def test_a_goal_is_read_as_it_is_typed(changed: dict[str, object], keys: dict[str, object]) -> None:
    found, faults = target_meant(NOTHING, PEOPLE, replace(PLAN, **changed), today=TODAY)
    assert faults == ()
    promise = tables(found)["targets.sign-ups-2027"]
    assert promise == {"series": "sign-ups", "due": 2027, **keys, "source": "plan-2026"}


@pytest.mark.parametrize(
    ("kind", "frequency", "keys"),
    [
        ("流量", "每年", ("flow", "annual")),
        ("期末存量", "每季", ("stock", "quarterly")),
        ("比率", " 月度", ("rate", "monthly")),
    ],
)
def test_the_words_of_chinese_questions_are_answers(kind: str, frequency: str, keys: tuple[str, str]) -> None:
    found, _ = series_alone(NOTHING, replace(TOWN, kind=kind, frequency=frequency))
    assert found is not None
    assert (found.tables[-1].keys["kind"], found.tables[-1].keys["frequency"]) == keys
    assert SeriesGiven(kind="里程碑").is_milestone


@pytest.mark.parametrize(("due", "is_over"), [("2020", True), ("2025", True), ("2026", False), ("2026-02", True)])
def test_a_due_period_that_is_over_is_said(due: str, is_over: bool) -> None:
    found, _ = first_meant(TOWN, replace(PLAN, due=due), today=TODAY, title="Targets")
    assert found is not None
    assert [one.filled for one in found.assumed if one.gap is Gap.OVER] == ([due] if is_over else [])


@pytest.mark.parametrize(
    ("series", "target", "baseline"),
    [
        ({}, {}, 2025),
        ({}, {"goal": "≤ 100"}, 2025),
        ({}, {"measure": GoalKind.LEVEL}, 2025),
        ({"kind": "rate", "unit": "%"}, {}, 2025),
        ({"kind": "stock"}, {}, 2025),
        ({}, {"due": "2027-Q2"}, "2025-Q4"),
        ({}, {"due": "2026"}, 2025),
        ({"kind": "stock", "frequency": "monthly"}, {}, "2026-02"),
        ({"extra": {"year_starts": "04"}}, {"due": "2027/28"}, "2024/25"),
        ({}, {"announced": "2026-01-01"}, 2025),
        ({}, {"announced": "2025-12-31"}, None),
        ({"kind": "flow", "frequency": "monthly"}, {}, None),
        ({"kind": "growth", "unit": "%"}, {}, None),
        ({"frequency": "irregular"}, {}, None),
        ({}, {"due": "2025"}, None),
        ({"kind": "stock", "frequency": "monthly"}, {"due": "2026-02"}, None),
        ({}, {"due": "2020"}, None),
        ({}, {"baseline": "2020"}, 2020),
        ({}, {"measure": GoalKind.TOTAL, "start": "2026"}, None),
        ({}, {"goal": None, "statement": "more of them"}, None),
    ],
)
def test_a_plain_goal_is_counted_from_the_newest_period_that_is_over(
    series: dict[str, object], target: dict[str, object], baseline: object
) -> None:
    found, faults = first_meant(replace(TOWN, **series), replace(PLAN, **target), today=TODAY, title="Targets")
    assert found is not None, faults
    assert found.tables[-1].keys.get("baseline") == baseline
    is_told = any(one.gap is Gap.BASELINE for one in found.assumed)
    assert is_told == (baseline is not None and "baseline" not in target)


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"goal": None}, Fault(Slip.NO_GOAL)),
        ({"due": None}, Fault(Slip.NO_DUE)),
        ({"goal": "=100"}, Fault(Slip.NO_DIRECTION, "=100", "100")),
        ({"goal": "约100"}, Fault(Slip.NO_TOLERANCE, "约100", "100")),
        ({"goal": "5%", "measure": GoalKind.PERCENT_CHANGE, "baseline": "2020"}, Fault(Slip.NO_DIRECTION, "5%", "5%")),
        ({"goal": "≤ -18%"}, Fault(Slip.PERCENT_OF_WHAT, "≤ -18%", "people")),
        ({"goal": "≥ 5", "measure": GoalKind.CHANGE}, Fault(Slip.NO_BASELINE, "change")),
        ({"goal": "≥ 5", "measure": GoalKind.TOTAL}, Fault(Slip.NO_START, "total")),
        ({"statement": "withdrawn"}, Fault(Slip.GOAL_AND_STATEMENT)),
        ({"described": {}}, Fault(Slip.NO_SOURCE)),
        ({"source": "x", "described": {"title": "T"}}, Fault(Slip.SOURCE_AND_DESCRIPTION, "title")),
        ({"source": "x", "described": {}}, Fault(Slip.NO_SUCH_SOURCE, "x")),
        ({"id": "No"}, Fault(Slip.NO_ID, "No", "no")),
    ],
)
def test_what_is_wrong_with_a_target_is_said(changed: dict[str, object], fault: Fault) -> None:
    assert target_meant(NOTHING, PEOPLE, replace(PLAN, **changed), today=TODAY) == (None, (fault,))


@pytest.mark.parametrize(
    "changed",
    [
        {"goal": "many"},
        {"goal": "5 km"},
        {"goal": "5 km", "measure": GoalKind.LEVEL},
        {"goal": "many %"},
        {"due": "soon"},
        {"baseline": "then"},
        {"start": "then"},
        {"announced": "once"},
        {"described": {"publisher": "\x1b"}},
    ],
)
def test_what_cannot_be_read_is_one_fault(changed: dict[str, object]) -> None:
    _, (fault,) = target_meant(NOTHING, PEOPLE, replace(PLAN, **changed), today=TODAY)
    assert isinstance(fault, Malformed)


def test_a_source_is_one_that_is_declared_or_a_new_one(declared: Declared) -> None:
    known = replace(PLAN, described={}, source="plan")
    found, _ = target_of(declared, "sign", known, today=TODAY)
    assert found is not None
    assert (found.ids, found.assumed) == (("sign-ups-2027-2",), (Assumption(Gap.BASELINE, "2025"),))
    found, _ = target_of(declared, "sign-ups", replace(known, announced="2026-02"), today=TODAY)
    assert tables(found)["targets.sign-ups-2027-2"]["announced"] == "2026-02"
    found, _ = target_of(declared, "sign-ups", replace(known, source="board"), today=TODAY)
    assert tables(found)["targets.sign-ups-2027-2"]["announced"] == TODAY
    assert found is not None
    assert found.assumed == (Assumption(Gap.ANNOUNCED, "2026-03-15"), Assumption(Gap.BASELINE, "2025"))
    described = {"publisher": "Council", "title": "Plan", "url": "https://example.org"}
    found, _ = target_of(declared, "sign-ups", replace(PLAN, described=described, announced="2026-02-01"), today=TODAY)
    assert tables(found)["sources.plan-2"] == {
        "title": "Plan",
        "publisher": "Council",
        "published": day("2026-02-01"),
        "url": "https://example.org",
    }
    assert "announced" not in tables(found)["targets.sign-ups-2027-2"]
    _, (fault,) = target_of(declared, "sign-ups", replace(known, source="plam"), today=TODAY)
    assert fault == Fault(Slip.NEARLY_A_SOURCE, "plam", "plan")
    assert target_of(declared, None, PLAN, today=TODAY) == (None, (Fault(Slip.NO_SERIES),))


def test_a_year_that_begins_later_than_january_is_due_by_its_label(declared: Declared) -> None:
    about = about_called(declared, "budget")
    assert (next_year(about.starts, TODAY), next_year(JANUARY, TODAY)) == ("2026/27", "2027")
    found, _ = target_of(declared, "budget", replace(PLAN, due="2027/28", baseline="2024/25"), today=TODAY)
    promise = tables(found)["targets.budget-2027-28"]
    assert (promise["due"], promise["baseline"]) == ("2027/28", "2024/25")


def test_every_slip_and_gap_is_put_into_words_of_its_own() -> None:
    assert set(declaring_words.SENTENCES) == set(Slip)
    assert set(declaring_words.ASSUMPTIONS) == set(Gap)
    faults = {declaring_words.fault_text(Fault(one, "about", "near")) for one in Slip}
    gaps = {declaring_words.assumption_text(Assumption(one, "filled")) for one in Gap}
    assert (len(faults), len(gaps)) == (len(Slip), len(Gap))


def test_a_series_is_whole_when_nothing_is_missing_that_cannot_be_taken_for_granted() -> None:
    assert TOWN.is_whole
    assert SeriesGiven(area="Town", indicator="Launch", kind="milestone").is_whole
    assert not replace(TOWN, unit=None).is_whole
    assert not replace(TOWN, area=None).is_whole


def test_an_id_is_the_first_that_nothing_has() -> None:
    assert free_id("plan", ("plan", "plan-2", "plan-3")) == "plan-4"
    assert free_id("plan", ("plan-2",)) == "plan"
