"""The published JSON Schemas: what `track schema` prints, valid for the repository's data, as strict as the program.

A schema knows nothing of units, of ids declared elsewhere and of order in time; every other refusal is its, too.
"""

import json
import re
import tomllib
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # stubs are a package of their own

from tests.helpers.folder import Folder
from tracker.store.loading import load

REPOSITORY = Path(__file__).resolve().parents[2]
ACTUALS = sorted((REPOSITORY / "actuals").glob("**/*.toml"))
SCHEMAS = {
    kind: json.loads((REPOSITORY / f"schemas/{kind}.schema.json").read_text()) for kind in ("targets", "actuals")
}
TABLES = {
    "format": "format = 1\n",
    "areas": '[areas.city]\nname = "City"\n',
    "sources": '[sources.paper]\ntitle = "A newspaper"\npublisher = "Press"\npublished = 2024-02-01\n',
    "series": '[series.gdp]\narea = "city"\nindicator = "GDP"\nunit = "亿元"\nkind = "flow"\nfrequency = "annual"\n',
    "targets": '[targets.gdp-2027]\nseries = "gdp"\ndue = 2027\nat_least = 2000\nsource = "paper"\n',
}
ACCEPTED = '[[check.accepted]]\nseries = "gdp"\ncode = "TRK507"\nreason = "…"\non = 2024-03-01\n'
RECORD = '[[actual]]\nperiod = 2022\nvalue = 1250\nsource = "paper"\n'


def targets(table: str = "format", more: str = "", **changes: str | None) -> str:
    """A sound targets.toml with more in one table, and keys of that table changed or, for None, left out."""
    tables = TABLES | {table: _changed(TABLES[table], changes) + more}
    return "\n".join(tables.values())


def record(more: str = "", **changes: str | None) -> str:
    """A file of one sound record with more in it, and keys changed or, for None, left out."""
    return _changed(RECORD, changes) + more


def _changed(text: str, changes: dict[str, str | None]) -> str:
    for key, value in changes.items():
        line = "" if value is None else f"{key} = {value}\n"
        text = re.sub(rf"^{key} = .*\n", line, text, flags=re.MULTILINE)
    return text


def in_json(value: object) -> Any:
    """A parsed document as an editor hands it to a validator: days and times are text."""
    match value:
        case dict():
            return {key: in_json(one) for key, one in value.items()}
        case list():
            return [in_json(one) for one in value]
        case date() | datetime() | time():
            return value.isoformat()
        case _:
            return value


def validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(SCHEMAS[kind], format_checker=Draft202012Validator.FORMAT_CHECKER)


def complaints(kind: str, text: str) -> list[str]:
    """What the schema finds in a text."""
    return [error.message for error in validator(kind).iter_errors(in_json(tomllib.loads(text)))]


def is_refused(folder: Folder, kind: str, text: str) -> bool:
    """Whether the program refuses a text: targets alone, actuals beside sound targets."""
    folder.write("targets.toml", text if kind == "targets" else targets())
    if kind == "actuals":
        folder.write("actuals/gdp.toml", text)
    return load(folder.path).register is None


# The committed files


@pytest.mark.parametrize("kind", SCHEMAS)
def test_a_schema_is_a_schema(kind: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[kind])
    assert SCHEMAS[kind]["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("kind", SCHEMAS)
def test_a_schema_offers_no_null_and_explains_every_key(kind: str) -> None:
    assert '"null"' not in json.dumps(SCHEMAS[kind])
    tables = [SCHEMAS[kind], *SCHEMAS[kind]["$defs"].values()]
    keys = {name: key for table in tables for name, key in table["properties"].items()}
    assert [name for name, key in keys.items() if not key.get("description")] == []
    assert [table for table in tables if table["additionalProperties"] is not False] == []


def test_the_repositorys_targets_satisfy_the_schema() -> None:
    assert complaints("targets", (REPOSITORY / "targets.toml").read_text()) == []


@pytest.mark.parametrize("path", ACTUALS, ids=lambda path: path.stem)
def test_the_repositorys_actuals_satisfy_the_schema(path: Path) -> None:
    assert complaints("actuals", path.read_text()) == []


@pytest.mark.parametrize("path", [REPOSITORY / "targets.toml", *ACTUALS], ids=lambda path: path.stem)
def test_every_file_names_its_schema_in_the_first_line(path: Path) -> None:
    directive, _, name = path.read_text().partition("\n")[0].partition(" ")
    kind = "targets" if path.name == "targets.toml" else "actuals"
    assert directive == "#:schema"
    assert (path.parent / name).resolve() == REPOSITORY / f"schemas/{kind}.schema.json"


def test_the_line_that_the_help_and_the_documents_give_is_the_one_in_use(folder: Folder) -> None:
    line = (REPOSITORY / "targets.toml").read_text().partition("\n")[0]
    assert line in " ".join(folder.track("schema", "--help").out.split())
    assert line in (REPOSITORY / "docs/files.md").read_text()


# As lenient as the program

SOUND_TARGETS = {
    "as it is": targets(),
    "only the format": "format = 1\n",
    "empty tables": "format = 1\n[defaults]\n[areas]\n[sources]\n[series]\n[targets]\n",
    "defaults": targets("format", "[defaults]\nrelease_lag_days = 0\ngrace_days = 3660\n"),
    "a decimal comma": targets("format", "[defaults]\ndecimal_comma = true\n", at_least='"1.234,5亿元"'),
    "a publisher for all": targets("format", '[defaults]\nsource = "paper"\npublisher = "Press"\n'),
    "tags and other names": targets("series", 'tags = ["flagship"]\nowner = "Bureau"\naliases = ["GDP", "生产总值"]\n'),
    "nobody waits": targets("series", 'context = true\npublisher = "Bureau"\nurl = "https://example.org"\n'),
    "a label": targets("targets", 'tags = []\nowner = "Bureau"\nlabel = "beyond"\n'),
    "an accepted finding": targets("targets", ACCEPTED),
    "accepted for a time": targets("targets", ACCEPTED.replace("TRK507", "TRK602") + "until = 2024-09-01\n"),
    "accepted of a target": targets("targets", ACCEPTED.replace('series = "gdp"', 'target = "gdp-2027"')),
    "names": targets("areas", 'name_en = "City"\ncode = "330100"\n'),
    "a month": targets("sources", published='"2024-02"'),
    "a year": targets("sources", published='"2024"'),
    "a year as a number": targets("sources", published="2024"),
    "a day as text": targets("sources", published='"2024-02-01"'),
    "an address": targets("sources", 'url = "https://example.org"\n'),
    "a calendar": targets(
        "series",
        'release_lag_days = 60\ngrace_days = 30\nreporting = "year_to_date"\nskips = ["01", "12"]\nfreshness = false\n'
        'releases = { "2026" = 2027-03-01, "2026-Q1" = 2026-04-20, "2026-01/2026-09" = 2026-10-20 }\nsigned = true\n'
        'paused = { from = 2025-01-01, until = 2025-06-30, reason = "boundary change" }\n'
        'discontinued = { last = 2030, announced = "2031-01", reason = "replaced" }\n',
    ),
    "no end of a pause": targets("series", 'paused = { from = 2025-01-01, reason = "boundary change" }\n'),
    "a fraction": targets("targets", at_least="2000.5"),
    "a scale": targets("targets", at_least='"3万亿元"'),
    "a sign and blanks": targets("targets", at_least='" +3.5 万亿元"'),
    "a range": targets("targets", "at_most = 3000\n"),
    "an open range": targets("targets", "more_than = 2000\nless_than = 3000\n", at_least=None),
    "a currency before the number": targets("targets", at_least='"¥2.2 million"'),
    "a code before the number": targets("targets", at_least='" RMB 3.5bn"'),
    "two numbers": targets("targets", 'between = [2000, "3万亿元"]\n', at_least=None),
    "about": targets("targets", "about = 2000\ntolerance = 50\n", at_least=None),
    "a baseline": targets("targets", "baseline = 2022\n"),
    "a change": targets("targets", 'baseline = 2022\nmeasure = "change"\n'),
    "a total": targets("targets", 'from = 2023\nmeasure = "total"\n'),
    "words": targets(
        "targets", 'announced = 2024-03-01\ncommitment = "strive"\ntrajectory = "geometric"\nnote = "…"\n'
    ),
}
SOUND_ACTUALS = {
    "as it is": record(),
    "nothing": "",
    "no records": "actual = []\n",
    "inline": 'actual = [{ period = 2022, value = 1250, source = "paper" }]\n',
    "a bound": record(value=None, more="more_than = 1200\n"),
    "two bounds": record(value=None, more="at_least = 1200\nless_than = 1300\n"),
    "two numbers": record(value=None, more="between = [1200, 1300]\n"),
    "about": record(value=None, more="about = 1200\n"),
    "about so much": record(value=None, more="about = 1200\ntolerance = 50\n"),
    "its own source": record(source=None, more='publisher = "Press"\npublished = 2023-02-01\n'),
    "with title and address": record(
        source=None, more='publisher = "Press"\ntitle = "A newspaper"\nurl = "https://example.org"\npublished = 2023\n'
    ),
    "status": record('status = "provisional"\nbreak = true\nnote = "…"\n'),
    "a quarter": record(period='"2022-Q3"'),
    "months": record(period='"2022-01/2022-09"'),
}


@pytest.mark.parametrize("text", SOUND_TARGETS.values(), ids=SOUND_TARGETS)
def test_what_the_program_takes_as_targets_the_schema_takes(folder: Folder, text: str) -> None:
    assert not is_refused(folder, "targets", text)
    assert complaints("targets", text) == []


@pytest.mark.parametrize("text", SOUND_ACTUALS.values(), ids=SOUND_ACTUALS)
def test_what_the_program_takes_as_actuals_the_schema_takes(folder: Folder, text: str) -> None:
    assert not is_refused(folder, "actuals", text)
    assert complaints("actuals", text) == []


# As strict as the program

BAD_TARGETS = {
    "no format": targets("format", format=None),
    "another format": targets("format", format="2"),
    "a format in quotes": targets("format", format='"1"'),
    "a format that is true": targets("format", format="true"),
    "an unknown table": targets("format", '[target.gdp-2028]\nseries = "gdp"\n'),
    "an unknown default": targets("format", "[defaults]\nlag = 1\n"),
    "a decimal comma in quotes": targets("format", '[defaults]\ndecimal_comma = "true"\n'),
    "a negative default": targets("format", "[defaults]\ngrace_days = -1\n"),
    "a number for tables": "format = 1\nareas = 3\n",
    "a list of tables": 'format = 1\n[[areas]]\nname = "City"\n',
    "a number for a table": "format = 1\n[series]\nx = 1\n",
    "a tag that is no id": targets("series", 'tags = ["The flagship"]\n'),
    "a tag alone": targets("series", 'tags = "flagship"\n'),
    "an alias alone": targets("series", 'aliases = "GDP"\n'),
    "an empty alias": targets("series", 'aliases = [""]\n'),
    "context in quotes": targets("series", 'context = "true"\n'),
    "accepted of nothing": targets("targets", ACCEPTED.replace('series = "gdp"\n', "")),
    "accepted of two": targets("targets", ACCEPTED + 'target = "gdp-2027"\n'),
    "accepted for good though late": targets("targets", ACCEPTED.replace("TRK507", "TRK601")),
    "an error accepted": targets("targets", ACCEPTED.replace("TRK507", "TRK501")),
    "accepted without a reason": targets("targets", ACCEPTED.replace('reason = "…"\n', "")),
    "accepted by a word": targets("targets", '[check]\naccepted = "all"\n'),
    "no name": targets("areas", name=None),
    "an empty name": targets("areas", name='""'),
    "a number for a name": targets("areas", name="3"),
    "an unknown key of an area": targets("areas", 'nmae = "City"\n'),
    "a bad id of an area in use": targets("series", area='"The City"'),
    "an empty id in use": targets("series", area='""'),
    "a bad id of an area": targets("areas", '[areas."The City"]\nname = "City"\n'),
    "an empty id": targets("areas", '[areas.""]\nname = "City"\n'),
    "a bad id of a source": targets("sources", '[sources.Paper]\ntitle = "A newspaper"\npublisher = "Press"\n'),
    "a bad id of a series": targets("series", TABLES["series"].replace("gdp", "GDP")),
    "a bad id of a target": targets("targets", TABLES["targets"].replace("gdp-2027", "GDP")),
    "no publisher": targets("sources", publisher=None),
    "true for a date": targets("sources", published="true"),
    "a word for a date": targets("sources", published='"yesterday"'),
    "a short date": targets("sources", published='"2024-2-1"'),
    "a moment": targets("sources", published="2024-02-01T00:00:00"),
    "a time": targets("sources", published="07:30:00"),
    "a year of five digits": targets("sources", published="20240"),
    "a thirteenth month": targets("sources", published='"2024-13"'),
    "an unknown kind": targets("series", kind='"flwo"'),
    "true for a kind": targets("series", kind="true"),
    "an unknown frequency": targets("series", frequency='"hourly"'),
    "a number for a unit": targets("series", unit="5"),
    "an unknown key of a series": targets("series", "lag = 1\n"),
    "days in quotes": targets("series", 'release_lag_days = "60"\n'),
    "a fraction of days": targets("series", "release_lag_days = 1.5\n"),
    "too many days": targets("series", "release_lag_days = 3661\n"),
    "true in quotes": targets("series", 'signed = "true"\n'),
    "a month of one digit": targets("series", 'skips = ["1"]\n'),
    "a month as a number": targets("series", "skips = [1]\n"),
    "a month alone": targets("series", 'skips = "01"\n'),
    "a release on no day": targets("series", 'releases = { "2026" = "soon" }\n'),
    "a release of no period": targets("series", 'releases = { "2026-Q5" = 2027-03-01 }\n'),
    "a pause without a reason": targets("series", "paused = { from = 2025-01-01 }\n"),
    "a pause from a year": targets("series", 'paused = { from = "2025", reason = "x" }\n'),
    "an unknown key of a pause": targets("series", 'paused = { from = 2025-01-01, reason = "x", to = 2026-01-01 }\n'),
    "an end without a date": targets("series", 'discontinued = { last = 2023, reason = "x" }\n'),
    "a goal and a statement": targets("targets", 'statement = "soon"\n'),
    "a statement and a direction": targets("targets", 'statement = "soon"\ndirection = "up"\n', at_least=None),
    "a direction that is none": targets("targets", 'direction = "sideways"\n', at_least=None),
    "an exact goal": targets("targets", "value = 2000\n", at_least=None),
    "an exact goal beside another": targets("targets", "value = 2000\n"),
    "two lower ends": targets("targets", "more_than = 1999\n"),
    "two upper ends": targets("targets", "at_most = 1999\nless_than = 3000\n", at_least=None),
    "three ends": targets("targets", "at_most = 1999\nless_than = 3000\n"),
    "two numbers and an end": targets("targets", "between = [1, 2]\n"),
    "one number": targets("targets", "between = [1]\n", at_least=None),
    "three numbers": targets("targets", "between = [1, 2, 3]\n", at_least=None),
    "about without a tolerance": targets("targets", "about = 2000\n", at_least=None),
    "a tolerance alone": targets("targets", "tolerance = 50\n", at_least=None),
    "a tolerance of an end": targets("targets", "tolerance = 50\n"),
    "true for a number": targets("targets", at_least="true"),
    "a list for a number": targets("targets", at_least="[2000]"),
    "a day for a number": targets("targets", at_least="2024-02-01"),
    "a word for a number": targets("targets", at_least='"many"'),
    "a digit in quotes": targets("targets", at_least='"3"'),
    "digits in quotes": targets("targets", at_least='"2000"'),
    "an unknown key of a target": targets("targets", "more_then = 2000\n"),
    "an unknown measure": targets("targets", 'measure = "growth"\n'),
    "an unknown commitment": targets("targets", 'commitment = "must"\n'),
    "an unknown trajectory": targets("targets", 'trajectory = "log"\n'),
    "the program's name for a key": targets("targets", "start = 2023\n"),
    "a change without a baseline": targets("targets", 'measure = "change"\n'),
    "a total without its first period": targets("targets", 'measure = "total"\n'),
    "a first period of a level": targets("targets", "from = 2023\n"),
    "no source": targets("targets", source=None),
    **{
        f"due {due}": targets("targets", due=due)
        for due in (
            "20244",
            "999",
            "true",
            "2024.5",
            '""',
            '"2024-13"',
            '"2024-Q5"',
            '"2024Q3"',
            '"2024/"',
            "2024-01-01T00:00:00",
        )
    },
}
BAD_ACTUALS = {
    "a number for records": "actual = 3\n",
    "one table": RECORD.replace("[[actual]]", "[actual]"),
    "numbers for records": "actual = [1]\n",
    "another name for records": RECORD.replace("actual", "actuals"),
    "keys outside records": "period = 2022\n",
    "no period": record(period=None),
    "no figure": record(value=None),
    "two figures": record("at_least = 1200\n"),
    "two lower ends": record(value=None, more="at_least = 1\nmore_than = 1\n"),
    "a tolerance alone": record(value=None, more="tolerance = 1\n"),
    "a tolerance of a value": record("tolerance = 1\n"),
    "no source": record(source=None),
    "a title alone": record(source=None, more='title = "A newspaper"\n'),
    "a source and a publisher": record('publisher = "Press"\n'),
    "a source and a title": record('title = "A newspaper"\n'),
    "a source and an address": record('url = "https://example.org"\n'),
    "a bad id": record(source='"The Paper"'),
    "a bad period": record(period='"2024-13"'),
    "an unknown status": record('status = "prelim"\n'),
    "true in quotes": record('break = "true"\n'),
    "the program's name for a key": record("is_break = true\n"),
    "an unknown key": record('notes = "…"\n'),
    "a number for a note": record("note = 1\n"),
    "an empty note": record('note = ""\n'),
}


@pytest.mark.parametrize("text", BAD_TARGETS.values(), ids=BAD_TARGETS)
def test_what_the_program_refuses_as_targets_the_schema_refuses(folder: Folder, text: str) -> None:
    assert is_refused(folder, "targets", text)
    assert complaints("targets", text) != []


@pytest.mark.parametrize("text", BAD_ACTUALS.values(), ids=BAD_ACTUALS)
def test_what_the_program_refuses_as_actuals_the_schema_refuses(folder: Folder, text: str) -> None:
    assert is_refused(folder, "actuals", text)
    assert complaints("actuals", text) != []
