"""Which themes a paragraph takes up: term hits per word, weighted by how telling a term is in the loaded texts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from metrics.model import Span
from metrics.themes.wordlists import Theme

SECONDARY = 1 / 3  # a further theme needs at least this share of the strongest one's score
_APOSTROPHES = "['’ʼ]"


@dataclass(frozen=True, slots=True)
class Hit:
    """A term of a theme where it stands in the text."""

    span: Span
    theme: str
    term: str


def hits(text: str, themes: Sequence[Theme]) -> list[Hit]:
    """Every place of every term, in order of the text.

    Whole words; a regular plural is the same term; capitals in a term must be capitals in the text, small letters may
    be either. Where terms of one theme overlap, the longest counts.
    """
    found = [hit for theme in themes for hit in _hits_of(text, theme)]
    return sorted(found, key=lambda hit: (hit.span, hit.theme))


def assign(
    texts: Sequence[str], paragraphs: Sequence[Sequence[Span]], themes: Sequence[Theme]
) -> list[list[tuple[str, ...]]]:
    """The themes of each paragraph of each text, strongest first; () where no term stands.

    A term weighs log(1 + paragraphs / paragraphs that hold it), over all texts given, so a word that is everywhere
    says little. A paragraph takes up its strongest theme and every other of at least SECONDARY of that score.
    """
    held = [_terms_by_paragraph(text, spans, themes) for text, spans in zip(texts, paragraphs, strict=True)]
    total = sum(map(len, paragraphs))
    spread = Counter(term for document in held for terms in document for term in terms)
    weights = {term: log(1 + total / count) for term, count in spread.items()}
    return [[_strongest(terms, weights) for terms in document] for document in held]


def _strongest(terms: Counter[tuple[str, str]], weights: dict[tuple[str, str], float]) -> tuple[str, ...]:
    scores: defaultdict[str, float] = defaultdict(float)
    for (theme, term), count in terms.items():
        scores[theme] += count * weights[theme, term]
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(theme for theme, score in ranked if score >= SECONDARY * ranked[0][1])


def _terms_by_paragraph(text: str, spans: Sequence[Span], themes: Sequence[Theme]) -> list[Counter[tuple[str, str]]]:
    held: list[Counter[tuple[str, str]]] = [Counter() for _ in spans]
    at = 0
    for hit in hits(text, themes):
        while at < len(spans) and spans[at].end <= hit.span.start:
            at += 1
        if at < len(spans) and spans[at].start <= hit.span.start:
            held[at][hit.theme, hit.term] += 1
    return held


def _hits_of(text: str, theme: Theme) -> list[Hit]:
    ordered = sorted(theme.terms, key=lambda term: (-len(term), term))
    alternatives = [f"(?P<t{number}>{_loose(term)})" for number, term in enumerate(ordered)]
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)")
    places = ((match.span(), match.lastgroup or "") for match in pattern.finditer(text))
    return [Hit(Span(*span), theme.id, ordered[int(group[1:])]) for span, group in places]


def _loose(term: str) -> str:
    """The term as a pattern: any blank, any apostrophe, a regular plural, any ending after a final *."""
    words = ["".join(map(_letter, word)) for word in term.rstrip("*").split()]
    return r"\s+".join(words) + (r"\w*" if term.endswith("*") else "(?:e?s)?")


def _letter(character: str) -> str:
    """A small letter may be a capital, a capital may not be small; apostrophes are alike."""
    if character in _APOSTROPHES:
        return _APOSTROPHES
    large = character.upper()
    return f"[{character}{large}]" if character.islower() and len(large) == 1 else re.escape(character)
