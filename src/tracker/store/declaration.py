"""What targets.toml declares, as loading hands it on. Knows nothing of how it is read."""

from collections.abc import Mapping

from msgspec import Struct

from tracker.domain.acceptance import Acceptance
from tracker.domain.picking import Outline
from tracker.domain.problem import Code
from tracker.domain.register import Declared
from tracker.store.links import Links


class Declaration(Struct, frozen=True):
    """What targets.toml declares.

    ``sound`` is what has no fault. ``ids`` (by kind, those that are tables) and ``outline`` are of all that is written,
    so that one fault does not make every mention of an id another. ``disabled`` are the codes not to be reported,
    ``accepted`` the single findings, ``links`` those that are followed.
    """

    sound: Declared
    ids: Mapping[str, frozenset[str]]
    outline: Outline
    disabled: frozenset[Code]
    links: Links
    accepted: tuple[Acceptance, ...]

    @classmethod
    def of(
        cls, sound: Declared, *, disabled: frozenset[Code], links: Links, accepted: tuple[Acceptance, ...]
    ) -> "Declaration":
        """That of a text without a fault: all that is written is sound."""
        tables = {"areas": sound.areas, "sources": sound.sources, "series": sound.series, "targets": sound.targets}
        return cls(
            sound=sound,
            ids={kind: frozenset(table) for kind, table in tables.items()},
            outline=Outline.of(sound),
            disabled=disabled,
            links=links,
            accepted=accepted,
        )
