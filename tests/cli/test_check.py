"""`track check`: what fails, what is printed and written, and that every form can be read back."""

import json
import os
import tempfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from tests.helpers.documents import complaints
from tests.helpers.folder import Folder
from tests.helpers.registers import promised_by_plan, targets_toml, yearly
from tracker.cli.formats import ReportFormat
from tracker.domain.text import visible
from tracker.store.atomic import write_report

TARGETS = targets_toml(
    areas={"town": {"name": "Town"}, "moon": {"name": "Moon"}},
    series={
        "gdp": yearly("GDP", release_lag_days=60),
        "output": yearly("Output", release_lag_days=90),
        "people": yearly("People", "万人", kind="stock", release_lag_days=30),
    },
    targets={
        "gdp-2025": promised_by_plan("gdp", 2025, at_least=1000),
        "gdp-2027": promised_by_plan("gdp", 2027, at_least=1100),
        "output-2027": promised_by_plan("output", 2027, at_least=500),
        "people-2027": promised_by_plan("people", 2027, at_least=80),
    },
)
ACTUAL = """
[[actual]]
period = {}
value = {}
published = {}
publisher = "Statistics office"
"""
EVERY_FORM = pytest.mark.parametrize("format", [one.value for one in ReportFormat])
SOUND, LATE, STALE = "2026-01-15", "2026-02-10", "2026-04-10"
OUTPUT_LATE = "the figure of output for 2025 was due 2026-03-31, 10 days ago"
ONE_STALE = (
    "1 series stale; record what should be public by now with `track add`, as said below; or accept what cannot be "
    "mended now: `[[check.accepted]]` in targets.toml, with series, code, reason, on and until"
)
PEOPLE_STALE = "the figure of people for 2025 was due 2026-01-30, 70 days ago"


@pytest.fixture
def town(folder: Folder) -> Folder:
    """Sound on 2026-01-15; from February on one series is late, from April on it is stale and another is late."""
    folder.write("targets.toml", TARGETS)
    folder.write("actuals/gdp.toml", ACTUAL.format(2025, 900, "2026-01-10"))
    folder.write("actuals/output.toml", ACTUAL.format(2024, 400, "2025-03-01"))
    return folder.write("actuals/people.toml", ACTUAL.format(2024, 70, "2025-01-20"))


def repeated(town: Folder) -> Folder:
    """With a warning in the files: a record that stands twice."""
    return town.write("actuals/gdp.toml", ACTUAL.format(2025, 900, "2026-01-10") * 2)


def broken(town: Folder) -> Folder:
    """With an error in the files."""
    return town.write("actuals/gdp.toml", ACTUAL.format(2025, '"3亩"', "2026-01-10"))


def found(folder: Folder, *arguments: str) -> list[tuple[str, str]]:
    """Severity and code of every finding, in the order printed."""
    document = json.loads(folder.track("check", *arguments, "--format", "json").out)
    return [(one["severity"], one["code"]) for one in document["findings"]]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([SOUND], 0),
        ([LATE], 0),
        ([STALE], 1),
        ([STALE, "--exit-zero"], 0),
        ([LATE, "--warn-as-error"], 1),
        ([LATE, "--warn-as-error", "--exit-zero"], 0),
        ([SOUND, "--warn-as-error"], 0),
        ([LATE, "--fail-on", "late"], 1),
        ([STALE, "--fail-on", "late"], 1),
        ([STALE, "--fail-on", "missed"], 1),
        ([STALE, "--fail-on", "met"], 0),
        ([SOUND, "--fail-on", "missed"], 1),
        ([SOUND, "--fail-on", "stale,off_track, missed"], 1),
        ([SOUND, "--fail-on", "off_track,reversing"], 0),
        ([SOUND, "gdp-2027", "--fail-on", "missed"], 0),
        ([STALE, "gdp"], 0),
        ([STALE, "people"], 1),
        ([STALE, "people-2027"], 1),
        ([STALE, "output", "gdp-*"], 0),
        ([STALE, "town"], 1),
    ],
)
def test_what_fails(town: Folder, arguments: list[str], code: int) -> None:
    assert town.track("check", "--as-of", *arguments).code == code


@pytest.mark.parametrize("exit_zero", [[], ["--exit-zero"]])
@EVERY_FORM
def test_broken_files_are_exit_3_in_every_format_with_the_reports_written(
    town: Folder, format: str, exit_zero: list[str]
) -> None:
    outcome = broken(town).track("check", "--format", format, "--report", "json=report.json", *exit_zero)
    assert (outcome.code, outcome.err) == (3, "")
    assert "TRK303" in outcome.out
    report = json.loads((town.path / "report.json").read_text())
    assert [(one["code"], one["line"]) for one in report["findings"]] == [("TRK303", 4)]
    assert (report["checked"], report["counts"]) == (0, {"error": 1, "warning": 0})


def test_a_folder_that_is_not_there_is_named_without_what_hides(folder: Folder) -> None:
    told = folder.track("validate", "--format", "json", "-C", "a\U000e0041b")
    assert (
        told.code,
        visible(told.out.replace("\n", "")) == told.out.replace("\n", ""),
        "there is no folder a\N{REPLACEMENT CHARACTER}b" in told.out,
    ) == (
        3,
        True,
        True,
    )


@EVERY_FORM
def test_no_register_is_exit_3_in_every_format_with_the_reports_written(folder: Folder, format: str) -> None:
    outcome = folder.track("check", "--format", format, "--report", "junit=report.xml")
    assert (outcome.code, outcome.err) == (3, "")
    assert "TRK101" in outcome.out
    assert JUnitXml.fromfile(str(folder.path / "report.xml")).failures == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["peple"], "no target, series or area is called 'peple'; did you mean \"people\"?"),
        (["zz*"], "no target, series or area is called 'zz*'"),
        (["moon"], "nothing to check by 2026-04-10"),
        (["--fail-on", "sale"], "'sale' is no reason to fail; did you mean \"stale\"?"),
        (["--fail-on", ""], "no reason is given"),
        (["--fail-on", " ,"], "no reason is given"),
        (["--report", "report.xml"], "'report.xml' is not FORMAT=FILE"),
        (["--report", "sarif=x"], "'sarif=x' is not FORMAT=FILE; formats are full, concise, json"),
        (["--report", "json="], "'json=' is not FORMAT=FILE"),
        (["--format", "sarif"], "'sarif' is not one of"),
    ],
)
def test_wrong_use_is_exit_2_and_no_green_light(town: Folder, arguments: list[str], said: str) -> None:
    outcome = town.track("check", "--as-of", STALE, *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


@pytest.mark.parametrize("arguments", [[], ["--fail-on", "missed"]])
def test_a_register_of_nothing_is_no_green_light(folder: Folder, arguments: list[str]) -> None:
    outcome = folder.write("targets.toml", "format = 1\n").track("check", "--as-of", SOUND, *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert "nothing to check by 2026-01-15" in outcome.err


def test_broken_files_come_before_an_unknown_id(town: Folder) -> None:
    assert broken(town).track("check", "zz").code == 3


def test_verdicts_asked_for_come_first_then_what_is_stale_then_what_is_late_then_doubts(town: Folder) -> None:
    findings = found(repeated(town), "--as-of", STALE, "--fail-on", "stale,missed")
    assert findings == [("error", "TRK701"), ("error", "TRK602"), ("warning", "TRK601"), ("warning", "TRK507")]


def test_what_fails_is_an_error_and_the_rest_a_warning(town: Folder) -> None:
    assert found(town, "--as-of", STALE) == [("error", "TRK602"), ("warning", "TRK601")]
    assert found(town, "--as-of", STALE, "--fail-on", "late") == [("error", "TRK602"), ("error", "TRK601")]
    assert found(town, "--as-of", STALE, "--fail-on", "met") == [("warning", "TRK602"), ("warning", "TRK601")]
    assert found(town, "--as-of", STALE, "--warn-as-error", "--fail-on", "met") == [
        ("error", "TRK602"),
        ("error", "TRK601"),
    ]


def test_warnings_in_the_files_fail_only_when_asked(town: Folder) -> None:
    repeated(town)
    assert town.track("check", "--as-of", SOUND).code == 0
    assert town.track("check", "--as-of", SOUND, "--warn-as-error").code == 1


def test_a_verdict_says_which_target_and_where_to_look(town: Folder) -> None:
    outcome = town.track("check", "--as-of", SOUND, "--fail-on", "missed", "--format", "concise")
    assert outcome.out == (
        "1 target missed; see why with `track show TARGET`; "
        "or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with target, code, reason and on\n"
        "targets.toml:38:2: error[TRK701] gdp-2025 is missed; track show gdp-2025\n"
        "3 series and 4 targets checked as of 2026-01-15: 1 error in 1 file\n"
    )


def test_a_year_to_date_figure_is_asked_for_as_it_is_published(folder: Folder) -> None:
    folder.write(
        "targets.toml",
        TARGETS.replace('frequency = "annual"', 'frequency = "quarterly"\nreporting = "year_to_date"', 1),
    )
    folder.write("actuals/gdp.toml", ACTUAL.format('"2025-01/2025-06"', 400, "2025-08-10"))
    outcome = folder.track("check", "gdp", "--as-of", "2026-01-15", "--format", "concise")
    assert "; track add gdp FIGURE --period 2025-01/2025-09 --publisher NAME\n" in outcome.out


# Codes that are not reported


def test_a_disabled_code_is_neither_reported_nor_a_failure(town: Folder) -> None:
    town.write("targets.toml", TARGETS + '\n[check]\ndisable = ["TRK602", "TRK507"]\n')
    repeated(town)
    assert found(town, "--as-of", STALE) == [("warning", "TRK601")]
    assert town.track("check", "--as-of", STALE).code == 0
    assert town.track("validate").out.startswith("4 targets")


@pytest.mark.parametrize(
    ("disable", "said"),
    [
        ('["TRK999"]', 'error[TRK203] "TRK999" is not a code that can be disabled; these can: TRK107, TRK506'),
        ('["TRK303"]', 'error[TRK203] "TRK303" is not a code that can be disabled'),
        ("[1]", "error[TRK203] a number is not a code that can be disabled"),
        ('"TRK601"', 'error[TRK203] text where a list of codes is needed; write disable = ["TRK601"]'),
    ],
)
def test_what_cannot_be_disabled_is_said(town: Folder, disable: str, said: str) -> None:
    outcome = town.write("targets.toml", f"{TARGETS}\n[check]\ndisable = {disable}\n").track(
        "check", "--format", "concise"
    )
    assert outcome.code == 3
    assert said in outcome.out


def test_the_table_of_disabled_codes_is_checked_like_any_other(town: Folder) -> None:
    misspelt = town.write("targets.toml", TARGETS + '\n[check]\ndisabled = ["TRK601"]\n')
    assert 'did you mean "disable"?' in misspelt.track("check").out
    no_table = town.write("targets.toml", "check = 3\n" + TARGETS)
    assert "error[TRK203]" in no_table.track("check").out


# Forms


def test_the_form_is_github_inside_github_actions(town: Folder) -> None:
    town.patch.setenv("GITHUB_ACTIONS", "true")
    assert "\n::error file=targets.toml,line=30,col=2," in town.track("check", "--as-of", STALE).out
    assert "\ntargets.toml:30:2: error" in town.track("check", "--as-of", STALE, "--format", "concise").out
    assert town.track("--format", "json", "check", "--as-of", STALE).out.startswith("{")
    town.patch.setenv("GITHUB_ACTIONS", "false")
    assert "\nerror[TRK602]: " in town.track("check", "--as-of", STALE).out


def test_annotations_name_files_from_the_checked_out_folder(town: Folder) -> None:
    town.patch.setenv("GITHUB_WORKSPACE", str(town.path.parent))
    outcome = town.track("check", "--as-of", STALE, "--format", "github")
    assert f"\n::error file={town.path.name}/targets.toml,line=30," in outcome.out
    town.patch.setenv("GITHUB_WORKSPACE", "/nowhere")
    assert "\n::error file=targets.toml," in town.track("check", "--as-of", STALE, "--format", "github").out


def test_json_read_back(town: Folder) -> None:
    document = json.loads(town.track("check", "--as-of", STALE, "--format", "json").out)
    assert document == {
        "schema": "track.check/1",
        "command": "check",
        "as_of": STALE,
        "checked": 7,
        "context": 0,
        "headline": ONE_STALE,
        "counts": {"error": 1, "warning": 1},
        "findings": [
            finding("TRK602", "error", 30, PEOPLE_STALE, "track add people FIGURE --period 2025 --publisher NAME"),
            finding("TRK601", "warning", 22, OUTPUT_LATE, "track add output FIGURE --period 2025 --publisher NAME"),
        ],
        "accepted": {"count": 0, "findings": []},
    }


def finding(code: str, severity: str, line: int, message: str, remedy: str) -> dict[str, Any]:
    """A finding about a table in targets.toml."""
    return {
        "code": code,
        "severity": severity,
        "file": "targets.toml",
        "line": line,
        "column": 2,
        "message": message,
        "remedy": remedy,
        "known": False,
    }


def test_junit_read_back_has_a_passing_case_for_what_is_sound(town: Folder) -> None:
    document = JUnitXml.fromstring(town.track("check", "--as-of", STALE, "--format", "junit").out.encode())
    (suite,) = document
    assert (document.tests, document.failures, document.errors) == (7, 1, 0)
    cases = {case.name: case for case in suite}
    assert list(cases) == ["people", "output", "gdp", "gdp-2025", "gdp-2027", "output-2027", "people-2027"]
    assert {case.classname for case in suite} == {"track.series", "track.target"}
    (failure,) = cases.pop("people").result
    assert isinstance(failure, Failure)
    assert (failure.type, failure.message, failure.text) == (
        "TRK602",
        PEOPLE_STALE,
        "track add people FIGURE --period 2025 --publisher NAME",
    )
    for case in cases.values():
        assert not any(isinstance(one, Failure | Error | Skipped) for one in case.result)
    assert (
        cases["output"].system_out
        == f"warning[TRK601] {OUTPUT_LATE}; track add output FIGURE --period 2025 --publisher NAME"
    )


def test_two_reports_and_the_console_in_one_run(town: Folder) -> None:
    outcome = town.track(
        *("check", "--as-of", STALE, "--format", "concise"),
        *("--report", "junit=report.xml", "--report", "markdown=summary.md"),
    )
    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out.startswith(f"{ONE_STALE}\n")
    assert [line.partition(" ")[0] for line in outcome.out.splitlines()[1:]] == [
        "targets.toml:30:2:",
        "targets.toml:22:2:",
        "3",
    ]
    for name, format in (("report.xml", "junit"), ("summary.md", "markdown")):
        printed = town.track("check", "--as-of", STALE, "--format", format).out
        assert (town.path / name).read_text() == printed
    names = [".track", "actuals", "report.xml", "summary.md", "targets.toml"]
    assert sorted(path.name for path in town.path.iterdir()) == names
    assert [path.name for path in (town.path / ".track").iterdir()] == [".gitignore"]


def test_a_report_is_the_same_for_the_same_state(town: Folder) -> None:
    first = town.track("check", "--as-of", STALE, "--format", "markdown").out
    assert first == town.track("check", "--as-of", STALE, "--format", "markdown").out


def test_a_report_replaces_an_older_one_and_follows_links(town: Folder) -> None:
    town.write("kept/report.md", "an older and much longer report\n" * 100)
    (town.path / "kept/report.md").chmod(0o640)
    (town.path / "report.md").symlink_to(town.path / "kept/report.md")
    town.track("check", "--as-of", STALE, "--report", "markdown=report.md")
    assert (town.path / "report.md").is_symlink()
    written = town.path / "kept/report.md"
    assert written.read_text().startswith("## track check, 2026-04-10\n")
    assert written.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not os.access("/dev/shm", os.W_OK), reason="needs a folder for files in memory")  # noqa: S108
def test_a_report_below_the_devices_is_replaced_as_anywhere(town: Folder) -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as name:
        place = Path(name) / "report.json"
        for _ in range(2):
            town.track("check", "--as-of", STALE, "--report", f"json={place}")
            assert json.loads(place.read_text())["schema"] == "track.check/1"


def test_a_report_that_cannot_be_written_is_exit_3_and_the_others_are_written(town: Folder) -> None:
    outcome = town.track(
        *("check", "--as-of", SOUND, "--report", "json=nowhere/x", "--report", "json=/dev/full"),
        *("--report", "json=report.json"),
    )
    assert outcome.code == 3
    assert outcome.err == (
        "Error: the report nowhere/x cannot be written: no such file or directory\n"
        "Error: the report /dev/full cannot be written: no space left on device\n"
    )
    assert outcome.out == "3 series and 4 targets checked as of 2026-01-15: nothing found\n"
    assert json.loads((town.path / "report.json").read_text())["findings"] == []


def test_a_file_name_that_is_not_utf_8_can_be_reported(town: Folder) -> None:
    town.write("actuals/\udcff.toml", "")
    outcome = town.track("check", "--format", "junit", "--report", "json=report.json", "--report", "github=report.txt")
    assert outcome.code == 3
    report = json.loads((town.path / "report.json").read_text())
    assert "actuals/\udcff.toml" in {one["file"] for one in report["findings"]}
    assert JUnitXml.fromstring(outcome.out.encode()).failures > 0


# The repository's own data


def test_real_data_of_march_2024(real: Folder) -> None:
    outcome = real.track("check", "--as-of", "2024-03-01", "--format", "concise")
    assert outcome.code == 1
    assert outcome.out.endswith(
        "checked as of 2024-03-01, 162 series are context: 5 errors and 18 warnings in 1 file\n"
    )
    assert (
        "warning[TRK601] the figure of qiantang-gdp for 2023 was due 2024-02-29, 1 day ago; "
        "track add qiantang-gdp FIGURE --period 2023 --publisher NAME\n"
    ) in outcome.out
    assert "parks-output" not in outcome.out


def test_real_data_of_november_2026(real: Folder) -> None:
    outcome = real.track("check", "--as-of", "2026-11-22", "--format", "concise")
    assert outcome.code == 1
    assert (
        "error[TRK602] the figure of qiantang-gdp for 2025 was due 2026-03-01, 266 days ago; "
        "track add qiantang-gdp FIGURE --period 2025 --publisher NAME\n"
    ) in outcome.out
    assert (
        "error[TRK602] the figure of parks-output for 2025 was due 2026-03-31, 236 days ago; none was ever recorded; "
        "track add parks-output FIGURE --period 2025 --publisher NAME\n"
    ) in outcome.out


def test_at_most_ten_annotations_of_a_kind(real: Folder) -> None:  # before the day on which the rest was accepted
    lines = real.track("check", "--as-of", "2026-11-22", "--format", "github").out.splitlines()
    annotations = [line.partition(" ")[0] for line in lines if line.startswith("::")]
    assert annotations == ["::notice", *["::error"] * 10, *["::warning"] * 4]
    assert lines[0].startswith("::notice title=track check%2C 2026-11-22::60 series stale; ")
    assert lines[0].endswith("%0AGitHub shows the 10 gravest of 60 errors; the log has more")
    assert sum(": error[TRK602] " in line for line in lines[15:-1]) == len(lines[15:-1]) == 50
    checked = "243 series and 146 targets checked as of 2026-11-22, 128 series are context"
    assert lines[-1] == f"{checked}: 60 errors and 4 warnings in 1 file"


def test_real_data_on_a_verdict(real: Folder) -> None:
    outcome = real.track("check", "qiantang-gdp-2027", "--as-of", "2026-11-22", "--fail-on", "off_track")
    assert outcome.code == 1
    assert "error[TRK701]: qiantang-gdp-2027 is off_track\n" in outcome.out
    assert "warning[TRK602]: the figure of qiantang-gdp for 2025" in outcome.out


def test_the_golden_file_holds_what_check_prints(real: Folder, pytestconfig: pytest.Config) -> None:
    golden = Path(__file__).parents[1] / "golden" / "check-2026-11-25.txt"
    outcome = real.track("check", "--as-of", "2026-11-25", "--format", "concise")
    if pytestconfig.getoption("--accept"):
        golden.write_text(outcome.out)
    assert (outcome.code, outcome.out) == (1, golden.read_text())


# The same forms for the part that does not depend on the day


@EVERY_FORM
def test_validate_has_the_same_forms(town: Folder, format: str) -> None:
    outcome = repeated(town).track("validate", "--format", format, "--report", f"{format}=report")
    assert (outcome.code, outcome.err) == (0, "")
    assert "TRK507" in outcome.out
    assert (town.path / "report").read_text() == outcome.out


def test_validate_read_back_says_nothing_of_a_day(town: Folder) -> None:
    document = json.loads(repeated(town).track("validate", "--format", "json").out)
    assert (document["command"], document["as_of"], document["checked"]) == ("validate", None, 7)
    assert town.track("validate", "--format", "markdown").out.startswith("## track validate\n")
    cases = JUnitXml.fromstring(town.track("validate", "--format", "junit").out.encode())
    assert (cases.tests, cases.failures) == (8, 0)


def test_warnings_fail_validate_only_when_asked(town: Folder) -> None:
    assert town.track("validate", "--warn-as-error").code == 0
    assert repeated(town).track("validate", "--warn-as-error").code == 1
    town.patch.setenv("GITHUB_ACTIONS", "true")
    assert town.track("validate", "--warn-as-error").out.startswith("::error file=actuals/gdp.toml,line=")


@pytest.mark.parametrize("command", ["check", "validate"])
@pytest.mark.parametrize("path", ["targets.toml", "actuals/gdp.toml", "actuals/new.toml", "link"])
def test_a_report_never_replaces_the_files_it_reports_on(town: Folder, command: str, path: str) -> None:
    (town.path / "link").symlink_to("targets.toml")
    outcome = town.track(command, "--report", f"json={path}")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"{path!r} is a file of the register" in outcome.err
    assert (town.path / "targets.toml").read_text() == TARGETS


def test_a_report_among_what_is_half_written_is_refused(town: Folder) -> None:
    outcome = town.track("check", "--report", "json=.track/.gitignore")
    assert (outcome.code, outcome.out) == (2, "")
    assert "'.track/.gitignore' is in the folder for what is half" in outcome.err
    assert not (town.path / ".track").exists()


def test_a_report_to_a_link_that_leads_in_a_circle_is_said(town: Folder) -> None:
    (town.path / "a").symlink_to("b")
    (town.path / "b").symlink_to("a")
    outcome = town.track("check", "--as-of", SOUND, "--report", "json=a")
    assert (outcome.code, (town.path / "a").is_symlink()) == (3, True)


def test_a_report_does_not_replace_a_file_it_may_not_write(town: Folder) -> None:
    file = town.write("report.json", "kept").path / "report.json"
    file.chmod(0o444)
    outcome = town.track("check", "--as-of", SOUND, "--report", "json=report.json", "--report", "json=other.json")
    assert (outcome.code, outcome.err) == (
        3,
        "Error: the report report.json cannot be written: the file is read-only\n",
    )
    assert (file.read_text(), file.stat().st_mode & 0o777) == ("kept", 0o444)
    assert (town.path / "other.json").read_text().startswith("{")


def test_what_a_killed_run_left_of_a_report_is_swept_away(town: Folder) -> None:
    outside = f"../{town.path.name}-outside"
    mine = f".track-report-{zlib.crc32(b'report.json'):08x}-ab3_xyz9.tmp"
    others = [".track-report-12345678-ab3_xyz9.tmp", "mine.tmp"]
    town.write(".track/.track-report-12345678-ab3_xyz9.tmp", "half a re")
    for name in (mine, ".track-report-ab3_xyz9.tmp", *others):
        town.write(f"{outside}/{name}", "half a re")
    for folder in (".", outside):
        assert town.track("check", "--as-of", SOUND, "--report", f"json={folder}/report.json").code == 0
    assert sorted(path.name for path in (town.path / outside).iterdir()) == sorted([*others, "report.json"])
    assert [path.name for path in (town.path / ".track").iterdir()] == [".gitignore"]


@pytest.mark.slow
def test_many_reports_at_once_to_one_file_are_each_written(town: Folder) -> None:
    for place in (town.path / "report.json", town.path.parent / f"{town.path.name}.json"):
        with ThreadPoolExecutor(20) as pool:
            list(pool.map(partial(write_report, place, root=town.path), [one * 9999 for one in "abcdefghij" * 20]))
        assert len(set(place.read_text())) == 1
        assert [one.name for one in place.parent.iterdir() if one.name.startswith(".track-")] == []


def test_a_report_goes_past_a_hidden_folder_that_leads_elsewhere(town: Folder) -> None:
    town.write("elsewhere/mine", "precious")
    (town.path / ".track").symlink_to("elsewhere")
    assert town.track("check", "--as-of", SOUND, "--report", "json=report.json").code == 0
    assert [path.name for path in (town.path / "elsewhere").iterdir()] == ["mine"]
    assert (town.path / "report.json").read_text().startswith("{")


def test_where_there_is_no_register_no_hidden_folder_is_made(folder: Folder) -> None:
    assert folder.track("validate", "--report", "json=report.json").code == 3
    assert [path.name for path in folder.path.iterdir()] == ["report.json"]


def test_a_report_to_standard_output_comes_before_what_is_printed(town: Folder) -> None:
    printed = town.track("check", "--as-of", STALE, "--format", "concise").out
    for name in ("-", "/dev/stdout"):
        both = town.track("check", "--as-of", STALE, "--format", "concise", "--report", f"markdown={name}").out
        assert both.startswith("## track check, ")
        assert both.endswith(printed)


@pytest.mark.parametrize("name", ["{0}/summary.md", "./summary.md", "{0}/link.md"])
def test_the_summary_of_a_step_is_added_to_by_whatever_name(town: Folder, name: str) -> None:
    summary = town.path / "summary.md"
    summary.write_text("# Before\n")
    (town.path / "link.md").symlink_to("summary.md")
    town.patch.setenv("GITHUB_STEP_SUMMARY", name.format(town.path))
    town.track("check", "--as-of", STALE, "--report", f"markdown={summary}")
    assert summary.read_text().startswith("# Before\n## track check, ")


def test_nor_a_file_that_the_register_reads_through_a_link(town: Folder) -> None:
    town.write("kept/real.toml", (town.path / "actuals/gdp.toml").read_bytes()).write("more/people.toml", "")
    (town.path / "actuals/gdp.toml").unlink()
    (town.path / "actuals/gdp.toml").symlink_to("../kept/real.toml")
    (town.path / "actuals/people.toml").unlink()
    (town.path / "actuals/linked").symlink_to("../more")
    for path in ("kept/real.toml", "more/people.toml", "more/new.toml"):
        outcome = town.track("check", "--report", f"json={path}")
        assert (outcome.code, outcome.out) == (2, "")
    assert town.track("check", "--as-of", SOUND, "--report", "json=kept/report.json").code in (0, 1)


@pytest.fixture
def flood(town: Folder) -> Folder:
    """A file of a thousand records that say nothing, each without a period, a figure and a source."""
    return town.write("actuals/gdp.toml", "[[actual]]\n" * 1000)


@pytest.mark.parametrize("format", ["full", "concise"])
@pytest.mark.parametrize("command", ["check", "validate"])
def test_of_a_file_with_thousands_of_faults_the_first_are_told_and_all_counted(
    flood: Folder, command: str, format: str
) -> None:
    outcome = flood.track(command, "--format", format)
    assert outcome.code == 3
    assert outcome.out.count("error[TRK") == 300
    assert outcome.out.endswith("\nand 2700 more in actuals/gdp.toml\n3000 errors in 1 file\n")


def test_so_they_are_where_a_command_cannot_go_on(flood: Folder) -> None:
    outcome = flood.track("status")
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.count("error[TRK") == 300
    assert outcome.err.endswith("\nand 2700 more in actuals/gdp.toml\n3000 errors in 1 file\n")


def test_in_json_the_counts_are_of_all_and_the_file_says_how_many_are_not_listed(flood: Folder) -> None:
    document = json.loads(flood.track("validate", "--format", "json").out)
    assert document["counts"] == {"error": 3000, "warning": 0}
    assert len(document["findings"]) == 300
    assert document["unlisted"] == {"actuals/gdp.toml": 2700}
    assert complaints(document) == []


def test_in_junit_a_case_that_fails_stands_for_the_rest(flood: Folder) -> None:
    document = JUnitXml.fromstring(flood.track("validate", "--format", "junit").out.encode())
    (suite,) = document
    assert (document.tests, document.failures) == (301, 301)
    (last,) = (one for one in suite if one.name == "actuals/gdp.toml")
    (failure,) = last.result
    assert last.classname == "track.file"
    assert failure.message == "and 2700 more in actuals/gdp.toml"


def test_in_junit_it_passes_where_the_rest_are_warnings(town: Folder) -> None:
    once = '\n[[actual]]\nperiod = 2023\nvalue = 5\npublished = 2024-03-01\npublisher = "P"\n'
    document = JUnitXml.fromstring(
        town.write("actuals/gdp.toml", once * 1000).track("validate", "--format", "junit").out.encode()
    )
    (last,) = (one for one in next(iter(document)) if one.name == "actuals/gdp.toml")
    assert (document.failures, last.result, last.system_out) == (0, [], "and 699 more in actuals/gdp.toml")


@pytest.mark.parametrize("format", ["github", "markdown"])
def test_forms_that_never_tell_all_count_all(flood: Folder, format: str) -> None:
    said = flood.track("validate", "--format", format).out
    assert "and 2700 more" in said
    assert format != "github" or said.startswith(
        "::notice title=track validate::GitHub shows the 10 gravest of 3000 errors; the log has more\n"
    )
    assert "3000 errors in 1 file" in said
