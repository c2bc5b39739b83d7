"""Who stands in the first case among nouns in other ones, in a language without articles."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, named


def in_first_case(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Who stands in the first case behind a noun in another one: "На вопрос о воде мельник Линд (ответил)".

    The ending of the verb tells whether a name that ends like a woman's is one, or a man's in another case.
    """
    first, last = phrase
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
