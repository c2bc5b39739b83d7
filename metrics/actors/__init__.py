"""Who is spoken of: names from packs and from the texts themselves, each with its reason.

The names of the packs are found first, then names that no pack has, then whose name each is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from metrics.actors import coreference, discovery, evidence, forms, governments, matching, runs, words
from metrics.actors.evidence import Evidence
from metrics.actors.matching import Hit
from metrics.actors.names import Name
from metrics.actors.packs import Pack
from metrics.model import AnnotatedDocument, Document, Form, Mention, Span


def find(annotated: Sequence[AnnotatedDocument], pack: Pack) -> list[tuple[Mention, ...]]:
    """The mentions of every document, in the order of the texts.

    What is a name is judged by all the texts given. A mention in a speaker's label and a bare role ("the Ministry")
    are there but not counted.
    """
    texts = [one.document.text for one in annotated]
    written = evidence.gather(texts)
    names = coreference.link(texts, [_names(one.document, pack, written) for one in annotated], _people(annotated))
    headed = governments.heads((name for own in names for name in own), pack)
    joined = [
        governments.join(one.document.text, own, headed, pack, words.of(one.document.language))
        for one, own in zip(annotated, names, strict=True)
    ]
    return [tuple(_mentions(one, own)) for one, own in zip(annotated, joined, strict=True)]


def _names(document: Document, pack: Pack, written: Evidence) -> list[Name]:
    """What the packs know in a text, and what reads like a name beside it."""
    text, known = document.text, words.of(document.language)
    hits = [hit for hit in matching.find(text, pack) if hit.claim.actor or hit.claim.closed]
    reading = discovery.read(text, list(runs.read(text, hits, written, known)), written, known)
    listed = _listed(text, hits, forms.read(text, hits, known))
    opened = [inner for hit in hits if _is_open(hit, pack) for inner in matching.inside(text, hit, pack)]
    nested = _listed(text, opened, forms.read(text, opened, known))
    return [
        *(name for hit, name in listed if hit not in reading.hidden),
        *(name for _, name in nested),
        *reading.names,
    ]


def _is_open(hit: Hit, pack: Pack) -> bool:
    return hit.claim.actor is not None and pack.actors[hit.claim.actor].open


def _listed(text: str, hits: Sequence[Hit], read: Sequence[Form | str]) -> Iterator[tuple[Hit, Name]]:
    for hit, form in zip(hits, read, strict=True):
        reason = f"{hit.claim.source}: {hit.surface}"
        if hit.claim.actor is None or form == forms.TONGUE:
            continue
        if form == forms.PLACE:
            reason = f"{hit.surface}, a place here"
            yield hit, Name(hit.start, hit.end, hit.start, "place", Form.NAME, reason, coreference.slug(hit.surface))
        else:
            yield hit, Name(hit.start, hit.end, hit.start, hit.type, Form(form), reason, hit.claim.actor)


def _people(annotated: Sequence[AnnotatedDocument]) -> set[str]:
    """Full names known from outside the running text: who has a turn, whom the metadata names."""
    speakers = {turn.speaker for one in annotated for turn in one.structure.turns if turn.speaker}
    return speakers | {speaker for one in annotated for speaker in one.document.speakers}


def _mentions(one: AnnotatedDocument, names: Sequence[Name]) -> Iterator[Mention]:
    labels = [turn.label for turn in one.structure.turns if turn.label]
    around: list[Name] = []
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        around = [outer for outer in around if outer.end > name.start]
        if any(outer.actor == name.actor for outer in around):
            continue
        around.append(name)
        span = Span(name.start, name.end)
        counted = name.form is not Form.ROLE and not any(label.meets(span) for label in labels)
        yield Mention(span, name.actor, name.type, name.form, counted, name.reason)
