"""Where the program starts, as `track` or `python -m tracker`."""

import gc


def main() -> None:
    """Run the program and exit.

    A command lives for a moment and keeps what it makes, so the search for circular garbage is switched off before
    anything is imported: a fifth of the time to load a large register.
    """
    gc.disable()
    from tracker.cli.app import run

    run()


if __name__ == "__main__":
    main()
