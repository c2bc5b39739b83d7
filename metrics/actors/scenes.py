"""What reading a run needs to know of the text around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from metrics.actors import cases
from metrics.actors.evidence import Evidence, opens
from metrics.actors.runs import Run
from metrics.actors.words import Words, is_office


@dataclass(frozen=True, slots=True)
class Scene:
    """A text with what its runs say of one another."""

    text: str
    words: Words
    evidence: Evidence
    surnames: frozenset[str]  # of who is named in full, without endings of cases
    phrases: Counter[str]  # several capitals in a row inside a sentence -> how often
    shortened: frozenset[str]  # what bodies are called without their last word: "Ridge Bridges" of "Ridge Bridges Ltd"


def of(text: str, runs: Sequence[Run], evidence: Evidence, words: Words) -> Scene:
    """The scene of a text with these runs."""
    full = (run for run in runs if any(_opens_a_name(atom.word, words) for atom in run[:-1]))
    surnames = frozenset(cases.stem(run[-1].word, words) for run in full)
    shortened = frozenset(phrase(run[:-1]) for run in runs if _has_a_kind(run, words))
    rows = (run for run in runs if len(run) > 1 and not opens(text, run[0].start))
    return Scene(text, words, evidence, surnames, Counter(map(phrase, rows)), shortened)


def phrase(run: Run) -> str:
    """The words of a run."""
    return " ".join(atom.word for atom in run)


def _opens_a_name(word: str, words: Words) -> bool:
    return word in words.given_names or is_office(word, words)


def _has_a_kind(run: Run, words: Words) -> bool:
    """Whether the last word says what the others name: "Labour Party", and in German by its legal form alone."""
    kinds = words.legal_forms if words.capital_nouns else words.bodies
    return len(run) > 1 and run[-1].word in kinds and all(a.link in ("", "blank") and not a.hit for a in run)
