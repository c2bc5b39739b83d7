"""Whose words a question is that is put to somebody, and who is asked."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund keeps the mill in Osk.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ines Vale was asked, “Is the rope long and dry?”",
        "Ines Vale was asked: “Is the rope long and dry?”",
        "Asked “Is the rope long and dry?”, Ines Vale shook her head.",
        "When asked “Is the rope long and dry?”, Ines Vale laughed.",
        "Pressed by nobody, Ines Vale was asked on Monday, “Is the rope long and dry?”",
        "Ines Vale has been asked once before: “Is the rope long and dry?”",
    ],
)
def test_a_question_that_nobody_is_said_to_put_is_nobodys(sentence: str) -> None:
    assert told(LEAD + sentence) == ["speech"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale was asked by Bo Marsh: “Is the rope long?”", ["Bo Marsh"]),
        ("Ines Vale was asked on Monday by Bo Marsh, “Is the rope long?”", ["Bo Marsh"]),
        ("Asked by Bo Marsh, “Is the rope long?”, Ines Vale said it was.", ["Bo Marsh"]),
        ("Asked by a reporter “Is the rope long?”, Ines Vale said: “It is.”", ["reporter", "Ines Vale"]),
        ("Ines Vale was asked, “Is the rope long?” “It is,” she said.", ["", "Ines Vale"]),
        ("When asked by a clerk, “Is the rope long?”, Ines Vale replied, “It is.”", ["clerk", "Ines Vale"]),
        ("Ines Vale, facing the hall, asked the crowd, “Is the rope long?”", ["Ines Vale"]),
        ("Asked about the rope, Ines Vale wondered: “Is the rope long?”", ["Ines Vale"]),
    ],
)
def test_a_question_is_put_by_whoever_asks(sentence: str, right: list[str]) -> None:
    assert told(LEAD + sentence) == [f"speech {name}".strip() for name in right]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("en", "To the question “Why only now?” Ines Vale replied: “It had to be.”", "Ines Vale"),
        ("de", "Auf die letzte Frage „Warum erst jetzt?“ sagte Ines Vahl: „Es musste sein.“", "Ines Vahl"),
        ("nl", "Op de vraag ‘Waarom nu pas?’ antwoordde Ines Vaal: ‘Het moest.’", "Ines Vaal"),
        ("sv", "På frågan ”Varför först nu?” svarade Ines Vahl: ”Det måste till.”", "Ines Vahl"),
        ("pl", "Na pytanie „Dlaczego teraz?” Anna Walska odpowiedziała: „Trzeba było”.", "Anna Walska"),
        ("ru", "На вопрос «Почему только сейчас?» Анна Вялова ответила: «Так было надо».", "Анна Вялова"),
        ("uk", "На запитання «Чому лише тепер?» Ганна Вялова відповіла: «Так було треба».", "Ганна Вялова"),
        ("es", "A la pregunta «¿Por qué ahora?», Ana Valle respondió: «No había otra».", "Ana Valle"),
        ("fr", "À la question « Pourquoi maintenant ? », Anne Vale a répondu : « Il le fallait. »", "Anne Vale"),
    ],
)
def test_whoever_answers_a_question_does_not_put_it(language: str, sentence: str, right: str) -> None:
    assert told(sentence, language) == ["speech", f"speech {right}"]


@pytest.mark.parametrize(
    "asked",
    [
        "Asked why she was late on “The Morning Row,” Ines Vale said she had not “heard the bell in the rain”.",
        "Asked if it was the “old rope,” Ines Vale said it “would hold for many years”.",
        "Asked how she slept at “The Dry Inn,” Ines Vale said it was “a long and wet night”.",
        "Asked whether she liked “ropes,” Ines Vale replied that they were “far too long to like”.",
        "Asked when she left for “The Long Row,” Ines Vale said it had been “a long and wet year”.",
        "Asked what she made of the “dry bank,” Ines Vale answered that she had “seen a drier one”.",
    ],
)
def test_the_answer_begins_behind_a_comma_inside_the_marks(asked: str) -> None:
    assert told(f"Otto Lund opened the weir.\n\n{asked}")[-1] == "speech Ines Vale"
