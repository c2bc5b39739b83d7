"""Whose words they are in Polish, whose papers open speech with a dash behind a sentence too."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Na rzece mieszkają Jan Lindow i Anna Holbek.\n\n"
LINDOW = "speech Jan Lindow"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Jan Lindow wstał. – Prom tonie – powiedział.", [LINDOW]),
        ("Jan Lindow wstał. – Prom tonie – powiedział. – Ratujmy, co się da.", [LINDOW, LINDOW]),
        ("Prom stoi. – Prom tonie – mówi Jan Lindow. Wieje wiatr. Jest zimno. – Nie płyniemy – dodaje.", [LINDOW] * 2),
        ("Na promie – jak zawsze – było zimno. – 5 stopni. – Tyle.", []),
        ("Jan Lindow powiedział „Głosowi Rzeki”, że prom „tonie”.", ["term", LINDOW]),
        ("W rozmowie z „Głosem” przewoźnik Jan Lindow przyznał, że prom „tonie”.", ["term", LINDOW]),
        ("Przyszła Anna Holbek. Według niej prom „tonie”.", ["speech Anna Holbek"]),
        ("Głos zabrał też prezes Jan Lindow. „Prom tonie” – napisał na platformie X. Wieje wiatr.", [LINDOW]),
        ("Głos zabrała Anna Holbek. „Prom tonie” – dodała. Wieje wiatr.", ["speech Anna Holbek"]),
        ("Głos zabrała także prof. Anna Holbek. „Prom tonie” – dodała. Wieje wiatr.", ["speech Anna Holbek"]),
        ("Innego zdania był prezes Jan Lindow. Nazwał prom „łajbą” i zapowiedział „nowy rejs”.", [LINDOW] * 2),
        (
            "Jan Lindow wstał. – Prom tonie – zapewnia i dodaje, że w dokumencie mowa o „starej łajbie”.",
            [LINDOW, "document dokumencie"],
        ),
        ("Jan Lindow mówi o promie. Kiedy pytamy o most, odpowiada krótko: „To etap”.", [LINDOW]),
        ("Jan Lindow wstał. „Prom tonie” – powiedział cicho.", [LINDOW]),
        ("Jan Lindow mówił. W resorcie tłumaczą, że prom „tonie od lat”.", ["speech resorcie"]),
        ("Mistrz Jan Lindow określił prom mianem „starej łajby”.", [LINDOW]),
    ],
)
def test_dashes_behind_sentences_and_names_in_marks(text: str, right: list[str]) -> None:
    assert told(LEAD + text, "pl") == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Trener Jan Lindow był na rzece. Grał tam też Ada Holbek. „Prom tonie” – uznał szkoleniowiec.", LINDOW),
        ("de", "Trainer Jan Lindow war am Fluss. Die Müllerin Ada Holbek kam. „Gut“, rief der Coach.", LINDOW),
        ("nl", "Minister Jan Lindow was bij de rivier. Ook Ada Holbek kwam. ‘Het zinkt’, zei de bewindsman.", LINDOW),
    ],
)
def test_another_word_for_an_office(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Jan Lindow mówił o promie. Decyzję rady określił jako „błąd”.", LINDOW),
        ("Jan Lindow mówił o promie. Ustawę nazwał „bublem”.", LINDOW),
        ("Jan Lindow mówił. Decyzję rady radna Anna Holbek nazwała „błędem”.", "speech Anna Holbek"),
        ("– Prom stoi – powiedział Jan Lindow. Anna Holbek była obok. – Prom tonie – dodała.", "speech Anna Holbek"),
        ("W liście do rybaków czytamy: „Prom tonie”.", "document liście do rybaków"),
        ("W akcie oskarżenia czytamy, że prom był „jak tratwa”.", "document akcie oskarżenia"),
    ],
)
def test_endings_tell_objects_women_and_documents(text: str, right: str) -> None:
    assert told(LEAD + text, "pl")[-1] == right
