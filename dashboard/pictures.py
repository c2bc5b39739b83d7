"""The figures of the Overview as pictures to take away, each drawn once somebody wants it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby, islice
from operator import attrgetter
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import controls, corpus, findings, folding, in_view, ledgers, screen
from dashboard import course as course_of
from dashboard import words as words_of
from dashboard.charts import courses, dots, shares
from dashboard.charts.courses import Bar
from dashboard.evidence import opens
from dashboard.selection import Selection
from dashboard.wording import VOICES, first, ways
from metrics.measures import measures
from metrics.schemas import as_rows
from metrics.tables import Tables

MOST = 20  # texts, or actors, of a picture
_KEY = "drawn"
_OFFERED = {
    "words": "Whose words",
    "scores": "How it reads",
    "course": "Course of the texts",
    "actors": "Who is mentioned",
}


def offer(tables: Tables, chosen: Selection, measure: str) -> None:
    """A fold in which one of them is chosen and drawn."""
    held = bool(st.session_state.get(_KEY) or _KEY in st.query_params)
    panel = folding.opened("Pictures to take away", "pictures", held=held)
    if panel is None:
        return
    with panel:
        asked = controls.one_of("Picture", _KEY, _OFFERED, placeholder="choose one")
        if asked:
            {"words": _words, "scores": _scores, "course": _course, "actors": _actors}[asked](tables, chosen, measure)


def _words(tables: Tables, chosen: Selection, measure: str) -> None:
    sizes = in_view.words(("document", "voice"), chosen)
    counts = words_of.by_voice(sizes)
    drawn = dict(islice(counts.items(), MOST))
    lists = {
        (document, voice): str(opens("passages", document=document, voice=voice))
        for document, own in drawn.items()
        for voice in own
    }
    figure = corpus.kept(shares.by_document)(drawn, tables.document_labels, VOICES, lists, theme=screen.theme())
    screen.chart("shares", figure, findings.voices(tables, sizes), _about("share of the words", len(counts)))


def _scores(tables: Tables, chosen: Selection, measure: str) -> None:
    found, about = in_view.scores(("document", "voice"), measure, chosen), measures()[measure]
    documents = {one: tables.document_labels[one] for one in found["document"].unique()[:MOST]}
    rows = found.rename(columns={"measure": "of"}).rename(columns={"document": "measure", "voice": "side"})
    lists = [str(opens("sentences", document=row.measure, voice=row.side)) for row in as_rows(rows)]
    said = _about(about.label, found["document"].nunique())
    _dots(
        "scores",
        dots.scored(rows).assign(opens=lists),
        documents,
        about.direction,
        findings.scores(found, tables.document_labels),
        said,
    )


def _actors(tables: Tables, chosen: Selection, measure: str) -> None:
    found = in_view.rates(("voice",), chosen)
    labels = dict(zip(found["actor"].tolist(), found["label"].tolist(), strict=True))
    rows = found.rename(columns={"actor": "measure", "voice": "side", "rate": "value"})
    counts = [(row.mentions, str(opens("mentions", actor=row.measure, voice=row.side))) for row in as_rows(rows)]
    rows = rows.assign(
        hollow=False, rests=[f"{count:,} mentions" for count, _ in counts], opens=[one for _, one in counts]
    )
    said = _about("mentions per 1,000 words", len(labels), "actor")
    shown = dict(islice(labels.items(), MOST))
    _dots("actors", rows[rows["mentions"] > 0], shown, "mentions per 1,000 words", findings.actors(found), said)


def _dots(key: str, rows: pd.DataFrame, named: Mapping[str, str], title: str, message: str, about: str) -> None:
    here = {voice: label for voice, label in VOICES.items() if voice in set(rows["side"])}
    look: dict[str, Any] = {"shades": screen.voice_colours(), "title": title, "theme": screen.theme()}
    screen.chart(key, corpus.kept(dots.by_side)(rows, here, named, **look), message, about)


def _course(tables: Tables, chosen: Selection, measure: str) -> None:
    turns, scored = in_view.turns(chosen), in_view.scores_of_turns(measure, chosen)
    heights, name = course_of.heights(scored), measures()[measure].label
    values = {turn: value for turn, value in zip(scored["turn"], scored["value"], strict=True) if value == value}

    def bar(turn: Any) -> Bar:
        height = ledgers.LOWEST + (1 - ledgers.LOWEST) * heights.get(turn.turn, 0.0)
        said, pale = course_of.told(turn, values, name), turn.turn not in heights
        return Bar(turn.floor, int(turn.words), height, int(turn.start), int(turn.start) + 1, said, pale)

    rows = {document: list(own) for document, own in groupby(as_rows(turns), key=attrgetter("document"))}
    way = ways(tables.document_labels)
    figure = courses.by_document(
        {document: list(map(bar, own)) for document, own in rows.items()},
        tables.document_labels,
        VOICES,
        theme=screen.theme(),
    )
    said = [f"{tables.document_labels[one]}: {course_of.message(own, values, name)}." for one, own in rows.items()]
    every = in_view.words(("document", "voice"), chosen)["document"].nunique()
    about = f"{_about(f'turns as high as their {name}', every, shown=course_of.MOST)}; pale: {course_of.UNSCORED}"
    screen.chart("course", figure, " ".join(said), about, ways=[way(document, 0) for document in rows])


def _about(what: str, all: int, noun: str = "document", *, shown: int = MOST) -> str:
    return first(what, shown, all, noun)
