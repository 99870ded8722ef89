"""Links: those that stay in the register's folder are followed, those that lead out only where it says so."""

from pathlib import Path

import pytest

from tests.helpers.folder import Folder
from tests.helpers.patience import at_once
from tests.helpers.registers import GDP, TARGETS
from tracker.domain.problem import Code
from tracker.store.folder import actuals_files
from tracker.store.ids import document_or_nothing, ids
from tracker.store.links import Links
from tracker.store.loading import load

REST = ("--period", "2024", "--published", "2025-02-20", "--publisher", "Office", "--as-of", "2026-03-15")
FOLLOW = '\n[files]\nlinks = "follow"\n'
ELSEWHERE = 'token = "s3cret"\n'


@pytest.fixture
def register(folder: Folder) -> Folder:
    """A register in a folder of its own, beside other things; nothing is recorded in it."""
    folder.write("elsewhere/gdp.toml", GDP).write("elsewhere/secret", ELSEWHERE).write(
        "elsewhere/targets.toml", TARGETS
    )
    inside = Folder(folder.path / "register", folder.capture, folder.patch)
    return inside.write("targets.toml", TARGETS).write("actuals/.keep", "")


def allow(register: Folder) -> Folder:
    return register.write("targets.toml", TARGETS + FOLLOW)


def link(register: Folder, name: str, to: str) -> Path:
    place = register.path / name
    place.symlink_to(to)
    return place


def faults(register: Folder) -> list[tuple[str, str]]:
    return [(one.code.value, one.origin.file) for one in load(register.path).problems]


# Reading


@pytest.mark.parametrize(
    ("name", "to"),
    [
        ("actuals/gdp.toml", "../../elsewhere/gdp.toml"),
        ("actuals/gdp.toml", "../../elsewhere/no-such-file"),
        ("actuals/gdp.toml", "../../register-of-another/gdp.toml"),
        ("actuals/gdp.toml", "/proc/self/environ"),
        ("actuals/more", "../../elsewhere"),
        ("actuals/more", "/"),
        ("actuals/more", "../.."),
    ],
)
def test_a_link_that_leads_out_is_a_problem_that_names_it(register: Folder, name: str, to: str) -> None:
    link(register, name, to)
    with at_once():
        outcome = register.track("validate")
    assert (outcome.code, outcome.err) == (3, "")
    assert f"error[TRK108]: the link leads out of the register's folder, to {to}\n --> {name}\n" in outcome.out
    assert faults(register) == [("TRK108", name)]


def test_a_link_through_a_folder_that_leads_out_is_named_once(register: Folder) -> None:
    link(register, "way", "../elsewhere")
    link(register, "actuals/gdp.toml", "../way/gdp.toml")
    assert faults(register) == [("TRK108", "actuals/gdp.toml")]


def test_a_register_may_follow_them(register: Folder) -> None:
    link(allow(register), "actuals/more", "../../elsewhere")
    assert {file for _, file in faults(register)} == {"actuals/more/secret", "actuals/more/targets.toml"}
    (register.path / "actuals/more").unlink()
    link(register, "actuals/gdp.toml", "../../elsewhere/gdp.toml")
    assert faults(register) == []


def test_inside_the_folder_they_are_followed_whatever_it_is_called(register: Folder) -> None:
    register.write("kept/gdp.toml", GDP)
    link(register, "actuals/gdp.toml", str(register.path / "kept/gdp.toml"))
    (register.path.parent / "name").symlink_to("register")
    for root in (register.path, register.path.parent / "name"):
        assert load(root).problems == ()
    register.patch.chdir(register.path.parent)
    assert load(Path("name")).problems == ()


@pytest.mark.parametrize("more", ["", FOLLOW])
def test_targets_toml_may_lie_elsewhere_only_if_it_says_so_itself(register: Folder, more: str) -> None:
    (register.path / "targets.toml").unlink()
    link(register, "targets.toml", "../elsewhere/targets.toml").resolve().write_text(TARGETS + more)
    assert faults(register) == ([] if more else [("TRK108", "targets.toml")])
    assert ids(document_or_nothing(register.path), ("series",)) == (["gdp", "growth", "firms"] if more else [])


def test_what_links_are_allowed_is_not_known_while_targets_toml_is_broken(register: Folder) -> None:
    link(register.write("targets.toml", "="), "actuals/gdp.toml", "../../elsewhere/gdp.toml")
    assert faults(register) == [("TRK105", "targets.toml")]


def test_the_word_for_it_is_checked(register: Folder) -> None:
    register.write("targets.toml", f'{TARGETS}\n[files]\nlinks = "all"\nlink = 1\n')
    assert register.track("validate").code == 3
    assert {code for code, _ in faults(register)} == {Code.WRONG_TYPE.value, Code.UNKNOWN_KEY.value}


def test_of_other_series_they_keep_no_figure_back(register: Folder) -> None:
    link(register.write("actuals/gdp.toml", GDP), "actuals/growth.toml", "/etc/hostname")
    assert register.track("add", "gdp", "1416", *REST).code == 0
    assert register.track("add", "growth", "5.2%", *REST).code == 3


# What is shown


@pytest.mark.parametrize("to", ["../../elsewhere/secret", "/proc/self/environ"])
def test_no_line_is_shown_of_a_file_outside(register: Folder, to: str) -> None:
    register.patch.setenv("TRACK_SECRET", "s3cret")
    link(allow(register), "actuals/gdp.toml", to)
    for command in (["validate"], ["check", "--format", "markdown"], ["status"], ["add", "gdp", "1416", *REST]):
        outcome = register.track(*command)
        assert outcome.code == 3
        assert "s3cret" not in outcome.out + outcome.err
        assert "actuals/gdp.toml:1:" in (outcome.out + outcome.err).replace("\\", "")


@pytest.mark.parametrize("secret", [".env", "secrets", ".aws/keys.toml"])
def test_nor_of_one_that_is_no_file_of_a_register(register: Folder, secret: str) -> None:
    link(register.write(secret, ELSEWHERE), "actuals/gdp.toml", f"../{secret}")
    outcome = register.track("validate")
    assert (outcome.code, "s3cret" in outcome.out) == (3, False)
    assert " --> actuals/gdp.toml:1:1\n" in outcome.out
    register.write("kept/gdp.toml", ELSEWHERE)
    (register.path / "actuals/gdp.toml").unlink()
    link(register, "actuals/gdp.toml", "../kept/gdp.toml")
    assert "s3cret" in register.track("validate").out


# Writing


def test_nothing_is_written_through_one_that_leads_out(register: Folder) -> None:
    place = link(register, "actuals/gdp.toml", "../../elsewhere/gdp.toml")
    outcome = register.track("add", "gdp", "1416", *REST)
    assert (outcome.code, outcome.out, place.read_text()) == (3, "", GDP)
    assert "TRK108" in outcome.err


@pytest.mark.parametrize(("name", "series"), [("actuals/town", "growth"), ("actuals", "growth")])
def test_nor_is_a_new_file_put_behind_one(register: Folder, name: str, series: str) -> None:
    (register.path / "actuals" / ".keep").unlink()
    if name == "actuals":
        (register.path / "actuals").rmdir()
    link(register, name, str(register.path.parent / "elsewhere"))
    before = sorted(register.path.parent.rglob("*"))
    assert register.track("add", series, "5.2%", *REST).code == 3
    assert sorted(register.path.parent.rglob("*")) == before


def test_a_register_that_follows_them_writes_there(register: Folder) -> None:
    place = link(allow(register), "actuals/gdp.toml", "../../elsewhere/gdp.toml")
    assert register.track("add", "gdp", "1416", *REST).code == 0
    assert place.is_symlink()
    assert (register.path.parent / "elsewhere/gdp.toml").read_text().startswith(f"{GDP}\n[[actual]]\nperiod = 2024\n")


@pytest.mark.parametrize("broken", ["", "="])
def test_a_report_does_not_leave_by_one(register: Folder, broken: str) -> None:
    register.write("targets.toml", TARGETS + broken)
    link(register, "report.json", "../elsewhere/secret")
    link(register, "reports", "../elsewhere")
    for path in ("report.json", "reports/secret", "reports/new.json"):
        outcome = register.track("validate", "--report", f"json={path}")
        assert (outcome.code, outcome.out) == (2, "")
        assert f"{path!r} leads out of the register's folder by a link; name the place it leads to" in outcome.err
    assert (register.path.parent / "elsewhere/secret").read_text() == ELSEWHERE
    register.track("validate", "--report", "json=../elsewhere/report.json")
    assert (register.path.parent / "elsewhere/report.json").read_text().startswith("{")


# How far


@pytest.mark.slow
def test_a_walk_ends_at_twenty_thousand_files_and_folders(tmp_path: Path) -> None:
    for folder in range(101):
        deep = tmp_path / "actuals" / f"{folder}" / "a" / "b"
        deep.mkdir(parents=True)
        for number in range(200 if folder else 0):
            (deep / f"{number}").touch()
    files, problems = actuals_files(tmp_path, Links.INSIDE)
    assert (files, [(one.code, one.origin.file) for one in problems]) == ([], [(Code.UNREADABLE, "actuals")])
    assert problems[0].message == "more than 20,000 files and folders lie there"
    for number in range(400):
        (tmp_path / "actuals" / f"{99 + number % 2}" / "a" / "b" / f"{number // 2}").unlink()
    assert len(actuals_files(tmp_path, Links.INSIDE)[0]) == 19_600


def test_a_link_to_everything_is_no_endless_walk(register: Folder) -> None:
    link(allow(register), "actuals/x", "/")
    outcome = register.track("validate")
    assert outcome.code == 3
    assert "more than 20,000 files and folders lie there" in outcome.out
