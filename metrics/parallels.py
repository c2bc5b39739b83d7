"""Quotations against their source: word for word, changed, or not found there; what two texts say in the same words.

Compared are words, whatever their case, accents of apostrophes and the marks between them. What the one who quotes left
out at "…" or put into square brackets is a change that he marked, and no difference.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

import pandas as pd

from metrics import tokens
from metrics.alignment import Fit, Index, common, index, nearest
from metrics.measures.variety import function_words, listed_languages
from metrics.model import AnnotatedDocument, Layer, Passage, Quotation, Span
from metrics.passages import tile
from metrics.schemas import frame

GRADES = ("verbatim", "marked", "altered", "loose", "not found")
PARALLELS = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "kind": "string",
    "speaker": "string",
    "grade": "string",
    "words": "int64",
    "distance": "Int64",
    "source": "string",  # id of the document that it was compared with
    "source_start": "Int64",
    "source_end": "Int64",
    "source_voice": "string",
    "source_speaker": "string",
    "same_speaker": "boolean",
    "differences": "string",  # "quoted → said", joined by "; "
}
ALTERED = 0.25  # of the words may differ, for each that is left out, put in or replaced
LOOSE = 0.5
SHARED = 6  # words in a row that two texts hardly have by chance
_SHARED = 2  # words with a meaning of their own that a loose rendering has in common with its source
_LEFT_OUT = re.compile(r"\[?\(?(?:…|\.\.\.|\. \. \.)\)?\]?")
_PUT_IN = re.compile(r"\[[^\[\]]*\](?!\w)")
_SAID = (Layer.BODY, Layer.QUOTATION)  # labels, headings and remarks part no words that were said


class Difference(NamedTuple):
    """Words of the quotation and those that stand in their place in the source; "" for none."""

    quoted: str
    said: str


@dataclass(frozen=True, slots=True)
class Parallel:
    """A marked stretch and the place in the source that is nearest to it."""

    quotation: Quotation
    grade: str  # one of GRADES
    words: int  # of the quotation, without those put into brackets
    distance: int | None  # words left out, put in or replaced; None where it was not found
    place: Span | None = None  # None where it was not found
    differences: tuple[Difference, ...] = ()
    said_by: Passage | None = None  # the passage of the source where the place begins
    same_speaker: bool | None = None  # None where one of the two has no name


def against(article: AnnotatedDocument, source: AnnotatedDocument) -> list[Parallel]:
    """Every marked stretch of a text, looked for in another.

    A stretch whose words differ from the nearest ones of the source by at most a quarter is "altered"; by at most half,
    with two words in common that are no function words, "loose". One or two words count only where they stand there
    exactly: they may do so by chance. In a text of another language only what both have alike is found.
    """
    return list(_found(article, _source(source)))


def shared(one: AnnotatedDocument, other: AnnotatedDocument) -> list[Span]:
    """The stretches of a text whose words, six or more in a row, stand in the other text as well."""
    here, there = _source(one), _source(other)
    words, others = ([_key(text.text[a:b]) for a, b in text.spans] for text in (here, there))
    return [Span(here.spans[a][0], here.spans[b - 1][1]) for a, b in common(words, others, SHARED)]


def table(articles: Iterable[AnnotatedDocument], source: AnnotatedDocument) -> pd.DataFrame:
    """`against` for several texts as a table.

    Returns:
        One row per marked stretch, in order of the texts. Columns: PARALLELS.
    """
    within = _source(source)
    found = ((article, one) for article in articles for one in _found(article, within))
    return frame([_row(article.document.id, source.document.id, one) for article, one in found], PARALLELS)


def _row(document: str, source: str, one: Parallel) -> tuple[object, ...]:
    quotation, place, by = one.quotation, one.place, one.said_by
    own = (document, quotation.span.start, quotation.span.end, quotation.kind, quotation.speaker)
    there = (source, place.start, place.end) if place else (source, None, None)
    said_by = (by.voice, by.speaker) if by else (None, None)
    differences = "; ".join(f"{quoted or '–'} → {said or '–'}" for quoted, said in one.differences)
    return (*own, one.grade, one.words, one.distance, *there, *said_by, one.same_speaker, differences)


class _Source(NamedTuple):
    """The words that were said in the source, and where they stand."""

    text: str
    spans: list[tuple[int, int]]
    words: Index
    passages: Sequence[Passage]


def _found(article: AnnotatedDocument, within: _Source) -> Iterator[Parallel]:
    code = (article.document.language or "").partition("-")[0].lower()
    empty = function_words(code) if code in listed_languages() else frozenset[str]()
    for quotation in article.quotations:
        pieces, marked = _pieces(article.document.text, quotation)
        if pieces:
            yield _parallel(
                quotation, [_laid(article.document.text, one, within, empty) for one in pieces], marked, within
            )


def _source(source: AnnotatedDocument) -> _Source:
    text, passages = source.document.text, tile(source)
    said = (one.span for one in passages if one.layer in _SAID)
    spans = [word for span in said for word in tokens.words(text, span.start, span.end)]
    return _Source(text, spans, index([_key(text[a:b]) for a, b in spans]), passages)


def _key(word: str) -> str:
    """A word as it is compared: "[T]he" is "the"."""
    return word.replace("’", "'").replace("[", "").replace("]", "").casefold()


class _Piece(NamedTuple):
    """A piece of a quotation, laid over the words of the source that it fits best."""

    words: int
    fit: Fit
    shared: int  # words with a meaning of their own that both have
    differences: tuple[Difference, ...]


def _laid(text: str, piece: Sequence[tuple[int, int]], within: _Source, empty: frozenset[str]) -> _Piece:
    keys = [_key(text[a:b]) for a, b in piece]
    quoted, telling = within.words.numbered(keys), [key not in empty for key in keys]
    fit = nearest(quoted, within.words, telling)
    there, said = within.words.words[fit.first : fit.last].tolist(), within.spans[fit.first : fit.last]
    shared = {word for word, tells in zip(quoted.tolist(), telling, strict=True) if tells}.intersection(there)
    codes = SequenceMatcher(None, quoted.tolist(), there, autojunk=False).get_opcodes()
    differences = tuple(
        Difference(_stretch(text, piece[a:b]), _stretch(within.text, said[c:d]))
        for code, a, b, c, d in codes
        if code != "equal"
    )
    return _Piece(len(keys), fit, len(shared), differences)


def _stretch(text: str, words: Sequence[tuple[int, int]]) -> str:
    return " ".join(text[words[0][0] : words[-1][1]].split()) if words else ""


def _parallel(quotation: Quotation, pieces: Sequence[_Piece], marked: bool, within: _Source) -> Parallel:
    """The quotation with its grade; its place is that of the piece that fits best."""
    words, distance = sum(one.words for one in pieces), sum(one.fit.distance for one in pieces)
    grade = _grade(words, distance, marked, sum(one.shared for one in pieces))
    if grade == "not found":
        return Parallel(quotation, grade, words, None)
    first, last, _ = max(pieces, key=lambda one: one.words - one.fit.distance).fit
    place = Span(within.spans[first][0], within.spans[last - 1][1])
    said_by = within.passages[bisect_right(within.passages, place.start, key=lambda one: one.span.start) - 1]
    differences = tuple(difference for one in pieces for difference in one.differences)
    same = _same(quotation.speaker, said_by.speaker)
    return Parallel(quotation, grade, words, distance, place, differences, said_by, same)


def _grade(words: int, distance: int, marked: bool, shared: int) -> str:
    if distance == 0:
        return "marked" if marked else "verbatim"
    if words <= 2 or shared < _SHARED or distance > LOOSE * words:
        return "not found"
    return "altered" if distance <= ALTERED * words else "loose"


def _same(one: str | None, other: str | None) -> bool | None:
    """Whether two names have their last words, or one of them all its words, in common."""
    if not one or not other:
        return None
    own, its = one.casefold().split(), other.casefold().split()
    return own[-1] == its[-1] or set(own) <= set(its) or set(its) <= set(own)


def _pieces(text: str, quotation: Quotation) -> tuple[list[list[tuple[int, int]]], bool]:
    """The words between what was left out, without those put in; and whether either was marked."""
    span = quotation.span
    held = span.of(text)
    put_in = [match.span() for match in _PUT_IN.finditer(held)]
    told = [(inquit.start - span.start, inquit.end - span.start) for inquit in quotation.inquits]
    left_out = (match.span() for match in _LEFT_OUT.finditer(held))
    cuts = [cut for cut in left_out if not any(a < cut[1] and cut[0] < b for a, b in told)]
    ends = [0, *sorted(at for cut in (*cuts, *told) for at in cut), len(held)]
    pieces = []
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        words = [(a, b) for a, b in tokens.words(held, start, end) if not any(x <= a < y for x, y in put_in)]
        pieces.append([(span.start + a, span.start + b) for a, b in words])
    inner = [cut for cut in cuts if held[: cut[0]].strip() and held[cut[1] :].strip()]
    return [piece for piece in pieces if piece], bool(put_in or inner)
