"""Every table of a view, made in a process of its own: it takes seconds, for which nobody else should wait.

The process gets the project that is shown, which opens to the same tables, and the passages in view; it gives the file.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from dashboard import loading
from dashboard.loading import Loaded
from metrics import analysis, project
from metrics.reading import Reading
from metrics.tables import Tables

_ROOT = Path(__file__).parent.parent


def tables(loaded: Loaded, chosen: pd.DataFrame, format: str, facts: Mapping[str, str]) -> bytes:
    """The tables of the passages: a workbook for xlsx, else an archive with a file each.

    Raises:
        subprocess.CalledProcessError: if they cannot be made; the reason is on standard error.
    """
    asked = {"format": format, "facts": dict(facts), "passages": chosen["passage"].to_list()}
    sent = json.dumps(asked).encode() + b"\n" + project.write(loaded.found, loaded.rests_on, {})
    command = [sys.executable, "-m", "dashboard.beside"]
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    return subprocess.run(command, input=sent, stdout=subprocess.PIPE, check=True, env=environment).stdout


def shown(found: Reading) -> Tables:
    """The tables that the app shows of what was read."""
    bare = analysis.without_lists(found.documents)
    return loading.loaded(loading.themed(loading.corrected(bare, found), found), found).tables


def main() -> None:
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    asked, raw = json.loads(sys.stdin.buffer.readline()), sys.stdin.buffer.read()
    base = shown(project.opened(raw).found)
    chosen = base.passages[base.passages["passage"].isin(asked["passages"])]
    with answer:
        answer.write(analysis.files(base, chosen, asked["format"], asked["facts"]))


if __name__ == "__main__":
    main()
