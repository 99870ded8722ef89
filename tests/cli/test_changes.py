"""`track changes`: what is compared, from where, and what is refused."""

import json
import os
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.helpers.folder import Folder, Outcome
from tests.helpers.registers import promised_by_plan, targets_toml, yearly
from tests.helpers.repository import commit_all, git
from tests.helpers.terminal import piped

AS_OF = ("--as-of", "2025-06-30")


def declared(floor: int = 100, **more: object) -> str:
    return targets_toml(
        areas={"city": {"name": "城市", "name_en": "The City"}, "east": {"name": "东区", "part_of": "city"}},
        series={
            "gdp": yearly("地区生产总值", area="city", indicator_en="GDP"),
            "east-gdp": yearly("地区生产总值", area="east", tags=["main"]),
        },
        targets={
            "gdp-2024": promised_by_plan("gdp", 2024, at_least=floor),
            "east-gdp-2024": promised_by_plan("east-gdp", 2024, at_least=10, **more),
        },
    )


def record(value: int, published: str = "2025-02-20") -> str:
    return f'[[actual]]\nperiod = 2024\nvalue = {value}\npublished = {published}\npublisher = "An office"\n'


@pytest.fixture
def city(folder: Folder) -> Folder:
    """Two areas with a target each, both with a figure of February 2025."""
    folder.write("targets.toml", declared())
    return folder.write("actuals/gdp.toml", record(99)).write("actuals/east-gdp.toml", record(11))


def document(outcome: Outcome) -> dict[str, list[dict[str, object]]]:
    assert outcome.code == 0, outcome.err
    found: dict[str, list[dict[str, object]]] = json.loads(outcome.out)
    return found


def changed(folder: Folder, *arguments: str) -> list[object]:
    """The targets whose verdicts changed."""
    found = document(folder.track("changes", "--format", "json", *arguments))
    return [one["id"] for one in found["verdicts"]]


SPAN = ("--since", "2025-01-01", *AS_OF)


def test_targets_are_chosen_as_for_a_status(city: Folder) -> None:
    assert changed(city, *SPAN) == ["gdp-2024", "east-gdp-2024"]
    for chosen in (["gdp"], ["gdp-*"], ["gdp-2024"]):
        assert changed(city, *SPAN, *chosen) == ["gdp-2024"]
    for chosen in (["east"], ["tag:main"], ["east-*"]):
        assert changed(city, *SPAN, *chosen) == ["east-gdp-2024"]
    assert changed(city, *SPAN, "city") == ["gdp-2024", "east-gdp-2024"]


def test_what_is_chosen_may_be_in_either_state(city: Folder) -> None:
    commit_all(city.path, "2025-06-01")
    city.write("targets.toml", declared().replace("gdp-2024]", "gdp-new]"))
    for id, what in (("gdp-2024", "gone"), ("gdp-new", "new")):
        found = document(city.track("changes", "--against", "HEAD", "--format", "json", id, *AS_OF))
        assert [(one["id"], one["change"]) for one in found["targets"]] == [(id, what)]
    assert city.track("changes", "--against", "HEAD", "nobody", *AS_OF).code == 2


@pytest.mark.parametrize(
    ("since", "first"),
    [
        ("7d", "2025-06-23"),
        ("4w", "2025-06-02"),
        ("4W", "2025-06-02"),
        ("4m", "2025-02-28"),
        ("0d", "2025-06-30"),
        ("2024-02-29", "2024-02-29"),
        ("999999m", "0001-01-01"),
        ("999999d", "0001-01-01"),
    ],
)
def test_the_earlier_day_is_a_day_or_so_long_before_the_later(city: Folder, since: str, first: str) -> None:
    found = json.loads(city.track("changes", "--since", since, "--format", "json", *AS_OF).out)
    assert (found["before"]["as_of"], found["after"]["as_of"]) == (first, "2025-06-30")


@pytest.mark.parametrize("since", ["7", "d", "-7d", "7 d", "1q", "yesterday", "2025-13-01", "٧d", "9999999d", ""])
def test_what_is_no_day_is_refused_with_the_forms_there_are(city: Folder, since: str) -> None:
    outcome = city.track("changes", "--since", since, *AS_OF)
    assert (outcome.code, outcome.out) == (2, "")
    assert "write 2024-06-30, or 7d, 4w, 3m, 1y" in outcome.err


def test_without_a_day_it_is_a_week(city: Folder) -> None:
    found = json.loads(city.track("changes", "--format", "json", *AS_OF).out)
    assert found["before"]["as_of"] == "2025-06-23"


def test_a_week_may_be_looked_back_at(city: Folder) -> None:
    assert changed(city, "--until", "2025-02-24", *AS_OF) == ["gdp-2024", "east-gdp-2024"]
    assert changed(city, "--until", "2025-02-19", *AS_OF) == []


def test_another_method_may_judge_both(city: Folder) -> None:
    found = json.loads(city.track("changes", "--method", "track/1", "--format", "json", *SPAN).out)
    assert [one["id"] for one in found["verdicts"]] == ["gdp-2024", "east-gdp-2024"]


# In the register


def test_what_is_not_committed_is_in_the_register_now_and_was_not_on_a_day_before(city: Folder) -> None:
    (city.path / "actuals/gdp.toml").unlink()
    commit_all(city.path, "2025-06-01")
    city.write("actuals/gdp.toml", record(101))
    recorded = ("--recorded", "--since", "2025-06-10", *AS_OF)
    assert changed(city, *recorded) == ["gdp-2024"]
    assert changed(city, *recorded, "--until", "2025-06-30") == []
    commit_all(city.path, "2025-06-30")
    assert changed(city, *recorded, "--until", "2025-06-29") == []
    assert changed(city, *recorded, "--until", "2025-06-30") == ["gdp-2024"]


def test_before_the_first_commit_nothing_was_in_the_register(city: Folder) -> None:
    commit_all(city.path, "2025-06-20")
    found = json.loads(city.track("changes", "--recorded", "--since", "2025-06-10", "--format", "json", *AS_OF).out)
    assert found["before"] == {"as_of": "2025-06-10", "from": "nothing", "name": None, "commit": None}
    assert {one["change"] for one in (*found["targets"], *found["series"])} == {"new"}
    for day in ("0001-01-01", "1970-01-01"):
        assert city.track("changes", "--recorded", "--since", day, *AS_OF).code == 0
    assert city.track("changes", "--recorded", "--since", "2025-06-10", "--until", "9999-12-31").code == 0


# Against another state


def test_a_branch_is_compared_with_what_lies_there(city: Folder) -> None:
    commit_all(city.path, "2025-06-01")
    git(city.path, "branch", "feature/old")
    city.write("actuals/gdp.toml", record(120))
    assert changed(city, "--against", "feature/old", *AS_OF) == ["gdp-2024"]
    commit_all(city.path, "2025-06-02")
    assert changed(city, "--against", "feature/old", *AS_OF) == ["gdp-2024"]
    assert changed(city, "--against", "feature/old..main", *AS_OF) == ["gdp-2024"]
    assert changed(city, "--against", "feature/old..", *AS_OF) == ["gdp-2024"]
    assert changed(city, "--against", "..feature/old", *AS_OF) == ["gdp-2024"]
    assert changed(city, "--against", "main", *AS_OF) == []


def test_what_both_names_a_commit_and_a_folder_is_the_commit(city: Folder) -> None:
    commit_all(city.path, "2025-06-01")
    git(city.path, "branch", "a/b")
    city.write("a/b/targets.toml", "broken")
    assert city.track("changes", "--against", "a/b", *AS_OF).code == 0
    assert city.track("changes", "--against", "./a/b", *AS_OF).code == 3


def test_a_path_that_names_no_commit_is_a_folder(city: Folder) -> None:
    city.write("old/of/targets.toml", declared(floor=90)).write("old/of/actuals/gdp.toml", record(99))
    assert changed(city, "--against", "old/of", *AS_OF, "gdp-2024") == ["gdp-2024"]
    commit_all(city.path, "2025-06-01")
    assert changed(city, "--against", "old/of", *AS_OF, "gdp-2024") == ["gdp-2024"]
    assert changed(city, "--against", str(city.path / "old/of"), *AS_OF, "gdp-2024") == ["gdp-2024"]


@pytest.mark.parametrize("name", ["-h", "--help", "--output=x", "--", "-C", "nobody", "a..b", "main...HEAD", "", "."])
def test_what_is_no_commit_and_no_folder_does_nothing_but_say_so(city: Folder, name: str) -> None:
    commit_all(city.path, "2025-06-01")
    before = sorted(city.path.rglob("*"))
    outcome = city.track("changes", "-C", ".", "--against", name, *AS_OF)
    assert (outcome.code, outcome.err) == (0, "") if name == "." else (outcome.code, outcome.out) == (2, "")
    assert sorted(city.path.rglob("*")) == before


@pytest.mark.parametrize("more", [["--since", "7d"], ["--until", "2025-06-30"], ["--recorded"]])
def test_against_another_state_there_are_no_two_days(city: Folder, more: list[str]) -> None:
    outcome = city.track("changes", "--against", "./x", *more, *AS_OF)
    assert outcome.code == 2
    assert f"leave out {more[0]}" in outcome.err


def test_a_commit_without_the_register_is_wrong_use(city: Folder) -> None:
    git(city.path, "init", "--quiet")
    git(city.path, "commit", "--quiet", "--allow-empty", "--message", "Nothing")
    outcome = city.track("changes", "--against", "HEAD", *AS_OF)
    assert outcome.code == 2
    assert "there is no targets.toml in HEAD; name a commit that has it" in outcome.err


def test_what_is_said_beside_a_clone_without_its_history(city: Folder, tmp_path: Path) -> None:
    commit_all(city.path, "2025-06-01")
    commit_all(city.path, "2025-06-02")
    git(tmp_path.parent, "clone", "--quiet", "--depth=1", f"file://{city.path}", "clone")
    for way in (["--against", "main~1"], ["--recorded", "--since", "2025-06-02"]):
        outcome = city.track("changes", "-C", str(tmp_path.parent / "clone"), *way, *AS_OF)
        assert (outcome.code, outcome.out) == (2, "")
        assert "git fetch --unshallow" in outcome.err


def test_where_there_is_no_git_that_is_said(city: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(city.path))
    for way in (["--against", "main"], ["--recorded"]):
        outcome = city.track("changes", *way, *AS_OF)
        assert (outcome.code, outcome.out) == (2, "")
        assert "install git" in outcome.err
    assert city.track("changes", *AS_OF).code == 0


def test_a_warning_in_the_files_as_they_lie_is_said_of_them_alone(city: Folder) -> None:
    commit_all(city.path, "2025-06-01")
    city.write("actuals/notes.txt", "Notes.")
    assert "1 warning in 1 file: see track validate" in city.track("changes", "--against", "HEAD", *AS_OF).err
    commit_all(city.path, "2025-06-02")
    (city.path / "actuals/notes.txt").unlink()
    assert city.track("changes", "--against", "HEAD", *AS_OF).err == ""


# Forms


@pytest.mark.slow
def test_markdown_fits_a_comment_however_much_changed(folder: Folder) -> None:
    series = {f"s{number}": yearly("Output " * 20, area="city") for number in range(600)}
    targets = {f"t{number}": promised_by_plan(f"s{number}", 2024, at_least=10) for number in range(600)}
    folder.write("targets.toml", targets_toml(areas={"city": {"name": "City"}}, series=series, targets=targets))
    out = folder.track("changes", "--since", "2020-01-01", *AS_OF, "--format", "markdown").out
    assert 50_000 < len(out) < 65_536
    assert out.rstrip().endswith("lines more")


def test_text_from_files_is_shown_as_it_is(city: Folder) -> None:
    hostile = "[x](http://x) *b* `c` <img> @me #1 \\u001b[31m ::error::"
    city.write("targets.toml", declared(label=hostile.replace("\\u001b", "")))
    out = city.track("changes", *SPAN, "--format", "markdown").out
    rendered = MarkdownIt("gfm-like").render(out)
    assert "<img>" not in rendered
    assert "<a " not in rendered
    table = city.track("changes", *SPAN).out
    assert "[x](http://x) *b* `c` <img> @me #1 [31m ::error::" in table


def test_names_are_in_the_language_asked_for(city: Folder) -> None:
    assert "The City: GDP" in city.track("changes", *SPAN).out
    told = city.track("changes", *SPAN, "--lang", "zh").out
    assert "城市：地区生产总值" in told
    assert not {"empty", "settled", "freshness", "published"} & set(told.replace("：", " ").split())


@pytest.mark.slow
def test_colour_folds_nothing_into_a_pipe() -> None:
    plain, colored = (
        piped("changes", "--since", "24m", "--color", color, LANG="C.UTF-8").stdout.decode()
        for color in ("never", "always")
    )
    assert plain.count("\n") == colored.count("\n") > 100
    assert "\x1b[1m" in colored
    assert os.linesep in plain
