"""Every method there is, by its name, and the one that judges where nothing else is said."""

from collections.abc import Mapping

from tracker.assess.methods.judgement import Method
from tracker.assess.methods.registry import USUAL, method_of
from tracker.domain.target import MethodName

METHODS: Mapping[str, Method] = {name.value: method_of(name) for name in MethodName}
DEFAULT = method_of(USUAL)
OWN = {name: method for name, method in METHODS.items() if not method.grades}
"""Those that answer in verdicts."""
OTHERS = {name: method for name, method in METHODS.items() if method.grades}
"""Those that answer in words of their own."""
