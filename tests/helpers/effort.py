"""How many examples a law is tried with: many in CI, the same in every run; elsewhere fewer, and new ones."""

import os

from hypothesis import settings

IS_CI = bool(os.environ.get("CI"))


def examples(many: int) -> settings:
    """A law that needs so many to meet what is rare, a third of them outside CI."""
    return settings(max_examples=many if IS_CI else many // 3)
