"""What is said about a table in words: `series=Header`, `unit:=亿元`; and a mapping as the text of a file."""

from collections.abc import Iterable

from msgspec.structs import replace

from tracker.domain.mapping import NO_MAPPING, Mapping, Meant, Role
from tracker.domain.text import forbidden_character, printable, suggested
from tracker.domain.wording import Words, later, listed
from tracker.entry.tables.cells import power_of
from tracker.entry.tables.table import Untabled

_COLUMN = "="


def mapping_of(words: Iterable[str], base: Mapping = NO_MAPPING) -> tuple[Mapping, tuple[Untabled, ...]]:
    """A mapping with what some words say besides, and what is wrong with the others.

    `role=COLUMN` names a column by its header, its letter or its number, `role:=TEXT` says something for all rows,
    `header=5` the row of the header, `decimal=,` the sign before decimals. A word comes before what the base says of
    the same role.

    >>> said, faults = mapping_of(["series=指标", "unit:=亿元"])
    >>> said.columns[Role.SERIES], said.constants[Role.UNIT]
    (('指标',), '亿元')
    """
    columns, constants = dict[Role, tuple[str, ...]](), dict[Role, str]()
    header, comma, faults = base.header, base.decimal_comma, list[Untabled]()
    for word in words:
        try:
            name, is_constant, text = _parts(word)
            if name == "header" and not is_constant:
                header = _row(text)
            elif name == "decimal" and not is_constant:
                comma = _is_comma(text)
            elif is_constant:
                constants[_constant(name)] = text
            else:
                role = _role(name)
                columns[role] = (*columns.get(role, ()), text) if role.may_be_several else (text,)
        except Untabled as fault:
            faults.append(fault)
    kept = {role: names for role, names in base.columns.items() if role not in constants}
    said = {role: text for role, text in base.constants.items() if role not in columns}
    both = {"columns": {**kept, **columns}, "constants": {**said, **constants}}
    return replace(base, **both, header=header, decimal_comma=comma), tuple(faults)


def _parts(word: str) -> tuple[str, bool, str]:
    """The role, whether something is said for all rows, and the text."""
    name, sign, text = word.partition(_COLUMN)
    hidden = forbidden_character(text)
    if not sign or not text.strip():
        raise Untabled(later("{word!r} names no column", word=printable(word)), _FORM)
    if hidden is not None:
        raise Untabled(later("{word!r} holds the character {character}", word=printable(word), character=hidden), _FORM)
    return name.removesuffix(":").strip().lower(), name.endswith(":"), text.strip()


_FORM = later('write role=COLUMN, such as value="Header 2" or value=C, or role:=TEXT for all rows, such as unit:=亿元')


def _role(name: str) -> Role:
    roles = [one.value for one in Role]
    if name not in roles:
        raise Untabled(later("{name!r} is no role of a column", name=printable(name)), _near(name, roles))
    return Role(name)


def _constant(name: str) -> Role:
    role = _role(name)
    if not role.may_be_constant:
        said = later("{name} cannot be the same for all rows", name=name)
        raise Untabled(said, later("name its column: {name}=COLUMN", name=name))
    return role


def _near(name: str, roles: list[str]) -> Words:
    return suggested(name, roles) or later("there are {roles}", roles=listed(roles))


def _row(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < _DIGITS and int(text) > 0):
        advice = later("give the row of the header, from 1: header=5")
        raise Untabled(later("{text!r} is no row", text=printable(text)), advice)
    return int(text)


_DIGITS = 8


def _is_comma(text: str) -> bool:
    if text not in (",", "."):
        advice = later("give the sign before decimals: decimal=, or decimal=.")
        raise Untabled(later("{text!r} is no sign before decimals", text=printable(text)), advice)
    return text == ","


def mapping_text(mapping: Mapping) -> str:
    """A mapping as the text of a file under imports/, which says the same when it is read."""
    from tomli_w import dumps

    top: dict[str, object] = {
        "sheet": mapping.sheet,
        "encoding": mapping.encoding,
        "header": mapping.header,
        "decimal_comma": mapping.decimal_comma,
        "nothing": sorted(mapping.nothing),
        "columns": {
            role.value: names[0] if len(names) == 1 else list(names) for role, names in mapping.columns.items()
        },
        "constants": {role.value: _value(role, text) for role, text in mapping.constants.items()},
        "flags": {mark: meaning.value for mark, meaning in mapping.flags.items()},
        "units": dict(mapping.units),
        "series": {key: _meant(one) for key, one in mapping.series.items()},
    }
    return dumps({key: one for key, one in top.items() if one not in (None, {}, [])})


def _value(role: Role, text: str) -> str | int:
    """A constant as files have it: a scale is a number."""
    power = power_of(text) if role is Role.SCALE else None
    return text if power is None else power


def _meant(meant: Meant) -> str | dict[str, str | int]:
    """A series: its id alone where nothing else is said."""
    if meant.unit is None and meant.scale is None:
        return meant.series
    said = {"series": meant.series, "unit": meant.unit, "scale": meant.scale}
    return {key: one for key, one in said.items() if one is not None}
