"""Stretches of several texts as one text, which is joined only where somebody reads it whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from metrics import ranges
from metrics.word_edges import Integers

GAP = "\n\n"  # stands between two stretches; no phrase reaches over it


@dataclass(frozen=True, eq=False)
class Joined:
    """A row for each stretch, in the order in which they are joined."""

    texts: Sequence[str]
    numbers: Integers  # of the text of each stretch
    starts: Integers  # in its text
    ends: Integers

    @cached_property
    def begins(self) -> Integers:
        """Where each stretch begins in the joined text."""
        return ranges.offsets(self.ends - self.starts + len(GAP))[:-1]

    @cached_property
    def text(self) -> str:
        return GAP.join(self._stretches(slice(None)))

    def between(self, starts: Integers, ends: Integers) -> list[str]:
        """What stands from each place to another, both inside of a stretch, without the whole being joined."""
        firsts, lasts = (np.searchsorted(self.begins, one, side="right") - 1 for one in (starts, ends - 1))
        begins = self.begins[firsts]
        parts = zip(firsts.tolist(), lasts.tolist(), (starts - begins).tolist(), (ends - begins).tolist(), strict=True)
        return [GAP.join(self._stretches(slice(a, b + 1)))[start:end] for a, b, start, end in parts]

    def _stretches(self, part: slice) -> list[str]:
        rows = zip(self.numbers[part].tolist(), self.starts[part].tolist(), self.ends[part].tolist(), strict=True)
        return [self.texts[number][start:end] for number, start, end in rows]
