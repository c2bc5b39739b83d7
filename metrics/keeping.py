"""Key phrases kept by content: the same words are never analysed twice, and many texts are shared between processes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from metrics import keywords
from metrics.keywords import Keyphrase

MOST = 4096  # lists kept; the oldest go first

_pools: list[ProcessPoolExecutor] = []
_kept: dict[tuple[str, str, int], list[Keyphrase]] = {}


def phrases(text: str, language: str, top: int) -> list[Keyphrase]:
    """keywords.extract, from what is kept where the same was asked before."""
    key = (text, language, top)
    if key not in _kept:
        _keep(key, keywords.extract(text, language, top))
    return _kept[key]


@contextmanager
def processes() -> Iterator[None]:
    """Processes beside this one, for as long as the body runs; they load their library while this one loads its own.

    Spawned, not forked: a fork of a process with threads may never return.
    """
    workers = os.cpu_count() or 1
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for _ in range(workers):
            pool.submit(keywords.extract, "", "en")
        _pools.append(pool)
        try:
            yield
        finally:
            _pools.remove(pool)


@contextmanager
def filling(texts: Iterable[tuple[str, str]], top: int) -> Iterator[None]:
    """Find the phrases of these texts (text, language) in the processes while the body runs; at its end all are kept.

    Outside of `processes` nothing is done ahead.
    """
    missing = {(text, language, top) for text, language in texts} - _kept.keys()
    ordered = sorted(missing, key=lambda key: (-len(key[0]), key))  # the longest first, so that none is waited for
    if not _pools or not ordered:
        yield
        return
    found = _pools[-1].map(keywords.extract, *zip(*ordered, strict=True))
    yield
    for key, phrases_of_text in zip(ordered, found, strict=True):
        _keep(key, phrases_of_text)


def _keep(key: tuple[str, str, int], found: list[Keyphrase]) -> None:
    _kept[key] = found
    while len(_kept) > MOST:
        _kept.pop(next(iter(_kept)))
