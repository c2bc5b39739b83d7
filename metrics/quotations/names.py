"""From a mention to a name: surnames to full names, pronouns to the person spoken of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from metrics.model import Document, Span, Turn, Voice
from metrics.quotations.accused import accused
from metrics.quotations.agents import ASKED
from metrics.quotations.below import named_below
from metrics.quotations.blocks import Block, Reading, Source
from metrics.quotations.cast import (
    Cast,
    last_named,
    other_one,
    person_meant,
    remember,
    verb_gender,
)
from metrics.quotations.document_nouns import documents_in
from metrics.quotations.fullest import fullest, owner
from metrics.quotations.headlined import headlined
from metrics.quotations.issuers import issuer, named_there, place_of_sender, sent_before
from metrics.quotations.leads import named_after_lead
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.newcomers import newcomer, only_person
from metrics.quotations.persons import gender_of, is_person, latter_gender, points, role_gender
from metrics.quotations.printed import plainly
from metrics.quotations.register import known_names
from metrics.quotations.roles import (
    is_epithet,
    is_known_at_length,
    is_unheld,
    role_holder,
)
from metrics.quotations.skeleton import is_person_noun, is_speaker_noun
from metrics.quotations.varied import varied

_CROWD = 50  # names between a pronoun and whom it may mean
_ABOUT = ("topic", "paragraph", "nearby", "indirect")  # rules that go by the subject of a sentence
_SENTENCE_ENDS = ".!?…:"
_CLOSING = ' "“”»«'
_WORD = re.compile(r" ([^\W\d_]+)")
_DOCUMENT_REACH = 1500  # characters that "it is written" looks back


def named(document: Document, turns: Sequence[Turn], readings: Sequence[Reading], lexicon: Lexicon) -> list[Reading]:
    """The readings with a name for every source whose name can be told."""
    text = plainly(document.text, [reading.block.span for reading in readings if reading.headline], lexicon)
    known = known_names(text, document.speakers, readings, lexicon)
    cast = Cast(known, lexicon)
    answering = dict(_answered_by(turns))
    names: dict[tuple[object, ...], str | None] = {}  # of those asked for before, by places: they are soon compared

    def name(source: Source, block: Block) -> str | None:
        mention, before = source.mention, source.antecedent
        places = mention.start, mention.end, before and before.start, before and before.end
        held = block.turn and block.turn.span.start
        asked = (*places, held, source.head, source.in_document, source.rule == "written")
        if asked not in names:
            names[asked] = _name(document, source, block, answering, cast)
        return names[asked]

    def bearing(source: Source, block: Block) -> Source | None:
        if _is_no_name(document.text, source, cast):
            return source if source.strength and source.rule != "colon" else None
        found = name(source, block)
        if source.rule == "dropped" and (other := other_one(document.text, source, found, cast)):
            return source.but(name=other, mention=source.cue)
        return source.called(found, place_of_sender(source, cast)) if found else source

    def whole(reading: Reading) -> Reading:
        given = [source for source in (*reading.subjects, *reading.sources) if source]
        if reading.floor is None and not given:
            return reading
        block, floor, listener = reading.block, reading.floor, reading.listener
        cast.waiting.extend(reading.sentences)
        for source in sorted(given, key=lambda one: one.mention.start):
            cast.reached = max(block.span.start - 1, source.mention.start)
            name(source, block)  # in order, for each may be whom a pronoun after it means
        cast.reached = block.span.end
        sources = tuple([source and bearing(source, block) for source in reading.sources])
        subjects = tuple([source and _person(bearing(source, block), cast) for source in reading.subjects])
        if floor is not None:  # as a rule whoever is quoted last
            floor = sources[-1] if sources and floor is reading.sources[-1] else bearing(floor, block)
        listener = listener and bearing(listener, block)
        return Reading(block, reading.pieces, sources, subjects, floor, listener, reading.sentences, reading.headline)

    return [whole(reading) for reading in readings]


def _is_no_name(text: str, source: Source, cast: Cast) -> bool:
    """Whether the subject of a sentence is but its first word, with a capital nowhere else: "New" of "New rope"."""
    lexicon = cast.lexicon
    if source.rule == "colon" and lexicon.adjectives_follow and _is_topic(text, source, cast):
        return True
    led = source.rule == "colon" and (lexicon.capital_nouns or lexicon.nominatives)  # "Bleibt der Satz: „…“"
    about = source.rule in _ABOUT or (source.rule == "dropped" and bool(lexicon.nominatives))
    if not (about or led):
        return False
    word = source.mention.of(text)
    if not (word.isalpha() and word[0].isupper()) or text.count(word) > 1:
        return False
    if source.head in lexicon.pronouns or source.head in lexicon.given_names:
        return False
    before = text[: source.mention.start]
    opens = not before.strip() or before[-1] == "\n" or before.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS
    if not opens or is_speaker_noun(source.head, lexicon):
        return False
    if lexicon.capital_nouns:  # a noun, if no name, and a verb follows whatever opens a sentence
        return True
    if lexicon.adjective_endings:
        return source.head.endswith(lexicon.adjective_endings + (lexicon.finite_endings if led else ()))
    match = _WORD.match(text, source.mention.end)
    following = match[1] if match else ""
    if lexicon.nominatives and not lexicon.strength(following):  # "Конфлікт триває", no name that came before
        return True
    verb = not following or lexicon.strength(following) > 0 or following in lexicon.auxiliaries
    return not verb and not following.endswith(lexicon.finite_endings)


def _is_topic(text: str, source: Source, cast: Cast) -> bool:
    """Whether a headline begins with a word that stands nowhere else and is no person: "Cheias: “…”"."""
    word = source.mention.of(text)
    opens = source.mention.end <= cast.known.headline_end and not text[: source.mention.start].strip()
    lexicon = cast.lexicon
    other = source.head in lexicon.given_names or is_speaker_noun(source.head, lexicon) or word.isupper()
    return opens and word.isalpha() and not other and text.count(word) == 1


def _person(source: Source | None, cast: Cast) -> Source | None:
    """A source, if it is a person, or a body by its noun: "Norland" is no one who speaks."""
    if source is None or source.name is None:
        return None
    known, lexicon = cast.known, cast.lexicon
    listed = is_person_noun(source.head, lexicon) or lexicon.lists("bodies", source.head)
    return source if listed or is_person(source.name, "", known, lexicon) else None


def _answered_by(turns: Sequence[Turn]) -> Iterator[tuple[int, str | None]]:
    """(start of an interviewer's turn, who answers it)."""
    answering: str | None = None
    for turn in reversed(turns):
        if turn.voice is Voice.SPEAKER:
            answering = turn.speaker
        elif turn.voice is Voice.INTERVIEWER:
            yield turn.span.start, answering


def _name(
    document: Document,
    source: Source,
    block: Block,
    answering: Mapping[int, str | None],
    cast: Cast,
) -> str | None:
    if source.rule == ASKED:
        return None
    known, lexicon = cast.known, cast.lexicon
    mention = source.mention.of(document.text)
    low = mention.lower()
    if source.rule == "written" and (low in lexicon.neuter or low in lexicon.therein):
        there = low in lexicon.there and named_there(source.mention.start, cast)
        if low in lexicon.therein and (by := there or sent_before(source.mention.start, cast)):
            return _name(document, by, block, answering, cast)
        return _document_before(document.text, source.mention.start, lexicon)
    if source.head in lexicon.any_document and {low, low.split()[0]} & {
        source.head,
        *lexicon.definite,
    }:  # "le (même) document"
        return _document_before(document.text, source.mention.start, lexicon) or source.head
    if low in lexicon.speakers_me:
        return block.turn.speaker if block.first_person and block.turn else document.author
    if low in lexicon.speakers_you:
        return answering.get(block.turn.span.start) if block.turn else None
    if low in lexicon.male or low in lexicon.female:
        unnamed = _unnamed_before(document.text, source, cast)
        return _meant(source, "male" if low in lexicon.male else "female", cast, already=unnamed)
    if source.head in lexicon.male_concerned or source.head in lexicon.female_concerned:
        return _meant(source, "male" if source.head in lexicon.male_concerned else "female", cast)
    latter = latter_gender(source.head, lexicon)
    if latter is not None and source.antecedent:
        return _called_by_noun(document.text, source, source.antecedent, cast)
    if latter is not None and (low == source.head or points(low, lexicon)):
        gender = latter or None
        return _meant(source, gender, cast, already=last_named(source.mention.start, gender, cast))
    if low in lexicon.possessives and not (low in lexicon.neuter or low in lexicon.plural):  # "a suo avviso"
        return _meant(source, None, cast)
    anaphoric = low in lexicon.pronouns or low in lexicon.neuter or low in lexicon.plural
    if anaphoric and source.antecedent is None:
        return None
    if source.antecedent and (anaphoric or source.head in lexicon.any_body):
        source = source.but(mention=source.antecedent)
    if (through := issuer(document.text, source, cast)) is not None:
        return _name(document, through, block, answering, cast)
    mention = source.mention.of(document.text)
    holder = named_below(document.text, source, lexicon) or _holder(document.text, source, cast)
    holder = holder or headlined(document.text, source.mention, known, lexicon)
    small = mention[-1:].isalpha() and mention.split()[-1].islower()
    if holder is None and small and source.mention.end > known.headline_end:
        cast.nameless.add(source.head)
    if holder is not None:
        return holder
    verb = source.cue.of(document.text).lower() if source.cue else ""
    return owner(fullest(mention, source.mention.start, known, lexicon, verb=verb), source, lexicon)


def _holder(text: str, source: Source, cast: Cast) -> str | None:
    """The name of the one whom "the minister" or another noun means that varies a name."""
    if not is_person_noun(source.head, cast.lexicon):  # a name, as most are
        return None
    holder = _office_holder(text, source, cast)
    if holder is None and source.head not in cast.nameless and is_epithet(text, source, cast.lexicon):
        first = source.mention.of(text).split()[0].lower()
        gender = role_gender(first, source.head, cast.lexicon)
        does = verb_gender(text, source, cast.lexicon)
        meant = person_meant(source.mention.start, gender, cast)
        if meant and does and gender_of(meant, "", cast.lexicon) not in (None, does):
            gender = does
        noun = meant if meant and (" " not in meant or meant.islower()) else ""  # "Ada Müller" is a name
        office = cast.lexicon.lists("titles", source.head) and is_person_noun(noun.lower(), cast.lexicon)
        holder = None if office else _meant(source, gender, cast)  # "the minister" is not "the chancellor"
    if holder is None and is_known_at_length(text, source, cast.lexicon):
        first = source.mention.of(text).split()[0].lower()
        holder = newcomer(source.mention.start, role_gender(first, source.head, cast.lexicon), cast)
    return holder or varied(source, cast)


def _office_holder(text: str, source: Source, cast: Cast) -> str | None:
    """The name of the one who is called by a noun, or of the only one who may be.

    "The Minister", one word, is not whoever was heard right before.
    """
    holder = (
        role_holder(text, source, cast.known, cast.lexicon) or accused(source, cast) or named_after_lead(source, cast)
    )
    if holder or not is_unheld(text, source, cast.known, cast.lexicon):
        return holder
    only = only_person(source.mention.start, cast)
    heard = source.antecedent.of(text) if source.antecedent and source.mention.of(text).count(" ") == 1 else ""
    return None if only and only.rpartition(" ")[2] in heard else only


def _meant(source: Source, gender: str | None, cast: Cast, *, already: str | None = None) -> str | None:
    """Whom a pronoun or an epithet means, unless that is known `already`; a mention of that person from now on."""
    meant = already or person_meant(source.mention.start, gender, cast)
    if meant is not None:
        remember(source.mention.start, meant, gender, cast)
    return meant


def _unnamed_before(text: str, source: Source, cast: Cast) -> str | None:
    """Somebody without a name who was heard last, if nobody is named between: "the waiter" of "“No,” he said"."""
    known, lexicon = cast.known, cast.lexicon
    there = source.antecedent
    if there is None:
        return None
    phrase = there.of(text)
    things = ("bodies", "documents") if lexicon.epithets and not lexicon.drops_subject else ()
    if not things and phrase.split()[-1] in known.full:  # a name, as most are
        return None
    noun = _noun_of(phrase, lexicon)
    if noun.lower() in lexicon.male_concerned or noun.lower() in lexicon.female_concerned:
        return None
    thing = any(noun.lower() in lexicon[name] for name in things)
    called = noun in known.full or phrase.split()[-1] in known.full
    if not (thing or (not called and is_person_noun(noun.lower(), lexicon))):
        return None  # a "thing" where a body is a "she"
    told = None if thing else role_gender(phrase.partition(" ")[0].lower(), noun.lower(), lexicon)
    if told and source.head in (lexicon.male if told == "female" else lexicon.female):
        return None
    at = bisect_right(known.names, there.end, key=lambda name: name.start)
    between = takewhile(lambda name: name.start < source.mention.start, known.names[at : at + _CROWD])
    if any(is_person(name.text, name.titles, known, lexicon) for name in between):
        return None
    return _called_by_noun(text, source, there, cast)


def _called_by_noun(text: str, source: Source, there: Span, cast: Cast) -> str | None:
    """The name of whom a pronoun, the source, means by a noun at a place before: "dem Müller" of "dieser"."""
    meant = source.but(mention=there, head=_noun_of(there.of(text), cast.lexicon).lower(), antecedent=None)
    held = (_holder if cast.lexicon.epithets else _office_holder)(text, meant, cast)
    return held or fullest(there.of(text), there.start, cast.known, cast.lexicon)


def _noun_of(mention: str, lexicon: Lexicon) -> str:
    """The noun that a phrase without a name is about: "agence" of "l’agence de santé", "chief" of "chief of police"."""
    words: list[str] = re.findall(r"[\w-]+", mention)
    if lexicon.adjectives_follow:
        return next((word for word in words if is_speaker_noun(word.lower(), lexicon)), words[-1])
    of = 0 if lexicon.capital_nouns else next((k for k, word in enumerate(words) if word in lexicon.linking), 0)
    return words[of - 1]


def _document_before(text: str, position: int, lexicon: Lexicon) -> str | None:
    """The last named or numbered document before a place, "Decree 12", "Water Act"; else the last noun for one."""
    found = [*documents_in(text, max(0, position - _DOCUMENT_REACH), position, lexicon)]
    name = next((name for name in reversed(found) if name[0].isupper() or name[-1].isdigit()), "")
    plain = (one for one in reversed(found) if one.lower() not in lexicon.any_document)
    if lexicon.any_document and name.isalpha():  # "Reports", a word that opens a sentence
        name = ""
    name = name or (next(plain, "") if lexicon.any_document else "")
    first, _, rest = name.partition(" ")
    return (rest if rest and first.lower() in lexicon.closed else name) or None
