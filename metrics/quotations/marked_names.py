"""Names in marks that are words of their sentence, where a language prints them so: сказал «Вестям», завод «Восход»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from metrics.model import Span
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import Piece

_WORDS = 4  # of a name, at most
_REACH = 60  # characters of the words before a name
_LAST = re.compile(r"(?:([^\W\d_][\w-]*)[  ])?([^\W\d_][\w-]*)[  ]$")
_FOLLOWED = re.compile(r"[  ]([^\W\d_]+)")
_STARTS = re.compile(r"(?:^|[.!?…][»”]?[  ])$")
_NO_NAMES = ("slogans", "mottos", "documents", "terming", "wording", "daubing", "objects", "possessives", "uttering")


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


def _judges(word: str, lexicon: Lexicon) -> bool:
    return lexicon.strength(word) == 1 and word not in lexicon.citing
