"""Which reporting clause of a sentence governs a quoted stretch, and what stands in its place where none does."""

from __future__ import annotations

from metrics.model import Span
from metrics.quotations.agents import is_asked_of, questioner
from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.clause import Clause
from metrics.quotations.clauseless import leads_after, sent_by, under_which, without_clause
from metrics.quotations.inversion import points_back
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.printed import Token
from metrics.quotations.reach import is_barred
from metrics.quotations.signing import behind_dash
from metrics.quotations.skeleton import (
    Sentence,
    named,
    phrase_left,
    span_of,
)
from metrics.quotations.unlisted import GOVERNED, LINKS
from metrics.quotations.vouching import backed, links, vouches_only

_AROUND = ("bracket", "passive")  # rules of clauses that may stand around what they report: "called “…” by Vale"


def own_source(sentence: Sentence, i: int, told: list[Clause], lexicon: Lexicon) -> Source | None:
    """The source that the sentence itself gives to the piece at token i.

    A clause around the piece comes first, then what stands for a clause before it, then the one of the clauses before
    and behind it that governs it, at last what gives a source without any clause.
    """
    colon = i > 0 and sentence[i - 1].text == ":"
    if (asks := questioner(sentence, i, lexicon)) is not None:
        return asks
    if colon and (sends := sent_by(sentence, i, lexicon)) is not None:
        return sends
    if not told:
        return without_clause(sentence, i, lexicon)
    if colon and (label := behind_dash(sentence, i, lexicon)) is not None:
        return label
    if is_asked_of(sentence, i, lexicon):
        return None
    if (shared := _after_semicolon(sentence, i, told, lexicon)) is not None:
        return shared
    reaching = (c for c in reversed(told) if c.end < i and not (c.opens or is_barred(sentence, c, i, lexicon)))
    before = next(reaching, None)
    if before is not None and _is_what_fails(sentence, before, lexicon):
        before = next(reaching, before)
    if before is not None and colon and (told_of := leads_after(sentence, before, i, lexicon)) is not None:
        return told_of
    before, after = _beside(sentence, told, backed(sentence, told, before, i, lexicon), i, lexicon)
    around = next((c for c in told if c.start < i < c.end and _stands_around(sentence, c, i, lexicon)), None)
    if around is not None:
        return source_of(sentence, around, i, lexicon)
    if before is not None:
        if _is_taken(sentence, told, before, i, lexicon):
            return None
        nearer = under_which(sentence, before, i, lexicon) or _elliptic(sentence, i, before, lexicon)
        if nearer is not None:
            return nearer
    if before is not None and (after is None or _outdoes(sentence, before, after, i, lexicon)):
        return source_of(sentence, before, i, lexicon)
    return source_of(sentence, after, i, lexicon) if after else without_clause(sentence, i, lexicon)


def _beside(
    sentence: Sentence, told: list[Clause], before: Clause | None, i: int, lexicon: Lexicon
) -> tuple[Clause | None, Clause | None]:
    """The clauses before and behind the piece at token i that may govern it.

    Behind it that is one which adjoins it or, where none before it is sure, one that closes the sentence.
    """
    after = next((c for c in told if c.start > i), None)
    if after is None:
        return before, None
    adjoins = _adjoins(sentence, i, after, lexicon)
    if before is None:
        return None, after if adjoins else _closing(sentence, told, i, lexicon)
    weak = before.strength < 2 and (before.rule == "possessive" or _is_denied(sentence, before, lexicon))
    closing = _closing(sentence, told, i, lexicon) if weak else None
    if not adjoins:
        return before if closing is None or links(sentence, before, i, lexicon) else None, closing
    content = sentence[before.end + 1].low in lexicon.connectives  # Vale’s tale that …
    return (None, closing) if closing and not content else (before, after)


def _rules_far(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether "that" leads from a verb of saying to a few words: "Vale juró al edil que era “breve”, (dice Lund)".

    Only in Romance languages, where who closes the sentence then tells what somebody else said.
    """
    between = sentence[clause.end + 1 : i]
    if clause.strength < 2 or not lexicon.adjectives_follow or not sentence[i].text[1].islower():
        return False
    plain = len(between) <= 2 * GOVERNED and not any(token.text in ",;:" or token.piece >= 0 for token in between)
    return plain and clause.rule == "subject" and any(token.low in lexicon.that for token in between)


def _outdoes(sentence: Sentence, before: Clause, after: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a clause before the piece at token i governs it, and not one right behind it."""
    if before.cue == 0 and before.rule == "passive" and sentence[i].text[1].islower():
        return True  # "Told by Vale that it was “wet”, (Lund laughed)"
    if sentence[i - 1].text == ":" and after.rule == "inverted" and _names_more(sentence, after, before, lexicon):
        return False  # "The council agrees: “…,” (said its head, Ines Vale)"
    direct = before.strength == 2 or before.end + 1 == i  # what she called “wet,” according to …
    if sentence[i].text[1].islower() and after.rule == "according" and direct:
        return sentence[i - 1].text != ","  # Vale said it was “wet,” according to …; not it was old, “wet,” …
    if after.strength == 2 and _is_denied(sentence, before, lexicon):
        return False  # "Vale cannot say it was “wet,” (Lund said)", "What Vale said “makes me sick,” (Lund said)"
    spoken = sentence[i].text[-1] in ",?!…—" and not _is_ending(sentence, i, before, after)
    if after.rule == "inverted" and sentence[i - 1].text in DASHES and sentence[i].text[-1] in ",?!":
        return False  # "If it is so — and Vale denies it — “why?” (asked Lund)"
    outdone = spoken and after.strength == 2 and before.strength < 2  # on Vale’s reply — “…,” Marsh said
    return (
        _is_joined(sentence, before, i, lexicon)
        or (links(sentence, before, i, lexicon) and not outdone)
        or (not spoken and _near(sentence, before, i, lexicon))
        or (before.strength == 2 and _rules(sentence, before, i, lexicon))
        or _rules_far(sentence, before, i, lexicon)
    )


def _names_more(sentence: Sentence, one: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """Whether the subject of one of two clauses has a first name and that of the other none."""
    subjects = [sentence[clause.subject[0] : clause.subject[1] + 1] for clause in (one, other)]
    more, less = (any(token.low in lexicon.given_names for token in subject) for subject in subjects)
    return more and not less


def _is_denied(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether somebody does not say something, or it is spoken of: "Vale cannot say that …", "What Vale said …"."""
    if clause.start == 1 and sentence[0].low in lexicon.what:
        return True
    return any(token.low in lexicon.negations for token in sentence[clause.subject[1] + 1 : clause.cue])


def _is_what_fails(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether what somebody does not say hangs on another clause: "Vale tells those who ask (why she cannot say)"."""
    link = sentence[clause.start - 1].low if clause.start > 0 else ""
    hangs = link in lexicon.connectives and link not in lexicon.joining
    return hangs and _is_denied(sentence, clause, lexicon)


def _stands_around(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a clause reports words inside it: “…” in "called “…” by Vale", in "Vale’s “…” remark"."""
    noun = sentence[clause.cue].low
    remark = clause.cue == i + 1 and (noun in lexicon.missives or not lexicon.lists("documents", noun))
    return clause.opens or clause.rule in _AROUND or (clause.rule == "possessive" and remark)


def _is_joined(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether "and" joins the piece at token i to another under a clause: "Vale spoke of “A” and “B,” (Lund said)"."""
    joined = sentence[i - 1].low in lexicon.joining and sentence[i - 2].piece >= 0
    return joined and clause.rule == "subject" and clause.end < i - 2


def _is_ending(sentence: Sentence, i: int, before: Clause, after: Clause) -> bool:
    """Whether a few words end what a verb of saying reports, and the sentence goes on: "it was “dull,” we …"."""
    small = sentence[i].text[1].islower() and before.strength == 2
    return small and after.end + GOVERNED // 2 < len(sentence)


def _is_taken(sentence: Sentence, told: list[Clause], clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """“…,” writes the “Times”; “…,” Vale told the “Times”: the clause reports other words than those at token i."""
    between = sentence[clause.end + 1 : i]
    if (
        clause.strength < 2
        or clause.rule == "participle"
        or any(t.text in LINKS or t.low in lexicon.connectives for t in between)
    ):
        return False
    earlier = next((k for k in range(clause.start - 1, -1, -1) if sentence[k].piece >= 0), None)
    if earlier is None:
        return False
    own = any(other.end < earlier for other in told)  # the earlier words have a clause before them
    noun = sentence[earlier - 1].low
    own = own or noun in lexicon.prepositions or is_asked_of(sentence, earlier, lexicon)  # on the show “…,” Vale said
    own = own or (clause.start == earlier + 1 and lexicon.lists("named_things", noun))  # Im Projekt „…“ sieht Vale
    own = own or (noun in lexicon.naming and sentence[earlier - 2].low in lexicon.passive)  # is called “…”, Vale said
    return not own and _adjoins(sentence, earlier, clause, lexicon)


def _adjoins(sentence: Sentence, i: int, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause follows the piece at token i directly, or names it ("“…” is the phrase from her mouth")."""
    between = sentence[i + 1 : clause.start]
    if not between or any(token.text == ";" for token in between):
        return not between
    inverted = clause.rule in ("inverted", "bracket") or between[-1].low in lexicon.brackets  # ”…”, har Vale sagt
    lists = ("auxiliaries", "before_infinitive", "infinitive") if inverted else ("as_words",)
    lists = (*lists, "conjunctions", "neuter", "pointing") if lexicon.capital_nouns else lists  # „…“, wie es Vale nennt
    if all(token.text in LINKS or any(token.low in lexicon[name] for name in lists) for token in between):
        return True  # “…,” as Vale put it
    if clause.rule == "according" and all(t.text == "," or t.low in lexicon.wordings_in for t in between):
        return True  # “…” in his eyes
    if lexicon.clitics and between and between[0].text in LINKS:  # « … », a-t-il dit
        between = between[1:]
    pointing = between[between[0].text in LINKS :] if lexicon.adjectives_follow else ()
    if pointing and all(points_back(token.low, lexicon) for token in pointing):
        return True  # "“…”: così (Vale definisce la diga)", "“…” es lo que (pide Vale)"
    linked = any(token.low in lexicon.auxiliaries for token in between)  # not “…” what the law required
    if clause.rule == "subject" and not lexicon.free_order and between[-1].low in lexicon.perfect:
        return False  # "it would have been “right” had (Vale said so)"
    small = ("auxiliaries", "impersonal", "determiners")
    if linked and all(any(token.low in lexicon[name] for name in small) for token in between):
        return True  # “…” is what Vale wrote, was all that Vale would say
    first = int(between[0].text in LINKS)
    turned = bool(lexicon.adjectives_follow) or (first and bool(lexicon.free_order))
    linking = between[first : first + 2] if turned else between[:1]  # ", telle est"
    led = any(t.low in lexicon.auxiliaries or t.low in lexicon.arriving for t in linking)  # “…,” came her reply
    return clause.rule == "possessive" and len(between) <= 4 and led


def _closing(sentence: Sentence, told: list[Clause], i: int, lexicon: Lexicon) -> Clause | None:
    """The clause at the end of the sentence, set off by a comma, which reports all of it: "it was “dead”, she said"."""
    after = (c for c in reversed(told) if c.start > i and not vouches_only(sentence, c, lexicon))
    return next((c for c in after if _ends_all(sentence, c, lexicon)), None)


def _ends_all(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause with a comma before it has nothing to report behind it."""
    first = clause.start - (sentence[clause.start - 1].low in lexicon.wordings_in)  # "in Vale’s view"
    apart = sentence[first - 1].text[-1] == ","
    stop = next((k for k in range(clause.end + 1, len(sentence)) if sentence[k].text == ","), None)
    rest = sentence[clause.end + 1 : stop]  # "said Vale, who …"
    near = len(rest) <= GOVERNED or rest[0].low in lexicon.prepositions  # "said in a message to the club"
    ends = near and not any(token.piece >= 0 or token.text in ",:;" for token in rest)
    judged = clause.rule == "inverted" and bool(lexicon.brackets)  # „…“ kamen zu spät, kritisierte Vale
    return apart and ends and (clause.strength == 2 or judged) and clause.rule != "participle"


def _rules(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether "that" leads from a clause to the piece at token i: "As Vale said on Monday that “…,” (Lund said no)"."""
    between = sentence[clause.end + 1 : i]
    close = 0 < len(between) <= GOVERNED and between[-1].low in lexicon.that
    return close and not any(token.text in ",;" or token.piece >= 0 for token in between)


def _near(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a clause governs the piece at token i with a few words of its own in between."""
    between = sentence[clause.end + 1 : i]
    return len(between) <= GOVERNED and not any(t.low in lexicon.connectives or t.piece >= 0 for t in between)


def source_of(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> Source:
    cue = sentence[clause.cue]
    before = clause.end < i
    return Source(
        mention=span_of(sentence, clause.subject),
        rule=clause.rule,
        cue=Span(cue.start, cue.end),
        head=clause.head,
        strength=clause.strength,
        gap=_gap(sentence[clause.end + 1 : i] if before else sentence[i + 1 : clause.start]),
    )


def _gap(between: Sentence) -> int:
    """How many words stand behind the last quoted stretch of those between a clause and its piece."""
    gap = 0
    for token in reversed(between):
        if token.piece >= 0:
            break
        gap += token.text not in LINKS
    return gap


def _elliptic(sentence: Sentence, i: int, before: Clause, lexicon: Lexicon) -> Source | None:
    """Vale called it “A” and Marsh “B”: Marsh; called “A” by Vale and by Marsh “B”.

    In some languages also "Vale parla de « A », Marsh de « B »".
    """
    last = i - 1 - (i > 0 and sentence[i - 1].low in lexicon.as_words)
    while last > 0 and lexicon.free_order and _is_small(sentence[last], lexicon):
        last -= 1
    if last < 0 or before.end >= last or sentence[before.end + 1].low in lexicon.that:
        return None
    passive = before.rule == "passive"
    other = named(sentence, last, lexicon) and any(token.piece >= 0 for token in sentence[before.end : i])
    subject = phrase_left(sentence, last, lexicon) if passive or other else None
    if subject is None or subject[0] < 2:
        return None
    agent = passive and sentence[subject[0] - 1].low in lexicon.passive_by
    if not (agent or other) or sentence[subject[0] - 1 - agent].low not in lexicon.joining:
        return None
    return Source(span_of(sentence, subject), "elliptic", None, sentence[subject[1]].low, 1, 0)


def _is_small(token: Token, lexicon: Lexicon) -> bool:
    """Whether a token may stand between a subject without a verb and its words: "de", "d’une", "— о"."""
    return token.text in DASHES or token.low in lexicon.prepositions or token.low in lexicon.determiners


def _after_semicolon(sentence: Sentence, i: int, told: list[Clause], lexicon: Lexicon) -> Source | None:
    """Vale spoke of “A”; his deputy, of “B”: the subject of what has no verb of its own."""
    if sentence[i].piece == 0 or ";" not in [token.text for token in sentence[:i]]:  # no “A” before the first piece
        return None
    mark = next((k for k in range(i - 1, 0, -1) if sentence[k].text == ";" or sentence[k].piece >= 0), 0)
    if not mark or sentence[mark].text != ";" or sentence[mark - 1].piece < 0:
        return None
    subject = main_subject(sentence[mark + 1 : i], lexicon)
    if subject is None or subject[0] > 0 or any(mark < c.cue < i for c in told):
        return None
    subject = completed(sentence, (mark + 1, mark + 1 + subject[1]), lexicon)
    rest = (t.text == "," or t.low in lexicon.as_words or _is_small(t, lexicon) for t in sentence[subject[1] + 1 : i])
    if not may_speak(sentence, subject, lexicon) or not all(rest):
        return None
    return Source(span_of(sentence, subject), "elliptic", None, head_of(sentence, subject, lexicon), 1, 0)
