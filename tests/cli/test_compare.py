"""`track compare`: the forms of methods side by side, and what is asked wrongly."""

import json

import pytest

from tests.helpers.folder import Folder
from tests.helpers.terminal import ESCAPE, on_terminal

TARGETS = """format = 1
[areas.town]
name = "Town"
[sources.book]
title = "The yearbook"
publisher = "An office"
published = 2021-01-01
[series.s]
area = "town"
indicator = "[bold]I[/]"
unit = "%"
kind = "rate"
frequency = "annual"
[targets.dear]
series = "s"
due = 2030
at_least = 60
baseline = 2020
source = "book"
[targets.dark]
series = "s"
due = 2030
at_least = 60
source = "book"
"""
RECORDS = """actual = [
  { period = 2020, value = 20, published = 2021-06-01, source = "book" },
  { period = 2024, value = 33, published = 2025-06-01, source = "book" },
]
"""
AT = ("compare", "--as-of", "2025-06-30")


@pytest.fixture(autouse=True)
def register(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS)
    folder.write("actuals/s.toml", RECORDS)


def test_every_method_but_the_former_one_is_compared(folder: Folder) -> None:
    methods = json.loads(folder.track(*AT, "--format", "json").out)["methods"]
    assert [one["name"] for one in methods] == ["track/2", "destatis/2023", "opensdg/2.4", "eustat/2023", "elapsed/1"]


def test_ids_and_methods_choose(folder: Folder) -> None:
    found = json.loads(folder.track(*AT, "dear", "--methods", "elapsed/1, track/1", "--format", "json").out)
    assert [one["id"] for one in found["targets"]] == ["dear"]
    assert [one["method"] for one in found["targets"][0]["answers"]] == ["elapsed/1", "track/1"]


@pytest.mark.parametrize(
    ("methods", "said"),
    [
        ("elapsed/1,opensdg/2", "'opensdg/2' is no method; there are track/2"),
        ("elapsed/1", "name two methods or more, with commas: track/2"),
        (",", "name two methods or more"),
    ],
)
def test_what_is_no_method_or_too_few_is_wrong_use(folder: Folder, methods: str, said: str) -> None:
    outcome = folder.track(*AT, "--methods", methods)
    assert outcome.code == 2
    assert said in " ".join(outcome.err.split())


def test_an_unknown_id_is_wrong_use(folder: Folder) -> None:
    assert folder.track(*AT, "nobody").code == 2


def test_where_a_table_does_not_fit_each_target_has_its_answers_below_it(folder: Folder) -> None:
    wide, narrow = (
        ESCAPE.sub("", on_terminal(columns, "-C", str(folder.path), *AT)).replace("\r", "") for columns in (160, 60)
    )
    assert "Target  Goal            track/2" in wide
    assert "dear  ≥ 60 % by 2030\n" in narrow
    assert "  elapsed/1      ~ behind time\n" in narrow
    assert all(len(line) <= 60 for line in narrow.split("\n"))


def test_of_a_register_that_nobody_can_judge_only_the_count_is_told(folder: Folder) -> None:
    out = folder.track(*AT, "dark", "--methods", "track/2,elapsed/1").out
    assert out.startswith("Agreement")
    assert "1 target as of 2025-06-30; the methods part on 0; none says how 1 of them go\n" in out


def test_it_speaks_chinese(folder: Folder) -> None:
    out = folder.track(*AT, "--lang", "zh", "--methods", "destatis/2023,opensdg/2.4").out
    assert "+ 实质进展\n" in out
    assert "德国可持续发展指标的天气符号" in out
