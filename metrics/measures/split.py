"""Texts as the tokens between their blanks, in numbers: each text is split once, each distinct token looked at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as compute

from metrics import ranges
from metrics.word_edges import Integers


@dataclass(frozen=True, slots=True)
class Tokens:
    """Those of text `i` are `codes[offsets[i]:offsets[i + 1]]`, each the number of a distinct token."""

    codes: Integers
    offsets: Integers
    distinct: Sequence[str]

    def sums(self, facts: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """A row for each text: the sums of the rows of facts, one for each distinct token, of its tokens."""
        return ranges.totals(facts, self.codes, self.offsets)


def tokens(texts: Sequence[str]) -> Tokens:
    """The texts split exactly as `str.split` does."""
    column = _column(texts)
    offsets, codes, distinct = _split(column, compute.ascii_split_whitespace)
    together = "".join(distinct)
    if together.split() != [together]:  # it knows more blanks than those of ASCII
        offsets, codes, distinct = _split(column, compute.utf8_split_whitespace)
    if "" not in distinct:
        return Tokens(codes, offsets, distinct)
    kept = codes != distinct.index("")  # blanks at an end leave an empty token
    return Tokens(codes[kept], ranges.offsets(kept)[offsets], distinct)


def _split(column: pa.LargeStringArray, split: Callable[[pa.LargeStringArray], Any]) -> tuple[Integers, Integers, Any]:
    """Where the pieces of each text begin, their numbers, and the distinct pieces that they number."""
    pieces = split(column)
    coded = pieces.values.dictionary_encode()
    codes = np.from_dlpack(coded.indices).astype(np.int64)
    return np.from_dlpack(pieces.offsets).astype(np.int64), codes, coded.dictionary.to_pylist()


def _column(texts: Sequence[str]) -> pa.LargeStringArray:
    """The texts for pyarrow, built from bytes: its own conversion would import pandas first, for half a second."""
    encoded = [text.encode("utf-8", "replace") for text in texts]
    ends = np.cumsum([0, *map(len, encoded)], dtype=np.int64)
    return pa.LargeStringArray.from_buffers(len(texts), pa.py_buffer(ends), pa.py_buffer(b"".join(encoded)))
