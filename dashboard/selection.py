"""What is chosen: the filters that all pages share, and the passages they leave."""

from __future__ import annotations

from dataclasses import dataclass, fields

import pandas as pd

from metrics.tables import Tables


@dataclass(frozen=True, slots=True)
class Selection:
    """An empty filter lets everything through; several filters must all be met.

    Themes and actors choose paragraphs: those that take up one of the themes, those that mention one of the actors.
    """

    documents: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    answers: tuple[int, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, field.name) for field in fields(self))


def passages(tables: Tables, selection: Selection) -> pd.DataFrame:
    """The passages that meet every filter, in order of the texts."""
    chosen = tables.passages
    columns = {"document": selection.documents, "voice": selection.voices, "speaker": selection.speakers}
    for column, values in columns.items():
        if values:
            chosen = chosen[chosen[column].isin(values)]
    if selection.answers:
        chosen = chosen[chosen["answer"].isin(selection.answers)]
    if selection.themes:
        chosen = _in_paragraphs(chosen, tables.themes[tables.themes["theme"].isin(selection.themes)])
    if selection.actors:
        mentions = tables.mentions[tables.mentions["counted"] & tables.mentions["actor"].isin(selection.actors)]
        chosen = _in_paragraphs(chosen, tables.passages[tables.passages["passage"].isin(mentions["passage"])])
    return chosen


def _in_paragraphs(chosen: pd.DataFrame, paragraphs: pd.DataFrame) -> pd.DataFrame:
    wanted = pd.MultiIndex.from_frame(paragraphs[["document", "paragraph"]])
    return chosen[pd.MultiIndex.from_frame(chosen[["document", "paragraph"]]).isin(wanted)]
