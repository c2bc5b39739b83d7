"""Whom a noun means that the lead brings in without a name: "A tailor sues …", then "Otto Vale says", "the tailor"."""

from __future__ import annotations

import re

from metrics.quotations.blocks import Source
from metrics.quotations.cast import Cast
from metrics.quotations.persons import gender_of, is_person, is_placed, role_gender

_LEAD = 700  # characters in which a text brings in whom it is about
_NEXT = 350  # characters behind the noun in which the name stands
_CROWD = 30  # names that are looked at
_OPENS = '.!?\n”"'  # before a sentence


def named_after_lead(source: Source, cast: Cast) -> str | None:
    """The name that opens a sentence right after the lead, for "the tailor" whom only that one can be.

    None where the lead names anybody in full, or where another full name stands between.
    """
    known, lexicon = cast.known, cast.lexicon
    words = source.mention.of(known.text).lower().replace("'", "’").replace("’", "’ ").split()
    if not 1 < len(words) < 4 or not {words[0], words[0].rstrip("’")} & lexicon.definite or not lexicon.epithets:
        return None
    lead = known.text[: min(_LEAD, source.mention.start)]
    some = "|".join(sorted(map(re.escape, lexicon.indefinite)))
    brought = re.search(rf"\b(?:{some}) (?:[\w’'-]+ ){{0,3}}{re.escape(source.head)}\b", lead, re.IGNORECASE)
    if brought is None:
        return None
    first = next((name for name in known.names[:_CROWD] if _is_whole(name.text, name.titles, cast)), None)
    if first is None or not brought.end() < first.start < min(brought.end() + _NEXT, source.mention.start):
        return None
    before = known.text[brought.end() : first.start - len(first.titles) - bool(first.titles)].rstrip(" ")
    genders = {gender_of(first.text, first.titles, lexicon), role_gender(words[0], source.head, lexicon)} - {None}
    alone = before[-1:] in _OPENS and not is_placed(first, known, lexicon) and len(genders) < 2
    return first.text if alone else None


def _is_whole(name: str, titles: str, cast: Cast) -> bool:
    return " " in name and is_person(name, titles, cast.known, cast.lexicon)
