"""What is computed of sides beside each other: measures, phrases, actors, words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from dashboard import sides
from dashboard.corpus import once
from dashboard.in_view import chosen as passages
from dashboard.loading import Loaded
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics import coded, grouping, measurements, naming, ngrams, phrases, spoken, surroundings, terms, theming
from metrics import keyness as comparing
from metrics.grouping import Numbered
from metrics.naming import Counting
from metrics.schemas import frame
from metrics.spoken import Spoken

COMMONEST = 400  # runs of words kept of a side


@dataclass(frozen=True, slots=True)
class Settings:
    """How sides are compared; see metrics.terms."""

    kind: str = "words"
    unit: str = "answer"
    leave_out: bool = False  # function words
    draws: int = 0  # permutations; without any, p is missing


@once
def measured(here: Loaded, picked: tuple[Side, ...], measures: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    """Some measures, or all, of each side: column side, then those of metrics.measurements."""
    whole = _left_whole(here, picked, selection)
    if whole is not None:
        return _among(measured.kept(here, picked, measures, Selection()), whole)
    return measurements.measured(here.tables, _groups(here, picked, selection), only=measures)


@once
def by_answer(here: Loaded, picked: tuple[Side, ...], measures: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    """Some measures, or all, of each side in each answer: columns side, document, answer."""
    whole = _left_whole(here, picked, selection)
    if whole is not None:
        return _among(by_answer.kept(here, picked, measures, Selection()), whole)
    held = _held(here, picked, selection)
    return measurements.measure(here.tables, ("side", "document", "answer"), held, only=measures)


def _left_whole(here: Loaded, picked: Sequence[Side], selection: Selection) -> list[str] | None:
    """The sides of which a filter leaves every passage; None where there is none, or it leaves another a part.

    What was measured of all passages holds for them.
    """
    if selection.is_empty:
        return None
    left, every = (
        [np.count_nonzero(grouping.meeting(here.tables, side.conditions, some)) for side in picked]
        for some in (passages(here, selection), here.tables.passages)
    )
    if any(0 < own < all_ for own, all_ in zip(left, every, strict=True)):
        return None
    return [str(side) for side, own in zip(picked, left, strict=True) if own]


def _among(found: pd.DataFrame, whole: Sequence[str]) -> pd.DataFrame:
    return found.take(np.flatnonzero(coded.column(found["side"]).among(whole))).reset_index(drop=True)


@once
def themes(here: Loaded, picked: tuple[Side, ...], selection: Selection) -> pd.DataFrame:
    """How the words of each side are shared out among the themes."""
    return theming.shares_of(here.tables, _groups(here, picked, selection))


@once
def key_phrases(here: Loaded, side: Side, selection: Selection) -> pd.DataFrame:
    """The key phrases of a side."""
    return phrases.extract(here.tables, (), _held(here, (side,), selection), top=10)


@once
def phrases_compared(here: Loaded, picked: tuple[Side, ...], selection: Selection) -> list[str]:
    """The key phrases of sides together that a comparison looks at."""
    return terms.key_phrases(here.tables, spoken_by(here, picked, selection))


@once
def rates(
    here: Loaded, picked: tuple[Side, ...], selection: Selection, counting: Counting = naming.PLAIN
) -> pd.DataFrame:
    """metrics.naming.rates for each side."""
    return naming.rates_of(here.tables, _groups(here, picked, selection), counting)


@once
def names(here: Loaded, picked: tuple[Side, ...], selection: Selection, counting: Counting) -> pd.DataFrame:
    """The names that each side uses for each actor."""
    return naming.names_of(here.tables, _groups(here, picked, selection), counting)


@once
def around(here: Loaded, picked: tuple[Side, ...], who: str, selection: Selection, counting: Counting) -> pd.DataFrame:
    """The words near an actor, for each side."""
    return surroundings.around(here.tables, who, ("side",), _held(here, picked, selection), counting)


@once
def keyness(
    here: Loaded, target: Side, reference: tuple[Side, ...], selection: Selection, settings: Settings
) -> pd.DataFrame:
    """metrics.terms.compare of a side and of others together."""
    both = spoken_by(here, (target,), selection), spoken_by(here, reference, selection)
    leave_out = terms.grammar(here.tables, passages(here, selection)) if settings.leave_out else frozenset()
    kind, unit, draws = settings.kind, settings.unit, settings.draws
    return terms.compare(here.tables, *both, kind=kind, unit=unit, leave_out=leave_out, draws=draws)


def each(picked: Sequence[Side], selection: Selection, settings: Settings) -> dict[Side, pd.DataFrame]:
    """The keyness of every side against the others together."""
    others = {side: tuple(other for other in picked if other != side) for side in picked}
    return {side: keyness(side, rest, selection, settings) for side, rest in others.items()}


@once
def each_in_full(here: Loaded, picked: tuple[Side, ...], selection: Selection, settings: Settings) -> pd.DataFrame:
    """The same as one table to take away: column side, then those of metrics.keyness."""
    tables = {
        side: keyness.kept(here, side, tuple(other for other in picked if other != side), selection, settings)
        for side in picked
    }
    return _stacked("side", {str(side): table for side, table in tables.items()})


def _stacked(name: str, tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Tables of keyness below each other, each row with the key of its own in a first column."""
    if not tables:
        return frame([], {name: "string"} | comparing.KEYNESS)
    return pd.concat(tables.values(), keys=tables.keys(), names=[name]).reset_index(name).reset_index(drop=True)


@once
def used_alike(
    here: Loaded, target: Side, reference: tuple[Side, ...], selection: Selection, settings: Settings
) -> pd.DataFrame:
    """The terms of this comparison whose rates are surely alike."""
    return comparing.shared(keyness.kept(here, target, reference, selection, settings))


@once
def frequent(here: Loaded, side: Side, selection: Selection, n: int, *, leave_out: bool) -> dict[str, int]:
    """The commonest runs of n words of a side, with their counts."""
    words = terms.grammar(here.tables, passages(here, selection)) if leave_out else frozenset()
    return dict(ngrams.commonest(spoken_by(here, (side,), selection).index, n, most=COMMONEST, leave_out=words))


@once
def every_run(here: Loaded, picked: tuple[Side, ...], selection: Selection, n: int, *, leave_out: bool) -> pd.DataFrame:
    """Every run of n words of these sides: side, words, count."""
    left_out = terms.grammar(here.tables, passages(here, selection)) if leave_out else frozenset()
    rows = [
        (str(side), *run)
        for side in picked
        for run in ngrams.commonest(spoken_by(here, (side,), selection).index, n, leave_out=left_out)
    ]
    return frame(rows, {"side": "string", "words": "string", "count": "int64"})


@once
def holding_words(here: Loaded, picked: tuple[Side, ...], selection: Selection) -> list[Side]:
    """The sides that have words in what the selection leaves."""
    found = passages(here, selection)
    words = found["words"].to_numpy()
    return [side for side in picked if words[grouping.meeting(here.tables, side.conditions, found)].any()]


@once
def words_on_both(here: Loaded, target: Side, reference: tuple[Side, ...], selection: Selection) -> int:
    """How many words stand on a side and on another of these, too."""
    one, others = (spoken_by(here, picked, selection).words.passages for picked in ((target,), reference))
    known = coded.of(here.tables)
    return int(known.words[known.rows(np.intersect1d(one, others))].sum())


def spoken_by(here: Loaded, picked: tuple[Side, ...], selection: Selection) -> Spoken:
    """The words of several sides together; without a side, all that the selection leaves.

    They are kept once for the same passages, however these were chosen: of many texts they are what takes most room.
    """
    found: Spoken = _spoken(here, _numbers(here, picked, selection))
    return found


def _numbers_of(here: Loaded, picked: tuple[Side, ...], selection: Selection) -> bytes:
    found = passages(here, selection)
    numbers = found["passage"].to_numpy()
    own = numbers[sides.on_any(here.tables, found, picked)] if picked else numbers
    return own.astype(np.int64).tobytes()


_numbers = once(_numbers_of).kept


def _spoken_of(here: Loaded, numbers: bytes) -> Spoken:
    return spoken.of(here.tables, np.frombuffer(numbers, np.int64))


_spoken = once(_spoken_of).kept


def _of_sides(here: Loaded, picked: tuple[Side, ...], selection: Selection) -> pd.DataFrame:
    return sides.passages(here.tables, passages(here, selection), picked)


_held = once(_of_sides).kept


def _in_groups(here: Loaded, picked: tuple[Side, ...], selection: Selection) -> Numbered:
    return sides.groups(here.tables, passages(here, selection), picked)


_groups = once(_in_groups).kept
