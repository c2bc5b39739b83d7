"""Names that no pack has, read from runs of capitalised words: persons, bodies, plain names.

What a run is about is told by its words: an office makes a person, a body ("Council", "Gazette") an organisation, a
thing ("Treaty", "Sea") no actor at all. The names of a pack inside a run stay, go, or become part of a longer name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from metrics.actors import acronyms, bodies, cases, persons, quoted, scenes
from metrics.actors.evidence import Evidence, opens
from metrics.actors.matching import Hit
from metrics.actors.names import Name, Reading, instead
from metrics.actors.runs import Atom, Run, known
from metrics.actors.scenes import Scene
from metrics.actors.words import Words, is_body, is_institution, is_office, ordinary
from metrics.model import Form

_DATELINE = re.compile(r"(?:, [^\W\d_][\w. ]{0,20})? ?(?:\([^()\n]{1,40}\) ?)?[—–-]{1,2}\s")
_NEXT_WORD = re.compile(r"[ \t\u00a0\n]+([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s+\Z")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_LINE = 200  # characters of a line that are looked at on either side
_NUMERAL = re.compile(r"[IVX]+")
_HYPHENS = ("-", "\u2010", "\u2011")
_NO_NAME = ("phobia", "phobic", "ism", "isms", "ist", "ists", "phile", "phobe", "phobes")


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
            names.append(_name(run, "organisation", "a body without what it is"))
            continue
        for reading in _readings(_without_opening(run, scene), scene):
            grown += (name for name in reading.names if name.end > run[-1].end)
            names += reading.names
            hidden |= reading.hidden
    surer = [*quoted.names(text, words), *acronyms.spelled_out(text), *bodies.firms(text), *grown]
    if words.capital_nouns or words.adjectives_follow:
        surer += persons.parties(text, names, words)
    listed = (atom.hit for run in runs for atom in run if atom.hit)
    return instead(Reading(tuple(names), frozenset(hidden)), surer, listed)


def _is_a_dateline(run: Run, text: str) -> bool:
    """ "PORT HARLAN (Harbour Wire) — The mayor said …": capitals that open a paragraph, before a dash."""
    loud = not any(atom.hit for atom in run) and text[run[0].start : run[-1].end].isupper()
    alone = loud and text[max(0, run[0].start - 1) : run[0].start] in ("", "\n")
    return alone and len(run[-1].word) > 1 and _DATELINE.match(text, run[-1].end) is not None


def _is_shortened(run: Run, scene: Scene) -> bool:
    """ "Ridge Bridges" where the text has "Ridge Bridges Ltd"; one word at the start of a sentence only if it acts."""
    if scenes.phrase(run) not in scene.shortened:
        return False
    first = run[0]
    if len(run) > 1 or not ordinary(first.word.lower(), scene.words) or not opens(scene.text, first.start):
        return True
    return _owns(first, scene) or _acts(first, scene)


def _owns(atom: Atom, scene: Scene) -> bool:
    return scene.text.startswith(("'s ", "’s "), atom.end)


def _in_short(run: Run, scene: Scene) -> Reading | None:
    """A word that "the" points at: the end of a longer name ("the Pact"), if the text has one, else no name at all."""
    before = _LAST_WORD.search(scene.text, max(0, run[0].start - 8), run[0].start)
    if len(run) > 1 or run[0].hit or before is None or before[1].lower() not in scene.words.pointing:
        return None
    return Reading((Name(run[0].start, run[0].end, run[0].start, "organisation", Form.COREFERENCE, "a word alone"),))


def _without_opening(run: Run, scene: Scene) -> Run:
    """Without a first word that has its capital from the sentence: "Meanwhile Hale", "Angry Peruvians"."""
    first = run[0]
    if len(run) > 1 and run[1].hit and _asks(first, scene):
        return run[1:]
    if len(run) == 1 or first.hit or first.word in scene.words.titles | scene.words.bodies | scene.words.given_names:
        return run
    if run[1].link != "blank" or not opens(scene.text, first.start) or _is_a_place(run, scene.words):
        return run
    if run[1].word in scene.words.legal_forms:
        return run
    lower = first.word.lower()
    usual = scene.evidence.lower[lower] > 0 or _is_usual(lower, scene)
    return run[1:] if usual and scene.evidence.inside[lower] <= scene.evidence.lower[lower] else run


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
            yield Reading((_name(run, "organisation", "an institution"),))
            return
        if len(run) == 1 and is_office(run[0].word, scene.words) and _is_a_surname(run[0], scene):
            yield Reading((_name(run, "person", "a surname"),))
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
        short = _is_short(atom.word) and atom.word not in words.titles | words.no_acronyms
        alone = is_institution(atom.word, words) and not is_office(atom.word, words)
        if not atom.hit and (short or alone):
            yield _name((atom,), "organisation", "a body in a title")


def _cut(run: Run, words: Words) -> int:
    """Where a first name follows a body ("Lake Council Ana Vale"), or a body an office ("Head of the Lake Council")."""
    for place in range(1, len(run)):
        before, atom = run[place - 1], run[place]
        if before.word in words.bodies and atom.link == "blank" and atom.word in words.given_names:
            named = place + 1 < len(run) and not run[place + 1].hit
            return place if named else 0
        if atom.link == "particle" and _is_first(run, place, words) and any(one.word in words.bodies for one in run):
            return place  # "Parti de la Mer de Moussa Vale"
        if (words.case_endings or words.capital_nouns) and atom.link == "blank" and _is_first(run, place, words):
            return place
        if before.word in words.offices and atom.link == "of" and any(one.word in words.bodies for one in run[place:]):
            return place
    return 0


def _is_first(run: Run, place: int, words: Words) -> bool:
    """Whether a first name begins a name here: "Сената Давид Коэн" is whose he is, then who."""
    named = run[place].word in words.given_names and place + 1 < len(run)
    before = run[place - 1].word
    return named and before not in words.given_names | words.titles and not is_office(before, words)


def _untitled(run: Run, scene: Scene) -> Reading:
    words, head = scene.words, _head(run, scene.words)
    if len(run) == 1 and _is_a_surname(run[0], scene) and (words.capital_nouns or _acts(run[0], scene)):
        return Reading((_name(run, "person", "a surname"),), known(run))
    if all(atom.hit for atom in run):
        return Reading()
    if head.hit is None and head.word in words.realms and len(run) > 1:
        return bodies.realm(run)
    if head.hit is None and head.word in words.things and head.word not in words.bodies:
        return _in_short(run, scene) or bodies.thing(run, head, words)
    if head is run[-1] and head.word.lower() in words.governments and _is_headed(run[:-1], words):
        return _untitled(run[:-1], scene)  # "Hale Government": the person's
    firm = any(atom.link == "&" for atom in run) and (len(run) > 2 or _is_telling(run, scene))
    if firm or any(atom.hit is None and is_body(atom.word, words) for atom in run):
        return bodies.read(run, head, scene)
    return _mixed(run, scene) if known(run) else _plain(run, scene)


def _is_a_surname(atom: Atom, scene: Scene) -> bool:
    """Whether somebody of that name is named in full in the text, in whatever case."""
    return cases.stem(atom.word, scene.words) in scene.surnames


def _acts(atom: Atom, scene: Scene) -> bool:
    """Whether a verb follows, and no preposition of time or place stands before."""
    after = _NEXT_WORD.match(scene.text, atom.end)
    before = _LAST_WORD.search(scene.text, max(0, atom.start - 16), atom.start)
    if not after or (before and before[1].lower() in scene.words.dating | scene.words.locatives):
        return False
    return _is_verb(after[1], scene.words)


def _is_verb(word: str, words: Words) -> bool:
    return word in words.verbs or word.endswith(tuple(words.verb_endings))


def _is_usual(lower: str, scene: Scene) -> bool:
    """Whether a word that opens a sentence is no name."""
    return ordinary(lower, scene.words) or lower.endswith(tuple(scene.words.openings))


def _head(run: Run, words: Words) -> Atom:
    """The word that says what the run is: the last before "of" or "for", without a number ("War II")."""
    for place, atom in enumerate(run[1:]):
        if atom.link in ("of", "for", "on"):
            return run[place]
    if (words.adjectives_follow or words.case_endings) and run[0].word in words.bodies | words.things:
        return run[0]  # "Compañía Naviera del Río"
    return run[-2] if len(run) > 1 and _NUMERAL.fullmatch(run[-1].word) else run[-1]


def _is_headed(run: Run, words: Words) -> bool:
    unknown = (atom.hit is None and not ordinary(atom.word.lower(), words) for atom in run)
    return bool(run) and all(persons.is_person(atom) or new for atom, new in zip(run, unknown, strict=True))


def _mixed(run: Run, scene: Scene) -> Reading:
    """Names of a pack beside unknown words: one longer name, or two."""
    nouns = scene.words.capital_nouns and run[0].word not in scene.words.given_names
    tied = all(atom.link in ("", "blank", "hyphen", "dot") for atom in run)
    if tied and not nouns and not persons.is_person(run[-1]):
        if _is_a_place(run, scene.words):
            return Reading((_name(run, "place", "a longer name"),), known(run))
        if len(run) <= 3 and _is_a_full_name(run[0], run[-1], scene.words):
            return Reading((_name(run, "person", "a longer name"),), known(run))
        if _is_an_edition(run, scene) or _is_of_a_state(run, scene):
            return Reading((_name(run, "organisation", "a longer name"),), known(run))
    return Reading(tuple(name for part in _between_hits(run) for name in _plain(part, scene).names))


def _is_a_place(run: Run, words: Words) -> bool:
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
    last, after = run[-1].hit, _NEXT_WORD.match(scene.text, run[-1].end)
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
    return after is None or after[1] in scene.words.function_words or _is_verb(after[1], scene.words)


def _is_of_a_state(run: Run, scene: Scene) -> bool:
    """ "Peru Traders", "Norway Coastal Lines": a firm or the like, unless all is in capitals for a title."""
    first, words = run[0].hit, scene.words
    if first is None or first.type != "state" or Form.NAME not in first.claim.forms or known(run[1:]):
        return False
    named = all(atom.link == "blank" and atom.word not in words.titles | words.no_names for atom in run[1:])
    return named and not words.adjectives_follow and not _is_in_title_case(run, scene.text)


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


def _plain(run: Run, scene: Scene) -> Reading:
    """Capitalised words that no list explains."""
    words = scene.words
    while len(run) > 1 and run[-1].word in words.titles and run[-2].word not in words.given_names:
        run = run[:-1]
    idle = (words.titles | words.no_acronyms) - words.given_names  # "NGO Lake Watch"
    while len(run) > 1 and (run[0].word in idle or run[0].word.title() in words.titles):
        run = run[1:]
    if len(run) == 1:
        guess = _name(run, "person", "a capital inside a sentence", sure=run[0].word in words.given_names)
        return Reading((guess,)) if _single(run[0], scene) else _in_short(run, scene) or Reading()
    given = run[0].word in words.given_names
    if run[1].link == "hyphen" and run[0].word.endswith("o") and not given:
        return Reading()  # "Euro-African" says where, not who
    if words.capital_nouns and not given and cases.stem(scenes.hyphened(run), words) not in scene.surnames:
        return Reading(tuple(name for atom in run for name in _plain((atom,), scene).names))
    if not given and not _is_telling(run, scene):
        return Reading()
    place = run[0].word in words.compass
    return Reading((_name(run, "place" if place else "person", "capitals in a row", sure=place or given),))


def _is_telling(run: Run, scene: Scene) -> bool:
    """Whether capitals in a row are a name though no first name opens it.

    Everyday words are none: "Cold Case". Where only names have capitals they may be, inside a sentence: "Marcos Sosa",
    and elsewhere if they come again, or in threes: "the Ice Grabbers", "the Fair Trade Fighters".
    """
    words = scene.words
    if not all(ordinary(atom.word.lower(), words) or atom.word in words.no_names for atom in run):
        return True
    if opens(scene.text, run[0].start) or not _is_unlike_words(run[-1:] if len(run) > 2 else run, words):
        return False
    if words.adjectives_follow or words.case_endings:
        return len(run) == 2
    return scene.phrases[scenes.phrase(run)] > 1 or (len(run) > 2 and not _is_in_title_case(run, scene.text))


def _is_in_title_case(run: Run, text: str) -> bool:
    """Whether nearly all long words around have capitals."""
    start = max(text.rfind("\n", 0, run[0].start), run[0].start - _LINE)
    end = text.find("\n", run[-1].end, run[-1].end + _LINE)
    words = _LONG_WORD.findall(text, start + 1, end if end >= 0 else run[-1].end + _LINE)
    return len([word for word in words if word[0].isupper()]) > 0.75 * len(words)


def _is_unlike_words(run: Run, words: Words) -> bool:
    return all(atom.word not in words.no_names | words.bodies | words.fields | words.compass for atom in run)


def _is_a_headline(atom: Atom, after: re.Match[str] | None, scene: Scene) -> bool:
    """Whether a colon or a place follows: "Climate: two states …", "Drinkers at the harbour", "Réunis à Lima"."""
    if scene.text[atom.end : atom.end + 2].strip() == ":":
        return True
    words = scene.words
    return after is not None and after[1] in words.locatives | words.ways | words.belonging | words.prepositions


def _name(run: Run, type: str, reason: str, *, sure: bool = True) -> Name:
    short = len(run) == 1 and _is_short(run[0].word)
    form, type = (Form.ABBREVIATION, "organisation") if short else (Form.NAME, type)
    return Name(run[0].start, run[-1].end, run[0].start, type, form, reason, sure=sure)


def _is_short(word: str) -> bool:
    """ "BFP" and "MoD", not "McRae"."""
    capitals = sum(map(str.isupper, word))
    return len(word) <= 6 and capitals >= 2 and (word.isupper() or not word.startswith(("Mc", "O'", "O’")))


def _single(atom: Atom, scene: Scene) -> bool:
    """Whether a capitalised word by itself is a name."""
    word, lower, words = atom.word, atom.word.lower(), scene.words
    lowered, inside = scene.evidence.lower[lower], scene.evidence.inside[lower]
    if word in words.calendar:
        return False
    if word in words.given_names and lowered == 0:
        return True
    if _is_short(word):
        return word.upper() not in words.no_acronyms
    if words.capital_nouns:
        return _is_a_surname(atom, scene) or word.upper() in scene.acronyms  # "Fifa"
    if any(word in kind for kind in (words.titles, words.bodies, words.fields, words.things, words.no_names)):
        return False
    if word in words.compass:
        return False
    if lower.endswith("o") and scene.text[atom.end : atom.end + 1] in _HYPHENS:
        return False  # "Anglo-", "Sino-"
    if lowered > inside or lower.endswith(_NO_NAME):
        return False
    if not opens(scene.text, atom.start):
        usual = ordinary(lower, words) and not lower.endswith("ing")  # "the Storting"
        return not usual or (inside > 1 and lowered == 0) or _acts(atom, scene)
    usual = ordinary(lower, words) or (inside == 0 and _is_usual(lower, scene))
    after = _NEXT_WORD.match(scene.text, atom.end)
    if words.case_endings and inside == 0:  # too many forms of everyday words to list them
        return _is_a_surname(atom, scene)
    if word in scene.shortened and ordinary(lower, words):
        return False  # "Harvest festivals", where the text has a Harvest Party
    if inside == 0 and _is_a_headline(atom, after, scene):
        return _is_a_surname(atom, scene)
    commands = after is not None and after[1] in words.determiners
    described = after is not None and after[1] in words.occupations | words.companies  # "Water minister Ana Vale"
    return not commands and not described and (inside > 0 or not usual)
