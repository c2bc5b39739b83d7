"""Remarks put into somebody's words: comments, clarifications, sounds, words put in.

Not "[T]he", "[sic]", "[…]" or a spoken bracket.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Set

from metrics.layouts import remarks, talk
from metrics.layouts.furniture import is_time
from metrics.layouts.lexicon import beginnings, folded, tells, words
from metrics.layouts.markup import TAG
from metrics.layouts.page import within
from metrics.model import Layer, Note, NoteKind, Span, Structure, Voice

_LONGEST = 3000  # characters of a remark
_CLOSING = {"[": "]", "(": ")", "（": "）", "［": "］"}
_BRACKET = re.compile(r"[\[\](（）［］)]")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_PAGE = re.compile(r"(?:page|p\.|seite|column|col\.)\s*[A-Z]?\d", re.IGNORECASE)
_BEHIND = re.compile(r"(?:[\s.][—–-]{1,2}|(?P<comma>[,;.]))\s?(?P<sign>[^—–,;:()]{2,40})\Z")  # "(the ferry firm – Ed.)"
_HEAD_END = re.compile("[:：]")
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.? ?){2,4}")
_NO_REMARK = re.compile(r"[\W\d_]*(?:[^\W\d_]|sic|[^\W\d_]?\d\w*)?[\W\d_]*", re.IGNORECASE)
_HECKLER = re.compile(r"\[[^\[\]\n]{1,40}\]\s?:")  # "(Karl Ott [FWG]: Nein!)"
_SHOUT = re.compile(r"[^\W\d_a-z][^:()\n]{2,60}:\s[^:\n]{1,80}[!?]")  # "(A member: Never!)"
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
_SEVERAL = re.compile(r"\s?[–—]\s?")  # "(Applause – A voice: Never!)"
_LONG_SOUND = 10  # words; a longer bracket that begins like a sound is speech
_SHORT = 4  # words; more are a remark, fewer say what a word refers to or complete the sentence
_MARKS = frozenset("*_<>")
_OPENING = 400  # characters of a turn
_ASKING = "?？؟"
_STARTS = frozenset("[［")


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
    noted = _outermost([*tagged, *_bracketed(text, spoken, labelled), *lines, *_dashed(text, structure, spoken)])
    return tuple(note for note in noted if not within(closed, note.span.start))


def _outermost(notes: list[Note]) -> list[Note]:
    kept: list[Note] = []
    for note in sorted(notes, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or note.span.start >= kept[-1].span.end:
            kept.append(note)
    return kept


def _bracketed(text: str, spoken: list[Span], labelled: Set[int]) -> Iterator[Note]:
    """The notes in brackets; `labelled` are the places where labels end."""
    for span in _pairs(text):
        kind = _kind(text, span, spoken)
        if kind is None and _stages(text, span, labelled):
            kind = NoteKind.SOUND
        if kind is not None:
            yield Note(span, kind)


def _pairs(text: str) -> Iterator[Span]:
    """Every closed pair of brackets. An empty line closes nothing, unless the bracket opened the paragraph."""
    opened: list[int] = []
    before = 0
    for sign in _BRACKET.finditer(text) if any(opener in text for opener in _CLOSING) else ():
        at, found = sign.start(), sign.group()
        opened = _still_open(text, opened, before, at) if opened else opened
        before = at
        if found in _CLOSING:
            opened.append(at)
        elif opened and _CLOSING[text[opened[-1]]] == found:
            start = opened.pop()
            if at - start < _LONGEST:
                yield Span(start, at + 1)


def _still_open(text: str, opened: list[int], start: int, end: int) -> list[int]:
    """Which of the brackets are open yet behind the empty lines of a stretch that has no other bracket."""
    for line in _EMPTY_LINE.finditer(text, start, end):
        if not _opens_paragraph(text, opened[0]) or line.start() - opened[0] >= _LONGEST:
            return []
        opened = opened[:1]
    return opened


def _opens_paragraph(text: str, at: int) -> bool:
    return not TAG.sub("", text[max(0, at - 40) : at].rpartition("\n")[2]).strip(" \t*_>\\0123456789")


def _kind(text: str, span: Span, spoken: list[Span]) -> NoteKind | None:
    """What a bracket says, None if it is no note."""
    inside = text[span.start + 1 : span.end - 1].strip(" []\n\\*_")
    square = text[span.start] in _STARTS
    length = len(inside.split())
    if _PAGE.match(inside) and (square or length <= 2):
        return NoteKind.PAGE
    first, _, rest = inside.partition(" ")
    heard = rest if length == 2 and folded(first) in words("third_person") else inside  # "She laughs"
    if beginnings("sounds").match(heard) and (length <= _LONG_SOUND or _tells_more(inside, length)):
        return NoteKind.SOUND
    if _NO_REMARK.fullmatch(inside) or (square and _touches(text, span)):
        return None
    if square:
        return _remark(inside, length)
    if tells("emphases", inside) and (length <= _SHORT or _is_signed(text, inside) or _alone(text, span)):
        return NoteKind.EMPHASIS
    if _is_signed(text, inside):
        return NoteKind.COMMENT
    if _HECKLER.search(inside) or _SHOUT.fullmatch(inside) or _goes_on_with_sounds(inside):
        return NoteKind.SOUND
    if inside[0].isupper() and tells("narration", inside) and _ends_line(text, span):
        return NoteKind.COMMENT
    closing = inside.endswith(".") and length <= _LONG_SOUND and not _speaks(inside) and _ends_line(text, span)
    return NoteKind.COMMENT if (closing or _alone(text, span)) and within(spoken, span.start) else None


def _is_signed(text: str, inside: str) -> bool:
    """Whether a bracket names those who print, before or behind its words, or ends with initials that come back."""
    if not words("editors").isdisjoint((folded(inside), folded(_HEAD_END.split(inside, maxsplit=1)[0]))):
        return True
    behind = _BEHIND.search(inside)
    if behind is None:
        return False
    sign = folded(behind["sign"])
    if sign in words("editors"):
        return not behind["comma"] or len(sign) > _SHORT or behind["sign"].endswith(".")
    initials = not behind["comma"] and _INITIALS.fullmatch(behind["sign"])
    return bool(initials) and text.count(behind["sign"]) > 1


def _stages(text: str, span: Span, labelled: Set[int]) -> bool:
    """Whether a bracket opens a turn and says in a few words how somebody speaks: "(in English)", "(to the clerk)"."""
    inside = text[span.start + 1 : span.end - 1]
    begin = _end_before(text, span.start) if text[span.start] not in _STARTS else -1
    few = len(inside) > 1 and len(inside.split()) <= _SHORT and not _speaks(inside)
    told = not inside[:1].isupper() and inside.replace(" ", "").replace("-", "").isalpha()
    return few and told and begin in labelled


def _end_before(text: str, at: int) -> int:
    """Where the last sign before a place ends, blanks and marks of type aside."""
    while at and text[at - 1] in " \t\n*_":
        at -= 1
    return at


def _tells_more(inside: str, length: int) -> bool:
    """Whether a long bracket goes on as it began, with a sound: "Applause – A voice: Never!", or is a sentence."""
    return bool(_SEVERAL.search(inside)) or (inside.endswith(".") and length <= 2 * _LONG_SOUND)


def _goes_on_with_sounds(inside: str) -> bool:
    """Whether something is heard behind a dash: "A voice: Never!—Applause"."""
    first, *behind = _SEVERAL.split(inside)
    return first[:1].isupper() and any(one[:1].isupper() and beginnings("sounds").match(one) for one in behind)


def _touches(text: str, span: Span) -> bool:
    """Whether the bracket is part of a word ("walk[ed]") or of a link."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    within = before.isalnum() or after.isalnum()
    return after in ("(", "[", ":") or before in ("]", "!") or (within and " " not in span.of(text))


def _alone(text: str, span: Span) -> bool:
    """Whether nothing else is printed on the lines of the bracket."""
    return _opens_paragraph(text, span.start) and _ends_line(text, span)


def _ends_line(text: str, span: Span) -> bool:
    return not TAG.sub("", text[span.end : span.end + 40].partition("\n")[0]).strip(" \t*_.\\")


def _speaks(inside: str) -> bool:
    """Whether somebody says "I" or "you" in it: then it is no stage direction."""
    return not words("first_person", "second_person").isdisjoint(folded(inside).split())


def _remark(inside: str, length: int) -> NoteKind:
    if tells("emphases", inside):
        return NoteKind.EMPHASIS
    if length > _SHORT or inside.endswith((".", "!", "?")):
        return NoteKind.COMMENT
    completes = inside[0].islower() or (length == 1 and inside.istitle() and len(inside) <= 4)
    return NoteKind.INSERTED if completes else NoteKind.CLARIFICATION


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
    if len(told) > 1 and not any(_SPOKEN.search(span.of(text)) or _speaks(span.of(text)) for span in told):
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
        upright = any(map(str.isalpha, TAG.sub("", before))) and before[0] not in _MARKS
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
