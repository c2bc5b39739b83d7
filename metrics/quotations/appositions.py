"""Names and nouns that explain each other: "Vale, keeper of the mill,", "the head of the mill, Ines Vale,"."""

from __future__ import annotations

from metrics.quotations.brackets import after_bracket, before_bracket
from metrics.quotations.deputies import does_for
from metrics.quotations.first_case import in_first_case
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.offices import behind_field, behind_office, both_offices, is_common, second_office
from metrics.quotations.skeleton import (
    Phrase,
    Sentence,
    is_person_noun,
    is_speaker_noun,
    is_time,
    named,
    phrase_left,
    phrase_right,
)
from metrics.quotations.somebody import is_somebody
from metrics.quotations.titles import after_place
from metrics.quotations.words import describes

_PLACES = 3  # that stand between an office and its bearer's name
_REACH = 45  # tokens that an apposition may hold


def head_of(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> str:
    """The head of a noun phrase in lower case: "the head of the council" -> "head"."""
    first, last = phrase
    if first == last:
        return unowned(sentence[last].low)
    inner = lexicon.inner_prepositions
    for k in range(first + 1, last + 1):
        if sentence[k].low in inner:
            return _noun_among(sentence, (first, k - 1), lexicon)
    end = sentence[last]
    numbered = len(end.text) == 1 or (end.text[0].isdigit() and not end.low.endswith(lexicon.ages))  # "Annex C"
    return unowned(_noun_among(sentence, (first, last - numbered), lexicon))


def unowned(noun: str) -> str:
    """A noun without the sign of an owner: "Vale’s" -> "Vale"."""
    return noun[:-2] if noun.endswith(("’s", "'s")) else noun


def _noun_among(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> str:
    """The noun of a plain noun phrase: its last word, or the first that can speak where adjectives follow."""
    last = sentence[phrase[1]].low
    if not lexicon.adjectives_follow:
        return last
    words = (token.low for token in sentence[phrase[0] : phrase[1] + 1])
    opens = ("", *lexicon.demonyms) if phrase[1] > phrase[0] + 1 else ()  # "the Portuguese", "market Portuguese"
    nouns = (word for word in words if word not in lexicon.leading_adjectives and word not in opens)
    return next((noun for noun in nouns if is_speaker_noun(noun, lexicon)), last)


def governed(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The preposition before the noun phrase that ends at token i, or 0 where there is none."""
    phrase = phrase_left(sentence, i, lexicon)
    if phrase is None or phrase[0] == 0 or sentence[phrase[0] - 1].low not in lexicon.prepositions:
        return 0
    return phrase[0] - 1


def set_apart(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The person whose name stands between commas before token i: "the chairwoman" in "the chairwoman, Ines Vale,".

    Of "the office of the mayor, Ines Vale," it is the office, of "a clerk of the council, Ines Vale," the clerk.
    """
    name = phrase_left(sentence, i - 1, lexicon) if named(sentence, i - 1, lexicon) else None
    if name is None or name[0] < 2 or sentence[name[0] - 1].text != sentence[i].text:
        return None
    noun = _past_places(sentence, name[0] - 2, lexicon)
    apart = is_speaker_noun(sentence[noun].low, lexicon) and not named(sentence, noun, lexicon)
    alone = all(token.is_name or token.text == "&" for token in sentence[name[0] : name[1] + 1])
    person = phrase_left(sentence, noun, lexicon) if apart and alone else None
    # "Vale, represented by his deputy, Bo Lund, (said)"; "Vale, who is a clerk in Osk, Norland, (said)"
    if person and (does_for(sentence, person[0] - 1, lexicon) or sentence[person[0] - 1].low in lexicon.passive):
        return None
    if person is None or person[0] < 2 or sentence[person[0] - 1].low not in lexicon.linking:
        return person
    outer, inner = sentence[person[0] - 2].low, head_of(sentence, person, lexicon)
    whole = lexicon.lists("bodies", outer) or (is_person_noun(outer, lexicon) and not is_person_noun(inner, lexicon))
    return phrase_left(sentence, person[0] - 2, lexicon) if whole else person


def _past_places(sentence: Sentence, noun: int, lexicon: Lexicon) -> int:
    """The noun that can speak before "in the last poll", which ends at token `noun`; that token if there is none."""
    at = noun
    for _ in range(_PLACES):
        phrase = phrase_left(sentence, at, lexicon)
        if phrase is None or is_speaker_noun(sentence[at].low, lexicon) or phrase[0] < 2:
            break
        if sentence[phrase[0] - 1].low not in lexicon.prepositions:
            break
        at = phrase[0] - 2
    return at if is_speaker_noun(sentence[at].low, lexicon) and not named(sentence, at, lexicon) else noun


def own_name(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The name at the end of "(head of) the yard Ines Vale" or "the Council Ines Vale", which is no part of these."""
    first, bodies = phrase[1], lexicon.bodies
    while first > phrase[0] and named(sentence, first - 1, lexicon) and sentence[first - 1].low not in bodies:
        first -= 1
    first += after_place([token.text for token in sentence[first : phrase[1] + 1]], lexicon)
    before = sentence[first - 1].low  # "(the wife of) the miller Bo Lind", "the Centre for River Studies"
    described = is_person_noun(before, lexicon) or before in lexicon.prepositions
    apart = first > phrase[0] + (sentence[phrase[0]].low in lexicon.determiners) and not described
    return (first, phrase[1]) if apart and first < phrase[1] and named(sentence, first, lexicon) else None


def name_behind_place(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "(At) the weir Vale (says)", "(At) trial Vale", where a place with a small noun opens the sentence."""
    if lexicon.nominatives:
        return in_first_case(sentence, phrase, lexicon)
    if phrase[0] == 0 or sentence[phrase[0] - 1].low not in lexicon.prepositions or lexicon.capital_nouns:
        return None
    before = sentence[phrase[0] - 2] if phrase[0] > 1 else None
    opens = (
        before is None or before.text in (",", ":") or before.low in lexicon.connectives
    )  # "that in May Vale (says)"
    opens = opens or (phrase[0] == 2 and before is not None and before.low in lexicon.auxiliaries)  # "Non senza ironia"
    if not opens or not lexicon.articles:
        return None
    given = next((k for k in range(phrase[0] + 1, phrase[1]) if sentence[k].low in lexicon.given_names), 0)
    site = sentence[given - 1]
    if given and lexicon.adjectives_follow and site.is_name and site.low not in lexicon.given_names:
        return given, phrase[1]  # "Su Facebook Ines Vale (scrive)"
    first = phrase[1] + 1
    while first > phrase[0] and named(sentence, first - 1, lexicon) and not is_time(sentence[first - 1], lexicon):
        first -= 1
    noun = sentence[first - 1]
    if first == phrase[0] + 1 and is_time(noun, lexicon) and first <= phrase[1]:
        return first, phrase[1]
    small = noun.text.islower() and noun.low not in lexicon.closed
    small = small and (lexicon.lists("documents", noun.low) or not is_speaker_noun(noun.low, lexicon))
    place = small and first > phrase[0] + (sentence[1].low in lexicon.articles)
    return (first, phrase[1]) if place and first <= phrase[1] else None


def bearer(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """The name that an apposition explains: "Vale, keeper and head of the mill" -> Vale."""
    first = phrase[0]
    if first > 1 and sentence[first - 1].low in lexicon.joining and sentence[first - 1].text != ",":
        joined = phrase_left(sentence, first - 2, lexicon)
        first = joined[0] if joined else first
    if first > 1 and sentence[first - 1].text == "," and named(sentence, first - 2, lexicon):
        name = phrase_left(sentence, first - 2, lexicon)
        if name and not named(sentence, phrase[1], lexicon) and not governed(sentence, first - 2, lexicon):
            return name
    some = sentence[first].low in lexicon.indefinite or not lexicon.articles
    if some and first > 1 and sentence[first - 1].text == "," and is_person_noun(sentence[first - 2].low, lexicon):
        other = phrase_left(sentence, first - 2, lexicon)  # "her father, a miller, (said)"
        return other if other and other[0] == 0 else phrase
    return phrase


def explained(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Vale, a miller (who said …)", "Vale, secretary of the mill, (who said …)"."""
    first = phrase[0]
    if first < 2 or sentence[first - 1].text != ",":
        return None
    if first < phrase[1] and sentence[first].low in lexicon.given_names and sentence[first].is_name:
        return None  # "the minister of Sports, Ada Miller, (who said …)"
    person = sentence[first].low in lexicon.indefinite or is_person_noun(head_of(sentence, phrase, lexicon), lexicon)
    return phrase_left(sentence, first - 2, lexicon) if person and named(sentence, first - 2, lexicon) else None


def before_apposition(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The token before the stretch between two commas (dashes, brackets) that ends at token i."""
    opener = "(" if sentence[i].text == ")" else sentence[i].text[-1]  # “The Weir,” may end it
    chosen = i - 1
    for k in range(i - 1, max(-1, i - _REACH), -1):
        if sentence[k].piece >= 0:
            first = next((n for n in range(k) if sentence[n].text == opener), 0)
            opening = phrase_left(sentence, first - 1, lexicon) if first else None
            inner = opening and sentence[opening[0] - 1].low in lexicon.inner_prepositions  # "maître en (verre Vale),"
            return first - 1 if opening and (opening[0] == 0 or inner) else chosen
        if sentence[k].text != opener:
            continue
        before = before_bracket(sentence, k - 1)
        phrase = phrase_left(sentence, before, lexicon) if before >= 0 else None
        if phrase is not None:
            chosen = before
            if sentence[phrase[0]].text[1:2] == "-":  # "Vale, D-Norland, said"
                continue
            named_so = named(sentence, before, lexicon) and sentence[before].low not in lexicon.letters  # "Vale, KC,"
            if named_so or sentence[before].low in lexicon.pronouns or opener == "(":
                break
            if named(sentence, i - 1, lexicon) and is_person_noun(sentence[before].low, lexicon):
                break  # "her clerk, Ines B. Vale, (said)"
    return chosen


def completed(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """A subject with the words that make it one: "some in Norland"; the name in "the head of the mill, Ines Vale,"."""
    if lexicon.nominatives and (name := behind_office(sentence, phrase, lexicon)):
        return name
    second = behind_field if lexicon.adjectives_follow else second_office if lexicon.capital_nouns else None
    if second and (name := second(sentence, phrase, lexicon)):
        return name
    leads_on = _leads_on(sentence, phrase[1], lexicon)
    if not (leads_on or lexicon.adjectives_follow):  # as mostly, for a verb follows
        return phrase
    end, first = phrase[1], sentence[phrase[0]].low  # "the minister of Norland, Ines Vale,"
    of = first in lexicon.determiners or (not lexicon.articles and is_person_noun(first, lexicon))
    opens = of or phrase[0] == 0
    office = opens and is_person_noun(sentence[end].low, lexicon)  # "the Chairman of the board, Ines Vale,"
    if named(sentence, end, lexicon) and not office:
        return (_named_beside(sentence, end, lexicon) if of else None) or phrase
    comma = office and [token.text for token in sentence[end + 2 : end + 3]] == [","]
    if comma and lexicon.adjectives_follow and describes(sentence, end + 1, lexicon):
        end += 1  # "su portavoz nacional, Ines Vale,"
    elif not leads_on:
        return phrase
    while end + 2 < len(sentence) and sentence[end + 1].low in lexicon.inner_prepositions:
        inner = phrase_right(sentence, end + 2, lexicon)
        told = sentence[end + 1].low in lexicon.addressing and sentence[end + 2].low in lexicon.given_names
        if inner is None and is_time(sentence[end + 2], lexicon):  # "the loser of the day, Ines Vale,"
            end += 2
            continue
        if inner is None or told:
            break
        end = inner[1]
    end = after_bracket(sentence, end)
    beside = _named_beside(sentence, end, lexicon)
    for further in (_behind_place, both_offices) if _leads_on(sentence, end, lexicon) else ():
        if beside is None and (on := further(sentence, end, lexicon)) > end:
            beside = _named_beside(sentence, on, lexicon)
    if beside is not None and _is_body_of_person(sentence, phrase, end, lexicon):
        return phrase[0], end  # "the office of the minister, Ines Vale,"
    if beside is not None or end == phrase[1]:
        return beside or phrase
    head = sentence[phrase[1]].low  # "some" or, of "the ministry of health", "ministry"
    few = phrase[0] == phrase[1] and head in lexicon.determiners and head in lexicon.persons
    whole = few or lexicon.lists("bodies", head) or _is_paper_of(sentence, phrase[1], end, lexicon)
    return (phrase[0], end) if whole else phrase


def _leads_on(sentence: Sentence, end: int, lexicon: Lexicon) -> bool:
    """Whether more may belong to a noun phrase that ends at token `end`, for a mark, "of" or "and" follows it."""
    return end + 2 < len(sentence) and sentence[end + 1].low in lexicon.leading_on


def _is_paper_of(sentence: Sentence, noun: int, end: int, lexicon: Lexicon) -> bool:
    """Whether it is said up to token `end` whose document the noun before it is: "the report of the Mill Office"."""
    paper = sentence[noun + 1].low in lexicon.linking and lexicon.lists("documents", sentence[noun].low)
    return paper and any(token.is_name or is_speaker_noun(token.low, lexicon) for token in sentence[noun + 2 : end + 1])


def _is_body_of_person(sentence: Sentence, phrase: Phrase, end: int, lexicon: Lexicon) -> bool:
    """Whether a person hangs on a body whose noun phrase goes on to token `end`: "the office of the minister"."""
    body = lexicon.lists("bodies", head_of(sentence, phrase, lexicon))
    return body and any(is_person_noun(token.low, lexicon) for token in sentence[phrase[0] + 1 : end + 1])


def _behind_place(sentence: Sentence, end: int, lexicon: Lexicon) -> int:
    """The end of "our woman (on the bank)", whose first part ends at token `end`."""
    if end + 2 >= len(sentence) or sentence[end + 1].low not in lexicon.prepositions:
        return end
    place = phrase_right(sentence, end + 2, lexicon)
    return place[1] if place else end


def _named_beside(sentence: Sentence, end: int, lexicon: Lexicon) -> Phrase | None:
    """The name between commas after token `end`."""
    if end + 2 >= len(sentence) or sentence[end + 1].text != ",":
        return None
    name = phrase_right(sentence, end + 2, lexicon)
    if name is not None and lexicon.nominatives:
        name = behind_office(sentence, name, lexicon) or name  # "сотрудница Окской обсерватории (Ада Вейл)"
    if name is None or not named(sentence, name[1], lexicon):
        return None
    if sentence[name[0]].low in lexicon.indefinite:  # not "her father, ein Dreher,", but "her guest, un tal Bo Lund,"
        if not lexicon.adjectives_follow or sentence[name[0] + 1].low not in lexicon.leading_adjectives:
            return None
        name = min(name[0] + 2, name[1]), name[1]
    first = next(k for k in range(name[0], name[1] + 1) if sentence[k].is_name)
    before = [token.low for token in sentence[name[0] : first]]
    if not (lexicon.prepositions.isdisjoint(before) and lexicon.relative_cases.isdisjoint(before)):
        return None  # "property of the fund Vale", "снимок которой прислал Вейл"
    if _is_state_of(sentence, end, name, lexicon):
        return None
    last = name[1] if lexicon.capital_nouns else _behind_place(sentence, name[1], lexicon)  # "Ines Vale from Osk,"
    after = sentence[last + 1].text if last + 1 < len(sentence) else "."
    return name if after in ",.:(" or after in DASHES else None


def _is_state_of(sentence: Sentence, end: int, name: Phrase, lexicon: Lexicon) -> bool:
    """Whether a name between commas says where the place before it lies: "a woman in Osk, Norland, (told …)"."""
    place = governed(sentence, end, lexicon) if named(sentence, end, lexicon) else 0
    short = name[0] == name[1] or sentence[name[0]].low in lexicon.places
    return short and place > 0 and sentence[place].low in lexicon.inner_prepositions


def may_speak(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is a name, a pronoun, or a noun of a person, a body or a document."""
    if named(sentence, phrase[1], lexicon) and not (lexicon.capital_nouns and is_common(sentence, phrase, lexicon)):
        return True
    head = head_of(sentence, phrase, lexicon)
    if head in lexicon.standing_for or is_speaker_noun(head, lexicon):
        return True
    return is_somebody(sentence, phrase, lexicon)
