"""The words on the screen."""

from __future__ import annotations

import html
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from dashboard import evidence, wording
from dashboard.selection import Selection, passages
from metrics import analysis, reading
from metrics.tables import Tables, distinct

HOSTILE = '<script>alert(1)</script> & "x" <img src=y onerror=alert(2)> **b** $z$ :tada:'


class Page(HTMLParser):
    """The elements and the words of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.elements.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


@given(some.text())
def test_escaped_text_shows_exactly_itself(text: str):
    written = wording.escaped(text)
    assert not set("<>\"'") & set(written)
    assert html.unescape(written) == text


@given(some.dictionaries(some.text(max_size=3), some.sampled_from(["a", "b", "a (2)", "a (3)"])))
def test_labels_become_distinct_and_the_first_keeps_its_own(labels: dict[str, str]):
    own = distinct(labels.items())
    assert list(own) == list(labels)
    assert len(set(own.values())) == len(own)
    assert all(own[key].startswith(label) for key, label in labels.items())


def test_a_list_holds_the_words_of_the_text_and_no_element_of_it(tmp_path: Path):
    text = f"The notice says {HOSTILE} in full."
    (tmp_path / "<i>notice.txt").write_text(text, encoding="utf-8")
    tables = analysis.analyse(reading.read([tmp_path])).tables
    first = evidence.rows(tables, tables.passages, evidence.opens("passages")).head(1)
    page = Page()
    page.feed(wording.listed(tables, first.assign(start=0, end=len(text), mark_start=4, mark_end=len(text))))
    assert page.elements == {"ol", "li", "p", "a", "mark"}
    assert page.words.startswith(f"{text}<i>notice · ")


def test_the_scope_names_every_filter(tiny: Tables):
    chosen = Selection(documents=("talk",), themes=("money",), voices=("speaker",), actors=("nor",), answers=(2,))
    said = wording.scope(tiny, chosen, passages(tiny, chosen))
    for part in (
        "documents: The ferry talks",
        "themes: Who pays",
        "voices: Speaker",
        "mentioning: Norland",
        "answers: 2",
    ):
        assert part in said


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [(1234.56, 1, "1,234.6"), (1204.0, 0, "1,204"), (-1.5, 1, "−1.5"), (float("nan"), 1, "–"), (0.0, 1, "0.0")],
)
def test_a_missing_number_is_a_dash_and_never_nought(value: float, digits: int, shown: str):
    assert wording.number(value, digits=digits) == shown


def test_a_list_is_counted_in_the_words_of_its_table():
    rows = pd.DataFrame({"document": ["a", "a", "b"], "words": [3, 4, 1]})
    assert wording.counted(rows, "mentions") == "3 mentions · 2 documents"
    assert wording.counted(rows, "passages") == "3 passages · 8 words · 2 documents"
    assert wording.counted(rows.head(1), "sentences") == "1 sentence · 3 words · 1 document"
