"""Reporting clauses of a sentence: a cue and who it says is speaking."""

from __future__ import annotations

from metrics.quotations.agents import by_agent, inner_agent, is_agent, is_bare, is_far_passive, names_only, told_by
from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.clause import Clause
from metrics.quotations.cues import begins_phrase, verbless
from metrics.quotations.finite import finite_clause, is_one
from metrics.quotations.inversion import closes_piece, ends_in_work, names_piece, subject_behind
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.order import (
    cited,
    inserted,
    quoted_whole,
    says_aside,
)
from metrics.quotations.owners import is_words, owner_of
from metrics.quotations.parentheses import parenthetic
from metrics.quotations.participles import participle_clause, without_participle
from metrics.quotations.places import place_before, place_behind
from metrics.quotations.predicates import blamed
from metrics.quotations.skeleton import (
    Phrase,
    Sentence,
    is_person_noun,
)
from metrics.quotations.subject_kinds import can_speak
from metrics.quotations.subjects import subject_of
from metrics.quotations.verbs import (
    behind_auxiliaries,
    dubs,
    is_begun,
    is_noun,
    is_seen,
    lacks_particle,
    modifies,
    rejects_claims,
)
from metrics.quotations.wholes import couple, outset


def clauses(sentence: Sentence, lexicon: Lexicon) -> list[Clause]:
    """Every reporting clause of a sentence whose subject can speak, in order of the cue."""
    found: list[Clause] = []
    cues = lexicon.cues
    for i in [i for i, token in enumerate(sentence) if token.low in cues]:
        token = sentence[i]
        if token.low in lexicon.openers and not begins_phrase(sentence, i, lexicon):  # "a", "in", as most are
            continue
        if token.low in lexicon.incomplete and lacks_particle(sentence, i, lexicon):
            continue
        if lexicon.free_order and (is_seen(sentence, i, lexicon) or dubs(sentence, i, lexicon)):
            continue
        clause = verbless(sentence, i, lexicon)
        if clause is None and lexicon.strength(token.low):
            clause = _verbal(sentence, i, found, lexicon)
        if clause is None or not can_speak(sentence, clause, lexicon):
            continue
        full = _whole_subject(sentence, clause, found, lexicon)
        head = head_of(sentence, full, lexicon)
        if is_words(sentence, full, head, lexicon):  # "so ihr Fazit", "Die Antwort des Rates lautet"
            owner = owner_of(sentence, full, lexicon)
            if owner is None:  # "a word that says it all"
                continue
            if owner[0] == clause.subject[0] and sentence[owner[1]].low.endswith(lexicon.genitives or "-"):
                clause.rule = "possessive"  # "so Vales Kommentar"
            full, head = owner, head_of(sentence, owner, lexicon)
        if token.low in lexicon.inscribing and lexicon.lists("documents", head):  # "a sign reading"
            clause.strength = 2
        clause.settle(full, head, outset(sentence, clause.subject, lexicon))
        found.append(clause)
    return found


def _whole_subject(sentence: Sentence, clause: Clause, before: list[Clause], lexicon: Lexicon) -> Phrase:
    """The subject of a clause with the words that belong to it, and without a verb that does not."""
    shared = clause.rule == "according"  # with a memo shared by Vale
    subject = without_participle(sentence, clause.subject, lexicon) if shared else clause.subject
    sent = [c.subject for c in before if c.rule == "according" and c.cue == subject[0]] if before else None
    full = sent[0] if sent else completed(sentence, subject, lexicon)  # "A statement from Vale (says)"
    if full[0] < clause.cue <= full[1]:  # "le rapport de la Cour des moulins (relève)", no adjective
        full = full[0], clause.cue - 1
    full = couple(sentence, full, lexicon)
    return without_participle(sentence, full, lexicon) if full[0] < full[1] else full


def _verbal(sentence: Sentence, i: int, before: list[Clause], lexicon: Lexicon) -> Clause | None:
    """The clause of the verb at token i."""
    low = sentence[i].low
    strength = lexicon.strength(low)
    asked = low in lexicon.opening_participles and (i == 0 or sentence[i - 1].text == ",")
    if asked and i == 0:
        return told_by(sentence, lexicon)
    if lexicon.adjectives_follow and (whom := blamed(sentence, i, lexicon)) is not None:
        return Clause(i, whom, "subject", strength)
    if is_noun(sentence, i, lexicon) or rejects_claims(sentence, i, lexicon):
        return None
    if (citing := _citing(sentence, i, lexicon)) is not None:
        return citing
    ahead = behind_auxiliaries(sentence, i, lexicon)
    group = [token.low for token in sentence[ahead + 1 : i]]
    helper = group[0] if group and group[0] not in lexicon.passive else ""  # not "being told by Vale"
    participle = low.endswith(lexicon.participle_endings) or helper.endswith(lexicon.participle_endings)  # having said
    bare = low.endswith(lexicon.infinitive_endings)
    if bare and lexicon.before_infinitive.isdisjoint(group):  # not "просит (подтвердить)"
        return None
    passive = group != [] and not bare and _is_passive(group, lexicon)  # "была вынуждена признать"
    if lexicon.brackets:
        passive = passive or (not bare and is_far_passive(sentence, i, lexicon))
        if (agent := inner_agent(sentence, i, strength, lexicon)) is not None:
            return agent
    if (passive and not participle) or names_only(sentence, i, lexicon):
        return by_agent(sentence, i, strength, lexicon)
    told_of = passive or asked or lexicon.capital_nouns  # "erzählt von einem Wehr"
    agent = None if told_of else by_agent(sentence, i, strength, lexicon)
    if agent is not None and is_agent(sentence, agent.subject, lexicon):
        return agent
    if lexicon.noun_participles and modifies(sentence, i, ahead, lexicon):
        return None
    if (namer := names_piece(sentence, i, ahead, lexicon)) is not None:
        return Clause(i, namer, "inverted", 2)
    closes = closes_piece(sentence, ahead) and (group or not low.endswith(lexicon.gerund_endings))
    if closes and (closing := _behind_piece(sentence, i, ahead, lexicon)) is not None:  # «…», acabó admitiendo
        return closing
    apart = ahead > 0 and sentence[ahead].text == ","
    between = parenthetic(sentence, i, ahead, lexicon) if apart and strength == 2 else None
    if between is None and lexicon.free_order:
        between = inserted(sentence, i, lexicon)
    if between is not None:
        return Clause(i, between, "inverted", 2)
    if lexicon.drops_subject and says_aside(sentence, i, ahead, lexicon) and not (participle and not helper):
        return None
    if ahead > 0 and sentence[ahead].low in lexicon.one and sentence[ahead - 1].low in lexicon.auxiliaries:
        place = place_behind(sentence, i, lexicon)  # « … », fait-on valoir au ministère
        return Clause(i, place or (ahead, ahead), "located", strength, ahead - 1)
    if participle and not passive:
        several = any(word.endswith(lexicon.plural_verb_endings) for word in group)
        place = place_before(sentence, lexicon) if several else None  # "Desde el molino se limitan a (decir)"
        if place or not is_begun(sentence, i, lexicon):
            return Clause(i, place, "located", strength) if place else participle_clause(sentence, i, before, lexicon)
    return finite_clause(sentence, i, ahead, before, lexicon)


def _behind_piece(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> Clause | None:
    """The clause of the verb at token i, whose group stands behind token `ahead` right behind quoted words."""
    strength, subject = lexicon.strength(sentence[i].low), _subject_or_place(sentence, i, lexicon)
    if subject is None or _is_object(sentence, subject, lexicon):
        return None
    weak = strength < 2 or sentence[i].low in lexicon.after_words  # „…“, so Vale; not „…“, so tief
    if (weak and is_bare(sentence, subject, lexicon)) or (strength < 2 and ends_in_work(sentence, ahead, lexicon)):
        return None
    document = lexicon.lists("documents", head_of(sentence, subject, lexicon))
    return Clause(i, subject, "inverted", 2 if document else strength, ahead + 1)


def _citing(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """The clause of whom the verb at token i cites: "Die Post zitiert Vale mit „…“"."""
    low = sentence[i].low
    conveys = low in lexicon.conveying and any(t.low in lexicon.reporting_nouns for t in sentence[i + 1 : i + 3])
    if (conveys or low in lexicon.citing) and (whom := cited(sentence, i, lexicon)):
        return Clause(i, whom, "passive", 2, whom[0] - (sentence[whom[0] - 1].low in lexicon.passive))
    if low in lexicon.citing_persons and (whom := quoted_whole(sentence, i, lexicon)):
        quotes = subject_of(sentence, behind_auxiliaries(sentence, i, lexicon), lexicon) if i else None
        return Clause(i, whom, "passive", 2, quotes[0] if quotes else i)
    return None


def _is_passive(group: list[str], lexicon: Lexicon) -> bool:
    """Whether the helpers of a verb make it a passive: "was (told)", but not "is to (say)"."""
    if lexicon.passive.isdisjoint(group):
        return False
    to = max((k for k, word in enumerate(group, 1) if word in lexicon.infinitive), default=0)
    return not lexicon.passive.isdisjoint(group[to:]) and lexicon.reflexives.isdisjoint(group[to:])


def _subject_or_place(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase behind the verb at token i; behind « … », dit-on, or a plural without a subject, the place."""
    subject = subject_behind(sentence, i, lexicon)
    general = subject is not None and is_one(sentence, subject, lexicon)
    several = subject is None and sentence[i].low.endswith(lexicon.plural_verb_endings)
    if subject and general:
        return place_behind(sentence, subject[1], lexicon) or subject
    return place_behind(sentence, i, lexicon) if several else subject


def _is_object(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a verb behind quoted words has its object behind it: “…”, accused him; Vale called it “…”, praised it."""
    first = sentence[phrase[0]].low
    if phrase[0] < phrase[1] and first in lexicon.articles and first in lexicon.objects:  # Italian "lo storico"
        return False
    if first in lexicon.objects or sentence[0].piece >= 0:
        return first in lexicon.objects
    owned = first in lexicon.possessives and not is_person_noun(head_of(sentence, phrase, lexicon), lexicon)
    return owned or not may_speak(sentence, phrase, lexicon)
