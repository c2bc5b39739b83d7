"""The report: one file that asks for nothing, shows every text as it is, and the numbers of the tables."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from metrics import analysis, measurements, reading
from metrics.analysis import Analysis
from metrics.exports import page, report
from metrics.tables import Tables

PAYLOAD = '<script>alert(1)</script><img src=x onerror=alert(1)> & "quoted" \x07'


class Parts(HTMLParser):
    """Tags, attributes and words of a file."""

    def __init__(self, raw: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, list[str]] = {}
        self.words = ""
        self.feed(raw.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")

    def handle_data(self, data: str) -> None:
        self.words += data


def whole(done: Analysis) -> bytes:
    rests_on = analysis.provenance(done.annotated, scope="all & more", date="2031-02-03", lists={"mine": "ab" * 32})
    return report.whole(done.tables, done.tables.passages, rests_on)


def statistics(done: Analysis) -> bytes:
    rests_on = analysis.provenance(done.annotated, scope="all & more", date="2031-02-03")
    return report.statistics(done.tables, done.tables.passages, rests_on)


def test_it_asks_nobody_for_anything(sample: Analysis) -> None:
    found = Parts(whole(sample))
    assert not {"script", "img", "link", "iframe", "object", "form", "a", "base"} & {*found.tags}
    assert not {"src", "href", "onerror", "onclick", "style"} & {*found.attributes}
    assert not re.search(r"url\(|@import|https?://(?!doi)", whole(sample).decode())
    assert "default-src 'none'" in found.attributes["content"][0]


def test_it_says_what_it_rests_on(sample: Analysis) -> None:
    words = Parts(whole(sample)).words
    for digest in analysis.provenance(sample.annotated, scope="", date="").texts.values():
        assert digest in words
    assert "2031-02-03" in words
    assert "all & more" in words
    assert f"method of {analysis.METHOD}" in words
    assert "mine abababababab" in words


def test_every_word_of_the_texts_is_there_and_the_statistics_have_none(sample: Analysis) -> None:
    shown, bare = "".join(Parts(whole(sample)).words.split()), Parts(statistics(sample)).words
    for text in sample.tables.texts.values():
        for paragraph in filter(str.strip, text.split("\n")):
            assert "".join(paragraph.split()) in shown
            assert paragraph[:40] not in bare
    assert "will not pay a single coin" not in bare
    assert "Vale" in bare  # who is quoted


def test_its_numbers_are_those_of_the_tables(sample: Analysis) -> None:
    measured = measurements.measure(sample.tables, ("document", "voice"))
    totals = measured[measured["measure"] == "words"].groupby("document")["value"].sum()
    table = re.search(r"<caption>Words by text and voice.*?</table>", statistics(sample).decode(), re.S)
    assert table
    assert [float(one) for one in re.findall(r"</th><td>(\d+)</td>", table[0])] == list(totals)


def test_what_is_not_in_view_is_pale(sample: Analysis) -> None:
    tables: Tables = sample.tables
    chosen = tables.passages[tables.passages["voice"] == "interviewer"]
    raw = report.whole(tables, chosen, analysis.provenance(sample.annotated, scope="", date="")).decode()
    assert 'class="interviewer">' in raw
    assert 'class="speaker left-out">' in raw


def test_nothing_of_a_text_becomes_markup(tmp_path: Path) -> None:
    tmp_path.joinpath("bad.txt").write_text(f"Vale: {PAYLOAD}\n\nOrr: He said “{PAYLOAD}” twice.\n", encoding="utf-8")
    tmp_path.joinpath("corpus.toml").write_text(
        "[[document]]\nfile = 'bad.txt'\ntitle = '<script>alert(2)</script>'\n", encoding="utf-8"
    )
    found = Parts(whole(analysis.analyse(reading.read([tmp_path]))))
    assert not {"script", "img"} & {*found.tags}
    assert "<script>alert(1)</script>" in found.words


@pytest.mark.parametrize("rows", [{}, {"a text": {}}, {"a text": {"speaker": 0.0}}])
def test_bars_of_nothing_are_nothing(rows: dict[str, dict[str, float]]) -> None:
    assert page.bars("none", rows) == ""


def test_bars_are_as_long_as_their_words() -> None:
    drawn = page.bars("words", {"one": {"speaker": 300.0}, "other": {"speaker": 100.0, "quoted": 50.0}})
    widths = [float(width) + 1 for width in re.findall(r'width="([\d.]+)" height="18"', drawn)]
    assert widths == pytest.approx([530, 530 / 3, 530 / 6], abs=0.06)


def test_the_title_names_the_texts_of_the_passages_four_at_most(tmp_path: Path) -> None:
    for name in "abcdef":
        (tmp_path / f"{name}.txt").write_text(f"The boats of {name} are old.", encoding="utf-8")
    done = analysis.analyse(reading.read([tmp_path]))
    rests_on = analysis.provenance(done.annotated, scope="", date="2031-02-03")
    passages = done.tables.passages
    for chosen, title in (
        (passages, "Whose words: a · b · c · d · 2 more"),
        (passages[passages["document"].isin(["b", "f"])], "Whose words: b · f"),
    ):
        assert f"<h1>{title}</h1>" in report.statistics(done.tables, chosen, rests_on).decode()
