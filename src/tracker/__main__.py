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
    try:
        from tracker.cli.language import speak_as_asked

        speak_as_asked(sys.argv[1:], os.environ)
        from tracker.cli.app import run

        run()
    except KeyboardInterrupt:
        from tracker.cli.exits import ExitCode

        sys.exit(ExitCode.INTERRUPTED)
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
