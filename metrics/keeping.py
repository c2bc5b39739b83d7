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
WORTH = 40_000  # characters from which starting further processes pays

_kept: dict[tuple[str, str, int], list[Keyphrase]] = {}


def phrases(text: str, language: str, top: int) -> list[Keyphrase]:
    """keywords.extract, from what is kept where the same was asked before."""
    key = (text, language, top)
    if key not in _kept:
        _keep(key, keywords.extract(text, language, top))
    return _kept[key]


@contextmanager
def filling(texts: Iterable[tuple[str, str]], top: int) -> Iterator[None]:
    """Find the phrases of these texts (text, language) in processes beside this one while the body runs.

    At the end of the body all are kept. Where further processes do not pay, nothing is done ahead.
    """
    missing = {(text, language, top) for text, language in texts} - _kept.keys()
    ordered = sorted(missing, key=lambda key: (-len(key[0]), key))  # the longest first, so that none is waited for
    workers = min(len(ordered), os.cpu_count() or 1)
    if workers < 2 or sum(len(text) for text, _, _ in ordered) < WORTH:
        yield
        return
    # Spawned, not forked: a fork of a process with threads may never return.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        found = pool.map(keywords.extract, *zip(*ordered, strict=True))
        yield
        for key, phrases_of_text in zip(ordered, found, strict=True):
            _keep(key, phrases_of_text)


def _keep(key: tuple[str, str, int], found: list[Keyphrase]) -> None:
    _kept[key] = found
    while len(_kept) > MOST:
        _kept.pop(next(iter(_kept)))
