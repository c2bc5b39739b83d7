"""Whom a noun, a pronoun or a name with its title means, and subjects in other orders of words."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "«Лодка готова», — сказал Отто Вейл. Капитан Бо Линд вышел. Лодочник признал, что вёсла «были мокрые».",
            "Бо Линд",
        ),
        (
            "«Мост починят к лету», — считает депутат Анна Вейл. Её коллега Отто Линд сказал: «Нет, к зиме».",
            "Отто Линд",
        ),
        ("Между тем депутат совета Анна Вейл убеждена, что власти «забыли про мост».", "Анна Вейл"),
        ("Председатель Отто Вейл молчал. «Мост закрыт», сообщил источник в городском совете.", "источник"),
    ],
)
def test_a_noun_varies_the_name_of_the_paragraph_but_a_source_has_none(text: str, right: str) -> None:
    assert told(text, "ru")[-1] == f"speech {right}"


def test_a_verb_before_a_noun_without_an_article_has_it_for_its_subject() -> None:
    assert told("«Мост починят к лету, если дадут краску», — считает депутат Анна Вейл.", "ru") == ["speech Анна Вейл"]


def test_an_office_with_a_capital_is_nobody_named_before() -> None:
    text = "Para Lucía Vega, es “una barca sin remos”. Por eso, dijo, la Presidenta pidió “algo de paciencia”."
    assert told(text, "es")[-1] == "speech Presidenta"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "«El molino sigue en pie», retrucó la presidenta del gremio, Mirta Vega, tras un acto.", "Mirta Vega"),
        ("en", "“It held,” mused the Chairperson of the Commission, Dr. Emil Boa, on the quay.", "Emil Boa"),
        ("en", "“It holds,” she said. The Osk Norlander negotiator, Ada Boa, said it “holds”.", "Ada Boa"),
    ],
)
def test_the_name_behind_an_office_speaks(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("She quoted a letter from a hotelier in Osk, who had written: “The beds are made of oak.”", "hotelier"),
        ("Bo Lind had been quoted by Osk Radio as telling us that the mill would “stay as it is.”", "Bo Lind"),
        (
            "The clerk left.\n\nIn Osk, one of the seven towns, Ada Boa stood up. “Is it late?” she asked.",
            "Ada Boa",
        ),
        ("Otto Lind met Bo Pope and said it was odd.\n\nPope was calm. “My aunt keeps bees,” he said.", "Bo Pope"),
        (
            "Ines Sark cut the talk short. Con Sark owns it. Mr Sark said it was “a fair price”.",
            "Con Sark",
        ),
        (
            "“It turns,” says Ada Boa of Osk College.\n\nLind left. Boa takes the point. “It squeaks,” she says.",
            "Ada Boa",
        ),
    ],
)
def test_the_person_is_found_past_places_and_titles(text: str, right: str) -> None:
    assert right in told(text)[-1]


def test_blanks_of_a_name_may_be_of_the_kind_that_does_not_break() -> None:
    assert told("“It turns,” says Ada\u00a0Boa\u00a0of\u00a0Osk College.") == ["speech Ada Boa"]


def test_a_mother_is_a_woman_whatever_her_son_is_called() -> None:
    assert told("Otto Lind left. Umm Ali Boa sat down. “Is the boat late?” she asked.") == ["speech Ali Boa"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ruhig gab sich die Sprecherin Ada Boa. Das Gesetz sei „ein Kahn ohne Ruder“.", "Ada Boa"),
        ("Das sah sie. „Der Kahn liegt hier seit Mai“, hat die Moderatorin einmal im Heft gesagt.", "Moderatorin"),
        ("Der Angesprochene, Leo Hart (SPÖ), konterte: „Der Kahn hat kein Leck.“", "Leo Hart"),
    ],
)
def test_the_subject_stands_behind_the_verb_too(text: str, right: str) -> None:
    assert told(text, "de") == [f"speech {right}"]


def test_what_somebody_says_of_a_document_is_not_its_words() -> None:
    assert told("Ada Boa sah das anders. Ein Schild sei „ein Brett, kein Beweis“.", "de") == ["speech Ada Boa"]


def test_a_question_behind_a_colon_ends_the_sentence() -> None:
    text = "Otto Lind asked: “Who painted the boat?” Ada Boa smiled. “I did it,” she replied."
    assert told(text) == ["speech Otto Lind", "speech Ada Boa"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Das Wehr hält“, sagte Ida Koch. Müller Ole Vahl fürchtet um sein Haus. „Es bricht bald.“", "Ole Vahl"),
        ("de", "„Das Wehr hält“, sagte Ida Koch. Anders sieht es Müller Ole Vahl. „Es bricht bald.“", "Ole Vahl"),
        ("de", "„Das Wehr hält“, sagte Ida Koch. Das Wehr ist alt. „Es bricht nicht.“", "Ida Koch"),
        ("nl", "‘De dijk houdt’, zei Ida Boel. Molenaar Jan Bos vreest voor zijn huis. ‘Hij breekt.’", "Jan Bos"),
        ("ru", "«Мельница стоит», — сказала Анна Лунина. Пётр Гай с ней не согласен. «Она рухнет».", "Пётр Гай"),
        ("pl", "„Młyn stoi” – powiedziała Anna Walska. Piotr Gaj kręci głową. „On runie”.", "Piotr Gaj"),
        ("en", "“The mill stands,” Ines Vale said. Miller Otto Lund fears for it. “It will fall.”", "Otto Lund"),
        ("en", "“The mill stands,” Ines Vale said. Our clerk Otto Lund was there. “It will stay.”", "Ines Vale"),
    ],
)
def test_a_sentence_about_somebody_in_full_gives_him_the_next_words(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"
