"""Annotated documents → tidy frames, once. After this module there are only frames."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

import pandas as pd

from metrics import rows
from metrics.model import AnnotatedDocument
from metrics.rows import Row
from metrics.schemas import SCHEMAS, THEME_HITS, THEMES, frame


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The base tables of a corpus and the texts that their offsets point into. Equal only to itself: built once."""

    texts: Mapping[str, str]
    documents: pd.DataFrame
    passages: pd.DataFrame
    sentences: pd.DataFrame
    shares: pd.DataFrame
    mentions: pd.DataFrame
    quotations: pd.DataFrame
    turns: pd.DataFrame
    notes: pd.DataFrame
    oddities: pd.DataFrame
    themes: pd.DataFrame
    theme_hits: pd.DataFrame
    document_labels: Mapping[str, str]  # by id; labels are distinct, so that an address can be written with them
    theme_labels: Mapping[str, str]  # of every theme of the word lists
    actor_labels: Mapping[str, str]  # of those mentioned, the most mentioned first


def build(
    annotated: Sequence[AnnotatedDocument],
    *,
    actor_labels: Mapping[str, str] | None = None,
    theme_labels: Mapping[str, str] | None = None,
) -> Tables:
    """The base tables of annotated documents. Actors and themes without a label are shown by their id.

    Passages are cut at paragraphs too, so that a theme can own them; they still tile each text. Words of apparatus are
    counted nowhere, hence have no sentence and no share.
    """
    found: dict[str, list[Row]] = {name: [] for name in SCHEMAS}
    for one in annotated:
        cut = rows.cut_up(one, first_passage=len(found["passages"]), first_sentence=len(found["sentences"]))
        for name, own in rows.of(cut, actor_labels or {}).items():
            found[name] += own
    frames = {name: frame(found[name], schema) for name, schema in SCHEMAS.items()}
    texts = {one.document.id: one.document.text for one in annotated}
    documents = frames["documents"]
    base = Tables(
        texts,
        **frames,
        document_labels=distinct(zip(documents["document"], documents["label"], strict=True)),
        theme_labels={},
        actor_labels=distinct(_by_mentions(frames["mentions"])),
    )
    return with_themes(base, annotated, theme_labels or {})


def with_themes(base: Tables, annotated: Sequence[AnnotatedDocument], theme_labels: Mapping[str, str]) -> Tables:
    """The same corpus with the themes that its documents now have."""
    placed = {name: dtype for name, dtype in THEME_HITS.items() if name != "passage"}
    hits = frame((row for one in annotated for row in rows.theme_hits(one)), placed)
    return replace(
        base,
        themes=frame((row for one in annotated for row in rows.themes(one)), THEMES),
        theme_hits=_in_passages(hits, base.passages),
        theme_labels=distinct(theme_labels.items()),
    )


def _in_passages(found: pd.DataFrame, passages: pd.DataFrame) -> pd.DataFrame:
    """Places with the passage in which each begins, in their order."""
    begins = passages[["document", "start", "passage"]].sort_values("start", kind="stable")
    ordered = found.sort_values("start", kind="stable")
    return (
        pd.merge_asof(ordered, begins, on="start", by="document")
        .set_index(ordered.index)
        .sort_index()[[*found, "passage"]]
    )


def distinct(labels: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Label by key, numbered where two keys are called alike."""
    numbers: defaultdict[str, count[int]] = defaultdict(lambda: count(2))
    taken: dict[str, str] = {}
    for key, label in labels:
        shown = label
        while shown in taken:
            shown = f"{label} ({next(numbers[label])})"
        taken[shown] = key
    return {key: shown for shown, key in taken.items()}


def _by_mentions(mentions: pd.DataFrame) -> list[tuple[str, str]]:
    """Actor and label of every counted actor, the most mentioned first."""
    counted = mentions[mentions["counted"]]
    sizes = counted.groupby(["actor", "label"], observed=True).size()
    return list(sizes.sort_values(ascending=False, kind="stable").index)
