"""Remarks put into somebody's words: comments, clarifications, sounds, words put in.

Not "[T]he", "[sic]", "[…]" or a spoken bracket.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from metrics import brackets
from metrics.brackets import speaks
from metrics.layouts import remarks, talk
from metrics.layouts.furniture import is_time
from metrics.layouts.lexicon import tells
from metrics.layouts.markup import TAG
from metrics.layouts.page import within
from metrics.model import Layer, Note, NoteKind, Span, Structure, Voice

_LINE = re.compile(r"^[ \t*_]*(?P<words>[^\W\d_a-z][^\n]{8,100}[.:—])[ \t*_]*$", re.MULTILINE)
_ELEMENT = re.compile(
    r"<(?P<name>note|stage|vocal|kinesic|incident)\b[^<>]{0,300}>\s*(?:<desc\b[^<>]{0,100}>)?(?P<words>[^<>]*\w[^<>]*)</",
    re.IGNORECASE,
)
_DASHED = re.compile(r"(?<=\n\n)[—–-] ?(?P<words>[^\n]{3,200}[.:])(?=\n\n|\n*\Z)")
_PARAGRAPH = re.compile(r"\n[ \t]*\n[ \t*_>]*")
_ELEMENT_START = re.compile(r"<(?:p|div|aside|section)\b[^<>]{0,200}>(?:\s*<\w[^<>]{0,100}>)*\s*")
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n|</(?:p|div|aside|section)\b|\Z")
_ITALIC = re.compile(  # a whole paragraph in italics, or behind a star as a footnote is
    r"\n\n(?:(?P<mark>[*_])(?P<words>(?![\s*_])(?:[^*_\n]|_(?=\w)|\n(?!\n)){3,1500})(?P=mark)"
    r"|\*[ \t]+(?P<starred>[^*\n]{3,400}))(?=[ \t]*(?:\n\n|\n*\Z))"
)
_ITALIC_ELEMENT = re.compile(
    r"<p\b[^<>]{0,200}>\s*<(?P<mark>i|em)>(?P<words>[^<>]{3,1500})</(?P=mark)>\s*</p>", re.IGNORECASE
)
_SPOKEN = re.compile(r"[?!¿¡“”«»\"]")
_MARKS = frozenset("*_<>")
_OPENING = 400  # characters of a turn
_ASKING = "?？؟"


def find(text: str, structure: Structure) -> tuple[Note, ...]:
    """The notes of a text, in order, brackets included; none lies in a label or in what is nobody's words.

    Square brackets in running words are the editor's. Round ones are notes only when they tell a sound or a gesture,
    name a heckler, or stand on a line of their own between spoken words. An editor's capital ("[T]he"), "[sic]",
    "[…]", a time, a number and a link are no notes; neither is a bracket that is never closed. A bracket that opens a
    paragraph may run over several. In a transcript a narrator's line ("There was no objection.") is a note as well, and
    so is a paragraph that calls itself one ("Editor's note: …").
    """
    spoken = [turn.span for turn in structure.turns if turn.voice in (Voice.SPEAKER, Voice.INTERVIEWER)]
    closed = [turn.label for turn in structure.turns if turn.label]
    closed += [one.span for one in structure.furniture if one.layer is Layer.FURNITURE]
    closed.sort(key=lambda span: span.start)
    tagged = _tagged(text) if structure.layout == "elements" else ()
    lines = [*_narrated(text, structure), *_headed(text, structure), *_set_off(text, structure)] if spoken else []
    labelled = frozenset(turn.label.end for turn in structure.turns if turn.label)
    noted = _outermost([*tagged, *brackets.find(text, spoken, labelled), *lines, *_dashed(text, structure, spoken)])
    return tuple(note for note in noted if not within(closed, note.span.start))


def _outermost(notes: list[Note]) -> list[Note]:
    kept: list[Note] = []
    for note in sorted(notes, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or note.span.start >= kept[-1].span.end:
            kept.append(note)
    return kept


def _tagged(text: str) -> Iterator[Note]:
    """What elements made for it tell beside the speech: a noise, a gesture, a remark."""
    for element in _ELEMENT.finditer(text):
        start = element.end("words") - len(element["words"].lstrip())
        kind = NoteKind.COMMENT if element["name"].lower() in ("note", "stage") else NoteKind.SOUND
        yield Note(Span(start, start + len(element["words"].strip())), kind)


def _dashed(text: str, structure: Structure, spoken: list[Span]) -> Iterator[Note]:
    """Paragraphs behind dashes between labels that tell what happens, if none of them talks: "– Laughter."."""
    if structure.layout != "labelled" or not any(opening in text for opening in ("\n\n—", "\n\n–", "\n\n-")):
        return
    found = [Span(*line.span("words")) for line in _DASHED.finditer(text)]
    told = [span for span in found if within(spoken, span.start)]
    if len(told) > 1 and not any(_SPOKEN.search(span.of(text)) or speaks(span.of(text)) for span in told):
        yield from (Note(span, NoteKind.COMMENT) for span in found)


def _headed(text: str, structure: Structure) -> Iterator[Note]:
    """Paragraphs behind the first spoken words that call themselves the paper's: "Editor's note: …"."""
    paragraph, sign = (_ELEMENT_START, "<") if "</" in text else (_PARAGRAPH, "\n")
    for turn in structure.turns[structure.turns[0].voice is Voice.COMMENTATOR :]:
        if text.find(sign, turn.span.start, turn.span.end) < 0:
            continue
        for opening in paragraph.finditer(text, turn.span.start, turn.span.end):
            if remarks.opens_note(text, at := opening.end()):
                end = next(_PARAGRAPH_END.finditer(text, at)).start()
                yield Note(Span(at, at + len(text[at:end].rstrip())), NoteKind.COMMENT)


def _set_off(text: str, structure: Structure) -> Iterator[Note]:
    """Whole paragraphs in italics, or behind a star, after words of a turn that stand upright: the author tells.

    Not where somebody says "I" in them or asks.
    """
    spoken = [turn for turn in structure.turns if turn.voice is not Voice.COMMENTATOR]
    starts = [turn.span.start for turn in spoken]
    for span in _italics(text):
        turn = spoken[max(0, bisect_right(starts, span.start) - 1)]
        begin, said = turn.label.end if turn.label else turn.span.start, span.of(text)
        before = text[begin : min(span.start, begin + _OPENING)].lstrip()
        set_off = before[:1] in _MARKS or (not turn.label and text[begin - 1 : begin] in ("*", "_"))
        upright = any(map(str.isalpha, TAG.sub("", before))) and not set_off
        within_turn = span.end <= turn.span.end and not talk.share([said], "first_person")
        if upright and said[-1] not in _ASKING and (within_turn or tells("prints", said)):
            yield Note(span, NoteKind.COMMENT)


def _italics(text: str) -> Iterator[Span]:
    """The paragraphs in italics; nothing is looked for where no mark of them opens a paragraph."""
    found: list[re.Match[str]] = []
    if ("*" in text or "_" in text) and ("\n\n*" in text or "\n\n_" in text):
        found += _ITALIC.finditer(text)
    if "<" in text and ("</em>" in text or "</i>" in text):
        found += _ITALIC_ELEMENT.finditer(text)
    for part in found:
        yield Span(*part.span("words" if part["mark"] else "starred"))


def _narrated(text: str, structure: Structure) -> Iterator[Note]:
    """Lines of their own in a record that tell what happened in the sitting, headings aside."""
    titles = [one.span for one in structure.furniture if one.layer is Layer.HEADING]
    for turn in structure.turns:
        begin, end = turn.label.end if turn.label else turn.span.start, turn.span.end
        if turn.label and text.find("\n", begin, end) < 0:
            continue
        for line in _LINE.finditer(text, begin, end):
            told = tells("narration", line["words"]) and " I " not in line["words"] and not _ends_speech(text, line)
            if told and not within(titles, line.start("words")):
                yield Note(Span(*line.span("words")), NoteKind.COMMENT)


def _ends_speech(text: str, line: re.Match[str]) -> bool:
    """Whether a line is the last one of a paragraph: "The motion was carried.", says who chairs.

    Blanks open a paragraph, and so does a time above.
    """
    above = text.rfind("\n", 0, max(0, line.start() - 1)) + 1, max(0, line.start() - 1)
    goes_on = line.start() == line.start("words") and text[slice(*above)].strip() and not is_time(text, *above)
    return bool(goes_on) and text[line.end() : line.end() + 2] == "\n\n"
