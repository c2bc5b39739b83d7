"""Groups of passages: by document, answer, voice, speaker, theme, or any of these together, through one argument.

Answers are numbered within a document, so a grouping by answer names the document too: ("document", "answer").
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

import pandas as pd

from metrics.model import Voice
from metrics.tables import Tables

DIMENSIONS = ("document", "answer", "voice", "speaker", "theme", "layer", "host_voice")
OWNED = 2 / 3  # a sentence belongs to the group that holds at least this share of its words


def members(tables: Tables, by: Sequence[str], passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """The passages of each group: columns passage, words and those of `by`, apparatus left out.

    A passage without a value for a column of `by` is in no group; with several themes it is in several groups.
    `passages` narrows the corpus, as a filter does; by default it is all of it. Frames that have their own grouping
    columns (sides of a comparison) may name them in `by`.

    Raises:
        ValueError: if `by` names an unknown column.
    """
    chosen = tables.passages if passages is None else passages
    if "theme" in by and "theme" not in chosen:
        chosen = chosen.merge(tables.themes[["document", "paragraph", "theme"]], on=["document", "paragraph"])
    unknown = [column for column in by if column not in chosen]
    if unknown:
        raise ValueError(f"cannot group by {', '.join(unknown)}; choose from {', '.join(DIMENSIONS)}")
    spoken = chosen[chosen["voice"] != Voice.APPARATUS]
    return spoken.dropna(subset=list(by))[["passage", "words", *by]]


def where(
    tables: Tables, conditions: Iterable[tuple[str, Collection[str]]], passages: pd.DataFrame | None = None
) -> pd.DataFrame:
    """The passages that meet every condition: a column and the values it may have, as text.

    Raises:
        ValueError: if a condition names an unknown column.
    """
    chosen = tables.passages if passages is None else passages
    for column, values in conditions:
        if column not in DIMENSIONS:
            raise ValueError(f"there is no column {column}; choose from {', '.join(DIMENSIONS)}")
        if column == "theme":
            held = tables.themes[tables.themes["theme"].isin(values)][["document", "paragraph"]].drop_duplicates()
            chosen = chosen.merge(held, on=["document", "paragraph"])
        else:
            chosen = chosen[chosen[column].astype("string").isin(values)]
    return chosen


def sizes(group: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """Words and passages of each group, in order of first appearance: columns `by`, words, passages."""
    if not by:
        return pd.DataFrame({"words": [group["words"].sum()], "passages": [len(group)]})
    grouped = group.groupby(list(by), sort=False, observed=True)["words"]
    return grouped.agg(words="sum", passages="size").reset_index()


def owned_sentences(tables: Tables, group: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """The sentences that each group owns, in order of the text: the columns of `sentences`, and those of `by`.

    A sentence of which no group holds two thirds is owned by none. Sentences are whole: they keep the few words that
    another voice may hold in them.
    """
    held = tables.shares.merge(group[["passage", *by]], on="passage")
    held = held.groupby(["sentence", *by], sort=False, observed=True)["words"].sum().reset_index(name="held")
    found = tables.sentences.merge(held, on=["sentence", *_shared(tables.sentences, by)])
    return found[found["held"] >= OWNED * found["words"]].drop(columns="held").reset_index(drop=True)


def joined(frame: pd.DataFrame, group: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """The rows of a frame that stand in passages of the groups, each with the columns of `by`."""
    return frame.merge(group[["passage", *by]], on=["passage", *_shared(frame, by)])


def _shared(frame: pd.DataFrame, by: Sequence[str]) -> list[str]:
    return [column for column in by if column in frame]


def groups(frame: pd.DataFrame, by: Sequence[str]) -> Iterator[tuple[tuple[object, ...], pd.DataFrame]]:
    """Each group's key (one value a column of `by`; () without columns) and its rows."""
    if not by:
        yield (), frame
        return
    for key, rows in frame.groupby(list(by), sort=False, observed=True):
        yield (key if isinstance(key, tuple) else (key,)), rows
