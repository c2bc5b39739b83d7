"""What is chosen: the filters that all pages share, and the passages they leave."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields

import numpy as np
import pandas as pd

from metrics import coded
from metrics.tables import Tables


@dataclass(frozen=True, slots=True)
class Selection:
    """An empty filter lets everything through; several filters must all be met.

    Themes and actors choose paragraphs: those that take up one of the themes, or every one of them with `all_themes`,
    those that mention one of the actors.
    """

    documents: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    answers: tuple[int, ...] = ()
    all_themes: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, field.name) for field in fields(self))


def passages(tables: Tables, selection: Selection) -> pd.DataFrame:
    """The passages that meet every filter, in order of the texts."""
    known, themes = coded.of(tables), selection.themes
    asked: list[tuple[str, Collection[str]]] = [
        ("document", selection.documents),
        ("voice", selection.voices),
        ("speaker", selection.speakers),
        ("answer", list(map(str, selection.answers))),
        *([("theme", (theme,)) for theme in themes] if selection.all_themes else [("theme", themes)]),
    ]
    kept = [known.among(column, values) for column, values in asked if values]
    if selection.actors:
        kept.append(_mentioning(tables, selection.actors))
    return tables.passages.take(np.flatnonzero(np.logical_and.reduce(kept))) if kept else tables.passages


def _mentioning(tables: Tables, actors: Collection[str]) -> coded.Choice:
    """Which passages stand in a paragraph that mentions one of these actors."""
    known = coded.of(tables)
    mentions = tables.mentions[tables.mentions["counted"] & tables.mentions["actor"].isin(actors)]
    held = np.zeros(len(known.edges), bool)
    held[known.paragraphs[known.rows(mentions["passage"].to_numpy())]] = True
    return held[known.paragraphs]


def paragraphs_by_theme(tables: Tables, chosen: pd.DataFrame) -> dict[str, int]:
    """How many paragraphs with words among the chosen passages take up each theme of the lists."""
    known = coded.of(tables)
    rows = known.rows(chosen["passage"].to_numpy())
    times = np.diff(known.edges)
    held = np.zeros(len(times), bool)
    held[known.paragraphs[rows[known.words[rows] > 0]]] = True
    sums = np.bincount(known.themes.codes[np.repeat(held, times)], minlength=len(known.themes.values))
    counts = dict(zip(known.themes.values, sums.tolist(), strict=True))
    return {theme: counts.get(theme, 0) for theme in tables.theme_labels}


def of_no_theme(tables: Tables, chosen: pd.DataFrame) -> pd.DataFrame:
    """The passages in paragraphs that take up no theme."""
    known = coded.of(tables)
    return chosen[(np.diff(known.edges) == 0)[known.paragraphs[known.rows(chosen["passage"].to_numpy())]]]
