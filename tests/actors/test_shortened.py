"""Names that a text uses in short: without what they are, by their first word, by the end that "the" points at."""

from __future__ import annotations

import pytest

from tests.actors.test_languages import found
from tests.actors.texts import mentions, seen


@pytest.mark.parametrize(
    ("text", "short", "actor"),
    [
        ("A contract went to Ridge Bridges Ltd. Ridge Bridges did not call.", "Ridge Bridges", "ridge_bridges_ltd"),
        ("The Harvest Party won. People say Harvest lied.", "Harvest", "harvest_party"),
        ("The Lake Grain Partnership (LGP) met. The Partnership paid.", "Partnership", "lake_grain_partnership"),
        ("Dr Oruha Tamsen came. Oruha will start.", "Oruha", "oruha_tamsen"),
        ("Ana Rojas Vale ruled. Rojas wrote it.", "Rojas", "ana_rojas_vale"),
        ("Peru Traders Port holds it. She said that Peru Traders pays.", "Peru Traders", "peru_traders_port"),
        ("NATO met. The Alliance waits.", "Alliance", "nato"),
        ("The old Potters’ Board met. The Potters’ Board paid.", "Potters’ Board", "potters_board"),
        ("Blue Harbour Partners LLC owns it. I see Blue Harbour again.", "Blue Harbour", "blue_harbour_partners_llc"),
        ("We met Omar el-Vale. El-Vale laughed.", "El-Vale", "omar_el_vale"),
        ("The Baltic Skaters Federation (BSU) met. BSU paid.", "BSU", "baltic_skaters_federation"),
        ("It went to STARBOAT HOLDINGS LTD, then Starboat paid.", "Starboat", "starboat_holdings_ltd"),
        ("Vladimir Oduya came. Vladimir Pavlovich slept.", "Vladimir Pavlovich", "vladimir_oduya"),
        ("The Council of Europe met. The Council waits.", "Council", "coe"),
        ("The River Corps of Divers met. The Corps waits.", "Corps", "river_corps_of_divers"),
        ("They asked Hale & Söhne. Hale promised ten.", "Hale", "hale_sohne"),
        ("It is of Vale Power & Light. We spoke for Vale Power too.", "Vale Power", "vale_power_light"),
        ("We met Sidi Ould Vale. Mr Ould Vale laughed.", "Mr Ould Vale", "sidi_ould_vale"),
    ],
)
def test_a_name_in_short_is_the_longer_one(text: str, short: str, actor: str) -> None:
    assert (short, actor) in seen(text)


def test_a_word_that_the_points_at_is_no_name_without_a_longer_one() -> None:
    assert seen("The Partnership of two lakes is old, and the Accord too.") == []


def test_an_everyday_word_that_opens_a_sentence_is_not_short_for_a_body() -> None:
    assert [surface for surface, _ in seen("The Harvest Party won. Harvest festivals are old.")] == ["Harvest Party"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Their lawyers, Hart, Marsh & Oduya, wait.", [("Hart, Marsh & Oduya", "company")]),
        ("Their lawyers, Marsh & Oduya, wait.", [("Marsh & Oduya", "company")]),
        ("She left M&K for Vale Motors Inc this year.", [("M&K", "organisation"), ("Vale Motors Inc", "company")]),
    ],
)
def test_firms_of_two_names_and_those_with_a_legal_form_are_one(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.span.of(text), one.type) for one in mentions(text)] == expected


def test_an_office_that_a_body_is_of_makes_no_person() -> None:
    [body, _] = mentions("The Norwegian Department of Justice is silent.")
    assert (body.actor, body.type) == ("norwegian_department_of_justice", "organisation")


def test_the_town_at_the_end_of_a_title_is_a_place() -> None:
    assert seen("Briefing on the harbour, Lima\n\nLima refused.") == [("Lima", "lima"), ("Lima", "c_pe")]


def test_everyday_words_with_capitals_are_a_name_if_they_come_again_or_in_threes() -> None:
    assert [one for one, _ in seen("We saw the Ice Grabbers. He fears the Ice Grabbers.")] == ["Ice Grabbers"] * 2
    assert [one for one, _ in seen("We joined the Fair Trade Fighters today.")] == ["Fair Trade Fighters"]
    assert seen("We saw the Ice Grabbers.") == []


def test_a_word_before_a_colon_or_a_place_opens_a_title() -> None:
    assert seen("Barflies at the long table\n\nIt rained.") == []
    assert found("Climat : deux ports attendent", "fr") == []


def test_headings_in_capitals_name_whom_the_text_names() -> None:
    text = "VALE AND KESTREL SAND GO TO COURT\n\nAna Vale sued Kestrel Sand plc. Vale waits."
    assert seen(text)[:2] == [("VALE", "ana_vale"), ("KESTREL SAND", "kestrel_sand")]


def test_a_letter_that_opens_many_lines_is_no_initial() -> None:
    text = "Q. Lima says no.\n\nA. We know.\n\nQ. Vale too.\n\nA. Yes.\n\nQ. And Peru?"
    assert seen(text) == [("Lima", "c_pe"), ("Vale", "vale"), ("Peru", "c_pe")]


def test_a_title_may_name_a_body() -> None:
    assert seen("We met LGP chairman Ana Vale.") == [("LGP", "lgp"), ("Ana Vale", "ana_vale")]
    german = found("Die Grünen-Abgeordnete Ana Vale fragt.", "de")
    assert [surface for surface, _, _ in german] == ["Grünen", "Abgeordnete Ana Vale"]
    assert ("НРБ", "нрб", "abbreviation") in found("Председатель НРБ Давид Коэн молчит.", "ru")


def test_a_question_begins_with_no_first_name() -> None:
    assert seen("Will Peru pay? Will Hale paid.") == [("Peru", "c_pe"), ("Will Hale", "will_hale")]


def test_words_of_grammar_with_capitals_belong_to_a_name() -> None:
    text = "We asked the Lake Board Against Corruption and the Norland Ferrymen's Union."
    assert [one for one, _ in seen(text)] == ["Lake Board Against Corruption", "Norland Ferrymen's Union"]


def test_a_government_of_a_place_that_nobody_knows_is_no_person() -> None:
    assert {one.type for one in mentions("The Norwick government says that Norwick waits.")} == {"state"}


def test_the_state_that_an_officer_is_of_is_no_surname() -> None:
    named = seen("Peru lost a ship, said Brigadier Ana Vale of the Armed Forces of Peru. Peru waits.")
    assert [actor for surface, actor in named if surface == "Peru"] == ["c_pe", "c_pe", "c_pe"]


def test_a_state_between_an_office_and_a_surname_is_a_first_name() -> None:
    assert seen("We met Foreign Minister Israel Vale.") == [("Foreign Minister Israel Vale", "israel_vale")]


def test_what_is_short_for_a_short_name_goes_to_the_full_one() -> None:
    named = found("Vino Gerardo Sosa Noriega. Dijo Sosa Noriega que no. Luego Noriega calló.", "es")
    assert [actor for _, actor, _ in named] == ["gerardo_sosa_noriega"] * 3


def test_an_acronym_that_a_text_spells_out_is_what_the_text_says() -> None:
    # the lists have ADB for a bank
    assert {actor for _, actor in seen("The Arab Dates Board (ADB) met. ADB paid.")} == {"arab_dates_board"}
    assert {actor for _, actor in seen("The Asian Bank of Development (ADB) met. ADB paid.")} == {
        "asian_bank_of_development",
        "adb",
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Мост строит компания «Рассвет». Директор «Рассвета» молчит.", ["Рассвет", "Рассвета"]),
        ("de", "So schrieb die Zeitung „Neuer Bote“. Der Satz „Neue Zeit“ fehlt.", ["Neuer Bote"]),
        ("de", "Die Allianz der Talbahnen warnt. Die Hellbau AG baut; Hellbau zahlt.", ["Allianz der Talbahnen"]),
        ("de", "Der Norwegische Seglerverband (NSV) klagt.", ["Norwegische Seglerverband", "NSV"]),
        (
            "de",
            "Der Bund für Meer und Küste klagt, sagt Anna Vale (Freie Liste).",
            ["Bund für Meer und Küste", "Anna Vale"],
        ),
        ("de", "Heute spricht Anna Vale (Freie Liste).", ["Anna Vale", "Freie Liste"]),
        ("de", "Die Hellbau Energie GmbH baut; gestern zahlte die Hellbau.", ["Hellbau Energie GmbH", "Hellbau"]),
        ("ru", "Вчера Министерство иностранных дел молчало.", ["Министерство иностранных дел"]),
        ("ru", "Он встретил министра Рогачёва. Рогачёв молчал.", ["Рогачёва", "Рогачёв"]),
        ("ru", "Китайская «Корпорация рек» платит.", ["Китайская", "Корпорация рек"]),
        ("ru", "Турецкая «Темза» платит.", ["Турецкая", "Темза"]),
        ("es", "Habló Eduardo Enrique Reina; Reina calla.", ["Eduardo Enrique Reina", "Reina"]),
        (
            "es",
            "Ayer pagó Obras del Norte S.A. Luego Obras del Norte calló.",
            ["Obras del Norte S.A.", "Obras del Norte"],
        ),
        ("fr", "La danoise Hellbau SA paie.", ["danoise", "Hellbau SA"]),
        ("fr", "Hier, M. Karam la connaissait.", ["M. Karam"]),
        ("de", "Die FEHA klagt, und die Feha zahlt.", ["FEHA", "Feha"]),
        ("de", "Das Finanzministerium und der Nationalrat schweigen.", ["Finanzministerium", "Nationalrat"]),
        ("fr", "Il est du Parti agraire et de l'Institut de recherche pour le sel.", ["Parti agraire"]),
        ("es", "Habló Graciela de la Vega. La Cámara de Navieros del Perú calla.", ["Graciela de la Vega"]),
    ],
)
def test_bodies_and_names_in_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert [surface for surface, _, _ in found(text, language)][: len(expected)] == expected


def test_a_firm_by_its_legal_form_may_be_called_without_it() -> None:
    named = found("Die Hellbau AG baut; gestern zahlte Hellbau.", "de")
    assert [actor for _, actor, _ in named] == ["hellbau_ag", "hellbau_ag"]


def test_seats_and_bodies_of_the_world_have_names_in_every_language() -> None:
    for language, text in (
        ("de", "Brüssel prüft, die EZB und der Europarat warten, auch die Lateinamerikaner."),
        ("fr", "Bruxelles étudie, la BCE et le Conseil de l'Europe attendent, les Africains aussi."),
        ("es", "Bruselas estudia, el BCE y el Consejo de Europa esperan, los latinoamericanos también."),
        ("ru", "Брюссель думает, ЕЦБ и Совет Европы ждут, африканцы тоже."),
    ):
        people = {"fr": "africa", "ru": "africa"}.get(language, "latin_america")
        assert [actor for _, actor, _ in found(text, language)] == ["eu", "ecb", "coe", people], language


def test_an_article_in_capitals_is_no_organisation() -> None:
    assert found("LOS PUERTOS PIDEN UN NUEVO ACUERDO\n\nNada más.", "es") == []
