"""Forms to correct what was found. A correction is a line of the visitor's file; undo takes back the last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import streamlit as st

from dashboard import corpus, undoing, workspace
from dashboard.components import ledger
from dashboard.components.ledger import Cell
from dashboard.serving import settings
from dashboard.wording import KINDS, NOTES, VOICES, place, shortened
from metrics import correction_lines
from metrics.correction_lines import written
from metrics.corrections import Change, Correction, correction, head
from metrics.model import AnnotatedDocument, Note, NoteKind, Quotation, QuotationKind, Span, Turn, Voice
from metrics.written import Written

CHANGES = {
    Change.SPLIT: "A new turn begins",
    Change.MERGE: "Joined to the turn before",
    Change.TURN: "Whose turn it is",
    Change.VOICE: "Voice of every turn",
    Change.SPEAKER: "Speaker everywhere",
    Change.QUOTATION: "Quotation",
    Change.NOTE: "Note of the author",
    Change.NO_NOTE: "No note",
}
_FAULT = "correcting-fault"
Mark = TypeVar("Mark", Quotation, Note)


def turns(one: AnnotatedDocument) -> None:
    """Voice and speaker of a turn, here or everywhere; where it begins."""
    held = one.structure.turns
    if not held:
        st.text("No turn was found in this text.")
        return
    labels = [_turn_label(one, number, turn) for number, turn in enumerate(held)]
    turn = held[_choice("Turn", labels, "fix-turn")]
    with st.form("form-turn", border=False):
        voices = list(VOICES)[:3]
        at = voices.index(turn.voice) if turn.voice in voices else 0
        voice = st.selectbox("Voice", voices, at, format_func=VOICES.get)
        speaker = _speaker(one, turn.speaker)
        with st.container(horizontal=True):
            here = st.form_submit_button("Change this turn", type="primary")
            everywhere = st.form_submit_button("Change every turn of this speaker")
            merge = st.form_submit_button("Join to the turn before")
    if here:
        _add(correction(Change.TURN, one, head(turn), voice=Voice(voice), speaker=speaker))
    if everywhere:
        _add(*_everywhere(turn, Voice(voice), speaker))
    if merge:
        _add(correction(Change.MERGE, one, head(turn)))
    with st.form("form-split", border=False, clear_on_submit=True):
        words = st.text_input("A new turn begins with these words", help="copied from this turn")
        label = st.text_input("Of these, the label that only names the speaker", help="may stay empty")
        split = st.form_submit_button("Split here")
    if split:
        _atshortened(one, words, turn.span, lambda span: correction(Change.SPLIT, one, span, label=label))


def quotations(one: AnnotatedDocument) -> None:
    """Kind, speaker and borders of a quotation, or a new one."""
    old = _marked(one, one.quotations, "Quotation", "fix-quotation")
    with st.form("form-quotation", border=False):
        kinds = list(KINDS)
        kind = st.selectbox("Kind", kinds, kinds.index(old.kind) if old else 0, format_func=KINDS.get)
        speaker = _speaker(one, old.speaker if old else None)
        borders = st.text_input("Its words, where the borders are wrong", help="copied from the text, without marks")
        if st.form_submit_button("Change this quotation", type="primary"):
            _change_quotation(one, old, QuotationKind(kind), speaker, borders)


def notes(one: AnnotatedDocument) -> None:
    """Whether words are a note of the author, and of which kind."""
    old = _marked(one, one.notes, "Note", "fix-note")
    with st.form("form-note", border=False):
        kinds = list(NoteKind)
        kind = st.selectbox("Kind", kinds, kinds.index(old.kind) if old else 0, format_func=NOTES.get)
        words = "" if old else st.text_input("Its words", help="copied from the text, brackets included")
        with st.container(horizontal=True):
            mark = st.form_submit_button("Mark as a note of this kind", type="primary")
            unmark = old is not None and st.form_submit_button("This is no note")
    if mark and old:
        _add(correction(Change.NOTE, one, old.span, kind=kind))
    elif mark:
        whole = Span(0, len(one.document.text))
        _atshortened(one, words, whole, lambda span: correction(Change.NOTE, one, span, kind=kind))
    if unmark and old:
        _add(correction(Change.NO_NOTE, one, old.span))


def speakers(one: AnnotatedDocument) -> None:
    """A speaker renamed in all texts, or merged with another."""
    names = _names(corpus.loaded().annotated)
    if not names:
        st.text("No speaker is named in these texts.")
        return
    with st.form("form-speaker", border=False):
        of = st.selectbox("Speaker", names)
        speaker = st.selectbox("Is the same as, or is called", names, None, accept_new_options=True)
        if st.form_submit_button("Change everywhere", type="primary") and speaker:
            _add(Correction(Change.SPEAKER, of=of, speaker=speaker))


FORMS: Mapping[str, Callable[[AnnotatedDocument], None]] = {
    "Turns": turns,
    "Quotations": quotations,
    "Notes": notes,
    "Speakers": speakers,
}


def form(what: str, document: str) -> None:
    """The form for one of FORMS and a document."""
    FORMS[what](next(one for one in corpus.loaded().annotated if one.document.id == document))


def fault() -> None:
    """Why the last correction was not taken."""
    if said := st.session_state.pop(_FAULT, ""):
        st.warning(said, icon=None)


def made() -> None:
    """The corrections so far, undo, and the file."""
    text = workspace.current().corrections
    read = correction_lines.read([Written(workspace.CORRECTIONS, text)])
    labels = corpus.tables().document_labels
    rows = [_row(one, labels) for one in read.corrections]
    if rows:
        columns = ["Place", "Change", "Now"]
        ledger.show("ledger-corrections", "Corrections, the last one counts", columns, rows, align="left")
    else:
        st.text("Nothing is corrected yet.")
    with st.container(horizontal=True):
        undoing.button("undo-correction")
        st.download_button(
            "↓ Corrections", text, "corrections.jsonl", "application/jsonl", disabled=not text, on_click="ignore"
        )
    sent = st.file_uploader(
        "A file of corrections, in place of these",
        type=["jsonl", "txt"],
        key="corrections",
        disabled=settings.read_only(),
    )
    if sent:
        raw = sent.getvalue().decode("utf-8-sig", "replace")
        st.button("Use this file", on_click=_use, args=(raw,), key="use-corrections")


def _row(one: Correction, labels: Mapping[str, str]) -> list[Cell | str]:
    kinds = NOTES if one.change == Change.NOTE else KINDS
    new = [VOICES.get(one.voice, one.voice) if one.voice else "", kinds.get(one.kind, one.kind) if one.kind else ""]
    new += [] if one.speaker is None else [one.speaker or "nobody"]
    new += [shortened(one.borders.quote)] if one.borders else []
    if one.at is None:
        return [f"every turn of {one.of}", CHANGES[one.change], ", ".join(filter(None, new))]
    goes = place(labels, one.document, one.at.span.start, one.at.span.end) if one.document in labels else ""
    return [Cell(shortened(one.at.quote), goes=goes), CHANGES[one.change], ", ".join(filter(None, new))]


def _everywhere(turn: Turn, voice: Voice, speaker: str) -> list[Correction]:
    """The changes for all turns of the speaker of a turn: the voice first, while the name is still the old one."""
    if not turn.speaker:
        st.session_state[_FAULT] = "This turn names no speaker, so there are no others of the same. Change this turn."
        return []
    made = [Correction(Change.VOICE, of=turn.speaker, voice=voice)] if voice != turn.voice else []
    renamed = speaker and speaker != turn.speaker
    return [*made, Correction(Change.SPEAKER, of=turn.speaker, speaker=speaker)] if renamed else made


def _change_quotation(
    one: AnnotatedDocument, old: Quotation | None, kind: QuotationKind, speaker: str, borders: str
) -> None:
    if old is None or borders.strip():
        near = Span(0, len(one.document.text)) if old is None else _around(one, old)
        _atshortened(one, borders, near, lambda span: _quotation(one, old.span if old else span, span, kind, speaker))
    else:
        _add(correction(Change.QUOTATION, one, old.span, kind=kind, speaker=speaker))


def _quotation(one: AnnotatedDocument, at: Span, new: Span, kind: QuotationKind, speaker: str) -> Correction:
    borders = correction(Change.QUOTATION, one, new).at if new != at else None
    return correction(Change.QUOTATION, one, at, kind=kind, speaker=speaker, borders=borders)


def _around(one: AnnotatedDocument, quotation: Quotation) -> Span:
    """The paragraphs that a quotation stands in."""
    met = [p.span for p in one.paragraphs if p.span.meets(quotation.outer)] or [quotation.outer]
    return Span(met[0].start, met[-1].end)


def _atshortened(one: AnnotatedDocument, words: str, within: Span, make: Callable[[Span], Correction]) -> None:
    """Add a correction at words that somebody typed or copied."""
    sought = words.strip()
    start = one.document.text.find(sought, within.start, within.end) if sought else -1
    if start < 0:
        st.session_state[_FAULT] = "These words do not stand there. Copy them from the text as they are."
        st.rerun()
    _add(make(Span(start, start + len(sought))))


def _add(*made: Correction) -> None:
    """Go on with further corrections."""
    now = workspace.current()
    workspace.change(replace(now, corrections=now.corrections + written(made)))
    st.rerun()


def _use(text: str) -> None:
    if not correction_lines.read([Written(workspace.CORRECTIONS, text)]).corrections:
        st.session_state[_FAULT] = "No line of this file is a correction. Take a file that was downloaded here."
        return
    workspace.change(replace(workspace.current(), corrections=text if text.endswith("\n") else f"{text}\n"))


def _choice(label: str, options: Sequence[str], key: str) -> int:
    """Which of several; stretches of text that look alike stay apart."""
    return st.selectbox(label, range(len(options)), format_func=options.__getitem__, key=key)


def _marked(one: AnnotatedDocument, marks: Sequence[Mark], label: str, key: str) -> Mark | None:
    """Which of the marked stretches, None for one that was not found."""
    labels = [shortened(mark.span.of(one.document.text)) for mark in marks]
    chosen = _choice(label, [*labels, "one that was not found"], key)
    return marks[chosen] if chosen < len(marks) else None


def _speaker(one: AnnotatedDocument, now: str | None) -> str:
    names = _names([one])
    at = names.index(now) if now in names else None
    return st.selectbox("Speaker", names, at, accept_new_options=True, placeholder="nobody; type a new name") or ""


def _names(annotated: Sequence[AnnotatedDocument]) -> list[str]:
    held = [*(t for one in annotated for t in one.structure.turns), *(q for one in annotated for q in one.quotations)]
    return sorted({mark.speaker for mark in held if mark.speaker})


def _turn_label(one: AnnotatedDocument, number: int, turn: Turn) -> str:
    who = " · ".join(filter(None, [VOICES.get(turn.voice, turn.voice), turn.speaker]))
    return f"{number + 1}. {who} · {shortened(turn.span.of(one.document.text))}"
