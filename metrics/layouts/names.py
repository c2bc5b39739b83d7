"""One person, one name: "Mr Orr", "John Orr (Upper Dale)" and "The Minister (Mr John Orr)" are one speaker."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from metrics.layouts.lexicon import folded, words

BRACKETS = re.compile(r"\s*(?:\([^()]{0,120}\)|\[[^\[\]]{0,120}\]|（[^（）]{0,120}）)")
OFFICE = re.compile(r",|\s[–—-]{1,2}\s")  # what parts a name from an office
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.?[ \u00a0-]?){2,4}")
_TWO_INITIALS = re.compile(r"\w\w\s[^\W\d_a-z]\.\s?[^\W\d_a-z]$")  # "ORR A. B" without its last full stop
_LONG = 5  # letters of a name that may be misprinted
_MANY = 200  # persons who are compared with each other
_INSIDE = re.compile(r"[(（]([^()（）]{0,120})[)）]")
_BEHIND = re.compile(r",|\s[–—-]|(?<=\w{3})\.\s")  # in a bracket what parts a name from a party: "(Ann Lee. PM - SP)"


@lru_cache(maxsize=4096)
def plain(label: str) -> str:
    """A printed label without party, place and office: "Eva Lang (Ort), Ministerin für Verkehr" is "Eva Lang"."""
    name = OFFICE.split(BRACKETS.sub("", label), maxsplit=1)[0].strip(" \t\u00a0*_:：.–—-")
    return f"{name}." if _TWO_INITIALS.search(name) else name


def unified(labels: Sequence[str]) -> dict[str, str]:
    """For every printed label the name of its person.

    Two labels are one person when their words, titles and brackets aside, agree or all stand in the other's, and no
    third person fits as well. The name is the shortest printed one of two words or more, titles not counted.
    """
    known = {label: _essence(label) for label in dict.fromkeys(labels)}
    offices = {_essence(plain(label)): essence for label, essence in known.items() if _person(label) != plain(label)}
    known = {label: offices.get(essence, essence) for label, essence in known.items()}
    initials = _by_initials(list(known))
    known = {label: known[initials.get(label, label)] for label in known}
    counts = Counter(labels)
    meant = _misprints(Counter(known[label] for label in labels))
    known = {label: meant.get(essence, essence) for label, essence in known.items()}
    persons: dict[frozenset[str], list[str]] = {}
    for label, essence in known.items():
        persons.setdefault(essence, []).append(label)
    chief = {essence: _widest(essence, persons) for essence in persons}
    forms: dict[frozenset[str], list[str]] = {}
    for essence, printed in persons.items():
        forms.setdefault(chief[essence], []).extend(printed)
    return {label: _name(forms[chief[known[label]]], counts) for label in known}


def _by_initials(labels: Sequence[str]) -> dict[str, str]:
    """For every label of initials only ("S. P.", "SP") the one full name that they stand for."""
    full: dict[str, set[str]] = {}
    for label in labels:
        said = _person(label).replace("-", " ").split()
        if len(said) > 1 and all(len(word.rstrip(".")) > 1 for word in said):
            letters = "".join(word[0] for word in said if word[0].isupper())
            for begin in range(max(1, len(letters) - 1)):  # titles stand before a name: "Minister Ann Lee" is "AL"
                full.setdefault(letters[begin:], set()).add(label)
    short = {label: re.sub(r"[\W_]", "", plain(label)) for label in labels if _are_initials(plain(label))}
    return {label: next(iter(full[letters])) for label, letters in short.items() if len(full.get(letters, ())) == 1}


def _misprints(printed: Counter[frozenset[str]]) -> dict[frozenset[str], frozenset[str]]:
    """For every name that is printed once the one that is meant: it comes back and differs by a slip in one word."""
    back = [essence for essence, count in printed.items() if count > 1][:_MANY]
    once = [essence for essence, count in printed.items() if count == 1][:_MANY]
    found = {one: [other for other in back if _is_slip(one - other, other - one)] for one in once}
    return {one: meant[0] for one, meant in found.items() if len(meant) == 1}


def _is_slip(printed: frozenset[str], meant: frozenset[str]) -> bool:
    """Whether of two words one has a letter too many or two in the wrong order; another letter makes another name."""
    if len(printed) != 1 or len(meant) != 1:
        return False
    (one,), (other,) = printed, meant
    short, long = sorted((one, other), key=len)
    k = next((n for n, pair in enumerate(zip(short, long, strict=False)) if len({*pair}) > 1), len(short))
    swapped = short[:k] + short[k + 1 : k + 2] + short[k : k + 1] + short[k + 2 :]
    return len(short) >= _LONG and long in (swapped, short[:k] + long[k : k + 1] + short[k:])


def _are_initials(name: str) -> bool:
    return bool(_INITIALS.fullmatch(name)) and name.isupper()


def _widest(essence: frozenset[str], persons: dict[frozenset[str], list[str]]) -> frozenset[str]:
    """The one larger set of words that holds this one, itself if there is none or several that differ."""
    wider = [other for other in persons if essence < other] if len(persons) <= 200 and essence else []
    top = [other for other in wider if not any(other < third for third in wider)]
    return top[0] if len(top) == 1 else essence


def _essence(label: str) -> frozenset[str]:
    """The words by which a person is known."""
    said = folded(_person(label)).split()
    return frozenset(said) - words("titles") or frozenset(said)


def _person(label: str) -> str:
    """The name in a label. An office with a name in brackets or behind a comma goes by the name."""
    name, inside = plain(label), _INSIDE.search(label)
    if not _office(name):
        return name
    if inside is None:
        last = OFFICE.split(label)[-1].strip()
        return last if _is_name(last) and not _office(last) else name
    within = _BEHIND.split(inside[1], maxsplit=1)[0]
    return within if _is_name(within) or (_only_office(name) and _is_surname(within)) else name


def _office(name: str) -> bool:
    """Whether it is an office: "The Chair of Ways", "Minister for Roads", "Moderator"; not "La señora Vidal"."""
    if _only_office(name):
        return True
    said = folded(name).split()
    if not words("offices").isdisjoint(said[:4]) and not words("particles").isdisjoint(said[1:-1]):
        return True
    article, _, rest = name.partition(" ")
    return article.casefold() in ("the", "le", "la") and rest[:1].isupper()


def _only_office(name: str) -> bool:
    """Whether no word but an office and its titles stands in it: "Sr. Presidente", "議長"."""
    said = folded(name)
    left = " ".join(word for word in said.split() if word not in words("titles")) or said.rpartition(" ")[2]
    return not {said, left}.isdisjoint(words("hosts", "chairs", "offices"))


def _is_surname(printed: str) -> bool:
    """Whether one word may be a name, not a party."""
    return len(printed) > 1 and (printed.istitle() or (printed >= "\u3040" and printed.isalpha()))


def _is_name(printed: str) -> bool:
    return len(folded(printed).split()) >= 2 and all(word[:1].isupper() for word in printed.split())


def _name(printed: list[str], counts: Counter[str]) -> str:
    """The name to show: the shortest of two words or more; else the most frequent."""
    names: Counter[str] = Counter()
    for label in printed:
        names[_person(label)] += counts[label]
    full = [name for name in names if len(set(folded(name).split()) - words("titles")) >= 2 and not _office(name)]
    full = [name for name in full if not _are_initials(name)] or full
    if full:
        return min(full, key=lambda name: (len(name), name))
    return max(names, key=lambda name: (names[name], len(name)))
