"""Names that a text shortens itself: "the Harbour Bank of Reconstruction (HBR)", "die Schwarzmeer-Bank (SMB)"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence, Set

from metrics.actors.matching import Hit
from metrics.actors.names import Name
from metrics.actors.packs import Pack
from metrics.actors.words import Words, among
from metrics.model import Form

_DEFINED = re.compile(
    r"(?:\((?:the |la |le |l['’]|die |der |das )?|, (?:or|known as) (?:the )?)"
    r"[\"“'‘«„]?(?P<short>[^\W\d_][\w&.]{1,9})[\"”'’»“]?[),;]"
)
_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[.!?;:,()\[\]\"“”«»„\n]")
_FURTHEST = 120  # characters before the bracket
_AFTER = re.compile(r"[,;]? ([^\W\d_]+)")
_SMALL = 4  # letters of a word that an acronym may leave out
_COMPOUND = 7  # letters of a word that may give more than its first one


def of_things(text: str, words: Words) -> frozenset[str]:
    """The acronyms of what is no actor: "Open Lake Resources (OLR)", "active lake oil (ALO)"."""
    if not words.things:
        return frozenset()
    return frozenset(
        found["short"].replace(".", "") for found in _DEFINED.finditer(text) if _is_of_a_thing(text, found, words)
    )


def _is_of_a_thing(text: str, found: re.Match[str], words: Words) -> bool:
    short = found["short"].replace(".", "")
    stretch = _stretch(text, found.start(), short) or _stretch(text, found.start(), short.lower())
    if not short.isupper() or stretch is None:
        return False
    name = text[slice(*stretch)].split()
    before_of = next((place for place, word in enumerate(name) if among(word, words.belonging, words.ways)), len(name))
    head = name[0 if words.adjectives_follow else before_of - 1].title()
    after = _AFTER.match(text, found.end())
    if head in words.bodies or (after and among(after[1], words.verbs, words.apposing)):
        return False
    return head in words.things or all(map(str.islower, name))


def defined(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a stretch before a bracket spells out the acronym in it, and that one; its first word has a capital."""
    for found in _DEFINED.finditer(text):
        short = found["short"].replace(".", "")
        if sum(map(str.isupper, short)) < 2 or not short[0].isupper():
            continue
        stretch = _stretch(text, found.start(), short)
        if stretch is not None:
            yield (*stretch, short)


def spelled_out(text: str, things: Set[str]) -> Iterator[Name]:
    """The names that a text shortens itself, in its order, but for those whose acronyms are of `things`."""
    for start, end, short in defined(text):
        if short not in things:
            yield Name(start, end, start, "organisation", Form.NAME, "spelled out")


def redefined(text: str, hits: Iterable[Hit], pack: Pack) -> frozenset[str]:
    """Acronyms of the lists that the text has for something else: "Arab Dates Board (ADB)"."""
    listed = {(hit.start, hit.end) for hit in hits}
    return frozenset(
        short
        for start, end, short in defined(text)
        if (start, end) not in listed and short in pack.claims and not _is_called(text[start:end], short, pack)
    )


def _is_called(name: str, short: str, pack: Pack) -> bool:
    """Whether the lists have every long word of `name`, in whatever case, for whose acronym it is."""
    owner = pack.claims[short].actor
    names = " ".join(surface for surface, claim in pack.claims.items() if claim.actor == owner)
    return _beginnings(name) <= _beginnings(names)


def _beginnings(name: str) -> set[str]:
    return {word[:_SMALL].casefold() for word in _WORD.findall(name) if len(word) > _SMALL}


def _stretch(text: str, end: int, short: str) -> tuple[int, int] | None:
    """The shortest run of words up to `end` that spells `short`."""
    begin = max(0, end - _FURTHEST)
    for mark in _BREAK.finditer(text, begin, end):
        begin = mark.end()
    words = list(_WORD.finditer(text, begin, end))
    for place in range(len(words) - 1, max(-1, len(words) - 2 * len(short) - 1), -1):
        first = words[place].group()
        if first[0] == short[0] and spells(short, [word.group() for word in words[place:]]):
            return words[place].start(), words[-1].end()
    return None


def spells(short: str, words: Sequence[str]) -> bool:
    """Whether the first letters of the words make the acronym. Small words may be left out, compounds give more."""
    letters, done = _bare(short), {0}  # how many letters may be spelled after the words so far
    for written in words:
        word = _bare(written)
        after = {count for count in done if len(word) < _SMALL or (written.islower() and len(word) == _SMALL)}
        for count in done:
            after.update(range(count + 1, count + 1 + _given(letters[count:], word)))
        done = after
    return len(letters) in done


def _bare(word: str) -> str:
    """In small letters without accents: an "Île" gives an I."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word.lower()) if letter.isalpha())


def _given(letters: str, word: str) -> int:
    """How many of the letters a word may give: its first one, and more in their order if it is long."""
    if not letters or word[0] != letters[0]:
        return 0
    count, at = 1, 1
    while len(word) >= _COMPOUND and count < len(letters) and (at := word.find(letters[count], at) + 1):
        count += 1
    return count
