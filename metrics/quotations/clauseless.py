"""Who is quoted where no reporting clause of the sentence says so: “…” — Vale; Vale: “…”; the draft would allow “…”."""

from __future__ import annotations

from metrics.quotations.appositions import completed, head_of, may_speak, own_name
from metrics.quotations.blocks import Source
from metrics.quotations.clause import Clause
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.owners import bearer_of_thing, is_words, owner_of
from metrics.quotations.places import place_before
from metrics.quotations.pointed_at import pointed_at
from metrics.quotations.senders import borne_by, posted
from metrics.quotations.signing import captioned, headed, signed, tagged
from metrics.quotations.skeleton import (
    POSSESSIVE,
    Phrase,
    Sentence,
    is_person_noun,
    is_speaker_noun,
    named,
    phrase_left,
    phrase_right,
    span_of,
)
from metrics.quotations.subject_kinds import is_in_address
from metrics.quotations.unlisted import SEVERAL, between_dashes, by_unlisted, object_of, of_oneself
from metrics.quotations.verbs import is_noun

_LABEL = 3  # tokens of a label and its colon
_OPENING = 5  # words of "Same verdict, one day later, (from Vale: “…”)"


def without_clause(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The source of the piece at token i by a name beside it, a document around it, or a verb that no list has."""
    if i > 2 and sentence[i - 1].low in lexicon.inscriptions and (sign := borne_by(sentence, i, lexicon)):
        return sign
    given = (
        pointed_at(sentence, i, lexicon) or _unverbal(sentence, i, lexicon) or _inside_document(sentence, i, lexicon)
    )
    return (
        given or _worded_in(sentence, i, lexicon) or of_oneself(sentence, i, lexicon) or object_of(sentence, i, lexicon)
    )


def _unverbal(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """“…” — Vale; “…”: Vale; Vale: “…”."""
    marked = i > 0 and (sentence[i - 1].text == ":" or sentence[i - 1].text in DASHES)
    labels = marked and (i <= _LABEL or _is_shouted(sentence[:i]))  # Claim: “…” — Vale
    signs = signed(sentence, i + 1, lexicon, alone=i > 0 and not labels)
    if signs is not None or (signs := headed(sentence, i + 1, lexicon)) is not None:
        return signs
    if (noun := captioned(sentence, i + 1, lexicon)) is not None:
        return noun
    if (heading := tagged(sentence, i, lexicon)) is not None:
        return heading
    unlisted = by_unlisted(sentence, i, lexicon) or between_dashes(sentence, i, lexicon)
    if unlisted is not None:
        return unlisted
    if i > 2 and sentence[i - 1].low in lexicon.issuing and sentence[i - 2].low in lexicon.wordings_with:
        note = phrase_left(sentence, i - 3, lexicon)  # "un biglietto con scritto «…»"
        if note and lexicon.lists("documents", head_of(sentence, note, lexicon)):
            return Source(span_of(sentence, note), "located", None, head_of(sentence, note, lexicon), 2, 0)
    if i >= 2 and sentence[i - 1].low in lexicon.as_words and (notes := _noted(sentence, i, lexicon)):
        return notes
    if i >= 2 and sentence[i - 1].text == ":":
        subject = phrase_left(sentence, i - 2, lexicon)
        begins = subject is not None and (subject[0] == 0 or sentence[subject[0] - 1].text in DASHES)
        says = bool(lexicon.drops_subject) and lexicon.strength(sentence[i - 2].low) == 2  # "Вздыхает: «…»"
        says = says or (bool(lexicon.nominatives) and sentence[i - 2].low in lexicon.terming)  # "Tytuł: „…”"
        if subject is not None and begins and named(sentence, subject[1], lexicon) and not says:  # "It turns – Vale:"
            return Source(span_of(sentence, subject), "colon", None, sentence[subject[1]].low, 2, 0)
        document = subject is not None and lexicon.lists("documents", head_of(sentence, subject, lexicon))
        points = subject is not None and sentence[subject[0]].low in lexicon.demonstratives  # by this note: “…”
        if subject is not None and document and (owner := _author(sentence, subject, lexicon)):
            return owner
        if subject is not None and document and (points or main_subject(sentence[:i], lexicon) in (None, subject)):
            sign = span_of(sentence, (subject[1], subject[1]))
            return Source(sign, "written", None, "", 2, 0)  # there hangs a sign: “…”
        return _leads_to_colon(sentence, i, lexicon)
    return None


def _noted(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The notebook in "a notebook with notes such as “…”", where such words stand right before token i."""
    notes = phrase_left(sentence, i - 2, lexicon)
    if notes is None or sentence[i - 2].low not in lexicon.notes:
        return None
    if sentence[notes[0]].low not in lexicon.determiners:
        notes = i - 2, i - 2
    held = notes[0] > 1 and sentence[notes[0] - 1].low in lexicon.wordings_with
    book = phrase_left(sentence, notes[0] - 2, lexicon) if held else None
    if book is not None and lexicon.lists("documents", head_of(sentence, book, lexicon)):
        notes = book
    elif (inside := _inside_document(sentence, i, lexicon)) is not None:
        return inside.but(strength=2, gap=0)
    return Source(span_of(sentence, notes), "located", None, head_of(sentence, notes, lexicon), 2, 0)


def _author(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Source | None:
    """Vale in "From Vale’s Pling post: “…”", her in "In her letter: “…”"."""
    if sentence[phrase[1]].low not in lexicon.missives:
        return None
    owners = (k for k in range(*phrase) if sentence[k].text.endswith(POSSESSIVE))
    end = phrase[0] if sentence[phrase[0]].low in lexicon.possessives else next(owners, None)
    if end is None:
        return None
    head = head_of(sentence, (phrase[0], end), lexicon)
    return Source(span_of(sentence, (phrase[0], end)), "possessive", None, head, 2, 0)


def _is_shouted(sentence: Sentence) -> bool:
    """Whether all words are in capitals: a label."""
    return all(token.text.isupper() for token in sentence if token.text[0].isalpha())


def _leads_to_colon(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Vale sees it differently: “….” The one whom the clause before the colon is about speaks whole sentences."""
    subject = _behind_words(sentence, i, lexicon) or main_subject(sentence[:i], lexicon)
    if subject and is_in_address(sentence, subject, i - 1, lexicon):  # "A chi gli chiede del mulino: «…»"
        return None
    if subject and subject[0] == 0 and lexicon.lists("topics", sentence[0].low):  # "Mühlenstreit in Osk"
        return None
    if subject is not None and sentence[subject[0] - 1].text == "(":  # "Von Vale (CDU) kam Kritik"
        subject = None
    if (judging := _judging(sentence, i, lexicon)) is not None:
        subject = judging
    elif subject is None or sentence[subject[1]].low in lexicon.one:  # "À l’agence, on hésite : …"
        writes = lexicon.drops_subject and any(lexicon.strength(token.low) == 2 for token in sentence[: i - 1])
        subject = subject if writes else place_before(sentence[:i], lexicon) or subject  # not "En su carta escribió:"
    if subject is not None and is_words(sentence, subject, head_of(sentence, subject, lexicon), lexicon):
        subject = owner_of(sentence, subject, lexicon)
    elif subject is not None and (whose := _sender(sentence, subject, lexicon)):
        subject = whose
    if subject is not None and lexicon.brackets and sentence[subject[1]].low in lexicon.impersonal:
        subject = None  # "Auf die Frage, wer das zahle, lachte Vale: „…“"
    if subject is None or not may_speak(sentence, subject, lexicon):
        subject = _from_whom(sentence, lexicon) or _last_named(sentence, i, lexicon)
    subject = _behind_topic(sentence, i, subject, lexicon) or subject
    if subject is None or not _is_whole(sentence, i, lexicon):
        return None
    subject = bearer_of_thing(sentence, completed(sentence, subject, lexicon), lexicon)
    if subject is None:
        return None
    head = head_of(sentence, subject, lexicon)
    reported = not lexicon.reported_mood.isdisjoint([token.low for token in sentence[:i]])
    if reported and not is_person_noun(head, lexicon):  # "Das Wehr sei beides: „…“" is reported itself
        return None
    if any(head in lexicon[name] for name in ("speakers_me", "neuter", "impersonal", "one", "replies", "passages")):
        return None
    speaks = may_speak(sentence, subject, lexicon)
    return Source(span_of(sentence, subject), "colon", None, head, 1, 0) if speaks else None


def _sender(sentence: Sentence, words: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "The message from Vale is simple: “…”", where the noun is one for a document too."""
    head = head_of(sentence, words, lexicon)
    both = lexicon.articles and head in lexicon.reporting_nouns and lexicon.lists("documents", head)
    owner = owner_of(sentence, words, lexicon) if both else None
    return owner if owner and owner[0] > words[0] and may_speak(sentence, owner, lexicon) else None


def _judging(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "A last word from Vale: “…”", "Même constat chez Vale : « … »", where no verb says so."""
    judge = phrase_left(sentence, i - 2, lexicon)
    if judge is None or judge[0] == 0 or not may_speak(sentence, judge, lexicon):
        return None
    if lexicon.adjectives_follow and sentence[0].low in lexicon.given_names:  # "Ada Vale à propos de Bo Lund : « … »"
        return None
    opening = [token.low for token in sentence[: judge[0]]]
    turned = len(opening) == 2 and not (named(sentence, 0, lexicon) or is_speaker_noun(opening[0], lexicon))
    if turned and opening[0] not in lexicon.closed and opening[1] in lexicon.addressing:
        return judge  # "Listen to Vale: “…”", "Back to Vale: “…”"
    if all(lexicon[name].isdisjoint(opening[:_OPENING]) for name in ("reporting_nouns", "likewise")):
        return None
    relative = lexicon.free_order and not lexicon.that.isdisjoint(opening[:_OPENING])  # "un avis que partage Vale"
    own = sentence[judge[0] - 1].low in lexicon.prepositions and len(opening) <= _OPENING
    return judge if own or relative else None


def _behind_topic(sentence: Sentence, i: int, subject: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """The keeper in "Floods, the keeper is blunt: “…”", a headline that names its topic first.

    Also in "Osk, si dimette il sindaco Vale: «…»".
    """
    if sentence[1].text != "," or subject not in (None, (0, 0)):
        return None
    last = phrase_left(sentence, i - 2, lexicon) if lexicon.drops_subject and lexicon.articles else None
    if last and last[0] > 2 and sentence[last[0]].low in lexicon.definite:
        verb = sentence[last[0] - 1]
        acts = verb.text.islower() and verb.low not in lexicon.closed and not is_speaker_noun(verb.low, lexicon)
        if acts and is_person_noun(head_of(sentence, last, lexicon), lexicon):
            return last
    if subject is None:
        return None
    inner = main_subject(sentence[2:], lexicon) if sentence[2].low in lexicon.definite else None
    person = (inner[0] + 2, inner[1] + 2) if inner else subject
    apart = person[0] != 2 or sentence[person[1] + 1].text == ","  # "Vale, the keeper, is blunt"
    return None if apart or not is_person_noun(head_of(sentence, person, lexicon), lexicon) else person


def _behind_words(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Deutliche Worte fand Müllerin Vale: „…“", right behind the verb that has its object before it."""
    subject = phrase_left(sentence, i - 2, lexicon) if lexicon.capital_nouns else None
    if subject is None or subject[0] < 2 or not may_speak(sentence, subject, lexicon):
        return None
    verb, before = sentence[subject[0] - 1], sentence[subject[0] - 2]
    finite = verb.text.islower() and verb.low.isalpha() and verb.low not in lexicon.closed
    thing = before.is_name and (lexicon.lists("reporting_nouns", before.low) or before.low in lexicon.wording)
    return subject if finite and thing and subject[0] <= _LABEL else None


def _from_whom(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Von Müller Vale kam Kritik: „…“", whom a preposition opens the sentence with."""
    opens = sentence[0].low in lexicon.passive_by and bool(lexicon.free_order)
    return phrase_right(sentence, 1, lexicon) if opens else None


def _last_named(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Whoever is named last before token i by name and surname, if no preposition governs the name."""
    for k in range(i - 1, 0, -1):
        if named(sentence, k, lexicon) and named(sentence, k - 1, lexicon):
            name = phrase_left(sentence, k, lexicon)
            if name and k == i - 2 and lexicon.adjectives_follow:  # "sortir de ses gonds Ines Vale : « … »"
                name = own_name(sentence, name, lexicon) or name
            free = name is not None and (name[0] == 0 or sentence[name[0] - 1].low not in lexicon.prepositions)
            return name if free else None
    return None


def leads_after(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> Source | None:
    """Asked for her view of the wheel, Vale was brief: “….” A person behind the comma, not the clause before it.

    It is asked of words behind a colon.
    """
    if not _is_whole(sentence, i, lexicon):
        return None
    comma = next((k for k in range(i - 1, clause.end, -1) if sentence[k].text == ","), 0)
    over = clause.start > 0 and sentence[clause.start - 1].low in lexicon.subordinators  # "Wenn Vale fragt, lacht Lund"
    told = sentence[clause.subject[1] + 1].low in lexicon.subject_relatives  # "To those who ask, Vale has an answer"
    over = over or (told and sentence[0].low in lexicon.prepositions)
    if clause.rule == "according" and lexicon.nominatives:
        return posted(sentence, comma or clause.end, i - 2, lexicon)
    if not comma or not (clause.strength < 2 or over):
        return None
    subject = main_subject(sentence[comma + 1 : i], lexicon)
    if subject is None or subject[0] > 0:
        return None
    subject = comma + 1 + subject[0], comma + 1 + subject[1]
    head = head_of(sentence, subject, lexicon)
    person = named(sentence, subject[1], lexicon) or is_person_noun(head, lexicon) or head in lexicon.pronouns
    return Source(span_of(sentence, subject), "colon", None, head, 1, 0) if person else None


def sent_by(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Vale in "The court read a letter written by Vale to his aunt: “…”", whoever reads it out; behind a colon."""
    if i < _LABEL or lexicon.issuing.isdisjoint([one.low for one in sentence[:i]]):
        return None
    for k in range(i - 2, 1, -1):
        if sentence[k].piece >= 0 or sentence[k].text in ",;:":
            return None
        if sentence[k].low in lexicon.passive_by and sentence[k - 1].low in lexicon.issuing:
            written = phrase_left(sentence, k - 2, lexicon)
            who = phrase_right(sentence, k + 1, lexicon)
            if written is None or who is None or not lexicon.lists("documents", head_of(sentence, written, lexicon)):
                return None
            writer = Source(span_of(sentence, who), "colon", None, head_of(sentence, who, lexicon), 1, 0)
            return writer.but(in_document=True) if may_speak(sentence, who, lexicon) else None
    return None


def _is_whole(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether the words at token i are a sentence of their own: “It turns.” or, as some set it, “It turns”."""
    ends = i + 1 == len(sentence) or (i + 2 == len(sentence) and sentence[i + 1].text in ".!?…")
    if lexicon.drops_subject and lexicon.articles and sentence[i - 1].text == ":":  # "Vale fue claro: «…», dijo"
        ends = ends or sentence[i + 1].text == ","
    return sentence[i].text[-1] in ".!?…" or (ends and sentence[i].text[1].isupper())


def _inside_document(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """They were told in a report to avoid “…”: the document in which the words stand, the nearest one."""
    for k in range(i - 1, -1, -1):
        says = lexicon.drops_subject and lexicon.strength(sentence[k].low) == 2
        if sentence[k].text == ";" or (says and not is_noun(sentence, k, lexicon)):  # "En una carta, dijo que …"
            return None
        inside = sentence[k].low in lexicon.located_in or sentence[k].low in lexicon.under
        subject = phrase_right(sentence, k + 1, lexicon) if inside else None
        if subject and lexicon.drops_subject and k and lexicon.strength(sentence[k - 1].low) == 2:
            return None  # "“…”, dijo en su informe, “…”"
        held = range(subject[0], min(subject[1] + 1, i)) if subject else ()
        noun = next((n for n in held if _holds_words(sentence[n].low, lexicon)), None)  # a memo last week
        if subject and noun is not None:
            numbered = noun + 1 < i and sentence[noun + 1].text[0].isdigit()  # "Act 9"
            return Source(span_of(sentence, (subject[0], noun + numbered)), "located", None, sentence[noun].low, 1, 0)
    return None


def _holds_words(noun: str, lexicon: Lexicon) -> bool:
    """Whether a noun is a document, and not what one has at hand: "копия есть в распоряжении газеты"."""
    return lexicon.lists("documents", noun) and noun not in lexicon.at_hand


def is_in_document(sentence: Sentence, i: int, source: Source, lexicon: Lexicon) -> bool:
    """In a filing, the mill cited “…”; the mill, in a letter, warned of “…”: a body; a person in a note speaks."""
    for k in range(i if lexicon.lists("bodies", source.head) else 0):
        told_in = k > 0 and source.cue is not None and sentence[k - 1].start == source.cue.start
        if sentence[k].low in lexicon.located_in and (k == 0 or sentence[k - 1].text == "," or told_in):
            place = phrase_right(sentence, k + 1, lexicon)
            if place is not None and lexicon.lists("documents", head_of(sentence, place, lexicon)):
                return True
    return False


def _worded_in(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The draft would give them the right to close it “…”; Article 9, which grants “…”: whatever it does."""
    several = sentence[i].end - sentence[i].start >= SEVERAL
    small = sentence[i].text[1].islower() and i > 0 and (several or sentence[i - 1].low not in lexicon.determiners)
    if not small:  # before the subject, which is long to find
        return None
    if any(token.low in lexicon.reported_mood for token in sentence[:i]):  # das Gesetz sei „…“: somebody says so
        return None
    relative = next((k for k in range(i - 1, 0, -1) if sentence[k].low in lexicon.what), 0)
    end = relative - 1 - (sentence[relative - 1].text == ",") if relative else -1
    subject = phrase_left(sentence, end, lexicon) if relative else main_subject(sentence[:i], lexicon)
    opens = subject is not None and (subject[0] == 0 or sentence[subject[0] - 1].text == "," or relative)
    if opens and subject and sentence[subject[0] - 1].low in lexicon.passive:  # "it is a site which …"
        return None
    head = head_of(sentence, subject, lexicon) if subject else ""
    written = lexicon.lists("documents", head) and head not in lexicon.passages
    if subject is None or not (opens and written):
        return None
    return Source(span_of(sentence, subject), "located", None, head, 1, 0)


def under_which(sentence: Sentence, clause: Clause, i: int, lexicon: Lexicon) -> Source | None:
    """Vale cited Article 9, under which boats “shall …”: the document, if it stands behind the clause."""
    if sentence[i].text[1].isupper():
        return None
    relative = next((k for k in range(i - 1, clause.end + 3, -1) if sentence[k].low in lexicon.what), 0)
    if not relative or sentence[relative - 1].low not in lexicon.prepositions:
        return None
    document = phrase_left(sentence, relative - 2 - (sentence[relative - 2].text == ","), lexicon)
    if document is None or not lexicon.lists("documents", head_of(sentence, document, lexicon)):
        return None
    return Source(span_of(sentence, document), "located", None, head_of(sentence, document, lexicon), 1, 0)
