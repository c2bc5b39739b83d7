"""Labels amid a paragraph. All persons and places are invented."""

import pytest

from metrics.model import Voice
from tests.layouts.hearing import heard

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR


@pytest.mark.parametrize(
    ("ask", "say"),
    [
        ("Q.—", "A.—"),
        ("Q. — ", "A. — "),
        ("Q: ", "A: "),
        ("P. ", "R. "),
        ("F: ", "A: "),
        ("Question: ", "Answer: "),
        ("Вопрос: ", "Ответ: "),
        ("**Q:** ", "**A:** "),
    ],
)
@pytest.mark.parametrize("wrap", [" ", "\n"])
def test_questions_and_answers_may_stand_in_one_paragraph(ask, say, wrap):
    said = [f"{ask}Who built it?", f"{say}I did.", f"{ask}Alone?", f"{say}With my wife.{wrap}She is ill."]
    found = heard(" ".join(said) + "\n\n" + " ".join(said))
    assert [(voice, word) for voice, _, word in found] == [
        (ASKS, "Who"),
        (SAYS, "I"),
        (ASKS, "Alone?"),
        (SAYS, "With"),
    ] * 2


@pytest.mark.parametrize(
    ("ann", "bo"),
    [("Ann Lee", "Bo Lind"), ("Dr. Holm", "Ann Lee"), ("LEE", "LIND"), ("T. Orr", "Ann Lee"), ("Анна Лугова", "Рукин")],
)
def test_a_talk_may_have_lost_its_line_ends(ann, bo):
    text = (
        f"{ann}: Who built it? {bo}: I did, you know. {ann}: Alone? {bo}: With my wife. "
        f"She is ill. {ann}: And who pays? {bo}: I do."
    )
    assert [word for *_, word in heard(text)] == ["Who", "I", "Alone?", "With", "And", "I"]
    assert [name for _, name, _ in heard(text)] == [ann, bo] * 3


@pytest.mark.parametrize(
    "said",
    [
        "He says so from a new car. Question: who pays for the car? We counted.",
        "It has two parts. First: I go. Second: you stay.",
        "The rule says so. Note: I never read it. Note: nobody did.",
    ],
)
def test_a_word_with_a_colon_amid_an_answer_is_spoken(said):
    text = "\n\n".join(["Question: Why?", f"Ada Holm: {said}", "Question: And then?", "Ada Holm: I went home."])
    assert [voice for voice, *_ in heard(text)] == [ASKS, SAYS, ASKS, SAYS]
