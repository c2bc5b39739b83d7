"""Files and folders become documents; what cannot be read is one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from metrics.formats.apart import File
from metrics.metadata import Listed
from metrics.model import Document
from metrics.reading import add, described, read
from metrics.written import Written
from tests import samples


def test_a_folder_is_read_in_name_order_with_its_metadata(tmp_path: Path) -> None:
    found = read([samples.folder(tmp_path)])
    assert [document.id for document in found.documents] == ["a_interview", "b_article"]
    first = found.documents[0]
    assert (first.title, first.author, first.date, first.source) == ("On the quay", "Nell Brook", "2025-03-02", None)
    assert [path.name for path in found.packs + found.themes] == ["actors.csv", "themes.toml"]
    assert found.faults == ()


def test_line_ends_are_normalised_once(tmp_path: Path) -> None:
    tmp_path.joinpath("one.txt").write_bytes(b"One.\r\nTwo.\rThree.")
    assert read([tmp_path / "one.txt"]).documents[0].text == "One.\nTwo.\nThree."


@pytest.mark.parametrize(
    ("name", "raw", "fault"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\t ", ""),
        ("marks.txt", "… — …".encode(), "has no words; leave it out or fill it"),
        ("binary.txt", b"\x7fELF\x00\x01\x02", ""),
        ("table.dat", b"1 2", "has the format .dat, which is not read; save it as plain text (.txt, UTF-8)"),
        ("utf16.txt", "Hallo".encode("utf-16-le"), ""),
    ],
)
def test_a_bad_file_is_one_line_and_the_others_are_read(tmp_path: Path, name: str, raw: bytes, fault: str) -> None:
    tmp_path.joinpath(name).write_bytes(raw)
    tmp_path.joinpath("good.txt").write_text("A word.", encoding="utf-8")
    found = read([tmp_path])
    assert [document.id for document in found.documents] == ["good"]
    (line,) = map(str, found.faults)
    assert line.startswith(f"{tmp_path / name}: ")
    assert fault in line
    assert "; " in line
    assert "\n" not in line


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    assert str(read([tmp_path / "none.txt"]).faults[0]).endswith("none.txt: does not exist; check the name")


def test_broken_metadata_does_not_cost_the_texts(tmp_path: Path) -> None:
    samples.folder(tmp_path).joinpath("corpus.toml").write_text("packs = [", encoding="utf-8")
    found = read([tmp_path])
    assert len(found.documents) == 2
    assert "corpus.toml: is no valid TOML" in str(found.faults[0])


@pytest.mark.parametrize(
    "text", ["document = 3", "[[document]]\ntitle='x'", "packs = 3", "[[document]]\nfile='a'\nspeakers='V'"]
)
def test_metadata_of_another_form_is_said(tmp_path: Path, text: str) -> None:
    tmp_path.joinpath("corpus.toml").write_text(text, encoding="utf-8")
    assert "corpus.toml: has not the expected form" in str(read([tmp_path]).faults[0])


@pytest.mark.parametrize("text", ["a=" + "[" * 100_000, "a" + ".a" * 500_000 + "=1", '"a" . ' * 100_000 + "a=1"])
def test_metadata_without_end_is_refused_unread(tmp_path: Path, text: str) -> None:
    tmp_path.joinpath("corpus.toml").write_text(text, encoding="utf-8")
    assert "corpus.toml: is no valid TOML" in str(read([tmp_path]).faults[0])  # reading it would take minutes


def test_metadata_of_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    tmp_path.joinpath("corpus.toml").write_text('[[document]]\nfile = "gone.txt"', encoding="utf-8")
    assert "names what is not in its folder: gone.txt; correct the names" in str(read([tmp_path]).faults[0])


def test_files_that_come_together_are_a_folder(tmp_path: Path) -> None:
    folder = samples.folder(tmp_path)
    files = [File(f"talks/{file.name}", file.read_bytes()) for file in sorted(folder.iterdir())]
    texts, told = described([*files, File("other/actors.csv", b"speaker,text")])
    assert [(file.name, file.facts.get("title")) for file in texts] == [
        ("talks/a_interview.txt", "On the quay"),
        ("talks/b_article.txt", None),
        ("other/actors.csv", None),  # a table like any other: it lies in another folder
    ]
    assert [(one.kind, one.source) for one in told if isinstance(one, Listed)] == [
        ("packs", Written("actors.csv", samples.PACK)),
        ("themes", Written("themes.toml", samples.THEMES)),
    ]
    assert len(told) == 2
    (document, _) = add(texts[:2])
    assert isinstance(document, Document)
    assert (document.title, document.author, document.date) == ("On the quay", "Nell Brook", "2025-03-02")


def test_metadata_of_a_folder_within_holds_there(tmp_path: Path) -> None:
    below = tmp_path / "talks"
    below.mkdir()
    samples.folder(below)
    tmp_path.joinpath("c_notes.txt").write_text("A word.", encoding="utf-8")
    found = read([tmp_path])
    assert [document.title for document in found.documents] == [None, "On the quay", None]
    assert [path.name for path in found.packs] == ["actors.csv"]


def test_two_files_of_one_name_keep_their_own_ids(tmp_path: Path) -> None:
    for place in ("x", "y"):
        tmp_path.joinpath(place).mkdir()
        tmp_path.joinpath(place, "talk.txt").write_text(f"Word {place}.", encoding="utf-8")
    assert [document.id for document in read([tmp_path]).documents] == ["talk", "talk-2"]


def test_hidden_files_are_passed_over(tmp_path: Path) -> None:
    tmp_path.joinpath(".git").mkdir()
    tmp_path.joinpath(".git", "config").write_text("x", encoding="utf-8")
    tmp_path.joinpath(".note.txt").write_text("x", encoding="utf-8")
    assert read([tmp_path]) == read([])


def test_the_language_of_the_command_wins(tmp_path: Path) -> None:
    assert {document.language for document in read([samples.folder(tmp_path)], language="fr").documents} == {"fr"}
