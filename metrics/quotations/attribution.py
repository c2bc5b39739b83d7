"""Which clause of a sentence a quoted stretch belongs to, and who goes on speaking where no clause says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from metrics.model import Span
from metrics.quotations.blocks import Reading, Source
from metrics.quotations.clauses import Clause, clauses
from metrics.quotations.dashes import narrated_from
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import Piece
from metrics.quotations.skeleton import (
    Sentence,
    is_speaker_noun,
    named,
    phrase_left,
    phrase_right,
    sentences,
    span_of,
)
from metrics.quotations.subjects import head_of, main_subject

_GOVERNED = 6  # tokens of its own between a cue and the words it governs
_WEAK_REACH = 15  # tokens between a verb that seldom reports and its words
_PAST = 5  # sentences that "it" looks back
_LINKS = ",:;—–-"


def attribute(
    text: str, reading: Reading, before: Sequence[Sentence], lexicon: Lexicon
) -> tuple[Reading, Sequence[Sentence]]:
    """A reading with the sources that its own sentences give, and its last sentences, for a pronoun that follows.

    `before` are the last sentences before the paragraph. A piece without a source in its sentence takes the one who
    spoke before it in the paragraph (rule "paragraph"), or who is spoken of ("topic"), or who speaks next ("ahead").
    """
    outer = [piece for piece in reading.pieces if piece.depth == 0]
    found: list[Source | None] = [None] * len(outer)
    floor: Source | None = None
    span = reading.block.span
    past = list(before)
    for sentence in sentences(text, span.start, span.end, outer, lexicon):
        told = clauses(sentence, lexicon)
        for index, source in _of_sentence(sentence, told, lexicon):
            found[index] = _referred(source, past, lexicon) if source else _handed_on(sentence, floor, lexicon)
        floor = _floor(sentence, found, told, floor, past, lexicon)
        past.append(sentence)
    found = [
        source if source and source.strength else _inside(text, piece, lexicon) or source
        for source, piece in zip(found, outer, strict=True)
    ]
    given = iter(_looking_ahead(found))
    sources = tuple(next(given) if piece.depth == 0 else None for piece in reading.pieces)
    return replace(reading, sources=sources, floor=floor), past[-_PAST:]


def _inside(text: str, piece: Piece, lexicon: Lexicon) -> Source | None:
    """« Le pont, a dit Vale, tient »: in some languages the reporting clause stands inside the marks."""
    begin = narrated_from(text, piece.inner.start, piece.inner.end, lexicon) if lexicon["clause_inside"] else None
    if begin is None:
        return None
    sentence = sentences(text, begin, piece.inner.end, (), lexicon)[0]
    cue = next((i for i, token in enumerate(sentence[:_GOVERNED]) if token.low in lexicon.stance), None)
    if cue is None:
        return None
    pronoun = next(((i, i) for i in range(cue) if sentence[i].low in lexicon["pronouns"]), None)
    subject = phrase_right(sentence, cue + 1, lexicon) or pronoun
    if subject is None:
        return None
    said = Span(sentence[cue].start, sentence[cue].end)
    return Source(span_of(sentence, subject), "inside", said, head_of(sentence, subject, lexicon), 2, 0)


def _referred(source: Source, past: Sequence[Sentence], lexicon: Lexicon) -> Source:
    """A source with what "it" or "they" refer to: the last subject that is no pronoun."""
    if source.antecedent is not None or source.head not in lexicon["neuter"] | lexicon["plural"]:
        return source
    for sentence in reversed(past[-_PAST:]):
        subject = main_subject(sentence, lexicon)
        if subject is not None and sentence[subject[1]].low not in lexicon["pronouns"]:
            return replace(source, antecedent=span_of(sentence, subject))
    return source


def _handed_on(sentence: Sentence, floor: Source | None, lexicon: Lexicon) -> Source | None:
    """Who was heard before in the paragraph; a mood of indirect speech says that it is still he."""
    if floor is None:
        return None
    words = {token.low for token in sentence}
    if words & lexicon["reported_mood"] and not words & lexicon["speakers_me"]:
        return replace(floor, rule="indirect", cue=None, strength=1, gap=0)
    return replace(floor, rule="topic" if floor.rule == "topic" else "paragraph", cue=None, strength=0, gap=99)


def _of_sentence(sentence: Sentence, told: list[Clause], lexicon: Lexicon) -> Iterator[tuple[int, Source | None]]:
    """(number of the piece, its source) for the pieces of a sentence."""
    places = [i for i, token in enumerate(sentence) if token.piece >= 0]
    own = {i: _own(sentence, i, told, lexicon) for i in places}
    shared: Source | None = None
    for i in reversed(places):  # “A” would link “B,” she explained: both are hers
        if own[i] is None and shared is not None:
            own[i] = replace(shared, rule="shared", strength=1, gap=99)
        shared = own[i]
    for i in places:
        yield sentence[i].piece, own[i]


def _own(sentence: Sentence, i: int, told: list[Clause], lexicon: Lexicon) -> Source | None:
    """The source that the sentence itself gives to the piece at token i."""
    before = next((c for c in reversed(told) if c.end < i and not _barred(sentence, c, i)), None)
    after = next((c for c in told if c.start > i), None)
    if after is not None and not _adjoins(sentence, i, after, lexicon):
        after = None
    around = next((c for c in told if c.rule == "bracket" and c.start < i < c.end), None)
    if around is not None:
        return replace(_source(sentence, around, i, lexicon), gap=0)
    if before is not None and _is_taken(sentence, told, before, i, lexicon):
        return None
    elliptic = _elliptic(sentence, i, before, lexicon)
    if elliptic is not None:
        return elliptic
    spoken = sentence[i].text[-1] in ",?!…—"
    near = before is not None and (
        _links(sentence, before, i, lexicon) or (not spoken and _near(sentence, before, i, lexicon))
    )
    if after is not None and not near:
        return _source(sentence, after, i, lexicon)
    if before is not None:
        return _source(sentence, before, i, lexicon)
    return _unverbal(sentence, i, lexicon)


def _is_taken(sentence: Sentence, told: list[Clause], clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """“…,” writes the “Times”; “…,” Vale told the “Times”: the clause reports other words than those at token i."""
    between = sentence[clause.end + 1 : i]
    if clause.strength < 2 or any(t.text in _LINKS or t.low in lexicon["connectives"] for t in between):
        return False
    earlier = max((k for k in range(clause.start) if sentence[k].piece >= 0), default=-1)
    own = any(other.end < earlier for other in told)  # the earlier words have a clause before them
    return earlier >= 0 and not own and _adjoins(sentence, earlier, clause, lexicon)


def _barred(sentence: Sentence, clause: Clause, i: int) -> bool:
    """Whether a clause cannot reach the piece at token i: past a semicolon, or too far for a weak verb."""
    between = sentence[clause.end + 1 : i]
    return any(token.text == ";" for token in between) or (clause.strength < 2 and len(between) > _WEAK_REACH)


def _adjoins(sentence: Sentence, i: int, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause follows the piece at token i directly, or names it ("“…” is the phrase from her mouth")."""
    between = sentence[i + 1 : clause.start]
    if any(token.text == ";" for token in between):
        return False
    helpers = lexicon["auxiliaries"] if clause.rule == "inverted" else lexicon["as"]  # “…,” as Vale put it
    if all(token.text in _LINKS or token.low in helpers for token in between):
        return True
    if all(token.low in lexicon["auxiliaries"] or token.low in lexicon["impersonal"] for token in between):
        return True  # “…” is what Vale wrote
    return clause.rule == "possessive" and len(between) <= 4 and between[0].low in lexicon["auxiliaries"]


def _links(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether nothing but a conjunction or a mark stands between a clause and the piece at token i."""
    return all(t.text in _LINKS or t.low in lexicon["connectives"] for t in sentence[clause.end + 1 : i])


def _near(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a clause governs the piece at token i with a few words of its own in between."""
    between = sentence[clause.end + 1 : i]
    return len(between) <= _GOVERNED and not any(t.low in lexicon["connectives"] or t.piece >= 0 for t in between)


def _source(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> Source:
    cue = sentence[clause.cue]
    edge = clause.end if clause.end < i else clause.start
    between = sentence[min(edge, i) + 1 : max(edge, i)]
    last = max((k + 1 for k, token in enumerate(between) if token.piece >= 0), default=0)
    return Source(
        mention=span_of(sentence, clause.subject),
        rule=clause.rule,
        cue=Span(cue.start, cue.end),
        head=head_of(sentence, clause.subject, lexicon),
        strength=clause.strength,
        gap=sum(token.text not in _LINKS for token in between[last:]),
    )


def _elliptic(sentence: Sentence, i: int, before: Clause | None, lexicon: Lexicon) -> Source | None:
    """Vale called it “A” and Marsh “B”: Marsh."""
    if before is None or i == 0 or not named(sentence, i - 1, lexicon) or before.end >= i - 1:
        return None
    subject = phrase_left(sentence, i - 1, lexicon)
    joined = subject is not None and subject[0] > 0 and sentence[subject[0] - 1].low in lexicon["joining"]
    if subject is None or not joined or not any(t.piece >= 0 for t in sentence[before.end : i]):
        return None
    return Source(span_of(sentence, subject), "elliptic", None, sentence[subject[1]].low, 1, 0)


def _unverbal(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """“…” — Vale; Vale: “…”."""
    if i == 0 and len(sentence) > 2 and sentence[1].text in ("—", "–", "-", "--") and named(sentence, 2, lexicon):
        subject = phrase_right(sentence, 2, lexicon)
        ends = subject is not None and (subject[1] + 1 == len(sentence) or sentence[subject[1] + 1].text in ",(")
        if subject is not None and ends:
            return Source(span_of(sentence, subject), "sign-off", None, sentence[subject[1]].low, 2, 0)
    if i >= 2 and sentence[i - 1].text == ":":
        subject = phrase_left(sentence, i - 2, lexicon)
        if subject is not None and subject[0] == 0 and named(sentence, subject[1], lexicon):
            return Source(span_of(sentence, subject), "colon", None, sentence[subject[1]].low, 2, 0)
        return _leads_to_colon(sentence, i, lexicon)
    return None


def _leads_to_colon(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Vale sees it differently: “….” The one whom the clause before the colon is about speaks whole sentences."""
    subject = main_subject(sentence[:i], lexicon)
    if subject is None or sentence[i].text[-1] not in ".!?…":
        return None
    head = head_of(sentence, subject, lexicon)
    if head in lexicon["speakers_me"] or head in lexicon["neuter"] or head in lexicon["impersonal"]:
        return None
    speaks = named(sentence, subject[1], lexicon) or head in lexicon["pronouns"] or is_speaker_noun(head, lexicon)
    return Source(span_of(sentence, subject), "colon", None, head, 1, 0) if speaks else None


def _floor(
    sentence: Sentence,
    found: list[Source | None],
    told: list[Clause],
    floor: Source | None,
    past: Sequence[Sentence],
    lexicon: Lexicon,
) -> Source | None:
    """Who is speaking after this sentence: its last source, else its last reporting clause, else its subject."""
    given = [source for token in sentence if token.piece >= 0 and (source := found[token.piece])]
    if given:
        return given[-1]
    saying = [clause for clause in told if clause.strength == 2]
    if saying:
        return _referred(_source(sentence, saying[-1], len(sentence), lexicon), past, lexicon)
    subject = main_subject(sentence, lexicon) if floor is None else None
    if subject is not None and named(sentence, subject[1], lexicon):
        return Source(span_of(sentence, subject), "topic", None, sentence[subject[1]].low)
    return floor


def _looking_ahead(found: list[Source | None]) -> list[Source | None]:
    """“A.” “B,” she said: the first piece of a paragraph takes the source of the next one."""
    later: Source | None = None
    result = list(found)
    for k in range(len(found) - 1, -1, -1):
        if result[k] is None and later is not None:
            result[k] = replace(later, rule="ahead", cue=None, strength=0, gap=99)
        later = result[k]
    return result
