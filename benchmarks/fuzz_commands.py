"""Command lines made at random of commands, options, ids and hostile texts, on a small register."""

import tempfile
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from random import Random

from fuzz_files import bases
from fuzz_program import Attempt, Fault, fault_of_run

# fmt: off
HOSTILE = (
    "", " ", "-", "--", "---", "-1", "-1.5%", "=", "*", "?", "[", "[!", "[a-", "**", "\x1b[31m", "\n::group::x",
    "a\tb",
    "::add-mask::x", "##[group]x", "##vso[x]", "\u202eabc", "\u200b", "\U000e0041", "\udcff", "é", "钱塘", "²", "٣",
    "[/]",
    "[red]x", "%s", "{x}", "{", "$(x)", "`x`", "../..", "/", "/dev/null", "/nonexistent", "x" * 5000, "9" * 400,
    "1e999",
    "nan", "0x10", "1,000", "1 000", "≥", "超", "人民币", "亿元", "1416亿元人民币", "5±", "±5", "5--", "2024-13",
    "2024-W37",
)
IDS = (
    "sign-ups", "sign-ups-2026", "open-tickets", "satisfaction-2026", "error-budget", "shop", "support", "sign*", "*",
)
FIGURES = ("5", "1200", "5%", "-1.5", "≥1000", "5-6", "约5", "1,200", "99.5%", "1.2万", "300")
FORMS = ("table", "json", "csv", "markdown")
REPORTS = ("full", "concise", "json", "github", "junit", "markdown")
COMMON: dict[str, tuple[str, ...]] = {
    "--as-of": ("2026-03-01", "2026-11-22", "2020-01-01"), "--color": ("auto", "always", "never"), "-C": (".",),
}
SHOWING = {**COMMON, "--format": FORMS, "--lang": ("zh", "en")}
ENTRIES = {
    **COMMON, "--period": ("2026-10", "2026Q3", "2025年", "2026-06", "2026"), "--source": ("dashboard", "survey"),
    "--published": ("2026-11-01", "2026年10月", "2026"), "--publisher": ("An office",), "--title": ("A paper",),
    "--url": ("https://x.example",), "--status": ("provisional", "forecast", "final"), "--note": ("A note",),
    "--at-least": FIGURES, "--about": FIGURES, "--tolerance": FIGURES, "-n": (), "-y": (), "--break": (),
}
CHECKS = {
    **COMMON, "--format": REPORTS, "--report": ("json=r.json", "full=-", "junit=sub/r.xml"), "--warn-as-error": (),
}
COMMANDS: dict[str, tuple[tuple[str, ...], dict[str, tuple[str, ...]]]] = {
    "status": (IDS, {
        **SHOWING, "--verdict": ("met", "off-track"), "--freshness": ("stale",), "--due": ("2026", "2026年上半年"),
        "--sort": ("pace", "-id", "verdict", "-gap", "attainment"),
    }),
    "show": (IDS, SHOWING),
    "due": (IDS, {**SHOWING, "--format": (*FORMS, "ics"), "--within": ("30d", "2w", "3m", "0", "999999m")}),
    "report": (IDS, {
        **COMMON, "-o": ("-", "page.html", "targets.toml", "sub/page.html"), "--since": ("3m", "1y", "2026-01-01"),
        "--title": ("A page", "<b>"), "--lang": ("zh", "en"), "--force": (),
    }),
    "export": (IDS, {
        **COMMON, "-o": ("-", "f.csv", "f.sdmx.csv", "f.svg", "actuals/f"), "--format": ("csv", "sdmx-csv", "badge"),
        "--badge": ("met", "stale"), "--lang": ("zh", "en"), "--force": (),
    }),
    "scan": (("targets.toml", "actuals", "none.txt"), {
        **SHOWING, "--format": (*FORMS, "toml"), "--published": ("2026-11-01", "2026年10月", "2026", "soon"),
        "--publisher": ("An office", "[/]"), "--title": ("A page", "<b>"), "--url": ("https://x.example", "x"),
        "--area": ("Shop", "钱塘"), "--sure": (), "--long": (),
    }),
    "add": (IDS[:5], ENTRIES),
    "check": (IDS, {**CHECKS, "--fail-on": ("stale", "late,missed", "off_track"), "--exit-zero": ()}),
    "validate": ((), CHECKS),
    "schema": (("targets", "actuals"), {}),
}
ANYWHERE = ("--help", "-h", "--version", "--bogus", "-x", "--", "-ny", "--form", "--between")
# fmt: on


def attempts(random: Random, count: int) -> Iterable[Attempt]:
    """So many command lines."""
    register = bases()[-1]
    for _ in range(count):
        yield Attempt(tuple(_arguments(random)), partial(_fault_of, register), _written)


def _arguments(random: Random) -> list[str]:
    """A command with what it takes, of which something now and then is something else."""
    name = random.choice(list(COMMANDS))
    words, options = COMMANDS[name]
    found = [name, *random.sample(words, random.randint(min(1, len(words)), min(2, len(words))))]
    if name == "add":
        found = [name, random.choice(words), random.choice(FIGURES)]
    for option in random.sample(list(options), random.randint(0, min(5, len(options)))):
        found += [option, *([random.choice(options[option])] if options[option] else [])]
    return _spoilt(found, random) if random.random() < 0.5 else found


def _spoilt(words: list[str], random: Random) -> list[str]:
    """With one or two words that are hostile, glued together, left out, moved or put in."""
    spoilt = list(words)
    for _ in range(random.choice((1, 1, 2))):
        at, hostile = random.randrange(len(spoilt)), random.choice(HOSTILE)
        one = spoilt.pop(at)
        put = random.choice(
            ([hostile], [one + hostile], [hostile + one], [], [one, random.choice(ANYWHERE)], [one, one])
        )
        spoilt[at:at] = put or ["status"]
    return spoilt


def _fault_of(register: dict[str, bytes], parts: tuple[object, ...]) -> Fault | None:
    """What is wrong with one run on a register of its own, none of whose bytes may change."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, content in register.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        arguments = [str(one) for one in parts]
        fault = fault_of_run(arguments, folder)
        kept = all((folder / path).read_bytes().startswith(content) for path, content in register.items())
        return fault or (None if kept else Fault("changed earlier bytes", f"track {arguments}"))


def _written(parts: tuple[object, ...]) -> dict[str, bytes]:
    return {"arguments.txt": "\n".join(map(repr, parts)).encode()}
