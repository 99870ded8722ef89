"""The methods there are, by name, and the one that judges where nothing else is said."""

from collections.abc import Mapping

from tracker.assess.methods import track_1
from tracker.assess.methods.judgement import Method

METHODS: Mapping[str, Method] = {method.name: method for method in (track_1.METHOD,)}
DEFAULT = track_1.METHOD
