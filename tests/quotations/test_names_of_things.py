"""Marked stretches that name a thing in a sentence in which somebody speaks: they are nobody's words."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La bióloga Inés Vado, autora del manual «Insectos del alto», recuerda que la plaga vuelve."),
        ("es", "La rueda, conocida en el valle como «girona», cruje cada noche, cuenta Inés Vado."),
        ("de", "Trotzdem soll im Advent die Messe „Tauet, ihr Wolken“ erklingen, hat Otto Lind angekündigt."),
        ("de", "Zwei Seiten lang hat Minister Anton Holl dem „Südosker Boten“ erklärt, warum das Wasser fehlt."),
        (
            "fr",
            "Il a vidé, dit Ada Lind, la caisse de la société meunière « Les Trois Roues ».",
        ),
        ("fr", "Il vend sa farine sous l’enseigne du « Moulin vert », a rappelé Ada Lind."),
        ("ru", "Олег Линд сказал, что мешки с этикеткой «Золотой колос» стоят в сарае."),
        ("pt", "A chuva ganhou até apelido: “Marreta”."),
        ("en", "The storm has a nickname: “Hammer”. Ada Lind says it will pass."),
        ("en", "Ada Lind recalls that he wrote the handbook “Rope and Reed”."),
        ("sv", "De ”lärda” kritiker som klagar över kvarnen har aldrig sett den, säger Ada Lind."),
    ],
)
def test_a_name_and_a_word_before_its_noun_are_nobodys_words(language: str, text: str) -> None:
    assert told(text, language) in (["term"], ["scare"])


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "Otto Lind has referred to her as “the ditch.”", "speech Otto Lind"),
        ("fr", "Le dossier tient en un mot : « vieux ».", "document dossier"),
        ("de", "Anton Holl warf dem Verein „Neid und Gier“ vor.", "speech Anton Holl"),
        ("es", "Inés Vado criticó el manual: «Es una vergüenza».", "speech Inés Vado"),
    ],
)
def test_words_of_somebody_in_such_places_are_heard(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("sv", "”Där badas det!” ropade en äldre man under mötet.", "speech äldre man"),
        ("sv", "”Där badas det”, säger man.", "speech"),
        (
            "de",
            "Die Wasserwacht warnt: „Wer nicht schwimmt, geht unter“, mahnt ihr Leiter Otto Lind.",
            "speech Otto Lind",
        ),
        ("en", "The council agrees: “We must act,” said its head, Ada Fenn.", "speech Ada Fenn"),
        ("de", "„Das Rad dreht sich nicht!“, hielt ihm eine Katechetin entgegen.", "speech Katechetin"),
        ("en", "To everyone in Osk it was “a theft of water.”", "speech everyone"),
        ("en", "To him, it was “a theft of water.” Otto Lind left.", "speech Otto Lind"),
        ("fr", "Otto Lind a requis huit mois. Pour lui, c’est « une fraude patiente ».", "speech Otto Lind"),
        ("de", "Otto Lind forderte acht Monate. Für ihn ist das „ein stiller Betrug“.", "speech Otto Lind"),
        ("ru", "Первая запись коротка: «Соли нет, рыба есть».", "speech"),
        ("ru", "Появился приказ: «Животных не пускать».", "speech"),
    ],
)
def test_who_speaks_is_somebody(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Kvarnen, som i byn heter ”Gamla Greta”, mal ännu."),
        ("de", "Die Kiste, die im Volksmund „Blaue Lovisa“ heißt, ist alt."),
        ("nl", "De kist, die in de volksmond ‘Blauwe Lovisa’ heet, is oud."),
        ("fr", "« On vit d'un hareng », s'emporte Otto Vale, patron du « Petit-Miquelet », une pipe au bec."),
        ("es", "«Nos piden vivir de un arenque», protesta Otto Vale, patrón del «Pequeño Miguel»."),
        ("de", "„Wir leben vom Hering“, schimpft Otto Vale, Eigner der „Blauen Lovisa“, eine Mütze auf."),
        ("ru", "«Мы живём селёдкой», — ворчит Пётр Громов, хозяин «Синей Лизы»."),
        ("en", "“We live on herring,” grumbled Otto Vale, skipper of the “Blue Lisa,” cap in hand."),
    ],
)
def test_what_a_chest_or_a_boat_is_called(language: str, text: str) -> None:
    assert told(text, language)[-1] == "term"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Лунд сказал «Вестям», что «мельницу не закроют»."),
        ("uk", "Лунд сказав «Вістям», що «млин не закриють»."),
        ("es", "Vale dijo a “El Faro” que “no cerrarán el molino”."),
        ("ru", "По словам Анны Лунд из фонда «Река», это «конец города»."),
    ],
)
def test_that_or_it_behind_a_name_does_not_make_names_of_the_next_words(language: str, text: str) -> None:
    first, second = told(text, language)
    assert first == "term"
    assert second.startswith("speech ")
