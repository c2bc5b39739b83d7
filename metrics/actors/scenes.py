"""What reading a run needs to know of the text around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from metrics.actors import cases
from metrics.actors.evidence import Evidence, opens
from metrics.actors.runs import Run
from metrics.actors.words import Words, is_office, ordinary


@dataclass(frozen=True, slots=True)
class Scene:
    """A text with what its runs say of one another."""

    text: str
    words: Words
    evidence: Evidence
    acronyms: frozenset[str]  # four capitals or more
    surnames: frozenset[str]  # of who is named in full or, where names have cases, inside a sentence; without endings
    phrases: Counter[str]  # several capitals in a row inside a sentence -> how often
    shortened: frozenset[str]  # what bodies are called without their last word: "Ridge Bridges" of "Ridge Bridges Ltd"


def of(text: str, runs: Sequence[Run], evidence: Evidence, words: Words) -> Scene:
    """The scene of a text with these runs."""
    full = [run for run in map(_before_of, runs) if _is_full(run, words)]
    surnames = frozenset(cases.stem(one, words) for run in full for one in (run[-1].word, hyphened(run)))
    if words.case_endings:  # of no full name, inside a sentence: "премьера Новака"
        alone = (run[0] for run in runs if len(run) == 1 and not run[0].hit and not opens(text, run[0].start))
        surnames |= frozenset(cases.stem(a.word, words) for a in alone if not ordinary(a.word.lower(), words))
    shortened = frozenset(name for run in runs for name in _without_kinds(run, words))
    rows = (run for run in runs if len(run) > 1 and not opens(text, run[0].start))
    acronyms = frozenset(
        a.word for run in runs for a in run if len(a.word) > 3 and a.word.isalpha() and a.word.isupper()
    )
    return Scene(text, words, evidence, acronyms, surnames, Counter(map(phrase, rows)), shortened)


def phrase(run: Run) -> str:
    """The words of a run."""
    return " ".join(atom.word for atom in run)


def _before_of(run: Run) -> Run:
    """A run up to what somebody is of: "Brigadier Ana Vale" of "Brigadier Ana Vale of the Forces of Peru"."""
    end = next((place for place, atom in enumerate(run) if atom.link in ("of", "for", "on")), len(run))
    return run[:end]


def hyphened(run: Run) -> str:
    """The last words of a run that hyphens tie: "Vale-Berg" of "Ana Vale-Berg"."""
    first = len(run) - 1
    while first and run[first].link == "hyphen":
        first -= 1
    return "-".join(atom.word for atom in run[first:])


def _is_full(run: Run, words: Words) -> bool:
    """Whether somebody is named after a first name, or after an office by what is none: "Prime Minister"."""
    named = any(atom.word in words.given_names for atom in run[:-1])
    if words.case_endings and len(run) > 1 and not any(a.hit or a.word in words.bodies | words.things for a in run):
        return True
    return named or (any(is_office(atom.word, words) for atom in run[:-1]) and not is_office(run[-1].word, words))


def _without_kinds(run: Run, words: Words) -> Iterator[str]:
    """A run without the words that say what the others name: "Labour" of "Labour Party"; in German by a legal form."""
    kinds = words.legal_forms if words.capital_nouns else words.bodies
    if any(atom.hit or atom.link not in ("", "blank", "particle", "&") for atom in run):
        return
    if any(atom.link == "&" for atom in run):
        yield from (phrase(run[:end]) for end in range(2, len(run)))
    if run[-1].word in words.legal_forms and len(run) > 2:
        yield run[0].word
    for end in range(len(run) - 1, 0, -1):
        if run[end].word not in kinds:
            return
        yield phrase(run[:end])
