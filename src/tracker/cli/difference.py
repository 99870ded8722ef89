"""What is judged otherwise when files change, for `undo` and `edit`: two states of a register on one day."""

from msgspec.structs import replace

from tracker.cli.settings import Settings
from tracker.domain.register import Register
from tracker.domain.wording import say


def difference(
    before: Register | None,
    after: Register | None,
    settings: Settings,
    *,
    heading: str,
    nothing: str,
    has_figures: bool = True,
) -> list[str]:
    """Lines under a heading, or that nothing is; of files with errors that it cannot be told."""
    if before is None or after is None:
        return [say("What changes cannot be told: there are errors in the files, see track validate.")]
    from tracker.assess.changes import changes
    from tracker.assess.findings import Scope
    from tracker.assess.review import Review
    from tracker.render.changes_report import ChangesReport, Kind, Side
    from tracker.render.undo_text import difference_text

    day = settings.day
    found = changes(Review.of(before, day), Review.of(after, day), Scope())
    if not has_figures:
        found = replace(found, figures=())
    side = Side(day)
    report = ChangesReport(kind=Kind.AGAINST, before=side, after=side, changes=found, language=settings.names)
    return difference_text(report, heading, nothing)
