"""Names that no pack has: what reads like a name, what does not, and how far a name goes."""

from __future__ import annotations

import pytest

from tests.actors.texts import forms, mentions, seen


def surfaces(text: str) -> list[str]:
    return [surface for surface, _ in seen(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody asked Jovana Hale.", ["Jovana Hale"]),
        ("Bakeries closed. Shipping ports is dear. Brzezna stayed.", ["Brzezna"]),  # ordinary words open sentences
        ("The O’Hara plan and the McRae plan", ["O’Hara", "McRae"]),
        ("a talk with Anne-Marie Oduya", ["Anne-Marie Oduya"]),
        ("Only J.K. Sandoval and Otto van der Meer knew.", ["J.K. Sandoval", "Otto van der Meer"]),
        ("He praised Putnamism and Valephobia.", []),
        ("They met on Monday in March.", []),
        ("Call the office now.", []),
        ("It was the T-72, not the Su-57.", []),
        ("PRICES OF BREAD AND BUTTER RISE", []),  # capitals say nothing in a heading
        ("Whoever has VODIR-19 flies with the STG-4.", []),
        ("They read Rule 26 and Sonnet 18.", []),  # a word with its number
        ("The reef has E. variegata.", []),
        ("She fears the Valeku virus and the Oduya river.", []),
        ("All SDGs stand in the plan.", []),  # several are nobody
        ("Sedentary sheep eat less. Tropical sheep do not.", []),
        ("They live in Quorn County.", ["Quorn County"]),
    ],
)
def test_a_capital_inside_a_sentence_makes_a_name(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


def test_a_first_name_makes_a_surname_of_a_thing() -> None:
    assert surfaces("Nobody asked Larry Hill or Doris B. Hall. Hill left.") == ["Larry Hill", "Doris B. Hall", "Hill"]
    assert surfaces("They climbed Quorn Hill.") == []


def test_a_family_name_before_the_first_name_opens_a_sentence() -> None:
    text = "Park Ji-won left. Nobody asked Ms. Park."
    assert seen(text) == [("Park Ji-won", "park_ji_won"), ("Ms. Park", "park_ji_won")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister of Peru Ana Hale left.", ["Prime Minister of Peru Ana Hale", "Peru"]),
        ("Peruvian Foreign Minister Ana Hale left.", ["Peruvian Foreign Minister Ana Hale", "Peruvian"]),
        ("The Secretary of State Ana Hale left.", ["Secretary of State Ana Hale"]),
        ("The Secretary of State left.", []),
        ("NATO Secretary General Ole Brandt left.", ["NATO Secretary General Ole Brandt", "NATO"]),
        ("Ms Holland met Mr Chad.", ["Ms Holland", "Mr Chad"]),
        ("the Prime Minister of Peru", ["Peru"]),
        ("Yesterday President Hale spoke.", ["President Hale"]),
        ("Peruvian Trade Cabinet Secretary Ana Hale left.", ["Peruvian Trade Cabinet Secretary Ana Hale", "Peruvian"]),
        ("Nobody asked Mr Sen or Madam Hale.", ["Mr Sen", "Madam Hale"]),  # a senator's title is a surname too
        ("The Official Spokesperson left.", []),
    ],
)
def test_a_title_before_a_name_makes_a_person(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Ministry of Labour, Health and Rural Welfare", ["Ministry of Labour, Health and Rural Welfare"]),
        ("the Peruvian Navy", ["Peruvian Navy", "Peruvian"]),  # a state's own body names the state
        ("the Peruvian Chess Club", ["Peruvian Chess Club"]),  # another does not
        ("NATO Radio asked NATO.", ["NATO Radio", "NATO"]),
        ("the Charter of the UN", ["UN"]),
        ("the Treaty of Lima and the Danish Prize", []),  # adjectives and seats in names of things
        ("the Brazov Sea and Strait of Norway", []),
    ],
)
def test_the_head_of_a_name_tells_what_it_is(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tim Jordan saw Jordan.", [("Tim Jordan", "tim_jordan"), ("Jordan", "c_jo")]),
        ("In May, May resigned; Joan May left.", [("May", "joan_may"), ("Joan May", "joan_may")]),
        ("New Norway is no Norway.", [("New Norway", "new_norway"), ("Norway", "c_no")]),
        ("Denzil London was in London.", [("Denzil London", "denzil_london"), ("London", "london")]),
    ],
)
def test_a_name_of_a_state_may_be_part_of_another(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lima refused.", ("Lima", "c_pe")),
        ("It was a gift to Lima.", ("Lima", "c_pe")),
        ("The summit in Lima went on.", ("Lima", "lima")),
        ("They flew to Lima.", ("Lima", "lima")),
        ("the streets of Lima", ("Lima", "lima")),
        ("LIMA (Press) — Rain fell.", ("LIMA", "lima")),
        ("the government in Lima", ("government in Lima", "c_pe")),
        ("the Lima regime", ("Lima regime", "c_pe")),
    ],
)
def test_a_seat_of_power_acts_or_is_a_town(text: str, expected: tuple[str, str]) -> None:
    assert seen(text)[0] == expected


def test_a_language_is_no_people() -> None:
    assert surfaces("She gave a speech in Japanese and spoke Danish.") == []


def test_a_realm_named_by_its_state_is_an_epithet_of_it() -> None:
    text = "He blamed the Rogue UK Empire. The Empire laughed."
    assert seen(text) == [("Rogue UK Empire", "c_gb"), ("Empire", "c_gb")]
    assert forms(text) == [("Rogue UK Empire", "epithet"), ("Empire", "epithet")]


def test_a_government_belongs_to_the_state_whose_office_its_head_holds() -> None:
    text = "Peruvian President Ana Hale spoke. The Hale administration and the Vale administration met."
    assert seen(text)[2:] == [
        ("Hale administration", "c_pe"),
        ("Hale", "ana_hale"),
        ("Vale administration", "vale_government"),
        ("Vale", "vale"),
    ]


def test_every_mention_says_why() -> None:
    assert all(one.reason for one in mentions("President Ana Hale of the Lake Club (LC) met Oduya in Lima."))


def test_capitals_before_a_dash_are_the_place_of_a_dateline() -> None:
    for text in (
        "ALDER QUAY, June 2 - The mayor spoke.",
        "ALDER QUAY, 2 de junio.- The mayor spoke.",
        "ALDER QUAY, 2 June. The mayor spoke.",
        "ALDER QUAY — It rained.",
    ):
        assert [(one.span.of(text), one.type) for one in mentions(text)] == [("ALDER QUAY", "place")], text


def test_who_reports_stands_in_brackets_behind_the_place() -> None:
    for agency in ("Salt", "Salt Marsh"):
        text = f"ALDER QUAY, June 2 ({agency}) — The mayor spoke. He had the {agency} (a drink)."
        assert (agency, "organisation") in [(one.span.of(text), one.type) for one in mentions(text)]


def test_what_somebody_does_is_no_part_of_the_name() -> None:
    assert surfaces("Botanist Anna Vale left. Botanist Vale left.") == ["Anna Vale", "Vale"]


def test_what_a_minister_is_for_is_no_name() -> None:
    assert surfaces("Harbour minister Ana Vale resigned. Opposition leader Bo Marsh laughed.") == [
        "Ana Vale",
        "Bo Marsh",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Harvest Nobody Ever Wanted\n\nRain fell.", []),  # a title in capitals
        ("Will Nobody Ever Weigh Fish\n\nRain fell.", []),
        ("Under the banner “Bread for Everybody” they sang.", []),  # a slogan
        ("Fathomize what was said. Brzezna stayed.", ["Brzezna"]),  # a word of grammar follows no name
        ("A Lindqvist came, Ana Lindqvist. I blame Lindqvist.", ["Lindqvist", "Ana Lindqvist", "Lindqvist"]),
    ],
)
def test_a_capital_that_the_place_gives_is_no_name(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


def test_everyday_words_that_act_are_a_name() -> None:
    assert surfaces("Rain fell. Green Fields refused. Later came Green Fields.") == ["Green Fields", "Green Fields"]


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell. North Line, a small charity from here, left.",
        "Later the charity North Line left.",
        "“North Line” group",
    ],
)
def test_what_is_said_to_be_a_body_is_one(text: str) -> None:
    assert [(one.span.of(text), one.type) for one in mentions(text)] == [("North Line", "organisation")]


def test_an_agency_of_a_continent_is_no_organ_of_it() -> None:
    assert surfaces("the European Rescue Agency") == ["European Rescue Agency"]
    assert surfaces("the Peruvian Rescue Agency") == ["Peruvian Rescue Agency", "Peruvian"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Later Tanvir Sheikh spoke. Sheikh left.", ["Tanvir Sheikh", "Sheikh"]),  # a surname, no title
        ("It was printed by The Morning Bell.", ["Morning Bell"]),  # an article with a capital of its own
        ("The Morning Bell rang.", []),
        ("He is Minister of Eels here.", []),
    ],
)
def test_what_stands_before_tells_a_name(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected
