"""Markdown files show the words of the text and what was found about them."""

from __future__ import annotations

from metrics.exports import markdown
from tests.exports import texts


def test_by_hand() -> None:
    assert markdown.document(texts.document(), citation="Cite this.").decode() == (
        "# Talks \\& tides\n\n"
        "Nell, 2031-02-03\n\n"
        "**commentator**\n\n"
        "## The \\*quay\\* talks\n\n"
        "**Vale \\& Co, speaker, answer 1**\n\n"
        "Vale \\& Co: Norland \\<b\\>said\\</b\\> “we pay *\\[twice\\]* for Norland”[^1] at 5 \\$.\n\n"
        "**commentator**\n\n"
        "1\\. A line of the author, with \\_marks\\_ \\| and a \\`tick\\`.\n\n"
        "[^1]: speech, The \\<clerk\\>; subject, right in 90% where it was measured\n\n"
        "Cite this.\n"
    )
