"""How the tables of files are declared, and read: which keys one has, and what each of them takes.

A table is read in one pass, and that something is wrong with it is all that is found then; what it is, `checking.py`
looks for. The published JSON Schemas are made of the same declarations.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, ClassVar, Generic, TypeAlias, TypeVar, assert_never, overload

from msgspec import Struct

from tracker.domain.problem import Malformed

_Read = TypeVar("_Read")
_AnyShape = TypeVar("_AnyShape", bound="Shape")
JsonSchema: TypeAlias = dict[str, Any]


class Value(Struct, Generic[_Read], frozen=True):
    """What a key takes: how it is read, which raises Malformed, and its JSON Schema."""

    read: Callable[[object], _Read]
    schema: JsonSchema


class Table(Struct, Generic[_AnyShape], frozen=True):
    """A table inside a table."""

    shape: "type[_AnyShape]"


class Listed(Struct, frozen=True):
    """Several of one kind, one after the other; read by whoever knows what they are about."""

    each: "Content"


class Named(Struct, frozen=True):
    """Several of one kind, each below a name; read by whoever knows what they are about."""

    name: Value[str]
    each: "Content"


class Either(Struct, frozen=True):
    """One of two kinds."""

    one: "Content"
    other: "Content"


Content: TypeAlias = Value[Any] | Table[Any] | Listed | Named | Either


class _Needed(Enum):
    NEEDED = "needed"


class Key(Struct, frozen=True):
    """A key of a table: the name of its value here, what it takes, how that is read, and what it is where it is unsaid.

    ``read`` raises Malformed for a value. ``example`` is what a remedy shows where the key is missing; None for none.
    """

    attribute: str
    content: Content
    read: Callable[[object], object]
    description: str
    default: object
    example: object

    @property
    def is_needed(self) -> bool:
        """Whether it must be there."""
        return self.default is _Needed.NEEDED


class _Draft(Struct, frozen=True):
    """What is declared of a key before its name is known."""

    content: Content
    description: str
    default: object
    written: str | None
    example: object

    def named(self, attribute: str) -> Key:
        """The key, whose value has a name here."""
        return Key(
            attribute=attribute,
            content=self.content,
            read=_reader(self.content),
            description=self.description,
            default=self.default,
            example=self.example,
        )


@overload
def key(content: Value[_Read], description: str, /, *, written: str | None = None, example: object = None) -> _Read: ...
@overload
def key(
    content: Value[_Read], description: str, default: None, /, *, written: str | None = None, example: object = None
) -> _Read | None: ...
@overload
def key(
    content: Value[_Read], description: str, default: _Read, /, *, written: str | None = None, example: object = None
) -> _Read: ...
@overload
def key(content: Table[_AnyShape], description: str, default: None, /) -> _AnyShape | None: ...
@overload
def key(content: Listed | Named, description: str, default: object, /) -> object: ...
def key(
    content: Any,
    description: str,
    default: object = _Needed.NEEDED,
    /,
    *,
    written: str | None = None,
    example: object = None,
) -> Any:
    """Declare a key of a `Shape`; ``written`` is what it is called in files, where that is no name here."""
    return _Draft(content=content, description=description, default=default, written=written, example=example)


class Shape:
    """A table: no key beyond those declared, no value turned into another kind.

    ``keys`` are those by the names in files, in the order they are declared in. Made by `read` and `made` alone.
    """

    keys: ClassVar[Mapping[str, Key]] = {}
    _needed: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        drafts = {name: one for name, one in vars(cls).items() if isinstance(one, _Draft)}
        own = {draft.written or name: draft.named(name) for name, draft in drafts.items()}
        cls.keys = {**cls.keys, **own}
        cls._needed = frozenset(name for name, one in cls.keys.items() if one.is_needed)
        for one in own.values():
            setattr(cls, one.attribute, one.default)

    @classmethod
    def made(cls: type[_AnyShape], **values: object) -> _AnyShape:
        """The table with some values, by their names here, that need no check; the others are what they are unsaid."""
        made = cls.__new__(cls)
        made.__dict__.update(values)
        return made

    @classmethod
    def known(cls: type[_AnyShape], raw: Mapping[str, object]) -> _AnyShape:
        """The table of keys and values that are known to be sound, because the program wrote them."""
        return cls.made(**{cls.keys[name].attribute: cls.keys[name].read(value) for name, value in raw.items()})

    @property
    def given(self) -> Mapping[str, object]:
        """The values that are written, by their names here."""
        return self.__dict__

    @classmethod
    def read(cls: type[_AnyShape], raw: Mapping[str, object]) -> _AnyShape | None:
        """The table; None where something is wrong with it."""
        made, keys = cls.__new__(cls), cls.keys
        values = made.__dict__
        if not cls._needed <= raw.keys():
            return None
        try:
            for name, value in raw.items():
                declared = keys.get(name)
                if declared is None:
                    return None
                values[declared.attribute] = declared.read(value)
        except (Malformed, _FaultInside):
            return None
        return made


class _FaultInside(Exception):
    """Something is wrong with a table inside a table."""


def _reader(content: Content) -> Callable[[object], object]:
    """How what a key takes is read."""
    match content:
        case Value(read=read):
            return read
        case Table(shape=shape):
            return lambda value: _inside(shape, value)
        case Listed() | Named() | Either():
            return _as_it_is
        case _:
            assert_never(content)


def _inside(shape: type[Shape], value: object) -> Shape:
    found = shape.read(value) if isinstance(value, dict) else None
    if found is None:
        raise _FaultInside
    return found


def _as_it_is(value: object) -> object:
    return value
