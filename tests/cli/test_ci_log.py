"""In the log of a CI run no line that people read is a command of the runner; forms for programs stay as they are."""

import pytest

from tests.helpers.folder import Folder
from tests.helpers.registers import promised_by_plan, targets_toml, yearly
from tests.helpers.terminal import ESCAPE
from tracker.cli.ci_log import is_watched

WATCHED = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION")
COMMANDS = ("::add-mask::a", "##[stop-commands]b", "##vso[task.complete]c", "##teamcity[message]d")
DAY = ("--as-of", "2026-01-15")


@pytest.fixture(autouse=True)
def outside(folder: Folder) -> None:
    """Nothing says that it is a CI run."""
    for name in WATCHED:
        folder.patch.delenv(name, raising=False)


@pytest.fixture
def hostile(folder: Folder) -> Folder:
    """A register whose texts are commands, some where a narrow column may put them at the start of a line."""
    names = dict(zip(("name", "name_en"), COMMANDS, strict=False))
    return folder.write(
        "targets.toml",
        targets_toml(
            areas={"town": names, "moon": {"name": f"Moon {'x' * 9} ::group::{'y' * 9} ##[group]z"}},
            series={
                "gdp": yearly(COMMANDS[2], COMMANDS[3]),
                "people": yearly("::error title=x::y", area="moon", kind="stock"),
            },
            targets={
                "gdp-2027": promised_by_plan("gdp", 2027, at_least=5, note=COMMANDS[0]),
                "people-2027": promised_by_plan("people", 2027, at_least=5, note=f"  {COMMANDS[1]}"),
            },
        ),
    )


def obeyed(text: str) -> list[str]:
    """The lines that a runner would take for commands."""
    lines = ESCAPE.sub("", text).split("\n")
    return [line for line in lines if line.lstrip().startswith("::") or "##[" in line or "##vso[" in line]


FOR_PEOPLE = (
    *(("status",), ("status", "--lang", "zh"), ("status", "--sort", "id"), ("status", "--format", "markdown")),
    *(("show", "town", "moon"), ("show", "gdp", "people", "--lang", "en"), ("show", "moon", "--format", "markdown")),
    *(("check", "--format", "full"), ("check", "--format", "concise"), ("check", "--format", "markdown")),
    *(
        ("validate", "--format", "full"),
        ("check", "--format", "json", "--report", "full=-"),
        ("status", "::add-mask::x"),
        ("status", "x\n::group::y"),
    ),
    *(("nonsense\n::group::y",), ("status", "--bogus\n::group::y"), ("show", "gdp", "--format", "\n ::group::y")),
    *(("add", "gdp", "5", "--period", "2024", "--publisher", "::group::x\n::y", "-n"), ("add", "gdp", "\n##[x]")),
    *(("add", "gdp", "5", "--period", "2024", "--publisher", "##[x]", "--note", "a\n  ::error::b"),),
)


@pytest.mark.parametrize("arguments", FOR_PEOPLE, ids=" ".join)
@pytest.mark.parametrize("colored", ["always", "never"])
@pytest.mark.parametrize("name", ["CI", "GITHUB_ACTIONS"])
def test_what_people_read_holds_no_command(
    hostile: Folder, arguments: tuple[str, ...], colored: str, name: str
) -> None:
    hostile.patch.setenv(name, "true")
    hostile.patch.setenv("FORCE_COLOR" if colored == "always" else "NO_COLOR", "1")
    outcome = hostile.track(*DAY, *arguments)
    assert outcome.code in (0, 1, 2, 3)
    assert obeyed(outcome.out + outcome.err) == []


def test_elsewhere_the_text_is_as_it_was_written(hostile: Folder) -> None:
    plain = hostile.track(*DAY, "status", "--lang", "zh").out
    assert "\n::add-mask::a\n" in plain
    hostile.patch.setenv("CI", "false")
    assert hostile.track(*DAY, "status", "--lang", "zh").out == plain
    hostile.patch.setenv("CI", "true")
    assert "\n: :add-mask::a\n" in hostile.track(*DAY, "status", "--lang", "zh").out


@pytest.mark.parametrize("form", ["json", "csv"])
def test_forms_for_programs_are_the_same_everywhere(hostile: Folder, form: str) -> None:
    plain = hostile.track(*DAY, "status", "--format", form).out
    hostile.patch.setenv("CI", "true")
    assert hostile.track(*DAY, "status", "--format", form).out == plain
    assert COMMANDS[2] in plain


def test_annotations_stay_commands(hostile: Folder) -> None:
    hostile.patch.setenv("GITHUB_ACTIONS", "true")
    first, second, *_ = hostile.track(*DAY, "check").out.splitlines()
    assert first.startswith("::notice title=")
    assert second.startswith("::error file=")


@pytest.mark.parametrize(
    ("name", "value", "watched"),
    [("CI", "true", True), ("CI", "1", True), ("CI", "False", False), ("CI", "0", False), ("TF_BUILD", "True", True)],
)
def test_a_run_is_known_by_the_variables_runners_set(folder: Folder, name: str, value: str, watched: bool) -> None:
    folder.patch.setenv(name, value)
    assert is_watched() is watched
