"""Which clause of a sentence vouches for a weaker one that stands nearer to the quoted words."""

from __future__ import annotations

from metrics.quotations.appositions import may_speak
from metrics.quotations.clause import Clause
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Sentence, named, phrase_left
from metrics.quotations.unlisted import GOVERNED, LINKS

_NEAR = 2  # tokens between a verb and what somebody is called
_FAR = 10  # tokens behind a verb that seldom reports, in what another clause says


def backed(sentence: Sentence, told: list[Clause], clause: Clause | None, i: int, lexicon: Lexicon) -> Clause | None:
    """A clause, or the one that vouches for it.

    Of "in Vale’s view, the survey showed “…”" the first, and of "Vale said the mill would answer “…”".
    """
    if clause is None or len(told) == 1:  # as mostly, and no other is there to vouch for it
        return clause
    if _is_full(sentence, clause, i, lexicon):
        clause = next((c for c in reversed(told) if c.strength == 2 and c.end < clause.start), clause)
    if (main := _main(sentence, told, clause, i, lexicon)) is not None:
        return main
    said = _said_before(sentence, told, clause, lexicon)
    if said and any(vouches(sentence, said, clause, i, lexicon) for vouches in _VOUCHING):
        return said if said.strength == 2 else backed(sentence, told, said, i, lexicon)
    return _in_whose_view(sentence, told, clause, lexicon) or clause


def _is_full(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether what a clause reports ends before the piece at token i: "(told) a man who claimed that … that “…”"."""
    that = lexicon.that
    full = clause.end + 1 < i - 1 and sentence[clause.end + 1].low in that and sentence[i - 1].low in that
    return full and sentence[i - 2].low not in lexicon.joining


def _main(sentence: Sentence, told: list[Clause], clause: Clause, i: int, lexicon: Lexicon) -> Clause | None:
    """The clause of saying that leads to words, not what it speaks of.

    Vale in "Vale wrote to a man who promised boats: “…”", in "Vale said of Lund’s remark: “…”" and in "Vale said Lund’s
    remark “is old”".
    """
    rules = ("subject", "participle")
    said = next((c for c in reversed(told) if c.strength == 2 and c.rule in rules and c.end < clause.start), None)
    if said is None or sentence[said.cue].low in lexicon.quoting:
        return None
    colon = sentence[i - 1].text == ":"
    if clause.rule == "possessive" and clause.strength < 2:
        direct = said.end + 1 == clause.start or sentence[clause.start - 1].low in lexicon.that
        content = _has_content(sentence, clause, lexicon)
        direct = direct and not content and sentence[i].text[1].islower()
        direct = direct or (i - clause.end > GOVERNED // 2 and not content)  # "said that Lund’s remarks make her “ill”"
        return said if direct or (colon and sentence[clause.start - 1].low in lexicon.prepositions) else None
    relative = sentence[clause.subject[1] + 1].low in lexicon.subject_relatives
    return said if colon and relative and not named(sentence, clause.subject[1], lexicon) else None


def _said_before(sentence: Sentence, told: list[Clause], clause: Clause, lexicon: Lexicon) -> Clause | None:
    """The verb of saying whose words begin with a clause: "Vale said (the mill’s claim) was “…”"."""
    before = sentence[clause.start - 1].low
    first = clause.start - (before in lexicon.connectives and before not in lexicon.subject_relatives)
    if before in lexicon.joining and (other := phrase_left(sentence, first - 1, lexicon)):
        first = other[0]  # "(the mill and) the ferry answer"
    saying = [c for c in told if c.strength == 2 and c.rule in ("subject", "participle") and c.end < first]
    saying += [c for c in told if c.strength < 2 and c.rule == "participle" and c.end == clause.start - 1]
    saying = [c for c in saying if not _is_over(sentence, c, first, lexicon)]
    if (inserted := next((c for c in told if c.strength == 2 and _is_inserted(sentence, c, clause)), None)) is not None:
        return inserted
    ruled = [c for c in told if c.rule == "subject" and c.end == clause.start - 2 and before in lexicon.that]
    if ruled or (saying and before in lexicon.that):  # "Vale said in a speech that (the mill …)"
        return [*saying, *ruled][-1]
    again = sentence[clause.subject[1]].low in lexicon.pronouns and before not in lexicon.connectives
    reach = first - 1 - GOVERNED * again  # "Vale told Lund this week (he would …)"
    listed = clause.rule == "possessive" and before == "," and sentence[clause.end + 1].low in lexicon.passive
    return next((c for c in saying if c.end >= reach or listed), None)  # "Vale said it was old, (his plan was)"


def _is_over(sentence: Sentence, clause: Clause, first: int, lexicon: Lexicon) -> bool:
    """Whether a clause that is no main one ends in a comma before token `first`: "When Vale said so, (she …)"."""
    opened = clause.start > 0 and sentence[clause.start - 1].low in lexicon.subordinators
    return opened and any(token.text == "," for token in sentence[clause.end + 1 : first])


def _is_meant_again(sentence: Sentence, said: Clause, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a pronoun takes up who said something or what was said of: "she said (she recalls)", "(it shows)"."""
    head = sentence[clause.subject[1]].low
    if clause.rule != "subject" or not (head in lexicon.pronouns or head in lexicon.neuter):
        return False
    anybody = head in lexicon.neuter or head in lexicon.speakers_you
    return clause.strength < 2 or anybody or head == sentence[said.subject[1]].low


def _is_far(sentence: Sentence, said: Clause, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb that seldom reports stands far before the words: "said that millers who call for it are “…”"."""
    return clause.strength < 2 and i - clause.end > _FAR


def _is_relayed(sentence: Sentence, said: Clause, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether the words are those of who passes on what was said: "One said (aides had warned that it was “…”)"."""
    between = sentence[said.end + 1 : clause.start]
    reports = clause.strength == 2 and clause.rule == "subject" and i - clause.end > _NEAR
    direct = sentence[i].text[1].isupper() and sentence[i - 1].text in ",:"  # "his father told him, “…”"
    return reports and not direct and all(token.piece < 0 for token in between)


def _is_condition(sentence: Sentence, said: Clause, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether only a condition is told in between: "says (if people think the flood is solved by “…”)"."""
    opened = sentence[clause.start - 1].low in lexicon.subordinators
    return opened and clause.strength < 2 and i - clause.end > _NEAR


def _is_judged(sentence: Sentence, said: Clause, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether something is said of somebody’s words, which do not lead to these: "said that his words were “…”"."""
    if clause.rule != "possessive" or clause.strength == 2:
        return False
    if sentence[i - 1].text == ":" and sentence[said.cue].low in lexicon.quoting:
        return False  # they still quote Vale’s words to the press: “…”
    return not (_has_content(sentence, clause, lexicon) or links(sentence, clause, i, lexicon))


def _has_content(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether what somebody’s words say follows them: "Vale’s claim that …", not "Vale’s plan because …"."""
    following = sentence[clause.end + 1].low
    joins = following in lexicon.joining or following in lexicon.subordinators
    return following in lexicon.connectives and not joins


def _is_deed(sentence: Sentence, said: Clause, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether what is said is that somebody does, not says, something: "said (the mill would answer “…”)"."""
    return any(token.low in lexicon.deeds for token in sentence[clause.start : clause.cue + 1])


def _is_around(sentence: Sentence, said: Clause, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb of saying stands between commas before a weaker clause: "Today, Vale said, (we call it …)"."""
    return _is_inserted(sentence, said, clause)


def _is_thing(sentence: Sentence, said: Clause, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether the subject cannot speak: "… said (the wheel answered “…”)"."""
    return not may_speak(sentence, clause.subject, lexicon)


# Why a verb of saying vouches for the clause with which its words begin; any of these will do.
_VOUCHING = (_is_meant_again, _is_far, _is_relayed, _is_condition, _is_judged, _is_deed, _is_around, _is_thing)


def _in_whose_view(sentence: Sentence, told: list[Clause], clause: Clause, lexicon: Lexicon) -> Clause | None:
    """Vale in "In Vale’s view, the survey showed “…”", "For Vale, the wheel says it all: “…”"."""
    opened = clause.strength == 2 and not may_speak(sentence, clause.subject, lexicon)
    if not opened and (clause.strength == 2 or named(sentence, clause.subject[1], lexicon)):
        return None
    saying = [c for c in told if (c.strength + opened > 1 or c.cue == 0) and c.end < clause.start]
    last = (
        saying[-1] if saying else None
    )  # not "According to the paper, Vale rowed and said so, which (she called “…”)"
    if last is None or last.rule != "according" or _is_own_report(sentence, last, clause, lexicon):
        return None
    return last if may_speak(sentence, last.subject, lexicon) else None


def _is_own_report(sentence: Sentence, said: Clause, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a document is of whoever comes behind it: "Dans son avis rendu mardi, le conseil (juge)"."""
    owned = sentence[said.subject[0]].low in lexicon.possessives and lexicon.lists("documents", sentence[said.cue].low)
    return owned and sentence[said.start - 1].low in lexicon.located_in and may_speak(sentence, clause.subject, lexicon)


def _is_inserted(sentence: Sentence, said: Clause, clause: Clause) -> bool:
    """Whether a verb of saying stands between commas before a weaker clause: "Today, Vale said, (we call it …)".

    Or inside it: "The council, Vale said, called it …".
    """
    if said.start == 0 or said.end > clause.cue:
        return False
    apart = sentence[said.start - 1].text == "," == sentence[said.end + 1].text
    inside = {clause.rule, said.rule} <= {"subject", "inverted"} and clause.subject[1] + 2 == said.start
    return apart and (inside or (clause.strength < 2 and clause.start == said.end + 2))


def vouches_only(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether somebody tells that another, whose name is left out, said words: "«…», dijo, según un testigo"."""
    verb = clause.start - 2
    if clause.rule != "according" or not lexicon.drops_subject or verb < 1 or sentence[verb + 1].text != ",":
        return False
    behind = (
        sentence[verb - 1].text == "," or sentence[verb - 1].piece >= 0 or sentence[verb - 1].low in lexicon.perfect
    )
    return behind and lexicon.strength(sentence[verb].low) == 2


def links(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether nothing but a conjunction or a mark stands between a clause and the piece at token i."""
    return all(t.text in LINKS or t.low in lexicon.connectives for t in sentence[clause.end + 1 : i])
