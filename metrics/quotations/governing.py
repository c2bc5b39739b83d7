"""Which reporting clause of a sentence governs a quoted stretch, and what stands in its place where none does."""

from __future__ import annotations

from metrics.model import Span
from metrics.quotations.appositions import completed, head_of
from metrics.quotations.blocks import Source
from metrics.quotations.clauses import may_speak
from metrics.quotations.cues import Clause
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import (
    Phrase,
    Sentence,
    is_person_noun,
    is_speaker_noun,
    named,
    phrase_left,
    phrase_right,
    span_of,
)
from metrics.quotations.subjects import main_subject, subject_of

GOVERNED = 6  # tokens of its own between a cue and the words it governs
LINKS = ",:;—–-"
_SEVERAL = 26  # characters of a quoted stretch that is no term
_WEAK_REACH = 15  # tokens between a verb that seldom reports and its words


def own_source(sentence: Sentence, i: int, told: list[Clause], lexicon: Lexicon) -> Source | None:
    """The source that the sentence itself gives to the piece at token i."""
    before = next((c for c in reversed(told) if c.end < i and not _barred(sentence, c, i, lexicon)), None)
    if before is not None and (told_of := _leads_after(sentence, before, i, lexicon)) is not None:
        return told_of
    before = _backed(sentence, told, before, lexicon)
    after = next((c for c in told if c.start > i), None)
    if after is not None and not _adjoins(sentence, i, after, lexicon):
        after = _closing(sentence, told[-1], i, lexicon) if before is None else None
    around = next((c for c in told if c.rule == "bracket" and c.start < i < c.end), None)
    if around is not None:
        return source_of(sentence, around, i, lexicon)._replace(gap=0)
    if before is not None and _is_taken(sentence, told, before, i, lexicon):
        return None
    elliptic = _elliptic(sentence, i, before, lexicon)
    if elliptic is not None:
        return elliptic
    spoken = sentence[i].text[-1] in ",?!…—" and not _is_ending(sentence, i, before, after)
    near = before is not None and (
        _links(sentence, before, i, lexicon) or (not spoken and _near(sentence, before, i, lexicon))
    )
    if after is not None and not near:
        return source_of(sentence, after, i, lexicon)
    if before is not None:
        return source_of(sentence, before, i, lexicon)
    inside = _unverbal(sentence, i, lexicon) or _inside_document(sentence, i, lexicon)
    return inside or _worded_in(sentence, i, lexicon) or _object_of(sentence, i, lexicon)


def _is_ending(sentence: Sentence, i: int, before: Clause | None, after: Clause | None) -> bool:
    """Whether a few words end what a verb of saying reports, and the sentence goes on: "it was “dull,” we …"."""
    small = sentence[i].text[1].islower() and before is not None and before.strength == 2
    return small and after is not None and after.end + GOVERNED // 2 < len(sentence)


def _inside_document(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """They were told in a report to avoid “…”: the document in which the words stand, the nearest one."""
    for k in range(i - 1, -1, -1):
        if sentence[k].text == ";":
            return None
        subject = phrase_right(sentence, k + 1, lexicon) if sentence[k].low in lexicon["located_in"] else None
        if subject and subject[1] < i and lexicon.lists("documents", head_of(sentence, subject, lexicon)):
            return Source(span_of(sentence, subject), "located", None, head_of(sentence, subject, lexicon), 1, 0)
    return None


def _worded_in(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The draft would give them the right to close it “…”; Article 9, which grants “…”: whatever it does."""
    relative = next((k for k in range(i - 1, 0, -1) if sentence[k].low in lexicon["what"]), 0)
    end = relative - 1 - (sentence[relative - 1].text == ",") if relative else -1
    subject = phrase_left(sentence, end, lexicon) if relative else main_subject(sentence[:i], lexicon)
    small = sentence[i].text[1].islower() and i > 0 and sentence[i - 1].low not in lexicon["determiners"]
    opens = subject is not None and (subject[0] == 0 or sentence[subject[0] - 1].text == "," or relative)
    if opens and subject and sentence[subject[0] - 1].low in lexicon["passive"]:  # "it is a site which …"
        return None
    if subject is None or not (opens and small) or not lexicon.lists("documents", head_of(sentence, subject, lexicon)):
        return None
    return Source(span_of(sentence, subject), "located", None, head_of(sentence, subject, lexicon), 1, 0)


def _object_of(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The union wants “an end to it”: a verb on no list, whose subject can speak and whose object the words are."""
    if sentence[i].end - sentence[i].start < _SEVERAL or not sentence[i].text[1].islower():
        return None
    endings = tuple(lexicon["finite_endings"])
    for k in range(i - 1, max(0, i - GOVERNED), -1):
        token = sentence[k]
        if token.piece >= 0 or not (token.text[0].isalnum() or token.text in "’'") or token.low in lexicon["passive"]:
            return None
        verb = token.text.islower() and token.low.endswith(endings) and token.low not in lexicon["closed"]
        if not verb or is_speaker_noun(token.low, lexicon) or not _follows_its_subject(sentence, k, lexicon):
            continue
        subject = subject_of(sentence, k - 1, lexicon)
        if subject is None or not may_speak(sentence, subject, lexicon):
            continue
        subject = completed(sentence, subject, lexicon)
        cue = span_of(sentence, (k, k))
        return Source(span_of(sentence, subject), "unlisted", cue, head_of(sentence, subject, lexicon), 1, i - k - 1)
    return None


def _follows_its_subject(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether somebody who can speak, a pronoun or the end of an apposition stands right before token k."""
    before = sentence[k - 1]
    pronoun = before.low in lexicon["pronouns"] and before.low not in lexicon["oblique"]
    noun = before.piece < 0 and is_speaker_noun(before.low, lexicon)
    return before.text == "," or pronoun or noun or named(sentence, k - 1, lexicon)


def _backed(sentence: Sentence, told: list[Clause], clause: Clause | None, lexicon: Lexicon) -> Clause | None:
    """A clause, or the one that vouches for it.

    Of "in Vale’s view, the survey showed “…”" the first, and of "Vale said the mill would answer “…”".
    """
    if clause is None:
        return None
    joined = lexicon["connectives"] - lexicon["subject_relatives"]
    first = clause.start - (sentence[clause.start - 1].low in joined)
    said = next((c for c in told if c.strength == 2 and c.rule == "subject" and c.end == first - 1), None)
    if said and any(token.low in lexicon["deeds"] for token in sentence[clause.start : clause.cue + 1]):
        return said
    inner = said is not None and not may_speak(sentence, clause.subject, lexicon)  # "… said the wheel answered “…”"
    if clause.strength == 2 or named(sentence, clause.subject[1], lexicon):
        return said if inner else clause
    vouching = (c for c in told if c.rule == "according" and c.strength == 2 and c.end < clause.start)
    return next((c for c in vouching if may_speak(sentence, c.subject, lexicon)), clause)


def _is_taken(sentence: Sentence, told: list[Clause], clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """“…,” writes the “Times”; “…,” Vale told the “Times”: the clause reports other words than those at token i."""
    between = sentence[clause.end + 1 : i]
    if clause.strength < 2 or any(t.text in LINKS or t.low in lexicon["connectives"] for t in between):
        return False
    earlier = max((k for k in range(clause.start) if sentence[k].piece >= 0), default=-1)
    own = any(other.end < earlier for other in told)  # the earlier words have a clause before them
    return earlier >= 0 and not own and _adjoins(sentence, earlier, clause, lexicon)


def _barred(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a clause cannot reach the piece at token i: past a semicolon, or too far for a weak verb."""
    between = sentence[clause.end + 1 : i]
    if clause.strength < 2 and len(between) > GOVERNED and sentence[i - 1].low in lexicon["definite"]:
        return True  # "asks for six years over the “…”"
    return any(token.text == ";" for token in between) or (clause.strength < 2 and len(between) > _WEAK_REACH)


def _adjoins(sentence: Sentence, i: int, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause follows the piece at token i directly, or names it ("“…” is the phrase from her mouth")."""
    between = sentence[i + 1 : clause.start]
    if any(token.text == ";" for token in between):
        return False
    lists = ("auxiliaries", "before_infinitive", "infinitive") if clause.rule == "inverted" else ("as",)
    if all(token.text in LINKS or any(token.low in lexicon[name] for name in lists) for token in between):
        return True  # “…,” as Vale put it
    if lexicon.clitics and between and between[0].text in LINKS:  # « … », a-t-il dit
        between = between[1:]
    if all(token.low in lexicon["auxiliaries"] or token.low in lexicon["impersonal"] for token in between):
        return True  # “…” is what Vale wrote
    return clause.rule == "possessive" and len(between) <= 4 and between[0].low in lexicon["auxiliaries"]


def _closing(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> Clause | None:
    """A clause at the end of the sentence, set off by a comma, which reports all of it: "it was “dead”, she said"."""
    apart = clause.start > i and sentence[clause.start - 1].text == ","
    rest = sentence[clause.end + 1 :]
    ends = len(rest) <= GOVERNED and not any(token.piece >= 0 or token.text in ",:;" for token in rest)
    return clause if apart and ends and clause.strength == 2 and clause.rule != "participle" else None


def _links(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether nothing but a conjunction or a mark stands between a clause and the piece at token i."""
    return all(t.text in LINKS or t.low in lexicon["connectives"] for t in sentence[clause.end + 1 : i])


def _near(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether a clause governs the piece at token i with a few words of its own in between."""
    between = sentence[clause.end + 1 : i]
    return len(between) <= GOVERNED and not any(t.low in lexicon["connectives"] or t.piece >= 0 for t in between)


def source_of(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> Source:
    cue = sentence[clause.cue]
    edge = clause.end if clause.end < i else clause.start
    between = sentence[min(edge, i) + 1 : max(edge, i)]
    last = max((k + 1 for k, token in enumerate(between) if token.piece >= 0), default=0)
    return Source(
        mention=span_of(sentence, clause.subject),
        rule=clause.rule,
        cue=Span(cue.start, cue.end),
        head=head_of(sentence, clause.subject, lexicon),
        strength=clause.strength,
        gap=sum(token.text not in LINKS for token in between[last:]),
    )


def _elliptic(sentence: Sentence, i: int, before: Clause | None, lexicon: Lexicon) -> Source | None:
    """Vale called it “A” and Marsh “B”: Marsh."""
    if before is None or i == 0 or not named(sentence, i - 1, lexicon) or before.end >= i - 1:
        return None
    subject = phrase_left(sentence, i - 1, lexicon)
    joined = subject is not None and subject[0] > 0 and sentence[subject[0] - 1].low in lexicon["joining"]
    if subject is None or not joined or not any(t.piece >= 0 for t in sentence[before.end : i]):
        return None
    return Source(span_of(sentence, subject), "elliptic", None, sentence[subject[1]].low, 1, 0)


def _unverbal(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """“…” — Vale; Vale: “…”."""
    if i == 0 and len(sentence) > 2 and sentence[1].text in ("—", "–", "-", "--") and named(sentence, 2, lexicon):
        subject = phrase_right(sentence, 2, lexicon)
        ends = subject is not None and (subject[1] + 1 == len(sentence) or sentence[subject[1] + 1].text in ",(")
        if subject is not None and ends:
            return Source(span_of(sentence, subject), "sign-off", None, sentence[subject[1]].low, 2, 0)
    unlisted = _unlisted(sentence, i, lexicon)
    if unlisted is not None:
        return unlisted
    if i >= 2 and sentence[i - 1].text == ":":
        subject = phrase_left(sentence, i - 2, lexicon)
        if subject is not None and subject[0] == 0 and named(sentence, subject[1], lexicon):
            return Source(span_of(sentence, subject), "colon", None, sentence[subject[1]].low, 2, 0)
        document = subject is not None and lexicon.lists("documents", head_of(sentence, subject, lexicon))
        if subject is not None and document and main_subject(sentence[:i], lexicon) in (None, subject):
            sign = span_of(sentence, (subject[1], subject[1]))
            return Source(sign, "written", None, "", 2, 0)  # there hangs a sign: “…”
        return _leads_to_colon(sentence, i, lexicon)
    return None


def _unlisted(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """“…,” deadpans Vale: any word between quoted words and a speaker is a verb of saying."""
    k = i + 1
    while k < len(sentence) and sentence[k].text in LINKS:
        k += 1
    linked = k > i + 1
    while k < len(sentence) and sentence[k].low in lexicon["auxiliaries"]:
        k += 1
    if not linked or k + 1 >= len(sentence) or not sentence[k].text.isalpha() or sentence[k].is_name:
        return None
    subject = phrase_right(sentence, k + 1, lexicon)
    known = sentence[k].low in lexicon["closed"] or lexicon.strength(sentence[k].low) > 0
    if known or subject is None or not may_speak(sentence, subject, lexicon):
        return None
    cue = span_of(sentence, (k, k))
    return Source(span_of(sentence, subject), "unlisted", cue, head_of(sentence, subject, lexicon), 2, 0)


def _leads_to_colon(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Vale sees it differently: “….” The one whom the clause before the colon is about speaks whole sentences."""
    subject = main_subject(sentence[:i], lexicon)
    if subject is None or not may_speak(sentence, subject, lexicon):
        subject = _last_named(sentence, i, lexicon)
    if subject is None or not _is_whole(sentence, i):
        return None
    head = head_of(sentence, subject, lexicon)
    if head in lexicon["speakers_me"] or head in lexicon["neuter"] or head in lexicon["impersonal"]:
        return None
    speaks = may_speak(sentence, subject, lexicon)
    return Source(span_of(sentence, subject), "colon", None, head, 1, 0) if speaks else None


def _last_named(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Whoever is named last before token i by name and surname, if no preposition governs the name."""
    for k in range(i - 1, 0, -1):
        if named(sentence, k, lexicon) and named(sentence, k - 1, lexicon):
            name = phrase_left(sentence, k, lexicon)
            free = name is not None and (name[0] == 0 or sentence[name[0] - 1].low not in lexicon["prepositions"])
            return name if free else None
    return None


def _leads_after(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> Source | None:
    """Asked for her view of the wheel, Vale was brief: “….” A person behind the comma, not the clause before it."""
    comma = next((k for k in range(i - 1, clause.end, -1) if sentence[k].text == ","), 0)
    if sentence[i - 1].text != ":" or not comma or clause.strength == 2 or not _is_whole(sentence, i):
        return None
    subject = main_subject(sentence[comma + 1 : i], lexicon)
    if subject is None or subject[0] > 0:
        return None
    subject = comma + 1 + subject[0], comma + 1 + subject[1]
    head = head_of(sentence, subject, lexicon)
    person = named(sentence, subject[1], lexicon) or is_person_noun(head, lexicon) or head in lexicon["pronouns"]
    return Source(span_of(sentence, subject), "colon", None, head, 1, 0) if person else None


def _is_whole(sentence: Sentence, i: int) -> bool:
    """Whether the words at token i are a sentence of their own: “It turns.” or, as some set it, “It turns”."""
    ends = i + 1 == len(sentence) or (i + 2 == len(sentence) and sentence[i + 1].text in ".!?…")
    return sentence[i].text[-1] in ".!?…" or (ends and sentence[i].text[1].isupper())
