"""Capitalised words that no list explains: a name, or a word with its capital from where it stands."""

from __future__ import annotations

import re

from metrics.actors import cases, persons, scenes
from metrics.actors.evidence import UPPER
from metrics.actors.names import Name, Reading
from metrics.actors.runs import Atom, Run
from metrics.actors.scenes import Scene
from metrics.actors.words import Words, among, ordinary
from metrics.model import Form

_HYPHENS = ("-", "\u2010", "\u2011")
_CAMEL = re.compile(rf"^(?!Ma?c|D[eiu]|L[ae]|Van|Fitz)[^\W\d_]+[^\W\d_{UPPER}][{UPPER}][^\W\d_]{{2}}")  # "NordNetz"
_NUMBER = re.compile(r"[ \u00a0]\d")
_ROMAN = re.compile("X{0,3}(?:I[XV]|V?I{0,3})")
_NO_NAME = ("phobia", "phobic", "ism", "isms", "ist", "ists", "phile", "phobe", "phobes")


def read(run: Run, scene: Scene) -> Reading:
    """Capitalised words that no list explains."""
    words = scene.words
    while len(run) > 1 and _ends_in_a_title(run, words):
        run = run[:-1]
    while len(run) > 1 and _is_idle(run[0].word, words):
        run = run[1:]
    if all(len(atom.word) == 1 for atom in run):
        return Reading()  # "H. R. 1280"
    if len(run) == 1 and not _single(run[0], scene):
        return in_short(run, scene) or Reading()
    if len(run) == 1:
        kind = "organisation" if _CAMEL.search(run[0].word) else "place" if _is_a_town(run, scene) else "person"
        return Reading((named(run, kind, "a capital inside a sentence", sure=run[0].word in words.given_names),))
    given = _is_given(run[0], scene)
    if run[1].link == "hyphen" and run[0].word.endswith("o") and not given:
        return Reading()  # "Euro-African" says where, not who
    if words.capital_nouns and (scenes.is_who_speaks(run, scene) or scenes.acts_without_article(run, scene)):
        return Reading((named(run, "person", "who speaks or acts", sure=False),))
    if words.capital_nouns and not given and cases.stem(scenes.hyphened(run), words) not in scene.surnames:
        return Reading(tuple(name for atom in run for name in read((atom,), scene).names))
    if not given and run[-1].word not in words.areas and not is_telling(run, scene):
        return Reading()
    place = run[0].word in words.compass or run[-1].word in words.areas or _is_a_town(run, scene)
    return Reading((named(run, "place" if place else "person", "capitals in a row", sure=place or given),))


def _is_a_town(run: Run, scene: Scene) -> bool:
    return scene.text[run[0].start : run[-1].end].replace(" ", "_") in scene.words.towns


def _is_idle(word: str, words: Words) -> bool:
    """A title or an acronym of many before a name: "NGO Lake Watch"."""
    idle = among(word, words.titles, words.no_acronyms) and word not in words.given_names
    return idle or word.title() in words.titles


def _ends_in_a_title(run: Run, words: Words) -> bool:
    """ "Lake City Mayor", not "Ana Prince" and "Tanvir Sheikh"."""
    titled = run[-1].word in words.titles and run[-2].word not in words.given_names
    return titled and not persons.is_called_like_a_title(run, words)


def _is_given(atom: Atom, scene: Scene) -> bool:
    """Whether a first name; in a title "Will" may be another word."""
    usual = atom.word.lower() in scene.words.function_words and scenes.is_idle(atom.start, scene)
    return atom.word in scene.words.given_names and not usual


def is_telling(run: Run, scene: Scene) -> bool:
    """Whether capitals in a row are a name though no first name opens it.

    Everyday words are none: "Cold Case". Where only names have capitals they may be, inside a sentence: "Marcos Sosa",
    and elsewhere if they come again, or in threes: "the Ice Grabbers", "the Fair Trade Fighters"; anywhere if they
    do something once: "Green Fields refused".
    """
    words = scene.words
    if not all(ordinary(atom.word.lower(), words) or atom.word in words.no_names for atom in run):
        return True
    if not _is_unlike_words(run[-1:] if len(run) > 2 else run, words):
        return False
    if scenes.phrase(run) in scene.acting or scenes.has_its_article(run, scene):
        return True
    if scenes.is_idle(run[0].start, scene):
        return False
    if all(atom.link == "hyphen" for atom in run[1:]):
        return True  # "Sport-Week"
    if words.adjectives_follow or words.case_endings:
        return len(run) == 2
    return scene.phrases[scenes.phrase(run)] > 1 or (len(run) > 2 and not scenes.is_in_title_case(run, scene.text))


def _is_unlike_words(run: Run, words: Words) -> bool:
    return all(not among(atom.word, words.no_names, words.bodies, words.fields, words.compass) for atom in run)


def _is_a_headline(atom: Atom, after: re.Match[str] | None, scene: Scene) -> bool:
    """Whether a colon or a place follows: "Climate: two states …", "Drinkers at the harbour", "Réunis à Lima"."""
    if scene.text[atom.end : atom.end + 2].strip() == ":":
        return True
    words = scene.words
    return after is not None and among(after[1], words.locatives, words.ways, words.belonging, words.prepositions)


def in_short(run: Run, scene: Scene) -> Reading | None:
    """A word that "the" points at: the end of a longer name ("the Pact"), if the text has one, else no name at all."""
    if len(run) > 1 or run[0].hit:
        return None
    before = scenes.WORD_BEFORE.search(scene.text, max(0, run[0].start - 8), run[0].start)
    if before is None or before[1].lower() not in scene.words.pointing:
        return None
    return Reading((Name(run[0].start, run[0].end, run[0].start, "organisation", Form.COREFERENCE, "a word alone"),))


def named(run: Run, type: str, reason: str, *, sure: bool = True) -> Name:
    short = len(run) == 1 and is_short(run[0].word)
    form, type = (Form.ABBREVIATION, "organisation") if short else (Form.NAME, type)
    return Name(run[0].start, run[-1].end, run[0].start, type, form, reason, sure=sure)


def is_short(word: str) -> bool:
    """ "BFP" and "MoD", not "McRae"."""
    several = len(word) <= 6 and sum(map(str.isupper, word)) >= 2
    return several and (word.isupper() or not word.startswith(("Mc", "O'", "O’")))


def _single(atom: Atom, scene: Scene) -> bool:
    """Whether a capitalised word by itself is a name."""
    word, lower, words = atom.word, atom.word.lower(), scene.words
    lowered, inside = scene.evidence.lower[lower], scene.evidence.inside[lower]
    after = scenes.WORD_AFTER.match(scene.text, atom.end)
    if word in words.calendar or len(word) == 1:
        return False
    if after is not None and after[1] in words.legal_forms:
        return True  # "Shell plc"
    if _CAMEL.search(word):
        return True
    if lowered == 0 and _is_given(atom, scene) and not (words.capital_nouns and word in words.no_names):
        return True
    if is_short(word):
        return _is_an_acronym(word, scene)
    if words.capital_nouns:
        known = scenes.is_a_surname(atom, scene) or word.upper() in scene.acronyms  # "Fifa"
        return known or scenes.is_who_has_spoken(atom, scene)
    if word in words.things_and_surnames and scenes.is_a_surname(atom, scene):
        return True
    if among(word, words.titles, words.bodies, words.fields, words.things, words.no_names):
        return False
    if word in words.compass or _NUMBER.match(scene.text, atom.end):
        return False  # "Rule 26"
    if after is not None and after[1] in words.called and not scenes.is_a_surname(atom, scene):
        return False
    if scenes.is_of_a_thing(atom, scene):
        return False
    if lower.endswith("o") and scene.text[atom.end : atom.end + 1] in _HYPHENS:
        return False  # "Anglo-", "Sino-"
    idle = scenes.is_idle(atom.start, scene)
    if not idle and lowered == 0 and scenes.is_a_surname(atom, scene):
        return True
    if lowered > inside or lower.endswith(_NO_NAME):
        return False
    if not idle:
        usual = ordinary(lower, words) and not lower.endswith("ing")  # "the Storting"
        known = lowered == 0 and (inside > 1 or scenes.is_explained(atom, scene))
        return not usual or known or scenes.acts(atom, scene)
    return _opens_with_a_name(atom, inside, scene)


def _is_an_acronym(word: str, scene: Scene) -> bool:
    """Whether capitals are somebody's, and no number, no thing's ("OLR" of lake resources), not several ("SDGs")."""
    several = word.endswith("s") and word[:-1].isupper()
    number = _ROMAN.fullmatch(word) is not None
    return not (several or number or word in scene.spelled or word.upper() in scene.words.no_acronyms)


def _opens_with_a_name(atom: Atom, inside: int, scene: Scene) -> bool:
    """Whether a word is a name though its capital says nothing."""
    word, lower, words = atom.word, atom.word.lower(), scene.words
    usual = ordinary(lower, words) or (inside == 0 and scenes.is_usual(lower, scene))
    after = scenes.WORD_AFTER.match(scene.text, atom.end)
    if words.case_endings and inside == 0:  # too many forms of everyday words to list them
        like_one = word.endswith(tuple(words.surname_endings)) and scenes.acts(atom, scene)
        return scenes.is_a_surname(atom, scene) or (like_one and not usual)
    if word in scene.shortened and ordinary(lower, words):
        return False  # "Harvest festivals", where the text has a Harvest Party
    if inside == 0 and _is_a_headline(atom, after, scene):
        return scenes.is_a_surname(atom, scene)
    if inside == 0 and after is not None and after[1] in words.function_words - words.after_names:
        return scenes.is_a_surname(atom, scene)  # "Consider what …"
    commands = after is not None and after[1] in words.determiners
    described = after is not None and among(after[1], words.occupations, words.companies)  # "Water minister Ana Vale"
    return not commands and not described and (inside > 0 or not usual)
