"""The place or document that speaks where nobody is named: "À l’agence, on …", « … », dit-on à l’agence."""

from __future__ import annotations

from metrics.quotations.appositions import before_apposition, governed, head_of, may_speak
from metrics.quotations.inversion import between
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, is_speaker_noun, is_time, phrase_left, phrase_right
from metrics.quotations.verbs import before_time

_GENITIVES = 3  # noun phrases that may hang on a place
_WHICH = 4  # tokens between "in which" and its verb
_NAMED = 10  # tokens behind a verb that gives a name
_DISTANCE = 6  # tokens between a verb and the place behind it


def place_before(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """The body at which a sentence sets what is said: "Du côté de l’agence, on …"."""
    return _place_from(sentence, 0, lexicon)


def of_anybody(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The place where anybody says something: "Beim Verein (spricht) man von „…“", "Bij de bond spreekt men van"."""
    if not lexicon.brackets or i + 1 >= len(sentence) or sentence[i + 1].low not in lexicon.one:
        return None
    if sentence[0].low in lexicon.there:  # "Dort (fürchtet) man, dass", not "Dort (nennt) man ihn"
        return None if sentence[i].low in lexicon.called or i > 1 else (0, 0)
    place = place_before(sentence, lexicon)
    if place is None or place[1] >= i:
        return None
    at_body = any(lexicon.lists("bodies", token.low) for token in sentence[place[0] : place[1] + 1])
    return place if at_body else None  # not "Im Dorf (nennt) man ihn"


def place_behind(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The same behind token i, the verb or its general subject: « … », dit-on à l’agence; «…», dicen en la agencia."""
    k = i + 1 + (sentence[i].low in lexicon.phrasal and sentence[i + 1].low in lexicon.phrasal_particles)  # "fa sapere"
    while k < min(len(sentence), i + _DISTANCE) and (
        sentence[k].low not in lexicon.placed_at
        and (between(sentence, k, lexicon) or (lexicon.drops_subject and sentence[k].text.islower()))
    ):  # "(aseguran) a este diario desde el molino"
        k += 1
    return _place_from(sentence, k, lexicon)


def _place_from(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    at = lexicon.placed_at
    first = next((n for n in range(k, len(sentence)) if sentence[n].low not in at), k)
    place = phrase_right(sentence, first, lexicon) if first > k else None
    speaks = place is not None and is_speaker_noun(sentence[first].low, lexicon)  # "в совете мельников"
    return place if place is not None and (speaks or may_speak(sentence, place, lexicon)) else None


def in_which(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The letter in "una carta en la que (se lee)", "ein Brief, in dem es (heißt)"; token k is before the verb."""
    for first in range(k, max(0, k - _WHICH), -1):
        before = sentence[first - 1]
        leads = not before.text[0].isalnum() or before.low in lexicon.prepositions or before.low in lexicon.definite
        if leads and sentence[first].low in lexicon.in_which and sentence[first].text.islower():
            while sentence[first - 1].low in lexicon.located_in or sentence[first - 1].low in lexicon.definite:
                first -= 1
            return phrase_left(sentence, first - 1 - (sentence[first - 1].text == ","), lexicon)
    return None


def governed_left(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that ends before token i, past its genitives, if a preposition of place governs it."""
    if i > 0 and sentence[i].text == ",":  # "In dem Brief, der …, (heißt es)"
        relative = (
            k for k in range(i - 2, -1, -1) if sentence[k].text == "," and _opens_relative(sentence, k, lexicon)
        )
        i = next(relative, before_apposition(sentence, i, lexicon) + 1) - 1
    while i > 0 and is_time(sentence[i], lexicon) and (before := before_time(sentence, i, lexicon)) < i:
        i = before
    for _ in range(_GENITIVES):
        phrase = phrase_left(sentence, i, lexicon)
        if phrase is not None and phrase[0] > 0 and sentence[phrase[1]].low in lexicon.occasions:  # "auf Anfrage"
            i = phrase[0] - 2
            phrase = phrase_left(sentence, i, lexicon)
        if phrase is None or phrase[0] == 0:
            return None
        if sentence[phrase[0] - 1].low not in lexicon.prepositions:
            i = phrase[0] - 1
            continue
        i = phrase[0] - 2
        outer = phrase_left(sentence, i, lexicon)  # "Auf dem Schild am Eingang (steht)"
        written = outer is not None and lexicon.lists("documents", head_of(sentence, outer, lexicon))
        if not written and sentence[phrase[0] - 1].low in lexicon.located_in:
            return phrase
    return None


def _opens_relative(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a relative clause follows the comma at token k: ", which", ", a copy of which"."""
    if sentence[k + 1].low in lexicon.relatives:
        return True
    other = lexicon.relative_cases | lexicon.in_which | lexicon.whose
    return not lexicon.articles and any(token.low in other for token in sentence[k + 1 : k + 3])


def noun_of_place(sentence: Sentence, place: Phrase, lexicon: Lexicon) -> Phrase:
    """The document in a place of several nouns, in a language without articles: "(рабочему) письмо (дирекции)"."""
    if lexicon.articles or place[0] == place[1]:
        return place
    words = (k for k in range(place[0] + 1, place[1] + 1) if sentence[k].low in lexicon.reporting_nouns)
    end = next(words, 0) if lexicon.nominatives else 0
    if any(lexicon.lists("bodies", token.low) for token in sentence[place[0] : end]):
        place = place[0], end - 1  # "В мэрии (слова Линда сочли …)"
    return next(
        ((k, place[1]) for k in range(place[0], place[1] + 1) if lexicon.lists("documents", sentence[k].low)), place
    )


def before_places(sentence: Sentence, k: int, lexicon: Lexicon) -> int:
    """The "and" before "in a statement on Monday", which ends at token k; k where none stands there."""
    first = before_time(sentence, k, lexicon)
    while place := governed(sentence, first, lexicon):
        first = place - 1
    return first if sentence[first].low in lexicon.joining and sentence[first].text != "," else k


def gives_a_name(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb that also means "it says" has what is called so or the quoted words right beside it."""
    if sentence[i].low not in lexicon.bearing_names or i + 1 >= len(sentence):
        return False
    if sentence[i + 1].piece >= 0 or sentence[i - 1].piece >= 0:  # "som i folkmun heter ”…”"
        return True
    subject = phrase_right(sentence, i + 1, lexicon)
    it = subject is None or (subject[0] == subject[1] and sentence[subject[0]].low in lexicon.impersonal)
    named_so = any(token.piece >= 0 for token in sentence[i + 1 : i + 1 + _NAMED])
    return named_so and not it


def may_hold_words(noun: str, lexicon: Lexicon) -> bool:
    """Whether words may stand in or come from what a noun means: "in het antwoord", not "in boots"."""
    return is_speaker_noun(noun, lexicon) or lexicon.lists("authored", noun)


def is_page(sentence: Sentence, place: Phrase, lexicon: Lexicon) -> bool:
    """Whether a place is but a page by its number: "steht auf Seite 12"."""
    numbered = any(token.text[0].isdigit() for token in sentence[place[1] : place[1] + 2])
    return numbered and any(token.low in lexicon.pages for token in sentence[place[0] : place[1] + 1])


def holds_words(sentence: Sentence, i: int, place: Phrase, lexicon: Lexicon) -> bool:
    """Whether words stand in or on a place behind the verb at token i: „…“ steht auf dem Tor."""
    written = sentence[i - 1].piece >= 0 and is_inscribed(sentence, i, place, lexicon)
    return written or may_hold_words(head_of(sentence, place, lexicon), lexicon)


def is_inscribed(sentence: Sentence, i: int, place: Phrase, lexicon: Lexicon) -> bool:
    """Whether a thing on which words stand can say nothing itself: "Auf dem Tor (steht) „…“"."""
    stands = sentence[i].low in lexicon.document_verbs and sentence[place[0] - 1].low in lexicon.written_on
    return stands and not may_hold_words(head_of(sentence, place, lexicon), lexicon)
