"""What a word, a sentence and a paragraph is."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import tokens, word_edges
from metrics.model import Span


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in tokens.sentences(text, tokens.paragraphs(text))]


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in tokens.words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s the ministry's self-made 14,024 rule.", ["It’s", "the", "ministry's", "self-made", "14,024", "rule"]),
        ("signed—the EU/NATO deal–-now", ["signed", "the", "EU", "NATO", "deal", "now"]),
        ("[T]he U.S. envoy [Vale] spoke", ["[T]he", "U.S.", "envoy", "Vale", "spoke"]),
        ("… — “” !", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected
    assert tokens.count(text, 0, len(text)) == len(expected)


@given(st.text("aZß1²ʼ'’-\u2010.,[]_ —🙂\n"), st.sampled_from([0, 400]))  # long texts are cut another way
def test_words_stand_where_their_edges_are(text: str, further: int) -> None:
    long = text + " " * further + text
    starts, ends = tokens.edges(long)
    assert list(zip(starts.tolist(), ends.tolist(), strict=True)) == tokens.words(long)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Output grew 2.7 percent in 1.5 years, said the U.K. envoy.", 1),
        ("Dr. Hale met Mrs. Ortega at 9 a.m. in St. Louis on Feb. 3.", 1),
        ("The plan has failed… No one in the room was sad.", 2),
        ("We met. No. She talked. Yes. “Why?” he asked.", 5),
        ("Reform in the north\nThe council met.", 2),
        ("He left (at last). [A pause.] “Good.” Then he sat down", 4),
        ("—", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count, sentences(text)


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("de", "Am 3. Oktober kam Dr. Moor, z. B. mit der 12. Fähre. Nr. 4 blieb.", 2),
        ("de-AT", "Es kamen 12. Die anderen blieben. Ludwig XIV. Kaiser war er nie.", 3),
        ("de", "Das war 2031. Fähren fuhren nicht.", 2),  # a year is no ordinal
        ("de", "So ist seine Art. Sonst fährt er am Mo. Abend.", 2),
        ("da", "Den 3. Oktober kom færgen. I alt 12. De andre blev.", 3),
        ("no", "Den 3. Oktober kom ferja. Det var 12. De andre ble.", 3),
        ("fi", "Lautta lähti 3. Lokakuuta. Heitä oli 12. Muut jäivät.", 2),
        ("cs", "Přijel 3. Října s p. Dvořákem, tj. pozdě. Bylo jich 12. Ostatní zůstali.", 2),
        ("es", "Vimos el mar. El Sr. Moro se quedó.", 2),  # "mar." is March in English only
        ("ru", "В 2031 г. Паром ушёл. Им правил проф. Моров.", 2),
        ("en", "There were 12. Ferries left.", 2),
        ("eo", "Dr. Moor restis. La pramo foriris.", 2),  # without a list of its own
    ],
)
def test_full_stops_that_end_no_sentence_of_a_language(language: str, text: str, count: int) -> None:
    found = [span.of(text) for span in tokens.sentences(text, tokens.paragraphs(text), language)]
    assert len(found) == count, found


def test_paragraphs_by_blank_lines_or_by_single_ones() -> None:
    assert tokens.paragraphs("One.\n\nTwo.\n") == [Span(0, 4), Span(6, 10)]
    assert tokens.paragraphs("One.\nTwo.") == [Span(0, 4), Span(5, 9)]


def test_lines_of_a_printed_page_are_one_paragraph() -> None:
    page = "The council met in the old hall and\nspoke for three hours about the\nbridge, the ferry and the two\nroads."
    text = page + "\n\nThen it rose."
    assert len(tokens.paragraphs(text)) == 2


def test_items_of_a_list_are_paragraphs() -> None:
    assert len(tokens.paragraphs("The miners want\n- cheaper salt\n- safer mines\n- a longer rest")) == 4


@pytest.mark.parametrize(
    "text", ["!" * 200_000 + "x", "Salt." + " " * 200_000 + "(x", "Salt.'" * 50_000, "Salt" + "\n " * 99_999]
)
def test_a_flood_of_marks_is_gone_through_once(text: str) -> None:
    assert sentences(text)[0].startswith(("!!!", "Salt"))


@given(st.lists(st.sampled_from(["sea", "U.S. ", "14,", "024 ", " fog", "’s", "[T]he ", "—", "\n"])), st.data())
def test_many_stretches_have_the_words_of_each(pieces: list[str], draw: st.DataObject) -> None:
    text = "".join(pieces)
    edges = sorted(draw.draw(st.sets(st.integers(0, len(text)))))
    spans = [Span(start, end) for start, end in pairwise(edges)]
    assert tokens.counts(text, spans) == [tokens.count(text, span.start, span.end) for span in spans]


def test_words_are_counted_in_the_stretch_alone() -> None:
    assert tokens.count("One two. Three four five.", 4, 14) == 2


@given(st.text(st.sampled_from("aé’-. \n[]ß漢😀\ud8005\uffff"), max_size=60))
def test_many_words_are_numbered_as_few(text: str) -> None:
    starts, ends = tokens.edges(text)
    codes, distinct = word_edges.coded(text, starts, ends)
    again, same = word_edges._coded_at_once(text, starts, ends)
    assert (list(codes), distinct) == (list(again), same)


def _edges(text: str, blocks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    starts, ends = np.array(blocks, np.int64).reshape(-1, 2).T
    found = tokens.sentence_edges(text, (starts, ends), ["en"] * len(blocks))
    return list(zip(*(one.tolist() for one in found), strict=True))


@given(st.text(st.sampled_from("aB3. \n“”!…)("), max_size=40), st.lists(st.integers(0, 40), max_size=6, unique=True))
def test_blocks_have_the_sentences_that_each_has_alone(text: str, edges: list[int]) -> None:
    places = sorted({min(edge, len(text)) for edge in edges})
    blocks = list(zip(places[::2], places[1::2], strict=False))  # a mark may stand before, after or across an edge
    alone = [edges for block in blocks for edges in _edges(text, [block])]
    assert _edges(text, blocks) == alone


def test_each_block_is_cut_by_the_rules_of_its_language() -> None:
    text = "Am 3. Oktober.\nOn 3. October."  # a German figure with a full stop is an ordinal
    starts, ends = tokens.sentence_edges(text, (np.array([0, 15]), np.array([14, 29])), ["de", "en"])
    found = [text[a:b] for a, b in zip(starts, ends, strict=True)]
    assert found == ["Am 3. Oktober.", "On 3.", "October."]


def test_a_small_roman_figure_opens_no_sentence() -> None:
    assert sentences("It stood there. ⅳ of them.") == ["It stood there. ⅳ of them."]


def test_a_mark_across_the_edge_of_a_block_ends_no_sentence_there() -> None:
    text = "Vale: Yes.) No. Holt: Perhaps."
    assert [text[a:b] for a, b in _edges(text, [(6, 9), (12, 15)])] == ["Yes", "No."]
