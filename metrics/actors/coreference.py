"""Whose a name is: surnames, abbreviations and shortened names go to the full name, every other makes an actor."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import lru_cache

from metrics.actors import acronyms, cases
from metrics.actors.names import Name
from metrics.actors.packs import Pack, plain, slug
from metrics.actors.words import Words, among
from metrics.model import Form

_IN_BRACKETS = re.compile(r"(?:\s?\(\s?|, (?=or ))(?:the |or )?[\"“'‘]?([^\W\d_][\w&+.]{1,9})[\"”'’]?\s?[),;]")
_BEFORE_BRACKET = re.compile(r"(?<!\w)([^\W\d_]{2,9}) \((?:the )?\Z")
_SHORTENED = (Form.ROLE, Form.COREFERENCE)  # a body alone: of a longer name, or no mention
_PATRONYMIC = re.compile(r"[а-яё](?:вич|вна|ична)(?:[аеуы]|ем|ой)?\Z|[a-z](?:vich|vna)\Z")
_LOUD = 3  # letters of a word whose capitals are for show
_KEPT = 1 << 16  # names whose keys are kept
_SHORT = 2  # letters in brackets behind a body, which may be of its name in another language if there are more
_ARTICLE = re.compile(r"(?:al|el|an|ash|as)-", re.IGNORECASE)
_LAST_WORD = re.compile(r"(?<!\w)([^\W\d_]{1,6})[ \u00a0'’]\Z")


@dataclass(frozen=True, slots=True)
class _Places:
    """Where a key leads to which name, in the order of the text."""

    starts: list[int] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)

    def nearest(self, place: int) -> Name:
        """The last before `place`, else the first after it."""
        return self.names[max(0, bisect_right(self.starts, place) - 1)]


_Index = Mapping[str, _Places]


@dataclass(frozen=True, slots=True)
class _Read:
    """A text with its names."""

    text: str
    names: Sequence[Name]
    words: Words
    listed: Mapping[str, Sequence[str]] = field(default_factory=dict)  # actor -> what the lists call a body in full
    bases: Mapping[str, str] = field(default_factory=dict)  # words of names in the nominative


def link(
    texts: Sequence[str],
    names: Sequence[Sequence[Name]],
    words: Sequence[Words],
    lists: Sequence[Pack],
    *,
    people: Iterable[str] = (),
) -> list[list[Name]]:
    """Give every name its actor: the nearest full name in its text, else the only one in all of them.

    `lists` is the pack of every text, `people` are full names known from outside the texts. A body alone ("the
    Council") that shortens no longer name is left out.
    """
    apart = frozenset[tuple[str, str]]().union(*(pack.apart for pack in lists))
    read = [
        _Read(text, own, known, _in_full(pack))
        for text, own, known, pack in zip(texts, names, words, lists, strict=True)
    ]
    spoken = [_of_a_person(person, known) for person in people for known in set(words)]
    bases = {known: cases.nominatives(_said([*read, *spoken], known), known) for known in set(words)}
    read = [replace(one, bases=bases[one.words]) for one in read]
    indexes = [_index(one) for one in read]
    everywhere = _agreed([*indexes, *(_index(replace(one, bases=bases[one.words])) for one in spoken)])
    return [_all(one, index, everywhere, apart) for one, index in zip(read, indexes, strict=True)]


def _all(one: _Read, index: _Index, everywhere: Mapping[str, Name], apart: Set[tuple[str, str]]) -> list[Name]:
    """The names of a text with their actors. What is short for a name that is short itself goes to the full one."""
    linked = [_linked(one, name, index, everywhere, apart) for name in one.names]
    further = {
        own: done.actor
        for name, done in zip(one.names, linked, strict=True)
        if not name.actor and done.actor and (own := slug(_core(one, name))) != done.actor
    }
    return [_owned(done, further[done.actor]) if done.actor in further else done for done in linked if done.actor]


@lru_cache(maxsize=8)
def _in_full(pack: Pack) -> Mapping[str, Sequence[str]]:
    """What organisations and alliances are called in full: a text may say "NATO", then "the Alliance"."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for surface, claim in pack.claims.items():
        body = claim.actor and pack.actors[claim.actor].type in ("organisation", "alliance")
        if claim.actor and body and " " in surface and Form.NAME in claim.forms:
            found[claim.actor].append(surface)
    return found


def _said(read: Iterable[_Read], words: Words) -> Iterator[str]:
    """The names of persons in the texts of a language."""
    return (_core(one, name) for one in read if one.words is words for name in one.names if name.type == "person")


def _core(one: _Read, name: Name) -> str:
    """The name proper in one spelling, in the nominative."""
    core = _spelt(one.text[name.core : name.end])
    if not one.bases or name.type != "person":
        return core
    return " ".join(one.bases.get(word, word) for word in core.split())


@lru_cache(maxsize=1 << 16)
def _spelt(written: str) -> str:
    """In one spelling, and "LAM Siu-fong", "HALE LINES LTD": of several words those in capitals with a first one."""
    core = plain(written)
    words = core.split()
    if len(words) < 2 or not any(word.isupper() and len(word) >= _LOUD for word in words):
        return core
    return " ".join(word.title() if word.isupper() and len(word) >= _LOUD else word for word in words)


def _index(one: _Read) -> _Index:
    index: defaultdict[str, _Places] = defaultdict(_Places)
    for name in one.names:
        core = _core(one, name)
        owned = name if name.actor else _owned(name, slug(core))
        for key in (*_keys(one.text, name, core, one.words), *_listed_tails(one, name)):
            index[key].starts.append(name.start)
            index[key].names.append(owned)
    return index


def _listed_tails(one: _Read, name: Name) -> Iterator[str]:
    for full in one.listed.get(name.actor, ()):
        for word in full.split():
            if word in one.words.bodies:
                yield f"tail {word}"


@lru_cache(maxsize=_KEPT)
def _owned(name: Name, actor: str) -> Name:
    return replace(name, actor=actor)


@lru_cache(maxsize=_KEPT)
def _keys(text: str, name: Name, core: str, words: Words) -> tuple[str, ...]:
    """What else a full name is called. Kept, as an edit of a pack leaves most names as they are."""
    return tuple(_called_else(text, name, core.split(), words))


def _called_else(text: str, name: Name, parts: Sequence[str], words: Words) -> Iterator[str]:
    """The keys one by one, some more than once."""
    if short := _abbreviation(text, name):
        yield f"short {short}"
    if len(parts) < 2:
        if parts and name.actor and words.case_endings and name.type == "person":
            yield f"person {parts[0]}"
        return
    if name.type == "person":
        yield f"person {_surname(parts[-1])}"
        if _PATRONYMIC.search(parts[-1]):
            return
        yield f"person {parts[0]}" if among(parts[0], words.given_names, words.family_first) else f"part {parts[0]}"
        for place in range(1, len(parts) - 1):  # "van der Meer", "Ould Sidi"
            yield f"person {' '.join(parts[place:]).casefold()}"
            yield f"part {parts[place]}"  # the first of two surnames
        if len(parts) == 2:
            yield f"both {' '.join(parts).casefold()}"
    elif name.form is Form.EPITHET or (name.form is Form.NAME and name.type != "place"):
        for place in range(1, len(parts)):
            yield f"tail {' '.join(parts[place:])}"
        for place, part in enumerate(parts[:-1]):  # "Alliance of Growers", "Libéraux flamands"
            if part in words.bodies or (not place and parts[1].islower()):
                yield f"tail {part}"
        for place in range(1, len(parts)):
            firm = parts[-1] in words.legal_forms or parts[place] == "&"
            if place > 1 or firm or words.bodies.issuperset(parts[place:]):
                yield f"head {' '.join(parts[:place])}"
        yield f"short {_capitals(text[name.core : name.end])}"


def _surname(name: str) -> str:
    """ "al-Hadi" and "El-Hadi" are Hadi."""
    return _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name


def _abbreviation(text: str, name: Name) -> str | None:
    """ "Bright Harbour Pact (BHP)" and "BHP (Bright Harbour Pact)"."""
    capitals = _capitals(text[name.core : name.end])
    after = _IN_BRACKETS.match(text, name.end, name.end + 24)
    before = _BEFORE_BRACKET.search(text, max(0, name.start - 18), name.start)
    for match in (after, before):
        letters = [letter for letter in match[1] if letter.isupper()] if match else []
        same = letters[:1] == [*capitals[:1]] or sorted(letters) == sorted(capitals)  # "Nationalist Party (PN)"
        if match and len(letters) > 1 and same and set(letters) <= set(capitals):
            return match[1].replace(".", "")
    if after and acronyms.spells(after[1].replace(".", ""), re.findall(r"[^\W\d_]+", text[name.core : name.end])):
        return after[1].replace(".", "")
    body = name.type in ("organisation", "alliance", "company")
    return after[1] if after and body and after[1].isupper() and len(after[1]) > _SHORT else None


def _capitals(name: str) -> str:
    return "".join(part[0] for part in re.split(r"[\s-]+", name) if part[:1].isupper())


def _of_a_person(full: str, words: Words) -> _Read:
    return _Read(full, (Name(0, len(full), 0, "person", Form.NAME, "who speaks"),), words)


def _agreed(indexes: Iterable[_Index]) -> Mapping[str, Name]:
    """The keys that lead to one actor in all the texts."""
    found: defaultdict[str, dict[str, Name]] = defaultdict(dict)
    for index in indexes:
        for key, places in index.items():
            for name in places.names:
                found[key].setdefault(name.actor, name)
    return {key: name for key, by_actor in found.items() for name in by_actor.values() if len(by_actor) == 1}


def _linked(one: _Read, name: Name, index: _Index, everywhere: Mapping[str, Name], apart: Set[tuple[str, str]]) -> Name:
    if name.actor:
        return name
    core = _core(one, name)
    for key in _called(one, name, core):
        full = index[key].nearest(name.start) if key in index else everywhere.get(key)
        if full and (core, full.actor) not in apart:
            return _as(full, name, key, core)
    return name if name.form in _SHORTENED else _owned(name, slug(core))


def _is_pointed_at(one: _Read, name: Name) -> bool:
    """Whether "the" or the like stands before."""
    before = _LAST_WORD.search(one.text, max(0, name.start - 8), name.start)
    return before is not None and before[1].lower() in one.words.pointing


def _called(one: _Read, name: Name, core: str) -> Iterator[str]:
    """The keys under which the full name of `name` may be found, best first."""
    yield f"short {core.replace('.', '')}"
    parts = core.split()
    if len(parts) == 1 and name.form is Form.NAME:
        for bare in (core, *cases.without_genitive(core, one.words)):
            yield f"person {_surname(bare)}"
            yield f"part {bare}"
    if len(parts) > 1 and name.type == "person":
        yield f"person {core.casefold()}"
        if _PATRONYMIC.search(parts[-1]):
            yield f"person {parts[0]}"
            yield f"part {parts[0]}"
        if len(parts) > 2:
            yield f"both {f'{parts[0]} {parts[-1]}'.casefold()}"
    elif _is_pointed_at(one, name):
        yield f"tail {core}"
    yield f"head {core}"


def _as(full: Name, name: Name, key: str, core: str) -> Name:
    kind = key.split()[0]
    form = {"short": Form.ABBREVIATION, "tail": Form.COREFERENCE}.get(kind, Form.NAME)
    if kind == "tail" and full.form is Form.EPITHET:
        form = Form.EPITHET
    if name.form is Form.ROLE:
        form = Form.ROLE
    reason = f"{core}: {kind} of a longer name"
    return replace(name, actor=full.actor, type=full.type, sure=full.sure, form=form, reason=reason)
