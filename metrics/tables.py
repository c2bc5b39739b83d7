"""Annotated documents → tidy frames, once. After this module there are only frames."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import count

import numpy as np
import pandas as pd

from metrics import actors, ranges, rows
from metrics.actors.packs import NO_PACK, Pack
from metrics.model import AnnotatedDocument
from metrics.rows import Columns
from metrics.schemas import SCHEMAS, frame, framed, listed
from metrics.word_edges import Integers


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
    cuts = rows.cut_up(annotated)
    found = rows.of(cuts, rows.joined(cuts))
    frames = {name: _framed(name, found.get(name, ())) for name in SCHEMAS}
    texts = {one.document.id: one.document.text for one in annotated}
    labels = distinct((one.document.id, rows.name_of(one)) for one in annotated)
    bare = Tables(texts, **frames, document_labels=labels, theme_labels={}, actor_labels={})
    return with_themes(with_mentions(bare, annotated, pack), annotated, theme_labels or {})


def with_mentions(base: Tables, annotated: Sequence[AnnotatedDocument], pack: Pack) -> Tables:
    """The tables with the mentions that the same documents have under this pack; all else is that of `base`."""
    known = actors.known_actors(annotated, pack)
    mentions = _framed("mentions", rows.mentions(annotated, known, partial(_holding, base)))
    named = _framed("actors", rows.named(annotated, known, pack.actors))
    return replace(base, mentions=mentions, actors=named, actor_labels=distinct(_by_mentions(mentions)))


def with_themes(base: Tables, annotated: Sequence[AnnotatedDocument], labels: Mapping[str, str]) -> Tables:
    """The tables with the themes that the same documents have now, called by `labels`; all else is that of `base`."""
    return replace(
        base,
        themes=_framed("themes", rows.themes(annotated)),
        theme_hits=_framed("theme_hits", rows.theme_hits(annotated, partial(_holding, base))),
        theme_labels=distinct(labels.items()),
    )


def _framed(name: str, columns: Columns) -> pd.DataFrame:
    """Columns in the order of the schema of this name; there may be none where there is no row."""
    schema = SCHEMAS[name]
    return framed(dict(zip(schema, columns, strict=True)), schema) if len(columns) and len(columns[0]) else _empty(name)


@cache
def _empty(name: str) -> pd.DataFrame:
    return frame((), SCHEMAS[name])


def _holding(base: Tables, own: Integers, positions: Integers) -> Integers:
    """The passages that hold these positions, each in the document that stands in this place among the texts."""
    sizes = Counter(listed(base.passages["document"]))  # which stand one after another
    begins = ranges.offsets(np.array([len(text) + 1 for text in base.texts.values()], np.int64))
    documents = np.repeat(np.arange(len(base.texts)), [sizes[document] for document in base.texts])
    starts, numbers = begins[documents] + base.passages["start"].to_numpy(), base.passages["passage"].to_numpy()
    found: Integers = numbers[np.searchsorted(starts, begins[own] + positions, side="right") - 1]
    return found


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
    named = zip(*(listed(mentions[column]) for column in ("actor", "label", "counted")), strict=True)
    sizes = Counter((actor, label) for actor, label, counted in named if counted)
    return sorted(sizes, key=lambda one: (-sizes[one], one))
