"""Which themes a paragraph takes up: weighted hits per 100 words, of terms that tell much in the loaded texts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from metrics import tokens
from metrics.model import Paragraph, Span, ThemeHit
from metrics.themes.wordlists import Theme

STRONG = 0.5  # weighted hits per 100 words: a paragraph whose strongest theme has fewer takes up none
SECONDARY = 1 / 3  # a further theme needs at least this share of the strongest one's score
SHORT = 12  # words: a shorter paragraph without any term goes on with the themes of the one before
_PER = 100
_QUESTION_MARKS = "?？؟"


@dataclass(frozen=True, slots=True)
class _Held:
    """What a paragraph holds."""

    span: Span
    words: int
    asks: bool
    terms: Counter[tuple[str, str]]  # theme and term


def assign(
    texts: Sequence[str],
    paragraphs: Sequence[Sequence[Span]],
    hits: Sequence[Sequence[ThemeHit]],
    themes: Sequence[Theme],
) -> list[list[Paragraph]]:
    """The themes of each paragraph of each text, strongest first; none where nothing is strong.

    A term weighs log((1 + paragraphs) / paragraphs that hold it), over all texts given, times its own weight, so a
    word that is everywhere says next to nothing. A paragraph takes up its strongest theme, if that has STRONG, and
    every other of at least SECONDARY of that score. A paragraph of a few words without any term, such as "Certainly
    not.", goes on with what was taken up before it; a question does not.
    """
    held = [
        list(map(_holding, spans, tokens.counts(text, spans), [text] * len(spans), _by_paragraph(spans, own)))
        for text, spans, own in zip(texts, paragraphs, hits, strict=True)
    ]
    weights = _weights([one for document in held for one in document], themes)
    return [_taken_up(document, weights) for document in held]


def _holding(span: Span, words: int, text: str, hits: Sequence[ThemeHit]) -> _Held:
    terms = Counter((hit.theme, hit.term) for hit in hits)
    asks = text[span.end - 1] in _QUESTION_MARKS
    return _Held(span, words, asks, terms)


def _by_paragraph(spans: Sequence[Span], hits: Sequence[ThemeHit]) -> list[list[ThemeHit]]:
    inside: list[list[ThemeHit]] = [[] for _ in spans]
    at = 0
    for hit in hits:
        while at < len(spans) and spans[at].end <= hit.span.start:
            at += 1
        if at < len(spans) and spans[at].start <= hit.span.start:
            inside[at].append(hit)
    return inside


def _weights(paragraphs: Sequence[_Held], themes: Sequence[Theme]) -> dict[tuple[str, str], float]:
    spread = Counter(key for one in paragraphs for key in one.terms)
    own = {(theme.id, term.words): term.weight for theme in themes for term in theme.terms}
    return {key: own[key] * log((1 + len(paragraphs)) / count) for key, count in spread.items()}


def _taken_up(paragraphs: Sequence[_Held], weights: Mapping[tuple[str, str], float]) -> list[Paragraph]:
    found: list[Paragraph] = []
    for one in paragraphs:
        if found and not one.terms and not one.asks and 0 < one.words < SHORT:
            before = found[-1].themes
            found.append(Paragraph(one.span, before, (0.0,) * len(before)))
        else:
            found.append(_strongest(one, weights))
    return found


def _strongest(one: _Held, weights: Mapping[tuple[str, str], float]) -> Paragraph:
    scores: defaultdict[str, float] = defaultdict(float)
    for (theme, term), count in one.terms.items():
        scores[theme] += count * weights[theme, term] * _PER / max(1, one.words)
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or ranked[0][1] < STRONG:
        return Paragraph(one.span)
    kept = [(theme, score) for theme, score in ranked if score >= SECONDARY * ranked[0][1]]
    return Paragraph(one.span, tuple(theme for theme, _ in kept), tuple(score for _, score in kept))
