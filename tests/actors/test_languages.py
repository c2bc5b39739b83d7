"""Names of states in other languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from metrics import actors
from metrics.actors import packs
from tests.actors.texts import annotated


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    one = annotated(text)
    one = replace(one, document=replace(one.document, language=language))
    [mentions] = actors.find([one], packs.load([], language))
    return [(mention.span.of(text), mention.actor, str(mention.form)) for mention in mentions]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L’Autriche aide les Brésiliens ; la flotte norvégienne reste à Oslo.",
            [
                ("Autriche", "c_at", "name"),
                ("Brésiliens", "c_br", "demonym"),
                ("norvégienne", "c_no", "adjective"),
                ("Oslo", "oslo", "name"),
            ],
        ),
        (
            "de",
            "Norwegens Flotte hilft den Brasilianern; die österreichische Post schweigt. Wien lehnt ab.",
            [
                ("Norwegens", "c_no", "name"),
                ("Brasilianern", "c_br", "demonym"),
                ("österreichische", "c_at", "adjective"),
                ("Wien", "c_at", "metonym"),
            ],
        ),
        (
            "es",
            "Noruega ayuda a los brasileños; la flota austriaca espera. La ONU calla.",
            [
                ("Noruega", "c_no", "name"),
                ("brasileños", "c_br", "demonym"),
                ("austriaca", "c_at", "adjective"),
                ("ONU", "un", "abbreviation"),
            ],
        ),
        (
            "ru",
            "Норвегия помогает бразильцам, а австрийского флота в Норвегии нет.",
            [
                ("Норвегия", "c_no", "name"),
                ("бразильцам", "c_br", "demonym"),
                ("австрийского", "c_at", "adjective"),
                ("Норвегии", "c_no", "name"),
            ],
        ),
    ],
)
def test_a_language_has_its_own_names(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text, language) == expected


def test_a_variant_of_a_language_is_that_language() -> None:
    assert found("Noruega espera.", "es-AR") == [("Noruega", "c_no", "name")]


def test_a_language_without_lists_has_the_names_of_the_base_list_only() -> None:
    assert found("Norge og NATO forhandlet i Bergen.", "nb") == [("NATO", "nato", "abbreviation")]
