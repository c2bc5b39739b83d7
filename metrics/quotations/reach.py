"""How far a reporting clause reaches: what parts it from quoted words behind it."""

from __future__ import annotations

from itertools import takewhile

from metrics.quotations.clause import Clause
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token
from metrics.quotations.skeleton import Sentence, is_speaker_noun
from metrics.quotations.unlisted import GOVERNED

_WEAK_REACH = 15  # tokens between a verb that seldom reports and its words


def is_barred(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a clause cannot reach the piece at token i: past a semicolon, or too far for a weak verb."""
    between = sentence[clause.end + 1 : i]
    words = sum(not token.is_name for token in between) if clause.strength < 2 else 0  # a name may be long
    if words > GOVERNED and sentence[i - 1].low in lexicon.definite:
        return True  # "asks for six years over the “…”"
    if ";" in [token.text for token in between]:
        return True
    if clause.rule == "passive" and (_goes_on(between, lexicon) or _names(sentence, clause, lexicon)):
        return True  # "Vale said a plan backed by Lund was “wet”"; "dubbed “…” by millers, took “…”"
    link = between[-1].low if between else ""
    if clause.rule == "possessive" and link in lexicon.subordinators and link not in lexicon.as_words:
        return True  # "voted against Vale’s plan because “…”"
    judged = sentence[i - 1].low in lexicon.as_words  # "cited the closing of … as “…”"
    return (words > _WEAK_REACH and not judged) or _is_aside(sentence, clause, i, lexicon)


def _names(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause gives a name in marks to something: "(dubbed) “the Weir” by millers"."""
    held = sentence[clause.cue + 1 : clause.subject[0]]
    return sentence[clause.cue].low in lexicon.naming and any(token.piece >= 0 for token in held)


def _goes_on(between: Sentence, lexicon: Lexicon) -> bool:
    """Whether words begin with the verb of a subject that ends before them, a day or a place aside: "in May was"."""
    ends = lexicon.connectives | lexicon.as_words | lexicon.infinitive
    own = takewhile(lambda token: token.text[0].isalnum() and token.low not in ends, between)
    return any(token.low in lexicon.auxiliaries and not token.low.endswith(lexicon.gerund_endings) for token in own)


def _is_aside(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a clause stands between commas before the verb of another: "her plan, which Vale says …, would “…”"."""
    first = clause.start - 1
    if first < 1 or sentence[first - 1].text != ",":
        return False
    which = bool(lexicon.adjectives_follow) and sentence[first].low in lexicon.relatives
    if not which and sentence[first].low not in lexicon.what:
        return False
    behind = (sentence[k + 1] for k in range(clause.end + 1, i - 1) if sentence[k].text == ",")
    return any(
        token.low in lexicon.auxiliaries or (which and token.text.islower() and _is_of_main(token, lexicon))
        for token in behind
    )


def _is_of_main(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word behind a relative clause is the verb of the main one: "el hallazgo, que …, (obliga) a"."""
    ends = token.low.endswith(lexicon.finite_endings) and token.low not in lexicon.closed
    return ends and not is_speaker_noun(token.low, lexicon)
