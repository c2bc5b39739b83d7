"""Text → turns: whose turn it is. One module per family of transcript; the best-founded one is chosen by itself."""

from __future__ import annotations

from dataclasses import replace

from metrics.layouts import article, captions, elements, labelled, questions
from metrics.layouts.lexicon import folded
from metrics.layouts.page import page_of
from metrics.model import Document, Structure

# A layout is a module with NAME and find(page, known) -> Structure | None; a new one is added here.
LAYOUTS = (captions, labelled, elements, questions)
THRESHOLD = 0.5  # below it a layout is named in the reason, not used


def read(document: Document) -> Structure:
    """The turns of a text, the author's stretches included, and what on it is nobody's words.

    Every layout looks at the text and says how sure it is; the surest is taken. Below the threshold the text is read
    as an article, and the reason names the layout that was nearly taken. An empty text has no turns.
    """
    page = page_of(document.text)
    known = frozenset(map(folded, document.speakers))
    best: Structure | None = None
    for layout in LAYOUTS:
        found = layout.find(page, known)
        if found and (best is None or found.confidence > best.confidence):
            best = found
        if best and best.confidence == 1:
            break
    chosen = best if best is not None and best.confidence >= THRESHOLD else article.find(page)
    if best is not None and chosen is not best:
        chosen = replace(
            chosen, reason=f"{chosen.reason}; {best.layout} seemed possible ({best.confidence:.2f}): {best.reason}"
        )
    furniture = sorted({*chosen.furniture, *page.furniture}, key=lambda one: (one.span.start, one.span.end))
    return replace(chosen, furniture=tuple(furniture))
