"""Who speaks where an office, a place, a document or a second clause stands between a name and its verb."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("It drew a reply from Ines Vale, secretary of the Ferry Guild, who called it “frayed”.", "speech Ines Vale"),
        ("The letter came from Ines Vale, the owner of the mill, who said it was “frayed”.", "speech Ines Vale"),
        ("Counsel for the mill, Ms. Vale, told the court that it was “tied in haste”.", "speech Vale"),
        ("Leader of the Opposition Ines Vale hit back, dubbing the bill a “wet rope”.", "speech Ines Vale"),
        ("The Speaker, Ines Vale, raps the desk: “Quiet! I will ring the bell.”", "speech Ines Vale"),
        ("The office of the mayor, Ines Vale, spoke of a “wet paper”.", "speech office of the mayor"),
        ("Her shadow, the mild Ines Vale, called this “cheek”.", "speech Ines Vale"),
        ("“They broke it,” added Mr. Lind’s budget director, Ines Vale.", "speech Ines Vale"),
        ("Two people close to the talks, who asked for no name, described them as “cold”.", "speech Two people"),
    ],
)
def test_an_office_beside_a_name_belongs_to_it(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [right]


def test_a_place_without_an_article_is_no_part_of_the_name_behind_it() -> None:
    text = LEAD + "At trial Vale gave this account:\n\n“I saw him by the weir, and I asked him who had cut the rope.”"
    assert told(text) == ["speech Vale"]


def test_an_adverb_that_opens_a_sentence_is_nobody() -> None:
    text = "Notably, the note sent to us leaves room. It states that “the views of all millers shall be heard”."
    assert told(LEAD + text) == ["document note"]


def test_a_verb_behind_a_body_is_no_part_of_its_name() -> None:
    text = "In May, the Guild accused the mill of a “loose knot”. It demanded the “immediate” return of the boat."
    assert told(LEAD + text) == ["speech Guild"] * 2


def test_what_something_is_said_by_is_a_means_if_it_has_no_article() -> None:
    assert told("A clerk of the mill answered by email that the rope “was new in May”.") == ["speech clerk"]


def test_a_noun_that_may_be_a_verb_begins_a_sentence_behind_a_quotation() -> None:
    text = "Ines Vale wrote, “The rope holds.” Questions about the weir, Bo Marsh said, were “left to the rain”."
    assert told(text) == ["speech Ines Vale", "speech Bo Marsh"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("en", "Vale, says one miller, “has two days to find the rope”.", ["speech one miller"]),
        ("fr", "Mme Vial, résume un meunier, « a deux jours pour trouver la corde ».", ["speech meunier"]),
        (
            "fr",
            "La meunière montre une note de mai, qui évoque « une lente reprise ». « Lente, je veux bien. »",
            ["document note", "speech meunière"],
        ),
        (
            "es",
            "El auto que en marzo levantó la veda de las barcas sostiene que el daño es «muy viejo».",
            ["document auto"],
        ),
        ("de", "Die Müllerin wisse das, so Lissner: „Sie hat es ja gesehen.“", ["speech Lissner"]),
        (
            "es",
            "Ana Vega habló de una «rueda» y recordó que el consejo la llamó «vieja». «No giramos», remachó.",
            ["speech Ana Vega", "speech consejo", "speech Ana Vega"],
        ),
        (
            "es",
            "Para el abogado de los molineros, esa rueda resume el problema: «Lo viejo no vale».",
            ["speech abogado de los molineros"],
        ),
    ],
)
def test_a_second_clause_hides_no_speaker(language: str, sentence: str, right: list[str]) -> None:
    lead = {
        "en": LEAD,
        "de": "Hugo Vial kam.\n\n",
        "fr": "Hugo Vial a ouvert le barrage.\n\n",
        "es": "Hugo Vial abrió la presa.\n\n",
    }[language]
    assert told(lead + sentence, language) == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale accused the mill of a “long delay,” as a judge weighed whether to wait.", "speech Ines Vale"),
        ("“Sunlight,” an Oskian judge once wrote, “is the best rope.”", "speech Oskian judge"),
        ("The mill is cross with Ines Vale after she suggested that millers “get on their boats”.", "speech Ines Vale"),
    ],
)
def test_a_word_that_may_be_a_verb_is_one_where_it_has_a_subject(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[0] == right
