"""What reading a run needs to know of the text around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from metrics.actors import acronyms, cases, persons
from metrics.actors.evidence import Evidence, opens, titles
from metrics.actors.runs import Atom, Run
from metrics.actors.words import Words, among, is_kind, is_office, ordinary

WORD_AFTER = re.compile(r"[ \t\u00a0\n]+([^\W\d_]+)")
WORD_BEFORE = re.compile(r"([^\W\d_]+)\s+\Z")
_TWO_BEFORE = re.compile(r"(?:([^\W\d_]+)[ \u00a0])?([^\W\d_]+)[ \u00a0]\Z")
_APPOSITION = re.compile(r", ([^\W\d_]+) ")
_SAID = re.compile(
    r", ((?:[^\W\d_]+(?:['’]s?)? ){1,3}?[^\W\d_]+)(?=[,.;)—]| (?:from|of|in|that|which|with|based|de|d['’]|qui|que)\b)"
)
_CLOSING = tuple('.,;:“”»"')
_TITLE = 120  # characters; no title is longer
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_LINE = 200  # characters of a line that are looked at on either side


@dataclass(frozen=True, slots=True)
class Scene:
    """A text with what its runs say of one another."""

    text: str
    words: Words
    evidence: Evidence
    acronyms: frozenset[str]  # four capitals or more
    surnames: frozenset[str]  # of who is named in full or, where names have cases, inside a sentence; without endings
    phrases: Counter[str]  # several capitals in a row inside a sentence -> how often
    acting: frozenset[str]  # several capitals in a row that do something somewhere, in whatever words
    titles: tuple[tuple[int, int], ...]  # lines in which nearly all words have capitals
    called: frozenset[str]  # runs of which it is said that they are a body: "Green Fields, a charity, …"
    spelled: frozenset[str]  # acronyms of things: "open lake resources (OLR)"
    shortened: frozenset[str]  # what bodies are called without their last word: "Ridge Bridges" of "Ridge Bridges Ltd"


def of(text: str, runs: Sequence[Run], evidence: Evidence, words: Words) -> Scene:
    """The scene of a text with these runs."""
    lines, several = tuple(titles(text)), [run for run in runs if len(run) > 1]
    full = [run for run in map(_before_of, several) if _is_full(run, words)]
    surnames = frozenset(cases.stem(one, words) for run in full for one in (run[-1].word, hyphened(run)))
    if words.case_endings:  # of no full name, inside a sentence: "премьера Новака"
        alone = (run[0] for run in runs if len(run) == 1 and not run[0].hit and not _idle(text, lines, run[0].start))
        surnames |= frozenset(cases.stem(a.word, words) for a in alone if not ordinary(a.word.lower(), words))
    surnames |= _widely_known(words) | {run[0].word for run in several if is_family_first(run, words)}
    shortened = frozenset(name for run in several for name in _without_kinds(run, words))
    rows = (run for run in several if not _idle(text, lines, run[0].start))
    loud = frozenset(a.word for run in runs for a in run if len(a.word) > 3 and a.word.isalpha() and a.word.isupper())
    scene = Scene(
        text,
        words,
        evidence,
        loud,
        surnames,
        Counter(map(phrase, rows)),
        frozenset(),
        lines,
        frozenset(),
        acronyms.of_things(text, words),
        shortened,
    )
    acting = frozenset(phrase(run) for run in several if _is_somebody(run, scene))
    return replace(scene, acting=acting, called=frozenset(phrase(run) for run in runs if _is_said_a_body(run, scene)))


@lru_cache(maxsize=16)
def _widely_known(words: Words) -> frozenset[str]:
    return frozenset(cases.stem(name, words) for name in words.known_surnames)


def phrase(run: Run) -> str:
    """The words of a run."""
    return run[0].word if len(run) == 1 else " ".join(atom.word for atom in run)


def _before_of(run: Run) -> Run:
    """A run up to what somebody is of: "Brigadier Ana Vale" of "Brigadier Ana Vale of the Forces of Peru"."""
    end = next((place for place, atom in enumerate(run) if atom.link in ("of", "for", "on")), len(run))
    return run[:end]


def hyphened(run: Run) -> str:
    """The last words of a run that hyphens tie: "Vale-Berg" of "Ana Vale-Berg"."""
    first = len(run) - 1
    while first and run[first].link == "hyphen":
        first -= 1
    return "-".join(atom.word for atom in run[first:])


def _is_full(run: Run, words: Words) -> bool:
    """Whether somebody is named after a first name, or after an office by what is none: "Prime Minister"."""
    named = any(atom.word in words.given_names for atom in run[:-1]) or persons.is_called_like_a_title(run, words)
    if words.case_endings and len(run) > 1 and not any(a.hit or among(a.word, words.bodies, words.things) for a in run):
        return True
    return named or (any(is_office(atom.word, words) for atom in run[:-1]) and not is_office(run[-1].word, words))


def is_family_first(run: Run, words: Words) -> bool:
    """ "Han Jae-sung", "Leung Kwok-hung": a family name, then what is no word."""
    return 1 < len(run) < 4 and run[0].word in words.family_first and not ordinary(run[1].word.lower(), words)


def _without_kinds(run: Run, words: Words) -> Iterator[str]:
    """A run without the words that say what the others name: "Labour" of "Labour Party"; in German by a legal form."""
    kinds = words.legal_forms if words.capital_nouns else words.bodies
    if any(atom.hit or atom.link not in ("", "blank", "particle", "&") for atom in run):
        return
    if any(atom.link == "&" for atom in run):
        yield from (phrase(run[:end]) for end in range(2, len(run)))
    if run[-1].word in words.legal_forms and len(run) > 2:
        yield run[0].word
    for end in range(len(run) - 1, 0, -1):
        if run[end].word not in kinds:
            return
        yield phrase(run[:end])


def is_idle(place: int, scene: Scene) -> bool:
    """Whether a capital at `place` says nothing: it opens a sentence, or stands in a title."""
    return _idle(scene.text, scene.titles, place)


def _idle(text: str, lines: Sequence[tuple[int, int]], place: int) -> bool:
    return opens(text, place) or _is_within(lines, place)


def _is_within(lines: Sequence[tuple[int, int]], place: int) -> bool:
    before = bisect_right(lines, (place, place + _TITLE)) - 1
    return before >= 0 and place < lines[before][1]


def is_a_surname(atom: Atom, scene: Scene) -> bool:
    """Whether somebody of that name is named in full in the text, in whatever case."""
    if cases.stem(atom.word, scene.words) in scene.surnames:
        return True
    return bool(scene.words.genitives) and any(
        bare in scene.surnames for bare in cases.without_genitive(atom.word, scene.words)
    )


def acts(atom: Atom, scene: Scene) -> bool:
    """Whether a verb follows, and no preposition of time or place stands before."""
    after = WORD_AFTER.match(scene.text, atom.end)
    before = WORD_BEFORE.search(scene.text, max(0, atom.start - 16), atom.start)
    if not after or (before and among(before[1].lower(), scene.words.dating, scene.words.locatives)):
        return False
    return is_verb(after[1], scene.words)


def is_verb(word: str, words: Words) -> bool:
    return word in words.verbs or word.endswith(tuple(words.verb_endings))


def is_usual(lower: str, scene: Scene) -> bool:
    """Whether a word that opens a sentence is no name."""
    return ordinary(lower, scene.words) or lower.endswith(tuple(scene.words.openings))


def has_its_article(run: Run, scene: Scene) -> bool:
    """Whether an article with a capital that no sentence gives it stands before: "printed by The Morning Bell"."""
    before = WORD_BEFORE.search(scene.text, max(0, run[0].start - 6), run[0].start)
    article = before is not None and before[1][0].isupper() and before[1].lower() in scene.words.pointing
    return before is not None and article and not is_idle(run[0].start - len(before[0]), scene)


def is_of_a_thing(atom: Atom, scene: Scene) -> bool:
    """Whether it is called a water in small letters, or is what an office is for: "le lac Vert", "Minister of Eels"."""
    if not scene.text[atom.start - 2 : atom.start - 1].isalnum():  # it opens a sentence, mostly
        return False
    before = _TWO_BEFORE.search(scene.text, max(0, atom.start - 40), atom.start)
    if before is None:
        return False
    water = before[2].islower() and before[2].title() in scene.words.waters
    return water or (before[2] == "of" and is_office(before[1] or "", scene.words))


def is_explained(atom: Atom, scene: Scene) -> bool:
    """Whether it is said what it is: "Green Fields, a group of farmers, …"."""
    after = _APPOSITION.match(scene.text, atom.end)
    return after is not None and after[1] in scene.words.apposing


def _is_said_a_body(run: Run, scene: Scene) -> bool:
    """ "Green Fields, a charity from the north", "the charity Green Fields"."""
    words, first = scene.words, run[0]
    if not words.kinds or any(atom.hit for atom in run) or among(first.word, words.given_names, words.titles):
        return False
    after = _SAID.match(scene.text, run[-1].end)
    said = after[1].lower().split() if after else []
    if said and said[0] in words.determiners:
        return any(
            word.startswith(tuple(words.kinds)) for word in (said[1:2] if words.adjectives_follow else said[-1:])
        )
    if words.capital_nouns:
        return _is_called_after_its_kind(run, scene)
    if len(run) == 1 or words.case_endings:  # "директор завода Ана Вале"
        return False
    before = WORD_BEFORE.search(scene.text, max(0, first.start - 24), first.start)
    return before is not None and before[1].startswith(tuple(words.kinds))


def _is_called_after_its_kind(run: Run, scene: Scene) -> bool:
    """ "des Netzbetreibers Nordlicht", "die Firma Hale Consult", where nouns have capitals: no noun stands between."""
    words = scene.words
    before = _TWO_BEFORE.search(scene.text, max(0, run[0].start - 60), run[0].start)
    if before is None or (before[1] or "").lower() not in words.determiners or words.nouns & {a.word for a in run}:
        return False
    return is_kind(before[2], words.kinds | words.companies) and not run[-1].word.endswith(tuple(words.noun_endings))


def is_who_has_spoken(atom: Atom, scene: Scene) -> bool:
    """ "sagte Wende.": a noun had an article, where nouns have capitals."""
    before = WORD_BEFORE.search(scene.text, max(0, atom.start - 20), atom.start)
    said = before is not None and before[1] in scene.words.saying - {"so"}
    closed = scene.text[atom.end : atom.end + 1] in _CLOSING
    return said and closed and not _is_a_noun(atom, scene.words)


def _is_a_noun(atom: Atom, words: Words) -> bool:
    known = among(atom.word, words.nouns, words.no_names) or is_office(atom.word, words)
    return known or atom.word.endswith(tuple(words.noun_endings))


def is_who_speaks(run: Run, scene: Scene) -> bool:
    """ "sagt Aïda Vale": two names behind a verb of speaking, where nouns have capitals."""
    before = WORD_BEFORE.search(scene.text, max(0, run[0].start - 20), run[0].start)
    if before is None or before[1] not in scene.words.saying or len(run) > 3:
        return False
    return not any(atom.hit or _is_a_noun(atom, scene.words) for atom in run)


def acts_without_article(run: Run, scene: Scene) -> bool:
    """ "Hale Süd hat gebaut.": two capitals that open a sentence and do something, where nouns have articles."""
    if len(run) != 2 or run[1].link != "blank" or phrase(run) not in scene.acting:
        return False
    return opens(scene.text, run[0].start) and not any(_is_a_noun(atom, scene.words) for atom in run)


def _is_somebody(run: Run, scene: Scene) -> bool:
    """Whether a run of unknown words acts or is explained, with capitals that are more than a title's."""
    if any(atom.hit for atom in run) or _is_within(scene.titles, run[0].start):
        return False
    return acts(run[-1], scene) or is_explained(run[-1], scene)


def is_in_title_case(run: Run, text: str) -> bool:
    """Whether nearly all long words around have capitals."""
    start = max(text.rfind("\n", 0, run[0].start), run[0].start - _LINE)
    end = text.find("\n", run[-1].end, run[-1].end + _LINE)
    words = _LONG_WORD.findall(text, start + 1, end if end >= 0 else run[-1].end + _LINE)
    return len([word for word in words if word[0].isupper()]) > 0.75 * len(words)
