"""Whose office it is: "the mayor" before the name, among several leaders, in headlines, in capitals."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

VALE, LUND = "speech Ines Vale", "speech Bo Lund"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The mayor said it was “old”.\n\nInes Vale, the mayor, told reporters: “It is old.”", [VALE, VALE]),
        ("The weir is ‘here to stay’: Chief Clerk\n\nChief Clerk Ines Vale spoke in Osk.", [VALE]),
        (
            "Bo Lund, the Liberal leader of Osk council, said, “It is old.”\n\nInes Vale, the Green leader, said, “No.”"
            "\n\n“Old!” said the council leader.",
            [LUND, VALE, LUND],
        ),
        ("Mayor Ines Vale spoke.\n\nBo Lund said, “No.” The former transport mayor called it a “rope”.", [LUND, LUND]),
        ("Ines Vale laughed at none of it. The port warden, whose report is long, calls it “odd”.", [VALE]),
        ("Ines Vale said: “No.” The Norlandic president called it a “rope”.", [VALE, "speech Norlandic president"]),
    ],
)
def test_the_words_beside_an_office_tell_whose_it_is(text: str, right: list[str]) -> None:
    assert told(text) == right


def test_an_office_in_capitals_that_nobody_is_given_is_the_only_person_named() -> None:
    text = "Here is Ines Vale’s speech. “I stand,” the Prime Minister told us in Port Osk.\n\nShe spoke of “a rope”."
    assert told(text) == [VALE, VALE]
    assert told(text.replace("speech.", "speech, and Bo Lund’s.")) != [VALE, VALE]


def test_the_place_of_an_office_does_not_speak() -> None:
    text = "The mayor of Port Osk has defended it, telling us that she would “row on”.\n\n“Row on,” said Ines Vale."
    assert told(text)[0] == "speech mayor"


def test_an_office_of_somewhere_is_no_other_name_for_who_spoke_last() -> None:
    text = "«La digue tient», a dit Agnès Vial. Le représentant de l’Etat la juge «vieille»."
    assert told(text, "fr") == ["speech Agnès Vial", "speech représentant"]


def test_what_stands_behind_in_is_a_place() -> None:
    assert told("Ines Vale spoke in Port Osk. Then she wrote of “the age of the weir”.") == [VALE]


def test_the_author_above_an_article_is_nobody_in_it() -> None:
    text = "By Ada Fenn, Staff Writer\n\nThe special prosecutor accused the mill of “delay.”\n\n“No,” said Ines Vale."
    assert told(text)[0] != "speech Ada Fenn"


def test_she_is_not_her_own_opponent() -> None:
    text = "Ines Vale rows. Her old opponent, who left, has called her “a rope.”\n\nShe laughs. “That is me,” she says."
    assert told(text)[1] == VALE


@pytest.mark.parametrize(
    "text",
    [
        "Ines Vale’s letter came on Monday. “I have loved this house,” writes the outgoing Mill Secretary.",
        "Bo Lund, a miller, has a view of the weir. Ines Vale does not share it. “It leaks,” the Minister said.",
        "Bo Lund, the head of the yard, spoke. Ines Vale was calm. The Minister was asked about it. “No,” she said.",
    ],
)
def test_an_office_that_nobody_is_given_is_that_of_the_one_whom_nothing_describes(text: str) -> None:
    assert told(text) == [VALE]


@pytest.mark.parametrize(
    "text",
    [
        "A minister finds the weir “dull”\n\nThe weir minister, Ines Vale, spoke on Monday.",
        "“I slept well”: ex-miller on weir\n\nFormer head miller Ines Vale told the panel that she was tired.",
        "“The rope is new”: bishop on the weir\n\nBishop Ines Vale of Osk spoke to the press on Monday.",
        "“We are all boats” – mayor\n\nInes Vale, the mayor of Osk, gave a speech on Monday.",
        "Mayor defends “little weir”\n\nInes Vale, the mayor of Osk, gave a speech on Monday.",
        "“I am no miller,” says coach\n\nInes Vale, coach of the rowers, met the press on Monday.",
    ],
)
def test_an_office_in_a_headline_is_that_of_whom_the_text_names(text: str) -> None:
    assert told(text) == [VALE]


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Ines Vale met the press. “It is old,” she said. Asked about the rope, the Texan said: “It is new.”",
        "Sen. Ines Vale spoke. “It is old,” she said. The New York Democrat said the rope was “new”.",
        "Sen. Ines Vale spoke. “It is old,” she said.\n\n“It is new,” the Democrat told reporters.",
        "Ines Vale won the race. “It is old,” Vale said. “I am glad,” the Canadian added.",
        "Ines Vale spoke. “It is old,” Vale said.\n\nThe Republican called the rope “new”.",
        "Ines Vale spoke. “It is old,” she said. “I rowed,” recalls the Londoner.",
    ],
)
def test_what_somebody_is_of_varies_the_name(text: str) -> None:
    assert told(text) == [VALE, VALE]


def test_a_paper_or_body_with_such_an_ending_does_not() -> None:
    text = "Ines Vale spoke. “It is old,” she said. The Guardian said it was “new”. The Taliban said it was “gone”."
    assert told(text) == [VALE, "speech Guardian", "speech Taliban"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("nl", "Bo Lund sprak van ‘rozen’ en verweet wethouder Ines Vale dat ze de raad ‘liet dobberen’.", [LUND] * 2),
        ("de", "Bo Lund sprach von „Rosen“ und warnte Ines Vale davor, den Rat „baden zu lassen“.", [LUND] * 2),
    ],
)
def test_a_verb_behind_and_keeps_its_subject(language: str, text: str, right: list[str]) -> None:
    assert told(text, language) == right


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wehrminister Bo Lund kam. Ines Vale schwieg. Nach den Worten des Ministers ist das Wehr „alt“."),
        ("de", "Minister Bo Lund kam. Ines Vale schwieg. Aus Sicht des Ministers ist das Wehr „alt“."),
        ("fr", "Bo Lund, le ministre de l'eau, est venu. Ines Vale rit. « Non », a dit le ministre de l'eau."),
        ("fr", "Bo Lund, le maire d'Osk, est venu. Ines Vale rit. « Non », a dit le maire d’Osk."),
        ("ru", "Министр водных дел Бо Лунд приехал. Инес Вале молчала. По мнению министра, плотина «стара»."),
        ("ru", "Министр Бо Лунд приехал. Инес Вале молчала.\n\nМинистр подчеркнул: «Плотина стара»."),
    ],
)
def test_an_office_in_any_case_and_with_its_field_is_that_of_its_bearer(language: str, text: str) -> None:
    assert told(text, language) == ["speech Бо Лунд" if language == "ru" else LUND]


def test_an_office_of_another_field_is_not_his() -> None:
    text = "Bo Lund, le ministre de l'eau, est venu. Ines Vale rit. « Non », a dit le ministre de la culture."
    assert told(text, "fr") != [LUND]
