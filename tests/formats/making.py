"""Small files of every format, made by code: no binary file has to be kept, and each shows what is in it."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from html import escape

import openpyxl

PARAGRAPHS = (
    "The ferry talks began in spring; nobody in the town trusted the plan — “too dear”, they said.",
    "Interviewer: What does Norland want from the talks?",
    "Ana Belmor: We want the boats back before winter. Norland has waited long enough [she laughs] for them.",
    "Interviewer: And who pays for the harbour?",
    "Ana Belmor: The Sound Union promised it twice, and we counted the coins: Größe, naïveté, “żółw”, Ελλάδα, Привет.",
)
PLAIN = "\n\n".join(PARAGRAPHS)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/></Types>'
)


def packed(members: Mapping[str, bytes | str] | Iterable[tuple[str, bytes | str]]) -> bytes:
    """A zip archive of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items() if isinstance(members, Mapping) else members:
            archive.writestr(name, content)
    return out.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word document of the given body; further parts by their path, "/" written as "__"."""
    main = f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'
    further = {name.replace("__", "/") + ".xml": content for name, content in parts.items()}
    return packed({"[Content_Types].xml": _TYPES, "word/document.xml": main, **further})


def word_paragraphs(paragraphs: Iterable[str]) -> str:
    return "".join(f"<w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p>" for words in paragraphs)


def odt(body: str, styles: str = "") -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
        for name, path in {
            "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
            "fo": "xsl-fo-compatible",
        }.items()
    )  # fmt: skip
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}><office:automatic-styles>{styles}'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def rtf(paragraphs: Iterable[str], head: str = "") -> bytes:
    body = "\\par\n".join("".join(map(_rtf_sign, words)) for words in paragraphs)
    return f"{{\\rtf1\\ansi\\ansicpg1252{head} {body}\\par}}".encode("ascii")


def _rtf_sign(sign: str) -> str:
    return sign if ord(sign) < 128 and sign not in "\\{}" else f"\\u{ord(sign)}?"


def epub(chapters: Sequence[str], title: str = "The quay") -> bytes:
    items = "".join(
        f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(chapters))
    )
    order = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata><dc:title>{title}</dc:title><dc:creator>Nell Brook</dc:creator><dc:language>en-GB</dc:language>"
        f'</metadata><manifest>{items}<item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        f"</manifest><spine>{order}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>'
    pages = {f"in/text/c {n}.xhtml": chapter for n, chapter in enumerate(chapters)}
    kind = ("mimetype", "application/epub+zip")
    return packed([kind, ("META-INF/container.xml", container), ("in/book.opf", package), *pages.items()])


def html(body: str, head: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>".encode()
    )


def xlsx(*sheets: Sequence[Sequence[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"sheet {number}")
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


Printed = tuple[float, float, float, str]  # x, y from the foot of the page, size, words


def pdf(pages: Sequence[Sequence[Printed]], *, bold: bool = False) -> bytes:
    """A PDF that prints words at places, in a type of 0.6 times its size a sign; 595 by 842 points."""
    fonts = b"<</F1 3 0 R>>"
    face = b"Courier-Bold" if bold else b"Courier"
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)),
        b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>" % face,
    ]
    for number, page in enumerate(pages):
        stream = zlib.compress(b"\n".join(_shown(*printed) for printed in page))
        place = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font%s>>/Contents %d 0 R>>"
        objects.append(place % (fonts, 5 + 2 * number))
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stream), stream))
    return pdf_of(objects)


def _shown(x: float, y: float, size: float, words: str) -> bytes:
    raw = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F1 %g Tf %g %g Td (%s) Tj ET" % (size, x, y, raw)


def pdf_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (len(objects) + 1, table, end)


def lines(words: str, x: float, top: float, *, width: int, size: float = 10) -> list[Printed]:
    """Words set in lines of so many signs, 1.2 times the size apart; a word may not be parted."""
    set_lines, line = [], ""
    for word in words.split():
        if line and len(line) + 1 + len(word) > width:
            set_lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return [(x, top - 1.2 * size * n, size, one) for n, one in enumerate([*set_lines, line])]
