"""Files under imports/: what they say, and each of their faults with its place; they keep no figure from being read."""

import json
import tomllib

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # stubs are a package of their own

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.registers import TARGETS
from tracker.domain.mapping import CONSTANT, Mapping, Meaning, Meant, Role
from tracker.domain.problem import Code
from tracker.store.links import Links
from tracker.store.mapping_shapes import ColumnsShape, ConstantsShape
from tracker.store.mappings import mapping_file, mapping_ids, mapping_in, mapping_problems, read_mapping

WHOLE = """
sheet = "Figures"
encoding = "gb18030"
header = 3
decimal_comma = true
nothing = ["k.A."]

[columns]
series = ["指标", "B"]
value = "C"
break = "break"

[constants]
published = 2025-03-01
scale = 6
period = 2024
status = "provisional"

[flags]
u = "estimated"

[units]
MIO_EUR = "million EUR"

[series]
"DE | GDP" = "gdp"
Y = { series = "gdp", unit = "万元", scale = 4 }
"""
SCHEMA = json.loads((REPOSITORY / "schemas/import.schema.json").read_text())


def faults(text: str, *declared: str) -> list[tuple[Code, tuple[str | int, ...], str]]:
    """The code, the place and the sentences of each fault."""
    found = mapping_in(text, "imports/x.toml", declared=declared or None)
    assert (found.mapping is None) == bool(found.problems)
    return [(one.code, one.origin.path, f"{one.message}; {one.remedy}") for one in found.problems]


def is_complained_of(text: str) -> bool:
    """Whether the schema refuses a text."""
    document = json.loads(json.dumps(tomllib.loads(text), default=str))
    return any(Draft202012Validator(SCHEMA).iter_errors(document))


def test_a_file_says_all_that_can_be_said_of_a_table() -> None:
    found = mapping_in(WHOLE, "imports/x.toml", declared=["gdp"])
    assert found.problems == ()
    assert found.mapping == Mapping(
        columns={Role.SERIES: ("指标", "B"), Role.VALUE: ("C",), Role.BREAK: ("break",)},
        constants={Role.PUBLISHED: "2025-03-01", Role.SCALE: "6", Role.PERIOD: "2024", Role.STATUS: "provisional"},
        series={"DE | GDP": Meant("gdp"), "Y": Meant("gdp", unit="万元", scale=4)},
        units={"MIO_EUR": "million EUR"},
        nothing=frozenset({"k.A."}),
        flags={"u": Meaning.ESTIMATED},
        sheet="Figures",
        encoding="gb18030",
        header=3,
        decimal_comma=True,
    )
    assert not is_complained_of(WHOLE)


def test_the_committed_schema_is_what_the_program_prints(folder: Folder) -> None:
    assert json.loads(folder.track("schema", "import").out) == SCHEMA
    Draft202012Validator.check_schema(SCHEMA)


def test_an_empty_file_says_nothing() -> None:
    assert mapping_in("", "imports/x.toml").mapping == Mapping()


def test_every_role_is_a_key_and_every_constant_too() -> None:
    assert set(ColumnsShape.keys) == {one.value for one in Role}
    assert set(ConstantsShape.keys) == {one.value for one in CONSTANT}


def test_a_period_may_be_a_day_or_words() -> None:
    for written, text in (("2024-03-01", "2024-03-01"), ('"2024年1-9月"', "2024年1-9月")):
        mapping = mapping_in(f"[constants]\nperiod = {written}\n", "x").mapping
        assert mapping is not None
        assert mapping.constants == {Role.PERIOD: text}


@pytest.mark.parametrize(
    ("text", "code", "path", "said"),
    [
        ("sheet = 1", Code.WRONG_TYPE, ("sheet",), "a number where text is needed; put it in quotes"),
        ("shet = 'A'", Code.UNKNOWN_KEY, ("shet",), 'did you mean "sheet"?'),
        ("header = 0", Code.BAD_NUMBER, ("header",), "not from 1 to 1048576; write 6 for millions; rows"),
        ("header = '3'", Code.WRONG_TYPE, ("header",), "text where a whole number is needed; "),
        ("columns = 1", Code.WRONG_TYPE, ("columns",), "write [columns] and its keys below"),
        ("[columns]\nvalu = 'x'", Code.UNKNOWN_KEY, ("columns", "valu"), "did you mean \"value\"?"),
        ("[columns]\nvalue = ['a', 'b']", Code.WRONG_TYPE, ("columns", "value"), "only one column can say it"),
        ("[columns]\nseries = [1]", Code.WRONG_TYPE, ("columns", "series"), "a list where the name of a column, or"),
        ("[columns]\nseries = []", Code.WRONG_TYPE, ("columns", "series"), "a list where the name of a column, or"),
        ("[constants]\nscale = 31", Code.BAD_NUMBER, ("constants", "scale"), "the number is not from -30 to 30; "),
        ("[constants]\nperiod = true", Code.WRONG_TYPE, ("constants", "period"), "true where a period is needed; "),
        ("[constants]\nvalue = '5'", Code.UNKNOWN_KEY, ("constants", "value"), "the key 'value' is unknown"),
        ("[flags]\nu = 'estimate'", Code.WRONG_TYPE, ("flags", "u"), "did you mean \"estimated\"?"),
        ("[flags]\nu = 1", Code.WRONG_TYPE, ("flags", "u"), 'break, normal is needed; write p = "provisional"'),
        ("[units]\nX = ''", Code.WRONG_TYPE, ("units", "X"), 'text where a unit is needed; write MIO_EUR'),
        ("units = []", Code.WRONG_TYPE, ("units",), "write [units] and its keys below"),
        ("series = 1", Code.WRONG_TYPE, ("series",), "write [series] and its keys below"),
        ("[series]\nX = 'A B'", Code.BAD_ID, ("series", "X"), "'A B' is not an id; write \"a-b\""),
        ("[series]\nX = { unit = '%' }", Code.MISSING_KEY, ("series", "X"), 'add it, such as series = "qiantang-gdp"'),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place_and_a_remedy(text: str, code: Code, path: tuple[str, ...], said: str) -> None:
    (fault,) = faults(text)
    assert fault[:2] == (code, path)
    assert said in fault[2]
    assert is_complained_of(text)


def test_a_series_that_is_not_declared_is_told_with_a_near_one() -> None:
    text = '[series]\nX = "gpd"\nY = { series = "zzz-9" }\n'
    assert faults(text) == []
    assert faults(text, "gdp") == [
        (Code.UNKNOWN_REFERENCE, ("series", "X"), "there is no series 'gpd'; did you mean \"gdp\"?"),
        (
            Code.UNKNOWN_REFERENCE,
            ("series", "Y", "series"),
            "there is no series 'zzz-9'; declare the series in targets.toml, or correct the id",
        ),
    ]


def test_what_is_no_toml_is_told() -> None:
    ((code, _, _),) = faults("a = ")
    assert code is Code.SYNTAX


def test_validate_tells_the_faults_of_mappings_and_the_register_is_read_all_the_same(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS).write("imports/eurostat.toml", "[columns]\nvalu = 'x'\n")
    folder.write("imports/Big.toml", "").write("imports/notes.md", "").write("imports/sub/x.toml", "a = ")
    outcome = folder.track("validate", "--format", "json")
    told = [(one["code"], one["file"], one["line"]) for one in json.loads(outcome.out)["findings"]]
    assert (outcome.code, told) == (1, [("TRK204", "imports/Big.toml", None), ("TRK201", "imports/eurostat.toml", 2)])
    assert folder.track("status").code == 0


def test_validate_of_a_broken_register_tells_of_mappings_too(folder: Folder) -> None:
    folder.write("targets.toml", "format = 2\n").write("imports/x.toml", '[series]\nX = "gone"\nY = 1\n')
    outcome = folder.track("validate", "--format", "json")
    assert outcome.code == 3
    assert [one["file"] for one in json.loads(outcome.out)["findings"]] == ["targets.toml", "imports/x.toml"]


def test_mappings_are_known_by_the_names_of_their_files(folder: Folder) -> None:
    assert mapping_ids(folder.path) == []
    folder.write("imports/b.toml", "").write("imports/a.toml", "").write("imports/A B.toml", "").write(
        "imports/a.md", ""
    )
    assert mapping_ids(folder.path) == ["a", "b"]
    assert mapping_file("a") == "imports/a.toml"


def test_a_mapping_that_is_not_there_is_told(folder: Folder) -> None:
    found = read_mapping(folder.path, "a", links=Links.INSIDE)
    assert found.mapping is None
    assert [(one.code, one.origin.file) for one in found.problems] == [(Code.UNREADABLE, "imports/a.toml")]


@pytest.mark.parametrize("what", ["imports", "imports/a.toml"])
def test_a_link_out_of_the_folder_is_followed_only_where_it_may_be(folder: Folder, what: str) -> None:
    folder.write("elsewhere/imports/a.toml", 'sheet = "A"\n').write("register/targets.toml", TARGETS)
    root, place = folder.path / "register", folder.path / "register" / what
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(folder.path / "elsewhere" / what)
    inside = read_mapping(root, "a", links=Links.INSIDE)
    assert [(one.code, one.origin.file) for one in inside.problems] == [(Code.LEADS_OUT, what)]
    assert [one.code for one in mapping_problems(root, links=Links.INSIDE)] == [Code.LEADS_OUT]
    followed = read_mapping(root, "a", links=Links.FOLLOW)
    assert followed.mapping == Mapping(sheet="A")
    assert mapping_problems(root, links=Links.FOLLOW) == []


def test_no_report_is_written_over_a_mapping(folder: Folder) -> None:
    folder.write("targets.toml", TARGETS).write("imports/a.toml", "")
    outcome = folder.track("validate", "--report", "json=imports/a.toml")
    assert outcome.code == 2
    assert "is a file of the register" in outcome.err
