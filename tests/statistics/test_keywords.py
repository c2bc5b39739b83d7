"""Key phrases: verbatim, names whole, nothing lost that YAKE alone would lose."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from metrics import keywords, places
from metrics.name_runs import name_pieces

NAMES = (
    "President of Ostria Emil Varga met Emil Varga’s ministers in Ostria. Ostrian President Emil Varga spoke to "
    "President of Lund Ida Holm. Emil Varga and Ida Holm agreed on salt. President of Lund Ida Holm left Lund; "
    "Ostria waits. Varga smiled. Holm did not."
)


def texts(text: str, language: str = "en") -> list[str]:
    return [phrase.text for phrase in keywords.extract(text, language)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The EU taxed salt. The EU said so, and the EU will not wait for the miners.", "EU"),
        ("The UN asked the US for salt. The US refused the UN. The UN waits for the US.", "UN"),
        ("The UN asked the US for salt. The US refused the UN. The UN waits for the US.", "US"),
        ("Miners wrote to the G7 twice. The G7 met. Salt divides the G7.", "G7"),
        ("The U.S. envoy left. Miners blamed the U.S. for it, and the U.S. kept silent.", "U.S."),
        ("Miners trust the WHO. The WHO sent nurses. The nurses trust the WHO.", "WHO"),
        ("The firm cut R&D in June. Miners want R&D. Nobody else wants R&D.", "R&D"),
        ("Good news sells. The miners sell news, and the town buys news.", "news"),
        ("Human rights matter here. Miners have human rights, and courts defend human rights.", "Human rights"),
    ],
)
def test_what_yake_would_lose_is_found(text: str, name: str) -> None:
    assert name.lower() in [phrase.lower() for phrase in texts(text)]


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_a_possessive_stands_as_in_the_text(apostrophe: str) -> None:
    text = "Ostria's salt is white. The town sells Ostria's salt, and miners don't waste Ostria's salt."
    found = texts(text.replace("'", apostrophe))
    assert f"Ostria{apostrophe}s salt" in found
    assert not any(word.startswith(("'", "’", "n'", "n’")) for phrase in found for word in phrase.split())


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Salt Reform Report\nMinister Holm spoke. Minister Holm left the salt reform.", "Report Minister"),
        ("Salt Reform\n\nUnion leaders rejected it. Union leaders called it unfair.", "Reform Union"),
        ("We want:\n- cheaper salt\n- safer mines\nMinister Holm agreed on safer mines.", "salt safer"),
        ("The EU/UNESCO envoy met miners. The EU/UNESCO envoy left.", "EU UNESCO"),
    ],
)
def test_no_phrase_over_a_line_end_or_a_slash(text: str, joined: str) -> None:
    assert not any(joined.lower() in phrase.lower() for phrase in texts(text))


def test_a_line_of_a_printed_page_goes_on() -> None:
    text = "The miners want cheaper\nsalt tax rules. Cheaper salt tax rules help miners, and cheaper salt helps all."
    assert "\n".join(texts(text)).lower().count("cheaper salt") == 1


def test_a_name_is_one_entry() -> None:
    found = keywords.extract(NAMES, "en")
    listed = [phrase.text for phrase in found]
    assert {"Emil Varga", "Ida Holm"} <= set(listed)
    for part in ("Varga", "Holm", "Emil", "Ida", "Ostria Emil", "Ostria Emil Varga", "Lund Ida", "Lund Ida Holm"):
        assert part not in listed
    varga = next(phrase for phrase in found if phrase.text == "Emil Varga")
    assert "Varga" in varga.merged
    assert [NAMES[start:end] for start, end in varga.spans] == ["Emil Varga"] * 4


def test_a_run_of_names_is_cut_where_both_sides_stand_alone() -> None:
    text = "Ostria Emil Varga. Emil Varga. In Ostria. The Old Salt Fund."
    pieces = [text[start:end] for start, end in name_pieces(places.index(text), frozenset({"the", "in"}))]
    assert pieces == ["Ostria", "Emil Varga", "Emil Varga", "Ostria", "Old Salt Fund"]


def test_every_span_reads_as_its_phrase() -> None:
    for phrase in keywords.extract(NAMES, "en"):
        assert phrase.spans
        for start, end in phrase.spans:
            assert NAMES[start:end].lower() == phrase.text.lower()


def test_scores_rise_and_top_limits() -> None:
    found = keywords.extract(NAMES, "English", top=3)
    assert len(found) == 3
    assert [phrase.score for phrase in found] == sorted(phrase.score for phrase in found)


@pytest.mark.parametrize("text", ["", "Yes.", "—", " \n", "2025 3.5", "🙂🙂🙂", "x" * 500])
def test_nothing_to_say_is_an_empty_list(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("language", ["xx", "he", "", "Elvish", "zh"])
def test_an_unknown_language_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match="choose one of Arabic, Bulgarian"):
        keywords.extract("The miners left.", language)


def test_languages_go_by_code_and_name() -> None:
    text = "Die Fähre nach Ostria fährt. Die Bergleute nehmen die Fähre nach Ostria."
    assert texts(text, "de") == texts(text, "German") == texts(text, "german")
    assert keywords.languages()["cs"] == "Czech"


def test_yake_has_the_stop_words_of_every_language() -> None:
    spec = find_spec("yake")
    assert spec
    assert spec.origin
    lists = {path.stem.removeprefix("stopwords_") for path in Path(spec.origin).parent.rglob("stopwords_*.txt")}
    assert {row["yake"] for row in keywords._languages()} <= lists


def test_importing_costs_no_yake() -> None:
    code = "import sys, metrics.keywords; sys.exit('yake' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
