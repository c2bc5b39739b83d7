"""The fullest form of a printed name."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.blocks import Source
from metrics.quotations.declension import forms
from metrics.quotations.genitives import behind_owner, is_owner
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.persons import bearer
from metrics.quotations.register import Known, begins_surname, unpossessed
from metrics.quotations.skeleton import is_person_noun, is_speaker_noun
from metrics.quotations.titles import after_place, after_titles

_ACRONYM = 5  # letters
_OWN_S = ("us", "is", "as", "ss")  # ends of surnames


def fullest(mention: str, position: int, known: Known, lexicon: Lexicon, *, verb: str = "") -> str:
    """The fullest form of a printed name: without title and article, a lone surname completed.

    "The governor" is the last person before that was called Governor.

    A noun phrase that ends in a name gives it ("campaign manager Ines Vale"); any other is kept, without its article.
    The `verb` of saying may tell whether a man is its subject.
    """
    words = unpossessed(mention).split()
    printed = words
    while (
        len(words) > 1
        and words[0].lower() in lexicon.articles
        and not (words[1] in lexicon.linking or words[1] in lexicon.of_them)
    ):  # "uno dei mugnai", "um deles"
        words = words[1:]
    if len(words) > 2 and words[-1].isupper() and words[-1].lower() in lexicon.letters:  # "Ines Vale KC"
        words = words[:-1]
    head, mark, noun = words[0].replace("'", "’").partition("’")
    if mark and head.lower() + mark in lexicon.articles:
        common = noun[:1].islower() or lexicon.lists("bodies", noun.lower())
        words = [noun, *words[1:]] if common else words  # "l’éclusier"
    if len(words) > 3 and words[1] in lexicon.joining and words[0].lower() in lexicon.given_names:  # "Tom and Ada Vale"
        return " ".join(words)
    if len(words) > 1 and words[-1][:1].isupper():
        owned = is_owner(words, verb, known, lexicon) if lexicon.nominatives else _belongs(words, known, lexicon)
        words = words if owned else _trailing_name(words, lexicon)
    small = len(words) > 1 and _is_small(words[0], lexicon)
    if small and all(_is_small(word, lexicon) for word in words[1:-1]):  # "Van den Berg" is Jan van den Berg
        full = bearer(words[-1], "", position, known, lexicon)
        return full if " " in full else " ".join(words)
    if len(words) == 1:
        owner = words[0].endswith(lexicon.genitives) and _declined(words[0], known, lexicon)  # "Vales"
        if owner:
            return owner
        full = bearer(words[0], " ".join(printed[:-1]).lower(), position, known, lexicon)
        return full if " " in full else _declined(words[0], known, lexicon) or full
    office = len(words) > 2 and words[1].lower() in lexicon.given_names and lexicon.compounds
    if office and words[0].lower() not in lexicon.given_names and is_speaker_noun(words[0].lower(), lexicon):
        words = words[1:]  # "Betriebsrat Otto Vale"
    if len(words) == 2 and lexicon.patronymics and (whole := _by_patronymic(words, known, lexicon)):
        return whole
    name = " ".join(words)
    return known.first_case.get(name, name)


def _by_patronymic(words: Sequence[str], known: Known, lexicon: Lexicon) -> str | None:
    """The one full name that a first name and a patronymic mean: "Олег Вейл" of "Олег Павлович"."""
    if not words[1].lower().endswith(lexicon.patronymics):
        return None
    full = {name for name in known.full.values() if name.startswith(words[0] + " ") and name != " ".join(words)}
    full = {name for name in full if not name.lower().endswith(lexicon.patronymics)}
    return full.pop() if len(full) == 1 else None


def owner(name: str, source: Source, lexicon: Lexicon) -> str:
    """A name without the ending of an owner, if a noun for words stands behind it: "Ada Sundholms (ord)"."""
    own = source.rule in ("possessive", "according") and " " in name and name[-1:] in lexicon.genitives
    behind = own and source.cue is not None and not (lexicon.capital_nouns or name.endswith(_OWN_S))
    return name[:-1] if behind and name.split()[0].lower() in lexicon.given_names else name


def _declined(surname: str, known: Known, lexicon: Lexicon) -> str | None:
    """The full name of a surname in another case: its ending taken off, or another one in its place."""
    return next((known.full[form] for form in forms(surname, lexicon) if " " in known.full.get(form, "")), None)


def _belongs(words: Sequence[str], known: Known, lexicon: Lexicon) -> bool:
    """Whether a noun phrase ends in the name of a body or place that its noun belongs to: "Sprecher der Stadt"."""
    if lexicon.linking.isdisjoint(words):
        return False
    of = next((k for k in range(1, len(words)) if words[k] in lexicon.linking), 0)
    if not of or not is_speaker_noun(words[of - 1].lower(), lexicon):
        return False
    if any(word.lower() in lexicon.given_names for word in words):  # "Lisa Braun von der Bank"
        return False
    behind = words[of + 1 :]
    full = known.full.get(behind[-1], "")
    person = " " in full and full.endswith(behind[-1]) and full not in " ".join(behind)
    return not person and (bool(lexicon.capital_nouns) or sum(word[0].isupper() for word in behind) == 1)


def _is_small(word: str, lexicon: Lexicon) -> bool:
    """Whether a word may begin a surname: "von", "der"."""
    return word in lexicon.particles or word in lexicon.second_particles or word in lexicon.capital_particles


def _trailing_name(words: list[str], lexicon: Lexicon) -> list[str]:
    """The name at the end of a noun phrase; the whole phrase where the name only belongs to it ("some in Norland")."""
    if not lexicon.linking.isdisjoint(words):
        of = next((k for k in range(2, len(words)) if words[k] in lexicon.linking), 0)
        whole = bool(of) and not begins_surname(words, of, lexicon) and _is_whole_name(words[:of], lexicon)
        if whole:  # "Ines Vale of the campaign Open Mill"
            return words[after_titles(words[:of], lexicon) : of]
    first = len(words) - 1
    led = not lexicon.particles.isdisjoint(words)  # "der" begins no surname, "von der" does
    while first > 0 and (
        words[first - 1][:1].isupper() or words[first - 1] == "&" or (led and _is_small(words[first - 1], lexicon))
    ):
        first -= 1
    while not words[first][:1].isupper():
        first += 1
    if lexicon.nominatives:
        first += behind_owner(words[first:], lexicon)
    before = [word for word in words[:first] if word.lower() not in lexicon.determiners]
    someone = bool(before) and bool(lexicon.articles) and is_person_noun(before[-1].lower(), lexicon)
    linked = next((k for k in range(1, len(before) - 1) if before[k] in lexicon.linking), 0) if someone else 0
    if linked and is_person_noun(before[linked - 1].lower(), lexicon):  # "friend of the miller Ines Vale"
        return words
    owned = not lexicon.articles and before and lexicon.lists("documents", before[-1])  # "raport Izby"
    short = not lexicon.articles and first == len(words) - 1 and words[-1].isupper() and 1 < len(words[-1]) <= _ACRONYM
    if short and any(is_person_noun(word.lower(), lexicon) for word in before):  # "представитель МВД"
        return words
    if owned or (before and before[-1] in lexicon.prepositions):
        place = after_place(words[first:], lexicon)
        return words[first + place if place else 0 :]
    return words[min(first + after_titles(words[first:], lexicon), len(words) - 1) :]


def _is_whole_name(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words are a name and a surname, none of them that of a body, title or place."""
    own = words[after_titles(words, lexicon) :]
    plain = not any(lexicon.lists(name, word.lower()) for word in own for name in ("bodies", "places", "titles"))
    return len(own) >= 2 and plain and all(word[:1].isupper() for word in own)
