"""Themes in use: how the words of every group are shared out, and what an answer makes of its question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from metrics import coded, grouping, keywords, ranges, spoken
from metrics.intervals import wilson
from metrics.model import Voice
from metrics.schemas import as_rows, frame, framed, listed
from metrics.tables import Tables
from metrics.word_edges import Integers

SHARES = {
    "theme": "string",  # id; missing for words in paragraphs that take up none
    "words": "int64",  # of the group in paragraphs that take it up
    "shared": "float64",  # the same, the words of a paragraph of several themes parted equally among them
    "share": "float64",  # of all words of the group; the shares of a group add up to 1
    "low": "float64",  # 95 % interval (Wilson), words taken as independent
    "high": "float64",
    "all_words": "int64",  # of the group
}
UPTAKE = {
    "document": "string",
    "answer": "Int64",
    "theme": "string",  # id
    "question": "int64",  # words of the question in paragraphs that take it up
    "reply": "int64",  # words of the answer in such paragraphs
}
UPTAKEN = (Voice.INTERVIEWER, Voice.SPEAKER)
WORDS = {
    "document": "string",
    "answer": "Int64",
    "word": "string",  # a content word in small letters
    "question": "int64",  # how often in the question
    "reply": "int64",  # how often in the answer
}
COURSE = {
    "theme": "string",  # id
    "start": "int64",  # where the run begins in the document
    "words": "int64",
    "inside": "bool",  # whether its paragraphs take the theme up
}
MOVED = {
    "document": "string",
    "paragraph": "int64",
    "start": "int64",
    "end": "int64",
    "theme": "string",  # id
    "enters": "bool",  # or leaves
}


def shares(tables: Tables, by: Sequence[str], passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """The words of every group by theme. Columns: `by`, then SHARES; the themes of a group in order of the lists."""
    return shares_of(tables, grouping.grouped(tables, by, passages))


def shares_of(tables: Tables, groups: grouping.Numbered) -> pd.DataFrame:
    """The same of groups that are there."""
    found = _taken_up(tables, groups)
    totals = groups.words[found.groups]
    ends = [wilson(round(part), all_) for part, all_ in zip(found.shared.tolist(), totals.tolist(), strict=True)]
    columns = {
        "theme": found.themes,
        "words": found.words,
        "shared": found.shared,
        "share": found.shared / totals,
        "low": [one.low for one in ends],
        "high": [one.high for one in ends],
        "all_words": totals,
    }
    return grouping.beside(groups.keys, found.groups, columns, SHARES)


@dataclass(frozen=True, slots=True)
class _TakenUp:
    """A row for each group and each theme that it has words of."""

    groups: Integers  # numbers
    themes: npt.NDArray[Any]  # ids; missing for paragraphs that take up none
    words: Integers  # of all their paragraphs
    shared: npt.NDArray[np.float64]  # the theme's part of them


def _taken_up(tables: Tables, groups: grouping.Numbered) -> _TakenUp:
    known = coded.of(tables)
    rows = known.rows(groups.passages)
    times = np.diff(known.edges)[known.paragraphs[rows]]
    places, themes = known.taking_up(rows)
    bare = np.flatnonzero(times == 0)
    places, themes = np.append(places, bare), np.append(themes, np.full(len(bare), -1))
    words, parts = known.words[rows][places], np.maximum(times, 1)[places]
    size = len(known.themes.values) + 1
    cells = groups.numbers[places] * size + themes % size  # no theme is the last
    listed = [theme for theme in tables.theme_labels if theme in known.themes.values]
    order = [*known.themes.values.get_indexer(pd.Index(listed, dtype=object)), size - 1]
    sums = (np.bincount(cells, one, minlength=len(groups.words) * size) for one in (words, words / parts))
    whole, shared = (one.reshape(-1, size)[:, order] for one in sums)
    numbers, columns = np.nonzero(whole)
    ids = np.array([*listed, pd.NA], object)
    return _TakenUp(
        numbers, ids[columns], whole[numbers, columns].astype(np.int64), shared[numbers, columns].astype(float)
    )


def uptake(tables: Tables, passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """For each question and its answer, the words in paragraphs of every theme of either. Columns: UPTAKE.

    A theme of which the reply has no words is left out by the answer; one of which the question has none is new.
    """
    groups = grouping.grouped(tables, ("document", "answer", "voice"), passages)
    keys, found = groups.keys, _taken_up(tables, groups)
    asked, replied = ((keys["voice"] == voice).to_numpy(bool)[found.groups] for voice in UPTAKEN)
    own = np.flatnonzero((asked | replied) & ~pd.isna(found.themes))
    answers = grouping.numbers_of([keys["document"], keys["answer"]])[found.groups[own]]
    numbers = grouping.numbers_of([answers, pd.factorize(found.themes[own])[0]])
    first = own[grouping.firsts(numbers)]
    question, reply = (np.bincount(numbers, found.words[own] * of_voice[own]) for of_voice in (asked, replied))
    columns = {name: keys[name].array.take(found.groups[first]) for name in ("document", "answer")}
    return framed({**columns, "theme": found.themes[first], "question": question, "reply": reply}, UPTAKE)


def echoed(tables: Tables, passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """The content words of each question, and the commonest of its answer. Columns: WORDS, commonest first.

    Stop words are YAKE's. Words of the answer that the question lacks are listed from twice on.
    """
    return echoed_of(tables, grouping.grouped(tables, ("document", "answer"), passages))


def echoed_of(tables: Tables, groups: grouping.Numbered, *, most: int | None = None) -> pd.DataFrame:
    """The same of groups by document and answer that are there, or of the first so many of them."""
    asked, replied = (_content(tables, groups, voice, most) for voice in UPTAKEN)
    rows = []
    for number, key in enumerate(as_rows(groups.keys.head(len(groups.keys) if most is None else most))):
        question, reply = asked.get(number, Counter()), replied.get(number, Counter())
        told = [word for word in question | reply if word in question or reply[word] > 1]
        rows += [
            (*key, word, question[word], reply[word])
            for word in sorted(told, key=lambda word: (-question[word], -reply[word], word))
        ]
    return frame(rows, WORDS)


def course(tables: Tables, document: str, passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """For every theme of a document, the runs of its paragraphs that take it up and of those that do not, in order.

    Columns: COURSE.
    """
    known = coded.of(tables)
    chosen = tables.passages if passages is None else passages
    held = known.holding(chosen["passage"].to_numpy()) & known.among("document", [document])
    paragraphs, starts, words = _paragraphs_of(known, np.flatnonzero(held & known.spoken))
    times = np.diff(known.edges)[paragraphs]
    places, taken = np.repeat(np.arange(len(paragraphs)), times), ranges.places(known.edges[paragraphs], times)
    rows: list[tuple[object, ...]] = []
    for theme in tables.theme_labels:
        inside = np.zeros(len(paragraphs), bool)
        inside[places[known.themes.among([theme])[taken]]] = True
        if inside.any():
            begins = np.flatnonzero(np.diff(inside, prepend=not inside[0]))
            sums = np.add.reduceat(words, begins)
            runs = zip(starts[begins].tolist(), sums.tolist(), inside[begins].tolist(), strict=True)
            rows += [(theme, *run) for run in runs]
    return frame(rows, COURSE)


def _paragraphs_of(known: coded.Coded, rows: Integers) -> tuple[Integers, Integers, Integers]:
    """The paragraphs with words of these passages of one text: numbers, where the first passage begins, all words."""
    begins = np.flatnonzero(np.diff(known.paragraphs[rows], prepend=-1))
    words = ranges.sums(known.words[rows], np.append(begins, len(rows)))
    firsts = rows[begins[words > 0]]
    return known.paragraphs[firsts], known.starts[firsts], words[words > 0]


def paragraphs(tables: Tables) -> tuple[list[list[str]], list[str]]:
    """The spoken words of every paragraph of every document, and the languages: what themes are discovered in."""
    texts: list[list[str]] = []
    for document, own in tables.passages.groupby("document", sort=False, observed=True):
        pieces: dict[int, list[str]] = {number: [] for number in own["paragraph"].tolist()}
        for voice, number, start, end in as_rows(own[["voice", "paragraph", "start", "end"]]):
            if voice != Voice.APPARATUS:
                pieces[number].append(tables.texts[str(document)][start:end])
        texts.append(["".join(parts) for parts in pieces.values()])
    return texts, tables.documents["language"].to_list()


def moved(before: Tables, after: Tables) -> pd.DataFrame:
    """The paragraphs that enter or leave a theme from one word list to another, of the same texts. Columns: MOVED."""
    key = ["document", "paragraph", "start", "end", "theme"]
    both = before.themes[key].merge(after.themes[key], on=key, how="outer", indicator="side")
    changed = both[both["side"] != "both"].sort_values(["document", "paragraph", "theme"], kind="stable")
    return changed.assign(enters=changed["side"] == "right_only")[[*key, "enters"]].astype(MOVED)[list(MOVED)]


def _content(tables: Tables, groups: grouping.Numbered, voice: str, most: int | None) -> dict[int, Counter[str]]:
    """How often each of the first groups has each content word in what this voice says."""
    known = coded.of(tables)
    own = known.among("voice", [voice])[known.rows(groups.passages)]
    if most is not None:
        own &= groups.numbers < most
    passages, owners = groups.passages[own], groups.numbers[own]
    said = spoken.of(tables, passages)
    size = max(len(said.index.keys), 1)
    cells, times = np.unique(
        owners[np.searchsorted(passages, said.passages)] * size + said.index.codes, return_counts=True
    )
    languages, documents = dict(as_rows(tables.documents[["document", "language"]])), listed(groups.keys["document"])
    empty = {language: keywords.stop_words(language) for language in set(languages.values())}
    counts: dict[int, Counter[str]] = {}
    for cell, count in zip(cells.tolist(), times.tolist(), strict=True):
        owner, word = cell // size, said.index.keys[cell % size]
        if len(word) > 2 and word[0].isalpha() and word not in empty[languages[documents[owner]]]:
            counts.setdefault(owner, Counter())[word] = count
    return counts
