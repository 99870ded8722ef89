"""Problems: a catalogue of stable codes, and a place for each."""

import pickle

from tests.helpers.replacing import replace
from tracker.domain.problem import CATALOGUE, Code, Malformed, Origin, Place, Problem, Reason, Severity, Underlined


def test_every_code_is_explained_and_no_code_is_given_twice() -> None:
    assert list(CATALOGUE) == list(Code)
    assert len({code.value for code in Code}) == len(Code)
    assert all(code.value.startswith("TRK") and code.value[3:].isdigit() for code in Code)


def test_a_title_is_short_and_a_meaning_is_sentences() -> None:
    for explanation in CATALOGUE.values():
        assert explanation.title
        assert not explanation.title.endswith(".")
        assert explanation.meaning.endswith(".")


def test_only_doubts_leave_the_files_usable() -> None:
    warnings = {code for code, explanation in CATALOGUE.items() if explanation.severity is Severity.WARNING}
    assert warnings == {
        Code.NOT_READ,
        Code.LATE_FORECAST,
        Code.REPEATED_RECORD,
        Code.OLDER_SOURCE,
        Code.DUE_BEFORE_ANNOUNCED,
        Code.YEAR_STARTS,
        Code.HOLIDAYS_UNKNOWN,
        Code.IDLE_ACCEPTANCE,
        Code.REACHED_BY_NO_CHANGE,
        Code.BASELINE_MISSING,
        Code.FAR_END,
        Code.FIGURE_LATE,
    }
    assert Problem(Code.CYCLE, Origin("targets.toml"), "…", "…").severity is Severity.ERROR


def test_an_origin_leads_to_what_lies_below_it() -> None:
    origin = Origin("targets.toml", ("targets", "gdp"))
    assert origin.at("due") == Origin("targets.toml", ("targets", "gdp", "due"))
    assert origin.at("between", 1).path == ("targets", "gdp", "between", 1)


def test_a_fault_becomes_a_problem_where_it_was_found() -> None:
    origin = Origin("actuals/gdp.toml", ("actual", 3, "period"))
    fault = Malformed(Code.BAD_PERIOD, "'24' is not a period", "write 2024")
    assert str(fault) == "'24' is not a period"
    problem = Problem(Code.BAD_PERIOD, origin, "'24' is not a period", "write 2024", Underlined.VALUE)
    assert fault.located(origin) == problem


def test_problems_are_met_in_the_order_of_files_and_lines() -> None:
    def at(file: str, *place: int, code: Code = Code.CYCLE) -> Problem:
        line_and_column = Place(place[0], place[1], 1) if place else None
        return Problem(code, Origin(file), "…", "…", place=line_and_column)

    first, *others = (
        at("targets.toml"),
        at("targets.toml", 2, 9),
        at("targets.toml", 10, 1, code=Code.BAD_ID),
        at("targets.toml", 10, 1),
        at("actuals/a.toml", 1, 1),
        at("actuals/b.toml"),
    )
    assert sorted([*others[::-1], first], key=lambda one: one.order) == [first, *others]


def test_a_problem_is_the_same_wherever_its_place_was_looked_up() -> None:
    problem = Problem(Code.CYCLE, Origin("targets.toml"), "…", "…")
    assert replace(problem, place=Place(1, 1, 1)) == problem


def test_a_fault_comes_whole_from_another_process() -> None:
    fault = Malformed(Code.BAD_PERIOD, "'24' is not a period", "write 2024", "due", Reason.NO_PERIOD)
    again = pickle.loads(pickle.dumps(fault))  # noqa: S301 - our own
    assert type(again) is Malformed
    assert str(again) == str(fault)
    assert vars(again) == vars(fault)


def test_a_reason_is_for_code_and_makes_no_other_problem() -> None:
    origin = Origin("targets.toml")
    fault = Malformed(Code.BAD_FIGURE, "…", "…", reason=Reason.NO_COMBINATION)
    assert fault.located(origin).reason is Reason.NO_COMBINATION
    assert fault.located(origin) == Problem(Code.BAD_FIGURE, origin, "…", "…")
