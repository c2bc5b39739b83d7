"""The course of a text: its turns in order, each as long as its words."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any

import numpy as np
import pandas as pd

from dashboard.wording import VOICES, number, plural
from metrics import coded
from metrics.model import Voice
from metrics.schemas import listed
from metrics.tables import Tables

MOST = 12  # texts whose course is drawn


def turns(found: pd.DataFrame) -> pd.DataFrame:
    """Passages that anybody speaks with the running number of the turn they stand in: column turn.

    A turn ends where the voice that holds the floor, or the answer, changes; what it quotes belongs to it.
    """
    said = np.flatnonzero(found["voice"].to_numpy() != Voice.APPARATUS)
    spoken = found if len(said) == len(found) else found.take(said)
    columns = (listed(spoken[name]) for name in ("voice", "host_voice", "layer"))
    floors = [host if layer == "quotation" else voice for voice, host, layer in zip(*columns, strict=True)]
    holders = zip(
        listed(spoken["document"]), floors, spoken["answer"].to_numpy(np.int64, na_value=0).tolist(), strict=True
    )
    numbers = [number for number, (_, held) in enumerate(groupby(holders), start=1) for _ in held]
    return spoken.assign(floor=pd.array(floors, dtype="string"), turn=np.array(numbers, np.int64))


def first(tables: Tables, found: pd.DataFrame) -> pd.DataFrame:
    """The passages that anybody speaks of the first texts that have any."""
    known = coded.of(tables)
    rows = known.rows(found["passage"].to_numpy())
    places = np.flatnonzero(known.spoken[rows])
    begins = np.flatnonzero(np.diff(known.columns["document"].codes[rows[places]], prepend=-1))
    return found.take(places[: begins[MOST]] if len(begins) > MOST else places)


def summed(found: pd.DataFrame) -> pd.DataFrame:
    """One row a turn that has words: document, turn, floor (the voice that holds it), answer, start, words."""
    numbers, words = found["turn"].to_numpy(), found["words"].to_numpy()
    firsts = np.flatnonzero(np.diff(numbers, prepend=0))
    sums = np.add.reduceat(words, firsts) if len(firsts) else words
    with_words = np.flatnonzero(sums > 0)
    columns = ("document", "turn", "floor", "answer", "start")
    turns = {name: found[name].array.take(firsts[with_words]) for name in columns}
    return pd.DataFrame({**turns, "words": sums[with_words]}, copy=False)


def heights(scores: pd.DataFrame) -> dict[int, float]:
    """By turn, where its score stands between the lowest (0) and the highest (1); nothing where there is none."""
    values = scores["value"].to_numpy()
    known = values == values
    if not known.any():
        return {}
    low, high = values[known].min(), values[known].max()
    heights = (values[known] - low) / (high - low or 1.0)
    return dict(zip(scores["turn"].to_numpy()[known].tolist(), heights.tolist(), strict=True))


def told(turn: Any, scores: Mapping[int, float], measure: str) -> str:
    """A turn in words: voice, answer, length, score."""
    who = VOICES[turn.floor] + ("" if pd.isna(turn.answer) else f", answer {turn.answer}")
    score = number(scores[turn.turn]) if turn.turn in scores else "too short for it"
    return f"{who} · {plural(int(turn.words), 'word')} · {measure}: {score}"
