"""What a file under imports/ contains: strict shapes, also the source of its published JSON Schema."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field, PlainValidator, WithJsonSchema

from tracker.domain.mapping import Meaning
from tracker.domain.problem import Code, Malformed
from tracker.domain.text import suggested
from tracker.domain.wording import later, listed
from tracker.store.fields import Flag, Id, PublicDateOf, StatusOf, Text, Texts, wrong_type
from tracker.store.shapes import Shape

_LARGEST_POWER = 30
_LAST_ROW = 1_048_576


def _names(value: object) -> tuple[str, ...]:
    every = value if isinstance(value, list) else [value]
    if not every or not all(isinstance(one, str) and one.strip() for one in every):
        advice = later('write the header, the letter or the number of a column in quotes: "Value", "C", "3"')
        raise wrong_type(value, later("the name of a column, or a list of them"), advice)
    return tuple(dict.fromkeys(every))


def _name(value: object) -> tuple[str, ...]:
    names = _names(value)
    if len(names) > 1:
        raise Malformed(Code.WRONG_TYPE, later("only one column can say it"), later("keep one of them"))
    return names


def _whole(value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise wrong_type(value, later("a whole number"), later("write a whole number, without quotes"))
    if not least <= value <= most:
        said = later("the number is not from {least} to {most}", least=least, most=most)
        raise Malformed(Code.BAD_NUMBER, said, later("write 6 for millions; rows count from 1"))
    return value


def _power(value: object) -> int:
    return _whole(value, -_LARGEST_POWER, _LARGEST_POWER)


def _row(value: object) -> int:
    return _whole(value, 1, _LAST_ROW)


def _period(value: object) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, int | str) or not str(value).strip():
        raise wrong_type(value, later("a period"), later('write 2024, "2024-Q3" or "2024年1-9月"'))
    return str(value)


def parse_meaning(value: object) -> Meaning:
    """What a flag means. Raises Malformed."""
    words = [one.value for one in Meaning]
    if value in words:
        return Meaning(value)
    near = suggested(value, words) if isinstance(value, str) else None
    raise wrong_type(value, later("one of {words}", words=listed(words)), near or later('write p = "provisional"'))


_COLUMN = {"type": "string", "minLength": 1}
Column = Annotated[tuple[str, ...], PlainValidator(_name), WithJsonSchema(_COLUMN)]
Columns = Annotated[
    tuple[str, ...],
    PlainValidator(_names),
    WithJsonSchema({"anyOf": [_COLUMN, {"type": "array", "items": _COLUMN, "minItems": 1}]}),
]
Power = Annotated[
    int,
    PlainValidator(_power),
    WithJsonSchema({"type": "integer", "minimum": -_LARGEST_POWER, "maximum": _LARGEST_POWER}),
]
Row = Annotated[int, PlainValidator(_row), WithJsonSchema({"type": "integer", "minimum": 1, "maximum": _LAST_ROW})]
PeriodText = Annotated[
    str,
    PlainValidator(_period),
    WithJsonSchema({"anyOf": [{"type": "integer"}, {"type": "string", "minLength": 1}]}),
]
MeaningOf = Annotated[Meaning, PlainValidator(parse_meaning), WithJsonSchema({"enum": [one.value for one in Meaning]})]


class ColumnsShape(Shape):
    """Which column says what, by its header, its letter or its number from 1."""

    series: Columns = Field((), description="Which series it is: an id, a name, an alias.")
    area: Columns = Field((), description="The area.")
    indicator: Columns = Field((), description="What is counted.")
    about: Columns = Field((), description="Something else that tells one series from another: a sex, an industry.")
    unit: Column = Field((), description="The unit.")
    scale: Column = Field((), description="The power of ten that the value is counted in, or its name.")
    period: Column = Field((), description="The time the figure is about.")
    year: Column = Field((), description="The year, where the month or quarter stands in another column.")
    month: Column = Field((), description="The month of the year.")
    quarter: Column = Field((), description="The quarter of the year.")
    value: Column = Field((), description="The figure.")
    lower: Column = Field((), description="The least that it may be.")
    upper: Column = Field((), description="The most that it may be.")
    comparison: Column = Field((), description="What stands before the figure: ≥, more than; or a key of the files.")
    tolerance: Column = Field((), description="How far from the figure the number may be.")
    rounded_to: Column = Field((), description="The value of the last digit that was published.")
    published: Column = Field((), description="When it was first public.")
    source: Column = Field((), description="The source, by its id or its title.")
    publisher: Column = Field((), description="Who published it.")
    title: Column = Field((), description="The document's title.")
    url: Column = Field((), description="Where it can be read.")
    status: Columns = Field((), description="What the publisher says of the figure, in words or as flags.")
    is_break: Column = Field((), alias="break", description="Whether it is not comparable with earlier periods.")
    note: Columns = Field((), description="Anything a reader should know.")
    action: Column = Field((), description="What SDMX has done with the row; D takes it back.")
    nothing: Columns = Field((), description="Columns that are left out.")


class ConstantsShape(Shape):
    """What holds for all figures of a table."""

    series: Text | None = Field(None, description="The series, by its id.")
    area: Text | None = Field(None, description="The area.")
    indicator: Text | None = Field(None, description="What is counted.")
    unit: Text | None = Field(None, description="The unit.")
    scale: Power | None = Field(None, description="The power of ten that values are counted in.")
    period: PeriodText | None = Field(None, description="The time the figures are about.")
    published: PublicDateOf | None = Field(None, description="When they were first public.")
    source: Text | None = Field(None, description="The id of the source.")
    publisher: Text | None = Field(None, description="Who published them.")
    title: Text | None = Field(None, description="The document's title.")
    url: Text | None = Field(None, description="Where it can be read.")
    status: StatusOf | None = Field(None, description="What the publisher says of the figures.")
    note: Text | None = Field(None, description="Anything a reader should know.")


class MeantShape(Shape):
    """The series that texts of a table stand for."""

    series: Id = Field(description="The id of the series.", examples=["qiantang-gdp"])
    unit: Text | None = Field(None, description="The unit its figures have in the table.")
    scale: Power | None = Field(None, description="The power of ten they are counted in there.")


class MappingFile(Shape):
    """imports/NAME.toml: how the tables of one publisher are read."""

    sheet: Text | None = Field(None, description="The sheet of a workbook.")
    encoding: Text | None = Field(None, description="The encoding of a text.", examples=["gb18030"])
    header: Row | None = Field(None, description="The row of the header, from 1, where it is not found.")
    decimal_comma: Flag | None = Field(None, description="true: 1.234,5 is 1234.5; false: 1,234.5 is.")
    nothing: Texts = Field((), description="Cells without a figure, besides the usual ones.", examples=[["k.A."]])
    columns: ColumnsShape | None = Field(None, description="Which column says what.")
    constants: ConstantsShape | None = Field(None, description="What holds for all figures.")
    flags: dict[Text, MeaningOf] = Field({}, description="What a mark beside a figure means.")
    units: dict[Text, Text] = Field({}, description="Units by what the table writes for them.")
    series: dict[Text, MeantShape | Id] = Field(
        {}, description="Series by texts of a row; several of one row are joined with ' | '."
    )
