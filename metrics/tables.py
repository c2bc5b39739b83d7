"""Annotated documents → tidy frames, once. After this module there are only frames."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate, count

import pandas as pd

from metrics import actors, rows
from metrics.actors.packs import NO_PACK, Pack
from metrics.model import AnnotatedDocument
from metrics.rows import Columns
from metrics.schemas import SCHEMAS, frame, framed


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The base tables of a corpus and the texts that their offsets point into. Equal only to itself: built once."""

    texts: Mapping[str, str]
    documents: pd.DataFrame
    passages: pd.DataFrame
    sentences: pd.DataFrame
    shares: pd.DataFrame
    mentions: pd.DataFrame
    actors: pd.DataFrame
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
    annotated: Sequence[AnnotatedDocument], *, pack: Pack = NO_PACK, theme_labels: Mapping[str, str] | None = None
) -> Tables:
    """The base tables of annotated documents. Themes without a label are shown by their id.

    Passages are cut at paragraphs too, so that a theme can own them; they still tile each text. Words of apparatus are
    counted nowhere, hence have no sentence and no share.
    """
    found: dict[str, list[Columns]] = {name: [] for name in SCHEMAS}
    passages = sentences = 0
    for one in annotated:
        own = rows.of(rows.cut_up(one, first_passage=passages, first_sentence=sentences))
        passages, sentences = passages + len(own["passages"][0]), sentences + len(own["sentences"][0])
        for name, columns in own.items():
            found[name].append(columns)
    frames = {name: _joined(found[name], schema) for name, schema in SCHEMAS.items()}
    texts = {one.document.id: one.document.text for one in annotated}
    labels = distinct(zip(frames["documents"]["document"], frames["documents"]["label"], strict=True))
    bare = Tables(texts, **frames, document_labels=labels, theme_labels={}, actor_labels={})
    return with_themes(with_mentions(bare, annotated, pack), annotated, theme_labels or {})


def with_mentions(base: Tables, annotated: Sequence[AnnotatedDocument], pack: Pack) -> Tables:
    """The tables with the mentions that the same documents have under this pack; all else is that of `base`."""
    known, holding = actors.known_actors(annotated, pack), _holding(base)
    found = (rows.mentions(one, known, holding[one.document.id]) for one in annotated)
    mentions = _joined(found, SCHEMAS["mentions"])
    named = frame(rows.named(annotated, known, pack.actors), SCHEMAS["actors"])
    return replace(base, mentions=mentions, actors=named, actor_labels=distinct(_by_mentions(mentions)))


def with_themes(base: Tables, annotated: Sequence[AnnotatedDocument], labels: Mapping[str, str]) -> Tables:
    """The tables with the themes that the same documents have now, called by `labels`; all else is that of `base`."""
    holding = _holding(base)
    themes = [row for one in annotated for row in rows.themes(one)]
    hits = [row for one in annotated for row in rows.theme_hits(one, holding[one.document.id])]
    return replace(
        base,
        themes=frame(themes, SCHEMAS["themes"]),
        theme_hits=frame(hits, SCHEMAS["theme_hits"]),
        theme_labels=distinct(labels.items()),
    )


def _joined(parts: Iterable[Columns], schema: Mapping[str, str]) -> pd.DataFrame:
    """The columns of one document after another."""
    columns: list[list[object]] = [[] for _ in schema]
    for part in parts:
        for column, values in zip(columns, part, strict=False):
            column += values
    return framed(dict(zip(schema, columns, strict=True)), schema)


def _holding(base: Tables) -> Mapping[str, Callable[[int], int]]:
    """For each document, the number of the passage that holds a position."""
    starts, numbers = base.passages["start"].to_list(), base.passages["passage"].to_list()
    sizes = Counter(base.passages["document"].to_list())  # which stand one after another
    ends = dict(zip(sizes, accumulate(sizes.values()), strict=True))
    empty = dict.fromkeys(base.texts, partial(_passage, (), 0))  # a text without a character has no passage
    return empty | {
        one: partial(_passage, starts[end - sizes[one] : end], numbers[end - sizes[one]]) for one, end in ends.items()
    }


def narrowed(base: Tables, chosen: pd.DataFrame) -> Tables:
    """The rows that stand in the passages `chosen`, and the documents, paragraphs and actors that have any there."""
    held = base.passages.merge(chosen[["passage"]], on="passage")
    if len(held) == len(base.passages):
        return base
    frames = {name: getattr(base, name) for name in SCHEMAS}
    inside = {name: one[one["passage"].isin(held["passage"])] for name, one in frames.items() if "passage" in one}
    places = {(row.document, row.paragraph) for row in held.itertuples(index=False)}
    paragraphs = zip(base.themes["document"], base.themes["paragraph"], strict=True)
    inside["themes"] = base.themes[[paragraph in places for paragraph in paragraphs]]
    inside["documents"] = base.documents[base.documents["document"].isin(held["document"])]
    return replace(base, **inside)


def _passage(starts: Sequence[int], first: int, at: int) -> int:
    """Number of the passage that holds a position, of those that begin at `starts`."""
    return first + bisect_right(starts, at) - 1


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
    named = zip(mentions["actor"], mentions["label"], mentions["counted"], strict=True)
    sizes = Counter((actor, label) for actor, label, counted in named if counted)
    return sorted(sizes, key=lambda one: (-sizes[one], one))
