"""How a visitor's texts come in: files, a folder or words typed in; each is taken or is one line that says why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from dashboard import columns, corpus, screen, waiting, workspace
from dashboard.serving import settings
from dashboard.wording import plural
from metrics import correction_lines, reading, themes
from metrics.actors import packs
from metrics.actors.packs import PackError
from metrics.correction_lines import CorrectionsError
from metrics.formats import apart
from metrics.formats.apart import File
from metrics.formats.registry import SUFFIXES
from metrics.metadata import Listed
from metrics.model import AnnotatedDocument, Document
from metrics.reading import Fault
from metrics.themes import ThemesError
from metrics.written import Written

_ROUND = "round of adding"  # a new number empties the widgets
_TOLD = "told of adding"
_READ = "read so far"
_LITTLE = 100_000  # bytes that need no bar
_CHECKS = {"packs": packs.load, "themes": themes.load, "corrections": correction_lines.read}
_SHOWN = frozenset(".txt .md .html .docx .odt .rtf .pdf .srt .vtt .json .csv .tsv .xlsx .eml .epub .xml .zip".split())


def offer() -> None:
    """Take what is dropped, chosen or pasted, and say what became of it."""
    if settings.read_only():
        st.text("This server shows its own texts and takes no others.")
        return
    number = st.session_state.setdefault(_ROUND, 0)
    _say()
    above = st.container()  # where what is read is seen without scrolling
    with st.expander("Add texts", expanded=corpus.tables().documents.empty):
        st.text("They are read on this server, shown to you alone, and gone when you close the page.")
        left, right = st.columns(2)
        here = {"key": f"files-{number}", "on_change": _take_at_once, "args": (f"files-{number}",)}
        dropped = left.file_uploader(_hint(), accept_multiple_files=True, **here)
        folder = right.file_uploader("Or a whole folder", accept_multiple_files="directory", key=f"folder-{number}")
        pasted = _pasted(number)
    files = [*_read_whole(dropped), *_read_whole(folder), *pasted]
    if files:
        texts, told = reading.described(files)
        with above:
            _take(columns.held_back(texts), told)
    if chosen := columns.ask():
        with above:
            _take(chosen)


def _hint() -> str:
    return f"Files ({', '.join(suffix[1:] for suffix in sorted(SUFFIXES & _SHOWN))})"


def _pasted(number: int) -> list[File]:
    with st.form(f"paste-{number}", border=False):
        name = st.text_input("Or paste a text; its name", key=f"name-{number}", max_chars=80)
        words = st.text_area("Its words", key=f"words-{number}", height=120)
        sent = st.form_submit_button("Add this text")
    name = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip() or f"pasted {number + 1}"
    return [File(f"{name}.txt", words.encode())] if sent else []


def _read_whole(sent: Iterable[UploadedFile]) -> list[File]:
    return [File(one.name, one.getvalue()) for one in sent]


def _take_at_once(key: str) -> None:
    """Take files that are read in a moment before the page is drawn, which is then drawn once instead of twice."""
    files = _read_whole(st.session_state[key])
    if files and sum(len(file.raw) for file in files) <= _LITTLE:
        texts, told = reading.described(files)
        st.session_state[_READ] = [*told, *reading.add(columns.held_back(texts), corpus.tables().document_labels)]
        _keep()


def _take(files: Sequence[File], told: Sequence[Listed | Fault] = ()) -> None:
    """Read the files, settle whose words each is, keep it, and draw the page anew. What is done when stopped stays.

    `told` are lists that came with them, and what is wrong beside the files.
    """
    whole = sum(len(file.raw) for file in files) or 1
    weights = {file.name: len(file.raw) / whole for file in files}
    done: dict[str, float] = {}
    read: list[Document | Listed | Fault] = [*told]
    st.session_state[_READ] = read
    with waiting.bar(f"Reading {plural(len(files), 'file')} …", "stop-adding", _stopped) as show:

        def progress(name: str, share: float) -> None:
            done[name] = share * weights[name]
            show(sum(done.values()))

        for one in reading.add(files, corpus.tables().document_labels, progress=progress):
            if not isinstance(one, Listed):
                st.text(_found(corpus.settle(one)) if isinstance(one, Document) else str(one))
            read.append(one)
    _keep()
    st.rerun()


def _found(text: AnnotatedDocument) -> str:
    """What stands on the screen of a text while others are still read."""
    counts = plural(len(text.structure.turns), "turn"), plural(len(text.quotations), "quotation")
    return f"{text.document.id}: {', '.join(counts)}, layout {text.structure.layout}"


def _stopped() -> None:
    _keep("Stopped: what was not read by then is not taken. Add it again to go on.")


def _keep(*said: str) -> None:
    """Take over what has been read, say what became of it, and empty the widgets."""
    read = st.session_state.pop(_READ, [])
    texts = [one for one in read if isinstance(one, Document)]
    came = [_checked(one) for one in read if isinstance(one, Listed)]
    lists = [one for one in came if isinstance(one, Listed)]
    faults = [str(one) for one in [*read, *came] if isinstance(one, Fault | str)]
    apart.ahead()
    workspace.put(texts, lists)
    st.session_state[_TOLD] = [one.id for one in texts], [one.source.name for one in lists], [*faults, *said]
    st.session_state[_ROUND] += 1


def _checked(one: Listed) -> Listed | str:
    """The list, or why it cannot be used."""
    check: Callable[[list[Written]], object] = _CHECKS[one.kind]
    try:
        check([one.source])
    except (PackError, ThemesError, CorrectionsError) as fault:
        return str(fault)
    return one


def _say() -> None:
    """What became of the last files."""
    added, lists, faults = st.session_state.get(_TOLD, ((), (), ()))
    if added:
        named = f"{', '.join(added[:8])}{' …' if len(added) > 8 else '.'}"
        screen.takeaway(f"Added {plural(len(added), 'text')}: {named}")
    if lists:
        screen.takeaway(f"Lists that came with them: {', '.join(lists)}.")
    for fault in faults:
        st.text(fault)
