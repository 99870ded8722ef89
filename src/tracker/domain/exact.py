"""Exact numbers: the fractions of the standard library, compiled where quicktions is installed, and as exact."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction
else:
    try:
        from quicktions import Fraction
    except ImportError:  # no build for this Python yet
        from fractions import Fraction

__all__ = ["Fraction"]
