"""Which problems are new: the same words in the same file are known, however often they stood there before."""

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.wording import later
from tracker.entry.faults import new_faults


def fault(said: str, file: str = "a.toml", index: int = 0, code: Code = Code.BAD_DATE) -> Problem:
    return Problem(code=code, origin=Origin(file, ("actual", index)), said=said, advice="mend it")


def test_what_moved_or_went_is_not_new() -> None:
    assert new_faults([fault("wrong"), fault("odd")], [fault("wrong", index=5)]) == []


def test_a_second_of_a_kind_is_new() -> None:
    first, second = fault("wrong"), fault("wrong", index=1)
    assert new_faults([first], [first, second]) == [second]


def test_another_word_file_or_code_is_new() -> None:
    others = [fault("odd"), fault("wrong", "b.toml"), fault("wrong", code=Code.BAD_PERIOD)]
    assert new_faults([fault("wrong")], others) == others


def test_words_are_the_same_however_they_were_made() -> None:
    assert new_faults([fault("wrong")], [Problem(Code.BAD_DATE, Origin("a.toml"), later("wrong"), "mend it")]) == []
