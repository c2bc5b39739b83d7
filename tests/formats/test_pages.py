"""Saved pages, books, messages and XML: the main text, in order, with what they state."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from metrics.formats import registry
from metrics.formats.plain import Unreadable
from metrics.model import Document
from tests.formats import making
from tests.formats.making import PARAGRAPHS, PLAIN, epub, html

BODY = "".join(f"<p>{making.escape(words)}</p>" for words in PARAGRAPHS)
MENU = "<ul class='main-menu'>" + "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(9)) + "</ul>"


def read(name: str, raw: bytes | str) -> Document:
    (document,) = registry.parse(name, raw.encode() if isinstance(raw, str) else raw)
    return document


@pytest.mark.parametrize(
    "body",
    [
        f"<header><a href='/'>Gazette</a></header><nav>{MENU}</nav><main><article>{BODY}</article></main>"
        "<footer>©</footer>",
        f"{MENU}<div><div class='cookie-banner'><p>We use cookies.</p></div><div>{BODY}</div>"
        "<div class='related'><h2>More</h2><a href='/x'>Other news of the day</a></div></div>",
        f"<script>var a = '<p>no</p>'</script><style>p {{}}</style><div id='content'>{BODY}"
        "<form><button>Send</button></form>"
        "<p hidden>not shown</p><div style='display: none'>nor this</div></div><aside>Weather</aside>",
    ],
)
def test_the_main_text_of_a_saved_page_without_what_stands_around_it(body: str):
    assert read("page.html", html(body)).text == PLAIN


def test_a_page_states_title_author_day_address_and_language():
    head = (
        "<title>On the quay | Gazette</title><meta property='og:title' content='On the quay'>"
        "<meta name='author' content='N. Brook'><meta property='article:published_time' content='2031-02-03T08:00'>"
        "<link rel='canonical' href='http://x/q'>"
    )
    document = read("page.html", html("<p>A word.</p>", head))
    stated = (document.title, document.author, document.date, document.source, document.language)
    assert stated == ("On the quay", "N. Brook", "2031-02-03", "http://x/q", "en")


def test_headings_lists_rows_quotations_and_bold_beginnings_are_marked():
    body = (
        "<h2>On the <i>quay</i></h2><p><b>Ana:</b> We wait<br>here.</p><p>1. <strong>Who pays?</strong></p>"
        "<ul><li>a boat</ul>"
        "<blockquote><p>Nobody.</p></blockquote><table><tr><td>Ana</td><td>waits</td></tr></table><pre>a  b</pre>"
    )
    marked = (
        "## On the quay\n\n**Ana:** We wait\nhere.\n\n1. **Who pays?**\n\n- a boat\n\n> Nobody.\n\nAna\twaits\n\na  b"
    )
    assert read("page.html", html(body)).text == marked


def test_a_page_in_the_encoding_that_its_head_names():
    page = "<html><head><meta charset='windows-1251'></head><body><p>Привет, причал</p></body></html>"
    assert read("page.htm", page.encode("cp1251")).text == "Привет, причал"


def test_a_piece_of_markup_stays_as_it_is():
    piece = "<div><p><b>Ana:</b> We wait.</p></div>"
    assert read("piece.html", piece).text == piece


def test_a_piece_of_markup_shows_the_signs_of_its_character_references():
    piece = "<p><i>Ana</i> &mdash; &quot;I&#39;m &lt; you&quot;, R&amp;D</p>"
    assert read("piece.html", piece).text == """<p><i>Ana</i> — "I'm &lt; you", R&D</p>"""


def test_deep_and_faulty_markup_is_read():
    assert read("deep.html", html("<div>" * 200 + "A word.<p>open <b>never")).text == "A word.\n\nopen never"


def test_chapters_in_the_order_of_the_book():
    chapters = [f"<html><body><p>{making.escape(words)}</p></body></html>" for words in PARAGRAPHS]
    document = read("book.epub", epub(chapters))
    assert document.text == PLAIN
    assert (document.title, document.author, document.language) == ("The quay", "Nell Brook", "en-GB")


def test_a_book_that_is_locked_or_has_no_chapters_is_refused():
    with pytest.raises(Unreadable, match="is locked by its publisher"):
        read("a.epub", making.packed({"META-INF/container.xml": "<c/>", "META-INF/rights.xml": "<r/>"}))
    with pytest.raises(Unreadable, match="it has no list of chapters"):
        read("a.epub", making.packed({"META-INF/container.xml": "<container/>"}))


def message(plain: str | None = None, page: str | None = None, **parts: bytes) -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Am Käi – talks", "Nell Brök <nell@x.example>"
    mail["Date"] = "Mon, 03 Feb 2031 08:00:00 +0000"
    if plain is not None:
        mail.set_content(plain, cte="base64")
    if page is not None:
        mail.add_alternative(page, subtype="html") if plain is not None else mail.set_content(page, subtype="html")
    for name, raw in parts.items():
        mail.add_attachment(raw, maintype="application", subtype="pdf", filename=name)
    return bytes(mail)


@pytest.mark.parametrize(
    "raw", [message(PLAIN), message(PLAIN, html("<p>other</p>").decode()), message(None, html(BODY).decode())]
)
def test_the_text_of_a_message_or_else_its_page(raw: bytes):
    document = read("mail.eml", raw)
    assert document.text.strip() == PLAIN
    assert (document.title, document.author, document.date) == ("Am Käi – talks", "Nell Brök", "2031-02-03")


def test_attachments_are_left_out_and_said():
    document = read("mail.eml", message("A word.", **{"a.pdf": b"%PDF"}))
    assert document.remarks == ("attachments left out: a.pdf",)
    with pytest.raises(Unreadable, match="is a message without text"):
        read("mail.eml", b"Subject: x\nContent-Type: image/png\n\nxx")


TEI = """<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
<title>The debate</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson><person xml:id="AB"><persName>Ana
 Belmor</persName></person></listPerson></particDesc></profileDesc></teiHeader><text><body><head>Morning</head>
<u who="#AB">We <hi>wait</hi>. <vocal><desc>laughs</desc></vocal> Still.</u><u who="#AB">And wait.</u>
<note>Bells ring.</note>
<sp who="#cd"><speaker>Mr Orr.</speaker><p>Who pays?</p><p>I ask.</p></sp></body></text></TEI>"""


def test_who_speaks_is_taken_from_the_attribute_and_the_names_of_the_header():
    document = read("debate.xml", TEI)
    assert document.text == (
        "## Morning\n\nAna Belmor: We wait. [laughs] Still.\n\nAnd wait.\n\n[Bells ring.]\n\n"
        "Mr Orr: Who pays?\n\nI ask."
    )
    turns = [(turn.speaker, turn.span.of(document.text)) for turn in document.stated]
    assert turns == [
        ("Ana Belmor", "Ana Belmor: We wait. [laughs] Still.\n\nAnd wait.\n\n[Bells ring.]"),
        ("Mr Orr", "Mr Orr: Who pays?\n\nI ask."),
    ]
    assert (document.title, document.language) == ("The debate", "en")


def test_a_speaker_in_full_in_an_attribute():
    document = read("a.xml", "<debate><speech speaker='Ann Vale'><p>We wait.</p></speech></debate>")
    assert document.text == "Ann Vale: We wait."
    assert [turn.speaker for turn in document.stated] == ["Ann Vale"]


def test_xml_without_speakers_stays_as_it_is_and_broken_xml_is_refused():
    assert read("a.xml", "<x><p>A word.</p></x>").text == "<x><p>A word.</p></x>"
    with pytest.raises(Unreadable, match="is no valid XML"):
        read("a.xml", "<x><p>A word.</x>")


@pytest.mark.parametrize("entity", ['<!ENTITY x "y">', '<!ENTITY x SYSTEM "file:///etc/passwd">'])
def test_entities_are_refused(entity: str):
    with pytest.raises(Unreadable, match="declares XML entities, which can grow without end; save it without them"):
        read("a.xml", f"<!DOCTYPE d [{entity}]><d who='a'>&x;</d>")
