"""Text → turns: whose turn it is. One module per family of transcript; the best-founded one is chosen by itself."""

from __future__ import annotations

from dataclasses import replace

from metrics.layouts import (
    article,
    captions,
    chats,
    columns,
    elements,
    labelled,
    questions,
    replies,
    speech,
    stated,
    threads,
    told,
    turns,
)
from metrics.layouts.lexicon import folded
from metrics.layouts.page import Page, page_of
from metrics.model import Document, Structure

# A layout is a module with NAME and find(page, known) -> Structure | None; a new one is added here.
LAYOUTS = (captions, labelled, elements, questions, replies, chats, threads, columns, speech)


def read(document: Document) -> Structure:
    """The turns of a text, the author's stretches included, and what on it is nobody's words.

    What the file states is taken. Otherwise every layout looks at the text and says how sure it is; the surest is
    taken. Below the threshold the text is read as an article, and the reason names the layout that was nearly taken.
    An empty text has no turns. A person's word on who asks and who answers comes last.
    """
    page = page_of(document.text, document.language)
    found = stated.find(page, document.stated) if document.stated else _guessed(page, document)
    furniture = sorted({*found.furniture, *page.furniture}, key=lambda one: (one.span, one.layer))
    return told.applied(replace(found, furniture=tuple(furniture)), document)


def _guessed(page: Page, document: Document) -> Structure:
    """The surest layout, the article where none is sure enough."""
    known = frozenset(map(folded, (*document.speakers, *document.interviewers)))
    best: Structure | None = None
    for layout in LAYOUTS:
        found = layout.find(page, known)
        if found and (best is None or found.confidence > best.confidence):
            best = found
        if best and best.confidence == 1:
            break
    chosen = best if best is not None and best.confidence >= turns.THRESHOLD else article.find(page)
    if best is not None and chosen is not best:
        chosen = replace(
            chosen, reason=f"{chosen.reason}; {best.layout} seemed possible ({best.confidence:.2f}): {best.reason}"
        )
    return chosen
