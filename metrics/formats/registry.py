"""Which format a file has: its suffix says so and its content must agree. Libraries load when a format is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple

from metrics.formats import limits, plain
from metrics.formats.plain import Unreadable
from metrics.formats.table import Heads
from metrics.model import Document


class Format(NamedTuple):
    """The module that reads a format, what a person calls it, its suffixes, what its content shows without doubt."""

    module: str
    name: str
    suffixes: tuple[str, ...]
    shows: Callable[[bytes], bool] | None = None  # None where content proves nothing: the suffix decides


def _packed(member: bytes) -> Callable[[bytes], bool]:
    return lambda raw: raw.startswith(b"PK") and member in raw


# A format is a module with read(name, raw) -> documents; a new one is added here.
FORMATS = (
    Format("word", "a Word document", (".docx", ".docm", ".dotx"), _packed(b"word/document")),
    Format("sheet", "a workbook", (".xlsx", ".xlsm"), _packed(b"xl/workbook.xml")),
    Format("writer", "an OpenDocument text", (".odt", ".ott"), _packed(b"content.xml")),
    Format("book", "a book", (".epub",), _packed(b"META-INF/container.xml")),
    Format("rich", "rich text", (".rtf",), lambda raw: raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:5] == b"{\\rtf"),
    Format("pdf", "a PDF", (".pdf",), lambda raw: b"%PDF-" in raw[:1024]),
    Format("page", "a web page", (".html", ".htm", ".xhtml", ".xht")),
    Format("sheet", "a table", (".csv", ".tsv", ".tab")),
    Format("objects", "JSON", (".json", ".jsonl", ".ndjson")),
    Format("mail", "a message", (".eml",)),
    Format("tei", "XML", (".xml", ".tei")),
)
PLAIN = frozenset(("", ".txt", ".text", ".md", ".markdown", ".srt", ".vtt", ".sbv", ".asc"))
ARCHIVE = ".zip"
SUFFIXES = PLAIN | {ARCHIVE} | {suffix for format in FORMATS for suffix in format.suffixes}
WITH_COLUMNS = frozenset(("sheet", "objects"))
_SIGNS = {
    b"\x89PNG": "a picture (PNG)", b"\xff\xd8\xff": "a picture (JPEG)", b"GIF8": "a picture (GIF)",
    b"II*\0": "a picture (TIFF)", b"MM\0*": "a picture (TIFF)", b"MZ\x90": "a program", b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "a document of an old Office", b"\x1f\x8b": "a gzip archive", b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a rar archive", b"ID3": "a recording", b"OggS": "a recording", b"RIFF": "a recording",
    b"SQLite format": "a database", b"PAR1": "a Parquet table", b"PK\x03\x04": "an archive",
}  # fmt: skip
_REMEDIES = {
    ".doc": "save it as .docx", ".dot": "save it as .docx", ".xls": "save it as .xlsx", ".ods": "save it as .xlsx",
    ".fodt": "save it as .odt", ".pages": "export it as .docx", ".numbers": "export it as .csv",
    ".wpd": "save it as .docx", ".mobi": "convert it to .epub", ".azw3": "convert it to .epub",
    ".ppt": "save it as PDF", ".pptx": "save it as PDF", ".odp": "save it as PDF", ".msg": "save it as .eml",
    ".mht": "save the page as .html", ".mhtml": "save the page as .html", ".djvu": "save it as PDF with a text layer",
    ".mp3": "add its transcript", ".wav": "add its transcript", ".mp4": "add its subtitles (.srt, .vtt)",
    ".png": "run text recognition (OCR) over it", ".jpg": "run text recognition (OCR) over it",
    ".jpeg": "run text recognition (OCR) over it", ".tif": "run text recognition (OCR) over it",
    ".rar": "pack it as .zip", ".7z": "pack it as .zip", ".tar": "pack it as .zip", ".tgz": "pack it as .zip",
    ".gz": "unpack it",
}  # fmt: skip


def suffix_of(name: str) -> str:
    return PurePath(name).suffix.lower()


def is_plain(name: str) -> bool:
    return suffix_of(name) in PLAIN


def check_suffix(name: str) -> None:
    """
    Raises:
        Unreadable: if the format of a file of this name is not read.
    """
    suffix = suffix_of(name)
    if suffix not in SUFFIXES:
        remedy = _REMEDIES.get(suffix, "save it as plain text (.txt, UTF-8)")
        raise Unreadable(f"has the format {suffix}, which is not read", remedy)


def check(name: str, raw: bytes) -> None:
    """
    Raises:
        Unreadable: if the format is not read, or the content is not what the suffix says.
    """
    check_suffix(name)
    limits.check_size(len(raw))
    suffix, wanted = suffix_of(name), _format(name)
    here = next((format for format in FORMATS if format.shows and format.shows(raw)), None)
    if here is not None:
        if here is not wanted:
            raise Unreadable(f"is {here.name}, not what {suffix or 'its name'} says", f"call it {here.suffixes[0]}")
        return
    if wanted is not None and wanted.shows is not None:
        fault = "is a broken archive" if raw.startswith(b"PK") else f"is not {wanted.name}, as {suffix} says"
        raise Unreadable(fault, f"save it again as {suffix}, or call it what it is")
    sign = next((sign for sign in _SIGNS if raw.startswith(sign)), None)
    if sign is not None and suffix != ARCHIVE:
        raise Unreadable(f"is {_SIGNS[sign]}, not what {suffix or 'its name'} says", "add the text itself")


def parse(
    name: str,
    raw: bytes,
    *,
    columns: Mapping[str, str] | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> list[Document]:
    """The documents of one file that is no archive of files. Their ids are its name, with what parts them.

    `columns` are those of a table that a person chose, by what they hold: text, speaker, document, title …

    Raises:
        Unreadable: if it gives no text.
    """
    check(name, raw)
    stem, format = PurePath(name).stem or name, _format(name)
    if format is None:
        found = [_plain(stem, raw)]
    elif format.module == "pdf":
        found = import_module("metrics.formats.pdf").read(stem, raw, progress)
    elif format.module in WITH_COLUMNS:
        found = import_module(f"metrics.formats.{format.module}").read(stem, raw, columns or {})
    else:
        found = import_module(f"metrics.formats.{format.module}").read(stem, raw)
    if not found:
        raise Unreadable("has no words", "leave it out or fill it")
    for document in found:
        limits.check_text(document.text)
    return found


def heads(name: str, raw: bytes) -> Heads | None:
    """The columns of a table, of which a person may choose; None for a file that has none.

    Raises:
        Unreadable: if it cannot be read.
    """
    check(name, raw)
    found: Heads | None = import_module(f"metrics.formats.{_module(name)}").heads(raw)
    return found


def has_columns(name: str) -> bool:
    """Whether a file of this name is a table."""
    return _module(name) in WITH_COLUMNS


def _module(name: str) -> str:
    format = _format(name)
    return format.module if format else "plain"


def load() -> None:
    """Load the libraries of all formats, which otherwise load when a file asks for them."""
    for module in {format.module for format in FORMATS}:
        import_module(f"metrics.formats.{module}")
    import_module("openpyxl")


def _format(name: str) -> Format | None:
    return next((format for format in FORMATS if suffix_of(name) in format.suffixes), None)


def _plain(name: str, raw: bytes) -> Document:
    limits.check_plain(len(raw))
    decoded = plain.decode(raw)
    encoding = () if decoded.encoding == "utf-8" else (f"read as {decoded.encoding}",)
    return Document(name, decoded.text, language="", remarks=(*encoding, *decoded.remarks))
