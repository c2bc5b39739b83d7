"""Where the whole begins that a subject ends: "half of the (millers)", "Vale and (Lund)", "the miller and (mayor)"."""

from __future__ import annotations

from metrics.quotations.appositions import head_of, may_speak
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, is_speaker_noun, named, phrase_left


def counted(sentence: Sentence, people: Phrase, lexicon: Lexicon) -> tuple[int, Phrase] | None:
    """Where a count of people begins, and they: "half of the (millers)", "31% of (voters)", "four in (10 voters)"."""
    last = sentence[people[1]].low
    if not lexicon.is_plural(last) or not is_speaker_noun(last, lexicon):
        return None
    for k in range(max(0, people[0] - 2), people[1]):
        share = sentence[k]
        counts = share.text == "%" or share.text[0].isdigit() or share.low in lexicon.shares
        if counts and sentence[k + 1].low in lexicon.inner_prepositions:
            first = k - (share.text == "%")
            return first - (sentence[first - 1].low in lexicon.articles), (max(people[0], k + 2), people[1])
    return None


def outset(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> int:
    """The first token of the whole that a subject ends: "Vale and (Lund)", "the miller and (mayor)"."""
    first, before = phrase[0], sentence[phrase[0] - 1]
    if before.low in lexicon.inner_prepositions and (count := counted(sentence, phrase, lexicon)):
        return count[0]
    if first < 3:
        return first
    chief = before.low in lexicon.inner_prepositions or before.low in lexicon.purpose  # "an aide to the (mayor), Vale,"
    aide = phrase_left(sentence, first - 2, lexicon) if chief else None
    if aide is not None and is_person_noun(head_of(sentence, aide, lexicon), lexicon):
        return aide[0]
    if sentence[first].low in lexicon.determiners:
        return first
    if before.text == ",":
        article = first - 3
        adjective = sentence[first - 2].text.islower() and sentence[first - 2].low not in lexicon.closed
        one = is_person_noun(head_of(sentence, phrase, lexicon), lexicon) and not named(sentence, phrase[1], lexicon)
        return article if one and adjective and sentence[article].low in lexicon.articles else first
    other = phrase_left(sentence, first - 2, lexicon) if before.low in lexicon.joining else None
    if other is None or named(sentence, other[1], lexicon) != named(sentence, phrase[1], lexicon):
        return first
    office = sentence[other[0]].low in lexicon.definite and may_speak(sentence, other, lexicon)
    return other[0] if named(sentence, other[1], lexicon) or office else first


def couple(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """Both of "Tom and Ada Vale", where a subject is the first of them or the second with the surname."""
    first, last = phrase
    if first == last and sentence[first].is_name:
        behind = sentence[last + 1 : last + 4]
        if len(behind) == 3 and _share(sentence[first], behind, lexicon):
            return first, last + 3
    before = first - 2
    if (
        last == first + 1
        and before >= 0
        and sentence[before].is_name
        and _share(sentence[before], sentence[before + 1 : last + 1], lexicon)
    ):
        return before, last
    return phrase


def _share(one: Token, other: Sentence, lexicon: Lexicon) -> bool:
    """Whether a first name stands before "and", another one and a surname."""
    joined = other[0].low in lexicon.joining and other[0].text.isalpha()
    if not joined:
        return False
    given = one.low in lexicon.given_names and other[1].low in lexicon.given_names
    return given and one.is_name and other[1].is_name and other[2].is_name
