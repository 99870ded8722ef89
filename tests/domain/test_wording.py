"""What is said, at once or when it is read, in the language chosen then."""

import pytest

from tests.helpers.languages import MARKED, MUTE, marked, unsaid
from tracker.domain.wording import (
    Listed,
    Sentence,
    all_of,
    any_of,
    in_english,
    later,
    later_of,
    listed,
    say,
    say_of,
    speak,
    speaking,
)


def test_a_sentence_is_said_in_the_language_chosen() -> None:
    assert say("{file} holds no series", file="a.toml") == "a.toml holds no series"
    with marked():
        assert say("{file} holds no series", file="a.toml") == "«a.toml holds no series»"
        assert say_of(1, "{count} day", "{count} days") == "«1 days»"


def test_what_is_put_in_is_not_a_sentence() -> None:
    assert say("{file} holds {what}", file="{what}", what="no series") == "{what} holds no series"
    assert str(later("{file} holds no series", file="{x}")) == "{x} holds no series"


def test_a_sentence_said_later_is_said_when_it_is_read() -> None:
    sentence = later("{period} has two values", period=2024)
    with marked():
        assert str(sentence) == f"{sentence}" == "«2024 has two values»"
    assert str(sentence) == f"{sentence}" == "2024 has two values"


@pytest.mark.parametrize(("count", "said"), [(0, "0 days of May"), (1, "1 day of May"), (2, "2 days of May")])
def test_a_sentence_about_a_number_has_a_form_for_one_and_one_for_many(count: int, said: str) -> None:
    sentence = later_of(count, "{count} day of {month}", "{count} days of {month}", month=later("May"))
    assert str(sentence) == said
    with marked():
        assert str(sentence) == f"«{count} days of «May»»"


def test_parts_that_were_not_known_are_filled_in_later() -> None:
    assert str(later("{a} and {b}").filled(a=1, b=2)) == "1 and 2"
    assert str(later_of(1, "{count} {a}", "{count} {a}s").filled(a="day")) == "1 day"


def test_sentences_are_the_same_where_they_say_the_same_in_english() -> None:
    one, other = later("{key} is missing", key="due"), later("{text}", text="due is missing")
    assert one == other == "due is missing"
    assert one == "due is missing"
    assert one != later("{key} is missing", key="series")
    assert one != 1
    assert len({one, other, "due is missing"}) == 1
    with speaking(MUTE):
        assert one == other
        assert one != later("{key} is missing", key="series")
        assert len({one, other, later("no")}) == 2


def test_other_programs_are_told_in_english_whatever_the_language() -> None:
    with marked():
        assert in_english(later("{what} is missing", what=later("a date"))) == "a date is missing"
        assert in_english("{text} as it is") == "{text} as it is"
        assert say("back again") == "«back again»"


def test_a_language_is_spoken_no_longer_than_it_is_chosen_for() -> None:
    with pytest.raises(KeyError), speaking(MARKED):
        raise KeyError
    assert say("here") == "here"
    speak(MARKED)
    assert say("here") == "«here»"
    speak(None)
    assert say("here") == "here"


@pytest.mark.parametrize(
    ("several", "english", "in_marks"),
    [
        (listed([]), "", ""),
        (listed(["a"]), "a", "a"),
        (listed(["a", later("b"), 3]), "a, b, 3", "««a, «b»», 3»"),
        (all_of("abc"), "a and b and c", "««a and b» and c»"),
        (any_of("ab"), "a or b", "«a or b»"),
    ],
)
def test_several_things_are_put_together_as_the_language_does(several: Listed, english: str, in_marks: str) -> None:
    assert str(several) == english
    with marked():
        assert str(several) == in_marks
        assert not isinstance(several, Sentence)


def test_what_is_left_unsaid_is_seen() -> None:
    assert unsaid("«««a» and b»»") == ""
    assert unsaid("error: «a»; b") == "error: ; b"
