"""Methods side by side, in words: what each says of a target, how often two agree, what the columns are."""

from collections.abc import Iterable

from tracker.assess.comparison import Agreement, Comparison, Row, answers_of
from tracker.assess.methods.verdict import Verdict, called
from tracker.assess.review import Assessment
from tracker.domain.wording import say, say_of
from tracker.render.phrases import goal_text, own_words, period_text
from tracker.render.verdicts import SIGNS


def answer(one: Assessment) -> str:
    """'+ sun', '? sun or cloud', '! off_track': the method's own words where it has some."""
    if not answers_of(one) and one.verdict in _NOT_ITS_OWN:
        return "–"
    judgement = one.judgement
    words = own_words(judgement) or [str(called(it)) for it in judgement.alternatives or (one.verdict,)]
    return f"{SIGNS[verdict(one)]} {say(' or ').join(words)}"


_NOT_ITS_OWN = frozenset({Verdict.MET, Verdict.MISSED, Verdict.NOT_JUDGED})
"""What a method with words of its own does not say: a fact, or that it has no answer to such a promise."""


def verdict(one: Assessment) -> Verdict:
    """The one that an answer is shown as: indeterminate where it comes to several."""
    found = answers_of(one) or {one.verdict}
    return next(iter(found)) if len(found) == 1 else Verdict.INDETERMINATE


def listed_rows(found: Comparison) -> list[Row]:
    """The targets that some method says how it goes with; the others are counted."""
    return [row for row in found.rows if row.answered]


def summary(found: Comparison) -> str:
    """How many targets there are, on how many the methods part, and how many nobody can judge."""
    silent = sum(not row.answered for row in found.rows)
    parts = [
        say_of(len(found.rows), "{count} target as of {day}", "{count} targets as of {day}", day=found.as_of),
        say("the methods part on {count}", count=found.parted),
        *([say("none says how {count} of them go", count=silent)] if silent else []),
    ]
    return say("; ").join(parts)


def agreement_text(one: Agreement) -> str:
    """'12 of 15', or a dash where the two never judge the same target."""
    return say("{count} of {judged}", count=one.agreed, judged=one.judged) if one.judged else "–"


def matrix(found: Comparison) -> list[list[str]]:
    """How often each two agree, of the targets that both judge: a head, and a row for each method."""
    names = [method.name for method in found.methods]
    texts = {frozenset((one.one, one.other)): agreement_text(one) for one in found.agreements}
    head = [say("Agreement"), *names]
    return [head, *([name, *_cells(name, names, texts)] for name in names)]


def _cells(name: str, names: Iterable[str], texts: dict[frozenset[str], str]) -> list[str]:
    return ["" if other == name else texts[frozenset((name, other))] for other in names]


def promise(row: Row) -> str:
    """'≥ 25,000 亿元 by 2026'."""
    one = row.assessments[0]
    return say("{goal} by {due}", goal=goal_text(one), due=period_text(one, one.target.due))


def legend(found: Comparison) -> list[str]:
    """What each method is, and what it needs."""
    return [
        say("{name}: {title}; needs {needs}", name=method.name, title=method.title, needs=method.needs)
        for method in found.methods
    ]
