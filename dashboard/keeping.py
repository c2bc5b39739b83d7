"""What was computed, kept for who asks the same again: what is small, and what was asked for last, the longest."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from functools import wraps
from itertools import islice
from threading import Lock
from typing import Any

import numpy as np
import pandas as pd

from dashboard.loading import Loaded
from metrics.tables import Tables

MOST = 200_000_000  # bytes, as they are estimated
_LARGE = 16  # such a part of all room: words of many texts, found in less time than what is made of them
_NUMBER = 4_000  # each keeps the corpus that it was computed of from being forgotten
_SAMPLED = 4  # parts of a mapping or list that are looked at, for all
_CELL, _OTHER = 16, 100  # bytes of a cell of a frame, of anything that is not looked into
_WORDS, _LOADED, _LISTS = (str, bytes), (Loaded, Tables), (list, tuple, set, frozenset)


@dataclass(slots=True)
class _Held:
    """What is kept with its bytes, what was asked for last at the end, and the bytes of all."""

    found: OrderedDict[Hashable, tuple[Any, int]] = field(default_factory=OrderedDict)
    bytes: int = 0


_held = _Held()
_lock = Lock()


def bounded(compute: Callable[..., Any]) -> Callable[..., Any]:
    """A function of arguments that are keys: what it gave is given again, until others take its room."""

    @wraps(compute)
    def known(*arguments: Hashable, **named: Hashable) -> Any:
        key = (compute, arguments, *named.items())
        with _lock:
            if key in _held.found:
                _held.found.move_to_end(key)
                return _held.found[key][0]
        found = compute(*arguments, **named)
        _keep(key, found)
        return found

    return known


def _keep(key: Hashable, found: Any) -> None:
    own = size(found) + size(key)
    with _lock:
        _held.bytes += own - _held.found.get(key, (None, 0))[1]
        _held.found[key] = found, own
        while len(_held.found) > 1 and (_held.bytes > MOST or len(_held.found) > _NUMBER):
            _held.bytes -= _held.found.pop(_first_to_go())[1]


def _first_to_go() -> Hashable:
    """What was asked for longest ago, of what is large if there is any; never what came last."""
    others = islice(_held.found.items(), len(_held.found) - 1)
    large = (key for key, (_, own) in others if own > MOST // _LARGE)
    return next(large, next(iter(_held.found)))


def _all(parts: Iterable[Any], number: int) -> int:
    """The bytes of so many parts, by those of some."""
    some = [size(part) for part in islice(parts, 0, None, 1 + number // _SAMPLED)]
    return sum(some) * number // len(some) if some else 0


def size(one: Any) -> int:
    """How many bytes something takes, about; what is loaded is there anyway."""
    if isinstance(one, _WORDS):
        return _OTHER + len(one)
    if isinstance(one, pd.DataFrame):
        return _CELL * one.size
    if isinstance(one, np.ndarray):
        return int(one.nbytes)
    if isinstance(one, _LOADED):
        return 0
    if isinstance(one, dict):
        return _OTHER + _all(one, len(one)) + _all(one.values(), len(one))
    if isinstance(one, _LISTS):
        return _OTHER + _all(one, len(one))
    parts = getattr(one, "__dataclass_fields__", ())
    return sum([size(getattr(one, name)) for name in parts]) if parts else _OTHER
