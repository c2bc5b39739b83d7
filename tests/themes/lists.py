"""Short ways to write themes, and two corpora of our own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from metrics.themes import Term, Theme, load

CORPORA = Path(__file__).parent / "corpora"


def theme(id: str, *terms: str, exclude: tuple[str, ...] = ()) -> Theme:
    """A theme whose terms all weigh 1."""
    return Theme(id, id.capitalize(), tuple(map(Term, terms)), exclude)


@dataclass(frozen=True, slots=True)
class Corpus:
    """A text of our own whose every paragraph has one theme or none, and the word list for it."""

    paragraphs: tuple[str, ...]
    gold: tuple[str, ...]  # "none" where no theme is taken up
    themes: tuple[Theme, ...]


def corpus(name: str) -> Corpus:
    """council (minutes) or sports (an interview): two subjects that have nothing in common."""
    lines = (CORPORA / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    gold, paragraphs = zip(*(line.split(" | ", 1) for line in lines), strict=True)
    return Corpus(paragraphs, gold, load([CORPORA / f"{name}.toml"]))
