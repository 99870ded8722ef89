"""What would hang: a limit that no busy machine comes near, and that a fault goes beyond by far.

For what functions do it is better to count them (`calls`); this is for patterns, parsers and big numbers.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_once(seconds: float = 20) -> Iterator[None]:
    """What stands within takes less of the processor's time than a hang would, and many times what it needs."""
    start = time.process_time()
    yield
    taken = time.process_time() - start
    assert taken < seconds, f"{taken:.1f} s of the processor's time"
