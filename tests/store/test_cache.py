"""With and without a cache a register says the same, whatever was done to its files and to the cache in between."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.caching import EDITS, differences, told
from tests.helpers.folder import REPOSITORY
from tests.helpers.patience import at_once
from tests.helpers.terminal import environment
from tracker.store.keeping import keep_in
from tracker.store.loading import load

SOURCE = REPOSITORY / "src"
PROGRAM = [sys.executable, "-m", "tracker"]
TARGETS = """format = 1
[defaults]
method = "track/1"
publisher = "An office"
[check]
disable = ["TRK508"]
[[check.accepted]]
series = "jobs"
code = "TRK602"
reason = "late this year"
on = 2024-05-01
until = 2026-05-01
[areas.city]
name = "城市"
aliases = ["the city"]
[areas.land]
name = "Land"
[sources.paper]
title = "A paper"
publisher = "Press"
published = 2024-02-01
[series.jobs]
area = "city"
indicator = "Jobs"
unit = "万人"
kind = "stock"
frequency = "annual"
releases = { "2025" = 2026-03-01 }
skips = ["01"]
limit = 1000
tags = ["work"]
paused = { from = 2020-01-01, until = 2020-12-31, reason = "a pause" }
calendar = "CN"
[series.rate]
area = "city"
indicator = "Rate"
unit = "%"
kind = "rate"
frequency = "quarterly"
year_starts = "04"
discontinued = { last = "2027-04/2027-06", announced = "2027-12", reason = "no more" }
[series.bridge]
area = "land"
indicator = "Bridge"
kind = "milestone"
[series.both]
area = "city"
indicator = "Both"
unit = "万人"
sum = ["jobs", "idle"]
frequency = "annual"
[series.idle]
area = "land"
indicator = "Idle"
unit = "万人"
kind = "stock"
frequency = "annual"
[targets.jobs-2027]
series = "jobs"
due = 2027
at_least = 120.50
path = { "2025" = 110, "2026" = "115万人" }
baseline = 2022
source = "paper"
[targets.rate-2027]
series = "rate"
due = "2027-04/2027-06"
between = [5, 5.5]
announced = "2024"
source = "paper"
[targets.bridge-2026]
series = "bridge"
due = 2026
source = "paper"
[targets.words]
series = "idle"
due = 2027
statement = "fewer of them"
source = "paper"
"""
RECORDS = {
    "city/jobs": """[[actual]]
period = 2022
value = 100
source = "paper"
[[actual]]
period = 2023
about = "101.50万人"
tolerance = 0.5
published = 2024-03-01
publisher = "Press"
[[actual]]
period = 2023
more_than = 100
at_most = 1.1e2
published = "2024-04"
publisher = "P"
title = "T"
url = "https://example.org"
status = "revised"
break = true
note = "备注"
""",
    "rate": '[[actual]]\nperiod = "2024-04/2024-06"\nvalue = -0.10\npublished = 2024-08-01\npublisher = "P"\n',
    "bridge": '[[actual]]\nperiod = 2025-05-01\ndone = false\npublished = 2025\npublisher = "Press"\n',
    "land/idle": '[[actual]]\nperiod = 2022\nless_than = 100\nsource = "paper"\n',
}


@pytest.fixture(autouse=True)
def nothing_is_kept_afterwards() -> Iterator[None]:
    yield
    keep_in(None)


def register(root: Path) -> Path:
    """A register with a bit of everything."""
    for name, text in {"targets": TARGETS, **{f"actuals/{name}": text for name, text in RECORDS.items()}}.items():
        (root / f"{name}.toml").parent.mkdir(parents=True, exist_ok=True)
        (root / f"{name}.toml").write_text(text)
    return root


@given(st.lists(st.tuples(st.sampled_from(list(EDITS)), st.integers(0, 10**6)), max_size=6))
def test_with_a_cache_a_register_says_what_it_says_without(edits: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        root, cache = register(Path(folder) / "register"), Path(folder) / "cache"
        assert differences(root, cache, "jobs", [("nothing", 0), *edits]) == []


@pytest.mark.parametrize("of", ["a bit of everything", "the repository"])
def test_what_is_kept_is_found_again_without_reading_a_text_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, of: str
) -> None:
    root, cache = register(tmp_path / "register") if of != "the repository" else REPOSITORY, tmp_path / "cache"
    without = told(root, None, "jobs")
    assert load(root).problems == ()
    assert told(root, cache, "jobs") == without
    for reading in ("declared.declared_in", "records.Reader", "loading._disagreements"):
        monkeypatch.setattr(f"tracker.store.{reading}", None)  # so that whoever reads anew fails
    monkeypatch.setattr("tests.helpers.caching.load_part", lambda *_: "…")
    assert told(root, cache, "jobs").startswith(without.rpartition("\n")[0])


def test_each_file_is_known_by_itself(tmp_path: Path) -> None:
    root, cache = register(tmp_path / "register"), tmp_path / "cache"
    told(root, cache, "jobs")
    (root / "actuals/rate.toml").write_text(RECORDS["rate"].replace("-0.10", "nonsense"))
    assert told(root, cache, "jobs") == told(root, None, "jobs")
    (kept,) = cache.iterdir()
    assert kept.stat().st_size > 1000


def test_nothing_is_kept_in_the_register_or_where_nobody_asks(tmp_path: Path) -> None:
    root = register(tmp_path / "register")
    before = sorted(root.rglob("*"))
    told(root, root / "cache", "jobs")
    load(root)
    assert sorted(root.rglob("*")) == before


@pytest.mark.parametrize("what", ["pipe", "link", "folder", "too large"])
def test_whatever_else_lies_in_the_place_of_a_cache_is_as_if_it_were_not_there(tmp_path: Path, what: str) -> None:
    root, cache = register(tmp_path / "register"), tmp_path / "cache"
    without = told(root, cache, "jobs")
    (place,) = cache.iterdir()
    place.unlink()
    if what == "pipe":
        os.mkfifo(place)
    elif what == "link":
        place.symlink_to("/dev/zero")
    elif what == "folder":
        place.mkdir()
    else:
        with place.open("wb") as file:
            file.truncate(2**40)
    with at_once():
        assert told(root, cache, "jobs") == without


@pytest.mark.slow
def test_another_program_of_the_same_sizes_and_times_is_another(tmp_path: Path) -> None:
    package, root, home = tmp_path / "tracker", register(tmp_path / "register"), tmp_path / "home"
    shutil.copytree(SOURCE / "tracker", package, ignore=shutil.ignore_patterns("__pycache__"))
    module = package / "domain" / "series.py"
    text = module.read_text()
    assert "DEFAULT_GRACE_DAYS = 30" in text
    asked = environment(
        PYTHONPATH=str(tmp_path), XDG_CACHE_HOME=str(home), TRACK_NO_CACHE="", PYTHONDONTWRITEBYTECODE="1"
    )
    said = []
    for days in (30, 99):
        module.write_text(text.replace("DEFAULT_GRACE_DAYS = 30", f"DEFAULT_GRACE_DAYS = {days}"))
        os.utime(module, (1, 1))
        run = subprocess.run(
            [*PROGRAM, "show", "jobs"], env=asked, capture_output=True, text=True, cwd=root, check=True
        )
        said.append(run.stdout)
    assert said[0] != said[1]


def test_a_cache_is_its_owners_alone_and_never_grows_without_end(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir(mode=0o700)
    (cache / "of another program").mkdir()
    (cache / "notes.rows").write_text("not ours")
    for number in range(40):
        told(register(tmp_path / f"register{number}"), cache, "jobs")
    kept = [path for path in cache.iterdir() if len(path.stem) == 32]
    assert {path.name for path in {*cache.iterdir()} - {*kept}} == {"of another program", "notes.rows"}
    assert len(kept) == 32
    assert {path.stat().st_mode & 0o777 for path in (cache, *kept)} == {0o700, 0o600}


@pytest.mark.parametrize(
    ("arguments", "changes", "is_kept"),
    [
        (["status"], {}, True),
        (["status", "--no-cache"], {}, False),
        pytest.param(["--no-cache"], {}, False, marks=pytest.mark.slow),
        pytest.param(["status"], {"CI": "true"}, False, marks=pytest.mark.slow),
        pytest.param(["status"], {"TRACK_NO_CACHE": "1"}, False, marks=pytest.mark.slow),
        (["status"], {"XDG_CACHE_HOME": "{root}/.cache"}, False),
    ],
)
def test_a_run_says_the_same_and_keeps_what_it_read_where_it_may(
    tmp_path: Path, arguments: list[str], changes: dict[str, str], is_kept: bool
) -> None:
    root, home = register(tmp_path / "register"), tmp_path / "home"
    changed = {name: text.format(root=root) for name, text in changes.items()}
    asked = environment(**{"XDG_CACHE_HOME": str(home), "TRACK_NO_CACHE": "", **changed})
    runs = [
        subprocess.run([*PROGRAM, *arguments], env=asked, capture_output=True, check=False, cwd=root) for _ in range(2)
    ]
    plain = subprocess.run([*PROGRAM, "status", "--no-cache"], env=asked, capture_output=True, check=False, cwd=root)
    assert {(one.returncode, one.stdout, one.stderr) for one in (*runs, plain)} == {(0, plain.stdout, plain.stderr)}
    assert (home / "target-tracker").exists() is is_kept
    assert not (root / ".cache").exists()


def test_a_usual_run_loads_no_pydantic(tmp_path: Path) -> None:
    root = register(tmp_path / "register")
    asked = environment(PYTHONPROFILEIMPORTTIME="1")
    for arguments in (["status", "jobs*", "--format", "json"], ["show", "jobs"], ["check"]):
        outcome = subprocess.run(
            [*PROGRAM, *arguments], env=asked, capture_output=True, text=True, check=False, cwd=root
        )
        assert "tracker.store.loading" in outcome.stderr
        assert "pydantic" not in outcome.stderr
