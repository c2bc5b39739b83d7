"""What a marked stretch is: somebody's words, a document's, or words that only look quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from metrics.model import REPORTED, QuotationKind
from metrics.quotations.blocks import Reading, Source
from metrics.quotations.explained import is_explained
from metrics.quotations.infinitives import is_having
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.setting import Setting, setting
from metrics.quotations.slogans import is_daubed, is_slogan, may_be_slogan
from metrics.quotations.terms import PHRASE, is_term, is_title, names_a_thing, tells

_TITLE_MARKS = "《〈"  # which mark the names of works, never speech
_NEAR = 10  # tokens between marked words and a verb that may report
_LONG = 7  # words; nobody marks as many of his own
_REACH, _FEW = 14, 6  # words between a verb of saying and a word that it reports; where several say so
# By names of their own, for an enumeration looks for a member whenever it is asked.
_SPEECH, _DOCUMENT, _NESTED = QuotationKind.SPEECH, QuotationKind.DOCUMENT, QuotationKind.NESTED
_SCARE, _TERM, _SLOGAN = QuotationKind.SCARE, QuotationKind.TERM, QuotationKind.SLOGAN


def kinds(text: str, readings: Sequence[Reading], lexicon: Lexicon | None) -> list[tuple[QuotationKind, ...]]:
    """The kinds of the pieces of every reading. A piece that echoes a slogan before it is one too."""
    slogans: list[set[str]] = []
    found: list[tuple[QuotationKind, ...]] = []
    for reading in readings:
        if not reading.pieces:
            found.append(())
            continue
        span, in_turn = reading.block.span, reading.block.first_person
        labels: list[QuotationKind] = []
        before: Source | None = None
        for piece, source in zip(reading.pieces, reading.sources, strict=True):
            if source and source.rule == "topic" and labels and labels[-1] is _SPEECH:
                source = source.but(rule="paragraph")  # who was quoted may be quoted again
            kind = _NESTED
            if piece.by_form:
                kind = _SPEECH
            elif piece.is_name or text[piece.outer.start] in _TITLE_MARKS:
                kind = _TERM
            elif piece.depth == 0:
                here = setting(text, span, piece)
                if reading.headline and source and source.strength:
                    here = replace(here, first=here.first.lower(), words=tuple(map(str.lower, here.words)))
                kind = kind_of(here, source, lexicon, in_turn=in_turn)
                kind = _echo(here, kind, source, slogans, lexicon)
                if kind is _SPEECH and _goes_on(source, before):
                    kind = labels[-1] if labels[-1] is _DOCUMENT else kind
                if labels and _is_joined(here, lexicon) and _is_alike(kind, labels[-1], source, before):
                    kind = labels[-1]
            labels.append(kind)
            before = source
        found.append(tuple(labels))
    return found


def _is_joined(here: Setting, lexicon: Lexicon | None) -> bool:
    """Whether only a comma, "and" or "and a" stands between a piece and the one before."""
    if here.link is None:
        return False
    if not here.link or lexicon is None:
        return len(here.link) <= 1
    if lexicon.strength(here.link[0]) or here.link[0] in lexicon.passive:  # the phrase “…” was “…”
        return False
    if here.link[0] in lexicon.that or here.link[0] in lexicon.impersonal:  # "сказал «Вестям», что «…»"
        return False
    if lexicon.nominatives and here.link[0] not in lexicon.closed:  # "слова «Реки», вода «ушла»"
        return False
    if len(here.link) == 1:
        return True
    return here.link[0] in lexicon.joining and lexicon.indefinite.issuperset(here.link[1:])


def _is_alike(kind: QuotationKind, before: QuotationKind, source: Source | None, heard: Source | None) -> bool:
    """Whether “B” is of the kind of “A” before it: two names, or two judgements under one verb."""
    if before in (_SLOGAN, _TERM):
        return not tells(source, 0)
    if before not in REPORTED or kind not in (_SCARE, _TERM):
        return False
    return source is not None and heard is not None and source.strength > 0 and source.cue == heard.cue


def _goes_on(source: Source | None, before: Source | None) -> bool:
    """Whether whoever gave the words before gives these too: “Closed,” it said. “Gone rowing.”"""
    return source is not None and before is not None and source.rule == "paragraph" and source.name == before.name


def _echo(
    here: Setting, kind: QuotationKind, source: Source | None, slogans: list[set[str]], lexicon: Lexicon | None
) -> QuotationKind:
    """SLOGAN where most of the telling words stand in a slogan of the last few; remembers a new one."""
    if not slogans and kind is not _SLOGAN:
        return kind
    words = {word.lower() for word in here.words}
    if lexicon:
        words = words - lexicon.small - lexicon.auxiliaries
    if kind is _SLOGAN:
        slogans.append(words)
    elif not tells(source, PHRASE) and any(
        2 * len(_stems(words) & _stems(known)) > len(words) for known in slogans[-5:]
    ):
        return _SLOGAN
    return kind


def _stems(words: set[str]) -> set[str]:
    return {word[:4] for word in words}


def kind_of(here: Setting, source: Source | None, lexicon: Lexicon | None, *, in_turn: bool) -> QuotationKind:
    """The kind of an outer piece.

    `source`: who is said to speak; in a turn (`in_turn`) the holder marks words of his own, so only a source that
    governs the piece makes it somebody else's. Without a lexicon length and punctuation decide.
    """
    if lexicon is None and source is not None and source.strength:
        return _DOCUMENT if source.rule == "written" else _SPEECH
    if lexicon is None:
        return _SPEECH if looks_spoken(here) or len(here.words) > PHRASE else _SCARE
    unheard = source is None or not source.strength
    if may_be_slogan(here, lexicon) and (shown := _shown(here, source, lexicon)) is not None:
        return shown
    if is_term(here, source, lexicon) or is_explained(here, source, lexicon):
        return _TERM
    document = source is not None and (
        (source.rule == "written" and not _is_body_there(source, lexicon))
        or source.in_document
        or (lexicon.lists("documents", source.head) and not _is_surname(source, lexicon))
    )
    if unheard and here.before == ":" and here.preceding in lexicon.reciting:  # a saying; it goes: “…”
        return _SLOGAN
    if unheard and not lexicon.read_off.isdisjoint(here.left[-4:]):  # where one could read “…”
        return _SLOGAN
    distanced = not (here.first.isupper() or lexicon.distancing_words.isdisjoint(here.left[-2:]))
    distanced = distanced and not (here.left[-2:-1] and is_having(here.left[-2], lexicon))  # "le ha llamado «ladrón»"
    if source is not None and source.strength and document and not (distanced and source.rule == "located"):
        return _DOCUMENT
    if not (distanced and not tells(source, 1)) and is_speech(here, source, lexicon, in_turn=in_turn):
        return _SPEECH
    if distanced:
        return _SCARE
    pointed = lexicon.adjectives_follow and here.preceding in lexicon.demonstratives and here.first.islower()
    thing = names_a_thing(here, lexicon) and not pointed  # ese «regreso a la normalidad»
    return _TERM if is_title(here, lexicon) or thing else _SCARE


def _shown(here: Setting, source: Source | None, lexicon: Lexicon) -> QuotationKind | None:
    """SLOGAN of what is painted, sung or chanted, TERM of a song or banner that is named; None of other words."""
    unheard = source is None or not source.strength
    read = not unheard and source is not None and source.rule in ("located", "written")  # „…” – napisano w liście
    led = bool(lexicon.nominatives) and source is not None and source.rule == "colon"  # "На камне выбито: «…»"
    if not read and is_daubed(here, lexicon, by_nobody=unheard or led):
        return _SLOGAN
    if not is_slogan(here, source, lexicon):
        return None
    cued = here.before == ":" or here.preceding in lexicon.inscribing  # a banner reading “…”
    cued = cued or not lexicon.mottos.isdisjoint(here.near)  # the motto “Bend, Never Break”
    cued = cued or not lexicon.crying.isdisjoint(here.left[-2:])  # aos gritos de “Fora Lindo”
    return _TERM if is_title(here, lexicon) and not cued else _SLOGAN


def _is_body_there(source: Source, lexicon: Lexicon) -> bool:
    """Whether words are said "there" and that is no document: „…“, heißt es dort (beim Verein)."""
    if source.head not in lexicon.there:
        return False
    return not source.name or any(lexicon.lists("bodies", word.lower()) for word in source.name.split()[:2])


def _is_surname(source: Source, lexicon: Lexicon) -> bool:
    """Whether a noun for a document is somebody’s name: "Ada Page", "Bill"."""
    words = (source.name or "").split()
    named = bool(words) and words[0].istitle() and words[0].lower() in lexicon.given_names
    return named and words[-1].lower() == source.head and words[-1].istitle()


def is_speech(here: Setting, source: Source | None, lexicon: Lexicon, *, in_turn: bool) -> bool:
    """Whether a piece that is no term and no slogan is somebody's words."""
    if in_turn:
        return (source is not None and source.strength > 0 and source.gap <= 5) or is_sentence(here)
    determined = here.preceding in lexicon.determiners
    if here.preceding in lexicon.leading_adjectives and lexicon.adjectives_follow and here.left[-2:-1]:
        determined = determined or here.left[-2] in lexicon.determiners  # "su gran «plan»"
    if source is not None and source.strength == 2:
        modifies = len(here.words) == 1 and determined and here.after.isalpha()
        modifies = modifies and here.following not in lexicon.prepositions  # it was a “nuisance” for us
        if modifies and here.following == source.head:  # the “independent” experts who say so
            return False
        reach = _FEW if lexicon.is_plural(source.head) else _REACH
        return source.gap <= reach or not modifies  # they say that it is on the “wrong” side
    if source is not None and source.strength == 1:
        judged = source.gap <= _REACH and not (determined or here.after.isalpha())  # called the plan of … “old”.
        return source.gap <= _NEAR or judged or len(here.words) >= PHRASE
    if (
        looks_spoken(here)
        or _is_heard(here, lexicon)
        or (here.preceding in lexicon.linking and not lexicon.cries.isdisjoint(here.left[-2:-1]))  # a shout of
        or _is_said_by_nobody(here, lexicon)
        or _is_claimed(here, lexicon)
    ):
        return True
    modifies = here.after == "," or (here.after.isalpha() and here.following not in lexicon.passive)
    if source is None or (determined and (modifies or source.rule == "ahead")):
        return False  # a “supply and trust” pact
    return source.rule in ("paragraph", "ahead", "shared") and len(here.words) >= PHRASE


def _is_said_by_nobody(here: Setting, lexicon: Lexicon) -> bool:
    """“…”, it says there: a verb of saying whose subject cannot be told; “…,” came the reply."""
    says = lexicon.strength(here.following) == 2 or here.following in lexicon.located
    arrives = not (lexicon.arriving.isdisjoint(here.right[:3]) or lexicon.reporting_nouns.isdisjoint(here.right[:4]))
    return (here.after == "," and says and len(here.words) >= PHRASE) or ("," in (here.last, here.after) and arrives)


def _is_claimed(here: Setting, lexicon: Lexicon) -> bool:
    """Whether others claim or order the words: rejected claims that it was “…”; millers were told to “…”."""
    claimed = not (lexicon.claims.isdisjoint(here.left) or lexicon.that.isdisjoint(here.left))
    claimed = claimed or (here.preceding in lexicon.linking and not lexicon.claims.isdisjoint(here.left[-2:-1]))
    told = not (lexicon.telling.isdisjoint(here.left[-3:-1]) and lexicon.reporting_nouns.isdisjoint(here.near))
    told = told and here.preceding in lexicon.infinitive  # her call for the mill to “…”
    return (claimed or told) and here.first.islower()


def _is_heard(here: Setting, lexicon: Lexicon) -> bool:
    """“…”, the court heard; “…”, a jury was told."""
    if here.after != "," or lexicon.bodies.isdisjoint(here.right[:3]):
        return False
    return not lexicon.hearing.isdisjoint(here.right[1:4])


def is_sentence(here: Setting) -> bool:
    return (here.first.isupper() and here.last in ".!?…" and len(here.words) >= 4) or len(here.words) >= 2 * _LONG


def looks_spoken(here: Setting) -> bool:
    """Whether length and punctuation alone speak for speech."""
    if len(here.words) >= _LONG or sum(map(len, here.words)) >= 40:
        return True
    if here.shortened and len(here.words) > PHRASE:  # nobody leaves out words of his own
        return True
    whole = here.last in ".!?…—" or here.after in (".", "!", "?") or (not here.after and len(here.words) >= 4)
    if (not here.left or here.before == ":") and here.first.isupper() and whole:  # a sentence of its own
        return True
    ended = here.last in ".!?…。！？" or (here.last == "," and (here.first.isupper() or here.after in ("", ":")))
    return (ended and len(here.words) >= PHRASE) or (
        here.before in ("", ":") and (ended or len(here.words) >= 4 - (here.before == ":"))
    )
