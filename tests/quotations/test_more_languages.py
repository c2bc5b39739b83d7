"""Whose words they are in Italian, Dutch, Polish, Portuguese and Swedish news."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

VALLE = "speech Ines Valle"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("it", "Ines Valle si è detta «preoccupata».", VALLE),
        ("it", "Il mugnaio, Bo Lindi, si è detto «stanco».", "speech Bo Lindi"),
        ("it", "La giunta è divisa. L'opposizione lo accusa di «scarso coraggio».", "speech opposizione"),
        ("it", "Di altro parere Ines Valle, secondo cui la diga «tiene bene».", VALLE),
        ("it", "Ines Valle tace. Il sindaco promette «sacchi di sabbia».", "speech sindaco"),
        ("nl", "Volgens de Vereniging van Molenaars is de dam “te oud”.", "speech Vereniging van Molenaars"),
        ("pl", "Minister Ines Valle: tama jest „sucha”", VALLE),
        ("sv", "Minister Ines Valle: dammen är ”torr”", VALLE),
        ("de", "Ministerin Ines Valle: Das Wehr ist „trocken“", VALLE),
        (
            "fr",
            "« Non », dit Bo Lindon. Le maître en cordes Luc Valle, qui a vu le mur, craint « le pire ».",
            "speech Luc Valle",
        ),
        ("it", "Bo Lindi ha criticato Ines Valle. Quest’ultima ha risposto che la diga «tiene».", VALLE),
        ("it", "La legge introduce le cosiddette «aree blu».", "scare"),
        ("pt", "Bo Lindi saiu. A moleira Ines Valle disse aos vizinhos que queria “mais calma”.", VALLE),
        ("nl", "De stuw is ‘niet klaar voor de winter’, erkende molenaar Ines Valle.", VALLE),
        ("pl", "Ines Valle siedzi w młynie. „Woda opada – mruknęła Ines Valle. – Trzeba czekać”.", VALLE),
        ("pl", "W sobotę Ines Valle alarmowała, że tama „ledwo stoi”.", VALLE),
        ("pl", "Ostrzej ujęła to Ines Valle. „Tama nie dotrwa do wiosny” – powiedziała w młynie.", VALLE),
        ("uk", "Як побоюється мельник Іван Лінд, гребля «довго не простоїть».", "speech Іван Лінд"),
        ("de", "Bo Lindert ging. Die Müller hätten „nur auf Regen“ gewartet, kritisierte Ines Valle am Abend.", VALLE),
        ("it", "Ines Valle ha accusato Lindi di «giocare col fiume».", VALLE),
        ("fr", "La fédération du bâtiment déplore une loi « qui punit les maçons ».", "speech fédération du bâtiment"),
        ("fr", "Bo Lindon a vu Ines Valle. Cette dernière a parlé d’un « miracle ».", VALLE),
        ("pt", "Ines Valle saiu. Oito dias depois, a comporta “aguenta”, disse a moleira Ana Rio.", "speech Ana Rio"),
    ],
)
def test_forms_of_one_language_or_several(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Bo Lindo calló. Ines Valle descalificó la presa «vieja»."),
        ("es", "Ines Valle confirmará mañana que la presa «aguanta»."),
        ("es", "La molinera Ines Valle reprueba «tanta prisa» en la presa."),
        ("fr", "Ines Valle annoncera demain que le barrage « tient »."),
        ("fr", "Ines Valle présageait « une crue »."),
        ("fr", "Les sacs, insultés naguère, sont, allègue Ines Valle, « secs »."),
        ("it", "«La diga tiene», ha concordato ieri la mugnaia Ines Valle."),
        ("it", "Ines Valle ha premesso che la diga «tiene»."),
        ("it", "Ines Valle paventa «una piena»."),
        ("it", "I mugnai, che Ines Valle definirà «pigri», tacciono."),
        ("pt", "“A comporta aguenta”, rosnou ontem a moleira Ines Valle."),
        ("pt", "Ines Valle sinalizou que a comporta “aguenta”."),
        ("pt", "Ines Valle antevê “uma cheia”."),
    ],
)
def test_verbs_of_the_press_in_every_tense(language: str, text: str) -> None:
    assert told(text, language)[-1] == VALLE


def test_a_topic_before_a_colon_speaks_to_nobody() -> None:
    assert told("Norland: neuer Ärger um das „Wehr“", "de") != ["speech Norland"]


def test_therein_means_the_last_document_in_dutch() -> None:
    text = "Jan Boel verwijst naar een rapport. Daarin staat dat de dijk ‘te laag’ is. De dijk is van het waterschap."
    assert told(text, "nl") == ["document rapport"]
