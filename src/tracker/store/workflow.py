"""A workflow for GitHub that checks a register every day, and where it belongs."""

import json
import os
from pathlib import Path

_PLACE = ".github/workflows/track.yml"


def workflow_of(root: Path) -> tuple[Path, str]:
    """The file and its text. It belongs to the top of the repository that holds the register, which may be above it."""
    real = Path(os.path.realpath(root))
    top = next((one for one in (real, *real.parents) if os.path.lexists(one / ".git")), real)
    below = real.relative_to(top).as_posix()
    text = _WORKFLOW if below == "." else _WORKFLOW.replace(_WITH, f"{_WITH}          directory: {json.dumps(below)}\n")
    return (root if top == real else top) / _PLACE, text


_WITH = "        with:\n"


_WORKFLOW = """\
name: track
on:
  schedule:
    - cron: "17 5 * * *"   # every day at 05:17 UTC
  workflow_dispatch:        # and by hand
  pull_request:
permissions:
  contents: read
jobs:
  validate:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/track@main
        with:
          command: validate
  check:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/track@main
        with:
          fail-on: stale,missed
"""
