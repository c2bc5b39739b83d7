"""The course of a text: its turns in order, each as long as its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
UNSCORED = "no score"


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


def listed_with(scores: pd.DataFrame, spoken: pd.DataFrame) -> pd.DataFrame:
    """Every turn with its score, as a table to take away: document, turn (of its text), voice, speaker, answer, start,
    words, then the columns of `scores`. `spoken` are passages with their turn.
    """
    holder = spoken[spoken["voice"] == spoken["floor"]].drop_duplicates("turn").set_index("turn")["speaker"]
    rows = summed(spoken).rename(columns={"floor": "voice"})
    rows = rows.merge(scores.drop(columns="words"), on="turn", how="left")
    rows.insert(3, "speaker", rows["turn"].map(holder))
    return rows.assign(turn=rows.groupby("document", sort=False, observed=True).cumcount() + 1)


def message(turns: Sequence[Any], scores: Mapping[int, float], measure: str) -> str:
    """What the strip of a text shows: its turns, from which to which the measure goes, how many have no score."""
    known = sorted((turn for turn in turns if turn.turn in scores), key=lambda turn: scores[turn.turn])
    said = [plural(len(turns), "stretch of one voice", "stretches of one voice")]
    if known:
        ends = [f"{number(scores[turn.turn])} ({_holder(turn)})" for turn in (known[0], known[-1])]
        said.append(f"{measure} from {ends[0]} to {ends[1]}" if len(known) > 1 else f"{measure} {ends[0]}")
    if lacking := len(turns) - len(known):
        said.append(f"{lacking:,} with {UNSCORED}" if known else f"{measure}: {UNSCORED}")
    return "; ".join(said)


def told(turn: Any, scores: Mapping[int, float], measure: str) -> str:
    """A turn in words: voice, answer, length, score."""
    score = number(scores[turn.turn]) if turn.turn in scores else UNSCORED
    return f"{_holder(turn)} · {plural(int(turn.words), 'word')} · {measure}: {score}"


def _holder(turn: Any) -> str:
    return VOICES[turn.floor] + ("" if pd.isna(turn.answer) else f", answer {turn.answer}")
