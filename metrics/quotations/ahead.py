"""Words without a source before others that have one: “A.” “B,” she said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Sentence
from metrics.quotations.topics import topic_of


def looking_ahead(found: list[Source | None], own: Sequence[Sentence], lexicon: Lexicon) -> list[Source | None]:
    """“A.” “B,” she said: the first piece of a paragraph takes the source of the next one.

    But not where a sentence that is about nobody follows the words: “A.” That is new. “B,” she said.
    """
    if all(found):
        return found
    if not any(found[found.index(None) :]):  # no source to take
        return found
    later: Source | None = None
    result = list(found)
    apart = remarked_on(own, lexicon)
    for k in range(len(found) - 1, -1, -1):
        if result[k] is None and later is not None and k not in apart:
            result[k] = later.but(rule="ahead", cue=None, strength=0, gap=99)
        later = result[k]
    return result


def remarked_on(own: Sequence[Sentence], lexicon: Lexicon) -> frozenset[int]:
    """The last pieces of sentences behind which one comes that quotes nobody and is about nobody."""
    found = set[int]()
    for sentence, following in pairwise(own):
        last = max((token.piece for token in sentence), default=-1)
        bare = last >= 0 and not any(token.piece >= 0 for token in following)
        if bare and topic_of(following, lexicon) is None:
            found.add(last)
    return frozenset(found)
