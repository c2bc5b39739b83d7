"""Who is quoted by a verb that no list has: “…,” deadpans Vale; “…,” Vale splutters; Vale styles herself “…”."""

from __future__ import annotations

from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.skeleton import (
    POSSESSIVE,
    Phrase,
    Sentence,
    is_speaker_noun,
    named,
    phrase_left,
    phrase_right,
    span_of,
)
from metrics.quotations.subjects import subject_of
from metrics.quotations.verbs import behind_auxiliaries, dubs

GOVERNED = 6  # tokens of its own between a cue and the words it governs
LINKS = DASHES | frozenset(",:;")
_ASIDE = 14  # tokens between two dashes
_OBJECT = 5  # tokens of "le mani avanti" and a name
SEVERAL = 26  # characters of a quoted stretch that is no term


def by_unlisted(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """“…,” deadpans Vale; “…,” Vale splutters: any word between quoted words and a speaker is a verb of saying.

    Behind the speaker it must look like a verb that has no object. The quoted words are token i.
    """
    if i > 0 and dubs(sentence, i - 1, lexicon):  # "le chien, baptisé « Sel », a sauvé trois marins"
        return None
    k = i + 1
    while k < len(sentence) and sentence[k].text in LINKS and sentence[k].text != ";":
        k += 1
    linked, whole, ends = k > i + 1, sentence[i].text[1].isupper(), sentence[i].text[-1]
    named_work = i > 0 and sentence[i - 1].low in lexicon.prepositions and ends.isalnum()
    wording = i > 0 and ends.isalnum() and any(sentence[i - 1].low in lexicon[name] for name in ("wording", "works"))
    if (named_work or (wording and lexicon.adjectives_follow)) and whole:  # dans « Le Moulin », lui avait valu un prix
        return None
    verb = k
    begins = lexicon.before_infinitive if lexicon.adjectives_follow else frozenset()  # "começou Vale"
    while k < len(sentence) and sentence[k].low in lexicon.auxiliaries and sentence[k].low not in begins:
        k += 1
    if k > verb and i > 0 and sentence[i - 1].text == "," and lexicon.articles and not lexicon.free_order:
        return None  # "The plan, “Old Weir”, has lost its friends"
    if k + 1 >= len(sentence) or not (linked or ends in ",?!"):
        return None
    unsure = bool(lexicon.capital_nouns) or (not linked and ends != ",")  # „Klartext“, wenig Klarheit
    found = _before_speaker(sentence, k, lexicon, finite=unsure) if linked or whole else None
    if found is None and whole:
        found = _behind_speaker(sentence, k, lexicon)
    if found is None:
        return None
    verb, subject = found
    subject, cue = completed(sentence, subject, lexicon), span_of(sentence, (verb, verb))
    return Source(span_of(sentence, subject), "unlisted", cue, head_of(sentence, subject, lexicon), 2, 0)


def _before_speaker(sentence: Sentence, k: int, lexicon: Lexicon, *, finite: bool) -> tuple[int, Phrase] | None:
    """The verb at token k and the speaker behind it; with `finite` it must end like a verb: “Why?” frets Vale."""
    verb = sentence[k]
    known = any(verb.low in words for words in (lexicon.closed, lexicon.passive, lexicon.demonstratives))
    known = known and not (lexicon.adjectives_follow and verb.low in lexicon.before_infinitive)  # "começou Vale"
    known = known or lexicon.strength(verb.low) > 0 or (bool(lexicon.adjectives_follow) and verb.low in lexicon.persons)
    if known or not verb.text.isalpha() or verb.is_name or (finite and not _is_finite(sentence, k, lexicon)):
        return None
    passed = sentence[k + 1].low in lexicon.though or sentence[k + 1].low in lexicon.themselves  # "regt sich Vale auf"
    at = k + 1 + passed
    subject = phrase_right(sentence, _past_object(sentence, at, lexicon) if lexicon.adjectives_follow else at, lexicon)
    if subject is None or not may_speak(sentence, subject, lexicon):
        return None
    object_first = sentence[subject[0]].low in lexicon.objects and sentence[subject[0]].low not in lexicon.articles
    return None if object_first else (k, subject)  # “…” – had wanted him out


def _past_object(sentence: Sentence, k: int, lexicon: Lexicon) -> int:
    """Where the speaker begins behind what belongs to a verb: "prova (a mediare) un mugnaio", "mette (le mani avanti)".

    Behind a noun of its own it must be somebody with a first name.
    """
    if k + 2 >= len(sentence):
        return k
    to = k + (sentence[k].low in lexicon.infinitive)
    if sentence[to].text.islower() and sentence[to].low.endswith(lexicon.participle_endings):
        return to + 1
    name = next((n for n in range(k + 1, min(len(sentence), k + _OBJECT)) if not sentence[n].text.islower()), 0)
    led = sentence[name - 1].low in lexicon.inner_prepositions or sentence[name - 1].low in lexicon.determiners
    free = name and sentence[name].low in lexicon.given_names and not led
    return name if free and sentence[k].low in lexicon.articles else k


def _behind_speaker(sentence: Sentence, k: int, lexicon: Lexicon) -> tuple[int, Phrase] | None:
    """The verb behind the speaker who begins at token k, if a mark or a preposition follows it: “…,” Vale frets."""
    for verb in range(k + 1, min(len(sentence), k + GOVERNED)):
        if sentence[verb].piece >= 0 or not sentence[verb].text[0].isalpha():
            return None
        helped = verb == k + 1 and sentence[k - 1].low in lexicon.perfect and sentence[k].low in lexicon.pronouns
        participle = helped and sentence[verb].low.endswith(lexicon.noun_participles)  # « … », a-t-il commencé
        if not (participle or _is_finite(sentence, verb, lexicon)):
            continue
        subject = phrase_left(sentence, behind_auxiliaries(sentence, verb, lexicon), lexicon)
        free = lexicon.prepositions | lexicon.verb_particles  # "Vale pushed back"
        following = sentence[verb + 1] if verb + 1 < len(sentence) else None
        alone = following is None or following.text in ".,:" or following.low in free or following.text in DASHES
        begins = subject is not None and subject[0] == k and may_speak(sentence, subject, lexicon)
        return (verb, subject) if subject and begins and alone else None
    return None


def between_dashes(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Vale in “If the rain fails” – Vale waves a hand – “we leave”: who does something between two pieces."""
    if i + 3 >= len(sentence) or sentence[i + 1].text not in DASHES:
        return None
    end = next((k for k in range(i + 2, min(len(sentence), i + _ASIDE)) if sentence[k].text in DASHES), len(sentence))
    subject = phrase_right(sentence, i + 2, lexicon) if sentence[end + 1 : end + 2] else None
    if subject is None or sentence[end + 1].piece < 0 or subject[1] + 1 >= end:
        return None
    verb = sentence[subject[1] + 1]
    does = verb.text.islower() and verb.low.endswith(lexicon.finite_endings) and verb.low not in lexicon.closed
    if not does or not may_speak(sentence, subject, lexicon) or sentence[subject[1]].low in lexicon.speakers_me:
        return None
    head = head_of(sentence, subject, lexicon)
    return Source(span_of(sentence, subject), "unlisted", span_of(sentence, (subject[1] + 1,) * 2), head, 2, 0)


def _is_finite(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether an unknown small word looks like a verb by its ending."""
    word = sentence[k]
    free = word.low not in lexicon.closed and not is_speaker_noun(word.low, lexicon)
    return free and word.text.islower() and word.text.isalpha() and word.low.endswith(lexicon.finite_endings)


def alone_behind(sentence: Sentence, lexicon: Lexicon) -> int | None:
    """A verb on no list that stands alone behind whole quoted words: "“…”, empezó.", "“…”, ha cominciato."."""
    piece = next((k for k in range(len(sentence) - 1, -1, -1) if sentence[k].piece >= 0), len(sentence))
    behind = sentence[piece + 1 :]
    first, clitics = 1, lexicon.object_clitics - lexicon.articles  # past "si" in "si è giustificato"
    while lexicon.adjectives_follow and first < len(behind) and behind[first].low in clitics:
        first += 1
    helped = len(behind) > first + 1 and (
        behind[first].low in lexicon.perfect or (first > 1 and behind[first].low in lexicon.passive)
    )
    marks = [token.text for token in (*behind[:1], *behind[first + 1 + helped : first + 2 + helped])]
    if marks not in ([",", "."], [",", ","]) or not sentence[piece].text[1].isupper():
        return None
    verb = piece + 1 + first + helped
    participle = helped and sentence[verb].low not in lexicon.closed and sentence[verb].text.islower()
    begun = participle or sentence[verb].low in lexicon.before_infinitive
    begun = begun or (bool(lexicon.adjectives_follow) and lexicon.strength(sentence[verb].low) > 0)  # "«…», denuncia."
    return verb if begun or _is_finite(sentence, verb, lexicon) else None


def of_oneself(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Vale has styled herself the “voice of the river”, sells herself as a “plain miller”: whatever the verb is."""
    k = i - 1 - (sentence[i - 1].low in lexicon.articles)
    k -= sentence[k].low in lexicon.as_words
    if k < 2 or sentence[k].low not in lexicon.reflexives or not lexicon.articles:
        return None
    verb = sentence[k - 1]
    subject = subject_of(sentence, behind_auxiliaries(sentence, k - 1, lexicon), lexicon)
    if subject is None or not verb.text.islower() or verb.low in lexicon.closed:
        return None
    if not may_speak(sentence, subject, lexicon):
        return None
    subject, cue = completed(sentence, subject, lexicon), span_of(sentence, (k - 1, k - 1))
    return Source(span_of(sentence, subject), "unlisted", cue, head_of(sentence, subject, lexicon), 1, i - k)


def object_of(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The union wants “an end to it”: a verb on no list, whose subject can speak and whose object the words are."""
    judged = i > 2 and sentence[i - 1].low in lexicon.as_words  # "waved the report away as “noise”"
    if not sentence[i].text[1].islower() or (sentence[i].end - sentence[i].start < SEVERAL and not judged):
        return None
    for k in range(i - 1 - 2 * judged, max(0, i - GOVERNED - judged), -1):
        token = sentence[k]
        if token.piece >= 0 or not (token.text[0].isalnum() or token.text in "’'") or token.low in lexicon.passive:
            return None
        if not _is_finite(sentence, k, lexicon) or not _follows_its_subject(sentence, k, lexicon):
            continue
        subject = subject_of(sentence, k - 1, lexicon)
        if subject is None or not may_speak(sentence, subject, lexicon):
            continue
        subject = completed(sentence, subject, lexicon)
        cue = span_of(sentence, (k, k))
        return Source(span_of(sentence, subject), "unlisted", cue, head_of(sentence, subject, lexicon), 1, i - k - 1)
    return None


def _follows_its_subject(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether somebody who can speak, a pronoun or the end of an apposition stands right before token k."""
    before = sentence[k - 1]
    if before.text.endswith(POSSESSIVE):  # "Vale’s (warnings)"
        return False
    pronoun = before.low in lexicon.pronouns and before.low not in lexicon.oblique
    noun = before.piece < 0 and is_speaker_noun(before.low, lexicon)
    return before.text == "," or pronoun or noun or named(sentence, k - 1, lexicon)
