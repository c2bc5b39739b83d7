"""What is looked for in the words in view: places, lines, spread, what stands beside."""

from __future__ import annotations

import pandas as pd

from dashboard import compared, corpus
from dashboard.corpus import once
from dashboard.loading import Loaded
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics import collocations, concordance, ngrams, terms
from metrics import spread as spreading
from metrics.model import Voice
from metrics.places import Place
from metrics.terms import Spoken


def said(selection: Selection) -> Spoken:
    """The words that the selection leaves."""
    return compared.said((), selection)


@once
def grammar(here: Loaded, selection: Selection) -> frozenset[str]:
    """The function words of the languages of what the selection leaves."""
    return terms.grammar(here.tables, corpus.chosen(here, selection))


@once
def places(here: Loaded, query: str, how: str, selection: Selection) -> tuple[Place, ...]:
    """Every place of a query in them.

    Raises:
        ValueError: if the query is no expression.
    """
    return tuple(concordance.search(query, how, said(selection).index))


@once
def hits(here: Loaded, query: str, how: str, selection: Selection) -> pd.DataFrame:
    """The same as places of the documents: columns of `phrases.PLACES`, and voice."""
    placed = terms.located(said(selection), places(query, how, selection))
    return placed.merge(here.tables.passages[["passage", "voice"]], on="passage", how="left")


def lines(query: str, how: str, selection: Selection, *, order: str, part: tuple[int, int] = (0, 100)) -> pd.DataFrame:
    """metrics.terms.in_context of a query, in one of concordance.ORDERS, of the places in this part of each text.

    `part` is in percent of the text that stands before a place.
    """
    words = said(selection)
    ordered = concordance.ORDERS[order](places(query, how, selection), words.index)
    found = terms.in_context(corpus.tables(), words, concordance.lines(ordered, words.index))
    sizes = found["document"].map({document: len(text) for document, text in corpus.tables().texts.items()})
    return found[(100 * found["start"] / sizes).between(*part)]


@once
def spread(here: Loaded, query: str, how: str, selection: Selection) -> pd.DataFrame:
    """metrics.spread of a query over the documents."""
    return spreading.spread(here.tables, said(selection), hits(query, how, selection))


def commonest_word(selection: Selection) -> str:
    """The word that says most of what this is about: the commonest that is no function word, or of all."""
    index = said(selection).index
    found = ngrams.commonest(index, 1, most=1, leave_out=grammar(selection)) or ngrams.commonest(index, 1, most=1)
    return found[0][0]


def beside(query: str, how: str, selection: Selection, *, window: int, leave_out: bool) -> dict[str, pd.DataFrame]:
    """metrics.collocations of every voice, and of all as ""."""
    words = grammar(selection) if leave_out else frozenset()
    found = _beside(query, how, selection, window)
    return {voice: table[~table["term"].isin(words)] for voice, table in found.items()}


@once
def _beside(here: Loaded, query: str, how: str, selection: Selection, window: int) -> dict[str, pd.DataFrame]:
    voices = sorted(set(corpus.chosen(here, selection)["voice"]) - {Voice.APPARATUS})
    spoken = {"": said(selection)} | {voice: compared.said([Side.of(voice=voice)], selection) for voice in voices}
    return {
        voice: collocations.collocations(concordance.search(query, how, own.index), own.index, window=window)
        for voice, own in spoken.items()
    }
