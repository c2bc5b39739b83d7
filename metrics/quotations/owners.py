"""Whose words a noun for words means: the council in "Antwort des Rates", "la réponse du conseil"."""

from __future__ import annotations

from metrics.quotations.appositions import head_of, may_speak
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.places import place_before
from metrics.quotations.senders import letter_in, sender
from metrics.quotations.skeleton import (
    Phrase,
    Sentence,
    is_person_noun,
    is_speaker_noun,
    is_time,
    named,
    phrase_right,
)
from metrics.quotations.verbs import is_noun

_ABOUT_IT = 3  # tokens of "о том, (что)"


def owner_of(sentence: Sentence, words: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Who a noun phrase for words says they are of: "ihr" of "ihr knappes Fazit", the mayor of "la réponse du maire".

    Of "Aus dem Saal kam der Ruf: „…“" it is the place; None where the phrase says nothing of that.
    """
    if sentence[words[0]].low in lexicon.possessives:
        return words[0], words[0]
    if own := _genitive_first(sentence, words, lexicon):
        return own
    inner = lexicon.inner_prepositions
    of = next((k for k in range(words[0] + 1, min(words[1] + 2, len(sentence))) if sentence[k].low in inner), 0)
    if of:
        fused = sentence[of].low in lexicon.determiners
        owner = phrase_right(sentence, of + (not fused), lexicon)
        return None if owner is None or is_time(sentence[owner[1]], lexicon) else owner  # "the word of the hour"
    letter = letter_in(sentence, words, lexicon)
    if letter is None and not lexicon.articles and lexicon.lists("reporting_nouns", sentence[words[0]].low):
        letter = words[0]  # "Слова мэра просты: «…»"
    by = sender(sentence, letter, lexicon) if letter is not None else None
    return by or place_before(sentence[: words[0]], lexicon)


def is_words(sentence: Sentence, phrase: Phrase, head: str, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is neither a person nor a document but words: "the answer", „…“, so "ihr Kommentar"."""
    named_so = not lexicon.articles and named(sentence, phrase[1], lexicon)
    if named_so and lexicon.lists("reporting_nouns", sentence[phrase[0]].low):  # "Ответ Линда"
        return True
    if head in lexicon.passages and phrase[0] == 0:  # "The sentence goes on: “…”" is said by whoever spoke before
        return True
    if not (lexicon.lists("reporting_nouns", head) or head in lexicon.wording):
        return False
    own = sentence[phrase[0]].low in lexicon.possessives or _genitive_first(sentence, phrase, lexicon) is not None
    own = own and phrase[0] > 0 and sentence[phrase[0] - 1].low in lexicon.after_words
    return own or not lexicon.lists("documents", head)


def bearer_of_thing(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale of "la casa de Ines Vale (ardió)", where adjectives follow; None of "la fête d’Osk", which is nobody's.

    A phrase that is no thing is given back as it is: "le maire d’Osk", "Ines Vale".
    """
    if not lexicon.adjectives_follow:
        return phrase
    of = next((k for k in range(phrase[0] + 1, phrase[1]) if sentence[k].low in lexicon.linking), 0)
    if not of or any(named(sentence, k, lexicon) for k in range(phrase[0], of)):
        return phrase
    if any(is_speaker_noun(token.low, lexicon) for token in sentence[phrase[0] : of]):
        return phrase
    owner = of + 1, phrase[1]
    person = sentence[owner[0]].low in lexicon.given_names or is_person_noun(head_of(sentence, owner, lexicon), lexicon)
    return owner if person else None


def _genitive_first(sentence: Sentence, words: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Vales knapper Kommentar", "Ada Sundholms torra kommentar"."""
    last = words[0]
    while last + 1 < words[1] and sentence[last + 1].is_name and named(sentence, last + 1, lexicon):
        last += 1
    owns = last < words[1] and bool(lexicon.genitives) and sentence[last].low.endswith(lexicon.genitives)
    return (words[0], last) if owns and all(named(sentence, k, lexicon) for k in range(words[0], last + 1)) else None


def genitive(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The union in "Der Vorwurf der Union, man (plane …)", where it begins at token i; "Слова мэра о том, что"."""
    if not lexicon.articles:
        return _in_genitive(sentence, i, lexicon)
    if i + 1 >= len(sentence) or sentence[i].low not in lexicon.linking:
        return None
    owner = phrase_right(sentence, i + (sentence[i].low not in lexicon.determiners), lexicon)
    told = owner is not None and owner[1] + 1 < len(sentence) and sentence[owner[1] + 1].text == ","
    return owner if owner and told and may_speak(sentence, owner, lexicon) else None


def behind_gerund(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """Vale’s in "calling Vale’s (claim)", in "a note on Monday saying Vale’s (claim)"."""
    for k in range(phrase[1] - 1, phrase[0] - 1, -1):
        if sentence[k].low.endswith(lexicon.participle_endings) and lexicon.strength(sentence[k].low) > 0:
            return k + 1, phrase[1]
    return phrase


def judged_by_others(sentence: Sentence, first: int, noun: int, lexicon: Lexicon) -> bool:
    """Whether the words that tokens `first` to `noun` name are judged by somebody else: "she called his words …"."""
    if first == 0 or (noun + 1 < len(sentence) and sentence[noun + 1].low in lexicon.connectives):
        return False
    judged = noun + 2 < len(sentence) and sentence[noun + 1].low in lexicon.as_words  # "played her words down as “…”"
    if judged and any(token.piece >= 0 for token in sentence[noun + 2 : noun + 4]):
        return True
    before = sentence[first - 1].low
    if before in lexicon.quoting or before in lexicon.document_verbs:  # "the minutes record her answer"
        return False
    return lexicon.strength(before) == 1 and not is_noun(sentence, first - 1, lexicon)


def by_own_account(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Whom a sentence is about that says "nach eigenen Angaben", "naar eigen zeggen", with token i for "own".

    Also where token i is the preposition before it.
    """
    low = sentence[i].low
    if low in lexicon.own:
        own = i
    else:
        own = i - 1 if low in lexicon.accounts and i > 1 and sentence[i - 1].low in lexicon.own else i + 1
    if not lexicon.articles:
        own += own < len(sentence) and sentence[own].low in lexicon.possessives
    if own == 0 or own + 1 >= len(sentence) or sentence[own].low not in lexicon.own:
        return None
    first = own - 1 - (own > 1 and sentence[own - 1].low in lexicon.possessives)  # "по его собственным словам"
    led = sentence[first].low in lexicon.prepositions and sentence[own + 1].low in lexicon.accounts
    return main_subject(sentence, lexicon) if led else None


def _in_genitive(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The mayor in "Слова мэра о том, что «…»", "Обещание мэра «…»", who begins at token i right behind the noun."""
    owner = sender(sentence, i - 1, lexicon)
    if owner is None or owner[0] != i:
        return None
    end = owner[1] + 1
    apart = next((k for k in range(end, min(len(sentence) - 1, end + _ABOUT_IT)) if sentence[k].text == ","), None)
    told = apart is not None and sentence[apart + 1].low in lexicon.that
    return owner if told or (end < len(sentence) and sentence[end].piece >= 0) else None
