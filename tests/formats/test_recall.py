"""All words of a file arrive, in order: three files and more of every format, and large ones."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import PurePath
from random import Random

import pytest

from metrics.formats import apart, registry
from metrics.formats.apart import File
from tests.formats.making import (
    PLAIN,
    Printed,
    docx,
    epub,
    html,
    lines,
    odt,
    packed,
    pdf,
    rtf,
    word_paragraphs,
    xlsx,
)
from tests.formats.nasty import SAMPLES, Sample

LEAST = 0.995  # of the characters


def recall(words: str, text: str) -> float:
    """The share of the characters of some words, blanks apart, that stand in a text in the same order."""
    wanted, found = ("".join(one.split()) for one in (words, text))
    blocks = SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(wanted)


def test_recall_by_hand():
    assert recall("ab cd", "x abc\nd") == 1
    assert recall("abcd", "cdab") == 0.5  # the other order
    assert recall("abcd", "abd") == 0.75


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample[0])
def test_all_words_of_a_file_arrive_in_order(sample: Sample):
    name, raw, words = sample
    text = " ".join(document.text for document in registry.parse(name, raw))
    assert recall(words, text) >= LEAST, text


CHANCE = Random(7)
MANY = [f"Boat {n}: {' '.join(CHANCE.choices(PLAIN.split(), k=36))}" for n in range(1000)]
TAGGED = "".join(f"<p>{words}</p>" for words in MANY)
PRINTED = [words.encode("cp1252", "ignore").decode("cp1252") for words in MANY[:300]]


def paged(paragraphs: Sequence[str]) -> Iterator[list[Printed]]:
    """Ten paragraphs a page, in a type of its own for the number of the page."""
    for number in range(0, len(paragraphs), 10):
        page: list[Printed] = [(290, 30, 7, str(number // 10))]
        for words in paragraphs[number : number + 10]:
            top = min(y for _, y, _, _ in page[1:]) - 22 if page[1:] else 800
            page += lines(words, 60, top, width=75)
        yield page


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("long.txt", "\n\n".join(MANY).encode("utf-16"), MANY),
        ("long.docx", docx(word_paragraphs(MANY)), MANY),
        ("long.odt", odt(TAGGED.replace("<p>", "<text:p>").replace("</p>", "</text:p>")), MANY),
        ("long.rtf", rtf(MANY), MANY),
        ("long.html", html(f"<nav><a href='x'>Home</a></nav><main>{TAGGED}</main>"), MANY),
        ("long.epub", epub([f"<html><body>{TAGGED}</body></html>"]), MANY),
        ("long.xlsx", xlsx([("text", "who"), *((words, "Vale") for words in MANY)]), ["Vale:", *MANY]),
        ("long.pdf", pdf(list(paged(PRINTED))), PRINTED),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_word_of_a_long_file_arrives_in_order(name: str, raw: bytes, words: Sequence[str]):
    (document,) = registry.parse(name, raw)
    assert document.text.split() == " ".join(words).split()


def test_every_format_has_three_files():
    kin = {".htm": ".html", ".jsonl": ".json", ".tab": ".tsv", ".tei": ".xml"}
    counts = Counter(kin.get(PurePath(name).suffix, PurePath(name).suffix) for name, _, _ in SAMPLES)
    asked = ".txt .md .html .docx .odt .rtf .pdf .srt .vtt .json .csv .tsv .xlsx .eml .epub .xml".split()
    assert {suffix: counts[suffix] for suffix in asked if counts[suffix] < 3} == {}


def test_all_words_of_the_files_in_an_archive_arrive():
    whole = packed([(f"föld/{name}", raw) for name, raw, _ in SAMPLES])
    outcomes = [*apart.read([File("all.zip", whole), File("one.zip", stored()), File("two.zip", of_dos())])]
    assert [one.fault for one in outcomes if one.fault] == []
    said = {one.name: " ".join(document.text for document in one.documents) for one in outcomes}
    short = {name: said.get(f"all.zip/föld/{name}", "") for name, _, words in SAMPLES}
    assert [name for name, _, words in SAMPLES if recall(words, short[name]) < LEAST] == []
    assert said["one.zip/a/b.txt"] == PLAIN
    assert said["two.zip/é.txt"] == PLAIN


def stored() -> bytes:
    """An archive that packs nothing, written as a stream."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive, archive.open("a/b.txt", "w") as member:
        member.write(PLAIN.encode())
    return out.getvalue()


def of_dos() -> bytes:
    """An archive whose names are in an old code page, as Windows writes them."""
    return packed({"@.txt": PLAIN}).replace(b"@.txt", b"\x82.txt")
