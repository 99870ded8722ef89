"""The repository's own register, judged on fixed days: what a newcomer sees first must be right."""

import json
import shutil
from decimal import Decimal
from typing import Any

from tests.helpers.folder import REPOSITORY, Folder


def judged(real: Folder, as_of: str) -> dict[str, dict[str, Any]]:
    """Every target as JSON, by id, numbers exactly as printed."""
    outcome = real.track("status", "--as-of", as_of, "--format", "json")
    assert (outcome.code, outcome.err) == (0, "")
    document = json.loads(outcome.out, parse_float=Decimal)
    assert (document["schema"], document["as_of"]) == ("track.status/2", as_of)
    return {target["id"]: target for target in document["targets"]}


def point(number: str | int) -> dict[str, object]:
    """A measure of one value."""
    value = Decimal(number) if isinstance(number, str) else number
    return {"low": value, "high": value, "low_open": False, "high_open": False, "absent": None}


def test_qiantang_gdp_is_off_track_by_schedule(real: Folder) -> None:
    target = judged(real, "2026-11-22")["qiantang-gdp-2027"]
    assert target == {
        "id": "qiantang-gdp-2027",
        "series": "qiantang-gdp",
        "area": "qiantang",
        "indicator": "地区生产总值",
        "indicator_en": "Gross domestic product, current prices",
        "unit": "亿元",
        "measure": "level",
        "due": "2027",
        "goal": {"more_than": 2000},
        "statement": None,
        "direction": None,
        "commitment": "strive",
        "superseded_by": None,
        "baseline": {"period": "2022", "value": 1250, "published": "2023-02-03"},
        "actual": {
            "period": "2024",
            "value": 1416,
            "published": "2025-06-19",
            "status": None,
            "source": {
                "id": "qiantang-plan-report-2025-06-19",
                "title": "杭州市钱塘区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告",
                "publisher": "钱塘区发展和改革局(区政府网站)",
                "url": "https://www.qiantang.gov.cn/art/2025/6/19/art_1229607477_4364168.html",
            },
        },
        "attainment": point("0.708"),
        "gap": point(584),
        "progress": point("0.221333"),
        "time_share": point("0.4"),
        "pace": point("0.553333"),
        "schedule": point("-0.178667"),
        "required_change": point("194.666667"),
        "required_growth": point("0.12199"),
        "observed_change": point(83),
        "observed_growth": point("0.064331"),
        "forecast": point(1665),
        "basis": "schedule",
        "verdict": "off_track",
        "alternatives": [],
        "pending_because": None,
        "flags": ["across_break"],
        "provisional": False,
        "chain": None,
        "settled_by": None,
        "held": None,
        "year_to_date": None,
        "method": "track/2",
        "grades": [],
        "numbers": {},
        "freshness": {"state": "stale", "missing": ["2025"], "released": "2026-03-01", "days_late": 266},
    }


def test_a_bound_at_the_goal_meets_it(real: Folder) -> None:
    target = judged(real, "2026-11-22")["yuhang-investment-2024"]
    assert (target["goal"], target["verdict"]) == ({"at_least": 1000}, "met")
    assert target["actual"]["more_than"] == 1000
    assert target["attainment"] == {"low": 1, "high": None, "low_open": True, "high_open": True, "absent": None}


def test_open_ends_meet(real: Folder) -> None:
    narrower = "[[actual]]\nperiod = 2025\nvalue = 23011\n"
    file = real.path / "actuals/hangzhou/hangzhou-gdp.toml"
    before, _, after = file.read_text().partition(narrower)
    file.write_text(before + after.partition("\n\n")[2])
    target = judged(real, "2026-11-22")["hangzhou-gdp-2025"]
    assert (target["goal"], target["actual"]["more_than"]) == ({"more_than": 23000}, 23000)
    assert (target["verdict"], target["provisional"]) == ("met", True)


def test_a_bound_below_the_goal_settles_nothing(real: Folder) -> None:
    target = judged(real, "2026-11-22")["hangzhou-industrial-investment-2023"]
    assert (target["verdict"], target["alternatives"]) == ("indeterminate", ["met", "missed"])
    assert target["attainment"]["low"] == Decimal("0.90909")
    assert "> 90.9 %" in real.track("status", "hangzhou-industrial-investment-2023").out


def test_growth_of_2023_is_met_although_2024_is_recorded_too(real: Folder) -> None:
    target = judged(real, "2026-11-22")["hangzhou-gdp-growth-2023"]
    assert (target["actual"]["period"], target["actual"]["value"]) == ("2023", Decimal("5.6"))
    assert (target["verdict"], target["gap"]) == ("met", point("-0.6"))
    assert "0.6 pp above" in real.track("status", "hangzhou-gdp-growth-2023").out


def test_growth_of_2024_lies_outside_its_tolerance(real: Folder) -> None:
    target = judged(real, "2026-11-22")["hangzhou-gdp-growth-2024"]
    assert target["goal"] == {"about": Decimal("5.5"), "tolerance": Decimal("0.5")}
    assert (target["verdict"], target["gap"]) == ("missed", point("0.3"))


def test_a_target_without_any_figure_is_never_missed(real: Folder) -> None:
    target = judged(real, "2026-11-22")["parks-output-2025"]
    assert (target["goal"], target["verdict"], target["actual"]) == ({"at_least": 30000}, "no_data", None)


def test_an_earlier_day_shows_only_what_was_known_and_promised_then(real: Folder) -> None:
    targets = judged(real, "2023-12-01")
    assert not {id for id in targets if id.endswith(("-2024", "smart-iot-2025"))}
    assert {target["due"] for target in targets.values()} <= {
        "2019",
        "2020",
        "2021",
        "2022",
        "2023-Q1",
        "2023",
        "2025",
        "2026",
        "2027",
        "2028",
    }
    published = [target["actual"]["published"] for target in targets.values() if target["actual"] is not None]
    assert max(published) < "2023-12-01"
    qiantang = targets["qiantang-gdp-2027"]
    assert (qiantang["verdict"], qiantang["attainment"]) == ("pending", point("0.625"))


def test_a_target_appears_on_the_day_it_was_announced(real: Folder) -> None:
    assert "qiantang-gdp-2027" not in judged(real, "2023-11-08")
    assert "qiantang-gdp-2027" in judged(real, "2023-11-09")


def test_the_files_have_no_problem(real: Folder) -> None:
    outcome = real.track("validate")
    assert (outcome.code, outcome.err) == (0, "")
    assert (
        outcome.out
        == "149 targets, 243 series and 521 records can be used, 50 series without a record: nothing found\n"
    )


def test_the_example_of_a_team_has_a_ceiling_a_range_and_a_stale_series(folder: Folder) -> None:
    shutil.copytree(REPOSITORY / "examples" / "team-goals", folder.path, dirs_exist_ok=True)
    assert folder.track("validate").out.endswith(": nothing found\n")
    document = json.loads(folder.track("status", "--as-of", "2026-11-22", "--format", "json").out)
    targets = {target["id"]: target for target in document["targets"]}
    assert targets["response-time-2026"]["goal"] == {"at_most": 300}
    assert targets["error-budget-2026"]["goal"] == {"between": [20, 80]}
    assert {id for id, one in targets.items() if one["freshness"]["state"] == "stale"} == {"satisfaction-2026"}
