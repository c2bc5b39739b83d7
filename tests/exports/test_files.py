"""The names of files, and what they rest on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from metrics import exports
from metrics.corrections import fingerprint
from metrics.exports.provenance import Provenance, citation, corpus, of_lists
from metrics.reading import Reading
from metrics.written import Written
from tests.exports import texts

RESTS_ON = Provenance("2031-02-03", "2 documents", "now", {"a": "1" * 64, "b": "2" * 64}, lists={"mine.csv": "3" * 64})


def names(*ids: str) -> list[str]:
    one = texts.document()
    several = [replace(one, document=replace(one.document, id=id)) for id in ids]
    return [name for name, _ in exports.written(several, "markdown", actors={}, themes={})]


def test_no_name_leads_to_another_folder_and_none_comes_twice() -> None:
    assert names("../a", "..\\a", ".._a", "c:b") == [".._a.md", ".._a-2.md", ".._a-3.md", "c_b.md"]


@pytest.mark.parametrize("format", exports.FORMATS)
def test_every_format_writes_the_words(format: str) -> None:
    [(_, raw)] = exports.written([texts.document()], format, actors=texts.ACTORS, themes=texts.THEMES)
    assert "Norland" in raw.decode()


def test_the_hash_of_a_corpus_does_not_depend_on_order_and_names() -> None:
    other = replace(RESTS_ON, texts={"y": "2" * 64, "x": "1" * 64})
    assert corpus(other) == corpus(RESTS_ON)
    assert corpus(replace(RESTS_ON, texts={"a": "1" * 64})) != corpus(RESTS_ON)


def test_the_citation_names_method_date_scope_texts_and_lists() -> None:
    assert citation(RESTS_ON) == (
        "Comparative discourse dashboard, version 0.1.0, method of now. Analysis of 2031-02-03: 2 documents. "
        f"Texts (SHA-256) {corpus(RESTS_ON)[:12]}; mine.csv 333333333333."
    )


def test_lists_are_known_by_their_text_whether_in_a_file_or_not(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("id\n", encoding="utf-8-sig")
    found = Reading(packs=(file, tmp_path / "gone.csv"), corrections=(Written("mine", "id\n"),))
    assert of_lists(found) == {"list.csv": fingerprint("id\n"), "mine": fingerprint("id\n")}
