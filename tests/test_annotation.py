"""The paragraphs of a text with turns."""

from __future__ import annotations

from metrics import annotation
from metrics.model import Document

PRINTED = """\
MR. VALE: The quay will be mended in the spring and not before, as all of
us know, and nobody will be asked to pay for it
MS. ORD: Who says so? I have heard of nobody who would mend it for such a
price, and the boats cannot wait for ever
MR. VALE: The council says so and the harbour master has agreed to it in
writing, which I have here
MS. ORD: Then let us see it, and let us see the price as well, before the
winter is here
"""


def paragraphs(text: str) -> list[str]:
    one = annotation.layered(Document("one", text))
    return [paragraph.span.of(text) for paragraph in one.paragraphs]


def test_a_turn_begins_a_paragraph_on_a_printed_page() -> None:
    """Four turns in nine lines without an empty one; without its labels the page is one paragraph."""
    assert [own.split(":")[0] for own in paragraphs(PRINTED)] == ["MR. VALE", "MS. ORD"] * 2
    assert len(paragraphs(PRINTED.replace("MR. VALE: ", "").replace("MS. ORD: ", ""))) == 1


def test_a_time_before_a_turn_is_of_its_paragraph() -> None:
    posts = [("ana", "shall we start?"), ("bo", "yes"), ("ana", "who was at the quay?"), ("bo", "all of us")] * 2
    lines = [f"19:0{minute} <{who}> {words}" for minute, (who, words) in enumerate(posts)]
    assert paragraphs("\n".join(lines)) == lines
