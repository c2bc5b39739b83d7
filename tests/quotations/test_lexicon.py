"""A language is one file, every list of it is read, and every rule has a measured accuracy."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from metrics import quotations
from metrics.model import Document
from metrics.quotations.languages import confidence, fitting, lexicon
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import is_speaker_noun

SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in Path(quotations.__file__).parent.glob("*.py"))
LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pl", "pt", "ru", "sv", "uk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_known(language: str) -> None:
    assert lexicon(language) is not None  # one that is no field of a lexicon ends the reading


def test_every_list_is_read_and_some_language_has_it() -> None:
    names = {field.name for field in fields(Lexicon)}
    gendered = {name for name in names if name.startswith(("male_", "female_"))}  # asked for by gender
    assert names - gendered <= set(re.findall(r'[."]([a-z_]+)', SOURCE))
    known = [words for language in LANGUAGES if (words := lexicon(language))]
    assert [name for name in sorted(names) if not any(getattr(words, name) for words in known)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_of_free_word_order_alone_is_of_no_other_language(language: str) -> None:
    words = lexicon(language)
    assert words is not None
    freely = ("brackets", "adjectives_follow", "drops_subject", "nominatives", "seeing", "object_relatives")
    freely += ("absolute_endings", "those_who", "that_which", "nominative", "capital_nouns")
    assert words.free_order or not any(getattr(words, name) for name in freely)
    assert words.own or not words.nominatives  # only then is a subject asked whether it is nobody
    assert words.articles or words.adjectives_follow  # so that a noun phrase without either ends in its head


@pytest.mark.parametrize(
    ("stated", "text", "taken"),
    [
        ("en", "Die Brücke bleibt offen, sagte die Bürgermeisterin.", "de"),
        ("en", "Le pont restera ouvert, a déclaré la maire de la commune.", "fr"),
        ("en", "El puente no se abre en el invierno, dijo la alcaldesa.", "es"),
        ("es", "A ponte não abre no inverno, disse ontem a presidente da câmara.", "pt"),
        ("en", "Мост не откроют до весны, сказала она на встрече.", "ru"),
        ("en", "Bron förblir öppen, sade borgmästaren på mötet i går.", "sv"),
        ("en", "Міст не відкриють до весни, сказала вона на зустрічі.", "uk"),
        ("en", "The bridge will stay open, said the mayor of the town.", "en"),
        ("fr", "The bridge will stay open, said the mayor of the town.", "en"),
        ("de-AT", "Die Brücke bleibt offen.", "de"),
        ("fi", "Silta pysyy auki koko talven.", None),
        ("en", "橋は冬の間も開いている。", None),
    ],
)
def test_the_text_is_trusted_over_its_stated_language(stated: str, text: str, taken: str | None) -> None:
    assert fitting(stated, text) == (lexicon(taken) if taken else None)


@pytest.mark.parametrize(
    ("cue", "language", "stance"),
    [
        ("said", "en", "neutral"),
        ("Explained", "en", "endorsing"),
        ("claimed", "en", "distancing"),
        ("the", "en", None),
        ("behauptete", "de", "distancing"),
        ("said", "fi", None),
    ],
)
def test_stance(cue: str, language: str, stance: str | None) -> None:
    assert quotations.stance(cue, Document("test", "", language=language)) == stance


def test_the_stance_is_read_in_the_language_of_the_text() -> None:
    german = Document("test", "Die Brücke bleibt offen, behauptete die Bürgermeisterin.", language="en")
    assert quotations.stance("behauptete", german) == "distancing"
    assert quotations.stance("强调", Document("test", "林芳强调，“桥必须重建”。")) == "endorsing"


def test_every_rule_was_measured() -> None:
    rules = {
        "subject",
        "inverted",
        "passive",
        "according",
        "participle",
        "possessive",
        "written",
        "elliptic",
        "sign-off",
    }
    rules |= {
        "dropped",
        "unlisted",
        "colon",
        "shared",
        "paragraph",
        "ahead",
        "topic",
        "continued",
        "lead-in",
        "alternating",
        "running",
        "headline",
        "echo",
    }
    assert all(0 < confidence(rule) < 1 for rule in rules | {"principal"})
    assert all(f'"{rule}"' in SOURCE for rule in rules)
    with pytest.raises(KeyError):
        confidence("guess")


@pytest.mark.parametrize(
    ("language", "persons", "things"),
    [
        ("de", "müller verkäufer zuschauer mannheimer erzähler", "wohnzimmer fenster kündigungsfrist prozent wälder"),
        ("nl", "molenaar leerling vluchteling slachtoffer", "schouders cijfers behandeling exemplaar voorstelling"),
        ("sv", "läkare åskådarna fiskarna talesman", "dagarna högtalare bostadsbrist tidigare dialog"),
    ],
)
def test_things_that_end_like_persons_are_none(language: str, persons: str, things: str) -> None:
    words = lexicon(language)
    assert words is not None
    assert all(is_speaker_noun(noun, words) for noun in persons.split())
    assert not any(is_speaker_noun(noun, words) for noun in things.split())
