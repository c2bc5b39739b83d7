"""What the words of a printed label say of a role: who asks, answers, moderates, chairs, has a title."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from metrics.layouts.lexicon import folded, words
from metrics.layouts.names import BRACKETS, OFFICE, plain

_CROWD = 6  # words for somebody in the audience, at most
_WHOLE = 6  # letters of a word that says a role among other words
_INSIDE = re.compile(r"[(\[（]([^()\[\]（）]{2,60})[)\]）]")
_ARTICLE = re.compile(r"^(?:l'|(?:an?|the|le|la|les|un|une|el|los|una|il|lo|der|die|das|ein|eine|de|het|een) )")


def role(printed: str) -> str:
    """The role that a printed name says: "asks", "answers", "hosts", "clerks", "chairs", "" if none."""
    key = folded(plain(printed))
    return of(key, printed) or ("chairs" if chairs(key) else "")


@lru_cache(maxsize=4096)
def of(key: str, printed: str) -> str:
    """The role that the folded name of a label says, or the office beside it: not "chairs"."""
    return _said(key) or _beside(printed)


@lru_cache(maxsize=4096)
def named(printed: str, key: str, role: str) -> str | None:
    """A label as printed where it names somebody, "Witness 4"; None where it only says who asks or answers."""
    first, *more = printed.split()
    if more and folded(first) in words("asks_before_a_name"):
        return " ".join(more)
    if key.endswith(_unspaced()) and key not in words("asks"):
        return printed
    nobody = role == "asks" or (role == "answers" and not any(map(str.isdigit, more)))
    return None if nobody and not any(map(str.istitle, more)) else printed


@lru_cache(maxsize=4096)
def chairs(key: str) -> bool:
    """Whether an office stands in a label that gives the floor to others. "Speaker 1" is none."""
    return not key[-1:].isdigit() and not words("chairs").isdisjoint((key, *key.split()))


@lru_cache(maxsize=4096)
def titled(key: str) -> bool:
    """Whether a title or an office stands in a label."""
    first, *rest = key.split() or [""]
    if first in ("the", "le", "la", "el", "il", "o", "a"):
        return not words("titles", "chairs").isdisjoint(rest)
    return (first in words("titles") and bool(rest)) or key in words("chairs")


def _said(key: str) -> str:
    """The role that a key says: "q12", "question from the floor", "local reporter", "moderator ann lee"."""
    key = key.rstrip(" 0123456789")
    if key in words("clerks"):
        return "clerks"
    bare = _ARTICLE.sub("", key, count=1)
    whole = next((role for role in ("asks", "answers", "hosts") if not words(role).isdisjoint((key, bare))), "")
    if key.partition(" ")[0] in words("asks_before_a_name"):
        return "asks"
    if key.endswith(_unspaced()):
        return "asks"
    if asks_from(key):
        return "asks"
    ends = {word for word in (key.partition(" ")[0], key.rpartition(" ")[2]) if len(word) >= _WHOLE}
    return whole or next((role for role in ("asks", "hosts") if not ends.isdisjoint(words(role))), "")


def _beside(printed: str) -> str:
    """ "hosts" where the office beside a name says so: "Ann Lee (moderator)", "ANN LEE, HOST"."""
    offices = [*_INSIDE.findall(printed), *OFFICE.split(BRACKETS.sub("", printed))[1:]]
    return "hosts" if any(_said(folded(office)) == "hosts" for office in offices) else ""


def asks_from(key: str) -> bool:
    """Whether it is somebody of those who listen or write in: "woman in the audience", "a reader from Kelmar"."""
    return _in_the_crowd(key) or _of_a_place(_ARTICLE.sub("", key, count=1))


def _of_a_place(key: str) -> bool:
    first, _, rest = key.partition(" ")
    return len(first) >= _WHOLE - 1 and first in words("asks") and rest.partition(" ")[0] in words("places")


def _in_the_crowd(key: str) -> bool:
    """Whether it is somebody of those who listen: "woman in the audience"."""
    return key.count(" ") in range(2, _CROWD) and key.rpartition(" ")[2] in words("crowd")


@cache
def _unspaced() -> tuple[str, ...]:
    """Words for who asks in scripts without blanks, where they end a label: a reporter with his agency before."""
    return tuple(word for word in words("asks") if len(word) > 1 and word >= "\u2e80")
