"""Which encoding bytes have that are no UTF-8: the one that makes ordinary text of a language of them.

Under the right encoding nearly all signs beyond ASCII are lower-case letters of one language, or common marks; under a
wrong one they are capitals inside words, lines of boxes, and letters of several languages.
"""

from __future__ import annotations

import codecs
import csv
import re
import unicodedata
from collections import Counter
from functools import cache
from importlib import resources

_MARKS = frozenset("“”‘’„‚«»‹›–—…•·°§£€©®™¿¡½¼№\u00a0\u00ad")
_EASTERN = frozenset("、。，！？：；（）「」『』《》〈〉【】・ー〜～…—\u3000“”‘’·")
_NUMBERED = {  # encodings of languages with thousands of signs; where the commonest stand: encoding, lead bytes
    ("cp949",): ("euc_kr", range(0xB0, 0xC9)),
    ("gb18030",): ("gb2312", range(0xB0, 0xD8)),
    ("big5", "cp950"): ("big5", range(0xA4, 0xC7)),
    ("cp932", "euc_jp"): ("euc_jp", (0xA4, 0xA5, *range(0xB0, 0xD0))),
}
_MIXED = re.compile("(?<=[A-Za-z])[\u0370-\u06ff]|[\u0370-\u06ff](?=[A-Za-z])")  # two scripts in one word
_INITIAL = re.compile(r"(?<!\w)\w")
_LEAST = 0.6  # of the signs beyond ASCII must be ordinary
_SAMPLE = 20_000  # bytes, from the first line that is not ASCII
_BEYOND = re.compile(rb"[^\x00-\x7f]")
_STRAY = re.compile("[\udc80-\udcff]")
_FEW = 0.1  # of the signs beyond ASCII may be no UTF-8 where all others are
_BLANKS = frozenset(" \n、。，")
_BLANK = 0.02  # of the signs of any text
_NO_SIGNS = ("Cc", "Cn", "Co", "Cs")


def likely(raw: bytes) -> str | None:
    """The encoding of bytes without NUL that are no UTF-8; None where none makes ordinary text of them."""
    sample = _sample(raw)
    best, most = None, _LEAST
    for encoding, languages in _readings().items():
        share = _ordinary(sample, encoding, languages)
        if share > most:
            best, most = encoding, share
    return best


def of_two_bytes(raw: bytes) -> str | None:
    """UTF-16 of either order where the bytes are that without saying so; None where they are no text."""
    return next((name for name in ("utf-16-le", "utf-16-be") if _is_text(_begun(raw[:_SAMPLE], name))), None)


def nearly_utf8(raw: bytes) -> str | None:
    """UTF-8 with some stray bytes, those read as Windows-1252; None where it is not that."""
    text = raw.decode("utf-8", "surrogateescape")
    if len(_STRAY.findall(text)) > _FEW * (len(text) - len(text.encode("ascii", "ignore"))):
        return None
    return _STRAY.sub(lambda found: bytes([ord(found[0]) - 0xDC00]).decode("cp1252", "replace"), text)


def _sample(raw: bytes) -> bytes:
    """A stretch with signs beyond ASCII, from the beginning of a line."""
    first = _BEYOND.search(raw)
    start = raw.rfind(b"\n", 0, first.start()) + 1 if first else 0
    start = max(start, first.start() - _SAMPLE // 2) if first else start
    return raw[start : start + _SAMPLE]


def _ordinary(sample: bytes, encoding: str, languages: tuple[frozenset[str], ...]) -> float:
    """The share of the signs beyond ASCII that one of the languages has; the rest of a sign at the end is left."""
    text = _INITIAL.sub(lambda found: found[0].lower(), _MIXED.sub("\ufffd", _begun(sample, encoding)))
    counts = Counter(sign for sign in text if not sign.isascii())
    total = max(1, counts.total())
    return max(sum(count for sign, count in counts.items() if sign in signs) for signs in languages) / total


def _begun(sample: bytes, encoding: str) -> str:
    """The text of bytes that may end within a sign; "" where they are of another encoding."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(sample)
    except UnicodeDecodeError:
        return ""


def _is_text(text: str) -> bool:
    counts = Counter(text)
    signs = all(sign in "\n\r\t\f\ufeff" or unicodedata.category(sign) not in _NO_SIGNS for sign in counts)
    return signs and sum(counts[blank] for blank in _BLANKS) > _BLANK * len(text)


@cache
def _readings() -> dict[str, tuple[frozenset[str], ...]]:
    """Every encoding with the ordinary signs of each language that was kept in it."""
    found: dict[str, list[frozenset[str]]] = {}
    table = resources.files("metrics.resources") / "formats" / "encodings.csv"
    lines = table.read_text(encoding="utf-8").splitlines()
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        for encoding in row["encodings"].split():
            found.setdefault(encoding, []).append(_MARKS | frozenset(row["letters"]))
    for encodings, (standard, leads) in _NUMBERED.items():
        pairs = (bytes((lead, trail)) for lead in leads for trail in range(0x40, 0xFF))
        signs = _EASTERN | frozenset("".join(pair.decode(standard, "ignore") for pair in pairs))
        found |= {encoding: [signs] for encoding in encodings}
    return {encoding: tuple(languages) for encoding, languages in found.items()}
