"""Names that no pack has, read from runs of capitalised words: persons, bodies, plain names.

What a run is about is told by its words: an office makes a person, a body ("Council", "Gazette") an organisation, a
thing ("Treaty", "Sea") no actor at all. The names of a pack inside a run stay, go, or become part of a longer name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from metrics.actors import acronyms, bodies, capitals, datelines, longer, persons, quoted, scenes
from metrics.actors.evidence import Evidence, opens
from metrics.actors.matching import Hit
from metrics.actors.names import Name, Reading, instead
from metrics.actors.runs import Atom, Run, known
from metrics.actors.scenes import Scene
from metrics.actors.words import Words, among, is_body, is_institution, is_office, ordinary
from metrics.model import Form

_NUMERAL = re.compile(r"[IVX]+")


def read(text: str, runs: Sequence[Run], evidence: Evidence, words: Words) -> Reading:
    """All runs of a text."""
    scene = scenes.of(text, runs, evidence, words)
    names: list[Name] = []
    grown: list[Name] = []  # on in small letters
    hidden: set[Hit] = set()
    for run in runs:
        if _is_a_dateline(run, text):
            names.append(Name(run[0].start, run[-1].end, run[0].start, "place", Form.NAME, "the place of a dateline"))
            continue
        if _is_shortened(run, scene):
            names.append(capitals.named(run, "organisation", "a body without what it is"))
            continue
        if scenes.phrase(run) in scene.called and not any(atom.hit for atom in run):
            names.append(capitals.named(run, "organisation", "said to be a body"))
            continue
        for reading in _readings(_without_opening(run, scene), scene):
            grown += (name for name in reading.names if name.end > run[-1].end)
            names += reading.names
            hidden |= reading.hidden
    listed = [atom.hit for run in runs for atom in run if atom.hit]
    surer = [
        *bodies.in_small_letters(text, listed, words),
        *quoted.names(text, words),
        *acronyms.spelled_out(text, scene.spelled),
        *bodies.firms(text),
        *datelines.agencies(text),
        *grown,
    ]
    if words.capital_nouns or words.adjectives_follow:
        surer += persons.parties(text, names, words)
    return instead(Reading(tuple(names), frozenset(hidden)), surer, listed)


def _is_a_dateline(run: Run, text: str) -> bool:
    """ "PORT HARLAN (Harbour Wire) — The mayor said …": capitals that open a paragraph, before a dash."""
    loud = text[run[0].start : run[-1].end].isupper() and not any(atom.hit for atom in run)
    alone = loud and text[max(0, run[0].start - 1) : run[0].start] in ("", "\n")
    return alone and len(run[-1].word) > 1 and datelines.follows(text, run[-1].end)


def _is_shortened(run: Run, scene: Scene) -> bool:
    """ "Ridge Bridges" where the text has "Ridge Bridges Ltd"; one word at the start of a sentence only if it acts."""
    if scenes.phrase(run) not in scene.shortened:
        return False
    first = run[0]
    if len(run) > 1 or not ordinary(first.word.lower(), scene.words) or not opens(scene.text, first.start):
        return True
    return _owns(first, scene) or scenes.acts(first, scene)


def _owns(atom: Atom, scene: Scene) -> bool:
    return scene.text.startswith(("'s ", "’s "), atom.end)


def _without_opening(run: Run, scene: Scene) -> Run:
    """Without a first word that has its capital from the sentence: "Meanwhile Hale", "Angry Peruvians"."""
    first = run[0]
    if len(run) > 1 and run[1].hit and _asks(first, scene):
        return run[1:]
    if len(run) == 1 or first.hit or among(first.word, scene.words.titles, scene.words.bodies, scene.words.given_names):
        return run
    if _says_who(run, scene):
        return run[1:]
    if run[1].link != "blank" or not opens(scene.text, first.start) or longer.is_a_place(run, scene.words):
        return run
    if run[1].word in scene.words.legal_forms or scenes.phrase(run) in scene.acting:
        return run
    if scenes.is_family_first(run, scene.words):
        return run
    lower = first.word.lower()
    usual = scene.evidence.lower[lower] > 0 or scenes.is_usual(lower, scene)
    return run[1:] if usual and scene.evidence.inside[lower] <= scene.evidence.lower[lower] else run


def _says_who(run: Run, scene: Scene) -> bool:
    """ "Botanist Anna Vale", later "Botanist Vale": what somebody does, before a name."""
    if run[1].link != "blank" or run[0].word.lower() not in scene.words.occupations:
        return False
    return scenes.is_a_surname(run[1], scene) if len(run) == 2 else run[1].word in scene.words.given_names


def _asks(atom: Atom, scene: Scene) -> bool:
    """ "Will Peru pay?": no Will."""
    return atom.word.lower() in scene.words.function_words and opens(scene.text, atom.start)


def _readings(run: Run, scene: Scene) -> Iterator[Reading]:
    """A run, cut after each person with a title, and where a body ends and a person begins."""
    while run:
        cut = _cut(run, scene.words)
        if cut:
            yield from _readings(run[:cut], scene)
            run = run[cut:]
            continue
        if len(run) == 1 and is_institution(run[0].word, scene.words):
            yield Reading((capitals.named(run, "organisation", "an institution"),))
            return
        if len(run) == 1 and is_office(run[0].word, scene.words) and scenes.is_a_surname(run[0], scene):
            yield Reading((capitals.named(run, "person", "a surname"),))
            return
        place = persons.titled(run, scene.words)
        if place is None:
            yield _untitled(run, scene)
            return
        start, core, end = place
        if start:
            yield from _readings(run[:start], scene)
        if core < end:
            yield persons.read(run[start:end], core - start)
        yield Reading(tuple(_in_a_title(run[start:core], scene)))
        run = run[end:]


def _in_a_title(run: Run, scene: Scene) -> Iterator[Name]:
    """The bodies that a title names: "LGP chairman Ana Vale", "die Grünen-Abgeordnete Ana Vale"."""
    words = scene.words
    for atom in run:
        short = capitals.is_short(atom.word) and not among(atom.word, words.titles, words.no_acronyms)
        alone = is_institution(atom.word, words) and not is_office(atom.word, words)
        if not atom.hit and (short or alone):
            yield capitals.named((atom,), "organisation", "a body in a title")


def _cut(run: Run, words: Words) -> int:
    """Where a first name follows a body ("Lake Council Ana Vale"), or a body an office ("Head of the Lake Council")."""
    for place in range(1, len(run)):
        before, atom = run[place - 1], run[place]
        if before.word in words.bodies and atom.link == "blank" and atom.word in words.given_names:
            named = place + 1 < len(run) and not run[place + 1].hit
            return place if named else 0
        if atom.link == "particle" and (_is_first(run, place, words) or _is_whose(run, place, words)):
            return place  # "Parti de la Mer de Moussa Vale", "Anna Vale vom Institut für …"
        if (words.case_endings or words.capital_nouns) and atom.link == "blank" and _is_first(run, place, words):
            return place
        if words.case_endings and _is_a_state(before) and _are_unknown(run[place : place + 2]):
            return place  # "министра Польши Агнешка Вале"
        if before.word in words.offices and atom.link == "of" and any(one.word in words.bodies for one in run[place:]):
            return place
    return 0


def _is_a_state(atom: Atom) -> bool:
    return atom.hit is not None and atom.hit.type == "state" and Form.NAME in atom.hit.claim.forms


def _are_unknown(pair: Run) -> bool:
    return len(pair) == 2 and all(atom.hit is None and atom.link == "blank" for atom in pair)


def _is_whose(run: Run, place: int, words: Words) -> bool:
    """Whether somebody's body begins here."""
    return is_body(run[place].word, words) and run[0].word in words.given_names


def _is_first(run: Run, place: int, words: Words) -> bool:
    """Whether a first name begins a name here: "Сената Давид Коэн" is whose he is, then who."""
    named = run[place].word in words.given_names and place + 1 < len(run)
    before = run[place - 1].word
    return named and not among(before, words.given_names, words.titles) and not is_office(before, words)


def _untitled(run: Run, scene: Scene) -> Reading:
    words, head = scene.words, _head(run, scene.words)
    if len(run) == 1 and scenes.is_a_surname(run[0], scene) and (words.capital_nouns or scenes.acts(run[0], scene)):
        return Reading((capitals.named(run, "person", "a surname"),), known(run))
    if all(atom.hit for atom in run):
        return Reading()
    if persons.is_called_like_a_thing(run, words):
        return capitals.read(run, scene)
    if head.hit is None and head.word in words.realms and len(run) > 1:
        return bodies.realm(run)
    if head.hit is None and head.word in words.things and head.word not in words.bodies and head.link != "hyphen":
        return capitals.in_short(run, scene) or bodies.thing(run, head, words)
    if head is run[-1] and head.word.lower() in words.governments and _is_headed(run[:-1], words):
        return _untitled(run[:-1], scene)  # "Hale Government": the person's
    firm = any(atom.link == "&" for atom in run) and (len(run) > 2 or capitals.is_telling(run, scene))
    if firm or any(atom.hit is None and is_body(atom.word, words) for atom in run):
        return bodies.read(run, head, scene)
    return longer.read(run, scene) if known(run) else capitals.read(run, scene)


def _head(run: Run, words: Words) -> Atom:
    """The word that says what the run is: the last before "of" or "for", without a number ("War II")."""
    for place, atom in enumerate(run[1:]):
        if atom.link in ("of", "for", "on"):
            return run[place]
    if (words.adjectives_follow or words.case_endings) and among(run[0].word, words.bodies, words.things):
        return run[0]  # "Compañía Naviera del Río"
    return run[-2] if len(run) > 1 and _NUMERAL.fullmatch(run[-1].word) else run[-1]


def _is_headed(run: Run, words: Words) -> bool:
    unknown = (atom.hit is None and not ordinary(atom.word.lower(), words) for atom in run)
    return bool(run) and all(persons.is_person(atom) or new for atom, new in zip(run, unknown, strict=True))
