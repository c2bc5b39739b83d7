"""Runs that are no person: bodies ("Lake Council"), realms ("the Northern Empire"), things ("Lake Treaty")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from metrics.actors.evidence import UPPER, opens
from metrics.actors.names import Name, Reading
from metrics.actors.runs import Atom, Run, known
from metrics.actors.scenes import Scene
from metrics.actors.words import Words
from metrics.model import Form

# What follows a Romance body in small letters: an adjective, what it is of or for.
_ADJECTIVE = (
    r" (?:[a-zà-ÿ]{2,}(?:ale?s?|aux|iques?|aine?s?|ienn?e?s?|éenn?e?s?|aises?|ais|i[eè]re?s?|i[fv]e?s?|aires?|istes?"
    r"|ic[oa]s?|an[oa]s?|ari[oa]s?|iv[oa]s?|ense|istas?)|verte?s?|rouges?|libres?|unie?s?|démocrates?)\b(?!['’])"
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


_FIRM = re.compile(rf"(?<!\w)(?:[{UPPER}][\w-]+, ){{1,3}}[{UPPER}][\w-]+ & [{UPPER}][\w-]+")


def firms(text: str) -> Iterator[Name]:
    """Firms of three names or more: "Hale, Marsh & Oduya"."""
    for found in _FIRM.finditer(text):
        yield Name(*found.span(), found.start(), "company", Form.NAME, "a firm of several names")


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
    closed = run[-1] is not head or (organ and not words.case_endings)
    end = run[-1].end if closed else _end_in_small_letters(run[-1], scene)
    if end > run[-1].end:
        form, reason = Form.NAME, f"a body: {head.word} of something"
    name = Name(run[0].start, end, run[0].start, "company" if firm else "organisation", form, reason)
    return Reading((name,), frozenset() if organ else known(run))


def _end_in_small_letters(head: Atom, scene: Scene) -> int:
    """Where a body ends whose name goes on in small letters: "Mouvement pour la paix"."""
    if scene.words.case_endings:
        genitive = _GENITIVE.match(scene.text, head.end)
        return genitive.end() if genitive else head.end
    if not scene.words.adjectives_follow or opens(scene.text, head.start):
        return head.end
    tail = _TAIL.match(scene.text, head.end)
    return tail.end() if tail and tail["noun"] not in scene.words.function_words else head.end  # may be empty
