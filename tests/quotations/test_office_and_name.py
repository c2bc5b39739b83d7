"""An office of several words between the name of a body, a place or a chief and whoever holds it; verbs with “that”."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


@pytest.mark.parametrize(
    "who",
    [
        "Marsh campaign manager Ines Vale",
        "senior Marsh campaign official Ines Vale",
        "White Weir press secretary Ines Vale",
        "Osk University law professor Ines Vale",
        "Norland foreign minister Ines Vale",
        "Rope & Co chief executive Ines Vale",
        "43-year-old nurse Ines Vale",
        "former Osk mayor and miller Ines Vale",
        "actor and director Ines Vale",
    ],
)
@pytest.mark.parametrize("frame", ["“It is a wet rope,” said {}.", "It is “a wet rope”, according to {}."])
def test_whoever_holds_an_office_speaks_and_not_whose_office_it_is(who: str, frame: str) -> None:
    assert told(LEAD + frame.format(who)) == ["speech Ines Vale"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("“It is a wet rope,” said the 43-year-old nurse.", "43-year-old nurse"),
        ("“It is a wet rope,” Ines Vale said to the mayor and Bo Marsh.", "Ines Vale"),
        ("“It is a wet rope,” Ines Vale told Bo Marsh at the Osk campaign office.", "Ines Vale"),
        ("The court held that the rule was “a wet rope”.", "court"),
        ("In a close vote, the justices held that the rule “bears no weight”.", "justices"),
        ("Ines Vale charged that the weir was “a wet rope”.", "Ines Vale"),
        ("Ines Vale allowed only that the weir was “a bit long”.", "Ines Vale"),
        ("Ines Vale would have us believe that the weir is “a wet rope”.", "Ines Vale"),
        ("Bo Marsh would have you think so. Ines Vale would have them believe it is “a wet rope”.", "Ines Vale"),
    ],
)
def test_others_beside_such_words_are_heard_as_before(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [f"speech {right}"]


@pytest.mark.parametrize("sentence", ["Ines Vale held a “wet rope”.", "The guild allowed the “wet rope”."])
def test_who_holds_or_allows_a_thing_says_nothing(sentence: str) -> None:
    assert not any(one.startswith("speech") for one in told(LEAD + sentence))


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("“It is a long wet rope,” a spokeswoman for the mayor, Ines Vale, said.", "Ines Vale"),
        ("“It is a long wet rope,” an aide to the mayor, Ines Vale, told the Post.", "Ines Vale"),
        ("“It is a long wet rope,” an adviser to the minister, Ines Vale, wrote.", "Ines Vale"),
        ("“It is a long wet rope,” according to three clerks familiar with the talks.", "three clerks"),
        ("“It is a long wet rope,” according to a copy of the letter seen by the Post.", "copy of the letter"),
        ("“It is a long wet rope,” per Ines Vale.", "Ines Vale"),
        ("It is “a long wet rope”, per Ines Vale.", "Ines Vale"),
        ("Per Ines Vale, it is “a long wet rope”.", "Ines Vale"),
    ],
)
def test_whose_aide_somebody_is_and_what_he_knows_are_no_part_of_him(sentence: str, right: str) -> None:
    assert [one.split(" ", 1)[1] for one in told(LEAD + sentence)] == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("A lawyer and activist, Ada Fenn, disagreed. She called it “a tax on bread.”", "speech Ada Fenn"),
        ("The miller and poet, Bo Lind, said it was “a tax on bread.”", "speech Bo Lind"),
        ("The miller and the poet, Bo Lind, said it was “a tax on bread.”", "speech Bo Lind"),
    ],
)
def test_a_name_behind_two_offices_is_their_holder(sentence: str, right: str) -> None:
    assert told(f"Otto Lindau opened the weir.\n\n{sentence}") == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The coach, Ada Fenn, was cross. It was “a shocker”, said the former Osk winger.", "speech Ada Fenn"),
        (
            "The coach, Ada Fenn, met Bo Lind. It was “a shocker”, said the former Osk winger.",
            "speech former Osk winger",
        ),
        ("The coach, Ada Fenn, was cross. It was “a shocker”, said the Osk bishop.", "speech Osk bishop"),
        ("A former winger came. Ada Fenn was cross. “Rot,” the former winger said.", "speech former winger"),
    ],
)
def test_a_noun_that_is_new_varies_the_one_name_before_it(sentence: str, right: str) -> None:
    assert told(f"Otto Lindau opened the weir.\n\n{sentence}") == [right]
