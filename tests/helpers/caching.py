"""What may happen to a register and to a cache between two runs, and what a run says then with it and without."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from hashlib import blake2b
from pathlib import Path
from random import Random

import msgspec

from tracker.store.keeping import keep_in
from tracker.store.loading import load, load_part

_PIECES = (b"\n", b'"', b"[[actual]]\n", b"9", b"2031", b"nonsense = 1\n", b"\xff", b"-", b"")


def told(root: Path, cache: Path | None, series: str) -> str:
    """All that loading says of a register and of one of its series, with what is kept in a folder or without."""
    keep_in(None if cache is None else lambda: cache)
    try:
        return f"{load(root)!r}\n{load_part(root, lambda _: {series})!r}"
    finally:
        keep_in(None)


def _files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file())


def _with_its_times(path: Path, change: Callable[[bytes], bytes]) -> None:
    """Another content, and the times that the file had."""
    before = path.stat()
    path.write_bytes(change(path.read_bytes()))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _another_byte(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content)) if content else 0
    digits = [place for place, one in enumerate(content) if 48 <= one < 58]
    at = random.choice(digits) if digits and random.random() < 0.8 else at
    return content[:at] + (b"%d" % random.randrange(10)) + content[at + 1 :] if content else content


def _another_length(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + random.choice(_PIECES) + content[at + random.choice((0, 0, 1, 40)) :]


def of_same_size(root: Path, _cache: Path, random: Random) -> None:
    """A byte of a file becomes another, and nothing else tells of it."""
    _with_its_times(random.choice(_files(root)), lambda content: _another_byte(content, random))


def of_other_size(root: Path, _cache: Path, random: Random) -> None:
    """A piece more or less in a file, at the same time as before."""
    _with_its_times(random.choice(_files(root)), lambda content: _another_length(content, random))


def disagreeing(root: Path, _cache: Path, random: Random) -> None:
    """A day before the period it tells of has ended: nothing in a file by itself is wrong, and the whole is."""
    path = random.choice(_files(root))
    _with_its_times(path, lambda content: content.replace(b"period = 20", b"period = 26"))


def truncated(root: Path, _cache: Path, random: Random) -> None:
    """A file ends early."""
    _with_its_times(random.choice(_files(root)), lambda content: content[: random.randrange(len(content) + 1)])


def swapped(root: Path, _cache: Path, random: Random) -> None:
    """Two files of records change places."""
    records = _files(root / "actuals")
    if len(records) > 1:
        one, other = random.sample(records, 2)
        aside = one.with_suffix(".aside")
        for old, new in ((one, aside), (other, one), (aside, other)):
            old.rename(new)


def renamed(root: Path, _cache: Path, random: Random) -> None:
    """A file of records moves to another folder, or takes another name."""
    records = _files(root / "actuals")
    if records:
        path = random.choice(records)
        name = random.choice((path.name, "other.toml", "notes.md", "notes.txt"))
        target = root / "actuals" / random.choice(("", "deep/er")) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)


def copied(root: Path, _cache: Path, random: Random) -> None:
    """A second file for a series."""
    records = _files(root / "actuals")
    if records:
        path = random.choice(records)
        target = root / "actuals" / "twice" / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())


def removed(root: Path, _cache: Path, random: Random) -> None:
    """A file is gone."""
    random.choice(_files(root)).unlink()


def flipped(_root: Path, cache: Path, random: Random) -> None:
    """A bit of the cache is another."""
    for path in _files(cache):
        content = bytearray(path.read_bytes())
        if content:
            content[random.randrange(len(content))] ^= 1 << random.randrange(8)
        path.write_bytes(content)


def torn(_root: Path, cache: Path, random: Random) -> None:
    """The cache ends early."""
    for path in _files(cache):
        path.write_bytes(path.read_bytes()[: random.randrange(path.stat().st_size + 1)])


def of_another_version(_root: Path, cache: Path, _random: Random) -> None:
    """A cache that is whole, of a program for which other figures would be right."""
    for path in _files(cache):
        try:
            program, *rest = msgspec.msgpack.decode(path.read_bytes()[32:], type=list[msgspec.Raw])
        except msgspec.MsgspecError:
            continue
        other = bytes(one ^ 1 for one in msgspec.msgpack.decode(program, type=bytes))
        rows = msgspec.msgpack.encode([other, *rest]).replace(b"100", b"900")
        path.write_bytes(blake2b(rows, digest_size=32).digest() + rows)


def foreign(_root: Path, cache: Path, random: Random) -> None:
    """What is in the place of a cache is none."""
    for path in _files(cache):
        path.write_bytes(random.choice((b"", b"\x80\x04N.", b"{}", random.randbytes(300))))


def shipped(root: Path, cache: Path, random: Random) -> None:
    """A cache comes with the register, in every place where one may be looked for."""
    for name in (".cache", ".track", "cache"):
        target = root / name / "track"
        target.mkdir(parents=True, exist_ok=True)
        for path in _files(cache):
            (target / path.name).write_bytes(_another_byte(path.read_bytes(), random))


def unwritable(_root: Path, cache: Path, _random: Random) -> None:
    """A file stands where the cache's folder should be."""
    for path in _files(cache):
        path.unlink()
    if cache.is_dir():
        cache.rmdir()
    cache.write_bytes(b"") if not cache.exists() else None


def nothing(_root: Path, _cache: Path, _random: Random) -> None:
    """The same again."""


EDITS: Mapping[str, Callable[[Path, Path, Random], None]] = {
    one.__name__: one
    for one in (
        *(nothing, of_same_size, of_other_size, disagreeing, truncated, swapped, renamed, copied, removed),
        *(flipped, torn, of_another_version, foreign, shipped, unwritable),
    )
}


def differences(root: Path, cache: Path, series: str, edits: list[tuple[str, int]]) -> list[str]:
    """What happened where a run said something else with the cache: each edit, by name and seed, is done to the last.

    A file in the place of the cache's folder is taken away before the next.
    """
    found: list[str] = []
    say = partial(told, root, series=series)
    for name, seed in edits:
        if cache.is_file():
            cache.unlink()
        if any(path.is_file() for path in (root / "targets.toml", *(root / "actuals").rglob("*"))):
            EDITS[name](root, cache, Random(seed))  # noqa: S311 - the same edits again
        if say(cache=cache) != say(cache=None) or say(cache=cache) != say(cache=None):
            found.append(f"{name} {seed}")
    return found
