"""Files of a view, made in a process of its own: they take seconds, for which nobody else should wait.

The process gets the project that is shown, which opens to the same tables, and the passages in view; it gives the file.
The project itself is made here, as it is what the process would have to be sent.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import pandas as pd

from dashboard import loading
from dashboard.loading import Loaded
from metrics import analysis, exports, project
from metrics.exports import report
from metrics.exports import tables as tables_of
from metrics.exports.provenance import Provenance, facts
from metrics.reading import Reading

_ROOT = Path(__file__).parent.parent
_PATIENCE = 175.0  # seconds; after 180 the platform gives a download up
_LOOK = 0.2  # seconds between two looks how far it is
_STEPS = 100


class NotMade(Exception):
    """A file that could not be made; the reason, in one line, for whoever runs the server."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What is shown, the passages in view, and what stands under the figures."""

    loaded: Loaded
    chosen: pd.DataFrame
    rests_on: Provenance


def _report(view: View) -> bytes:
    return report.whole(view.loaded.tables, view.chosen, view.rests_on)


def _statistics(view: View) -> bytes:
    return report.statistics(view.loaded.tables, view.chosen, view.rests_on)


def _workbook(view: View) -> bytes:
    return analysis.files(view.loaded.tables, view.chosen, "xlsx", facts(view.rests_on))


def _tables(format: str, view: View) -> bytes:
    said = {"scope": view.rests_on.scope, "method": view.rests_on.method}
    return analysis.files(view.loaded.tables, view.chosen, format, said)


def _texts(format: str, view: View) -> bytes:
    """The annotated texts that have a passage in view, each whole."""
    inside, base = set(view.chosen["document"].unique()), view.loaded.tables
    texts = [one for one in view.loaded.annotated if one.document.id in inside]
    return exports.archive(texts, format, actors=base.actor_labels, themes=base.theme_labels)


FILES: Mapping[str, Callable[[View], bytes]] = {
    "report.html": _report,
    "statistics.html": _statistics,
    "tables.xlsx": _workbook,
    **{f"tables-{format}.zip": partial(_tables, format) for format in tables_of.FORMATS},
    **{f"texts-{format}.zip": partial(_texts, format) for format in exports.FORMATS},
}


def made(name: str, view: View, told: Callable[[float], None]) -> bytes:
    """The file of FILES, made elsewhere. `told` is told the share done over and over; what it raises ends the making.

    Raises:
        NotMade: if that fails, ends early or takes longer than three minutes.
    """
    command = [sys.executable, "-m", "dashboard.beside"]
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    with TemporaryFile() as question, TemporaryFile() as answer, TemporaryFile() as faults:
        question.write(asked(name, view))
        question.seek(0)
        with subprocess.Popen(command, stdin=question, stdout=answer, stderr=faults, env=environment) as process:
            try:
                _wait(process, lambda: told(_share(answer)))
            finally:
                process.kill()
        return _file(process, answer, faults)


def _wait(process: subprocess.Popen[bytes], look: Callable[[], None]) -> None:
    """Look again and again until the process ends."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        look()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_LOOK)
            return
    raise NotMade(f"took longer than {_PATIENCE:g} seconds")


def _share(answer: IO[bytes]) -> float:
    """A process writes a sign for each step; the file itself follows once all are done."""
    return min(1.0, os.fstat(answer.fileno()).st_size / _STEPS)


def _file(process: subprocess.Popen[bytes], answer: IO[bytes], faults: IO[bytes]) -> bytes:
    if process.returncode:
        faults.seek(0)
        lines = faults.read().decode("utf-8", "replace").split("\n")
        raise NotMade(next(filter(None, reversed(lines)), f"ended with {process.returncode}"))
    answer.seek(_STEPS)
    return answer.read()


def asked(name: str, view: View) -> bytes:
    """The question to the other process: one line of JSON, then the project."""
    passages = view.chosen["passage"].to_list()
    question = {"file": name, "passages": passages, "rests_on": asdict(view.rests_on)}
    return json.dumps(question).encode() + b"\n" + project.write(view.loaded.found, view.rests_on, {})


def answered(question: bytes, told: Callable[[float], None] = lambda share: None) -> bytes:
    """The file that the question asks for."""
    head, _, raw = question.partition(b"\n")
    asks = json.loads(head)
    make = FILES[asks["file"]]
    told(0.2)
    found = project.opened(raw).found
    told(0.4)
    loaded = shown(found)
    told(0.7)
    passages = loaded.tables.passages
    chosen = passages[passages["passage"].isin(asks["passages"])]
    return make(View(loaded, chosen, Provenance(**asks["rests_on"])))


def shown(found: Reading) -> Loaded:
    """What the app shows of what was read."""
    bare = analysis.without_lists(found.documents)
    return loading.loaded(loading.themed(loading.corrected(bare, found), found), found)


def main() -> None:
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    done = 0

    def told(share: float) -> None:
        nonlocal done
        answer.write(b"." * (round(share * _STEPS) - done))
        answer.flush()
        done = round(share * _STEPS)

    with answer:
        made = answered(sys.stdin.buffer.read(), told)
        told(1.0)
        answer.write(made)


if __name__ == "__main__":
    main()
