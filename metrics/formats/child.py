"""The process that reads files from strangers: a question a line on standard input, its bytes after it; answers a line.

It gives up what it does not need before it reads the first file: memory beyond the limit, files to write, core dumps.
Started with `ahead` it loads the libraries of all formats before it is asked.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from time import monotonic, process_time
from typing import IO, Any

from metrics.formats import archive, limits, registry
from metrics.formats.apart import packed
from metrics.formats.plain import Unreadable

try:
    import resource
except ImportError:
    resource = None  # type: ignore[assignment]

_TELL = 0.2  # seconds between two words on progress


def main() -> None:
    _limit()
    if sys.argv[1:] == ["ahead"]:
        registry.load()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    while header := sys.stdin.buffer.readline():
        question = json.loads(header)
        raw = sys.stdin.buffer.read(question["size"])
        _limit_time()
        for answer in _answers(question, raw, answers):
            _say(answers, answer)
        _say(answers, {"done": True})


def _limit() -> None:
    """Limits of the system, where it has them."""
    if resource is not None:  # Windows has none: the patience of the parent holds
        _most(resource.RLIMIT_AS, limits.MEMORY)
        _most(resource.RLIMIT_FSIZE, 0)
        _most(resource.RLIMIT_CORE, 0)


def _limit_time() -> None:
    """So much time of a processor for the next file, however many others want it, too."""
    if resource is not None:
        _most(resource.RLIMIT_CPU, int(process_time()) + 1 + limits.SECONDS)


def _most(what: int, most: int) -> None:
    hard = resource.getrlimit(what)[1]
    resource.setrlimit(what, (most if hard < 0 else min(most, hard), hard))


def _answers(question: dict[str, Any], raw: bytes, answers: IO[bytes]) -> Iterator[dict[str, Any]]:
    name = question["name"]
    if question["asks"] == "heads":
        yield _kept(name, lambda: _heads(name, raw))
        return
    if registry.suffix_of(name) != registry.ARCHIVE:
        yield _read(name, raw, question["columns"], answers)
        return
    try:
        registry.check(name, raw)
        for member in archive.members(raw):
            inside = f"{name}/{member.name}"
            if member.fault is not None:
                yield _refused(inside, member.fault)
            elif registry.suffix_of(member.name) == registry.ARCHIVE:
                yield _refused(inside, Unreadable("is an archive in an archive", "unpack it"))
            else:
                yield _read(inside, member.raw, question["columns"], answers)
    except Unreadable as fault:
        yield _refused(name, fault)


def _read(name: str, raw: bytes, columns: dict[str, str], answers: IO[bytes]) -> dict[str, Any]:
    """The documents of a file, or its fault."""
    told = 0.0

    def progress(share: float) -> None:
        nonlocal told
        if monotonic() - told > _TELL:
            told = monotonic()
            _say(answers, {"progress": share})

    return _kept(name, lambda: {"documents": packed(registry.parse(name, raw, columns=columns, progress=progress))})


def _heads(name: str, raw: bytes) -> dict[str, Any]:
    """The columns of a table, None for a file that has none."""
    found = registry.heads(name, raw)
    return {"heads": found and {"names": found.names, "guess": found.guess}}


def _kept(name: str, find: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What is found of a file, or its fault; whatever a library lets through is a fault of the file."""
    try:
        return {"name": name, **find()}
    except Unreadable as fault:
        return _refused(name, fault)
    except MemoryError:
        return _refused(name, Unreadable("needs more memory than is given to one file", "split it"))
    except (Exception, RecursionError):
        return _refused(name, Unreadable("cannot be read: it is damaged or uses what is not known", "save it again"))


def _refused(name: str, fault: Unreadable) -> dict[str, Any]:
    return {"name": name, "fault": fault.fault, "remedy": fault.remedy}


def _say(answers: IO[bytes], answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer, ensure_ascii=True).encode() + b"\n")
    answers.flush()


if __name__ == "__main__":
    main()
