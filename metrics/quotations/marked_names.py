"""Names in marks that are words of their sentence: сказал «Вестям», завод «Восход», die „Post“ schreibt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from metrics.model import Span
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import Piece

_WORDS = 4  # of a name, at most
_LED = 3  # words of "Interview mit der"
_GOVERNED = 2  # words before a name: a preposition and its article
_REACH = 60  # characters of the words before a name
_LAST = re.compile(r"(?:([^\W\d_][\w-]*)[  ])?([^\W\d_][\w-]*)[  ]$")
_FOLLOWED = re.compile(r"[  ]([^\W\d_]+)")
_CLAUSE = re.compile(r"(?:[  ]\([^()]*\))?([^.,;:!?()\n]{0,120})")  # behind a name, past a bracket
_STARTS = re.compile(r"(?:^|[.!?…][»”]?[  ])$")
_NO_NAMES = (
    "slogans",
    "mottos",
    "documents",
    "terming",
    "wording",
    "daubing",
    "objects",
    "possessives",
    "uttering",
    "passive",
)


def marked_names(text: str, block: Span, pieces: Iterable[Piece], lexicon: Lexicon) -> Iterator[Piece]:
    """The pieces, with those known for names that are words of a sentence in the paragraph."""
    for piece in pieces:
        yield replace(piece, is_name=True) if _is_name(text, block, piece, lexicon) else piece


def _is_name(text: str, block: Span, piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a few words with a capital stand where a noun is due and nothing leads to what somebody says.

    Not behind a verb of judging or its object, for these call somebody so: "назвал мэра «Героем»".
    """
    inner = piece.inner.of(text)
    if piece.depth or piece.by_form or not (inner[0].isupper() and inner[-1].isalnum()) or inner.count(" ") >= _WORDS:
        return False
    before = text[max(block.start, piece.outer.start - _REACH) : piece.outer.start]
    if lexicon.brackets:
        return _is_paper(text, before, piece, lexicon)
    if _STARTS.search(before):
        following = _FOLLOWED.match(text, piece.outer.end)  # «Восход» проиграл, not «Героем» назвал мэр
        return following is not None and following[1].islower() and not _judges(following[1], lexicon)
    led = _LAST.search(before)
    if led is None:
        return False
    verb, word = (led[1] or "").lower(), led[2].lower()
    opens = _STARTS.search(before[: led.start(2)]) is not None  # "Источник «Вестей»"
    if led[2][0].isupper() and not (opens or led[2].isupper()):
        return lexicon.strength(verb) == 2  # "сказал Линд «Вестям»"
    if _judges(verb, lexicon) or _judges(word, lexicon):
        return False
    return not any(word in lexicon[name] for name in _NO_NAMES)


def _is_paper(text: str, before: str, piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a name with an article says something or is where it is said: "Die „Post“ schreibt", "In der „Post“".

    Not what somebody calls so: "Die „Wende“ nannte er nötig".
    """
    since = before[max(before.rfind(mark) for mark in ".,!?…:\n") + 1 :].lower().split()
    opening = [word for word in since if word.isalpha()]
    opening = opening[opening[:1] != [] and opening[0] in lexicon.conjunctions :]  # "wie die „Post“ schreibt"
    inner = piece.inner.of(text).lower().split()
    if not opening and len(inner) > 1 and inner[0] in lexicon.definite:  # ‘De Post’ schrijft
        opening = inner[:1]
    verb, *behind = _CLAUSE.match(text, piece.outer.end)[1].split() or [""]  # type: ignore[index]
    says = lexicon.strength(verb) > 0 or (verb in lexicon.brackets and lexicon.strength(behind[-1] if behind else ""))
    cited = len(since) == 2 and since[0] in lexicon.conjunctions and since[1] in lexicon.definite
    if cited and any(lexicon.strength(word) == 2 for word in behind):  # wie die „Post“ unter Berufung auf Müller meldet
        return True
    if len(opening) > _GOVERNED and opening[-1] in lexicon.genitive_articles:  # nach Angaben der „Post“
        return tuple(opening[:-1]) in lexicon.source_phrases.get(tuple(opening[:-1][:2]), ())
    told = behind[:1] != [] and (behind[0].lower() in lexicon.given_names or behind[0] in lexicon.pronouns)
    to_it = opening[:1] != [] and opening[0] in lexicon.dative_articles  # "der „Post“ sagte Vale"
    told = told or (to_it and behind[:1] != [] and behind[0].istitle())
    if not lexicon.interviews.isdisjoint(since[-_LED:-1]):  # "im Interview mit der „Post“"
        return True
    if len(opening) == 1 and opening[0] in lexicon.definite:
        return verb in lexicon.source_after or bool(says and not told)
    governs = opening[:1] != [] and opening[0] in lexicon.prepositions and set(opening[1:]) <= lexicon.definite
    return governs and len(opening) <= _GOVERNED and (bool(says) or opening[0] in lexicon.leading_cues)


def _judges(word: str, lexicon: Lexicon) -> bool:
    return lexicon.strength(word) == 1 and word not in lexicon.citing
