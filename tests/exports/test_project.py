"""A project opens to the same tables, and a file that is none is one line."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from metrics import analysis, project, reading
from metrics.exports.zipped import zipped
from metrics.model import Document
from metrics.project import ProjectError
from metrics.reading import Reading
from metrics.schemas import SCHEMAS
from metrics.written import Written
from tests import samples

CORRECTED = '{"change": "speaker", "of": "Minister Vale", "speaker": "Orla Vale"}\n'
words = some.text(max_size=8)
documents = some.builds(
    Document,
    id=words,
    text=some.text(max_size=40),
    title=some.none() | words,
    date=some.none() | words,
    language=words,
    speakers=some.lists(words).map(tuple),
)


def raw(found: Reading) -> bytes:
    rests_on = analysis.provenance([], scope="all", date="2031-02-03")
    return project.write(found, rests_on, {"view": "?voice=Speaker"})


@pytest.fixture
def found(tmp_path: Path) -> Reading:
    mine = tmp_path / "mine.jsonl"
    mine.write_text(CORRECTED, encoding="utf-8")
    folder = tmp_path / "texts"
    folder.mkdir()
    read = reading.read([samples.folder(folder)])
    return Reading(read.documents, (), read.packs, read.themes, (mine,))


def test_every_table_of_an_opened_project_is_equal(found: Reading) -> None:
    before, after = analysis.analyse(found), analysis.analyse(project.opened(raw(found)).found)
    for name in SCHEMAS:
        pd.testing.assert_frame_equal(getattr(before.tables, name), getattr(after.tables, name))
    assert "Orla Vale" in set(before.tables.turns["speaker"])
    assert before.tables.actor_labels == after.tables.actor_labels


def test_settings_and_method_come_along(found: Reading) -> None:
    opened = project.opened(raw(found))
    assert opened.settings == {"view": "?voice=Speaker"}
    assert opened.method == analysis.METHOD


@settings(max_examples=30)
@given(some.lists(documents, max_size=3))
def test_every_fact_of_a_document_comes_back(made: list[Document]) -> None:
    assert project.opened(raw(Reading(tuple(made)))).found.documents == tuple(made)


@settings(max_examples=30)
@given(some.lists(some.builds(Written, words, some.text(some.characters(exclude_categories=["Cs"])))))
def test_every_list_comes_back(lists: list[Written]) -> None:
    opened = project.opened(raw(Reading(packs=tuple(lists)))).found
    assert opened.packs == tuple(lists)


def changed(**facts: object) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    def change(files: dict[str, bytes]) -> dict[str, bytes]:
        about = json.loads(files["project.json"]) | facts
        return files | {"project.json": json.dumps(about).encode()}

    return change


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda files: {}, "is no project file or is damaged"),
        (lambda files: files | {"project.json": b"{"}, "is no project file or is damaged"),
        (lambda files: files | {"project.json": b"[" * 100_000}, "is no project file or is damaged"),
        (lambda files: files | {"texts/00001.txt": b"Other words."}, "holds another text than it says (a_interview)"),
        (changed(format=99), "comes from a later version of this program; open it with that one"),
        (changed(documents=[{"file": "../../etc/passwd"}]), "is no project file or is damaged"),
        (changed(documents=7), "is no project file or is damaged"),
        (changed(lists={}), "is no project file or is damaged"),
    ],
)
def test_a_file_that_is_no_project_says_so(
    found: Reading, change: Callable[[dict[str, bytes]], dict[str, bytes]], fault: str
) -> None:
    with zipfile.ZipFile(io.BytesIO(raw(found))) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    with pytest.raises(ProjectError) as raised:
        project.opened(zipped(change(files).items()))
    assert str(raised.value).startswith(fault)


@settings(max_examples=30)
@given(some.binary(max_size=60))
def test_any_bytes_are_a_project_or_a_line(noise: bytes) -> None:
    whole = raw(Reading((Document("one", "A word."),)))
    for broken in (noise, whole[: len(noise)] + noise + whole[2 * len(noise) :]):
        with suppress(ProjectError):  # any other error fails
            project.opened(broken)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(ProjectError, match="is too large; make a project of fewer texts"):
        project.opened(zipped((f"texts/{number}", b"") for number in range(10_001)))


def test_a_project_and_a_folder_can_be_read_together(found: Reading, tmp_path: Path) -> None:
    file = tmp_path / "p.zip"
    file.write_bytes(raw(found))
    (tmp_path / "more.txt").write_text("One more word.", encoding="utf-8")
    (tmp_path / "torn.zip").write_bytes(zipped([("project.json", b"{")]))
    both = project.read([file, tmp_path / "more.txt", tmp_path / "torn.zip"], language="de")
    assert [one.id for one in both.documents] == ["a_interview", "b_article", "more"]
    assert {one.language for one in both.documents} == {"de"}
    assert [str(fault).partition(".zip: ")[2] for fault in both.faults] == [
        "is no project file or is damaged; take the file that was downloaded as a project"
    ]
