"""The place in a text that an address points at, found again also when the text was read anew.

pos, end: offsets. quote, before, after: the first words of the place and what stands around them, as the
TextQuoteSelector of the W3C Web Annotation Data Model (2017), 4.2.4. An address may hold pos alone, or pos and end.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from metrics.anchors import Anchor, place
from metrics.model import Span

PARAMETERS = ("pos", "end", "quote", "before", "after")


@dataclass(frozen=True, slots=True)
class Asked:
    """What an address asks for. The quotation may be only the beginning of a long place."""

    start: int
    end: int | None = None
    quote: str = ""
    before: str = ""
    after: str = ""


def asked(address: Mapping[str, str]) -> Asked | None:
    """The place of an address; None where it names none."""
    start, end = (_offset(address.get(name, "")) for name in ("pos", "end"))
    quote, before, after = (address.get(name, "") for name in ("quote", "before", "after"))
    if start is None and not quote:
        return None
    return Asked(start or 0, end, quote, before, after)


def found(wanted: Asked, text: str) -> Span | None:
    """The stretch of this text that is asked for; None where no stretch is, or its words do not stand here."""
    length = (wanted.end or 0) - wanted.start
    if not wanted.quote:
        return Span(wanted.start, min(wanted.end or 0, len(text))) if length > 0 and wanted.start < len(text) else None
    head = Span(wanted.start, wanted.start + len(wanted.quote))
    here = place(Anchor(head, wanted.quote, wanted.before, wanted.after), text)
    if here is None:
        return None
    rest = max(0, length - len(wanted.quote))  # what the quotation leaves out at its end
    return Span(here.start, min(here.end + rest, len(text)))


def _offset(text: str) -> int | None:
    return int(text) if re.fullmatch("[0-9]{1,9}", text) else None
