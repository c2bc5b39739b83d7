"""A document as the reader shows it: the turns with their paragraphs and pieces, and its course as a strip."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from dashboard import course, reading_quotations
from dashboard.corpus import kept
from dashboard.wording import VOICES, plural
from metrics import coded
from metrics.model import Layer, NoteKind, Voice
from metrics.schemas import as_rows
from metrics.tables import Tables

BEGINNING = 12  # paragraphs that show how a text begins
ASIDE = (NoteKind.COMMENT, NoteKind.EMPHASIS)  # remarks on what is said; the other notes are needed to read it


def view(tables: Tables, document: str, chosen: pd.DataFrame, *, most: int | None = None) -> dict[str, Any]:
    """What the reader shows of a document whatever is marked: label, turns, strip, facts on quotations, what is dim.

    `most` are the paragraphs shown, from the first; without it all are.
    """
    whole: dict[str, Any] = _whole(tables, document, most)
    return whole | {"dim": dim(tables, document, chosen)}


@kept
def _whole(tables: Tables, document: str, most: int | None) -> dict[str, Any]:
    """The same but what is dim, which alone changes with the filters."""
    shown = turns(tables, document, most=most)
    end = sum(len(piece["text"]) for turn in shown for one in turn["paragraphs"] for piece in one["pieces"])
    return {
        "label": tables.document_labels[document],
        "turns": shown,
        "strip": [turn for turn in strip(tables, document) if turn["start"] < end],
        "quotations": reading_quotations.facts(reading_quotations.of(tables, document)),
    }


def dim(tables: Tables, document: str, chosen: pd.DataFrame) -> list[int]:
    """The paragraphs without a chosen passage, by their number in the text from 0."""
    known = coded.of(tables)
    own = known.among("document", [document])
    paragraphs = tables.passages["paragraph"].to_numpy()[own]
    begins = np.flatnonzero(np.diff(paragraphs, prepend=-1))
    held = known.holding(chosen["passage"].to_numpy())[own]
    return np.flatnonzero(~np.logical_or.reduceat(held, begins)).tolist() if len(begins) else []


def turns(tables: Tables, document: str, *, most: int | None = None) -> list[dict[str, Any]]:
    """The whole text as turns of one holder: voice, who, and paragraphs of pieces that give the text back, joined.

    A piece belongs to one passage; what says nothing of its voice is its
    turn's. A remark inside a paragraph of somebody else carries its number in the text: aside.
    """
    ends = reading_quotations.of(tables, document)["close"].to_list()
    cut = _Cut(tables.texts[document], _asides(tables, document), ends)
    shown: list[dict[str, Any]] = []
    labels: list[dict[str, Any]] = []  # on lines of their own: of the turn that they open
    before = _Holder(None, None, None)
    for _, group in islice(groupby(_passages(tables, document), key=lambda row: row.paragraph), most):
        own = list(group)
        labels.append({"pieces": list(_pieces(cut, own))})
        holder = _held_by(cut, own)
        if holder.voice == Voice.APPARATUS and any(row.layer == Layer.LABEL for row in own):
            continue
        if holder[:2] != before[:2] or holder.speaker not in (None, before.speaker):
            shown.append({"voice": holder.voice, "who": _who(holder), "paragraphs": []})
            before = holder
        shown[-1]["paragraphs"] += labels
        labels = []
    return [*shown, {"voice": Voice.APPARATUS, "who": "", "paragraphs": labels}] if labels else shown


@kept
def strip(tables: Tables, document: str) -> list[dict[str, Any]]:
    """The course of the text: voice, label, length and start of every turn, remarks and all, in order."""
    found = course.summed(course.turns(_body(tables, document)))
    return [
        {"voice": row.floor, "label": _place(row.floor, row.answer), "start": int(row.start), "words": int(row.words)}
        | {"hint": f"{_place(row.floor, row.answer)} · {plural(int(row.words), 'word')}"}
        for row in as_rows(found)
    ]


def first(document: str, chosen: pd.DataFrame) -> int:
    """Where the first chosen passage of the text begins."""
    own = chosen[chosen["document"] == document]["start"]
    return int(own.min()) if len(own) else -1


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where a text is cut beside its passages."""

    text: str
    asides: Mapping[int, int]  # passage → number of the remark that it is of
    ends: Sequence[int]  # of quotations

    def says(self, row: Any) -> bool:
        """Whether a passage has more than blanks: those between a time and a label are of the turn before."""
        return not self.text[row.start : row.end].isspace()


class _Holder(NamedTuple):
    """Whose turn a paragraph is of."""

    voice: str | None
    answer: int | None
    speaker: str | None


def _held_by(cut: _Cut, own: Sequence[Any]) -> _Holder:
    said = [row for row in own if cut.says(row)] or own
    host = next((row for row in said if row.voice != Voice.APPARATUS), own[0])
    voice = host.host_voice or host.voice
    return _Holder(voice, host.answer, next((row.speaker for row in said if row.voice == voice and row.speaker), None))


def _passages(tables: Tables, document: str) -> Iterator[Any]:
    """The passages of a document as rows; what is missing is None."""
    rows = as_rows(_body(tables, document))
    return (row._make(None if value is pd.NA else value for value in row) for row in rows)


def _body(tables: Tables, document: str) -> pd.DataFrame:
    return tables.passages.take(np.flatnonzero(coded.of(tables).among("document", [document])))


def _asides(tables: Tables, document: str) -> dict[int, int]:
    """By number of the passage, the number of the remark that it begins or goes on with."""
    notes = tables.notes[(tables.notes["document"] == document) & tables.notes["kind"].isin(ASIDE)]
    body = _body(tables, document)
    numbers, starts = body["passage"].to_list(), body["start"].to_list()
    return {
        passage: number
        for number, (start, end) in enumerate(zip(notes["start"].tolist(), notes["end"].tolist(), strict=True), start=1)
        for passage in numbers[bisect_left(starts, start) : bisect_left(starts, end)]
    }


def _pieces(cut: _Cut, own: Sequence[Any]) -> Iterator[dict[str, Any]]:
    alone = all(row.passage in cut.asides or not cut.says(row) for row in own)
    for row in own:
        about = {} if row.layer == "body" else {"layer": row.layer, "who": _holder(row)}
        aside = {"aside": cut.asides[row.passage]} if row.passage in cut.asides and not alone else {}
        for at, close, ending in reading_quotations.parted(cut.ends, row.start, row.end):
            yield {"text": cut.text[at:close]} | about | aside | ({"about": ending} if ending else {})


def _holder(row: Any) -> str:
    return VOICES.get(row.voice, "") + (f": {row.speaker}" if row.speaker else "")


def _who(holder: _Holder) -> str:
    if holder.voice == Voice.APPARATUS:
        return ""
    number = f"answer {holder.answer}" if holder.answer and holder.voice == Voice.SPEAKER else None
    return " · ".join(filter(None, [VOICES[str(holder.voice)], holder.speaker, number]))


def _place(voice: str, answer: Any) -> str:
    names = {Voice.INTERVIEWER: "Question", Voice.SPEAKER: "Answer"}
    return f"{names[Voice(voice)]} {answer}" if voice in names and pd.notna(answer) else VOICES[voice]
