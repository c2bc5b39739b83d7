"""PDF with a text layer.

Kept: all printed words in the order of reading, columns one after the other; headings by their larger type, paragraphs
in bold; title, author and date. Put together: words parted at a line end, lines, paragraphs over a page end.
Dropped: heads and feet that come back from page to page, page numbers (said in a remark), pictures, forms.
A scan is refused: it holds pictures of words and no words.
"""

from __future__ import annotations

import ctypes
import re
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from metrics.formats import facts, limits, printed
from metrics.formats.plain import Unreadable
from metrics.formats.printed import Piece
from metrics.model import Document

_WORD = re.compile(r"[^\s\x00\x02\ufffe]+[\x02\ufffe]?")  # the last two are how the library shows a parted word
_HYPHEN = re.compile("[\x02\ufffe\u00ad]")
_APART = 0.9  # of the height of type: a wider gap parts what may be columns
_LEVEL = 0.6  # of the height of type: a smaller step is a raised figure
_HEAVY = re.compile(rb"bold|black|heavy|(?:^|[-,])bd(?:$|[-,])", re.IGNORECASE)
_SCALED = 2  # size of type up to which it is a unit that the file scales; what is seen tells then
_LETTERS = 3  # on a page; fewer are no text
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_STREAMS = 100_000  # that are looked at; a long book has fewer
_ABOUT = 300  # bytes before a stream that say what it is
_READ, _STEP = 4_096, 65_536  # bytes read and unpacked at a time
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


def read(name: str, raw: bytes, progress: Callable[[float], None] = lambda share: None) -> list[Document]:
    """The words of a PDF as one text. `progress` is told the share of the pages that are read.

    Raises:
        Unreadable: if it is broken, locked, too long, or a scan.
    """
    document = _opened(raw)
    pages = _pages(document, progress)
    blank = [number for number, own in enumerate(pages, 1) if sum(len(piece.words) for piece in own) < _LETTERS]
    if len(blank) == len(pages):
        raise Unreadable(*_why_blank(document, len(pages)))
    text, dropped = printed.text(pages)
    remarks = [f"{dropped} running heads, feet and page numbers left out"] if dropped else []
    remarks += [f"no text on page {', '.join(map(str, blank[:20]))}"] if blank else []
    return [Document(name, text, remarks=tuple(remarks), **_facts(document))]


def _opened(raw: bytes) -> pypdfium2.PdfDocument:
    if _swells(raw):
        raise Unreadable(f"unpacks to more than {limits.RATIO} times its size", "print it again as PDF")
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as fault:
        if "password" in str(fault).lower():
            raise Unreadable("is locked with a password", "unlock it") from None
        raise Unreadable("is a broken PDF", "save or print it again as PDF") from None
    if len(document) > limits.PAGES:
        raise Unreadable(f"has {len(document):,} pages, more than the {limits.PAGES:,} that are read", "split it")
    return document


def _swells(raw: bytes) -> bool:
    """Whether a packed stream, which is no picture, grows beyond what words do. No byte is unpacked twice."""
    after = 0
    for _ in range(_STREAMS):
        found = _STREAM.search(raw, after)
        if not found:
            break
        after = found.end()
        about = raw[max(0, found.start() - _ABOUT) : found.start()].rpartition(b" obj")[2]
        if b"/FlateDecode" in about and b"/Image" not in about:
            size, after = _unpacked(raw, found.end())
            if size > limits.SMALL and size > limits.RATIO * (after - found.end()):
                return True
    return False


def _unpacked(raw: bytes, start: int) -> tuple[int, int]:
    """How many bytes a stream gives, counted no further than they may be, and where it was read up to."""
    unpack, size, at, taken = zlib.decompressobj(), 0, start, b""
    try:
        while not unpack.eof and (taken or at < len(raw)) and size <= max(limits.SMALL, limits.RATIO * (at - start)):
            if not taken:
                taken, at = raw[at : at + _READ], at + _READ
            size += len(unpack.decompress(taken, _STEP))
            taken = unpack.unconsumed_tail
    except zlib.error:  # broken, or locked: what was read of it is passed over
        return size, at
    return size, at - len(taken) - len(unpack.unused_data)


def _pages(document: pypdfium2.PdfDocument, progress: Callable[[float], None]) -> list[list[Piece]]:
    """The words of every page at their places."""
    pages: list[list[Piece]] = []
    total = 0
    for number in range(len(document)):
        pages.append(list(_pieces(document, number)))
        total += sum(len(piece.words) for piece in pages[-1])
        if total > limits.TEXT:
            raise Unreadable(f"holds more than {limits.TEXT:,} characters", "split it")
        progress((number + 1) / len(document))
    return pages


def _why_blank(document: pypdfium2.PdfDocument, count: int) -> tuple[str, str]:
    for number in range(min(3, count)):
        if any(one.type == pdfium.FPDF_PAGEOBJ_IMAGE for one in document[number].get_objects(max_depth=3)):
            return "is a scan: its pages are pictures without a text layer", "run text recognition (OCR) over it first"
    return "is a PDF without text", "add the document that it was made from"


def _pieces(document: pypdfium2.PdfDocument, number: int) -> Iterator[Piece]:
    """The stretches of one line and one weight on a page, in the order of the file; y grows upwards."""
    now: list[Piece] = []
    for word in _words(document, number):
        if now and _apart(now[-1], word):
            yield _piece(now)
            now = []
        now.append(word)
    if now:
        yield _piece(now)


def _piece(words: list[Piece]) -> Piece:
    return words[0]._replace(words=" ".join(word.words for word in words), right=words[-1].right)


def _apart(before: Piece, word: Piece) -> bool:
    """Whether a word is on another line, beyond a wide gap, or of another weight than the one before."""
    level = abs(word.base - before.base) > _LEVEL * before.size
    return level or not -before.size < word.left - before.right < _APART * before.size or word.bold != before.bold


def _words(document: pypdfium2.PdfDocument, number: int) -> Iterator[Piece]:
    """Every printed word of a page. A word is measured at its first and its last sign: asking for each takes long."""
    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return  # one broken page does not cost the others
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for word in _WORD.finditer(_signs(text)):
        pdfium.FPDFText_GetLooseCharBox(text.raw, word.start(), box)
        pdfium.FPDFText_GetCharOrigin(text.raw, word.start(), x, y)
        left, height, stated = box.left, box.top - box.bottom, pdfium.FPDFText_GetFontSize(text.raw, word.start())
        size = stated if stated > _SCALED else max(4.0, height)
        pdfium.FPDFText_GetLooseCharBox(text.raw, word.end() - 1, box)
        bold = bool(_HEAVY.search(_font(text, word.start())))
        yield Piece(_HYPHEN.sub("-", word.group()), left, box.right, y.value, size, bold)
    text.close()
    page.close()


def _signs(text: pypdfium2.PdfTextPage) -> str:
    """The signs of a page, each at its number."""
    count = pdfium.FPDFText_CountChars(text.raw)
    signs = text.get_text_range() if count else ""
    if len(signs) == count:
        return signs
    return "".join(chr(pdfium.FPDFText_GetUnicode(text.raw, at) or 32) for at in range(count))


def _font(text: pypdfium2.PdfTextPage, at: int) -> bytes:
    """The name of the type of a sign: most files say there, and nowhere else, that it is bold."""
    name, flags = ctypes.create_string_buffer(64), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text.raw, at, name, 63, flags)
    return name.value


def _facts(document: pypdfium2.PdfDocument) -> dict[str, Any]:
    try:
        said = document.get_metadata_dict(skip_empty=True)
    except pypdfium2.PdfiumError:
        return facts.known({})
    found = {field.lower(): " ".join(said.get(field, "").split()) for field in ("Title", "Author")}
    day = _DATE.match(said.get("CreationDate", ""))
    found["date"] = "-".join(day.groups()) if day else ""
    return facts.known(found)
