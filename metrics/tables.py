"""The schemas, and annotated documents → tidy frames, once. After this module there are only frames.

Every row drawn from a text carries document, start, end (code points, end exclusive). A schema maps column → dtype.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

import pandas as pd

from metrics import quotations, tokens
from metrics.model import REPORTED, AnnotatedDocument, Layer, Passage, Span, Voice
from metrics.passages import cut, tile

DOCUMENTS = {
    "document": "string",
    "label": "string",  # what a screen calls it: title, else author and date, else id
    "title": "string",
    "author": "string",
    "date": "string",
    "source": "string",
    "language": "string",
    "layout": "string",  # how its turns were found
    "confidence": "float64",  # how sure that is, 0 to 1
    "reason": "string",  # why this layout
    "words": "int64",  # apparatus left out
}
PASSAGES = {
    "passage": "int64",  # number over all documents
    "document": "string",
    "start": "int64",
    "end": "int64",
    "voice": "string",
    "speaker": "string",  # missing where nobody is named
    "answer": "Int64",  # number of the question and its answer
    "layer": "string",
    "host_voice": "string",  # the voice that a note or quotation stands in
    "paragraph": "int64",  # number in the document
    "words": "int64",
}
SENTENCES = {
    "sentence": "int64",  # number over all documents
    "document": "string",
    "start": "int64",
    "end": "int64",
    "words": "int64",
    "passage": "int64",  # where it begins
}
SHARES = {
    "sentence": "int64",
    "passage": "int64",
    "words": "int64",  # words of the sentence that stand in the passage
}
MENTIONS = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "actor": "string",  # id
    "label": "string",  # name of the actor on a screen
    "type": "string",
    "form": "string",
    "surface": "string",  # the name used, as it stands in the text
    "counted": "bool",  # False in a speaker's label
    "reason": "string",
    "passage": "int64",
}
QUOTATIONS = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "kind": "string",
    "speaker": "string",
    "group": "int64",  # pieces of one utterance share it
    "confidence": "float64",  # measured accuracy of the rule that gave the speaker
    "rule": "string",
    "cue": "string",  # the reporting word as it stands in the text
    "stance": "string",  # of the cue: neutral, endorsing, distancing; missing where the list does not say
    "host_voice": "string",  # the voice that quotes
    "attribution": "string",  # named or unnamed; missing where the words are nobody else's
    "words": "int64",
    "passage": "int64",
}
TURNS = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "voice": "string",
    "speaker": "string",
    "answer": "Int64",
    "passage": "int64",
}
NOTES = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "kind": "string",
    "passage": "int64",
}
ODDITIES = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "fault": "string",  # what is wrong with the marks here
    "repair": "string",  # how they were read all the same
    "passage": "int64",
}
THEMES = {
    "document": "string",
    "paragraph": "int64",
    "start": "int64",
    "end": "int64",
    "theme": "string",  # id
    "rank": "int64",  # 1 is the strongest theme of the paragraph
}


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The base tables of a corpus and the texts that their offsets point into. Equal only to itself: built once."""

    texts: Mapping[str, str]
    documents: pd.DataFrame
    passages: pd.DataFrame
    sentences: pd.DataFrame
    shares: pd.DataFrame
    mentions: pd.DataFrame
    quotations: pd.DataFrame
    turns: pd.DataFrame
    notes: pd.DataFrame
    oddities: pd.DataFrame
    themes: pd.DataFrame
    document_labels: Mapping[str, str]  # by id; labels are distinct, so that an address can be written with them
    theme_labels: Mapping[str, str]  # of the themes that some paragraph takes up
    actor_labels: Mapping[str, str]  # of those mentioned, the most mentioned first


def build(
    annotated: Sequence[AnnotatedDocument],
    *,
    actor_labels: Mapping[str, str] | None = None,
    theme_labels: Mapping[str, str] | None = None,
) -> Tables:
    """The base tables of annotated documents. Actors and themes without a label are shown by their id.

    Passages are cut at paragraphs too, so that a theme can own them; they still tile each text. Words of apparatus are
    counted nowhere, hence have no sentence and no share.
    """
    rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in _SCHEMAS}
    for one in annotated:
        _add(rows, one, actor_labels or {})
    frames = {name: frame(rows[name], schema) for name, schema in _SCHEMAS.items()}
    texts = {one.document.id: one.document.text for one in annotated}
    documents, themes = frames["documents"], set(frames["themes"]["theme"])
    return Tables(
        texts,
        **frames,
        document_labels=distinct(zip(documents["document"], documents["label"], strict=True)),
        theme_labels=distinct((key, label) for key, label in (theme_labels or {}).items() if key in themes),
        actor_labels=distinct(_by_mentions(frames["mentions"])),
    )


def distinct(labels: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Label by key, numbered where two keys are called alike."""
    numbers: defaultdict[str, count[int]] = defaultdict(lambda: count(2))
    taken: dict[str, str] = {}
    for key, label in labels:
        shown = label
        while shown in taken:
            shown = f"{label} ({next(numbers[label])})"
        taken[shown] = key
    return {key: shown for shown, key in taken.items()}


def _by_mentions(mentions: pd.DataFrame) -> list[tuple[str, str]]:
    """Actor and label of every counted actor, the most mentioned first."""
    counted = mentions[mentions["counted"]]
    sizes = counted.groupby(["actor", "label"], observed=True).size()
    return list(sizes.sort_values(ascending=False, kind="stable").index)


_SCHEMAS = {
    "documents": DOCUMENTS,
    "passages": PASSAGES,
    "sentences": SENTENCES,
    "shares": SHARES,
    "mentions": MENTIONS,
    "quotations": QUOTATIONS,
    "turns": TURNS,
    "notes": NOTES,
    "oddities": ODDITIES,
    "themes": THEMES,
}


def frame(rows: Iterable[Sequence[object]], schema: Mapping[str, str]) -> pd.DataFrame:
    """Rows as a frame of exactly this schema, also when there are none."""
    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    typed = zip(schema.items(), columns, strict=True)
    return pd.DataFrame({name: pd.Series(list(values), dtype=dtype) for (name, dtype), values in typed})


def name_of(one: AnnotatedDocument) -> str:
    """What a screen calls a document."""
    document = one.document
    known = ", ".join(part for part in (document.author, document.date) if part)
    return document.title or known or document.id


def _add(rows: dict[str, list[tuple[object, ...]]], one: AnnotatedDocument, labels: Mapping[str, str]) -> None:
    """Append the rows of one document to every table."""
    document, text = one.document, one.document.text
    paragraph_starts = [paragraph.span.start for paragraph in one.paragraphs]
    pieces = cut(tile(one), paragraph_starts[1:])
    places = [max(0, _place(paragraph_starts, piece.span.start)) for piece in pieces]
    starts = [piece.span.start for piece in pieces]
    first = len(rows["passages"])

    def passage(start: int) -> int:
        return first + _place(starts, start)

    word_starts = _words_of(text, pieces)
    words = Counter(map(passage, word_starts))
    for number, (piece, paragraph) in enumerate(zip(pieces, places, strict=True), start=first):
        whose = (piece.voice, piece.speaker, piece.answer, piece.layer, piece.host_voice)
        rows["passages"].append((number, document.id, *_ends(piece.span), *whose, paragraph, words[number]))
    for sentence in tokens.sentences(text, _blocks(pieces, places)):
        inside = word_starts[bisect_left(word_starts, sentence.start) : bisect_left(word_starts, sentence.end)]
        if inside:
            number = len(rows["sentences"])
            rows["sentences"].append((number, document.id, *_ends(sentence), len(inside), passage(sentence.start)))
            rows["shares"] += [(number, owner, count) for owner, count in Counter(map(passage, inside)).items()]
    for m in one.mentions:
        named = (m.actor, labels.get(m.actor, m.actor), m.type, m.form, m.span.of(text), m.counted, m.reason)
        rows["mentions"].append((document.id, *_ends(m.span), *named, passage(m.span.start)))
    for q in one.quotations:
        cue = q.cue_span.of(text) if q.cue_span else None
        stance = quotations.stance(cue, document.language) if cue else None
        piece = pieces[_place(starts, q.span.start)]
        attribution = ("named" if q.speaker else "unnamed") if q.kind in REPORTED else None
        host = piece.host_voice or piece.voice
        said = (q.kind, q.speaker, q.group, q.confidence, q.rule, cue, stance, host, attribution)
        words_of = len(tokens.words(text, *_ends(q.span)))
        rows["quotations"].append((document.id, *_ends(q.span), *said, words_of, passage(q.span.start)))
    for turn in one.structure.turns:
        begins = turn.label.end if turn.label and turn.label.end < turn.span.end else turn.span.start
        held = (turn.voice, turn.speaker, turn.answer, passage(begins))
        rows["turns"].append((document.id, *_ends(turn.span), *held))
    for note in one.notes:
        rows["notes"].append((document.id, *_ends(note.span), note.kind, passage(note.span.start)))
    for oddity in quotations.oddities(document, one.structure.turns, [p.span for p in one.paragraphs]):
        found = (oddity.fault, oddity.repair, passage(oddity.span.start))
        rows["oddities"].append((document.id, *_ends(oddity.span), *found))
    for number, about in enumerate(one.paragraphs):
        for rank, theme in enumerate(about.themes, start=1):
            rows["themes"].append((document.id, number, *_ends(about.span), theme, rank))
    facts = (document.title, document.author, document.date, document.source, document.language)
    structure = (one.structure.layout, one.structure.confidence, one.structure.reason)
    rows["documents"].append((document.id, name_of(one), *facts, *structure, len(word_starts)))


def _words_of(text: str, pieces: Sequence[Passage]) -> list[int]:
    """Where the words begin that count: all but those of apparatus."""
    counted: list[int] = []
    at = 0
    for start, _ in tokens.words(text):
        while pieces[at].span.end <= start:
            at += 1
        if pieces[at].voice is not Voice.APPARATUS:
            counted.append(start)
    return counted


def _blocks(pieces: Sequence[Passage], paragraphs: Sequence[int]) -> list[Span]:
    """Stretches in which sentences may run: through quotations and notes, not over a paragraph, label or heading."""
    blocks: list[Span] = []
    before = -1
    for piece, paragraph in zip(pieces, paragraphs, strict=True):
        if piece.layer in (Layer.LABEL, Layer.HEADING, Layer.FURNITURE):
            before = -1
            continue
        if paragraph == before:
            blocks[-1] = Span(blocks[-1].start, piece.span.end)
        else:
            blocks.append(piece.span)
        before = paragraph
    return blocks


def _place(starts: Sequence[int], position: int) -> int:
    """Index of the last start that is not after the position."""
    return bisect_right(starts, position) - 1


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
