"""The page for registers of an earlier version: each of its examples is judged by both methods, as the page says."""

import re
from datetime import date
from pathlib import Path

import pytest

import tracker
from tests.helpers.folder import REPOSITORY, Folder
from tracker.assess.review import Assessment
from tracker.domain.interval import Interval

PAGE = (REPOSITORY / "docs" / "upgrading.md").read_text(encoding="utf-8")
HEAD = """format = 1
[areas.town]
name = "Town"
[sources.plan]
title = "The plan"
publisher = "Town hall"
published = 2021-01-15
[sources.book]
title = "The yearbook"
publisher = "Office"
"""
_EXAMPLE = re.compile(
    r"```toml\n(\[targets\.(\S+)\]\n(?:.+\n)*)# figures: (.*)\n```\n\n- `track/1`: (.*)\n- `track/2`: (.*)\n"
)
EXAMPLES = [match.groups() for match in _EXAMPLE.finditer(PAGE)]
SIGNS = {"=": "value", ">": "more_than"}


def recorded(figures: str) -> str:
    """The file of the series, each figure published on the last day of the month after its period."""
    records = []
    for one in figures.split(", "):
        period, sign, number = one.split(" ")
        year = int(period[:4]) + 1
        records.append(f'{{period = "{period}", {SIGNS[sign]} = {number}, published = {year}-01-31, source = "book"}}')
    return f"actual = [{', '.join(records)}]\n"


def said(one: Assessment) -> str:
    """The verdict as the page writes it, with what stands beside it there."""
    pace, held, why = one.measures["pace"], one.case.held, one.judgement.pending_because
    parts = [f"`{one.verdict.value}`" + (f" ({why})" if why else "")]
    if one.verdict.value not in {"pending", "indeterminate"} and isinstance(pace, Interval) and pace.low is not None:
        parts.append(f"pace {float(pace.low):.2f}")
    if held is not None:
        parts.append(f"held {len(held.held)} of {len(held.held) + len(held.failed) + len(held.open)}")
        parts += [f"{len(held.unknown)} unknown"] if held.unknown else []
    return ", ".join(parts)


def test_every_section_on_the_verdicts_has_an_example() -> None:
    verdicts = PAGE.partition("## The verdicts")[2].partition("## The records")[0]
    assert len(EXAMPLES) == verdicts.count("\n### ") + 1 == 7


@pytest.mark.parametrize("method", ["track/1", "track/2"])
@pytest.mark.parametrize(("target", "id", "figures", "first", "second"), EXAMPLES, ids=[one[1] for one in EXAMPLES])
def test_an_example_is_judged_as_the_page_says(
    target: str, id: str, figures: str, first: str, second: str, method: str, tmp_path: Path
) -> None:
    kind = "flow" if "every_period" in target else "stock"
    series = f'[series.s]\narea = "town"\nindicator = "I"\nunit = "t"\nkind = "{kind}"\nfrequency = "annual"\n'
    (tmp_path / "actuals").mkdir()
    (tmp_path / "targets.toml").write_text(HEAD + series + target)
    (tmp_path / "actuals" / "s.toml").write_text(recorded(figures))
    judged = tracker.review(tracker.open(tmp_path), as_of=date(2026, 6, 30), method=method).assessment(id)
    assert said(judged) == {"track/1": first, "track/2": second}[method]


SERIES = '[series.s]\narea = "town"\nindicator = "I"\nunit = "people"\nkind = "flow"\nfrequency = "{frequency}"\n'
TARGET = '[targets.t]\nseries = "s"\ndue = "{due}"\nat_least = 1254.2\nsource = "plan"\n'


def block(beginning: str) -> str:
    """The example of the page that has this line."""
    (found,) = (one for one in re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL) if beginning in one)
    return str(found)


def test_a_year_so_far_that_ends_later_than_it_was_published_is_an_error_until_the_day_is_written(
    folder: Folder,
) -> None:
    record = block('period = "2026-01/2026-11"')
    folder.write("targets.toml", HEAD + SERIES.format(frequency="annual") + TARGET.format(due=2026))
    broken = folder.write("actuals/s.toml", record).track("validate")
    assert (broken.code, broken.out.splitlines()[0]) == (3, re.findall(r"^error\[TRK501\].*", PAGE, re.MULTILINE)[0])
    for mended in (record.replace("2026-01/2026-11", "2026-01-01/2026-11-25"), f'{record}status = "forecast"\n'):
        assert folder.write("actuals/s.toml", mended).track("validate").code == 0


@pytest.mark.parametrize(("status", "judged"), [("revised", "value = 1254"), ("final", "value = 1254.3")])
def test_a_rounded_figure_that_is_revised_counts_and_one_that_is_final_confirms(
    status: str, judged: str, folder: Folder
) -> None:
    records = block("value = 1254,").replace('"revised"', f'"{status}"')
    folder.write("targets.toml", HEAD + SERIES.format(frequency="annual") + TARGET.format(due=2024))
    folder.write("actuals/s.toml", records)
    found = tracker.review(tracker.open(folder.path), as_of=date(2026, 6, 30)).assessment("t").case.judged
    assert found is not None
    assert str(found.figure) == judged


def test_a_record_that_is_longer_than_the_frequency_does_not_make_its_months_fresh(folder: Folder) -> None:
    folder.write("targets.toml", HEAD + block('"monthly"') + TARGET.format(due="2026-12"))
    folder.write("actuals/s.toml", block("value = 120"))
    current = tracker.review(tracker.open(folder.path), as_of=date(2026, 2, 20)).assessment("t").freshness
    assert (current.state.value, str(current.missing[0])) == ("stale", "2025-01")


@pytest.mark.parametrize(("said", "state"), [("", "context"), ("context = false\n", "stale")])
def test_a_series_without_targets_is_context_unless_it_says_otherwise(said: str, state: str, folder: Folder) -> None:
    folder.write("targets.toml", HEAD + SERIES.format(frequency="annual") + said)
    folder.write("actuals/s.toml", recorded("2020 = 1"))
    review = tracker.review(tracker.open(folder.path), as_of=date(2026, 6, 30))
    assert review.freshness("s").state.value == state
