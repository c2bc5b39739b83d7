"""TEI files: what stands in them is the text, and each element stands where the schema lets it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from hypothesis import given, settings

from metrics import annotation
from metrics.exports import tei
from metrics.model import AnnotatedDocument, Document
from tests.exports import texts

# What we write of tei_all (TEI P5 4.3.0): element → the children that its content model lets in.
INLINE = {"q", "note", "rs", "seg"}
CHILDREN = {
    "TEI": {"teiHeader", "standOff", "text"},
    "teiHeader": {"fileDesc", "encodingDesc", "profileDesc"},
    "fileDesc": {"titleStmt", "publicationStmt", "sourceDesc"},
    "titleStmt": {"title", "author"},
    "publicationStmt": {"p"},
    "sourceDesc": {"bibl"},
    "bibl": {"title", "author", "date", "publisher"},
    "encodingDesc": {"classDecl"},
    "classDecl": {"taxonomy"},
    "taxonomy": {"category"},
    "category": {"catDesc"},
    "profileDesc": {"langUsage", "particDesc"},
    "langUsage": {"language"},
    "particDesc": {"listPerson"},
    "listPerson": {"person"},
    "person": {"persName"},
    "standOff": {"listPerson", "listPlace", "listOrg", "spanGrp"},
    "listPlace": {"place"},
    "place": {"placeName"},
    "listOrg": {"org"},
    "org": {"orgName"},
    "spanGrp": {"span"},
    "text": {"body"},
    "body": {"u", "p", "ab"},
    "u": {"seg"},
    "rs": {"rs"},
    **dict.fromkeys(("p", "ab", "seg", "q", "note"), INLINE),
}
ATTRIBUTES = {
    "u": {"who", "ana", "n"},
    "q": {"type", "xml:id", "who", "cert"},
    "rs": {"type", "subtype", "ref"},
    "note": {"type", "ana"},
    "seg": {"ana", "type"},
    "ab": {"ana", "type"},
    "p": {"ana"},
}


def written(one: AnnotatedDocument) -> ElementTree.Element:
    root = ElementTree.fromstring(tei.document(one, actors=texts.ACTORS, themes=texts.THEMES, citation="Cite & see"))
    for element in root.iter():
        element.tag = element.tag.removeprefix(f"{{{tei.NAMESPACE}}}")
    return root


def faults(root: ElementTree.Element) -> list[str]:
    """What the schema would refuse, and pointers that lead nowhere."""
    xml = "{http://www.w3.org/XML/1998/namespace}"
    ids = [element.get(f"{xml}id") for element in root.iter() if element.get(f"{xml}id")]
    found = [f"{id} twice" for id in ids if ids.count(id) > 1]
    for element in root.iter():
        found += [
            f"{child.tag} in {element.tag}" for child in element if child.tag not in CHILDREN.get(element.tag, ())
        ]
        own = {name.replace(xml, "xml:") for name in element.attrib}
        found += [f"{element.tag}@{name}" for name in own - ATTRIBUTES.get(element.tag, own)]
        pointers = [*element.get("who", "").split(), *element.get("ana", "").split(), *element.get("ref", "").split()]
        found += [f"{pointer} leads nowhere" for pointer in pointers if pointer[1:] not in ids]
    return found


@settings(max_examples=25)
@given(texts.documents())
def test_every_element_stands_where_it_may_and_no_pointer_is_loose(one: AnnotatedDocument) -> None:
    root = written(one)
    assert [child.tag for child in root] in (["teiHeader", "text"], ["teiHeader", "standOff", "text"])
    assert len(root.find("text/body") or ()) > 0
    assert faults(root) == []


@settings(max_examples=25)
@given(texts.documents())
def test_the_words_of_the_text_are_there_in_order(one: AnnotatedDocument) -> None:
    text = written(one).find("text")
    assert text is not None
    kept = re.sub("[\0-\x1f\ufffd-\uffff]", "", one.document.text)  # what XML cannot hold is U+FFFD there
    assert "".join("".join(text.itertext()).replace("\ufffd", "").split()) == "".join(kept.split())


def test_a_turn_says_who_in_which_voice_and_under_which_number() -> None:
    turn = written(texts.document()).find("text/body/u")
    assert turn is not None
    assert turn.attrib == {"ana": "#speaker", "who": "#speaker1", "n": "1"}
    assert [note.text for note in turn.iter("note")] == ["Vale & Co:", "[twice]"]


def test_a_quotation_holds_its_note_and_its_mention() -> None:
    root = written(texts.document())
    quotation = next(root.iter("q"))
    assert quotation.attrib["who"] == "#speaker2"
    assert quotation.attrib["cert"] == "0.90"
    assert [(child.tag, child.text) for child in quotation] == [("note", "[twice]"), ("rs", "Norland")]
    assert [span.text for span in root.iter("span")] == ["subject"]
    assert [name.text for name in root.iter("persName")] == ["Vale & Co", "The <clerk>"]


def test_a_heading_is_no_turn_and_prose_is_a_paragraph() -> None:
    body = written(texts.document()).find("text/body")
    assert body is not None
    assert [child.tag for child in body] == ["ab", "u", "p"]


def test_a_reporting_clause_between_the_marks_is_told_apart() -> None:
    text = "« Le pont tient, dit Anne Vale, et il est neuf. »"
    root = written(annotation.layered(Document("une", text, language="fr")))
    (clause,) = root.iter("seg")
    assert (clause.get("type"), clause.text) == ("inquit", ", dit Anne Vale, ")
    (said,) = root.iter("q")
    assert "".join(said.itertext()) == text
