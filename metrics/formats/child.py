"""The process that reads files from strangers: a question a line on standard input, its bytes after it; answers a line.

It gives up what it does not need before it reads the first file: memory beyond the limit, files to write, core dumps.
Started with `ahead` it loads the libraries of all formats before it is asked.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from time import monotonic, process_time
from types import MappingProxyType
from typing import IO, Any

from metrics import metadata
from metrics.formats import archive, limits, parts, registry
from metrics.formats.apart import packed
from metrics.formats.plain import Unreadable
from metrics.metadata import Facts

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
        opened = parts.opened(raw)
        said = metadata.among(archive.names(opened), partial(archive.content, opened))
        yield from (_refused(f"{name}/{member}", fault) for member, fault in said.faults)
        for member in archive.members(opened):
            inside = f"{name}/{member.name}"
            if member.fault is not None:
                yield _refused(inside, member.fault)
            elif kind := said.lists.get(member.name):
                yield _kept(inside, partial(_list, kind, member))
            elif registry.suffix_of(member.name) == registry.ARCHIVE:
                yield _refused(inside, Unreadable("is an archive in an archive", "unpack it"))
            elif said.is_text(member.name):
                yield _read(inside, member.raw, question["columns"], answers, said.texts.get(member.name, {}))
    except Unreadable as fault:
        yield _refused(name, fault)


def _read(
    name: str, raw: bytes, columns: dict[str, str], answers: IO[bytes], facts: Facts = MappingProxyType({})
) -> dict[str, Any]:
    """The documents of a file as the facts have them, or its fault."""
    told = 0.0

    def progress(share: float) -> None:
        nonlocal told
        if monotonic() - told > _TELL:
            told = monotonic()
            _say(answers, {"progress": share})

    def found() -> dict[str, Any]:
        documents = registry.parse(name, raw, columns=facts.get("columns") or columns, progress=progress)
        return {"documents": packed(metadata.with_facts(document, facts) for document in documents)}

    return _kept(name, found)


def _list(kind: str, member: archive.Member) -> dict[str, Any]:
    """A list that the metadata of an archive names."""
    found = metadata.listed(kind, member.name, member.raw)
    return {"kind": kind, "list": found.source.name, "text": found.source.text}


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
