"""track: policy targets beside the published figures that judge them.

`open` a register, `review` it on a day, lay it out in `rows`, `add` a figure, judge tables of any length with
`review_rows`: docs/library.md. Nothing is loaded before one of these is asked for.
"""

TYPE_CHECKING = False  # as typing has it, whose import would take longer than all else here
if TYPE_CHECKING:
    from tracker.library import Added, NotAdded, Unusable, add, open, review, review_rows, rows  # noqa: A004 - a face has plain names

__all__ = ["Added", "NotAdded", "Unusable", "add", "open", "review", "review_rows", "rows"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'tracker' has no attribute {name!r}")
    from tracker import library

    return getattr(library, name)


def __dir__() -> list[str]:
    return sorted(__all__)
