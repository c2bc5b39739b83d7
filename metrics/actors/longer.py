"""Names of a pack beside unknown words: one longer name ("New Norway", "Ana Jordan", "Peru Traders"), or two."""

from __future__ import annotations

from collections.abc import Iterator

from metrics.actors import capitals, persons, scenes
from metrics.actors.names import Reading
from metrics.actors.runs import Atom, Run, known
from metrics.actors.scenes import Scene
from metrics.actors.words import Words, among, ordinary
from metrics.model import Form


def read(run: Run, scene: Scene) -> Reading:
    """Names of a pack beside unknown words: one longer name, or two."""
    nouns = scene.words.capital_nouns and run[0].word not in scene.words.given_names
    tied = all(atom.link in ("", "blank", "hyphen", "dot") for atom in run)
    if tied and not nouns and not persons.is_person(run[-1]):
        if is_a_place(run, scene.words):
            return Reading((capitals.named(run, "place", "a longer name"),), known(run))
        if len(run) <= 3 and _is_a_full_name(run[0], run[-1], scene.words):
            return Reading((capitals.named(run, "person", "a longer name"),), known(run))
        if _is_an_edition(run, scene) or _is_of_a_state(run, scene):
            return Reading((capitals.named(run, "organisation", "a longer name"),), known(run))
    if tied and (_is_closed_by_an_adjective(run, scene) or _is_closed_by_a_state(run, scene)):
        return Reading((capitals.named(run, "organisation", "a longer name"),), known(run))
    return Reading(tuple(name for part in _between_hits(run) for name in capitals.read(part, scene).names))


def is_a_place(run: Run, words: Words) -> bool:
    """ "New Norway", "West Peru"; but not "New Norwegian rules"."""
    beside = run[1].hit if len(run) > 1 else None
    return run[0].hit is None and run[0].word in words.compass and bool(beside and Form.NAME in beside.claim.forms)


def _is_a_full_name(first: Atom, last: Atom, words: Words) -> bool:
    """ "Ana Jordan", "Chad Vale": names of states that persons bear."""
    if first.word in words.given_names or (first.word in words.also_given and last.hit is None):
        return True
    surname = last.hit is not None and " " not in last.word and last.hit.claim.forms & {Form.NAME, Form.METONYM}
    unknown = first.hit is None and first.word not in words.titles and not ordinary(first.word.lower(), words)
    return bool(surname) and unknown


def _is_an_edition(run: Run, scene: Scene) -> bool:
    """Of a paper or a broadcaster: "BBC Vale", and "Valeria Danish" with no noun after the adjective."""
    last, after = run[-1].hit, scenes.WORD_AFTER.match(scene.text, run[-1].end)
    first = run[0].hit
    if first and first.type in ("organisation", "company") and Form.ABBREVIATION in first.claim.forms:
        return len(run) == 2 and last is None and not ordinary(run[-1].word.lower(), scene.words)
    if (
        last is None
        or Form.ADJECTIVE not in last.claim.forms
        or run[0].hit
        or ordinary(run[0].word.lower(), scene.words)
    ):
        return False
    return after is None or after[1] in scene.words.function_words or scenes.is_verb(after[1], scene.words)


def _is_of_a_state(run: Run, scene: Scene) -> bool:
    """ "Peru Traders", "Norway Coastal Lines": a firm or the like, unless all is in capitals for a title."""
    first, words = run[0].hit, scene.words
    if first is None or first.type != "state" or Form.NAME not in first.claim.forms or known(run[1:]):
        return False
    named = all(atom.link == "blank" and not among(atom.word, words.titles, words.no_names) for atom in run[1:])
    return named and not words.adjectives_follow and not scenes.is_in_title_case(run, scene.text)


def _is_closed_by_an_adjective(run: Run, scene: Scene) -> bool:
    """ "Central Naviera Peruana": where adjectives follow in small letters, one with a capital is part of a name."""
    last = run[-1].hit
    unknown = run[0].hit is None and not run[0].word.islower()
    closing = last is not None and Form.ADJECTIVE in last.claim.forms and run[-1].word[0].isupper()
    return bool(scene.words.adjectives_follow) and unknown and closing


def _is_closed_by_a_state(run: Run, scene: Scene) -> bool:
    """ "según Migración Colombia": where adjectives follow, what is only of a state has a preposition."""
    last, first = run[-1].hit, run[0]
    if not scene.words.adjectives_follow or len(run) != 2 or first.hit or last is None or last.type != "state":
        return False
    return (
        Form.NAME in last.claim.forms
        and first.word not in scene.words.titles
        and not scenes.is_idle(first.start, scene)
    )


def _between_hits(run: Run) -> Iterator[Run]:
    part: list[Atom] = []
    for atom in run:
        if atom.hit is None:
            part.append(atom)
        elif part:
            yield tuple(part)
            part = []
    if part:
        yield tuple(part)
