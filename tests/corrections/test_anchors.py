"""A place is found again by its words and what stands around them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from metrics.anchors import Anchor, anchor, place
from metrics.model import Span

TEXT = "The ferry runs. Ana said: the ferry runs late today, and the ferry runs empty."


def span(words: str, text: str = TEXT, *, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words))


@given(some.text(min_size=1, max_size=80), some.data())
def test_every_span_of_an_unchanged_text_is_found_where_it_stands(text: str, draw: some.DataObject) -> None:
    start = draw.draw(some.integers(0, len(text) - 1))
    here = Span(start, draw.draw(some.integers(start + 1, len(text))))
    assert place(anchor(text, here), text) == here


@given(some.text(alphabet="ab \n", min_size=1, max_size=40), some.text(alphabet="xyz ", max_size=40))
def test_words_that_moved_are_found(text: str, new: str) -> None:
    unique = f"[{text}!]"
    kept = anchor(unique, Span(0, len(unique)))
    assert place(kept, new + unique) == Span(len(new), len(new) + len(unique))


def test_of_several_places_the_surroundings_decide() -> None:
    sought = anchor(TEXT, span("ferry runs", after=20))
    changed = "A word before all. " + TEXT
    assert place(sought, changed) == span("ferry runs", changed, after=40)


def test_without_surroundings_the_nearest_place_is_taken() -> None:
    assert place(Anchor(Span(55, 65), "ferry runs"), TEXT) == span("ferry runs", after=50)


def test_other_blanks_are_the_same_words() -> None:
    changed = TEXT.replace("ferry runs late", "ferry\n  runs late")
    assert place(anchor(TEXT, span("ferry runs late")), changed) == span("ferry\n  runs late", changed)


def test_changed_words_are_found_between_their_surroundings() -> None:
    long = "Before it stood this. We carry the old mail to the far island. After it stood that."
    sought = anchor(long, span("We carry the old mail to the far island.", long))
    changed = long.replace("old mail", "new mail")  # eight of nine words are left
    assert place(sought, changed) == span("We carry the new mail to the far island.", changed)


@pytest.mark.parametrize("now", ["", "Nothing of it.", TEXT.replace("late today", "as never before in living memory")])
def test_words_that_are_gone_have_no_place(now: str) -> None:
    assert place(anchor(TEXT, span("late today")), now) is None


def test_a_hostile_text_takes_linear_time() -> None:
    sought = anchor("a " * 100_000 + "b", Span(2, 150_001))
    begun = time.perf_counter()
    place(sought, "a " * 100_000)
    place(Anchor(Span(0, 5), "b b b", "a " * 16, " a" * 16), "a " * 100_000)
    assert time.perf_counter() - begun < 5
