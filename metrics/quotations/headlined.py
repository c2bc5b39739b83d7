"""Who holds the office of a place that a headline names for him: Vale in "Mayor of Osk: “…”"."""

from __future__ import annotations

from metrics.model import Span
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.register import Known, holders
from metrics.quotations.skeleton import is_person_noun

_FIRST = 2  # words in which the office stands: "German chancellor"


def headlined(text: str, mention: Span, known: Known, lexicon: Lexicon) -> str | None:
    """The only one whom the text calls by the office of a mention in its headline; None if that names somebody.

    In "Mayor Vale" it does, for Vale has a first name further down; in "Мэр Вышгорода" the last word is a place.
    """
    if mention.end > known.headline_end:
        return None
    *words, last = mention.of(text).split()
    if not words or not last[0].isupper():
        return None
    office = next((word.lower() for word in words[:_FIRST] if is_person_noun(word.lower(), lexicon)), None)
    full = known.full.get(last, "")
    if office is None or (" " in full and full[0].isupper()):  # "von Osk" is a place
        return None
    below = (known.full.get(name.text.split()[-1], name.text) for name in holders(office, known, lexicon))
    called = {name for name in below if " " in name and name[0].isupper()}
    return called.pop() if len(called) == 1 else None
