"""The words on the screen: names of voices, forms and themes, and the sentences that say what is in view."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from urllib.parse import urlencode

import numpy as np
import pandas as pd

from dashboard import shelf
from dashboard.selection import Selection
from metrics import coded
from metrics.tables import Tables

VOICES = {
    "commentator": "Commentator",
    "interviewer": "Interviewer",
    "speaker": "Speaker",
    "quoted": "Quoted",
}
MARKS = (  # how the reader tells voices apart
    "Solid line: speaker. Dotted: interviewer. Double and italic: commentator. Dashed underline: quoted words. "
    "The mark behind a quotation opens who says it and why. What the filters leave out is pale. "
    "Keys: J and K turns, / search, N and Shift+N from mark to mark; a switch above the text turns them off."
)
KINDS = {
    "speech": "Speech",
    "document": "Document",
    "nested": "Nested",
    "scare": "Held at a distance",
    "term": "Term or title",
    "slogan": "Slogan, song",
}
NAMED = 8  # names of a filter that the sentence of scope lists
NOTES = {
    "comment": "Comment",
    "clarification": "What a word refers to",
    "emphasis": "Emphasis",
    "sound": "Sound",
    "inserted": "Words put in",
    "page": "Page number",
}
STANCES = {"neutral": "Neutral", "endorsing": "Endorsing", "distancing": "Distancing"}
FORMS = {
    "name": "Name",
    "abbreviation": "Abbreviation",
    "adjective": "Adjective",
    "demonym": "Demonym",
    "metonym": "Metonym",
    "epithet": "Epithet",
    "role": "Role",
    "coreference": "Reference",
}


def scope(tables: Tables, selection: Selection, chosen: pd.DataFrame) -> list[tuple[str, bool]]:
    """The parts of the sentence that says what is in view, and which of them are filters in force.

    A turn is in view where any of its words are. What is always offered and leaves all is said so.
    """
    known, passages = coded.of(tables), chosen["passage"].to_numpy()
    rows = known.rows(passages)
    spoken = known.spoken[rows]
    documents = len(known.held("document", passages[spoken]))
    turns = np.zeros(len(known.numbers) + 1, bool)
    turns[known.turns[rows[spoken]]] = True  # the last: what stands in no turn
    sizes = (plural(documents, "document"), plural(int(turns[:-1].sum()), "turn"), f"{chosen['words'].sum():,} words")
    always = {"themes", "voices"} if tables.theme_labels else {"voices"}
    asked = filters(tables, selection)
    parts = [(f"{what}: {named(names) or 'all'}", bool(names)) for what, names in asked if names or what in always]
    return [*((size, False) for size in sizes), *parts]


def joined(parts: Iterable[tuple[str, bool]]) -> str:
    """The sentence of scope."""
    return " · ".join(part for part, _ in parts)


def filters(tables: Tables, selection: Selection) -> list[tuple[str, Sequence[str]]]:
    """What each filter is called, and the names of what it leaves; none where it is not in force."""
    documents, themes, actors = tables.document_labels, tables.theme_labels, tables.actor_labels
    return [
        ("documents", [documents.get(one, one) for one in selection.documents]),
        ("all of the themes" if selection.all_themes else "themes", [themes.get(t, t) for t in selection.themes]),
        ("voices", [VOICES.get(one, one) for one in selection.voices]),
        ("speakers", selection.speakers),
        ("mentioning", [actors.get(one, one) for one in selection.actors]),
        ("answers", [str(one) for one in selection.answers]),
    ]


def named(names: Sequence[str]) -> str:
    """The names of a filter; of many the first, and how many more: no filter may push another out of sight."""
    more = [f"and {len(names) - NAMED} more"] if len(names) > NAMED else []
    return ", ".join([*map(shortened, names[:NAMED]), *more])


def plural(count: int, noun: str, many: str = "") -> str:
    """A count with its noun; `many` is the plural where it is not formed by an s."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {many or noun + 's'}"


def first(caption: str, shown: int, all: int, noun: str = "document", many: str = "") -> str:
    """The caption of a table, which says so where it lists the first rows only; the table to take away holds all."""
    return caption if all <= shown else f"{caption}: the first {shown} of {plural(all, noun, many)}"


def number(value: float, *, digits: int = 1) -> str:
    """A figure as printed: thousands parted, a true minus, an en dash where it is missing."""
    if value != value:
        return "–"
    return f"{value:,.{digits}f}".replace("-", "−")  # as the axes of figures write it


def percent(part: float, whole: float) -> str:
    if not whole:
        return "–"
    return "under 1 %" if 0 < part / whole < 0.005 else f"{100 * part / whole:.0f} %"


def plain(label: str) -> str:
    """A label of a widget whose marks are shown, not read as markup."""
    return re.sub(r"([\\`*_{}\[\]()#+\-.!$:~<>|&])", r"\\\1", label)


def shortened(text: str) -> str:
    """The beginning of a stretch on one line."""
    words = " ".join(text.split())
    return words if len(words) <= 70 else f"{words[:69].rstrip()}…"


def escaped(text: str) -> str:
    """Text as HTML that shows exactly this text: the one way of a document's words into st.html."""
    return html.escape(text, quote=True)


def place(labels: Mapping[str, str], document: str, at: int, end: int | None = None) -> str:
    """The address of a place in a text, from any page; up to `end` it is marked there."""
    return ways(labels)(document, at, end)


def ways(labels: Mapping[str, str]) -> Callable[..., str]:
    """`place` for many places of texts with these labels."""
    shared, texts = shelf.parameters(), dict[str, str]()
    after = f"&{urlencode(shared)}" if shared else ""

    def way(document: str, at: int, end: int | None = None) -> str:
        text = texts.get(document) or texts.setdefault(document, urlencode({"doc": labels[document]}))
        return f"read?{text}&pos={at}{f'&end={end}' if end else ''}{after}"

    return way
