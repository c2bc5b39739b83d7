"""How much a file may hold. What is larger is refused before it is opened, so that nobody else has to wait for it."""

from __future__ import annotations

from metrics.formats.plain import Unreadable

FILE = 50_000_000  # bytes of a file
TEXT = 3_000_000  # characters of a text, about 500,000 words
_SIGN = 4  # bytes of a character, at most
UNPACKED = 200_000_000  # bytes that an archive may unpack to
RATIO = 200  # times that a large archive may grow; a document of real words grows tenfold
SMALL = 5_000_000  # bytes unpacked up to which any ratio will do
MEMBERS = 5_000  # files in an archive
PAGES = 3_000  # of a PDF
DOCUMENTS = 5_000  # texts in one file
MEMORY = 1_500_000_000  # bytes that reading one file may take
SECONDS = 30  # of a processor that reading one file may take
PATIENCE = 120.0  # seconds that it may take on a machine that has others to serve


def check_size(size: int) -> None:
    """
    Raises:
        Unreadable: if a file of so many bytes is too large or has none.
    """
    if size > FILE:
        raise Unreadable(f"has {size / 1e6:,.0f} MB, more than the {FILE / 1e6:,.0f} that are read", "split it")
    if not size:
        raise Unreadable("is empty", "add a file with text")


def check_plain(size: int) -> None:
    """
    Raises:
        Unreadable: if bytes that are nothing but text hold too much of it in any encoding.
    """
    if size > _SIGN * TEXT:
        raise Unreadable(f"holds more than the {TEXT:,} characters that are read", "split it")


def check_text(text: str) -> None:
    """
    Raises:
        Unreadable: if a text is too long or has no words.
    """
    if len(text) > TEXT:
        raise Unreadable(f"holds {len(text):,} characters, more than the {TEXT:,} that are read", "split it")
    if not any(map(str.isalnum, text)):
        raise Unreadable("has no words", "leave it out or fill it")
