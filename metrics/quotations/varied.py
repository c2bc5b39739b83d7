"""Whom a noun means that varies a name: "the former Osk keeper" behind "The coach, Ada Fenn, was cross."."""

from __future__ import annotations

from metrics.quotations.blocks import Source
from metrics.quotations.cast import Cast, persons_in, sentence_at
from metrics.quotations.persons import gender_of, role_gender
from metrics.quotations.roles import is_definite

_OTHERS = ("male_persons", "female_persons", "anonymous", "offices")  # "the girl", "the lawyer"
_REACH = 3000  # characters in which the noun has not stood


def varied(source: Source, cast: Cast) -> str | None:
    """The only person whom its sentence or the one before names ahead of a definite noun that is new to the text.

    Not of the other gender, nor in another paragraph, nor before a colon: "Ada Fenn: The keeper told me".
    """
    known, lexicon, start = cast.known, cast.lexicon, source.mention.start
    if not _may_vary(source, cast):
        return None
    here = sentence_at(start, known)
    before = ([one for one in persons_in(k, cast) if one.start < start] for k in range(here, max(-1, here - 2), -1))
    persons = next(filter(None, before), [])
    names = {one.name for one in persons if " " in one.name and one.name[0].isupper()}
    between = known.text[persons[0].start : start] if persons else ""
    if len(names) != 1 or "\n" in between or ":" in between:
        return None
    name = names.pop()
    gender = role_gender(source.mention.of(known.text).partition(" ")[0].lower(), source.head, lexicon)
    return None if gender and gender_of(name, "", lexicon) not in (None, gender) else name


def _may_vary(source: Source, cast: Cast) -> bool:
    """Whether a noun may vary a name: not one of an office that is held, for "the bishop" is one of many."""
    known, lexicon = cast.known, cast.lexicon
    words = source.mention.of(known.text).split()
    other = any(source.head in lexicon[name] for name in _OTHERS) or source.head in cast.nameless
    named = words[-1].istitle() and not lexicon.capital_nouns  # "The Guardian"
    held = source.head in lexicon.titles and lexicon.formerly.isdisjoint(words)
    if other or named or held or not lexicon.epithets or not is_definite(known.text, source, lexicon):
        return False
    return source.head not in known.text[max(0, source.mention.start - _REACH) : source.mention.start].lower()
