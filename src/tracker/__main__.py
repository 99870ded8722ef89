"""Where the program starts, as `track` or `python -m tracker`."""

import gc
import os
import sys


def main() -> None:
    """Run the program and exit.

    A command lives for a moment and keeps what it makes, so the search for circular garbage is switched off before
    anything is imported, and all that is there at the end is left out of Python's last search: that saves a fifth of
    the time to load a large register, and a tenth of every command. All imports are in here, so that Ctrl-C ends each
    without a trace; the language comes before the commands, whose help is said when they are imported.
    """
    gc.disable()
    if sys.platform == "win32":
        sys.exit(_not_there())
    try:
        from tracker.cli.language import speak_as_asked

        speak_as_asked(sys.argv[1:], os.environ)
        from functools import partial

        from tracker.cli.app import run
        from tracker.cli.caching import cache_folder
        from tracker.store.keeping import keep_in

        keep_in(partial(cache_folder, sys.argv[1:]))
        run()
    except KeyboardInterrupt:
        from tracker.cli.exits import ExitCode

        sys.exit(ExitCode.INTERRUPTED)
    finally:
        gc.freeze()


def _not_there() -> int:
    """Say that the program does not run on Windows, before anything is imported that is not there."""
    from io import TextIOWrapper

    from tracker.cli.exits import ExitCode
    from tracker.cli.language import speak_as_asked
    from tracker.domain.wording import say

    speak_as_asked(sys.argv[1:], os.environ)
    if isinstance(sys.stderr, TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")
    fault = say("track does not run on Windows; in WSL, the Windows Subsystem for Linux, it does")
    sys.stderr.write(f"{say('Error: {fault}', fault=fault)}\n")
    return ExitCode.WRONG_USE


if __name__ == "__main__":
    main()
