"""The report: the figures of what is in view as one HTML file, with or without the words of the texts."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import groupby
from typing import Any, TypeAlias

import pandas as pd

from metrics import measurements, naming
from metrics.exports import page
from metrics.exports.page import VOICES, Cell
from metrics.exports.provenance import Provenance, citation, corpus
from metrics.intervals import MINIMUM_SENTENCES
from metrics.measures import measures
from metrics.model import REPORTED, Voice
from metrics.schemas import as_rows
from metrics.tables import Tables

Row: TypeAlias = list[Cell | str]
ACTORS = 30  # that are listed
QUOTED = 500  # stretches that are listed
LONGEST = 4_000_000  # characters of text; a longer corpus is reported without its texts
_HOW = (
    "Every character of a text belongs to one passage of one voice: the commentator (the author: prose and bracketed "
    "remarks), the interviewer, the speaker, or quoted words. Labels and headings are nobody's. Words count for the "
    "voice that says them, a sentence for the voice that holds two thirds of its words. What is missing is a dash."
)
_NAMED = 4  # texts that the title names
_LABELS = {"words": "Words", "sentences": "Sentences", "words_per_sentence": "Words per sentence"}


def statistics(tables: Tables, chosen: pd.DataFrame, provenance: Provenance) -> bytes:
    """The figures of the passages `chosen`, without a word of the texts but names of speakers and actors."""
    return _page(_titles(tables, chosen), provenance, [*_figures(tables, chosen), _method(provenance)])


def whole(tables: Tables, chosen: pd.DataFrame, provenance: Provenance) -> bytes:
    """The figures of the passages `chosen`, the marked stretches, and the texts with their voices."""
    parts = [*_figures(tables, chosen), _stretches(tables, chosen), *_texts(tables, chosen), _method(provenance)]
    return _page(_titles(tables, chosen), provenance, parts)


def _titles(tables: Tables, chosen: pd.DataFrame) -> list[str]:
    return [tables.document_labels[document] for document in chosen["document"].unique()]


def _page(labels: Sequence[str], provenance: Provenance, parts: Sequence[str]) -> bytes:
    further = [f"{len(labels) - _NAMED} more"] if len(labels) > _NAMED else []
    title = "Whose words: " + " · ".join([*labels[:_NAMED], *further])
    head = [f"<h1>{page.escaped(title)}</h1>", page.paragraph(provenance.scope), page.paragraph(citation(provenance))]
    return page.document(title, "en", [*head, *parts])


def _figures(tables: Tables, chosen: pd.DataFrame) -> Iterator[str]:
    measured = measurements.measure(tables, ("document", "voice"), chosen)
    yield _words(tables, measured)
    yield _scores(tables, measured)
    yield _mentions(naming.rates(tables, ("voice",), chosen))
    yield _themes(tables, chosen)
    yield _sources(tables, chosen)


def _words(tables: Tables, measured: pd.DataFrame) -> str:
    found = measured[measured["measure"] == "words"]
    rows: dict[str, dict[str, float]] = {}
    for row in _rows(found):
        rows.setdefault(tables.document_labels[row.document], {})[row.voice] = row.value
    here = [voice for voice in VOICES if any(own.get(voice) for own in rows.values())]
    listed: list[Row] = [
        [label, Cell(_whole(sum(own.values()))), *(_share(own.get(voice, 0), sum(own.values())) for voice in here)]
        for label, own in rows.items()
    ]
    table = page.table("Words by text and voice", ["Text", "All", *here], listed)
    return page.section("Whose words", page.bars("Words of each text by voice; the table has the figures", rows), table)


def _scores(tables: Tables, measured: pd.DataFrame) -> str:
    languages = tables.documents.set_index("document")["language"]
    parts = []
    for document, own in measured.groupby("document", sort=False, observed=True):
        here = [voice for voice in VOICES if voice in set(own["voice"])]
        by = {(row.measure, row.voice): row for row in _rows(own)}
        rows: list[Row] = [
            [label, *(_score(by.get((id, voice))) for voice in here)]
            for id, label in _names(languages[document]).items()
        ]
        parts.append(page.table(tables.document_labels[str(document)], ["Measure", *here], rows))
    note = (
        "In small: the 95 % interval, or why there is no value. "
        f"Pale: fewer than {MINIMUM_SENTENCES} sentences, not to be relied on."
    )
    return page.section("How it reads", page.paragraph(note), *parts)


def _names(language: str) -> dict[str, str]:
    """The measures that a language has."""
    defined = {id: one.label for id, one in measures().items() if language in (one.languages or (language,))}
    return _LABELS | defined


def _mentions(rates: pd.DataFrame) -> str:
    if rates.empty:
        return page.section("Who is mentioned", page.paragraph("No actor of the lists is mentioned."))
    own: dict[str, dict[str, Any]] = {}
    for row in _rows(rates):
        own.setdefault(row.label, {})[row.voice] = row
    here = [voice for voice in VOICES if voice in set(rates["voice"])]
    rows: list[Row] = [
        [label, Cell(str(sum(row.mentions for row in voices.values()))), *(_rate(voices.get(voice)) for voice in here)]
        for label, voices in list(own.items())[:ACTORS]
    ]
    caption = "Mentions, and in small mentions per 1,000 words of the voice with the 95 % interval"
    return page.section("Who is mentioned", page.table(caption, ["Actor", "All", *here], rows))


def _themes(tables: Tables, chosen: pd.DataFrame) -> str:
    measured = measurements.measure(tables, ("document", "theme"), chosen)
    found = measured[measured["measure"] == "words"]
    if found.empty:
        return page.section("What it is about", page.paragraph("No paragraph takes up a theme of the word lists."))
    values = {(row.theme, row.document): row.value for row in _rows(found)}
    documents = {id: label for id, label in tables.document_labels.items() if id in set(found["document"])}
    rows: list[Row] = [
        [label, *(Cell(_whole(values.get((theme, document), 0))) for document in documents)]
        for theme, label in tables.theme_labels.items()
    ]
    caption = "Words in paragraphs that take up a theme (a paragraph may take up several)"
    return page.section("What it is about", page.table(caption, ["Theme", *documents.values()], rows))


def _sources(tables: Tables, chosen: pd.DataFrame) -> str:
    said = _marked(tables, chosen)
    said = said[said["kind"].isin(REPORTED)]
    if said.empty:
        return page.section("Who is quoted", page.paragraph("Nobody is quoted."))
    counts = said.assign(speaker=said["speaker"].fillna("nobody named")).groupby(["speaker", "document"]).size()
    documents = {id: label for id, label in tables.document_labels.items() if id in set(said["document"])}
    order = counts.groupby("speaker").sum().sort_values(ascending=False, kind="stable").index
    rows: list[Row] = [[str(who), *(Cell(str(counts.get((who, one), 0))) for one in documents)] for who in order]
    table = page.table("Pieces of speech by who said them", ["Speaker", *documents.values()], rows)
    return page.section("Who is quoted", table)


def _stretches(tables: Tables, chosen: pd.DataFrame) -> str:
    marked = _marked(tables, chosen)
    rows: list[Row] = [
        [
            " ".join(tables.texts[row.document][row.start : row.end].split()),
            row.kind,
            "–" if pd.isna(row.speaker) else row.speaker,
            "–" if pd.isna(row.rule) else row.rule,
            tables.document_labels[row.document],
        ]
        for row in _rows(marked.head(QUOTED))
    ]
    more = [page.paragraph(f"The first {QUOTED} of {len(marked):,}.")] if len(marked) > QUOTED else []
    columns = ["Words", "Kind", "Speaker", "Rule", "Text"]
    return page.section("Marked stretches", page.table("Every stretch between marks", columns, rows), *more)


def _texts(tables: Tables, chosen: pd.DataFrame) -> Iterator[str]:
    held = tables.passages[tables.passages["document"].isin(chosen["document"])]
    if int((held["end"] - held["start"]).sum()) > LONGEST:
        yield page.section("The texts", page.paragraph("Too long for one file; take the project or narrow the view."))
        return
    kept = set(chosen["passage"])
    for document, own in held.groupby("document", sort=False, observed=True):
        paragraphs = "".join(_paragraphs(tables.texts[str(document)], own, kept))
        yield page.section(tables.document_labels[str(document)], f'<div class="text">{paragraphs}</div>\n')


def _paragraphs(text: str, passages: pd.DataFrame, kept: Container[int]) -> Iterator[str]:
    """Each paragraph in the look of its holder; labels, notes and quotations have their own inside it."""
    before = ""
    for _, group in groupby(_rows(passages), key=lambda row: row.paragraph):
        pieces = list(group)
        holder = _holder(text, pieces)
        who = _who(holder) if holder is not None else ""
        label = f'<span class="who">{page.escaped(who)}</span>' if who != before else ""
        look = holder.voice if holder is not None else "apparatus"
        left_out = "" if any(row.passage in kept for row in pieces) else " left-out"
        words = "".join(page.marked(row.layer, text[row.start : row.end]) for row in pieces)
        yield f'<p class="{look}{left_out}">{label}{words.strip()}</p>\n'
        before = who


def _holder(text: str, pieces: Sequence[Any]) -> Any:
    """The first piece that stands in its own voice, else the first that anybody says; a blank may be of another's."""
    said = [row for row in pieces if row.voice != Voice.APPARATUS and not text[row.start : row.end].isspace()]
    return next((row for row in said if row.layer == "body"), said[0] if said else None)


def _who(row: Any) -> str:
    answer = f"answer {row.answer}" if row.voice == Voice.SPEAKER and not pd.isna(row.answer) else ""
    return " · ".join(filter(None, [row.voice, "" if pd.isna(row.speaker) else row.speaker, answer]))


def _method(provenance: Provenance) -> str:
    rows: list[Row] = [
        [one.label, one.unit, one.direction or "–", one.minimum, one.source] for one in measures().values()
    ]
    about = {
        "How to cite": citation(provenance),
        "In view": provenance.scope,
        "Date": provenance.date,
        "Version of the method": provenance.method,
        "Packages": ", ".join(f"{name} {version}" for name, version in provenance.packages.items()),
        "Texts, SHA-256": corpus(provenance),
        **{f"SHA-256 of {name}": digest for name, digest in [*provenance.texts.items(), *provenance.lists.items()]},
    }
    table = page.table("Measures", ["Measure", "Unit", "Direction", "Needs", "Source"], rows)
    return page.section("Method", page.paragraph(_HOW), page.facts(about), table)


def _marked(tables: Tables, chosen: pd.DataFrame) -> pd.DataFrame:
    spoken = chosen[chosen["voice"] != Voice.APPARATUS]
    return tables.quotations[tables.quotations["passage"].isin(spoken["passage"])]


def _rows(frame: pd.DataFrame) -> Iterator[Any]:
    return as_rows(frame)


def _whole(value: float) -> str:
    return f"{value:,.0f}"


def _share(part: float, of: float) -> Cell:
    small = 0 < part < 0.005 * of
    return Cell(_whole(part), "under 1 %" if small else f"{100 * part / of:.0f} %" if of else "")


def _score(row: Any) -> Cell:
    if row is None:
        return Cell("–")
    if row.value != row.value:
        return Cell("–", row.lacks)
    if row.measure in ("words", "sentences"):
        return Cell(_whole(row.value))
    bounds = f"{row.low:,.1f} to {row.high:,.1f}" if row.low == row.low else ""
    return Cell(f"{row.value:,.2f}", bounds, few=row.sentences < MINIMUM_SENTENCES and row.measure not in _LABELS)


def _rate(row: Any) -> Cell:
    if row is None or not row.mentions:
        return Cell("0")
    return Cell(str(row.mentions), f"{row.rate:,.1f} ({row.low:,.1f} to {row.high:,.1f})")
