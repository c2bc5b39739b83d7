"""The sides of a comparison: any set of passages with a name, written so that an address can hold it.

    voice:commentator        voice:speaker+quoted        document:speech/answer:2

Conditions are joined by "/", the alternatives of one by "+", and values are percent-encoded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

import numpy as np
import pandas as pd

from dashboard import wording
from metrics import coded, grouping
from metrics.grouping import Numbered
from metrics.model import Voice
from metrics.schemas import as_rows, framed
from metrics.tables import Tables, distinct

COLUMNS = ("document", "answer", "voice", "speaker", "theme")


@dataclass(frozen=True, slots=True)
class Side:
    """Conditions on passages: column → the values allowed."""

    conditions: tuple[tuple[str, tuple[str, ...]], ...]

    @classmethod
    def of(cls, **conditions: str | tuple[str, ...]) -> Side:
        return cls(tuple((c, (v,) if isinstance(v, str) else v) for c, v in conditions.items()))

    def __str__(self) -> str:
        return "/".join(
            f"{column}:{'+'.join(quote(v, safe=' ') for v in values)}" for column, values in self.conditions
        )


COMMENTATOR = Side.of(voice=Voice.COMMENTATOR.value)
QUOTED_SPEECH = Side.of(voice=(Voice.SPEAKER.value, Voice.QUOTED.value))


def parse(text: str) -> Side:
    """The side that an address names.

    Raises:
        ValueError: if it is not written as a side.
    """
    conditions = []
    for part in text.split("/"):
        column, colon, values = part.partition(":")
        if column not in COLUMNS or not colon or not values:
            raise ValueError(f"{text} is not a side of a comparison")
        conditions.append((column, tuple(unquote(value) for value in values.split("+"))))
    return Side(tuple(conditions))


def several(text: str) -> list[Side]:
    """The sides that an address names together, parted by "|": what is on any of them.

    Raises:
        ValueError: if one is not written as a side.
    """
    return [parse(part) for part in text.split("|")]


def together(sides: Iterable[Side]) -> str:
    """Several sides as an address names them."""
    return "|".join(map(str, sides))


def offered(tables: Tables) -> list[Side]:
    """Every side that holds words: voices, documents, voices of each document, speakers, answers, themes."""
    spoken = tables.passages[tables.passages["words"] > 0]
    both = [Side.of(document=d, voice=v) for d, v in _pairs(spoken, "voice")]
    answers = [Side.of(document=d, answer=a) for d, a in _pairs(spoken, "answer")]
    themes = [Side.of(theme=theme) for theme in _values(tables.themes, "theme")]
    reported = [QUOTED_SPEECH] if {*QUOTED_SPEECH.conditions[0][1]} & set(spoken["voice"].unique()) else []
    voices, documents, speakers = (each(tables, column) for column in ("voice", "document", "speaker"))
    return [*voices, *reported, *documents, *both, *speakers, *answers, *themes]


def each(tables: Tables, column: str) -> list[Side]:
    """One side for every value of a column that holds words."""
    return [Side.of(**{column: value}) for value in _values(tables.passages[tables.passages["words"] > 0], column)]


def answers(tables: Tables) -> list[Side]:
    """One side for the words of each answer, its question left out."""
    spoken = tables.passages[(tables.passages["voice"] == Voice.SPEAKER) & (tables.passages["words"] > 0)]
    return [Side.of(document=d, answer=a, voice=Voice.SPEAKER.value) for d, a in _pairs(spoken, "answer")]


def themes(tables: Tables, *, most: int) -> list[Side]:
    """One side for each of the themes that most paragraphs take up."""
    return [Side.of(theme=theme) for theme in tables.themes["theme"].value_counts().index[:most]]


def passages(tables: Tables, chosen: pd.DataFrame, sides: Iterable[Side]) -> pd.DataFrame:
    """The chosen passages of each side, with a column side (as in the address); a passage may be on several."""
    named = list(sides)
    on = np.array([grouping.meeting(tables, side.conditions, chosen) for side in named], bool)
    numbers, rows = np.nonzero(on.reshape(len(named), len(chosen)))
    labels = pd.array([str(side) for side in named], dtype="string").take(numbers)
    return chosen.take(rows).reset_index(drop=True).assign(side=labels)


def on_any(tables: Tables, chosen: pd.DataFrame, sides: Iterable[Side]) -> coded.Choice:
    """Which of the chosen passages are on one of these sides or more."""
    found: coded.Choice = np.logical_or.reduce([grouping.meeting(tables, side.conditions, chosen) for side in sides])
    return found


def groups(tables: Tables, chosen: pd.DataFrame, sides: Iterable[Side]) -> Numbered:
    """The same as groups, one for each side on which anybody speaks: column side."""
    known, named = coded.of(tables), list(sides)
    rows = known.rows(chosen["passage"].to_numpy())
    on = [rows[known.spoken[rows] & grouping.meeting(tables, side.conditions, chosen)] for side in named]
    held = [number for number, own in enumerate(on) if len(own)]
    members = np.concatenate([rows[:0], *(on[number] for number in held)])
    numbers = np.repeat(np.arange(len(held)), [len(on[number]) for number in held])
    words = np.bincount(numbers, known.words[members], minlength=len(held)).astype(np.int64)
    keys = framed({"side": [str(named[number]) for number in held]}, {"side": "string"})
    order = np.argsort(members, kind="stable")
    return Numbered(keys, words, known.numbers[members[order]], numbers[order], np.zeros(len(held), np.int64))


def labels(tables: Tables) -> dict[str, str]:
    """Label of every side offered, by the side as written."""
    return distinct((str(side), label(side, tables)) for side in offered(tables))


def label(side: Side, tables: Tables) -> str:
    """What a screen calls a side."""
    if side == QUOTED_SPEECH:
        return "Quoted speech"
    names = {
        "document": tables.document_labels,
        "voice": wording.VOICES,
        "theme": tables.theme_labels,
    }
    parts = []
    for column, values in side.conditions:
        known: Mapping[str, str] = names.get(column, {})
        shown = " or ".join(known.get(value, value) for value in values)
        parts.append(f"answer {shown}" if column == "answer" else shown)
    return " · ".join(parts)


def _values(frame: pd.DataFrame, column: str) -> list[str]:
    return [str(value) for value in frame[column].dropna().unique()]


def _pairs(frame: pd.DataFrame, column: str) -> list[tuple[str, str]]:
    found = frame[["document", column]].dropna().drop_duplicates()
    return [(str(document), str(value)) for document, value in as_rows(found)]
