"""What git holds of a register, read by git's plumbing alone.

Nothing is checked out, fetched, filtered, converted or run that a repository or an attribute names, and no text that
somebody typed is taken for an option. Knows commits, trees and blobs, and nothing of what is in them.
"""

import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from tracker.domain.wording import say

_LINK, _SUBMODULE = "120000", "160000"
_ID = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_SAFE = (
    *("--no-pager", "--no-optional-locks", "--no-replace-objects"),
    *("-c", "protocol.allow=never", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"),
)
_KEPT = (
    *("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT"),
    *("GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_"),
    *("GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH"),
)
"""What of git's own environment says where its settings are; all else would lead it to another repository."""
_SET = {"GIT_ALLOW_PROTOCOL": "", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}


class NoRevision(Exception):
    """What was asked for is not in git, or there is no git; the message says what, ``remedy`` what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


class Entry(Struct, frozen=True):
    """A file of a tree by its path: what it is, the id of what it holds, and its bytes (none of a submodule)."""

    path: str
    mode: str
    id: str
    size: int

    @property
    def is_link(self) -> bool:
        """Whether it holds the path of another."""
        return self.mode == _LINK

    @property
    def is_submodule(self) -> bool:
        """Whether it stands for another repository."""
        return self.mode == _SUBMODULE


class Repository(Struct, frozen=True):
    """The repository around a register's folder; ``prefix`` is the folder's path in it, empty at the top."""

    folder: Path
    prefix: str
    environment: Mapping[str, str]

    @classmethod
    def around(cls, folder: Path, environment: Mapping[str, str]) -> "Repository":
        """The repository a folder lies in, read with this environment. Raises NoRevision."""
        kept = {key: one for key, one in environment.items() if not key.startswith("GIT_") or key.startswith(_KEPT)}
        found = cls(folder, "", {**kept, **_SET})
        told = found._run(["rev-parse", "--is-inside-work-tree", "--show-prefix"])
        if told.returncode or not told.stdout.startswith(b"true\n"):
            raise NoRevision(_refusal(told, say("the register lies in no git repository")), _no_repository())
        prefix = told.stdout.removeprefix(b"true\n").removesuffix(b"\n").decode(errors="surrogateescape")
        return cls(folder, prefix, found.environment)

    @property
    def is_shallow(self) -> bool:
        """Whether the clone leaves out what is older than some commits."""
        return self._run(["rev-parse", "--is-shallow-repository"]).stdout == b"true\n"

    def commit(self, name: str) -> str:
        """The id of the commit that a name, a tag or an id stands for. Raises NoRevision."""
        found = self._id(f"{name}^{{commit}}") if name and "\0" not in name else None
        if found is None:
            raise NoRevision(say("there is no commit {name!r} here", name=name), self._way_to_get_it())
        return found

    def commit_before(self, moment: int, day: str) -> str | None:
        """The last commit of this branch before a moment, in seconds since 1970; None where there is none.

        Of a merge only the branch itself counts: what another brought was not here before. ``day`` is what the moment
        is called. Raises NoRevision where a shallow clone leaves out what is older.
        """
        head = self._id("HEAD^{commit}")
        if head is None:
            return None
        found = self._run(["rev-list", "-1", "--first-parent", f"--min-age={moment - 1}", "--end-of-options", head])
        self._refuse_failure(found)
        if not found.stdout.strip() and self.is_shallow:
            raise NoRevision(say("no commit before {day} is in this shallow clone", day=day), _fetch_all())
        return _text(found) or None

    def tree(self, commit: str) -> str | None:
        """The id of the register's folder as a commit has it; None where there is none."""
        return self._id(f"{commit}:{self.prefix}", kind="tree")

    def entries(self, tree: str, *paths: str) -> list[Entry]:
        """All files below a tree, or those of some paths. Raises NoRevision."""
        listed = self._run(["ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", tree, *paths])
        self._refuse_failure(listed)
        return [_entry(one) for one in listed.stdout.split(b"\0") if one]

    def contents(self, ids: Iterable[str]) -> dict[str, bytes]:
        """What some blobs hold, by their ids. Raises NoRevision where one is not in the clone."""
        wanted = list(dict.fromkeys(ids))
        if not wanted:
            return {}
        told = self._run(["cat-file", "--batch"], given="".join(f"{one}\n" for one in wanted).encode())
        self._refuse_failure(told)
        found: dict[str, bytes] = {}
        at = 0
        for id in wanted:
            end = told.stdout.find(b"\n", at)
            head = told.stdout[at:end].split(b" ")
            if end < 0 or len(head) != _PARTS_OF_HEAD or head[1] != b"blob":
                raise NoRevision(say("this clone holds the commit, but not all of its files"), _fetch_files())
            begin, size = end + 1, int(head[2])
            found[id] = told.stdout[begin : begin + size]
            at = begin + size + 1
        return found

    def _id(self, name: str, kind: str | None = None) -> str | None:
        """The one id that a name stands for, of a thing of a kind."""
        told = self._run(["rev-parse", "--verify", "--quiet", "--end-of-options", name])
        found = told.stdout.strip()
        if told.returncode or not _ID.fullmatch(found):
            return None
        id = found.decode("ascii")
        return id if kind is None or _text(self._run(["cat-file", "-t", id])) == kind else None

    def _way_to_get_it(self) -> str:
        if self.is_shallow:
            return _fetch_all()
        return say("name a commit, branch or tag of this repository; git branch -a lists them; a folder is ./FOLDER")

    def _refuse_failure(self, told: "subprocess.CompletedProcess[bytes]") -> None:
        if told.returncode:
            raise NoRevision(_refusal(told, say("git cannot read its own files")), _fetch_files())

    def _run(self, arguments: Sequence[str], given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        """A run of git in the folder. Raises NoRevision where there is no git."""
        command = ["git", *_SAFE, "-C", str(self.folder.absolute()), *arguments]
        try:
            return subprocess.run(command, input=given, capture_output=True, env=dict(self.environment), check=False)  # noqa: S603 - no shell, and what is typed stands behind --end-of-options
        except OSError as error:
            raise NoRevision(
                say("git cannot be run here"), say("install git, and see that PATH leads to it")
            ) from error


_PARTS_OF_HEAD = 3
"""The id, kind and size that stand before what a blob holds."""


def _entry(line: bytes) -> Entry:
    """An entry as `ls-tree -l -z` has it: mode, kind, id, size, and after a tab the path."""
    facts, _, path = line.partition(b"\t")
    mode, _, id, size = facts.decode("ascii").split()
    return Entry(path=path.decode(errors="surrogateescape"), mode=mode, id=id, size=int(size) if size.isdigit() else 0)


def _text(told: "subprocess.CompletedProcess[bytes]") -> str:
    return told.stdout.decode(errors="surrogateescape").strip()


def _refusal(told: "subprocess.CompletedProcess[bytes]", message: str) -> str:
    """The message, with the first line of what git says itself where that is more than that it found nothing."""
    said = told.stderr.decode(errors="replace").partition("\n")[0].removeprefix("fatal: ")
    is_more = said and not said.startswith("not a git repository")
    return say("{message} (git: {said})", message=message, said=said) if is_more else message


def _no_repository() -> str:
    return say("what is public needs no git: leave out --recorded or --against; or name a folder: --against ./OTHER")


def _fetch_all() -> str:
    return say(
        "fetch the rest of its history: git fetch --unshallow, in a workflow actions/checkout with fetch-depth: 0"
    )


def _fetch_files() -> str:
    return say("fetch them: git fetch --refetch --no-filter, or clone without --filter")
