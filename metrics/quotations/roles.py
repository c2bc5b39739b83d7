"""Whom "the minister", "the 47-year-old" or "the midfielder" means: who was called so before, or somebody heard."""

from __future__ import annotations

import re
from bisect import bisect_right

from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.register import Known, holders
from metrics.quotations.skeleton import is_person_noun

_WORDS = 30  # characters of two words, at most
_REACH = 3000  # characters in which a person without a name is looked for


def role_holder(text: str, source: Source, known: Known, lexicon: Lexicon) -> str | None:
    """The name of the one person whom a definite noun phrase means; None where it means nobody with a name.

    The last person before who was called so ("the minister", after "Minister Vale").
    """
    if not _is_definite(text, source, lexicon):
        return None
    held = holders(source.head, known, lexicon) or holders(_without_ex(source.head), known, lexicon)
    at = bisect_right(held, source.mention.start, key=lambda name: name.start)
    if at:
        return known.full.get(held[at - 1].text.split()[-1], held[at - 1].text)
    return None


def _without_ex(noun: str) -> str:
    return noun.removeprefix("ex").removeprefix("-")


def is_epithet(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a definite noun may vary the name of somebody heard before, for nobody came in as "a minister"."""
    noun = source.mention.of(text).split()[-1]
    office = not lexicon["capital_nouns"] and noun[0].isupper() and " " in source.mention.of(text)  # "la Presidenta"
    if office or source.head in lexicon["anonymous"]:
        return False
    known = source.antecedent is not None or source.head.endswith(lexicon.ages)  # whose age is told has a name
    if not known or not _is_definite(text, source, lexicon):
        return False
    return not (_is_of_some(text, source, lexicon) or _came_in(text, source, lexicon))


def _is_of_some(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a noun is told apart from others by what follows: "the keeper of our mill" is somebody new."""
    of, some, *_ = [*text[source.mention.end : source.mention.end + _WORDS].split(maxsplit=2), "", ""]
    return of in lexicon["linking"] and some in lexicon["determiners"] - lexicon["articles"]


def _is_definite(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a mention is one known person: "the minister", in a language without articles any small noun."""
    mention, head = source.mention.of(text), source.head
    first, *rest = mention.replace("'", "’").replace("’", "’ ").lower().split()
    if not is_person_noun(head, lexicon):
        return False
    if not lexicon["articles"]:
        return not rest and (mention[0].islower() or _goes_on(text, source, lexicon))
    alone = 1 <= len(rest) <= 1 + bool(lexicon["epithets"]) or head.endswith(lexicon.ages)
    return alone and bool({first, first + "’"} & lexicon["definite"])


def _goes_on(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a noun opens a sentence of the paragraph that has named somebody before: "Хоккеист признал, что …".

    The verb behind it shows that no other noun tells whose he is.
    """
    there, mention = source.antecedent, source.mention
    if there is None or there.end >= mention.start or "\n" in text[there.end : mention.start]:
        return False
    following = re.findall(r"\w+", text[mention.end : mention.end + _WORDS].lower())
    return bool(following) and lexicon.strength(following[0]) > 0


def _came_in(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether somebody without a name was brought in by the same noun: "a minister"."""
    some = "|".join(sorted(map(re.escape, lexicon["indefinite"])))
    start = source.mention.start
    pattern = rf"\b(?:{some})(?: [\w-]+){{0,3}} {re.escape(source.head)}\b"
    return re.search(pattern, text[max(0, start - _REACH) : start], re.IGNORECASE) is not None


def role_gender(article: str, noun: str, lexicon: Lexicon) -> str | None:
    """What an article or a noun says of a person: "la présidente", "the actress"."""
    for gender in ("female", "male"):
        listed = any(noun in lexicon[f"{gender}_{name}"] for name in ("titles", "persons"))
        if listed or noun.endswith(tuple(lexicon[f"{gender}_role_endings"])):
            return gender
    return next((gender for gender in ("male", "female") if article in lexicon[f"{gender}_articles"]), None)
