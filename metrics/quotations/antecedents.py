"""What "it" and "they" mean, and whom "he" or "the minister" may take up."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.model import Span
from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, is_speaker_noun, named, phrase_left, span_of

PAST = 5  # sentences that "it" looks back
_FEW = 2  # words behind the article of "the union of millers"
_ASIDE = 6  # tokens of ", por su parte,"
_NEAR = 3  # sentences in which a pronoun of either gender means a thing


def referred(source: Source, past: Sequence[Sentence], heard: Sequence[Source | None], lexicon: Lexicon) -> Source:
    """A source with what its words may refer to.

    Of "it" and "they" that is the last subject that is no pronoun; of "he" who was heard before in the paragraph
    (the first of `heard`), of "the minister" also who was heard in one before.
    """
    if source.antecedent is not None:
        return source
    if source.head not in lexicon.neuter and source.head not in lexicon.plural:
        pronoun = source.head in lexicon.male or source.head in lexicon.female
        if (body := _body_meant(source, past, lexicon) or _last_of_all(source, past, lexicon)) is not None:
            return source.but(antecedent=body)
        if pronoun and source.rule == "according" and (viewer := _owner_of_view(source, past, lexicon)):
            return source.but(antecedent=viewer)
        if not (pronoun or is_person_noun(source.head, lexicon)):  # a name, as most are
            return source
        far = not pronoun and (lexicon.epithets or source.head.endswith(lexicon.ages))
        before = [one for one in heard[: None if far else 1] if one]
        spoke = next((one for one in before if one.mention != source.mention or one.antecedent), None)
        thing = _thing_meant(source, past, spoke, lexicon) if pronoun else None
        if thing is not None:
            return thing
        if spoke is not None and lexicon.lists("documents", spoke.head):  # "he" is no report
            return source
        if spoke is None or _comes_in(source, past, lexicon):
            return source
        if not pronoun and _is_contrasted(source, past, lexicon):
            return source
        kin = spoke.head in lexicon.male_persons or spoke.head in lexicon.female_persons  # "his wife" is herself
        return source.but(antecedent=spoke.mention if kin else spoke.antecedent or spoke.mention)
    meant: Source | None = None
    weak = source.strength < 2 and source.head in lexicon.neuter
    for sentence in reversed(past[-PAST:]):
        subject = _told_of(sentence, source, lexicon)
        if subject is None:
            continue
        noun = head_of(sentence, subject, lexicon)
        head = noun if lexicon.lists("documents", noun) else source.head  # "it" is then a document too
        meant = meant or source.but(antecedent=span_of(sentence, subject), head=head)
        if weak or _can_be(source, sentence, subject, lexicon):
            return source.but(antecedent=span_of(sentence, subject), head=head)
    return meant or source


def _body_meant(source: Source, past: Sequence[Sentence], lexicon: Lexicon) -> Span | None:
    """What "the organisation" means: the last subject that is a body with a name."""
    if source.head not in lexicon.any_body:
        return None
    words = [token for token in past[-1] if source.mention.start <= token.start < source.mention.end] if past else []
    if not _takes_up_a_body(words, lexicon):
        return None
    for sentence in reversed(past):
        subject = main_subject(sentence, lexicon)
        if subject is None or sentence[subject[0]].start >= source.mention.start:
            continue
        full = completed(sentence, subject, lexicon)
        head = head_of(sentence, full, lexicon)
        called = any(token.is_name for token in sentence[max(full[0], 1) : full[1] + 1])
        called = called or not (lexicon.adjectives_follow or head in lexicon.any_body)  # "Länsstyrelsen"
        if called and lexicon.lists("bodies", head):
            return span_of(sentence, full)
        if body := _whose_members(sentence, full, lexicon):
            return span_of(sentence, body)
    return None


def _last_of_all(source: Source, past: Sequence[Sentence], lexicon: Lexicon) -> Span | None:
    """Whom "dieser" or "denne" means if a noun does: the one that the sentence before names last, not its subject.

    None of "Der Müller fragte Ada Vale", who is known by her name.
    """
    if not lexicon.compounds or not (source.head in lexicon.male_latter or source.head in lexicon.female_latter):
        return None
    sentence = _named_before(source, past, lexicon)
    words = [token for token in sentence if token.end <= source.mention.start]
    subject = main_subject(sentence, lexicon) if words else None
    for k in range(len(words) - 1, subject[1] if subject else -1, -1):
        noun = words[k]
        speaks = is_speaker_noun(noun.low, lexicon) and not lexicon.lists("documents", noun.low)
        name = named(sentence, k, lexicon) and not (speaks or lexicon.capital_nouns)
        if noun.piece < 0 and (name or noun.low in lexicon.given_names):
            return None
        whom = phrase_left(sentence, k, lexicon) if noun.piece < 0 and speaks else None
        if whom is not None and sentence[whom[0]].low in lexicon.determiners:
            return span_of(sentence, whom)
    body = subject is not None and lexicon.lists("bodies", head_of(sentence, subject, lexicon))
    return span_of(sentence, subject) if body and subject else None


def _named_before(source: Source, past: Sequence[Sentence], lexicon: Lexicon) -> Sentence:
    """The sentence that names somebody before a source: its own, if a noun stands before it there, else the last."""
    at = next((k for k in range(len(past) - 1, -1, -1) if past[k][0].start < source.mention.end), -1)
    if at < 0:
        return ()
    ahead = [token for token in past[at] if token.piece < 0 and token.end <= source.mention.start]
    own = past[at][-1].end <= source.mention.start or any(
        token.is_name or is_speaker_noun(token.low, lexicon) for token in ahead
    )
    return past[at] if own else past[at - 1] if at else ()


def _whose_members(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Río Vivo in "los activistas de Río Vivo", a name of two words, as that of a town is not."""
    head = head_of(sentence, phrase, lexicon)
    several = lexicon.is_plural(head) and is_speaker_noun(head, lexicon)
    if not lexicon.adjectives_follow or not several:
        return None
    of = next((k for k in range(phrase[0] + 1, phrase[1]) if sentence[k].low in lexicon.linking), None)
    behind = of is not None and sentence[of + 1].is_name and named(sentence, of + 1, lexicon)
    person = of is not None and sentence[of + 1].low in lexicon.given_names
    return (of + 1, phrase[1]) if of is not None and of + 1 < phrase[1] and behind and not person else None


def _takes_up_a_body(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a noun with an article, or alone where none is set before it, may mean a body named before."""
    if len(words) == 1:
        return words[0].low not in lexicon.definite and not lexicon.adjectives_follow and not lexicon.capital_nouns
    small = bool(lexicon.capital_nouns) or all(token.text.islower() for token in words[1:])
    return 1 < len(words) <= 1 + _FEW and small and words[0].low in lexicon.definite


def _owner_of_view(source: Source, past: Sequence[Sentence], lexicon: Lexicon) -> Span | None:
    """Her lawyer in "Son avocate a plaidé la relaxe, faute, selon elle, …": a subject without a name."""
    subject = main_subject(past[-1], lexicon) if past and lexicon.adjectives_follow else None
    if subject is None or past[-1][subject[0]].start >= source.mention.start or named(past[-1], subject[1], lexicon):
        return None
    owned = past[-1][subject[0]].low in lexicon.possessives
    return span_of(past[-1], subject) if owned and may_speak(past[-1], subject, lexicon) else None


def _comes_in(source: Source, past: Sequence[Sentence], lexicon: Lexicon) -> bool:
    """Whether somebody is named for the first time, "a clerk", or by who was heard before: "her clerk"."""
    here = past[-1] if past else ()
    first = next((token.low for token in here if token.start == source.mention.start), "")
    return (first in lexicon.indefinite or first in lexicon.possessives) and first != source.head  # not "one" alone


def _is_contrasted(source: Source, past: Sequence[Sentence], lexicon: Lexicon) -> bool:
    """Whether somebody is set against who was heard before: "le curé, lui, …", "la vecina, en cambio, …"."""
    behind = [token for token in past[-1] if token.start >= source.mention.end][:_ASIDE] if past else []
    if not behind or behind[0].text != ",":
        return False
    commas = [k for k, token in enumerate(behind) if token.text == ","]
    return len(commas) > 1 and any(token.low in lexicon.contrasting for token in behind[1 : commas[1]])


def _thing_meant(source: Source, past: Sequence[Sentence], spoke: Source | None, lexicon: Lexicon) -> Source | None:
    """A source that means a body or a document, where these too are "il" and "elle": the last subject, of its gender.

    Not if somebody was heard after it.
    """
    articles = lexicon.male_articles if source.head in lexicon.male else lexicon.female_articles
    asked = bool(past) and past[-1][0].low in lexicon.opening_participles  # "Interrogé sur la loi, il répond"
    if not articles or asked or lexicon.drops_subject:  # a subject that need not be there is a person
        return None
    told = ((sentence, _subject_ahead(sentence, source, lexicon)) for sentence in reversed(past[-_NEAR:]))
    sentence, subject = next(((sentence, subject) for sentence, subject in told if subject), ((), None))
    if subject is None or (spoke is not None and spoke.mention.start >= sentence[0].start):
        return None
    noun, first = head_of(sentence, subject, lexicon), sentence[subject[0]].low
    document = lexicon.lists("documents", noun)
    agrees = first in articles or not first[-1].isalnum()  # "l’article"
    if not agrees or not (document or lexicon.lists("bodies", noun)):
        return None
    meant = span_of(sentence, completed(sentence, subject, lexicon))
    return source.but(antecedent=meant, head=noun if document else source.head)


def _can_be(source: Source, sentence: Sentence, subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a subject can be what "it" or "they" says words: no thing; nor is "they" one person or document."""
    if named(sentence, subject[1], lexicon):
        return True
    head = head_of(sentence, subject, lexicon)
    if source.head in lexicon.plural:
        several = lexicon.is_plural(head) or lexicon.lists("bodies", head)
        return several and is_speaker_noun(head, lexicon)
    speaks_so = may_speak(sentence, subject, lexicon) and head not in lexicon.passages
    return speaks_so and not is_person_noun(head, lexicon)


def _subject_ahead(sentence: Sentence, source: Source, lexicon: Lexicon) -> Phrase | None:
    """The subject that stands before a source which is a pronoun, if it is none itself.

    None of "The weir, it says, is old" where the sentence is what the pronoun says.
    """
    subject = main_subject(sentence, lexicon)
    if subject is not None and sentence[0].low in lexicon.subordinators and _is_pronoun(sentence, subject, lexicon):
        inner = main_subject(sentence[1 : subject[0]], lexicon)  # "When the council met, it said …"
        subject = inner and (inner[0] + 1, inner[1] + 1)
    if subject is None or _is_pronoun(sentence, subject, lexicon):
        return None
    end = sentence[subject[1] + 1 :]
    inserted = len(end) > 3 and end[0].text == "," == end[3].text and end[1].start == source.mention.start
    return None if inserted or sentence[subject[0]].start >= source.mention.start else subject


def _told_of(sentence: Sentence, source: Source, lexicon: Lexicon) -> Phrase | None:
    """What a sentence before "it" or "they" is about: its subject; of "it" what it names last, if that is a person."""
    subject = _subject_ahead(sentence, source, lexicon)
    if source.head not in lexicon.neuter or (subject and not _is_person(sentence, subject, lexicon)):
        return subject
    return None if sentence[0].low in lexicon.neuter else _thing_last(sentence, source, lexicon)


def _thing_last(sentence: Sentence, source: Source, lexicon: Lexicon) -> Phrase | None:
    """The document or body that a sentence before a source names last: a lease in "Vale got a lease. It says"."""
    if sentence[-1].start >= source.mention.start:
        return None
    for k in range(len(sentence) - 1, 0, -1):
        low = sentence[k].low
        if sentence[k].piece >= 0 or not (lexicon.lists("documents", low) or lexicon.lists("bodies", low)):
            continue
        thing = phrase_left(sentence, k, lexicon)
        if thing is not None and sentence[thing[0]].low in lexicon.determiners:
            return thing
    return None


def _is_person(sentence: Sentence, subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a subject is somebody by a first name or a noun, whom "it" does not mean."""
    if named(sentence, subject[1], lexicon):
        return any(token.low in lexicon.given_names for token in sentence[subject[0] : subject[1]])
    return is_person_noun(head_of(sentence, subject, lexicon), lexicon)


def _is_pronoun(sentence: Sentence, subject: Phrase, lexicon: Lexicon) -> bool:
    return sentence[subject[1]].low in lexicon.pronouns


def speaks(source: Source, past: Sequence[Sentence], lexicon: Lexicon) -> bool:
    """Whether what "it" or "they" means can speak, so that a weak verb may report its words."""
    several = source.head in lexicon.plural and source.antecedent is not None
    if source.strength != 1 or not (several or source.head in lexicon.neuter):
        return True
    for sentence in reversed(past):
        subject = _told_of(sentence, source, lexicon)
        if subject is not None and span_of(sentence, subject) == source.antecedent:
            head = head_of(sentence, subject, lexicon)
            return named(sentence, subject[1], lexicon) or is_speaker_noun(head, lexicon)
    return False
