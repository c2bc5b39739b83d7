"""Where a report was written, when and by which agency: "PORT HARLAN, 3 May (Harbour Wire) — "."""

from __future__ import annotations

import re
from collections.abc import Iterator

from metrics.actors.evidence import UPPER
from metrics.actors.names import Name
from metrics.model import Form

_DATE = r"\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.?(?: (?:de )?\d{4})?"
_REST = re.compile(rf"(?:, [^\n—–-]{{2,30}})?(?: ?\([^()\n]{{2,40}}\))? ?(?:\.?[—–]|\.?-{{1,2}}(?=\s))|, {_DATE}\. ")
_AGENCY = re.compile(rf"^[{UPPER}][^\n()—–]{{1,60}} \(([{UPPER}][^()\n\d]{{1,39}})\) ?\.?[—–-]", re.MULTILINE)
_WIDTH = 80  # characters after the place


def follows(text: str, end: int) -> bool:
    """Whether the rest of a dateline follows the place that opens a line and ends here."""
    return _REST.match(text, end, end + _WIDTH) is not None


def agencies(text: str) -> Iterator[Name]:
    """Who reports, in brackets behind the place."""
    for line in _AGENCY.finditer(text):
        start, end = line.span(1)
        yield Name(start, end, start, "organisation", Form.NAME, "the agency of a dateline")
