"""The words of any passages: those that would be found in their joined text, taken from the words of the corpus."""

from __future__ import annotations

import time

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import places, spoken, tables
from metrics.model import AnnotatedDocument, Document, Quotation, QuotationKind, Span, Structure
from metrics.tables import Tables


def quoting(text: str, edges: list[int], id: str = "any") -> AnnotatedDocument:
    """A text in which every second stretch between the edges is quoted."""
    spans = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    quoted = tuple(Quotation(span, span, QuotationKind.SPEECH) for span in spans)
    return AnnotatedDocument(Document(id, text), Structure("any", ()), (), quoted)


@st.composite
def corpora(draw: st.DrawFn) -> Tables:
    """Two texts whose words run over the edges of passages."""
    texts = st.text(alphabet="abC1’'-. \n[]", min_size=1, max_size=40)
    edges = st.lists(st.integers(0, 40), max_size=8, unique=True)
    found = [draw(texts), draw(texts)]
    cut = [sorted(edge for edge in draw(edges) if edge <= len(text)) for text in found]
    return tables.build([quoting(text, own, str(n)) for n, (text, own) in enumerate(zip(found, cut, strict=True))])


@settings(max_examples=60)
@given(corpora(), st.data())
def test_words_of_a_part_are_those_of_its_text(base: Tables, data: st.DataObject) -> None:
    every = base.passages["passage"].tolist()
    said = spoken.of(base, np.array(sorted(data.draw(st.sets(st.sampled_from(every)))), np.int64))
    own = places.index(said.words.text)
    assert said.index.said() == own.said()
    for name in ("starts", "stem_ends", "ends"):
        assert getattr(said.index, name).tolist() == getattr(own, name).tolist()
    assert said.passages.tolist() == said.words.passages[said.words.holding(own.starts)].tolist()
    starts, ends = own.starts[:-2], own.ends[2:]
    around = [own.text[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    assert said.words.joined.between(starts, ends) == around


def test_a_word_of_two_voices_is_cut_where_one_of_them_is_left_out() -> None:
    base = tables.build([quoting("the ‘Stan’s end", [5, 9])])  # quoted: Stan; the commentator goes on: ’s end
    whole, quoted, others = (
        spoken.of(base, np.array(numbers, np.int64)).index.said() for numbers in ([0, 1, 2], [1], [0, 2])
    )
    assert whole == ["the", "stan", "end"]
    assert quoted == ["stan"]
    assert others == ["the", "s", "end"]


def test_a_flood_of_words_of_two_voices_takes_one_pass() -> None:
    text = "ab-" * 40_000
    base = tables.build([quoting(text, list(range(1, len(text), 3)))])
    begin = time.process_time()
    found = spoken.of(base, base.passages["passage"].to_numpy()[::2])
    assert len(found.passages) >= 20_000
    assert time.process_time() - begin < 5
