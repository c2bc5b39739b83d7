"""Who says the quoted stretches of a paragraph, and who goes on speaking where no clause says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from metrics.model import Span
from metrics.quotations.agents import ASKED
from metrics.quotations.ahead import looking_ahead
from metrics.quotations.antecedents import PAST, referred, speaks
from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.blocks import Reading, Source
from metrics.quotations.clause import Clause
from metrics.quotations.clauseless import is_in_document
from metrics.quotations.clauses import clauses
from metrics.quotations.governing import own_source
from metrics.quotations.incises import inside
from metrics.quotations.keeping_on import after_none, after_quotation
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES, Piece
from metrics.quotations.parting import sentences
from metrics.quotations.predicates import predicated
from metrics.quotations.printed import Token, in_title_case
from metrics.quotations.signing import signed
from metrics.quotations.skeleton import Sentence, is_speaker_noun, span_of
from metrics.quotations.topics import (
    asked,
    asks_whoever_spoke,
    brought_in,
    topic_of,
)
from metrics.quotations.unlisted import alone_behind
from metrics.quotations.verbs import dubs, is_noun, is_told, rejects_claims
from metrics.quotations.vouching import vouches_only

_JUDGED = 3  # tokens of "nazwał jako „…“"
_CLAIM = 5  # tokens from a noun for words past "about it" to "that"
_UNHEARD = ("speakers_me", "speakers_you", "neuter", "impersonal", "plural")  # subjects that nobody is known by


class Heard(NamedTuple):
    """What a paragraph leaves for the next one."""

    past: Sequence[Sentence] = ()  # its last sentences
    last: Source | None = None  # who was heard last, here or before


def attribute(
    text: str, reading: Reading, heard: Heard, lexicon: Lexicon, *, signer: Source | None = None
) -> tuple[Reading, Heard]:
    """A reading with the sources that its own sentences give, and what a pronoun that follows may mean.

    `heard` is what the paragraphs before left, `signer` who signs the words of this one below it. A piece without a
    source in its sentence takes the one who spoke before it in the paragraph (rule "paragraph"), or who is spoken of
    ("topic"), or who speaks next ("ahead").
    """
    outer = [piece for piece in reading.pieces if piece.depth == 0]
    found: list[Source | None] = [None] * len(outer)
    about: list[Source | None] = [None] * len(outer)
    floor: Source | None = None
    listener: Source | None = None
    span = reading.block.span
    past = list(heard.past)
    headline = in_title_case(text, span.start, span.end, lexicon)
    own = sentences(text, span.start, span.end, outer, lexicon, headline=headline)
    for sentence in own:
        told, answerer = clauses(sentence, lexicon), asked(sentence, lexicon)
        places = [i for i, token in enumerate(sentence) if token.piece >= 0] if outer else []
        listener = answerer if places else listener
        spoke, near = (floor, heard.last), [*past[-PAST:], sentence]
        for index, source in _of_sentence(sentence, places, told, lexicon):
            if source is None and not told:
                source = predicated(text, sentence, next(i for i in places if sentence[i].piece == index), lexicon)
            meant = referred(source, near, spoke, lexicon) if source else None
            meant = meant if meant and speaks(meant, near, lexicon) else None
            about[index] = None if meant else _about(sentence, index, lexicon)
            found[index] = meant or _handed_on(sentence, told, (_told_of(past, spoke, lexicon), *spoke), lexicon, past)
        said = [source for i in places if (source := found[sentence[i].piece]) and source.rule != ASKED]
        said = [source for source in said if source.strength] or said
        after = after_quotation(sentence, said, lexicon) if said else answerer
        floor = after or after_none(sentence, told, floor, past, lexicon)
        past.append(sentence)
    for k in [k for k, source in enumerate(found) if not (source and source.strength)]:
        if within := inside(text, outer[k], lexicon):
            found[k] = referred(within, past, (floor, heard.last), lexicon)
    signer = signer or (signed(own[-1], 0, lexicon) if own else None)  # “It turns”. — Ines Vale
    if signer and found and not (found[-1] and found[-1].strength):
        found[-1] = floor = signer
    for n, sentence in enumerate(own[:-1]):
        index = sentence[0].piece
        given = found[index] if index >= 0 else None
        if index >= 0 and not (given and given.strength):
            found[index] = brought_in(own[n:], lexicon, alone=n == 0 and not any(found)) or given
    sources, nearby = _spread(looking_ahead(found, own, lexicon), reading.pieces), _spread(about, reading.pieces)
    last = floor if floor and floor.rule != "topic" else heard.last
    read = Reading(reading.block, reading.pieces, sources, nearby, floor, listener, own, headline)
    return read, Heard(past[-PAST:], last)


def _spread(given: Sequence[Source | None], pieces: Sequence[Piece]) -> tuple[Source | None, ...]:
    """What the outer pieces are given, one for each of all pieces; none for those inside others."""
    if len(given) == len(pieces):
        return tuple(given)
    outer = iter(given)
    return tuple([next(outer) if piece.depth == 0 else None for piece in pieces])


def _about(sentence: Sentence, index: int, lexicon: Lexicon) -> Source | None:
    """Whom a sentence that gives a piece no source is about, if its subject stands before the piece and can speak."""
    i = next(k for k, token in enumerate(sentence) if token.piece == index)
    others = is_told(sentence[:i], lexicon) or any(rejects_claims(sentence, k, lexicon) for k in range(i))
    if others:
        return None
    first = int(_is_no_noun(sentence[0], lexicon))
    subject = main_subject(sentence[first:i], lexicon)
    if subject is None:
        return None
    subject = completed(sentence, (first + subject[0], first + subject[1]), lexicon)
    head = head_of(sentence, subject, lexicon)
    unheard = any(head in lexicon[name] for name in _UNHEARD) or any(
        lexicon.lists(name, head) for name in ("documents", "topics")
    )
    if unheard or not may_speak(sentence, subject, lexicon):
        return None
    return Source(span_of(sentence, subject), "nearby", None, head)


def _is_no_noun(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word that opens a sentence is an adverb or a participle: "Immediately", "Written"."""
    endings = (*lexicon.adverb_endings, *lexicon.participle_endings, *lexicon.past_endings)
    return token.piece < 0 and (lexicon.strength(token.low) > 0 or token.low.endswith(endings))


def _handed_on(
    sentence: Sentence,
    told: list[Clause],
    heard: Sequence[Source | None],
    lexicon: Lexicon,
    past: Sequence[Sentence],
) -> Source | None:
    """Who was heard before in the paragraph (the second of `heard`), as a mood of indirect speech too may say.

    With a verb that has no subject it is whom the last sentence was about (the first), else who was heard last.
    """
    cue = _dropped(sentence, told, lexicon)
    reported = cue is None and not told and (_is_reported(sentence, lexicon) or _is_claimed(sentence, lexicon))
    if reported and (leading := _led_by_colon(sentence, lexicon)) is not None:
        return leading
    persons = (one for one in heard if one and not lexicon.lists("documents", one.head))  # a report is no "he"
    floor = next(persons, None) if cue else heard[1]
    if cue is not None and lexicon.plural_verb_endings and lexicon.articles:
        floor = _several_before(past, cue, sentence, lexicon) or floor
    if floor is None:
        return None
    if cue is not None:
        return floor.but(rule="dropped", cue=cue, strength=2, gap=0)
    if reported:
        return floor.but(rule="indirect", cue=None, strength=1, gap=0)
    return floor.but(rule="topic" if floor.rule == "topic" else "paragraph", cue=None, strength=0, gap=99)


def _led_by_colon(sentence: Sentence, lexicon: Lexicon) -> Source | None:
    """The study in "Die Studie kommt zu einem Schluss: Das Wehr sei „…“", which no verb of saying names."""
    colon = next((k for k, token in enumerate(sentence) if token.text == ":"), 0)
    before = sentence[:colon]
    quoted = any(token.piece >= 0 or token.low in lexicon.reported_mood for token in before)
    subject = None if quoted else main_subject(before, lexicon)
    if subject is None or not may_speak(sentence, subject, lexicon):
        return None
    subject = completed(sentence, subject, lexicon)
    head = head_of(sentence, subject, lexicon)
    return Source(span_of(sentence, subject), "colon", None, head, 1, 0)


def _is_reported(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a verb says by its mood that others said this, in a language that has such a mood."""
    words = {token.text for token in sentence} if lexicon.reported_mood else set()
    mood = not words.isdisjoint(lexicon.reported_mood) or any(_is_mood(*two, lexicon) for two in pairwise(sentence))
    return bool(words) and mood and words.isdisjoint(lexicon.speakers_me)


def _is_claimed(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a noun for words leads with "that" to the first quoted ones: "тезис о том, что мельница «стоит»"."""
    that = lexicon.that - lexicon.relatives  # not "la palabra que"
    nouns = (k for k in range(_first_piece(sentence)) if that and sentence[k].low in lexicon.reporting_nouns)
    return any(token.low in that for k in nouns for token in sentence[k + 1 : k + _CLAIM])


def _is_mood(before: Token, verb: Token, lexicon: Lexicon) -> bool:
    """Whether a verb behind "er" or "sie" ends as only what others say does, "er bereue", or it is "die Rede"."""
    if verb.low in lexicon.talk and before.low in lexicon.definite:
        return True
    if before.low not in lexicon.pronouns or not verb.low.endswith(lexicon.reported_endings):
        return False
    return verb.text.islower() and not (verb.low in lexicon.closed or verb.low in lexicon.not_names)


def _told_of(past: Sequence[Sentence], heard: Sequence[Source | None], lexicon: Lexicon) -> Source | None:
    """Whom the last sentence was about, if nobody is quoted in it; asked for where verbs may have no subject."""
    if not lexicon.drops_subject or not past or any(token.piece >= 0 for token in past[-1]):
        return None
    viewed = heard[0] and heard[0].rule == "according" and heard[0].mention.start >= past[-1][0].start  # "Para Vale, …"
    if heard[0] and (viewed or asks_whoever_spoke(past[-1], lexicon)):
        return None
    topic = topic_of(past[-1], lexicon)
    if topic is None or _only_there(past[-1], topic, lexicon):
        return None
    return referred(topic, past, heard, lexicon)


def _only_there(sentence: Sentence, topic: Source, lexicon: Lexicon) -> bool:
    """Whether a sentence only says that somebody is there: "Accanto a lei c’è la sorella con un asino"."""
    first = next((k for k, token in enumerate(sentence) if token.start == topic.mention.start), 0)
    return (
        first > 1 and sentence[first - 1].low in lexicon.passive and sentence[first - 2].low in lexicon.object_clitics
    )


def _several_before(past: Sequence[Sentence], cue: Span, sentence: Sentence, lexicon: Lexicon) -> Source | None:
    """Several people of whom the last sentence was about, if several say what follows: "…", gritaram."""
    verb = next(token for token in sentence if token.start == cue.start)
    if not past or not verb.low.endswith(lexicon.plural_verb_endings):
        return None
    subject = main_subject(past[-1], lexicon)
    head = head_of(past[-1], subject, lexicon) if subject else ""
    if subject is None or not lexicon.is_plural(head) or not is_speaker_noun(head, lexicon):
        return None
    return Source(span_of(past[-1], completed(past[-1], subject, lexicon)), "topic", None, head)


def _dropped(sentence: Sentence, told: list[Clause], lexicon: Lexicon) -> Span | None:
    """The verb of saying of a sentence that has no subject, in a language that may leave it out: «…», dijo.

    One that may report will do where it opens the sentence: Llamó a Vega “…”.
    """
    if not lexicon.drops_subject:
        return None
    if _may_open(sentence[0], lexicon) and all(clause.cue > _first_piece(sentence) for clause in told):
        return span_of(sentence, (0, 0))
    if lexicon.articles and not all(vouches_only(sentence, clause, lexicon) for clause in told):
        return None
    asked_first = bool(lexicon.articles) and sentence[0].low in lexicon.opening_participles
    first = next((k for k, token in enumerate(sentence) if token.text == ","), 0) if asked_first else 0
    verbs = (i for i in range(first, len(sentence)) if _says_or_judges(sentence, i, lexicon))
    verbs = (i for i in verbs if not told or lexicon.articles or _closes_words(sentence, i, told))
    saying = (i for i in verbs if not (is_noun(sentence, i, lexicon) or rejects_claims(sentence, i, lexicon)))
    cue = next(saying, None if told else alone_behind(sentence, lexicon))
    return None if cue is None else span_of(sentence, (cue, cue))


def _says_or_judges(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether token i is a verb of saying, or one that judges what opens the sentence: "Decyzję (nazwał) „…“"."""
    strength = lexicon.strength(sentence[i].low)
    if strength and i and lexicon.adjectives_follow and sentence[i - 1].low in lexicon.passive:
        return False  # "non è stata pronunciata"
    if strength and dubs(sentence, i, lexicon):
        return False
    if strength != 1 or lexicon.articles or not sentence[0].low.endswith(lexicon.oblique_endings):
        return strength == 2
    return i > 0 and any(token.piece >= 0 for token in sentence[i + 1 : i + _JUDGED])


def _closes_words(sentence: Sentence, i: int, told: list[Clause]) -> bool:
    """Whether the verb at token i, of no clause, stands right behind quoted words: „…” – zapewnia."""
    behind = i > 1 and (sentence[i - 1].text == "," or sentence[i - 1].text in DASHES) and sentence[i - 2].piece >= 0
    return behind and all(clause.cue != i for clause in told)


def _is_before_verb(sentence: Sentence, i: int, told: list[Clause], lexicon: Lexicon) -> bool:
    """Whether a verb of saying of no clause stands right behind the piece at token i, where it may: „…” – zapewnia."""
    verb = i + 2 if i + 2 < len(sentence) and not lexicon.articles else i
    return lexicon.strength(sentence[verb].low) == 2 and _closes_words(sentence, verb, told)


def _may_open(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is a verb that may report where it opens a sentence; a thing may show something too."""
    other = token.low in lexicon.document_verbs or token.low in lexicon.opening_participles
    return lexicon.strength(token.low) > 0 and not other


def _first_piece(sentence: Sentence) -> int:
    return next(i for i, token in enumerate(sentence) if token.piece >= 0)


def _of_sentence(
    sentence: Sentence, places: Sequence[int], told: list[Clause], lexicon: Lexicon
) -> Iterator[tuple[int, Source | None]]:
    """(number of the piece, its source) for the pieces of a sentence, which stand at `places`."""
    own = {i: own_source(sentence, i, told, lexicon) for i in places}
    shared: Source | None = None
    opened = bool(lexicon.drops_subject) and _may_open(sentence[0], lexicon)  # Prometió “A” y agradeció …
    for i in reversed(places):  # “A” would link “B,” she explained: both are hers
        if own[i] is None and shared is not None and not (opened or _is_before_verb(sentence, i, told, lexicon)):
            own[i] = shared.but(rule="shared", strength=1, gap=99)
        shared = own[i]
    for i in places:
        source = own[i]
        if source is not None and source.strength and is_in_document(sentence, i, source, lexicon):
            source = source.but(in_document=True)
        yield sentence[i].piece, source
