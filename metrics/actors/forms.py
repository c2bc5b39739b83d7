"""How a name of a pack names where it stands: as an adjective or a people, as a state or a place, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from metrics.actors import datelines
from metrics.actors.matching import Hit
from metrics.actors.packs import PROVINCES, shipped
from metrics.actors.words import Words, among
from metrics.model import Form

_NEXT_WORD = re.compile(r"(?:[ \t\u00a0]|\n(?!\s*\n)|[-\u2010\u2011])+([^\W\d_]+)")
_WORDS_BEFORE = re.compile(r"[^\W_]+(?=[^.!?;:\n]*\Z)")
_COORDINATED = re.compile(r"(?:,? (?:and|or|und|et|ou|y|e|o|и|или) |, |/|[-\u2010\u2011])\Z")
_WINDOW = 40  # characters before a name that tell how it is meant
_TOWN = re.compile(r"(?<!\w)([^\W\d_a-z]\w+), \Z")
_PLACED = re.compile(r"\. [^\W\d_a-zа-я]")
_FIRST = 4  # lines of a text that may open with the place where it was written

PLACE = "place"
TONGUE = "tongue"


def read(text: str, hits: Sequence[Hit], words: Words) -> list[Form | str]:
    """The form of every hit; PLACE for a seat of power that is a town here, TONGUE for the name of a language."""
    forms: list[Form | str] = []
    for place in range(len(hits) - 1, -1, -1):
        hit = hits[place]
        follower = (hits[place + 1], forms[-1]) if forms else None
        town = _before_a_province(text, hit, follower) or _after_a_town(text, hit, hits[place - 1] if place else None)
        forms.append(PLACE if town else _form(text, hit, follower, words))
    forms.reverse()
    return _coordinated_places(text, hits, forms)


def _before_a_province(text: str, hit: Hit, follower: tuple[Hit, Form | str] | None) -> bool:
    """ "Lebanon, Ohio" and "Lima, Peru" are towns."""
    if follower is None or text[hit.end : follower[0].start] != ", ":
        return False
    other, forms = follower[0].claim, hit.claim.forms
    return other.source == PROVINCES or (Form.METONYM in forms and other.actor == hit.claim.actor)


def _after_a_town(text: str, hit: Hit, before: Hit | None) -> bool:
    """ "Springvale, Georgia," is not the state of that name where a province has it too."""
    province = shipped("en").claims.get(f"state of {hit.surface}")
    if province is None or province.actor == hit.claim.actor:
        return False
    town = _TOWN.search(text, max(0, hit.start - 24), hit.start)
    return town is not None and (before is None or before.end < town.end(1))


def _form(text: str, hit: Hit, follower: tuple[Hit, Form | str] | None, words: Words) -> Form | str:
    forms = hit.claim.forms
    if Form.ADJECTIVE in forms:
        return _adjective(text, hit, follower, words)
    if Form.METONYM in forms:
        return PLACE if _is_a_place(text, hit, words) else Form.METONYM
    return min(forms, key=list(Form).index, default=Form.NAME)


def _adjective(text: str, hit: Hit, follower: tuple[Hit, Form | str] | None, words: Words) -> Form | str:
    """American gas, the Americans; adjectives that share a noun (Greek and Chinese ships) are adjectives too."""
    if follower and _COORDINATED.match(text[hit.end : follower[0].start][:8]) and follower[1] is Form.ADJECTIVE:
        return Form.ADJECTIVE
    after, before = _NEXT_WORD.match(text, hit.end), _before(text, hit)
    if Form.DEMONYM in hit.claim.forms and _is_a_noun(hit, after, before, words):
        return Form.DEMONYM
    if after and not among(after[1].lower(), words.function_words, words.verbs):
        return Form.ADJECTIVE
    if before and before[-1] in words.tongues:
        return TONGUE
    people = bool(before) and before[-1] in words.determiners
    people = people or (after is not None and not words.adjectives_follow)
    return Form.DEMONYM if people and Form.DEMONYM in hit.claim.forms else Form.ADJECTIVE


def _is_a_noun(hit: Hit, after: re.Match[str] | None, before: list[str], words: Words) -> bool:
    """ "Los peruanos respetan", where adjectives follow; "die Schweizer lehnen", where nouns have capitals."""
    if words.capital_nouns and hit.surface[0].isupper():
        return after is None or after[1].islower()
    return bool(words.adjectives_follow and before) and among(before[-1], words.determiners, words.pointing)


def _before(text: str, hit: Hit) -> list[str]:
    """The words of the same sentence shortly before, in lower case."""
    return [word.lower() for word in _WORDS_BEFORE.findall(text, max(0, hit.start - _WINDOW), hit.start)]


def _is_a_place(text: str, hit: Hit, words: Words) -> bool:
    """ "In Lima", "flew to Lima", "the streets of Lima", "Lima airport"; but "a gift to Lima" is the state."""
    before, after = _before(text, hit), _NEXT_WORD.match(text, hit.end)
    last, earlier = (before or [""])[-1], before[-2:-1]
    if among(last, words.locatives, words.belonging) and not words.governments.isdisjoint(earlier):
        return False
    if last in words.ways and not words.motions.isdisjoint(before[-5:]):
        return True
    if last in words.reached or (
        last in words.locatives and not (last in words.ways and words.dealings & {*before[-5:]})
    ):
        return True
    parted = earlier if words.belonging else before[-1:]
    if (last in words.belonging or not words.belonging) and not words.parts_of_a_place.isdisjoint(parted):
        return True
    if after and after[1] in words.parts_of_a_place:
        return True
    if text.startswith(", ", hit.start - 2) and text[hit.end : hit.end + 1] in ("", "\n"):
        return True  # of a title: "Press briefing, Lima"
    opens = hit.start == 0 or text[hit.start - 1] == "\n"
    if opens and _PLACED.match(text, hit.end) and text.count("\n", 0, hit.start) < _FIRST:
        return True  # "Lima. The ministers of …"
    return opens and datelines.follows(text, hit.end)


def _coordinated_places(text: str, hits: Sequence[Hit], forms: list[Form | str]) -> list[Form | str]:
    """ "In Lima and Quito" are two places."""
    for place in range(1, len(hits)):
        between = text[hits[place - 1].end : hits[place].start]
        if forms[place] is Form.METONYM and forms[place - 1] == PLACE and _COORDINATED.match(between[:8]):
            forms[place] = PLACE
    return forms
