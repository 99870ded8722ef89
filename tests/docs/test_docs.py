"""The documentation says what the program does: screens, codes and commands in it are compared with the program."""

import json
import re
import shlex
from enum import Enum
from functools import partial
from pathlib import Path

import pytest

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.methods import METHODS
from tests.helpers.stories import GALLERY
from tests.helpers.terminal import ESCAPE, each_on_terminal
from tracker.assess.changes import Because, FigureNews, SeriesNews, TargetNews
from tracker.assess.freshness import State
from tracker.assess.measures import MEASURES
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.timeline import Standing
from tracker.assess.trend import Basis
from tracker.cli.formats import DueFormat, ReportFormat, ScanFormat, StatusFormat
from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
from tracker.domain.problem import CATALOGUE, Code, Explanation, Malformed
from tracker.domain.series import Frequency, Kind
from tracker.domain.target import Commitment, GoalKind, Trajectory
from tracker.domain.unit import Unit
from tracker.domain.vintages import Role
from tracker.entry.reading.fact import Aspect, Measure
from tracker.entry.scanning.proposal import Standing as ScanStanding
from tracker.entry.typed import read_figure
from tracker.entry.when import read_period
from tracker.render.changes_report import Kind as Compared
from tracker.render.changes_report import Source as StateSource
from tracker.store import mapping_shapes, shapes
from tracker.store.examples import Example
from tracker.store.tables import Shape

DOCUMENTS = [
    *sorted(REPOSITORY.glob("README*.md")),
    *sorted((REPOSITORY / "docs").glob("*.md")),
    *sorted((REPOSITORY / "examples").glob("*/README.md")),
]
PAGES_OF_THE_FILES = ("files.md", "files.zh-CN.md")
READMES = ("README.md", "README.zh-CN.md")
SCREENS = [REPOSITORY / "tests" / "golden" / name for name in ("screens.md", "glance.md")]
_SCREEN = re.compile(r"```console\n\$ ((?:COLUMNS=\d+ )?track .*)\n((?:.*\n)*?)```\n")


def screens() -> list[tuple[Path, str, str]]:
    """Every command shown with its output: the document, the command, the output."""
    found = [(path, match) for path in [*DOCUMENTS, *SCREENS] for match in _SCREEN.finditer(path.read_text())]
    return [(path, match[1], match[2]) for path, match in found]


def columns_and_arguments(command: str) -> tuple[int, list[str]]:
    """How wide the terminal is, and what is typed after `track`."""
    setting, _, arguments = command.rpartition("track ")
    return int(setting.strip().removeprefix("COLUMNS=") or 100), shlex.split(arguments)


def error_page() -> str:
    """docs/errors.md as the catalogue of codes makes it."""
    catalogue = sorted(CATALOGUE.items(), key=lambda item: item[0].value)
    rows = [
        f"| [`{code.value}`](#{code.value.lower()}) | {one.severity.value} | {one.title} | {_cell(one.meaning)} |"
        for code, one in catalogue
    ]
    return "\n".join([*_ERRORS_HEAD, *rows, "", *(line for code, one in catalogue for line in _section(code, one))])


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _section(code: Code, one: Explanation) -> list[str]:
    """An example: the story of the code in the gallery."""
    about, *parts = re.split(r"^--- (.*)\n", (GALLERY / f"{code.value}.story").read_text(), flags=re.MULTILINE)
    body, command, output = parts[-1].partition("$ track")
    files = [line for name, text in zip(parts[::2], [*parts[1:-1:2], body], strict=True) for line in _file(name, text)]
    return [f"## {code.value}", "", f"**{one.title}.** {about.strip()}", "", *files, *_fenced("text", command + output)]


def _file(name: str, text: str) -> list[str]:
    path, _, kind = name.rstrip("]").partition(" [")
    return [f"`{path}`{f' ({kind})' if kind else ''}", "", *(_fenced("toml", text) if text.strip() else [])]


def _fenced(language: str, text: str) -> list[str]:
    return [f"```{language}", *text.strip("\n").splitlines(), "```", ""]


_ERRORS_HEAD = [
    "<!-- Made from the catalogue of codes and tests/stories/gallery. Do not edit: pytest --accept writes it anew. -->",
    "",
    "# What can be wrong",
    "",
    "`track validate` lists every fault in the files at once, each with its code, file, line and column, the line with",
    "a caret, and a remedy. `track check` adds what depends on the day: TRK521, TRK523, and all from TRK601 on.",
    "`--format concise` gives one line each. A code never gets another meaning. An error in the files (below TRK600)",
    "makes them unusable: exit code 3. Those of `check` are exit code 1; `--fail-on` and `--warn-as-error` choose what",
    "is an error. Warnings, and what `check` adds, can be switched off with `[check] disable` in",
    "[targets.toml](files.md#targetstoml); a single one can be accepted there with `[[check.accepted]]`.",
    "",
    "Below the table each code has an example, with the whole message.",
    "",
    "| code | severity | title | meaning |",
    "|---|---|---|---|",
]


def test_every_screen_in_the_documents_is_the_real_one(pytestconfig: pytest.Config) -> None:
    assert screens()
    written = each_on_terminal([columns_and_arguments(command) for _, command, _ in screens()], NO_COLOR="1")
    plain = ["\n".join(line.rstrip() for line in ESCAPE.sub("", screen).split("\n")) for screen in written]
    for (path, command, output), shown in zip(screens(), plain, strict=True):
        if pytestconfig.getoption("--accept"):
            told = path.read_text()
            path.write_text(told.replace(f"$ {command}\n{output}```", f"$ {command}\n{shown}```"))
    assert [output for _, _, output in screens()] == plain


_VERDICTS_NOTE = (
    "<!-- Made by track status from targets.toml and actuals/. Do not edit: pytest --accept writes it anew. -->"
)
_VERDICTS = re.compile(r"(?<=<!-- verdicts -->\n).*?(?=<!-- end of verdicts -->)", re.DOTALL)


def test_the_verdicts_on_the_page_about_the_data_are_those_of_the_program(
    real: Folder, pytestconfig: pytest.Config
) -> None:
    page = REPOSITORY / "docs" / "data.md"
    out = real.track("status", "--format", "markdown", "--lang", "en", "--as-of", "2026-11-25").out
    table = f"{_VERDICTS_NOTE}\n\n" + out.partition("\n\n")[2] + "\n"
    if pytestconfig.getoption("--accept"):
        page.write_text(_VERDICTS.sub(lambda _: table, page.read_text()))
    assert _VERDICTS.search(page.read_text())[0] == table  # type: ignore[index]


_ARTICLES = ("herald-2023", "daily-business-2025", "peoples-daily-app-2024", "peoples-daily-2023")
_PROMISES = re.compile(r"(?<=<!-- promises -->\n).*?(?=<!-- end of promises -->)", re.DOTALL)
_PROMISE = re.compile(r"^\| `([\w-]+)`: (.+) \| (\w+) \| (\S.*) \|$", re.MULTILINE)


def test_every_promise_of_the_articles_stands_on_the_page_with_a_sentence_and_its_verdict(
    real: Folder, pytestconfig: pytest.Config
) -> None:
    page = REPOSITORY / "docs" / "data.md"
    chosen = (f"tag:{one}" for one in _ARTICLES)
    document = json.loads(real.track("status", *chosen, "--format", "json", "--as-of", "2026-11-25").out)
    judged = sorted((one["id"], one["verdict"]) for one in document["targets"])
    if pytestconfig.getoption("--accept"):
        verdicts = dict(judged)
        anew = partial(_PROMISE.sub, lambda row: f"| `{row[1]}`: {row[2]} | {verdicts.get(row[1])} | {row[4]} |")
        page.write_text(_PROMISES.sub(lambda table: anew(table[0]), page.read_text()))
    told = _PROMISES.search(page.read_text())[0]  # type: ignore[index]
    assert sorted((row[0], row[2]) for row in _PROMISE.findall(told)) == judged
    assert told.count("\n| `") == len(judged)
    assert [
        tag for tag in _ARTICLES if f"`{tag}`" not in page.read_text() and f"tag:{tag}" not in page.read_text()
    ] == []


def test_the_page_to_look_at_is_the_one_of_the_register(real: Folder, pytestconfig: pytest.Config) -> None:
    page = REPOSITORY / "docs" / "report.html"
    out = real.track("report", "-o", "-", "--lang", "en", "--as-of", "2026-11-25").out
    if pytestconfig.getoption("--accept"):
        page.write_text(out)
    assert page.read_text() == out, "pytest --accept writes it anew"


def test_the_page_of_errors_is_made_from_the_catalogue(pytestconfig: pytest.Config) -> None:
    page = REPOSITORY / "docs" / "errors.md"
    if pytestconfig.getoption("--accept"):
        page.write_text(error_page())
    assert page.read_text() == error_page()


def test_every_code_is_explained_and_means_one_thing() -> None:
    assert set(CATALOGUE) == set(Code)
    assert len({one.title for one in CATALOGUE.values()}) == len(Code)


def test_the_rule_of_every_method_is_written_down() -> None:
    own, others = ((REPOSITORY / "docs" / name).read_text() for name in ("arithmetic.md", "methods.md"))
    for name, method in METHODS.items():
        assert f"| `{name}` |" in others
        assert f"## The verdict, rule `{name}`\n" in own if not method.grades else f"## {name}\n" in others
        assert [grade.words for grade in method.grades if f"| {grade.words} |" not in others] == []


_WORDS_OF_THE_FILES: tuple[type[Enum], ...] = (
    *(Comparison, Commitment, Frequency, GoalKind, Kind, Status, Trajectory),
    *(Role, Standing),
)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        *((page, one) for page in PAGES_OF_THE_FILES for one in _WORDS_OF_THE_FILES),
        *(("arithmetic.md", one) for one in (Basis, Flag, State, Verdict)),
        *(("changes.md", one) for one in (Because, FigureNews, TargetNews)),
        *(("files.md", one) for one in (Compared, SeriesNews, StateSource)),
        ("ci.md", ReportFormat),
    ],
)
def test_a_page_explains_every_word_of_the_files_and_of_the_output(name: str, words: type[Enum]) -> None:
    page = (REPOSITORY / "docs" / name).read_text()
    assert [one.value for one in words if not _is_marked(one.value, page)] == []


@pytest.mark.parametrize("name", PAGES_OF_THE_FILES)
def test_the_page_of_the_files_explains_every_key(name: str) -> None:
    page = (REPOSITORY / "docs" / name).read_text()
    every = [*vars(shapes).values(), *vars(mapping_shapes).values()]
    tables = [shape for shape in every if isinstance(shape, type) and issubclass(shape, Shape)]
    keys = {key for shape in tables for key in shape.keys}
    assert len(tables) > 10
    assert [key for key in sorted(keys) if not _is_marked(key, page)] == []


@pytest.mark.parametrize("name", PAGES_OF_THE_FILES)
def test_the_examples_on_a_page_of_the_files_are_one_register_without_a_fault(name: str, folder: Folder) -> None:
    blocks = re.findall(r"^```toml\n(.*?)^```$", (REPOSITORY / "docs" / name).read_text(), re.DOTALL | re.MULTILINE)
    texts: dict[str, str] = {}
    for block in blocks:
        record_file = re.search(r"^# ((?:actuals|imports)/\S+\.toml)$", block, re.MULTILINE)
        path = record_file[1] if record_file else "targets.toml"
        texts[path] = texts.get(path, "") + block + "\n"
    assert len(texts) > 1
    for path, text in texts.items():
        folder.write(path, text)
    outcome = folder.track("validate", "--format", "json")
    report = json.loads(outcome.out)
    assert (outcome.code, report["findings"]) == (0, [])


_KINDS_OF_UNITS = ("亿元", "家", "%", "million EUR", "million USD")


@pytest.mark.parametrize("name", PAGES_OF_THE_FILES)
def test_figures_are_read_as_a_page_of_the_files_says(name: str) -> None:
    page = (REPOSITORY / "docs" / name).read_text()
    keys = "|".join(one.value for one in Comparison)
    rows = re.findall(rf"^\| (`[^|]+) \| `({keys})`[^|]*\|$", page, re.MULTILINE)
    assert {key for _, key in rows} == {one.value for one in Comparison}
    for written, key in rows:
        for text in re.findall("`(.+?)`", written):
            assert key in {_comparison(text, Unit.parse(unit)) for unit in _KINDS_OF_UNITS}, text


def _comparison(text: str, unit: Unit) -> str | None:
    """How it is read in a unit; None where it is no figure of it."""
    try:
        return read_figure(text, unit).comparison.value
    except Malformed:
        return None


def test_periods_are_read_as_the_chinese_page_of_the_files_says() -> None:
    page = (REPOSITORY / "docs" / "files.zh-CN.md").read_text()
    rows = re.findall(r"^\| (`[^|]+) \| `(\d{4}[^`]*)` \|$", page, re.MULTILINE)
    assert len(rows) > 5
    for written, stored in rows:
        for text in re.findall("`(.+?)`", written):
            assert str(read_period(text).period) == stored, text


def test_every_measure_is_written_down_and_named_where_machines_find_it() -> None:
    files, arithmetic = ((REPOSITORY / "docs" / name).read_text() for name in ("files.md", "arithmetic.md"))
    assert [one.name for one in MEASURES if one.in_status and not _is_marked(one.name, files)] == []
    assert [one.name for one in MEASURES if not re.search(rf"\b{one.name}\b", arithmetic)] == []


def _is_marked(word: str, page: str) -> bool:
    """Whether it stands somewhere as code."""
    return re.search(rf"`[^`\n]*\b{re.escape(word)}\b[^`\n]*`", page) is not None


@pytest.mark.parametrize("name", READMES)
def test_the_readme_names_the_forms_of_a_status_beside_the_table(name: str) -> None:
    (line,) = re.findall("^track status --format .*", (REPOSITORY / name).read_text(), re.MULTILINE)
    assert [one.value for one in [*StatusFormat][1:] if one.value not in line] == []


def test_the_page_of_changes_names_every_option_of_its_own(folder: Folder) -> None:
    page = (REPOSITORY / "docs" / "changes.md").read_text()
    own, others = (set(re.findall(r"--[a-z-]+", folder.track(name, "--help").out)) for name in ("changes", "show"))
    assert own - others == {"--since", "--until", "--recorded", "--against"}
    assert [one for one in own - others if not re.search(rf"`[^`\n]*{one}\b", page)] == []


def test_the_page_of_what_is_expected_names_every_option_of_its_own_and_every_form(folder: Folder) -> None:
    page = (REPOSITORY / "docs" / "due.md").read_text()
    own, others = (set(re.findall(r"--[a-z-]+", folder.track(name, "--help").out)) for name in ("due", "show"))
    assert own - others == {"--within"}
    words = ["--within", *(one.value for one in [*DueFormat][1:])]
    assert [one for one in words if not re.search(rf"{re.escape(one)}\b", page)] == []


def test_the_page_of_scan_names_every_form_every_standing_and_every_key_that_is_pressed() -> None:
    page, source = ((REPOSITORY / name).read_text() for name in ("docs/scan.md", "src/tracker/cli/scan_review.py"))
    letters = re.findall(r'Key\("(\w)"', source)
    words = [*(one.value for one in ScanFormat), *(one.value for one in ScanStanding), *letters]
    assert [one for one in words if f"| `{one}` |" not in page] == []


def test_the_page_of_the_files_names_the_words_of_a_scan() -> None:
    page = (REPOSITORY / "docs" / "files.md").read_text()
    assert [one.value for words in (Aspect, Measure) for one in words if f"`{one.value}`" not in page] == []


_READING = ("status", "show", "changes", "compare", "due", "report", "export", "check", "validate", "schema")
_WRITING = ("add", "add-series", "add-target", "edit", "import", "init", "scan", "undo")


@pytest.mark.parametrize(
    ("name", "commands"),
    [
        ("beginning.md", ("add-series", "add-target", "init")),
        ("import.md", ("import",)),
        ("scan.md", ("scan",)),
        ("undo.md", ("undo", "edit")),
        ("due.md", ("due",)),
        ("methods.md", ("compare",)),
        ("report.md", ("report",)),
        ("export.md", ("export",)),
    ],
)
def test_a_page_names_every_option_of_its_commands(name: str, commands: tuple[str, ...], folder: Folder) -> None:
    page = (REPOSITORY / "docs" / name).read_text()
    common = set(re.findall(r"--[a-z-]+", folder.track("show", "--help").out)) | {"--dry-run"}
    for command in commands:
        own = set(re.findall(r"--[a-z-]+", folder.track(command, "--help").out)) - common
        assert [one for one in sorted(own) if not re.search(rf"{one}\b", page)] == []


def test_the_page_of_the_beginning_names_every_example() -> None:
    page = (REPOSITORY / "docs" / "beginning.md").read_text()
    assert [one.value for one in Example if f"`{one.value}`" not in page] == []


@pytest.mark.parametrize("name", ["README.zh-CN.md", "docs/files.zh-CN.md"])
def test_chinese_has_full_width_marks_and_no_blanks_around_words_of_code(name: str) -> None:
    fences = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
    prose = re.sub("`[^`\n]+`", "`", fences.sub("", (REPOSITORY / name).read_text()))
    assert (
        re.findall(r".{0,9}[\u4e00-\u9fff](?:[,;:!?.(]| [`\w]).{0,9}|.{0,9}[`\w)] [\u4e00-\u9fff].{0,9}", prose) == []
    )


def test_links_to_headings_lead_to_one() -> None:
    for path in DOCUMENTS:
        for link, heading in re.findall(r"\]\(([^)#]*)#([^)]+)\)", path.read_text()):
            if not link.startswith("http"):
                assert heading in _headings(path.parent / link if link else path), (path, link, heading)


def _headings(path: Path) -> set[str]:
    """What a link writes after # for each heading, as GitHub makes it."""
    lines = re.findall("^#+ (.+)$", path.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}


def test_links_between_documents_lead_somewhere() -> None:
    for path in [*DOCUMENTS, *SCREENS, REPOSITORY / "CONTRIBUTING.md"]:
        for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text()):
            assert link.startswith("http") or (path.parent / link).exists(), (path, link)


@pytest.mark.parametrize("name", READMES)
def test_every_command_and_option_named_in_the_readme_exists(name: str, folder: Folder) -> None:
    usage = {command: folder.track(*command.split(), "--help").out for command in ("", *_READING, *_WRITING)}
    for line in re.findall(r"^track ([\w-]+)(.*?)(?:#.*)?$", (REPOSITORY / name).read_text(), re.MULTILINE):
        command, arguments = line
        assert command in usage
        for option in re.findall(r"--[a-z-]+", arguments):
            assert option in usage[command], (command, option)


def test_every_figure_that_is_missing_is_explained_on_the_page_about_the_data(real: Folder) -> None:
    page = (REPOSITORY / "docs" / "data.md").read_text()
    explained = page.partition("## What could not be found")[2].partition("## Verdicts")[0]
    report = json.loads(real.track("check", "--as-of", "2026-11-25", "--format", "json").out)
    told = [one["message"] for one in [*report["findings"], *report["accepted"]["findings"]]]
    missing = re.findall(r"^the figure of (\S+) for", "\n".join(told), re.MULTILINE)
    assert len(missing) > len(report["findings"]) > 0
    assert [series for series in missing if f"`{series}`" not in explained] == []
