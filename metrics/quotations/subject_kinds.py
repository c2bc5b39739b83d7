"""Whether the subject of a reporting clause is one that says something."""

from __future__ import annotations

from metrics.quotations.appositions import head_of, may_speak, unowned
from metrics.quotations.clause import Clause
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import POSSESSIVE, Phrase, Sentence


def can_speak(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the subject is a person, a body or a document; a verb of saying vouches for any noun."""
    (first, last), cue = clause.subject, sentence[clause.cue].low
    if sentence[first].low in lexicon.nobody:  # "Nobody says “weir”"
        return False
    if sentence[last].low in lexicon.those_who and sentence[first - 1].low in lexicon.addressing:
        return False  # "A quien le (pregunta)"
    if clause.rule == "subject" and sentence[last].text.endswith(POSSESSIVE):  # "Vale’s assured first novel"
        return False
    shows = clause.strength < 2 and cue in lexicon.document_verbs
    if shows and not (clause.rule == "inverted" and cue in lexicon.inscribing):  # “…,” read the clerk
        again = sentence[last].low in lexicon.neuter and cue in lexicon.inscribing
        read = again and sentence[0].piece >= 0  # “…,” it reads
        return read or lexicon.lists("documents", head_of(sentence, clause.subject, lexicon))
    head = unowned(sentence[last].low)
    if head in lexicon.passages:  # "cette perle, lâchée hier"
        return False
    if first == last and head in lexicon.impersonal:  # not "en äldre man"
        return clause.rule == "written"  # "on y lit"
    before = sentence[first - 1].low if first else ""
    if head in lexicon.speakers_me:
        marking = clause.rule in ("subject", "participle") and clause.strength < 2  # "I blame a “…”": not quoted
        if marking and sentence[last - 1].low not in lexicon.articles:  # "the i"
            return False
        if cue in lexicon.quoting and before in lexicon.joining:  # "Vale said, and I quote, “…”"
            return False
    if head in lexicon.speakers_you and before in lexicon.subordinators:  # "if you ask Vale, …"
        return False
    if lexicon.capital_nouns and _describes_piece(sentence, clause, lexicon):
        return False
    if clause.strength == 2 or head in lexicon.possessives or before in lexicon.what:  # "what one regular calls"
        if head not in lexicon.indefinite or not first == last == clause.cue - 1:
            return True
        general = before in lexicon.what or before in lexicon.whoever or before in lexicon.subordinators
        return not general  # "what one says", "depending on whom one asks"
    if head in lexicon.neuter:  # "it called": who or what it means decides
        joined = not before or before in lexicon.connectives or _is_contact(sentence, clause, lexicon)
        return joined or main_subject(sentence, lexicon) == clause.subject  # "In a statement it called"
    return may_speak(sentence, clause.subject, lexicon)


def _describes_piece(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether no noun but a quoted one follows a phrase: "Die viel zitierte „Wende“", "Die sogenannten „Retter“"."""
    last = clause.subject[1]
    if clause.cue < last or may_speak(sentence, clause.subject, lexicon):
        return False
    behind = last + 1 + (last + 1 == clause.cue and last > clause.subject[0])
    return sentence[last].text.islower() and behind < len(sentence) and sentence[behind].piece >= 0


def _is_contact(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause tells of the noun right before it: "a sum it (described) as …"."""
    noun = sentence[clause.subject[0] - 1]
    free = noun.text.islower() and noun.text.isalpha() and noun.low not in lexicon.closed
    return free and clause.subject[1] + 1 == clause.cue and not lexicon.strength(noun.low)


def disagrees(sentence: Sentence, i: int, subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether several do what the verb at token i tells, and its noun is one document: "документ писали"."""
    if not sentence[i].low.endswith(lexicon.plural_verb_endings):
        return False
    head = head_of(sentence, subject, lexicon)
    if lexicon.nominatives and _is_object(sentence, subject, lexicon):
        return True
    return lexicon.lists("documents", head) and not lexicon.is_plural(head)


def is_in_address(sentence: Sentence, subject: Phrase, i: int, lexicon: Lexicon) -> bool:
    """Whether a phrase before the verb at token i only tells to whom it is said: "A chi gli chiede del mulino"."""
    if not lexicon.those_who:
        return False
    first = int(sentence[0].low in lexicon.joining)
    if sentence[first].low not in lexicon.addressing or first + 1 > subject[0]:
        return False
    commas = any(token.text == "," for token in sentence[first:i])
    return sentence[first + 1].low in lexicon.those_who and not commas


def is_in_question(sentence: Sentence, subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase only tells what somebody is asked who is no subject here: "Consultada sobre el plan, …"."""
    if not (lexicon.drops_subject and lexicon.articles) or sentence[0].low not in lexicon.opening_participles:
        return False
    comma = next((k for k, token in enumerate(sentence) if token.text == "," or token.piece >= 0), 0)
    return subject[1] < comma


def _is_object(sentence: Sentence, subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether one name in another case stands before a verb of several: "Гаевой (велели)", "Piotra (zwą)"."""
    names = sentence[subject[0] : subject[1] + 1]
    joined = subject[0] > 0 and sentence[subject[0] - 1].low in lexicon.joining
    if joined or not all(token.is_name and token.low not in lexicon.bodies for token in names):
        return False
    if names[-1].low in lexicon.given_names:
        return False
    short = 0 if len(names) > 1 else 1  # letters of an ending that a noun for several people may have: "Krytycy"
    return any(len(ending) > short and names[-1].low.endswith(ending) for ending in lexicon.female_other_cases)
