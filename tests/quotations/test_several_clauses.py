"""Who speaks in sentences of several clauses, as political news has them: which subject, whose remark, who goes on."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


def heard(sentence: str) -> list[str]:
    return [one.removeprefix("speech ") for one in told(LEAD + sentence)]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Bo Marsh has “not slept since the flood,” a source near the miller’s family said.", ["source"]),
        ("The plan was “a wet rope,” said an aide aware of it.", ["aide"]),
        ("“The rope is old,” said one Democrat near the ferry board, who called the pier “rotten”.", ["Democrat"] * 2),
        ("Ines Vale spoke to Bo Marsh on camera, who answers brightly: “Fine!”", ["Bo Marsh"]),
        ("Also there was an officer aboard the ferry, who told the crew “to row on”.", ["officer"]),
        ("A neighbor averse to the dam, who noted that it is “too tall”, left.", ["neighbor"]),
    ],
)
def test_what_a_person_is_familiar_with_does_not_speak(sentence: str, right: list[str]) -> None:
    assert heard(sentence) == right


@pytest.mark.parametrize(
    "sentence",
    [
        "Osk (AFP) – Mayor Ines Vale has taken a swipe at Bo Marsh’s stance, saying that “loud remarks” do harm.",
        "Osk, Norland (AP) — Ines Vale has opened the weir, calling it “the best day of the year”.",
        "Shortly after Marsh’s walk to the weir, Ines Vale sent a letter saying the rower owes “the ferry an oar.”",
        "Just two days before the bell rang, Ines Vale posted a note saying Lund had “no rope left”.",
        "And although Bo Marsh thanked the millers, Ines Vale sounded a softer note, saying, “I may not earn it.”",
        "On Monday, after staying away throughout the whole row, Ines Vale met Bo Marsh, saying, “He is a miller.”",
        "In answer to the mill, the weavers’ lawyer, Ines Vale, wrote that the claim was “all straw,” and left.",
    ],
)
def test_what_opens_a_sentence_is_not_its_subject(sentence: str) -> None:
    assert heard(sentence) == ["Ines Vale"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale emailed supporters saying: “The row goes on”", "Ines Vale"),
        ("Ines Vale told reporters saying it was “a long day.”", "Ines Vale"),
        ("Ines Vale called Bo Marsh asking for “a long rope.”", "Ines Vale"),
        ("The storm prompted Ines Vale to reply that “the weir is closed”.", "Ines Vale"),
        ("The flood forced the keeper to admit: “The gate is stuck.”", "keeper"),
        ("The news spread, leading advisers like Ada Bell to counter that “every coin is there”.", "Ada Bell"),
        ("The gate closed hours after the judge ruled that it was “a danger to boats”.", "judge"),
        (
            "Ada Bell, the mother of Bo Bell, who drowned in the 2012 Osk ferry attack is “wrong”, Ines Vale said.",
            "Ines Vale",
        ),
    ],
)
def test_who_is_made_to_speak_and_who_is_spoken_to(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        (
            "The council will hardly give Vale the nod after Ines Vale’s March comment that, “We will close it.”",
            "Ines Vale",
        ),
        ("On Monday, Bo Marsh seemed to show he knows her mill, warning that it is “still ahead & dry”.", "Bo Marsh"),
        ("It is the pull of Ines Vale’s “no rower pays twice” promise: many came.", "Ines Vale"),
        ("All-male panels discussed Bo Marsh’s “wet rope” remark.", "Bo Marsh"),
        ("From Ines Vale’s Pling post: “For the good of the river, we must end the rows.”", "Ines Vale"),
        ("Bring proof for their claims and do not wave words like “maybe” about, Bo Marsh told reporters.", "Bo Marsh"),
    ],
)
def test_a_remark_is_its_owner_s(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


def test_an_order_that_has_a_name_in_marks_is_nobody_s_remark() -> None:
    assert told("The council passed Norland’s “rules-based” order.") == ["scare"]


def test_two_names_or_adjectives_before_the_verb_keep_it_beside_the_words() -> None:
    text = "The Mail wrote of a miller. “He is slow,” Ada Vale and Otto Bell wrote. “He has been told to go.”"
    assert heard(text) == ["Otto Bell"] * 2
    assert heard("“I made the weir my task,” the tall, soft-spoken engineer said.") == ["soft-spoken engineer"]


def test_a_document_reads_what_stands_in_it() -> None:
    assert told("“The chair tied these claims to the mill,” the suit reads.") == ["document suit"]


def test_who_is_quoted_in_a_sentence_of_his_own_goes_on_in_the_next_paragraph() -> None:
    text = (
        "“The mill is whole,” Bo Marsh told the Mail.\n\nIna Vale used to row, but now said Marsh had “the last word.”"
    )
    assert heard(text + "\n\n“He may well row, but nobody steers as Ada Bell does.”")[-1] == "Ina Vale"


def test_words_that_begin_with_somebody_s_handle_are_no_name() -> None:
    text = "“In news,” Ines Vale tweeted in May, “@BoMarsh wins the loud support of his own clerk,” and left."
    assert heard(text) == ["Ines Vale"] * 2


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The loss of the dam signals “the end” for the mill, said Ines Vale, founder of the League.", "Ines Vale"),
        (
            "“These mills set the table,” in contrast to the year when it was new, says Ines Vale, a teacher.",
            "Ines Vale",
        ),
        ("“They have no choice” but to close, says Ines Vale, an adviser with the Mail in Osk.", "Ines Vale"),
        ("Bo Marsh’s remarks further “the fear of mills” in Osk, the millers say.", "millers"),
        ("“The weir is old” all the same, Ines Vale, a friend of Bo Marsh, told the Mail.", "Ines Vale"),
    ],
)
def test_a_clause_at_the_end_of_a_sentence_reports_all_of_it(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale tweeted back at the ferry of a rower who promised a free bridge: “Row on.”", "Ines Vale"),
        ("Ines Vale had this to say about Bo Marsh’s ferry proposal: “Half of the town is poor.”", "Ines Vale"),
        ("Ines Vale said of Bo Marsh’s latest remark: “I am tired of it.”", "Ines Vale"),
        ("Ines Vale, who owns a boat, said Marsh’s remarks “have been spread far, and hurt us”.", "Ines Vale"),
        (
            "Ines Vale insisted that millers who would not sell a wheel to the weavers of Osk were “nuts”.",
            "Ines Vale",
        ),
        ("When Bo Marsh announced his bid, Ines Vale often referred to the millers as “sinners”.", "Ines Vale"),
        ("Minutes later, Ines Vale sent an email saying, “done”.", "Ines Vale"),
        ("Two weeks ago, Ines Vale put out a note saying it was “done”.", "Ines Vale"),
        ("Ines Vale started out their ninth debate saying “of course” the mill has the means to row.", "Ines Vale"),
    ],
)
def test_the_main_clause_speaks_and_not_what_it_is_about(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Bo Marsh said that the Mail, a fellow paper of the ferry group, has done an “awful” job.", "Bo Marsh"),
        ("A clerk called a report hinting that donors were granted more time with the council “outrageous.”", "clerk"),
        ("Many millers became more “fluent” about the river and more willing to act, Ines Vale said.", "Ines Vale"),
        ("Ines Vale called Marsh “The Keeper of the Free River.”", "Ines Vale"),
    ],
)
def test_a_word_far_behind_its_verb_is_still_said(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


def test_what_somebody_calls_for_in_his_words_is_said() -> None:
    assert told("Bo Marsh opened with a call for the town to “embrace” his bid.") == ["speech Bo Marsh"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Bo Marsh said that sometimes Vale’s over-the-top comments make him wish to “put the boat back”.", "Bo Marsh"),
        ("Ines Vale told the Mail Tuesday that Marsh’s comments “shows a bent”.", "Ines Vale"),
        ("Mill head Ines Vale issued a statement saying his comment “has no place here” and left.", "Ines Vale"),
        ("For Bo Marsh, according to the former clerk Ines Vale, Monday’s speech is “a test” of him.", "Ines Vale"),
        ("Bo Marsh said, “He hates me,” for he believed the Osk-born judge was “foreign.”", "Bo Marsh"),
    ],
)
def test_remarks_that_a_clause_tells_of_are_not_the_words_in_marks(sentence: str, right: str) -> None:
    assert heard(sentence)[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale responded to Marsh’s question on Pling writing, “Yes, I will. It was poor.”", "Ines Vale"),
        ("Even as Bo Marsh claimed on Tuesday that “The clerk got less,” one of the judges said no.", "Bo Marsh"),
        ("Proponents of the weir, however, say the council should act as an “umpire.”", "Proponents"),
        ("Ines Vale heralded the deal with the mill as a “breakthrough”.", "Ines Vale"),
    ],
)
def test_who_says_it_stands_before_the_place_or_the_day(sentence: str, right: str) -> None:
    assert heard(sentence)[0] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ada Bell said Ines Vale assured them that all would row and that millers “were not like Marsh.”", "Ada Bell"),
        ("One aide said bakers had grumbled all winter that the keeper had been “too chatty.”", "One aide"),
        ("Ines Vale tells rowers who wonder why she cannot shout that she “was not brought up so.”", "Ines Vale"),
        ("Ines Vale said Bo Marsh called her “a liar” twice.", "Bo Marsh"),
        ("Ines Vale said that Bo Marsh said “no” at once.", "Bo Marsh"),
        ("Ada Bell says if people think the flood is solved by “more rope, they are wrong.”", "Ada Bell"),
        ("Ines Vale said when Marsh called her “a liar” she left.", "Marsh"),
    ],
)
def test_whoever_passes_it_on_is_heard_unless_somebody_is_called_something(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        (
            "Ines Vale asked if her plan, which the Rope Council estimates would cost ten crowns, would “drown us”.",
            "Ines Vale",
        ),
        ("Ines Vale said the bill, which Bo Marsh calls a fraud, would “drown the whole valley.”", "Ines Vale"),
        ("Ines Vale noted that the bill, which Bo Marsh calls “a fraud,” would close the weir.", "Bo Marsh"),
        ("The town released a statement Monday saying Marsh’s remarks “are based on rumour,” and left.", "town"),
        (
            "Ines Vale cited the end of the old weir and the loss of all the ferries as “a grave and lasting blow.”",
            "Ines Vale",
        ),
    ],
)
def test_what_stands_between_commas_or_reaches_far(sentence: str, right: str) -> None:
    assert heard(sentence)[0].split()[-1] == right.split()[-1]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("“It is a wet rope,” Ines Vale of the Centre for River Studies wrote in May.", "Ines Vale"),
        ("Ines Vale of the Osk School for Mill Research said it was “a wet rope”.", "Ines Vale"),
        ("“It is a wet rope,” Ines Vale of the Bell Fund for Old Ferries told the town.", "Ines Vale"),
        ("Bo Marsh led the row, and within weeks Ines Vale had sent notes, calling it “a wet rope”.", "Ines Vale"),
        ("Bo Marsh left on Monday, but Ines Vale has stayed, saying it was “a wet rope”.", "Ines Vale"),
        ("Ines Vale took the oar, and the boat, and the rope, calling it “all hers”.", "Ines Vale"),
        ("Ines Vale said she knew why Bo Marsh was here to judge mills, since the pier was “a wreck”.", "Ines Vale"),
        ("Ines Vale said she is sure that Bo Marsh will continue to be “a friend of rowers”.", "Ines Vale"),
        ("Ines Vale says Bo Marsh continues to look “a little too dry”.", "Ines Vale"),
        (
            "Ines Vale said that the row was long and the miller and Osk Senator “did well, for it was dry”.",
            "Ines Vale",
        ),
        ("Ines Vale said she voted against Bo Marsh’s proposal because “it asks for too much rope”.", "Ines Vale"),
        ("The guild looked for a key and did not find “a key of any use,” said the keeper, Ines Vale.", "Ines Vale"),
    ],
)
def test_a_body_an_earlier_clause_or_what_was_not_found_does_not_speak(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


def test_a_muttered_oath_is_said_by_nobody_before_it() -> None:
    text = "There was a look of pain on Bo Marsh’s face, and a muttered oath escaped his lips.\n\n“Darn this rope!”"
    assert "look" not in " ".join(told(text))
