"""From a mention to a name: surnames to full names, pronouns to the person spoken of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from metrics.model import Document, Turn, Voice
from metrics.quotations.blocks import Block, Reading, Source
from metrics.quotations.lexicon import Lexicon

_UPPER = r"(?=[A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-Я])"
_CAPITAL = r"(?:[^\W\d_]\.)+|[^\W\d_][^\W_]*(?:[-’'.&][^\W\d_]+)*"
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)]*\s+|\n+")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_REACH = 30  # sentences that a pronoun looks back
_AHEAD = 4  # sentences that a pronoun looks forward
_CROWD = 50  # names of one sentence that are looked at
_DOCUMENT_REACH = 1500  # characters that "it is written" looks back


class Name(NamedTuple):
    """A capitalised sequence."""

    start: int
    text: str  # without titles
    titles: str  # before it, lower case
    speaks: bool  # a verb of saying follows
    governed: bool  # a preposition stands before it


@dataclass(frozen=True, slots=True)
class Known:
    """The names of a document in reading order, those inside quotations left out."""

    names: Sequence[Name]
    full: Mapping[str, str]  # first and last words -> fullest name
    sentences: Sequence[Sequence[int]]  # indexes of the names of each sentence
    starts: Sequence[int]  # of the sentences
    offices: Mapping[str, Sequence[Name]]  # last word of a title -> those who are called so
    speakers: frozenset[str]  # last words of the names that a verb of saying follows


def named(document: Document, turns: Sequence[Turn], readings: Sequence[Reading], lexicon: Lexicon) -> list[Reading]:
    """The readings with a name for every source whose name can be told."""
    known = known_names(document, readings, lexicon)
    answering = dict(_answered_by(turns))

    def name(source: Source | None, block: Block) -> Source | None:
        if source is None:
            return None
        return replace(source, name=_name(document, source, block, answering, known, lexicon))

    return [
        replace(
            reading,
            sources=tuple(name(source, reading.block) for source in reading.sources),
            floor=name(reading.floor, reading.block),
        )
        for reading in readings
    ]


def _answered_by(turns: Sequence[Turn]) -> Iterator[tuple[int, str | None]]:
    """(start of an interviewer's turn, who answers it)."""
    answering: str | None = None
    for turn in reversed(turns):
        if turn.voice is Voice.SPEAKER:
            answering = turn.speaker
        elif turn.voice is Voice.INTERVIEWER:
            yield turn.span.start, answering


def known_names(document: Document, readings: Sequence[Reading], lexicon: Lexicon) -> Known:
    """Every capitalised sequence of a document, the titles before it split off."""
    quoted = [piece.outer for reading in readings for piece in reading.pieces if piece.depth == 0]
    found = list(_names(document.text, lexicon))
    full: dict[str, str] = {}
    for text in (*(name.text for name in found), *document.speakers):
        _remember(full, text)
    starts = [0, *(match.end() for match in _SENTENCE_END.finditer(document.text))]
    sentences: list[list[int]] = [[] for _ in starts]
    ends = iter(quoted)
    piece = next(ends, None)
    for index, name in enumerate(found):
        while piece is not None and piece.end <= name.start:
            piece = next(ends, None)
        if piece is None or name.start < piece.start:
            sentences[bisect_right(starts, name.start) - 1].append(index)
    speakers = frozenset(name.text.split()[-1] for name in found if name.speaks)
    offices: dict[str, list[Name]] = {}
    for name in found:
        if name.titles:
            offices.setdefault(name.titles.split()[-1], []).append(name)
    return Known(found, full, sentences, starts, offices, speakers)


def _names(text: str, lexicon: Lexicon) -> Iterator[Name]:
    particles = "|".join(sorted(map(re.escape, lexicon["particles"]), key=len, reverse=True))
    short = "|".join(sorted(map(re.escape, lexicon["titles"] & lexicon["abbreviations"]), key=len, reverse=True))
    second = "|".join(sorted(map(re.escape, lexicon["second_particles"]))) or "(?!)"
    word = rf"{_UPPER}(?:(?i:{short})\.|{_CAPITAL})"  # "Mr." and the like go on
    particle = rf"(?:(?:{particles})[ \u00a0](?:(?:{second})[ \u00a0])?)?"
    pattern = re.compile(rf"\b{word}(?:[ \u00a0]{particle}{word})*")
    for match in pattern.finditer(text):
        words = match[0].split()
        skip = next((k for k, word in enumerate(words) if word.lower() not in lexicon["not_names"]), len(words))
        first = skip + _after_titles(words[skip:], lexicon)
        name = unpossessed(" ".join(words[first:]))
        if name:
            titles = " ".join(words[skip:first]).lower()
            speaks = _speaks(text, match.end(), lexicon)
            yield Name(match.start(), name, titles, speaks, _is_governed(text, match.start(), lexicon))


def _speaks(text: str, end: int, lexicon: Lexicon) -> bool:
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1] in lexicon.stance


def _is_governed(text: str, start: int, lexicon: Lexicon) -> bool:
    before = text[max(0, start - 20) : start].lower().split()
    while before and before[-1] in lexicon["articles"]:
        before.pop()
    return bool(before) and before[-1] in lexicon["prepositions"]


def _after_titles(words: Sequence[str], lexicon: Lexicon) -> int:
    """How many words stand before the name itself: titles, and what precedes a given name ("Biologist Ines Vale")."""
    if len(words) < 2:
        return int(bool(words) and lexicon.lists("titles", bare(words[0])))
    last = max((k + 1 for k, word in enumerate(words) if _is_title(word, lexicon)), default=0)
    if words[last : last + 1] and lexicon.lists("bodies", bare(words[last])):  # Foreign Ministry
        return 0
    given = lexicon["given_names"]
    if words[last : last + 1] and words[last].lower() not in given:
        last = next((k for k in range(last, len(words) - 1) if words[k].lower() in given), last)
    return last


def _is_title(word: str, lexicon: Lexicon) -> bool:
    """Whether a capitalised word before a name is no part of it: an office, where nouns are capitalised any person."""
    low = bare(word)
    if lexicon["capital_nouns"] and (low in lexicon["determiners"] or low in lexicon["persons"]):
        return True
    return lexicon.lists("titles", low)


def bare(word: str) -> str:
    return word.lower().rstrip(".,")


def unpossessed(name: str) -> str:
    return name.removesuffix("s").rstrip("’'") if name.endswith(("’s", "'s", "’", "'")) else name


def _remember(full: dict[str, str], name: str) -> None:
    """Let the first and the last word of a name of two to four words stand for it; the first bearer keeps them."""
    words = name.split()
    keys = {words[-1], words[0]} if 1 < len(words) < 5 else {words[-1]}
    for key in keys:
        if len(full.get(key, "").split()) < 2 or key == full[key]:
            full[key] = name


def _name(
    document: Document,
    source: Source,
    block: Block,
    answering: Mapping[int, str | None],
    known: Known,
    lexicon: Lexicon,
) -> str | None:
    mention = source.mention.of(document.text)
    low = mention.lower()
    if source.rule == "written" and low in lexicon["neuter"]:
        return _document_before(document.text, source.mention.start, lexicon)
    if low in lexicon["speakers_me"]:
        return block.turn.speaker if block.first_person and block.turn else document.author
    if low in lexicon["speakers_you"]:
        return answering.get(block.turn.span.start) if block.turn else None
    for gender in ("male", "female"):
        if low in lexicon[gender]:
            return person_meant(source.mention.start, gender, known, lexicon)
    if low in lexicon["pronouns"] or low in lexicon["neuter"] or low in lexicon["plural"]:
        there = source.antecedent
        return fullest(there.of(document.text), there.start, known, lexicon) if there else None
    return fullest(mention, source.mention.start, known, lexicon)


def _document_before(text: str, position: int, lexicon: Lexicon) -> str | None:
    """The last named or numbered document before a place: "Decree 12", "Water Act"."""
    nouns = "|".join(sorted(map(re.escape, lexicon["documents"])))
    word = r"(?![a-z])[^\W\d_][\w’'-]*"
    pattern = re.compile(rf"\b(?:{word} )*(?i:{nouns})(?: \d[\w./-]*)?\b")
    found = [match[0] for match in pattern.finditer(text, max(0, position - _DOCUMENT_REACH), position)]
    return next((name for name in reversed(found) if name[0].isupper() or name[-1].isdigit()), None)


def fullest(mention: str, position: int, known: Known, lexicon: Lexicon) -> str:
    """The fullest form of a printed name: without title and article, a lone surname completed.

    "The governor" is the last person before that was called Governor.

    A noun phrase that ends in a name gives it ("campaign manager Ines Vale"); any other is kept, without its article.
    """
    words = unpossessed(mention).split()
    while len(words) > 1 and words[0].lower() in lexicon["articles"]:
        words = words[1:]
    if len(words) == 1 and mention.split()[0].lower() in lexicon["definite"]:
        return _holder(words[0], position, known) or words[0]
    if words[-1][:1].isupper():
        words = _trailing_name(words, lexicon)
    if len(words) == 1:
        full = known.full.get(words[0], words[0])
        return full if " " in full else _declined(words[0], known, lexicon) or full
    return " ".join(words)


def _declined(surname: str, known: Known, lexicon: Lexicon) -> str | None:
    """The full name of a surname in another case: its ending taken off, or another one in its place."""
    stems = [surname.removesuffix(ending) for ending in lexicon.noun_endings if surname.endswith(ending)]
    forms = (stem + ending for stem in stems if len(stem) > 2 for ending in ("", *lexicon.noun_endings))
    return next((known.full[form] for form in forms if " " in known.full.get(form, "")), None)


def _holder(office: str, position: int, known: Known) -> str | None:
    """Who held an office at a place: the last name before it with that title."""
    held = known.offices.get(office.lower(), ())
    at = bisect_right(held, position, key=lambda name: name.start)
    return known.full.get(held[at - 1].text.split()[-1], held[at - 1].text) if at else None


def _trailing_name(words: list[str], lexicon: Lexicon) -> list[str]:
    """The name at the end of a noun phrase; the whole phrase where the name only belongs to it ("some in Norland")."""
    of = next((k for k in range(2, len(words)) if words[k] in lexicon["linking"]), 0)
    if of and _is_whole_name(words[:of], lexicon):  # "Ines Vale of the campaign Open Mill"
        return words[_after_titles(words[:of], lexicon) : of]
    first = len(words) - 1
    while first > 0 and (words[first - 1][:1].isupper() or words[first - 1] in lexicon["particles"]):
        first -= 1
    while not words[first][:1].isupper():
        first += 1
    before = [word for word in words[:first] if word.lower() not in lexicon["determiners"]]
    if before and before[-1] in lexicon["prepositions"]:
        return words
    return words[min(first + _after_titles(words[first:], lexicon), len(words) - 1) :]


def _is_whole_name(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words are a name and a surname, none of them that of a body, title or place."""
    own = words[_after_titles(words, lexicon) :]
    plain = not any(lexicon.lists(name, word.lower()) for word in own for name in ("bodies", "places", "titles"))
    return len(own) >= 2 and plain and all(word[:1].isupper() for word in own)


def person_meant(position: int, gender: str, known: Known, lexicon: Lexicon) -> str | None:
    """Who "he" or "she" is (`gender`: male, female): the first fitting person of the nearest sentence with one.

    Sentences before the pronoun come first, then the few after it.
    """
    here = bisect_right(known.starts, position) - 1
    hardly: str | None = None
    for sentence in [*range(here, max(-1, here - _REACH), -1), *range(here, min(here + _AHEAD, len(known.starts)))]:
        fitting: list[tuple[int, str]] = []
        for index in known.sentences[sentence][-_CROWD:]:
            name = known.names[index]
            full = known.full.get(name.text.split()[-1], name.text)
            behind = sentence <= here and name.start > position
            if not behind and is_person(full, name.titles, known, lexicon):
                fits = gender_of(full, name.titles, lexicon)
                rank = 2 * (fits is not None) - name.governed
                if rank < 0:
                    hardly = hardly or full
                elif fits in (None, gender):
                    fitting.append((rank, full))
        if fitting:  # the first of known gender, else the first that no preposition governs
            return max(fitting, key=lambda pair: pair[0])[1]
    return hardly


def is_person(name: str, titles: str, known: Known, lexicon: Lexicon) -> bool:
    """Two to four words none of which is that of a body or a place; any name after a title or of one who speaks."""
    words = name.lower().split()
    if any(word in lexicon["bodies"] or word in lexicon["places"] for word in words):
        return False
    return (
        bool(titles) or 1 < len(words) < 5 or words[0] in lexicon["given_names"] or name.split()[-1] in known.speakers
    )


def gender_of(name: str, titles: str, lexicon: Lexicon) -> str | None:
    """What a title or the first name says: male, female, or None."""
    first = name.split()[0].lower()
    for gender, other in (("male", "female"), ("female", "male")):
        if any(lexicon.lists(f"{gender}_titles", bare(title)) for title in titles.split()):
            return gender
        if first in lexicon[f"{gender}_names"] and first not in lexicon[f"{other}_names"]:
            return gender
    return None
