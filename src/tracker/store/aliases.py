"""Where in targets.toml other names of a series are put: into its list of them, or on a line below its header."""

from collections.abc import Iterator, Mapping, Sequence

from tracker.store.operations import Insert
from tracker.store.positions import Standing, keys

_KEY = "aliases"


def inserts(text: str, aliases: Mapping[str, Sequence[str]], newline: str) -> tuple[Insert, ...]:
    """The texts that add other names to series that are declared there, by id. A name is put first in its list.

    Under a header alone is there a place: whoever puts the texts in proves that the file then says what it should.
    """
    lists, headers = dict[str, int](), dict[str, int]()
    for one in keys(text):
        kind, id = (*one.path, "", "")[:2]
        if one.standing is not Standing.DEFINED or kind != "series" or id not in aliases:
            continue
        if one.path[2:] == (_KEY,):
            lists.setdefault(str(id), one.value.start + 1)
        elif not one.path[2:]:
            headers.setdefault(str(id), _below(text, one.key.end))
    found = sorted(_placed(aliases, lists, headers, newline=newline))
    return tuple(Insert.of(len(text[:at].encode()), written) for at, written in found)


def _below(text: str, header: int) -> int:
    """Where the line after that of a header begins."""
    end = text.find("\n", header)
    return len(text) if end < 0 else end + 1


def _placed(
    aliases: Mapping[str, Sequence[str]], lists: Mapping[str, int], headers: Mapping[str, int], *, newline: str
) -> Iterator[tuple[int, str]]:
    import tomli_w

    for id, names in aliases.items():
        quoted = [tomli_w.dumps({_KEY: one}).removeprefix(f"{_KEY} = ").rstrip("\n") for one in names]
        if id in lists:
            yield lists[id], "".join(f"{one}, " for one in quoted)
        elif id in headers:
            yield headers[id], f"{_KEY} = [{', '.join(quoted)}]{newline}"
