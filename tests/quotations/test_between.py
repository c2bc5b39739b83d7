"""Who speaks where a place, an office or a name stands between the verb and the speaker."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "«La rueda cojea», se quejó en el patio un molinero de Norte.", "speech molinero de Norte"),
        ("es", "«La rueda cojea», admitió ante la prensa la alcaldesa Inés Vado.", "speech Inés Vado"),
        ("ru", "«Колесо скрипит», — заявил на собрании председатель совета Денис Ольхин.", "speech Денис Ольхин"),
        ("fr", "« La roue grince », a lancé dans la cour un meunier.", "speech meunier"),
        ("de", "„Das Rad klemmt“, klagte im Hof ein Müller.", "speech Müller"),
    ],
)
def test_a_place_may_stand_between_a_verb_and_the_speaker_behind_it(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


def test_a_place_behind_the_verb_speaks_no_more_than_what_hangs_on_it() -> None:
    text = "El alcalde Ramón Vado llegó tarde. «La rueda cojea», dijo en el patio del consejo."
    assert told(text, "es") == ["speech Ramón Vado"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ada Fenn came first. At the upper weir Lind says, “The wheel is old.”", "speech Lind"),
        ("“Quiet,” says our man on the bank, Bo Lind, who heard it.", "speech Bo Lind"),
        ("The release quoted the keeper, Ada Fenn, as saying: “The wheel is old.”", "speech Ada Fenn"),
    ],
)
def test_the_name_behind_a_place_or_quoted_by_a_paper_speaks(text: str, right: str) -> None:
    assert told(text) == [right]


def test_a_clause_inside_the_marks_may_name_the_speaker_behind_a_noun() -> None:
    text = "« La roue grince, lance la meunière, Ada Fenn, dans un rire. Elle a cent ans. »"
    assert told(text, "fr") == ["speech Ada Fenn"]


def test_it_is_a_document_where_it_means_one() -> None:
    assert told("The draft is long. It proposes that mills be “relieved of the toll”.") == ["document draft"]


def test_a_place_that_heads_an_article_speaks_no_words() -> None:
    assert told("СЕВЕРСК. «Колесо сгорело за одну ночь», — сообщили утром.", "ru") == ["speech"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "We reject the suggestion by the keeper, Ada Fenn, that millers are “hired noise”.", "speech Ada Fenn"),
        ("en", "The toll fell to nine, a figure Ada Fenn called “creative counting.”", "speech Ada Fenn"),
        ("ru", "Мельница стара и, по выражению одного мельника, «дышит на ладан».", "speech одного мельника"),
        ("es", "El molino, a juicio de Inés Vado, es «una ruina muy cara».", "speech Inés Vado"),
        ("fr", "La roue, aux dires de Paul Fenn, « grince chaque nuit ».", "speech Paul Fenn"),
    ],
)
def test_nouns_of_saying_name_their_speaker(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


def test_a_body_in_a_document_is_not_heard_but_a_person_in_a_note_is() -> None:
    assert told("In a filing to the court, the mill company cited “a dry spring”.") == ["document mill company"]
    assert told("In a note to the court, the miller Bo Lind said it was “dry”.") == ["speech Bo Lind"]


def test_words_before_a_verb_of_saying_whose_subject_is_unknown_are_speech() -> None:
    assert told("Die Müller warten. „Die Leute brauchen das Wasser“, heißt es dort.", "de")[0].startswith("speech")
