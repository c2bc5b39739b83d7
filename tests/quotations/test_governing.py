"""Which of several clauses of a sentence says the words in marks."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

VALE = "Ines Vale rose first. "


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Bo Lind said Ada Fenn’s plans and promises “come to little more than fog.”", "speech Bo Lind"),
        ("Bo Lind replied that Ada Fenn’s remarks on it “would make a heron laugh.”", "speech Bo Lind"),
        ("Bo Lind said he fought his own guild’s proposal because “it cost too much flour.”", "speech Bo Lind"),
        ("Bo Lind said the toll was a trick, her plan is “plainly hopeless” and nobody wants it.", "speech Bo Lind"),
        ("Bo Lind swatted Ada Fenn’s warnings aside as “a bit of drizzle.”", "speech Bo Lind"),
        ("Bo Lind brushed off his rival’s objection as “a bit of drizzle.”", "speech Bo Lind"),
    ],
)
def test_words_that_somebody_speaks_of_are_not_those_in_marks(sentence: str, right: str) -> None:
    assert told(VALE + sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The guild, Bo Lind said, called the verdict “a very large sack.”", "speech Bo Lind"),
        (
            "The mayor, according to Bo Lind, is late, and the guild, Ada Fenn added, calls it “dull.”",
            "speech Ada Fenn",
        ),
        ("Bo Lind said he thinks that few will answer “yes” to her plan.", "speech Bo Lind"),
        ("“It is dry,” Bo Lind said, adding that millers feel “we may as well row.”", "speech Bo Lind"),
        ("Bo Lind whined about it, implying the young keeper sees a flood as “a great adventure.”", "speech Bo Lind"),
        ("The guild denied it, with Bo Lind taking the stage to call Ada Fenn “wholly deaf.”", "speech Bo Lind"),
        ("Bo Lind went on the air on Monday to call the keeper “wholly deaf.”", "speech Bo Lind"),
    ],
)
def test_whoever_says_it_passes_on_what_others_feel(sentence: str, right: str) -> None:
    assert told(VALE + sentence)[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ada Fenn cannot claim that “from her boat,” Bo Lind said.", "speech Bo Lind"),
        ("Ada Fenn didn’t say it was “over,” Bo Lind said.", "speech Bo Lind"),
        ("What the keeper said “turns my stomach,” Bo Lind said.", "speech Bo Lind"),
        (
            "If the toll is real — and the guild denies it — “who was paid?” asked Bo Lind, a ferryman.",
            "speech Bo Lind",
        ),
        ("Bo Lind said the race might “have gone well” had Ada Fenn greeted him.", "speech Bo Lind"),
        ("So Bo Lind said, and I quote, “Fog is my friend.”", "speech Bo Lind"),
        ("“It is a leak” from the roof to the cellar, in Bo Lind’s view.", "speech Bo Lind"),
    ],
)
def test_what_is_not_said_or_only_spoken_of_is_somebody_else_s(sentence: str, right: str) -> None:
    assert told(VALE + sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Bo Lind made clear his wish to “wholly rebuild” the weir.", "speech Bo Lind"),
        ("Bo Lind has made it clear that the toll gives him “a sinking feeling” at night.", "speech Bo Lind"),
        ("Bo Lind made plain that he would “not row back.”", "speech Bo Lind"),
        ("Bo Lind let slip that the guild was “all but broke.”", "speech Bo Lind"),
        ("Bo Lind shook his head, making clear that it was “not on the table.”", "speech Bo Lind"),
        ("Bo Lind will make it known that the weir is “not for sale.”", "speech Bo Lind"),
    ],
)
def test_who_makes_something_clear_says_it(sentence: str, right: str) -> None:
    assert told(VALE + sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("But a few weeks later, Bo Lind gave in, telling Radio Osk that all tolls “must go by spring.”", "Bo Lind"),
        (
            "After a plea to stop herons from nesting in the Upper Fens, Bo Lind rose, saying: “We must row.”",
            "Bo Lind",
        ),
        ("Bo Lind is a keeper and in a statement on Monday thanked her for “a fine and merry race.”", "Bo Lind"),
        ("Bo Lind, star of Osk’s “Heron,” thanked her for “a fine and merry race.”", "Bo Lind"),
        ("Bo Lind foresaw that one of the hardest challenges was “rowing in all that fog.”", "Bo Lind"),
        ("Ada Page rows. “It is dry,” Page said, adding that it was “far too dry for boats.”", "Ada Page"),
    ],
)
def test_the_subject_stands_before_or_behind_what_only_tells_more(sentence: str, right: str) -> None:
    assert told(VALE + sentence)[-1] == f"speech {right}"


def test_who_goes_on_is_who_passed_on_what_others_said() -> None:
    text = "Bo Lind said that for years some critics had predicted a flood.\n\n“It is because we live by the river.”"
    assert told(text) == ["speech Bo Lind"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("It fell to Bo Lind to call it “a sorry mess”.", ["speech Bo Lind"]),
        ("If you ask Bo Lind, the tolls are “a levy on fog”.", ["speech Bo Lind"]),
        ("Borrowing Bo Lind’s words, the plan is “a sieve that floats”.", ["speech Bo Lind"]),
        ("Officials indicated that the weir was “dry and rather sad”.", ["speech Officials"]),
        ("The dial indicates “empty”.", ["scare"]),
        ("The court decreed that the weir was “dry and rather sad”.", ["speech court"]),
        ("Bo Lind rose, surmising that the weir was “dry and rather sad”.", ["speech Bo Lind"]),
        ("Pressed on his “fog levy”, Bo Lind would only say it was “under review”.", ["term", "speech Bo Lind"]),
    ],
)
def test_what_seldom_reports_and_what_is_only_asked_about(sentence: str, right: list[str]) -> None:
    assert told(VALE + sentence) == right
