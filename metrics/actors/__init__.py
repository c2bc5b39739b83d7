"""Who is spoken of: names from packs and from the texts themselves, each with its reason.

The names of the packs are found first, then names that no pack has, then whose name each is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from metrics.actors import (
    acronyms,
    coreference,
    discovery,
    echoes,
    evidence,
    forms,
    governments,
    kinds,
    matching,
    packs,
    runs,
    words,
)
from metrics.actors.evidence import Evidence
from metrics.actors.known import known as known_actors
from metrics.actors.matching import Hit
from metrics.actors.names import Name
from metrics.actors.packs import Pack
from metrics.actors.rollup import nesting, whole
from metrics.actors.words import Words, among
from metrics.model import AnnotatedDocument, Form, Layer, Mention, Span

__all__ = ["find", "known_actors", "nesting", "whole"]


_TEXTS = 1024  # whose reading is kept


def find(annotated: Sequence[AnnotatedDocument], pack: Pack) -> list[tuple[Mention, ...]]:
    """The mentions of every document, in the order of the texts.

    What is a name is judged by all the texts given. A mention in a speaker's label or in the head of a page and a bare
    role ("the Ministry") are there but not counted.
    """
    texts = [one.document.text for one in annotated]
    known = [words.of(one.document.language) for one in annotated]
    written = evidence.gather(tuple(texts))
    lists = _met(annotated, pack)
    read = [
        _heard(one, _names(text, *_hits(text, own), written, about))
        for one, text, own, about in zip(annotated, texts, lists, known, strict=True)
    ]
    whole_lists = [packs.in_language(pack, one.document.language) for one in annotated]
    linked = coreference.link(texts, read, known, whole_lists, people=_people(annotated))
    names = [
        [name for name in (*own, *echoes.find(text, own, about)) if name.actor not in pack.nobody]
        for text, own, about in zip(texts, linked, known, strict=True)
    ]
    headed = governments.heads((name for own in names for name in own), pack)
    joined = [
        governments.join(text, own, headed, pack, about) for text, own, about in zip(texts, names, known, strict=True)
    ]
    settled = kinds.settle(texts, [sorted(own, key=_place) for own in joined], known, pack)
    return [tuple(_mentions(one, own)) for one, own in zip(annotated, settled, strict=True)]


def _met(annotated: Sequence[AnnotatedDocument], pack: Pack) -> list[Pack]:
    """For each text the pack of its language, with the surfaces alone that the texts of that language may have."""
    languages = [one.document.language for one in annotated]
    texts: dict[str, list[str]] = {}
    for one in annotated:
        texts.setdefault(one.document.language, []).append(one.document.text)
    met = {language: matching.met(packs.in_language(pack, language), own) for language, own in texts.items()}
    return [met[language] for language in languages]


def _place(name: Name) -> tuple[int, int]:
    return name.start, -name.end


def _hits(text: str, pack: Pack) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
    """What the packs know in a text, and the names within open names."""
    found = matching.find(text, pack)
    other = acronyms.redefined(text, found, pack)
    hits = tuple(hit for hit in found if (hit.claim.actor or hit.claim.closed) and hit.surface not in other)
    return hits, tuple(inner for hit in hits if hit.open for inner in matching.inside(text, hit, pack))


@lru_cache(maxsize=_TEXTS)
def _names(
    text: str, hits: tuple[Hit, ...], opened: tuple[Hit, ...], written: Evidence, known: Words
) -> tuple[Name, ...]:
    """The hits, and what reads like a name beside them. A text is read anew only if an edit of a pack touches it."""
    capitals = list(runs.read(text, hits, written, known)) if known.function_words else []
    reading = discovery.read(text, capitals, written, known)
    listed = _listed(text, hits, forms.read(text, hits, known))
    nested = _listed(text, opened, forms.read(text, opened, known))
    kept = [name for hit, name in listed if hit not in reading.hidden]
    return tuple(sorted([*kept, *(name for _, name in nested), *reading.names], key=_place))


def _listed(text: str, hits: Sequence[Hit], read: Sequence[Form | str]) -> Iterator[tuple[Hit, Name]]:
    for hit, form in zip(hits, read, strict=True):
        reason = f"{hit.claim.source}: {hit.surface}"
        if hit.claim.actor is None or form == forms.TONGUE:
            continue
        if form == forms.PLACE:
            reason = f"{hit.surface}, a place here"
            yield hit, Name(hit.start, hit.end, hit.start, "place", Form.NAME, reason, packs.slug(hit.surface))
        else:
            yield hit, Name(hit.start, hit.end, hit.start, hit.type, Form(form), reason, hit.claim.actor)


def _heard(one: AnnotatedDocument, names: Sequence[Name]) -> list[Name]:
    """With persons where a turn begins: "ANA VALE – Good morning" is no dateline."""
    labels = _labels(one)
    return [
        replace(name, type="person", sure=False)
        if name.type == "place" and not name.actor and _in_one(Span(name.start, name.end), labels)
        else name
        for name in names
    ]


def _people(annotated: Sequence[AnnotatedDocument]) -> set[str]:
    """Full names known from outside the running text: who has a turn, whom the metadata names."""
    heard = ((turn.speaker, one) for one in annotated for turn in one.structure.turns if turn.speaker)
    named = {_untitled(speaker, words.of(one.document.language)) for speaker, one in heard}
    return (named | {speaker for one in annotated for speaker in one.document.speakers}) - {""}


def _untitled(speaker: str, known: Words) -> str:
    """The name of a speaker without titles: "MR. HALE"; nothing of one who is called by the office alone."""
    parts = speaker.split()
    while parts and (among(parts[0].rstrip("."), known.titles, known.addresses) or parts[0].lower() in known.pointing):
        parts = parts[1:]
    return " ".join(parts)


def _labels(one: AnnotatedDocument) -> list[Span]:
    return sorted(turn.label for turn in one.structure.turns if turn.label)


def _mentions(one: AnnotatedDocument, names: Sequence[Name]) -> Iterator[Mention]:
    heads = (part.span for part in one.structure.furniture if part.layer is Layer.FURNITURE)
    unsaid = sorted([*_labels(one), *heads])
    around: list[Name] = []
    for name in names:
        around = [outer for outer in around if outer.end > name.start]
        if any(outer.actor == name.actor for outer in around):
            continue
        around.append(name)
        span = Span(name.start, name.end)
        counted = name.form is not Form.ROLE and not _in_one(span, unsaid)
        yield Mention(span, name.actor, name.type, name.form, counted, name.reason)


def _in_one(span: Span, others: Sequence[Span]) -> bool:
    before = bisect_left(others, span.end, key=lambda other: other.start)
    return before > 0 and others[before - 1].meets(span)
