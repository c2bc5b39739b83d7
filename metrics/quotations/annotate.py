"""The quotations of a document, put together: pair, attribute, name, class, carry on, group."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from metrics.model import REPORTED, Document, Note, Quotation, QuotationKind, Span, Turn
from metrics.quotations import set_off, unspaced
from metrics.quotations.agents import ASKED
from metrics.quotations.attribution import Heard, attribute
from metrics.quotations.blocks import Block, Reading, Source, blocks
from metrics.quotations.dashes import is_dialogue, narrated_from, openers, spoken
from metrics.quotations.echoes import taken_up
from metrics.quotations.emphasis import cried
from metrics.quotations.floor import carried
from metrics.quotations.groups import grouped
from metrics.quotations.incises import joined, parted
from metrics.quotations.kinds import kinds
from metrics.quotations.languages import confidence, fitting
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marked_names import marked_names
from metrics.quotations.marks import MARK, Piece, pair, places
from metrics.quotations.names import named
from metrics.quotations.signing import signature
from metrics.tokens import solid

_TAG = re.compile(r"\s*<[A-Za-z/!][^<>]*>\s*")


def find(
    document: Document, turns: Sequence[Turn], notes: Sequence[Note], paragraphs: Sequence[Span]
) -> tuple[Quotation, ...]:
    """Every marked stretch of a document, outer before inner, in reading order.

    Speech and documents have a speaker where one was found, and the `rule` that found it; scare quotes, terms and
    slogans stay with whoever holds the floor and have none. In a first-person turn words need a source of their own to
    be somebody else's. Without a lexicon for the language there are pieces and kinds, but no speakers.
    """
    words = fitting(document.language, document.text)
    if "<" in document.text:
        paragraphs = [_bare(document.text, paragraph) for paragraph in paragraphs]
    held = blocks(turns, notes, paragraphs)
    readings = _attributed(document.text, list(paired(document.text, held, words)), words)
    if words is not None:
        readings = named(document, turns, readings, words)
    elif (script := unspaced.fitting(document.text)) is not None:
        readings = list(unspaced.attributed(document.text, readings, script))
    labels = kinds(document.text, readings, words)
    found = [
        _quotation(piece, kind, source)
        for reading, labelled in zip(carried(document.text, readings, labels, words), labels, strict=True)
        for piece, kind, source in zip(reading.pieces, labelled, reading.sources, strict=True)
    ]
    told = list(taken_up(document.text, held, found, words))
    pieces = (piece for reading in readings for piece in reading.pieces)
    return tuple(grouped(document.text, list(joined(document.text, told, pieces))))


def _bare(text: str, paragraph: Span) -> Span:
    """A paragraph without the tags around it; one that is nothing but tags as it is."""
    start, end = paragraph.start, paragraph.end
    if text[start] != "<" and text[end - 1] != ">":
        return paragraph
    while tag := _TAG.match(text, start, end):
        start = tag.end()
    while text[end - 1] == ">" and _TAG.fullmatch(text, begin := max(start, text.rfind("<", start, end)), end):
        end = start + len(text[start:begin].rstrip())
    return solid(text, start, end) if text[start:end].strip() else paragraph


def stance(cue: str, document: Document) -> str | None:
    """How a reporting verb presents what it reports: neutral, endorsing ("explained"), distancing ("claimed").

    None for a cue that is no verb of saying, and in a language without a list of them.
    """
    words = fitting(document.language, document.text) or unspaced.fitting(document.text)
    return words.stance.get(cue.lower()) if words else None


def paired(text: str, held: Sequence[Block], words: Lexicon | None) -> Iterator[Reading]:
    """Every paragraph with its marked stretches, nobody named yet."""
    dialogue = words is not None and is_dialogue(text, [block.span for block in held], words)
    elisions = words.elisions if words else frozenset()
    emphasis = words if "*" in text or "_" in text else None
    inline = words if words is not None and words.dash_inline else None
    ran_on, signs, regions = False, places(text), set_off.regions(text)
    signs_only = not (dialogue or inline or emphasis or regions)  # as in most texts
    at, last = 0, len(signs)
    for block, following in zip(held, [*held[1:], None], strict=False):
        start, end = block.span.start, block.span.end
        at = bisect_left(signs, start, at) if at < last and signs[at] < start else at
        has_any = at < last and signs[at] < end
        if signs_only and not has_any:
            ran_on = False
            yield Reading(block)
            continue
        loud = list(cried(text, block.span, emphasis)) if emphasis else []
        spoken_here = dialogue or (inline is not None and bool(openers(text, block.span, inline)))
        goes_on = has_any and following is not None and MARK.match(text, following.span.start) is not None
        pieces = pair(text, start, end, elisions=elisions, ran_on=ran_on, goes_on=goes_on) if has_any else []
        open_ends = [piece.outer.end for piece in pieces if not piece.closed]
        ran_on = end in open_ends
        if words is not None and not (ran_on and goes_on) and (open_ends or words.clause_inside):
            pieces = [part for piece in pieces for part in parted(text, _cut(text, piece, words), words)]
        said = spoken(text, block.span, words) if words and spoken_here else []
        if regions and not block.first_person:
            said += set_off.pieces(text, block.span, regions, pieces)
        pieces = [*said, *_deeper(pieces, said)] if said else pieces
        pieces += [one for one in loud if not any(one.outer.meets(piece.outer) for piece in pieces)]
        if len(pieces) > 1:
            pieces.sort(key=lambda piece: (piece.inner.start, -piece.outer.end))
        if words is not None and (words.told_endings or words.brackets):
            pieces = list(marked_names(text, block.span, pieces, words))
        yield Reading(block, tuple(pieces), (None,) * len(pieces))


def _cut(text: str, piece: Piece, words: Lexicon) -> Piece:
    """A piece without a closing mark, ended where a reporting clause begins: “The wheel is old, she said."""
    begin = None if piece.closed else narrated_from(text, piece.inner.start, piece.inner.end, words)
    if begin is None:
        return piece
    end = solid(text, piece.inner.start, begin).end
    return replace(piece, outer=Span(piece.outer.start, end), inner=Span(piece.inner.start, end))


def _deeper(pieces: Sequence[Piece], said: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces, those inside what is said without marks one level deeper."""
    starts = [stretch.outer.start for stretch in said]
    for piece in pieces:
        at = bisect_right(starts, piece.outer.start) - 1
        inside = at >= 0 and said[at].outer.holds(piece.outer)
        yield replace(piece, depth=piece.depth + 1) if inside else piece


def _attributed(text: str, readings: list[Reading], words: Lexicon | None) -> list[Reading]:
    """The readings with the sources that each paragraph gives itself, none of those that quote nobody.

    But one right before a quotation is left, for it may name the speaker.
    """
    if words is None or not readings:
        return readings
    found: list[Reading] = []
    heard = Heard()
    for reading, following in zip(readings, [*readings[1:], Reading(readings[-1].block)], strict=True):
        if reading.pieces or following.pieces:
            signer = signature(text, following.block.span, words) if reading.pieces and not following.pieces else None
            reading, heard = attribute(text, reading, heard, words, signer=signer)
            found.append(reading)
    return found


def _quotation(piece: Piece, kind: QuotationKind, source: Source | None) -> Quotation:
    if source is None or source.rule == ASKED or kind not in REPORTED:
        return Quotation(piece.inner, piece.outer, kind)
    rule = source.rule
    return Quotation(piece.inner, piece.outer, kind, source.name, source.mention, source.cue, 0, confidence(rule), rule)
