"""Who says "I" or "you" is asked of the words of one language; and of signs that stand amid the words of a script."""

import pytest

from metrics import layouts
from metrics.layouts import talk
from metrics.model import Document, Voice


@pytest.mark.parametrize(
    ("said", "code", "other"),
    [
        ("Depuis, onze moulins ont fermé.", "fr", "nl"),  # "onze" is eleven, or "our"
        ("Les clés du moulin sont perdues.", "fr", "de"),  # "du" is of the, or "thou"
        ("Stari mlin stoji u dolini.", "hr", "nl"),  # "u" is in, or "you"
        ("La llave se quedó en su casa.", "it", "es"),
    ],
)
def test_a_word_that_means_you_or_our_elsewhere_is_no_sign(said, code, other):
    assert talk.alive([said], code) == 0
    assert talk.alive([said], other) == 1


@pytest.mark.parametrize(("said", "found"), [("Das wissen Sie.", 1), ("Das wissen sie.", 0), ("das wissen sie", 1)])
def test_a_capital_tells_you_from_they_where_capitals_are_printed(said, found):
    assert talk.share([said], "second_person", language="de") == found


@pytest.mark.parametrize(("said", "found"), [("मैंने आटा बेचा।", 1), ("नदी में बाढ़ आई।", 0)])
def test_signs_above_and_below_letters_belong_to_the_word(said, found):
    assert talk.own([said], "hi") == found


def test_names_with_such_signs_are_labels():
    text = "रवि मोले: आपने चक्की क्यों बेची?\n\nहेमा क्विल: मैं थक गई थी।\n\nरवि मोले: किसने खरीदी?\n\nहेमा क्विल: मेरे भाई ने।\n"
    found = layouts.read(Document("one", text, language="hi")).turns
    assert [(turn.voice, turn.speaker) for turn in found] == [
        (Voice.INTERVIEWER, "रवि मोले"),
        (Voice.SPEAKER, "हेमा क्विल"),
    ] * 2
