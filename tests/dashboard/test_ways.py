"""Every way from a table into a text names the whole stretch, so that the reader marks the words that stand there."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import corpus
from metrics.tables import Tables
from tests.dashboard import pages
from tests.dashboard.conftest import tables

TORN = """\
The clerk of Norhaven said, "The quay stays shut." Then he left. The harbour board wrote: "Nothing is decided.

The lamps in the hall went out at nine.
"""


def ways(app: AppTest) -> dict[str, list[tuple[str, str, int, int]]]:
    """By table that has any: what each cell that leads into a text says; the text, and from where to where."""
    found: dict[str, list[tuple[str, str, int, int]]] = {}
    for one in pages.tables(app):
        for cell in (cell for row in one["rows"] for cell in row if cell.get("goes")):
            asked = {name: values[0] for name, values in parse_qs(urlsplit(cell["goes"]).query).items()}
            way = (cell["text"], asked["doc"], int(asked["pos"]), int(asked["end"]))
            found.setdefault(one["key"], []).append(way)
    return found


def marked(known: Tables, app: AppTest) -> set[str]:
    """The tables with ways into the texts, each of which marks the words that its cell begins with."""
    texts = {label: known.texts[document] for document, label in known.document_labels.items()}
    found = ways(app)
    for said, label, start, end in (way for own in found.values() for way in own):
        words = " ".join(texts[label][start:end].split())
        assert words, said
        assert words.startswith(said.rstrip("…")) or (said.startswith("… ") and words in said)
    return set(found)


@pytest.mark.parametrize(
    ("page", "address", "keys"),
    [
        ("concordance", {"q": "harbour"}, {"ledger-lines"}),
        ("quotations", {"against": "The ferry talks"}, {"ledger-stretches", "ledger-parallels"}),
    ],
)
def test_lines_and_quotations(tiny: Tables, page: str, address: dict[str, str], keys: set[str]):
    assert marked(tiny, pages.opened(page, **address)) == keys


def test_faulty_marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    tmp_path.joinpath("torn.txt").write_text(TORN, encoding="utf-8")
    monkeypatch.setenv(corpus.FOLDER_VARIABLE, str(tmp_path))
    assert marked(tables(tmp_path), pages.opened("texts")) == {"ledger-oddities"}


def test_corrections(tiny: Tables):
    app = pages.opened("corrections", doc="The ferry talks", fix="Turns")
    next(button for button in app.button if button.label == "Change this turn").click().run()
    assert marked(tiny, app) == {"ledger-corrections"}


def test_paragraphs_that_a_change_of_words_moved(tiny: Tables):
    app = pages.opened("themes", topic="Boats and crews")
    app.session_state["theme-change"] = True
    app.run().text_input(key="theme-add").set_value("winter, quay").run()
    app.button(key="theme-do-add").click().run()
    assert marked(tiny, app) == {"ledger-moved"}
