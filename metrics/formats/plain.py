"""Plain text as found: in any usual encoding, with any line end, letters decoded twice, printed bytes."""

from __future__ import annotations

import codecs
import html
import re
from dataclasses import dataclass

from metrics.formats import encodings

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SHIFTED = re.compile(rb"\x1b\$[@B]")  # what begins Japanese signs in mail
_LITERAL = re.compile(r"""^b(['"])(?P<body>.*?)\1?[ \t]*$""", re.MULTILINE)  # a cut page has no closing mark
_ESCAPE = re.compile(r"\\(?:x[0-9a-f]{2}|[nrt'\"\\])")
_UNICODE = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,10}\d?);")
_LEAST_ESCAPES = 3  # line ends printed as "\\n" in a text that has no other
_SAVE = "save it as UTF-8 and add it again"
_CONTROL = {"n": "\n", "r": "\n", "t": "\t"}

# What UTF-8 bytes look like when read as Windows-1252: a lead byte and the followers that it asks for.
_SHOWN = bytes(range(0x80, 0xA0)).decode("cp1252", "ignore")
_NEXT = f"[\u0080-\u00bf{_SHOWN}]"
_MOJIBAKE = re.compile(rf"(?:[\u00c2-\u00df]{_NEXT}|[\u00e0-\u00ef]{_NEXT}{{2}}|[\u00f0-\u00f4]{_NEXT}{{3}})+")
# What a repair may bring to light: European letters and typographic marks. "É»" would give "ɻ".
_PLAUSIBLE = re.compile(r"[\u00a0-\u017f\u0370-\u03ff\u0400-\u04ff\u2000-\u206f\u20ac\u2122]+")


class Unreadable(ValueError):
    """Bytes that are no text: what is wrong, and what the person can do."""

    def __init__(self, fault: str, remedy: str) -> None:
        super().__init__(f"{fault}; {remedy}")
        self.fault = fault
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with line ends as "\\n", the encoding it was read from, and what was repaired on the way."""

    text: str
    encoding: str
    remarks: tuple[str, ...] = ()


def decode(raw: bytes) -> Decoded:
    """Read bytes as text.

    A byte order mark decides; otherwise UTF-8, and where that fails the encoding that makes ordinary text of the bytes
    (encodings.py), Windows-1252 where none does. CR and CRLF become LF. A line that is a printed bytes literal
    (`b'…\\xe2\\x80\\x99…'`) is replaced by what it prints, and so are "\\u2019" and "&rsquo;"; letters decoded twice
    ("â€™") are repaired where they decode cleanly. Each repair leaves a remark.

    Raises:
        Unreadable: no bytes, nothing but blanks, or in no encoding that is known here.
    """
    if not raw.strip():
        raise Unreadable("is empty", "add a file with text")
    text, encoding = _text_of(raw)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    remarks: list[str] = []
    repairs = (
        (_unescaped, "printed bytes literal decoded"),
        (_printed_signs, "printed escapes decoded"),
        (_named_signs, "character references decoded"),
        (_mended, "mis-decoded letters repaired"),
    )
    for repair, remark in repairs:
        better = repair(text)
        if better != text:
            text, remarks = better, [*remarks, remark]
    return Decoded(text, encoding, tuple(remarks))


def _text_of(raw: bytes) -> tuple[str, str]:
    marked = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    if marked is None and b"\0" in raw:
        marked = encodings.of_two_bytes(raw)
        if marked is None:
            raise Unreadable(f"is no text (NUL at byte {raw.index(0)})", "add a text file or a supported format")
    if marked is None and _SHIFTED.search(raw):
        marked = "iso2022_jp"
    try:
        return raw.decode(marked or "utf-8").removeprefix("\ufeff"), marked or "utf-8"
    except UnicodeDecodeError as error:
        if marked is not None:
            raise Unreadable(f"is not {marked} (byte {error.start})", _SAVE) from None
        return _older(raw, error.start)


def _older(raw: bytes, at: int) -> tuple[str, str]:
    """The text of bytes that are no UTF-8 at a place, and its encoding."""
    nearly = encodings.nearly_utf8(raw)
    if nearly is not None:
        return nearly, "utf-8 with stray bytes"
    for name in filter(None, (encodings.likely(raw), "cp1252")):
        try:
            return raw.decode(name), name
        except UnicodeDecodeError:
            pass
    raise Unreadable(f"is not UTF-8 (byte {at})", _SAVE)


def _unescaped(text: str) -> str:
    """Replace every line that is a printed bytes literal with escapes by the text that it prints."""

    def printed(line: re.Match[str]) -> str:
        body = line["body"]
        if not _ESCAPE.search(body):
            return line.group()
        try:
            return _ESCAPE.sub(_printed, body).encode("latin-1").decode("utf-8")
        except UnicodeError:
            return line.group()

    return _LITERAL.sub(printed, text)


def _printed(escape: re.Match[str]) -> str:
    sign = escape.group()[1:]
    return chr(int(sign[1:], 16)) if len(sign) == 3 else _CONTROL.get(sign, sign)


def _printed_signs(text: str) -> str:
    """Replace "\\u2019" by its sign, and "\\n" by a line end in a text that has no other line ends."""
    text = _UNICODE.sub(_signs, text)
    if "\n" in text.strip() or text.count("\\n") < _LEAST_ESCAPES:
        return text
    return _ESCAPE.sub(_printed, text.replace("\\r\\n", "\\n"))


def _signs(run: re.Match[str]) -> str:
    """The signs of a run of escapes, pairs of surrogates joined; the run itself where they are no signs."""
    codes = bytes.fromhex(run.group().replace("\\u", ""))
    try:
        return codes.decode("utf-16-be")
    except UnicodeDecodeError:
        return run.group()


def _named_signs(text: str) -> str:
    """Replace "&mdash;" and "&#8212;" by their sign. Those of ASCII stay: markup and tables may need them."""
    return _ENTITY.sub(_beyond_ascii, text) if "&" in text else text


def _beyond_ascii(entity: re.Match[str]) -> str:
    sign = html.unescape(entity.group())
    return sign if min(sign) >= "\xa0" else entity.group()


def without_entities(text: str) -> str:
    """A piece of markup with the signs that its character references stand for, but for those of tags: "&lt;"."""
    return _ENTITY.sub(_but_of_tags, text)


def _but_of_tags(entity: re.Match[str]) -> str:
    sign = html.unescape(entity.group())
    return entity.group() if sign in "<>" or min(sign) < " " else sign


def _mended(text: str) -> str:
    return _MOJIBAKE.sub(_repaired, text)


def _repaired(run: re.Match[str]) -> str:
    """The run decoded once more, or itself where that gives no letters and marks."""
    raw = b"".join(_byte(sign) for sign in run.group())
    try:
        better = raw.decode("utf-8")
    except UnicodeDecodeError:
        return run.group()
    return better if _PLAUSIBLE.fullmatch(better) else run.group()


def _byte(sign: str) -> bytes:
    """The byte that Windows-1252 shows as this sign; five bytes have none and are shown as control characters."""
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return bytes([ord(sign)])
