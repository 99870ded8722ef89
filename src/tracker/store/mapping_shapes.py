"""What a file under imports/ contains: strict shapes, also the source of its published JSON Schema."""

from datetime import date, datetime

from tracker.domain.mapping import Meaning
from tracker.domain.problem import Code, Malformed
from tracker.domain.text import suggested
from tracker.domain.wording import later, listed
from tracker.store.fields import FLAG, ID, PUBLIC_DATE, STATUS, TEXT, TEXTS, wrong_type
from tracker.store.tables import Either, Named, Shape, Table, Value, key

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
COLUMN = Value(_name, _COLUMN)
COLUMNS = Value(_names, {"anyOf": [_COLUMN, {"type": "array", "items": _COLUMN, "minItems": 1}]})
POWER = Value(_power, {"type": "integer", "minimum": -_LARGEST_POWER, "maximum": _LARGEST_POWER})
ROW = Value(_row, {"type": "integer", "minimum": 1, "maximum": _LAST_ROW})
PERIOD_TEXT = Value(_period, {"anyOf": [{"type": "integer"}, {"type": "string", "minLength": 1}]})
MEANING = Value(parse_meaning, {"enum": [one.value for one in Meaning]})


class ColumnsShape(Shape):
    """Which column says what, by its header, its letter or its number from 1."""

    series = key(COLUMNS, "Which series it is: an id, a name, an alias.", ())
    area = key(COLUMNS, "The area.", ())
    indicator = key(COLUMNS, "What is counted.", ())
    about = key(COLUMNS, "Something else that tells one series from another: a sex, an industry.", ())
    unit = key(COLUMN, "The unit.", ())
    scale = key(COLUMN, "The power of ten that the value is counted in, or its name.", ())
    period = key(COLUMN, "The time the figure is about.", ())
    year = key(COLUMN, "The year, where the month or quarter stands in another column.", ())
    month = key(COLUMN, "The month of the year.", ())
    quarter = key(COLUMN, "The quarter of the year.", ())
    value = key(COLUMN, "The figure.", ())
    lower = key(COLUMN, "The least that it may be.", ())
    upper = key(COLUMN, "The most that it may be.", ())
    comparison = key(COLUMN, "What stands before the figure: ≥, more than; or a key of the files.", ())
    tolerance = key(COLUMN, "How far from the figure the number may be.", ())
    rounded_to = key(COLUMN, "The value of the last digit that was published.", ())
    published = key(COLUMN, "When it was first public.", ())
    source = key(COLUMN, "The source, by its id or its title.", ())
    publisher = key(COLUMN, "Who published it.", ())
    title = key(COLUMN, "The document's title.", ())
    url = key(COLUMN, "Where it can be read.", ())
    status = key(COLUMNS, "What the publisher says of the figure, in words or as flags.", ())
    is_break = key(COLUMN, "Whether it is not comparable with earlier periods.", (), written="break")
    note = key(COLUMNS, "Anything a reader should know.", ())
    action = key(COLUMN, "What SDMX has done with the row; D takes it back.", ())
    nothing = key(COLUMNS, "Columns that are left out.", ())


class ConstantsShape(Shape):
    """What holds for all figures of a table."""

    series = key(TEXT, "The series, by its id.", None)
    area = key(TEXT, "The area.", None)
    indicator = key(TEXT, "What is counted.", None)
    unit = key(TEXT, "The unit.", None)
    scale = key(POWER, "The power of ten that values are counted in.", None)
    period = key(PERIOD_TEXT, "The time the figures are about.", None)
    published = key(PUBLIC_DATE, "When they were first public.", None)
    source = key(TEXT, "The id of the source.", None)
    publisher = key(TEXT, "Who published them.", None)
    title = key(TEXT, "The document's title.", None)
    url = key(TEXT, "Where it can be read.", None)
    status = key(STATUS, "What the publisher says of the figures.", None)
    note = key(TEXT, "Anything a reader should know.", None)


class MeantShape(Shape):
    """The series that texts of a table stand for."""

    series = key(ID, "The id of the series.", example="qiantang-gdp")
    unit = key(TEXT, "The unit its figures have in the table.", None)
    scale = key(POWER, "The power of ten they are counted in there.", None)


class MappingFile(Shape):
    """imports/NAME.toml: how the tables of one publisher are read."""

    sheet = key(TEXT, "The sheet of a workbook.", None)
    encoding = key(TEXT, "The encoding of a text.", None, example="gb18030")
    header = key(ROW, "The row of the header, from 1, where it is not found.", None)
    decimal_comma = key(FLAG, "true: 1.234,5 is 1234.5; false: 1,234.5 is.", None)
    nothing = key(TEXTS, "Cells without a figure, besides the usual ones.", (), example=["k.A."])
    columns = key(Table(ColumnsShape), "Which column says what.", None)
    constants = key(Table(ConstantsShape), "What holds for all figures.", None)
    flags = key(Named(TEXT, MEANING), "What a mark beside a figure means.", {})
    units = key(Named(TEXT, TEXT), "Units by what the table writes for them.", {})
    series = key(
        Named(TEXT, Either(Table(MeantShape), ID)),
        "Series by texts of a row; several of one row are joined with ' | '.",
        {},
    )
