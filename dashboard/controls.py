"""The widgets that make a selection, and what to show where it leaves nothing. Each is bound to the address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import parse_qs

import pandas as pd
import streamlit as st

from dashboard import corpus, evidence, export, folding, quoted, reading_links, shelf, takeaway, theme_filter, wording
from dashboard import sides as comparing
from dashboard.components import copying
from dashboard.corpus import once
from dashboard.loading import Loaded
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics.model import Span
from metrics.tables import Tables, distinct

FEW = 6  # documents that are compared without being asked for
SIDES = 12  # that one click compares
OFFERED = 300  # options of a picker; each is sent with every view
FURTHER = ("speaker", "actor", "ans")
KEYS = ("docs", "voice", *FURTHER)


def filters(tables: Tables) -> Selection:
    """Draw the shared filters and return what is chosen. Empty means all; unknown values of a link are said."""
    options = _options()
    documents = _documents(options["docs"])
    place = st.container()  # the themes are counted in what the other filters leave, and stand above them
    voices = pills("Voices", "voice", options["voice"])
    others = replace(_further(options), documents=tuple(documents), voices=tuple(voices))
    with place:
        themes = theme_filter.chosen(tables, corpus.paragraphs_by_theme(others))
        every = theme_filter.every() if len(themes) > 1 else False
    return replace(others, themes=themes, all_themes=every)


def _documents(labels: dict[str, str]) -> list[str]:
    """The filter by document; where there are many, once it is looked for."""
    if len(labels) <= OFFERED:
        return _several("Documents", "docs", labels)
    held = bool(st.session_state.get("docs") or "docs" in st.query_params)
    panel = folding.opened(f"Documents ({len(labels):,})", "many-docs", held=held)
    if panel is None:
        return []
    with panel:
        return _several("Documents", "docs", labels)


def _further(options: Mapping[str, dict[str, str]]) -> Selection:
    """The filters that are looked for less often."""
    held = any(st.session_state.get(key) or key in st.query_params for key in FURTHER)
    panel = folding.opened("More filters", "further", held=held)
    if panel is None:
        return Selection()
    with panel:
        speakers = _several("Speakers", "speaker", options["speaker"])
        actors = _several("Paragraphs that mention", "actor", options["actor"])
        answers = pills("Answers", "ans", options["ans"])
    return Selection(speakers=tuple(speakers), actors=tuple(actors), answers=tuple(map(int, answers)))


def restore(tables: Tables, view: str) -> None:
    """Set the shared filters as the query of an address has them; what these texts do not have is left out."""
    asked = parse_qs(view.partition("?")[2])
    for key, labels in _options().items():
        values = {label: value for value, label in labels.items()}
        st.session_state[key] = [values[label] for label in asked.get(key, []) if label in values]
    theme_filter.restore(tables, asked)


def selection() -> Selection:
    """What the filters hold, as the frame of the app left it for its pages."""
    return st.session_state["selection"]


def scope() -> str:
    """One sentence that says what is in view."""
    said: str = _scope_of(selection())
    return said


@once
def _scope_of(here: Loaded, chosen: Selection) -> str:
    return wording.scope(here.tables, chosen, corpus.chosen(here, chosen))


def head(title: str, question: str, *, first: Callable[[], None] = lambda: None) -> tuple[Selection, pd.DataFrame]:
    """Title, the question that the page answers, the sentence of scope. Stops the page where nothing is left.

    `first` draws what stands on the page also where nothing is left.
    """
    chosen = selection()
    found = corpus.passages(chosen)
    st.title(title)
    st.text(question)
    row = st.container(horizontal=True, vertical_alignment="center")
    with row:
        st.html(_scope(scope()), width="content")
        copying.link((*KEYS, theme_filter.LINK, theme_filter.WAY, shelf.KEY))
    first()
    if not found["words"].sum():
        nothing_matches()
        st.stop()
    with row:
        takeaway.control(found, scope())
    drawer(found)
    return chosen, found


def nothing_matches() -> None:
    """What to do where no passage meets the filters, or none is there."""
    if corpus.tables().documents.empty:
        st.info("There is no text to show. Add one on the page Texts, or put files into the folder.", icon=None)
        return
    st.info("No passage meets all of these filters. Remove one, or show everything.")
    st.button("Show everything", on_click=_clear, key="clear", type="primary")


def download(label: str, frame: pd.DataFrame | Callable[[], pd.DataFrame], key: str) -> None:
    """A button that makes a CSV of a frame on click, and the frame itself, where no page shows it whole."""
    label = f"↓ {label} (CSV)"
    said = scope()
    st.download_button(
        label,
        lambda: export.csv(frame() if callable(frame) else frame, scope=said),
        f"{key}.csv",
        "text/csv",
        key=f"csv-{key}",
        on_click="ignore",
        type="tertiary",
    )


def downloads(tables: Mapping[str, pd.DataFrame | Callable[[], pd.DataFrame]]) -> None:
    """The tables of a page to download, listed once they are asked for, by label."""
    panel = st.popover("↓ Tables of this page (CSV)", key="downloads", type="tertiary", on_change="rerun")
    if panel.open:
        with panel:
            for label, frame in tables.items():
                download(label, frame, label.lower().replace(" ", "-"))


def drawer(found: pd.DataFrame) -> None:
    """The list that the address asks for, over the page."""
    asked = st.query_params.get("open")
    if asked:
        _drawer(asked, found)


@st.dialog("Where this stands", width="medium", position="right", on_dismiss=lambda: st.query_params.pop("open", None))
def _drawer(asked: str, found: pd.DataFrame) -> None:
    tables = corpus.tables()
    try:
        opened = evidence.parse(asked)
        rows = evidence.rows(tables, found, opened)
    except ValueError:
        st.text("The link asks for a list that this corpus does not have. Close this and choose a figure.")
        return
    listing(tables, rows, opened.table)


def listing(tables: Tables, rows: pd.DataFrame, table: str) -> None:
    """A list of evidence, how long it is, and the list to download."""
    st.html(f'<p class="scope">{wording.escaped(wording.counted(rows, table))}</p>')
    st.html(wording.listed(tables, rows.head(evidence.MOST)))
    if len(rows) > evidence.MOST:
        st.text(f"The first {evidence.MOST} of {len(rows):,}; the download holds all.")
    download("This list", evidence.with_text(tables, rows), "passages")


def sides() -> dict[Side, str]:
    """The sides to compare, at least two, with their labels; without a choice the documents, or else the voices."""
    comparisons, labels = _sides()
    presets = {name: chosen for name, chosen in comparisons.items() if len(chosen) <= SIDES}
    with st.container(horizontal=True):
        for number, (name, chosen) in enumerate(presets.items()):
            st.button(name, key=f"preset-{number}", on_click=_compare, args=(chosen,))
    asked = {*st.session_state.get("side", ()), *st.query_params.get_all("side")}
    offered = _offered(selection().documents, tuple(sorted(asked)), OFFERED)
    picked = _several("Sides", "side", offered, "choose two or more")
    if len(offered) < len(labels):
        st.text("The answers and voices of one text are among the sides once the filter Documents names the text.")
    if len(picked) < 2:
        picked = [
            *picked,
            *(side for side in map(str, _default(presets, comparisons.get("Documents", []))) if side not in picked),
        ]
    return {comparing.parse(side): labels[side] for side in picked}


def way() -> str:
    """In which way readability is counted."""
    explained = "textstat: as textstat 0.7.13 counts. definition: by the published rules. See the page Method."
    ways = ["textstat", "definition"]
    return st.segmented_control(
        "Counted as", ways, default=ways[0], required=True, key="way", bind="query-params", help=explained
    )


def document(tables: Tables, found: pd.DataFrame) -> str:
    """Which text to read: by default the first that the filters leave."""
    labels = tables.document_labels
    held = set(found["document"].unique())
    first = next(one for one in labels if one in held)
    return one_of("Text", "doc", labels, placeholder=labels[first]) or first


def beside(tables: Tables, document: str) -> str | None:
    """A second text to read beside the first."""
    second = one_of("Beside it", "beside", tables.document_labels, placeholder="no other text")
    return second if second != document else None


def linked(text: str, otherwise: int) -> tuple[int, Span | None]:
    """Where the text is opened, and the stretch that the address points at. Says where its words are missing."""
    wanted = reading_links.asked(st.query_params.to_dict())
    if not wanted:
        return otherwise, None
    stretch = reading_links.found(wanted, text)
    if wanted.quote and not stretch:
        st.text("The words that the link quotes are not in this text. It opens where they stood.")
    return stretch.start if stretch else wanted.start, stretch


def choice(label: str, options: list[str], key: str) -> str:
    """One of a few, the first by default."""
    return st.segmented_control(label, options, default=options[0], required=True, key=key, bind="query-params")


def measure(way: str) -> str:
    """Which measure to show, of those that are counted in this way or in one way only."""
    labels = {name: one.label for name, one in corpus.offered(way).items()}
    say_unknown("metric", labels)
    return st.selectbox("Measure", list(labels), format_func=labels.get, key="metric", bind="query-params")


def quotations(marked: pd.DataFrame) -> pd.DataFrame:
    """The marked stretches that the choices of the page leave; none chosen means all."""
    grades = quoted.grades(marked)
    speaker = _several("Who is quoted", "source", {name: name for name in sorted(marked["speaker"].dropna().unique())})
    with st.container(horizontal=True):
        return quoted.chosen(
            marked,
            kind=pills("Kinds", "kind", _present(wording.KINDS, marked["kind"])),
            speaker=speaker,
            host_voice=pills("Quoted by", "host", _present(wording.VOICES, marked["host_voice"])),
            stance=pills("Stance of the reporting verb", "stance", _present(wording.STANCES, marked["stance"])),
            grade=pills("How sure the speaker is", "sure", _present(quoted.GRADES, grades)),
        )


def _present(labels: dict[str, str], values: pd.Series) -> dict[str, str]:
    """The labels of the values that occur."""
    here = set(values.dropna())
    return {value: label for value, label in labels.items() if value in here}


@once
def _sides(here: Loaded) -> tuple[dict[str, list[Side]], dict[str, str]]:
    """The comparisons that one click makes, and the label of every side."""
    presets = _presets(here.tables)
    named = {str(side): comparing.label(side, here.tables) for chosen in presets.values() for side in chosen}
    return presets, distinct((named | comparing.labels(here.tables)).items())


@once
def _offered(here: Loaded, chosen: tuple[str, ...], asked: tuple[str, ...], most: int) -> dict[str, str]:
    """The sides to choose from. Where there are many, those of single documents for the documents of the filter only.

    Whole documents stay as long as they are not many themselves, and so does what is asked for, by side or by label.
    """
    _, labels = _sides.kept(here)  # type: ignore[attr-defined]
    if len(labels) <= most:
        return labels
    own, wanted, many = {str(Side.of(document=one)) for one in chosen}, set(asked), len(here.tables.documents) > most

    def stays(side: str) -> bool:
        document, inside, _ = side.partition("/")
        return not document.startswith("document:") or document in own or not (inside or many)

    return {side: label for side, label in labels.items() if stays(side) or side in wanted or label in wanted}


def _presets(tables: Tables) -> dict[str, list[Side]]:
    presets = {
        "Commentator and quoted speech": [comparing.COMMENTATOR, comparing.QUOTED_SPEECH],
        "Documents": comparing.each(tables, "document"),
        "Voices": comparing.each(tables, "voice"),
        "Answers": comparing.answers(tables),
        "Themes": comparing.themes(tables, most=FEW),
    }
    return {label: chosen for label, chosen in presets.items() if len(chosen) > 1}


def _default(presets: dict[str, list[Side]], documents: list[Side]) -> list[Side]:
    """The documents where they are few, else the first comparison that the texts allow, else the first documents."""
    return documents if 1 < len(documents) <= FEW else next(iter(presets.values()), documents[:FEW])


def _compare(chosen: list[Side]) -> None:
    st.session_state["side"] = [str(side) for side in chosen]


def _scope(text: str) -> str:
    return f'<p class="scope" role="status">{wording.escaped(text)}</p>'


@once
def _options(here: Loaded) -> dict[str, dict[str, str]]:
    """What each filter offers: value → label."""
    tables = here.tables
    spoken = tables.passages[tables.passages["words"] > 0]
    here = set(spoken["voice"])
    return {
        "docs": tables.document_labels,
        "voice": {voice: label for voice, label in wording.VOICES.items() if voice in here},
        "speaker": {name: name for name in sorted(spoken["speaker"].dropna().unique())},
        "actor": tables.actor_labels,
        "ans": {str(answer): str(answer) for answer in sorted(spoken["answer"].dropna().unique())},
    }


def _several(label: str, key: str, options: dict[str, str], placeholder: str = "all") -> list[str]:
    say_unknown(key, options)
    if key in st.session_state:
        st.session_state[key] = [one for one in st.session_state[key] if one in options]
    return st.multiselect(
        label, list(options), format_func=options.__getitem__, key=key, bind="query-params", placeholder=placeholder
    )


def one_of(label: str, key: str, options: dict[str, str], *, placeholder: str) -> str | None:
    """One of the options, or none; what a change of the lists took away is chosen no more."""
    say_unknown(key, options)
    if st.session_state.get(key) not in (None, *options):
        st.session_state[key] = None
    return st.selectbox(
        label, list(options), None, format_func=options.get, key=key, bind="query-params", placeholder=placeholder
    )


def pills(label: str, key: str, options: dict[str, str]) -> list[str]:
    """Any number of the options, in their order, whichever was clicked first; none chosen means all."""
    say_unknown(key, options)
    chosen = st.pills(
        label, list(options), selection_mode="multi", format_func=options.get, key=key, bind="query-params"
    )
    return [option for option in options if option in chosen]


def say_unknown(key: str, options: dict[str, str]) -> None:
    """What the address asks of a widget and the widget does not offer."""
    missing = [value for value in st.query_params.get_all(key) if value not in options.values()]
    if missing:
        st.text(f"The link mentions {', '.join(missing)}, which is not in this corpus.")


def _clear() -> None:
    for key in KEYS:
        st.session_state[key] = []
    theme_filter.clear(corpus.tables())
