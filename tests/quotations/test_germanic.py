"""Who speaks in German, Dutch and Swedish, where a verb may stand before its subject or at the end."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = {
    "de": "Otto Brenner kam zu spät.\n\n",
    "nl": "Bram Kuiper kwam te laat.\n\n",
    "sv": "Otto Brenner kom för sent.\n\n",
}


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Das Wehr hält“, ist sich Ada Sonnholz sicher.", "speech Ada Sonnholz"),
        ("de", "„Das Wehr hält“, davon ist Ada Sonnholz überzeugt.", "speech Ada Sonnholz"),
        ("de", "„Das Wehr hält“, zeigt sich die Müllerin optimistisch.", "speech Müllerin"),
        ("de", "Ada Sonnholz ist überzeugt, dass das Wehr „noch lange hält“.", "speech Ada Sonnholz"),
        ("nl", "‘De sluis houdt’, is Lotte Haverman overtuigd.", "speech Lotte Haverman"),
        ("nl", "‘De sluis houdt’, daar is Lotte Haverman van overtuigd.", "speech Lotte Haverman"),
        ("sv", "”Slussen håller”, är Ada Sundholm övertygad om.", "speech Ada Sundholm"),
        ("sv", "”Slussen håller”, det är Ada Sundholm säker på.", "speech Ada Sundholm"),
        ("sv", "Ada Sundholm är övertygad om att slussen ”håller länge än”.", "speech Ada Sundholm"),
    ],
)
def test_what_somebody_is_sure_of(language: str, text: str, right: str) -> None:
    assert told(LEAD[language] + text, language) == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Die Leitung sei alt, räumte Urs Zgragg ein: „Wir tauschen sie aus.“", "speech Urs Zgragg"),
        ("Das Netz sei dünn, gab Urs Zgragg zu bedenken: „Zwei Seile, das reicht nicht.“", "speech Urs Zgragg"),
        ("Das Wehr werde „noch lange“ halten, sagte Ada Sonnholz.", "speech Ada Sonnholz"),
        ("„Das Wehr hält“, sagte die Müllerin.", "speech Müllerin"),  # Brenner is a man, and no trade here
    ],
)
def test_a_clause_of_its_own_and_a_thing_are_no_speakers(text: str, right: str) -> None:
    assert told(LEAD["de"] + text, "de") == [right]
