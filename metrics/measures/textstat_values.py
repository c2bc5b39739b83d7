"""All that textstat says of a text, for many texts at once, under its own names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from metrics.measures import onepass
from metrics.measures.formulas_english import TEXTSTAT
from metrics.measures.textstat_counts import Counts

Values = npt.NDArray[np.float64]

_TOGETHER = 1_500_000  # characters
_COUNTS = {  # textstat's name → ours
    "lexicon_count": "words",
    "syllable_count": "syllables",
    "polysyllabcount": "polysyllables",
    "monosyllabcount": "monosyllables",
    "char_count": "characters",
    "letter_count": "letters",
    "long_word_count": "long_words",
    "miniword_count": "short_words",
}
_GRADES = (  # that vote for the standard, in this order
    "smog_index",
    "coleman_liau_index",
    "automated_readability_index",
    "dale_chall_readability_score",
    "linsear_write_formula",
    "gunning_fog",
)
_EASE = ((90, 5), (80, 6), (70, 7), (60, 8), (50, 10), (40, 11), (30, 12))  # reading ease at least, its grade


def readability(texts: Sequence[str]) -> dict[str, Values]:
    """The 23 values of textstat 0.7.13 for every text, however short: to be compared with it, not to be shown."""
    parts = [_readability(part) for part in _parts(texts)]
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _parts(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts in order, so many together that what is known of their tokens stays small beside a large corpus."""
    first, size = 0, 0
    for last, text in enumerate(texts):
        if size > _TOGETHER:
            yield texts[first:last]
            first, size = last, 0
        size += len(text)
    yield texts[first:]


def _readability(texts: Sequence[str]) -> dict[str, Values]:
    coded = onepass.code(texts)
    found, some = onepass.counts_of(coded), np.array([bool(text) for text in texts], bool)
    values = {name: np.asarray(formula.value(found), float) for name, formula in TEXTSTAT.items()}
    values["smog_index"] = values["smog_index"] * some  # of no text at all textstat makes 0, not 3.1291
    values |= {name: getattr(found, ours) for name, ours in _COUNTS.items()}
    values["sentence_count"] = found.sentences * some
    head = onepass.counts_of(onepass.first_words(coded, 100))
    values["linsear_write_formula"] = linsear_write_formula(head)
    return values | {"text_standard": _standard(values)}


def linsear_write_formula(head: Counts) -> Values:
    """From the counts of the first hundred words: easy words one point, hard ones three, for each sentence.

    Source:
        Klare 1974, Reading Research Quarterly 10(1), with the cut at 20 points of textstat.
    """
    points = (head.pronounceable + 3 * head.polysyllables) / head.sentences
    score: Values = np.where(head.tokens > 0, np.where(points > 20, points, points - 2) / 2, 0)
    return score


def _standard(values: dict[str, Values]) -> Values:
    """The grade that most roundings of eight scores give, the first of several, within 1 and 18."""
    ease = values["flesch_reading_ease"]
    grade = np.select([(ease < 100) & (ease >= least) for least, _ in _EASE], [grade for _, grade in _EASE], 13)
    second = np.where(grade == 8, 9.0, np.nan)
    votes = [*_roundings(values["flesch_kincaid_grade"]), grade, second]
    votes += [rounding for name in _GRADES for rounding in _roundings(values[name])]
    table = np.array(votes, float)
    support = np.array([(table == vote).sum(axis=0) for vote in table])
    winner: Values = np.take_along_axis(table, support.argmax(axis=0)[None], axis=0)[0]
    return np.clip(winner, 1, 18)


def _roundings(score: Values) -> list[Values]:
    return [np.floor(score), np.ceil(score), np.rint(score)]
