"""Cues that are no verb with a subject: "according to", "it is written", "in the report it says", "Vale’s claim"."""

from __future__ import annotations

from metrics.quotations.appositions import explained, may_speak
from metrics.quotations.clause import Clause
from metrics.quotations.conclusions import concluded, with_these_words
from metrics.quotations.convinced import convinced
from metrics.quotations.first_case import has_subject, names_object
from metrics.quotations.leading import main_subject, up_to_its_head
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.offices import is_owned
from metrics.quotations.owners import behind_gerund, by_own_account, genitive, judged_by_others
from metrics.quotations.places import (
    gives_a_name,
    governed_left,
    holds_words,
    in_which,
    is_inscribed,
    is_page,
    noun_of_place,
)
from metrics.quotations.register import unpossessed
from metrics.quotations.senders import sender
from metrics.quotations.skeleton import (
    POSSESSIVE,
    Phrase,
    Sentence,
    is_person_noun,
    named,
    phrase_left,
    phrase_right,
)
from metrics.quotations.subjects import subject_of
from metrics.quotations.verbs import behind_auxiliaries, is_noun
from metrics.quotations.wordings import arrives_at, cried, mouthed, with_words
from metrics.quotations.words import is_pronoun_alone

_CUE_DISTANCE = 4  # tokens between a possessive and its noun


def verbless(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """The clause of a cue at token i that is no verb with a subject."""
    low = sentence[i].low
    if lexicon.own and (own := by_own_account(sentence, i, lexicon)) is not None:
        return Clause(i, own, "according", 2) if low in lexicon.own else None
    leading = with_these_words(sentence, i, lexicon) if lexicon.nominatives else None
    if leading is None and low in lexicon.leading_cues:
        leading = _phrased(sentence, i, lexicon)
    if leading is not None or low not in lexicon.verbless_cues:
        return leading
    return (
        _therein(sentence, i, lexicon)
        or _written(sentence, i, lexicon)
        or _located(sentence, i, lexicon)
        or _possessive(sentence, i, lexicon)
        or mouthed(sentence, i, lexicon)
        or cried(sentence, i, lexicon)
        or with_words(sentence, i, lexicon)
        or convinced(sentence, i, lexicon)
        or _made_clear(sentence, i, lexicon)
        or concluded(sentence, i, lexicon)
    )


def _phrased(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """According to X; in some languages X stands before."""
    size = _phrase_at(sentence, i, lexicon)
    leads = not size and sentence[i].low in lexicon.source_first  # not "to quote Vale"
    if leads and (i == 0 or sentence[i - 1].text in ";:" or _heads_piece(sentence, i, lexicon)):  # for Vale, it was …
        subject = _whom(sentence, i + 1, lexicon)
        done = subject is None or _is_done(sentence, i, subject, lexicon) or is_owned(sentence, subject, lexicon)
        return Clause(i, subject, "according", 1) if subject and not done else None
    if leads and sentence[i - 1].low in lexicon.connectives:
        subject = _whom(sentence, i + 1, lexicon)  # "because to her, it was …"
        apart = subject is not None and subject[1] + 1 < len(sentence) and sentence[subject[1] + 1].text == ","
        apart = apart and subject is not None and may_speak(sentence, subject, lexicon)  # not "here to judge mills, …"
        return Clause(i, subject, "according", 1) if subject and apart else None
    comma = i - 1 - (i > 1 and sentence[i - 1].text == ",")  # which may stand inside the marks
    if leads and sentence[comma].piece >= 0 and "," in (sentence[i - 1].text, sentence[comma].text[-1]):
        subject = phrase_right(sentence, i + 1, lexicon)  # « … », pour Vale.
        return Clause(i, subject, "according", 1) if subject and len(sentence) <= subject[1] + 2 else None
    if leads and i > 1 and (lexicon.whom or lexicon.whichever) and sentence[i + 1 : i + 2]:
        whom = sentence[i + 1].low in lexicon.whom
        articled = sentence[i + 1].low in lexicon.articles and i + 2 < len(sentence)
        whom = whom or (articled and sentence[i + 2].low in lexicon.whichever)
        subject = phrase_left(sentence, i - 1 - (sentence[i - 1].text == ","), lexicon) if whom else None
        subject = _described(sentence, subject, lexicon) if subject else None
        return Clause(i, subject, "according", 2) if subject else None  # Vale, for whom it was …
    if sentence[i].low in lexicon.source_after:
        relative = i > 2 and sentence[i - 1].low in lexicon.relatives and sentence[i - 2].text == ","
        subject = phrase_left(sentence, i - 3 if relative else i - 1, lexicon)  # "eine Studie, der zufolge …"
        return Clause(i, subject, "according", 2) if subject else None
    if sentence[i].low in lexicon.from_sources and i and sentence[i - 1].low in lexicon.linking:
        return Clause(i, (i, min(i + 1, len(sentence) - 1)), "according", 2)  # "de source policière"
    if not size:
        return None
    noun = size == 1 and sentence[i].low not in lexicon.prepositions
    if noun and i > 0 and sentence[i - 1].low in lexicon.possessives:  # "jego zdaniem"
        return Clause(i, (i - 1, i - 1), "according", 2)
    last = i + size - 1
    subject = _whom(sentence, last + 1, lexicon)
    if subject and sentence[subject[0]].low in lexicon.relative_cases:  # "закон, согласно которому …"
        subject = phrase_left(sentence, i - 1 - (sentence[i - 1].text == ","), lexicon)
    which = sentence[last + 1 : last + 3]  # "secondo (la) quale"
    if which and which[which[0].low in lexicon.articles and len(which) > 1].low in lexicon.whichever:
        return _according_to_which(sentence, i, lexicon)
    if subject is None or (subject[0] == subject[1] and sentence[subject[1]].low in lexicon.accounts):
        return None  # "Enligt uppgift"
    if not lexicon.adjectives_follow and not may_speak(sentence, subject, lexicon):
        subject = up_to_its_head(sentence, subject, lexicon)  # "according to an aide familiar (with it)"
    if lexicon.source_endings:
        subject = subject[0], _end_of_source(sentence, subject, lexicon)
    fused = size > 1 and sentence[last].low in lexicon.fused_articles  # "aux yeux (du maire)"
    return Clause(i, (last, subject[1]) if fused else subject, "according", 2)


def _heads_piece(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a comma stands before "for" and quoted words behind a name: "Canale, per Guido Vieri «…»"."""
    name = phrase_right(sentence, i + 1, lexicon) if lexicon.adjectives_follow and sentence[i - 1].text == "," else None
    if name is None or not named(sentence, name[0], lexicon) or name[1] + 1 >= len(sentence):
        return False
    behind = name[1] + 1 + (sentence[name[1] + 1].text == ",")
    return behind < len(sentence) and sentence[behind].piece >= 0


def _end_of_source(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> int:
    """The last token of a source that stands in the genitive: "zdaniem szefa klubu (plan jest)"."""
    for k in range(phrase[0] + 1, phrase[1] + 1):
        word = sentence[k]
        if word.start - sentence[k - 1].end > 1:  # "zdaniem kapitana „Strzały” (drużyna jest)"
            return k - 1
        small = word.text.islower() and word.text.isalpha() and word.low not in lexicon.closed
        begins = (
            word.low in lexicon.nominatives and sentence[k - 1].low not in lexicon.nominatives
        )  # not "pani minister"
        if small and (begins or not word.low.endswith(lexicon.source_endings)):
            return k - 1
    return phrase[1]


def _is_done(sentence: Sentence, i: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a word alone behind "to" at token i is a verb: "To judge by the minutes"."""
    word = sentence[phrase[0]]
    alone = phrase[0] == phrase[1] and sentence[i].low in lexicon.infinitive and not word.is_name
    return alone and word.low in lexicon.cues


def begins_phrase(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether the first words of a phrase that leads to a source stand at token i: "in (the) words"."""
    first = sentence[i].low
    if (first,) in lexicon.source_phrases:
        return True
    return i + 1 < len(sentence) and (first, sentence[i + 1].low) in lexicon.source_phrases


def _phrase_at(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """How many tokens the longest phrase has that begins at token i and leads to a source; 0 where none does."""
    begin = tuple([token.low for token in sentence[i : i + 2]])
    phrases = (*lexicon.source_phrases.get(begin, ()), *lexicon.source_phrases.get(begin[:1], ()))
    if not phrases:
        return 0
    return next((len(one) for one in phrases if one == tuple([t.low for t in sentence[i : i + len(one)]])), 0)


def _according_to_which(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """The clause of "Vale, secondo cui …", where token i is "secondo"; none of "the rumour selon laquelle …"."""
    one = phrase_left(sentence, i - 1 - (sentence[i - 1].text == ","), lexicon) if i > 1 else None
    one = _described(sentence, one, lexicon) if one else None
    return Clause(i, one, "according", 2) if one and may_speak(sentence, one, lexicon) else None


def _described(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """Vale in "Vale, keeper of the mill, (for whom …)", where the phrase is the mill."""
    if lexicon.strength(sentence[phrase[0]].low) and named(sentence, min(phrase[0] + 1, phrase[1]), lexicon):
        return phrase[0] + 1, phrase[1]  # "“…”, atira Vale, (para quem)"
    if lexicon.adjectives_follow and (name := _explained_far(sentence, phrase, lexicon)):
        return name
    of = phrase[0] - (sentence[phrase[0]].low not in lexicon.inner_prepositions)
    owner = phrase_left(sentence, of - 1, lexicon) if of > 1 and sentence[of].low in lexicon.linking else None
    if owner is None or not is_person_noun(sentence[owner[1]].low, lexicon):
        return explained(sentence, phrase, lexicon) or phrase
    return explained(sentence, owner, lexicon) or owner


def _explained_far(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Ines Vale, meunière à l’école de Osk, (pour qui)", where the phrase ends what Vale is."""
    comma = next((k for k in range(phrase[1], 1, -1) if not sentence[k].text[0].isalnum()), 0)
    if not comma or sentence[comma].text != "," or not named(sentence, comma - 1, lexicon):
        return None
    noun = comma + 1 + (sentence[comma + 1].low in lexicon.articles)
    return phrase_left(sentence, comma - 1, lexicon) if is_person_noun(sentence[noun].low, lexicon) else None


def _whom(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase at token i; "her" before a mark is one."""
    if is_pronoun_alone(sentence, i, lexicon):
        return i, i
    if i + 1 >= len(sentence) or sentence[i + 1].text not in ",.":
        return phrase_right(sentence, i, lexicon)
    low = sentence[i].low
    pronoun = low in lexicon.pronouns or low in lexicon.male or low in lexicon.female
    return (i, i) if pronoun else phrase_right(sentence, i, lexicon)


def _written(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """It is written in X: …; without X the impersonal subject stands for a document named before."""
    if i < 2 or sentence[i].low not in lexicon.written or sentence[i - 1].low not in lexicon.passive:
        return None
    if sentence[i - 2].low not in lexicon.neuter:
        return None
    if i + 1 < len(sentence) and sentence[i + 1].low in lexicon.inner_prepositions:
        subject = phrase_right(sentence, i + 2, lexicon)
        return Clause(i, subject, "written", 2) if subject else None
    return Clause(i, (i - 2, i - 2), "written", 2)


def _therein(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """On y lit; il y est écrit: in a document that the text named before."""
    if not lexicon.one:
        return None
    ahead = behind_auxiliaries(sentence, i, lexicon)
    there = next((k for k in range(ahead + 1, i) if sentence[k].low in lexicon.therein), None)
    if there is None or ahead < 0:
        return None
    nobody = sentence[ahead].low in lexicon.one or sentence[i - 1].low in lexicon.passive
    return Clause(i, (there, there), "written", 2) if nobody else None


def _located(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """In X it says; from X it was said: the source is a place where words stand or come from."""
    if sentence[i].low not in lexicon.located:
        return None
    if sentence[i].low in lexicon.talk:  # im Rathaus ist von „…“ die Rede
        return _talked(sentence, i, lexicon)
    if i and sentence[i - 1].low in lexicon.articles:  # "(in Senato) la legge"
        return None
    herein = i + 2 < len(sentence) and sentence[i + 2].low in lexicon.herein  # hieß es darin
    for there in (i - 1, i + 1 + herein):  # darin steht, stand darin
        if 0 <= there < len(sentence) and sentence[there].low in lexicon.therein:
            return Clause(i, (there, there), "written", 2)
    if gives_a_name(sentence, i, lexicon):  # "In Osk heißt die Brücke „…“"
        return None
    ahead = behind_auxiliaries(sentence, i, lexicon)
    behind = sentence[min(i + 1, len(sentence) - 1)].low in lexicon.nominatives  # "кричали матери (на собрании)"
    if lexicon.nominatives and (behind or has_subject(sentence, ahead, lexicon)):
        return None
    ahead -= names_object(sentence, i, ahead, lexicon)
    subject = in_which(sentence, ahead, lexicon) or governed_left(sentence, ahead, lexicon)
    if subject is None:
        k = next((k for k in range(i + 1, min(i + 4, len(sentence))) if sentence[k].low in lexicon.located_in), None)
        subject = phrase_right(sentence, k + 1, lexicon) if k else None
        stands = sentence[i].low in lexicon.document_verbs and k and sentence[i + 1].low not in lexicon.impersonal
        if subject and k and sentence[k + 1].low in lexicon.therein:
            subject = (k + 1, k + 1)  # "прозвучало в нём"
        elif subject and stands and not holds_words(sentence, i, subject, lexicon):
            return None  # "steht in Stiefeln", not "heißt es in Osk"
    if subject is None and lexicon.capital_nouns and sentence[0].low in lexicon.located_in:
        subject = phrase_right(sentence, 1, lexicon)  # "Aus dem Rathaus war zu (hören)"
    if subject is None or is_page(sentence, subject, lexicon) or _is_of_subject(sentence, subject, i, lexicon):
        return None
    there = subject[0] == subject[1] and sentence[subject[0]].low in lexicon.therein  # "en él se lee"
    there = there or is_inscribed(sentence, i, subject, lexicon)
    return Clause(i, noun_of_place(sentence, subject, lexicon), "written" if there else "located", 2)


def _is_of_subject(sentence: Sentence, place: Phrase, i: int, lexicon: Lexicon) -> bool:
    """Whether the verb at token i has a subject before a place: "Соседи в магазине (говорят)"."""
    if not lexicon.nominatives or not 1 < place[0] < i or not lexicon.strength(sentence[i].low):
        return False
    led = sentence[place[0] - 1].low in lexicon.located_in
    before = phrase_left(sentence, place[0] - 2, lexicon) if led else None
    if before is None or (before[0] > 0 and sentence[before[0] - 1].text != ","):
        return False
    return may_speak(sentence, before, lexicon) and sentence[before[0]].low not in lexicon.oblique


def _talked(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """The place where something is talked of, as the noun at token i with an article says."""
    if sentence[i - 1].low not in lexicon.definite:
        return None
    there = next((k for k in range(i) if sentence[k].low in lexicon.herein), None)
    if there is not None:  # "Darin ist von „…“ die Rede"
        return Clause(there, (there, there), "written", 2)
    which = (k for k in range(i - 1, 2, -1) if sentence[k].low in lexicon.in_which and sentence[k - 2].text == ",")
    told = in_which(sentence, next(which, 0), lexicon)
    if told is not None:  # "ein Bericht, in dem von „…“ die Rede ist"
        return Clause(i, told, "bracket", 2)
    at = next((k for k in range(i) if sentence[k].low in lexicon.placed_at), i)
    place = phrase_right(sentence, at + 1, lexicon)
    return Clause(i, place, "bracket", 2) if place and place[1] < i - 1 else None


def _possessive(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """X’s claim that …: the noun cue is token i."""
    if sentence[i].low not in lexicon.reporting_nouns:
        return None
    verb = sentence[i].low in lexicon.ambiguous and not is_noun(sentence, i, lexicon)
    verb = verb or (i > 0 and sentence[i - 1].text == ",")  # "she knows her mill, warning that …"
    arrives = arrives_at(sentence, i, lexicon)
    if verb and not arrives:
        return None
    owner = lexicon.linking | lexicon.coming_from if arrives else lexicon.passive_by - lexicon.linking
    if arrives and lexicon.nominatives and (by := sender(sentence, i, lexicon)):  # "«…» — таков был ответ мэра"
        return Clause(i, by, "possessive", 2)
    if i + 2 < len(sentence) and sentence[i + 1].low in owner:
        subject = phrase_right(sentence, i + 2, lexicon)  # "the claim by Vale that …"; “…” was the reply of Vale
        return Clause(i, subject, "possessive", 1) if subject else None
    cased = lexicon.capital_nouns or not lexicon.articles
    if cased and (subject := genitive(sentence, i + 1, lexicon)):
        return Clause(i, subject, "possessive", 1)
    for k in range(i - 1, max(-1, i - _CUE_DISTANCE), -1):
        if (sentence[k].low in lexicon.auxiliaries and not arrives) or sentence[k].low in lexicon.linking:
            return None  # "her report still claims", "her copy of the report"
        if sentence[k].low in lexicon.possessives:
            return _worded(sentence, (k, k), i, lexicon)
        ending = sentence[k].text.endswith(lexicon.genitives) and named(sentence, k, lexicon)  # Vales Wort
        if (ending or sentence[k].text.endswith(POSSESSIVE)) and sentence[k].piece < 0:
            if unpossessed(sentence[k].low) in lexicon.time:  # "Monday’s speech"
                return None
            subject = phrase_left(sentence, k, lexicon)
            return _worded(sentence, behind_gerund(sentence, subject, lexicon), i, lexicon) if subject else None
    return None


def _worded(sentence: Sentence, subject: Phrase, noun: int, lexicon: Lexicon) -> Clause | None:
    """The clause of a possessor and the noun cue; "in her words" is as good as a verb of saying."""
    own = sentence[subject[0]].low
    if own in lexicon.possessives and not any(own in lexicon[name] for name in ("male", "female", "speakers_me")):
        # "selon ses mots"
        subject = main_subject(sentence[: subject[0]], lexicon) or subject
    if subject[0] > 0 and sentence[subject[0] - 1].low in lexicon.wordings_in:
        return Clause(noun, subject, "according", 2)
    return None if judged_by_others(sentence, subject[0], noun, lexicon) else Clause(noun, subject, "possessive", 1)


def _made_clear(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """X made (it) clear that …; X left, making plain …: the adjective is token i."""
    verb = i - 1 - (i > 1 and sentence[i - 1].low in lexicon.neuter)
    if verb < 1 or sentence[i].low not in lexicon.made_so or sentence[verb].low not in lexicon.making:
        return None
    gerund = sentence[verb].low.endswith(lexicon.gerund_endings)
    ahead = behind_auxiliaries(sentence, verb, lexicon)
    subject = main_subject(sentence[:verb], lexicon) if gerund else subject_of(sentence, ahead, lexicon)
    return Clause(i, subject, "participle" if gerund else "subject", 2) if subject else None
