"""Reading files from strangers: in a process of its own that may use so much memory and time and no more.

Plain text is decoded here, in linear time. Everything else goes, file by file, to a child process; one that takes too
long, too much memory or dies costs that one file, and the next has a new child. What comes back is JSON, never code.
No child reads the files of two calls: what a file may do to it harms nobody else. A server has one wait (`ahead`).
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Timer
from types import MappingProxyType
from typing import IO, Any, NamedTuple

from metrics.formats import limits, naming, registry
from metrics.formats.plain import Unreadable
from metrics.formats.table import Heads
from metrics.metadata import Facts, Listed
from metrics.model import Document, Span, Stated, Voice
from metrics.written import Written

_ROOT = Path(__file__).parents[2]
_ANSWER = 8 * limits.TEXT  # bytes of one answer
_waiting: list[subprocess.Popen[bytes]] = []
_OUT_OF_TIME = getattr(signal, "SIGXCPU", 0)  # how the system ends a child; Windows does not
_DEAD = 1.0  # seconds that an ended child has to be gone; one that said too much is not
_OUT_OF_MEMORY = "needs more memory than is given to one file"


class File(NamedTuple):
    """A file to read: its name, with folders where it came in a folder, its bytes, the columns of a table to use."""

    name: str
    raw: bytes
    columns: Mapping[str, str] = MappingProxyType({})
    facts: Facts = MappingProxyType({})  # what is said of it elsewhere


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file, or of a member of an archive: its documents or its fault."""

    origin: str  # name of the file
    name: str  # the same, or with the name of the member after it
    documents: tuple[Document, ...] = ()
    fault: Unreadable | None = None
    heads: Heads | None = None  # the columns of a table, where they were asked for
    listed: Listed | None = None  # a list in an archive, which its metadata names


Progress = Callable[[str, float], None]  # is told the name of a file and the share of it that is read


def read(files: Iterable[File], *, progress: Progress = lambda name, share: None) -> Iterator[Outcome]:
    """What became of every file, in their order; the members of an archive one by one."""
    return _asked(files, "documents", progress)


def heads(files: Iterable[File]) -> Iterator[Outcome]:
    """The columns of every table, in their order."""
    return _asked(files, "heads", lambda name, share: None)


def _asked(files: Iterable[File], asks: str, progress: Progress) -> Iterator[Outcome]:
    """The answers of a child to every file; a plain text is read here."""
    child: subprocess.Popen[bytes] | None = None
    try:
        for file in files:
            try:
                registry.check(file.name, file.raw)
                plain = _plain(file)
            except Unreadable as fault:
                yield Outcome(file.name, naming.shown(file.name), fault=fault)
                continue
            if plain is not None:
                yield Outcome(file.name, file.name, plain)
                progress(file.name, 1.0)
                continue
            if child is None or child.poll() is not None:
                child = _next()
            yield from _answers(child, file, asks, progress)
    finally:
        if child is not None:
            _end(child)


def ahead() -> None:
    """Start a child that loads every library while nobody waits for it; the next call of `read` takes it."""
    if not _waiting:
        _waiting.append(_child("ahead"))


def _plain(file: File) -> tuple[Document, ...] | None:
    """The document of a plain text, None for a file that is none by its name."""
    return tuple(registry.parse(file.name, file.raw)) if registry.is_plain(file.name) else None


def _next() -> subprocess.Popen[bytes]:
    """The child that waits, else a new one."""
    try:
        child = _waiting.pop()
    except IndexError:
        return _child()
    return child if child.poll() is None else _child()


def _child(*how: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(_ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "metrics.formats.child", *how]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    )


def _answers(child: subprocess.Popen[bytes], file: File, asks: str, progress: Progress) -> Iterator[Outcome]:
    """The answers of the child to one file. A child that is ended for it answers with a fault."""
    assert child.stdin is not None
    assert child.stdout is not None
    overrun = Timer(limits.PATIENCE, child.kill)
    overrun.daemon = True
    overrun.start()
    try:
        with suppress(BrokenPipeError):
            columns = dict(file.columns or file.facts.get("columns", {}))
            question = {"name": file.name, "size": len(file.raw), "asks": asks, "columns": columns}
            child.stdin.write(json.dumps(question).encode() + b"\n" + file.raw)
            child.stdin.flush()
        for answer in _lines(child.stdout):
            if "progress" in answer:
                progress(file.name, answer["progress"])
            elif "done" in answer:
                progress(file.name, 1.0)
                return
            else:
                yield _outcome(file.name, answer)
        with suppress(subprocess.TimeoutExpired):
            child.wait(_DEAD)
        slow = not overrun.is_alive() or child.returncode == -_OUT_OF_TIME
    finally:
        overrun.cancel()
    _end(child)
    fault = f"takes longer than {limits.SECONDS} seconds to read" if slow else _OUT_OF_MEMORY
    yield Outcome(file.name, naming.shown(file.name), fault=Unreadable(fault, "split it, or save it as plain text"))


def _lines(stream: IO[bytes]) -> Iterator[dict[str, Any]]:
    """The answers until the child ends or says more than it may."""
    while line := stream.readline(_ANSWER + 1):
        if not line.endswith(b"\n"):
            return
        try:
            answer = json.loads(line)
        except ValueError:
            return
        yield answer


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    for stream in (child.stdin, child.stdout):
        with suppress(OSError):
            if stream is not None:
                stream.close()


def packed(documents: Iterable[Document]) -> list[dict[str, Any]]:
    """Documents as JSON can carry them."""
    return [asdict(document) for document in documents]


def _outcome(origin: str, answer: Mapping[str, Any]) -> Outcome:
    if "fault" in answer:
        fault = Unreadable(answer["fault"], answer["remedy"])
        return Outcome(origin, naming.shown(answer["name"]), fault=fault)
    if asked := answer.get("heads"):
        return Outcome(origin, answer["name"], heads=Heads(tuple(asked["names"]), asked["guess"]))
    if kind := answer.get("kind"):
        return Outcome(origin, answer["name"], listed=Listed(kind, Written(answer["list"], answer["text"])))
    return Outcome(origin, answer["name"], tuple(map(_unpacked, answer.get("documents", ()))))


def _unpacked(fields: dict[str, Any]) -> Document:
    turns = [
        Stated(
            Span(**turn["span"]),
            Span(**turn["label"]) if turn["label"] else None,
            turn["speaker"],
            Voice(turn["voice"]) if turn["voice"] else None,
        )
        for turn in fields.pop("stated")
    ]
    lists = {name: tuple(value) for name, value in fields.items() if isinstance(value, list)}
    return Document(**{**fields, **lists}, stated=tuple(turns))
