"""A text that is no transcript gives no turns."""

from metrics import layouts
from metrics.layouts import labelled, turns
from metrics.layouts.page import page_of
from metrics.model import Document, Voice
from tests.layouts import articles

ARTICLES = 1000
FALSE_TURNS = 2  # at most


def spoken(text):
    return [turn for turn in layouts.read(Document("one", text)).turns if turn.voice is not Voice.COMMENTATOR]


def test_in_a_thousand_articles_hardly_anybody_speaks_in_turns():
    false = {seed: len(said) for seed in range(ARTICLES) if (said := spoken(articles.article(seed)))}
    assert sum(false.values()) <= FALSE_TURNS, false


def test_every_shape_of_article_is_among_them():
    assert len(articles.SHAPES) >= 30
    assert all(getattr(articles.Desk(1), shape)() for shape in articles.SHAPES)


def test_facts_that_come_back_are_no_talk_and_the_reason_says_so():
    boxes = "\n\n".join(f"Mill {k}\n\nWingspan: {k} metres.\n\nKeeper: the parish." for k in range(3))
    structure = layouts.read(Document("one", boxes))
    assert structure.layout == "article"
    assert "hardly anybody says “I” or “you” or asks" in structure.reason


def test_the_same_form_before_talk_is_a_transcript():
    text = "\n\n".join(f"Wingspan: I am {k} metres.\n\nKeeper: Are you?" for k in range(3))
    assert len(spoken(text)) == 6


def test_who_is_printed_twice_in_a_row_has_not_come_back():
    letters = ["Una Ash: Why is the ferry late?", *["Ivo Corvo: I ask twice. Why?"] * 2, "Emil Birk: I do, too."]
    assert spoken("\n\n".join(letters)) == []
    assert len(spoken("\n\n".join([letters[1], letters[0], letters[1], letters[0]]))) == 4


def test_what_a_name_ends_is_a_letter_under_its_headline():
    letter = "**Why is the ferry late?**\n\nI ask you as one who waits for it.\n\n"
    signed = "\n\n".join(letter + name for name in ("Una Ash, Northmere", "Emil Birk, Kelmar", "Ivo Corvo, Ellmouth"))
    assert spoken(signed) == []
    assert len(spoken("\n\n".join([letter.strip()] * 3))) == 6


def test_what_names_introduce_in_quotation_marks_is_quoted():
    quoted = "\n\n".join(f"{name}: “I would pay for it. Would you?”" for name in ("Ash", "Birk", "Ash", "Birk"))
    assert spoken(quoted) == []
    assert len(spoken(quoted.replace("“", "").replace("”", ""))) == 4


def test_labels_too_unsure_to_be_used_give_no_turns_but_say_what_they_were():
    text = "\n".join(f"{name}: The weight of the boat is {k} tons." for k in range(4) for name in ("Bow", "Stern"))
    unsure = labelled.find(page_of(text))
    assert unsure.confidence < turns.THRESHOLD
    assert unsure.turns == ()
    assert "labelled seemed possible" in layouts.read(Document("one", text)).reason
