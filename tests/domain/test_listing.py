"""Which problems of a file are told one by one."""

from tracker.domain.listing import MOST_OF_A_FILE, Listing, counts_of
from tracker.domain.problem import Code, Origin, Problem


def problems(file: str, code: Code, count: int) -> list[Problem]:
    """So many of a code in a file, each with its number."""
    return [Problem(code, Origin(file), f"number {number}", "mend it") for number in range(count)]


def test_a_few_problems_are_all_told() -> None:
    few = problems("a.toml", Code.SYNTAX, MOST_OF_A_FILE) + problems("b.toml", Code.NOT_READ, MOST_OF_A_FILE)
    assert Listing.of(few) == Listing(tuple(few), {})


def test_of_very_many_the_first_are_told_and_the_rest_is_counted() -> None:
    many = problems("a.toml", Code.SYNTAX, 1000)
    found = Listing.of(many)
    assert found == Listing(tuple(many[:MOST_OF_A_FILE]), {"a.toml": {Code.SYNTAX: 1000 - MOST_OF_A_FILE}})
    assert counts_of(found.unlisted) == {"a.toml": 1000 - MOST_OF_A_FILE}


def test_no_warning_keeps_an_error_from_being_told() -> None:
    warnings, error = problems("a.toml", Code.REPEATED_RECORD, 1000), problems("a.toml", Code.SYNTAX, 1)
    found = Listing.of([*warnings, *error])
    assert found.told == (*error, *warnings[: MOST_OF_A_FILE - 1])
    assert found.unlisted == {"a.toml": {Code.REPEATED_RECORD: 1001 - MOST_OF_A_FILE}}
