"""The forms of a check for machines: text from files stays text in each of them, and fits."""

import json
from datetime import date
from itertools import pairwise

import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt

from tracker.domain.problem import Code, Origin, Place, Problem, Severity, Subject, SubjectKind
from tracker.render.check_github import github
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
    line = github(report(finding(file=text, message=text, remedy=text))).splitlines()[0]
    assert line == f"::error file={in_property},line=12,col=3,title=track TRK602::{data}%0A{data}"
    assert unescaped(data) == unescaped_property(in_property)


def test_a_finding_about_a_whole_file_has_no_line() -> None:
    found = report(finding(place=None))
    assert github(found).startswith("::error file=targets.toml,title=track TRK602::late%0Amend it\n")
    (read,) = json.loads(check_json(found))["findings"]
    assert (read["line"], read["column"]) == (None, None)
    assert "targets.toml" in cells(markdown(found))


def test_github_names_files_from_outside() -> None:
    assert github(report(finding(), folder="data/")).startswith("::error file=data/targets.toml,line=12,")


@pytest.mark.parametrize(
    ("count", "more"), [(9, None), (10, None), (11, "and 1 more error"), (30, "and 20 more errors")]
)
def test_github_shows_ten_of_a_kind_and_counts_the_rest(count: int, more: str | None) -> None:
    warnings = [finding(message=f"doubt {one}", code=Code.FIGURE_LATE) for one in range(3)]
    found = report(*(finding(message=f"fault {one}") for one in range(count)), *warnings)
    lines = github(found).splitlines()
    assert sum(line.startswith("::error ") for line in lines) == min(count, 10)
    assert sum(line.startswith("::warning ") for line in lines) == 3
    assert [line for line in lines if line.startswith("and ")] == ([more] if more else [])


HOSTILE = "a|b `c` <img src=x> [link](http://x) **bold** ~~gone~~ &lt; \\| $x$ #1 @me <!-- -->"


def test_markdown_shows_text_as_it_is() -> None:
    found = report(finding(file="a|b.toml", message=HOSTILE, remedy='write "x | y" or `z`'))
    assert cells(markdown(found)) == ["error", "TRK602", "a|b.toml:12:3", HOSTILE, "write \"x | y\" or 'z'"]


def test_markdown_keeps_to_one_row_a_finding() -> None:
    found = report(finding(message="two\nlines\r\nand\ta tab"), finding(message="\x1b[2J", place=Place(13, 1, 1)))
    assert cells(markdown(found))[3::5] == ["two lines and a tab", "\N{REPLACEMENT CHARACTER}[2J"]


def test_markdown_fits_a_step_summary() -> None:
    long = "值" * 100_000
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
    ((stale_case, sound_case, file_case),) = document
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


def test_errors_come_first_then_what_stands_first() -> None:
    late = finding("actuals/a.toml", "late", code=Code.FIGURE_LATE)
    first, second = finding(place=Place(2, 1, 1)), finding(place=Place(12, 1, 1))
    other = finding("actuals/b.toml", place=None)
    found = CheckReport("check", DAY, "", (late, other), (Subject(SubjectKind.TARGET, "x", (second, first)),), FAILING)
    assert found.findings == [first, second, other, late]
    assert (found.of(Severity.ERROR), found.of(Severity.WARNING)) == ([first, second, other], [late])
