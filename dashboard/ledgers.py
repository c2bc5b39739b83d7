"""Tables of figures, each of which opens the list that it was counted from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from itertools import groupby, islice
from operator import attrgetter
from typing import Any

import numpy as np
import pandas as pd

from dashboard import course as course_of
from dashboard import scales
from dashboard import words as words_of
from dashboard.cells import score_cell, words_cell
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Part, Table
from dashboard.evidence import opens
from dashboard.outstanding import Sentence
from dashboard.sides import Side
from dashboard.wording import VOICES, first, number, ways
from metrics import coded
from metrics.analysis import METHOD
from metrics.measures import measures as known_measures
from metrics.schemas import as_rows
from metrics.tables import Tables

LOWEST = 0.3  # of a strip's height: a turn with the lowest score, and hollow one without
MOST = words_of.MOST  # documents that a table lists
ACROSS = 12  # documents that stand beside each other


@ledger.drawn
def findings(found: Sequence[Sentence], key: str, caption: str) -> Table | str:
    """Sentences whose figures open what they were counted from; nothing where there is none."""
    rows: list[list[Cell | str]] = [[Cell("", pieces=one)] for one in found]
    return ledger.table(f"ledger-{key}", caption, [], rows, align="left") if rows else ""


@ledger.drawn
def words(sizes: pd.DataFrame, documents: Mapping[str, str], colours: Mapping[str, str]) -> Table:
    """Documents × voices in words, and the share of each voice as a strip."""
    held = set(sizes["voice"].take(np.flatnonzero(sizes["words"].to_numpy() > 0)).unique())
    here = [voice for voice in VOICES if voice in held]
    rows: list[list[Cell | str]] = []
    for document, own in words_of.by_voice(sizes).items():
        total = sum(own.values())
        strip = tuple(Part(voice, own[voice]) for voice in here if own.get(voice))
        cells = [words_cell(own.get(voice, 0), document=document, voice=voice) for voice in here]
        rows.append([documents[document], Cell("", strip=strip), words_cell(total, document=document), *cells])
    columns = ["Document", "Shares", "All", *(VOICES[voice] for voice in here)]
    voices = {voice: (VOICES[voice], colours[voice]) for voice in here}
    caption = first("Words by voice", MOST, sizes["document"].nunique())
    return ledger.table("ledger-words", caption, columns, rows, voices=voices)


@ledger.drawn
def course(
    turns: pd.DataFrame,
    scored: pd.DataFrame,
    documents: Mapping[str, str],
    measure: str,
    colours: Mapping[str, str],
    *,
    every: int,
) -> Table:
    """Documents × their turns in order: as long as their words, as high as their score, each a way into the text.

    The turns are those of the first texts of `every`. One without a score is hollow.
    """
    scores = scored[scored["measure"] == measure]
    known = zip(scores["turn"].tolist(), scores["value"].tolist(), strict=True)
    values, heights = {turn: value for turn, value in known if value == value}, course_of.heights(scores)
    name = known_measures()[measure].label
    by_text = {document: list(own) for document, own in groupby(as_rows(turns), key=attrgetter("document"))}
    way = ways(documents)

    def part(turn: Any) -> Part:
        height = LOWEST + (1 - LOWEST) * heights.get(turn.turn, 0.0)
        said, goes = course_of.told(turn, values, name), way(turn.document, turn.start)
        return Part(turn.floor, turn.words, height, said, goes, hollow=turn.turn not in heights)

    held = set(turns["floor"].unique())
    voices = {voice: (label, colours[voice]) for voice, label in VOICES.items() if voice in held}
    if len(heights) < len(turns):
        voices[ledger.HOLLOW] = (f"Pale, between two lines: {course_of.UNSCORED}", colours["interviewer"])
    caption = first(
        f"Course of each text: turns as long as their words, as high as their {name}", course_of.MOST, every
    )
    rows: list[list[Cell | str]] = [
        [documents[one], Cell("", strip=tuple(map(part, own)), hint=course_of.message(own, values, name))]
        for one, own in by_text.items()
    ]
    return ledger.table("ledger-course", caption, ["Document", "Turns"], rows, voices=voices, align="left")


@ledger.drawn
def scores(found: pd.DataFrame, documents: Mapping[str, str], measure: str, colours: Mapping[str, str]) -> Table:
    """Documents × voices in one score, each drawn with its interval on one scale."""
    about = known_measures()[measure]
    scale = scales.over(found)
    rows: list[list[Cell | str]] = []
    by_document: dict[str, dict[str, Any]] = {}
    for row in as_rows(found.head(MOST * len(VOICES))):  # a document has a row for each voice at most
        if len(by_document) < MOST or row.document in by_document:
            by_document.setdefault(row.document, {})[row.voice] = row
    for document, by_voice in by_document.items():
        here = [voice for voice in VOICES if voice in by_voice]
        for voice in here:
            row = by_voice[voice]
            head = [Cell(documents[document], rows=len(here))] if voice == here[0] else []
            drawn = Cell("", dots=(scale.dot(row, colours[voice]),))
            rows.append([*head, VOICES[voice], score_cell(row, document=document, voice=voice), drawn])
    columns = ["Document", "Voice", about.label, ", ".join(filter(None, (about.direction, "with 95 % intervals")))]
    caption = first(f"{about.label} by voice", MOST, found["document"].nunique())
    return ledger.table("ledger-scores", caption, columns, rows, ticks=scale.ticks)


@ledger.drawn
def themes(by_theme: pd.DataFrame, tables: Tables, found: pd.DataFrame) -> Table | str:
    """Themes × documents in words of the paragraphs that take them up."""
    if by_theme.empty:
        return "No paragraph takes up a theme of the word lists."
    values = {(row.theme, row.document): row.words for row in as_rows(by_theme)}
    held = {document for _, document in values}
    own_labels = ((document, label) for document, label in tables.document_labels.items() if document in held)
    documents = dict(islice(own_labels, ACROSS))
    known = coded.of(tables)
    spoken = np.flatnonzero(known.holding(found["passage"].to_numpy()) & known.spoken)
    totals = known.sums("document", spoken, known.words[spoken])
    rows = []
    for theme, label in tables.theme_labels.items():
        own = [(document, values.get((theme, document), 0)) for document in documents]
        if any(value for _, value in own):
            cells = [words_cell(v, share=v / totals[d], document=d, theme=theme) for d, v in own]
            rows.append([label, *cells])
    caption = first("Words in paragraphs that take up a theme (a paragraph may take up several)", ACROSS, len(held))
    return ledger.table("ledger-themes", caption, ["Theme", *documents.values()], rows)


@ledger.drawn
def phrases(found: Mapping[Side, pd.DataFrame], labels: Mapping[str, str]) -> Table | str:
    """Ranks × sides: phrase and number of places."""
    most = max((len(frame) for frame in found.values()), default=0)
    if not most:
        return "No side has key phrases: they are found in enough words of one language, and of one that YAKE knows."
    rows: list[list[Cell | str]] = []
    for rank in range(most):
        cells: list[Cell | str] = []
        for side, frame in found.items():
            if rank < len(frame):
                one = frame.iloc[rank]
                opened = opens("phrases", phrase=one["phrase"], side=side)
                cells.append(Cell(f"{one['phrase']} {one['places']}", opened, hint="phrase and number of places"))
            else:
                cells.append("")
        rows.append([str(rank + 1), *cells])
    caption = "Key phrases by YAKE, best first; ranks hold within a side, not between sides"
    return ledger.table(
        "ledger-phrases", caption, ["Rank", *(labels[str(side)] for side in found)], rows, align="ranks"
    )


@ledger.drawn
def rates(
    found: pd.DataFrame,
    group: str,
    labels: Mapping[str, str],
    *,
    colours: Mapping[str, str],
    choose: str = "",
    most: int = 40,
) -> Table:
    """Actors × groups: mentions, and mentions per 1,000 words, drawn as bars of one scale in the colour of the group.

    A click on an actor gives it to the widget `choose`.
    """
    by_actor: dict[tuple[str, str], dict[str, Any]] = {}
    for row in as_rows(found):
        by_actor.setdefault((row.actor, row.label), {})[getattr(row, group)] = row
    here = {key: name for key, name in labels.items() if any(key in own for own in by_actor.values())}
    shown = dict(list(by_actor.items())[:most])
    longest = max((row.rate for own in shown.values() for row in own.values() if row.mentions), default=1.0)
    rows: list[list[Cell | str]] = []
    for (actor, label), own in shown.items():
        bars = {key: {"share": own[key].rate / longest, "colour": colours[key]} for key in here}
        cells = [_rate(own[key], bars[key], **{"actor": actor, group: key}) for key in here]
        head = Cell(label, sets=(choose, actor, label), hint="show the names used") if choose else label
        total = sum(row.mentions for row in own.values())
        every = [] if group == "side" else [Cell(str(total), opens("mentions", actor=actor))]
        rows.append([head, *every, *cells])
    caption = first("Mentions (and mentions per 1,000 words)", most, len(by_actor), "actor")
    every = [] if group == "side" else ["All"]  # sides may overlap, so they have no sum
    return ledger.table(f"ledger-rates-{group}", caption, ["Actor", *every, *here.values()], rows)


@ledger.drawn
def versions() -> Table:
    """What the figures were computed with."""
    packages = ("streamlit", "plotly", "pandas", "textstat", "yake", "pyphen", "scipy")
    rows: list[list[Cell | str]] = [["Method of this project", METHOD], *([name, version(name)] for name in packages)]
    return ledger.table(
        "ledger-versions", "What the figures were computed with", ["What", "Version"], rows, align="left"
    )


def _rate(row: Any, bar: dict[str, Any], **where: object) -> Cell:
    if not row.mentions:
        return Cell("0")
    hint = f"{number(row.low)} to {number(row.high)} per 1,000 words with 95 % confidence"
    return Cell(f"{row.mentions} ({number(row.rate)})", opens("mentions", **where), hint=hint, **bar)


def _count(value: int, **where: object) -> Cell:
    return Cell(str(value), opens("mentions", **where) if value else None)
