"""How a name names: which of the forms a word can have it has here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from metrics.actors.matching import Hit
from metrics.actors.words import Words
from metrics.model import Form

_NEXT_WORD = re.compile(r"(?:[ \t\u00a0]|\n(?!\s*\n)|[-\u2010\u2011])+([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)\W?\s\Z")
_COORDINATED = re.compile(r"(?:,? (?:and|or|und|et|ou|y|e|o|и|или) |, |/|[-\u2010\u2011])\Z")


def read(text: str, hits: Sequence[Hit], words: Words) -> list[Form]:
    """The form of every hit, in the order of `hits`."""
    forms: list[Form] = []
    follower: tuple[Hit, Form] | None = None
    for hit in reversed(hits):
        form = _form(text, hit, follower, words)
        forms.append(form)
        follower = (hit, form)
    return forms[::-1]


def _form(text: str, hit: Hit, follower: tuple[Hit, Form] | None, words: Words) -> Form:
    forms = hit.claim.forms
    if {Form.ADJECTIVE, Form.DEMONYM} <= forms:
        return _adjective_or_demonym(text, hit, follower, words)
    return min(forms, key=list(Form).index)


def _adjective_or_demonym(text: str, hit: Hit, follower: tuple[Hit, Form] | None, words: Words) -> Form:
    """American gas, the Americans; adjectives that share a noun (Greek and Chinese ships) are adjectives too."""
    if follower and _COORDINATED.match(text[hit.end : follower[0].start][:8]) and follower[1] is Form.ADJECTIVE:
        return Form.ADJECTIVE
    word = _NEXT_WORD.match(text, hit.end)
    if word and word[1].lower() not in words.function_words | words.verbs:
        return Form.ADJECTIVE
    before = _LAST_WORD.search(text, max(0, hit.start - 20), hit.start)
    people = word is not None or (before is not None and before[1].lower() in words.determiners)
    return Form.DEMONYM if people else Form.ADJECTIVE
