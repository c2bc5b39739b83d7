"""Tables of figures, each of which opens the list that it was counted from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from itertools import islice
from typing import Any

import numpy as np
import pandas as pd

from dashboard import course as course_of
from dashboard import scales
from dashboard import words as words_of
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Part, Table
from dashboard.evidence import opens
from dashboard.outstanding import Finding
from dashboard.sides import Side
from dashboard.wording import VOICES, first, number, plural, ways
from metrics import coded
from metrics.analysis import METHOD
from metrics.intervals import MINIMUM_SENTENCES
from metrics.measures import Measure
from metrics.measures import measures as known_measures
from metrics.schemas import as_rows, listed
from metrics.tables import Tables

LOWEST = 0.3  # of a strip's height: a turn with the lowest score, or without one
MOST = words_of.MOST  # documents that a table lists
ACROSS = 12  # documents that stand beside each other
PLAIN = {"words": "Words", "sentences": "Sentences", "words_per_sentence": "Words per sentence"}


@ledger.drawn
def findings(found: Sequence[Finding]) -> Table | str:
    """Sentences that open what they were counted from."""
    rows: list[list[Cell | str]] = [
        [Cell(one.text, one.opens, hint=f"opens {plural(one.mentions, 'mention')}")] for one in found
    ]
    return ledger.table("ledger-findings", "What stands out", [], rows, align="left") if rows else ""


@ledger.drawn
def words(sizes: pd.DataFrame, documents: Mapping[str, str], colours: Mapping[str, str]) -> Table:
    """Documents × voices in words, and the share of each voice as a strip."""
    held = set(sizes["voice"].take(np.flatnonzero(sizes["words"].to_numpy() > 0)).unique())
    here = [voice for voice in VOICES if voice in held]
    rows: list[list[Cell | str]] = []
    for document, own in words_of.by_voice(sizes).items():
        total = sum(own.values())
        strip = tuple(Part(voice, own[voice]) for voice in here if own.get(voice))
        cells = [_words(own.get(voice, 0), document=document, voice=voice) for voice in here]
        rows.append([documents[document], Cell("", strip=strip), _words(total, document=document), *cells])
    columns = ["Document", "Shares", "All", *(VOICES[voice] for voice in here)]
    voices = {voice: (VOICES[voice], colours[voice]) for voice in here}
    caption = first("Words by voice", MOST, sizes["document"].nunique())
    return ledger.table("ledger-words", caption, columns, rows, voices=voices)


@ledger.drawn
def course(
    turns: pd.DataFrame, scored: pd.DataFrame, documents: Mapping[str, str], measure: str, colours: Mapping[str, str]
) -> Table:
    """Documents × their turns in order: as long as their words, as high as their score, each a way into the text."""
    scores = scored[scored["measure"] == measure]
    known = zip(scores["turn"].tolist(), scores["value"].tolist(), strict=True)
    values, heights = {turn: value for turn, value in known if value == value}, course_of.heights(scores)
    name = known_measures()[measure].label
    strips: dict[str, list[Part]] = {}
    way = ways(documents)
    for turn in as_rows(turns):
        height = LOWEST + (1 - LOWEST) * heights.get(turn.turn, 0.0)
        goes = way(turn.document, turn.start)
        part = Part(turn.floor, turn.words, height, course_of.told(turn, values, name), goes)
        strips.setdefault(turn.document, []).append(part)
    voices = {
        voice: (label, colours[voice]) for voice, label in VOICES.items() if voice in set(turns["floor"].unique())
    }
    caption = f"Course of each text: turns as long as their words, as high as their {name}"
    rows: list[list[Cell | str]] = [[documents[one], Cell("", strip=tuple(parts))] for one, parts in strips.items()]
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
            rows.append([*head, VOICES[voice], _score(row, document=document, voice=voice), drawn])
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
            cells = [_words(v, share=v / totals[d], document=d, theme=theme) for d, v in own]
            rows.append([label, *cells])
    caption = first("Words in paragraphs that take up a theme (a paragraph may take up several)", ACROSS, len(held))
    return ledger.table("ledger-themes", caption, ["Theme", *documents.values()], rows)


@ledger.drawn
def grades(
    measured: pd.DataFrame, labels: Mapping[str, str], measures: Mapping[str, str], colours: Mapping[str, str]
) -> Table | str:
    """School grades × sides, each drawn with its interval on one scale; nothing where no side has one."""
    known = zip(listed(measured["measure"]), measured["value"].tolist(), strict=True)
    table = measured.take([at for at, (name, value) in enumerate(known) if name in measures and value == value])
    scale, found = scales.over(table), list(as_rows(table))
    rows: list[list[Cell | str]] = []
    for measure, name in measures.items():
        own = {row.side: row for row in found if row.measure == measure}
        told = {side: f"{labels[side]}: {number(row.value)}, {_rests_on(row)}" for side, row in own.items()}
        dots = [(side, scale.dot(own[side], colours[side])) if side in own else ("", None) for side in labels]
        drawn = tuple(dot and replace(dot, hint=told[side]) for side, dot in dots)
        if own:
            rows.append([name, Cell("", dots=drawn, hint="; ".join(told.values()))])
    sides = {side: (name, colours[side]) for side, name in labels.items()}
    heads = ["Grade", "school grade: higher is harder, with 95\N{NO-BREAK SPACE}% intervals"]
    return (
        ledger.table("ledger-grades", "Grades of every side", heads, rows, voices=sides, ticks=scale.ticks)
        if rows
        else ""
    )


@ledger.drawn
def measures(measured: pd.DataFrame, labels: Mapping[str, str], shown: Mapping[str, Measure]) -> Table:
    """Measures × sides."""
    by_side = {(row.measure, row.side): row for row in as_rows(measured)}
    rows: list[list[Cell | str]] = []
    scores = {name: one.label for name, one in shown.items()}
    for name, label in (PLAIN | scores).items():
        cells = []
        for side in labels:
            row = by_side.get((name, side))
            counted = name == "words"
            cells.append(_words(row.value if row else 0, side=side) if counted else _score(row, side=side))
        rows.append([label, *cells])
    return ledger.table("ledger-measures", "Every measure of every side", ["Measure", *labels.values()], rows)


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
    caption = "Mentions (and mentions per 1,000 words)"
    every = [] if group == "side" else ["All"]  # sides may overlap, so they have no sum
    return ledger.table(f"ledger-rates-{group}", caption, ["Actor", *every, *here.values()], rows)


@ledger.drawn
def method() -> Table:
    """Every measure: unit, direction, minimum, source."""
    rows: list[list[Cell | str]] = [
        [one.label, one.unit, one.direction or "–", one.minimum, one.source] for one in known_measures().values()
    ]
    columns = ["Measure", "Unit", "Direction", "Needs", "Source"]
    return ledger.table(
        "ledger-method", "What each counts, and from how much text", columns, rows, align="left", shown=len(rows)
    )


@ledger.drawn
def versions() -> Table:
    """What the figures were computed with."""
    packages = ("streamlit", "plotly", "pandas", "textstat", "yake", "pyphen", "scipy")
    rows: list[list[Cell | str]] = [["Method of this project", METHOD], *([name, version(name)] for name in packages)]
    return ledger.table(
        "ledger-versions", "What the figures were computed with", ["What", "Version"], rows, align="left"
    )


def _words(value: float, *, share: float | None = None, **where: object) -> Cell:
    return Cell(number(value, digits=0), opens("passages", **where) if value else None, hint="words", share=share)


def _score(row: Any, **where: object) -> Cell:
    """A value that opens its sentences; a dash with the reason where there is none."""
    if row is None:
        return Cell("–", hint="no words")
    if row.value != row.value:
        return Cell("–", opens("sentences", **where) if row.sentences else None, hint=row.lacks, weak=True)
    digits = 0 if row.measure == "sentences" else 1 if abs(row.value) >= 10 else 2
    opened = opens("sentences", **where)
    return Cell(number(row.value, digits=digits), opened, hint=_rests_on(row), weak=_is_weak(row))


def _rests_on(row: Any) -> str:
    """How sure a score is."""
    sure = f", {number(row.low)} to {number(row.high)} with 95 % confidence" if row.low == row.low else ""
    return f"from {row.sentences} sentences" + (", too few to rely on" if _is_weak(row) else sure)


def _is_weak(row: Any) -> bool:
    """Whether a score rests on too few sentences; what is only counted never does."""
    return bool(row.sentences < MINIMUM_SENTENCES and row.measure not in PLAIN)


def _rate(row: Any, bar: dict[str, Any], **where: object) -> Cell:
    if not row.mentions:
        return Cell("0")
    hint = f"{number(row.low)} to {number(row.high)} per 1,000 words with 95 % confidence"
    return Cell(f"{row.mentions} ({number(row.rate)})", opens("mentions", **where), hint=hint, **bar)


def _count(value: int, **where: object) -> Cell:
    return Cell(str(value), opens("mentions", **where) if value else None)
