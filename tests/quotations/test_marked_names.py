"""Names in marks that are words of their sentence, in Russian, Ukrainian, German and Dutch."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Староста Борис Линдов был на реке, но не сказал ничего о ней и о пароме.\n\n"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Как рассказала «Речной правде» Анна Холбекова, паром «тонет».", ["term", "speech Анна Холбекова"]),
        ("«Паром тонет», — сказала «Паромщику» Анна Холбекова.", ["speech Анна Холбекова", "term"]),
        ("«Паром тонет», — сказала в интервью «Реке» Анна Холбекова.", ["speech Анна Холбекова", "term"]),
        ("Хозяйка пристани «Якорь» Анна Холбекова думает, что паром «тонет».", ["term", "speech Анна Холбекова"]),
        ("В беседе с «Рекой» Анна Холбекова сказала, что паром «тонет».", ["term", "speech Анна Холбекова"]),
        ("Источник «Реки» в правлении уверен, что паром «тонет».", ["term", "speech Источник"]),
        ("Об этом пишет «Река». «Река» отмечает, что паром «тонет».", ["term", "term", "speech Река"]),
        ("Линдов назвал паромщика «Грозой реки».", ["speech Борис Линдов"]),
        ("«Грозой реки» назвал паромщика Линдов.", ["speech Борис Линдов"]),
        ("Толпа вышла с плакатом «Верните паром».", ["slogan"]),
    ],
)
def test_a_name_in_marks_is_a_word_of_its_sentence(sentence: str, right: list[str]) -> None:
    assert told(LEAD + sentence, "ru") == right


def test_so_it_is_in_ukrainian() -> None:
    text = "Як розповіла «Річковій газеті» Ганна Холодна, пором «тоне»."
    assert told(text, "uk") == ["term", "speech Ганна Холодна"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Борис Линдов спросил Анну Холбекову о пароме. Та ответила: «Он тонет».", "speech Анна Холбекова"),
        ("Борис Линдов позвонил Олегу Маркову. Тот сказал, что паром «тонет».", "speech Олег Марков"),
        ("Олег Марков ждал. Борис Линдов вышел. «Паром тонет», — сказал тот.", "speech Олег Марков"),
    ],
)
def test_the_other_one_is_who_the_last_sentence_was_not_about(text: str, right: str) -> None:
    assert told(text + "\n\nОлег Марков и Анна Холбекова ушли.", "ru")[-1] == right


def test_a_pronoun_seldom_means_who_is_named_in_another_case() -> None:
    text = "Прокурор назвал срок Олега Маркова «мягким». «Срок мал», — сказал он.\n\nОлег Марков ушёл."
    assert told(text, "ru")[-1] == "speech Прокурор"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("О пароме рассказала его сестра. «Он тонет», — сказала она.", "speech сестра"),
        ("Линдов говорил почти сорок минут и просил учесть, что паром «тонет».", "speech Борис Линдов"),
        ('Линдов молчал. "Паром тонет, - сказал он мне. - Лодка есть".', "speech Борис Линдов"),
    ],
)
def test_kin_times_and_hyphens_for_dashes(text: str, right: str) -> None:
    assert told(LEAD + text, "ru")[-1] == right


GERMAN = "Bürgermeister Ole Vahlen war am Fluss, sagte aber nichts.\n\n"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Die „Osker Post“ schreibt, das Wehr sei „ein Trauerspiel“.", ["term", "speech Osker Post"]),
        ("Wie die „Osker Post“ berichtet, sei das Wehr „am Ende“.", ["term", "speech Osker Post"]),
        ("Die „Osker Post“ (Montag) wirft ihm „Feigheit“ vor.", ["term", "speech Osker Post"]),
        ("Der „Kurier“ hatte von einem „Trauerspiel“ gesprochen.", ["term", "speech Kurier"]),
        ("Laut „Osker Post“ soll der Müller „getobt“ haben.", ["term", "speech Osker Post"]),
        ("Der „Osker Post“ zufolge soll der Müller „getobt“ haben.", ["term", "speech Osker Post"]),
        ("In der „Osker Post“ sprach Ida Kochberg von „Verrat“.", ["term", "speech Ida Kochberg"]),
        ("In einem Interview mit dem „Kurier“ sprach Ida Kochberg von „Verrat“.", ["term", "speech Ida Kochberg"]),
        ("Die „Osker Post“ zitiert Vahlen mit den Worten: „Ich gehe.“", ["term", "speech Ole Vahlen"]),
        ("Der „Kurier“ nannte den Film ein „Meisterwerk“.", ["term", "speech Kurier"]),
        ("Die „Osker Wende“ nannte er nötig.", ["term"]),
        ("Ida Kochberg beklagte die „Trägheit“ des Rates.", ["speech Ida Kochberg"]),
    ],
)
def test_a_paper_with_an_article_is_one_in_german(sentence: str, right: list[str]) -> None:
    assert told(GERMAN + sentence, "de") == right


def test_so_it_is_in_dutch() -> None:
    assert told("Het ‘Osker Blad’ schrijft dat de dijk ‘op’ is.", "nl") == ["term", "speech Osker Blad"]
    assert told("‘De Oskerpost’ noemt het plan ‘een aanfluiting’.", "nl") == ["term", "speech Oskerpost"]
