"""Who stands behind a verb: “…,” said on Monday the keeper of the mill."""

from __future__ import annotations

from metrics.quotations.appositions import may_speak, own_name
from metrics.quotations.first_case import is_medium, is_whom_told, past_voice
from metrics.quotations.leading import up_to_its_head
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.skeleton import (
    POSSESSIVE,
    Phrase,
    Sentence,
    dates_a_noun,
    is_person_noun,
    is_speaker_noun,
    named,
    phrase_right,
)
from metrics.quotations.somebody import somebody
from metrics.quotations.suffixed import without_object
from metrics.quotations.verbs import is_adverb

_VERB_DISTANCE = 6  # tokens between a verb and the subject after it
_ADJECTIVES = 4  # tokens up to the noun behind who is told something
_ASIDE_OF_SEVERAL = 10  # tokens of "(послов), собравшихся в зале,"
_PLACE = 7  # tokens of a place between a verb and its subject
_ASIDE, _FEW, _HELD = 5, 2, 5  # tokens before the comma of an aside; of an adjective, of "chiffres à l’appui"


def subject_behind(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase after the verb at token i, past adverbs and "on Monday last week"."""
    k = i + 1 + _has_particle(sentence, i, lexicon)
    while k < min(len(sentence), i + _VERB_DISTANCE) and between(sentence, k, lexicon):
        k += 1
    if lexicon.capital_nouns and k + 1 < len(sentence) and sentence[k].low in lexicon.neuter:
        k += sentence[k + 1].is_name or sentence[k + 1].low in lexicon.determiners  # "so (formulierte) es Vale"
    if lexicon.free_order:
        k = _past_aside(sentence, k, lexicon)
        k = _past_place(sentence, k + whom_told(sentence, k, lexicon), lexicon)
        k = past_voice(sentence, k, lexicon) if lexicon.voices else k
    gerund = k < len(sentence) and sentence[k].text.islower() and sentence[k].low.endswith(lexicon.gerund_endings)
    if gerund and not lexicon.nominatives:  # "(dice) silbando"; with cases a comma parts them: "(говорит) молодая Линд"
        return None
    if lexicon.others and (unnamed := somebody(sentence, k, lexicon)) is not None:
        return _one_of_them(sentence, k, lexicon) or unnamed
    phrase = phrase_right(sentence, k, lexicon) or _surname(sentence, k, lexicon)
    if phrase and lexicon.definite_endings and phrase[0] < phrase[1]:
        phrase = without_object(sentence, phrase, lexicon)
    if phrase and _are_addressed(sentence, phrase, lexicon):
        return subject_behind(sentence, phrase[1], lexicon)
    if phrase and lexicon.articles and not may_speak(sentence, phrase, lexicon):
        phrase = up_to_its_head(sentence, phrase, lexicon)  # "a source close (to the mill)"
        bare = sentence[phrase[0]].low not in lexicon.determiners
        if lexicon.drops_subject and bare and not may_speak(sentence, phrase, lexicon):
            return None  # "(dice) mientras barre"
    if phrase and lexicon.agencies and sentence[phrase[1]].low in lexicon.agencies and phrase[1] == phrase[0] + 1:
        return (phrase[0], phrase[0]) if sentence[phrase[0]].low in lexicon.varying else phrase  # "эксперт ТАСС"
    if phrase and lexicon.nominatives:
        phrase = phrase[0], phrase[1] - is_whom_told(sentence, phrase, lexicon)
        return _behind_several(sentence, i, phrase, lexicon) or _from_person(sentence, phrase, lexicon)
    return phrase


def _behind_several(sentence: Sentence, i: int, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The president in "(заверил) послов, собравшихся в зале, президент Линд", where one alone does it."""
    does = (*lexicon.male_verb_endings, *lexicon.female_verb_endings)
    last = sentence[phrase[0]]
    if not (last.text.islower() and last.low.endswith(lexicon.several_endings) and sentence[i].low.endswith(does)):
        return None
    for k in range(phrase[0] + 1, min(len(sentence), phrase[1] + _ASIDE_OF_SEVERAL)):
        if sentence[k].piece >= 0 or sentence[k].text in ".;:":
            return None
        if sentence[k].low in lexicon.nominatives or sentence[k].low in lexicon.given_names:
            return phrase_right(sentence, k, lexicon)
    return None


def names_piece(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> Phrase | None:
    """Who calls quoted words so by the verb at token i: "“…”: así (define) el plan Vale", "“…”, como lo (llama) Vale".

    `ahead` is the token before the verb group.
    """
    k = ahead
    if k < 1 or not (lexicon.adjectives_follow or lexicon.pointing) or not sentence[k].text[0].isalpha():
        return None
    while k > 0 and points_back(sentence[k].low, lexicon):
        k -= 1
    if k == ahead:
        return None
    led = sentence[k].piece >= 0
    marked = sentence[k].text in ",:" and sentence[k - 1].piece >= 0
    if not (led or marked):
        return None
    opening = [token.low for token in sentence[k + 1 : ahead + 1]]
    which = not (lexicon.that.isdisjoint(opening) or (lexicon.that_which | lexicon.impersonal).isdisjoint(opening))
    if not ((led and which) or (marked and (which or not (lexicon.pointing | lexicon.as_words).isdisjoint(opening)))):
        return None
    subject = subject_behind(sentence, i, lexicon)
    subject = (own_name(sentence, subject, lexicon) or subject) if subject else None
    return subject if subject and may_speak(sentence, subject, lexicon) else None


def points_back(word: str, lexicon: Lexicon) -> bool:
    """Whether a small word may lead from quoted words to who calls them so: "es lo que", "así", "c’est ainsi que"."""
    if word in lexicon.pointing or word in lexicon.as_words or word in lexicon.auxiliaries:
        return True
    return word in lexicon.impersonal or word in lexicon.that or word in lexicon.that_which


def _are_addressed(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether what looks like an article is "to" before several: "(disse) a jornalistas", not "a jornalista"."""
    article, noun = sentence[phrase[0]].low, sentence[phrase[0] + 1 : phrase[1] + 1]
    if not noun or article not in lexicon.addressing:
        return False
    return noun[0].text.islower() and noun[0].low.endswith(lexicon.plural_endings)


def _has_particle(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a small word of its own follows the verb at token i: "hit back", "chimed in", not "said in"."""
    small = sentence[i + 1].low if i + 1 < len(sentence) else ""
    own = small not in lexicon.prepositions or sentence[i].low in lexicon.phrasal | lexicon.going
    if sentence[i].low in lexicon.phrasal and small in lexicon.phrasal_particles and lexicon.adjectives_follow:
        return True  # "taglia corto", "fa sapere"
    return own and small in lexicon.verb_particles


def whom_told(sentence: Sentence, k: int, lexicon: Lexicon) -> int:
    """How many tokens from k on are whom somebody tells, before the subject: "(lobte) ihn der Müller"; 0 for none.

    "(lobte) sie Müller Lind", "(sagte) dem Müller die Lehrerin".
    """
    if not lexicon.brackets or k + 2 >= len(sentence):
        return 0
    one = sentence[k].low
    end = k + (one not in lexicon.oblique)
    while (
        end < len(sentence) and sentence[end].low in lexicon.oblique and (told := phrase_right(sentence, end, lexicon))
    ):
        end = told[1] + 1  # "dem Müller", "den Lesern unserer Zeitung"
    subject = phrase_right(sentence, end, lexicon)
    if end == k or subject is None or not may_speak(sentence, subject, lexicon):
        return 0
    bare = sentence[subject[0]].is_name and subject[0] < subject[1] and named(sentence, subject[1], lexicon)
    told_first = one in lexicon.oblique or one in lexicon.objects or (one in lexicon.resumed and bare)
    return end - k if told_first else 0


def _surname(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """A surname alone that begins with small words at token k: "(sagte) von der Heide"."""
    last = k + 2
    if last >= len(sentence) or not lexicon.capital_nouns or not named(sentence, last, lexicon):
        return None
    own = sentence[k].low in lexicon.particles and sentence[k].low in lexicon.linking  # not "zu den Vorwürfen"
    both = own and sentence[k + 1].low in lexicon.second_particles
    return (k, last) if both else None


def _from_person(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """The mayor in "(назвал) плотину мэр Линд", where an object without an article stands before the subject."""
    first, given = lexicon.nominatives, lexicon.given_names
    noun = next((k for k in range(phrase[1] + 1, _noun_end(sentence, phrase, lexicon)) if sentence[k].low in first), 0)
    told = noun > 0 and sentence[phrase[1]].is_name
    if told and not any(token.low in first or token.low in given for token in sentence[phrase[0] : phrase[1] + 1]):
        return phrase_right(sentence, phrase[1] + 1, lexicon) or phrase  # "(сообщил) ТАСС мэр Линд"
    starts = (k for k in range(phrase[0], phrase[1] + 1) if sentence[k].low in first or sentence[k].low in given)
    return next(starts, phrase[0]), phrase[1]


def _noun_end(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> int:
    """Where small words behind a phrase end that may lead to a noun: "(ТАСС) бывшая начальница (школы)"."""
    k = phrase[1] + 1
    while k < min(len(sentence), phrase[1] + _ADJECTIVES) and sentence[k].text.islower():
        own = sentence[k].low in lexicon.possessives or sentence[k].low in lexicon.auxiliaries
        if sentence[k].low in lexicon.closed and not own:  # "(ТАСС) вчера его адвокат"
            break
        k += 1
    return k


def _past_aside(sentence: Sentence, k: int, lexicon: Lexicon) -> int:
    """The token behind how somebody speaks: "(dijo), con gesto serio, la alcaldesa"; k if that is not said at once.

    Also what stands before that: "(dijo) con calma, secándose las manos, la alcaldesa".
    """
    if not lexicon.adjectives_follow or k + 3 >= len(sentence):
        return k
    comma = next((n for n in range(k, min(len(sentence), k + _ASIDE)) if not sentence[n].text[0].isalnum()), 0)
    led = comma == k or sentence[k].low in lexicon.prepositions
    if not comma or sentence[comma].text != "," or not led:
        return k
    end = next(
        (n for n in range(comma + 2, min(len(sentence), comma + _PLACE)) if not sentence[n].text[0].isalnum()), k
    )
    if end == k or sentence[end].text != "," or not _is_manner(sentence, comma + 1, end, lexicon):
        return k
    subject = phrase_right(sentence, end + 1, lexicon)
    determined = subject is not None and (
        sentence[subject[0]].low in lexicon.determiners
        or named(sentence, subject[0], lexicon)
        or sentence[subject[0]].low in lexicon.nominatives
    )
    return end + 1 if subject and determined and may_speak(sentence, subject, lexicon) else k


def _is_manner(sentence: Sentence, first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the tokens from `first` on, before the comma at `end`, tell how somebody speaks, not who does."""
    later = sentence[first].low in lexicon.not_names and sentence[first].low not in lexicon.perfect
    first += later and first + 1 < end and sentence[first].low in lexicon.auxiliaries  # "ya (en la calle)"
    inside, opening = sentence[first:end], sentence[first].low
    nouns = lexicon.determiners | lexicon.prepositions  # "dans un sourire" tells of no verb
    saying = (n for n in range(first, end) if lexicon.strength(sentence[n].low) == 2)
    stops = len(inside) > 1 and any(sentence[n - 1].low not in nouns for n in saying)  # not "émue"
    if stops or any(one.is_name or one.low in lexicon.connectives for one in inside):
        return False
    if (
        opening in lexicon.prepositions
        or is_adverb(opening, lexicon)
        or (opening in lexicon.definite and len(inside) > 1)
    ):
        return True
    held = (
        len(inside) <= _HELD and opening not in lexicon.closed and inside[1:] and inside[1].low in lexicon.prepositions
    )
    if held:  # "(assure), chiffres à l’appui, la maire"
        return True
    adjective = len(inside) <= _FEW and all(one.low not in lexicon.closed for one in inside)  # "(dijo), serena, la"
    return adjective or _is_gerund(opening, lexicon)


def _is_gerund(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a gerund, with or without a pronoun hanging on it: "secándose", "asciugandosi"."""
    stem = word.replace("á", "a").replace("é", "e").partition("-")[0]
    return bool(lexicon.gerund_endings) and any(
        stem.endswith((end, *(end + one for one in lexicon.object_clitics))) for end in lexicon.gerund_endings
    )


def _one_of_them(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "(cuenta) una de ellas, Ines Vale, …", where the count begins at token k."""
    if not lexicon.adjectives_follow or k + 4 >= len(sentence):
        return None
    one = k + (sentence[k].low in lexicon.articles and sentence[k + 1].low in lexicon.indefinite)
    comma = next((n for n in range(one + 2, min(len(sentence) - 1, one + 4)) if sentence[n].text == ","), 0)
    if not comma or sentence[one].low not in lexicon.indefinite or sentence[comma - 1].low not in lexicon.plural:
        return None
    return phrase_right(sentence, comma + 1, lexicon) if named(sentence, comma + 1, lexicon) else None


def _past_place(sentence: Sentence, k: int, lexicon: Lexicon) -> int:
    """The speaker behind "in the hall" or "to the press" at token k, or k: « … », a dit au bureau un meunier."""
    if k + 2 >= len(sentence) or sentence[k].low not in lexicon.prepositions:
        return k
    for first in range(k + 1, min(len(sentence), k + 2 + _PLACE)):
        token, before = sentence[first], sentence[first - 1]
        if not (token.text[0].isalpha() and before.text[0].isalpha()) or token.low in lexicon.that:
            return k
        if before.low in lexicon.prepositions or before.low in lexicon.determiners:  # "in the hall of the council"
            continue
        inside = token.is_name and before.is_name and not before.text.isupper()  # "to Radio (Osk)"; not "to AFP (Vale)"
        inside = inside and token.low not in lexicon.given_names
        of_person = lexicon.articles and is_person_noun(before.low, lexicon)  # "al juez (Vega)"
        inside = inside or (token.is_name and bool(of_person))
        if lexicon.nominatives and token.is_name and is_medium(token if not inside else before, lexicon):
            continue  # "(сказал) в эфире Радио Волна"
        begins = token.low in lexicon.determiners - lexicon.prepositions or not lexicon.articles
        begins = begins or (token.is_name and not inside) or _are_some(sentence, first, lexicon)
        titled = first + 1 < len(sentence) and sentence[first + 1].is_name  # "(zei in de zaal) molenaar Jan Bos"
        begins = begins or (titled and bool(lexicon.brackets) and is_person_noun(token.low, lexicon))
        subject = phrase_right(sentence, first, lexicon) if begins else None
        if subject is not None and may_speak(sentence, subject, lexicon):
            return _past_owner(sentence, subject, lexicon)
    return k


def _past_owner(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> int:
    """Where the speaker begins behind an owner: "(sagte) auf Nachfrage dieser Zeitung (eine Müllerin)"."""
    other = phrase[1] + 1
    if sentence[phrase[0]].low not in lexicon.genitive_articles or other >= len(sentence):
        return phrase[0]
    subject = phrase_right(sentence, other, lexicon)
    begins = sentence[other].low in lexicon.determiners or sentence[other].is_name
    return other if begins and subject and may_speak(sentence, subject, lexicon) else phrase[0]


def _are_some(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k is a noun for several persons without an article: "(apuntan a este diario) fuentes"."""
    several = sentence[k].low.endswith(lexicon.plural_endings) and sentence[k].low in lexicon.persons
    return several and sentence[k - 1].low not in lexicon.determiners


def between(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k may stand between a verb and the subject that follows it."""
    token = sentence[k]
    aside = any(near.low in lexicon.asides for near in sentence[k : k + 4])  # for his part, una y otra vez
    if aside and not (token.low in lexicon.determiners and is_speaker_noun(sentence[k + 1].low, lexicon)):
        return True  # not "l’avvocato di parte civile"
    if dates_a_noun(sentence, min(k + 1, len(sentence) - 1), lexicon):
        return False
    own = k + 1 < len(sentence) and sentence[k + 1].low in lexicon.leading_adjectives  # "esta misma semana"
    timed = any(near.low in lexicon.time or near.text.isdigit() for near in sentence[k : k + 2 + own])
    if not lexicon.articles and token.low in lexicon.objects:
        return True  # "(ответила) ему мельничиха"
    if token.low in lexicon.time:
        return bool(lexicon.capital_nouns) or not token.is_name or k + 1 == len(sentence) or not sentence[k + 1].is_name
    if timed:
        small = ("prepositions", "determiners", "leading_adjectives")
        return token.text.isdigit() or any(token.low in lexicon[name] for name in small)
    if token.low in lexicon.articles and k + 1 < len(sentence) and is_speaker_noun(sentence[k + 1].low, lexicon):
        return False  # Italian "(smorza) lo storico"
    if lexicon.adjectives_follow and k + 1 < len(sentence) and _is_mood(sentence, k, lexicon):
        return True
    return token.low in lexicon.auxiliaries or token.low in lexicon.though or is_adverb(token.text, lexicon)


def _is_mood(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether an adjective without a noun tells how somebody speaks: "commenta rassegnata (una studentessa)"."""
    word, following = sentence[k], sentence[k + 1]
    if not (word.text.islower() and word.text.isalpha()) or is_speaker_noun(word.low, lexicon):
        return False
    if is_adverb(following.text, lexicon) and word.low in lexicon.not_names:  # "très sérieusement"
        return True
    begins = following.low in lexicon.articles or (following.is_name and following.low in lexicon.given_names)
    gerund = word.low.endswith(lexicon.gerund_endings)  # "dijo señalando (una casa)"
    return begins and not gerund and word.low not in lexicon.closed


def closes_piece(sentence: Sentence, k: int) -> bool:
    """Whether token k ends a quoted stretch that a reporting clause may follow: “…,” or “…” — or “…” at the start."""
    marked = False
    while k >= 0 and (sentence[k].text == "," or sentence[k].text in DASHES):
        marked = True
        k -= 1
    return k >= 0 and sentence[k].piece >= 0 and (marked or k == 0 or sentence[k].text[-1] in ",.?!…—")


def ends_in_work(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a name in marks ends what explains somebody: "Vale, star of “The Weir,” (thanked Lund)"."""
    if k < 2 or sentence[k].piece < 0 or sentence[k].text[1].islower():
        return False
    of = sentence[k - 1].text.endswith(POSSESSIVE) or sentence[k - 1].low in lexicon.prepositions
    return of and any(token.text == "," for token in sentence[:k])
