"""How fast turns and notes are settled, on one core, in invented texts without markup of about 80,000 words each."""

from __future__ import annotations

import textwrap

from metrics import layouts, notes
from metrics.model import Document
from tests.benchmarks.measuring import corpus, spent

WORDS = 80_000


def figures() -> dict[str, float]:
    """Words a second by kind of text; the least time of five."""
    paragraphs = [answer for answer in corpus(WORDS) if len(answer.split()) > 20]
    lines = [sentence for answer in paragraphs for sentence in answer.split(". ")]
    asked = _labelled(paragraphs, "Question: {}", "Ada Holm: {}")
    kinds = {
        "article": "\n\n".join(paragraphs),
        "interview": "\n\n".join(asked),
        "briefing": "\n\n".join(_labelled(paragraphs, "Q\u00a0\u00a0 {}", "MS. HOLM:\u00a0 {}")),
        "hard_wrapped_interview": "\n\n".join(textwrap.fill(one, 72) for one in asked),
        "label_at_every_sentence": "\n".join(_labelled(lines, "BO LIND: {}.", "Ann Lee: {}.")),
    }
    return {
        f"{kind}_words_per_second": len(text.split()) / spent(_settle, text, times=5)[0] for kind, text in kinds.items()
    }


def _labelled(said: list[str], *forms: str) -> list[str]:
    return [forms[k % len(forms)].format(one) for k, one in enumerate(said)]


def _settle(text: str) -> None:
    notes.find(text, layouts.read(Document("invented", text)))
