"""The page Method: an entry for every measure, with all that is known of it."""

from __future__ import annotations

import html
import re

from dashboard import measure_notes
from metrics.measures import measures
from tests.dashboard import pages


def test_every_measure_has_an_entry_that_says_all_of_it():
    whole = html.unescape(measure_notes.listed(measures()))
    names = re.findall("<summary>(.*?)</summary>", whole)
    assert len(names) == len({*names})
    entries = dict(zip(names, whole.split("</details>"), strict=False))
    for one in measures().values():
        entry = entries[one.label.removesuffix(", by definition")]
        about = one.about
        for said in (about.answers, about.formula, about.reading, about.not_shown, one.unit, one.minimum, one.source):
            assert said in entry, (one.id, said)


def test_a_measure_counted_in_two_ways_has_one_entry_that_tells_them_apart():
    both = {name: measures()[name] for name in ("coleman_liau_index", "definition_coleman_liau_index")}
    entry = measure_notes.listed(both)
    assert entry.count("<details") == 1
    assert "textstat: 0.058 × 100 × letters" in entry
    assert "definition: 5.88 × letters" in entry
    assert entry.count("3 sentences") == 1


def test_the_page_has_all_of_them():
    shown = pages.html(pages.opened("method"))
    assert shown.count('<details class="note">') == len(
        {one.label.removesuffix(", by definition") for one in measures().values()}
    )
