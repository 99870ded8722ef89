"""Which column has which role: as the mapping says, as the form says, as it is called; and what cannot be told."""

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from tracker.domain.mapping import Mapping, Role
from tracker.domain.text import nearest, printable
from tracker.domain.wording import Words, any_of, later
from tracker.entry.tables.heading import Head
from tracker.entry.tables.periods import Headed, headed, is_part, within
from tracker.entry.tables.roles import plain, roles_of
from tracker.entry.tables.table import Form, Table, column_of


class Missing(Struct, frozen=True):
    """What a table does not say, or says in two ways, and how to give it.

    Where it is not ``is_needed``, records can do without.
    """

    role: Role
    said: Words
    advice: Words
    is_needed: bool = True


class Assigned(Struct, frozen=True):
    """The roles of columns that have one, periods at the head of others, and the roles nobody can tell.

    ``parts`` are months, quarters or the like at the head of columns, whose year stands elsewhere.
    """

    roles: dict[int, Role] = field(default_factory=dict)
    periods: dict[int, Headed] = field(default_factory=dict)
    parts: dict[int, str] = field(default_factory=dict)
    doubtful: dict[int, tuple[Role, ...]] = field(default_factory=dict)
    labels: frozenset[int] = frozenset()
    missing: tuple[Missing, ...] = ()

    def of(self, role: Role) -> list[int]:
        """The columns of a role."""
        return [column for column, one in sorted(self.roles.items()) if one is role]


def assigned(table: Table, head: Head, mapping: Mapping) -> Assigned:
    """The roles that are said or called. A role of which two columns are called is one nobody can tell."""
    said, unknown = _said(table, head, mapping)
    periods = {} if {Role.PERIOD, Role.VALUE} & set(said.values()) else _periods(head, said)
    parts = {} if periods or Role.VALUE in said.values() else _parts(head, said)
    labels = _labels(table, head)
    taken = {*said, *periods, *parts, *labels}
    called = {
        column: names
        for column in range(table.width)
        if column not in taken and (names := _called(table, head, column))
    }
    sure = said | {column: names[0] for column, names in called.items() if len(names) == 1}
    told = frozenset(said.values())
    sure = {column: role for column, role in sure.items() if column in said or not _is_taken(role, told)}
    twice = list(_twice(table, head, {column: role for column, role in sure.items() if column not in said}))
    clashing = {one.role for one in twice}
    roles = {column: role for column, role in sure.items() if column in said or role not in clashing}
    roles |= _labelled(roles, labels)
    left = {column: _left(several, roles) for column, several in called.items() if len(several) > 1}
    roles |= {column: rest[0] for column, rest in left.items() if len(rest) == 1}
    doubtful = {column: rest for column, rest in left.items() if len(rest) > 1}
    return Assigned(
        roles=roles, periods=periods, parts=parts, doubtful=doubtful, labels=labels, missing=(*unknown, *twice)
    )


def _is_taken(role: Role, taken: frozenset[Role]) -> bool:
    return role in taken and not role.may_be_several


def _left(roles: tuple[Role, ...], assigned: dict[int, Role]) -> tuple[Role, ...]:
    """The roles of those a header may have that no other column has."""
    taken = set(assigned.values()) | ({Role.PERIOD} if Role.YEAR in assigned.values() else set())
    return tuple(role for role in roles if role not in taken)


def _called(table: Table, head: Head, column: int) -> tuple[Role, ...]:
    if column in table.hints:
        return (table.hints[column],)
    return next((roles for text in reversed(head.texts[column]) if (roles := roles_of(text))), ())


def _periods(head: Head, said: dict[int, Role]) -> dict[int, Headed]:
    """The columns that are headed by a period, in one cell, or a year above and its part below."""
    found: dict[int, Headed] = {}
    for column, texts in enumerate(head.texts):
        whole = next((one for text in texts if (one := headed(text)) is not None), None)
        part = next((text for text in texts if is_part(text)), "")
        if whole is not None and column not in said:
            found[column] = Headed(within(whole.period, part) if part else whole.period, whole.flag)
    return found


def _parts(head: Head, said: dict[int, Role]) -> dict[int, str]:
    """The columns that are headed by a part of a year."""
    parts = {column: next(filter(is_part, texts), "") for column, texts in enumerate(head.texts) if column not in said}
    return {column: part for column, part in parts.items() if part}


# What is said


def _said(table: Table, head: Head, mapping: Mapping) -> tuple[dict[int, Role], list[Missing]]:
    """The columns that the mapping names, and what is wrong with names of none."""
    found: dict[int, Role] = {}
    faults: list[Missing] = []
    for role, names in mapping.columns.items():
        for name in names:
            columns = list(columns_named(table, head, name))
            if len(columns) == 1:
                found[columns[0]] = role
            else:
                faults.append(_no_one(table, head, role=role, name=name, columns=columns))
    return found, faults


def columns_named(table: Table, head: Head, name: str) -> Iterator[int]:
    """The columns that a header, a letter or a number from 1 names; the header comes first."""
    headers = [column for column, texts in enumerate(head.texts) if plain(name) in map(plain, texts)]
    joined = [column for column, texts in enumerate(head.texts) if plain(name) == plain(" ".join(texts))]
    if headers or joined:
        yield from headers or joined
        return
    letter = name.upper() if name.isascii() and name.isalpha() and len(name) <= len("XFD") else ""
    number = int(name) - 1 if name.isascii() and name.isdecimal() and len(name) <= len("16384") else -1
    wanted = column_of(letter) if letter else number
    at = table.columns.index(wanted) if wanted in table.columns else wanted
    if 0 <= at < table.width:
        yield at


def _no_one(table: Table, head: Head, *, role: Role, name: str, columns: Sequence[int]) -> Missing:
    shown = printable(name)
    if columns:
        letters = any_of(table.letter(column) for column in columns)
        said = later("{count} columns are called {name!r}", count=len(columns), name=shown)
        return Missing(role, said, later("name one by its letter: {letters}", letters=letters))
    headers = [printable(texts[-1]) for texts in head.texts if texts]
    near = nearest(name, headers)
    said = later("no column is called {name!r}", name=shown)
    if near is not None:
        return Missing(role, said, later('did you mean "{word}"?', word=near))
    return Missing(role, said, later("name it by its header, its letter (C) or its number (3)"))


# What is called twice


def _twice(table: Table, head: Head, roles: dict[int, Role]) -> Iterator[Missing]:
    """The roles that more than one column is called, of those that one column alone has."""
    for role in dict.fromkeys(roles.values()):
        columns = [column for column, one in roles.items() if one is role]
        if len(columns) > 1 and not role.may_be_several:
            names = [header_of(table, head, column) for column in columns]
            yield Missing(
                role,
                later("{columns} may each be the {role}", columns=any_of(names), role=role.value),
                later('say which: --map {role}="{header}"', role=role.value, header=names[0]),
                is_needed=role in NEEDED,
            )


NEEDED = frozenset({Role.SERIES, Role.PERIOD, Role.YEAR, Role.VALUE})
"""Without these nothing can be recorded."""


def header_of(table: Table, head: Head, column: int) -> str:
    """What a column is called: its header, else its letter."""
    return printable(" ".join(head.texts[column])) or table.letter(column)


# Codes and their names in columns of their own


def _labels(table: Table, head: Head) -> frozenset[int]:
    """The columns that name the codes in the column before them, where both are written."""
    if table.form is Form.JSON_STAT:
        return frozenset(column for column, texts in enumerate(head.texts) if texts[0].endswith(NAMES_OF_CODES))
    if table.form not in (Form.SDMX_CSV, Form.EUROSTAT_CSV):
        return frozenset()
    headers = [texts[-1] if texts else "" for texts in head.texts]
    start = next((at for at, one in enumerate(headers) if plain(one) not in _LEADING), 0)
    pairs = list(zip(headers[start::2], headers[start + 1 :: 2], strict=False))
    is_labelled = any(" " in name and ": " not in name for _, name in pairs) and all(
        " " not in code for code, _ in pairs
    )
    return frozenset(range(start + 1, len(headers), 2)) if is_labelled else frozenset()


NAMES_OF_CODES = " (name)"
"""What is behind the id of a dimension where a column has the names of its codes."""
_LEADING = frozenset({"structure", "structure id", "structure name", "action", "dataflow", "last update"})


def _labelled(roles: dict[int, Role], labels: frozenset[int]) -> dict[int, Role]:
    """The roles of those columns: the same where a name says what the code says, else none."""
    named = (Role.SERIES, Role.AREA, Role.INDICATOR)
    return {
        column: roles[column - 1] if roles.get(column - 1) in named else Role.NOTHING
        for column in labels
        if column not in roles
    }
