"""Who a verb is about: its subject, past whatever stands between."""

from __future__ import annotations

from metrics.quotations.appositions import (
    bearer,
    before_apposition,
    completed,
    governed,
    head_of,
    may_speak,
    name_behind_place,
    own_name,
    set_apart,
)
from metrics.quotations.leading import main_subject, up_to_its_head
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.printed import Token
from metrics.quotations.purposes import caused_by, named_agent, user_of
from metrics.quotations.relatives import is_object, related, stands_alone
from metrics.quotations.skeleton import Phrase, Sentence, is_speaker_noun, is_time, named, phrase_left, phrase_right
from metrics.quotations.verbs import before_time, behind_auxiliaries
from metrics.quotations.wholes import counted
from metrics.quotations.words import is_latter, is_verb

_REACH = 45  # tokens that an apposition between subject and verb may hold
_SHORT_NAME = 40  # characters


def subject_of(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase before a verb group; `i` is the token before the group.

    Appositions, relative clauses and prepositional phrases in between are passed over.
    """
    low, verb = max(-1, i - _REACH), i + 1
    jumped = False
    while i > low:
        token = sentence[i]
        if token.low in lexicon.relatives and (i or not is_latter(token, lexicon)):
            i -= 2 if i and sentence[i - 1].text == "," else 1
            antecedent = phrase_left(sentence, i, lexicon)
            if antecedent is not None and (verb_before := _told(sentence, antecedent, lexicon)):
                i = behind_auxiliaries(sentence, verb_before, lexicon)
            elif antecedent is not None:
                return related(sentence, antecedent, token, lexicon)
        elif (purpose := token.low in lexicon.purpose) and (caused := caused_by(sentence, i, lexicon)):
            return caused
        elif purpose and (uses := user_of(sentence, i, lexicon)):
            i = behind_auxiliaries(sentence, uses, lexicon)
        elif purpose and lexicon.strength(sentence[i + 1].low) == 1:
            return named_agent(sentence[:i], lexicon)
        elif (passed := _passed(sentence, i, lexicon)) < i:
            i = passed
        elif token.text in ",)" or token.text in DASHES or (token.piece >= 0 and token.text[-1] == ","):
            if (whom := set_apart(sentence, i, lexicon) or _before_relative(sentence, i, lexicon)) is not None:
                return whom
            if _ends_clause(sentence, i, lexicon):  # "Vale took her hat, told …"
                return None
            i = before_apposition(sentence, i, lexicon)
            jumped = True
        else:
            phrase = phrase_left(sentence, i, lexicon)
            if phrase is None:
                return _met(sentence, i, lexicon)
            before = sentence[phrase[0] - 1].low if phrase[0] > 0 else ""
            if lexicon.own and _is_nobody(sentence, phrase, lexicon):
                return None
            if is_object(sentence, phrase, lexicon):  # "the miller who found the wheel (said)"
                i = phrase[0] - 2
                continue
            own = own_name(sentence, phrase, lexicon) if before in lexicon.inner_prepositions else None
            if name := own or name_behind_place(sentence, phrase, lexicon):
                return name
            as_what = before in lexicon.as_words and _is_plain(sentence, phrase, lexicon)
            if sentence[phrase[0]].low in lexicon.oblique or (jumped and _is_mood(sentence, phrase, lexicon)):
                i = phrase[0] - 1  # an object; "И, помолчав, (добавила)"
            elif _is_in_other_case(sentence, phrase, i, lexicon):
                return None
            elif before in lexicon.prepositions and (count := counted(sentence, phrase, lexicon)):
                return count[1]
            elif as_what or (before in lexicon.prepositions and not _opens_clause(sentence, phrase, verb, lexicon)):
                i = _before_preposition(sentence, phrase, lexicon)
            elif before in lexicon.joining and before != "," and _joins_objects(sentence, phrase, lexicon):
                i = governed(sentence, phrase[0] - 2, lexicon) - 1
            elif before in lexicon.relatives and not stands_alone(sentence, phrase, lexicon):
                i = phrase[0] - 2
            else:
                return bearer(sentence, phrase, lexicon) if jumped else phrase
    return None


def _opens_clause(sentence: Sentence, phrase: Phrase, verb: int, lexicon: Lexicon) -> bool:
    """Whether a preposition opens a clause whose subject is the noun phrase behind it: "before he (spoke)"."""
    before, last = sentence[phrase[0] - 1].low, sentence[phrase[1]].low
    if before in lexicon.conjunctions or before not in lexicon.clausal:
        return before in lexicon.conjunctions
    nominative = last in lexicon.pronouns and before not in lexicon.inner_prepositions
    return named(sentence, phrase[1], lexicon) or nominative or _acts(sentence, phrase, verb, lexicon)


def _is_nobody(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether an adverb or "himself" looks like a subject: "Больше всех (сердилась)", "jak sam (mówi)"."""
    first = sentence[0].low
    adverb = bool(lexicon.nominatives) and phrase == (0, 0) and first in lexicon.not_names
    adverb = adverb and not is_speaker_noun(first, lexicon) and first not in lexicon.pronouns
    return adverb or sentence[phrase[1]].low in lexicon.own


def _is_mood(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase is one small word, a gerund or an adjective, in a language without articles.

    "И, помолчав, (добавила)", "Później, już spokojniejszy, (opowiadał)".
    """
    word, alone = sentence[phrase[1]], phrase[0] == phrase[1]
    small = alone and not lexicon.articles and word.text.islower() and not is_speaker_noun(word.low, lexicon)
    return small and word.low.endswith((*lexicon.gerund_endings, *lexicon.mood_endings))


def _before_relative(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The clerk in "Eine Müllerin, die ihren Namen nicht nennen will, (sagt)", where token i ends the clause."""
    if not lexicon.capital_nouns or sentence[i].text != ",":
        return None
    comma = next((k for k in range(i - 1, 0, -1) if sentence[k].text == ","), 0)
    first = main_subject(sentence[: comma + 1], lexicon) if comma else None
    begins = first is not None and first[0] == 0 and comma - 1 == first[1]
    relative = sentence[comma + 1].low in lexicon.relatives or sentence[comma + 1].low in lexicon.in_which
    return first if begins and relative and first and may_speak(sentence, first, lexicon) else None


def _is_in_other_case(sentence: Sentence, phrase: Phrase, i: int, lexicon: Lexicon) -> bool:
    """Whether a phrase that ends at token i is an object: "…, а победу (объяснил)", "Decyzję burmistrza (nazwał)"."""
    if lexicon.articles:
        return False
    if phrase[0] == phrase[1] and joins_object(sentence, i, lexicon):
        return True
    return phrase[0] == 0 and sentence[0].low.endswith(lexicon.oblique_endings)


def joins_object(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether token i is a noun in another case right behind "and" or "but", in a language without articles."""
    small = not lexicon.articles and i > 1 and sentence[i].text.islower()
    ends = small and sentence[i].low.endswith(lexicon.oblique_endings)
    return ends and sentence[i].low not in lexicon.closed and sentence[i - 1].low in lexicon.connectives


def _before_preposition(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> int:
    """The token before a preposition and its phrase, and before the participle of "a memo (seen by Vale)"."""
    participle = sentence[phrase[0] - 1].low in lexicon.passive_by and not sentence[phrase[0] - 2].is_name
    participle = participle and phrase_left(sentence, phrase[0] - 3, lexicon) is not None
    return phrase[0] - 2 - bool(participle)


def _is_plain(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase is a noun alone that says as what somebody speaks: "Als Zeuge (sagte der Müller)"."""
    alone = bool(lexicon.capital_nouns) and phrase[0] == phrase[1] == 1
    return alone and is_speaker_noun(sentence[1].low, lexicon)


def _told(sentence: Sentence, whom: Phrase, lexicon: Lexicon) -> int:
    """The verb that tells somebody the clause behind him, where a subject may be left out: "dijo a la prensa (que)"."""
    to = whom[0] - (sentence[whom[0]].low not in lexicon.prepositions)
    says = lexicon.drops_subject and to > 1 and lexicon.strength(sentence[to - 1].low) == 2
    return to - 1 if says and sentence[to].low in lexicon.prepositions - lexicon.linking - lexicon.passive_by else 0


def _met(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """A miller in "a miller I met (said)", "a miller I spoke to (said)", where the words about him end at token i."""
    verb = i - (sentence[i].low in lexicon.prepositions)
    if verb < 3 or sentence[verb - 1].low not in lexicon.speakers_me or sentence[verb].low in lexicon.auxiliaries:
        return None
    whom = phrase_left(sentence, verb - 2, lexicon)
    known = whom is not None and is_speaker_noun(head_of(sentence, whom, lexicon), lexicon)
    return whom if known and whom and sentence[whom[0]].low in lexicon.determiners else None


def _acts(sentence: Sentence, phrase: Phrase, verb: int, lexicon: Lexicon) -> bool:
    """Whether a noun that can speak with an article stands right before a verb: "after the council (called it)"."""
    determined = sentence[phrase[0]].low in lexicon.determiners
    return determined and phrase[1] + 1 == verb and is_speaker_noun(head_of(sentence, phrase, lexicon), lexicon)


def _passed(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The token before what token i ends and no subject is made of: a time, a title, a bracket; i if it ends none."""
    token, before = sentence[i], sentence[i - 1] if i else None
    if token.is_name and token.text.isalpha() and token.low not in lexicon.closed and not is_time(token, lexicon):
        return i  # a name, as mostly
    if before and before.low in lexicon.relatives and is_verb(token, lexicon):
        return i - 1  # the verb of a relative clause
    if token.low in lexicon.auxiliaries and lexicon.nominatives:
        return i - 1  # "Линд ещё в мае (назвал)"
    if is_time(token, lexicon) or (token.text.isdigit() and _is_dated(sentence[i - 1], lexicon)):
        return before_time(sentence, i, lexicon)
    if token.text == "." and sentence[i - 1].low in lexicon.abbreviations:
        return i - 1  # "Ada Vale Jr. (said)"
    if token.low in lexicon.determiners and sentence[i - 1].low in lexicon.linking:
        return i - 2  # "a mother of three (said)"
    if before and token.piece >= 0 and lexicon.brackets and before.low in lexicon.as_words:
        return i - 2  # "(die) der Verband als „…“ (lobt)"
    if token.piece >= 0 and _names_a_paper(sentence, i) and sentence[i - 1].low not in lexicon.conjunctions:
        return i - 1
    closed = before is not None and token.text == "," and before.text == ")"  # "Vale (D-Osk), said"
    return i - 1 if closed else i


def _is_dated(before: Token, lexicon: Lexicon) -> bool:
    """Whether a number behind a word may be a year: "in 2019", "aus dem Jahr 2019"."""
    return before.low in lexicon.prepositions or before.low in lexicon.time


def _joins_objects(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether "and" sets a noun phrase beside one of its kind behind a preposition: "(for) the mill and the ferry"."""
    other = phrase[0] - 2
    alike = named(sentence, other, lexicon) or not named(sentence, phrase[1], lexicon)  # not "for a photo and Vale"
    return alike and governed(sentence, other, lexicon) > 0


def _names_a_paper(sentence: Sentence, i: int) -> bool:
    """Whether the quoted stretch at token i is a short name behind its noun: "in an interview with the paper “…”"."""
    short = sentence[i].end - sentence[i].start <= _SHORT_NAME
    short = short and sentence[i].text[-1] != ","
    return short and i > 1 and sentence[i].text[1].isupper() and sentence[i - 1].text[0].isalpha()


def _ends_clause(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether the only comma so far, at token i, ends a clause that has a subject and an object of its own.

    Vale took her hat, (told …); Vale teased a young miller, (called …).
    """
    so_far = sentence[max(0, i - _REACH) : i]
    if any(token.text == "," or token.piece >= 0 or token.low in lexicon.relatives for token in so_far):
        return False
    phrase = phrase_left(sentence, i - 1, lexicon)
    if phrase is None or phrase[0] < 2:
        return False
    does = is_verb(sentence[phrase[0] - 1], lexicon) and sentence[phrase[0] - 1].low not in lexicon.naming
    return does or sentence[phrase[0]].low in lexicon.possessives


def beginner(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Who begins the clause that token i goes on: I in "when the rain came, I rose and (said)"."""
    commas = [k for k in range(i - 2, 0, -1) if sentence[k].text == ","]
    for comma in commas:
        first = comma + 1 + (sentence[comma + 1].low in lexicon.joining)  # "the rain came, and I rose and (said)"
        subject = phrase_right(sentence, first, lexicon)
        if subject and sentence[first].low in lexicon.subject_relatives:  # "Vale, who rose and (said)"
            return subject_of(sentence, first, lexicon) if comma == commas[0] else None
        which = sentence[first].low in lexicon.relatives  # "Vale, quien remaba, (tomó el remo y dijo)"
        if which or subject is None or subject[1] + 1 >= i or not may_speak(sentence, subject, lexicon):
            continue
        verb, following = sentence[subject[1] + 1 : subject[1] + 3]
        if verb.text.islower() and verb.low not in lexicon.closed and following.text != ",":  # not ", I think,"
            return subject
    return None


def able(sentence: Sentence, i: int, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Who can speak in place of a phrase before the verb at token i that cannot.

    The name beside it ("her shadow, Ines Vale, (said)"), the noun before an adjective ("people close to …"), or what a
    long relative clause tells of ("the order that in May shut the weir").
    """
    full = completed(sentence, phrase, lexicon)
    if named(sentence, full[1], lexicon):
        return full
    head = up_to_its_head(sentence, phrase, lexicon)
    if head != phrase and sentence[phrase[1] + 1].low in lexicon.prepositions:
        return head
    first = main_subject(sentence[:i], lexicon)
    led = first is not None and first[1] + 1 < i and sentence[first[1] + 1].low in lexicon.relatives
    return first if first is not None and led and may_speak(sentence, first, lexicon) else None
