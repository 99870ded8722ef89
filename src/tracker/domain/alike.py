"""Values that are alike whatever some of their fields say, such as where in the files they stand."""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any, ClassVar

from msgspec import Struct


class Alike(Struct, frozen=True, eq=False):
    """A frozen value, equal to another of its class where all fields are but those in ``apart``."""

    apart: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def compared(cls) -> tuple[str, ...]:
        """The names of the fields that are compared, in their order."""
        return tuple(name for name in cls.__struct_fields__ if name not in cls.apart)

    def __eq__(self, other: object) -> bool:
        """Whether the two say the same."""
        if self is other:
            return True
        if type(other) is not type(self):
            return NotImplemented
        fields = _reader(type(self))
        return bool(fields(self) == fields(other))

    def __ne__(self, other: object) -> bool:
        """The other way round; a Struct has its own."""
        return not self == other

    def __hash__(self) -> int:
        """One number for all that are equal."""
        return hash(_reader(type(self))(self))


@cache
def _reader(cls: type[Alike]) -> Callable[[object], Any]:
    """What reads the fields of a value that are compared."""
    return attrgetter(*cls.compared())
