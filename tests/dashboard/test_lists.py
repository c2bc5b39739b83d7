"""The list that a number opens, as it stands on the screen."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest

from dashboard import evidence, lists
from dashboard.evidence import opens
from metrics import analysis, reading
from metrics.tables import Tables

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


def test_a_list_holds_the_words_of_the_text_and_no_element_of_it(tmp_path: Path):
    text = f"The notice says {HOSTILE} in full."
    (tmp_path / "<i>notice.txt").write_text(text, encoding="utf-8")
    tables = analysis.analyse(reading.read([tmp_path])).tables
    first = evidence.rows(tables, tables.passages, evidence.opens("passages")).head(1)
    page = Page()
    page.feed(lists.entries(tables, first.assign(start=0, end=len(text), mark_start=4, mark_end=len(text))))
    assert page.elements == {"ol", "li", "p", "a", "mark"}
    assert page.words.startswith(f"{text}<i>notice · ")


def test_a_list_is_counted_in_the_words_of_its_table():
    rows = pd.DataFrame({"document": ["a", "a", "b"], "words": [3, 4, 1]})
    assert lists.counted(rows, "mentions") == "3 mentions · 2 documents"
    assert lists.counted(rows, "passages") == "3 passages · 8 words · 2 documents"
    assert lists.counted(rows.head(1), "sentences") == "1 sentence · 3 words · 1 document"
    assert lists.counted(rows, "together") == "3 places · 2 documents"
    assert lists.counted(rows.head(1), "matches") == "1 place · 1 document"
    assert all(lists.counted(rows, table).startswith("3 ") for table in evidence.TABLES)


@pytest.mark.parametrize(
    ("opened", "said"),
    [
        (opens("passages", document="talk", voice="speaker"), "Passages · The ferry talks · Speaker"),
        (opens("mentions", actor="nor", side="voice:speaker+quoted"), "Mentions · Norland · Quoted speech"),
        (opens("mentions", actor="nor", counting="rolled"), "Mentions · Norland · a ministry counted for its state"),
        (opens("together", actor="nor", other="tav", unit="sentence"), "Norland and Tavia in one sentence"),
        (opens("near", query="ferr*", how="wildcard", window=5, term="ice"), "“ice” at most 5 words from “ferr*”"),
        (opens("sentences", document="talk", answer=2), "Sentences · The ferry talks · answer 2"),
        (opens("hits", topic="money", term="coins"), "Words of themes · Who pays · coins"),
        (
            opens("quotations", kind="scare", attribution="unnamed"),
            "Quotations · Held at a distance · without a speaker",
        ),
        (opens("passages", theme=""), "Passages · no theme"),
    ],
)
def test_a_list_says_of_what_it_is(tiny: Tables, opened: evidence.Opened, said: str):
    assert lists.title(tiny, opened) == said
