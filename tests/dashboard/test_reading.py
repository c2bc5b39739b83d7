"""The reader: its pieces are the text, and behind each quotation stands what is known of it."""

from __future__ import annotations

import json

from dashboard import reading, reading_quotations
from metrics.tables import Tables
from tests.dashboard import pages


def test_the_pieces_joined_are_the_text(seeds: Tables):
    for document, text in seeds.texts.items():
        shown = reading.paragraphs(seeds, document, seeds.passages)
        assert "".join(piece["text"] for one in shown for piece in one["pieces"]) == text


def test_every_quotation_is_told_once_and_behind_its_closing_mark(tiny: Tables):
    shown = reading.paragraphs(tiny, "report", tiny.passages)
    pieces = [piece for one in shown for piece in one["pieces"] if "about" in piece]
    assert [piece["text"][-3:] for piece in pieces] == ['r."', 'ge"', 'e,"']
    assert [number for piece in pieces for number in piece["about"]] == [0, 1, 2]


def test_what_is_told(tiny: Tables):
    told = reading_quotations.facts(reading_quotations.of(tiny, "report"))
    assert told[0] == [
        ("Kind", "Speech"),
        ("Speaker", "Ana Belmor"),
        ("Reporting word", "said (neutral)"),
        ("Why this speaker", "subject of the reporting verb"),
        ("How often that is right", "99%"),
    ]
    assert [name for name, _ in told[1]] == ["Kind", "Whose words"]


def test_a_stretch_is_parted_where_quotations_end():
    # one ends at 4, two at 7; those that end at its start or behind it are not its own
    assert list(reading_quotations.parted([2, 4, 7, 7, 12], 2, 9)) == [(2, 4, [1]), (4, 7, [2, 3]), (7, 9, [])]
    assert list(reading_quotations.parted([], 2, 9)) == [(2, 9, [])]
    assert list(reading_quotations.parted([9], 2, 9)) == [(2, 9, [0])]


def test_the_page_hands_the_reader_what_it_tells(tiny: Tables):
    app = pages.opened("read", doc="Quay Gazette, 2031-02-03")
    view = next(json.loads(one.proto.json) for one in app.get("bidi_component") if one.proto.component_name == "reader")
    assert [facts[0] for facts in view["quotations"]] == [
        ["Kind", "Speech"],
        ["Kind", "Held at a distance"],
        ["Kind", "Speech"],
    ]
