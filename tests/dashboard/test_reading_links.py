"""The place that a link points at: by offsets, or by the words themselves when the text was read again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from dashboard import reading_links
from dashboard.reading_links import Asked
from metrics.model import Span

TEXT = "The ferry runs late. The quay is shut, and the ferry runs again.\n"


def opened(address: dict[str, str], text: str = TEXT) -> Span | None:
    wanted = reading_links.asked(address)
    return reading_links.found(wanted, text) if wanted else None


def test_an_address_without_a_place_asks_for_none():
    assert reading_links.asked({"doc": "Talk"}) is None
    for odd in ("-3", "²", "x", "9" * 5000, ""):
        assert reading_links.asked({"pos": odd}) is None


def test_a_position_alone_is_no_stretch():
    assert reading_links.asked({"pos": "4"}) == Asked(4)
    assert opened({"pos": "4"}) is None
    assert opened({"pos": "4", "end": "4"}) is None


def test_offsets_alone_are_taken_as_they_are_within_the_text():
    assert opened({"pos": "4", "end": "9"}) == Span(4, 9)
    assert opened({"pos": "4", "end": "5000"}) == Span(4, len(TEXT))
    assert opened({"pos": "5000", "end": "5009"}) is None


def test_words_that_moved_are_found_by_what_stands_around_them():
    later = "Heading\n\n" + TEXT
    address = {"pos": "47", "end": "57", "quote": "ferry runs", "before": "and the ", "after": " again."}
    assert opened(address) == Span(47, 57)
    assert opened(address, later) == Span(56, 66)


def test_the_first_words_of_a_long_place_find_it_and_its_length_is_kept():
    # "The quay" of "The quay is shut", 21 to 37, nine characters later
    assert opened({"pos": "21", "end": "37", "quote": "The quay"}, "Heading\n\n" + TEXT) == Span(30, 46)


def test_words_that_are_not_there_are_no_stretch():
    assert opened({"pos": "4", "end": "9", "quote": "harbour"}) is None


@given(some.text(min_size=1, max_size=60), some.data())
def test_a_quotation_of_a_text_is_found_where_it_stood(text: str, data: some.DataObject):
    start = data.draw(some.integers(0, len(text) - 1))
    end = data.draw(some.integers(start + 1, len(text)))
    address = {"pos": str(start), "end": str(end), "quote": text[start:end]}
    address |= {"before": text[max(0, start - 32) : start], "after": text[end : end + 32]}
    assert opened(address, text) == Span(start, end)
