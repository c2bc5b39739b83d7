"""What takes long to load: it is loaded beside the runs that draw pages, which look how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import TypeAlias

from dashboard.loading import Loaded

Told: TypeAlias = Callable[[float], None]  # is told the share done
_AT_ONCE = 0.2  # seconds in which what was loaded before is there


class Stopped(Exception):
    """What was loaded is wanted no longer."""


@dataclass(eq=False, slots=True)
class Coming:
    """A corpus on its way: its first texts, then all."""

    first: Future[Loaded] = field(default_factory=Future)
    whole: Future[Loaded] = field(default_factory=Future)
    share: float = 0.0  # of what is told of; the rest takes about as long again
    began: float = field(default_factory=time.monotonic)
    told_last: float = 0.0  # when the share was told
    stopped: bool = False  # by somebody who waited for it; who still waits has it begun anew

    def told(self, share: float) -> None:
        if self.stopped:
            raise Stopped
        self.share, self.told_last = share, time.monotonic()

    def done(self, now: float) -> float:
        """The share of all that is done; of the second half, by the time that the first took, never the last bit."""
        if self.share < 1:
            return self.share / 2
        first, second = self.told_last - self.began, now - self.told_last
        return 0.5 + 0.45 * second / max(first, second, 1.0)

    def soon(self) -> Loaded | None:
        """All of it, where it is there in a moment. Raises what loading it raised."""
        try:
            return self.whole.result(_AT_ONCE)
        except (TimeoutError, Stopped):
            return None


_lock = Lock()
_coming: dict[Hashable, Coming] = {}


def begun(key: Hashable, first: Callable[[], Loaded], whole: Callable[[Told], Loaded]) -> Coming:
    """What is loaded under a key: since somebody asked before, or from now on."""
    with _lock:
        one = _coming.get(key)
        if one is None or one.stopped:
            one = _coming[key] = Coming()
            Thread(target=_load, args=(key, one, first, whole), daemon=True).start()
        return one


def _load(key: Hashable, one: Coming, first: Callable[[], Loaded], whole: Callable[[Told], Loaded]) -> None:
    """Load the first texts, then all. A fault is told to those who wait; who asks next begins anew."""
    try:
        one.first.set_result(first())
        one.whole.set_result(whole(one.told))
    except Exception as fault:
        for future in (one.first, one.whole):
            if not future.done():
                future.set_exception(fault)
    finally:
        with _lock:
            if _coming.get(key) is one:
                del _coming[key]
