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
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.senders import issuing_subject, letter_in, sender
from metrics.quotations.skeleton import Phrase, Sentence, phrase_left, span_of

_WORD = re.compile(r"\S+")
_PASSED = 5  # words between a document and "by"
_PAST = 2  # sentences before the one that says "therein"
_BESIDE = 120  # characters that these words take
_REACH = 1500  # characters in which a letter is looked for


def issuer(text: str, source: Source, cast: Cast) -> Source | None:
    """Who speaks through a document that is a source; None where that is not told or the document is a law.

    Its owner ("her"), who is named right behind it, or the subject of the sentence that brought in "a letter".
    """
    if not (cast.lexicon.lists("documents", source.head) or cast.lexicon.lists("authored", source.head)):
        return None
    given = _owner(text, source, cast) or _sent_by(source.mention, cast)
    return given or _behind(text, source.mention.end, cast) or _before(text, source, cast)


def sent_before(position: int, cast: Cast) -> Source | None:
    """Whose the letter is in which words stand "therein": the last one that was brought in before a place."""
    lexicon = cast.lexicon
    here = bisect_right(cast.read, position, key=lambda sentence: sentence[0].start) - 1
    for sentence in cast.read[max(0, here - _PAST) : here + 1][::-1] if lexicon.authored else ():
        words = [k for k, token in enumerate(sentence) if token.end <= position]
        k = next((k for k in reversed(words) if lexicon.lists("authored", sentence[k].low)), None)
        if k is not None:
            by = sender(sentence, k, lexicon) or issuing_subject(sentence, k, lexicon)
            return _as_source(sentence, by, lexicon) if by else None
    return None


def named_there(position: int, cast: Cast) -> Source | None:
    """The body or document at which something is said "there": the one that was named last before a place.

    In the sentence itself it is governed: "Die Bahn habe nicht gezahlt, heißt es dort" is not said by her.
    """
    lexicon = cast.lexicon
    here = bisect_right(cast.read, position, key=lambda sentence: sentence[0].start) - 1
    for sentence in cast.read[max(0, here - _PAST) : here + 1][::-1]:
        for k in range(len(sentence) - 1, 0, -1):
            low = sentence[k].low
            if sentence[k].piece >= 0 or sentence[k].end > position or low in lexicon.there:
                continue
            if any(lexicon.lists(name, low) for name in ("bodies", "documents", "works")):
                noun = phrase_left(sentence, k, lexicon)
                if sentence is not cast.read[here] or (noun and noun[0] and _is_governed(sentence, noun[0], lexicon)):
                    return _as_source(sentence, noun, lexicon) if noun else None
    return None


def _is_governed(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a preposition stands before or at token k, which begins a noun phrase."""
    return not lexicon.prepositions.isdisjoint((sentence[k].low, sentence[k - 1].low))


def place_of_sender(source: Source, cast: Cast) -> Span:
    """Where the council stands in "in dem Brief des Rates", the source; where the source stands, if it is no letter."""
    if source.rule == "written" or not cast.lexicon.lists("authored", source.head):
        return source.mention
    by, _ = _sender_of(source.mention, cast)
    return by.mention if by else source.mention


def _sent_by(mention: Span, cast: Cast) -> Source | None:
    """The council in "in dem Brief des Rates", "в ответе, который подписал совет"; of "the letter" whoever sent it."""
    by, known = _sender_of(mention, cast)
    return by or (sent_before(mention.start, cast) if known else None)


def _sender_of(mention: Span, cast: Cast) -> tuple[Source | None, bool]:
    """Who is named beside a letter, and whether the text brought it in before; looked for once."""
    place = mention.start, mention.end
    if place not in cast.senders:
        cast.senders[place] = _beside(mention, cast)
    return cast.senders[place]


def _beside(mention: Span, cast: Cast) -> tuple[Source | None, bool]:
    lexicon = cast.lexicon
    at = bisect_right(cast.read, mention.start, key=lambda sentence: sentence[0].start) - 1
    sentence = cast.read[at] if at >= 0 and lexicon.authored else ()
    held = [k for k, token in enumerate(sentence) if mention.start <= token.start < mention.end]
    letter = letter_in(sentence, (held[0], held[-1]), lexicon) if held else None
    if letter is None:
        return None, False
    if by := sender(sentence, letter, lexicon):
        first = letter if lexicon.articles else held[-1]
        return (_as_source(sentence, by, lexicon) if by[0] > first else None), False  # not "the council’s letter"
    if by := _who_sends(sentence, letter, lexicon):
        return _as_source(sentence, by, lexicon), False
    some = sentence[held[0]].low in lexicon.indefinite or sentence[letter - 1].low in lexicon.indefinite
    sent = some and any(token.low in lexicon.issuing for token in sentence[:letter])
    by = issuing_subject(sentence, letter, lexicon) if sent else None  # "Vale sent a letter that (says)"
    return (_as_source(sentence, by, lexicon) if by else None), not some


def _who_sends(sentence: Sentence, letter: int, lexicon: Lexicon) -> Phrase | None:
    """The council in "The council sent a short letter (that read “…”)", where `letter` is the token of the noun."""
    subject = issuing_subject(sentence, letter, lexicon) if lexicon.relatives else None
    if subject is None or subject[1] + 1 >= letter:
        return None
    verb = next((k for k in range(subject[1] + 1, letter) if sentence[k].low in lexicon.issuing), None)
    return (
        subject if verb is not None and not any(t.text in ",;" or t.piece >= 0 for t in sentence[verb:letter]) else None
    )


def _as_source(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Source:
    return Source(span_of(sentence, phrase), "subject", head=head_of(sentence, phrase, lexicon))


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
    beside = text[end : end + _BESIDE].split(None, _PASSED + 3)[: _PASSED + 3]
    if lexicon.issuing.isdisjoint(beside) and lexicon.passive_by.isdisjoint(beside[:1]):
        return None  # as most do not tell
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
    if source.head not in text[max(0, start - _REACH) : start].lower():  # brought in by nobody
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
