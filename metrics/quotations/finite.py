"""The clause of a finite verb that stands beside no quoted words: "Vale said that …", "am Montag sagte Vale"."""

from __future__ import annotations

from metrics.quotations.agents import is_bare
from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.clause import Clause
from metrics.quotations.coordinated import shared_subject
from metrics.quotations.fronted import behind_opening, in_paper
from metrics.quotations.inversion import subject_behind
from metrics.quotations.leading import behind_first_object, cries_within, is_absolute, main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.order import (
    before_or_behind,
    behind_object,
    ending,
    heard_behind,
    helper_far_before,
    is_person,
    judges_antecedent,
    may_be_subject,
)
from metrics.quotations.parentheses import is_set_in
from metrics.quotations.participles import without_participle
from metrics.quotations.places import before_places, of_anybody, place_before
from metrics.quotations.skeleton import (
    Phrase,
    Sentence,
    is_person_noun,
    named,
    phrase_right,
)
from metrics.quotations.subject_kinds import disagrees, is_in_address, is_in_question
from metrics.quotations.subjects import able, beginner, joins_object, subject_of


def finite_clause(sentence: Sentence, i: int, ahead: int, before: list[Clause], lexicon: Lexicon) -> Clause | None:
    """The clause of a finite verb at token i that stands beside no quoted words; `ahead` is before its verb group."""
    if sentence[i].low in lexicon.after_words and not _leads(sentence, i):
        return None
    if lexicon.free_order:
        return _in_free_order(sentence, i, ahead, before, lexicon)
    if i == 0 and (behind := _opened_by(sentence, lexicon)) is not None:
        return Clause(i, behind, "inverted", 2)
    return _of_speaker(subject_of(sentence, ahead, lexicon), sentence, i, ahead, before, lexicon)


def _in_free_order(sentence: Sentence, i: int, ahead: int, before: list[Clause], lexicon: Lexicon) -> Clause | None:
    """The clause of such a verb in a language whose subjects may stand behind it: in all of ours but English."""
    if sentence[ahead].low in lexicon.those_who and 0 < ahead < 3 and sentence[ahead - 1].low in lexicon.addressing:
        return None  # "a chi gli (rinfaccia) il verbale"
    if (turned := _turned(sentence, i, lexicon)) is not None:
        return turned
    strength = lexicon.strength(sentence[i].low)
    closing = ending(sentence, i, lexicon)  # "…, wie er versichert"
    bracket = helper_far_before(sentence, i, lexicon) if closing is None else None
    if bracket is not None:
        subject = before_or_behind(sentence, bracket, lexicon)
        return Clause(i, subject, "bracket", strength) if subject else None
    if ahead >= 0 and sentence[ahead].low in lexicon.object_relatives:  # une idée que rejette Vale
        behind = subject_behind(sentence, i, lexicon)
        return Clause(i, behind, "inverted", strength) if behind else None
    if (behind := behind_object(sentence, i, ahead, lexicon)) is not None:
        return Clause(i, behind, "inverted", strength)
    subject = closing or shared_subject(sentence, i, lexicon) or subject_of(sentence, ahead, lexicon)
    subject = _other_than_first(sentence, i, ahead, before, subject, lexicon)
    if subject is not None and is_in_question(sentence, subject, lexicon):
        return None  # "Consultada sobre si dará un paso, (respondió)"
    if subject is not None and is_absolute(sentence, subject, lexicon):
        subject = None  # "e, chiusa la porta, (ha aggiunto)"
    if (told_behind := _of_thing(sentence, i, ahead, subject, lexicon)) is not None:
        return Clause(i, told_behind, "inverted", strength)
    if subject is not None and is_in_address(sentence, subject, i, lexicon):
        return None  # "E a chi gli chiede del mulino (risponde): «…»"
    return _of_speaker(subject, sentence, i, ahead, before, lexicon)


def _of_speaker(
    subject: Phrase | None, sentence: Sentence, i: int, ahead: int, before: list[Clause], lexicon: Lexicon
) -> Clause | None:
    """The clause of the verb at token i with the noun phrase before it, or what may speak in its place."""
    if subject is not None and not may_speak(sentence, subject, lexicon):
        subject = able(sentence, i, subject, lexicon) or _before_object(sentence, subject, lexicon) or subject
        if not may_speak(sentence, subject, lexicon):
            if lexicon.drops_subject and sentence[i - 1].text == "," and sentence[ahead - 1].piece >= 0:
                return None  # "Aprendió el oficio “…”, recuerda"
            subject = _unless_bare(sentence, subject, lexicon)
    if subject is None and sentence[i - 1].low in lexicon.indefinite and not lexicon.drops_subject:
        return None  # "a muttered oath"
    return _with(subject, sentence, i, ahead, before, lexicon)


def _turned(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """The clause whose subject stands behind the verb at token i, or which nobody in particular says."""
    if (place := of_anybody(sentence, i, lexicon)) is not None:
        there = sentence[place[0]].low in lexicon.there
        strength = 2 if there else lexicon.strength(sentence[i].low)
        return Clause(i, place, "written" if there else "located", strength)
    if (behind := _right_behind(sentence, i, lexicon)) is not None:
        return Clause(i, behind, "inverted", lexicon.strength(sentence[i].low))
    if lexicon.adjectives_follow and (paper := in_paper(sentence, i, lexicon)) is not None:
        return Clause(i, paper, "located", 2)
    return None


def _other_than_first(
    sentence: Sentence, i: int, ahead: int, before: list[Clause], subject: Phrase | None, lexicon: Lexicon
) -> Phrase | None:
    """Who says it in place of what opens the sentence or stands before a relative: "Гаю вторит Линд"."""
    if subject and subject[0] == 0 and lexicon.nominatives:
        subject = behind_first_object(sentence, subject[1], lexicon) or subject
    if subject == (0, 0) and lexicon.adjectives_follow and i == 2 and sentence[1].text == ",":
        behind = subject_behind(sentence, i, lexicon)  # "Mulino, protesta il parroco: «…»"
        if behind and sentence[behind[0]].low in lexicon.definite and may_speak(sentence, behind, lexicon):
            return behind
    if subject == (0, 0) and lexicon.capital_nouns and sentence[0].low not in lexicon.pronouns:
        subject = _behind_adverb(sentence, i, lexicon) or subject
    which = ahead > 0 and sentence[ahead].low in lexicon.relatives and sentence[ahead - 1].low in lexicon.that_which
    if which or judges_antecedent(sentence, i, ahead, lexicon):
        return before[-1].subject if before else main_subject(sentence[:ahead], lexicon)
    return subject


def _unless_bare(sentence: Sentence, subject: Phrase, lexicon: Lexicon) -> Phrase | None:
    """A subject that cannot speak without its participle; none that is only a word or opens a clause."""
    opened = lexicon.drops_subject and sentence[0].low in lexicon.subordinators and subject[0] == 1
    bare = opened or (lexicon.articles and is_bare(sentence, subject, lexicon))  # "Kiedy pytamy, (odpowiada)"
    return None if bare else without_participle(sentence, subject, lexicon)


def _with(
    subject: Phrase | None, sentence: Sentence, i: int, ahead: int, before: list[Clause], lexicon: Lexicon
) -> Clause | None:
    """The clause of the verb at token i with its subject; where none was found, with one further off or a place."""
    strength = lexicon.strength(sentence[i].low)
    if subject is None and lexicon.free_order and not (before and _is_shared(sentence, ahead, lexicon)):
        behind = heard_behind(sentence, i, ahead, lexicon)  # am Montag sagte Vale
        if behind is not None:
            return Clause(i, behind, "inverted", strength)
    subject = subject or _further_off(sentence, i, ahead, before, lexicon)
    free = lexicon.drops_subject and (subject is None or subject[1] < ahead)
    if free and _is_in_which(sentence, ahead, lexicon):
        subject = main_subject(sentence[: ahead - 1], lexicon)  # "Vale inviò una lettera in cui (definisce)"
        if subject and lexicon.lists("documents", head_of(sentence, subject, lexicon)):
            subject = None  # "Ha pronta una lettera in cui (definisce)"
    general = bool(lexicon.one) and subject is not None and is_one(sentence, subject, lexicon)
    nobody = subject is None and strength == 2 and _names_nobody(sentence, i, lexicon)
    if general or nobody:
        place = place_before(sentence, lexicon)
        if place is not None and place[1] < i:  # "Chez Vale, on dit"
            return Clause(i, place, "located", strength)
    if subject is None or (lexicon.plural_verb_endings and disagrees(sentence, i, subject, lexicon)):
        return None
    around = lexicon.brackets and _is_behind_piece(sentence, i, subject[1])  # "die Vale als „…“ lobt"
    return Clause(i, subject, "bracket" if around else "inverted" if subject[0] > i else "subject", strength)


def _is_shared(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether "and" at token k joins a verb to the one before: "Vale sagte … (und) verriet"."""
    return k > 0 and sentence[k].low in lexicon.joining and sentence[k].text != ","


def _further_off(sentence: Sentence, i: int, ahead: int, before: list[Clause], lexicon: Lexicon) -> Phrase | None:
    """The subject of the verb at token i that does not stand right before it: who began the clause, or spoke before."""
    if not lexicon.free_order:
        ahead = before_places(sentence, ahead, lexicon)
    joined = (ahead > 0 and sentence[ahead].low in lexicon.joining) or joins_object(sentence, ahead, lexicon)
    if not joined and not (lexicon.drops_subject and lexicon.strength(sentence[i].low) == 2):
        return None
    subject = beginner(sentence, ahead, lexicon) if joined else None
    return subject or _told_before(sentence, ahead, before, lexicon)


def _names_nobody(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb without a subject tells what anybody does: "dicen", "se insiste"."""
    return sentence[i].low.endswith(lexicon.plural_verb_endings) or sentence[i - 1].low in lexicon.reflexive_passive


def is_one(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a subject is anybody: "dit-on", Swedish "säger man", but not "en äldre man"."""
    return phrase[0] == phrase[1] and sentence[phrase[1]].low in lexicon.one


def _of_thing(sentence: Sentence, i: int, ahead: int, subject: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """The journal in "el hallazgo, que (publica) la revista": who stands behind the verb where a thing is told."""
    which = subject is not None and bool(lexicon.adjectives_follow) and sentence[ahead].low in lexicon.relatives
    if not which or subject is None or may_speak(sentence, subject, lexicon):
        return None
    behind = subject_behind(sentence, i, lexicon)
    if behind is None or sentence[behind[0]].low not in lexicon.definite:
        return None
    return behind if may_speak(sentence, behind, lexicon) else None


def _is_in_which(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether "in which" ends at token k, in a language with articles."""
    which = sentence[k].low in lexicon.in_which or sentence[k].low in lexicon.those_who
    led = k > 1 and which and bool(lexicon.articles)
    return led and (sentence[k - 1].low in lexicon.prepositions or sentence[k - 1].low in lexicon.definite)


def _is_she(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether "sie" right behind the verb at token i is its subject: "Als der Regen kam, (dachte) sie: „…“".

    It is asked in a language whose nouns all have a capital.
    """
    she = sentence[i + 1].low in lexicon.female and sentence[i + 1].low in lexicon.pronouns
    marked = i + 2 < len(sentence) and sentence[i + 2].text in ",:"
    led = i > 0 and (
        sentence[i - 1].text == "," or (i == 1 and sentence[0].low in lexicon.not_names)
    )  # "Da (lacht) sie"
    return she and marked and led


def _right_behind(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The subject that can only stand behind the verb at token i: "auf Pling schrieb er"."""
    behind = i + 1 < len(sentence)
    if behind and sentence[i + 1].low in lexicon.nominative:
        return i + 1, i + 1
    if behind and lexicon.capital_nouns and _is_she(sentence, i, lexicon):
        return i + 1, i + 1
    if (after := behind_opening(sentence, i, lexicon)) is not None:
        return after
    return _opened_by(sentence, lexicon) if i == 0 else None


def _opened_by(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """Who stands behind a verb of saying that opens a sentence: "Said Vale, who …: “…”"."""
    opens = lexicon.strength(sentence[0].low) == 2 and sentence[0].low not in lexicon.opening_participles
    first = phrase_right(sentence, 1, lexicon) if opens else None
    return first if first and may_speak(sentence, first, lexicon) else None


def _behind_adverb(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The person behind the verb at token i: "Ruhig gab sich der Müller", not "Vale sagte der Post"."""
    behind = subject_behind(sentence, i, lexicon)
    person = behind and any(is_person_noun(one.low, lexicon) for one in sentence[behind[0] : behind[1] + 1])
    if behind and person and is_person(sentence, behind, lexicon):  # not the "Osker Post"
        return behind if may_be_subject(sentence, behind, lexicon) else None
    return None


def _before_object(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Who stands before an object that stands before its verb: "Мэр Линд(, впрочем,) её слова (назвал)".

    None with articles.
    """
    first = main_subject(sentence[: phrase[0]], lexicon) if phrase[0] and not lexicon.articles else None
    if first is None:
        return None
    first = completed(sentence, first, lexicon)
    end = first[1] + 1
    beside = end == phrase[0] or sentence[end].text == "," == sentence[phrase[0] - 1].text
    return first if beside and named(sentence, first[1], lexicon) else None


def _is_behind_piece(sentence: Sentence, i: int, first: int) -> bool:
    """Whether the last of the marks and quoted stretches between token `first` and the verb at token i is quoted."""
    last = next((k for k in range(i - 1, first, -1) if sentence[k].piece >= 0 or sentence[k].text == ","), 0)
    return sentence[last].piece >= 0


def _told_before(sentence: Sentence, i: int, before: list[Clause], lexicon: Lexicon) -> Phrase | None:
    """Who spoke, or whom the sentence is about, before "and" at token i: "Vale rose and (said)"."""
    main = [c for c in before if c.rule != "possessive"]
    main = [c for c in main if c.start != 1 or sentence[0].low not in lexicon.subordinators]
    if main and lexicon.articles and is_set_in(sentence, main[-1], i):  # "One miller, he recalled, rose and (cried)"
        return main_subject(sentence[: main[-1].start - 1], lexicon) or main[-1].subject
    opened = lexicon.drops_subject and not main and lexicon.strength(sentence[0].low)
    if opened and (not lexicon.articles or any(token.low in lexicon.that for token in sentence[1:2])):
        return None  # "Nazwał młyn „cudem” i (dodał)"
    if main and (inner := cries_within(sentence, i + 1, main[-1].subject, main[-1].cue, lexicon)):
        return inner
    if main and main[-1].rule == "according" and (own := _behind_source(sentence, main[-1], i, lexicon)):
        return own
    return main[-1].subject if main else main_subject(sentence[: i + 1], lexicon)


def _behind_source(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> Phrase | None:
    """The miller in "According to the clerk, in May the miller rose and (said)", not the source at the beginning."""
    first = clause.end + 1
    subject = main_subject(sentence[first : i + 1], lexicon) if clause.cue == 0 and first < i else None
    if subject is None:
        return None
    subject = first + subject[0], first + subject[1]
    return subject if may_speak(sentence, subject, lexicon) else None


def _leads(sentence: Sentence, i: int) -> bool:
    """Whether a mark parts the verb at token i from the words that follow, or no quoted words do: "she began: “…”"."""
    marked = i + 1 < len(sentence) and sentence[i + 1].text in ":,"
    return marked or not any(token.piece >= 0 for token in sentence[i:])
