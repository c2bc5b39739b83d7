"""Marks nest, whatever the layers do, and no word is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from metrics.exports.nesting import Step, events
from metrics.model import Span

TEXT = "one two three four"


def shown(*marks: tuple[int, int, str], within: Span | None = None) -> str:
    """The events as tags."""
    parts = []
    for one in events(TEXT, within or Span(0, len(TEXT)), [(Span(a, b), name) for a, b, name in marks]):
        tags = {Step.OPEN: f"<{one.mark}{'' if one.first else '…'}>", Step.CLOSE: f"</{one.mark}>"}
        parts.append(tags.get(one.step, one.words))
    return "".join(parts)


def test_a_mark_inside_another_nests() -> None:
    assert shown((0, 13, "a"), (4, 7, "b")) == "<a>one <b>two</b> three</a> four"


def test_a_crossing_mark_is_cut_and_goes_on() -> None:
    assert shown((0, 7, "a"), (4, 13, "b")) == "<a>one <b>two</b></a><b…> three</b> four"


def test_of_equal_marks_the_first_given_is_outside() -> None:
    assert shown((4, 7, "a"), (4, 7, "b")) == "one <a><b>two</b></a> three four"


def test_neighbours_do_not_nest() -> None:
    assert shown((0, 3, "a"), (3, 7, "b")) == "<a>one</a><b> two</b> three four"


def test_what_stands_outside_of_the_stretch_is_cut_off() -> None:
    assert shown((0, 5, "a"), (14, 18, "b"), within=Span(4, 13)) == "<a…>t</a>wo three"


@given(
    some.lists(some.tuples(some.integers(0, 17), some.integers(1, 18)).filter(lambda pair: pair[0] < pair[1])),
    some.integers(0, 8),
    some.integers(9, 18),
)
def test_marks_nest_and_the_words_are_the_stretch(pairs: list[tuple[int, int]], start: int, end: int) -> None:
    words, opened = [], []
    for one in events(TEXT, Span(start, end), [(Span(*pair), number) for number, pair in enumerate(pairs)]):
        if one.step is Step.OPEN:
            opened.append(one.mark)
        elif one.step is Step.CLOSE:
            assert opened.pop() == one.mark
        words.append(one.words)
    assert not opened
    assert "".join(words) == TEXT[start:end]
