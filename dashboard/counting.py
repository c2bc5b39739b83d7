"""What counts as a mention, written so that an address can hold it: "rolled outer name epithet"."""

from __future__ import annotations

from dashboard.wording import FORMS
from metrics.naming import Counting

_ROLLED, _OUTER = "rolled", "outer"


def written(counting: Counting) -> str:
    switches = [_ROLLED] * counting.rolled + [_OUTER] * (not counting.nested)
    return " ".join([*switches, *counting.forms])


def said(counting: Counting) -> str:
    """What counts, in words; empty where everything does."""
    switches = ["a ministry counted for its state"] * counting.rolled
    switches += ["names inside longer names left out"] * (not counting.nested)
    return ", ".join([*switches, *(FORMS[form] for form in counting.forms)])


def parse(text: str) -> Counting:
    """What counts, of an address.

    Raises:
        ValueError: if it is not written so.
    """
    words = text.split()
    forms = tuple(word for word in words if word not in (_ROLLED, _OUTER))
    if not {*forms} <= {*FORMS}:
        raise ValueError(f"{text} does not say what counts as a mention")
    return Counting(forms, nested=_OUTER not in words, rolled=_ROLLED in words)
