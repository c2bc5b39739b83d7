"""PDF: columns, parted words, running heads, paragraphs; and what is refused."""

from __future__ import annotations

import zlib

import pytest

from metrics.formats import limits, registry
from metrics.formats.plain import Unreadable
from metrics.model import Document
from tests.formats import making
from tests.formats.making import lines, pdf, pdf_of

LEFT = "The ferry talks began in spring and nobody in the town trusted the plan that the council had made for the quay."
RIGHT = (
    "Norland sent two boats to the island, and the crews waited for coal all summer long without a single word of it."
)
HEAD = "A title that runs over both of the columns"


def read(raw: bytes) -> Document:
    (document,) = registry.parse("paper.pdf", raw)
    return document


def page(*turns: str, width: int = 70, top: float = 780) -> list[making.Printed]:
    """Paragraphs below each other, a blank line between them."""
    printed: list[making.Printed] = []
    for words in turns:
        own = lines(words, 60, top, width=width)
        printed += own
        top = own[-1][1] - 24
    return printed


def test_all_text_arrives_in_order_as_paragraphs():
    western = [words.encode("cp1252", "ignore").decode("cp1252") for words in making.PARAGRAPHS]
    assert read(pdf([page(*western)])).text == "\n\n".join(western)


def test_columns_are_read_one_after_the_other_whatever_their_order_in_the_file():
    left, right = lines(LEFT * 2, 40, 700, width=40), lines(RIGHT * 2, 310, 700, width=40)
    rows = [printed for pair in zip(left, right, strict=False) for printed in pair]
    text = read(pdf([[(40, 800, 16, HEAD), *rows]])).text
    assert text == f"## {HEAD}\n\n{LEFT * 2} {RIGHT * 2}" or text == f"## {HEAD}\n\n{LEFT * 2}\n\n{RIGHT * 2}"


def test_names_beside_what_is_said_are_no_column():
    said = [(60, 700 - 40 * n, 10, name) for n, name in enumerate(("VALE:", "ORR:", "VALE:", "ORR:"))]
    words = [
        one
        for n in range(4)
        for one in lines(f"We wait for boat {n} and for coal at the quay.", 130, 700 - 40 * n, width=60)
    ]
    assert read(pdf([[*said, *words]])).text.startswith("VALE: We wait for boat 0 and for coal at the quay.\n\nORR: We")


def test_a_word_parted_at_a_line_end_is_one_word_and_a_hyphen_that_is_written_stays():
    printed = lines("a well-known quay", 60, 800, width=60)
    printed += [(60, 776, 10, "Everybody on the island had heard of the har-"), (60, 764, 10, "bour and of its well-")]
    printed += [(60, 752, 10, "known bell, which rang at noon.")]
    assert "of the harbour and of its well-known bell" in read(pdf([printed])).text


def test_heads_feet_and_page_numbers_that_come_back_are_left_out_and_a_sentence_runs_over_the_page():
    pages = [
        [(60, 820, 9, "Quay Gazette, volume 7"), *lines(words, 60, 780, width=60), (290, 40, 9, str(number))]
        for number, words in enumerate((f"One. {LEFT[:-1]} and", f"of the pier. {RIGHT}", f"Three. {LEFT}"), 11)
    ]
    document = read(pdf(pages))
    assert "Gazette" not in document.text
    assert "12" not in document.text
    assert "for the quay and of the pier." in document.text
    assert document.remarks == ("6 running heads, feet and page numbers left out",)


def test_a_short_answer_at_one_height_of_some_pages_is_no_running_head():
    said = ["Yes.", "It rained on the quay.", "Nobody came.", "Yes.", "They waited.", "It cleared up.", "Yes.", "No."]
    pages = [page(*(f"{words}" for words in [first, LEFT[n:], RIGHT[n:]])) for n, first in enumerate(said)]
    assert read(pdf(pages)).text.count("Yes.") == 3


def test_labels_begin_paragraphs_and_bold_type_is_marked():
    turns = [*lines("VALE: Who pays for the coal of the ferry in this long winter?", 60, 700, width=61)]
    turns += lines("ORR: The island pays, and it pays for the quay as well, they say.", 60, 688, width=64)
    assert read(pdf([turns])).text.count("\n\n") == 1
    assert read(pdf([page("Who pays?")], bold=True)).text == "**Who pays?**"


def test_a_page_without_text_among_others_is_said():
    assert read(pdf([page(LEFT), [], page(RIGHT)])).remarks == ("no text on page 2",)


def picture() -> bytes:
    kind = b"/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
    image = b"<</Type/XObject%s/Length 1>>stream\n0\nendstream" % kind
    return pdf_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>",
            image,
            b"<</Length 26>>stream\nq 90 0 0 90 0 0 cm /I Do Q\nendstream",
        ]
    )


def locked() -> bytes:
    fields = b"/Encrypt<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>/ID[<00><00>]" % (b"41" * 32, b"42" * 32)
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"], fields)


def packed(stream: bytes, kind: bytes = b"") -> bytes:
    """A page whose content, or a picture of another page, is this stream, packed."""
    small = zlib.compress(stream, 9)
    return pdf_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>",
            b"<<%s/Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (kind, len(small), small),
        ]
    )


def test_a_blank_picture_may_be_packed_as_small_as_it_likes():
    with pytest.raises(Unreadable, match="is a PDF without text"):
        read(packed(bytes(6_000_000), b"/Type/XObject/Subtype/Image"))


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (packed(b" " * 6_000_000), "unpacks to more than 200 times its size; print it again"),
        (packed(b" " * 4_000_000), "is a PDF without text"),
        (picture(), "is a scan: its pages are pictures without a text layer; run text recognition"),
        (locked(), "is locked with a password; unlock it"),
        (b"%PDF-1.7\n", "is a broken PDF"),
        (pdf([[]]), "is a PDF without text"),
    ],
)
def test_what_gives_no_text_is_refused_with_the_reason(raw: bytes, fault: str):
    with pytest.raises(Unreadable, match=fault):
        read(raw)


def test_too_many_pages_are_refused_before_they_are_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "PAGES", 2)
    with pytest.raises(Unreadable, match="has 3 pages, more than the 2 that are read; split it"):
        read(pdf([[], [], []]))


def test_progress_is_told_page_by_page():
    told: list[float] = []
    registry.parse("a.pdf", pdf([page(LEFT), page(RIGHT)]), progress=told.append)
    assert told == [0.5, 1.0]
