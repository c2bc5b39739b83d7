"""Who speaks where the verb names first whom it tells, or what the speaker does meanwhile."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

VALLE = "speech Ines Valle"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Ines Valle salió tarde. «El dique cruje», dijo al molinero Bo Linde.", VALLE),
        ("es", "Ines Valle salió tarde. «El dique cruje», dijo a la prensa el molinero.", "speech molinero"),
        ("it", "Parla Ines Valle. «La diga scricchiola», ha detto al sindaco Bo Lindi.", VALLE),
        ("pt", "Ines Valle saiu tarde. “O dique range”, disse ao prefeito Rui Linde.", VALLE),
        ("fr", "Ines Valle est sortie. « La digue cède », a confié au maire Bo Lind la meunière.", VALLE),
        ("es", "Ines Valle abre la puerta. «El dique cruje», dice mientras barre arena.", VALLE),
        ("de", "Es regnet. „Das Wehr bricht“, sagte dem Müller Bo Lind die Lehrerin Ada Koch.", "speech Ada Koch"),
        ("de", "Es regnet. „Das Wehr bricht“, sagte den Lesern unserer Zeitung ein Müller.", "speech Müller"),
        ("de", "Ada Koch kam. „Das Wehr bricht“, sagte sie dem Müller.", "speech Ada Koch"),
    ],
)
def test_whom_a_verb_tells_first_says_nothing(language: str, text: str, right: str):
    assert told(text, language) == [right]
