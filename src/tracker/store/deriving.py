"""Series that are derived from others: what kind they are, and how their parts are brought to one scale."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from tracker.domain.exact import Fraction
from tracker.domain.problem import Code, Origin, Problem, Underlined
from tracker.domain.series import Derivation, Derived, Kind, Series
from tracker.domain.unit import Unit
from tracker.domain.wording import Sentence, all_of, later
from tracker.store.figures import Faulty
from tracker.store.shapes import SeriesShape

_MOVING = frozenset({Kind.RATE, Kind.GROWTH})
DERIVING = frozenset(one.value for one in Derivation)
"""The keys of a series that name its parts."""


def derivations(shape: SeriesShape) -> list[tuple[Derivation, tuple[str, ...]]]:
    """How a table says that its series is made, with the ids of its parts; nothing where it has records of its own."""
    if DERIVING.isdisjoint(shape.given):
        return []
    every = ((one, getattr(shape, one.value)) for one in Derivation)
    return [(one, parts) for one, parts in every if parts is not None]


class Made(Struct, frozen=True):
    """What a derived series is."""

    kind: Kind
    is_signed: bool
    derived: Derived


def made(shape: SeriesShape, built: Mapping[str, Series], origin: Origin) -> Made:
    """What a series is that is made of others, which are there. Raises Faulty."""
    problems = list(_problems(shape, built, origin))
    if problems:
        raise Faulty(*problems)
    by, ids = derivations(shape)[0]
    parts, unit = [built[id] for id in ids], Unit.parse(shape.unit or "")
    factors = _ratio(parts, unit) if by is Derivation.RATIO else _shares(parts, unit)
    if factors is None:
        raise Faulty(_wrong_unit(shape=shape, by=by, parts=parts, origin=origin))
    kind = Kind.RATE if by is Derivation.RATIO else _kind(parts)
    is_signed = by is Derivation.DIFFERENCE or any(part.signed for part in parts)
    return Made(kind or Kind.RATE, is_signed, Derived(by, ids, factors))


def _problems(shape: SeriesShape, built: Mapping[str, Series], origin: Origin) -> Iterator[Problem]:
    """What does not go together, besides the unit."""
    (by, ids), *others = derivations(shape)
    if others:
        said = later("{key} and {other} are both given", key=by.value, other=others[0][0].value)
        yield _fault(origin.at(others[0][0].value), said, later("take one of them out"))
    if shape.kind is not None:
        advice = later("take kind out: it follows from the parts")
        yield _fault(origin.at("kind"), later("a derived series has no kind of its own"), advice)
    if len(ids) < 2 or (by is not Derivation.SUM and len(ids) > 2):
        more, two = later("a {key} takes two or more ids", key=by.value), later("a {key} takes two ids", key=by.value)
        advice = later("write {form}", form=f'{by.value} = ["one", "other"]')
        yield _fault(origin.at(by.value), more if by is Derivation.SUM else two, advice)
        return
    parts = [built[id] for id in ids]
    kinds = {part.kind for part in parts}
    is_grown = Kind.GROWTH in kinds and by is not Derivation.DIFFERENCE
    if Kind.MILESTONE in kinds or is_grown or (by is not Derivation.RATIO and _kind(parts) is None):
        named = all_of(later("{series} ({kind})", series=part.id, kind=part.kind.called) for part in parts)
        advice = later("take flows alone, stocks alone, or rates; of growth only a difference")
        yield _fault(origin.at(by.value), later("{parts} make no {key}", parts=named, key=by.value), advice)


def _kind(parts: list[Series]) -> Kind | None:
    """What sums and differences of series are; None of a mixture."""
    kinds = {part.kind for part in parts}
    if kinds <= _MOVING:
        return Kind.RATE
    return kinds.pop() if len(kinds) == 1 else None


def _shares(parts: list[Series], unit: Unit) -> tuple[Fraction, ...] | None:
    """What brings parts of one base into a unit; percentage points are percent."""
    bases = {"%" if one == "pp" else one for one in (unit.base, *(part.unit.base for part in parts))}
    return tuple(_scale(part.unit, unit) for part in parts) if len(bases) == 1 else None


def _ratio(parts: list[Series], unit: Unit) -> tuple[Fraction, ...] | None:
    """What brings two parts into percent of each other, or into a unit written A/B."""
    above, below = (part.unit for part in parts)
    if unit.base == "%":
        return (100 * _scale(above, below), Fraction(1)) if above.base == below.base else None
    name, slash, per = unit.name.partition("/")
    numerator, denominator = Unit.parse(name), Unit.parse(per)
    if not slash or numerator.base != above.base or denominator.base != below.base:
        return None
    return _scale(above, numerator), _scale(below, denominator)


def _scale(own: Unit, wanted: Unit) -> Fraction:
    return Fraction(10) ** (own.exponent - wanted.exponent)


def _wrong_unit(shape: SeriesShape, by: Derivation, parts: list[Series], origin: Origin) -> Problem:
    units = [part.unit.name for part in parts]
    if by is Derivation.RATIO:
        is_share = parts[0].unit.base == parts[1].unit.base
        advice = later("write {form}", form='unit = "%"' if is_share else f'unit = "{units[0]}/{units[1]}"')
    else:
        form = f'unit = "{units[0]}"'
        advice = later("write {form}, with all parts in {base}", form=form, base=parts[0].unit.base)
    said = later("a {key} of {units} is not in {unit}", key=by.value, units=all_of(units), unit=shape.unit)
    return _fault(origin.at("unit"), said, advice)


def _fault(origin: Origin, said: Sentence, advice: Sentence) -> Problem:
    return Problem(code=Code.DERIVED, origin=origin, said=said, advice=advice, underlined=Underlined.VALUE)
