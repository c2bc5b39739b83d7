"""Block quotations, and quotations inside markup."""

from __future__ import annotations

import pytest

from metrics.quotations.set_off import regions
from tests.quotations.reading import read, told

LEAD = "Harbour master Ada Fenn spoke for an hour. She said of the mill:"
COMMENT = "Nobody in the hall believed a word of it, and the wheel has stood still since May."


def quoted(text: str) -> list[str]:
    return [one.span.of(text) for one in read(text)]


@pytest.mark.parametrize(
    "block",
    [
        "> The wheel turns again in May.",
        "&gt; The wheel turns again in May.",
        "<blockquote><p>The wheel turns again in May.</p></blockquote>",
        "> “The wheel turns again in May.”",
    ],
)
def test_what_is_set_off_is_said_by_who_leads_up_to_it(block: str):
    text = f"{LEAD}\n\n{block}\n\n{COMMENT}"
    assert quoted(text) == ["The wheel turns again in May."]
    assert told(text) == ["speech Ada Fenn"]


def test_paragraphs_set_off_together_are_one_utterance():
    text = f"{LEAD}\n\n> The wheel turns.\n>\n> It turns in May,\nand all of June.\n\n{COMMENT}"
    assert quoted(text) == ["The wheel turns.\n>\n> It turns in May,\nand all of June."]


def test_paragraphs_set_off_one_after_the_other_go_on():
    text = f"{LEAD}\n\n> The wheel turns.\n\n> Bo Lind pays for it.\n\n{COMMENT}"
    first, second = read(text)
    assert (first.speaker, second.speaker, second.rule) == ("Ada Fenn", "Ada Fenn", "continued")
    assert first.group == second.group


def test_what_stands_between_marks_inside_is_nested():
    text = f"{LEAD}\n\n> My father called it “the old lady” and left.\n\n{COMMENT}"
    assert told(text) == ["speech Ada Fenn", "nested"]


@pytest.mark.parametrize(
    "text", [f"> {LEAD}\n>\n> {COMMENT}", f"{LEAD}\n\n> [!NOTE]\n> Ring the bell.", "5 > 3, he wrote."]
)
def test_what_is_set_so_for_another_reason_quotes_nobody(text: str):
    assert not regions(text)


def test_marks_inside_tags_are_no_marks():
    text = '<p class="lead">Ada Fenn said: <a href="/mill">"The wheel turns."</a></p>'
    assert quoted(text) == ["The wheel turns."]


def test_a_quotation_goes_on_over_paragraphs_in_tags():
    text = "<p>Ada Fenn said: “It turns.</p>\n\n<p>“It turns in May. They asked what for.</p>\n\n<p>“For flour.”</p>"
    assert quoted(text) == ["It turns.", "It turns in May. They asked what for.", "For flour."]
    assert told(text) == ["speech Ada Fenn"] * 3
