"""Whose words a document holds: "a report published by the Norland Office"; "the letter", after Vale wrote one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice

from metrics.model import Span
from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.cast import Cast
from metrics.quotations.leading import main_subject
from metrics.quotations.skeleton import span_of

_WORD = re.compile(r"\S+")
_PASSED = 5  # words between a document and "by"
_BESIDE = 120  # characters that these words take
_REACH = 1500  # characters in which a letter is looked for


def issuer(text: str, source: Source, cast: Cast) -> Source | None:
    """Who speaks through a document that is a source; None where that is not told or the document is a law.

    Its owner ("her"), who is named right behind it, or the subject of the sentence that brought in "a letter".
    """
    if not cast.lexicon.lists("documents", source.head):
        return None
    return _owner(text, source, cast) or _behind(text, source.mention.end, cast) or _before(text, source, cast)


def _owner(text: str, source: Source, cast: Cast) -> Source | None:
    """Whoever "her" means in "her statement (reads …)"; a law of hers is not her words."""
    own = source.mention.of(text).partition(" ")[0]
    known = own.lower() in cast.lexicon.male or own.lower() in cast.lexicon.female
    if not known or own.lower() not in cast.lexicon.possessives or source.head not in cast.lexicon.missives:
        return None
    return source.but(mention=Span(source.mention.start, source.mention.start + len(own)), head=own.lower())


def _behind(text: str, end: int, cast: Cast) -> Source | None:
    """Vale in "a report (published this week by Vale)"."""
    lexicon, names = cast.lexicon, cast.known.names
    words = [*islice(_WORD.finditer(text, end, end + _BESIDE), _PASSED + 3)]
    by = next((k for k, word in enumerate(words[:_PASSED]) if word[0] in lexicon.passive_by), len(words))
    if by and lexicon.issuing.isdisjoint(word[0] for word in words[:by]):  # "a report seen by Vale"
        return None
    first = next((word.start() for word in words[by + 1 :] if word[0] not in lexicon.articles), end)
    at = bisect_left(names, first, key=lambda name: name.start)
    return Source(Span(first, names[at].end), "subject") if at < len(names) and names[at].start == first else None


def _named_owner(text: str, source: Source, after: int) -> Source | None:
    """Vale in "Vale’s short letter", of "the letter" below it, if the text brings in no other letter behind that."""
    start = max(after, source.mention.start - _REACH)
    pattern = re.compile(rf"\b([^\W\d_][\w-]*)[’']s (?:[\w-]+ ){{0,2}}{re.escape(source.head)}\b")
    owners = [match for match in pattern.finditer(text, start, source.mention.start) if match[1][0].isupper()]
    return Source(Span(*owners[-1].span(1)), "subject", head=owners[-1][1].lower()) if owners else None


def _before(text: str, source: Source, cast: Cast) -> Source | None:
    """Vale in "Vale, in a letter, said …", of "the letter"."""
    lexicon, start = cast.lexicon, source.mention.start
    first = source.mention.of(text).partition(" ")[0].lower()
    if source.head not in lexicon.missives or first not in lexicon.definite:
        return None
    some = "|".join(map(re.escape, sorted(lexicon.indefinite | lexicon.possessives)))
    pattern = re.compile(rf"\b(?:{some}) (?:[\w-]+ ){{0,2}}{re.escape(source.head)}\b", re.IGNORECASE)
    found = [match.start() for match in pattern.finditer(text, max(0, start - _REACH), start)]
    if owner := _named_owner(text, source, found[-1] if found else 0):
        return owner
    at = bisect_right(cast.read, found[-1], key=lambda sentence: sentence[0].start) - 1 if found else -1
    sentence = cast.read[at] if at >= 0 else ()
    subject = main_subject(sentence, lexicon) if sentence and sentence[-1].end > found[-1] else None
    subject = completed(sentence, subject, lexicon) if subject else None
    if subject is None or not may_speak(sentence, subject, lexicon):
        return None
    head = head_of(sentence, subject, lexicon)
    return None if lexicon.lists("documents", head) else Source(span_of(sentence, subject), "subject", head=head)
