"""How far the methods reproduce what others have published: inputs and results, a row each.

A file has the columns `method`, `source`, `baseline_year`, `baseline_value`, `target_year`, `target_value`,
`direction`, `obs_year`, `obs_value`, `expected_result` (`key=value; …`) and `note`. Every row becomes a series and a
target of a register in a folder of its own, which the program reads and judges as any other. Run as
`python benchmarks/vectors.py FILE [--differing]`.

Between a baseline and a figure some rules want to know that there are figures, and not which: where a row does not
print them, the baseline's number stands in each year between.
"""

import argparse
import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from msgspec import Struct

import tracker
from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.registry import method_of
from tracker.assess.review import Assessment, Review
from tracker.domain.exact import Fraction
from tracker.domain.target import MethodName

Row: TypeAlias = Mapping[str, str]
_YEAR_ZERO = date(2001, 1, 1)
_HEAD = """format = 1
[areas.place]
name = "Place"
[sources.paper]
title = "Published results"
publisher = "Others"
published = 1990-01-01
"""


class Case(Struct, frozen=True):
    """What a row is in the files: keys of its series and target, and figures by period."""

    series: str
    target: str
    figures: Mapping[str, str]


class Outcome(Struct, frozen=True):
    """A row, what the program says, and whether that is what was published; ``said`` is empty where it agrees."""

    row: Row
    said: str

    @property
    def agrees(self) -> bool:
        """Whether the published result came out."""
        return not self.said


class Family(Struct, frozen=True):
    """The rows of one kind: the method they are judged by, how they are written, how they are compared.

    ``is_soft`` where the published results rest on data that are not in the rows.
    """

    method: str
    case: Callable[[Row], Case]
    compare: Callable[[Row, Assessment], str]
    is_soft: bool = False


def expected(row: Row) -> dict[str, str]:
    """The published results by name."""
    return dict(part.strip().split("=", 1) for part in row["expected_result"].split(";"))


def rows_of(path: Path) -> list[Row]:
    """The rows of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


# Writing


def _goal(row: Row) -> str:
    key = "at_most" if row["direction"] == "decrease" else "at_least"
    return f"{key} = {row['target_value']}"


def _weather(row: Row) -> Case:
    first, last = int(row["baseline_year"]), int(row["obs_year"])
    figures = {str(year): row["baseline_value"] for year in range(first, last)} | {str(last): row["obs_value"]}
    before = re.search(r"value one year before obs: (-?[\d.]+)", row["note"])
    if before is not None:
        figures[str(last - 1)] = before[1]
    due = row["target_year"] or str(last)
    if not row["target_value"]:
        goal = f'direction = "{"down" if row["direction"] == "decrease" else "up"}"'
        return Case('kind = "rate"', f"due = {int(due) + 1}\n{goal}", figures)
    if row["method"].endswith("constant"):
        return Case('kind = "rate"', f'measure = "every_period"\nfrom = {last}\ndue = {due}\n{_goal(row)}', figures)
    return Case('kind = "rate"', f"due = {due}\n{_goal(row)}", figures)


def _growth(row: Row) -> Case:
    limit = re.search(r"\blimit=(-?[\d.]+)", row["note"])
    series = 'kind = "rate"' + (f"\nlimit = {limit[1]}" if limit is not None else "")
    figures = {row["baseline_year"]: row["baseline_value"], row["obs_year"]: row["obs_value"]}
    due = max(int(row["target_year"]), int(row["baseline_year"]) + 1)
    aim = _goal(row) if row["target_value"] else f'direction = "{"down" if row["direction"] == "decrease" else "up"}"'
    return Case(series, f"due = {due}\nbaseline = {row['baseline_year']}\n{aim}", figures)


def _share(row: Row) -> Case:
    figures = {"2024": row["obs_value"]} | ({"2022": row["baseline_value"]} if row["baseline_value"] else {})
    baseline = "\nbaseline = 2022" if row["baseline_value"] else ""
    due = 2027 if baseline else 2024
    return Case('kind = "flow"\nsigned = true', f"due = {due}{baseline}\n{_goal(row)}", figures)


def _line(row: Row) -> Case:
    """Days from a day; the milestones stand in the note as (day, value)."""
    day, last = int(row["obs_year"]), int(row["target_year"])
    points = [(int(at), value) for at, value in re.findall(r"\((\d+),(\d+)\)", row["note"])][1:-1]
    path = ", ".join(f'"{_day(at)}" = {value}' for at, value in points)
    figures = {_day(int(row["baseline_year"])): row["baseline_value"]} | ({_day(day): "0"} if day else {})
    target = f"due = {_day(last)}\nbaseline = {_day(0)}\n{_goal(row)}"
    return Case('kind = "stock"', target + (f"\npath = {{ {path} }}" if path else ""), figures)


def _day(number: int) -> str:
    return (_YEAR_ZERO + timedelta(days=number)).isoformat()


def _cut(row: Row) -> Case:
    """A cut in percent counted in logarithms, from a baseline of 100."""
    figures = {row["baseline_year"]: "100", row["obs_year"]: str(100 + Decimal(row["obs_value"]))}
    promise = f'measure = "percent_change"\ntrajectory = "geometric"\nbaseline = {row["baseline_year"]}'
    return Case('kind = "flow"', f"due = {row['target_year']}\n{promise}\n{_goal(row)}", figures)


# Comparing


def _grade(row: Row, one: Assessment) -> str:
    status = " ".join(grade.code for grade in one.judgement.grades) or "not_available"
    return "" if status == expected(row)["status"] else status


def _with_numbers(row: Row, one: Assessment) -> str:
    wrong = [_grade(row, one)]
    for key, names in (("progress_value", ("ratio", "growth")), ("score", ("score",))):
        published = expected(row).get(key)
        if published is not None:
            found = next((number.measured for number in one.judgement.numbers if number.name in names), None)
            wrong.append("" if _is_near(found, Fraction(published)) else f"{key} {found}")
    return "; ".join(filter(None, wrong))


def _is_near(found: Measured | None, published: Fraction) -> bool:
    """As near as floating-point results can be compared: to nine digits."""
    if found is None or isinstance(found, Absent) or not found.is_exact or found.low is None:
        return False
    return abs(found.low - published) <= max(Fraction(1), abs(published)) / 10**9


def _percent(measured: Measured, like: str) -> str:
    """A share in percent, rounded to the digits of another."""
    if isinstance(measured, Absent) or measured.low is None:
        return "none"
    number = measured.low * 100
    return str((Decimal(number.numerator) / Decimal(number.denominator)).quantize(Decimal(like)))


def _of_budget(row: Row, one: Assessment) -> str:
    published = expected(row)
    found = _percent(one.measures["attainment"], "1")
    wrong = [] if found == published["percent"].removesuffix("%") else [f"{found} %"]
    gap = one.measures["gap"]
    if "difference" in published and (isinstance(gap, Absent) or gap.low != -Fraction(published["difference"])):
        wrong.append(f"gap {gap}")
    return "; ".join(wrong)


def _of_way(row: Row, one: Assessment) -> str:
    published = expected(row).get("percent") or str(Decimal(expected(row)["score"]) * 100)
    found = _percent(one.measures["progress"], "1")
    if "clamped" in row["method"] and found != "none":
        found = str(max(0, min(100, int(found))))
    return "" if found != "none" and Decimal(found) == Decimal(published) else f"{found} %"


def _of_cut(row: Row, one: Assessment) -> str:
    published = expected(row)["progress_pct"]
    found = _percent(one.measures["progress"], published)
    return "" if found == published else f"{found} %"


def _of_excess(row: Row, one: Assessment) -> str:
    gap = one.measures["gap"]
    points = None if isinstance(gap, Absent) or gap.low is None else -gap.low
    return "" if points == Fraction(expected(row)["excess_pp"]) else f"{points} points"


def _of_plan(row: Row, one: Assessment) -> str:
    published = expected(row)
    percent = published.get("completion_pct") or str(100 + Decimal(published.get("over_pct", "0")))
    if "under_pct" in published:
        gap = one.measures["gap"]
        return "" if not isinstance(gap, Absent) and gap.low == -Fraction(published["under_pct"]) else f"gap {gap}"
    found = _percent(one.measures["attainment"], percent)
    return "" if found == percent else f"{found} %"


def _of_line(row: Row, one: Assessment) -> str:
    found = next((it.measured for it in one.judgement.numbers if it.name == "due_now"), None)
    is_it = (
        found is not None and not isinstance(found, Absent) and found.low == Fraction(expected(row)["expected_path"])
    )
    return "" if is_it else f"due now {found}"


FAMILIES: Mapping[str, Family] = {
    "destatis_weather_dated": Family("destatis/2023", _weather, _grade),
    "destatis_weather_constant": Family("destatis/2023", _weather, _grade),
    "destatis_weather_directional": Family("destatis/2023", _weather, _grade),
    "destatis_weather_vintage": Family("destatis/2023", _weather, _grade, is_soft=True),
    "opensdg_cagr_target": Family("opensdg/2.4", _growth, _with_numbers),
    "opensdg_cagr_notarget": Family("opensdg/2.4", _growth, _with_numbers),
    "eustat_eurostat_target": Family("eustat/2023", _growth, _with_numbers),
    "eustat_eurostat_notarget": Family("eustat/2023", _growth, _with_numbers),
    "hledger_budget": Family("elapsed/1", _share, _of_budget),
    "ledger_budget": Family("elapsed/1", _share, _of_budget),
    "okr_score": Family("elapsed/1", _share, _of_way),
    "okr_score_change": Family("elapsed/1", _share, _of_way),
    "linear_attainment": Family("elapsed/1", _share, _of_way),
    "linear_attainment_clamped": Family("elapsed/1", _share, _of_way),
    "linear_attainment_clamped0": Family("elapsed/1", _share, _of_way),
    "cn_log_progress": Family("track/2", _cut, _of_cut),
    "cn_linear_excess": Family("track/2", _cut, _of_excess),
    "cn_plan_ratio_level": Family("track/2", _share, _of_plan),
    "bright_line_piecewise": Family("elapsed/1", _line, _of_line),
}
"""The kinds of rows that a register can hold and a method judges."""


# Judging


def outcomes(rows: Iterable[Row]) -> Iterator[Outcome]:
    """What the program says of every row that has a number and is of a kind it can judge, in the order of the kinds."""
    found = list(rows)
    for name, family in FAMILIES.items():
        some = [row for row in found if row["method"] == name and (row["obs_value"] or family.case is _line)]
        if some:
            yield from _judged(some, family)


def _judged(rows: list[Row], family: Family) -> Iterator[Outcome]:
    cases = {f"row-{number}": family.case(row) for number, row in enumerate(rows)}
    by_id = dict(zip(cases, rows, strict=True))
    with TemporaryDirectory() as folder:
        _write(Path(folder), cases)
        review = _reviewed(Path(folder), method_of(MethodName(family.method)))
        yield from (Outcome(row, family.compare(row, review.assessment(id))) for id, row in by_id.items())


def _reviewed(folder: Path, method: Method) -> Review:
    return tracker.review(tracker.open(folder), as_of=date(2100, 1, 1), method=method.name)


def _write(folder: Path, cases: Mapping[str, Case]) -> None:
    (folder / "actuals").mkdir()
    text = [_HEAD]
    for id, case in cases.items():
        frequency = "daily" if any("-" in period for period in case.figures) else "annual"
        text.append(
            f'[series.{id}]\narea = "place"\nindicator = "I"\nunit = "u"\nfrequency = "{frequency}"\n{case.series}\n'
            f'[targets.{id}]\nseries = "{id}"\nsource = "paper"\nannounced = 1990-01-01\n{case.target}\n'
        )
        records = (
            f'{{ period = "{period}", value = {_number(value)}, published = "2099", source = "paper" }}'
            for period, value in case.figures.items()
        )
        (folder / "actuals" / f"{id}.toml").write_text(f"actual = [{', '.join(records)}]\n")
    (folder / "targets.toml").write_text("".join(text))


def _number(written: str) -> str:
    """As TOML writes a number."""
    return f"{Decimal(written):f}"


def table(found: Iterable[Outcome], rows: Iterable[Row]) -> str:
    """A line a kind: how many rows, how many a method judges, how many agree, as markdown."""
    every, outcome = Counter(row["method"] for row in rows), list(found)
    judged = Counter(one.row["method"] for one in outcome)
    agreed = Counter(one.row["method"] for one in outcome if one.agrees)
    lines = ["| rows | by | rows | judged | agreed | differing |", "| --- | --- | --: | --: | --: | --: |"]
    for name in dict.fromkeys([*FAMILIES, *sorted(every)]):
        if not every[name]:
            continue
        family = FAMILIES.get(name)
        by = "–" if family is None else f"`{family.method}`{' (older data)' if family.is_soft else ''}"
        differing = judged[name] - agreed[name]
        lines.append(f"| `{name}` | {by} | {every[name]} | {judged[name]} | {agreed[name]} | {differing} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the table, and on request each row that differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--differing", action="store_true", help="print each row that differs, and what is said instead"
    )
    asked = parser.parse_args()
    rows = rows_of(asked.file)
    found = list(outcomes(rows))
    print(table(found, rows), end="")
    for one in found if asked.differing else ():
        if not one.agrees:
            print(f"\n{one.row['method']}: {one.row['expected_result']}\n  here: {one.said}\n  {one.row['note'][:160]}")


if __name__ == "__main__":
    main()
