"""`track import`: a table's figures into the register, all or none. Shows first what was understood, then asks."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.accepting import Accept, accepted_kinds
from tracker.cli.completion import complete_mapping, complete_source
from tracker.cli.exits import stay
from tracker.cli.given import content_of
from tracker.cli.refusing import answer, ended, is_yes, refused, say_that_it_waits
from tracker.cli.register import root_folder, unusable
from tracker.cli.saying import StatusOption
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, Settings
from tracker.cli.terminal import (
    asked_width,
    can_ask,
    emit,
    emit_fault,
    is_colored,
    is_terminal,
    rendered,
    terminal_width,
)
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from rich.console import RenderableType

    from tracker.domain.mapping import Mapping, Meant
    from tracker.domain.problem import Malformed
    from tracker.entry.declaring import Fault
    from tracker.entry.doubts import DoubtKind
    from tracker.entry.importing import Ready, Wanted
    from tracker.entry.proposing import Common
    from tracker.entry.tables.understanding import Understanding
    from tracker.store.operations import Progress

_LONG = 5000
"""From so many rows on it is shown how far it is."""
_UNFOLDED = 10_000
"""Wide enough for any line where nobody looks at a screen."""

File = Annotated[
    str,
    typer.Argument(metavar="FILE|-", help=say("A table: CSV, TSV, xlsx, SDMX-CSV, JSON-stat; - is standard input.")),
]
Map = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="ROLE=COLUMN",
        help=say("Which column says what, by its header, letter or number; ROLE:=TEXT for all rows. May be repeated."),
    ),
]
MappingName = Annotated[
    str | None,
    typer.Option(
        "--mapping",
        metavar="NAME",
        autocompletion=complete_mapping,
        help=say("Read the table as imports/NAME.toml says."),
    ),
]
Series = Annotated[
    list[str] | None,
    typer.Option(
        "--series",
        metavar="NAME=ID",
        help=say("Which series a name in the table is. May be repeated; of several texts write 'A | B=ID'."),
    ),
]
Keep = Annotated[
    str | None,
    typer.Option("--keep", metavar="NAME", help=say("Keep what was said of the table in a new imports/NAME.toml.")),
]


def import_(
    context: typer.Context,
    file: File,
    map: Map = None,
    mapping: MappingName = None,
    series: Series = None,
    keep: Keep = None,
    encoding: Annotated[
        str | None, typer.Option(metavar="NAME", help=say("The encoding of its text, such as gb18030 or big5."))
    ] = None,
    sheet: Annotated[str | None, typer.Option(metavar="NAME", help=say("The sheet of a workbook."))] = None,
    published: Annotated[
        str | None,
        typer.Option(
            metavar="DATE|usual",
            help=say("When figures that do not say it were first public; usual: on the usual day of each."),
        ),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            metavar="ID", help=say("The source of figures that do not say it."), autocompletion=complete_source
        ),
    ] = None,
    publisher: Annotated[
        str | None, typer.Option(metavar="NAME", help=say("Who published figures that do not say it."))
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="T", help=say("The document's title, without --source."))] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help=say("Where it can be read, without --source."))] = None,
    status: StatusOption = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help=say("Anything a reader should know."))] = None,
    only_known: Annotated[
        bool, typer.Option("--only-known", help=say("Leave out figures of names that are no series here."))
    ] = False,
    new_series: Annotated[
        bool,
        typer.Option("--new-series", help=say("Print how to declare the names that are no series; write nothing.")),
    ] = False,
    mentions: Annotated[
        bool, typer.Option("--mentions", help=say("Record as well what only says again what is in force."))
    ] = False,
    accept: Accept = None,
    long: Annotated[bool, typer.Option("--long", help=say("List every figure, and all that is odd."))] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help=say("Only show what was understood."))] = False,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help=say("Go ahead without asking; doubts are not accepted."))
    ] = False,
    directory: Directory = None,
    as_of: AsOf = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Bring the figures of a table in."""
    from tracker.cli.entry_words import problem_text
    from tracker.entry.importing import Wanted
    from tracker.entry.proposing import Common
    from tracker.entry.refusal import NotAdded
    from tracker.entry.tables.table import MAX_BYTES

    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, color=color, language=lang)
    root = root_folder(settings, is_told=dry_run or new_series)
    common = Common(
        published=published,
        source=source,
        publisher=publisher,
        title=title,
        url=url,
        status=None if status is None else status.value,
        note=note,
    )
    said = _mapping(root, _Said(map or [], series or [], mapping, encoding=encoding, sheet=sheet), settings)
    wanted = Wanted(
        *content_of(file, MAX_BYTES), mapping=said, common=common, only_known=only_known, with_mentions=mentions
    )
    run = _Run(root, settings, accepted_kinds(accept), is_long=long)
    try:
        run.through(wanted, keep, dry_run=dry_run, new_series=new_series, yes=yes)
    except NotAdded as refusal:
        raise ended(refusal, root, settings, problem_text=problem_text) from refusal


class _Said(Struct, frozen=True):
    """What was said of how a table is read."""

    words: list[str]
    series: list[str]
    name: str | None
    encoding: str | None
    sheet: str | None


def _mapping(root: Path, said: _Said, settings: Settings) -> "Mapping":
    """The mapping of that name, with what was said besides; what is wrong with either ends the command."""
    from tracker.domain.mapping import NO_MAPPING
    from tracker.entry.tables.mapping import mapping_of

    base = NO_MAPPING if said.name is None else _named(root, said.name, settings)
    found, faults = mapping_of(said.words, base)
    if faults:
        raise refused(say("--map {fault}; {remedy}", fault=one.said, remedy=one.advice) for one in faults)
    return replace(
        found,
        series={**found.series, **_meant(root, said.series)},
        encoding=said.encoding or found.encoding,
        sheet=said.sheet or found.sheet,
    )


def _meant(root: Path, said: list[str]) -> "dict[str, Meant]":
    """The names in the table by the series they are, which the register has."""
    from tracker.domain.mapping import Meant
    from tracker.domain.text import suggestion
    from tracker.store.declared import declaration
    from tracker.store.files import FilesOnDisk

    declared, _ = declaration(FilesOnDisk(root)) if said else (None, ())
    ids = declared.ids.get("series", frozenset()) if declared is not None else frozenset()
    pairs = [(name.strip(), id.strip()) for name, _, id in (text.rpartition("=") for text in said)]
    faults = [
        say("{fault}; {remedy}", fault=fault, remedy=suggestion(id, ids) or say("write NAME=ID, the id of a series"))
        for text, (name, id) in zip(said, pairs, strict=True)
        if not name or (declared is not None and id not in ids)
        for fault in [say("--series {text!r}: there is no series {id!r}", text=printable(text), id=printable(id))]
    ]
    if faults:
        raise refused(faults)
    return {name: Meant(id) for name, id in pairs}


def _named(root: Path, name: str, settings: Settings) -> "Mapping":
    """The mapping kept under a name."""
    from tracker.domain.text import is_id, suggestion
    from tracker.store.declared import declaration
    from tracker.store.files import FilesOnDisk
    from tracker.store.links import Links
    from tracker.store.mappings import mapping_ids, read_mapping

    declared, _ = declaration(FilesOnDisk(root))
    links = Links.INSIDE if declared is None else declared.links
    known = mapping_ids(root, links)
    if not is_id(name) or name not in known:
        said = say("there is no mapping {name!r} under imports/", name=printable(name))
        remedy = suggestion(name, known) or say("keep one with --map … --keep NAME")
        raise refused([say("{fault}; {remedy}", fault=said, remedy=remedy)])
    found = read_mapping(root, name, links=links, declared=None if declared is None else declared.sound.series)
    if found.mapping is None:
        raise unusable(found.problems, root, settings)
    return found.mapping


def _refuse_unsaid(seen: "Understanding") -> None:
    """A name that was said to be a series has to stand in the table."""
    from tracker.domain.mapping import BETWEEN_TEXTS
    from tracker.entry.naming import folded

    wanted = {name: [folded(one) for one in name.split(BETWEEN_TEXTS)] for name in seen.mapping.series}
    left = {text for texts in wanted.values() for text in texts}
    for row in seen.table.rows if left else ():
        left -= {folded(cell) for cell in row if cell}
        if not left:
            return
    unsaid = [name for name, texts in wanted.items() if left.intersection(texts)]
    for name in unsaid:
        emit(f"{say('No cell of the table says {name}.', name=repr(printable(name)))}\n", sys.stderr)


class _Run(Struct, frozen=True):
    """One run of the command."""

    root: Path
    settings: Settings
    accepted: "Collection[DoubtKind]"
    is_long: bool

    def through(self, wanted: "Wanted", keep: str | None, *, dry_run: bool, new_series: bool, yes: bool) -> None:
        """From the table to the files. Raises NotAdded."""
        if not dry_run and not new_series and self.is_gone_on_with(wanted):
            return
        one = self.ready(wanted, keep)
        if new_series:
            _declare(one)
            return
        self.show(one)
        self.decide(one, dry_run=dry_run, yes=yes)

    def is_gone_on_with(self, wanted: "Wanted") -> bool:
        """Whether this very import stopped half-way; then it is brought to its end."""
        from tracker.entry.importing import gone_on, stopped

        operation = stopped(self.root, wanted)
        if operation is None:
            return False
        from tracker.cli.import_words import written_text

        with _progress(len(operation.changes), say("writing")) as told:
            gone_on(self.root, operation, waiting=say_that_it_waits, at_last=stay, progress=told)
        emit(f"{written_text(operation, say('The import that had stopped is complete'))}\n")
        return True

    def ready(self, wanted: "Wanted", keep: str | None) -> "Ready":
        """The table beside the register, with what a person answers to what it does not say."""
        from tracker.entry.importing import ready, understanding_of
        from tracker.entry.tables.table import Untabled

        try:
            seen = understanding_of(wanted)
        except Untabled as fault:
            said = say("{fault}; {remedy}", fault=fault.said, remedy=fault.advice)
            raise refused([say("{file}: {fault}", file=printable(wanted.name), fault=said)]) from fault
        if not seen.is_complete:
            self._refuse(seen)
        _refuse_unsaid(seen)
        while True:
            with _progress(len(seen.table.rows), say("reading")) as told:
                day = self.settings.day
                one = ready(self.root, wanted, seen, today=day, ticked=told, has_every_row=self.is_long)
            common = self._answered(one) if one.batch.lacks and can_ask() else wanted.common
            if common == wanted.common:
                break
            wanted = replace(wanted, common=common)
        return one if keep is None else replace(one, wanted=replace(wanted, kept=_kept(self.root, keep, wanted)))

    def _answered(self, one: "Ready") -> "Common":
        """What a person, who sees the columns, answers to what they do not say."""
        self._print_columns(one.understanding)
        return _answered(one)

    def _print_columns(self, seen: "Understanding") -> None:
        from tracker.cli.import_words import columns, title
        from tracker.render.import_preview import columns_on_screen

        self._print(columns_on_screen(title(seen), columns(seen)))

    def _refuse(self, seen: "Understanding") -> NoReturn:
        """The columns as far as they are understood, and what they do not say."""
        from tracker.cli.import_words import untold

        self._print_columns(seen)
        raise refused(untold(seen))

    def show(self, one: "Ready") -> None:
        """What was understood, and every fault."""
        from tracker.cli.import_words import faults, preview
        from tracker.render.import_preview import on_screen

        self._print(on_screen(preview(one, self.accepted), is_long=self.is_long))
        for fault in faults(one):
            emit_fault(fault)
        if one.batch.is_sound and one.batch.appended:
            self._tell_what_changes(one)

    def _tell_what_changes(self, one: "Ready") -> None:
        """The verdicts and the freshness with it; of a very long table nothing."""
        from tracker.cli.difference import difference

        after = one.after
        if after is not None:
            heading, nothing = say("With it:"), say("With it no verdict changes, and nothing is more or less late.")
            lines = difference(one.register, after, self.settings, heading=heading, nothing=nothing, has_figures=False)
            emit("\n".join([*lines, "", ""]))

    def _print(self, shown: "RenderableType") -> None:
        width = terminal_width() if is_terminal(sys.stdout) else asked_width() or _UNFOLDED
        emit(rendered(shown, width, is_colored(self.settings.color, sys.stdout)))

    def decide(self, one: "Ready", *, dry_run: bool, yes: bool) -> None:
        """Write it, if it can be written and somebody says so."""
        batch = one.batch
        if not batch.is_sound:
            raise refused([say("nothing is written")])
        if not batch.counts:
            raise refused([say("the table has no figure to record; nothing is written")])
        if not batch.appended and one.wanted.kept is None:
            emit(f"{say('All of it is recorded already; nothing is written.')}\n")
            return
        kinds = [kind.value for kind in batch.doubts(self.accepted)]
        if dry_run:
            emit(f"{_would_be(one, kinds)}\n")
            return
        if not _is_wanted(one, kinds, yes=yes):
            raise refused([_why_not(kinds, yes=yes)])
        self._write(one)

    def _write(self, one: "Ready") -> None:
        from tracker.cli.import_words import written_text
        from tracker.entry.importing import written

        with _progress(len(one.batch.appended), say("writing")) as told:
            operation = written(self.root, one, waiting=say_that_it_waits, at_last=stay, progress=told)
        emit(f"{written_text(operation, _counted(one))}\n")


def _counted(one: "Ready") -> str:
    from tracker.entry.batch import State

    counts = one.batch.counts
    left = counts.get(State.KNOWN, 0) + (0 if one.wanted.with_mentions else counts.get(State.MENTIONED, 0))
    count = sum(counts.values()) - left
    return say_of(count, "{count} figure is recorded", "{count} figures are recorded")


def _would_be(one: "Ready", kinds: list[str]) -> str:
    files = len(one.operation.changes)
    said = say_of(files, "It would be written to {count} file.", "It would be written to {count} files.")
    return said if not kinds else say("{said} It needs --accept {kinds}.", said=said, kinds=",".join(kinds))


def _is_wanted(one: "Ready", kinds: list[str], *, yes: bool) -> bool:
    """Whether it may be written: asked in one question, where somebody can be and something is left to ask."""
    if yes and not kinds:
        return True
    if not can_ask():
        return False
    files = say_of(len(one.operation.changes), "Write to {count} file", "Write to {count} files")
    question = say("{files}? [y/N] ", files=files)
    if kinds:
        question = say("{files} in spite of what is odd ({kinds})? [y/N] ", files=files, kinds=", ".join(kinds))
    return is_yes(answer(question))


def _why_not(kinds: list[str], *, yes: bool) -> str:
    """That nothing is written, and what would write it where nobody can be asked."""
    if can_ask():
        return say("nothing is written")
    accept = f"--accept {','.join(kinds)}" if kinds else ""
    options = " ".join(one for one in ("" if yes else "--yes", accept) if one)
    return say("nothing is written; if it is right, add {options}", options=options)


def _answered(one: "Ready") -> "Common":
    """What a person says of all figures that lack it; an empty answer leaves it as it is."""
    common, lacks = one.wanted.common, one.batch.lacks
    if "published" in lacks:
        count = len(lacks["published"])
        question = say_of(
            count,
            "{count} figure does not say since when it is public. A day, or usual for its usual day: ",
            "{count} figures do not say since when they are public. A day, or usual for the usual day of each: ",
        )
        common = replace(common, published=answer(question) or None)
    if "publisher" in lacks:
        common = replace(common, publisher=answer(say("Who published them? ")) or None)
    return common


def _kept(root: Path, name: str, wanted: "Wanted") -> tuple[str, str]:
    """The new file a mapping is kept in, and its text; a name that cannot be one ends the command."""
    from tracker.domain.text import is_id
    from tracker.entry.tables.mapping import mapping_text
    from tracker.store.folder import IMPORTS

    if not is_id(name):
        said = say("{name!r} is no name for a mapping", name=printable(name))
        raise refused([say("{fault}; {remedy}", fault=said, remedy=say("write small letters, digits and hyphens"))])
    file = f"{IMPORTS}/{name}.toml"
    if (root / file).exists():
        said = say("{file} is there already", file=file)
        raise refused([say("{fault}; {remedy}", fault=said, remedy=say("use it with --mapping, or keep another name"))])
    return file, mapping_text(wanted.mapping)


@contextmanager
def _progress(total: int, doing: str) -> "Iterator[Progress]":
    """Shows how far something long is, on a terminal, until it is done."""
    if total < _LONG or not is_terminal(sys.stderr):
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        console=Console(stderr=True, highlight=False),
        transient=True,
    )
    with bar:
        task = bar.add_task(doing, total=total)
        yield lambda done: bar.update(task, completed=done)


def _declare(one: "Ready") -> None:
    """How the names that are no series would be declared, to be read and corrected; what is not known ends in 2."""
    from tracker.entry.inferring import drafts
    from tracker.store.declaring import text_of

    found = drafts(one.declared, one.batch.unknown)
    if not found.tables and not found.lacking and not found.open:
        emit(f"{say('Every name in the table is a series here.')}\n")
        return
    head = say("for targets.toml, from {file}: read it, correct it, and import again", file=printable(one.wanted.name))
    emit(f"# {head}\n\n{text_of(found.tables)}" if found.tables else "")
    told = [
        say("{name}: {fault}", name=printable(name), fault=_lack_text(fault))
        for name, faults in found.lacking
        for fault in faults
    ]
    if told or found.open:
        raise refused([*told, *found.open])


def _lack_text(fault: "Fault | Malformed") -> str:
    """What a draft cannot do without, in the words of this command."""
    from tracker.cli.declaring_words import fault_text
    from tracker.entry.declaring import Fault, Slip

    slip = getattr(fault, "slip", None)
    if isinstance(fault, Fault) and slip is Slip.NEARLY_AN_AREA:
        said = say("no area is called {name!r}", name=printable(str(fault.about)))
        remedy = say(
            "if it is \"{near}\", say so: --map 'area:={near}'; else declare it first", near=printable(fault.near)
        )
        return say("{fault}; {remedy}", fault=said, remedy=remedy)
    if slip is Slip.NO_AREA:
        return say("no column says its area; name one with --map area=COLUMN, or say --map 'area:=NAME'")
    if slip is Slip.NO_UNIT:
        return say("no column says its unit; name one with --map unit=COLUMN, or say --map unit:=UNIT")
    return fault_text(fault)
