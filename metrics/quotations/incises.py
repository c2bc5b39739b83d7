"""A reporting clause inside the marks: «Мы ждём, — сказал он. — Лодка готова»; « Le pont, a dit Vale, tient »."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from metrics.model import REPORTED, Quotation, Span
from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.dashes import narrations
from metrics.quotations.inversion import subject_behind
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES, Piece
from metrics.quotations.parting import sentences
from metrics.quotations.printed import in_title_case
from metrics.quotations.signing import labelled
from metrics.quotations.skeleton import Sentence, is_person_noun, span_of
from metrics.quotations.verbs import is_adverb
from metrics.tokens import solid

_CLAUSE = 10  # tokens of a reporting clause in which its verb stands
_FEW = 4  # tokens of "dans un souffle"
_ASIDE = re.compile(
    r"[^.!?…—–―«»“”]+[.,]?\s?(?:[—–―][.,;:]?\s?|-[.,;:]?\s)(?=\S)"
)  # a clause up to the dash that closes it


def parted(text: str, piece: Piece, words: Lexicon) -> Iterator[Piece]:
    """A piece without the reporting clauses that stand in it between dashes or, in some languages, commas."""
    outer, start, end = piece.outer.start, piece.inner.start, piece.inner.end
    for begin in narrations(text, start, end, words, least=1) if words.clause_inside else ():
        before = text[start:begin].rstrip()
        if before.endswith(tuple(DASHES)):
            aside = _ASIDE.match(text, begin, end)
            own, after = before[:-1].rstrip(" ,\t\u00a0"), aside.end() if aside else None
        else:
            own, after = before.rstrip(","), _end_of_incise(text, begin, piece, words)
        if after is None or not own or begin < start:
            continue
        said = solid(text, start, start + len(own))
        yield replace(piece, outer=Span(outer, said.end), inner=said, whole=piece)
        outer = start = after
    if outer == piece.outer.start:  # as with nearly all
        yield piece
    elif start < end:
        yield replace(piece, outer=Span(outer, piece.outer.end), inner=Span(start, end), whole=piece)


def joined(text: str, quotations: Sequence[Quotation], pieces: Iterable[Piece]) -> Iterator[Quotation]:
    """The quotations; the parts of a piece are one again, which its reporting clauses leave out.

    Its kind and speaker are those of the first part that is somebody's words.
    """
    wholes = {piece.inner: piece.whole for piece in pieces if piece.whole}
    if not wholes:  # as in nearly all texts
        yield from quotations
        return
    parts: defaultdict[Span, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        if whole := wholes.get(quotation.span):
            parts[whole.outer].append(quotation)
    for quotation in quotations:
        whole = wholes.get(quotation.span)
        if whole is None:
            yield quotation
        elif quotation is parts[whole.outer][0]:
            yield _as_one(text, parts[whole.outer], whole)


def _as_one(text: str, parts: Sequence[Quotation], whole: Piece) -> Quotation:
    told = next((part for part in parts if part.kind in REPORTED), parts[0])
    ends = [*(part.outer.start for part in parts[1:]), whole.inner.end]
    gaps = ((part.outer.end, end) for part, end in zip(parts, ends, strict=True))
    clauses = tuple(Span(*gap) for gap in gaps if text[slice(*gap)].strip())
    return replace(told, span=whole.inner, outer=whole.outer, inquits=clauses)


def _end_of_incise(text: str, begin: int, piece: Piece, words: Lexicon) -> int | None:
    """Where the words go on behind "a dit Vale," from `begin` on, if that is a clause of the author's.

    Not where one follows the piece, whose subject then tells what others said: « Non, a dit Vale, non », raconte Marsh.
    """
    if "commas" not in words.clause_inside or text[piece.outer.end : piece.outer.end + 1] == ",":
        return None
    clause, rest = _clause(text, begin, piece.inner.end, words)
    if (rest and rest[0].text not in ",.") or _source(clause, words) is None:
        return None
    while rest and rest[0].text == ",":
        part, behind = _up_to_stop(rest[1:])
        if not _is_aside(part, behind, words):
            break
        rest = behind
    return rest[1].start if len(rest) > 1 else _behind(text, rest[0].end if rest else clause[-1].end, piece.inner.end)


def _is_aside(part: Sentence, behind: Sentence, words: Lexicon) -> bool:
    """Whether words behind the speaker say more of him: "Ada Vale", "34 ans", "meunier à Osk", "dans un souffle." """
    if not part or not behind or behind[0].text not in ",.":
        return False
    if all(token.is_name for token in part) or part[0].text[0].isdigit():
        return True
    if any(is_person_noun(token.low, words) for token in part[:2]):
        return True
    how = part[0].low in words.prepositions or is_adverb(part[0].text, words)
    return behind[0].text == "." and len(part) <= _FEW and how


def _behind(text: str, start: int, end: int) -> int:
    """The first place from `start` on that is no blank, `end` at the latest."""
    return min(end, start + len(text[start:end]) - len(text[start:end].lstrip()))


def inside(text: str, piece: Piece, lexicon: Lexicon) -> Source | None:
    """Whom a reporting clause inside the marks names that is not cut out of them, or the label of a conversation.

    “VALE: It turns.” is labelled in any language.
    """
    if label := labelled(text, piece, lexicon):
        return label
    if not lexicon.clause_inside:
        return None
    places = narrations(text, piece.inner.start, piece.inner.end, lexicon, least=1)
    clauses = (_clause(text, begin, piece.inner.end, lexicon)[0] for begin in places)
    return next((source for clause in clauses if (source := _source(clause, lexicon))), None)


def _clause(text: str, begin: int, end: int, lexicon: Lexicon) -> tuple[Sentence, Sentence]:
    """The words from `begin` up to a mark of punctuation, and the rest of their sentence."""
    headline = in_title_case(text, begin, end, lexicon)
    return _up_to_stop(next(iter(sentences(text, begin, end, (), lexicon, headline=headline)), []))


def _up_to_stop(sentence: Sentence) -> tuple[Sentence, Sentence]:
    if not sentence:
        return [], []
    last = len(sentence) - 1  # "M." ends nothing
    stops = (i for i, token in enumerate(sentence) if i and (token.text in ",;:!?…" or token.text in DASHES))
    stop = next(stops, last if sentence[last].text == "." else len(sentence))
    return sentence[:stop], sentence[stop:]


def _source(clause: Sentence, lexicon: Lexicon) -> Source | None:
    """The source that a reporting clause names, if it has a subject that can speak."""
    cue = next((i for i, token in enumerate(clause[:_CLAUSE]) if lexicon.strength(token.low)), None)
    if cue is None:
        return None
    pronoun = next(((i, i) for i in range(cue) if clause[i].low in lexicon.pronouns), None)
    subject = subject_behind(clause, cue, lexicon) or pronoun
    if subject is None or not may_speak(clause, subject, lexicon):
        return None
    subject = completed(clause, subject, lexicon)
    said = Span(clause[cue].start, clause[cue].end)
    return Source(span_of(clause, subject), "inside", said, head_of(clause, subject, lexicon), 2, 0)
