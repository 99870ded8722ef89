"""The methods there are, and the one that judges where nothing else is said. Each is loaded when it is asked for."""

from functools import cache
from importlib import import_module

from tracker.assess.methods.judgement import Method
from tracker.domain.target import MethodName

USUAL = MethodName.TRACK_2


@cache
def method_of(name: MethodName) -> Method:
    """The method with a name: that of the module called so among the conventions."""
    module = name.value.replace("/", "_").replace(".", "_")
    found: Method = import_module(f"tracker.assess.methods.conventions.{module}").METHOD
    return found


def method_called(name: MethodName | None) -> Method | None:
    """The method with a name, or none for no name."""
    return None if name is None else method_of(name)
