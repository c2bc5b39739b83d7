"""What is chosen: the filters that all pages share, and the passages they leave."""

from __future__ import annotations

from dataclasses import dataclass, fields

import pandas as pd

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
    chosen = tables.passages
    columns = {"document": selection.documents, "voice": selection.voices, "speaker": selection.speakers}
    for column, values in columns.items():
        if values:
            chosen = chosen[chosen[column].isin(values)]
    if selection.answers:
        chosen = chosen[chosen["answer"].isin(selection.answers)]
    if selection.themes:
        chosen = _in_paragraphs(chosen, _taking_up(tables, selection))
    if selection.actors:
        mentions = tables.mentions[tables.mentions["counted"] & tables.mentions["actor"].isin(selection.actors)]
        chosen = _in_paragraphs(chosen, tables.passages[tables.passages["passage"].isin(mentions["passage"])])
    return chosen


def paragraphs_by_theme(tables: Tables, chosen: pd.DataFrame) -> dict[str, int]:
    """How many paragraphs with words among the chosen passages take up each theme of the lists."""
    spoken = chosen[chosen["words"] > 0][["document", "paragraph"]].drop_duplicates()
    counts = tables.themes.merge(spoken, on=["document", "paragraph"])["theme"].value_counts()
    return {theme: int(counts.get(theme, 0)) for theme in tables.theme_labels}


def of_no_theme(tables: Tables, chosen: pd.DataFrame) -> pd.DataFrame:
    """The passages in paragraphs that take up no theme."""
    held = pd.MultiIndex.from_frame(tables.themes[["document", "paragraph"]])
    return chosen[~pd.MultiIndex.from_frame(chosen[["document", "paragraph"]]).isin(held)]


def _taking_up(tables: Tables, selection: Selection) -> pd.DataFrame:
    found = tables.themes[tables.themes["theme"].isin(selection.themes)]
    if not selection.all_themes:
        return found
    many = found.groupby(["document", "paragraph"], observed=True)["theme"].transform("nunique")
    return found[many == len(selection.themes)]


def _in_paragraphs(chosen: pd.DataFrame, paragraphs: pd.DataFrame) -> pd.DataFrame:
    wanted = pd.MultiIndex.from_frame(paragraphs[["document", "paragraph"]])
    return chosen[pd.MultiIndex.from_frame(chosen[["document", "paragraph"]]).isin(wanted)]
