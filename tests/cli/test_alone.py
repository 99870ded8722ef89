"""`track` without the name of a command: every target in a register, and elsewhere the help and what to do first."""

import pytest

from tests.helpers.folder import Folder

DAY = ("--as-of", "2026-11-22")


def test_in_a_register_it_is_the_status(real: Folder) -> None:
    assert real.track(*DAY) == real.track("status", *DAY)
    assert real.track(*DAY, "--format", "json", "--lang", "zh") == real.track(
        "status", *DAY, "--format", "json", "--lang", "zh"
    )


def test_below_a_register_it_is_the_status_too(real: Folder) -> None:
    below = Folder(real.path / "actuals", real.capture, real.patch)
    assert below.track(*DAY) == real.track("status", *DAY)


def test_elsewhere_it_is_the_help_and_what_to_do_first(folder: Folder) -> None:
    outcome = folder.track()
    assert (outcome.code, outcome.err) == (0, "")
    usage, first = outcome.out.split("\n\nNo register yet: ")
    assert f"{usage}\n" == folder.track("--help").out
    assert "there is no targets.toml in" in " ".join(first.split())
    for said in ("track init", "track init --help", "track init --example team", "track -C DIR"):
        assert said in first


@pytest.mark.parametrize("named", ["-C", "TRACK_DIR"])
def test_a_folder_that_was_named_and_is_no_register_is_an_error(
    folder: Folder, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if named == "-C":
        outcome = folder.track("-C", "nowhere")
    else:
        monkeypatch.setenv(named, "nowhere")
        outcome = folder.track()
    assert (outcome.code, outcome.out) == (3, "")
    assert "there is no folder nowhere" in outcome.err


def test_a_register_that_cannot_be_used_is_said_as_the_status_says_it(folder: Folder) -> None:
    folder.write("targets.toml", "broken [")
    outcome = folder.track()
    assert outcome.code == 3
    assert outcome == folder.track("status")


@pytest.mark.parametrize("arguments", [["nonsense"], ["--nonsense"], ["--format", "nonsense"]])
def test_what_is_nonsense_is_wrong_use_without_a_name_as_well(real: Folder, arguments: list[str]) -> None:
    assert real.track(*arguments).code == 2
