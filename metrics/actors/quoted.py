"""Names between marks after what they name: "в компании «Рассвет»", "die Zeitung „Der Bote“"."""

from __future__ import annotations

import re
from collections import defaultdict

from metrics.actors import cases
from metrics.actors.evidence import UPPER
from metrics.actors.names import Name
from metrics.actors.packs import plain, slug
from metrics.actors.words import Words, among
from metrics.model import Form

_QUOTED = re.compile(rf"[«„“\"][ \u00a0\u202f]?(?P<name>[{UPPER}\d][^«»„“”\"\n.!?]{{1,40}}?)[ \u00a0\u202f]?[»“”\"]")
_WORDS = 5  # of a name; more is said and not named
_OF_A_STATE = re.compile(r"[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)\Z")  # "турецкая «Темса»"
_NOUN = 4  # letters
_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_KIND = re.compile(r"(?<!\w)([^\W\d_]+)[ \u00a0\n]\Z")


def names(text: str, words: Words) -> list[Name]:
    """The names between marks, each after its kind at least once, in the order of the text."""
    found = [one for one in _QUOTED.finditer(text) if one["name"].count(" ") < _WORDS]
    kept = {
        _key(one["name"], words)
        for one in found
        if _has_a_kind(text, one, words) or (" " in one["name"] and one["name"].split()[0] in words.bodies)
    }
    forms: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for one in found:
        forms[_key(one["name"], words)].append(plain(one["name"]))
    return [_name(one, min(forms[key], key=len)) for one in found if (key := _key(one["name"], words)) in kept]


def _name(found: re.Match[str], chief: str) -> Name:
    """A name whose actor is called by the shortest of its forms, which are its cases."""
    start, end = found.span("name")
    return Name(start, end, start, "organisation", Form.NAME, "between marks after what it is", slug(chief))


def _key(name: str, words: Words) -> tuple[str, ...]:
    return tuple(cases.stem(word, words) for word in plain(name).split())


def _has_a_kind(text: str, found: re.Match[str], words: Words) -> bool:
    """ "в компании «Рассвет»", "the “Harbour Watch” group"; in Russian behind any noun but that of a work."""
    before, after = _KIND.search(text, max(0, found.start() - 30), found.start()), _WORD.match(text, found.end())
    word = before[1] if before else ""
    if any(one and one[1].lower().startswith(tuple(words.kinds)) for one in (before, after)):
        return True
    return _OF_A_STATE.search(word) is not None or (bool(words.works) and _is_a_bearer(word, found["name"], words))


def _is_a_bearer(word: str, name: str, words: Words) -> bool:
    """Whether a word may stand before a name between marks: "грузовики «Рассвета»", "из «Рассвета»"."""
    if not all(part[0].isupper() or part[0].isdigit() for part in name.split()):
        return False
    if word in words.bearing:
        return True
    said = among(word, words.verbs, words.function_words) or word.endswith(tuple(words.verb_endings))
    return word[1:].islower() and len(word) >= _NOUN and not said and not word.lower().startswith(tuple(words.works))
