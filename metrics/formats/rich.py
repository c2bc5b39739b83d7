"""Rich text (.rtf), read by its specification: no kept library tells bold type, in which labels and questions are set.

Kept, in the order of the document: paragraphs, bold beginnings, italics, tables (a row is a line, its cells apart by
tabs), text boxes, what links show, footnotes (where they stand, in square brackets), title, author, date of creation.
Dropped: pictures, headers and footers, comments, hidden and deleted words.

Source: Rich Text Format Specification 1.9.1 (Microsoft, 2008).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from typing import Any

from metrics.formats import facts
from metrics.formats.blocks import BOLD, ITALIC, Block, written
from metrics.formats.plain import Unreadable
from metrics.model import Document

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<value>-?\d{1,10})?[ ]?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])|[\r\n]+|(?P<words>[^\\{}\r\n]+)"
)
_SIGNS = {
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "emspace": "\u2003", "enspace": "\u2002", "bullet": "•",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "~": "\u00a0", "_": "\u2011", "-": "",
    "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
_DROPPED = frozenset(
    "fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object objdata header "
    "headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atndate atnref fldinst "
    "themedata xe tc "
    "colorschememapping latentstyles datastore filetbl xmlnstbl mmathPr pn pntext pnseclvl bkmkstart bkmkend "
    "nonshppict shprslt sp sn sv listtext".split()
)
_OPENED = frozenset("shppict shptxt fldrslt footnote shpinst shp".split())  # marked as new, and read all the same
_CODEPAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_FONT = re.compile(r"\\f(\d{1,5})(?=[\\ ])[^;{}]{0,300}?\\fcharset(\d{1,3})")
_INFO = re.compile(r"\{\\(title|author) ([^{}\\]{1,300})\}")
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_DEPTH = 500  # groups in groups


@dataclass(frozen=True, slots=True)
class _Group:
    """What a group sets and its end takes back."""

    bold: bool = False
    italic: bool = False
    dropped: bool = False
    hidden: bool = False
    skip: int = 1  # signs after \\u for readers that know no Unicode
    encoding: str = "cp1252"
    note: bool = False


@dataclass(slots=True)
class _Reading:
    """Where the reader stands."""

    encoding: str
    fonts: dict[str, str]
    now: _Group
    stack: list[_Group] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=lambda: [Block()])
    bytes: bytearray = field(default_factory=bytearray)
    skip: int = 0
    starred: bool = False


def read(name: str, raw: bytes) -> list[Document]:
    """The document as one text.

    Raises:
        Unreadable: if its groups are nested without end.
    """
    source = raw.decode("latin-1")
    page = re.search(r"\\ansicpg(\d{3,5})", source[:2000])
    encoding = _known(f"cp{page[1]}") if page else "mac_roman" if "\\mac" in source[:60] else "cp1252"
    fonts = {font: _CODEPAGES.get(int(charset), encoding) for font, charset in _FONT.findall(source[:200_000])}
    reading = _Reading(encoding, fonts, _Group(encoding=encoding))
    for token in _TOKEN.finditer(source):
        _take(reading, token)
    _flush(reading)
    text = (
        written(reading.blocks).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    )  # joins halves of signs
    return [Document(name, text, **_facts(source[:20_000], encoding))]


def _known(encoding: str) -> str:
    try:
        return codecs.lookup("utf-8" if encoding == "cp65001" else encoding).name
    except LookupError:
        return "cp1252"


def _take(reading: _Reading, token: re.Match[str]) -> None:
    if token["byte"]:
        if reading.skip:
            reading.skip -= 1
        else:
            reading.bytes.append(int(token["byte"], 16))
        return
    if token["words"] is not None:
        words = token["words"][reading.skip :]
        reading.skip = max(0, reading.skip - len(token["words"]))
        reading.bytes += words.encode("latin-1")
        return
    _flush(reading)
    if token["brace"]:
        _brace(reading, token["brace"])
    elif token["sign"]:
        reading.starred = token["sign"] == "*"
        _say(reading, _SIGNS.get(token["sign"], ""))
        if token["sign"] in "\r\n":
            reading.blocks.append(Block())
    elif token["word"]:
        _word(reading, token["word"], token["value"])


def _brace(reading: _Reading, brace: str) -> None:
    reading.skip = 0
    if brace == "{":
        if len(reading.stack) >= _DEPTH:
            raise Unreadable("nests its groups without end", "save it again")
        reading.stack.append(reading.now)
        reading.now = replace(reading.now, note=False)
    elif reading.stack:
        if reading.now.note:
            _say(reading, "]")
        reading.now = reading.stack.pop()


def _word(reading: _Reading, word: str, value: str | None) -> None:
    """Carry out a control word."""
    starred, reading.starred = reading.starred, False
    on = value != "0"
    match word:
        case "par" | "sect" | "page" | "row" | "nestrow":
            if not reading.now.dropped:
                reading.blocks.append(Block())
        case "cell" | "nestcell":
            _say(reading, "\t")
        case "pard" | "plain":
            if word == "plain":
                reading.now = replace(reading.now, bold=False, italic=False, hidden=False)
        case "b":
            reading.now = replace(reading.now, bold=on)
        case "i":
            reading.now = replace(reading.now, italic=on)
        case "v" | "deleted":
            reading.now = replace(reading.now, hidden=on)
        case "uc":
            reading.now = replace(reading.now, skip=min(4, int(value or 1)))
        case "u":
            _say(reading, chr(int(value or 63) % 0x10000))
            reading.skip = reading.now.skip
        case "f":
            reading.now = replace(reading.now, encoding=reading.fonts.get(value or "0", reading.encoding))
        case "footnote":
            _say(reading, " [")
            reading.now = replace(reading.now, note=not reading.now.dropped)
        case "info":
            reading.now = replace(reading.now, dropped=True)
        case _ if word in _DROPPED or (starred and word not in _OPENED):
            reading.now = replace(reading.now, dropped=True)
        case _:
            _say(reading, _SIGNS.get(word, ""))


def _flush(reading: _Reading) -> None:
    """Say the bytes that wait: letters of several bytes come in several tokens."""
    if reading.bytes:
        _say(reading, reading.bytes.decode(reading.now.encoding, errors="replace"))
        reading.bytes.clear()


def _say(reading: _Reading, words: str) -> None:
    if words and not reading.now.dropped and not reading.now.hidden:
        reading.blocks[-1].add(words, BOLD if reading.now.bold else ITALIC if reading.now.italic else "")


def _facts(head: str, encoding: str) -> dict[str, Any]:
    said = {field: value.encode("latin-1").decode(encoding, "replace").strip() for field, value in _INFO.findall(head)}
    created = _CREATED.search(head)
    if created:
        said["date"] = f"{created[1]}-{int(created[2]):02}-{int(created[3]):02}"
    return facts.known(said)
