"""What the figures say, in sentences. A sentence counts and compares; it judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, islice
from typing import Any

import numpy as np
import pandas as pd

from dashboard import quoted, words
from dashboard.components.ledger import Cell
from dashboard.corpus import kept
from dashboard.evidence import opens
from dashboard.outstanding import Sentence, between
from dashboard.sides import Side
from dashboard.wording import FORMS, VOICES, number, percent, plural
from metrics.differences import not_told_apart
from metrics.intervals import MINIMUM_SENTENCES
from metrics.measures import measures
from metrics.schemas import as_rows
from metrics.tables import Tables

SPELT_OUT = 5  # documents that sentences name one by one
COMPARED = 60  # values that are set each against each
_PAIRS = 4  # of scores, likewise


@kept
def of(tables: Tables, sizes: pd.DataFrame) -> list[Sentence]:
    """One sentence a document, for the first few: how its words are shared out. `sizes`: by document and voice.

    Each share opens its passages.
    """
    found: list[Sentence] = []
    for document, voices in islice(words.by_voice(sizes).items(), SPELT_OUT):
        total = sum(voices.values())
        ranked = sorted(((voice, value) for voice, value in voices.items() if value), key=lambda pair: -pair[1])
        links = [
            Cell(
                f"{VOICES[voice].lower()} {percent(value, total)}",
                opens("passages", document=document, voice=voice),
                hint=f"opens {plural(value, 'word')}",
            )
            for voice, value in ranked
        ]
        begin = f"{tables.document_labels[document]}: {number(total, digits=0)} words; "
        found.append((begin, *between(links, ", "), "."))
    further = sizes["document"].nunique() - SPELT_OUT
    return found + [(f"{plural(further, 'further document')} in the table.",)] * (further > 0)


@kept
def voices(tables: Tables, sizes: pd.DataFrame) -> str:
    """The largest voice of each document, or in how many documents each is the largest."""
    documents = pd.factorize(sizes["document"])[0]
    ranked = np.lexsort((-sizes["words"].to_numpy(), documents))  # each document's voices, that with most words first
    tops = sizes["voice"].take(ranked[np.flatnonzero(np.diff(documents[ranked], prepend=-1))]).tolist()
    if len(tops) <= SPELT_OUT:
        named = zip(sizes["document"].unique(), tops, strict=True)
        said = [f"{VOICES[voice].lower()} in {tables.document_labels[document]}" for document, voice in named]
    else:
        counts = Counter(tops).most_common()
        said = [f"{VOICES[voice].lower()} in {plural(count, 'document')}" for voice, count in counts]
    return f"Most words: {'; '.join(said)}."


@kept
def scores(found: pd.DataFrame, documents: Mapping[str, str]) -> str:
    """From which to which voice of which document a score reaches, and which of them cannot be told apart."""
    values = found["value"].to_numpy()
    known = np.argsort(values, kind="stable")[: np.count_nonzero(values == values)]  # what is missing is last
    if not len(known):
        return "No voice has enough sentences for this measure."
    hollow = (found["sentences"].to_numpy()[known] < MINIMUM_SENTENCES).any()

    def name(row: Any) -> str:
        return f"{VOICES[row.voice].lower()} of {documents[row.document]}"

    about = measures()[found["measure"].iloc[0]]
    name_of = about.label + (f" ({about.direction})" if about.direction else "")
    few = f" A ring: fewer than {MINIMUM_SENTENCES} sentences, not to be relied on." if hollow else ""
    sure = known[found["low"].notna().to_numpy()[known]]
    ranked = sure if len(sure) > 1 else known
    ends = list(as_rows(found.take(ranked[[0, -1]] if len(ranked) > 1 else ranked)))
    said = [f"{number(row.value, digits=2)} ({VOICES[row.voice].lower()}, {documents[row.document]})" for row in ends]
    return f"{name_of}: {'from ' if len(ends) > 1 else ''}{' to '.join(said)}. {alike(found, name)}{few}"


def alike(found: pd.DataFrame, name: Callable[[Any], str]) -> str:
    """Which of several scores of one measure cannot be told apart. `name` says what a row is called."""
    low = found["low"].to_numpy()
    shown = np.flatnonzero(low == low)
    if len(shown) < 2:
        lacking = sorted({row.lacks for row in as_rows(found) if row.lacks})
        why = "; ".join(lacking) or f"it needs {MINIMUM_SENTENCES} sentences"
        return f"Fewer than two of them have an interval ({why}): no difference can be judged."
    if len(shown) > COMPARED:
        return f"{len(shown):,} of them have an interval: too many to set each against each; choose fewer documents."
    own = found.take(shown)
    names = [name(row) for row in as_rows(own)]
    pairs = not_told_apart(own["value"].tolist(), own["low"].tolist(), own["high"].tolist())
    possible = len(shown) * (len(shown) - 1) // 2
    if not pairs:
        return "All that have an interval can be told apart." if possible > 1 else "The two can be told apart."
    if len(pairs) <= _PAIRS:
        return f"Cannot be told apart with 95 % confidence: {_pairs(pairs, names)}."
    apart = sorted({*combinations(range(len(shown)), 2)} - {*pairs}) if possible - len(pairs) <= _PAIRS else []
    exception = f", all but {_pairs(apart, names)}" if apart else ""
    return f"Of {plural(possible, 'pair')} {len(pairs):,} cannot be told apart{exception}."


def _pairs(pairs: Sequence[tuple[int, int]], names: Sequence[str]) -> str:
    return "; ".join(f"{names[one]} and {names[other]}" for one, other in pairs)


@kept
def alike_by_side(measured: pd.DataFrame, labels: Mapping[str, str], measure: str) -> str:
    """The same for sides: which scores of one measure cannot be told apart."""
    found = measured[measured["measure"] == measure]
    said = alike(found, lambda row: labels[row.side])
    return f"{measures()[measure].label}: {said[:1].lower()}{said[1:]}" if len(found) else said


@kept
def actors(rates: pd.DataFrame) -> str:
    """The most mentioned actors."""
    numbers, names = pd.factorize(rates["label"])
    totals = np.bincount(numbers, rates["mentions"].to_numpy(), minlength=len(names))
    if not len(names):
        return "No actor of the lists is mentioned."
    top = ", ".join(f"{names[at]} {totals[at]:.0f}" for at in np.argsort(-totals, kind="stable")[:3])
    return f"Most mentioned: {top}."


def names(found: pd.DataFrame, labels: Mapping[Side, str]) -> list[str]:
    """One sentence a group: the forms it uses for an actor, the most used names in brackets, what it alone says."""
    return [_names_of(label, found[found["side"] == str(side)]) for side, label in labels.items()]


def _names_of(voice: str, own: pd.DataFrame) -> str:
    if own.empty:
        return f"{voice}: no mention."
    forms = []
    for form, rows in own.groupby("form", sort=False, observed=True):
        used = ", ".join(
            f"{name} {count}" for name, count in zip(rows["surface"].tolist(), rows["mentions"].tolist(), strict=True)
        )
        forms.append(f"{FORMS[str(form)].lower()} {rows['mentions'].sum()} ({used})")
    alone = list(own.loc[own["only"], "surface"].unique())
    said = f" Only here: {', '.join(alone)}." if alone else ""
    return f"{voice}: {plural(int(own['mentions'].sum()), 'mention')}; {'; '.join(forms)}.{said}"


@kept
def stances(marked: pd.DataFrame) -> str:
    """How many reporting words of each stance stand beside quotations."""
    counts = marked["stance"].dropna().value_counts()
    if counts.empty:
        return "No reporting word of the lists stands beside these quotations."
    return f"Stance of the reporting words: {', '.join(f'{name} {count}' for name, count in counts.items())}."


@kept
def attributed(marked: pd.DataFrame) -> str:
    """How many quotations have a speaker, and how many of those are doubtful."""
    grades = quoted.grades(marked).value_counts()
    total = int(grades.sum())
    if not total:
        return "No marked stretch is given to anybody: every one is the writer's own usage."
    without, doubtful = int(grades.get("none", 0)), int(grades.get("doubtful", 0))
    return (
        f"{plural(total, 'piece')} of speech or documents; no speaker found for {without} ({percent(without, total)}); "
        f"{doubtful} given by a rule that is right in less than 60 % of cases."
    )


def picked(some: pd.DataFrame, every: pd.DataFrame) -> str:
    """How many marked stretches the choices leave."""
    if len(some) == len(every):
        return f"{plural(len(every), 'marked stretch', 'marked stretches')}."
    return f"{len(some):,} of {plural(len(every), 'marked stretch', 'marked stretches')}."


@kept
def sides(measured: pd.DataFrame, labels: Mapping[str, str]) -> list[str]:
    """How large each side is."""
    words = {row.side: int(row.value) for row in as_rows(measured) if row.measure == "words"}
    return [f"{name}: {plural(words.get(side, 0), 'word')}." for side, name in labels.items()]


@kept
def grades(measured: pd.DataFrame, labels: Mapping[str, str], measure: str) -> str:
    """From which to which side one of the grades reaches."""
    own = (row for row in as_rows(measured) if row.measure == measure and row.value == row.value)
    known = sorted(own, key=lambda row: row.value)
    if len(known) < 2:
        return "Fewer than two sides have a grade: it needs enough sentences, all in a language that has its formula."
    low, high = known[0], known[-1]
    name = measures()[measure].label
    return f"{name}: {number(low.value)} for {labels[low.side]}, {number(high.value)} for {labels[high.side]}."
