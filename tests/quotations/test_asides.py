"""A reporting clause between dashes inside the marks is its author's, not the speaker's."""

from __future__ import annotations

import pytest

from tests.quotations.reading import read


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("ru", "«Мы ждём, — сказал Олег Линд. — Лодка готова».", ["Мы ждём", "Лодка готова"]),
        ("ru", "«Мы ждём, — сказал мэр Олег Линд, — и уйдём».", ["Мы ждём", "и уйдём"]),
        ("ru", "«Что это? — спросил Олег Линд. — Мост!»", ["Что это?", "Мост!"]),
        ("ru", "«А, — сказал Олег Линд, — б, — добавил он. — В».", ["А", "б", "В"]),
        ("uk", "«Міст старий, — сказав Олег Лінд. — Його закриють».", ["Міст старий", "Його закриють"]),
        ("fr", "« Le pont – a expliqué Anne Vale – tient. »", ["Le pont", "tient."]),
        ("it", "«Il ponte – ha detto Anna Vale – regge ancora».", ["Il ponte", "regge ancora"]),
        ("es", "“El puente aguanta —explicó Ana Vale—. No hay riesgo”.", ["El puente aguanta", "No hay riesgo"]),
        ("fr", "« Le pont, a dit Anne Vale, tient. »", ["Le pont", "tient."]),
        ("fr", "« Pourquoi moi ? demande la meunière. Je pars. »", ["Pourquoi moi ?", "Je pars."]),
        (
            "fr",
            "« Le pont fuit, dit M. Vale, 54 ans, le maire, d’une voix douce. On part. »",
            ["Le pont fuit", "On part."],
        ),
        ("fr", "« Le pont fuit, ajoute Anne Vale, c’est tout. »", ["Le pont fuit", "c’est tout."]),
        ("it", "«Il ponte regge, dice la sindaca Ada Valle. E basta.»", ["Il ponte regge", "E basta."]),
    ],
)
def test_each_part_is_a_piece_of_one_speaker(language: str, text: str, parts: list[str]) -> None:
    found = read(text, language)
    assert [one.span.of(text) for one in found] == parts
    (speaker,) = {one.speaker for one in found}
    assert speaker
    assert speaker in text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Олег Линд сказал: «Мост — это мост — и ничего больше»."),  # dashes of the speaker's own
        ("ru", "«Мы ждём — сказал бы я», — ответил Олег Линд."),  # no dash behind it
        ("fr", "« Le pont, a dit Anne Vale, tient », raconte Bo Lind."),  # he tells what she said
        ("ru", "«, — сказал Олег Линд. — Мост»."),  # nothing said before it
        ("en", "“The weir – said Vale – turns.”"),  # where such a clause stands outside the marks
    ],
)
def test_other_words_between_dashes_stay_in_their_piece(language: str, text: str) -> None:
    assert len(read(text, language)) == 1


def test_the_marks_belong_to_the_outermost_parts() -> None:
    text = "«Мы ждём, — сказал Олег Линд. — Лодка готова»."
    assert [one.outer.of(text) for one in read(text, "ru")] == ["«Мы ждём", "Лодка готова»"]
