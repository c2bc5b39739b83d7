"""Who signs a quotation: on a line of its own below it, "— Ines Vale", or by a label inside its marks."""

from __future__ import annotations

import re

from metrics.model import Span
from metrics.quotations.appositions import head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import SPEAKERS, Lexicon
from metrics.quotations.marks import DASHES, Piece
from metrics.quotations.owners import is_words, owner_of
from metrics.quotations.parting import sentences
from metrics.quotations.printed import in_title_case
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, named, phrase_left, phrase_right, span_of

_TAG = 5  # tokens in which the colon of a headline stands behind a person
_LABELLING = DASHES | {"-"}  # before who is named for what follows a colon
_LONGEST = 90  # characters of such a line
_LABEL = re.compile(r"([^\W\d_a-z][^\W\d_a-z.’'-]+(?: [^\W\d_a-z.’'-]{2,}){0,2}): \S")


def signature(text: str, line: Span, lexicon: Lexicon) -> Source | None:
    """The source that a paragraph of nothing but a dash, a name and what its bearer is gives to the words before."""
    start, end = line.start, line.end
    if text[start] not in DASHES or end - start > _LONGEST:
        return None
    headline = in_title_case(text, start, end, lexicon)
    return signed(sentences(text, start, end, (), lexicon, headline=headline)[0], 0, lexicon)


def labelled(text: str, piece: Piece, lexicon: Lexicon) -> Source | None:
    """The source of a printed conversation that is quoted with its labels: “VALE: It turns.”"""
    label = _LABEL.match(text, piece.inner.start, piece.inner.end)
    if label is None or not label[1].isupper():
        return None
    last = label[1].lower().rpartition(" ")[2]
    noun = any(last in lexicon[name] for name in (*SPEAKERS, "reporting_nouns", "not_names"))  # “WARNING: …”
    return None if noun or lexicon.strength(last) else Source(Span(*label.span(1)), "colon", None, last, 2, 0)


def headed(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The source that ends a headline behind the colon or dash at token i: “…”: Ines Vale; “…” – mayor of Osk."""
    marked = i + 1 < len(sentence) and (sentence[i].text == ":" or sentence[i].text in DASHES)
    subject = phrase_right(sentence, i + 1, lexicon) if marked else None
    if subject is None or sentence[-1].text in ".!?:":
        return None
    end = subject[1] + 1
    about = end + bool(end < len(sentence) and sentence[end].text in DASHES)  # «…»: Линд — о мельнице
    placed = end == len(sentence) or (about < len(sentence) and sentence[about].low in lexicon.prepositions)
    name = named(sentence, subject[0], lexicon) and placed and sentence[i].text == ":"
    office = placed and is_person_noun(head_of(sentence, subject, lexicon), lexicon)
    if not (name or office):
        return _in_headline(sentence, i, subject, lexicon)
    return Source(span_of(sentence, subject), "sign-off", None, head_of(sentence, subject, lexicon), 2, 0)


def _in_headline(sentence: Sentence, i: int, subject: Phrase, lexicon: Lexicon) -> Source | None:
    """Vale in “…” – Ines Vale weist Kritik zurück, where a headline that begins with the words tells what he does."""
    end = subject[1] + 1
    verb = sentence[end] if end < len(sentence) else None
    if i != 1 or verb is None or not verb.text.islower() or verb.low in lexicon.closed:
        return None
    given = subject[0] < subject[1] and sentence[subject[0]].low in lexicon.given_names
    if not (given or is_person_noun(head_of(sentence, subject, lexicon), lexicon)):
        return None
    return Source(span_of(sentence, subject), "colon", None, head_of(sentence, subject, lexicon), 1, 0)


def captioned(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The source behind a noun for the words that the mark at token i sets off: «…», il commento di Ada Vale."""
    if i + 2 >= len(sentence) or sentence[i].text not in (",", ":") or not lexicon.adjectives_follow:
        return None
    opening = sentence[i + 1].low
    helped = opening in lexicon.passive or opening in lexicon.impersonal  # "c’est (le mot de)"
    pointing = opening in lexicon.demonstratives and sentence[i + 2].low in lexicon.articles
    first = i + 1 + (helped or pointing)
    said = phrase_right(sentence, first, lexicon)
    for k in range(*said) if said else ():
        by = k + 2 < len(sentence) and sentence[k + 1].text.islower() and sentence[k + 2].low in lexicon.passive_by
        if by and is_words(sentence, (first, k), head_of(sentence, (first, k), lexicon), lexicon):
            said = first, k  # "la parola (usata da Vale)"
            break
    if said is None or not is_words(sentence, said, head_of(sentence, said, lexicon), lexicon):
        return None
    if sentence[said[0]].low not in lexicon.articles and sentence[first + 1].low not in lexicon.linking:
        return None
    owner = _signer(sentence, said, lexicon)
    if owner is None:
        owner = owner_of(sentence, said, lexicon) if said[1] + 1 < len(sentence) or said[1] > said[0] + 1 else None
    if owner is None or owner[0] < said[0] or not may_speak(sentence, owner, lexicon):
        return None
    return Source(span_of(sentence, owner), "possessive", None, head_of(sentence, owner, lexicon), 2, 0)


def _signer(sentence: Sentence, said: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "la formule est signée Ada Vale", "le mot est lâché par Ada Vale", "la palabra que usó Ada Vale"."""
    signs = [token.low for token in sentence[said[1] + 1 : said[1] + 4]]
    if len(signs) < 3:
        return None
    helped = signs[0] in lexicon.passive
    by = next((k for k in (0, 1, 2) if signs[k] in lexicon.passive_by), None)
    if by is None and helped and (signs[1] in lexicon.linking or signs[1] in lexicon.issuing):
        by = 1
    by = 1 if by is None and signs[0] in lexicon.that else by
    owner = phrase_right(sentence, said[1] + 2 + by, lexicon) if by else None
    return owner if owner and named(sentence, owner[1], lexicon) else None


def tagged(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The person who begins a headline before its colon, as in "Clerk: the weir is “dry”".

    The quoted stretch is token i.
    """
    colon = next((k for k, token in enumerate(sentence[:_TAG]) if token.text == ":"), 0)
    if not 0 < colon < i - 1 or sentence[-1].text in ".!?:":
        return None
    person = phrase_right(sentence, 0, lexicon)
    if person is None or person[1] + 1 != colon:
        return None
    given = any(token.low in lexicon.given_names for token in sentence[:colon])
    if not (given or is_person_noun(head_of(sentence, person, lexicon), lexicon)):
        return None
    return Source(span_of(sentence, person), "colon", None, head_of(sentence, person, lexicon), 1, 0)


def signed(sentence: Sentence, i: int, lexicon: Lexicon, *, alone: bool = False) -> Source | None:
    """The source named behind the dash at token i, if the name ends the sentence or, unless it must stand `alone`,
    something explains it.
    """
    if i + 1 >= len(sentence) or sentence[i].text not in DASHES or not named(sentence, i + 1, lexicon):
        return None
    name = phrase_right(sentence, i + 1, lexicon)
    ends = name is not None and all(token.text == "." for token in sentence[name[1] + 1 :])
    explained = name is not None and not ends and sentence[name[1] + 1].text in ",(" and sentence[-1].text not in "!?:"
    if name is None or not (ends or (explained and not alone)):
        return None
    return Source(span_of(sentence, name), "sign-off", None, sentence[name[1]].low, 2, 0)


def behind_dash(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Vale in "Millers agree – Ada Vale: “…”", a name between a dash and a colon."""
    if i < 3 or sentence[i - 1].text != ":" or not named(sentence, i - 2, lexicon):
        return None
    name = phrase_left(sentence, i - 2, lexicon)
    apart = name is not None and name[0] > 0 and sentence[name[0] - 1].text in _LABELLING
    person = name is not None and all(token.is_name or token.text == "." for token in sentence[name[0] : name[1] + 1])
    return (
        Source(span_of(sentence, name), "colon", None, sentence[name[1]].low, 2, 0)
        if name and apart and person
        else None
    )
