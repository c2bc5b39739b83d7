"""Runs: names and capitalised words that stand together, up to what parts two names."""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from metrics.actors.evidence import UPPER, Evidence, is_wrapped, opens
from metrics.actors.matching import Hit, headings
from metrics.actors.words import Words, among, is_kind, ordinary

# A capitalised word, with what belongs before it: "O'Hara", "al-Hadi", "J.K.", "MoD"; not the "T" of "[T]he" or "T-72".
_CAPITALISED = re.compile(
    rf"(?<![\w\u0300-\u036f])(?:(?:[{UPPER}]\.){{2,}}|[{UPPER}]{{1,3}}&[{UPPER}]{{1,3}}(?!\w)|(?:[ODLNОД]['’](?=[{UPPER}])|(?:al|el|an|ash|as)-(?=[{UPPER}]))?"
    rf"[{UPPER}][\w\u0300-\u036f]*+(?!-\d))"
)
_BLANK = re.compile(r"[ \u00a0]|[ \t]*\n[ \t]*(?!\s)")
_POSSESSIVE = ("'s ", "’s ", "' ", "’ ")
_SMALL_PART = re.compile(r"[-\u2010\u2011][^\W\d_]{1,6}\b")
_SMALL = re.compile(r" ?(?:,|[^\W\d_]+\.?)(?: [^\W\d_]+){0,2} ?")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s+\Z")
_LONGEST_RUN = 40  # words; more is no name
_LETTER = re.compile(rf"^([{UPPER}])\. ", re.MULTILINE)
_LONGEST_GAP = 16  # characters between two words of one name: " for the ", " von und zu "


@dataclass(frozen=True, slots=True)
class Atom:
    """A capitalised word, or all of a surface that a pack has."""

    start: int
    end: int
    word: str
    hit: Hit | None = None
    link: str = ""  # what ties it to the atom before: blank, hyphen, dot, of, and, &, particle; "" at the start


Run = tuple[Atom, ...]


def known(run: Run) -> frozenset[Hit]:
    """The surfaces of the packs in a run."""
    return frozenset(atom.hit for atom in run if atom.hit)


def read(text: str, hits: Sequence[Hit], evidence: Evidence, words: Words) -> Iterator[Run]:
    """The runs of `text` in order; every hit is in one."""
    run: list[Atom] = []
    for atom in _atoms(text, hits, words):
        link = _link(text, run, atom, evidence, words) if run else ""
        if run and (not link or len(run) == _LONGEST_RUN):
            yield tuple(run)
            run = []
        end = _end(text, run, atom, words)
        run.append(Atom(atom.start, end, text[atom.start : end], atom.hit, link))
    if run:
        yield tuple(run)


def _end(text: str, run: Sequence[Atom], atom: Atom, words: Words) -> int:
    """Where `atom` ends: "Han Jae-sung" goes on in small letters."""
    small = (
        _SMALL_PART.match(text, atom.end)
        if run and not atom.hit and run[-1].word.title() in words.family_first
        else None
    )
    return small.end() if small else atom.end


def _atoms(text: str, hits: Sequence[Hit], words: Words) -> Iterator[Atom]:
    known = ((hit.start, hit.end, hit) for hit in hits)
    loud = ((start, end, None) for start, end in headings(text))  # where capitals say nothing
    done = 0
    for start, end, hit in heapq.merge(known, loud, key=itemgetter(0)):
        yield from _capitalised(text, done, start, words)
        if hit:
            yield Atom(start, end, text[start:end], hit)
        done = max(done, end)
    yield from _capitalised(text, done, len(text), words)


def _capitalised(text: str, start: int, end: int, words: Words) -> Iterator[Atom]:
    for match in _CAPITALISED.finditer(text, start, end):
        start, word = match.start(), match.group()
        if word[1:2] in ("'", "’") and word[0].lower() in words.elisions:
            start, word = start + 2, word[2:]
        if any(map(str.isdigit, word)) or (_is_small(word, words) and not _is_a_part(text, start, match.end(), words)):
            continue
        if len(word) > 1 or (
            text[match.end() : match.end() + 2] == ". " and not _is_a_label(text, start)
        ):  # an initial
            yield Atom(start, match.end(), word)


def _is_small(word: str, words: Words) -> bool:
    """A word of grammar with a capital: "The", "Under"; but "Will" and "May" may be somebody."""
    may_name = (words.given_names, words.calendar, words.titles, words.legal_forms)
    return word.lower() in words.function_words and not among(word, *may_name)


def _is_a_label(text: str, start: int) -> bool:
    """Whether a letter and its full stop open several lines: "Q. … A. …"."""
    return text[start - 1 : start] in ("", "\n") and text[start] in _letters(text)


@lru_cache(maxsize=64)
def _letters(text: str) -> frozenset[str]:
    """The letters that open three lines or more, before a full stop."""
    return frozenset(letter for letter, times in Counter(_LETTER.findall(text)).items() if times > 2)


def _is_a_part(text: str, start: int, end: int, words: Words) -> bool:
    """A word of grammar that a name may hold, with a capital that no sentence gives it: "Ana De la Vale"."""
    word = text[start:end]
    if word in words.inner:
        return text[start - 1 : start] == " " and _BLANK.match(text, end) is not None
    return word.lower() in words.particles and _BLANK.match(text, end) is not None and not opens(text, start)


def _link(text: str, run: Sequence[Atom], atom: Atom, evidence: Evidence, words: Words) -> str:
    """How `atom` goes on with `run`; "" if it does not."""
    last = run[-1]
    if atom.start - last.end > _LONGEST_GAP or (last.word in words.calendar and _dates(text, last, words)):
        return ""
    if atom.word in words.calendar and not (last.word in words.given_names or last.word in words.titles):
        return ""
    if words.capital_nouns and (atom.word in words.nouns or is_kind(last.word, words.companies)):
        return ""  # "der Hafenkonzern Hellbau AG"
    if last.hit and last.word[0].islower() and not atom.hit:
        return ""  # "la danesa Hale Lines"
    gap = text[last.end : atom.start]
    if _BLANK.fullmatch(gap):
        return "blank" if "\n" not in gap or is_wrapped(text, last.end) else ""
    if gap in ("-", "\u2010", "\u2011"):
        return "hyphen" if _hyphenated(last, atom, evidence) else ""
    if gap == ". ":
        return "dot" if len(last.word) == 1 or last.word in words.abbreviated else ""
    if gap in _POSSESSIVE and not last.hit and (last.word in words.members or _own_body(last, gap, atom, words)):
        return "blank"  # "Fishermen's General Union"
    if gap.strip() == "&" and not last.hit and not atom.hit:
        return "&"
    if last.word.endswith(".") and not gap.strip():
        return "blank"
    return _small_words(gap, run, atom, words) if _SMALL.fullmatch(gap) else ""


def _own_body(last: Atom, gap: str, atom: Atom, words: Words) -> bool:
    """ "Ferrymen's Union", "Growers' Board": whose a body is, of many."""
    many = last.word.endswith("s") if gap in ("' ", "’ ") else last.word.endswith("men")
    return many and atom.word in words.bodies


def _dates(text: str, atom: Atom, words: Words) -> bool:
    """Whether a month is one: "in June", and not the first name of "June Hale"."""
    before = _LAST_WORD.search(text, max(0, atom.start - 16), atom.start)
    return atom.word not in words.given_names or (before is not None and before[1].lower() in words.dating)


def _hyphenated(last: Atom, atom: Atom, evidence: Evidence) -> bool:
    """One name ("Anne-Marie"), or two that only meet here ("the Hale-Vale talks")?"""
    if last.hit or atom.hit:
        return False
    parts = (last.word.lower(), atom.word.lower())
    return not all(evidence.inside[part] > evidence.paired[part] for part in parts)


def _small_words(gap: str, run: Sequence[Atom], atom: Atom, words: Words) -> str:
    small = gap.split()
    named = {one.word for one in run}
    further = words.pointing if run[-1].word in words.addresses else words.particles  # "Frau von der Weide"
    if small[0] in words.joining and (len(small) > 1 or len(run) < 2 or run[0].word not in words.given_names):
        return ""  # "Obreras y la UGT", "Vale y Oduya"; but "José Ortega y Gasset"
    if small[0] in words.particles and all(among(word, words.particles, further) for word in small[1:]):
        titled = any(word in words.titles and word not in words.addresses for word in named)
        short = run[-1].word.isupper() and len(run[-1].word) > 1  # "la UGT de Vale"
        alone = short or (run[-1].hit and not named & words.bodies)
        return "" if alone or (titled and run[-1].word not in words.given_names) else "particle"
    if small[-1] in words.determiners and small[0] != "and" and len(small) > 1:
        small = small[:-1]
    if (small[0] in words.linking and run[-1].word in words.bodies) or (
        small[0] in words.pointing and run[-1].word in words.leagues
    ):
        return "of" if len(small) == 1 else ""
    if small in (["of"], ["for"]):
        offices = words.offices if small == ["of"] else frozenset()
        return small[0] if any(among(word, words.bodies, words.things, offices) for word in named) else ""
    if small == ["on"]:
        return "on" if run[-1].word in words.things or run[-1].word in ("Committee", "Commission") else ""
    if small == ["und"] and any(one.link == "of" for one in run) and not atom.hit:
        return "and"  # "Bund für Umwelt und Naturschutz"
    if small in (["and"], [","], [",", "and"]):
        return _listed(small, run, atom, words)
    return ""


def _listed(small: list[str], run: Sequence[Atom], atom: Atom, words: Words) -> str:
    """A field in a list of fields: "Ministry of Labour, Health and Welfare"; "Food and Drug Office"."""
    if atom.hit or not _field(atom.word, words):
        return ""
    of_body = any(one.word in words.bodies for one in run[:-1]) and any(one.link in ("of", "for") for one in run)
    before_body = small == ["and"] and all(one.hit is None and _field(one.word, words) for one in run)
    return "and" if (of_body and _field(run[-1].word, words)) or before_body else ""


def _field(word: str, words: Words) -> bool:
    if word in words.bodies or word in words.given_names:
        return False
    return word in words.fields or ordinary(word.lower(), words)
