"""The words that help to read names in a language: one file a language under resources/actors."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from metrics.actors.packs import RESOURCES
from metrics.measures.dictionaries import easy_words

_LOUD = {"titles", "addresses", "offices", "abbreviated"}  # which labels print in capitals: "SEN. VALE"
_GIVEN_NAMES = RESOURCES.parent / "quotations" / "given_names.toml"


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Word classes of a language, as its file describes them; empty where it has none."""

    determiners: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()  # determiners before a name in short: "the Alliance"
    function_words: frozenset[str] = frozenset()
    apposing: frozenset[str] = frozenset()  # determiners of what says who somebody is: "Vale, a baker"
    after_names: frozenset[str] = frozenset()  # words of grammar that a subject is followed by
    verbs: frozenset[str] = frozenset()
    verb_endings: frozenset[str] = frozenset()  # of words that a subject is followed by
    openings: frozenset[str] = frozenset()  # endings of words that open a sentence and are no names
    case_endings: frozenset[str] = frozenset()  # of names in their cases
    locatives: frozenset[str] = frozenset()
    dealings: frozenset[str] = frozenset()  # verbs that make a locative name whom they go to: "demander à"
    prepositions: frozenset[str] = frozenset()  # others
    belonging: frozenset[str] = frozenset()  # what parts a place from its parts: "of"
    ways: frozenset[str] = frozenset()  # from or to a place after a motion
    motions: frozenset[str] = frozenset()
    reached: frozenset[str] = frozenset()
    parts_of_a_place: frozenset[str] = frozenset()
    compass: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()  # in all languages
    offices: frozenset[str] = frozenset()
    office_endings: frozenset[str] = frozenset()  # where nouns are compounds: "Hafenmeisterin"
    fields: frozenset[str] = frozenset()
    occupations: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    more_given_names: frozenset[str] = frozenset()
    also_given: frozenset[str] = frozenset()
    abbreviated: frozenset[str] = frozenset()
    also_surnames: frozenset[str] = frozenset()  # titles
    things_and_surnames: frozenset[str] = frozenset()
    family_first: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()  # words of grammar with a capital inside a name: "Doctors Without Borders"
    particles: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()  # particles that also part two names: "y"
    members: frozenset[str] = frozenset()  # whose a body is: "Fishermen's Union"
    bodies: frozenset[str] = frozenset()
    legal_forms: frozenset[str] = frozenset()  # of companies, in all languages
    body_endings: frozenset[str] = frozenset()  # where nouns are compounds
    institutions: frozenset[str] = frozenset()  # names by themselves: "Congress"
    institution_endings: frozenset[str] = frozenset()  # where nouns are compounds: "Finanzministerium"
    known_surnames: frozenset[str] = frozenset()  # of persons whom a text may name by them alone
    surname_endings: frozenset[str] = frozenset()
    bearing: frozenset[str] = frozenset()  # what stands before names between marks: "из «Рассвета»"
    works: frozenset[str] = frozenset()  # beginnings of words for what has its name between marks and is no actor
    small_bodies: frozenset[str] = frozenset()  # beginnings of words, behind an adjective with a capital
    body_adjectives: frozenset[str] = frozenset()  # beginnings of adjectives that may open a sentence before them
    kinds: frozenset[str] = frozenset()  # beginnings of words for what has its name between marks
    linking: frozenset[str] = frozenset()  # between a body and what it is for, where every noun has a capital
    leagues: frozenset[str] = frozenset()  # bodies that are of somebody: "Verband der Reeder"
    organs: frozenset[str] = frozenset()
    shortening: frozenset[str] = frozenset()  # organs that are their names in short: "the Council"
    governments: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()  # those called by who heads them, not by where they govern
    realms: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    waters: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()  # nouns in small letters after a name that is no actor's: "Vale virus"
    areas: frozenset[str] = frozenset()  # what places are: "Marsh County"
    towns: frozenset[str] = frozenset()  # and regions; _ for a blank
    calendar: frozenset[str] = frozenset()
    dating: frozenset[str] = frozenset()
    no_names: frozenset[str] = frozenset()
    no_acronyms: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    of_states: frozenset[str] = frozenset()  # what has no other owner than a state
    of_companies: frozenset[str] = frozenset()
    tongues: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()  # "L’Alliance" is "la Alliance"
    adjectives_follow: frozenset[str] = frozenset()  # not empty where an adjective stands after its noun
    genitives: frozenset[str] = frozenset()  # endings of a name whose bearer has something: "Hales Partei"
    saying: frozenset[str] = frozenset()  # words behind which whoever speaks is named, where nouns have capitals
    noun_endings: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()  # that stand alone where a name may, where nouns have capitals
    capital_nouns: frozenset[str] = frozenset()  # not empty where every noun has a capital, as in German


_DERIVED = re.compile(
    r"(?:phobi[ac]|isms?|ists?|phil[ei]|ology|istics|onomics|ness|ments?|tions?|ities|ity|ously|izing|ising|[a-z]{4}ing)$"
)
_ENDINGS = tuple("s es ed d ing ly er ers ness ment able ful less al y ies".split())


@cache
def of(language: str) -> Words:
    """The words of `language` ("en", "pt-BR"), from its file."""
    code = language.split("-")[0].lower()
    path = RESOURCES / f"{code}.toml"
    if not path.exists():
        return Words()
    own, common = _lists(path), _lists(RESOURCES / "any.toml")
    lists = {**common, **own, "known_surnames": common["known_surnames"] | own.get("known_surnames", frozenset())}
    lists["bodies"] = lists.get("bodies", frozenset()) | lists["legal_forms"]
    if "ordinary" in lists:  # nothing is discovered without
        lists["ordinary"] |= {word for word in easy_words(code) if word.isalpha()}
        lists["things"] |= {f"{thing}s" for thing in lists["things"]}
    if "function_words" in lists:  # names are looked for
        lists.setdefault("given_names", given_names())
    if "given_names" in lists:
        lists["given_names"] |= lists["more_given_names"]
    for name in _LOUD & lists.keys():
        lists[name] |= {word.upper() for word in lists[name]}
    if "case_endings" in lists:
        lists["given_names"] |= {
            f"{name.rstrip('аяйь')}{end}" for name in given_names() for end in lists["case_endings"]
        }
    return Words(**lists)


def _lists(path: Path) -> dict[str, frozenset[str]]:
    return {name: frozenset(text.split()) for name, text in tomllib.loads(path.read_text(encoding="utf-8")).items()}


@cache
def given_names() -> frozenset[str]:
    """First names of many languages, from the list by which pronouns are led back."""
    lists = tomllib.loads(_GIVEN_NAMES.read_text(encoding="utf-8"))
    return frozenset(name.title() for names in lists.values() for name in names.split())


@lru_cache(maxsize=1 << 16)
def among(word: str, *lists: frozenset[str]) -> bool:
    """Whether a word is on one of these lists, which are not joined: that would copy thousands of words each time."""
    return any(word in one for one in lists)


def is_office(word: str, words: Words) -> bool:
    """Whether it says what somebody is: "Minister", and where nouns are compounds "Fischereiministerin"."""
    return word in words.offices or word.endswith(tuple(words.office_endings))


@lru_cache(maxsize=1 << 16)
def is_body(word: str, words: Words) -> bool:
    """Whether it says that a name is a body's: "Union", and where nouns are compounds "Fischereiverband"."""
    return word in words.bodies or word.endswith(tuple(words.body_endings))


def is_institution(word: str, words: Words) -> bool:
    """Whether a body's word names it by itself: "Congress", "Finanzministerium"."""
    return word in words.institutions or word.endswith(tuple(words.institution_endings))


def is_kind(word: str, endings: frozenset[str]) -> bool:
    """Whether a compound ends in a kind of body, whose name follows: "des Netzbetreibers" in one of "betreiber"."""
    lower, ends = word.lower(), tuple(endings)
    return lower.endswith(ends) or any(lower.removesuffix(case).endswith(ends) for case in ("es", "s", "n"))


@lru_cache(maxsize=1 << 16)
def ordinary(word: str, words: Words) -> bool:
    """Whether a word in lower case is in everyday use, by itself, by its stem or by how it ends."""
    if word in words.ordinary or word in words.function_words or _DERIVED.search(word):
        return True
    stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2)
    return any(not words.ordinary.isdisjoint(_spellings(stem)) for stem in stems)


def _spellings(stem: str) -> tuple[str, ...]:
    """ "danc" -> dance, "emergenc" -> emergency, "planned" -> plan."""
    doubled = stem[-1] == stem[-2]
    return stem, stem + "e", stem + "y", stem[:-1] if doubled else stem
