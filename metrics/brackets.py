"""Brackets that are notes: what those who print put in, what is heard and seen, who cries amid a speech."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from metrics.layouts.lexicon import beginnings, folded, tells, words
from metrics.layouts.markup import TAG
from metrics.layouts.page import within
from metrics.model import Note, NoteKind, Span

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
_SHOUT = re.compile(  # "(A member: Never!)", "(“Never!” from the back benches.)"
    r"[^\W\d_a-z][^:()\n]{2,60}:\s[^:\n]{1,80}[!?]|[«“„»\"]\s?[^«“”„»\"\n]{1,80}[!?]\s?[»”“«\"]\s[^!?\n]{3,80}"
)
_SEVERAL = re.compile(r"\s?[–—]\s?")  # "(Applause – A voice: Never!)"
_LONG_SOUND = 10  # words; a longer bracket that begins like a sound is speech
_SHORT = 4  # words; more are a remark, fewer say what a word refers to or complete the sentence
_STARTS = frozenset("[［")
_MARKS = ("*", "_")  # of italics


def find(text: str, spoken: list[Span], labelled: Set[int]) -> Iterator[Note]:
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
    if length > 1 and _in_italics(text, span) and within(spoken, span.start):  # as stage directions are
        return NoteKind.COMMENT
    if _HECKLER.search(inside) or _SHOUT.fullmatch(inside) or _goes_on_with_sounds(inside):
        return NoteKind.SOUND
    if inside[0].isupper() and tells("narration", inside) and _ends_line(text, span):
        return NoteKind.COMMENT
    closing = inside.endswith(".") and length <= _LONG_SOUND and not speaks(inside) and _ends_line(text, span)
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


def _in_italics(text: str, span: Span) -> bool:
    """Whether a bracket alone is set in italics: "Never. *(Points at the map.)* And you?"."""
    before, after = text[max(0, span.start - 4) : span.start], text[span.end : span.end + 5]
    marked = before[-1:] in _MARKS and after[:1] == before[-1:] and before[-2:-1] != before[-1:]
    return (bool(before) and marked) or (before.endswith(("<i>", "<em>")) and after.startswith(("</i>", "</em>")))


def _stages(text: str, span: Span, labelled: Set[int]) -> bool:
    """Whether a bracket opens a turn and says in a few words how somebody speaks: "(in English)", "(to the clerk)"."""
    inside = text[span.start + 1 : span.end - 1]
    begin = _end_before(text, span.start) if text[span.start] not in _STARTS else -1
    few = len(inside) > 1 and len(inside.split()) <= _SHORT and not speaks(inside)
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


def speaks(inside: str) -> bool:
    """Whether somebody says "I" or "you" in it: then it is no stage direction."""
    return not words("first_person", "second_person").isdisjoint(folded(inside).split())


def _remark(inside: str, length: int) -> NoteKind:
    if tells("emphases", inside):
        return NoteKind.EMPHASIS
    if length > _SHORT or inside.endswith((".", "!", "?")):
        return NoteKind.COMMENT
    completes = inside[0].islower() or (length == 1 and inside.istitle() and len(inside) <= 4)
    return NoteKind.INSERTED if completes else NoteKind.CLARIFICATION
