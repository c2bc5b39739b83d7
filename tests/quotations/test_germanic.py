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


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Otto Brenner traf die Müllerin, die von „Schikane“ spricht.", ["speech Müllerin"]),
        ("Otto Brenner traf Ada Koch, die das Wehr als „Schikane“ bezeichnet.", ["speech Ada Koch"]),
        ("Wie Ada Koch der Osker Zeitung sagte, sei das Wehr „in gutem Zustand“.", ["speech Ada Koch"]),
        ("Wie der „Bote“ unter Berufung auf Müller meldet, war das Wehr „lose“.", ["term", "speech Bote"]),
        ("Nach Informationen des „Boten“ war das Wehr „lose“.", ["term", "speech Boten"]),
        ("„Das Wehr hält“, betonte auf Nachfrage dieser Zeitung eine Müllerin.", ["speech Müllerin"]),
        ("„Wir brauchen ein Wehr“ – mit diesen Worten eröffnete Ada Koch die Sitzung.", ["speech Ada Koch"]),
        ("„Wir wollen das nicht“ – Ada Koch weist Kritik zurück", ["speech Ada Koch"]),
        ("Im Brief, den der Rektor verschickte, heißt es: „Der Unterricht fällt aus.“", ["document Rektor"]),
        ("Minister Bo Lund kam. Seine Seile, so der Minister wörtlich, „reißen nie“.", ["speech Bo Lund"]),
        ("Der Anwalt von Ada Koch kam. „Sie ist müde“, sagte er.", ["speech Anwalt von Ada Koch"]),
    ],
)
def test_the_verb_at_the_end_and_what_stands_between(text: str, right: list[str]) -> None:
    assert told(LEAD["de"] + text, "de") == right


def test_whom_a_relative_clause_tells_of_is_not_the_pronoun_in_it() -> None:
    text = "De burgemeester prees Bram Kuiper, die hij een ‘zegen voor de stad’ noemde."
    assert told(text, "nl") == ["speech burgemeester"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Minister Bo Lind kom. Ada Sund teg. ”Slussen håller”, säger ministern.", "speech Bo Lind"),
        ("Bo Lind, ordförande i laget, kom. Ada Sund teg. ”Slussen håller”, säger ordföranden.", "speech Bo Lind"),
        ("”Ja”, säger Bo Lind. ”Den är ny”, säger 38-åringen.", "speech Bo Lind"),
        ("En professor kom. Bo Lind teg. ”Slussen håller”, säger professorn.", "speech professorn"),
    ],
)
def test_an_article_at_the_end_of_a_noun(text: str, right: str) -> None:
    assert told(text, "sv")[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Mit einem schroffen „Das geht Sie nichts an“ beendete Ada Koch das Gespräch.", "speech Ada Koch"),
        ("nl", "Met een bits ‘Dat gaat u niets aan’ beëindigde Lotte Haverman het gesprek.", "speech Lotte Haverman"),
        ("sv", "Med ett snävt ”Det angår inte er” avslutade Ada Sundholm samtalet.", "speech Ada Sundholm"),
    ],
)
def test_a_word_with_a_manner(language: str, text: str, right: str) -> None:
    assert told(LEAD[language] + text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("sv", "Med Ada Sundholms ord är det ”ett litet missförstånd”.", "speech Ada Sundholm"),
        ("sv", "I Ada Sundholms ögon är det ”ett dåligt skämt”.", "speech Ada Sundholm"),
        ("sv", "”Tillträde förbjudet” står det på grinden.", "document grinden"),
        ("de", "„Betreten verboten“ steht auf dem Tor.", "document Tor"),
        ("nl", "‘Verboden toegang’ staat op het hek.", "document hek"),
    ],
)
def test_an_owner_and_a_thing_with_words_on_it(language: str, text: str, right: str) -> None:
    assert told(LEAD[language] + text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Wer zahlt das?“ Diese Frage stellt sich auch Ada Sonnholz.", "speech Ada Sonnholz"),
        ("de", "„Ich war es nicht.“ Das sind die letzten Worte, die Ada Sonnholz spricht.", "speech Ada Sonnholz"),
        ("nl", "‘Wie betaalt dat?’ Die vraag stelt ook Lotte Haverman zich.", "speech Lotte Haverman"),
        ("sv", "”Jag var det inte.” Det är de sista ord som Ada Sundholm säger.", "speech Ada Sundholm"),
        ("de", "„Nein“, kam prompt die Antwort von Ada Sonnholz.", "speech Ada Sonnholz"),
        ("nl", "‘Nee’, was meteen het antwoord van Lotte Haverman.", "speech Lotte Haverman"),
        ("nl", "Tegenover de omroep meldde de inspectie dat er ‘fouten’ zijn gevonden.", "speech inspectie"),
        ("de", "Ada Sonnholz muss sich von Bo Lund „Arroganz“ vorwerfen lassen.", "speech Bo Lund"),
        ("de", "Ada Sonnholz hatte Seile angeboten, nun aber sagt sie: „Es reicht.“", "speech Ada Sonnholz"),
        ("de", "Als Ada Sonnholz von dem Fund hörte, dachte sie: „Es reicht.“", "speech Ada Sonnholz"),
    ],
)
def test_words_taken_up_and_words_between(language: str, text: str, right: str) -> None:
    assert told(LEAD[language] + text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Eine Müllerin, die ihren Namen nicht nennen will, flüstert: „Alle schweigen.“", "speech Müllerin"),
        ("nl", "In de chat die de rechter bezit, schrijft Jan Bos: ‘Vandaag gaat het los.’", "speech Jan Bos"),
        ("nl", "Het blad citeerde een molenaar die de toestand ‘heel ernstig’ noemde.", "speech molenaar"),
        ("nl", "Lotte Haverman had de gemeente gewaarschuwd voor ‘een ramp’.", "speech Lotte Haverman"),
        ("nl", "Jan Bos maakt duidelijk dat hij ‘nooit of te nimmer’ tekent.", "speech Jan Bos"),
        ("sv", "Ada Sundholm gör klart att hon ”aldrig någonsin” skriver på.", "speech Ada Sundholm"),
        ("de", "„Uns reicht es“, ruft Betriebsrat Otto Vahl.", "speech Otto Vahl"),
        ("de", "Ein Schild warnt: „Vorsicht, bissiger Gänserich!“", "document Schild"),
        ("nl", "Een bord waarschuwt: ‘Pas op voor de gans!’", "document bord"),
        ("sv", "En skylt varnar: ”Se upp för gåsen!”", "document skylt"),
        ("de", "Viele trugen Hemden mit dem Aufdruck „Mühle statt Mauer“.", "slogan"),
        ("nl", "Boven de molen wappert een laken met de tekst ‘Ons meel, ons recht’.", "slogan"),
        ("de", "Für ihre Rolle in „Alles Meer“ wurde Ada Koch oft ausgezeichnet.", "term"),
    ],
)
def test_clauses_between_and_what_bears_words(language: str, text: str, right: str) -> None:
    assert told(LEAD[language] + text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Wir sind doch keine Nummern“, regt sich Ada Sonnholz auf.", "speech Ada Sonnholz"),
        ("nl", "‘We zijn toch geen nummers’, windt zich Lotte Haverman op.", "speech Lotte Haverman"),
    ],
)
def test_a_verb_on_no_list_with_its_pronoun(language: str, text: str, right: str) -> None:
    assert told(LEAD[language] + text, language) == [right]
