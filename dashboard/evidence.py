"""A number and the list it was counted from: how an address names the list, and its rows.

mentions~actor:c_us~voice:commentator        the table, then the conditions that its rows meet
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

import numpy as np
import pandas as pd

from dashboard import counting, sides
from dashboard import selection as selecting
from metrics import (
    collocations,
    comentions,
    concordance,
    grouping,
    naming,
    phrases,
    spoken,
    surroundings,
    tokens,
)
from metrics.naming import Counting
from metrics.schemas import as_rows
from metrics.tables import Tables

EVIDENCE = {
    "document": "string",
    "start": "int64",  # of what is shown
    "end": "int64",
    "mark_start": "int64",  # of what was counted, inside it
    "mark_end": "int64",
    "voice": "string",
    "speaker": "string",
    "answer": "Int64",
    "words": "int64",  # of what was counted
}
TABLES = (
    "passages",
    "sentences",
    "mentions",
    "hits",
    "together",
    "around",
    "phrases",
    "matches",
    "near",
    "quotations",
    "turns",
    "notes",
    "oddities",
)
_OWN = {  # conditions beside those of a group
    "passages": ("own",),  # words that no other voice quotes
    "mentions": ("actor", "form", "surface", "counting"),
    "together": ("actor", "other", "unit", "counting"),
    "around": ("actor", "term", "counting"),
    "phrases": ("phrase",),
    "matches": ("query", "how"),
    "near": ("query", "how", "window", "term"),
    "quotations": ("kind", "source", "cue", "stance", "rule", "host", "reporter", "attribution"),
    "notes": ("kind",),
    "hits": ("topic", "term"),
    "oddities": ("fault",),
}
_NEEDED = {  # without which a list is none
    "together": ("actor", "other", "unit"),
    "around": ("actor", "term"),
    **{table: _OWN[table] for table in ("phrases", "matches", "near")},
}
_COLUMNS = {
    "source": "speaker",
    "host": "host_voice",
    "topic": "theme",
}  # where a condition has another name than its column
_ESCAPES = {at: quote(chr(at), safe=" ") for at in range(128)} | {ord("~"): "%7E"}
MOST = 300  # entries that a screen lists
_AROUND = 90  # characters on each side of a name or phrase


@dataclass(frozen=True, slots=True)
class Opened:
    """Which list a number opens."""

    table: str
    where: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return "~".join([self.table, *(f"{column}:{_quoted(value)}" for column, value in self.where)])


def _quoted(value: str) -> str:
    if value.isascii():  # nearly all are; it takes a tenth of the time
        return value.translate(_ESCAPES)
    return quote(value, safe=" ").replace("~", "%7E")  # which quote() leaves as it is


def opens(table: str, **where: object) -> Opened:
    return Opened(table, tuple((column, str(value)) for column, value in where.items()))


def parse(text: str) -> Opened:
    """The list that an address names.

    Raises:
        ValueError: if it is not written as one.
    """
    table, *parts = text.split("~")
    pairs = [part.partition(":") for part in parts]
    if table not in TABLES or not all(column and colon for column, colon, _ in pairs):
        raise ValueError(f"{text} names no list")
    return Opened(table, tuple((column, unquote(value)) for column, _, value in pairs))


def rows(tables: Tables, chosen: pd.DataFrame, opened: Opened) -> pd.DataFrame:
    """The list, in order of the texts: columns EVIDENCE. `chosen` are the passages that the filters leave.

    Raises:
        ValueError: if the list has a condition that it cannot have, or lacks the one that it needs.
    """
    where = dict(opened.where)
    if "side" in where:
        chosen = sides.passages(tables, chosen, sides.several(where.pop("side"))).drop_duplicates("passage")
    if where.get("theme") == "":
        chosen = selecting.of_no_theme(tables, chosen)
        del where["theme"]
    own = {column: where.pop(column) for column in _OWN.get(opened.table, ()) if column in where}
    by = tuple(where)
    if not {*by} <= {*grouping.DIMENSIONS} or not all(map(own.get, _NEEDED.get(opened.table, ()))):
        raise ValueError(f"{opened} names no list")
    if opened.table in ("turns", "notes", "oddities") and "theme" not in by:  # some stand where nobody speaks
        return _placed(tables, opened.table, _narrowed(chosen, where), own)
    group = _narrowed(grouping.members(tables, by, chosen), where).drop_duplicates("passage")
    if opened.table == "matches":
        return _matches(tables, chosen, group, own)
    if opened.table not in _LISTS:
        raise ValueError(f"{opened} names no list")
    return _LISTS[opened.table](tables, group, own)


def _narrowed(frame: pd.DataFrame, where: Mapping[str, str]) -> pd.DataFrame:
    """The rows that meet every condition: column → the one value, as text."""
    for column, value in where.items():
        frame = frame[frame[_COLUMNS.get(column, column)].astype("string") == value]
    return frame


def _passages(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    found = tables.passages[tables.passages["passage"].isin(group[group["words"] > 0]["passage"])]
    if "own" in own:
        found = found[found["voice"] != "quoted"]
    return found.assign(mark_start=found["start"], mark_end=found["end"])[list(EVIDENCE)]


def _sentences(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    found = grouping.owned_sentences(tables, group, ())
    found = found.assign(mark_start=found["start"], mark_end=found["end"])
    return _with_voice(tables, found)


def _mentions(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    found = naming.counted(tables, _whole(tables, group), _counting(own))
    found = _narrowed(found, {column: value for column, value in own.items() if column != "counting"})
    return _with_voice(tables, _in_context(tables, found.assign(words=1)))


def _together(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    pair = (own["actor"], own["other"])
    found = comentions.find(tables, own["unit"], pair, _whole(tables, group), _counting(own))
    places = as_rows(found[["document", "start", "end"]])
    words = [tokens.count(tables.texts[document], start, end) for document, start, end in places]
    return _with_voice(tables, found.assign(mark_start=found["start"], mark_end=found["end"], words=words))


def _around(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    found = surroundings.find(tables, own["actor"], own["term"], group, _counting(own))
    return _with_voice(tables, _in_context(tables, found))


def _whole(tables: Tables, group: pd.DataFrame) -> pd.DataFrame:
    return tables.passages[tables.passages["passage"].isin(group["passage"])]


def _counting(own: Mapping[str, str]) -> Counting:
    return counting.parse(own.get("counting", ""))


def _phrases(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    places = phrases.find(tables, group, own["phrase"])
    return _with_voice(tables, _in_context(tables, places))


def _matches(tables: Tables, chosen: pd.DataFrame, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    """Searched for in all that is chosen, where a phrase may go from one voice to the next, then narrowed."""
    said = spoken.of(tables, chosen["passage"].to_numpy())
    found = spoken.located(tables, said, concordance.search(own["query"], own["how"], said.index))
    return _with_voice(tables, _in_context(tables, found[found["passage"].isin(group["passage"])]))


def _near(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    said = spoken.of(tables, group["passage"].to_numpy())
    node = concordance.search(own["query"], own["how"], said.index)
    found = collocations.places_near(node, said.index, own["term"], window=int(own["window"]))
    return _with_voice(tables, _in_context(tables, spoken.located(tables, said, found)))


def _hits(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    found = tables.theme_hits[tables.theme_hits["passage"].isin(group["passage"])]
    return _with_voice(tables, _in_context(tables, _narrowed(found, own).assign(words=1)))


def _quotations(tables: Tables, group: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    found = tables.quotations[tables.quotations["passage"].isin(group["passage"])]
    return _with_voice(tables, _in_context(tables, _narrowed(found, own)))


def _placed(tables: Tables, name: str, chosen: pd.DataFrame, own: dict[str, str]) -> pd.DataFrame:
    frame: pd.DataFrame = getattr(tables, name)
    found = _narrowed(frame[frame["passage"].isin(chosen["passage"])], own)
    places = as_rows(found[["document", "start", "end"]])
    found = found.assign(words=[tokens.count(tables.texts[d], start, end) for d, start, end in places])
    if name == "turns":
        return _with_voice(tables, found.assign(mark_start=found["start"], mark_end=found["end"]))
    return _with_voice(tables, _in_context(tables, found))


_LISTS = {
    "passages": _passages,
    "sentences": _sentences,
    "mentions": _mentions,
    "together": _together,
    "around": _around,
    "phrases": _phrases,
    "near": _near,
    "quotations": _quotations,
    "hits": _hits,
}


def _in_context(tables: Tables, found: pd.DataFrame) -> pd.DataFrame:
    """Rows widened by what stands around them in the same paragraph."""
    low, high = _paragraphs(tables.passages)
    at = np.searchsorted(tables.passages["passage"].to_numpy(), found["passage"].to_numpy())
    wide = zip(
        found["document"].tolist(),
        found["start"].tolist(),
        found["end"].tolist(),
        low[at].tolist(),
        high[at].tolist(),
        strict=True,
    )
    around = [_whole_words(tables.texts[document], *ends) for document, *ends in wide]
    return found.assign(
        mark_start=found["start"],
        mark_end=found["end"],
        start=pd.Series([start for start, _ in around], index=found.index, dtype="int64"),
        end=pd.Series([end for _, end in around], index=found.index, dtype="int64"),
    )


def _paragraphs(passages: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Where the paragraph of each passage begins and ends; passages stand in order of the texts."""
    place = passages[["document", "paragraph"]]
    begins = place.ne(place.shift()).any(axis=1).to_numpy()
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(passages)) - 1
    own = np.cumsum(begins) - 1
    return passages["start"].to_numpy()[first][own], passages["end"].to_numpy()[last][own]


def _whole_words(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The stretch widened by what stands around it, up to a blank, within its paragraph."""
    left, right = max(low, start - _AROUND), min(high, end + _AROUND)
    if left > low:
        blank = text.find(" ", left, start)
        left = blank + 1 if blank >= 0 else left
    if right < high:
        blank = text.rfind(" ", end, right)
        right = blank if blank >= 0 else right
    return left, right


def _with_voice(tables: Tables, found: pd.DataFrame) -> pd.DataFrame:
    about = tables.passages[["passage", "voice", "speaker", "answer"]]
    kept = found.drop(columns=["voice", "speaker", "answer"], errors="ignore").merge(about, on="passage", how="left")
    return kept.sort_values(["document", "mark_start"], kind="stable")[list(EVIDENCE)].reset_index(drop=True)


def with_text(tables: Tables, rows: pd.DataFrame) -> pd.DataFrame:
    """The list with the words themselves: columns EVIDENCE, text (as shown) and marked (as counted)."""
    listed = list(as_rows(rows))
    texts = [tables.texts[row.document][row.start : row.end] for row in listed]
    marks = [tables.texts[row.document][row.mark_start : row.mark_end] for row in listed]
    return rows.assign(text=pd.array(texts, dtype="string"), marked=pd.array(marks, dtype="string"))
