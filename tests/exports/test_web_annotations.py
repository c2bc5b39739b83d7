"""Web annotations quote the words that they are about, and place them."""

from __future__ import annotations

import json

from hypothesis import given, settings

from metrics.anchors import Anchor, place
from metrics.corrections import fingerprint
from metrics.exports import web_annotations
from metrics.model import AnnotatedDocument, Span
from tests.exports import texts


def written(one: AnnotatedDocument) -> dict:  # type: ignore[type-arg]
    return json.loads(web_annotations.document(one, actors=texts.ACTORS, themes=texts.THEMES))


def test_every_layer_is_a_collection_of_annotations() -> None:
    found = written(texts.document())
    assert (found["@context"], found["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection")
    # 2 turns, 1 note, 1 quotation, 2 mentions, 3 paragraphs with a theme
    assert found["total"] == len(found["first"]["items"]) == 9
    said = found["first"]["items"][3]
    assert [(body["purpose"], body["value"]) for body in said["body"]] == [
        ("classifying", "quotation: speech"),
        ("identifying", "The <clerk>"),
        ("describing", "subject"),
    ]
    assert said["target"]["source"] == f"urn:sha256:{fingerprint(texts.TEXT)}"
    assert said["target"]["selector"][0]["exact"] == "we pay [twice] for Norland"


@settings(max_examples=25)
@given(texts.documents())
def test_every_target_is_found_in_the_text(one: AnnotatedDocument) -> None:
    for annotation in written(one)["first"]["items"]:
        quote, position = annotation["target"]["selector"]
        here = Span(position["start"], position["end"])
        assert quote["exact"] == here.of(one.document.text)
        assert place(Anchor(here, quote["exact"], quote["prefix"], quote["suffix"]), one.document.text) == here
