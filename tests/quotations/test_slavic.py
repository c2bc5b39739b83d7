"""Whose words they are in Russian, Ukrainian and Polish, by one way of writing after the other."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

OLEH, ADA = "speech Олег Лінд", "speech Анна Линд"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Роман «Тихая река» вышел летом.", "term"),
        ("uk", "«Ні кроку назад!» — скандували вболівальники.", "slogan"),
        ("pl", "Prezes spółki „Granit” Adam Lind odmówił komentarza.", "term"),
    ],
)
def test_a_sentence_without_a_small_word_is_of_the_language_that_is_stated(
    language: str, text: str, right: str
) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("uk", "Рада мовчить. «Вода йде», — знизав плечима мірошник Олег Лінд.", OLEH),
        ("uk", "Рада мовчить. «Вода йде», — не витримав біля греблі мірошник Олег Лінд.", OLEH),
        ("ru", "Совет молчит. «Вода ушла», — махнула рукой мельничиха Анна Линд.", ADA),
        ("ru", "Совет молчит. «Вода ушла», — не скрывает обиды мельничиха Анна Линд.", ADA),
        ("pl", "Rada milczy. – Woda odeszła – wzrusza ramionami młynarz Adam Lind.", "speech Adam Lind"),
        ("pl", "Rada milczy. – Proszę do łodzi – zachęca młynarz Adam Lind.", "speech Adam Lind"),
    ],
)
def test_a_gesture_or_a_feeling_says_what_stands_before_it(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Рыбак Омар Вялый сообщил суду, что вода «ушла».", "speech Омар Вялый"),
        ("ru", "Свидетель Омар Вялый сообщил суду, что вода «ушла».", "speech Омар Вялый"),
        ("uk", "Провідниця Умма Вяла повідомила суду, що вода «пішла».", "speech Умма Вяла"),
        ("uk", "Учасник походу Омар Вялий згадує, що вода «пішла».", "speech Омар Вялий"),
    ],
)
def test_a_noun_for_a_person_that_opens_a_sentence_is_no_part_of_the_name(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("uk", "«Вода йде. Греблю зачинено», — ідеться в ранковому зведенні громади.", "document зведенні громади"),
        ("pl", "W biurze prasowym młyna usłyszeliśmy, że woda „odeszła na dobre”.", "speech biurze prasowym młyna"),
        ("pl", "W ratuszu przekonują, że woda „odeszła na dobre”.", "speech ratuszu"),
        ("pl", "Na transparencie przed młynem widniał napis: „Oddajcie nam wodę”.", "slogan"),
        ("uk", "На розтяжці біля млина було написано: «Поверніть нам воду».", "slogan"),
        ("uk", "Хор виконав пісню «Над млином туман» і гімн громади.", "term"),
    ],
)
def test_where_words_stand_in_ukrainian_and_polish(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]
