"""Whom a noun means by which nobody was called so far: the only one named, or the one just named for the first time."""

from __future__ import annotations

from bisect import bisect_left

from metrics.quotations.cast import Cast, sentence_at
from metrics.quotations.persons import bearer, gender_of, is_person, is_placed
from metrics.quotations.register import described

_BACK = 5000  # characters in which somebody may have been named before
_CROWD = 50  # persons that are looked at


def only_person(position: int, cast: Cast) -> str | None:
    """The one person before a place of whom the text never says what he is; None where there are several or none."""
    known, lexicon = cast.known, cast.lexicon
    before = known.names[: bisect_left(known.names, position, key=lambda name: name.start)][-_CROWD:]
    persons_named = (name for name in before if is_person(name.text, name.titles, known, lexicon))
    named = [name for name in persons_named if not (name.text.isupper() or is_placed(name, known, lexicon))]
    persons = {bearer(name.text, name.titles, name.start, known, lexicon) for name in named}
    titled = {name.text.split()[-1] for name in named if name.titles}
    titled |= {holder.text.split()[-1] for holder in described(known, lexicon)}
    plain = [person for person in persons if person.split()[-1] not in titled]
    return plain[0] if len(plain) == 1 else None


def newcomer(position: int, gender: str | None, cast: Cast) -> str | None:
    """Who alone is named for the first time, in full and without an office, in the sentence before a place.

    Vale in "Ines Vale sees it differently. The leader of the millers says".
    """
    known, lexicon = cast.known, cast.lexicon
    here = sentence_at(position, known)
    names = [name for name in known.sentences[here - 1][-_CROWD:] if " " in name.text] if here else []
    names = [name for name in names if is_person(name.text, name.titles, known, lexicon)]
    if len(names) != 1 or names[0].titles or is_placed(names[0], known, lexicon):
        return None
    name = names[0]
    told = gender_of(name.text, "", lexicon)
    again = known.text.find(name.text, max(0, name.start - _BACK), name.start) >= 0
    again = again or "\n" in known.text[name.end : position]
    if again or (gender and told not in (None, gender)) or name in described(known, lexicon):
        return None
    return name.text
