"""Whom a sentence is about: its first noun phrase that no preposition governs, past datelines and opening clauses."""

from __future__ import annotations

from metrics.quotations.appositions import name_behind_place
from metrics.quotations.first_case import opens_in_other_case
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.openings import behind_opening_words
from metrics.quotations.skeleton import (
    Phrase,
    Sentence,
    is_person_noun,
    is_speaker_noun,
    named,
    phrase_left,
    phrase_right,
)
from metrics.quotations.somebody import somebody

_DATELINE = 12  # tokens that the place, agency and date before an article may take
_CLAUSE = 12  # tokens of a clause that begins with its object


def main_subject(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """The first noun phrase of a sentence that no preposition governs."""
    if _is_in_capitals(sentence):  # "NORHAVEN."
        return None
    i = behind_opening_words(sentence, lexicon)
    while i < len(sentence):
        token = sentence[i]
        if lexicon.others:
            some = token.low in lexicon.indefinite or token.low in lexicon.most
            some = some or (i + 1 < len(sentence) and sentence[i + 1].low in lexicon.most)
            if some and (unnamed := somebody(sentence, i, lexicon)):
                return unnamed
        if token.text == "," and lexicon.brackets and 0 < i < len(sentence) - 1:
            inner = sentence[i + 1].low in lexicon.question_words or sentence[i + 1].low in lexicon.subordinators
            if inner:  # "Auf die Frage, (wer zahle), (wenn es regne), wird Vale …"
                i = next((k for k in range(i + 1, len(sentence)) if sentence[k].text == ","), len(sentence))
                continue
        if i > 0 and token.low in lexicon.subject_relatives:  # "to those (who ask), Vale …"
            i = next((k for k in range(i, len(sentence)) if sentence[k].text == ","), i) + 1
            continue
        governed = token.low in lexicon.prepositions or (bool(lexicon.free_order) and token.low in lexicon.as_words)
        phrase = phrase_right(sentence, i + governed, lexicon) if token.piece < 0 else None
        if phrase is None:
            i += 1
            continue
        if _is_object_of_gerund(sentence, i, lexicon):
            i = phrase[1] + 1
            continue
        if governed:
            if (name := name_behind_place(sentence, phrase, lexicon)) is not None:
                return name
            i = _behind_governed(sentence, i, phrase, lexicon)
            continue
        free = not _is_state(sentence, phrase, lexicon)
        if free and i > 0 and is_absolute(sentence, phrase, lexicon):
            i = phrase[1] + 1
            continue
        apart = free and i > 1 and sentence[i - 1].text == ","
        if apart and (behind := _behind_what_he_is(sentence, i, lexicon)):
            i = behind
            continue
        if free and _begins_subject(sentence, phrase, lexicon):
            if lexicon.nominatives and phrase[0] == 0 and (person := behind_first_object(sentence, phrase[1], lexicon)):
                return person
            if lexicon.capital_nouns and (pronoun := _nominative(sentence, phrase, lexicon)):
                return pronoun
            return up_to_its_head(sentence, phrase, lexicon)
        own = bool(lexicon.capital_nouns) and sentence[phrase[0]].low in lexicon.possessives
        whom = own and token.low in lexicon.oblique
        i = phrase[1] + 1 if whom else i + 1  # "die (ihren Namen) nicht nennt"
    return None


def _is_in_capitals(sentence: Sentence) -> bool:
    """Whether a sentence begins with nothing but words in capitals, or has no words."""
    first = sentence[0].text if sentence else ""
    if first[:1].isalpha() and not first.isupper():  # which nearly always tells
        return False
    return all(token.text.isupper() or not token.text[0].isalpha() for token in sentence[:_DATELINE])


def behind_first_object(sentence: Sentence, end: int, lexicon: Lexicon) -> Phrase | None:
    """Who takes what a language without articles names first: "Głos zabrał też poseł (Lind)", "Слово взял Лев Линд"."""
    if sentence[0].low in lexicon.given_names or is_speaker_noun(sentence[0].low, lexicon):
        return None
    if end and not all(token.is_name for token in sentence[: end + 1]):  # "Ладе Гай возразил депутат (Линд)"
        return None
    k = end + 2 + (len(sentence) > end + 3 and sentence[end + 2].low in lexicon.auxiliaries)
    if len(sentence) <= k + 1:
        return None
    does = sentence[end + 1]
    verb = does.text.islower() and does.low.endswith(lexicon.finite_endings)
    noun = sentence[k].low.rpartition("-")[2] if verb else ""  # "Итог подвёл вице-мэр (Линд)"
    behind = k + 1 + (len(sentence) > k + 2 and sentence[k + 1].text.islower() and sentence[k + 2].is_name)
    person = noun in lexicon.nominatives and sentence[behind].is_name  # "Слово взяла директор школы Ада Линд"
    short = sentence[k].low in lexicon.titles and sentence[k + 1].text == "."  # "prof. Lind"
    name = verb and (short or (sentence[k].low in lexicon.given_names and sentence[k + 1].is_name))
    return phrase_right(sentence, k, lexicon) if name or (person and sentence[k].text.islower()) else None


def _nominative(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """A pronoun that can only be the subject behind an object: "Genaueres zum Wehr wollte er nicht sagen"."""
    if sentence[phrase[0]].low in lexicon.pronouns or is_speaker_noun(sentence[phrase[1]].low, lexicon):
        return None
    for k in range(phrase[1] + 1, min(len(sentence), phrase[1] + _CLAUSE)):
        if not sentence[k].text[0].isalnum():
            return None
        helped = sentence[k].low in lexicon.female and sentence[k - 1].low in lexicon.auxiliaries
        if sentence[k].low in lexicon.nominative or helped:
            return k, k
    return None


def _past_name(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> int:
    """The token behind a governed noun phrase, and behind the name that explains it: "con su abogada, Ana Vale, …"."""
    end = phrase[1] + 1
    apart = end + 1 < len(sentence) and sentence[end].text == "," and is_speaker_noun(sentence[phrase[1]].low, lexicon)
    name = phrase_right(sentence, end + 1, lexicon) if apart and named(sentence, end + 1, lexicon) else None
    explains = name is not None and name[1] + 1 < len(sentence) and sentence[name[1] + 1].text == ","
    return name[1] + 1 if name and explains else end


def _behind_governed(sentence: Sentence, i: int, phrase: Phrase, lexicon: Lexicon) -> int:
    """The token behind a noun phrase that the preposition at token i governs, and behind what belongs to it."""
    end = _past_name(sentence, phrase, lexicon)
    if end < len(sentence) and sentence[end].low in lexicon.genitive_articles:
        owner = phrase_right(sentence, end, lexicon)
        end = owner[1] + 1 if owner else end  # "Auf die Frage (einer Lehrerin), …"
    inside = sentence[i].low not in lexicon.located_in
    if inside and end < len(sentence) and is_speaker_noun(sentence[end].low, lexicon):
        end += 1  # "with Norland millers worried, (Vale …)"
    return end


def is_absolute(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase is only what has been done: "e, chiusa la porta, (ha aggiunto)"."""
    if not lexicon.absolute_endings:
        return False
    done, end = phrase[0] - 1, phrase[1] + 1
    if done < 0 or end >= len(sentence) or sentence[end].text != ",":
        return False
    opens = done == 0 or sentence[done - 1].text == ","
    does = opens and sentence[done].low.endswith(lexicon.absolute_endings) and sentence[done].low not in lexicon.closed
    return does and not named(sentence, phrase[1], lexicon) and sentence[phrase[0]].low in lexicon.determiners


def _behind_what_he_is(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The token behind "38 anni, figlia di un mugnaio," before who is meant, where token i is the noun; or 0."""
    bare = bool(lexicon.adjectives_follow) and sentence[i].text.islower() and sentence[i].low not in lexicon.closed
    if not bare or not is_person_noun(sentence[i].low, lexicon):
        return 0
    comma = next((k for k in range(i + 1, min(len(sentence) - 1, i + _CLAUSE)) if sentence[k].text == ","), 0)
    whom = comma > 0 and (sentence[comma + 1].low in lexicon.definite or named(sentence, comma + 1, lexicon))
    return comma + 1 if whom else 0


def _is_state(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase between commas only says what the place before it is: "in Osk, one of two towns, (Vale …)"."""
    first, end = phrase[0] - 1, phrase[1] + 1
    first -= sentence[first].is_name  # "New (Norland)"
    if first < 1 or sentence[first].text != ",":
        return False
    while end < len(sentence) and sentence[end].low in lexicon.linking:
        inner = phrase_right(sentence, end + 1, lexicon)
        end = inner[1] + 1 if inner else len(sentence)
    apart = end < len(sentence) and sentence[end].text in ",."
    place = phrase_left(sentence, first - 1, lexicon) if apart and named(sentence, first - 1, lexicon) else None
    return place is not None and place[0] > 0 and sentence[place[0] - 1].low in lexicon.located_in


def _is_object_of_gerund(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a phrase from token i on is what is done: "After crossing (the Osk), Vale …"."""
    if i < 2 or not sentence[i - 1].low.endswith(lexicon.gerund_endings) or not sentence[i - 1].text.islower():
        return False
    does = bool(lexicon.adjectives_follow) and sentence[i - 1].low not in lexicon.persons  # "vai abanando (a cabeça)"
    return does or sentence[i - 2].low in lexicon.prepositions


def _begins_subject(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase may be a subject: with an article that is no object’s, a pronoun, a name, "analysts"."""
    first = sentence[phrase[0]]
    if first.low in lexicon.oblique or sentence[phrase[0] - 1].low in lexicon.reflexives:  # "se (ravisant)"
        return False
    if phrase[0] == 0 and first.low not in lexicon.given_names:
        verb = lexicon.drops_subject and lexicon.strength(first.low) > 0  # "Nazwał młyn (cudem)"
        if verb or first.low.endswith(lexicon.oblique_endings):
            return False
        if phrase == (0, 0) and lexicon.oblique_nouns and len(sentence) > 1 and opens_in_other_case(sentence, lexicon):
            return False
    marked = first.low in lexicon.determiners or first.low in lexicon.pronouns
    if marked or named(sentence, phrase[0], lexicon):
        if phrase == (0, 0) and _is_imperative(sentence, lexicon):
            return False
        return marked or not (lexicon.drops_subject and _is_verb_alone(sentence, phrase, lexicon))
    vague = first.low in lexicon.not_names and first.low not in lexicon.persons  # German "weniger"
    if lexicon.capital_nouns and first.text.islower():  # "diplomatischer" is no noun
        return first.low in lexicon.persons
    return not vague and is_speaker_noun(first.low, lexicon)


def _is_imperative(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the capital that opens a sentence is that of a verb: "Sign up", "Read the latest"."""
    first, following = sentence[0].low, sentence[1].low if len(sentence) > 1 else ""
    if first in lexicon.given_names or first in lexicon.pronouns or first in lexicon.determiners:
        return False
    particle = following in lexicon.verb_particles and following not in lexicon.prepositions
    return particle or (bool(lexicon.verb_particles) and following in lexicon.articles)


def _is_verb_alone(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the capital that opens a sentence is that of a verb, for an object follows: "Pide al molino", "Tiene 67".

    Not in "Vale en cambio dice", "Vale la llamó", "Vale de Osk".
    """
    i = phrase[0]
    while i + 1 < len(sentence) and _is_adverbial(sentence[i + 1].low, lexicon):
        i += 1
    first = phrase[0] == 0 or not sentence[phrase[0] - 1].text[0].isalnum()
    one = phrase[0] == phrase[1] and sentence[phrase[0]].low not in lexicon.given_names
    if first and one and (sentence[phrase[0]].low in lexicon.opening_verbs or _says(sentence, phrase[0], lexicon)):
        return True  # "Empieza con una promesa: “…”"
    if not (first and one and i + 2 < len(sentence)) or is_speaker_noun(sentence[phrase[0]].low, lexicon):
        return False
    following, verb = sentence[i + 1], sentence[i + 2]
    pronoun = lexicon.strength(verb.low) > 0 or verb.low in lexicon.auxiliaries
    stop = next((k for k in range(i + 2, len(sentence)) if not sentence[k].text[0].isalnum()), len(sentence))
    other = any(lexicon.strength(one.low) > 0 or one.low in lexicon.perfect for one in sentence[i + 2 : stop])
    governs = following.low in lexicon.prepositions and following.low not in lexicon.linking
    article = following.low in lexicon.determiners or following.low in lexicon.impersonal
    return not other and (governs or following.text.isdigit() or (article and not pronoun))


def _says(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether token i is a verb of saying with "that" behind it: "Dijo que"."""
    return (
        lexicon.strength(sentence[i].low) == 2 and sentence[i + 1 : i + 2] != [] and sentence[i + 1].low in lexicon.that
    )


def _is_adverbial(word: str, lexicon: Lexicon) -> bool:
    """Whether a small word is neither article nor preposition nor verb: "siempre", "no"."""
    if word in lexicon.impersonal:  # "lo (mismo)"
        return False
    if word in lexicon.closed:
        return word in lexicon.auxiliaries and word not in lexicon.perfect
    return word in lexicon.not_names and word not in lexicon.pronouns


def up_to_its_head(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """A noun phrase without the verb behind it that looks like a noun: "his predecessor quit"."""
    for last in range(phrase[1], phrase[0] - 1, -1):
        counts = last < phrase[1] and sentence[last].low in lexicon.determiners  # "the one honest moment"
        if not counts and (named(sentence, last, lexicon) or is_speaker_noun(sentence[last].low, lexicon)):
            return phrase[0], last
    return phrase


def cries_within(sentence: Sentence, i: int, said: Phrase, cue: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Witnesses said Vale stopped and (yelled)": who cries or tells, where several without a name report it.

    `said` is who reports it by the verb `cue`, token i the verb behind "and".
    """
    verb = sentence[i].low
    cried = (verb in lexicon.uttering or verb in lexicon.turning_to) and verb not in lexicon.terming
    noun = sentence[said[1]].low
    several = lexicon.is_plural(noun) and is_speaker_noun(noun, lexicon)
    first = cue + 1 + (sentence[cue + 1].low in lexicon.that)
    if not (cried and several) or first >= i:
        return None
    inner = phrase_right(sentence, first, lexicon)
    if inner is None or inner[1] + 1 >= i or sentence[inner[1] + 1].low in lexicon.auxiliaries:  # "said Vale had left"
        return None
    one = sentence[first].low in lexicon.male or sentence[first].low in lexicon.female
    return inner if one or named(sentence, inner[1], lexicon) else None
