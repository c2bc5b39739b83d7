"""Whom a noun means that varies a name: "the former keeper" behind "The coach, Ada Fenn, was cross."."""

from __future__ import annotations

from metrics.quotations.blocks import Source
from metrics.quotations.cast import Cast, persons_in, sentence_at
from metrics.quotations.persons import gender_of, role_gender
from metrics.quotations.roles import is_definite

_OTHERS = ("male_persons", "female_persons", "anonymous", "titles", "offices")  # "the girl", "the bishop"
_REACH = 3000  # characters in which the noun has not stood


def varied(source: Source, cast: Cast) -> str | None:
    """The only person whom its sentence or the one before names ahead of a definite noun that is new to the text.

    Not of an office, for "the bishop" is one of many; not if the noun is of the other gender, or opens a paragraph.
    """
    known, lexicon, start = cast.known, cast.lexicon, source.mention.start
    other = any(source.head in lexicon[name] for name in _OTHERS) or source.head in cast.nameless
    if other or not lexicon.epithets or not is_definite(known.text, source, lexicon):
        return None
    if source.head in known.text[max(0, start - _REACH) : start].lower():
        return None
    here = sentence_at(start, known)
    before = ([one for one in persons_in(k, cast) if one.start < start] for k in range(here, max(-1, here - 2), -1))
    persons = next(filter(None, before), [])
    names = {one.name for one in persons if " " in one.name and one.name[0].isupper()}
    if len(names) != 1 or "\n" in known.text[persons[0].start : start]:
        return None
    name = names.pop()
    gender = role_gender(source.mention.of(known.text).split()[0].lower(), source.head, lexicon)
    return None if gender and gender_of(name, "", lexicon) not in (None, gender) else name
