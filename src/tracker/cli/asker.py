"""Which way a person is asked on this terminal: live, or plain where nothing may be drawn that changes."""

import os
import sys
from functools import cached_property

from msgspec import Struct

from tracker.cli.asking import Asker, PlainAsker
from tracker.cli.settings import Settings
from tracker.cli.terminal import is_colored


class Asking(Struct, dict=True, eq=False):
    """A person who may be asked: how is found out when the first question is, and known after that it was."""

    settings: Settings

    @property
    def has_begun(self) -> bool:
        """Whether there was a question."""
        return "asker" in self.__dict__

    @cached_property
    def asker(self) -> Asker:
        """The way to ask on this terminal."""
        if _is_plain():
            return PlainAsker()
        from tracker.cli.asking_live import LiveAsker

        return LiveAsker(is_colored=is_colored(self.settings.color, sys.stderr))

    @property
    def plainly(self) -> Asker:
        """The way that was begun with; for a single yes or no the plain one, which loads nothing."""
        return self.asker if self.has_begun else PlainAsker()


def _is_plain() -> bool:
    """Whether nothing may be drawn that changes: as was asked for, or because the terminal cannot."""
    return bool(os.environ.get("TRACK_PLAIN")) or os.environ.get("TERM", "") in _PLAIN or sys.platform == "win32"


_PLAIN = ("", "dumb", "unknown")
