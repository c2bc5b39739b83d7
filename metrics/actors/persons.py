"""Persons with their titles: "[Peruvian] Foreign Minister [of the Andean Union] Ana Vale"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from metrics.actors.evidence import UPPER
from metrics.actors.names import Name, Reading
from metrics.actors.runs import Atom, Run
from metrics.actors.words import Words, is_office, ordinary
from metrics.model import Form

_PARTY = re.compile(rf" \(([{UPPER}][\w-]+(?: [{UPPER}][\w-]+){{0,2}})\)")
_TIED = ("blank", "hyphen", "dot", "particle")


def parties(text: str, names: Iterable[Name], words: Words) -> Iterator[Name]:
    """Whose people persons are, in brackets behind them: "Ana Vale (Freie Liste)"."""
    for name in names:
        party = _PARTY.match(text, name.end) if name.type == "person" else None
        if party and not words.no_names.issuperset(party[1].split()):
            start, end = party.span(1)
            yield Name(start, end, start, "organisation", Form.NAME, "in brackets behind a person")


def titled(run: Run, words: Words) -> tuple[int, int, int] | None:
    """Where the first title, the name after it and the end of the name are in `run`; None where no person has one."""
    for place, atom in enumerate(run):
        if not is_office(atom.word, words) or _before_an_office(run, place, words):
            continue
        if _before_a_body(run, place, words) or _ends_a_name(run, place, words):
            continue
        core = _after_office(run, place + 1, words)
        end = core + 1
        while end < len(run) and run[end].link in _TIED:
            end += 1
        named = run[core:end]
        if not named or (_goes_on(atom, named[0], words) and not any(one.word in words.bodies for one in named)):
            return _first_title(run, place, words), core, min(end, len(run))
    return None


def _before_an_office(run: Run, place: int, words: Words) -> bool:
    """ "Prime Minister Hale" begins later; "Mr Sheikh" has a surname that is a title too."""
    if place + 1 == len(run) or not is_office(run[place + 1].word, words):
        return False
    surname = place + 2 == len(run) and run[place + 1].word in words.also_surnames
    return not (surname and run[place].word in words.addresses)


def _goes_on(title: Atom, first: Atom, words: Words) -> bool:
    """ "Minister Vale", and "Frau von der Weide" behind a form of address."""
    return first.link in ("blank", "dot") or (first.link == "particle" and title.word in words.addresses)


def _before_a_body(run: Run, place: int, words: Words) -> bool:
    """ "Workers' General Union": no general."""
    follower = run[place + 1] if place and place + 2 == len(run) else None
    return follower is not None and follower.link == "blank" and follower.word in words.bodies


def _ends_a_name(run: Run, place: int, words: Words) -> bool:
    """ "Department of Justice": no judge; "Ana Maria Reina": no queen."""
    if place == 0 or place + 1 < len(run):
        return False
    if place == 1 and is_called_like_a_title(run, words):
        return True
    of_body = run[place].link in ("of", "for") and any(atom.word in words.bodies for atom in run[:place])
    return of_body or run[place - 1].word in words.given_names


def is_called_like_a_title(run: Run, words: Words) -> bool:
    """ "Tanvir Sheikh", "Odalys King": an unknown word, then what is a surname as well as a title."""
    if len(run) != 2 or run[1].link != "blank" or run[1].word not in words.also_surnames:
        return False
    first = run[0].word
    return run[0].hit is None and not is_office(first, words) and not ordinary(first.lower(), words)


def is_called_like_a_thing(run: Run, words: Words) -> bool:
    """ "Odalys Hill", "Otto B. Hall": a first name, then what is a surname as well as a thing."""
    tied = 1 < len(run) < 4 and all(atom.hit is None and atom.link in ("", "blank", "dot") for atom in run)
    return tied and run[0].word in words.given_names and run[-1].word in words.things_and_surnames


def read(run: Run, core: int) -> Reading:
    """A run that is a person, whose name begins at `core`."""
    states = [atom.hit for atom in run[:core] if atom.hit]
    named = run[core:]
    known = named[0].hit if len(named) == 1 and is_person(named[0]) else None
    actor = (known.claim.actor if known else None) or ""
    state = (states[0].claim.actor if states else None) or ""
    name = Name(run[0].start, run[-1].end, named[0].start, "person", Form.NAME, "a title before a name", actor, state)
    return Reading((name,), frozenset(atom.hit for atom in named if atom.hit))


def is_person(atom: Atom) -> bool:
    return atom.hit is not None and atom.hit.type == "person"


def _after_office(run: Run, start: int, words: Words) -> int:
    """Where the name begins: after what the office is of, "Ms Holland" being no office of Holland's."""
    core = start
    while core < len(run) and _of_an_office(run[core], words) and not _is_a_first_name(run, core, words):
        if _is_loud(run[start - 1], words) and run[core].word.isupper():
            break
        core += 1
    last = run[core - 1]
    surname = core == len(run) and core > start and last.link in ("blank", "dot") and last.hit
    return core - 1 if surname and Form.NAME in surname.claim.forms else core


def _is_loud(title: Atom, words: Words) -> bool:
    """Whether a title has capitals that it needs not, so that those behind it are no acronym: "SEN. VALE"."""
    return title.word.isupper() and title.word.title() in words.titles


def _is_a_first_name(run: Run, place: int, words: Words) -> bool:
    """ "Minister Israel Vale": a name of a state that persons bear, between an office and one other word."""
    before_one = place + 2 == len(run) and run[place + 1].hit is None
    return before_one and run[place].word in words.also_given and run[place].link == "blank"


def _of_an_office(atom: Atom, words: Words) -> bool:
    if atom.hit:
        return atom.hit.claim.actor is not None and not is_person(atom)
    acronym = atom.word.isupper() and len(atom.word) > 1 and atom.word not in words.titles
    return acronym or (atom.word in words.fields and atom.word not in words.given_names)


def _first_title(run: Run, place: int, words: Words) -> int:
    while place and run[place].link in (*_TIED, "of"):
        before = run[place - 1]
        if before.word not in words.titles and (before.hit is None or is_person(before)):
            break
        place -= 1
    return place
