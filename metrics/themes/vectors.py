"""Paragraphs × words: how much each content word tells of a paragraph, neighbours lent a part."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy import sparse

from metrics import keywords, tokens
from metrics.places import APOSTROPHES

Values: TypeAlias = npt.NDArray[np.float64]
Run: TypeAlias = tuple[tuple[int, str], ...]  # column and word as written

LENT = 0.3  # of a neighbouring paragraph's words: a text seldom changes its subject with every paragraph
FEWEST, WIDEST = 2, 0.5  # a word tells something if it stands in so many paragraphs, and in no more than this share
MOST_WORDS = 5_000
_LETTERS = 3  # a shorter word is seldom a subject


@dataclass(frozen=True, slots=True)
class Vectors:
    """One row a paragraph, all of length 1 or 0."""

    matrix: sparse.csr_array
    words: Sequence[str]  # of the columns, in their commonest spelling
    runs: Sequence[Sequence[Run]]  # of each paragraph: content words that follow one another


def weigh(texts: Sequence[Sequence[str]], languages: Sequence[str]) -> Vectors:
    """Weights of the content words of every paragraph of every text.

    A word weighs 1 + log(count), times the root of log(paragraphs / paragraphs with it): the root, so that two
    paragraphs are not alike for one rare word.

    Stop words are YAKE's; a word and its regular plural are one. No column where no word stands in two paragraphs.
    """
    found = [
        list(_runs(paragraph, keywords.stop_words(language)))
        for text, language in zip(texts, languages, strict=True)
        for paragraph in text
    ]
    stems = _stems({word.lower() for one in found for run in one for word in run})
    spread = Counter(stem for one in found for stem in {stems[word.lower()] for run in one for word in run})
    widest = max(FEWEST, WIDEST * len(found))
    kept = [word for word, count in spread.most_common(MOST_WORDS) if FEWEST <= count <= widest]
    column = {word: number for number, word in enumerate(kept)}
    runs = [
        [tuple((column[stem], word) for word in run if (stem := stems[word.lower()]) in column) for run in one]
        for one in found
    ]
    rarity = np.sqrt(np.log(len(found) / np.array([spread[word] for word in kept], float)))
    own = _unit(_counted(runs, rarity))
    return Vectors(_unit(_neighbours([len(text) for text in texts]) @ own), _shown(runs, len(kept)), runs)


def _runs(text: str, empty: frozenset[str]) -> Iterator[list[str]]:
    """Content words, parted where a stop word or a mark stands between them."""
    run: list[str] = []
    before = 0
    for start, end in tokens.words(text):
        word = text[start:end].translate(APOSTROPHES).removesuffix("'s")
        counts = word.lower() not in empty and len(word) >= _LETTERS and word[0].isalpha() and "'" not in word
        if run and (not counts or not text[before:start].isspace()):
            yield run
            run = []
        if counts:
            run.append(word)
        before = end
    if run:
        yield run


def _stems(words: Set[str]) -> dict[str, str]:
    """The singular of a regular plural, where both are there; else the word itself."""
    return {word: word[:-1] if word.endswith("s") and word[:-1] in words else word for word in words}


def _shown(runs: Sequence[Sequence[Run]], size: int) -> list[str]:
    """The commonest spelling of each column."""
    spellings: list[Counter[str]] = [Counter() for _ in range(size)]
    for column, word in (pair for one in runs for run in one for pair in run):
        spellings[column][word] += 1
    return [max(forms.items(), key=lambda form: (form[1], form[0]))[0] for forms in spellings]


def _counted(runs: Sequence[Sequence[Run]], rarity: Values) -> sparse.csr_array:
    columns, values, ends = array("q"), array("d"), [0]
    for one in runs:
        counts = Counter(column for run in one for column, _ in run)
        columns.extend(counts)
        values.extend(counts.values())
        ends.append(len(columns))
    telling = (1 + np.log(np.array(values))) * rarity[np.array(columns, np.int64)]
    return sparse.csr_array((telling, np.array(columns, np.int64), ends), shape=(len(runs), len(rarity)))


def _neighbours(sizes: Sequence[int]) -> sparse.csr_array:
    """A paragraph and what it is lent by the ones before and after it in the same text."""
    text = np.repeat(np.arange(len(sizes)), sizes)
    first = np.flatnonzero(text[1:] == text[:-1])
    own = np.arange(len(text))
    weights = np.concatenate([np.ones(len(text)), np.full(2 * len(first), LENT)])
    places = np.concatenate([own, first, first + 1]), np.concatenate([own, first + 1, first])
    return sparse.csr_array((weights, places), shape=(len(text), len(text)))


def _unit(rows: sparse.csr_array) -> sparse.csr_array:
    lengths = np.sqrt(rows.multiply(rows).sum(axis=1))
    return sparse.csr_array(sparse.diags_array(1 / np.where(lengths > 0, lengths, 1)) @ rows)
