"""Exact numbers: the fractions of the standard library, or where quicktions is installed the same ones compiled."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction
else:
    try:
        from quicktions import Fraction
    except ImportError:  # it is made for CPython alone
        from fractions import Fraction

__all__ = ["Fraction"]
