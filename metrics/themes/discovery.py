"""Themes of texts without a word list: non-negative matrix factorisation of paragraphs × words.

They are proposals, for a person to name, edit, merge and keep. Not imported with the package: scikit-learn is slow.

Source:
    Lee & Seung 1999, doi:10.1038/44565; number by stability as in Greene, O'Callaghan & Cunningham 2014,
    doi:10.1007/978-3-662-44848-9_32.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import linear_sum_assignment
from sklearn.decomposition import NMF, MiniBatchNMF
from sklearn.exceptions import ConvergenceWarning
from threadpoolctl import threadpool_limits

from metrics.themes.vectors import Values, Vectors, weigh
from metrics.themes.wordlists import Term, Theme, TooLittle, unusable

STABLE = 0.8  # mean likeness of the themes of two resamples that a number of themes must reach
RESAMPLES, KEPT = 20, 0.9  # how often, and which share of the paragraphs each time
FEWEST, MOST = 2, 12  # themes
PER_THEME = 5  # paragraphs that a theme needs on average
TERMS = 12  # of a proposed theme
_SAMPLE = 300  # paragraphs that the number is judged by
_SAMPLE_WORDS = 1_000
_MANY = 5_000  # paragraphs beyond which they are taken in batches
_LABEL = 3  # key phrases that name a theme


Progress = Callable[[float], None]  # is told the share that is done; what it raises ends the search


@dataclass(frozen=True, slots=True)
class Discovered:
    """Proposed themes, and the paragraphs in which each is the strongest."""

    themes: tuple[Theme, ...]
    paragraphs: tuple[tuple[int | None, ...], ...]  # of each text: place of the theme, None for one without its words
    stability: tuple[tuple[int, float], ...]  # of each number tried; empty where the number was given


def discover(
    texts: Sequence[Sequence[str]],
    languages: Sequence[str],
    *,
    number: int | None = None,
    progress: Progress = lambda share: None,
) -> Discovered:
    """Propose themes of texts given by their paragraphs: `number` of them, or else as many as stay stable.

    The same texts give the same themes. `progress` is told how much of the search for a stable number is done.

    Raises:
        TooLittle: if the paragraphs with words in common are too few for two themes, or for `number`.
    """
    vectors = weigh(texts, languages)
    filled = np.flatnonzero(np.diff(vectors.matrix.indptr))
    most = min(MOST, len(filled) // PER_THEME)
    if most < max(FEWEST, number or 0):
        wanted = f"for {number} themes" if number and most >= FEWEST else "to discover themes"
        raise TooLittle(
            f"Too little text {wanted}: {len(filled)} paragraphs share words with others, and a theme needs "
            f"{PER_THEME}. Add texts{' or choose fewer themes' if number and most >= FEWEST else ''}."
        )
    rows = vectors.matrix[filled]
    tried = () if number else _stabilities(rows, most, progress)
    model = _fitted(rows, number or proposed(tried))
    strengths = np.zeros((vectors.matrix.shape[0], model.n_components_))
    strengths[filled] = model.transform(rows)
    return Discovered(*_told(vectors, strengths, model.components_, [len(text) for text in texts]), tried)


def proposed(tried: Sequence[tuple[int, float]]) -> int:
    """The last number before stability falls below STABLE, or the most stable one where it never reaches it."""
    reached = [number for number, value in tried if value >= STABLE]
    if not reached:
        return max(tried, key=lambda one: one[1])[0]
    falls = [number for number, value in tried if value < STABLE and number > reached[0]]
    return max(number for number in reached if not falls or number < falls[0])


def stability(rows: sparse.csr_array, number: int, progress: Progress = lambda share: None) -> float:
    """How alike the themes of RESAMPLES resamples are, 0 to 1: mean cosine of matched themes over all pairs."""
    draw = np.random.default_rng(0)
    size = round(KEPT * rows.shape[0])
    themes = []
    for done in range(RESAMPLES):
        progress(done / RESAMPLES)
        resample = rows[np.sort(draw.choice(rows.shape[0], size, replace=False))]
        themes.append(_directions(_fitted(resample, number).components_))
    return float(np.mean([_likeness(one @ other.T) for one, other in combinations(themes, 2)]))


def _stabilities(rows: sparse.csr_array, most: int, progress: Progress) -> tuple[tuple[int, float], ...]:
    """Numbers of themes and their stability, until it has been reached and falls."""
    chosen = rows[np.unique(np.linspace(0, rows.shape[0] - 1, min(_SAMPLE, rows.shape[0])).astype(int))]
    widest = np.argsort(-np.bincount(chosen.indices, minlength=chosen.shape[1]), kind="stable")[:_SAMPLE_WORDS]
    chosen = chosen[:, np.sort(widest)]
    tried: list[tuple[int, float]] = []
    numbers = range(FEWEST, most + 1)
    for place, number in enumerate(numbers):
        tried.append((number, stability(chosen, number, _part(progress, place, len(numbers)))))
        if tried[-1][1] < STABLE <= max(value for _, value in tried):
            break
    return tuple(tried)


def _part(progress: Progress, place: int, parts: int) -> Progress:
    """Tells the whole what is done of one of its parts."""
    return lambda share: progress((place + share) / parts)


def _fitted(rows: sparse.csr_array, number: int) -> NMF | MiniBatchNMF:
    kind = NMF if rows.shape[0] <= _MANY else MiniBatchNMF
    with warnings.catch_warnings(), threadpool_limits(1):  # more threads wait for one another longer than they work
        warnings.simplefilter("ignore", ConvergenceWarning)  # the last digits of a weight change no proposal
        return kind(number, init="nndsvda", random_state=0, max_iter=100).fit(rows)


def _directions(components: Values) -> Values:
    lengths = np.linalg.norm(components, axis=1, keepdims=True)
    found: Values = components / np.where(lengths > 0, lengths, 1)
    return found


def _likeness(cosines: Values) -> float:
    """Mean of the best one-to-one matching."""
    return float(cosines[linear_sum_assignment(-cosines)].mean())


def _told(
    vectors: Vectors, strengths: Values, components: Values, sizes: Sequence[int]
) -> tuple[tuple[Theme, ...], tuple[tuple[int | None, ...], ...]]:
    """The themes, the largest first, and the place of the strongest in every paragraph."""
    strongest = np.where(strengths.max(axis=1) > 0, strengths.argmax(axis=1), -1)
    order = [theme for theme, _ in Counter(strongest[strongest >= 0].tolist()).most_common()]
    themes = tuple(
        _theme(place, vectors, components[theme], np.flatnonzero(strongest == theme))
        for place, theme in enumerate(order, start=1)
    )
    places = [order.index(theme) if theme >= 0 else None for theme in strongest.tolist()]
    ends = np.cumsum(sizes).tolist()
    return themes, tuple(tuple(places[end - size : end]) for size, end in zip(sizes, ends, strict=True))


def _theme(place: int, vectors: Vectors, weights: Values, members: npt.NDArray[np.int64]) -> Theme:
    top = [int(column) for column in np.argsort(-weights, kind="stable")[: 2 * TERMS] if weights[column] > 0]
    usable = [column for column in top if not unusable(vectors.words[column])][:TERMS]
    highest = float(weights[top[0]])
    terms = tuple(Term(vectors.words[one], round(max(0.1, float(weights[one]) / highest), 1)) for one in usable)
    return Theme(f"proposal-{place}", " · ".join(_phrases(vectors, weights, top, members)), terms)


def _phrases(vectors: Vectors, weights: Values, top: Sequence[int], members: npt.NDArray[np.int64]) -> Sequence[str]:
    """The key phrases of a theme: pairs of its words that stand together more than once, then single words."""
    telling = set(top)
    pairs = Counter(
        ((first, second), f"{one} {other}")
        for paragraph in members.tolist()
        for run in vectors.runs[paragraph]
        for (first, one), (second, other) in pairwise(run)
        if first in telling and second in telling and first != second
    )
    together = [(columns, phrase) for (columns, phrase), count in pairs.most_common() if count > 1]
    alone = [((column,), vectors.words[column]) for column in top]
    chosen: dict[str, tuple[int, ...]] = {}
    for columns, phrase in sorted([*together, *alone], key=lambda one: -weights[list(one[0])].sum()):
        if not any(set(columns) & set(other) for other in chosen.values()):
            chosen[phrase] = columns
    return list(chosen)[:_LABEL]
