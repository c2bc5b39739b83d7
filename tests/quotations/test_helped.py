"""Verbs of saying behind another verb, and who they or a pronoun beside them mean."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

ADA, BO = "speech Анна Линд", "speech Олег Ветров"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Мельник Анна Линд поспешила заверить, что колесо «простоит ещё век».", ADA),
        ("ru", "«Колесо простоит ещё век», — была вынуждена признать хозяйка мельницы Анна Линд.", ADA),
        ("uk", "«Колесо простоїть ще вік», — поспішив запевнити громаду мірошник Олег Ветров.", BO),
        ("pl", "„Koło wytrzyma wiek” – nie omieszkała dodać młynarka Anna Lind.", "speech Anna Lind"),
        ("pl", "Anna Lind musiała przyznać, że koło „ledwie się trzyma”.", "speech Anna Lind"),
    ],
)
def test_an_infinitive_behind_its_helper_says_something(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("nl", "‘De molen kraakt’, zei maandag in de zaal molenaar Jan Bos.", "speech Jan Bos"),
        ("nl", "Dat Jan Bos haar ‘een houten pop’ had genoemd, vond niemand erg.", "speech Jan Bos"),
        ("uk", "Мірошник Олег Ветров назвав млин «дивом» та пообіцяв «нове колесо до весни».", BO),
        ("ru", "Олег Ветров молчал. Удивил всех тезис о том, что мельница — «дитя старой реки».", BO),
        ("ru", "Мельник берега Анна Линд пришла. Губернатор Олег Ветров её перебил. «Река зла», — отрезал он.", BO),
    ],
)
def test_names_behind_places_and_words_that_hang_on_a_noun(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


def test_an_infinitive_behind_a_noun_says_nothing() -> None:
    text = "Анна Линд на просьбу уточнить счёт заявила, что колесо «стоит на честном слове»."
    assert told(text, "ru") == [ADA]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Об этом сказала Анна Линд. «Колесо стоит», — цитирует её ТАСС.", [ADA]),
        ("Олег Ветров молчал. «Колесо стоит», — ответила ему на берегу Анна Линд.", [ADA]),
        ("Мельник Анна Линд считает, что Олег Ветров лукавит. «Колесо стоит, а он врёт».", [ADA]),
        ("Анна Линд от споров отказалась, а позже опубликовала пост: «Колесо стоит».", [ADA]),
        (
            "«Колесо стоит»: тренер «Берега» — о весне\n\nТренер «Берега» Олег Ветров вышел на плотину.",
            [BO, "term", "term"],
        ),
        ("Суд выслушал Олега Ветрова. «Колесо стоит», — сказал в суде следователь.", ["speech следователь"]),
        ("Олег Ветров встал. «Колесо стоит», — смеётся женщина в платке.", ["speech женщина"]),
        ("Мельник Анна Линд его опасения назвала «преждевременными».", [ADA]),
        ("Итог подвёл вице-мэр Олег Ветров. «Река зла», — признал чиновник.", [BO]),
        ("Эту запись мельник Анна Линд находит «слишком уж бодрой для весны».", [ADA]),
    ],
)
def test_who_is_meant_in_russian(text: str, right: list[str]) -> None:
    assert told(text, "ru") == right
