"""What can be counted in the words of a side, unit by unit: words, runs of words, key phrases, actors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import pandas as pd
from scipy import sparse

from metrics import coded, grouping, keyness, naming, phrases, places, spoken
from metrics.concordance import Line
from metrics.keyness import Side
from metrics.measures.variety import function_words, listed_languages
from metrics.ngrams import runs
from metrics.schemas import as_rows, framed
from metrics.spoken import Spoken
from metrics.tables import Tables
from metrics.word_edges import Integers

RUNS = {"words": 1, "pairs": 2, "triples": 3}  # words in a row
KINDS = (*RUNS, "phrases", "actors")
UNITS = {"answer": ["document", "answer"], "document": ["document"]}  # what a permutation moves as a whole
CONCORDANCE = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "voice": "string",
    "speaker": "string",
    "answer": "Int64",
    "before": "string",  # the words before, as many as were asked for
    "node": "string",  # the words found
    "after": "string",
}
_PHRASES = 60  # key phrases of each side that are compared


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Occurrences of terms in columns."""

    terms: Sequence[str]  # distinct
    numbers: Integers  # of each occurrence: its term
    passages: Integers  # of each occurrence: where it begins


def occurrences(tables: Tables, said: Spoken, kind: str, listed: Iterable[str] = ()) -> Found:
    """Every occurrence of every term of a kind; of key phrases, those that are listed.

    Raises:
        ValueError: if the kind is none of KINDS.
    """
    if kind == "words":
        return Found(said.index.keys, said.index.codes, said.passages)
    if kind in RUNS:
        found = list(runs(said.index, RUNS[kind]))
        return _found([run for run, _ in found], said.passages[[first for _, first in found]])
    if kind == "phrases":
        places_of = [(phrase, start) for phrase in listed for start, _ in places.find(phrase, said.index)]
        held = said.words.holding(np.array([start for _, start in places_of], np.int64))
        return _found([phrase for phrase, _ in places_of], said.words.passages[held])
    if kind == "actors":
        mentions = naming.counted(tables, _passages(tables, said))
        return _found(mentions["actor"].map(tables.actor_labels), mentions["passage"].to_numpy(np.int64))
    raise ValueError(f"no terms of kind {kind!r}; choose one of {', '.join(KINDS)}")


def _found(terms: Iterable[str], passages: Integers) -> Found:
    numbers, distinct = pd.factorize(np.array(list(terms), object))
    return Found(distinct.tolist(), numbers.astype(np.int64), passages)


def side(tables: Tables, said: Spoken, found: Found, *, unit: str = "answer") -> Side:
    """The counts of each unit. What stands in no answer is the unit of its document.

    Raises:
        ValueError: if the unit is none of UNITS.
    """
    known, units = coded.of(tables), _units(tables, said, unit)
    of_each = units[known.rows(found.passages)]
    own = np.flatnonzero(of_each >= 0)  # it may hold a part of a name only
    sizes = np.bincount(units[known.rows(said.passages)], minlength=units.max(initial=-1) + 1)
    cells = np.ones(len(own)), (of_each[own], found.numbers[own])  # those of the same unit and term are summed
    return Side(found.terms, sparse.csr_array(cells, shape=(len(sizes), len(found.terms))), sizes.tolist())


def _units(tables: Tables, said: Spoken, unit: str) -> Integers:
    """The unit of each passage of the corpus that has a word here, in order of appearance from 0; of others -1."""
    if unit not in UNITS:
        raise ValueError(f"no unit {unit!r}; choose one of {', '.join(UNITS)}")
    known = coded.of(tables)
    here = np.zeros(len(known.numbers), bool)
    here[known.rows(said.words.passages)] = True
    own = here & (known.words > 0)
    own[known.rows(said.passages)] = True
    units = np.full(len(own), -1)
    units[own] = grouping.numbers_of(known.columns[column].codes[own] for column in UNITS[unit])
    return units


def _passages(tables: Tables, said: Spoken) -> pd.DataFrame:
    return tables.passages.take(coded.of(tables).rows(said.words.passages))


def compare(
    tables: Tables,
    target: Spoken,
    reference: Spoken,
    *,
    kind: str = "words",
    unit: str = "answer",
    leave_out: Set[str] = frozenset(),
    draws: int = 999,
) -> pd.DataFrame:
    """The keyness of every term of a target and a reference; runs made only of words to leave out are left out.

    Returns:
        As `keyness.keyness`: p is missing where a side has one unit, or without draws.

    Raises:
        ValueError: if a side has no words, or kind or unit are unknown.
    """
    listed = _key_phrases(tables, (target, reference)) if kind == "phrases" else []
    sides = [side(tables, said, occurrences(tables, said, kind, listed), unit=unit) for said in (target, reference)]
    terms = {term for one in sides for term in one.said()} if kind in RUNS and leave_out else set[str]()
    left_out = {term for term in terms if leave_out >= set(term.split())}
    return keyness.keyness(*sides, leave_out=left_out, draws=draws)


def key_phrases(tables: Tables, said: Spoken) -> list[str]:
    """The key phrases of a side that are compared, the best first."""
    return list(phrases.extract(tables, (), _passages(tables, said), top=_PHRASES)["phrase"])


def _key_phrases(tables: Tables, sides: Iterable[Spoken]) -> list[str]:
    """The key phrases of every side, each once, in the wording of the first that has it."""
    wordings: dict[str, str] = {}
    for said in sides:
        for phrase in key_phrases(tables, said):
            wordings.setdefault(phrase.lower(), phrase)
    return list(wordings.values())


def grammar(tables: Tables, passages: pd.DataFrame) -> frozenset[str]:
    """The function words of every language of these passages that has a list of them."""
    known = coded.of(tables)
    documents = known.columns["document"].codes[known.rows(passages["passage"].to_numpy())]
    languages = _languages(tables)
    held = np.bincount(languages.codes[documents], minlength=len(languages.values)) > 0
    here = set(languages.values[held].tolist()) & listed_languages()
    return frozenset[str]().union(*map(function_words, here))


@lru_cache(maxsize=4)
def _languages(tables: Tables) -> coded.Column:
    """The language of each document that has passages, in their order."""
    told = dict(as_rows(tables.documents[["document", "language"]]))
    documents = coded.of(tables).columns["document"].values.tolist()
    return coded.column(pd.Series([told[one] for one in documents], dtype="string"))


def in_context(tables: Tables, said: Spoken, found: Sequence[Line]) -> pd.DataFrame:
    """The lines of a concordance as a table. Columns: CONCORDANCE; blanks in the words are made single."""
    placed = spoken.located(tables, said, [(line.start, line.end) for line in found])
    rows = coded.of(tables).rows(placed["passage"].to_numpy())
    whose = {name: tables.passages[name].array.take(rows) for name in ("voice", "speaker", "answer")}
    ends = np.array([(line.left, line.right) for line in found], np.int64).reshape(-1, 2)
    words = list(map(_around, said.words.joined.between(*ends.T), found))
    around = dict(zip(("before", "node", "after"), zip(*words, strict=True) if words else ((), (), ()), strict=True))
    places = {name: placed[name].array for name in ("document", "start", "end")}
    return framed({**places, **whose, **around}, CONCORDANCE)


def _around(text: str, line: Line) -> list[str]:
    """What stands before, in and after a place, of the text of its line."""
    edges = (edge - line.left for edge in (line.left, line.start, line.end, line.right))
    return [" ".join(text[a:b].split()) for a, b in pairwise(edges)]
