"""Every method there is, by its name, and the one that judges where nothing else is said."""

from collections.abc import Mapping

from tracker.assess.methods.judgement import Method
from tracker.assess.methods.registry import USUAL, every_method, method_of

METHODS: Mapping[str, Method] = every_method()
DEFAULT = method_of(USUAL)
OWN = {name: method for name, method in METHODS.items() if not method.grades}
"""Those that answer in verdicts."""
OTHERS = {name: method for name, method in METHODS.items() if method.grades}
"""Those that answer in words of their own."""
