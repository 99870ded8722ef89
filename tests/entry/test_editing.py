"""Where `track edit` opens, what it takes for a new problem, and that it saves nothing over what others wrote."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.folder import Folder
from tests.helpers.registers import GDP, TARGETS
from tracker.domain.problem import Code
from tracker.entry.editing import Draft, NotEdited, Why, begun, changed, outcome, save, spot
from tracker.entry.editors import editor_command
from tracker.store.lock import locked

DAY = date(2026, 3, 15)
MORE = """
[[actual]]
period = 2023
value = 1310
published = 2025-05-01
publisher = "A paper"

[[actual]]
period = 2024
value = 1400
published = 2025-02-20
publisher = "A paper"

[[actual]]
period = 2026
value = 1500
published = 2025-03-20
publisher = "A paper"
status = "forecast"
"""
DERIVED = """
[series.both]
area = "town"
indicator = "两者"
unit = "亿元"
frequency = "annual"
sum = ["gdp", "gdp"]
"""


@pytest.fixture
def town(folder: Folder) -> Folder:
    """A register with one file of five records."""
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP + MORE)


def opened(town: Folder, word: str, period: str | None = None, *, is_declared: bool = False) -> str:
    """The file and the line's own text."""
    at = spot(town.path, word, period=period, today=DAY, is_declared=is_declared)
    lines = (town.path / at.name).read_bytes().decode(errors="replace").splitlines()
    return f"{at.name}:{at.line}: {lines[at.line - 1] if lines else ''}"


def refusal(town: Folder, word: str, period: str | None = None) -> tuple[Why, str]:
    with pytest.raises(NotEdited) as refused:
        opened(town, word, period)
    return refused.value.why, str(refused.value) or str([one.code.value for one in refused.value.problems])


# Where it opens


@pytest.mark.parametrize(
    ("word", "period", "place"),
    [
        ("gdp", None, "actuals/gdp.toml:16: [[actual]]"),
        ("地区生产总值", None, "actuals/gdp.toml:16: [[actual]]"),
        ("gdp", "2022", "actuals/gdp.toml:4: [[actual]]"),
        ("gdp", "2023年", "actuals/gdp.toml:16: [[actual]]"),
        ("gdp", "2024", "actuals/gdp.toml:22: [[actual]]"),
        ("gdp", "2026", "actuals/gdp.toml:28: [[actual]]"),
        ("gdp-2027", None, "targets.toml:37: [targets.gdp-2027]"),
        ("bulletin", None, "targets.toml:8: [sources.bulletin]"),
        ("town", None, "targets.toml:4: [areas.town]"),
        ("Qiantang", None, "targets.toml:4: [areas.town]"),
    ],
)
def test_it_opens_at_the_newest_record_or_the_one_in_force_or_a_table(
    town: Folder, word: str, period: str | None, place: str
) -> None:
    assert opened(town, word, period) == place


def test_a_series_is_opened_at_its_own_table_where_that_is_asked_for_or_it_has_no_records_of_its_own(
    town: Folder,
) -> None:
    assert opened(town, "gdp", is_declared=True) == "targets.toml:13: [series.gdp]"
    assert opened(town, "firms", is_declared=True) == "targets.toml:29: [series.firms]"
    town.write("targets.toml", TARGETS + DERIVED)
    assert opened(town, "both").endswith(": [series.both]")


def test_what_is_called_so_by_several_or_by_none_is_refused_with_a_way_out(town: Folder) -> None:
    assert refusal(town, "g*") == (
        Why.GIVEN,
        "'g*' fits several: gdp, growth; write more of it, or an id",
    )
    said, near = refusal(town, "gross domestic prodct")[1].split("; ")
    assert said == "no series, target, source or area is called 'gross domestic prodct'"
    assert near == 'did you mean "gdp" (钱塘区 地区生产总值)?'
    assert refusal(town, "zzz")[1].endswith("; track status --long lists what there is")


def test_a_period_that_is_none_or_has_no_record_or_is_of_a_target_is_refused(town: Folder) -> None:
    assert refusal(town, "gdp", "1999") == (Why.GIVEN, "gdp has no record of 1999; track show gdp lists them")
    assert refusal(town, "gdp", "soon")[1].startswith("'soon' is not a period; write 2024, ")
    assert refusal(town, "gdp-2027", "2024") == (Why.GIVEN, "--period is for the records of a series; leave it out")


def test_a_series_without_records_has_its_ways_on(town: Folder) -> None:
    assert refusal(town, "growth") == (
        Why.GIVEN,
        "growth has no records yet; track add growth writes the first; --declared opens its table",
    )
    town.write("actuals/growth.toml", "# none yet\n")
    assert opened(town, "growth") == "actuals/growth.toml:1: # none yet"
    town.write("targets.toml", "[oops\n").write("actuals/growth.toml", "actual = []\n")
    assert opened(town, "growth") == "actuals/growth.toml:1: actual = []"


# Broken files are what an editor is for


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("\n[[actual]]\nvalue = \n", "actuals/gdp.toml:3: value = "),
        ("[[actual]]\nvaleu = 1\n\n[[actual]]\nvaleu = 2\n", "actuals/gdp.toml:4: [[actual]]"),
        ("actual = 5\n", "actuals/gdp.toml:1: actual = 5"),
    ],
)
def test_a_file_with_faults_opens_at_the_fault_or_its_last_record(town: Folder, text: str, place: str) -> None:
    town.write("actuals/gdp.toml", text)
    assert opened(town, "gdp") == place
    assert refusal(town, "gdp", "2024")[0] is Why.FILES


def test_a_file_that_is_no_text_opens_at_its_beginning(town: Folder) -> None:
    town.write("actuals/gdp.toml", b"[[actual]]\nperiod = 2024\n# \xff\n")
    assert opened(town, "gdp") == "actuals/gdp.toml:1: [[actual]]"


def test_where_nothing_can_be_told_of_what_is_declared_it_opens_what_looks_so(town: Folder) -> None:
    town.write("targets.toml", TARGETS + "[oops\n")
    assert opened(town, "gdp") == "actuals/gdp.toml:28: [[actual]]"
    assert opened(town, "gdp-2027") == "targets.toml:37: [targets.gdp-2027]"
    assert opened(town, "nothing") == "targets.toml:1: "


def test_a_faulty_table_opens(town: Folder) -> None:
    town.write("targets.toml", TARGETS.replace("due = 2027", "due = 20"))
    assert opened(town, "gdp-2027") == "targets.toml:37: [targets.gdp-2027]"


def test_a_table_of_parts_opens_at_the_first_of_them(town: Folder) -> None:
    town.write(
        "targets.toml",
        TARGETS.replace("[areas.town]\nname =", "[areas]\ntown.name =").replace("\nname_en", "\ntown.name_en"),
    )
    assert opened(town, "town") == 'targets.toml:5: town.name = "钱塘区"'


def test_what_lies_elsewhere_is_not_opened_unless_links_are_followed(
    town: Folder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away = tmp_path_factory.mktemp("away")
    (town.path / "actuals/gdp.toml").rename(away / "gdp.toml")
    (town.path / "actuals/gdp.toml").symlink_to(away / "gdp.toml")
    assert refusal(town, "gdp") == (Why.FILES, "['TRK108']")
    town.write("targets.toml", TARGETS + '\n[files]\nlinks = "follow"\n')
    assert opened(town, "gdp") == "actuals/gdp.toml:16: [[actual]]"
    (town.path / "targets.toml").rename(away / "targets.toml")
    (town.path / "targets.toml").symlink_to(away / "targets.toml")
    assert opened(town, "town") == "targets.toml:4: [areas.town]"
    (away / "targets.toml").write_text(TARGETS)
    assert refusal(town, "town") == (Why.FILES, "['TRK108']")
    assert refusal(town, "gdp") == (Why.FILES, "['TRK108']")


def test_a_folder_that_lies_elsewhere_is_not_opened_either(
    town: Folder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away = tmp_path_factory.mktemp("away")
    (town.path / "actuals").rename(away / "actuals")
    (town.path / "actuals").symlink_to(away / "actuals")
    assert refusal(town, "gdp")[0] is Why.GIVEN
    (town.path / "actuals").unlink()
    (town.path / "actuals").mkdir()
    (town.path / "actuals/town").symlink_to(away / "actuals")
    assert refusal(town, "gdp")[0] is Why.GIVEN


# The copy


def draft(town: Folder, word: str = "gdp") -> Draft:
    return begun(town.path, spot(town.path, word, period=None, today=DAY, is_declared=False))


def test_the_copy_is_for_its_owner_alone_in_the_hidden_folder_and_called_like_the_file(town: Folder) -> None:
    one = draft(town)
    assert (one.copy.name, one.copy.parents[1]) == ("gdp.toml", Path(os.path.realpath(town.path)) / ".track")
    assert stat.S_IMODE(one.copy.stat().st_mode) == 0o600
    assert changed(one) == one.original == (GDP + MORE).encode()
    one.copy.unlink()
    assert changed(one) is None


def test_a_file_that_nobody_may_write_is_not_copied(town: Folder) -> None:
    (town.path / "actuals/gdp.toml").chmod(0o444)
    with pytest.raises(NotEdited, match="the file is read-only") as refused:
        draft(town)
    assert refused.value.why is Why.SYSTEM
    (town.path / "actuals/gdp.toml").chmod(0o644)
    town.write(".track", "a file")
    with pytest.raises(NotEdited, match=r"a file stands where a folder is needed: .*\.track"):
        draft(town)


# What would be wrong


def test_only_new_problems_count_wherever_the_old_ones_stand_now(town: Folder) -> None:
    town.write("actuals/gdp.toml", GDP.replace("A paper", "A paper\\u0007"))
    one = draft(town)
    assert outcome(one, b"# more\n\n" + one.original).faults == ()
    worse = outcome(one, one.original.replace(b"value", b"valeu", 1))
    assert [fault.code for fault in worse.faults] == [Code.UNKNOWN_KEY]


@pytest.mark.parametrize(
    ("content", "codes", "is_emptied"),
    [(b"\xff", [Code.NOT_UTF8], False), (b"[", [Code.SYNTAX], False), (b"", [], True), (b" \n", [], True)],
)
def test_what_is_no_text_or_no_toml_or_nothing_is_found(
    town: Folder, content: bytes, codes: list[Code], is_emptied: bool
) -> None:
    found = outcome(draft(town), content)
    assert ([one.code for one in found.faults], found.is_emptied) == (codes, is_emptied)


def test_a_file_that_was_empty_may_stay_so(town: Folder) -> None:
    town.write("actuals/growth.toml", "")
    assert not outcome(draft(town, "growth"), b"\n").is_emptied


# Saving


def saved(one: Draft, content: bytes) -> None:
    save(one, content, outcome(one, content).faults, at_last=lambda: None)


def test_what_is_saved_is_there_with_the_rights_of_the_file(town: Folder) -> None:
    (town.path / "actuals/gdp.toml").chmod(0o640)
    one = draft(town)
    saved(one, one.original.replace(b"1400", b"1401"))
    file = town.path / "actuals/gdp.toml"
    assert (b"1401" in file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (True, 0o640)


def test_nothing_is_saved_over_what_was_written_meanwhile(town: Folder) -> None:
    one = draft(town)
    town.write("actuals/gdp.toml", GDP)
    with pytest.raises(NotEdited, match=r"^actuals/gdp\.toml was changed meanwhile$") as refused:
        saved(one, b"# mine\n")
    assert (refused.value.why, (town.path / "actuals/gdp.toml").read_text()) == (Why.CHANGED, GDP)


def test_at_the_last_moment_too(town: Folder) -> None:
    one = draft(town)
    (town.path / "actuals/gdp.toml").unlink()
    with pytest.raises(NotEdited, match="was changed meanwhile"):
        saved(one, b"# mine\n")
    assert not (town.path / "actuals/gdp.toml").exists()


def test_where_others_changed_so_that_more_is_wrong_nothing_is_saved(town: Folder) -> None:
    one = draft(town)
    content = one.original.replace(b'publisher = "A paper"', b'source = "bulletin"', 1)
    known = outcome(one, content).faults
    town.write("targets.toml", TARGETS.replace("bulletin", "leaflet"))
    with pytest.raises(NotEdited, match="other files of the register were changed meanwhile") as refused:
        save(one, content, known, at_last=lambda: None)
    assert (refused.value.why, (town.path / "actuals/gdp.toml").read_bytes()) == (Why.CHANGED, one.original)


def test_another_process_is_waited_for_and_then_given_up(town: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    one = draft(town)
    monkeypatch.setattr("tracker.store.operations.locked", lambda folder, **_: locked(folder, 0.01))
    with locked(town.path / "actuals"), pytest.raises(NotEdited) as refused:
        saved(one, b"# mine\n")
    assert refused.value.why is Why.BUSY


# Editors


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("vi", ["vi", "+7", "F"]),
        ("/usr/bin/vim -n", ["/usr/bin/vim", "-n", "+7", "F"]),
        ("gvim", ["gvim", "-f", "+7", "F"]),
        ("gvim --nofork", ["gvim", "--nofork", "+7", "F"]),
        ("emacsclient -t", ["emacsclient", "-t", "+7", "F"]),
        ("code", ["code", "--wait", "--goto", "F:7"]),
        ("codium -w", ["codium", "-w", "--goto", "F:7"]),
        ("Code.exe --wait", ["Code.exe", "--wait", "--goto", "F:7"]),
        ("zed", ["zed", "--wait", "F:7"]),
        ("subl --wait", ["subl", "--wait", "F:7"]),
        ("hx", ["hx", "F:7"]),
        ("'/opt/my editor/nano' -w", ["/opt/my editor/nano", "-w", "+7", "F"]),
        ("ed", ["ed", "F"]),
    ],
)
def test_each_editor_is_told_the_line_as_it_takes_it(value: str, words: list[str]) -> None:
    assert editor_command(value, "F", 7) == words


def test_a_quote_that_is_not_closed_is_refused() -> None:
    with pytest.raises(ValueError, match="No closing quotation"):
        editor_command('vim "', "F", 7)
