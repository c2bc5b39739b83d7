"""How fast quotations are found, one core: the articles of the gold files again and again, in words a second."""

from __future__ import annotations

from metrics import processes, quotations, tokens
from metrics.model import Document, Span
from metrics.quotations.marks import pair
from tests.benchmarks.measuring import spent
from tests.quotations.reading import gold

TIMES = 20  # how often each article is read
FILLER = "The ferry left the quay at nine and nobody on the island asked who had paid for the new rope this winter.\n\n"
SHARE = 20  # paragraphs of filler for each article: one piece in 80 words, as in news


def figures() -> dict[str, float]:
    """Words a second of pairing alone and of everything: pieces, kinds, speakers, groups."""
    processes.spare()  # as the command line does
    texts = [text + "\n\n" + FILLER * SHARE for language, text, _ in gold("articles") if language == "en"]
    read = [(Document("invented", text), tokens.paragraphs(text)) for text in texts * TIMES]
    words = sum(len(document.text.split()) for document, _ in read)
    whole, _ = spent(lambda: [quotations.find(document, (), (), paragraphs) for document, paragraphs in read])
    pairing, _ = spent(lambda: [_paired(document.text, paragraphs) for document, paragraphs in read])
    return {"quotations_words_per_second": words / whole, "pairing_words_per_second": words / pairing}


def _paired(text: str, paragraphs: list[Span]) -> int:
    return sum(len(pair(text, paragraph.start, paragraph.end)) for paragraph in paragraphs)
