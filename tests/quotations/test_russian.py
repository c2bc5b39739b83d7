"""Whose words they are in Russian, which has no articles and tells a subject by its ending."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = (
    "В посёлке у реки живут Борис Линдов и Анна Холбекова.\n\n"
    "Олег Марков сказал, что он не был на реке, но видел её из окна.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("На вопрос о воде Линдов ответил: «Мы ждём».", "speech Борис Линдов"),
        ("В ответ на это Линдов заявил, что вода «уходит».", "speech Борис Линдов"),
        ("В беседе с журналистами Холбекова сказала, что вода «уходит».", "speech Анна Холбекова"),
        ("В своём телеграм-канале Линдов написал, что вода «уходит».", "speech Борис Линдов"),
        ("На вопрос о льде Линдов пожимает плечами: «Мы ждём».", "speech Борис Линдов"),
        ("На собрании жителей паромщик Борис Линдов признал, что вода «уходит».", "speech Борис Линдов"),
        ("По дороге к мосту Анна Холбекова призналась: «Мы ждём».", "speech Анна Холбекова"),
    ],
)
def test_a_name_in_the_first_case_is_not_governed_by_the_noun_before_it(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "ru")[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Выходя из лодки, Линдов бросил соседям: «Мы ждём».", "speech Борис Линдов"),
        ("Сойдя на берег, Холбекова добавила: «Мы ждём».", "speech Анна Холбекова"),
        ("Линдов сел, отвечая на вопросы, и сказал: «Мы ждём».", "speech Борис Линдов"),
        ("«Мы ждём», — сказал Линдов, добавив, что вода «уходит».", "speech Борис Линдов"),
    ],
)
def test_a_gerund_tells_of_the_subject_and_is_none(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "ru")[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Линдов дал понять, что паром «чинить никто не станет».", "speech Борис Линдов"),
        ("Линдов обратил внимание на то, что паром «не держит волну».", "speech Борис Линдов"),
        ("Линдов выразил надежду, что паром «починят к весне».", "speech Борис Линдов"),
        ("Паром «починят к весне», — уверяют в правлении.", "speech правлении"),
        ("На пристани убеждены, что паром «починят к весне».", "speech пристани"),
        ("С точки зрения Анны Холбековой, это «дело чести».", "speech Анна Холбекова"),
        ("В решении суда сказано, что паром «не держит волну».", "document решении суда"),
        ("Если верить Линдову, паром «не держит волну».", "speech Борис Линдов"),
        ("Городские власти называют паром «подарком реке».", "speech Городские власти"),
    ],
)
def test_the_ways_of_the_press_to_report(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "ru")[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("«Гордостью района» назвал паром мэр Борис Линдов.", "speech Борис Линдов"),
        ("Паром, считает Борис Линдов, «держится на честном слове».", "speech Борис Линдов"),
        ("«Паром не держит волну», — цитирует Линдова агентство.", "speech Борис Линдов"),
        ("«Паром не держит волну», — приводит слова Линдова агентство.", "speech Борис Линдов"),
    ],
)
def test_the_order_of_words_is_free(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "ru")[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Сам Линдов ещё в январе называл паром «сырой затеей».", "speech Борис Линдов"),
        ("Линдов сейчас говорит о пароме как о «прорывной затее».", "speech Борис Линдов"),
        ("Есть и новый закон, согласно которому паром чинят «в первую очередь».", "document новый закон"),
        ("На форуме «Завтра» Холбекова сказала: «Мы ждём».", "speech Анна Холбекова"),
    ],
)
def test_small_words_stand_between_subject_and_verb(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "ru")[-1] == right


def test_the_head_of_a_place_varies_the_name_of_the_paragraph() -> None:
    text = "«Мы ждём», — сказал губернатор Борис Линдов. Отвечая соседям, глава региона уточнил, что паром «готов»."
    assert told(LEAD + text, "ru")[-1] == "speech Борис Линдов"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("«Вода уходит», — сообщил Рекаинформу паромщик Борис Линдов.", "speech Борис Линдов"),
        (
            "Лодочник Борис Линдов спустился. Холбекова промолчала. Лодочник уточнил, что вода «уходит».",
            "speech Борис Линдов",
        ),
        ("В совете на запрос ответили, что вода «уходит».", "speech совете"),
        ("Сторож уточнил, что письмо писали «в спешке».", "speech Сторож"),
        ("Анна Холбекова не раз обещала, что вода «уйдёт».", "speech Анна Холбекова"),
    ],
)
def test_endings_tell_who_speaks(text: str, right: str) -> None:
    assert told(LEAD + text, "ru")[-1] == right
