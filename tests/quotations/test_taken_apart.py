"""How a commentator brings in the words that he takes apart: verdicts, replies, people quoted by others."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


def heard(sentence: str) -> list[str]:
    return [one.removeprefix("speech ") for one in told(LEAD + sentence)]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale’s verdict? “The weir is a disgrace.”", "Ines Vale"),
        ("The weir is, to quote Ines Vale, “a disgrace to all of us”.", "Ines Vale"),
        ("To quote Ines Vale: “The weir is a disgrace.”", "Ines Vale"),
        ("If we believe Ines Vale, the town was “a heap of stones” before her.", "Ines Vale"),
        ("Ines Vale’s answer, “We never had a key”, is not true.", "Ines Vale"),
        ("Bo Marsh asked who had the key. “Nobody,” came the answer from Ines Vale.", "Ines Vale"),
    ],
)
def test_who_is_brought_in_without_a_verb_of_saying_is_heard(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale quotes Bo Marsh: “A weir is a promise.”", "Bo Marsh"),
        ("Ines Vale cited her grandmother: “Row hard or stay at home.”", "Her grandmother"),
        ("Ines Vale said her father always told her, “Row hard or stay at home.”", "Her father"),
        ("Ines Vale remembered being warned by a clerk that rowers were “too loud”.", "clerk"),
        ("Ines Vale told the hall that aides had warned that it was “too old”.", "Ines Vale"),
        ("Ines Vale quoted from the minutes: “The weir is old.”", "Ines Vale"),
    ],
)
def test_words_of_others_are_theirs_and_passed_on_they_stay_the_speakers(sentence: str, right: str) -> None:
    assert [one.lower() for one in heard(sentence)] == [right.lower()]


@pytest.mark.parametrize("word", ["I’ll", "I'd", "We’ve", "They’d", "You’ll"])
def test_a_pronoun_with_its_verb_is_nobodys_name(word: str) -> None:
    assert word not in " ".join(told(f"{LEAD}“Too slow” {word} accept. But “fair” it is not."))


def test_a_verb_that_opens_a_sentence_is_no_document() -> None:
    assert told("Remember the word “puddle”. It comes back.") == ["term"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The weir leaks. “The rope is long and dry.” Those were the words of Ines Vale.", "Ines Vale"),
        ("The weir leaks. “The rope is long and dry.” That was the answer of Ines Vale.", "Ines Vale"),
        ("The weir leaks. “The rope is long and dry.” This from Ines Vale, who keeps the ferry.", "Ines Vale"),
        ("The weir leaks. “The rope is long and dry.” So said Ines Vale on Monday.", "Ines Vale"),
        ("With the words “the rope is long and dry”, Ines Vale left the hall.", "Ines Vale"),
        ("Ines Vale closed with the words: “The rope is long and dry.”", "Ines Vale"),
        ("Ines Vale’s message to the millers? “The rope is long and dry.”", "Ines Vale"),
        ("Ines Vale’s verdict on the weir? “The rope is long and dry.”", "Ines Vale"),
        ("Listen to Ines Vale: “The rope is long and dry.”", "Ines Vale"),
        ("Back to Ines Vale: “The rope is long and dry.”", "Ines Vale"),
    ],
)
def test_words_are_taken_up_or_announced_by_a_sentence_of_their_own(text: str, right: str) -> None:
    assert heard(text) == [right]


@pytest.mark.parametrize(
    "thing",
    [
        "a mug with the words “Dry Rope”",
        "a cap emblazoned with the words “Dry Rope”",
        "a bell, with the words “Dry Rope”",
    ],
)
def test_what_has_words_on_it_says_nothing(thing: str) -> None:
    assert told(LEAD + f"Ines Vale sells {thing}.") == ["term"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("“It is a time of rest,” Ines Vale said. Her brother never called it “rest”.", "scare"),
        ("“It is a time of rest,” Ines Vale said. Most millers don’t call it “rest”.", "scare"),
        ("Ines Vale said the so-called “Lund rebate” could vanish.", "term"),
        ("The so-called “Weir Plan” was dropped, Ines Vale said.", "term"),
        (
            "Ines Vale said the weir, she was told, was dry. The sentence goes on: “if the rain stays away”.",
            "Ines Vale",
        ),
    ],
)
def test_what_nobody_calls_so_or_only_somebody_is_nobodys(text: str, right: str) -> None:
    assert heard(text)[-1] == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("“When?” Ines Vale says. This was the answer, of which no word is left out:", "Bo Marsh"),
        ("“When does it open?” Ines Vale asks him. The answer, in full:", "Bo Marsh"),
        ("Ines Vale has a doubt. “When?” she asks. The reply came at once:", "Bo Marsh"),
        ("“When?” asks Ines Vale. Her reply to herself:", "Ines Vale"),
    ],
)
def test_a_reply_is_of_the_other_one(text: str, right: str) -> None:
    before, after = "Bo Marsh has a plan.\n\n", "\n\n“The weir is dry, and that is that.”"
    assert told(before + text + after)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "A miller who swore to us that ropes were “his only love” is in jail.\n\nOtto Lund, 47, left on Monday.",
            "Otto Lund",
        ),
        ("A man who called a clerk a “wet hen” was fined.\n\nBo Marsh, 52, of Osk, wept.", "Bo Marsh"),
        ("A woman told a court how she was “left in the rain”.\n\nIda Brook, aged 34, rowed home.", "Ida Brook"),
        ("A woman told a court how she was “left in the rain”.\n\nIda Brook rowed home.", "woman"),
        ("The court read Bo Marsh’s letter. The letter calls the flood “my one great shame”.", "Bo Marsh"),
        ("Lund read Ines Vale’s long memo. The memo, two pages, calls it “a great shame”.", "Ines Vale"),
        ("The council published a leaked report. The document says the rope is “long and dry”.", "report"),
        ("Lund swore an affidavit. The weir, the document says, is “a heap of wet stones”.", "affidavit"),
        ("Ida Brook found a note under her oar that said “Row no further”.", "note"),
        ("Bo Marsh saw a sign on the door which read “Dry hands only”.", "sign"),
    ],
)
def test_who_has_no_name_yet_and_what_is_named_by_another_noun(text: str, right: str) -> None:
    assert told(text)[0].split(" ", 1)[1] == right


def test_what_a_body_is_for_is_no_person() -> None:
    text = "Otto Lund likes the Society for Dry Ropes. On the weir he was brief, when asked:"
    assert told(text + "\n\n“I row, and I rest.”") == ["speech Otto Lund"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Told by Bo Marsh that the weir was “a heap of stones”, Ines Vale laughed.", ["Bo Marsh"]),
        ("Challenged by Bo Marsh that it was “a heap”, Ines Vale said: “It stands.”", ["Bo Marsh", "Ines Vale"]),
        ("Reminded by Bo Marsh that it was “a heap of stones”, she left.", ["Bo Marsh"]),
        ("Ines Vale quotes Bo Marsh with approval: “The weir is a gift.”", ["Bo Marsh"]),
        ("Ines Vale quoted Bo Marsh in full: “The weir is a gift.”", ["Bo Marsh"]),
        ("Ines Vale began. “Who pays?” And then, after a while: “The sun does.”", ["Ines Vale", "Ines Vale"]),
    ],
)
def test_who_is_quoted_by_somebody_else_in_the_same_sentence(text: str, right: list[str]) -> None:
    assert heard(text) == right
