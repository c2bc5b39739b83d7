"""Who holds an office whose noun phrase goes on: Vale in "начальник отдела по связям с прессой Ада Вейл"."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, is_speaker_noun, named, phrase_right
from metrics.quotations.words import is_verb

_OFFICE = 8  # tokens between an office and the name of who holds it


def is_common(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether one word with a capital stands behind an article where every noun has one: "der Deich", no name."""
    article, noun = sentence[phrase[0]].low, sentence[phrase[1]].low
    two = bool(lexicon.capital_nouns) and phrase[1] == phrase[0] + 1
    if not two or article not in lexicon.articles or noun in lexicon.given_names:
        return False
    word = sentence[phrase[1]].text
    return word[1:].islower() or not word.isalpha()  # not "die AfD", "der ADAC"


def is_owned(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a thing of somebody's is no speaker: "Für ihre Rolle", where nouns are put together."""
    owned = bool(lexicon.compounds) and sentence[phrase[0]].low in lexicon.possessives and phrase[0] < phrase[1]
    return owned and not is_speaker_noun(sentence[phrase[1]].low, lexicon)


def opens_clause(words: list[str], lexicon: Lexicon) -> bool:
    """Whether words behind a comma are no apposition: "Truppen, (so der Minister)", "Brief, (den der Minister)"."""
    if not lexicon.capital_nouns or not words:
        return False
    relative = len(words) > 1 and words[0] in lexicon.articles and words[1] in lexicon.articles
    return relative or lexicon.strength(words[0]) > 0


def behind_office(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The name in the first case behind an office in a language of cases, past what hangs on the office."""
    first, last = phrase
    if not any(is_person_noun(token.low, lexicon) for token in sentence[first : last + 1]):
        return None
    for k in range(last + 1, min(len(sentence), last + _OFFICE)):
        token = sentence[k]
        if token.text == "." and sentence[k - 1].low in lexicon.abbreviations:
            continue  # "proboszcz z Oski ks. Adam Vale"
        if token.piece >= 0 or not token.text[0].isalnum() or lexicon.strength(token.low):
            return None
        if token.is_name and token.low in lexicon.given_names:
            return phrase_right(sentence, k, lexicon)
    return None


def behind_field(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The name behind the field of an office where adjectives follow: "l’assessora alla Cultura Ada Vale".

    So "aspirante a gobernador Ada Vale"; not "il ministro a Ada Vale", "la portavoz a la alcaldesa Ada Vale".
    """
    first, last = phrase
    if last + 1 >= len(sentence) or not any(is_person_noun(one.low, lexicon) for one in sentence[first : last + 1]):
        return None
    for k in range(last + 1, min(len(sentence) - 1, last + _OFFICE)):
        token, before = sentence[k], sentence[k - 1]
        if token.is_name and token.low in lexicon.given_names and sentence[k + 1].is_name:
            bare = sentence[k - 2].low in lexicon.put_to & lexicon.infinitive  # "a gobernador"
            other = before.low in lexicon.closed or (is_person_noun(before.low, lexicon) and not bare)
            return None if k == last + 1 or other else phrase_right(sentence, k, lexicon)
        ends = token.low in lexicon.connectives - lexicon.joining or token.low in lexicon.auxiliaries
        if token.piece >= 0 or not token.text[0].isalnum() or ends or is_verb(token, lexicon):
            return None
    return None


def second_office(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale with her second office in "die Müllerin und Dichterin Ada Vale", one person by her one article."""
    first, last = phrase
    if last + 3 >= len(sentence) or sentence[last + 1].low not in lexicon.joining or sentence[last + 1].text == ",":
        return None
    other = phrase_right(sentence, last + 2, lexicon)
    if other is None or not is_person_noun(sentence[other[0]].low, lexicon) or not named(sentence, other[1], lexicon):
        return None
    articled = sentence[first].low in lexicon.determiners and is_person_noun(sentence[last].low, lexicon)
    return other if articled and other[0] < other[1] else None


def both_offices(sentence: Sentence, end: int, lexicon: Lexicon) -> int:
    """The end of "a miller (and poet)", whose first office ends at token `end`; that token where there is no second."""
    if end + 2 >= len(sentence) or sentence[end + 1].low not in lexicon.joining or sentence[end + 1].text == ",":
        return end
    other = phrase_right(sentence, end + 2, lexicon)
    if other is None or sentence[other[0]].low in lexicon.determiners or not is_person_noun(sentence[end].low, lexicon):
        return end
    return other[1] if any(is_person_noun(token.low, lexicon) for token in sentence[other[0] : other[1] + 1]) else end


def is_noun_before_name(word: str, lexicon: Lexicon) -> bool:
    """Whether a word that opens a sentence is no part of the name behind it: "Рыбак Омар Вялый", "Слова Линда"."""
    if not lexicon.nominatives or word in lexicon.given_names or word in lexicon.bodies_acting:
        return False
    return word in lexicon.nominatives or word in lexicon.reporting_nouns


def is_place_of_office(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a country in the genitive, not a first name: "(премьер) Дании (Метте Холм)", but "Марии"."""
    return word.endswith(lexicon.place_genitives) and not {word[:-1] + "я", word[:-1] + "a"} & lexicon.given_names
