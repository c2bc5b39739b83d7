"""What is looked for in the words in view: places, lines, spread, what stands beside."""

from __future__ import annotations

import pandas as pd

from dashboard import compared, in_view
from dashboard.corpus import loaded, once
from dashboard.loading import Loaded
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics import coded, collocations, concordance, language, ngrams, spoken, terms
from metrics import spread as spreading
from metrics.model import Voice
from metrics.places import Places
from metrics.spoken import Spoken


def said(selection: Selection) -> Spoken:
    """The words that the selection leaves."""
    return _words(loaded(), selection)


def _words(here: Loaded, selection: Selection) -> Spoken:
    return compared.spoken_by(here, (), selection)


@once
def grammar(here: Loaded, selection: Selection) -> frozenset[str]:
    """The function words of the languages of what the selection leaves."""
    return terms.grammar(here.tables, in_view.chosen(here, selection))


@once
def languages(here: Loaded, selection: Selection) -> tuple[str, ...]:
    """The languages of the texts that the selection leaves, by name."""
    texts = in_view.chosen(here, selection)["document"].unique()
    told = here.tables.documents.set_index("document")["language"].loc[texts]
    return tuple(sorted({language.name(code) for code in told}))


@once
def places(here: Loaded, query: str, how: str, selection: Selection) -> Places:
    """Every place of a query in them.

    Raises:
        ValueError: if the query is no expression.
    """
    return concordance.search(query, how, _words(here, selection).index)


_places = places.kept


@once
def hits(here: Loaded, query: str, how: str, selection: Selection) -> pd.DataFrame:
    """The same as places of the documents: columns of `spoken.PLACES`, and voice."""
    placed = spoken.located(here.tables, _words(here, selection), _places(here, query, how, selection))
    rows = coded.of(here.tables).rows(placed["passage"].to_numpy())
    return placed.assign(voice=here.tables.passages["voice"].array.take(rows))


@once
def ordered(here: Loaded, query: str, how: str, selection: Selection, order: str, part: tuple[int, int]) -> Places:
    """The places in one of concordance.ORDERS, of those in this part of each text.

    `part` is in percent of the text that stands before a place.
    """
    words = _words(here, selection)
    found = concordance.ORDERS[order](_places(here, query, how, selection), words.index)
    if part == (0, 100):
        return found
    at = spoken.located(here.tables, words, found)
    sizes = at["document"].map({document: len(text) for document, text in here.tables.texts.items()})
    return found[(100 * at["start"] / sizes).between(*part).to_numpy()]


@once
def lines(
    here: Loaded, query: str, how: str, selection: Selection, order: str, part: tuple[int, int], most: int | None
) -> pd.DataFrame:
    """metrics.terms.in_context of them; of the first, or of all without `most`."""
    words = _words(here, selection)
    found = ordered.kept(here, query, how, selection, order, part)
    return terms.in_context(here.tables, words, concordance.lines(found[:most], words.index))


@once
def spread(here: Loaded, query: str, how: str, selection: Selection, most: int | None) -> pd.DataFrame:
    """metrics.spread of a query over the documents, or the first of them that have it."""
    found = hits.kept(here, query, how, selection)
    return spreading.spread(here.tables, _words(here, selection), found, most=most)


@once
def commonest_word(here: Loaded, selection: Selection) -> str:
    """The word that says most of what this is about: the commonest that is no function word, or of all."""
    index, left_out = _words(here, selection).index, grammar.kept(here, selection)
    found = ngrams.commonest(index, 1, most=1, leave_out=left_out) or ngrams.commonest(index, 1, most=1)
    return found[0][0]


@once
def beside(
    here: Loaded, query: str, how: str, selection: Selection, *, window: int, leave_out: bool
) -> dict[str, pd.DataFrame]:
    """metrics.collocations of every voice, and of all as ""."""
    words = grammar.kept(here, selection) if leave_out else frozenset()
    found = _beside.kept(here, query, how, selection, window)
    return {voice: table[~table["term"].isin(words)] for voice, table in found.items()}


@once
def beside_in_full(
    here: Loaded, query: str, how: str, selection: Selection, *, window: int, leave_out: bool
) -> pd.DataFrame:
    """The same as one table to take away: column voice, which all together do not have."""
    found = beside.kept(here, query, how, selection, window=window, leave_out=leave_out)
    voices = [name for name, table in found.items() for _ in range(len(table))]
    return pd.concat(found.values(), ignore_index=True).assign(voice=voices)


@once
def _beside(here: Loaded, query: str, how: str, selection: Selection, window: int) -> dict[str, pd.DataFrame]:
    passages = in_view.chosen(here, selection)["passage"].to_numpy()
    voices = sorted({*coded.of(here.tables).held("voice", passages)} - {Voice.APPARATUS})
    said_by = compared.spoken_by
    sides = {"": ()} | {voice: (Side.of(voice=voice),) for voice in voices}
    spoken = {voice: said_by(here, side, selection).index for voice, side in sides.items() if not voice or voices[1:]}
    places = {"": _places(here, query, how, selection)}
    found = {
        voice: collocations.collocations(
            places[voice] if voice in places else concordance.search(query, how, own), own, window=window
        )
        for voice, own in spoken.items()
    }
    return {voice: found.get(voice, found[""]) for voice in sides}  # a voice alone is all
