"""Word, OpenDocument and rich text: every word arrives, in order, with the type that tells who speaks."""

from __future__ import annotations

import pytest

from metrics.formats import registry
from metrics.model import Document
from tests.formats import making
from tests.formats.making import PARAGRAPHS, PLAIN, docx, odt, rtf, word_paragraphs


def read(name: str, raw: bytes) -> Document:
    (document,) = registry.parse(name, raw)
    return document


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("talk.docx", docx(word_paragraphs(PARAGRAPHS))),
        ("talk.odt", odt("".join(f"<text:p>{making.escape(words)}</text:p>" for words in PARAGRAPHS))),
        ("talk.rtf", rtf(PARAGRAPHS)),
    ],
)
def test_all_text_arrives_in_order(name: str, raw: bytes):
    assert read(name, raw).text == PLAIN


def test_word_split_into_runs_inserted_linked_and_in_controls_stays_whole():
    body = (
        "<w:p><w:r><w:t>The "
        "fer</w:t></w:r><w:ins><w:r><w:t>ry</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText>"
        "</w:r></w:del><w:hyperlink><w:r><w:t xml:space='preserve'> left</w:t></w:r></w:hyperlink></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>late</w:t><w:noBreakHyphen/><w:t>night</w:t><w:br/><w:t>"
        "boat</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    assert read("a.docx", docx(body)).text == "The ferry left\n\nlate\u2011night\nboat"


def test_word_headings_bold_beginnings_and_lists_are_marked():
    styles = (
        f'<w:styles {making.W}><w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style></w:styles>'
    )
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>"
    body = (
        '<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr><w:r><w:t>On the quay</w:t></w:r></w:p>'
        f"<w:p>{bold.format('Ana:')}<w:r><w:t xml:space='preserve'> We wait.</w:t></w:r></w:p>"
        f"<w:p>{bold.format('Who pays?')}</w:p>"
        '<w:p><w:pPr><w:pStyle w:val="Q"/></w:pPr><w:r><w:t>Nobody.</w:t></w:r></w:p>'
        "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>a boat</w:t></w:r></w:p>"
        '<w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>plain</w:t></w:r></w:p>'
    )
    marked = "## On the quay\n\n**Ana:** We wait.\n\n**Who pays?**\n\n> Nobody.\n\n- a boat\n\nplain"
    assert read("a.docx", docx(body, word__styles=styles)).text == marked


def test_word_tables_boxes_and_notes_keep_their_place():
    cell = "<w:tc>{}</w:tc>"
    second = word_paragraphs(["We wait.", "Still."])
    row = f"<w:tr>{cell.format(word_paragraphs(['Ana']))}{cell.format(second)}</w:tr>"
    drawn = f"<w:txbxContent>{word_paragraphs(['in a box'])}</w:txbxContent>"
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    twice = f"<mc:Choice>{drawn}</mc:Choice><mc:Fallback>{drawn}</mc:Fallback>"
    box = f"<w:p><w:r><mc:AlternateContent {space}>{twice}</mc:AlternateContent><w:t>Before</w:t></w:r></w:p>"
    noted = '<w:p><w:r><w:t>It leaks.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    notes = (
        f'<w:footnotes {making.W}><w:footnote w:type="separator" w:id="0"/>'
        f'<w:footnote w:id="2">{word_paragraphs(["So they said."])}</w:footnote></w:footnotes>'
    )
    text = read("a.docx", docx(f"<w:tbl>{row}</w:tbl>{box}{noted}", word__footnotes=notes)).text
    assert text == "Ana\tWe wait.\n\nStill.\n\nBefore\n\nin a box\n\nIt leaks.[2]\n\n[2] So they said."


def test_a_table_in_a_table_is_read_once():
    inner = f"<w:tbl><w:tr><w:tc>{word_paragraphs(['deep'])}</w:tc></w:tr></w:tbl>"
    cells = f"<w:tc>{word_paragraphs(['Ana'])}</w:tc><w:tc>{word_paragraphs(['waits'])}{inner}</w:tc>"
    assert read("a.docx", docx(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")).text == "Ana\twaits\n\ndeep"


def test_word_states_title_author_and_day():
    core = (
        '<c:coreProperties xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/">'
        "<dc:title>On the quay</dc:title><dc:creator>Nell Brook</dc:creator><t:created>2031-02-03T08:00:00Z</t:created>"
        "</c:coreProperties>"
    )
    document = read("a.docx", docx(word_paragraphs(["A word."]), docProps__core=core))
    assert (document.id, document.title, document.author, document.date) == (
        "a",
        "On the quay",
        "Nell Brook",
        "2031-02-03",
    )


def test_opendocument_spaces_notes_lists_and_bold():
    styles = (
        '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    body = (
        '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h text:outline-level="2">On '
        "the quay</text:h>"
        '<text:p><text:span text:style-name="T1">Ana:</text:span> We<text:s '
        'text:c="2"/>wait<text:note><text:note-citation>1'
        "</text:note-citation><text:note-body><text:p>So they said.</text:p></text:note-body></text:note>.</text:p>"
        '<text:p text:style-name="P1">Who\n   pays?</text:p><text:list><text:list-item><text:p>a '
        "boat</text:p></text:list-item>"
        "</text:list><office:annotation><text:p>aside</text:p></office:annotation>"
    )
    marked = "## On the quay\n\n**Ana:** We  wait [So they said.].\n\n**Who pays?**\n\n- a boat"
    assert read("a.odt", odt(body, styles)).text == marked


def test_opendocument_rows_are_lines():
    cells = "".join(f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in ("Ana", "We wait."))
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    boxed = "<text:p>Before<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame></text:p>"
    assert read("a.odt", odt(table + boxed)).text == "Ana\tWe wait.\n\nBefore\n\nin a box"


def test_rich_text_with_code_pages_pictures_and_what_is_not_shown():
    raw = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Serif;}{\f1\fcharset204 Cyr;}}{\info{\title The "
        rb"quay}{\author N. Brook}"
        rb"{\creatim\yr2031\mo2\dy3}}{\header page head\par}{\pict\pngblip 89504e47}\f0 Gr\'f6\'dfe \f1 "
        rb"\'cf\'f0\'e8\'e2\'e5\'f2"
        rb"\f0  {\v hidden}{\*\bkmkstart x}{\field{\*\fldinst HYPERLINK "
        b'"http://x"'
        rb"}{\fldrslt{link}}}{\footnote So they said.}\par{\b Ana:} We \uc1\u8211?wait\line now\par\trowd "
        rb"one\cell two\cell\row}"
    )
    document = read("a.rtf", raw)
    assert document.text == "Größe Привет link [So they said.]\n\n**Ana:** We –wait\nnow\n\none\ttwo"
    assert (document.title, document.author, document.date) == ("The quay", "N. Brook", "2031-02-03")


def test_rich_text_in_shift_jis_with_letters_of_two_bytes():
    raw = rb"{\rtf1\ansi\ansicpg932{\fonttbl{\f0\fcharset128 Gothic;}}\f0 \'8d\'60\'82\'cc\'91\'44 word\par}"
    assert read("a.rtf", raw).text == "港の船 word"


def test_groups_without_end_are_refused():
    with pytest.raises(registry.Unreadable, match="nests its groups without end"):
        registry.parse("a.rtf", b"{\\rtf1 " + b"{" * 100_000)


def _word_italic(words: str) -> str:
    return f"<w:r><w:rPr><w:i/></w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


_ITALIC = '<style:style style:name="I"><style:text-properties fo:font-style="italic"/></style:style>'
_WHOLE, _PART = "<w:p>{}</w:p>", "<w:p>{}<w:r><w:t xml:space='preserve'> sails</w:t></w:r></w:p>"
_OPEN = '<text:p><text:span text:style-name="I">{}</text:span>{}</text:p>'


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.docx", docx(_WHOLE.format(_word_italic("Who pays?")) + _PART.format(_word_italic("Ana")))),
        ("a.odt", odt(_OPEN.format("Who pays?", "") + _OPEN.format("Ana", " sails"), _ITALIC)),
        ("a.rtf", rb"{\rtf1\ansi {\i Who pays?}\par{\i Ana} sails\par}"),
        ("a.html", b"<html><body><p><em>Who pays?</em></p><p><i>Ana</i> sails</p></body></html>"),
    ],
)
def test_a_paragraph_all_in_italics_is_marked_and_single_words_are_not(name: str, raw: bytes):
    assert read(name, raw).text == "*Who pays?*\n\nAna sails"
