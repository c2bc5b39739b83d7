"""Labels on lines of their own, and heads of reports that only look like labels."""

from metrics import layouts
from metrics.model import Document, Voice

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR


def test_names_on_lines_of_their_own_stand_above_wrapped_answers():
    said = "We have always gone out in June, when the roads are dry and\nthe ministers are in a good mood."
    text = "\n\n".join(
        [
            "General Orla Vey on the Winter Marches",
            "The talk below appeared in a weekly in October. It is the first that she has given\nsince the harvest.",
            "Interviewer\nGeneral, what is new about them this year?",
            f"General Orla Vey\n{said}",
            "Interviewer\nWill you march again in June?",
            f"Vey\n{said}",
            "Interviewer\nAnd you yourself?",
            "Vey\nI stay.",
        ]
    )
    turns = layouts.read(Document("x", text)).turns
    assert [one.voice for one in turns] == [WRITES, *[ASKS, SAYS] * 3]
    assert {one.speaker for one in turns if one.voice is SAYS} == {"General Orla Vey"}


def test_a_dateline_is_no_label():
    text = (
        "PORT ANSEL, May 14 (HNA) -- The two mayors defended the treaty on Monday.\n\n"
        "MAYOR ORR -- We pay for it. You know that.\n\nQUESTION -- Who paid before?\n\nMAYOR ORR -- We did.\n\n"
        "QUESTION -- And after?\n\nMAYOR ORR -- You will see."
    )
    assert [one.voice for one in layouts.read(Document("x", text)).turns] == [WRITES, SAYS, ASKS, SAYS, ASKS, SAYS]


def test_a_headline_with_a_colon_is_no_label_and_what_a_paper_checked_is_its_own():
    text = (
        "<h1>Mayor Orr on Morning Lane: nine claims, five of them true</h1>\n\n"
        "<p>The mayor was the guest of the station on Thursday, and we printed it with our verdicts.</p>\n\n"
        "<p><em>Q: Who paid for the pier?</em></p>\n\n<p>A: We did. You know that.</p>\n\n"
        "<p><b>Our check:</b> Correct. The town paid seven million.</p>\n\n"
        "<p><em>Q: And the bridge?</em></p>\n\n<p>A: I would rather not say.</p>"
    )
    turns = layouts.read(Document("x", text)).turns
    assert [one.voice for one in turns] == [WRITES, ASKS, SAYS, ASKS, SAYS]
