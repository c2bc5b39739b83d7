"""What others claim, order or answer is theirs: not whoever rejects it, is told it, or keeps a record of it."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ines Vale has rejected claims that she was “slow to open letters”."),
        ("en", "Ines Vale denied the allegation that she was “slow to open letters”."),
        ("en", "The mill has faced accusations of “cruelty” since May."),
        ("en", "Millers were told to “stay at home”."),
        ("de", "Ines Vale wies Vorwürfe zurück, sie habe „am Wehr geschlafen“."),
        ("fr", "Inès Vial a rejeté les accusations selon lesquelles elle aurait « dormi au moulin »."),
        ("es", "Inés Vega negó las acusaciones de que había “dormido en el molino”."),
        ("pt", "Inês Vega negou as acusações de que teria “dormido no moinho”."),
        ("nl", "Ines Vale verwierp de beschuldiging dat zij ‘op het stuw had geslapen’."),
    ],
)
def test_who_rejects_a_claim_or_is_told_something_did_not_say_it(language: str, sentence: str) -> None:
    assert not any(name in one for one in told(sentence, language) for name in ("Ines", "Inès", "Inés", "Inês", "mill"))


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale dismissed Lund’s claim that the weir was “a sham”.", "speech Lund"),
        ("Ines Vale rejected a claim by Otto Lund that the weir was “a sham”.", "speech Otto Lund"),
        ("Ines Vale dismissed as “a sham” claims that the weir leaks.", "speech Ines Vale"),
        ("Ines Vale denied that the weir was “a sham”.", "speech Ines Vale"),
        ("Ines Vale said she had been told to “row on”.", "speech Ines Vale"),
        (
            "In the yard they still quote Ines Vale’s instruction to a young miller: “Count the sacks twice.”",
            "speech Ines Vale",
        ),
    ],
)
def test_a_claim_that_has_an_owner_is_the_owners(sentence: str, right: str) -> None:
    assert told(sentence) == [right]


@pytest.mark.parametrize("record", ["The record gives Ines Vale’s reply as follows:", "The minutes record her answer:"])
def test_an_answer_that_is_on_record_is_not_the_records(record: str) -> None:
    text = f"Otto Lund shouted at Ines Vale that it was “old”. {record}\n\n“It is not. It was built in May.”"
    assert told(text)[1] == "speech Ines Vale"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pt", "Chamou a vizinha de “teimosa” e lembrou que ela remava."),
        ("pt", "Classificou o plano como “um barco sem remos”."),
        ("es", "Calificó el plan de “barca sin remos” y se fue."),
        ("es", "Acusó a Vega de “dormir en el molino”."),
        ("it", "Definisce il piano “una barca senza remi”."),
        ("it", "Accusa Vega di “dormire al mulino”."),
    ],
)
def test_a_verb_without_a_subject_that_opens_a_sentence_is_the_last_ones(language: str, sentence: str) -> None:
    before = {"pt": "Otto Lund reagiu.", "es": "Otto Lund reaccionó.", "it": "Otto Lund ha reagito."}
    assert told(f"{before[language]} {sentence}", language) == ["speech Otto Lund"]


def test_her_statement_is_hers() -> None:
    assert told("Ines Vale resigned. Her statement read: “I am tired.”") == ["document Ines Vale"]
