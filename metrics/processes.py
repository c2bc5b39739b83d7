"""Processes beside this one, for what takes long and needs nothing that stands here."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from multiprocessing import forkserver, get_context
from multiprocessing.context import BaseContext
from typing import ParamSpec, TypeVar

_LOADED = ["metrics.annotation", "metrics.keywords", "yake"]  # once for all processes, where `ready` has not said other
_BEHIND = 10  # steps of priority below the others
_OBJECTS = 100_000  # made between two looks for circles; key phrases make many objects and few circles

_pools: list[ProcessPoolExecutor] = []
P = ParamSpec("P")
T = TypeVar("T")
Part = TypeVar("Part")


@contextmanager
def beside() -> Iterator[None]:
    """As many processes as the machine has cores, for as long as the body runs."""
    with ProcessPoolExecutor(os.cpu_count(), mp_context=_context(), initializer=spare) as pool:
        _pools.append(pool)
        try:
            yield
        finally:
            _pools.remove(pool)


def apart(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """The call in a process of its own, which gives way to all others and ends with it."""
    with ProcessPoolExecutor(1, mp_context=_context(), initializer=yielding) as pool:
        return pool.submit(function, *arguments, **named).result()


def spread(function: Callable[[Part], T], parts: Iterable[Part]) -> Iterator[T]:
    """The call for each part, in processes that give way to all others; what they give, in order."""
    with ProcessPoolExecutor(os.cpu_count(), mp_context=_context(), initializer=yielding) as pool:
        yield from pool.map(function, parts)


def ready(*modules: str) -> None:
    """Begin to load these modules for all processes of `beside`, while this one goes on."""
    context = _context()
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload(list(modules))
        forkserver.ensure_running()


def copied(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> Future[T]:
    """The call in a copy of this process, which needs to load nothing again."""
    pool = ProcessPoolExecutor(1, mp_context=_copies(), initializer=spare)
    done = pool.submit(function, *arguments, **named)
    pool.shutdown(wait=False)  # it ends with the call
    return done


def there() -> bool:
    """Whether this is the body of `beside`."""
    return bool(_pools)


def submit(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> Future[T]:
    """The call in one of the processes; outside of `beside` here and now."""
    if there():
        return _pools[-1].submit(function, *arguments, **named)
    done: Future[T] = Future()
    done.set_result(function(*arguments, **named))
    return done


def _copies() -> BaseContext:
    """Copies of this process, with all that it has loaded; others where it has threads, which no copy has."""
    alone = sys.platform == "linux" and threading.active_count() == 1
    return get_context("fork") if alone else _context()


def _context() -> BaseContext:
    """Never a fork of this process: one with threads may not return."""
    if sys.platform == "win32":
        _leave_the_script()
        return get_context("spawn")
    context = _Beside()
    context.set_forkserver_preload(_LOADED)
    return context


if sys.platform != "win32":  # where a process can only be begun anew
    from multiprocessing.context import ForkServerContext, ForkServerProcess

    class _Process(ForkServerProcess):
        def start(self) -> None:
            _leave_the_script()  # at the last moment, for other threads of a server begin pages all the time
            super().start()

    class _Beside(ForkServerContext):
        Process = _Process


def _leave_the_script() -> None:
    """Do not have what is run here, which may be a page of a server, run again in every process beside."""
    script = sys.modules["__main__"]
    if script.__spec__ is None:
        script.__spec__ = ModuleSpec("script.__main__", None)  # Python runs no module of such a name again


def yielding() -> None:
    """Let every other process go first."""
    spare()
    os.nice(_BEHIND)


def spare() -> None:
    """Look for circles seldom: for a process that makes many objects and soon ends."""
    gc.freeze()
    gc.set_threshold(_OBJECTS)
