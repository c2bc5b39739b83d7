"""Edits of a word list: text in, text out, so that each can be undone, downloaded and kept.

A list without any theme is empty text. The comment at the beginning of a list is kept.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from metrics.themes.wordlists import Term, Theme, ThemesError, dump, head_of, load, parse, unusable, written
from metrics.written import ListSource

_NAME = "your themes"  # what faults call the list
_MADE = "# A word list of themes, made with the Comparative discourse dashboard."


def themes_of(text: str) -> tuple[Theme, ...]:
    """The themes of a list; none of an empty one.

    Raises:
        ThemesError: if it cannot be used.
    """
    return parse(text, _NAME) if text.strip() else ()


def whole(lists: Iterable[ListSource]) -> str:
    """Several lists as one; of one alone, its comment at the beginning is kept. Empty without any.

    Raises:
        ThemesError: if a list cannot be used.
    """
    texts = [written(one) for one in lists]
    themes = load(texts)
    return dump(themes, head=head_of(texts[0].text) if len(texts) == 1 else _MADE) if themes else ""


def add(text: str, theme: str, terms: Sequence[str]) -> str:
    """The list with further terms of a theme; those that it has stay as they are.

    Raises:
        ThemesError: if a term cannot be used, or there is no such theme.
    """
    for term in terms:
        if fault := unusable(term):
            raise ThemesError(fault)
    one = _chosen(text, theme)
    known = {term.words for term in one.terms}
    new = dict.fromkeys(" ".join(term.split()) for term in terms)
    return _replaced(text, replace(one, terms=(*one.terms, *(Term(term) for term in new if term not in known))))


def remove(text: str, theme: str, terms: Collection[str]) -> str:
    """The list without these terms of a theme.

    Raises:
        ThemesError: if the theme would have none left, or there is no such theme.
    """
    one = _chosen(text, theme)
    left = tuple(term for term in one.terms if term.words not in terms)
    if not left:
        raise ThemesError(f"{one.label} would have no term left; add one first, or merge the theme into another")
    return _replaced(text, replace(one, terms=left))


def rename(text: str, theme: str, label: str) -> str:
    """The list with another label of a theme; its id stays, so links to it hold.

    Raises:
        ThemesError: if the label is empty, or there is no such theme.
    """
    if not label.strip():
        raise ThemesError("a theme needs a name; write one")
    return _replaced(text, replace(_chosen(text, theme), label=" ".join(label.split())))


def merge(text: str, theme: str, into: str) -> str:
    """The list with the terms of one theme given to another.

    Raises:
        ThemesError: if the two are one, or one of them is not there.
    """
    one, other = _chosen(text, theme), _chosen(text, into)
    if one == other:
        raise ThemesError(f"{one.label} cannot be merged with itself; choose another theme")
    rest = [each for each in themes_of(text) if each.id != theme]
    whole = joined(other, [one])
    return _written(text, [whole if each.id == into else each for each in rest])


def joined(theme: Theme, others: Sequence[Theme]) -> Theme:
    """A theme with the terms and exclusions of others; the first weight holds where several have a term."""
    terms: dict[str, Term] = {}
    for term in (term for each in (theme, *others) for term in each.terms):
        terms.setdefault(term.words, term)
    excluded = dict.fromkeys(phrase for each in (theme, *others) for phrase in each.exclude)
    return replace(theme, terms=tuple(terms.values()), exclude=tuple(excluded))


def keep(text: str, theme: Theme) -> str:
    """The list with one theme more, under an id of its own made from its label."""
    taken = {one.id for one in themes_of(text)}
    stem = re.sub(r"[\W_]+", "-", theme.label.lower()).strip("-") or "theme"
    ids = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return _written(text, [*themes_of(text), replace(theme, id=next(id for id in ids if id not in taken))])


def _chosen(text: str, theme: str) -> Theme:
    for one in themes_of(text):
        if one.id == theme:
            return one
    raise ThemesError(f"there is no theme {theme}; choose one of the list")


def _replaced(text: str, theme: Theme) -> str:
    return _written(text, [theme if one.id == theme.id else one for one in themes_of(text)])


def _written(text: str, themes: Sequence[Theme]) -> str:
    return dump(themes, head=head_of(text) or _MADE)
