"""Runs that are no person: bodies ("Lake Council"), realms ("the Northern Empire"), things ("Lake Treaty")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from metrics.actors.evidence import UPPER, opens
from metrics.actors.matching import Hit
from metrics.actors.names import Name, Reading
from metrics.actors.runs import Atom, Run, known
from metrics.actors.scenes import Scene
from metrics.actors.words import Words
from metrics.model import Form

# What follows a Romance body in small letters: an adjective, what it is of or for.
_ADJECTIVE = (
    r" (?:[a-zà-ÿ]{2,}(?:ale?s?|aux|iques?|aine?s?|ienn?e?s?|éenn?e?s?|ann?es?|aises?|ais|i[eè]re?s?|i[fv]e?s?"
    r"|aires?|istes?|ic[oa]s?|an[oa]s?|ari[oa]s?|iv[oa]s?|ense|istas?)|verte?s?|rouges?|libres?|unie?s?|démocrates?)\b(?!['’])"
)
_TAIL = re.compile(
    rf"(?:{_ADJECTIVE}){{0,2}}"
    r"(?: (?:(?:de|du|des|pour|contre|del|por|para|contra) |d['’])(?:(?:la|le|les|el|los|las) |l['’])?"
    rf"(?P<noun>[a-zà-ÿ]{{4,}})(?:{_ADJECTIVE})?)?"
    r"(?: (?:pour|contre|para|contra) (?:(?:la|le|les|el|los|las) |l['’])?[a-zà-ÿ]{4,})?"
)


# "Министерство иностранных дел", "Комитет солдатских матерей"
_OF_WHAT = (
    r"(?: [а-яё]{2,}(?:ого|его|ых|их|ой|ей))*"
    r" (?:[а-яё]{2,}(?:ии|ия|[бвгджзкмнпрстфхцчшщ]и|ы|тва|ов|ев)|дел|труда|матерей|детей|людей)\b"
)
_GENITIVE = re.compile(f"{_OF_WHAT}(?: и{_OF_WHAT})?")

_ADJECTIVAL = "(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю)"
_SMALL_BODY = re.compile(
    rf"(?<![\w-])[А-ЯЁ][а-яё-]{{2,30}}{_ADJECTIVAL}(?: [а-яё-]{{2,30}}{_ADJECTIVAL}){{0,2}} (?P<noun>[а-яё]{{3,}})"
)
_ON = re.compile(r" по [а-яё]+(?: [а-яё]+у)?")
_FIRM = re.compile(rf"(?<!\w)(?:[{UPPER}][\w-]+, ){{1,3}}[{UPPER}][\w-]+ & [{UPPER}][\w-]+")


def firms(text: str) -> Iterator[Name]:
    """Firms of three names or more: "Hale, Marsh & Oduya"."""
    for found in _FIRM.finditer(text):
        yield Name(*found.span(), found.start(), "company", Form.NAME, "a firm of several names")


def in_small_letters(text: str, hits: Iterable[Hit], words: Words) -> Iterator[Name]:
    """Bodies in small letters behind an adjective with a capital: "Норвежский олимпийский комитет".

    At the start of a sentence the adjective must be a people's, as any word has a capital there.
    """
    if not words.small_bodies:
        return
    peoples = {hit.start for hit in hits if Form.ADJECTIVE in hit.claim.forms}
    for found in _SMALL_BODY.finditer(text):
        start, noun = found.start(), found["noun"]
        known = start in peoples or found.group().lower().startswith(tuple(words.body_adjectives))
        if noun.startswith(tuple(words.small_bodies)) and (known or not opens(text, start)):
            tail = _GENITIVE.match(text, found.end()) or _ON.match(text, found.end()) or found
            yield Name(start, tail.end(), start, "organisation", Form.NAME, "a body in small letters")


def realm(run: Run) -> Reading:
    """ "the Rogue UK Empire" is the state, in other words; without a state it is one by itself."""
    state = next((atom.hit.claim.actor for atom in run if atom.hit), None) or ""
    form, reason = (Form.EPITHET, "a realm that is a state") if state else (Form.NAME, "a realm")
    return Reading((Name(run[0].start, run[-1].end, run[0].start, "state", form, reason, state),), known(run))


def thing(run: Run, head: Atom, words: Words) -> Reading:
    """Nouns stay ("UN Charter"), adjectives and seats do not ("Danish Prize"); in waters nothing does."""
    wet, loose = head.word in words.waters, {Form.ADJECTIVE, Form.METONYM, Form.DEMONYM}
    return Reading(hidden=frozenset(h for h in known(run) if wet or h.type == "person" or h.claim.forms & loose))


def read(run: Run, head: Atom, scene: Scene) -> Reading:
    """An organisation. Only a state's own body names the state too ("Peruvian Navy")."""
    words = scene.words
    organ = head.word in words.organs
    form, reason = Form.NAME, f"a body: {head.word}"
    if len(run) == 1:
        role = organ and head.word not in words.shortening
        form, reason = Form.ROLE if role else Form.COREFERENCE, "a body alone"
    firm = run[-1].word in words.legal_forms or any(atom.link == "&" for atom in run)
    described = all(atom.hit and atom.word.islower() for atom in run[run.index(head) + 1 :])
    owned = organ and len(run) > 1 and not words.case_endings  # "Gouvernement français"
    end = run[-1].end if not described or owned else _end_in_small_letters(run[-1], scene)
    if end > run[-1].end:
        form, reason = Form.NAME, f"a body: {head.word} of something"
    name = Name(run[0].start, end, run[0].start, "company" if firm else "organisation", form, reason)
    return Reading((name,), _of_no_state(run) if organ else known(run))


def _of_no_state(run: Run) -> frozenset[Hit]:
    """The adjectives of what is no state: a "European Space Agency" is no organ of Europe's."""
    return frozenset(hit for hit in known(run) if hit.type != "state" and Form.ADJECTIVE in hit.claim.forms)


def _end_in_small_letters(head: Atom, scene: Scene) -> int:
    """Where a body ends whose name goes on in small letters: "Mouvement pour la paix"."""
    if scene.words.case_endings:
        genitive = _GENITIVE.match(scene.text, head.end)
        return genitive.end() if genitive else head.end
    if not scene.words.adjectives_follow or opens(scene.text, head.start):
        return head.end
    tail = _TAIL.match(scene.text, head.end)
    return tail.end() if tail and tail["noun"] not in scene.words.function_words else head.end  # may be empty
