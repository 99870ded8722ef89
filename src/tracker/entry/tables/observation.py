"""What one figure of a table says, as text: nothing is resolved, nothing is a number yet."""

from msgspec import Struct

from tracker.domain.actual import Status


class Observation(Struct, frozen=True):
    """One figure as a table has it; what the table does not say is empty.

    ``row`` and ``column`` are the place of its value, from 0, for `Table.place`. ``series``, ``area``, ``indicator``
    and ``about`` are the texts that say which series it is, a code before its name; a series that the mapping names
    is its id alone; an area or indicator that the row leaves empty is an empty text. ``period`` is written as
    `read_period` takes it, where it was recognised. ``value``, ``lower`` and ``upper`` are as written, without flags.
    ``power`` is the power of ten the value is counted in besides ``unit``. ``rounded_to`` are the values of the last
    digits that were published, of one number or of each.
    """

    row: int
    column: int
    period: str
    value: str
    series: tuple[str, ...] = ()
    area: tuple[str, ...] = ()
    indicator: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    unit: str = ""
    power: int | None = None
    lower: str = ""
    upper: str = ""
    comparison: str = ""
    tolerance: str = ""
    rounded_to: str = ""
    status: Status | None = None
    is_break: bool = False
    published: str = ""
    source: str = ""
    publisher: str = ""
    title: str = ""
    url: str = ""
    note: str = ""
    is_exact: bool = False
    """Whether its numbers have a point before decimals, whatever is said of the table."""

    @property
    def texts(self) -> tuple[str, ...]:
        """All texts that say which series it is."""
        return self.series + self.area + self.indicator + self.about
