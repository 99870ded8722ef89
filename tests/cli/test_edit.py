"""`track edit`: which editor is run and how, what is asked when it is left, and that no byte of either text is lost."""

import re
import stat
import sys
from pathlib import Path

import pytest

from tests.helpers.folder import Folder, Outcome
from tests.helpers.registers import GDP, TARGETS
from tests.helpers.terminal import run_on_terminal
from tracker.store.lock import locked

DAY = "2026-03-15"


@pytest.fixture
def town(folder: Folder) -> Folder:
    """A register with one file of two records, and no editor but those of a test."""
    folder.patch.setenv("TRACK_AS_OF", DAY)
    folder.patch.delenv("VISUAL", raising=False)
    folder.patch.delenv("EDITOR", raising=False)
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP)


def editor(town: Folder, script: str, name: str = "ed.sh") -> str:
    """An editor that is a small script; $1 and so on are what it is told, the copy's path last."""
    file = town.path / ".editors" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\nfor copy; do :; done\n{script}\n")
    file.chmod(0o755)
    return str(file)


def edited(town: Folder, script: str, *arguments: str) -> Outcome:
    town.patch.setenv("EDITOR", editor(town, script))
    return town.track("edit", *(arguments or ("gdp",)))


def gdp(town: Folder) -> str:
    return (town.path / "actuals/gdp.toml").read_text()


def copies(town: Folder) -> dict[str, str]:
    """What lies in copies that were left, by their paths."""
    return {str(one): one.read_text() for one in town.path.glob(".track/edit-*/*")}


def copy_named_in(outcome: Outcome) -> str:
    found = re.search(r"; nothing is written, and what you changed is in (\S+)\n$", outcome.err)
    assert found is not None, outcome.err
    return found[1]


def test_what_is_saved_in_the_editor_takes_the_place_and_what_it_changes_is_told(town: Folder) -> None:
    (town.path / "actuals/gdp.toml").chmod(0o640)
    outcome = edited(town, 'sed -i s/1300.50/2100/ "$copy"')
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("saved actuals/gdp.toml\n\nWhat it changes:\n  Verdicts\n    off_track → achieved  ")
    assert gdp(town) == GDP.replace("1300.50", "2100")
    assert stat.S_IMODE((town.path / "actuals/gdp.toml").stat().st_mode) == 0o640
    assert not [*town.path.glob(".track/edit-*")]


def test_an_editor_that_writes_a_new_file_or_leaves_others_beside_it_is_as_good(town: Folder) -> None:
    outcome = edited(town, 'cp "$copy" "$copy~"; sed s/paper/print/ "$copy" > "$copy.new"; mv "$copy.new" "$copy"')
    assert (outcome.code, gdp(town)) == (0, GDP.replace("paper", "print"))
    assert "No verdict changes" in outcome.out or "What it changes:" in outcome.out
    assert not [*town.path.glob(".track/edit-*")]


def test_the_line_and_the_arguments_of_the_editor_are_handed_on(town: Folder) -> None:
    told = town.path / "told"
    town.patch.setenv("EDITOR", "false")
    vim = editor(town, f'printf "%s " "$@" > {told}', "vim")
    town.patch.setenv("VISUAL", f"{vim} -n '-c set nu'")
    outcome = town.track("edit", "gdp", "--period", "2022")
    assert (outcome.code, outcome.out) == (0, "nothing is changed in actuals/gdp.toml\n")
    assert re.fullmatch(r"-n -c set nu \+4 /\S+/\.track/edit-\w+/gdp\.toml ", told.read_text())


@pytest.mark.parametrize("variable", ["", "  "])
def test_a_variable_that_is_set_to_nothing_is_not_set(town: Folder, variable: str) -> None:
    town.patch.setenv("VISUAL", variable)
    assert edited(town, "true").code == 0


def test_off_a_terminal_no_editor_is_run_that_nobody_asked_for(town: Folder) -> None:
    outcome = town.track("edit", "gdp")
    assert (outcome.code, outcome.out, copies(town)) == (2, "", {})
    assert outcome.err == ("Error: there is no terminal for an editor; set VISUAL or EDITOR to one that needs none\n")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exit 3", "the editor {} ended with 3; nothing is written"),
        ("kill -TERM $$", "the editor {} ended with -15; nothing is written"),
    ],
)
def test_an_editor_that_fails_writes_nothing(town: Folder, script: str, said: str) -> None:
    outcome = edited(town, script)
    path = town.path / ".editors/ed.sh"
    assert (outcome.code, outcome.err, gdp(town), copies(town)) == (2, f"Error: {said.format(path)}\n", GDP, {})


def test_a_copy_that_an_editor_changed_before_it_failed_is_kept(town: Folder) -> None:
    outcome = edited(town, 'echo "# mine" >> "$copy"; exit 1')
    assert (outcome.code, gdp(town)) == (2, GDP)
    assert copies(town) == {copy_named_in(outcome): f"{GDP}# mine\n"}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (
            "no-such-editor -x",
            "the editor no-such-editor cannot be run: no such file or directory; set VISUAL or EDITOR",
        ),
        ('vim "', "the editor 'vim \"' cannot be read: a quote is not closed; set VISUAL or EDITOR anew"),
    ],
)
def test_an_editor_that_is_none_is_named(town: Folder, value: str, said: str) -> None:
    town.patch.setenv("EDITOR", value)
    outcome = town.track("edit", "gdp")
    assert (outcome.code, outcome.err.startswith(f"Error: {said}"), copies(town)) == (2, True, {})


def test_a_copy_that_is_gone_is_told(town: Folder) -> None:
    outcome = edited(town, 'rm "$copy"')
    assert (outcome.code, outcome.err, gdp(town)) == (2, "Error: the copy is gone; nothing is written\n", GDP)


def test_a_file_changed_meanwhile_is_kept_and_so_is_the_copy(town: Folder) -> None:
    outcome = edited(town, f'echo "# mine" >> "$copy"; echo "# theirs" >> {town.path}/actuals/gdp.toml')
    assert (outcome.code, gdp(town)) == (2, f"{GDP}# theirs\n")
    assert copies(town) == {copy_named_in(outcome): f"{GDP}# mine\n"}
    assert outcome.err.startswith("Error: actuals/gdp.toml was changed meanwhile; nothing is written, and")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ('sed -i s/value/valeu/ "$copy"', "error[TRK201]: the key 'valeu' is unknown"),
        ('printf "\\377" >> "$copy"', "error[TRK103]: byte 0xFF is not UTF-8"),
        ('echo "[" >> "$copy"', "error[TRK105]: not valid TOML"),
        (': > "$copy"', "With this actuals/gdp.toml would be empty."),
    ],
)
def test_off_a_terminal_what_is_faulty_is_shown_and_left_in_the_copy(town: Folder, script: str, said: str) -> None:
    outcome = edited(town, script)
    assert (outcome.code, outcome.out, gdp(town)) == (2, "", GDP)
    assert said in outcome.err
    assert Path(copy_named_in(outcome)).exists()


def test_what_was_faulty_before_may_stay_so(town: Folder) -> None:
    town.write("actuals/gdp.toml", GDP.replace("1300.50", '"x"'))
    outcome = edited(town, 'sed -i "1i # more" "$copy"')
    assert (outcome.code, gdp(town).startswith("# more\n")) == (0, True)
    assert "What changes cannot be told: there are errors in the files, see track validate.\n" in outcome.out


def test_files_that_cannot_be_used_are_told_where_a_period_is_asked_for(town: Folder) -> None:
    town.write("actuals/gdp.toml", GDP.replace("1300.50", '"x"'))
    outcome = edited(town, "true", "gdp", "--period", "2023")
    assert (outcome.code, "error[TRK302]" in outcome.err) == (3, True)


def test_what_is_no_place_is_refused(town: Folder) -> None:
    assert edited(town, "true", "nothing").code == 2
    outcome = edited(town, "true", "gdp", "--declared", "--period", "2023")
    assert (outcome.code, "--period is for records, and --declared for the table" in outcome.err) == (2, True)
    (town.path / "actuals/gdp.toml").chmod(0o444)
    outcome = edited(town, "true")
    assert (outcome.code, outcome.err) == (3, "Error: the file is read-only\n")


def test_a_lock_that_is_held_keeps_the_copy(town: Folder) -> None:
    town.patch.setattr("tracker.store.operations.locked", lambda folder, **_: locked(folder, 0.01))
    with locked(town.path):
        outcome = edited(town, 'echo "# mine" >> "$copy"')
    assert (outcome.code, gdp(town)) == (75, GDP)
    assert copies(town) == {copy_named_in(outcome): f"{GDP}# mine\n"}


# On a terminal


FAULTY = """
if grep -q valeu "$copy"; then sed -i s/valeu/value/ "$copy"; sed -i "1i # mended" "$copy"
else sed -i s/value/valeu/ "$copy"; fi"""
QUESTION = "leave the copy (l)? [e] "


def asked(town: Folder, script: str, *answers: bytes, **changes: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "tracker", "-C", str(town.path), "--as-of", DAY, "edit", "gdp"]
    variables = {"EDITOR": editor(town, script), **changes}
    return run_on_terminal(command, [(QUESTION, one) for one in answers], variables, columns=200)


@pytest.mark.slow
def test_on_a_terminal_it_can_be_edited_again(town: Folder) -> None:
    code, shown = asked(town, FAULTY, b"?\n", b"\n")
    assert (code, gdp(town), copies(town)) == (0, f"# mended\n{GDP}", {})
    assert shown.count(QUESTION) == 2
    assert "saved actuals/gdp.toml\n" in shown


@pytest.mark.slow
def test_on_a_terminal_it_can_be_saved_all_the_same(town: Folder) -> None:
    code, _ = asked(town, FAULTY, b"s\n")
    assert (code, gdp(town), copies(town)) == (0, GDP.replace("value", "valeu"), {})


@pytest.mark.slow
@pytest.mark.parametrize(("answer", "code"), [(b"l\n", 2), (b"\x04", 2), (b"\x03", 130)])
def test_on_a_terminal_it_can_be_left_in_the_copy(town: Folder, answer: bytes, code: int) -> None:
    ended, shown = asked(town, FAULTY, answer)
    assert (ended, gdp(town), "Traceback" in shown) == (code, GDP, False)
    ((path, text),) = copies(town).items()
    assert text == GDP.replace("value", "valeu")
    assert f"what you changed is in {path}\n" in shown


@pytest.mark.slow
def test_without_a_variable_vi_is_run_at_the_line(town: Folder) -> None:
    vi = Path(editor(town, 'echo "$@" > "$(dirname "$0")/told"', "vi"))
    path = f"{vi.parent}:/usr/bin:/bin"
    code, _ = asked(town, "true", EDITOR="", PATH=path)
    assert code == 0
    assert (vi.parent / "told").read_text().startswith("+10 /")
