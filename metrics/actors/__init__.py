"""Who is spoken of: names from packs and from the texts themselves, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.actors import forms, matching, words
from metrics.actors.packs import Pack
from metrics.model import AnnotatedDocument, Form, Mention, Span


def find(annotated: Sequence[AnnotatedDocument], pack: Pack) -> list[tuple[Mention, ...]]:
    """The mentions of every document, in the order of the texts.

    A mention in a speaker's label and a bare role ("the Ministry") are there but not counted.
    """
    return [_mentions(one, pack) for one in annotated]


def _mentions(one: AnnotatedDocument, pack: Pack) -> tuple[Mention, ...]:
    text = one.document.text
    hits = [hit for hit in matching.find(text, pack) if hit.claim.actor]
    labels = [turn.label for turn in one.structure.turns if turn.label]
    mentions = []
    for hit, form in zip(hits, forms.read(text, hits, words.of(one.document.language)), strict=True):
        assert hit.claim.actor is not None
        span = Span(hit.start, hit.end)
        counted = form is not Form.ROLE and not any(label.meets(span) for label in labels)
        reason = f"{hit.claim.source}: {hit.surface}"
        mentions.append(Mention(span, hit.claim.actor, pack.actors[hit.claim.actor].type, form, counted, reason))
    return tuple(mentions)
