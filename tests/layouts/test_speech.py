"""Speeches and statements printed whole."""

from __future__ import annotations

import pytest

from metrics import language
from metrics.layouts import read
from metrics.model import Document

SAID = (
    "Ladies and gentlemen,\n\n"
    "I have kept the light of Kelm for nine years. Today I hand you the key.\n\n"
    "We were promised a new lamp. You know how long we have waited for it.\n\n"
    "So I ask you for one thing: come up the stairs before it is dark."
)
HEAD = "Full text of Ada Fenn's statement on the lighthouse\n\nShe read it on the quay on Monday and took no questions."
AFTER = "Nobody on the quay had expected it. The council meets on Friday."


def turns(text: str) -> list[tuple[str, str | None, str]]:
    found = read(Document("x", text, language=language.of(text)))
    return [(str(one.voice), one.speaker, one.span.of(text)[:12]) for one in found.turns]


@pytest.mark.parametrize(
    ("end", "after"),
    [
        ("\n\n_______________\n\n", AFTER),
        ("\n\nAda Fenn\n\n", AFTER),
        ("\n\nThank you.\n\n* * *\n\n", AFTER),
        ("\n\n", "This transcript was made from our own recording."),
    ],
)
def test_a_statement_stands_between_what_its_publisher_says(end: str, after: str):
    assert turns(HEAD + "\n\n" + SAID + end + after) == [
        ("commentator", None, HEAD[:12]),
        ("speaker", "Ada Fenn", SAID[:12]),
        ("commentator", None, after[:12]),
    ]


@pytest.mark.parametrize(
    ("head", "speaker"),
    [
        ("Remarks by Governor Helena Markow at the Harbour Conference", "Governor Helena Markow"),
        ("Opening statement of Ada Fenn", "Ada Fenn"),
        ("Ada Fenn’s short farewell address", "Ada Fenn"),
        ("A speech on the quay", None),
    ],
)
def test_the_page_says_whose_speech_it_is(head: str, speaker: str | None):
    assert turns(f"{head}\n\n{SAID}")[-1][:2] == ("speaker", speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Meine Damen und Herren,\n\nich freue mich.\n\nWir haben den Deich.\n\nUnd ich danke Ihnen.\n\nVielen Dank.",
        "Выступление на мосту\n\nУважаемые коллеги!\n\nМы открываем мост.\n\nЯ благодарю вас.\n\nСпасибо.",
        "Mesdames et messieurs,\n\nje suis venu seul.\n\nNous avons bâti ce pont.\n\nVous le savez.\n\nMerci à tous.",
    ],
)
def test_a_speech_is_known_in_other_languages(text: str):
    assert turns(text)[-1][:2] == ("speaker", None)


@pytest.mark.parametrize(
    "text",
    [
        "Toll dropped\n\n“Ladies and gentlemen, it is dead,” she said.\n\nLind left.\n\nNobody spoke of it.",
        "Ladies and gentlemen were pleased.\n\nThe toll is gone.\n\nIt cost the town a million.\n\nLind left.",
        "Dear colleagues,\n\nI write to you about the canteen.\n\nWe have a new cook.\n\nYou will like her.\n\nBo Lind",
        "Her speech was long.\n\nTake the lamp.\n\nI say it is old.\n\nYou ask why.\n\nIs it lit? I doubt it.",
        "She said on the quay:\n\n> " + SAID.replace("\n\n", "\n>\n> ") + "\n\n" + AFTER,
    ],
)
def test_a_report_a_letter_and_a_block_quotation_are_no_speech(text: str):
    assert {voice for voice, _, _ in turns(text)} == {"commentator"}
