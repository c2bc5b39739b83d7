"""Posts: what several people wrote or said in turn, each under a name of any kind: a nickname, a code, a telephone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from metrics.layouts import offices, talk, turns
from metrics.layouts.lexicon import folded, words
from metrics.layouts.page import Line, Page
from metrics.layouts.turns import Start
from metrics.model import Furniture, Layer, Span, Structure

# When a post was written: "14:02", "14h02:31", "2:02 PM", "2:02 p. m.".
TIME = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?:[ \u00a0\u202f]?[ap]\.?[ \u00a0]?m\.?)?"
_LEAST = 4  # posts
_ALIVE = 0.25  # share of posts that say "I" or "you" or ask
_OWN = 0.12  # share of posts that say "I": who explains a stove does not
_SAMPLE = 60  # posts that are looked at
_ENOUGH = 600  # characters of each
_ROUND = 3  # names that return in one order, from which they are the fields of a form
_NAME_WORDS = 6
_LONGEST = 60  # characters of a name
_UNFIT = re.compile(r"^[*=#\-–—>|~]|[.?!…]$|[.?!]\s|//")
_SHORTENED = re.compile(r"\b(?P<letters>[^\W\d_]{1,3})\.\s(?=[^\W\d_a-z])")  # "T. Orr", "Dr. Orr"


class Post(NamedTuple):
    """Where somebody's words begin."""

    label: Span  # the name and the signs around it
    name: str


@lru_cache(maxsize=1)  # layout after layout asks for them
def rows(text: str) -> tuple[Line, ...]:
    """The lines of a text as they are printed, whatever tags and marks they hold."""
    return tuple(_rows(text))


def _rows(text: str) -> Iterator[Line]:
    start, gap = 0, True
    for row in text.split("\n"):
        begin, end = start + len(row) - len(row.lstrip()), start + len(row.rstrip())
        if begin < end:
            yield Line(begin, end, "", begin, begin - start, gap)
        gap = begin >= end
        start += len(row) + 1


def person(printed: str) -> str:
    """Who a printed name names, "" if it cannot name anybody; without the words around it: "From Ann Lee to all"."""
    name = printed.strip(' \t\u00a0\u200e*:：@<>|"')
    first, *said = name.split() or [""]
    if folded(first) in words("senders"):
        stop = next((k for k, word in enumerate(said) if k and folded(word) in words("receivers")), len(said))
        if stop < len(said) or folded(first) in words("no_speakers"):
            name = " ".join(said[:stop])
    unfit = (
        not 0 < len(name) <= _LONGEST
        or len(name.split()) > _NAME_WORDS
        or _UNFIT.search(_SHORTENED.sub(r"\g<letters> ", name))
    )
    return "" if unfit or not any(map(str.isalnum, name)) else name


def structure(layout: str, page: Page, posts: Sequence[Post], beside: Sequence[Span] = ()) -> Structure | None:
    """The turns of these posts, None where they are too few or nobody comes back; `beside` is nobody's words.

    The surer, the more people come back. Where hardly anybody says "I" or "you", or where the names return in one
    order like the fields of a form, it is not sure.
    """
    order = [folded(name) for name, _ in groupby(post.name for post in posts)]
    people = set(order)
    back = len(order) - len(people)
    if len(posts) < _LEAST or len(people) < 2 or back < 2 or len(people) > 0.8 * len(order):
        return None
    gone = {span.start for span in beside}
    lines = tuple(line for line in page.lines if line.start not in gone)
    held, headings = turns.built(Page(page.text, lines, ()), list(_starts(lines, posts)))
    furniture = (*headings, *(Furniture(span, Layer.FURNITURE) for span in beside))
    doubt = _doubt(page.text, posts, order)
    reason = f"{len(posts)} posts of {len(people)} people, who come back {back} times{doubt}"
    return Structure(layout, held, furniture, 0.4 if doubt else min(1.0, 0.8 + 0.02 * back), reason)


def _starts(lines: Sequence[Line], posts: Sequence[Post]) -> Iterator[Start]:
    at = 0
    for post in posts:
        while lines[at].end <= post.label.start:
            at += 1
        yield Start(at, post.label.start, post.label, post.name, offices.role(post.name))


def _doubt(text: str, posts: Sequence[Post], order: Sequence[str]) -> str:
    """What speaks against a talk, "" if nothing does."""
    if sum(folded(post.name).rstrip(" 0123456789") in words("no_speakers") for post in posts) > len(posts) / 2:
        return ", but most of the names are words like “Problem”"
    if _in_rounds(order):
        return ", but they return in one order, like the fields of a form"
    spoken = list(_said(text, posts))
    asking = sum(bool(talk.QUESTION.search(one)) for one in spoken)
    own = talk.share(spoken, "first_person") >= _OWN or asking >= _ALIVE * len(spoken)
    if not own or talk.alive(spoken) < _ALIVE:
        return ", but hardly anybody says “I” or “you” or asks"
    return ""


def _in_rounds(order: Sequence[str]) -> bool:
    """Whether three names or more follow one another in the same order at least three times."""
    follow: dict[str, set[str]] = {}
    for one, other in pairwise(order):
        follow.setdefault(one, set()).add(other)
    return len(follow) >= _ROUND and len(order) >= 3 * len(follow) and all(len(after) == 1 for after in follow.values())


def _said(text: str, posts: Sequence[Post]) -> Iterator[str]:
    for post, following in zip(posts[:_SAMPLE], [*posts[1:], None], strict=False):
        yield text[post.label.end : min(following.label.start if following else len(text), post.label.end + _ENOUGH)]


def returning(names: Sequence[str]) -> float:
    """The share of names that are printed more than once."""
    counts = Counter(map(folded, names))
    return sum(count for count in counts.values() if count > 1) / max(1, len(names))
