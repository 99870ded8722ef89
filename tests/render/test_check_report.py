"""The forms of a check for machines: text from files stays text in each of them, and fits."""

import json
from datetime import date
from itertools import pairwise

import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt

from tracker.assess.accepting import Accepted
from tracker.assess.findings import Judged
from tracker.assess.methods.verdict import Verdict
from tracker.domain.acceptance import About, Acceptance
from tracker.domain.problem import Code, Origin, Place, Problem, Severity, Subject, SubjectKind
from tracker.render.check_github import github
from tracker.render.check_headline import headline
from tracker.render.check_json import check_json
from tracker.render.check_junit import junit
from tracker.render.check_markdown import markdown
from tracker.render.check_report import CheckReport, summary

DAY = date(2026, 11, 22)
PLACE = Place(12, 3, 5, "value = 3")
FAILING = frozenset({Code.FIGURE_STALE})


def finding(
    file: str = "targets.toml",
    message: str = "late",
    remedy: str = "mend it",
    place: Place | None = PLACE,
    code: Code = Code.FIGURE_STALE,
) -> Problem:
    """A problem that says so; of a code that fails the run unless another is given."""
    return Problem(code, Origin(file), message, remedy, place=place)


def report(*findings: Problem, folder: str = "") -> CheckReport:
    """A check that found these in the files."""
    return CheckReport("check", DAY, "1 series and 0 targets checked", findings, (), FAILING, folder)


def unescaped(text: str) -> str:
    """What GitHub reads in the data of a workflow command."""
    return text.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


def unescaped_property(text: str) -> str:
    """What GitHub reads in a property of a workflow command."""
    return unescaped(text.replace("%3A", ":").replace("%2C", ","))


def cells(page: str) -> list[str]:
    """The text of each cell of the tables of a Markdown page, as a reader sees it."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).enable("table").parse(page)
    kinds = {"text", "code_inline", "text_special"}
    inlines = [one for before, one in pairwise(tokens) if before.type == "td_open"]
    assert all(child.type in kinds for one in inlines for child in one.children or [])
    return ["".join(child.content for child in one.children or []) for one in inlines]


def test_nothing_found_is_said() -> None:
    assert summary(report()) == "1 series and 0 targets checked: nothing found"
    assert github(report()) == f"{summary(report())}\n"
    assert markdown(report()) == f"## track check, 2026-11-22\n\n{summary(report())}.\n"
    assert json.loads(check_json(report()))["findings"] == []
    assert list(next(iter(JUnitXml.fromstring(junit(report()).encode())))) == []


@pytest.mark.parametrize(
    ("text", "data", "in_property"),
    [
        ("5 % of it", "5 %25 of it", "5 %25 of it"),
        ("%0A", "%250A", "%250A"),
        ("a:b,c", "a:b,c", "a%3Ab%2Cc"),
        ("::error::no", "::error::no", "%3A%3Aerror%3A%3Ano"),
        ("a\nb\rc", "a b c", "a b c"),
        ("\x1b[31m", "\N{REPLACEMENT CHARACTER}[31m", "\N{REPLACEMENT CHARACTER}[31m"),
        ("万亿元", "万亿元", "万亿元"),
    ],
)
def test_github_escapes(text: str, data: str, in_property: str) -> None:
    line = github(report(finding(file=text, message=text, remedy=text))).splitlines()[1]
    assert line == f"::error file={in_property},line=12,col=3,title=track TRK602::{data}%0A{data}"
    assert unescaped(data) == unescaped_property(in_property)


def test_a_finding_about_a_whole_file_has_no_line() -> None:
    found = report(finding(place=None))
    assert "\n::error file=targets.toml,title=track TRK602::late%0Amend it\n" in github(found)
    (read,) = json.loads(check_json(found))["findings"]
    assert (read["line"], read["column"]) == (None, None)
    assert "targets.toml" in cells(markdown(found))


def test_github_names_files_from_outside() -> None:
    assert "\n::error file=data/targets.toml,line=12," in github(report(finding(), folder="data/"))


@pytest.mark.parametrize(("count", "is_cut"), [(9, False), (10, False), (11, True), (30, True)])
def test_github_shows_ten_of_a_kind_and_says_where_the_rest_is(count: int, is_cut: bool) -> None:
    warnings = [finding(message=f"doubt {one}", code=Code.FIGURE_LATE) for one in range(3)]
    found = report(*(finding(message=f"fault {one}") for one in range(count)), *warnings)
    lines = github(found).splitlines()
    assert sum(line.startswith("::error ") for line in lines) == min(count, 10)
    assert sum(line.startswith("::warning ") for line in lines) == 3
    assert sum(line.startswith("targets.toml:12:3: error[TRK602] fault ") for line in lines) == max(0, count - 10)
    told = f"GitHub shows the 10 gravest of {count} errors; the log has more"
    assert lines[0].startswith("::notice title=track check%2C 2026-11-22::")
    assert lines[0].endswith(told) is is_cut


def test_what_is_only_in_the_log_of_github_commands_no_runner() -> None:
    hostile = finding(file="::add-mask::a", message="##[group]b", code=Code.FIGURE_LATE)
    *_, told, _ = github(report(*[hostile] * 11)).splitlines()
    assert told == ": :add-mask::a:12:3: warning[TRK601] # #[group]b; mend it"


HOSTILE = "a|b `c` <img src=x> [link](http://x) **bold** ~~gone~~ &lt; \\| $x$ #1 @me <!-- -->"


def test_markdown_shows_text_as_it_is() -> None:
    found = report(finding(file="a|b.toml", message=HOSTILE, remedy='write "x | y" or `z`'))
    assert cells(markdown(found)) == ["error", "TRK602", "a|b.toml:12:3", HOSTILE, "write \"x | y\" or 'z'"]


def test_markdown_keeps_to_one_row_a_finding() -> None:
    found = report(finding(message="two\nlines\r\nand\ta tab"), finding(message="\x1b[2J", place=Place(13, 1, 1)))
    assert cells(markdown(found))[3::5] == ["two lines and a tab", "\N{REPLACEMENT CHARACTER}[2J"]


def test_markdown_fits_a_step_summary() -> None:
    long = "值" * 10_000
    page = markdown(report(*(finding(message=long, remedy=long) for _ in range(1000))))
    assert len(page.encode()) < 1024 * 1024
    shown = page.count("TRK602")
    assert shown > 100
    assert page.endswith(f"\n\nand {1000 - shown} more\n")
    assert markdown(report(*[finding()] * 501)).endswith("\n\nand 1 more\n")


def test_junit_takes_any_text() -> None:
    hostile = "<&>\"' ]]> \x00\x1b\ufffe\uffff\ud800 值"
    problem = Problem(Code.FIGURE_STALE, Origin(hostile), hostile, hostile)
    found = CheckReport("check", DAY, "", (), (Subject(SubjectKind.SERIES, hostile, (problem,)),), FAILING)
    ((case,),) = JUnitXml.fromstring(junit(found).encode())
    (failure,) = case.result
    read = "<&>\"' ]]> " + "\N{REPLACEMENT CHARACTER}" * 5 + " 值"
    assert (case.name, failure.message, failure.text) == (read, read, read)


def test_junit_has_a_case_for_each_problem_in_a_file() -> None:
    twice = finding("actuals/x.toml", "twice", "remove one", code=Code.REPEATED_RECORD)
    subjects = (Subject(SubjectKind.SERIES, "x", (finding(),)), Subject(SubjectKind.SERIES, "y"))
    found = CheckReport("check", DAY, "", (twice,), subjects, FAILING)
    document = JUnitXml.fromstring(junit(found).encode())
    ((stale_case, file_case, sound_case),) = document
    assert (document.tests, document.failures) == (3, 1)
    assert (stale_case.name, stale_case.classname, stale_case.is_passed) == ("x", "track.series", False)
    assert (sound_case.name, sound_case.result, sound_case.system_out) == ("y", [], None)
    assert (file_case.name, file_case.classname) == ("actuals/x.toml:12:3", "track.file")
    assert file_case.system_out == "warning[TRK507] twice; remove one"


def test_json_keeps_every_character() -> None:
    text = 'a"\\\n\x1b\u2028万'
    (read,) = json.loads(check_json(report(finding(file=text, message=text, remedy=text))))["findings"]
    assert (read["file"], read["message"], read["remedy"]) == (text, text, text)


def test_the_weight_in_this_run_is_what_is_shown() -> None:
    found = report(finding(code=Code.FIGURE_LATE))
    assert summary(found).endswith(": 1 warning in 1 file")
    assert github(found).startswith("::warning ")
    assert cells(markdown(found))[0] == "warning"
    assert json.loads(check_json(found))["counts"] == {"error": 0, "warning": 1}
    assert JUnitXml.fromstring(junit(found).encode()).failures == 0


RECORD = "record what should be public by now with `track add`, as said below"
ACCEPT = "or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with"
LATE_KEYS = "code, reason, on and until"


def verdict(word: Verdict) -> Problem:
    """A verdict that was asked for."""
    return Problem(Code.VERDICT, Origin("targets.toml"), "x", "y", facts=Judged(word, None))


@pytest.mark.parametrize(
    ("found", "what", "ways"),
    [
        (
            [finding(code=Code.BAD_PERIOD)] * 2,
            "2 errors in the files",
            ["nothing can be judged until the files are mended, as said below"],
        ),
        (
            [verdict(Verdict.MISSED), verdict(Verdict.OFF_TRACK), verdict(Verdict.MISSED)],
            "2 targets missed, 1 target off_track",
            ["see why with `track show TARGET`", f"{ACCEPT} target, code, reason and on"],
        ),
        (
            [finding(code=Code.FIGURE_LATE), finding(), finding()],
            "2 series stale, 1 series late",
            [RECORD, f"{ACCEPT} series, {LATE_KEYS}"],
        ),
        ([finding(code=Code.FIGURE_LATE)], "1 series late", [RECORD, f"{ACCEPT} series, {LATE_KEYS}"]),
        (
            [finding(), verdict(Verdict.MISSED), finding(code=Code.FAR_END), finding(code=Code.NOT_READ)],
            "1 target missed, 1 series stale, 2 warnings that fail here",
            [
                *("see why with `track show TARGET`", RECORD, "do what each warning says"),
                f"{ACCEPT} target or series, {LATE_KEYS}",
            ],
        ),
        ([finding(code=Code.NOT_READ)], "1 warning that fails here", ["do what each warning says"]),
    ],
)
def test_a_red_run_says_first_what_happened_and_what_to_do(found: list[Problem], what: str, ways: list[str]) -> None:
    said = "; ".join([what, *ways])
    red = CheckReport("check", DAY, "", tuple(found), (), frozenset(Code))
    assert headline(red) == said
    assert github(red).splitlines()[0] == f"::notice title=track check%2C 2026-11-22::{said}"
    assert markdown(red).splitlines()[2] == f"**{said}.**"
    assert json.loads(check_json(red))["headline"] == said


def test_a_run_that_is_not_red_says_nothing_first_and_so_does_validate() -> None:
    assert headline(report(finding(code=Code.FIGURE_LATE))) is None
    assert json.loads(check_json(report()))["headline"] is None
    assert headline(CheckReport("validate", None, "", (finding(code=Code.BAD_PERIOD),), (), frozenset(Code))) is None


def test_problems_that_are_not_listed_count_in_what_is_said_first() -> None:
    unlisted = {"actuals/x.toml": {Code.BAD_PERIOD: 300, Code.REPEATED_RECORD: 9}}
    red = CheckReport(
        "check", DAY, "", (finding(code=Code.BAD_PERIOD),), (), frozenset({Code.BAD_PERIOD}), "", unlisted
    )
    assert str(headline(red)).startswith("301 errors in the files; ")


def test_junit_says_beside_a_failure_what_is_accepted() -> None:
    about = About(SubjectKind.TARGET, "x", Code.BASELINE_MISSING)
    by = Acceptance(about, "lost", DAY, until=None, origin=Origin("targets.toml"))
    accepted = (Accepted(finding(message="no baseline", code=Code.BASELINE_MISSING), by),)
    for code, skipped in ((Code.FIGURE_STALE, 0), (Code.FIGURE_LATE, 1)):
        subjects = (Subject(SubjectKind.TARGET, "x", (finding(code=code),)), Subject(SubjectKind.SERIES, "x"))
        found = CheckReport("check", DAY, "", (), subjects, FAILING, accepted=accepted)
        ((case, sound),) = document = JUnitXml.fromstring(junit(found).encode())
        assert (document.tests, document.failures, document.skipped) == (2, 1 - skipped, skipped)
        assert (case.is_failure, case.is_skipped, sound.is_passed) == (not skipped, bool(skipped), True)
        assert "accepted: lost" in junit(found)


def test_junit_skips_a_case_of_its_own_for_what_is_accepted_in_a_file() -> None:
    about = About(SubjectKind.SERIES, "x", Code.REPEATED_RECORD)
    by = Acceptance(about, "two editions", DAY, until=DAY, origin=Origin("targets.toml"))
    twice = Accepted(finding("actuals/x.toml", "twice", code=Code.REPEATED_RECORD), by)
    found = CheckReport("check", DAY, "", (), (Subject(SubjectKind.SERIES, "x"),), FAILING, accepted=(twice,))
    ((file_case, sound),) = JUnitXml.fromstring(junit(found).encode())
    (skipped,) = file_case.result
    assert (file_case.name, file_case.classname, skipped.message) == (
        "actuals/x.toml:12:3",
        "track.file",
        "accepted until 2026-11-22: two editions",
    )
    assert (sound.name, sound.is_passed) == ("x", True)


def test_errors_come_first_then_what_stands_first() -> None:
    late = finding("actuals/a.toml", "late", code=Code.FIGURE_LATE)
    first, second = finding(place=Place(2, 1, 1)), finding(place=Place(12, 1, 1))
    other = finding("actuals/b.toml", place=None)
    found = CheckReport("check", DAY, "", (late, other), (Subject(SubjectKind.TARGET, "x", (second, first)),), FAILING)
    assert found.findings == [first, second, other, late]
    assert (found.of(Severity.ERROR), found.of(Severity.WARNING)) == ([first, second, other], [late])
