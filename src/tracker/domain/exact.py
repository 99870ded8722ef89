"""Exact numbers: the fractions of the standard library, or where quicktions is installed the same ones compiled.

Text is always read by the standard library: quicktions, up to 1.24 at the least, writes over a byte that all of Python
shares where a text has one character.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fractions import Fraction

    ratio_of = Fraction
else:
    try:
        from quicktions import Fraction as Compiled
    except ImportError:  # it is made for CPython alone
        from fractions import Fraction

        ratio_of = Fraction
    else:
        ratio_of = Compiled  # of whole numbers, where very many are made

        class _Kind(type):
            """What makes every compiled fraction, as operators give them, one of the class below."""

            def __instancecheck__(cls, value: object) -> bool:
                return isinstance(value, Compiled)

        class Fraction(Compiled, metaclass=_Kind):
            """A compiled fraction; made of a number, of two, or of text."""

            __slots__ = ()

            def __new__(cls, numerator: Any = 0, denominator: Any = None) -> "Fraction":  # noqa: ANN401 - any number
                """Of a number, two, or a text. Raises what the standard library's does."""
                if isinstance(numerator, str):
                    from fractions import Fraction as Plain

                    numerator = Plain(numerator)
                return Compiled(numerator, denominator)


__all__ = ["Fraction", "ratio_of"]
