"""Texts of our own with their gold written into them, and how near a reading comes to it.

⟪i Name⟫ opens an interviewer's words, ⟪s Name⟫ a speaker's, ⟪c⟫ the author's; ⟪-⟫ ends them: what stands outside is
nobody's. ⟪n⟫ … ⟪/n⟫ is a note. A voice that opens again for the same speaker after furniture goes on in the same turn.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from metrics import language, layouts, notes
from metrics.model import Document, Layer, NoteKind, Span

TEXTS = Path(__file__).parent / "texts"
_MARK = re.compile(r"⟪(/?[a-z-])(?: ([^⟫]*))?⟫")
_VOICES = {"i": "interviewer", "s": "speaker", "c": "commentator", "-": "apparatus"}


@dataclass
class Gold:
    text: str
    owners: list[tuple[str, str | None]]  # voice and speaker of every character
    starts: set[int]  # first word characters of spoken turns
    notes: set[tuple[int, int]]


def families() -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for file in sorted(TEXTS.glob("*.txt")):
        found.setdefault(file.stem.rpartition("-")[0], []).append(file)
    return found


def gold(file: Path) -> Gold:
    marked = file.read_text(encoding="utf-8")
    one = Gold("", [], set(), set())
    owner, turn, opened, last = ("apparatus", None), None, None, 0
    for mark in [*_MARK.finditer(marked), None]:
        piece = marked[last : mark.start() if mark else len(marked)]
        one.owners += [("note", None) if opened is not None else owner] * len(piece)
        one.text += piece
        if mark is None:
            break
        last, sign, name = mark.end(), mark[1], mark[2]
        if sign == "n":
            opened = len(one.text)
        elif sign == "/n":
            one.notes.add((opened, len(one.text)))
            opened = None
        else:
            owner = (_VOICES[sign], name)
            if sign in "is" and (owner != turn or one.text.rstrip("\n ").endswith(":")):
                one.starts.add(len(one.text))
            turn = turn if sign == "-" else owner
    one.starts = {_word_at(one.text, start) for start in one.starts}
    return one


def _word_at(text: str, at: int) -> int:
    while at < len(text) and not text[at].isalnum():
        at += 1
    return at


def scores(file: Path) -> dict[str, tuple[float, float]]:
    """Hits and possible hits per figure; two lists, of what was found and what should be, for turns and notes."""
    want = gold(file)
    text = want.text
    structure = layouts.read(Document(file.stem, text, language=language.of(text)))
    found = notes.find(text, structure)
    got = [("apparatus", None)] * len(text)
    starts = set()
    for turn in structure.turns:
        got[turn.span.start : turn.span.end] = [(turn.voice.value, turn.speaker)] * len(turn.span.of(text))
        body = turn.label.end if turn.label else turn.span.start
        if turn.label:
            _paint(got, turn.label, "apparatus")
        if turn.voice.value != "commentator":
            starts.add(_first(text, body, structure.furniture))
    for note in found:
        _paint(got, note.span, "apparatus" if note.kind is NoteKind.PAGE else "note")
    for one in structure.furniture:
        _paint(got, one.span, "apparatus")
    letters = [k for k, sign in enumerate(text) if sign.isalnum()]
    named = [k for k in letters if want.owners[k][0] in ("interviewer", "speaker") and want.owners[k][1]]
    mine = {(note.span.start, note.span.end) for note in found if note.kind is not NoteKind.PAGE}
    return {
        "turn": (2 * len(starts & want.starts), len(starts) + len(want.starts)),
        "voice": (sum(got[k][0] == want.owners[k][0] for k in letters), len(letters)),
        "speaker": (sum(_folded(got[k][1]) == _folded(want.owners[k][1]) for k in named), len(named)),
        "note": (2 * len(mine & want.notes), len(mine) + len(want.notes)),
    }


def _folded(name: str | None) -> str:
    return (name or "").casefold()


def _paint(got: list[tuple[str, str | None]], span: Span, voice: str) -> None:
    got[span.start : span.end] = [(voice, None)] * (span.end - span.start)


def _first(text: str, at: int, furniture: tuple) -> int:
    """The first word character that is no furniture."""
    at = _word_at(text, at)
    for one in furniture:
        if one.layer is Layer.FURNITURE and one.span.start <= at < one.span.end:
            at = _word_at(text, one.span.end)
    return at
