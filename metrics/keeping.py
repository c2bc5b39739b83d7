"""Key phrases kept by content: the same words are never analysed twice, and many texts are shared between processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from metrics import keywords, processes
from metrics.keywords import Keyphrase

MOST = 4096  # lists kept; the oldest go first

_kept: dict[tuple[str, str, int], list[Keyphrase]] = {}


def phrases(text: str, language: str, top: int) -> list[Keyphrase]:
    """keywords.extract, from what is kept where the same was asked before."""
    key = (text, language, top)
    if key not in _kept:
        _keep(key, keywords.extract(text, language, top))
    return _kept[key]


@contextmanager
def filling(texts: Iterable[tuple[str, str]], top: int) -> Iterator[None]:
    """Find the phrases of these texts (text, language) beside while the body runs; at its end all are kept.

    Outside of `processes.beside` nothing is done ahead.
    """
    missing = {(text, language, top) for text, language in texts} - _kept.keys()
    ordered = sorted(missing, key=lambda key: (-len(key[0]), key))  # the longest first, so that none is waited for
    found = {key: processes.submit(keywords.extract, *key) for key in ordered} if processes.there() else {}
    yield
    for key, one in found.items():
        _keep(key, one.result())


def _keep(key: tuple[str, str, int], found: list[Keyphrase]) -> None:
    _kept[key] = found
    while len(_kept) > MOST:
        _kept.pop(next(iter(_kept)))
