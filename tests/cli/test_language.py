"""The language of a run: who decides, what follows it and what does not, and that nothing is left in English."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.helpers.chinese import english_in
from tests.helpers.folder import Folder
from tests.helpers.html import read_aloud
from tests.helpers.terminal import environment, typed
from tracker.assess.filters import SORT_KEYS
from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.cli.accepting import KINDS
from tracker.cli.formats import every_format
from tracker.cli.language import language_asked
from tracker.cli.library_words import folded
from tracker.domain.actual import Status
from tracker.domain.series import Frequency, Kind

TARGETS = """
format = 1

[areas.city]
name = "城市"

[sources.plan]
publisher = "市政府"
title = "规划纲要"
published = 2021-03-01

[series.gdp]
area = "city"
indicator = "地区生产总值"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.gdp-2025]
series = "gdp"
baseline = 2020
more_than = 2000
due = 2025
announced = 2021-03-01
source = "plan"
"""
ARTICLE = """城市交出成绩单

来源：城市日报 发布时间：2025-01-20

2024年，全市地区生产总值突破1700亿元，增长6.2%，新建公园12个。2023年，地区生产总值超1400亿元。到2030年，力争地区生产总值达到3000亿元以上。
"""
ACTUALS = """
[[actual]]
period = 2020
value = 1000
published = 2021-02-01
publisher = "市统计局"

[[actual]]
period = 2023
more_than = 1500
published = 2024-02-01
publisher = "市统计局"
"""


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register that says everything in Chinese, and beside it one without figures and one with a fault."""
    for name, targets in (("", TARGETS), ("before", TARGETS), ("broken", TARGETS.replace("due = 2025", "due = 20"))):
        (tmp_path / name / "actuals").mkdir(parents=True)
        (tmp_path / name / "targets.toml").write_text(targets)
    (tmp_path / "actuals" / "gdp.toml").write_text(ACTUALS)
    (tmp_path / "article.txt").write_text(ARTICLE)
    (tmp_path / "letter.txt").write_text("城市举行运动会\n\n第3届运动会开幕。\n")
    return tmp_path


def run(register: Path, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, where help is in the language of the run as well."""
    command = [sys.executable, "-m", "tracker", *arguments]
    return subprocess.run(
        command, cwd=register, env=environment(**changes), capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize(
    ("arguments", "variables", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "C.UTF-8"}, "en"),
        ([], {"LANG": "zh_CN.UTF-8"}, "zh"),
        ([], {"LANG": "zh_CN.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "en"),
        ([], {"LANG": "de_DE.UTF-8", "LC_MESSAGES": "zh_TW.UTF-8"}, "zh"),
        ([], {"LANG": "zh_CN.UTF-8", "TRACK_LANG": "en"}, "en"),
        ([], {"TRACK_LANG": "ZH"}, "zh"),
        ([], {"LANG": "zh_CN.UTF-8", "TRACK_LANG": "xx"}, "zh"),
        (["status", "--lang", "zh"], {}, "zh"),
        (["--lang=zh", "status"], {}, "zh"),
        (["--lang", "ZH"], {}, "zh"),
        (["--lang", "en", "status"], {"TRACK_LANG": "zh"}, "en"),
        (["--lang", "zh", "status", "--lang", "en"], {}, "en"),
        (["--lang", "xx"], {}, "en"),
        (["status", "--lang"], {}, "en"),
        (["status", "--", "--lang", "zh"], {}, "en"),
        (["add", "gdp", "1", "--note", "--lang", "zh"], {}, "en"),
    ],
)
def test_the_option_wins_then_the_variable_then_the_locale(
    arguments: list[str], variables: dict[str, str], language: str
) -> None:
    assert language_asked(arguments, variables) == language


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize("arguments", [["--lang", "xx", "status"], ["status", "--lang", "xx"]])
def test_a_language_that_is_none_is_refused_as_ever(folder: Folder, arguments: list[str]) -> None:
    outcome = folder.track(*arguments)
    assert outcome.code == 2
    assert "Error: Invalid value for '--lang'" in outcome.err
    assert outcome.err.endswith(": 'xx' is not one of zh, en\n")
    folder.patch.setenv("TRACK_LANG", "xx")
    assert folder.track("status").err.endswith(": 'xx' is not one of zh, en\n")


FOR_PROGRAMS = [
    ("status", "--format", "json"),
    ("status", "--format", "csv"),
    ("show", "gdp-2025", "gdp", "--format", "json"),
    ("show", "gdp", "--format", "csv"),
    ("due", "--format", "json"),
    ("export", "-o", "-", "--format", "csv"),
    ("export", "-o", "-", "--format", "sdmx-csv"),
    ("due", "--format", "csv"),
    ("due", "--format", "ics"),
    ("scan", "article.txt", "--format", "json"),
    ("scan", "article.txt", "--format", "csv"),
    ("scan", "article.txt", "--format", "toml"),
    ("check", "--format", "json"),
    ("validate", "--format", "json"),
    ("schema", "targets"),
    ("schema", "actuals"),
]


@pytest.mark.slow
@pytest.mark.parametrize("arguments", FOR_PROGRAMS, ids=" ".join)
def test_documents_and_tables_for_programs_are_the_same_in_every_language(
    register: Path, arguments: Sequence[str]
) -> None:
    english = run(register, "--as-of", "2026-11-22", *arguments)
    chinese = run(register, "--as-of", "2026-11-22", *arguments, TRACK_LANG="zh")
    assert english.stdout
    assert (chinese.returncode, chinese.stdout) == (english.returncode, english.stdout)


@pytest.mark.parametrize("printed", ["json", "markdown", "full"])
def test_each_report_of_a_run_is_said_as_its_form_wants_it(register: Path, folder: Folder, printed: str) -> None:
    reports = ("--report", "json=found.json", "--report", "markdown=found.md", "--report", "junit=found.xml")
    outcome = folder.track("check", "--format", printed, *reports, "--lang", "zh", "--as-of", "2026-11-22")
    assert outcome.code == 1
    told = {name: (register / f"found.{name}").read_text() for name in ("json", "md", "xml")}
    assert "was due 2025-03-31" in told["json"]
    assert "应于2025-03-31发布" not in told["json"]
    assert "应于2025-03-31发布" in told["md"]
    assert "应于2025-03-31发布" in told["xml"]
    assert ("应于2025-03-31发布" in outcome.out) is (printed != "json")


@pytest.mark.slow
def test_a_program_that_imports_it_is_told_in_english(register: Path) -> None:
    asking = (
        "import tracker, datetime\n"
        "judged = tracker.review(tracker.open('.'), as_of=datetime.date(2026, 11, 22))\n"
        "print(tracker.rows(judged))"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", asking], cwd=register, env=environment(**changes), capture_output=True, check=True
        ).stdout
        for changes in ({}, {"TRACK_LANG": "zh", "LANG": "zh_CN.UTF-8"})
    ]
    assert told[0] == told[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show"], "错误：缺少参数'ID'。"),
        (["statu"], "错误：没有命令'statu'。是否指'status'？"),
        (["xyz"], "错误：没有命令'xyz'。"),
        (["show", "--lnag"], "错误：没有选项--lnag（可用的有：--lang、--no-pager）"),
        (["show", "--xyz"], "错误：没有选项--xyz"),
        (["schema", "targets", "more"], "错误：多出参数（more）"),
        (["show", "--as-of"], "错误：选项'--as-of'需要一个值。"),
        (["add", "gdp", "--between", "1"], "错误：选项'--between'需要2个值。"),
        (["add", "gdp", "1", "--break=yes"], "错误：选项'--break'不带值。"),
    ],
)
def test_what_the_library_says_of_wrong_use_is_chinese(folder: Folder, arguments: list[str], said: str) -> None:
    outcome = folder.track("--lang", "zh", *arguments)
    assert outcome.code == 2
    assert outcome.err.rstrip().split("\n")[-1] == said
    assert "Usage" not in outcome.err


_READING = ("status", "show", "changes", "compare", "due", "report", "export", "check", "validate", "schema")
COMMANDS = (*_READING, "add", "import", "scan", "undo", "edit", "add-series", "add-target", "init")


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [("add", "xx", "1"), ("check", "xx"), ("validate", "-C", "xx"), ("schema", "xx")])
def test_the_language_may_be_named_after_the_command(register: Path, arguments: Sequence[str]) -> None:
    chinese, english = (
        run(register, *arguments, "--lang", "zh"),
        run(register, *arguments, "--lang=en", TRACK_LANG="zh"),
    )
    assert chinese.returncode == english.returncode != 0
    assert "错误" in chinese.stdout + chinese.stderr
    assert not re.search("[\u4e00-\u9fff]", english.stdout + english.stderr)


@pytest.mark.slow
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_no_line_of_a_help_text_is_wider_than_the_screen(register: Path, command: str) -> None:
    told = run(register, *command.split(), "--help", TRACK_LANG="zh", COLUMNS="60").stdout
    assert told.startswith(f"用法：track {command}".rstrip())
    lines = [line for line in told.split("\n") if not re.search(r"[!-~]{40,}", line)]  # names are not broken
    assert max(map(cell_len, lines)) <= 60


@given(st.text("数据，。：[]（）ab -"), st.integers(2, 40))
def test_folding_loses_no_character(text: str, width: int) -> None:
    assert "".join("".join(folded(text, width)).split()) == "".join(text.split())


def test_a_line_breaks_between_chinese_characters_and_never_before_a_stop() -> None:
    assert folded("地区生产总值，按现价计算。 [环境变量：TRACK_DIR]", 14) == [
        "地区生产总值，",
        "按现价计算。",
        "[环境变量：TRACK_DIR]",
    ]


PUBLISHER = ("--publisher", "市统计局")
OF_TOWN = ("--area", "杭州市", "--indicator", "就业")
OF_2030 = ("--due", "2030", "--source", "plan")
WHOLE: dict[str, tuple[str, ...]] = {
    "status": ("status",),
    "status, nothing chosen": ("status", "--verdict", "met"),
    "status, chosen": ("status", "--verdict", "awaiting", "--freshness", "stale", "--due", "2025", "城市"),
    "status, attention": ("status", "--attention"),
    "status, long": ("status", "--long", "--all"),
    "status, by verdict": ("status", "--by", "verdict", "--sort", "-pace"),
    "status, another method": ("status", "--method", "track/1"),
    "status, another day": ("status", "--as-of", "2021-03-02"),
    "status, markdown": ("status", "--format", "markdown"),
    "show a target": ("show", "gdp-2025", "--lang", "zh"),
    "show a series": ("show", "gdp", "--lang", "zh"),
    "show an area": ("show", "城市"),
    "show in brief": ("show", "--brief", "gdp-2025", "gdp", "--lang", "zh"),
    "show, markdown": ("show", "gdp-2025", "gdp", "--format", "markdown", "--lang", "zh"),
    "show, brief, markdown": ("show", "-b", "gdp-2025", "--format", "markdown", "--lang", "zh"),
    "export": ("export", "-o", "figures.xlsx"),
    "export a badge": ("export", "-o", "x.svg", "--badge", "stale"),
    "export nowhere": ("export",),
    "export without a form": ("export", "-o", "-"),
    "export of no form": ("export", "-o", "x.ods"),
    "export no badge": ("export", "-o", "x.csv", "--badge", "met"),
    "show, a chart": ("show", "gdp-2025", "--format", "svg", "--lang", "zh"),
    "show, a chart of a series": ("show", "gdp", "--format", "svg", "--lang", "zh"),
    "show, a chart of several": ("show", "gdp-2025", "gdp", "--format", "svg"),
    "show, a chart in brief": ("show", "-b", "gdp", "--format", "svg"),
    "undo nothing": ("undo",),
    "edit nothing": ("edit", "nothing"),
    "show nothing": ("show", "nothing"),
    "show nothing yet": ("show", "gdp-2025", "--as-of", "2020-01-01"),
    "show no such tag": ("show", "tag:none"),
    "show, brief for programs": ("show", "--brief", "gdp", "--format", "json"),
    "changes": ("changes",),
    "changes since a day": ("changes", "--since", "2024-01-01"),
    "changes until a day": ("changes", "--since", "3m", "--until", "2024-03-01"),
    "changes, markdown": ("changes", "--since", "2024-01-01", "--format", "markdown"),
    "changes against a folder": ("changes", "--against", "./before"),
    "changes against nothing": ("changes", "--against", "./actuals"),
    "changes outside git": ("changes", "--recorded"),
    "changes since no day": ("changes", "--since", "xx"),
    "changes since a later day": ("changes", "--since", "2027-01-01"),
    "changes, three dots": ("changes", "--against", "a...b"),
    "changes, two ways": ("changes", "--against", "./before", "--recorded"),
    "add": ("add", "gdp", "1800", "--period", "2025", *PUBLISHER),
    "add, in spite of doubts": ("add", "gdp", "18", "--period", "2025", *PUBLISHER, "--yes"),
    "add, in doubt": ("add", "gdp", "18", "--period", "2025", *PUBLISHER),
    "add, a dry run": ("add", "gdp", "超1800亿元", "--period", "2025", *PUBLISHER, "--dry-run"),
    "add, the first figure": ("add", "-C", "before", "gdp", "1800", "--period", "2020", *PUBLISHER),
    "add by name": ("add", "生产总值", "1800", "--period", "2025", *PUBLISHER, "-n"),
    "add what is there": ("add", "gdp", "1000", "--period", "2020", "--published", "2021-02-01", *PUBLISHER),
    "add what is wrong": ("add", "gdp", "x", "--period", "y", *PUBLISHER),
    "add without a figure": ("add", "gdp"),
    "add to nothing": ("add", "nothing", "1"),
    "add, an option's wrong word": ("add", "gdp", "1", "--status", "x"),
    "add to broken files": ("add", "-C", "broken", "gdp", "1"),
    "add-series": ("add-series", "--area", "城市", "--indicator", "就业", "--unit", "万人"),
    "add-series, a dry run": ("add-series", "--area", "新区", "--indicator", "就业", "--kind", "milestone", "-n"),
    "add-series, what is wrong": ("add-series", "--area", "城里", "--indicator", "x", "--frequency", "xx", "--id", "X"),
    "add-target": ("add-target", "生产总值", "--goal", "≥ 3000", "--due", "2030", "--publisher", "市政府"),
    "add-target, a dry run": ("add-target", "gdp", "--goal", "-5%", "--baseline", "2020", *OF_2030, "-n"),
    "add-target, in doubt": ("add-target", "gdp", "--goal", "≤ 5%", "--baseline", "2020", *OF_2030),
    "add-target, what is wrong": ("add-target", "gdp", "--goal", "5", "--due", "2030", "--source", "paln"),
    "add-target, nothing said": ("add-target",),
    "add-target of nothing": ("add-target", "nothing", *OF_2030),
    "init": ("init", "new", *OF_TOWN, "--unit", "万人", "--goal", ">9", "--due", "2030"),
    "init, a dry run": ("init", "new", *OF_TOWN, "--kind", "milestone", "--due", "2030", "-n"),
    "init, what is wrong": ("init", "new", "--goal", "5"),
    "init, where something stands": ("init", "--area", "x"),
    "init, an example": ("init", "new", "--example", "team"),
    "check": ("check",),
    "check one": ("check", "gdp-2025"),
    "check, nothing fails": ("check", "--fail-on", "met", "--exit-zero"),
    "check, warnings fail": ("check", "--warn-as-error"),
    "check, a line each": ("check", "--format", "concise", "--fail-on", "stale,pending"),
    "check, markdown": ("check", "--format", "markdown"),
    "check, junit": ("check", "--format", "junit"),
    "check, annotations": ("check", "--format", "github"),
    "check, news alone": ("check", "--against", "./before"),
    "check broken files": ("check", "-C", "broken"),
    "check, a report": ("check", "--report", "markdown=/dev/full"),
    "check, a report that is none": ("check", "--report", "x"),
    "check, a report over the register": ("check", "--report", "json=targets.toml"),
    "check, no reason to fail": ("check", "--fail-on", ""),
    "check, no such reason": ("check", "--fail-on", "xx"),
    "check nothing yet": ("check", "gdp-2025", "--as-of", "2020-01-01"),
    "due": ("due",),
    "due, in a month": ("due", "--within", "30d", "--as-of", "2026-02-20"),
    "due, markdown": ("due", "--within", "20d", "--format", "markdown"),
    "due, nothing": ("due", "--as-of", "2020-01-01"),
    "due, no span": ("due", "--within", "xx"),
    "scan": ("scan", "article.txt"),
    "scan, long": ("scan", "article.txt", "--long"),
    "scan, sure": ("scan", "article.txt", "--sure", "--published", "2025-01"),
    "scan, markdown": ("scan", "article.txt", "--format", "markdown"),
    "scan, nothing found": ("scan", "letter.txt"),
    "scan nothing": ("scan", "nothing.txt"),
    "scan, no day": ("scan", "letter.txt", "--published", "xx"),
    "scan, no address": ("scan", "letter.txt", "--url", "xx"),
    "report": ("report", "-o", "-"),
    "report, what changed": ("report", "-o", "-", "--since", "2025-01-01"),
    "report, to nowhere": ("report",),
    "report, opened": ("report", "-o", "-", "--open"),
    "report, over the register": ("report", "-o", "targets.toml"),
    "validate": ("validate",),
    "validate, a line each": ("validate", "--format", "concise"),
    "validate broken files": ("validate", "-C", "broken"),
    "validate, markdown": ("validate", "-C", "broken", "--format", "markdown"),
    "status of broken files": ("status", "-C", "broken"),
    "no such language": ("status", "--lang", "xx"),
    "no such form": ("status", "--format", "xx"),
    "no such form before": ("--format", "xx", "status"),
    "no such order": ("status", "--sort", "xx"),
    "no such verdict": ("status", "--verdict", "xx"),
    "no such day": ("status", "--as-of", "xx"),
    "no such period": ("status", "--due", "xx"),
    "no such schema": ("schema", "xx"),
    "rows in groups": ("status", "--by", "area", "--format", "csv"),
    "rows at length": ("status", "--long", "--format", "csv"),
    "no such folder": ("-C", "/nowhere", "status"),
    "no register": ("-C", "actuals", "status"),
    **{f"help of {command or 'all'}": (*command.split(), "--help") for command in ("", *COMMANDS)},
}
"""Commands whose whole output is read: what may stand in it in Latin letters is in `helpers/chinese`."""
_KEYS = ("series", "target", "code", "reason", "on", "until")
_DOUBTS = [word for kind in KINDS for word in kind.split("-")]
WORDS_OF_OUTPUT = {
    **{name: _KEYS for name, command in WHOLE.items() if command[0] == "check"},
    "show, markdown": ("```text",),
    "show, brief for programs": every_format(),
    "check, junit": (
        *("xml", "version", "encoding", "UTF", "testsuites", "testsuite", "testcase", "failures", "errors", "failure"),
        *("classname", "tests", "message", "system-out", "name", "series", "target", "type", "skipped"),
    ),
    "check, annotations": (*_KEYS, "notice", "error", "warning", "file", "title", "line", "col"),
    "check, a report that is none": every_format(),
    "check, no reason to fail": ("stale",),
    "check, no such reason": ("late", "stale", *(one.value for one in Verdict)),
    "no such language": ("zh", "en"),
    "no such form": every_format(),
    "no such form before": every_format(),
    "no such order": SORT_KEYS,
    "no such verdict": [one.value for one in Verdict],
    "no such schema": ("targets", "actuals", *COMMANDS),
    "rows in groups": every_format(),
    "rows at length": every_format(),
    "no register": ("actuals", "init"),
    "no such folder": ("init",),
    "add, in doubt": ("jump",),
    "add, in spite of doubts": ("all",),
    "help of schema": ("auto", "imports"),
    "changes against nothing": ("actuals",),
    "add, an option's wrong word": [one.value for one in Status],
    "help of all": ("auto", *COMMANDS),
    "help of status": ("auto", "table", *SORT_KEYS, *(one.value for kind in (Verdict, State) for one in kind)),
    "help of show": ("auto", "table"),
    "help of changes": ("auto", "table"),
    "help of compare": ("auto", "table", "compare"),
    "help of due": ("auto", "table", "ics"),
    "help of export": ("export", "xlsx", "csv", "sdmx", "badge", "met", "stale", "import"),
    "export": ("figures", "xlsx", "kB"),
    "export a badge": ("x", "svg"),
    "export nowhere": ("export",),
    "export without a form": ("export", "xlsx", "csv", "sdmx", "badge"),
    "export of no form": ("export", "xlsx", "csv", "sdmx", "badge", "svg"),
    "export no badge": ("export", "csv", "svg"),
    "help of report": ("report", "status", "show"),
    "report, to nowhere": ("report", "html"),
    "report, opened": ("report",),
    "report, over the register": ("report",),
    "help of add": ("auto", *_DOUBTS, *(one.value for one in Status)),
    "help of import": (
        *("auto", "import", "xlsx", "usual", "imports", "gb18030", "big5", "published"),
        *(*_DOUBTS, *(one.value for one in Status)),
    ),
    "help of scan": ("auto", "table", "scan", "the", "city", "HTML", "FILE"),
    "scan": ("scan", "import", "series", "csv"),
    "scan, long": ("scan", "import", "series", "csv"),
    "scan, sure": ("scan", "import", "csv"),
    "scan, markdown": ("series",),
    "scan, nothing found": ("import",),
    "scan nothing": ("nothing", "txt"),
    "help of add-series": ("auto", *KINDS, *(one.value for one in Kind), "annual", "monthly"),
    "help of add-target": ("auto", *KINDS, "average_growth", "total", "average", "every_period", "level"),
    "help of init": ("auto", "annual", "monthly", "path", "github", "init"),
    "add-series": ("flow", "stock", "rate", "growth", "annual"),
    "add-target, in doubt": ("at_most", "files"),
    "add-series, what is wrong": [one.value for one in Frequency],
    "init": ("new", "cd", "flow", "stock", "rate", "growth", "annual"),
    "init, an example": ("new", "cd"),
    "init, a dry run": ("new", "series-1"),
    "add-series, a dry run": ("series-1",),
    "help of check": ("auto", "github", "late", "stale"),
    "help of validate": ("auto",),
    "help of undo": ("auto", "add", "undo"),
    "help of edit": ("auto", "edit", "vi"),
}
"""Names of elements and keys of a form, and words that are typed."""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("状态：late", ["late"]),
        ("gdp：达标，类型flow", ["flow"]),
        ("用法：track status [选项] [ID]...\n  Show it.", ["Show", "it"]),
        ("gdp-2025：城市，见targets.toml:3:4，选项--as-of DATE，环境变量TRACK_DIR", []),
        ("补录办法  track add gdp FIGURE --period 2025 --publisher NAME", []),
        ("'nothing'无此目标", []),
    ],
)
def test_english_is_found_in_chinese(register: Path, text: str, words: list[str]) -> None:
    assert english_in(text, register) == words


@pytest.mark.slow
@pytest.mark.parametrize("name", WHOLE)
def test_no_english_is_left_in_chinese_output(register: Path, name: str) -> None:
    outcome = run(register, *WHOLE[name], TRACK_LANG="zh", TRACK_AS_OF="2026-11-22")
    out = read_aloud(outcome.stdout) if outcome.stdout.startswith("<") else outcome.stdout
    told = out + outcome.stderr
    assert re.search("[\u4e00-\u9fff]", told)
    assert english_in(told, register, *WORDS_OF_OUTPUT.get(name, ())) == []


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [("是", 0, "已写入actuals/gdp.toml第14行"), pytest.param("", 2, "错误：未写入任何内容", marks=pytest.mark.slow)],
)
def test_what_is_asked_on_a_terminal_is_chinese(register: Path, answer: str, code: int, said: str) -> None:
    command = [sys.executable, "-m", "tracker", "-C", str(register), "add"]
    keys = [
        ("指标序列：", b"\r"),
        ("时期 [2025]：", b"\r"),
        ("数值（亿元）：", "很多\r".encode()),
        ("无法识别为数值", b"\x1518\r"),
        ("来源或发布机构 [市统计局]：", "报社\r".encode()),
        ("文件标题", b"\r"),
        ("网址", b"\r"),
        ("首次公布日期 [2026-11-22]：", b"\r"),
        ("仍要写入吗？[y/N]", f"{answer}\r".encode()),
    ]
    ended, screen = typed(command, keys, columns=200, TRACK_LANG="zh", TRACK_AS_OF="2026-11-22")
    assert ended == code
    assert said in screen
    drawn, line = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", screen).split("不经提问的同一命令：")
    assert "add gdp 18 --period 2025 --publisher '报社' --published 2026-11-22" in line
    assert english_in(drawn, register, "https") == []


def test_what_is_taken_back_is_told_in_chinese(register: Path, folder: Folder) -> None:
    figure = ("gdp", "1900", "--period", "2024", "--published", "2025-02-01", "--publisher", "市统计局")
    folder.patch.setenv("TRACK_AS_OF", "2026-11-22")
    assert folder.track("add", *figure, "--accept", "all").code == 0
    for option, code in (("-n", 0), ("-C.", 2), ("-y", 0)):
        outcome = folder.track("undo", option, "--lang", "zh")
        assert (outcome.code, "撤销后：" in outcome.out) == (code, True)
        assert english_in(outcome.out + outcome.err, register, "actual", "undo") == []


def test_what_an_editor_leaves_is_told_in_chinese(register: Path, folder: Folder) -> None:
    folder.patch.setenv("TRACK_AS_OF", "2026-11-22")
    for editor, code in (("true", 0), ("sed -i s/1000/1900/", 0), ("sed -i s/value/valeu/", 2), ("false", 2)):
        folder.patch.setenv("EDITOR", editor)
        outcome = folder.track("edit", "gdp", "--lang", "zh")
        assert outcome.code == code
        told = re.sub(r"/\S+/edit-\w+/gdp\.toml", "", outcome.out + outcome.err)
        assert english_in(told, register, "actuals", "value", "valeu", "false") == []


@pytest.mark.slow
def test_where_there_is_no_register_the_way_to_begin_is_chinese(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    told = run(tmp_path / "here", TRACK_LANG="zh", COLUMNS="300").stdout
    assert "targets.toml" in told
    assert english_in(told, tmp_path, *COMMANDS, "auto", "example", "team") == []
