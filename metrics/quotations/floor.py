"""Who goes on speaking where a paragraph does not say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from metrics.model import REPORTED, QuotationKind
from metrics.quotations.agents import ASKED
from metrics.quotations.blocks import Reading, Source
from metrics.quotations.dialogue import answering, calls, is_alone, is_line, is_reply, lines
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import Piece

_FAR = 99
_SPEECH = QuotationKind.SPEECH
_SEVERAL = 3  # claims that are taken apart
_RECENT = 6  # sources in which the other speaker of a dialogue is looked for


@dataclass(slots=True)
class _State:
    last: Source | None = None  # who spoke last
    floor: Source | None = None  # who was spoken of last
    before: Source | None = None  # who spoke in the paragraph before the last
    ran_on: bool = False  # the last paragraph ended inside a quotation
    leads_in: bool = False  # the last paragraph ended in a colon
    adjacent: bool = False  # the last paragraph held a quotation
    written: bool = False  # whoever spoke last is a document
    reading: Reading | None = None  # the last paragraph
    whole: bool = False  # whoever spoke last did so in a sentence of his own
    recent: tuple[Source, ...] = ()  # who spoke or was spoken of, the last one at the end


def carried(
    text: str, readings: Sequence[Reading], labels: Sequence[tuple[QuotationKind, ...]], lexicon: Lexicon | None
) -> list[Reading]:
    """The readings with a source for reported pieces that have none of their own.

    In order of trust: an open quotation goes on; a paragraph that ends in a colon leads in; two speakers take turns in
    paragraphs that are nothing but quotations; the subject of the sentence speaks; the last speaker goes on; the
    document’s principal source speaks.
    """
    principal, claimant = _principal(readings, labels), None
    claims = _claims(text, readings)
    state = _State()
    found: list[Reading] = []
    for reading, labelled, line, claim in zip(readings, labels, lines(text, readings), claims, strict=True):
        if reading.pieces and reading.block.first_person:
            reading = reading.told_by(_own(source) for source in reading.sources)
        elif reading.pieces:
            if not _says_who_speaks(reading):  # as half of all do
                sources = _filled(text, reading, labelled, state, line=line, principal=principal)
                sources = _answered(text, reading.pieces, sources, state, lexicon) if lexicon else sources
                reading = reading.told_by(sources)
            if claim and not state.leads_in:
                claimant = claimant or reading.sources[0]
                reading = reading.told_by(_as(claimant, "running") for _ in reading.pieces)
        found.append(reading)
        state = _after(text, reading, labelled, state)
    return found


def _claims(text: str, readings: Sequence[Reading]) -> list[bool]:
    """Which paragraphs are claims of one speech that is taken apart below each: they are nothing but a quotation.

    There are two without a stop, 2. « The mill is the oldest », or three and no other paragraph opens with a quotation.
    """
    held = [reading for reading in readings if reading.pieces and not reading.block.first_person]
    opening = [one for one in held if one.pieces[0].outer.start == one.block.span.start]
    whole = len(opening) >= _SEVERAL and all(is_alone(text, one) and not one.pieces[0].by_form for one in opening)
    if whole:
        return [bool(reading.pieces) and is_alone(text, reading) for reading in readings]
    bare = [_is_bare(text, reading) for reading in readings]
    return bare if sum(bare) > 1 else [False] * len(bare)


def _is_bare(text: str, reading: Reading) -> bool:
    """Whether a paragraph of nobody’s own is one quotation without a stop, with a number before it at most."""
    if len(reading.pieces) != 1 or reading.block.first_person:
        return False
    block, piece = reading.block.span, reading.pieces[0]
    if piece.outer.end != block.end or piece.by_form or text[piece.inner.end - 1] in ".,!?…:;—":
        return False
    number = text[block.start : piece.outer.start]
    return text[piece.inner.start].isupper() and not any(map(str.isalpha, number))


def _says_who_speaks(reading: Reading) -> bool:
    """Whether a clause of its own gives every piece of a paragraph to somebody."""
    return not [one for one in reading.sources if one is None or one.strength < 2 or one.rule == "topic"]


def _own(source: Source | None) -> Source | None:
    """A source that the sentence itself gives; in a turn nobody else goes on speaking."""
    return source if source and source.strength else None


def _principal(readings: Sequence[Reading], labels: Sequence[tuple[QuotationKind, ...]]) -> Source | None:
    """The source that most reported pieces name."""
    said = [
        source
        for reading, labelled in zip(readings, labels, strict=True)
        for source, kind in zip(reading.sources, labelled, strict=True)
        if source and source.name and source.strength == 2 and kind in REPORTED and not reading.block.first_person
    ]
    counts: dict[str | None, int] = {}
    for source in said:
        counts[source.name] = counts.get(source.name, 0) + 1
    return max(said, key=lambda source: counts[source.name], default=None)


def _filled(
    text: str,
    reading: Reading,
    labelled: Sequence[QuotationKind],
    state: _State,
    *,
    line: bool,
    principal: Source | None,
) -> list[Source | None]:
    """The sources of a paragraph, with one for every reported piece for which one can be told."""
    sources = list(reading.sources)
    for index, (piece, kind) in enumerate(zip(reading.pieces, labelled, strict=True)):
        if kind not in REPORTED:
            continue
        first = index == 0 and not text[reading.block.span.start : piece.outer.start].strip()
        own = sources[index]
        if first and state.ran_on and state.last and (own is None or own.strength < 2):
            sources[index] = _as(state.last, "continued")
        elif own is None or own.rule == "topic":
            nearby = reading.subjects[index] if reading.subjects else None
            given = own or (first and _in_turn(text, reading, state, line=line)) or nearby
            sources[index] = given or _kept_up(state.last or state.floor, principal)
    return sources


def _kept_up(last: Source | None, principal: Source | None) -> Source | None:
    """Who goes on speaking: the last one, but not a voice without a name where somebody named is quoted throughout."""
    kept = last if last and (_is_by_name(last) or not (principal and _is_by_name(principal))) else None
    return _as(kept, "running") or _as(principal, "principal")


def _is_by_name(source: Source) -> bool:
    """Whether a source has a first name and a surname."""
    words = (source.name or "").split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _answered(
    text: str, pieces: Sequence[Piece], given: Sequence[Source | None], state: _State, lexicon: Lexicon
) -> list[Source | None]:
    """The sources; of a reply that no clause gives to anybody it is somebody else than spoke before it."""
    if all(source is None or source.strength or source.rule == "topic" for source in given):
        return list(given)
    sources: list[Source | None] = []
    last, recent, answerer = state.last, list(state.recent), None
    for piece, source in zip(pieces, given, strict=True):
        if source is None or source.strength or source.rule == "topic":
            answerer = None
        elif (source.rule == "paragraph" or _is_of(source, last)) and is_reply(text, piece, lexicon):
            answerer = next(answering(text, None, source, recent), None)
        heard = _as(answerer, "alternating") or source
        sources.append(heard)
        last = heard or last
        if heard is not None and heard.name is not None:
            recent.append(heard)
    return sources


def _is_of(source: Source | None, last: Source | None) -> bool:
    return source is not None and last is not None and source.name == last.name


def _in_turn(text: str, reading: Reading, state: _State, *, line: bool) -> Source | None:
    """Who speaks in a paragraph that begins with a quotation, by what stands before it; `line`: it is a dialogue's."""
    if state.leads_in:
        return _as(state.floor, "lead-in")
    if reading.block.span.end - reading.pieces[0].outer.end > 1:
        return None
    others = [*answering(text, state.reading, state.last, state.recent)]
    if state.adjacent and state.reading and (_reports_first(state.reading) or not (line or is_line(state.reading))):
        return _as(state.last, "running")
    if state.adjacent and state.before and state.last and state.last.name != state.before.name:
        others = [state.before, *others]
    elif not (line and state.adjacent):
        spoken_of = state.floor if state.floor and state.floor.rule == "topic" and not state.adjacent else None
        own = spoken_of or state.last
        if own is None or not calls(text, reading, own):
            return _as(spoken_of, "running")
    return _as(next((one for one in others if not calls(text, reading, one)), None), "alternating")


def _reports_first(reading: Reading) -> bool:
    """Whether a paragraph is one sentence that says first who is quoted, and ends in his words: "Vale said it “…”"."""
    if len(reading.sentences) != 1 or not reading.pieces or not (source := reading.sources[0]):
        return False
    ends = reading.block.span.end - reading.pieces[-1].outer.end < 2
    return ends and source.strength == 2 and source.mention.end < reading.pieces[0].outer.start


def _as(source: Source | None, rule: str) -> Source | None:
    if source is None:
        return None
    return source.but(rule=rule, strength=0, gap=_FAR, cue=source.cue if rule == "lead-in" else None)


def _after(text: str, reading: Reading, labelled: Sequence[QuotationKind], state: _State) -> _State:
    end = text[reading.block.span.end - 1]
    if reading.floor is None and not reading.pieces:
        return _State(state.last, state.floor, leads_in=end == ":", recent=state.recent)
    given = zip(reading.sources, labelled, strict=True)
    spoken = [source for source, kind in given if source and source.rule != ASKED and kind in REPORTED]
    span, floor = reading.block.span, reading.floor
    handed = floor if floor and floor.rule != "topic" else state.last
    written = bool(spoken) and _SPEECH not in labelled  # a law does not go on speaking
    if spoken:
        told = spoken[-1].strength and floor in spoken  # "“…,” said Vale, who heard that the council called it “…”"
        handed = floor if told else spoken[-1]
    handed = state.last if written and state.last else handed
    return _State(
        last=handed,
        floor=floor or state.floor,
        before=state.last if spoken and state.adjacent and state.whole and not state.written else None,
        ran_on=span.end in [piece.outer.end for piece in reading.pieces if not piece.closed],
        leads_in=end == ":",
        adjacent=bool(spoken),
        written=written and handed in spoken,
        reading=reading,
        whole=_says_a_sentence(text, reading, handed) or (written and state.whole),
        recent=(*state.recent, *_named([floor, reading.listener, *spoken]))[-_RECENT:],
    )


def _says_a_sentence(text: str, reading: Reading, speaker: Source | None) -> bool:
    """Whether a piece of a paragraph that is a speaker’s begins with a capital."""
    pieces = zip(reading.pieces, reading.sources, strict=True)
    return any(map(str.isupper, [text[piece.inner.start] for piece, source in pieces if _is_of(source, speaker)]))


def _named(sources: Sequence[Source | None]) -> list[Source]:
    return [source for source in sources if source is not None and source.name is not None]
