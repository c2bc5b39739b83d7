"""Who stands before a verb in political news: shares of people, places with their state, two offices of one person."""

from __future__ import annotations

import pytest

from metrics.quotations.languages import fitting
from metrics.quotations.skeleton import is_person_noun
from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


def heard(sentence: str) -> list[str]:
    return [one.removeprefix("speech ") for one in told(LEAD + sentence)]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("About four in 10 Osk ferry voters say that a keeper should be one that “shares my values.”", "voters"),
        ("At least half of millers in each town say both plans are “about right,” though many disagree.", "millers"),
        ("Just one in five voters thinks it is “too wet.”", "voters"),
        ("Nearly a third of members said it was “too wet.”", "members"),
        ("A majority of Osk rowers told us it was “too wet,” and left.", "rowers"),
        ("More than nine in 10 millers were cold; most said that was “how winters go.”", "most"),
        ("Dozens of millers shouted “Row on!” at the weir.", "millers"),
        ("Ines Vale on behalf of 12 millers said it was “too wet.”", "Vale"),
        ("On the way, Ines Vale said, a majority of rowers have come to believe “the weir is old.”", "Vale"),
    ],
)
def test_a_share_of_people_speaks(sentence: str, right: str) -> None:
    assert heard(sentence)[0].split()[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The gate shut after a woman in Osk, Norland, told her she was “too kind”.", "woman"),
        ("A rower from Osk, Norland, said it was “a wet day.”", "rower"),
        ("A sheriff in Osk, South Norland, called it “a wet day.”", "sheriff"),
        ("The mayor of Osk, Ines Vale, said it was “a wet day.”", "Ines Vale"),
        ("The head of the Osk mill, Ines Vale, said it was “a wet day.”", "Ines Vale"),
        ("A clerk at the mill, Ines Vale, said it was “a wet day.”", "Ines Vale"),
    ],
)
def test_the_state_of_a_place_is_nobodys_name(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("“The weir is old,” the Norland senator and ferry candidate said in a letter.", "ferry candidate"),
        ("“The weir is old,” the miller and former mayor wrote.", "former mayor"),
        ("Bo Marsh, who signed the lease last spring and has called it “plain sense,” vowed to row.", "Bo Marsh"),
        ("Ines Vale, who closed the gate and then told rowers it was “over,” left.", "Ines Vale"),
        ("Some of her friends left, with Ines Vale reportedly yelling: “Get him off the pier!”", "Ines Vale"),
        ("What do you make of Ines Vale privately saying “row for him” in reply?", "Ines Vale"),
        ("The row ended with Bo Marsh quietly calling her “a good miller.”", "Bo Marsh"),
        ("Noting that Marsh “says a lot of silly stuff,” though, Ines Vale did hint that he rows.", "Ines Vale"),
        ("A planner, Ines Vale, says that Marsh’s rowing will do to “clear the pier”.", "Ines Vale"),
        ("The council recognized that a court should settle it — “so that all of them know for good.”", "council"),
    ],
)
def test_who_does_something_else_too_speaks(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("language", "nouns"),
    [
        ("en", "churchwarden coastguard principal soprano cleric fly-half"),
        ("de", "Chirurg Astronom Restauratorin Konsul"),
        ("nl", "senator commissaris arts muzikant technicus matroos zangeres"),  # for one, though some end like several
        ("sv", "reporter historiker tekniker minister kirurg arkivarie"),
        ("fr", "religieuse chorégraphe"),
        ("es", "religiosa munícipe superiora"),
        ("it", "bibliotecaria sergente prelato"),
        ("pt", "coreógrafo musicóloga"),
        ("ru", "казначей пчеловод архиепископ"),
        ("uk", "позивач астроном архіваріус"),
        ("pl", "pozwany kupiec fotograf"),
    ],
)
def test_one_person_is_told_by_a_noun(language: str, nouns: str) -> None:
    lexicon = fitting(language, "")
    assert lexicon is not None
    assert [noun for noun in nouns.lower().split() if not is_person_noun(noun, lexicon)] == []


@pytest.mark.parametrize(
    ("language", "nouns"), [("nl", "artsen agenten"), ("sv", "läkarna poliser"), ("en", "clerics")]
)
def test_several_are_not_one_person(language: str, nouns: str) -> None:
    lexicon = fitting(language, "")
    assert lexicon is not None
    assert not any(is_person_noun(noun, lexicon) for noun in nouns.split())


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Anton Brammer blätterte. Eine Reporterin fragte: »Wann?« »Zeitnah«, sagte er.", "Anton Brammer"),
        ("en", "Bo Lind turned the page. An actress asked: “When?” “Soon,” he said.", "Bo Lind"),
        ("en", "Bo Lind turned the page. A waiter asked: “When?” “Soon,” he said.", "waiter"),
    ],
)
def test_he_is_no_woman_without_a_name(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"
