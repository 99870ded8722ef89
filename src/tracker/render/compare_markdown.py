"""Methods side by side, for a page: a table of targets, one of how often two methods agree, and what they are."""

from tracker.assess.comparison import Comparison
from tracker.domain.wording import say
from tracker.render.compare_words import answer, legend, listed_rows, matrix, promise, summary
from tracker.render.markdown import escaped, table


def compare_markdown(found: Comparison) -> str:
    """A line a target, those first on which the methods part."""
    heads = [say("Target"), say("Goal"), *(f"`{method.name}`" for method in found.methods)]
    rows = [
        [f"`{row.target.id}`", escaped(promise(row)), *(escaped(answer(one)) for one in row.assessments)]
        for row in listed_rows(found)
    ]
    head, *pairs = matrix(found)
    agreements = table([escaped(one) for one in head], [[escaped(one) for one in row] for row in pairs])
    return "\n".join(
        [
            f"## {say('Methods side by side, {day}', day=found.as_of)}",
            "",
            *([*table(heads, rows), ""] if rows else []),
            *agreements,
            "",
            *(f"- {escaped(one)}" for one in legend(found)),
            "",
            say("{sentence}.", sentence=escaped(summary(found))),
            "",
        ]
    )
