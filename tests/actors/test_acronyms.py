"""Names that a text shortens itself."""

from __future__ import annotations

import time

import pytest

from metrics.actors import acronyms
from tests.actors.test_languages import found
from tests.actors.texts import seen


@pytest.mark.parametrize(
    ("short", "words", "spelled"),
    [
        ("HBR", ["Harbour", "Bank", "of", "Reconstruction"], True),
        ("АБР", ["Азиатский", "банк", "реконструкции"], True),
        ("SMB", ["Schwarzmeer", "Bank"], True),  # a compound gives two letters
        ("HB", ["Harbour", "Bank", "of", "Reconstruction"], False),
        ("HBR", ["Harbour", "Reconstruction", "Bank"], False),
        ("SMB", ["See", "Bank"], False),  # too short to give more than its first letter
    ],
)
def test_an_acronym_is_spelled_by_first_letters(short: str, words: list[str], spelled: bool) -> None:
    assert acronyms.spells(short, words) is spelled


def test_the_stretch_begins_with_a_capital_and_crosses_no_mark() -> None:
    text = "Das Geld der Schwarzmeer-Bank (SMB) fehlt; beim Hafen, Amt (HA) auch."
    assert [(text[start:end], short) for start, end, short in acronyms.defined(text)] == [("Schwarzmeer-Bank", "SMB")]


@pytest.mark.parametrize(
    ("text", "short", "mentioned"),
    [
        ("Open Lake Guidelines (OLG) are free. They read OLG.", "OLG", False),  # the head is a thing
        ("Ants have active lake mud (ALM). They need ALM.", "ALM", False),  # in small letters
        ("The Open Lake League (OLL) left. They praise the OLL.", "OLL", True),
        ("They asked Hale Lake Policy (HLP), which refused.", "HLP", True),  # what does something is somebody
        ("They fear the Board for Lakes in Norway, or BLIN, today. The BLIN waits.", "BLIN", True),
    ],
)
def test_what_an_acronym_spells_tells_whether_it_is_somebody(text: str, short: str, mentioned: bool) -> None:
    assert (short in [surface for surface, _ in seen(text)]) is mentioned


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Цену назовёт Азиатский банк реконструкции (АБР). АБР молчит."),
        ("de", "Gestern zahlte die Schwarzmeer-Bank (SMB). Die SMB wartet."),
        ("es", "Ayer pagó la Compañía Naviera del Río (CNR). La CNR espera."),
        ("fr", "Hier, la Société des ports du Nord (SPN) a payé. La SPN attend."),
    ],
)
def test_a_name_and_its_acronym_are_one_actor_in_any_language(language: str, text: str) -> None:
    named = found(text, language)
    assert len(named) == 3
    assert len({actor for _, actor, _ in named}) == 1


def test_letters_without_end_take_no_time() -> None:
    begin = time.process_time()
    assert not list(acronyms.defined("A a a " * 20_000 + "(AAAAAAAAAB) " * 2_000))
    assert time.process_time() - begin < 2
