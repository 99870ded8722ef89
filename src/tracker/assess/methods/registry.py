"""The methods there are, by name, and the one that judges where nothing else is said."""

from collections.abc import Mapping

from tracker.assess.methods import track_1, track_2
from tracker.assess.methods.judgement import Method
from tracker.domain.target import MethodName

METHODS: Mapping[str, Method] = {method.name: method for method in (track_1.METHOD, track_2.METHOD)}
"""In the order of their age."""
DEFAULT = METHODS[MethodName.TRACK_2.value]


def method_called(name: MethodName | None) -> Method | None:
    """The method with a name, or none for no name."""
    return None if name is None else METHODS[name.value]
