"""The files of a register as a commit holds them, from memory: nothing is written anywhere.

No path leads out of the register: a link that does is a fault, and so is what lies in another repository.
"""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec import Struct

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.text import printable
from tracker.domain.wording import later
from tracker.store.folder import ACTUALS, MOST, TARGETS, too_many
from tracker.store.git import Entry, Repository
from tracker.store.links import Links
from tracker.store.reading import MAX_BYTES, Unreadable, cannot_read, refuse_size, text_of

_MOST_LINKS = 40


class CommittedFiles(Struct, frozen=True):
    """The files of a register in a commit, by the names they are read by; ``faults`` is what is wrong with a name."""

    entries: Mapping[str, Entry]
    contents: Mapping[str, bytes]
    faults: Mapping[str, Problem]

    @classmethod
    def of(cls, repository: Repository, commit: str) -> "CommittedFiles":
        """What a commit holds of the register; of no register no file. Raises NoRevision."""
        tree = repository.tree(commit)
        if tree is None:
            return cls({}, {}, {})
        found = repository.entries(tree, TARGETS, ACTUALS)
        if any(one.is_link for one in found):
            found = repository.entries(tree)
        links = [one for one in found if one.is_link and one.size <= MAX_BYTES]
        targets_of_links = repository.contents(one.id for one in links)
        named = _Tree(
            {one.path: one for one in found},
            {one.path: targets_of_links[one.id].decode(errors="surrogateescape") for one in links},
            _folders(one.path for one in found),
        )
        entries, faults = named.register()
        wanted = (one.id for one in entries.values() if one.size <= MAX_BYTES)
        return cls(entries, repository.contents(wanted), faults)

    @property
    def is_there(self) -> bool:
        """Whether there is a register."""
        return TARGETS in self.entries or TARGETS in self.faults

    def targets(self) -> str:
        """See `Files`."""
        return self.shown(TARGETS)

    def records(self, _links: Links, /) -> tuple[list[str], list[Problem]]:
        """See `Files`. No link is followed out of the register, whatever it says of links."""
        every = sorted({*self.entries, *self.faults} - {TARGETS})
        if len(every) > MOST:
            return [], [too_many()]
        of_folders = [name for name in every if name in self.faults and not name.endswith(".toml")]
        return [name for name in every if name not in of_folders], [self.faults[name] for name in of_folders]

    def text(self, name: str, _links: Links, /) -> str:
        """See `Files`."""
        return self.shown(name)

    def shown(self, name: str) -> str:
        """See `Files`."""
        if name in self.faults:
            raise Unreadable(self.faults[name])
        if name not in self.entries:
            raise Unreadable(cannot_read(Origin(name), later("the file does not exist")))
        entry = self.entries[name]
        refuse_size(entry.size, name)
        return text_of(self.contents[entry.id], name)

    def is_own(self, name: str) -> bool:
        """See `Files`."""
        return name in self.entries


def held_by_head(repository: Repository, texts: Mapping[str, str]) -> list[str]:
    """Those files of a register that hold these texts in the commit that is checked out. Raises NoRevision."""
    tree = repository.tree(repository.commit("HEAD"))
    if tree is None:
        return []
    every = repository.entries(tree, *{name.split("/", 1)[0] for name in texts})
    entries = {one.path: one for one in every if one.path in texts and not one.is_submodule and one.size <= MAX_BYTES}
    contents = repository.contents(one.id for one in entries.values())
    return [
        name
        for name, text in texts.items()
        if name in entries and _lines(text.encode()) in _lines(contents[entries[name].id])
    ]


def _lines(content: bytes) -> bytes:
    """However lines end, which git may change, and without blank ones around."""
    return content.replace(b"\r\n", b"\n").strip()


def _folders(paths: Iterable[str]) -> dict[str, set[str]]:
    """The names in each folder on the way to some files."""
    found: dict[str, set[str]] = {}
    for path in paths:
        folder, _, name = path.rpartition("/")
        while name not in found.setdefault(folder, set()):
            found[folder].add(name)
            folder, _, name = folder.rpartition("/")
    return found


class _Tree(Struct, frozen=True):
    """The files below the register's folder by their paths, where the links among them lead, what is in each folder."""

    entries: Mapping[str, Entry]
    links: Mapping[str, str]
    folders: Mapping[str, Collection[str]]

    def register(self) -> tuple[dict[str, Entry], dict[str, Problem]]:
        """The files that the register is read from, and what is wrong with others, each by the name it is called."""
        entries: dict[str, Entry] = {}
        faults: dict[str, Problem] = {}
        for name in [*([TARGETS] if TARGETS in self.entries else []), *self._names(ACTUALS, set())]:
            end = self._end(name)
            if end is None:
                faults[name] = _way_out(name, self._link_on(name))
            elif end not in self.entries:
                faults[name] = cannot_read(Origin(name), later("the file does not exist"))
            elif self.entries[end].is_submodule:
                faults[name] = _elsewhere(name)
            elif name == ACTUALS:
                faults[name] = _no_folder(name)
            else:
                entries[name] = self.entries[end]
        return entries, faults

    def _names(self, folder: str, entered: set[str]) -> Iterator[str]:
        """The names of all visible files below a folder, which may be a link; each real folder is entered once.

        What should be a folder and is none has its own name.
        """
        real = self._end(folder)
        if real is None or real not in self.folders:
            yield from [folder] if folder in self.entries else []
            return
        if real in entered:
            return
        entered.add(real)
        for part in sorted(one for one in self.folders[real] if one and not one.startswith(".")):
            if self._end(f"{real}/{part}") in self.folders and not part.endswith(".toml"):
                yield from self._names(f"{folder}/{part}", entered)
            else:
                yield f"{folder}/{part}"

    def _end(self, path: str) -> str | None:
        """Where a path leads when its links are followed; None where that is out of the register's folder."""
        parts, at, followed = deque(path.split("/")), list[str](), 0
        while parts:
            part = parts.popleft()
            if part == "..":
                if not at:
                    return None
                at.pop()
            elif part not in ("", "."):
                at.append(part)
            target = self.links.get("/".join(at))
            if target is not None:
                followed += 1
                if target.startswith("/") or followed > _MOST_LINKS:
                    return None
                at.pop()
                parts.extendleft(reversed(target.split("/")))
        return "/".join(at)

    def _link_on(self, name: str) -> str:
        """Where the first link on a path says that it leads."""
        parts = name.split("/")
        ways = ("/".join(parts[:length]) for length in range(1, len(parts) + 1))
        return next((self.links[way] for way in ways if way in self.links), name)


def _way_out(name: str, target: str) -> Problem:
    return Problem(
        code=Code.LEADS_OUT,
        origin=Origin(name),
        said=later(
            "the link leads out of what the commit holds of the register, to {target}", target=printable(target)
        ),
        advice=later("compare with a folder that holds it: --against ./FOLDER"),
    )


def _elsewhere(name: str) -> Problem:
    return Problem(
        code=Code.UNREADABLE,
        origin=Origin(name),
        said=later("the file lies in a submodule, which is another repository"),
        advice=later("compare with a folder that holds it: --against ./FOLDER"),
    )


def _no_folder(name: str) -> Problem:
    return Problem(
        code=Code.UNREADABLE,
        origin=Origin(name),
        said=later("a file stands where the folder should be"),
        advice=later("make it a folder"),
    )
