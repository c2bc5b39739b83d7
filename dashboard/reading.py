"""A document as the reader shows it: paragraphs of pieces, places to jump to, actors to mark."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import pandas as pd

from dashboard import reading_quotations, reading_themes
from dashboard.wording import VOICES
from metrics.model import Voice
from metrics.tables import Tables

MARKED = 5  # actors marked from the beginning
LISTED = 14  # actors in the legend
BEGINNING = 12  # paragraphs that show how a text begins


def paragraphs(
    tables: Tables, document: str, chosen: pd.DataFrame, themes: Collection[str] = ()
) -> list[dict[str, Any]]:
    """The whole text; paragraphs without a chosen passage are dim. Joined, the pieces give the text back.

    The terms of `themes` are marked where they stand.
    """
    hits = reading_themes.hits(tables, document, themes)
    kept = set(chosen["passage"])
    order = {actor["id"]: number for number, actor in enumerate(actors(tables, document, ()))}
    ends = list(reading_quotations.of(tables, document)["close"])
    shown = []
    before: tuple[object, ...] = ()
    for _, own in _passages(tables, document).groupby("paragraph", sort=False):
        first = own[own["voice"] != Voice.APPARATUS].head(1)
        host = (own if first.empty else first).iloc[0]
        voice = host["host_voice"] if pd.notna(host["host_voice"]) else host["voice"]
        holder = (voice, host["answer"] if pd.notna(host["answer"]) else None)
        start = int(own["start"].iloc[0])
        pieces = reading_themes.marked(_pieces(tables, own, order, ends), start, hits)
        block = {"voice": voice, "start": start, "pieces": pieces}
        if holder != before:
            block["who"] = _who(own, voice)
        if not kept & set(own["passage"]):
            block["dim"] = True
        before = holder
        shown.append(block)
    return shown


def places(tables: Tables, document: str) -> list[dict[str, Any]]:
    """Where questions and answers begin, and the author's own stretches."""
    found: list[dict[str, Any]] = []
    before: tuple[object, ...] = ()
    body = _passages(tables, document)
    for row in body[(body["layer"] == "body") & (body["words"] > 0)].itertuples(index=False):
        answer = None if pd.isna(row.answer) else int(row.answer)
        if (row.voice, answer) != before:
            found.append({"label": _place(row.voice, answer), "start": int(row.start), "voice": row.voice})
        before = (row.voice, answer)
    return found


def actors(tables: Tables, document: str, marked: Collection[str]) -> list[dict[str, Any]]:
    """The actors of the text, most mentioned first; the chosen ones are marked, else the first few."""
    own = tables.mentions[tables.mentions["counted"] & (tables.mentions["document"] == document)]
    sizes = (
        own.groupby(["actor", "label"], sort=False, observed=True).size().sort_values(ascending=False, kind="stable")
    )
    return [
        {"id": actor, "label": label, "count": int(count), "marked": actor in marked if marked else place < MARKED}
        for place, ((actor, label), count) in enumerate(sizes.items())
        if place < LISTED or actor in marked
    ]


def first(tables: Tables, document: str, chosen: pd.DataFrame) -> int:
    """Where the first chosen passage of the text begins."""
    own = chosen[chosen["document"] == document]["start"]
    return int(own.min()) if len(own) else -1


def _passages(tables: Tables, document: str) -> pd.DataFrame:
    return tables.passages[tables.passages["document"] == document]


def _pieces(tables: Tables, own: pd.DataFrame, order: dict[str, int], ends: Sequence[int]) -> list[dict[str, Any]]:
    text = tables.texts[own["document"].iloc[0]]
    mentions = tables.mentions[tables.mentions["counted"] & tables.mentions["passage"].isin(own["passage"])]
    pieces: list[dict[str, Any]] = []
    for row in own.itertuples(index=False):
        at = row.start
        inside = mentions[mentions["passage"] == row.passage].sort_values(["start", "end"])
        for mention in inside.itertuples(index=False):
            if mention.actor not in order or mention.start < at or mention.end > row.end:
                continue  # inside a longer mention, or an actor that the legend does not list
            pieces += _stretch(text, at, mention.start, row, ends)
            named = _stretch(text, mention.start, mention.end, row, ends)
            pieces += [piece | {"actor": order[mention.actor]} for piece in named]
            at = mention.end
        pieces += _stretch(text, at, row.end, row, ends)
    return pieces


def _stretch(text: str, start: int, end: int, row: Any, ends: Sequence[int]) -> Iterator[dict[str, Any]]:
    """The pieces of a stretch of one passage; `about` numbers the quotations that end with a piece."""
    who = f"{VOICES.get(row.voice, row.voice)}{'' if pd.isna(row.speaker) else f': {row.speaker}'}"
    for at, close, about in reading_quotations.parted(ends, start, end):
        piece: dict[str, Any] = {"text": text[at:close], "layer": row.layer}
        yield piece | ({} if row.layer == "body" else {"who": who}) | ({"about": about} if about else {})


def _who(own: pd.DataFrame, voice: str) -> str:
    speaker = own.loc[own["voice"] == voice, "speaker"].dropna().head(1)
    answer = own["answer"].dropna().head(1)
    parts = [VOICES.get(voice, voice), *speaker, *(f"answer {number}" for number in answer if voice == Voice.SPEAKER)]
    return " · ".join(map(str, parts))


def _place(voice: str, answer: int | None) -> str:
    names = {Voice.INTERVIEWER: "Question", Voice.SPEAKER: "Answer"}
    return f"{names[Voice(voice)]} {answer}" if voice in names and answer else VOICES.get(voice, voice)
