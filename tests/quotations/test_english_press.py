"""Ways of writing of papers in English: who is a mother-of-two, a notice that regrets, millers who call a thing so."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

TWO = "Otto Vale was at the mill in Osk when the rope tore. Ines Lund saw it from the bank.\n\n"


@pytest.mark.parametrize(
    ("noun", "right"),
    [
        ("mum-of-five", "Ines Lund"),
        ("mother-of-two", "Ines Lund"),
        ("grandmother of four", "Ines Lund"),
        ("father-of-two", "Otto Vale"),
        ("dad-of-three", "Otto Vale"),
        ("married father of three", "Otto Vale"),
        ("great-grandfather of six", "Otto Vale"),
    ],
)
def test_who_has_children_has_been_named(noun: str, right: str) -> None:
    assert told(f"{TWO}“It was a thin old rope,” laughed the {noun} last night.") == [f"speech {right}"]


@pytest.mark.parametrize("office", ["Bishop", "Chairman"])
def test_a_first_name_tells_a_woman_in_an_office_that_men_held(office: str) -> None:
    text = f"Bea Holt left the mill.\n\n{office} Ines Vale declined. “I row,” she told the Post. “I row on.”"
    assert told(text) == ["speech Ines Vale", "speech Ines Vale"]


def test_the_month_behind_a_number_is_nobody() -> None:
    text = (
        "The mill kept a note, dated 3 May, in which Vale wrote that it was “dry and cold” and urged it “to shut soon”."
    )
    assert told(text) == ["speech Vale", "speech Vale"]


@pytest.mark.parametrize("document", ["ordinance", "accord", "pact", "covenant", "edict", "regulation", "rulebook"])
def test_what_is_agreed_or_ordered_is_a_document(document: str) -> None:
    text = f"Ines Vale read out a 1950 {document} that requires the mill to “keep a rope in the hall”."
    assert told(text) == [f"document 1950 {document}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Osk radio has begun calling the row “the Rope War”, a name first used by rowers.",
        "The papers call him “the Rope King”, a nickname he hates.",
        "Millers speak of “ropeslip”, a state in which wet hemp goes soft.",
        "Doctors talk about “rope fever”, a rash that comes in spring.",
        "The border lies along what botanists term a “wetline,” the edge of the reeds.",
        "It is what sailors call “ropeslip”: the hemp goes soft.",
    ],
)
def test_what_is_explained_behind_or_named_by_a_trade_is_a_term(sentence: str) -> None:
    assert told(sentence) == ["term"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Vale called it “a hoax”, a word she used twice.", "speech Vale"),
        ("In what critics termed a “power grab”, the mill shut.", "speech critics"),
        ("Millers speak of “chaos”, and they may be right.", "speech Millers"),
        ("It is what experts call “a disgrace”.", "speech experts"),
    ],
)
def test_what_somebody_thinks_is_no_term(sentence: str, right: str) -> None:
    assert told(sentence) == [right]


def test_what_a_thing_is_called_takes_no_clause_away() -> None:
    text = "On the board, which is called “Osk Moaners”, one miller had written “bring back the wheel”."
    assert told(text) == ["term", "speech one miller"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Down in the hold rose a shout of “I know!” by a man from Osk.", "speech man"),
        ("He left to a cry of “Shame!” from Ines Vale.", "speech Ines Vale"),
        ("There was a yell of “Row on!” from a woman by the door.", "speech woman"),
        ("He left to shouts of “Shame on you!” from the hall.", "slogan"),
    ],
)
def test_one_shout_is_somebodys_and_shouts_are_a_slogan(sentence: str, right: str) -> None:
    assert told(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Vale’s version is that the wheel is “between two owners”.", "speech Vale"),
        ("Vale’s theory is that the wheel was “born old”.", "speech Vale"),
        ("Ines Vale was out. Her entry in the log for May reads: “Probably rope. Probably.”", "document Ines Vale"),
        ("Ines Vale was out. Her caption read: “Probably rope.”", "document Ines Vale"),
        ("A note left by Ines Vale read: “Do not touch the wheel.”", "document Ines Vale"),
        ("A sign painted by Ines Vale reads: “Do not touch the wheel.”", "document Ines Vale"),
    ],
)
def test_a_version_an_entry_and_a_note_left_behind_have_their_writer(sentence: str, right: str) -> None:
    assert told(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The owner, Sir Leo Vale, used his notes to declare that the wheel was “dry as chalk”.", "Leo Vale"),
        ("Ines Vale took to Pling to declare that the wheel was “dry as chalk”.", "Ines Vale"),
        ("The miller used a column to call the wheel “a heap of planks”.", "miller"),
        ("Ines Vale stood up to tell the hall the wheel was “a heap of planks”.", "Ines Vale"),
        ("The miller phoned the Post to say it was “a heap of planks”.", "miller"),
        ("The mayor went on the radio to warn that it was “a heap of planks”.", "mayor"),
    ],
)
def test_who_does_something_to_say_something_says_it(sentence: str, right: str) -> None:
    assert told(sentence) == [f"speech {right}"]


def test_a_heading_is_a_term() -> None:
    text = "Leo Vale used his notes — under the title “Millrace” — to declare that it was “dry as chalk”."
    assert told(text) == ["term", "speech Leo Vale"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("On the hatch is a note, written by the night porter: “Hands off this wheel.”", "night porter"),
        ("“It is an old wheel,” said the weekend manager.", "weekend manager"),
        ("The morning host said the wheel was “old and wet”.", "morning host"),
        ("“It is an old wheel,” said that night the miller.", "miller"),
    ],
)
def test_a_time_before_a_person_is_part_of_the_office(text: str, right: str) -> None:
    assert told(text)[-1].endswith(f" {right}")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It has a hen, a rope and a notice from the builders, Vane & Lind, regretting “any bother”.", ["Vane & Lind"]),
        ("Vane & Lind said the rope was “very old”. “It is an old rope,” said Lind.", ["Vane & Lind", "Lind"]),
        (
            "“It is an old rope,” said Ines Lund of Vale & Sons. Otto Vale left. “It is a wet rope,” said Vale.",
            ["Ines Lund", "Otto Vale"],
        ),
    ],
)
def test_a_firm_of_two_names_is_neither_of_them(text: str, right: list[str]) -> None:
    assert told(text) == [f"speech {name}" for name in right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Witnesses said Vale rose, looked up and told the hall, “Leave the rope. Row!”", "Vale"),
        ("Police said Vale left the mill and shouted, “Leave the rope.”", "Vale"),
        ("Prosecutors said Vale walked in and told the clerk: “Give me the rope.”", "Vale"),
        ("Officials said Vale was late and told millers it was “a pity”.", "Officials"),
        ("Officials said Vale had left and called it “a pity”.", "Officials"),
        ("Lund said Vale left the mill and told reporters “the rope is old”.", "Lund"),
    ],
)
def test_who_cries_in_what_several_report(sentence: str, right: str) -> None:
    assert told(sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale joined in, printing an op-ed for The Osk Post hammering his “dry old ropes”.", "speech Ines Vale"),
        ("Ines Vale published a piece in The Osk Times calling the wheel “a wreck”.", "speech Ines Vale"),
        ("Ines Vale gave a speech in Norland calling the wheel “a wreck”.", "speech Ines Vale"),
        ("A miller in Osk calling it “a wreck” was heard.", "speech miller"),
        ("There was a story in the Osk Post calling the wheel “a wreck”.", "document Osk Post"),
    ],
)
def test_where_somebody_speaks_is_not_who_does(sentence: str, right: str) -> None:
    assert told(sentence) == [right]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ines Vale, known to rowers at the Osk Arms as “Dry Ines”, left.",
        "Police believe he is the thief locals have nicknamed “the Rope Ghost”, who struck in May.",
        "The miller, nicknamed “the Wet One” by rivals, left.",
        "Fans christened the boat “Old Rose”.",
    ],
)
def test_what_many_call_somebody_is_a_name(sentence: str) -> None:
    assert told(sentence) == ["term"]


def test_letters_and_lanes_are_no_names() -> None:
    assert told("“It is a wet rope,” said Ines Vale KC. “It is,” Vale added.") == ["speech Ines Vale"] * 2
    text = "Otto Vale, 43, of Mill Lane, Osk, denies theft. He told a guard: “I found it.”"
    assert told(text) == ["speech Otto Vale"]


@pytest.mark.parametrize(
    ("headline", "right"),
    [
        ("‘I thought it was my rope’: Miller, 81, sees off thief", "speech Ines Vale"),
        ("‘I thought it was a dog’: Miller, 81, sees off thief", "speech Miller"),
    ],
)
def test_a_headline_that_leaves_out_a_word_is_whoevers_words_it_shortens(headline: str, right: str) -> None:
    text = f"{headline}\n\nA thief left Osk.\n\n“I really thought it was my rope,” said Ines Vale."
    assert told(text)[0] == right
