"""Annotated documents as TEI P5: turns as `u`, the author's prose as `p`, quotations as `q`, mentions as `rs`.

A reporting clause between the marks of a quotation is a `seg` of the type "inquit".
A reporting clause between the marks of a quotation is a `seg` of the type "inquit".
Validated against the schema tei_all of TEI P5 4.3.0. Voices and themes are categories that `ana` points at; who is
mentioned stands in `standOff`, and so does the rule by which each quotation got its speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import singledispatch
from itertools import groupby
from xml.etree import ElementTree

from metrics.exports.blocks import Block, Mark, blocks, marks
from metrics.exports.nesting import Step, events
from metrics.model import AnnotatedDocument, Furniture, Mention, Note, Quotation, Span, Turn, Voice

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_ID, _LANG = "xml:id", "xml:lang"
NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what no XML can hold
_LISTS = {"person": ("listPerson", "person", "persName")} | dict.fromkeys(
    ("state", "place"), ("listPlace", "place", "placeName")
)
_OTHER = ("listOrg", "org", "orgName")
_VOICES = {
    Voice.COMMENTATOR: "the author of the document",
    Voice.INTERVIEWER: "who asks",
    Voice.SPEAKER: "who answers",
    Voice.QUOTED: "words reported inside another voice",
    Voice.APPARATUS: "nobody",
}


def document(
    one: AnnotatedDocument, *, actors: Mapping[str, str], themes: Mapping[str, str], citation: str = ""
) -> bytes:
    """A document as a TEI file. `actors` and `themes` name both by id, `citation` says what it comes from.

    The words of `text`, blanks apart, are those of the document in its order. A character that XML cannot hold is
    replaced by U+FFFD.
    """
    names = _names(one, themes)
    root = ElementTree.Element("TEI", {"xmlns": NAMESPACE})
    _header(root, one, names, themes, citation)
    _stand_off(root, one, names, actors)
    _body(_under(root, "text", **{_LANG: one.document.language}), one, names)
    return b"%s\n" % ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


@dataclass(frozen=True, slots=True)
class _Names:
    """The ids that pointers in one file use."""

    speakers: Mapping[str, str]
    actors: Mapping[str, str]
    themes: Mapping[str, str]
    quotations: Mapping[Quotation, str]


def _names(one: AnnotatedDocument, themes: Mapping[str, str]) -> _Names:
    held = [*(turn.speaker for turn in one.structure.turns), *(q.speaker for q in one.quotations)]
    taken_up = {theme for paragraph in one.paragraphs for theme in paragraph.themes}
    return _Names(
        _numbered("speaker", filter(None, held)),
        _numbered("actor", (mention.actor for mention in one.mentions)),
        _numbered("theme", (theme for theme in themes if theme in taken_up)),
        {quotation: f"q{number}" for number, quotation in enumerate(one.quotations, start=1)},
    )


def _numbered(what: str, names: Iterable[str]) -> dict[str, str]:
    return {name: f"{what}{number}" for number, name in enumerate(dict.fromkeys(names), start=1)}


def _header(
    root: ElementTree.Element, one: AnnotatedDocument, names: _Names, themes: Mapping[str, str], citation: str
) -> None:
    about = one.document
    header = _under(root, "teiHeader")
    file = _under(header, "fileDesc")
    title = _under(file, "titleStmt")
    _under(title, "title", about.title or about.id)
    if about.author:
        _under(title, "author", about.author)
    _under(_under(file, "publicationStmt"), "p", citation or "Made by the comparative discourse dashboard.")
    source = _under(_under(file, "sourceDesc"), "bibl")
    _under(source, "title", about.title or about.id)
    for tag, value in (("author", about.author), ("date", about.date), ("publisher", about.source)):
        if value:
            _under(source, tag, value)
    classes = _under(_under(header, "encodingDesc"), "classDecl")
    _categories(classes, "voices", {voice.value: text for voice, text in _VOICES.items()})
    if names.themes:
        _categories(classes, "themes", {id: themes[theme] for theme, id in names.themes.items()})
    profile = _under(header, "profileDesc")
    _under(_under(profile, "langUsage"), "language", about.language, ident=about.language)
    if names.speakers:
        persons = _under(_under(profile, "particDesc"), "listPerson")
        for speaker, id in names.speakers.items():
            _under(_under(persons, "person", **{_ID: id}), "persName", speaker)


def _categories(parent: ElementTree.Element, name: str, categories: Mapping[str, str]) -> None:
    taxonomy = _under(parent, "taxonomy", **{_ID: name})
    for id, text in categories.items():
        _under(_under(taxonomy, "category", **{_ID: id}), "catDesc", text)


def _stand_off(root: ElementTree.Element, one: AnnotatedDocument, names: _Names, actors: Mapping[str, str]) -> None:
    types = {mention.actor: mention.type for mention in one.mentions}
    attributed = [(q, id) for q, id in names.quotations.items() if q.rule]
    if not types and not attributed:
        return
    aside = _under(root, "standOff")
    ordered = sorted(names.actors, key=lambda actor: _LISTS.get(types[actor], _OTHER))
    for (outer, inner, label), group in groupby(ordered, key=lambda actor: _LISTS.get(types[actor], _OTHER)):
        listed = _under(aside, outer)
        for actor in group:
            named = _under(listed, inner, n=actor, **{_ID: names.actors[actor]})
            _under(named, label, actors.get(actor, actor))
    if attributed:
        rules = _under(aside, "spanGrp", type="attribution")
        for quotation, id in attributed:
            _under(rules, "span", quotation.rule or "", target=f"#{id}")


def _body(text: ElementTree.Element, one: AnnotatedDocument, names: _Names) -> None:
    body, marked = _under(text, "body"), marks(one)
    for (turn, is_heading), group in groupby(blocks(one), key=lambda block: (block.turn, block.is_heading)):
        spoken = not is_heading and turn is not None and turn.voice is not Voice.COMMENTATOR
        parent = _under(body, "u", **_held(turn, names)) if spoken and turn else body
        tag, kind = ("ab", {"type": "heading"}) if is_heading else ("seg" if spoken else "p", {})
        for block in group:
            here = [(span, mark) for span, mark in marked if span.meets(block.span)]
            _words(_under(parent, tag, **kind, **_themes(block, names)), one.document.text, block, here, names)
    if not len(body):
        _under(body, "p")


def _held(turn: Turn, names: _Names) -> dict[str, str]:
    """Who holds a turn, in which voice, under which number."""
    held = {"ana": f"#{turn.voice}"}
    held |= {"who": f"#{names.speakers[turn.speaker]}"} if turn.speaker else {}
    return held | ({"n": str(turn.answer)} if turn.answer else {})


def _themes(block: Block, names: _Names) -> dict[str, str]:
    themes = " ".join(f"#{names.themes[theme]}" for theme in block.paragraph.themes if theme in names.themes)
    return {"ana": themes} if themes else {}


def _words(parent: ElementTree.Element, text: str, block: Block, here: list[tuple[Span, Mark]], names: _Names) -> None:
    """The words of a block with its marks."""
    open_ones = [parent]
    for one in events(text, block.span, here):
        if one.step is Step.OPEN and one.mark:
            tag, attributes = _element(one.mark, names)
            if not one.first:
                attributes.pop(_ID, None)
            open_ones.append(_under(open_ones[-1], tag, **attributes))
        elif one.step is Step.CLOSE:
            open_ones.pop()
        else:
            _append(open_ones[-1], one.words)


@singledispatch
def _element(mark: Mark, names: _Names) -> tuple[str, dict[str, str]]:
    """Tag and attributes of a mark."""
    raise TypeError(type(mark))


@_element.register
def _(mark: Turn, names: _Names) -> tuple[str, dict[str, str]]:
    return "note", {"type": "speaker"}  # as parliaments do


@_element.register
def _(mark: Furniture, names: _Names) -> tuple[str, dict[str, str]]:
    return "seg", {"type": "furniture"}


@_element.register
def _(mark: Note, names: _Names) -> tuple[str, dict[str, str]]:
    return "note", {"type": mark.kind.value, "ana": f"#{Voice.COMMENTATOR}"}


@_element.register
def _(mark: Quotation, names: _Names) -> tuple[str, dict[str, str]]:
    who = {"who": f"#{names.speakers[mark.speaker]}"} if mark.speaker else {}
    sure = {"cert": f"{mark.confidence:.2f}"} if mark.confidence is not None else {}
    return "q", {"type": mark.kind.value, _ID: names.quotations[mark], **who, **sure}


@_element.register
def _(mark: Span, names: _Names) -> tuple[str, dict[str, str]]:
    return "seg", {"type": "inquit"}


@_element.register
def _(mark: Mention, names: _Names) -> tuple[str, dict[str, str]]:
    return "rs", {"type": mark.type, "subtype": mark.form.value, "ref": f"#{names.actors[mark.actor]}"}


def _under(parent: ElementTree.Element, tag: str, words: str = "", **attributes: str) -> ElementTree.Element:
    """A new last child."""
    clean = {name: NO_XML.sub("\ufffd", value) for name, value in attributes.items()}
    child = ElementTree.SubElement(parent, tag, clean)
    child.text = NO_XML.sub("\ufffd", words)
    return child


def _append(parent: ElementTree.Element, words: str) -> None:
    """Words after all that the element holds so far."""
    clean = NO_XML.sub("\ufffd", words)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + clean
    else:
        parent.text = (parent.text or "") + clean
