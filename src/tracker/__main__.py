"""`python -m tracker` runs the program."""

from tracker.cli.app import main

main()
