"""Whom "the accused" means: the first person of a text about a trial who is neither judge nor counsel."""

from __future__ import annotations

import re

from metrics.quotations.blocks import Source
from metrics.quotations.cast import Cast
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.persons import gender_of, is_person, is_placed
from metrics.quotations.register import Known, Name, holders

_CROWD = 50  # names that are looked at
_REACH = 3000  # characters in which somebody without a name comes in


def accused(source: Source, cast: Cast) -> str | None:
    """The name of whom "the accused" means; None for another noun, or where a text on trial gives nobody a name.

    "A man" who comes in before anybody with a name has none.
    """
    known, lexicon = cast.known, cast.lexicon
    gender = _gender(source.head, lexicon)
    if gender is None:
        return None
    words = source.mention.of(known.text).replace("'", "’").replace("’", "’ ").lower().split()
    if lexicon.articles and (len(words) != 2 or not {words[0], words[0].rstrip("’")} & lexicon.definite):
        return None
    court = {one.text for noun in lexicon.court for one in holders(noun, known, lexicon)}
    before = (name for name in known.names[:_CROWD] if name.start < source.mention.start and name.text not in court)
    first = next((name for name in before if _may_be(name, gender, known, lexicon)), None)
    return first.text if first and not _comes_in(known.text[: min(first.start, _REACH)], gender, lexicon) else None


def _gender(noun: str, lexicon: Lexicon) -> str | None:
    return "male" if noun in lexicon.male_accused else "female" if noun in lexicon.female_accused else None


def _may_be(name: Name, gender: str, known: Known, lexicon: Lexicon) -> bool:
    whole = " " in name.text and is_person(name.text, name.titles, known, lexicon)
    return (
        whole and not is_placed(name, known, lexicon) and gender_of(name.text, name.titles, lexicon) in (None, gender)
    )


def _comes_in(text: str, gender: str, lexicon: Lexicon) -> bool:
    """Whether somebody of a gender comes in without a name: "a man", "a 40-year-old"."""
    nouns = lexicon[f"{gender}_persons"]
    return any(
        first in lexicon.indefinite and (second in nouns or second.endswith(lexicon.ages or ("\n",)))
        for first, second in re.findall(r"(?=\b(\w+) (\w+))", text.lower())
    )
