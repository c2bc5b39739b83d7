"""The words around a marked stretch that decide what it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from metrics.model import Span
from metrics.quotations.marks import APOSTROPHES, Piece, marks, places
from metrics.quotations.printed import PLAIN

NEAR = 8  # words
# Two signs of a script without blanks count as a word.
_WORD = re.compile(rf"(?! )(?:{PLAIN}|[\u3040-\u9fff\uac00-\ud7a3]{{1,2}}|[^\W_]+(?:[-’'.][^\W_]+)*)")
_PLAIN_WORD = re.compile(r"[0-9A-Za-z]++(?:[-'.][0-9A-Za-z]++)*+")  # the same in plain letters, found sooner
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)]*\s")
_OMISSION = re.compile(r"\w,? ?[\[(]?(?:…|\.\.\.|\. \. \.)[\])]? ?[^\W\d_]")
_ENDS = frozenset(".!?…")
_LOOK_BACK = 400  # characters
_WHOLE = 4  # letters; "c’est" stays
_FEW = 5  # words of a gloss before what it marks


@dataclass(slots=True)  # as a token is: its fields are looked at more often than it has any
class Setting:
    """A piece and the words around it."""

    words: tuple[str, ...]  # of the piece, as printed
    first: str  # character
    last: str
    left: tuple[str, ...]  # lower-case words before it in its sentence
    near: tuple[str, ...]  # the last of them, none before another quoted stretch
    right: tuple[str, ...]  # lower-case words after it
    preceding: str  # the word right before the piece, "" at the start of the sentence
    following: str  # the word right after the piece, "" at the end of the paragraph
    before: str  # last printed character before it, "" at the start of the paragraph
    after: str  # next printed character, "" at the end of the paragraph
    in_brackets: bool  # at the beginning of one, of a gloss that is
    broken: bool  # a sentence ends inside it
    shortened: bool  # words are left out of it
    link: tuple[str, ...] | None  # lower-case words between it and the piece before, in one sentence


def setting(text: str, block: Span, piece: Piece) -> Setting:
    """The surroundings that decide the kind of a piece."""
    inner = piece.inner.of(text)
    start, end = piece.outer.start, piece.outer.end
    far = max(block.start, start - _LOOK_BACK)
    back = text[far:start]
    begin = _last_sentence(back)
    sentence = back[begin:]
    marked = _end_of_last(marks(back, 0, len(back))) if _may_have_marks(text, far, start) else 0
    left = _words(sentence)
    ended = not marked or not _ENDS.isdisjoint(back[max(0, marked - 2) :])
    apart = ended and marked <= begin  # from any marks in the sentence
    since = left if apart else tuple(_found(back[marked:].lower()))
    ahead = text[end : min(block.end, end + 60)]
    right = _words(ahead)
    return Setting(  # in the order of the fields, not by their names, which takes three times as long
        tuple(_found(inner)),
        inner[0],
        inner[-1],
        left,
        left[max(0, len(left) - min(len(since), NEAR)) :],
        right,
        left[-1] if left else "",
        right[0] if right else "",
        back.rstrip()[-1:],
        ahead.strip()[:1],
        "(" in sentence and _opens_gloss(sentence),
        _SENTENCE_END.search(inner) is not None,
        ("…" in inner or ". ." in inner or ".." in inner) and _OMISSION.search(inner) is not None,
        None if ended else since,
    )


def _last_sentence(back: str) -> int:
    """Where the last sentence begins that some text breaks off; sought from its end, for it is seldom far."""
    at = len(back)
    while (
        at := max(back.rfind(".", 0, at), back.rfind("!", 0, at), back.rfind("?", 0, at), back.rfind("…", 0, at))
    ) >= 0:
        if match := _SENTENCE_END.match(back, at):
            return match.end()
    return 0


def _may_have_marks(text: str, start: int, end: int) -> bool:
    """Whether signs of marks stand there. An apostrophe at an end of it may be one, cut off from its letters."""
    signs = places(text)
    at = bisect_left(signs, start)
    any_here = at < len(signs) and signs[at] < end
    return any_here or (start < end and (text[start] in APOSTROPHES or text[end - 1] in APOSTROPHES))


def _opens_gloss(sentence: str) -> bool:
    opener = sentence.rfind("(")
    return opener > sentence.rfind(")") and len(sentence[opener:].split()) < _FEW


def _end_of_last(matches: Iterator[re.Match[str]]) -> int:
    """Where the last of some matches ends; 0 where there are none."""
    end = 0
    for match in matches:
        end = match.end()
    return end


def _words(said: str) -> tuple[str, ...]:
    """The lower-case words, without what apostrophes hang on them."""
    found = _found(said.lower())
    return tuple(map(_bare, found)) if "’" in said or "'" in said else tuple(found)


def _found(said: str) -> list[str]:
    return (_PLAIN_WORD if said.isascii() else _WORD).findall(said)


def _bare(word: str) -> str:
    """A word of some length without what an apostrophe hangs on it: "expression" of "l’expression"."""
    if word.isalpha():
        return word
    tail = word.replace("'", "’").rpartition("’")[2]
    return tail if len(tail) >= _WHOLE else word
