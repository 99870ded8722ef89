"""How many examples a law is tried with: many where LAWS=many asks for it, as CI does once."""

import os

from hypothesis import settings

IS_CI = bool(os.environ.get("CI"))
ARE_MANY = os.environ.get("LAWS") == "many"


def examples(many: int) -> settings:
    """A law that needs so many to meet what is rare; else a fifth of them."""
    return settings(max_examples=many if ARE_MANY else many // 5)
