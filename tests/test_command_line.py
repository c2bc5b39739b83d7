"""The contract of the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from metrics import analysis, quotations, reading
from metrics.commands import main
from metrics.model import Document, Quotation
from tests import samples

KEYS = {"document", "title", "author", "date", "language", "text", "turns", "notes", "quotations", "mentions"} | {
    "paragraphs",
    "passages",
}
TABLES = {
    "documents",
    "passages",
    "sentences",
    "mentions",
    "actors",
    "comentions",
    "quotations",
    "themes",
    "theme_hits",
    "turns",
    "notes",
    "oddities",
} | {
    "measurements",
    "keywords",
    "rates",
    "naming",
}


def annotate(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict]:  # type: ignore[type-arg]
    main(["annotate", *arguments])
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_annotate_prints_one_object_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = annotate(capsys, str(samples.folder(tmp_path)))
    assert (one["document"], other["document"]) == ("a_interview", "b_article")
    assert set(one) == KEYS
    assert "".join(one["text"][p["start"] : p["end"]] for p in one["passages"]) == one["text"] == samples.INTERVIEW
    assert [turn["voice"] for turn in one["turns"]] == [
        "commentator", "interviewer", "speaker", "interviewer", "speaker",
    ]  # fmt: skip
    assert one["turns"][0]["label_start"] is None
    assert {k: one["notes"][0][k] for k in ("start", "end", "kind")} == {"start": 211, "end": 237, "kind": "comment"}
    assert one["quotations"][0]["source_rule"]
    assert [p["themes"] for p in one["paragraphs"]] == [[], ["bridge"], ["bridge"], ["bridge"], ["ferry"], ["ferry"]]


def test_a_bad_file_costs_status_1_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("A word.", encoding="utf-8")
    bad.write_bytes(b"")
    assert main(["annotate", str(bad), str(good)]) == 1
    captured = capsys.readouterr()
    assert captured.err.splitlines() == [f"{bad}: is empty; {captured.err.strip().split('; ')[1]}"]
    assert json.loads(captured.out)["document"] == "good"


def test_a_text_on_which_a_rule_fails_is_told_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(document: Document, *found: Any) -> tuple[Quotation, ...]:
        if document.id == "one":
            raise IndexError
        return right(document, *found)

    right = quotations.find
    monkeypatch.setattr(quotations, "find", find)
    for name in ("one", "other"):
        tmp_path.joinpath(f"{name}.txt").write_text("It is late.\n\nAda Boa said: “It is.”", encoding="utf-8")
    assert main(["annotate", str(tmp_path)]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("one: an error of this program (IndexError in test_command_line.py, line ")
    one, other = map(json.loads, captured.out.splitlines())
    assert ([passage["voice"] for passage in one["passages"]], len(one["paragraphs"])) == (["commentator"], 2)
    assert [quotation["speaker"] for quotation in other["quotations"]] == ["Ada Boa"]


def test_wrong_usage_is_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["annotate"])
    assert raised.value.code == 2
    folder = samples.folder(tmp_path)
    assert main(["annotate", str(folder), "--themes", str(tmp_path / "none.toml")]) == 2
    assert capsys.readouterr().err.endswith("none.toml: cannot be read; check the name\n")


def test_analyse_writes_every_table_and_a_manifest(tmp_path: Path) -> None:
    folder, out = tmp_path / "texts", tmp_path / "out"
    folder.mkdir()
    assert main(["analyse", str(samples.folder(folder)), "--out", str(out), "--format", "csv"]) == 0
    agree(out, lambda name, about: pd.read_csv(out / about["file"]))


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> analysis.Analysis:
    return analysis.analyse(reading.read([samples.folder(tmp_path_factory.mktemp("texts"))]))


def test_tables_are_written_as_parquet(tmp_path: Path, done: analysis.Analysis) -> None:
    analysis.write(done, tmp_path, format="parquet")
    agree(tmp_path, lambda name, about: pd.read_parquet(tmp_path / about["file"]))


def test_tables_are_written_as_sheets(tmp_path: Path, done: analysis.Analysis) -> None:
    analysis.write(done, tmp_path, format="xlsx")
    sheets = pd.read_excel(tmp_path / "tables.xlsx", sheet_name=None)
    agree(tmp_path, lambda name, about: sheets[name])


def test_tables_are_written_as_json(tmp_path: Path, done: analysis.Analysis) -> None:
    analysis.write(done, tmp_path, format="json")

    def read(name: str, about: dict[str, Any]) -> pd.DataFrame:
        rows = json.loads((tmp_path / about["file"]).read_text(encoding="utf-8"))["rows"]
        return pd.DataFrame(rows, columns=list(about["columns"]))

    agree(tmp_path, read)


def agree(out: Path, read: Callable[[str, dict[str, Any]], pd.DataFrame]) -> None:
    """Every table of the manifest is there, with its rows and columns."""
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert set(manifest["tables"]) == TABLES
    for name, about in manifest["tables"].items():
        frame = read(name, about)
        assert len(frame) == about["rows"], name
        assert list(frame) == list(about["columns"]), name
    assert [text["document"] for text in manifest["texts"]] == ["a_interview", "b_article"]


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    folder = tmp_path / "texts"
    folder.mkdir()
    assert main(["analyse", str(samples.folder(folder)), "--out", str(blocked)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_reasons_go_to_standard_error(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "metrics", "annotate", str(samples.folder(tmp_path)), "-v"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.splitlines()[0].startswith("a_interview: layout ")


def test_corrections_by_hand_hold_and_what_has_no_place_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.jsonl"
    lines = [{"change": "speaker", "of": one, "speaker": "Orla Vale"} for one in ("Minister Vale", "Nobody")]
    mine.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    folder = tmp_path / "texts"
    folder.mkdir()
    assert main(["annotate", str(samples.folder(folder)), "--corrections", str(mine)]) == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out.splitlines()[0])["turns"][2]["speaker"] == "Orla Vale"
    assert printed.err == "mine.jsonl line 2: nobody is called Nobody here; check the name\n"
    assert main(["annotate", str(folder), "--corrections", str(tmp_path / "none.jsonl")]) == 2


def test_a_project_gives_the_tables_of_its_texts_on_another_machine(tmp_path: Path) -> None:
    folder, file = tmp_path / "texts", tmp_path / "project.zip"
    folder.mkdir()
    mine = tmp_path / "mine.jsonl"
    mine.write_text('{"change": "speaker", "of": "Minister Vale", "speaker": "Orla Vale"}', encoding="utf-8")
    paths = [str(samples.folder(folder)), "--corrections", str(mine)]
    assert main(["project", *paths, "--out", str(file)]) == 0
    for name, arguments in {"one": paths, "other": [str(file)]}.items():
        assert main(["analyse", *arguments, "--out", str(tmp_path / name)]) == 0
    for table in TABLES:
        one, other = (pd.read_parquet(tmp_path / name / f"{table}.parquet") for name in ("one", "other"))
        pd.testing.assert_frame_equal(one, other)


@pytest.mark.parametrize(("form", "suffix"), [("tei", ".xml"), ("jsonld", ".jsonld"), ("markdown", ".md")])
def test_export_writes_a_file_a_text(tmp_path: Path, form: str, suffix: str) -> None:
    folder, out = tmp_path / "texts", tmp_path / "out"
    folder.mkdir()
    assert main(["export", str(samples.folder(folder)), "--out", str(out), "--format", form]) == 0
    assert sorted(file.name for file in out.iterdir()) == [f"a_interview{suffix}", f"b_article{suffix}"]


def test_report_writes_one_file_with_or_without_the_words(tmp_path: Path) -> None:
    folder, out = tmp_path / "texts", tmp_path / "report.html"
    folder.mkdir()
    path = str(samples.folder(folder))
    assert main(["report", path, "--out", str(out)]) == 0
    assert "Who pays for it?" in out.read_text(encoding="utf-8")
    assert main(["report", path, "--out", str(out), "--statistics-only"]) == 0
    assert "Who pays for it?" not in out.read_text(encoding="utf-8")
