"""A reporting clause inside the marks is its author's, not the speaker's; the piece is one all the same."""

from __future__ import annotations

import pytest

from metrics import tables
from metrics.model import AnnotatedDocument, Document, Quotation, QuotationKind, Span, Structure, Turn, Voice
from metrics.passages import tile
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
def test_the_words_of_one_piece_stand_around_it(language: str, text: str, parts: list[str]) -> None:
    (found,) = read(text, language)
    assert [part.strip() for part in _without(text, found)] == parts
    assert found.span.of(text).startswith(parts[0])
    assert found.span.of(text).endswith(parts[-1])
    assert found.speaker
    assert any(found.speaker in inquit.of(text) for inquit in found.inquits)


def _without(text: str, quotation: Quotation) -> list[str]:
    edges = [quotation.span.start, *(e for i in quotation.inquits for e in (i.start, i.end)), quotation.span.end]
    return [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


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
    (found,) = read(text, language)
    assert not found.inquits


def test_a_clause_before_the_closing_mark_is_left_out_too() -> None:
    text = "« Le pont tient, dit Anne Vale. »"
    (found,) = read(text, "fr")
    assert [inquit.of(text) for inquit in found.inquits] == [", dit Anne Vale."]


def test_what_is_quoted_inside_stays_nested() -> None:
    text = "«Мы ждём, — сказал Олег Линд. — Лодка „Заря“ готова». Ольга Реут кивнула."
    outer, inner = read(text, "ru")
    assert (outer.kind, inner.kind) == (QuotationKind.SPEECH, QuotationKind.NESTED)
    assert outer.span.holds(inner.outer)


def test_the_clause_is_in_the_voice_around_the_marks() -> None:
    text = "«Мы ждём, — сказал Олег Линд. — Лодка готова»."
    document = Document("test", text, language="ru")
    whole = Structure("prose", (Turn(Span(0, len(text)), Voice.COMMENTATOR),))
    told = AnnotatedDocument(document, whole, quotations=read(text, "ru"))
    assert [(one.voice, one.span.of(text)) for one in tile(told)] == [
        (Voice.QUOTED, "«Мы ждём"),
        (Voice.COMMENTATOR, ", — сказал Олег Линд. — "),
        (Voice.QUOTED, "Лодка готова»"),
        (Voice.COMMENTATOR, "."),
    ]
    assert tables.build([told]).quotations["words"].tolist() == [4]  # Мы ждём Лодка готова
