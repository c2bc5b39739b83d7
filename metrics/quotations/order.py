"""Whose verb it is where languages order words freely: the object first, the verb last, a verb between commas."""

from __future__ import annotations

from metrics.quotations.appositions import explained, head_of, may_speak, own_name
from metrics.quotations.first_case import cited_in_case
from metrics.quotations.inversion import between, subject_behind, whom_told
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.printed import PIECE
from metrics.quotations.skeleton import (
    Phrase,
    Sentence,
    is_person_noun,
    is_speaker_noun,
    named,
    phrase_left,
    phrase_right,
)
from metrics.quotations.subjects import subject_of

_CLAUSE = 30  # tokens of a clause that its verb ends
_LETTER = 4  # tokens of "in a short open letter"
_MANNER = 3  # tokens of "with approval"
_BRACKET = 40  # tokens between an auxiliary and its participle


def behind_object(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> Phrase | None:
    """Vale behind the verb at token i in "Das Wehr nannte Vale …", "Als „…“ bezeichnete Vale …", "Это Вейл назвал …".

    `ahead` is the token before the verb, the end of the object or of the quoted words.
    """
    if not lexicon.free_order or ahead < 0:
        return None
    before = sentence[ahead]
    clause = sentence[0].low in lexicon.that or sentence[0].low in lexicon.question_words
    if before.text == "," and clause and (lexicon.brackets or lexicon.nominatives):  # "Dass es regnet, (bestritt) Vale"
        return heard_behind(sentence, i, ahead, lexicon)
    thing = before.piece < 0 and _ends_in_thing(sentence, ahead, lexicon)
    thing = thing and not (lexicon.adjectives_follow and _is_done(sentence, ahead, lexicon))
    whom = before.text == "," and whom_told(sentence, i + 1, lexicon) > 0  # "…, würdigte ihn Vale"
    if not (thing or whom or (before.piece >= 0 and ahead > 0)):
        return None
    that = sentence[i + 1].low in lexicon.demonstratives if i + 1 < len(sentence) else False  # bezeichnete dies Vale
    behind = subject_behind(sentence, i + that, lexicon)
    return behind if behind and may_be_subject(sentence, behind, lexicon) else None


def _is_done(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether the noun phrase that ends at token i is the object of a verb before it: "no dar su nombre (resumía)"."""
    phrase = phrase_left(sentence, i, lexicon)
    verb = sentence[phrase[0] - 1] if phrase and phrase[0] > 0 else None
    return verb is not None and verb.text.islower() and verb.low not in lexicon.closed


def _ends_in_thing(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a noun with an article that cannot speak ends at token i."""
    phrase = phrase_left(sentence, i, lexicon)
    if sentence[i].low[0] == PIECE:  # "Die „Post“ (schreibt)"
        return False
    if phrase is not None and phrase[0] < phrase[1] and sentence[phrase[0]].low in lexicon.oblique:
        return sentence[phrase[0]].low not in lexicon.these_cases  # "При цьому мірошник (сказав)"
    if _opens_with_object(sentence, i + 1, lexicon):
        return True
    this = phrase is not None and bool(lexicon.nominatives) and sentence[phrase[0]].low in lexicon.demonstratives
    if this and lexicon.lists("authored", sentence[i].low):  # "такой пост (опубликовал) Линд"
        return True
    if phrase is not None and _owns_thing(sentence, phrase, lexicon):
        return True
    if phrase is None or phrase[0] == phrase[1] or is_speaker_noun(head_of(sentence, phrase, lexicon), lexicon):
        return False
    article = sentence[phrase[0]].low in lexicon.determiners
    return article and lexicon.given_names.isdisjoint([token.low for token in sentence[phrase[0] : phrase[1] + 1]])


def _owns_thing(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is the owner of a thing with an article: the council in "Die Kritik des Rates (nannte)"."""
    thing = phrase[0] - 1
    if thing < 1 or sentence[phrase[0]].low not in lexicon.genitive_articles or not sentence[thing].is_name:
        return False
    return sentence[thing - 1].low in lexicon.determiners and not is_speaker_noun(sentence[thing].low, lexicon)


def _opens_with_object(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether the verb at token i is the first of a sentence that begins with its object: "Den Plan nannte"."""
    opens = sentence[0].low in lexicon.oblique and lexicon.brackets
    return bool(opens) and not any(
        token.text == "," or token.low in lexicon.brackets or lexicon.strength(token.low) for token in sentence[1:i]
    )


def may_be_subject(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is a person or a body in the first case, or a name before what is said."""
    first, last = phrase
    if sentence[first].low in lexicon.oblique or sentence[first].low in lexicon.objects:
        return False
    if lexicon.nominatives and _is_told(sentence, phrase, lexicon):
        return False
    persons = (
        is_speaker_noun(token.low, lexicon) or token.low in lexicon.given_names for token in sentence[first : last + 1]
    )
    if sentence[last].low in lexicon.pronouns or any(persons):
        return True
    if not named(sentence, last, lexicon) or sentence[first].low in lexicon.determiners:
        return False
    whole = first < last or not lexicon.capital_nouns
    following = sentence[last + 1] if last + 1 < len(sentence) else None
    return whole or (following is not None and (following.piece >= 0 or following.low in lexicon.as_words))


def before_or_behind(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The subject of the auxiliary at token i: before it, or behind it where something else opens the sentence."""
    if i + 1 < len(sentence) and sentence[i + 1].low in lexicon.nominative:  # den Bericht hatte er …
        return i + 1, i + 1
    before = subject_of(sentence, i - 1, lexicon)
    beside = before is not None and all(token.low in lexicon.auxiliaries for token in sentence[before[1] + 1 : i])
    opens = before is not None and before[0] == 0 and before[1] + 2 < i  # "Der Müller, Ole Vahl, (hat)"
    apart = opens and before is not None and sentence[before[1] + 1].text == "," == sentence[i - 1].text
    own = before is not None and (beside or apart) and may_speak(sentence, before, lexicon)
    if own and not _opens_with_object(sentence, i, lexicon):
        return before
    behind = subject_behind(sentence, i, lexicon)
    return behind if behind and (before is None or may_be_subject(sentence, behind, lexicon)) else before


def helper_far_before(sentence: Sentence, i: int, lexicon: Lexicon) -> int | None:
    """The auxiliary far before a participle that ends its clause: "hat vor einem „…“ gewarnt"."""
    if not lexicon.brackets or (i and sentence[i - 1].text == ","):
        return None
    last = i + (i + 1 < len(sentence) and sentence[i + 1].low in lexicon.infinitive_auxiliaries)  # "gesagt haben"
    ends = last + 1 == len(sentence) or not sentence[last + 1].text[0].isalnum()
    if not ends and not lexicon.capital_nouns:  # "had de raad verklaard (dat)", "gewaarschuwd (voor)"
        begun = sentence[i].low.startswith("ge")
        ends = begun and (sentence[i + 1].low in lexicon.prepositions or sentence[i + 1].low in lexicon.connectives)
        ends = ends or sentence[i + 1].low in lexicon.that
    if not ends:
        return None
    far = (k for k in range(i - 2, max(-1, i - _BRACKET), -1) if sentence[k].low in lexicon.brackets)
    return next(far, None)


def ending(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "dass Vale das Wehr als „…“ bezeichnete", where the verb at token i ends the clause of a conjunction."""
    if not lexicon.brackets:
        return None
    i += i + 1 < len(sentence) and sentence[i + 1].low in lexicon.brackets  # "genannt hatte"
    if not (i + 1 == len(sentence) or not sentence[i + 1].text[0].isalnum() or sentence[i + 1].low in lexicon.joining):
        return None
    for k in range(i - 1, max(-1, i - _CLAUSE), -1):
        if sentence[k].text in ",;:":
            return None
        lists = (
            "that",
            "subordinators",
            "conjunctions",
            *(("relatives", "in_which") if k else ()),
        )  # "Der Deich werde (halten)"
        bare = (
            sentence[k].low in lexicon.subject_relatives and sentence[k - 1].low not in lexicon.closed
        )  # "een man die"
        if any(sentence[k].low in lexicon[name] for name in lists) and (k == 0 or bare or sentence[k - 1].text == ","):
            subject = main_subject(sentence[k + 1 : i], lexicon)
            full = subject and (k + 1 + subject[0], k + 1 + subject[1])
            if full and may_speak(sentence, full, lexicon):
                return full
            return _of_whom(sentence, k, lexicon) if sentence[k].low in lexicon.relatives else None
    return None


def _of_whom(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The person of whom the relative clause from token k on tells: "Vale, die von „…“ (spricht)"."""
    last = k - 1 - (sentence[k - 1].text == ",")
    if last > 2 and sentence[last - 1].low in lexicon.infinitive:  # "Ein Müller ist zu hören, der", "is te horen die"
        last -= 2
    whom = phrase_left(sentence, last, lexicon)
    whom = whom and (explained(sentence, whom, lexicon) or whom)
    return whom if whom and may_speak(sentence, whom, lexicon) and is_person(sentence, whom, lexicon) else None


def inserted(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Das Wehr, findet Vale, sei „…“": a verb and its subject between commas, in a language of free order."""
    if i == 0 or sentence[i - 1].text != ",":
        return None
    subject = phrase_right(sentence, i + 1, lexicon)
    if subject is None or subject[1] + 1 >= len(sentence) or sentence[subject[1] + 1].text != ",":
        return None
    if lexicon.adjectives_follow and not may_speak(sentence, subject, lexicon):
        return None  # "Vale, la alcaldesa, (elogió) el valor de los vecinos, …"
    return subject if may_be_subject(sentence, subject, lexicon) or named(sentence, subject[1], lexicon) else None


def says_aside(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> bool:
    """Whether the verb at token i stands alone between commas: "La ley, añadió ayer, es “…”" tells nothing of the law.

    `ahead` is before its verb group. It is asked in a language that may leave out the subject.
    """
    if ahead <= 0 or lexicon.strength(sentence[i].low) < 2:
        return False
    apart, marks = sentence[ahead].text, {",", *DASHES}
    end = i + 1
    while end < len(sentence) and between(sentence, end, lexicon):
        end += 1
    alone = apart in marks and end < len(sentence) and sentence[end].text == apart
    goes_on = end + 1 < len(sentence) and sentence[end + 1].low not in lexicon.that  # not "Vale, (dice), que"
    return alone and goes_on and sentence[ahead - 1].piece < 0


def judges_antecedent(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> bool:
    """Whether a relative clause whose subject is left out says what its noun is called: "la ley, que (tildó) de “…”".

    In "el consejo, que (tildó) de “…” la ley" the noun is the subject, for an object follows.
    """
    if not lexicon.drops_subject or ahead <= 0 or sentence[ahead].low not in lexicon.relatives:
        return False
    group = sentence[ahead + 1 : i]
    if sentence[i].low not in lexicon.judging or any(t.low in lexicon.object_clitics for t in group):
        return False
    k = i + 1
    while k < len(sentence) and sentence[k].piece < 0 and _leads_to_judgement(sentence, k, lexicon):
        k += 1
    if k == len(sentence) or sentence[k].piece < 0:
        return False
    while k + 2 < len(sentence) and sentence[k + 1].low in lexicon.joining and sentence[k + 2].piece >= 0:
        k += 2  # "“A” y “B”"
    following = sentence[k + 1] if k + 1 < len(sentence) else None
    if following is None or following.low in lexicon.linking:
        return True
    article = following.low in lexicon.determiners or following.low in lexicon.that
    return not (article or following.is_name or following.low.endswith(lexicon.participle_endings))


def _leads_to_judgement(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k may stand between a verb that judges and its words: "ayer", "como", "de una"."""
    low = sentence[k].low
    small = low in lexicon.as_words or low in lexicon.linking or low in lexicon.articles
    return small or between(sentence, k, lexicon)


def cited(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Who is quoted by the verb at token i: "zitiert die Post Vale", "wird Vale zitiert"."""
    helper = next((k for k in range(i - 1, -1, -1) if sentence[k].low in lexicon.passive), -1)
    if helper >= 0:
        behind = phrase_right(sentence, helper + 1, lexicon)
        return behind if behind and behind[1] < i else main_subject(sentence[:helper], lexicon)
    first = i + 1
    while first < len(sentence) and sentence[first].low in lexicon.reporting_nouns:
        first += 1
    if first < len(sentence) and _is_object(sentence[first].low, lexicon):  # zitiert ihn die Post
        return first, first
    one = phrase_right(sentence, first, lexicon)
    if one and lexicon.nominatives and (whom := cited_in_case(sentence, one, lexicon)):
        return whom
    other = phrase_right(sentence, one[1] + 1, lexicon) if one else None
    if one is None or other is None or not may_speak(sentence, other, lexicon):
        return one and (own_name(sentence, one, lexicon) or one)
    body = not is_person(sentence, one, lexicon) or sentence[one[1]].low in lexicon.pronouns
    return other if body or lexicon.articles else one


def _is_object(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a pronoun that is no subject: "цитирует её ТАСС"."""
    return word in lexicon.objects or (word in lexicon.male | lexicon.female and word not in lexicon.pronouns)


def quoted_whole(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Lund in "Vale quotes Lund: “…”", "Vale quotes Lund with approval: “…”", where token i is the verb."""
    whom = phrase_right(sentence, i + 1, lexicon)
    if whom is None or not is_person(sentence, whom, lexicon):
        return None
    behind = sentence[whom[1] + 1 : whom[1] + 2 + _MANNER]
    if len(behind) > 1 and behind[0].low in lexicon.as_words and behind[1].low.endswith(lexicon.participle_endings):
        return whom if lexicon.strength(behind[1].low) == 2 else None  # “…,” the Post quoted Vale as saying
    colon = next((k for k, token in enumerate(behind) if token.text == ":"), None)
    return whom if colon == 0 or (colon and behind[0].low in lexicon.prepositions) else None


def heard_behind(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "am Montag mahnte Vale", "as Vale thinks": who stands behind a verb, token i, that has no subject.

    `ahead` is before its verb group. A verb that seldom reports wants a person there, or a comma behind.
    """
    if lexicon.adjectives_follow and sentence[i].low.endswith(lexicon.participle_endings):
        return None  # "es (asegurar) la entrada"
    sure = lexicon.strength(sentence[i].low) == 2
    thinks = ahead >= 0 and sentence[ahead].low in lexicon.conjunctions
    behind = subject_behind(sentence, i, lexicon) if sure or thinks or lexicon.brackets else None
    if behind is None or not may_speak(sentence, behind, lexicon):
        return None
    if lexicon.nominatives and _is_told(sentence, behind, lexicon):
        return None
    if lexicon.drops_subject and _is_to_do(sentence, behind[1] + 1, lexicon):
        return None
    if not lexicon.articles and _is_issued(sentence, i, behind, lexicon):
        return None
    told = behind[1] + 1 < len(sentence) and sentence[behind[1] + 1].text == ","  # forderte sie, …
    person = sure or told or is_person(sentence, behind, lexicon) or _is_acting_body(sentence, i, behind, lexicon)
    return behind if person or _says_in_document(sentence, ahead, behind, lexicon) else None


def _is_to_do(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether what others are to do stands at token k, behind whom somebody asks: "(invitò) i mugnai a restare"."""
    if k + 1 >= len(sentence) or sentence[k].low not in lexicon.infinitive or not lexicon.adjectives_follow:
        return False
    does = sentence[k + 1]
    return (
        does.text.islower() and does.low.endswith(lexicon.participle_endings) and not is_speaker_noun(does.low, lexicon)
    )


def _is_acting_body(sentence: Sentence, i: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a body stands right behind a verb in a sentence that opens otherwise: "Am Montag (forderte) der Rat"."""
    if not lexicon.brackets or phrase[0] > i + 3 or sentence[i - 1].piece >= 0:
        return False
    body = lexicon.lists("bodies", head_of(sentence, phrase, lexicon))
    return body and may_be_subject(sentence, phrase, lexicon)


def _says_in_document(sentence: Sentence, ahead: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a body stands behind its letter and a verb: "In einer Mitteilung (nennt) die Stadt den Plan „…“"."""
    if not lexicon.brackets or sentence[0].low not in lexicon.located_in or ahead < 1:
        return False
    letter = any(lexicon.lists("authored", token.low) for token in sentence[1 : min(ahead, _LETTER) + 1])
    return letter and lexicon.lists("bodies", head_of(sentence, phrase, lexicon))


def _is_told(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun alone is in the case of whom somebody tells something: "(сообщил) агентству"."""
    noun = sentence[phrase[0]]
    small = phrase[0] == phrase[1] and noun.text.islower() and noun.low not in lexicon.nominatives
    return small and noun.low.endswith(lexicon.dative_endings) and not lexicon.lists("documents", noun.low)


def _is_issued(sentence: Sentence, i: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a document behind the verb at token i is its object: "Мельник вышел, а позже опубликовал пост:"."""
    head = head_of(sentence, phrase, lexicon)
    opens = phrase[1] + 1 < len(sentence) and sentence[phrase[1] + 1].text == ":"
    return opens and lexicon.lists("documents", head) and main_subject(sentence[:i], lexicon) is not None


def is_person(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is a name or means one person."""
    return named(sentence, phrase[1], lexicon) or is_person_noun(head_of(sentence, phrase, lexicon), lexicon)
