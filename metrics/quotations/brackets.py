"""Past a bracket beside a name or a noun: "Vale (Osk)"."""

from __future__ import annotations

from metrics.quotations.skeleton import Sentence

_REACH = 45  # tokens that a bracket may hold


def before_bracket(sentence: Sentence, i: int) -> int:
    """Token i, or the one before the bracket that ends there."""
    if i < 0 or sentence[i].text != ")":
        return i
    return next((k - 1 for k in range(i - 1, max(-1, i - _REACH), -1) if sentence[k].text == "("), i)


def after_bracket(sentence: Sentence, i: int) -> int:
    """Token i, or the end of the bracket that follows it."""
    if i + 1 >= len(sentence) or sentence[i + 1].text != "(":
        return i
    return next((k for k in range(i + 2, min(len(sentence), i + _REACH)) if sentence[k].text == ")"), i)
