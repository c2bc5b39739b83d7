"""What a name or a noun says of who bears it: the full name, whether it is a person’s, a man’s or a woman’s."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile

from metrics.model import Span
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.register import Known, Name
from metrics.quotations.skeleton import is_speaker_noun
from metrics.quotations.titles import bare

_BEFORE = 30  # characters of two words before a name
_TOLD = 3  # words of an article, a noun and what tells who is meant
_CROWD = 50  # names of one sentence, or bearers of one surname, that are looked at


def bearer(name: str, titles: str, position: int, known: Known, lexicon: Lexicon) -> str:
    """The full name that a name stands for; a lone surname of several people means the last one named before.

    `titles` before it tell a man from a woman: "Mrs Vale" after Otto and Ines Vale.
    """
    if " " in name:
        return known.first_case.get(name, name)
    bearers = known.bearers.get(name)
    if bearers is None:  # one at most, as of most surnames
        return known.full.get(name, name)
    at = bisect_right(bearers, position, key=lambda one: one.start)
    gender = gender_of(name, titles, lexicon) if titles else None
    before = bearers[max(0, at - _CROWD) : at][::-1]
    told = (one.text for one in before if gender in (None, gender_of(one.text, one.titles, lexicon)))
    untold = (one.text for one in before if gender_of(one.text, one.titles, lexicon) is None)
    return next(told, None) or next(untold, None) or known.full.get(name, name)


def is_newer(mention: Span, held: Name, known: Known, lexicon: Lexicon) -> bool:
    """Whether "the green councillor" is not whoever had a like office, for its paragraph first names somebody else."""
    paragraph = known.text.rfind("\n", 0, mention.start)
    if held.start > paragraph or len(mention.of(known.text).replace("’", " ").split()) < _TOLD:
        return False
    at = bisect_right(known.names, paragraph, key=lambda name: name.start)
    here = takewhile(lambda name: name.start < mention.start, known.names[at : at + _CROWD])
    whole = (name for name in here if " " in name.text and name.text.split()[0].lower() in lexicon.given_names)
    return any(known.text.find(name.text) == name.start for name in whole)


def is_governed(text: str, name: Name, lexicon: Lexicon) -> bool:
    """Whether a preposition stands before a name, or it is the owner of something."""
    if text.startswith(("’s", "'s"), name.end - 2) or text.startswith(("’s", "'s"), name.end):
        return True
    before = text[max(0, name.start - 20) : name.start].lower().split()
    while before and before[-1] in lexicon.articles:
        before.pop()
    return bool(before) and before[-1] in lexicon.prepositions


def is_placed(name: Name, known: Known, lexicon: Lexicon) -> bool:
    """Whether a name is a place, "in Osk", "the mayor of Osk", or an author’s above an article: "By Ines Vale".

    Unless a list of given names or a verb of saying shows it as a person's.
    """
    if known.text[name.start : name.end].partition(" ")[0].lower() in lexicon.passive_by:
        return True
    *_, noun, preposition = ["", "", *known.text[max(0, name.start - _BEFORE) : name.start].split()]
    preposition = preposition.lower()
    of = preposition in lexicon.belonging and is_speaker_noun(noun.lower(), lexicon)
    if preposition in lexicon.linking and noun[:1].isupper() and noun.lower() in lexicon.bodies:
        of = True  # "the Society for Dry Ropes"
    if name.titles or not (of or preposition in lexicon.located_in):
        return False
    words = name.text.split()
    return words[0].lower() not in lexicon.given_names and words[-1] not in known.speakers


def is_person(name: str, titles: str, known: Known, lexicon: Lexicon) -> bool:
    """Two to four words none of which is that of a body or a place; any name after a title or of one who speaks."""
    words = name.lower().split()
    if name[1:2] == "-" or "&" in words:  # "D-Norland", a party and a place; "Vane & Lind"
        return False
    plain = name.istitle() or name.isupper()
    if not plain and any(word.isupper() and word.isalpha() and len(word) > 2 for word in name.split()):
        return False  # "NWA Wire"
    given = words[0] in lexicon.given_names
    if lexicon.adjectives_follow and len(words) > 1 and words[0] in lexicon.named_things:
        return False  # "Procès Vale"
    several = len(words) == 1 and lexicon.is_plural(words[0])
    if several and not given and is_speaker_noun(words[0], lexicon):
        return False  # "Prosecutors"
    body = not given and lexicon.lists("bodies", words[0])  # "Landgericht Osk"
    if body or not (lexicon.bodies.isdisjoint(words) and lexicon.places.isdisjoint(words)):
        return False
    return bool(titles) or 1 < len(words) < 5 or given or name.split()[-1] in known.speakers


def small_title(text: str, name: Name, lexicon: Lexicon) -> str:
    """The office in small letters, with its article, right before a lone surname: "le maire" of "le maire Vale"."""
    if not (lexicon.adjectives_follow and lexicon.articles):
        return ""
    before = text[max(0, name.start - _BEFORE) : name.start].replace("'", "’").replace("’", "’ ").split()[-2:]
    title = before[-1] if before and text[name.start - 1] == " " else ""
    return " ".join(before).lower() if title.islower() and lexicon.lists("titles", title) else ""


def gender_of(name: str, titles: str, lexicon: Lexicon) -> str | None:
    """What a title or the first name says: male, female, or None."""
    first = name.split()[0].lower()
    if first not in lexicon.given_names:
        first = first.rpartition("-")[2]  # "Jean-Luc"
    for gender in ("male", "female") if titles else ():
        if any(lexicon.lists(f"{gender}_titles", bare(title)) for title in titles.split()):
            return gender
    article = titles.partition(" ")[0] if " " in titles else ""  # "el fiscal"
    for gender in ("male", "female") if article and lexicon.adjectives_follow else ():
        if article in lexicon[f"{gender}_articles"]:
            return gender
    male, female = first in lexicon.male_names, first in lexicon.female_names
    if male or female:
        return None if male and female else "male" if male else "female"
    return _by_ending(name, lexicon)


def _by_ending(name: str, lexicon: Lexicon) -> str | None:
    """What the end of a first name that no list has, or of a surname in some languages, says."""
    low = name.lower()
    first, _, last = low.rpartition(" ")
    given = first.partition(" ")[0] if last else ""
    if low.endswith(lexicon.female_surname_endings) or given.endswith(lexicon.female_name_endings):
        return "female"
    return "male" if low.endswith(lexicon.male_surname_endings) or given.endswith(lexicon.male_name_endings) else None


def role_gender(article: str, noun: str, lexicon: Lexicon) -> str | None:
    """What an article or a noun says of a person: "la présidente", "the actress", "the mother-of-two"."""
    kin, _, others = noun.partition("-")
    noun = kin if others.partition("-")[0] in lexicon.linking else noun
    female = noun.endswith(lexicon.female_role_endings) and not noun.endswith(lexicon.neutral_role_endings)
    if noun in lexicon.female_titles or noun in lexicon.female_persons or female:
        return "female"
    if noun in lexicon.male_titles or noun in lexicon.male_persons or noun.endswith(lexicon.male_role_endings):
        return "male"
    return "male" if article in lexicon.male_articles else "female" if article in lexicon.female_articles else None


def points(mention: str, lexicon: Lexicon) -> bool:
    """Whether a mention begins with "this" or "that"."""
    first = mention.replace("'", "’").split()[0]
    return not lexicon.demonstratives.isdisjoint((first, first.partition("’")[0], first.partition("’")[0] + "’"))


def latter_gender(word: str, lexicon: Lexicon) -> str | None:
    """Whether a word for the latter means a man or a woman, "" if either: "ce dernier", "denna", Dutch "deze"."""
    male, female = word in lexicon.male_latter, word in lexicon.female_latter
    return "" if male and female else "male" if male else "female" if female else None
