"""A git repository of a test's own: commits on the days it says, by nobody in particular."""

import os
import subprocess
from pathlib import Path

_NOBODY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Nobody"), ("EMAIL", "nobody@example.org"))
}


def git(folder: Path, *arguments: str, on: str = "2026-01-01") -> str:
    """What a git command prints, run in a folder as if at noon of a day; no setting of the machine counts."""
    kept = {name: one for name, one in os.environ.items() if not name.startswith("GIT_")}
    when = f"{on}T12:00:00+00:00"
    environ = {
        **kept,
        **_NOBODY,
        "GIT_AUTHOR_DATE": when,
        "GIT_COMMITTER_DATE": when,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    done = subprocess.run(["git", *arguments], cwd=folder, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def commit_all(folder: Path, on: str) -> str:
    """Commit all that lies in a folder at noon of a day, in its repository or one made for it; the commit's id."""
    if not any((one / ".git").exists() for one in (folder, *folder.parents)):
        git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all", ".")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", f"As of {on}", on=on)
    return git(folder, "rev-parse", "HEAD")
