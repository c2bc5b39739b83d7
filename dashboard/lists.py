"""The list that a number opens, on the screen: of what it is, how long it is, its entries with a way into the text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

import pandas as pd

from dashboard import counting, sides
from dashboard.evidence import Opened
from dashboard.quoted import RULES
from dashboard.wording import FORMS, KINDS, STANCES, VOICES, escaped, plural, ways
from metrics.schemas import as_rows
from metrics.tables import Tables

_NOUNS = {  # of a row, where it is not the table's name without its s
    "together": "place",
    "around": "place",
    "phrases": "place",
    "matches": "place",
    "near": "place",
    "oddities": "place",
    "hits": "word",
}
_ABOUT = {  # the lists whose conditions make a sentence, and the conditions that are in it
    "together": ("{actor} and {other} in one {unit}", ("actor", "other", "unit")),
    "around": ("“{term}” around {actor}", ("term", "actor")),
    "phrases": ("“{phrase}”", ("phrase",)),
    "matches": ("“{query}”", ("query", "how")),
    "near": ("“{term}” at most {window} words from “{query}”", ("term", "window", "query", "how")),
}
_TITLES = {"hits": "Words of themes", "oddities": "Faulty marks", "notes": "Remarks and notes"}
_ATTRIBUTIONS = {"named": "with a speaker", "unnamed": "without a speaker"}


def title(tables: Tables, opened: Opened) -> str:
    """Of what a list is: "Mentions · Norland · Commentator"."""
    names = _names(tables)
    where = {column: names.get(column, str)(value) for column, value in opened.where}
    about, inside = _ABOUT.get(opened.table, ("", ()))
    head = about.format_map(where) if about else _TITLES.get(opened.table, opened.table.capitalize())
    return " · ".join([head, *(said for column, said in where.items() if column not in inside and said)])


def _names(tables: Tables) -> Mapping[str, Callable[[str], str]]:
    """How the value of a condition is said, by its column; others as they stand."""
    actors, themes, documents = tables.actor_labels, tables.theme_labels, tables.document_labels

    def side(written: str) -> str:
        return " or ".join(sides.label(one, tables) for one in sides.several(written))

    def theme(value: str) -> str:
        return themes.get(value, value) or "no theme"

    return {
        "actor": lambda value: actors.get(value, value),
        "other": lambda value: actors.get(value, value),
        "document": lambda value: documents.get(value, value),
        "answer": "answer {}".format,
        "voice": lambda value: VOICES.get(value, value),
        "host_voice": lambda value: VOICES.get(value, value),
        "host": lambda value: f"quoted by: {VOICES.get(value, value)}",
        "theme": theme,
        "topic": theme,
        "side": side,
        "form": lambda value: FORMS.get(value, value),
        "surface": "“{}”".format,
        "term": str,
        "counting": lambda value: counting.said(counting.parse(value)),
        "own": lambda _: "quoted words left out",
        "kind": lambda value: KINDS.get(value, value),
        "source": "said by: {}".format,
        "reporter": "reported by: {}".format,
        "cue": "“{}”".format,
        "stance": lambda value: STANCES.get(value, value),
        "rule": lambda value: RULES.get(value, value),
        "attribution": lambda value: _ATTRIBUTIONS.get(value, value),
    }


def counted(rows: pd.DataFrame, table: str) -> str:
    """How long a list is, in the words of its table; whole passages and sentences also in words."""
    parts = [plural(len(rows), _NOUNS.get(table, table.removesuffix("s")))]
    if table in ("passages", "sentences"):
        parts.append(plural(int(rows["words"].sum()), "word"))
    return " · ".join([*parts, plural(rows["document"].nunique(), "document")])


def entries(tables: Tables, rows: pd.DataFrame) -> str:
    """A list of evidence as HTML: source, the words with what was counted marked, a way into the text."""
    labels = tables.document_labels
    way = ways(labels)
    return f'<ol class="evidence">{"".join(_entry(tables, labels, way, row) for row in as_rows(rows))}</ol>'


def _entry(tables: Tables, labels: Mapping[str, str], way: Callable[..., str], row: Any) -> str:
    who = "" if pd.isna(row.speaker) else f" · {row.speaker}"
    answer = "" if pd.isna(row.answer) else f" · answer {row.answer}"
    source = escaped(f"{labels[row.document]} · {VOICES.get(row.voice, row.voice)}{who}{answer}")
    address = escaped(way(row.document, row.mark_start, row.mark_end))
    link = f'<a href="{address}" target="_self">in the text</a>'
    words = _marked(tables.texts[row.document], row)
    return f'<li class="{row.voice}"><p>{words}</p><p class="source">{source} · {link}</p></li>'


def _marked(text: str, row: Any) -> str:
    """What was counted, marked among the words around it."""
    before, node, after = (text[a:b] for a, b in pairwise((row.start, row.mark_start, row.mark_end, row.end)))
    if not before and not after:
        return escaped(node.strip())
    cut = ("" if _at_edge(text, row.start) else "… ", "" if _at_edge(text, row.end) else " …")
    return f"{cut[0]}{escaped(before)}<mark>{escaped(node)}</mark>{escaped(after)}{cut[1]}"


def _at_edge(text: str, at: int) -> bool:
    """Whether a paragraph begins or ends here."""
    return at in (0, len(text)) or "\n" in text[at - 1 : at + 1]
