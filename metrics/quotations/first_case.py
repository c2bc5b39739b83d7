"""Who stands in the first case among nouns in other ones, in a language without articles."""

from __future__ import annotations

from metrics.quotations.declension import forms
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token
from metrics.quotations.skeleton import Phrase, Sentence, named
from metrics.quotations.words import is_verb

_VOICE = 5  # tokens of "дрожащим от волнения голосом"


def in_first_case(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Who stands in the first case behind a noun in another one: "На вопрос о воде мельник Линд (ответил)".

    The ending of the verb tells whether a name that ends like a woman's is one, or a man's in another case.
    """
    first, last = phrase
    if first and last > first and sentence[first].low in lexicon.these_cases:
        return behind_this(sentence, phrase, lexicon)
    other = (lexicon.leading_adjectives, lexicon.anonymous)
    found = (k for k in range(first, last + 1) if sentence[k].low in lexicon.nominatives)
    person = next((k for k in found if not any(sentence[k].low in words for words in other)), None)
    acts = person is not None and sentence[person].low in lexicon.bodies_acting
    if acts and (first == 0 or sentence[first - 1].low not in lexicon.prepositions):  # "Областной суд (счёл)"
        return None
    if person is not None:
        return person - (person > first and sentence[person - 1].low in lexicon.possessives), last
    given = next(
        (k for k in range(first + 1, last) if sentence[k].is_name and sentence[k].low in lexicon.given_names), 0
    )
    if given:  # "от КПРФ Ада Линд"
        return given, last
    name = last + 1
    while name > first and named(sentence, name - 1, lexicon):
        name -= 1
    before = sentence[name - 1].low
    words = before in lexicon.reporting_nouns and before not in lexicon.questions  # "На слова Линда (откликнулась)"
    if words or not first < name <= last < len(sentence) - 1:
        return None
    she = sentence[last + 1].low.endswith(lexicon.female_verb_endings)
    other_cases = lexicon.female_other_cases if she else lexicon.male_other_cases
    return None if sentence[last].low.endswith(other_cases) else (name, last)


def behind_this(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The source in "При этом источник (сообщил)", where no noun in the first case can go with "this"."""
    first, last = phrase
    if sentence[first - 1].low not in lexicon.prepositions:
        return None
    subject = any(one.low in lexicon.nominatives or one.is_name for one in sentence[first + 1 : last + 1])
    return (first + 1, last) if subject else None


def opens_in_other_case(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether an adjective and its noun in another case open a sentence: "Арендной платы (он не берёт)"."""
    first, noun = sentence[0], sentence[1]
    if not first.low.endswith(lexicon.oblique_adjectives) or not noun.low.endswith(lexicon.oblique_nouns):
        return False
    return noun.text.islower() and noun.low not in lexicon.closed and not is_verb(noun, lexicon)


def past_voice(sentence: Sentence, k: int, lexicon: Lexicon) -> int:
    """The token behind the voice in which somebody speaks: "(говорит) дрожащим голосом (Вейл)"; k if none begins."""
    if k >= len(sentence) or not sentence[k].low.endswith(lexicon.voice_endings) or sentence[k].is_name:
        return k
    for end in range(k, min(len(sentence), k + _VOICE)):
        if sentence[end].low in lexicon.voices:
            return end + 1
        if not sentence[end].text[0].isalpha() or sentence[end].is_name or sentence[end].low in lexicon.nominatives:
            return k
    return k


def has_subject(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a subject in the first case ends at token k, before a verb: "В письме к мэру соседи (требуют)"."""
    last = sentence[k].low
    return last in lexicon.pronouns or (last in lexicon.nominatives and sentence[k - 1].low not in lexicon.prepositions)


def names_object(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> bool:
    """Whether what is called something stands behind a place: "В мэрии плотину (назвали) «вечной»"."""
    if not lexicon.nominatives or ahead < 2 or lexicon.strength(sentence[i].low) != 1 or i + 1 >= len(sentence):
        return False
    small = sentence[ahead].text.islower() and sentence[ahead].low not in lexicon.bodies
    before = sentence[ahead - 1].low
    return small and sentence[i + 1].piece >= 0 and not (before in lexicon.prepositions or before in lexicon.oblique)


def cited_in_case(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The mayor in "цитирует мэра пресс-служба района": a person in another case before who cites him."""
    first, last = phrase
    if not any(noun in lexicon.nominatives for noun in forms(sentence[first].low, lexicon)):
        return None
    cites = (k for k in range(first + 1, last + 1) if _may_cite(sentence, k, lexicon))
    return first, next(cites, last + 1) - 1


def _may_cite(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a paper, a body or an agency in capitals stands at token k: "пресс-служба", "ТАСС"."""
    noun, word = sentence[k].low, sentence[k].text
    body = word.islower() and (noun in lexicon.bodies_acting or noun in lexicon.media)
    return body or (word.isupper() and len(word) > 1)


def is_medium(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word with a capital begins the name of what somebody speaks on: "Radio (Osk)"."""
    return token.low in lexicon.works or (token.low in lexicon.bodies and token.low not in lexicon.bodies_acting)


def is_whom_told(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase ends in several who are told something: "(сказал) мельник журналистам"."""
    last = sentence[phrase[1]]
    told = phrase[1] > phrase[0] and last.text.islower() and last.low.endswith(lexicon.told_plurals)
    return told and sentence[phrase[0]].low in lexicon.nominatives and last.low not in lexicon.nominatives
