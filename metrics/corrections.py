"""A person's corrections laid over what was found: turns, voices, speakers, quotations, notes.

A correction quotes the words that it is about, so that it finds its place in a text that was read again or changed a
little. What has no place any more is listed and the rest is applied. `correction_lines` reads and writes them.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from metrics.anchors import Anchor, anchor, place
from metrics.layouts.turns import numbered
from metrics.model import AnnotatedDocument, Note, NoteKind, Quotation, QuotationKind, Span, Turn, Voice

HEAD = 80  # characters that a turn is quoted by
BY_HAND = "corrected by hand"  # the rule of a speaker that a person gave
_MARKS = frozenset("\"'«»„‚“”‘’")


class Change(StrEnum):
    SPLIT = "split"  # a turn begins at these words; `label` are those that only name the speaker
    MERGE = "merge"  # the turn that begins here goes on with the one before, its label becomes words
    TURN = "turn"  # voice or speaker of one turn
    VOICE = "voice"  # voice of every turn of the speaker `of`
    SPEAKER = "speaker"  # the speaker `of` is `speaker` in every turn and quotation: renamed, or merged with another
    QUOTATION = "quotation"  # kind, speaker or borders of a quotation; a kind where none stands marks one
    NOTE = "note"  # these words are a note of this kind
    NO_NOTE = "no note"  # these words are no note


EVERYWHERE = frozenset({Change.VOICE, Change.SPEAKER})  # need no place: they hold for all texts


@dataclass(frozen=True, slots=True)
class Correction:
    """One change. What it leaves as it is is None; the speaker "" is nobody."""

    change: Change
    at: Anchor | None = None
    document: str = ""  # id of the text it was made in
    sha256: str = ""  # of that text
    of: str = ""  # the speaker whose turns are meant, as found
    voice: Voice | None = None
    speaker: str | None = None
    kind: QuotationKind | NoteKind | None = None
    borders: Anchor | None = None  # of a quotation, inside its marks
    label: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The documents with every correction that has a place, and what is wrong with the others, one line each."""

    annotated: tuple[AnnotatedDocument, ...]
    unplaced: Mapping[int, str]  # by number of the correction, from 0


class _NoPlace(ValueError):
    """Why a correction cannot be applied."""


def fingerprint(text: str) -> str:
    """SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def correction(change: Change, one: AnnotatedDocument, span: Span, **changed: object) -> Correction:
    """A correction of what stands at a span of a document. `changed` are further fields of Correction."""
    text = one.document.text
    made = Correction(change, anchor(text, span), one.document.id, fingerprint(text))
    return replace(made, **changed)  # type: ignore[arg-type]


def head(turn: Turn) -> Span:
    """The span that a turn is known by: its first words."""
    return Span(turn.span.start, min(turn.span.end, turn.span.start + HEAD))


def apply(annotated: Sequence[AnnotatedDocument], corrections: Iterable[Correction]) -> Corrected:
    """Lay corrections over the documents, in their order; the later one wins.

    Questions and answers are numbered anew where turns changed. Mentions and themes are left alone: find them after.
    """
    documents = list(annotated)
    prints = [fingerprint(one.document.text) for one in documents]
    unplaced: dict[int, str] = {}
    for number, one in enumerate(corrections):
        try:
            if one.change in EVERYWHERE:
                documents = _everywhere(documents, one)
            else:
                which = _document(documents, prints, one)
                documents[which] = _placed(documents[which], one)
        except _NoPlace as reason:
            unplaced[number] = str(reason)
    return Corrected(tuple(documents), unplaced)


def _document(documents: Sequence[AnnotatedDocument], prints: Sequence[str], one: Correction) -> int:
    """The text it was made in, or the one that has its name now."""
    ranked = [
        (print == one.sha256, found.document.id == one.document) for print, found in zip(prints, documents, strict=True)
    ]
    best = max(range(len(ranked)), key=ranked.__getitem__, default=None)
    if best is None or not any(ranked[best]):
        raise _NoPlace(f"the text {one.document} is not here; add it")
    return best


def _placed(document: AnnotatedDocument, one: Correction) -> AnnotatedDocument:
    span = place(one.at, document.document.text) if one.at else None
    if span is None:
        raise _NoPlace(f"its words are not in {document.document.id} any more; correct the place again")
    return _PLACED[one.change](document, one, span)


def _everywhere(documents: Sequence[AnnotatedDocument], one: Correction) -> list[AnnotatedDocument]:
    if not any(one.of in _speakers(found) for found in documents):
        raise _NoPlace(f"nobody is called {one.of} here; check the name")
    change = _renamed if one.change is Change.SPEAKER else _revoiced
    return [change(found, one) if one.of in _speakers(found) else found for found in documents]


def _speakers(document: AnnotatedDocument) -> set[str | None]:
    turns, quotations = document.structure.turns, document.quotations
    return {turn.speaker for turn in turns} | {quotation.speaker for quotation in quotations}


def _renamed(document: AnnotatedDocument, one: Correction) -> AnnotatedDocument:
    turns = [_held(turn, None, one.speaker) if turn.speaker == one.of else turn for turn in document.structure.turns]
    said = [_said_by(q, one.speaker) if q.speaker == one.of else q for q in document.quotations]
    return replace(_with_turns(document, turns), quotations=tuple(said))


def _revoiced(document: AnnotatedDocument, one: Correction) -> AnnotatedDocument:
    turns = document.structure.turns
    return _with_turns(document, [_held(turn, one.voice, None) if turn.speaker == one.of else turn for turn in turns])


def _split(document: AnnotatedDocument, one: Correction, span: Span) -> AnnotatedDocument:
    at, turns, text = span.start, list(document.structure.turns), document.document.text
    if not text.startswith(one.label, at):
        raise _NoPlace(f"the turn does not begin with {one.label}; correct the place again")
    before = [turn for turn in turns if turn.span.start < at]
    if not before or any(turn.span.start == at for turn in turns):
        raise _NoPlace(f"no turn of {document.document.id} goes on there; correct the place again")
    old = max(before, key=lambda turn: turn.span)
    label = Span(at, at + len(one.label)) if one.label else None
    new = _held(replace(old, span=Span(at, max(old.span.end, span.end)), label=label), one.voice, one.speaker)
    kept = old.label if old.label and old.label.end <= at else None
    first = replace(old, span=Span(old.span.start, min(at, old.span.end)), label=kept)
    where = turns.index(old)
    return _with_turns(document, [*turns[:where], first, new, *turns[where + 1 :]])


def _merge(document: AnnotatedDocument, one: Correction, span: Span) -> AnnotatedDocument:
    turns = list(document.structure.turns)
    where = _turn(document, span)
    if where == 0:
        raise _NoPlace(f"no turn stands before it in {document.document.id}; correct the place again")
    joined = replace(turns[where - 1], span=Span(turns[where - 1].span.start, turns[where].span.end))
    return _with_turns(document, [*turns[: where - 1], joined, *turns[where + 1 :]])


def _one_turn(document: AnnotatedDocument, one: Correction, span: Span) -> AnnotatedDocument:
    turns, where = list(document.structure.turns), _turn(document, span)
    turns[where] = _held(turns[where], one.voice, one.speaker)
    return _with_turns(document, turns)


def _turn(document: AnnotatedDocument, span: Span) -> int:
    """Place of the turn that begins in the span."""
    for where, turn in enumerate(document.structure.turns):
        if span.start <= turn.span.start < span.end:
            return where
    raise _NoPlace(f"no turn of {document.document.id} begins there any more; correct the place again")


def _held(turn: Turn, voice: Voice | None, speaker: str | None) -> Turn:
    """The turn in the hands that are given."""
    return replace(turn, voice=voice or turn.voice, speaker=turn.speaker if speaker is None else speaker or None)


def _with_turns(document: AnnotatedDocument, turns: Iterable[Turn]) -> AnnotatedDocument:
    return replace(document, structure=replace(document.structure, turns=tuple(numbered(list(turns)))))


def _quotation(document: AnnotatedDocument, one: Correction, span: Span) -> AnnotatedDocument:
    text = document.document.text
    met = [q for q in document.quotations if q.span == span] or [q for q in document.quotations if q.span.meets(span)]
    if not met and one.kind is None:
        raise _NoPlace(f"no quotation of {document.document.id} stands there any more; correct the place again")
    group = 1 + max((q.group for q in document.quotations), default=0)
    old = met[0] if met else Quotation(span, _with_marks(text, span), QuotationKind.SPEECH, group=group)
    inner = place(one.borders, text) if one.borders else old.span
    if inner is None:
        raise _NoPlace(f"the words between its borders are not in {document.document.id} any more; correct it anew")
    kind = QuotationKind(one.kind) if one.kind else old.kind
    outer = old.outer if inner == old.span else _with_marks(text, inner)
    inquits = tuple(inquit for inquit in old.inquits if inner.holds(inquit))
    new = replace(old, kind=kind, span=inner, outer=outer, inquits=inquits)
    others = (q for q in document.quotations if q is not old)
    pieces = sorted([*others, new], key=lambda q: (q.outer.start, -q.outer.end))
    told = [_said_by(q, one.speaker) if one.speaker is not None and q.group == new.group else q for q in pieces]
    return replace(document, quotations=tuple(told))


def _said_by(quotation: Quotation, speaker: str | None) -> Quotation:
    return replace(quotation, speaker=speaker or None, speaker_span=None, confidence=None, rule=BY_HAND)


def _with_marks(text: str, span: Span) -> Span:
    """The span with the quotation mark on each side, where there is one."""
    start = span.start - (span.start > 0 and _is_mark(text[span.start - 1]))
    return Span(start, span.end + (span.end < len(text) and _is_mark(text[span.end])))


def _is_mark(sign: str) -> bool:
    return sign in _MARKS or unicodedata.category(sign) in ("Pi", "Pf") or sign in "「」『』"


def _note(document: AnnotatedDocument, one: Correction, span: Span) -> AnnotatedDocument:
    kind = NoteKind(one.kind) if one.kind else NoteKind.COMMENT
    others = [note for note in document.notes if note.span != span]
    return replace(document, notes=tuple(sorted([*others, Note(span, kind)], key=lambda note: note.span)))


def _no_note(document: AnnotatedDocument, one: Correction, span: Span) -> AnnotatedDocument:
    left = tuple(note for note in document.notes if not note.span.meets(span))
    if left == document.notes:
        raise _NoPlace(f"no note of {document.document.id} stands there any more; correct the place again")
    return replace(document, notes=left)


_PLACED: Mapping[Change, Callable[[AnnotatedDocument, Correction, Span], AnnotatedDocument]] = {
    Change.SPLIT: _split,
    Change.MERGE: _merge,
    Change.TURN: _one_turn,
    Change.QUOTATION: _quotation,
    Change.NOTE: _note,
    Change.NO_NOTE: _no_note,
}
