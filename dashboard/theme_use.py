"""One theme or one text of what the selection leaves: its course, voices, names and terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

import pandas as pd

from dashboard import compared, corpus, in_view, workspace
from dashboard.corpus import once
from dashboard.evidence import EVIDENCE
from dashboard.in_view import chosen as passages
from dashboard.loading import Loaded
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics import coded, theming
from metrics.schemas import listed
from metrics.tables import Tables

if TYPE_CHECKING:
    from metrics.themes.discovery import Discovered


SETTINGS = compared.Settings(leave_out=True)  # of the words that tell the voices of a theme apart
ANSWERS = 20  # whose words are set against those of their questions


@once
def shares(here: Loaded, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    """How the words of each group are shared out among the themes."""
    return theming.shares_of(here.tables, in_view.groups(here, by, selection))


@once
def uptake(here: Loaded, selection: Selection) -> pd.DataFrame:
    """Which themes of each question its answer takes up."""
    return theming.uptake(here.tables, passages(here, selection))


@once
def answers(here: Loaded, selection: Selection) -> int:
    """How many answers there are in what the selection leaves."""
    return len(in_view.groups(here, ("document", "answer"), selection).words)


@once
def echoed(here: Loaded, selection: Selection) -> pd.DataFrame:
    """Which content words of each question its answer takes up, of the first answers."""
    return theming.echoed_of(here.tables, in_view.groups(here, ("document", "answer"), selection), most=ANSWERS)


def moved() -> Callable[[], pd.DataFrame]:
    """The paragraphs that the last change of the word lists moved into a theme or out of one, once asked for."""
    here, before = corpus.loaded(), corpus.later_under(workspace.before())
    return lambda: _moved.kept(here, before())


@once
def _moved(here: Loaded, before: Loaded) -> pd.DataFrame:
    return theming.moved(before.tables, here.tables)


@once
def course(here: Loaded, document: str, selection: Selection) -> pd.DataFrame:
    """The runs of its paragraphs that take up each theme, and of those that do not."""
    return theming.course(here.tables, document, passages(here, selection))


@once
def voices_of(here: Loaded, theme: str, selection: Selection) -> list[Side]:
    """One side for each voice that speaks of a theme; none where there is only one."""
    told = shares.kept(here, ("voice",), selection)
    voices = told.loc[told["theme"] == theme, "voice"]
    sides = tuple(Side.of(theme=theme, voice=voice) for voice in voices)
    found = compared.holding_words.kept(here, sides, selection)
    return found if len(found) > 1 else []


@once
def terms_in_full(here: Loaded, theme: str, selection: Selection) -> pd.DataFrame:
    """What each voice says more than the others about a theme, as one table to take away."""
    return compared.each_in_full.kept(here, tuple(voices_of.kept(here, theme, selection)), selection, SETTINGS)


@once
def names_in(here: Loaded, theme: str, selection: Selection) -> pd.DataFrame:
    """The names used in the paragraphs of a theme, by voice."""
    found = in_view.names.kept(here, ("theme", "voice"), selection)
    return found[found["theme"] == theme]


@once
def hits(here: Loaded, theme: str, selection: Selection) -> dict[str, int]:
    """How often each term of a theme stands in what the selection leaves."""
    known, found = coded.of(here.tables), here.tables.theme_hits
    own = found[found["theme"] == theme]
    counted = known.spoken & known.holding(passages(here, selection)["passage"].to_numpy())
    return Counter(listed(own["term"][counted[known.rows(own["passage"].to_numpy())]]))


def proposed(found: Discovered, number: int, tables: Tables) -> pd.DataFrame:
    """The paragraphs that a proposed theme is strongest in, whole, in order of the texts. Columns: EVIDENCE."""
    wanted = {
        (document, paragraph)
        for document, own in zip(tables.texts, found.paragraphs, strict=True)
        for paragraph, theme in enumerate(own)
        if theme == number
    }
    passages = tables.passages.set_index(["document", "paragraph"], drop=False)
    inside = passages[passages.index.isin(wanted)].reset_index(drop=True)
    whole = inside.groupby(["document", "paragraph"], sort=False, observed=True).agg(
        {"start": "min", "end": "max", "voice": "first", "speaker": "first", "answer": "first", "words": "sum"}
    )
    rows = whole.reset_index().assign(mark_start=whole["start"].values, mark_end=whole["end"].values)
    return rows[list(EVIDENCE)]
