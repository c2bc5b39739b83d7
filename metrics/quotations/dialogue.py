"""Lines of a dialogue that nothing but their order gives to somebody: who takes turns, who is called by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from metrics.quotations.blocks import Reading, Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import Piece

_SHORT = 100  # characters of a line that hardly goes on what was quoted before
_TOLD = 60  # characters of a line that are not quoted
_BESIDE, _LEAD = 40, 120  # characters beside quoted words that call them a reply, behind and before
_ENDED = re.compile(r"[.!?…”»\"’] |\n")
_REPLY = re.compile(r",? [^\W\d_]+[ ’'][^\W\d_]+[.:]")
_WORD = re.compile(r"[^\W\d_]+")
_CALL = re.compile(r"(?:^|(?<=[,.!?…] ))((?:\w+\.? )?[^\W\d_][\w’'-]*)(?=[,.!?…]|$)")


def lines(text: str, readings: Sequence[Reading]) -> list[bool]:
    """Which paragraphs are lines of a dialogue.

    They are nothing but a quotation each; there are several and some are short, or a question stands before them.
    """
    alone = [*[is_alone(text, reading) for reading in readings], False]  # no run goes on past the end
    found = [False] * len(readings)
    for start in [k for k, one in enumerate(alone) if one and not alone[k - 1]]:
        run = [reading.block.span for reading in readings[start : alone.index(False, start)]]
        several = len(run) > 1 or (start > 0 and _asks(text, readings[start - 1]))
        if several and min(span.end - span.start for span in run) <= _SHORT:
            found[start : start + len(run)] = [True] * len(run)
    return found


def is_line(reading: Reading) -> bool:
    """Whether a paragraph begins with a quotation and has few words beside: “Row on!” cried Vale from the weir."""
    span, outer = reading.block.span, [piece.outer for piece in reading.pieces if piece.depth == 0]
    quoted = sum(one.end - one.start for one in outer)
    return bool(outer) and outer[0].start == span.start and span.end - span.start - quoted <= _TOLD


def is_alone(text: str, reading: Reading) -> bool:
    """Whether a paragraph is nothing but a quotation that ends with it."""
    span = reading.block.span
    if not reading.pieces or reading.block.first_person:
        return False
    outer = reading.pieces[0]
    return outer.closed and outer.outer.start == span.start and span.end - outer.outer.end <= 1


def _asks(text: str, reading: Reading) -> bool:
    """Whether the last words quoted are a question."""
    return bool(reading.pieces) and text[reading.pieces[-1].inner.end - 1] == "?"


def answering(text: str, before: Reading | None, last: Source | None, recent: Sequence[Source]) -> Iterator[Source]:
    """Who may answer whoever spoke `last`, the likeliest first: whom those words called by name, then who was heard.

    `before` holds the words, `recent` who spoke or was spoken of, the last one at the end.
    """
    others = [one for one in reversed(recent) if last and one.name != last.name]
    called = [one for one in others if before is not None and calls(text, before, one)]
    yield from (*called, *others)


def calls(text: str, reading: Reading, source: Source) -> bool:
    """Whether quoted words address somebody: "Miss Vale, this is yours", "No, Ines." """
    own = {word for word in (source.name or "").split() if word[:1].isupper()}
    said = (piece.inner.of(text) for piece in reading.pieces if piece.depth == 0)
    return any(call[1].split()[-1] in own for words in said for call in _CALL.finditer(words))


def is_reply(text: str, piece: Piece, lexicon: Lexicon) -> bool:
    """Whether quoted words are called a reply that has no owner: “…,” came the answer; the reply was short: “…”."""
    replies = lexicon.replies
    after = _WORD.findall(text[piece.outer.end : piece.outer.end + _BESIDE].lower())[:4]
    if not replies.isdisjoint(after) and not lexicon.arriving.isdisjoint(after[:2]):
        return lexicon.possessives.isdisjoint(after)
    if _REPLY.match(text, piece.outer.end) and after[1] in replies:  # «…», la risposta.
        return after[0] in lexicon.definite
    before = text[max(0, piece.outer.start - _LEAD) : piece.outer.start].rstrip()
    led = _WORD.findall(_ENDED.split(before)[-1].lower()) if before.endswith(":") else []
    led = [*led[:4], *led[-4:]]  # "This was the answer, of which no word is left out:"
    return not replies.isdisjoint(led) and lexicon.possessives.isdisjoint(led)
