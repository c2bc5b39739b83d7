"""Every name that a document prints, the titles before it split off."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import takewhile
from typing import NamedTuple

from metrics.quotations.blocks import Reading, Source
from metrics.quotations.bylines import is_in_byline
from metrics.quotations.declension import first_name, forms, surname
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.offices import opens_clause
from metrics.quotations.skeleton import is_person_noun
from metrics.quotations.titles import after_titles, bare, says_first

_LETTERS = "".join(sign for sign in map(chr, range(0xC0, 0x180)) if sign.isupper())
_CAPITAL = rf"[A-Z{_LETTERS}Ά-ΫЀ-Я](?<!\w.)"  # the first letter of a word
_INITIALS, _REST = r"\.(?:[^\W\d_]\.)*", r"[^\W_]*(?:[-’'.&][^\W\d_]+)*"
_PHRASE = 6  # words before a name that say what somebody is called
_CHAIN = 4  # the same where no comma parts them
_BESIDE = 50  # characters before a name
_BEHIND = 8  # sentences behind all sources; a pronoun looks forward to fewer
_HEADLINE = 200  # characters, at most
_NO_HEADLINE = ".…:"  # its last character
_APPOSITION = re.compile(r"(?:, | \()((?:[\w’'-]+ ){0,6}[\w’'-]+)(?=[,.;)])")
_SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)['\"”’»)]*\s+)")


class Name(NamedTuple):
    """A capitalised sequence."""

    start: int
    text: str  # without titles
    titles: str  # before it, lower case
    end: int


@dataclass(frozen=True)
class Known:
    """The names of a document in reading order; its sentences are parted when somebody is first asked for in them."""

    text: str  # of the document
    names: Sequence[Name]
    full: Mapping[str, str]  # first and last words -> fullest name
    bearers: Mapping[str, Sequence[Name]]  # surname of several people -> all of them by their whole names
    first_case: Mapping[str, str]  # whole name in another case -> as the subject of a sentence
    speakers: frozenset[str]  # last words of those that a verb of saying names
    readings: Sequence[Reading]
    headline_end: int  # 0 where there is no headline
    offices: dict[str, list[Name]] = field(default_factory=dict)  # noun -> who is called so, once asked for

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where sentences begin, all that stand far behind the last source taken for one."""
        ends = [source.mention.end for source in _sources(self.readings)]
        return _starts(self.text, max(self.readings[-1].block.span.end, *ends)) if ends else [0]

    @cached_property
    def sentences(self) -> Sequence[Sequence[Name]]:
        """The names of each sentence, those inside quotations left out."""
        return _by_sentence(self.names, self.starts, self.readings)


def known_names(text: str, speakers: Iterable[str], readings: Sequence[Reading], lexicon: Lexicon) -> Known:
    """The names of a document and of the speakers known from outside it."""
    sources = _sources(readings)
    found = list(_names(text, lexicon)) if sources else []
    full: dict[str, str] = {}
    for printed in dict.fromkeys([*[name.text for name in found], *speakers]):
        _remember(full, printed, lexicon)
    found = [name for name in found if not is_in_byline(text, name.start, name.end, lexicon)]
    mentions = {source.mention.of(text) for source in sources if source.strength == 2}  # most are a floor too
    speakers = frozenset([_last_name(mention, lexicon) for mention in mentions])
    cases = _first_cases({name.text for name in found}, full, lexicon) if lexicon.noun_endings else {}
    return Known(text, found, full, _bearers(found), cases, speakers, readings, _headline_end(text))


def _sources(readings: Sequence[Reading]) -> list[Source]:
    return [source for reading in readings for source in (*reading.sources, reading.floor) if source]


def _headline_end(text: str) -> int:
    """Where the first line of a text of some lines ends, unless in a full stop; else 0."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start, start + _HEADLINE)
    return end if end > 0 and text[end - 1] not in _NO_HEADLINE else 0


def _starts(text: str, read: int) -> list[int]:
    """Where sentences begin, up to some behind a place; nobody asks for those behind them."""
    starts, behind = [0], 0
    for match in _SENTENCE_END.finditer(text):
        starts.append(end := match.end())
        if end > read:
            behind += 1
            if behind > _BEHIND:
                break
    return starts


def _last_name(mention: str, lexicon: Lexicon) -> str:
    """The last word of a mention that belongs to its bearer: of "the mayor of Osk" it is "mayor"."""
    words, linking = mention.split(), lexicon.linking
    if not linking.isdisjoint(words):
        words = words[: next((k for k in range(1, len(words)) if words[k] in linking and words[k - 1].islower()), None)]
    return words[-1]


def _bearers(found: Sequence[Name]) -> dict[str, list[Name]]:
    bearers: dict[str, list[Name]] = {}
    for name in found:
        if " " in name.text:
            bearers.setdefault(name.text.rpartition(" ")[2], []).append(name)
    several = [(surname, names) for surname, names in bearers.items() if len(names) > 1]
    return {surname: names for surname, names in several if len({name.text for name in names}) > 1}


def _first_cases(names: Set[str], full: Mapping[str, str], lexicon: Lexicon) -> dict[str, str]:
    """Whole names in other cases, if the list of given names and another place or the ending show the first one."""
    cases: dict[str, str] = {}
    for name in names:
        first, last = name.split()[0], name.split()[-1]
        if " " in name and first.lower() not in lexicon.given_names:
            given = first_name(first, lexicon)
            seen = next((form for form in forms(last, lexicon) if form in full), None)
            if given and (own := seen or surname(last, given, lexicon)):
                cases[name] = f"{given} {own}"
    return cases


def holders(role: str, known: Known, lexicon: Lexicon) -> Sequence[Name]:
    """Those who are called by a noun, "minister" or short "min.", in reading order."""
    if not known.offices:
        known.offices[""] = []  # looked for
        for name in known.names:
            for called in _called(known.text, name, lexicon):
                known.offices.setdefault(called, []).append(name)
    short = (f"{role[:end]}." for end in range(1, len(role)))
    found = [known.offices[called] for called in (role, *short) if called in known.offices]
    return found[0] if len(found) == 1 else sorted({name for names in found for name in names})


def compounds(nouns: Collection[str], known: Known, lexicon: Lexicon) -> Sequence[Name]:
    """The same of those called by a compound that ends in one of some nouns: "Innenminister" of "Minister"."""
    if not lexicon.capital_nouns:
        return ()
    holders("", known, lexicon)
    return sorted({name for called, names in known.offices.items() if called.endswith((*nouns,)) for name in names})


def described(known: Known, lexicon: Lexicon) -> Iterator[Name]:
    """Everybody of whom the text says what he is: "a miller", "Minister"."""
    holders("", known, lexicon)
    accused = lexicon.male_accused | lexicon.female_accused
    offices = (noun for noun in known.offices if noun in accused or is_person_noun(noun, lexicon))
    return (name for noun in offices for name in known.offices[noun])


def _called(text: str, name: Name, lexicon: Lexicon) -> frozenset[str]:
    """What somebody is called beside the name: "minister" in "Minister Vale", "Vale, a minister,"."""
    before = text[max(0, name.start - _BESIDE) : name.start].rpartition("\n\n")[2].replace("'", "’").split()
    if len(before) > 1 and before[-2].endswith(",") and lexicon.lists("courtesies", before[-1].lower()):
        before.pop()  # "the mayor of Osk, don Otto Vale"
    of = bool(name.titles and before) and before[-1].lower() in lexicon.linking  # "the mayor of (Osk) Ines Vale"
    beside = before[-2:-1] if of else before[-1:]
    if beside and beside[0].endswith(","):  # "the mayor of Osk, Ines Vale"
        beside = [beside[0][:-1], *takewhile(_is_word, reversed(before[-_PHRASE:-1]))]
    elif not lexicon.articles:
        beside = _office(before[-_CHAIN:], lexicon)
    called = {word.replace("'", "’").rpartition("’")[2].lower() for word in (*name.titles.split(), *beside)}
    after = _APPOSITION.match(text, name.end)
    if after is not None and not (before and before[-1].lower() in lexicon.prepositions):
        closed, articles = lexicon.closed, lexicon.articles
        words = [*takewhile(lambda word: word not in closed or word in articles, after[1].lower().split())]
        called |= {word.rpartition("’")[2] for word in words if not opens_clause(words, lexicon)}
    offices = [parts for office in (name.titles, *called) if len(parts := office.replace("-", " ").split()) > 1]
    return frozenset(called).union("".join(part[0] for part in parts) for parts in offices)  # "PM", "DG"


def _office(before: list[str], lexicon: Lexicon) -> list[str]:
    """The office before a name with the genitives between them, "министр внутренних дел"; the word before if none."""
    if before and before[-1].endswith(".") and is_person_noun(before[-1][:-1].lower(), lexicon):
        return []  # "сказал мельник. Мука, …"
    for back, word in enumerate(reversed(before), start=1):
        if not _is_word(word.strip("«»„“”")) or word.lower() in lexicon.closed or lexicon.strength(word.lower()):
            break
        if lexicon.lists("titles", word.lower()) or lexicon.lists("persons", word.lower()):
            return before[-back:]
    return before[-1:]


def _is_word(word: str) -> bool:
    return word.replace("-", "").replace("’", "").isalnum()


def _by_sentence(found: Sequence[Name], starts: Sequence[int], readings: Sequence[Reading]) -> list[list[Name]]:
    sentences: list[list[Name]] = [[] for _ in starts]
    quoted = iter([piece.outer for reading in readings for piece in reading.pieces if piece.depth == 0])
    piece = next(quoted, None)
    for name in found:
        while piece is not None and piece.end <= name.start:
            piece = next(quoted, None)
        if piece is None or name.start < piece.start:
            sentences[bisect_right(starts, name.start) - 1].append(name)
    return sentences


@cache
def _pattern(
    titles: frozenset[str], abbreviations: frozenset[str], particles: frozenset[str], second: frozenset[str]
) -> re.Pattern[str]:
    """A name: capitalised words, between them "von der" and the like; "Mr." and its like go on."""
    short = titles & abbreviations
    tails = "|".join(f"(?<={re.escape(one[0])}){re.escape(one[1:])}" for one in sorted(short)) or "(?!)"
    # its capital first, for which a text is searched soonest
    first = rf"{_CAPITAL}(?:(?=[^\W\d_]{{0,3}}\.)(?i:{tails})\.|{_INITIALS}|{_REST})"
    word = rf"(?:(?=[^\W\d_]{{1,4}}\.)(?i:{_either(short)})\.|{_CAPITAL}(?:{_INITIALS}|{_REST}))"
    particle = rf"(?:& |(?:{_either(particles)})[ \u00a0](?:(?:{_either(second)})[ \u00a0])?)?"
    return re.compile(rf"{first}(?:[ \u00a0]{particle}{word})*")


def _names(text: str, lexicon: Lexicon) -> Iterator[Name]:
    pattern = _pattern(lexicon.titles, lexicon.abbreviations, lexicon.particles, lexicon.second_particles)
    matches, not_names = pattern.finditer(text), lexicon.not_names
    surnames: set[str] = set()  # so far
    plain: set[str] = set()  # what is a name as it stands
    others: set[str] = set()  # words by themselves that are none
    while match := next(matches, None):
        word = match[0]
        if word in others:  # as most are that come again
            continue
        start, end = match.span()
        if word in plain:
            yield Name(start, word, "", end)
            continue
        if word.lower() in not_names:
            others.add(word)
            continue
        if word.isalpha():
            if not lexicon.lists("titles", word.lower()):
                plain.add(word)
                yield Name(start, word, "", end)
            elif word in surnames:
                yield Name(start, word, "", end)
            continue
        words, skip = _without_place(word.split(), lexicon), 0
        if (cut := start + len(" ".join(words))) < end:
            end, matches = cut, pattern.finditer(text, cut)
        while skip < len(words) and (words[skip].lower() in not_names or says_first(words[skip:], lexicon)):
            skip += 1
        lone = len(words) == skip + 1 and unpossessed(words[skip]) in surnames  # "Pope" after "Otto Pope"
        own = skip if lone else skip + after_titles(words[skip:], lexicon)
        if len(words) > own + 1 and own == skip and words[-1].lower() in lexicon.speakers_me:
            words.pop()  # "to Vale I leave", but "King Otto I"
        elif len(words) > own + 2 and words[-1].isupper() and words[-1].lower() in lexicon.letters:
            words.pop()  # "Ines Vale KC"
        name = unpossessed(" ".join(words[own:]))
        if name == word:
            plain.add(word)
        if " " in name:
            surnames.add(name.rpartition(" ")[2])
        if name and not (own > skip and lexicon.strength(name.lower()) and name not in surnames):  # "Minister Regrets"
            yield Name(start, name, " ".join(words[skip:own]).lower(), end)


def _without_place(words: list[str], lexicon: Lexicon) -> list[str]:
    """Ines Vale of "Ines Vale of Hekla University", but all of "Court of Osk" and of "Anna Maria van Dijk"."""
    links = lexicon.placing or lexicon.belonging
    if links.isdisjoint(words):
        return words
    of = next(k for k, word in enumerate(words) if word in links)
    if begins_surname(words, of, lexicon):
        return words
    office = any(lexicon.lists(kind, bare(word)) for word in words[:of] for kind in ("bodies", "places"))
    if words[of] not in lexicon.placing:  # "Duke of Osk", but not "Duke Otto Vale of Osk"
        office = office or lexicon.lists("titles", bare(words[of - 1]))
    return words if of < 2 or office else words[:of]


def begins_surname(words: Sequence[str], k: int, lexicon: Lexicon) -> bool:
    """Whether a word that may lead to a place begins a surname instead: the third of "Anna Maria van Dijk"."""
    return words[k] in lexicon.placing and words[k - 1].lower() in lexicon.given_names


def _either(words: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"


def unpossessed(name: str) -> str:
    return name.removesuffix("s").rstrip("’'") if name.endswith(("’s", "'s", "’", "'")) else name


def _remember(full: dict[str, str], name: str, lexicon: Lexicon) -> None:
    """Let the first and the last word of a name of two to four words stand for it; the first bearer keeps them.

    The last word of "Charter of Norland" stands for itself.
    """
    if name.isalpha():  # one word
        if len(full.get(name, "").split()) < 2:
            full[name] = name
        return
    words = name.split()
    keys = {words[-1], words[0]} if 1 < len(words) < 5 else {words[-1]}
    keys = set() if "&" in words else keys  # "Vane & Lind": Lind is somebody
    if len(words) > 2 and words[-2] in lexicon.belonging:
        keys = {words[0]}
    for key in keys:
        if len(full.get(key, "").split()) < 2 or key == full[key]:
            full[key] = name
