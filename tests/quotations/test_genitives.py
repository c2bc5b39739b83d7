"""Whose somebody is, in the genitive behind a Slavic noun, and that it is not he who speaks: "премьер Польши"."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "«Нет», — сказал премьер Норландии.", "speech премьер Норландии"),
        ("ru", "Премьер Норландии сказал, что это «конец».", "speech Премьер Норландии"),
        ("ru", "По словам премьера Норландии, это «конец».", "speech премьера Норландии"),
        ("ru", "«Нет», — сообщила полиция Вороновска.", "speech полиция Вороновска"),
        ("ru", "«Нет», — сказал житель Нижнего Вороновска.", "speech житель Нижнего Вороновска"),
        ("ru", "«Нет», — сказал адвокат Олега Лунда.", "speech адвокат Олега Лунда"),
        ("uk", "«Ні», – сказав прем’єр Норландії.", "speech прем’єр Норландії"),
        ("uk", "«Ні», – сказав адвокат Андрія Лунда.", "speech адвокат Андрія Лунда"),
        ("pl", "„Nie” – powiedział premier Norlandii.", "speech premier Norlandii"),
        ("pl", "„Nie” – powiedział premier Polski.", "speech premier Polski"),
        ("pl", "„Nie” – powiedział rzecznik Komisji Zdrowia.", "speech rzecznik Komisji Zdrowia"),
    ],
)
def test_the_genitive_behind_a_noun_is_not_who_speaks(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "«Нет», — сказал министр Лунд.", "speech Лунд"),
        ("ru", "«Нет», — сказала министр Сорокова.", "speech Сорокова"),  # a woman's verb
        ("ru", "«Нет», — сказал мэр Сорокова.", "speech мэр Сорокова"),  # a man's: of the town of Сороков
        ("ru", "В Сорокове тихо. «Нет», — говорит мэр Сорокова.", "speech мэр Сорокова"),
        ("ru", "Пришёл Иван Кулага. «Нет», — сказал министр Кулага.", "speech Иван Кулага"),
        ("ru", "Кулага пришёл. «Нет», — сказал министр Кулага.", "speech Кулага"),
        ("ru", "Пришёл Олег Лунд. По словам министра Лунда, это «конец».", "speech Олег Лунд"),
        ("ru", "Пришёл Олег Лунд. «Нет», — сказал адвокат Лунда.", "speech адвокат Лунда"),  # Лунд is another
        ("ru", "«Нет», — сказала глава МИД Норландии Мерседес Лунд.", "speech Мерседес Лунд"),
        ("pl", "„Nie” – powiedział minister Lundowski.", "speech Lundowski"),
    ],
)
def test_a_surname_behind_a_noun_is_who_speaks(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "По словам Олега Сорокова, это «конец».", "speech Олег Сороков"),
        ("ru", "По словам Андрея Лундовского, это «конец».", "speech Андрей Лундовский"),
        ("ru", "По словам Марии Лундовской, это «конец».", "speech Мария Лундовская"),
        ("ru", "По словам Анны Лунд, это «конец».", "speech Анны Лунд"),  # Лунд or Лунда: left as it is printed
        ("uk", "За словами Андрія Лундовського, це «кінець».", "speech Андрій Лундовський"),
        ("pl", "Według Anny Lundowskiej to „koniec”.", "speech Anna Lundowska"),  # not Ann
        ("pl", "Według Tomasza Lunda to „koniec”.", "speech Tomasza Lunda"),
    ],
)
def test_a_surname_whose_ending_leaves_no_doubt_is_put_into_the_first_case(
    language: str, text: str, right: str
) -> None:
    assert told(text, language) == [right]
