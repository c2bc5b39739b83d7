"""Tables of themes: where each stands, its course, what answers make of questions, its actors, terms and changes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pandas as pd

from dashboard.cells import words_cell
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Part, Table
from dashboard.evidence import Opened, opens
from dashboard.outstanding import between
from dashboard.theme_use import ANSWERS
from dashboard.wording import VOICES, first, number, percent, place, plural, ways
from metrics import theming
from metrics.schemas import as_rows
from metrics.tables import Tables
from metrics.themes import Theme

if TYPE_CHECKING:
    from metrics.themes.discovery import Discovered

MOST = 60  # rows that a screen lists
WORDS = 8  # words of a question, or new in its answer, that a screen lists
LOW = 0.12  # height of a stretch that does not take the theme up
NO_THEME = "No theme"
_QUESTION, _REPLY = theming.UPTAKEN


@ledger.drawn
def shares(found: pd.DataFrame, by: tuple[str, ...], tables: Tables, names: Mapping[tuple[Any, ...], str]) -> Table:
    """Themes × groups in words and shares, and the words of no theme."""
    cells = {(tuple(key), theme): row for *key, theme, row in _keyed(found, by)}
    groups = {key: name for key, name in names.items() if any(own == key for own, _ in cells)}
    rows: list[list[Cell | str]] = []
    for theme, label in {**tables.theme_labels, "": NO_THEME}.items():
        own = [cells.get((key, theme)) for key in groups]
        if any(own) or theme:
            figures = [_share(row, theme, by, key) for row, key in zip(own, groups, strict=True)]
            rows.append([label, *figures])
    caption = "Words in paragraphs of the theme, and its share of all words of the column (a paragraph parted evenly)"
    return ledger.table("ledger-theme-shares", caption, ["Theme", *groups.values()], rows)


def _keyed(found: pd.DataFrame, by: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """Key, theme ("" for none) and row."""
    return [
        (*(str(getattr(row, column)) for column in by), "" if pd.isna(row.theme) else row.theme, row)
        for row in as_rows(found)
    ]


def _share(row: Any, theme: str, by: tuple[str, ...], key: tuple[Any, ...]) -> Cell:
    if row is None:
        return Cell("0")
    low, high = percent(row.low, 1), percent(row.high, 1)
    hint = f"{percent(row.share, 1)} of {number(row.all_words, digits=0)} words, {low} to {high} with 95 % confidence"
    opened = opens("passages", **dict(zip(by, key, strict=True)), theme=theme)
    return Cell(f"{row.words:,} ({percent(row.share, 1)})", opened, hint=hint, share=row.share)


@ledger.drawn
def course(found: pd.DataFrame, tables: Tables, document: str, colour: str) -> Table | str:
    """Themes × the course of a text: tall where paragraphs take the theme up, as long as their words."""
    way = ways(tables.document_labels)
    strips = defaultdict[str, list[Part]](list)
    for run in as_rows(found):
        strips[run.theme].append(_stretch(run, way(document, run.start)))
    rows = [
        [tables.theme_labels[theme], Cell("", strip=tuple(parts), hint=_course(parts))]
        for theme, parts in strips.items()
    ]
    if not rows:
        return "No paragraph of this text takes up a theme."
    caption = f"From the beginning of {tables.document_labels[document]} to its end: tall where the theme is taken up"
    voices = {"inside": ("takes the theme up", colour), "outside": ("does not", "#8a8f98")}
    return ledger.table("ledger-theme-course", caption, ["Theme", "Course"], rows, voices=voices, align="left")


def _course(parts: Sequence[Part]) -> str:
    """What the strip of a theme shows."""
    inside = [part.words for part in parts if part.voice == "inside"]
    share = percent(sum(inside), sum(part.words for part in parts))
    return f"taken up in {plural(len(inside), 'stretch', 'stretches')}, {share} of the words"


def _stretch(run: Any, goes: str) -> Part:
    if not run.inside:
        return Part("outside", run.words, LOW, f"{plural(run.words, 'word')} without this theme")
    return Part("inside", run.words, 1.0, f"{plural(run.words, 'word')} of this theme", goes)


@ledger.drawn
def uptake(found: pd.DataFrame, tables: Tables) -> Table | str:
    """Themes of questions and answers, and what the answer does with each."""
    if found.empty:
        return "No question has an answer here."
    by_answer = defaultdict[tuple[str, int], list[Any]](list)
    for row in as_rows(found.head(MOST)):
        by_answer[row.document, row.answer].append(row)
    rows: list[list[Cell | str]] = []
    for own in by_answer.values():
        for nth, row in enumerate(own):
            where = {"document": row.document, "answer": row.answer, "theme": row.theme}
            cells = [
                words_cell(row.question, **where, voice="interviewer"),
                words_cell(row.reply, **where, voice="speaker"),
            ]
            head = [] if nth else [Cell(_answer(tables, row), rows=len(own))]
            rows.append([*head, tables.theme_labels[row.theme], *cells, _fate(row)])
    columns = ["Answer", "Theme", "Words of the question", "Words of the answer", "The answer"]
    caption = first("Themes of each question and its answer", MOST, len(found), "row")
    return ledger.table("ledger-uptake", caption, columns, rows, align="left")


@ledger.drawn
def echoed(found: pd.DataFrame, tables: Tables, answers: int) -> Table | str:
    """Content words of questions: taken up, left out, and those that the answer brings. `answers` are there in all."""
    rows: list[list[Cell | str]] = []
    for _, group in groupby(as_rows(found), key=lambda row: (row.document, row.answer)):
        own = list(group)
        where = {"document": own[0].document, "answer": own[0].answer}
        taken = [(row.word, row.reply) for row in own if row.question and row.reply]
        left = [(row.word, row.question) for row in own if not row.reply]
        new = [(row.word, row.reply) for row in own if not row.question]
        told = [_words(taken, **where, voice=_REPLY), _words(left, **where, voice=_QUESTION)]
        rows.append([_answer(tables, own[0]), *told, _words(new, **where, voice=_REPLY)])
    columns = ["Answer", "Taken up from the question", "Left out", "New in the answer"]
    caption = "Content words with their number in the answer (left out: in the question)"
    return (
        ledger.table("ledger-echoed", first(caption, ANSWERS, answers, "answer"), columns, rows, align="left")
        if rows
        else ""
    )


def _words(counted: Sequence[tuple[str, int]], **where: object) -> Cell:
    """The first few words, each of which opens its places."""
    few = counted[:WORDS]
    return _several([_named(word, count, opens("matches", query=word, how="phrase", **where)) for word, count in few])


def _named(word: str, count: int, opened: Opened) -> Cell:
    return Cell(f"{word}\N{NO-BREAK SPACE}{count}", opened)


def _several(words: Sequence[Cell]) -> Cell:
    return Cell("", pieces=(*between(words, ", "),)) if words else Cell("–")


@ledger.drawn
def actors(names: pd.DataFrame, theme: str) -> Table | str:
    """Actors of a theme × voices, and the names used for them."""
    if names.empty:
        return "No actor is mentioned in the paragraphs of this theme."
    labels: dict[str, str] = {}
    voices, used = defaultdict[str, Counter[str]](Counter), defaultdict[str, Counter[str]](Counter)  # of each actor
    for row in as_rows(names):
        labels[row.actor] = row.label
        voices[row.actor][row.voice] += row.mentions
        used[row.actor][row.surface] += row.mentions
    here = [voice for voice in VOICES if any(voice in counts for counts in voices.values())]
    rows: list[list[Cell | str]] = []
    for actor in sorted(labels, key=lambda actor: -voices[actor].total())[:MOST]:
        cells = [_mentions(voices[actor][voice], actor=actor, voice=voice, theme=theme) for voice in here]
        own = {"actor": actor, "theme": theme}
        told = used[actor].most_common()
        names_used = [_named(name, count, opens("mentions", **own, surface=name)) for name, count in told]
        rows.append([labels[actor], *cells, _several(names_used)])
    columns = ["Actor", *(VOICES[voice] for voice in here), "Names used"]
    caption = first("Mentions in the paragraphs of this theme", MOST, len(labels), "actor")
    return ledger.table("ledger-theme-actors", caption, columns, rows, align="left")


@ledger.drawn
def terms(theme: Theme, hits: Mapping[str, int]) -> Table:
    """Terms of a theme, their weight, and how often each stands here."""
    ordered = sorted(theme.terms, key=lambda term: -hits.get(term.words, 0))
    rows: list[list[Cell | str]] = [
        [term.words, f"{term.weight:g}", _hits(hits.get(term.words, 0), topic=theme.id, term=term.words)]
        for term in ordered
    ]
    caption = f"Terms of {theme.label}" + (f"; not in: {', '.join(theme.exclude)}" if theme.exclude else "")
    return ledger.table("ledger-terms", caption, ["Term", "Weight", "Places"], rows)


@ledger.drawn
def moved(found: pd.DataFrame, tables: Tables) -> Table | str:
    """Paragraphs that the last change brought into a theme or out of one."""
    rows: list[list[Cell | str]] = []
    for row in as_rows(found.head(MOST)):
        words = " ".join(tables.texts[row.document][row.start : row.end].split())
        short = words if len(words) <= 90 else f"{words[:89].rstrip()}…"
        cell = Cell(short, goes=place(tables.document_labels, row.document, row.start, row.end))
        rows.append([cell, "enters" if row.enters else "leaves", tables.theme_labels.get(row.theme, row.theme)])
    caption = first("What the last change moved", MOST, len(found), "paragraph")
    return ledger.table("ledger-moved", caption, ["Paragraph", "It", "Theme"], rows, align="left") if rows else ""


def proposals(found: Discovered, look: Callable[[str], None]) -> None:
    """Proposed themes: label, words, number of paragraphs. A click on the number asks `look` for them."""
    rows: list[list[Cell | str]] = []
    for number_, theme in enumerate(found.themes):
        paragraphs = sum(list(own).count(number_) for own in found.paragraphs)
        count = Cell(plural(paragraphs, "paragraph"), does=str(number_), hint="opens them")
        rows.append([theme.label, ", ".join(term.words for term in theme.terms), count])
    columns = ["Key phrases", "Words", "Strongest in"]
    ledger.show("ledger-proposals", "Proposals", columns, rows, align="left", act=look)


def _answer(tables: Tables, row: Any) -> str:
    return f"{tables.document_labels[row.document]} · {row.answer}"


def _fate(row: Any) -> str:
    if not row.reply:
        return "leaves it out"
    return "takes it up" if row.question else "brings it in"


def _mentions(value: int, **where: object) -> Cell:
    return Cell(str(value), opens("mentions", **where) if value else None)


def _hits(value: int, **where: object) -> Cell:
    return Cell(str(value), opens("hits", **where) if value else None)
