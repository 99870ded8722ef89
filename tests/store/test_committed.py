"""A register as a commit holds it: read as if it lay there, with nothing run, fetched, written or followed out."""

import os
from pathlib import Path

import pytest

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.repository import commit_all, git
from tests.helpers.stories import GALLERY, retold
from tracker.domain.problem import Problem
from tracker.store.committed import CommittedFiles
from tracker.store.files import FilesOnDisk
from tracker.store.folder import MOST
from tracker.store.git import Entry, NoRevision, Repository
from tracker.store.links import Links
from tracker.store.loading import Loaded, load, load_from
from tracker.store.placing import placed_in

TARGETS = """
format = 1

[areas]
town = { name = "Town" }

[sources]
book = { title = "The yearbook", publisher = "Statistics office", published = 2023-02-20 }

[series]
output = { area = "town", indicator = "Output", unit = "t", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "t", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 10, source = "book" }
"""
RECORD = '[[actual]]\nperiod = 2022\nvalue = 9\npublished = 2023-02-20\nsource = "book"\n'


@pytest.fixture
def town(folder: Folder) -> Folder:
    """A register of two series, one with a figure."""
    return folder.write("targets.toml", TARGETS).write("actuals/output.toml", RECORD)


def repository(folder: Path) -> Repository:
    return Repository.around(folder, os.environ)


def committed(folder: Path, name: str = "HEAD") -> CommittedFiles:
    here = repository(folder)
    return CommittedFiles.of(here, here.commit(name))


def loaded(folder: Path) -> Loaded:
    commit_all(folder, "2026-01-01")
    return load_from(committed(folder))


def codes(one: Loaded) -> list[tuple[str, str]]:
    return [(problem.code.value, problem.origin.file) for problem in one.problems]


def names(folder: Path) -> list[str]:
    found, _ = committed(folder).records(Links.INSIDE)
    return found


# The same as what lies there


def test_the_whole_register_is_read_from_a_commit_as_from_its_folder(real: Folder) -> None:
    found = loaded(real.path)
    assert found.register is not None
    assert found == load(real.path)
    assert found.register == load(REPOSITORY).register


OTHERWISE = {
    "TRK101": "a folder without a file is nothing to git",
    "TRK108": "what a link out leads to was never committed, and the way out of it is another",
}


@pytest.mark.slow
@pytest.mark.parametrize("path", sorted(GALLERY.glob("*.story")), ids=lambda path: path.stem)
def test_faults_are_told_of_a_commit_as_of_a_folder(path: Path, folder: Folder) -> None:
    retold(path.read_text(), folder)
    (folder.path / "README.md").write_text("So that there is something to commit.\n")
    commit_all(folder.path, "2026-01-01")
    files = committed(folder.path)

    def told(of: FilesOnDisk | CommittedFiles) -> tuple[Problem, ...]:
        (found,) = placed_in([load_from(of).problems], of)
        return found

    assert (told(files) == told(FilesOnDisk(folder.path))) is (path.stem not in OTHERWISE)


def test_a_register_may_lie_in_a_folder_of_any_name(folder: Folder) -> None:
    inner = Folder(folder.path / "a b" / "数据\n'\"", folder.capture, folder.patch)
    inner.write("targets.toml", TARGETS).write("actuals/deep/er/output.toml", RECORD)
    folder.write("targets.toml", "not ours").write("actuals/output.toml", "not ours")
    commit_all(folder.path, "2026-01-01")
    assert load_from(committed(inner.path)) == load(inner.path)
    assert names(inner.path) == ["actuals/deep/er/output.toml"]


def test_a_commit_without_the_register_is_known(folder: Folder) -> None:
    folder.write("README.md", "Nothing yet.")
    commit_all(folder.path, "2026-01-01")
    (folder.path / "data").mkdir()
    assert not committed(folder.path).is_there
    assert not committed(folder.path / "data").is_there


# Links, and what is no file


def test_a_link_that_stays_inside_is_followed(town: Folder) -> None:
    (town.path / "kept").mkdir()
    (town.path / "actuals/output.toml").rename(town.path / "kept/output.toml")
    (town.path / "actuals/output.toml").symlink_to("../kept/output.toml")
    (town.path / "actuals/more").symlink_to("../kept/more")
    town.write("kept/more/jobs.toml", RECORD).write("kept/more/.hidden.toml", "hidden")
    (town.path / "actuals/round").symlink_to("../kept/../actuals")
    (town.path / "actuals/zero").symlink_to("../kept/more")
    found = loaded(town.path)
    assert found.register is not None
    assert found.register.actuals.keys() == {"output", "jobs"}
    assert found == load(town.path)
    assert names(town.path)[:2] == ["actuals/more/jobs.toml", "actuals/output.toml"]


@pytest.mark.parametrize("target", ["/etc/hosts", "../../elsewhere.toml", "../actuals/../../x", "./jobs.toml"])
def test_a_link_that_leads_out_or_round_is_a_fault(town: Folder, target: str) -> None:
    town.path.parent.joinpath("elsewhere.toml").write_text(RECORD)
    (town.path / "actuals/jobs.toml").symlink_to(target)
    found = loaded(town.path)
    assert (found.register, codes(found)) == (None, [("TRK108", "actuals/jobs.toml")])


def test_a_link_out_is_not_followed_even_where_the_register_says_so(folder: Folder) -> None:
    register = Folder(folder.path / "data", folder.capture, folder.patch)
    folder.write("other/jobs.toml", RECORD)
    register.write("targets.toml", f'{TARGETS}\n[files]\nlinks = "follow"\n').write("actuals/output.toml", RECORD)
    (register.path / "actuals/jobs.toml").symlink_to("../../other/jobs.toml")
    assert load(register.path).register is not None
    assert codes(loaded(register.path)) == [("TRK108", "actuals/jobs.toml")]


def test_a_link_to_nothing_is_a_fault(town: Folder) -> None:
    (town.path / "actuals/jobs.toml").symlink_to("nothing.toml")
    assert codes(loaded(town.path)) == [("TRK101", "actuals/jobs.toml")]


def test_another_repository_inside_is_not_looked_into(town: Folder) -> None:
    commit_all(town.path, "2026-01-01")
    head = git(town.path, "rev-parse", "HEAD")
    for name in ("actuals/more", "actuals/jobs.toml"):
        git(town.path, "update-index", "--add", "--cacheinfo", f"160000,{head},{name}")
    git(town.path, "commit", "--quiet", "--message", "Submodules")
    found = load_from(committed(town.path))
    assert sorted(codes(found)) == [("TRK101", "actuals/jobs.toml"), ("TRK101", "actuals/more")]


def test_a_file_where_the_folder_should_be_is_a_fault(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS).write("actuals", "A file.")
    assert codes(loaded(folder.path)) == [("TRK101", "actuals")]


def test_a_file_that_is_too_large_is_not_read(town: Folder) -> None:
    town.write("actuals/jobs.toml", b"#" * 5_000_000)
    found = loaded(town.path)
    assert codes(found) == [("TRK102", "actuals/jobs.toml")]
    assert committed(town.path).contents.keys() == {
        git(town.path, "rev-parse", f"HEAD:{name}") for name in ("targets.toml", "actuals/output.toml")
    }


def test_of_too_many_files_none_is_read() -> None:
    entries = {f"actuals/{number}.toml": Entry("", "100644", "0", 0) for number in range(MOST + 1)}
    found, problems = CommittedFiles(entries, {}, {}).records(Links.INSIDE)
    assert (found, [one.code.value for one in problems]) == ([], ["TRK101"])


# What git is asked, and what it is not


def test_nothing_that_a_repository_names_is_run_and_nothing_changes(town: Folder, tmp_path: Path) -> None:
    trap = tmp_path.parent / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path.parent}/sprung\nexec cat\n")
    trap.chmod(0o755)
    town.write(".gitattributes", "*.toml filter=trap diff=trap\n")
    git(town.path, "init", "--quiet")
    git(town.path, "add", "--all")
    git(town.path, "commit", "--quiet", "--message", "One")
    town.write(".gitattributes", "*.toml filter=trap diff=trap working-tree-encoding=UTF-16\n")
    for key in ("filter.trap.smudge", "filter.trap.clean", "filter.trap.process", "diff.trap.textconv"):
        git(town.path, "config", key, str(trap))
    for key in ("core.fsmonitor", "core.pager", "core.editor", "diff.external", "core.sshCommand"):
        git(town.path, "config", key, str(trap))
    hooks = town.path / ".git/hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman"):
        (hooks / name).symlink_to(trap)
    before = state_of(town.path)
    assert committed(town.path).is_there
    assert town.track("changes", "--against", "HEAD").code == 0
    assert state_of(town.path) == before
    assert not (tmp_path.parent / "sprung").exists()


def state_of(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file below, with its size and the moment it was written."""
    every = [path for path in folder.rglob("*") if not path.is_dir()]
    return {str(one): (one.lstat().st_size, one.lstat().st_mtime_ns) for one in every}


def test_what_the_environment_says_of_another_repository_does_not_count(
    town: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit_all(town.path, "2026-01-01")
    head = git(town.path, "rev-parse", "HEAD")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    monkeypatch.setenv("GIT_TRACE", str(tmp_path / "trace"))
    assert repository(town.path).commit("HEAD") == head
    assert not (tmp_path / "trace").exists()


def test_a_replaced_object_is_read_as_it_was_committed(town: Folder) -> None:
    first = commit_all(town.path, "2026-01-01")
    town.write("actuals/output.toml", RECORD.replace("9\n", "8\n"))
    git(town.path, "replace", first, commit_all(town.path, "2026-01-02"))
    assert committed(town.path, first).shown("actuals/output.toml") == RECORD


@pytest.mark.parametrize(
    "name",
    [
        "",
        "-h",
        "--help",
        "--output=x",
        "--all",
        "-n1",
        "^HEAD",
        "HEAD^{tree}",
        "HEAD:targets.toml",
        "a b",
        "no\0",
        "\n",
    ],
)
def test_what_is_no_commit_is_refused_whatever_it_looks_like(town: Folder, name: str) -> None:
    commit_all(town.path, "2026-01-01")
    before = state_of(town.path)
    with pytest.raises(NoRevision):
        repository(town.path).commit(name)
    assert state_of(town.path) == before


def test_the_names_git_knows_are_commits(town: Folder) -> None:
    first = commit_all(town.path, "2026-01-01")
    git(town.path, "tag", "--annotate", "--message", "One", "one")
    git(town.path, "branch", "feature/x")
    commit_all(town.path, "2026-01-02")
    here = repository(town.path)
    assert {here.commit(name) for name in ("HEAD~1", "one", "feature/x", first, first[:9], "main^")} == {first}


# The last commit before a day

NEW_YEAR = 1_767_225_600  # 2026-01-01T00:00:00Z
A_DAY = 86_400


def test_the_last_commit_before_a_moment_is_that_of_this_branch(town: Folder) -> None:
    first = commit_all(town.path, "2026-01-01")
    git(town.path, "switch", "--quiet", "--create", "side")
    commit_all(town.path, "2026-01-02")
    git(town.path, "switch", "--quiet", "main")
    third = commit_all(town.path, "2026-01-03")
    git(town.path, "merge", "--quiet", "--no-ff", "--message", "Merged", "side", on="2026-01-05")
    here, merged = repository(town.path), git(town.path, "rev-parse", "HEAD")
    noons = {NEW_YEAR + A_DAY // 2: None, NEW_YEAR + A_DAY // 2 + 1: first, NEW_YEAR + 2 * A_DAY: first}
    later = {NEW_YEAR + 3 * A_DAY: third, NEW_YEAR + 5 * A_DAY: merged, NEW_YEAR + 10**9: merged}
    assert {moment: here.commit_before(moment, "then") for moment in {**noons, **later}} == {**noons, **later}


def test_before_the_first_commit_there_is_none(town: Folder) -> None:
    git(town.path, "init", "--quiet")
    assert repository(town.path).commit_before(NEW_YEAR, "2026-01-01") is None


# What a clone leaves out


def test_a_shallow_clone_says_what_to_fetch(town: Folder, tmp_path: Path) -> None:
    commit_all(town.path, "2026-01-01")
    commit_all(town.path, "2026-01-02")
    git(tmp_path.parent, "clone", "--quiet", "--depth", "1", f"file://{town.path}", "shallow")
    shallow = repository(tmp_path.parent / "shallow")
    with pytest.raises(NoRevision) as no_name:
        shallow.commit("HEAD~1")
    with pytest.raises(NoRevision) as no_day:
        shallow.commit_before(NEW_YEAR + A_DAY, "2026-01-02")
    assert "git fetch --unshallow" in no_name.value.remedy
    assert "git fetch --unshallow" in no_day.value.remedy
    assert shallow.commit_before(NEW_YEAR + 2 * A_DAY, "2026-01-03") == shallow.commit("HEAD")


def test_what_a_partial_clone_left_out_is_not_fetched(town: Folder, tmp_path: Path) -> None:
    commit_all(town.path, "2026-01-01")
    git(town.path, "config", "uploadpack.allowFilter", "true")
    clone = tmp_path.parent / "partial"
    arguments = ("--filter=blob:none", "--no-checkout", f"file://{town.path}", clone.name)
    git(tmp_path.parent, "clone", "--quiet", *arguments)
    with pytest.raises(NoRevision):
        committed(clone)
    assert "blob" not in git(clone, "cat-file", "--batch-all-objects", "--batch-check")


def test_without_git_that_is_said(town: Folder) -> None:
    with pytest.raises(NoRevision, match="git cannot be run"):
        Repository.around(town.path, {"PATH": str(town.path)})
