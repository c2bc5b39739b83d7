"""What opens a sentence before its subject: a dateline, a participle, a clause, a time, how somebody is."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.skeleton import Sentence, is_person_noun, is_speaker_noun, is_time, named, phrase_right

_DATELINE = 12  # tokens that the place, agency and date before an article may take
_SHORTEST = 4  # tokens of a sentence that begins with a participle
_OPENING = 4  # words before "when"
_PLACE = 3  # letters; a shorter word in capitals is "I" or "A"


def behind_opening_words(sentence: Sentence, lexicon: Lexicon) -> int:
    """The token behind what opens a sentence before its subject: a dateline, "When the rain came,", "Notably,"."""
    i = _after_dateline(sentence)
    if not sentence:
        return i
    if _opens_with_participle(sentence, lexicon):  # "Asked about the mill, Vale …"
        i = _behind_agent(sentence, next((k + 1 for k, token in enumerate(sentence) if token.text == ","), 0), lexicon)
    elif _opens_with_clause(sentence, lexicon):  # "When the rain came, Vale …"
        i = _behind_clause(sentence, lexicon) or i
    elif lexicon.adjectives_follow and (behind := _behind_noun(sentence, lexicon) or _behind_manner(sentence, lexicon)):
        i = behind
    elif len(sentence) > 1 and sentence[1].text == "," and sentence[0].low.endswith(lexicon.adverb_endings):
        i = 2  # "Notably, Vale …"
    elif timed := _behind_time(sentence, lexicon):
        i = timed
    return i


def _behind_agent(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """Where the subject begins behind a name that says who did it: "Reçue par le ministre, Bo Lund, (Ada Vale …)"."""
    office = any(is_person_noun(token.low, lexicon) for token in sentence[1 : max(1, i - 1)])
    name = phrase_right(sentence, i, lexicon) if office else None
    end = (
        name[1] + 1 if name and named(sentence, i, lexicon) and not sentence[name[1]].text.islower() else len(sentence)
    )
    return end + 1 if end + 1 < len(sentence) and sentence[end].text == "," else i


def _opens_with_participle(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a sentence begins "Facing rain, Vale …", not "King smiled, …"."""
    first = sentence[0].low
    if first in lexicon.opening_participles or first in lexicon.given_names or len(sentence) < _SHORTEST:
        return first in lexicon.opening_participles
    if not first.endswith(lexicon.gerund_endings):  # as most, so that no more is asked
        return False
    following = sentence[1]
    finite = following.low.endswith(lexicon.past_endings) or following.low in lexicon.auxiliaries
    verb = finite or lexicon.strength(following.low) > 0 or following.is_name or not following.text[0].isalpha()
    adjective = bool(lexicon.nominatives) and is_speaker_noun(following.low, lexicon)  # "Молодая мельничиха (сказала)"
    return not (verb or adjective)


def _opens_with_clause(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with a clause that is not its main one: "When it rained", "Just two days after she"."""
    k, last = 0, min(_OPENING, len(sentence) - 1)
    k += bool(lexicon.adjectives_follow) and last > 0 and sentence[0].low in lexicon.joining  # "E quando"
    while k < last and (is_time(sentence[k], lexicon) or sentence[k].low in lexicon.before_subordinators):
        k += 1
    opener = sentence[k].low
    if opener in lexicon.subordinators or (lexicon.brackets and opener in lexicon.that):  # "Dass es regnet, (wusste)"
        return True
    if k >= last or opener not in lexicon.question_words:
        return False
    clause = sentence[k + 1]  # "Wie hoch", not "Wie Vale (sagt)"
    return clause.low in lexicon.determiners or not clause.is_name


def _behind_clause(sentence: Sentence, lexicon: Lexicon) -> int:
    """The token behind the comma that ends the opening clause: not the one of "E quando, a notte fonda, Vale"."""
    commas = [k + 1 for k, token in enumerate(sentence) if token.text == ","]
    aside = bool(lexicon.adjectives_follow) and len(commas) > 2 and sentence[commas[0] - 2].low in lexicon.subordinators
    return commas[2 * aside] if commas else 0


def _behind_noun(sentence: Sentence, lexicon: Lexicon) -> int:
    """The name behind a noun for a person that has no article: "Daughter of a miller, (Vale …)"; 0 where none is."""
    first = sentence[0]
    if not is_person_noun(first.low, lexicon) or first.low in lexicon.given_names:
        return 0
    comma = next((k for k, token in enumerate(sentence) if token.text == "," or token.piece >= 0), len(sentence))
    of = sentence[1:2] and not sentence[1].is_name and sentence[1].low not in lexicon.auxiliaries
    return comma + 1 if of and comma > 1 and comma + 1 < len(sentence) and named(sentence, comma + 1, lexicon) else 0


def _behind_manner(sentence: Sentence, lexicon: Lexicon) -> int:
    """The token behind how somebody is who is named next: "Beau joueur, le meunier …"; 0 where nobody is."""
    if sentence[0].low in lexicon.closed or sentence[0].low in lexicon.given_names:
        return 0
    comma = next((k for k, token in enumerate(sentence[: _OPENING + 2]) if not token.text[0].isalnum()), 0)
    if comma < 2 or comma + 3 >= len(sentence) or sentence[comma].text != ",":
        return 0
    if any(not one.text.islower() or one.low in lexicon.auxiliaries for one in sentence[1:comma]):
        return 0
    named_next = sentence[comma + 1].low in lexicon.definite or sentence[comma + 1].low in lexicon.given_names
    return comma + 1 if named_next else 0


def _behind_time(sentence: Sentence, lexicon: Lexicon) -> int:
    """The token behind "Minutes later," or "Two weeks ago," at the start of a sentence; 0 where none is there."""
    if sentence[0].low in lexicon.prepositions:
        return 0
    opening = [token.text for token in sentence[: _OPENING + 2]]
    if "," not in opening:
        return 0
    comma = opening.index(",")
    timed = comma > 1 and is_time(sentence[comma - 1], lexicon) and not sentence[comma - 1].is_name
    return comma + 1 if timed else 0


def _after_dateline(sentence: Sentence) -> int:
    """The token after "NORHAVEN —" or "Osk, Norland (Wire) —" at the start of an article, else the first one."""
    if len(sentence) < 2:
        return 0
    in_capitals = sentence[0].text.isupper() and len(sentence[0].text) >= _PLACE
    if not (in_capitals or sentence[1].is_name or sentence[1].text in "(),."):  # as most sentences
        return 0
    dash = next((k for k, token in enumerate(sentence[:_DATELINE]) if token.text in DASHES), 0)
    if not dash or in_capitals:
        return dash + 1 if dash else 0
    wired = dash > _PLACE and sentence[dash - 1].text == ")" and sentence[dash - 2].text.isalpha()
    return dash + 1 if wired and all(token.is_name or token.text in "(),." for token in sentence[:dash]) else 0
