"""Reporting clauses of a sentence: a cue and who it says is speaking."""

from __future__ import annotations

from typing import NamedTuple

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import (
    POSSESSIVE,
    Phrase,
    Sentence,
    is_speaker_noun,
    named,
    phrase_left,
    phrase_right,
)
from metrics.quotations.subjects import completed, head_of, main_subject, subject_of

_GENITIVES = 3  # noun phrases that may hang on a place
_VERB_DISTANCE = 6  # tokens between a verb and the subject after it
_RELATIVE = 10  # tokens between "what" and its verb
_BRACKET = 40  # tokens between an auxiliary and its participle
_CUE_DISTANCE = 4  # tokens between a possessive and its noun


class Clause(NamedTuple):
    """A cue with its subject, both as token indexes of one sentence."""

    cue: int
    subject: Phrase
    rule: str
    strength: int  # 2: a verb or phrase of saying; 1: one that may report
    first: int = 10**6  # first token of the noun phrase that the name in `subject` explains

    @property
    def start(self) -> int:
        return min(self.cue, self.subject[0], self.first)

    @property
    def end(self) -> int:
        return max(self.cue, self.subject[1])


def clauses(sentence: Sentence, lexicon: Lexicon) -> list[Clause]:
    """Every reporting clause of a sentence whose subject can speak, in order of the cue."""
    found: list[Clause] = []
    for i, token in enumerate(sentence):
        if token.low not in lexicon.cues:
            continue
        clause = (
            _phrased(sentence, i, lexicon)
            or _written(sentence, i, lexicon)
            or _located(sentence, i, lexicon)
            or _possessive(sentence, i, lexicon)
            or _mouth(sentence, i, lexicon)
        )
        if clause is None and lexicon.strength(token.low):
            clause = _verbal(sentence, i, found, lexicon)
        if clause is not None and can_speak(sentence, clause, lexicon):
            full = completed(sentence, clause.subject, lexicon)
            found.append(clause._replace(subject=full, first=clause.subject[0]))
    return found


def _phrased(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """According to X; in some languages X stands before."""
    if sentence[i].low in lexicon["source_first"] and (i == 0 or sentence[i - 1].text == ";"):  # for Vale, it was …
        subject = phrase_right(sentence, i + 1, lexicon)
        return Clause(i, subject, "according", 1) if subject else None
    if sentence[i].low in lexicon["source_after"]:
        relative = i > 2 and sentence[i - 1].low in lexicon["relatives"] and sentence[i - 2].text == ","
        subject = phrase_left(sentence, i - 3 if relative else i - 1, lexicon)  # "eine Studie, der zufolge …"
        return Clause(i, subject, "according", 2) if subject else None
    for phrase in lexicon.source_phrases.get(sentence[i].low, ()):
        if all(i + k < len(sentence) and sentence[i + k].low == word for k, word in enumerate(phrase)):
            subject = phrase_right(sentence, i + len(phrase), lexicon)
            return Clause(i, subject, "according", 2) if subject else None
    return None


def _written(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """It is written in X: …; without X the impersonal subject stands for a document named before."""
    if i < 2 or sentence[i].low not in lexicon["written"] or sentence[i - 1].low not in lexicon["passive"]:
        return None
    if sentence[i - 2].low not in lexicon["neuter"]:
        return None
    if i + 1 < len(sentence) and sentence[i + 1].low in lexicon["inner_prepositions"]:
        subject = phrase_right(sentence, i + 2, lexicon)
        return Clause(i, subject, "written", 2) if subject else None
    return Clause(i, (i - 2, i - 2), "written", 2)


def _located(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """In X it says; from X it was said: the source is a place where words stand or come from."""
    if sentence[i].low not in lexicon["located"]:
        return None
    if i + 1 < len(sentence) and sentence[i + 1].low in lexicon["therein"]:  # stand darin
        return Clause(i, (i + 1, i + 1), "written", 2)
    subject = _governed_left(sentence, _behind_auxiliaries(sentence, i, lexicon), lexicon)
    if subject is None:
        k = next((k for k in range(i + 1, min(i + 4, len(sentence))) if sentence[k].low in lexicon["located_in"]), None)
        subject = phrase_right(sentence, k + 1, lexicon) if k else None
    return Clause(i, subject, "located", 2) if subject else None


def _governed_left(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that ends before token i, past its genitives, if a preposition of place governs it."""
    for _ in range(_GENITIVES):
        phrase = phrase_left(sentence, i, lexicon)
        if phrase is None or phrase[0] == 0:
            return None
        if sentence[phrase[0] - 1].low in lexicon["located_in"]:
            return phrase
        i = phrase[0] - 1
    return None


def _possessive(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """X’s claim that …: the noun cue is token i."""
    verb = sentence[i].low in lexicon["ambiguous"] and not is_noun(sentence, i, lexicon)
    if sentence[i].low not in lexicon["reporting_nouns"] or verb:
        return None
    for k in range(i - 1, max(-1, i - _CUE_DISTANCE), -1):
        if sentence[k].low in lexicon["auxiliaries"]:  # "her report still claims"
            return None
        if sentence[k].low in lexicon["possessives"]:
            return _worded(sentence, (k, k), i, lexicon)
        if sentence[k].text.endswith(POSSESSIVE) and sentence[k].piece < 0:
            subject = phrase_left(sentence, k, lexicon)
            return _worded(sentence, subject, i, lexicon) if subject else None
    return None


def _worded(sentence: Sentence, subject: Phrase, noun: int, lexicon: Lexicon) -> Clause | None:
    """The clause of a possessor and the noun cue; "in her words" is as good as a verb of saying."""
    if sentence[subject[0]].low in lexicon["possessives"] - lexicon["male"] - lexicon["female"]:  # "selon ses mots"
        subject = main_subject(sentence[: subject[0]], lexicon) or subject
    if subject[0] > 0 and sentence[subject[0] - 1].low in lexicon["wordings_in"]:
        return Clause(noun, subject, "according", 2)
    return None if _judged(sentence, subject[0], noun, lexicon) else Clause(noun, subject, "possessive", 1)


def _judged(sentence: Sentence, first: int, noun: int, lexicon: Lexicon) -> bool:
    """Whether the words that tokens `first` to `noun` name are judged by somebody else: "she called his words …"."""
    if first == 0 or (noun + 1 < len(sentence) and sentence[noun + 1].low in lexicon["connectives"]):
        return False
    return lexicon.strength(sentence[first - 1].low) == 1 and not is_noun(sentence, first - 1, lexicon)


def _mouth(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """A phrase from X’s mouth: the noun cue stands somewhere before."""
    if sentence[i].low not in lexicon["mouth"] or i == 0 or not sentence[i - 1].text.endswith(POSSESSIVE):
        return None
    subject = phrase_left(sentence, i - 1, lexicon)
    cue = next((k for k in range(i - 1, -1, -1) if sentence[k].low in lexicon["reporting_nouns"]), i)
    return Clause(cue, subject, "possessive", 2) if subject else None


def _verbal(sentence: Sentence, i: int, before: list[Clause], lexicon: Lexicon) -> Clause | None:
    """The clause of the verb at token i."""
    strength = lexicon.strength(sentence[i].low)
    if is_noun(sentence, i, lexicon):
        return None
    ahead = _behind_auxiliaries(sentence, i, lexicon)
    participle = sentence[i].low.endswith(lexicon.participle_endings)
    infinitive = i > 0 and sentence[i - 1].low in lexicon["infinitive"]
    passive = not infinitive and any(sentence[k].low in lexicon["passive"] for k in range(ahead + 1, i))
    if (passive and not participle) or _names_only(sentence, i, lexicon):
        return _by_agent(sentence, i, strength, lexicon)
    agent = None if passive else _by_agent(sentence, i, strength, lexicon)
    if agent is not None and may_speak(sentence, agent.subject, lexicon):  # not "said by phone"
        return agent
    if _closes_piece(sentence, ahead):
        subject = _subject_behind(sentence, i, lexicon)
        if subject and sentence[subject[0]].low in lexicon["objects"]:  # “…”, accused him of …
            subject = None
        if subject and (strength == 2 or not _is_bare(sentence, subject, lexicon)):
            document = lexicon.lists("documents", head_of(sentence, subject, lexicon))
            return Clause(i, subject, "inverted", 2 if document else strength)
    if participle and not passive:
        return _participle(sentence, i, before, lexicon)
    return _finite(sentence, i, ahead, before, lexicon)


def _finite(sentence: Sentence, i: int, ahead: int, before: list[Clause], lexicon: Lexicon) -> Clause | None:
    """The clause of a finite verb at token i that stands beside no quoted words; `ahead` is before its verb group."""
    strength = lexicon.strength(sentence[i].low)
    if sentence[i].low in lexicon["after_words"] and not _leads(sentence, i):
        return None
    if i + 1 < len(sentence) and sentence[i + 1].low in lexicon["nominative"]:  # auf Pling schrieb er
        return Clause(i, (i + 1, i + 1), "inverted", strength)
    bracket = _bracket(sentence, i, lexicon)
    if bracket is not None:
        subject = subject_of(sentence, bracket - 1, lexicon) or phrase_right(sentence, bracket + 1, lexicon)
        return Clause(i, subject, "bracket", strength) if subject else None
    if ahead >= 0 and sentence[ahead].low in lexicon["object_relatives"]:  # une idée que rejette Vale
        behind = _subject_behind(sentence, i, lexicon)
        return Clause(i, behind, "inverted", strength) if behind else None
    subject = subject_of(sentence, ahead, lexicon)
    if subject is not None and not may_speak(sentence, subject, lexicon):
        bare = lexicon["articles"] and _is_bare(sentence, subject, lexicon)
        subject = None if bare else _without_participle(sentence, subject, lexicon)
    if subject is None and strength == 2 and lexicon["free_order"]:  # am Montag sagte Vale
        behind = _subject_behind(sentence, i, lexicon)
        if behind is not None and may_speak(sentence, behind, lexicon):
            return Clause(i, behind, "inverted", strength)
    joined = ahead > 0 and sentence[ahead].low in lexicon["joining"]
    if subject is None and (joined or (strength == 2 and lexicon["drops_subject"])):  # Vale rose and said …
        subject = before[-1].subject if before else main_subject(sentence[: ahead + 1], lexicon)
    if subject is None:
        return None
    around = lexicon["brackets"] and any(
        token.piece >= 0 for token in sentence[subject[1] : i]
    )  # "die Vale als „…“ lobt"
    return Clause(i, subject, "bracket" if around else "subject", strength)


def _without_participle(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """ "A post" of "a post shared"."""
    ended = sentence[phrase[1]].low.endswith(tuple(lexicon["past_endings"]))
    if not ended or not is_speaker_noun(sentence[phrase[1] - 1].low, lexicon):
        return phrase
    return phrase[0], max(phrase[0], phrase[1] - 1)


def _leads(sentence: Sentence, i: int) -> bool:
    """Whether a mark parts the verb at token i from the words that follow, or no quoted words do: "she began: “…”"."""
    marked = i + 1 < len(sentence) and sentence[i + 1].text in ":,"
    return marked or not any(token.piece >= 0 for token in sentence[i:])


def _bracket(sentence: Sentence, i: int, lexicon: Lexicon) -> int | None:
    """The auxiliary far before a participle that ends its clause: "hat vor einem „…“ gewarnt"."""
    ends = i + 1 == len(sentence) or not sentence[i + 1].text[0].isalnum()
    if not ends or not lexicon["brackets"]:
        return None
    far = (k for k in range(i - 2, max(-1, i - _BRACKET), -1) if sentence[k].low in lexicon["brackets"])
    return next(far, None)


def _is_bare(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is neither a name nor a pronoun and has no article."""
    first = sentence[phrase[0]]
    return not (first.is_name or first.low in lexicon["determiners"] or first.low in lexicon["pronouns"])


def _subject_behind(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase after the verb at token i, past adverbs and "on Monday last week"."""
    k = i + 1
    while k < min(len(sentence), i + _VERB_DISTANCE) and _between(sentence, k, lexicon):
        k += 1
    return phrase_right(sentence, k, lexicon)


def _between(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k may stand between a verb and the subject that follows it."""
    token = sentence[k]
    if any(near.low in lexicon["asides"] for near in sentence[k : k + 3]):  # for his part
        return True
    timed = any(near.low in lexicon["time"] or near.text.isdigit() for near in sentence[k : k + 2])
    if token.low in lexicon["time"]:
        return (
            bool(lexicon["capital_nouns"]) or not token.is_name or k + 1 == len(sentence) or not sentence[k + 1].is_name
        )
    if timed:
        return token.text.isdigit() or token.low in lexicon["prepositions"] or token.low in lexicon["determiners"]
    return token.low in lexicon["auxiliaries"] or _is_adverb(token.text, lexicon)


def is_noun(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether an ambiguous form is a noun here: "the claim", "his last remarks", "Vale’s report"."""
    token = sentence[i]
    if i == 0 or token.is_name or token.low not in lexicon["ambiguous"]:
        return i > 0 and token.is_name
    k = i - 1
    closed = ("determiners", "prepositions", "connectives", "auxiliaries", "pronouns")
    while k > 0 and i - k < 4 and sentence[k].text[0].isalpha() and not sentence[k].is_name:
        if any(sentence[k].low in lexicon[name] for name in closed):
            break
        k -= 1
    if sentence[k].low in lexicon["pronouns"] - lexicon["determiners"]:
        return False
    if sentence[k].low in lexicon["determiners"] or sentence[k].text.endswith(POSSESSIVE):
        return k == i - 1 or sentence[i - 1].low not in lexicon["persons"] | lexicon["bodies"] | lexicon["documents"]
    if sentence[i - 1].low in lexicon["infinitive"] and sentence[i - 2].low in lexicon["before_infinitive"]:
        return False  # "declined to comment"
    gerund = token.low.endswith(lexicon.participle_endings)
    return sentence[i - 1].low in lexicon["prepositions"] and not gerund


def _behind_auxiliaries(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The token before the verb group that ends at token i."""
    k = i - 1
    helpers, clitics = lexicon["auxiliaries"], lexicon["object_clitics"]  # "(he) l’avertissait"
    while k >= 0 and (
        sentence[k].low in helpers or sentence[k].low in clitics or _is_adverb(sentence[k].text, lexicon)
    ):
        k -= 1
    if k > 2 and sentence[k].low in lexicon["infinitive"]:
        verb = k - 1 - (sentence[k - 1].low in lexicon["verb_particles"])  # "went on to say"
        if sentence[verb].low in lexicon["before_infinitive"] or _is_passive(sentence, verb, lexicon):
            return _behind_auxiliaries(sentence, verb, lexicon)  # "used to say"
    return k


def _is_passive(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether token i is the participle of a passive: "was edited (to say)"."""
    return sentence[i - 1].low in lexicon["passive"] and sentence[i].low.endswith(tuple(lexicon["past_endings"]))


def _is_adverb(word: str, lexicon: Lexicon) -> bool:
    return word.islower() and len(word) > 4 and word.endswith(lexicon.adverb_endings)


def _by_agent(sentence: Sentence, i: int, strength: int, lexicon: Lexicon) -> Clause | None:
    """Described by X as …"""
    if i + 1 < len(sentence) and sentence[i + 1].low in lexicon["passive_by"]:
        subject = phrase_right(sentence, i + 2, lexicon)
        return Clause(i, subject, "passive", max(1, strength)) if subject else None
    return None


def _names_only(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb that gives a name does no more: "the boat called “…”", not "the boat, which she called “…”"."""
    if sentence[i].low not in lexicon["naming"] or i + 1 >= len(sentence) or sentence[i + 1].piece < 0:
        return False
    if sentence[i - 1].low in lexicon["perfect"]:  # "a figure that the council has called “…”"
        return False
    relative = lexicon["relatives"] | lexicon["what"]
    return not any(token.low in relative for token in sentence[max(0, i - _RELATIVE) : i])


def _closes_piece(sentence: Sentence, k: int) -> bool:
    """Whether token k ends a quoted stretch that a reporting clause may follow: “…,” or “…” — or “…” at the start."""
    marked = False
    while k >= 0 and sentence[k].text in ",—–-":
        marked = True
        k -= 1
    return k >= 0 and sentence[k].piece >= 0 and (marked or k == 0 or sentence[k].text[-1] in ",.?!…—")


def _participle(sentence: Sentence, i: int, before: list[Clause], lexicon: Lexicon) -> Clause | None:
    """…, calling it Q: the subject of the clause before, or a noun phrase right before ("one poster writing Q")."""
    subject = phrase_left(sentence, i - 1, lexicon)
    if subject is None and before:
        subject = before[-1].subject
    if subject is not None and _is_words(sentence, subject, lexicon):
        subject = _issuer(sentence, subject, lexicon) or subject
    if subject is None:
        subject = main_subject(sentence[:i], lexicon)
    return Clause(i, subject, "participle", 1) if subject else None


def _issuer(sentence: Sentence, words: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Vale issued a statement calling …"; nobody in "there was a letter saying …"."""
    if words[0] > 0 and sentence[words[0] - 1].low in lexicon["passive"]:
        return None
    issuer = main_subject(sentence[: words[0]], lexicon)
    return issuer if issuer and may_speak(sentence, issuer, lexicon) else None


def _is_words(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    head = sentence[phrase[1]].low
    return head in lexicon["reporting_nouns"] or lexicon.lists("documents", head)


def can_speak(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the subject is a person, a body or a document; a verb of saying vouches for any noun."""
    last = clause.subject[1]
    if sentence[clause.cue].low in lexicon["document_verbs"] and clause.strength < 2:
        return lexicon.lists("documents", head_of(sentence, clause.subject, lexicon))
    head = sentence[last].low.removesuffix("’s").removesuffix("'s")
    if head in lexicon["impersonal"]:
        return False
    free = clause.subject[0] > 0 and sentence[clause.subject[0] - 1].low in lexicon["what"]  # "what one regular calls"
    if clause.strength == 2 or head in lexicon["possessives"] or free:
        return True
    if head in lexicon["neuter"]:
        return False
    return may_speak(sentence, clause.subject, lexicon)


def may_speak(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is a name, a pronoun, or a noun of a person, a body or a document."""
    head = head_of(sentence, phrase, lexicon)
    pronoun = head in lexicon["pronouns"] or head in lexicon["possessives"]
    return pronoun or named(sentence, phrase[1], lexicon) or is_speaker_noun(head, lexicon)
