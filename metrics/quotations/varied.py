"""Whom a noun means that varies a name: "the former keeper" behind "The coach, Ada Fenn, was cross."."""

from __future__ import annotations

from metrics.quotations.blocks import Source
from metrics.quotations.cast import Cast, persons_in, sentence_at
from metrics.quotations.persons import gender_of, role_gender
from metrics.quotations.roles import is_definite

_OTHERS = ("male_persons", "female_persons", "anonymous", "offices")  # "the girl", "the lawyer"
_REACH = 3000  # characters in which the noun has not stood


def varied(source: Source, cast: Cast) -> str | None:
    """The only person whom its sentence or the one before names ahead of a definite noun that is new to the text.

    Not of an office that is held, for "the bishop" is one of many; not of the other gender, nor in another paragraph.
    """
    known, lexicon, start = cast.known, cast.lexicon, source.mention.start
    words = source.mention.of(known.text).lower().split()
    other = any(source.head in lexicon[name] for name in _OTHERS) or source.head in cast.nameless
    other = other or (source.head in lexicon.titles and lexicon.formerly.isdisjoint(words))
    if other or not lexicon.epithets or not is_definite(known.text, source, lexicon):
        return None
    if source.head in known.text[max(0, start - _REACH) : start].lower():
        return None
    here = sentence_at(start, known)
    before = ([one for one in persons_in(k, cast) if one.start < start] for k in range(here, max(-1, here - 2), -1))
    persons = next(filter(None, before), [])
    names = {one.name for one in persons if " " in one.name and one.name[0].isupper()}
    between = known.text[persons[0].start : start] if persons else ""
    if len(names) != 1 or "\n" in between or ":" in between:  # "Ada Fenn: The keeper told me"
        return None
    name = names.pop()
    gender = role_gender(words[0], source.head, lexicon)
    return None if gender and gender_of(name, "", lexicon) not in (None, gender) else name
