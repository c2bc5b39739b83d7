"""Who goes on speaking in paragraphs that are nothing but quoted words: the last speaker, or whose speech it all is."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

WHOLE = "“The rope is long and dry, and nobody has pulled it.”"


@pytest.mark.parametrize(
    "before",
    [
        "Ada Marsh called the whole affair “a wet rope”.",
        "The guild found in May that the keeper had been “very careless” with the key.",
        "One of the millers, Ada Marsh, wrote that the plan was “sad in the year of the rower”.",
        "Ada Marsh dismissed the row as “hot air”. The ferry board seemed calm.",
        "Lund’s ferry, Ada Marsh said, is “not fit to float”.",
        "According to Ada Marsh, the weir “has never once held”.",
    ],
)
def test_whoever_spoke_last_goes_on_where_others_only_gave_a_few_words(before: str) -> None:
    said = told(f"{before}\n\n“There is a love of this weir,” said Bo Vale, a rower.\n\n{WHOLE}\n\nThe rain came.")
    assert said[-2:] == ["speech Bo Vale", "speech Bo Vale"]


def test_two_who_speak_whole_lines_take_turns() -> None:
    lines = "“Where is the rope?” asked Ada Marsh.\n\n“In the boat,” said Bo Vale.\n\n“Then fetch it, will you.”"
    assert told(lines)[-1] == "speech Ada Marsh"


@pytest.mark.parametrize(
    "between",
    [
        ["A spokesman said the mayor “spoke of the old dam”.", "The guild’s charter asks for “a dry bank”."],
        ["Bo Vale, in the third row, called it “a kind talk”.", "No one has said so."],
        ["Wrong. “We had a rope,” said Bo Vale.", "Half right, Ada Marsh says: “I kept count.”"],
        ["The last word drew a laugh. Aides told us it was “the best we had”.", "Bo Vale looked at his shoes."],
        ["Nobody asked.", "The weir is mostly dry, Bo Vale says: “I walk across it.”"],
        ["It is true that the ferry leaks.", "Bo Vale, whose ferry it is, denies that it is “a sieve”."],
    ],
)
def test_the_claims_of_one_speech_that_is_taken_apart_are_all_of_who_holds_it(between: list[str]) -> None:
    claims = ["“The weir has stood for a hundred years.”", "“My rival never rowed.”", "“Give me the key.”"]
    lead = "Mayor Ines Lund spoke on Monday. Here is what she said, line by line."
    text = "\n\n".join([lead, claims[0], between[0], claims[1], between[1], claims[2], "She left by boat."])
    said = told(text)
    assert said[0] == said[-1] == "speech Ines Lund"
    assert said.count("speech Ines Lund") >= 3


def test_what_a_colon_leads_to_is_no_claim_of_that_speech() -> None:
    text = "\n\n".join(f"{name} said on Monday:\n\n“The weir of {name} is old.”" for name in ("Ada", "Bo", "Ines"))
    assert told(text) == ["speech Ada", "speech Bo", "speech Ines"]
